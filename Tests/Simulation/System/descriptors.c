/* The system calls of the transport, on simulated descriptors. They are hidden: only code that is linked into the
   program gets them, the shared libraries keep the system's. */
#define _GNU_SOURCE
#include "system.h"

#include <arpa/inet.h>
#include <dlfcn.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

static pthread_mutex_t wake_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t wake_condition = PTHREAD_COND_INITIALIZER;
static int woken;
static uint64_t wake_token;
static uint64_t timer_at = UINT64_MAX, timer_token;
static int connections_made;
static int running;
static uint64_t turns;
/* Set on the loop's thread; its destructor tells that the thread has ended. */
static pthread_key_t loop_key;
static pthread_once_t loop_key_once = PTHREAD_ONCE_INIT;
static pthread_cond_t loop_condition = PTHREAD_COND_INITIALIZER;
static int loop_ended;
enum { TURNS_MAX = 5000000 };

uint64_t sim_turns(void) { return turns; }

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

static int new_endpoint(enum endpoint_kind kind) {
  for (int index = 0; index < SIM_SOCKETS_MAX; index++) {
    if (endpoints[index].kind != EP_FREE) continue;
    memset(&endpoints[index], 0, sizeof endpoints[index]);
    if (index >= endpoints_used) endpoints_used = index + 1;
    endpoints[index].kind = kind;
    endpoints[index].peer = -1;
    return index;
  }
  return -1;
}

static int index_of(const struct endpoint *end) { return (int)(end - endpoints); }

/* What arrives at an end whose other end has closed. */
static void tell_closed(struct endpoint *end, int reset) {
  struct piece *piece = calloc(1, sizeof *piece);
  uint64_t at = sim_now() + between(network.latency_min_us, network.latency_max_us) * 1000u;
  piece->at = at < end->last_at ? end->last_at : at;
  piece->kind = reset ? PIECE_RESET : PIECE_END;
  end->last_at = piece->at;
  if (end->last != NULL) end->last->next = piece; else end->first = piece;
  end->last = piece;
}

static void close_endpoint(struct endpoint *end) {
  if (end->kind == EP_LISTENER) {
    for (int place = 0; place < end->queued; place++) close_endpoint(&endpoints[end->queue[place]]);
  }
  struct endpoint *peer = end->peer >= 0 ? &endpoints[end->peer] : NULL;
  if (peer != NULL) {
    int silent = end->silent;
    peer->peer = -1;
    /* As TCP does: what has not been read makes a reset of the end. */
    if (!silent && peer->error == 0 && (!end->ended || end->waiting > 0)) tell_closed(peer, end->waiting > 0);
  }
  while (end->first != NULL) {
    struct piece *piece = end->first;
    end->first = piece->next;
    free(piece);
  }
  memset(end, 0, sizeof *end);
}

static void tell_loop_ended(void *value) {
  pthread_mutex_lock(&wake_lock);
  loop_ended = 1;
  pthread_cond_signal(&loop_condition);
  pthread_mutex_unlock(&wake_lock);
}

static void make_loop_key(void) { pthread_key_create(&loop_key, tell_loop_ended); }

void sim_await_loop_end(void) {
  pthread_mutex_lock(&wake_lock);
  while (!loop_ended) pthread_cond_wait(&loop_condition, &wake_lock);
  pthread_mutex_unlock(&wake_lock);
}

/* Whether a loop looks for answers before it sleeps depends on the number of processors, which is two here. */
HIDDEN long sysconf(int name) {
  return name == _SC_NPROCESSORS_ONLN ? 2 : ((long (*)(int))real("sysconf"))(name);
}

HIDDEN int socket(int family, int type, int protocol) {
  int index = new_endpoint(EP_NEW);
  if (index < 0) {
    errno = EMFILE;
    return -1;
  }
  return SIM_SOCKETS + index;
}

HIDDEN int bind(int descriptor, const struct sockaddr *address, socklen_t length) {
  struct endpoint *end = endpoint_of(descriptor);
  if (end == NULL) return errno = EBADF, -1;
  uint16_t port = ntohs(((const struct sockaddr_in *)address)->sin_port);
  end->port = port != 0 ? port : 7443;
  return 0;
}

HIDDEN int listen(int descriptor, int backlog) {
  struct endpoint *end = endpoint_of(descriptor);
  if (end == NULL) return errno = EBADF, -1;
  for (int index = 0; index < endpoints_used; index++)
    if (endpoints[index].kind == EP_LISTENER && endpoints[index].port == end->port) return errno = EADDRINUSE, -1;
  end->kind = EP_LISTENER;
  return 0;
}

static void fill_address(struct sockaddr *address, socklen_t *length, uint16_t port) {
  struct sockaddr_in in = {.sin_family = AF_INET, .sin_port = htons(port)};
  in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (address == NULL || length == NULL) return;
  memcpy(address, &in, *length < sizeof in ? *length : sizeof in);
  *length = sizeof in;
}

HIDDEN int getsockname(int descriptor, struct sockaddr *address, socklen_t *length) {
  struct endpoint *end = endpoint_of(descriptor);
  if (end == NULL) return errno = EBADF, -1;
  fill_address(address, length, end->port);
  return 0;
}

HIDDEN int connect(int descriptor, const struct sockaddr *address, socklen_t length) {
  struct endpoint *end = endpoint_of(descriptor), *listener = NULL;
  if (end == NULL) return errno = EBADF, -1;
  uint16_t port = ntohs(((const struct sockaddr_in *)address)->sin_port);
  uint64_t once = between(network.latency_min_us, network.latency_max_us) * 1000u;
  end->kind = EP_STREAM;
  end->connecting = 1;
  end->connect_at = sim_now() + 2 * once;
  for (int index = 0; index < endpoints_used; index++)
    if (endpoints[index].kind == EP_LISTENER && endpoints[index].port == port) listener = &endpoints[index];
  end->connection = connections_made++;
  errno = EINPROGRESS;
  if (listener == NULL || listener->queued == 64) {
    end->connect_error = ECONNREFUSED;
    trace("connection %d: refused, nobody listens", end->connection);
    return -1;
  }
  if (!healed && chance(network.refuse_ppm)) {
    fault(SIM_REFUSE);
    end->connect_error = ECONNREFUSED;
    return -1;
  }
  if (!healed && chance(network.lost_connect_ppm)) {
    fault(SIM_LOST_CONNECT);
    end->connect_at = UINT64_MAX;
    return -1;
  }
  int index = new_endpoint(EP_STREAM);
  if (index < 0) {
    end->connect_error = ECONNREFUSED;
    return -1;
  }
  struct endpoint *other = &endpoints[index];
  other->side = 1;
  other->connection = end->connection;
  other->peer = index_of(end);
  end->peer = index;
  listener->queue[listener->queued] = index;
  listener->queue_at[listener->queued++] = sim_now() + once;
  trace("connection %d: begins", end->connection);
  return -1;
}

HIDDEN int accept4(int descriptor, struct sockaddr *address, socklen_t *length, int flags) {
  struct endpoint *end = endpoint_of(descriptor);
  if (end == NULL || end->kind != EP_LISTENER) return errno = EBADF, -1;
  if (!network_readable(end)) return errno = EAGAIN, -1;
  if (!healed && chance(network.no_descriptor_ppm)) {
    fault(SIM_NO_DESCRIPTOR);
    trace("no descriptor is left for a connection");
    return errno = EMFILE, -1;
  }
  int index = end->queue[0];
  end->queued--;
  memmove(end->queue, end->queue + 1, (size_t)end->queued * sizeof end->queue[0]);
  memmove(end->queue_at, end->queue_at + 1, (size_t)end->queued * sizeof end->queue_at[0]);
  fill_address(address, length, (uint16_t)(40000 + endpoints[index].connection % 20000));
  return SIM_SOCKETS + index;
}

HIDDEN int getsockopt(int descriptor, int level, int option, void *value, socklen_t *length) {
  struct endpoint *end = endpoint_of(descriptor);
  if (end == NULL) return errno = EBADF, -1;
  if (level == SOL_SOCKET && option == SO_ERROR) {
    *(int *)value = end->connecting && end->connect_at <= sim_now() ? end->connect_error : end->error;
    if (end->connecting && end->connect_at <= sim_now()) {
      end->connecting = 0;
      end->error = end->connect_error;
    }
    return 0;
  }
  if (level == IPPROTO_TCP && option == TCP_INFO) {
    struct tcp_info info;
    memset(&info, 0, sizeof info);
    info.tcpi_rtt = network.latency_min_us + network.latency_max_us;
    memcpy(value, &info, *length < sizeof info ? *length : sizeof info);
  }
  return 0;
}

HIDDEN int setsockopt(int descriptor, int level, int option, const void *value, socklen_t length) { return 0; }

HIDDEN int shutdown(int descriptor, int how) {
  struct endpoint *end = endpoint_of(descriptor);
  if (end == NULL) return errno = EBADF, -1;
  if (end->ended) return 0;
  end->ended = 1;
  if (end->peer >= 0 && !end->silent) tell_closed(&endpoints[end->peer], 0);
  return 0;
}

HIDDEN ssize_t send(int descriptor, const void *bytes, size_t count, int flags) {
  struct endpoint *end = endpoint_of(descriptor);
  if (end == NULL) return errno = EBADF, -1;
  return network_send(end, bytes, count);
}

HIDDEN int close(int descriptor) {
  if (descriptor < SIM_FIRST) return ((int (*)(int))real("close"))(descriptor);
  struct endpoint *end = endpoint_of(descriptor);
  if (end != NULL) close_endpoint(end);
  return 0;
}

HIDDEN ssize_t write(int descriptor, const void *bytes, size_t count) {
  if (descriptor < SIM_FIRST) return ((ssize_t (*)(int, const void *, size_t))real("write"))(descriptor, bytes, count);
  pthread_mutex_lock(&wake_lock);
  woken = 1;
  pthread_cond_signal(&wake_condition);
  pthread_mutex_unlock(&wake_lock);
  return (ssize_t)count;
}

HIDDEN ssize_t read(int descriptor, void *bytes, size_t count) {
  if (descriptor < SIM_FIRST) return ((ssize_t (*)(int, void *, size_t))real("read"))(descriptor, bytes, count);
  if (descriptor == SIM_TIMER) {
    timer_at = UINT64_MAX;
    return (ssize_t)count;
  }
  pthread_mutex_lock(&wake_lock);
  woken = 0;
  pthread_mutex_unlock(&wake_lock);
  return (ssize_t)count;
}

HIDDEN int epoll_create1(int flags) { return SIM_EPOLL; }
HIDDEN int eventfd(unsigned int value, int flags) { return SIM_EVENT; }

HIDDEN int timerfd_create(clockid_t clock, int flags) { return SIM_TIMER; }

HIDDEN int timerfd_settime(int descriptor, int flags, const struct itimerspec *wanted, struct itimerspec *old) {
  uint64_t value = (uint64_t)wanted->it_value.tv_sec * 1000000000u + (uint64_t)wanted->it_value.tv_nsec;
  timer_at = value == 0 ? UINT64_MAX : flags & TFD_TIMER_ABSTIME ? value : sim_now() + value;
  return 0;
}

HIDDEN int epoll_ctl(int poller, int operation, int descriptor, struct epoll_event *event) {
  if (descriptor == SIM_EVENT) {
    wake_token = event->data.u64;
    return 0;
  }
  if (descriptor == SIM_TIMER) {
    timer_token = event->data.u64;
    return 0;
  }
  struct endpoint *end = endpoint_of(descriptor);
  if (end == NULL) return errno = EBADF, -1;
  end->watched = operation != EPOLL_CTL_DEL;
  if (end->watched) {
    end->interest = event->events;
    end->token = event->data.u64;
  }
  return 0;
}

static int collect(struct epoll_event *events, int room) {
  /* By the time, not by a random number: how often the loop looks must not change what follows. */
  uint64_t mix = ((sim_now() - session_began) ^ network.seed) * 0x9e3779b97f4a7c15ull;
  int count = 0, begin = endpoints_used > 0 ? (int)((mix >> 40) % (unsigned)endpoints_used) : 0;
  pthread_mutex_lock(&wake_lock);
  if (woken) events[count++] = (struct epoll_event){.events = EPOLLIN, .data.u64 = wake_token};
  pthread_mutex_unlock(&wake_lock);
  if (timer_at <= sim_now()) events[count++] = (struct epoll_event){.events = EPOLLIN, .data.u64 = timer_token};
  for (int step = 0; step < endpoints_used && count < room; step++) {
    struct endpoint *end = &endpoints[(step + begin) % endpoints_used];
    if (end->kind == EP_FREE || !end->watched) continue;
    uint32_t ready = 0;
    if ((end->interest & EPOLLIN) && network_readable(end)) ready |= EPOLLIN;
    if ((end->interest & EPOLLOUT) && network_writable(end)) ready |= EPOLLOUT;
    if (end->error != 0) ready |= EPOLLERR;
    if (ready != 0) events[count++] = (struct epoll_event){.events = ready, .data.u64 = end->token};
  }
  return count;
}

HIDDEN int epoll_wait(int poller, struct epoll_event *events, int room, int timeout) {
  uint64_t end = timeout < 0 ? UINT64_MAX : sim_now() + (uint64_t)timeout * 1000000u;
  if (turns == 0) {
    pthread_once(&loop_key_once, make_loop_key);
    pthread_setspecific(loop_key, &loop_key);
  }
  if (++turns > TURNS_MAX) jobs_hang("the loop turns without end");
  for (;;) {
    if (jobs_run() > 0) timeout = 0;
    int count = collect(events, room);
    if (count > 0) {
      running = 1;
      /* Work takes time; a turn for nothing takes none, so that timers left from before change nothing. */
      if (events[count - 1].data.u64 != wake_token && events[count - 1].data.u64 != timer_token)
        clock_set(sim_now() + 1000);
      return count;
    }
    if (timeout == 0) {
      /* A loop that looks again and again for what is about to come sees the time go by. */
      if (running) clock_set(sim_now() + 1000);
      return 0;
    }
    if (sim_now() >= end) return 0;
    uint64_t next = jobs_next();
    for (int index = 0; index < endpoints_used; index++) {
      struct endpoint *one = &endpoints[index];
      if (one->kind == EP_FREE || !one->watched) continue;
      uint64_t at = network_next(one);
      if (at > sim_now() && at < next) next = at;
    }
    if (end < next) next = end;
    if (timer_at < next) next = timer_at;
    if (next < UINT64_MAX) {
      clock_set(next);
      continue;
    }
    if (running) jobs_hang("nothing can happen any more");
    /* At first the main thread still has to say what is to be run. */
    pthread_mutex_lock(&wake_lock);
    while (!woken) pthread_cond_wait(&wake_condition, &wake_lock);
    pthread_mutex_unlock(&wake_lock);
  }
}

HIDDEN void descriptors_clear(void) {
  connections_made = 0;
  turns = 0;
  running = 0;
  woken = 0;
  timer_at = UINT64_MAX;
  loop_ended = 0;
}
