/* The clock, and the jobs that Swift's concurrency gives to its global executor: they run on the loop's thread, at
   their simulated time. */
#define _GNU_SOURCE
#include "system.h"

#include <dlfcn.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

/* The clocks of a session's beginning. */
#define FIRST_NANOS 1048576000000ull     /* 2^20 ms */
#define FIRST_WALL_MS 1767225600000ll /* 2026-01-01 */

static uint64_t now = FIRST_NANOS;
static int64_t wall_offset_ms = FIRST_WALL_MS;
static int begun;
static uint64_t random_state[4];
static uint64_t digest_value;
HIDDEN uint64_t session_began;

HIDDEN void clock_set(uint64_t nanos) { now = nanos; }
uint64_t sim_now(void) { return now; }
void sim_move_wall(int64_t milliseconds) { wall_offset_ms += milliseconds; }

void sim_suspend(uint64_t milliseconds) {
  now += milliseconds * 1000000u;
  fault(SIM_SUSPEND);
  trace("both sides have slept for %llu ms", (unsigned long long)milliseconds);
}

EXPORTED int clock_gettime(clockid_t clock, struct timespec *time) {
  if (!begun) {
    static int (*real)(clockid_t, struct timespec *);
    if (real == NULL) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
    return real(clock, time);
  }
  uint64_t value = now;
  if (clock == CLOCK_REALTIME) value = (uint64_t)(wall_offset_ms * 1000000ll) + now;
  time->tv_sec = (time_t)(value / 1000000000u);
  time->tv_nsec = (long)(value % 1000000000u);
  return 0;
}

/* Swift's generator asks the kernel by this function. */
EXPORTED long syscall(long number, ...) {
  static long (*real)(long, ...);
  long a[6];
  va_list list;
  va_start(list, number);
  for (int index = 0; index < 6; index++) a[index] = va_arg(list, long);
  va_end(list);
  if (number == SYS_getrandom && begun) {
    uint8_t *bytes = (uint8_t *)a[0];
    for (long index = 0; index < a[1]; index++) bytes[index] = (uint8_t)sim_random();
    return a[1];
  }
  if (real == NULL) real = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");
  return real(number, a[0], a[1], a[2], a[3], a[4], a[5]);
}

/* xoshiro256**, seeded by splitmix64. */
static void seed_random(uint64_t seed) {
  for (int index = 0; index < 4; index++) {
    uint64_t value = (seed += 0x9e3779b97f4a7c15ull);
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ull;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebull;
    random_state[index] = value ^ (value >> 31);
  }
}

static uint64_t rotated(uint64_t value, int by) { return value << by | value >> (64 - by); }

uint64_t sim_random(void) {
  uint64_t *s = random_state, result = rotated(s[1] * 5, 7) * 9, shifted = s[1] << 17;
  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= shifted;
  s[3] = rotated(s[3], 45);
  return result;
}

HIDDEN int chance(uint32_t ppm) { return ppm > 0 && sim_random() % 1000000u < ppm; }
HIDDEN uint64_t between(uint64_t low, uint64_t high) { return high <= low ? low : low + sim_random() % (high - low + 1); }

HIDDEN void digest(uint64_t value) { digest_value = rotated(digest_value ^ value, 23) * 0x9e3779b97f4a7c15ull; }

HIDDEN void digest_bytes(const uint8_t *bytes, size_t count) {
  for (size_t at = 0; at < count; at += 8) {
    uint64_t word = 0;
    memcpy(&word, bytes + at, count - at < 8 ? count - at : 8);
    digest(word);
  }
}

void sim_note(uint64_t what, uint64_t which) {
  digest(now - session_began);
  digest(what << 32 ^ which);
}

uint64_t sim_digest(void) { return digest_value; }

HIDDEN int tracing;
void sim_trace(int on) { tracing = on; }

HIDDEN void trace(const char *format, ...) {
  va_list list;
  if (!tracing) return;
  printf("%10.3f ms  ", (double)(now % 1000000000000ull) / 1e6);
  va_start(list, format);
  vprintf(format, list);
  va_end(list);
  putchar('\n');
}

/* Jobs, the earliest first; those of one time in the order they came. */
struct job {
  uint64_t at;
  void *context;
  void (*run)(void *);
};
static struct job *jobs;
static size_t job_count, job_room;

static void add_job(uint64_t at, void *context, void (*run)(void *)) {
  if (job_count == job_room) jobs = realloc(jobs, (job_room = job_room ? job_room * 2 : 64) * sizeof *jobs);
  size_t place = job_count++;
  while (place > 0 && jobs[place - 1].at > at) {
    jobs[place] = jobs[place - 1];
    place--;
  }
  jobs[place] = (struct job){at, context, run};
}

/* The two ways in which Swift's runtime uses libdispatch here. A time is in nanoseconds below its two bits of kind. */
EXPORTED void dispatch_async_f(void *queue, void *context, void (*run)(void *)) { add_job(now, context, run); }
EXPORTED void dispatch_after_f(uint64_t when, void *queue, void *context, void (*run)(void *)) {
  add_job(when & 0x3fffffffffffffffull, context, run);
}

int sim_waiting_jobs(void) { return (int)job_count; }

HIDDEN uint64_t jobs_next(void) { return job_count > 0 ? jobs[0].at : UINT64_MAX; }

HIDDEN int jobs_run(void) {
  int count = 0;
  while (job_count > 0 && jobs[0].at <= now) {
    struct job job = jobs[0];
    job_count--;
    memmove(jobs, jobs + 1, job_count * sizeof *jobs);
    job.run(job.context);
    count++;
  }
  return count;
}

static void (*hang_action)(const char *);
HIDDEN void jobs_hang(const char *why) { if (hang_action != NULL) hang_action(why); }

void sim_begin(void (*hang)(const char *)) {
  hang_action = hang;
  begun = 1;
  sim_reset();
}

void sim_reset(void) {
  now = FIRST_NANOS;
  wall_offset_ms = FIRST_WALL_MS;
  memset(&network, 0, sizeof network);
  seed_random(0);
  network_clear();
  defects_reset();
}

/* Even seeds give what compresses well, odd ones what does not. Four bytes at a time. */
static uint32_t filler(uint32_t *state, uint32_t seed) {
  if (seed % 2 == 0) return (seed / 2 & 0xff) * 0x01010101u;
  *state = *state * 1664525u + 1013904223u;
  return *state ^ *state >> 15;
}

void sim_fill(uint8_t *bytes, size_t count, uint32_t seed) {
  uint32_t state = seed;
  for (size_t at = 0; at < count; at += 4) {
    uint32_t word = filler(&state, seed);
    memcpy(bytes + at, &word, count - at < 4 ? count - at : 4);
  }
}

int sim_filled(const uint8_t *bytes, size_t count, uint32_t seed) {
  uint32_t state = seed;
  for (size_t at = 0; at < count; at += 4) {
    uint32_t word = filler(&state, seed);
    if (memcmp(bytes + at, &word, count - at < 4 ? count - at : 4) != 0) return 0;
  }
  return 1;
}

void sim_session(const struct sim_network *wanted) {
  network = *wanted;
  seed_random(wanted->seed);
  digest_value = 0xcbf29ce484222325ull;
  session_began = now;
}
