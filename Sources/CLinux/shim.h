/* What Linux offers and Swift's Glibc module does not show. */
#ifndef CLOUDPARK_CLINUX_SHIM_H
#define CLOUDPARK_CLINUX_SHIM_H

#include <malloc.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/timerfd.h>

/* Declared by glibc only under _GNU_SOURCE, which its module is built without. */
extern int accept4(int descriptor, struct sockaddr *address, socklen_t *length, int flags);
extern int pthread_setname_np(pthread_t thread, const char *name);
extern int sched_getaffinity(int process, size_t bytes, void *set);

static inline int cp_accept4(int descriptor, struct sockaddr *address, socklen_t *length, int flags) {
  return accept4(descriptor, address, length, flags);
}

static inline int cp_name_thread(const char *name) { return pthread_setname_np(pthread_self(), name); }

/* Keeps up to 4 MiB of freed memory per arena instead of giving it back to the system after each long message. */
static inline void cp_keep_freed_memory(void) {
  mallopt(M_MMAP_THRESHOLD, 4 << 20);
  mallopt(M_TRIM_THRESHOLD, 4 << 20);
}

/* The processors this process may run on; 0 when that cannot be found out. */
static inline int cp_processors(void) {
  unsigned char set[1024];
  int bytes = 0;
  int count = 0;
  for (int index = 0; index < (int)sizeof set; index++) set[index] = 0;
  if (sched_getaffinity(0, sizeof set, set) != 0) return 0;
  for (bytes = 0; bytes < (int)sizeof set; bytes++) count += __builtin_popcount(set[bytes]);
  return count;
}

/* The system's estimate of a TCP connection's round trip in microseconds; 0 when it has none. */
static inline uint32_t cp_round_trip_micros(int descriptor) {
  struct tcp_info info;
  socklen_t length = sizeof info;
  if (getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &length) != 0) return 0;
  return info.tcpi_rtt;
}

#endif
