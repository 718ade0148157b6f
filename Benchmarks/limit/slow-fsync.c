/* Preloaded, makes every fsync and fdatasync take at least SLOW_FSYNC_US microseconds more, as a disk that really
 * writes does: the group commit is measured on such a one as well. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>

static void delay(void) {
  static long micros = -1;
  if (micros < 0) {
    const char *text = getenv("SLOW_FSYNC_US");
    micros = text ? atol(text) : 1000;
  }
  struct timespec left = {micros / 1000000, micros % 1000000 * 1000};
  while (nanosleep(&left, &left) != 0) {}
}

int fsync(int file) {
  int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
  delay();
  return real(file);
}

int fdatasync(int file) {
  int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
  delay();
  return real(file);
}
