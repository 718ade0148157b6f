/*
 * Tells thread sanitizer of the two places where the Swift runtime hands memory from one thread to another in code that
 * is not instrumented. Scripts/test compiles it and puts it before the runtime (LD_PRELOAD); without thread sanitizer in
 * the process it passes everything on.
 *
 *   - Synchronization.Mutex, contended: the lock is taken in _lockSlow by a bare futex call. (Taken at once, it is an
 *     atomic of the instrumented caller.)
 *   - A continuation that is resumed before its task has come to wait: the task goes on without being enqueued.
 *
 * Swift methods get self in the context register: clang's
 * swiftcall and swiftasynccall know how.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stddef.h>
#include <stdint.h>

#define SWIFT __attribute__((swiftcall))
#define ASYNC __attribute__((swiftasynccall))
#define SELF __attribute__((swift_context))

static void (*acquire)(void *);
static void (*release)(void *);
static void *(*current_task)(void) SWIFT;

/* The next definition of a symbol, looked up once. */
#define NEXT(variable, name) \
  if (!variable) variable = dlsym(RTLD_NEXT, name)

__attribute__((constructor)) static void find_sanitizer(void) {
  acquire = (void (*)(void *))dlsym(RTLD_DEFAULT, "__tsan_acquire");
  release = (void (*)(void *))dlsym(RTLD_DEFAULT, "__tsan_release");
}

static void acquired(void *at) {
  if (acquire && at) acquire(at);
}

static void released(void *at) {
  if (release && at) release(at);
}

/* Synchronization._MutexHandle._lockSlow(_: UInt32) */
SWIFT void lock_slow(uint32_t, SELF void *) __asm__("$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF");
SWIFT void lock_slow(uint32_t word, SELF void *self) {
  static SWIFT void (*next)(uint32_t, SELF void *);
  NEXT(next, "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF");
  next(word, self);
  acquired(self);
}

/* Synchronization._MutexHandle._unlockSlow() */
SWIFT void unlock_slow(SELF void *) __asm__("$s15Synchronization12_MutexHandleV11_unlockSlowyyF");
SWIFT void unlock_slow(SELF void *self) {
  static SWIFT void (*next)(SELF void *);
  NEXT(next, "$s15Synchronization12_MutexHandleV11_unlockSlowyyF");
  released(self);
  next(self);
}

SWIFT void swift_continuation_resume(void *task) {
  static SWIFT void (*next)(void *);
  NEXT(next, "swift_continuation_resume");
  released(task);
  next(task);
}

SWIFT void swift_continuation_throwingResume(void *task) {
  static SWIFT void (*next)(void *);
  NEXT(next, "swift_continuation_throwingResume");
  released(task);
  next(task);
}

SWIFT void swift_continuation_throwingResumeWithError(void *task, void *error) {
  static SWIFT void (*next)(void *, void *);
  NEXT(next, "swift_continuation_throwingResumeWithError");
  released(task);
  next(task, error);
}

ASYNC void swift_continuation_await(void *context) {
  static ASYNC void (*next)(void *);
  NEXT(next, "swift_continuation_await");
  NEXT(current_task, "swift_task_getCurrent");
  acquired(current_task());
  __attribute__((musttail)) return next(context);
}
