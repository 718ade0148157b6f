/* What the parts of the simulated system share. */
#ifndef CLOUDPARK_SIMULATED_PARTS_H
#define CLOUDPARK_SIMULATED_PARTS_H

#include "CSimulatedSystem.h"

#include <stdio.h>

#define HIDDEN __attribute__((visibility("hidden")))
#define EXPORTED __attribute__((visibility("default")))

/* Descriptors of the simulated system begin here; others belong to the real one. */
enum { SIM_FIRST = 1 << 28, SIM_EPOLL = SIM_FIRST, SIM_EVENT = SIM_FIRST + 1, SIM_TIMER = SIM_FIRST + 2, SIM_SOCKETS = SIM_FIRST + 16,
       SIM_SOCKETS_MAX = 256 };

enum endpoint_kind { EP_FREE, EP_NEW, EP_LISTENER, EP_STREAM };
enum piece_kind { PIECE_DATA, PIECE_END, PIECE_RESET };

struct piece {
  struct piece *next;
  uint64_t at;
  uint32_t length, taken;
  enum piece_kind kind;
  uint8_t bytes[];
};

struct endpoint {
  enum endpoint_kind kind;
  int peer;        /* index; -1: none any more */
  int connection;  /* its number in the session */
  int side;        /* 0 client, 1 server */
  uint16_t port;
  int connecting;  /* until connect_at, then connect_error counts */
  uint64_t connect_at;
  int connect_error;
  int error;       /* what reads and writes fail with */
  int silent;      /* what it sends is lost */
  int ended;       /* it has sent its end */
  struct piece *first, *last;  /* what comes to it */
  size_t waiting;  /* bytes of it */
  uint64_t last_at;
  uint64_t sent;
  /* A listener's queue. */
  int queue[64];
  uint64_t queue_at[64];
  int queued;
  /* What the poller wants to know. */
  int watched;
  uint32_t interest;
  uint64_t token;
};

struct connection_script {
  int connection, side, how, record, code;
  uint64_t bytes;
  int used;
};

extern HIDDEN struct sim_network network;
extern HIDDEN struct endpoint endpoints[SIM_SOCKETS_MAX];
extern HIDDEN int endpoints_used;  /* places below it may be in use */
extern HIDDEN int tracing;
extern HIDDEN int healed;
extern HIDDEN uint64_t fault_counts[SIM_FAULTS];
extern HIDDEN int session_faulty;
extern HIDDEN uint64_t session_began;

HIDDEN struct endpoint *endpoint_of(int descriptor);
HIDDEN int chance(uint32_t ppm);
HIDDEN uint64_t between(uint64_t low, uint64_t high);
HIDDEN void fault(enum sim_fault kind);
HIDDEN void digest(uint64_t value);
HIDDEN void digest_bytes(const uint8_t *bytes, size_t count);
HIDDEN void trace(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* network.c */
HIDDEN int network_receive(struct endpoint *end, uint8_t *bytes, size_t count);  /* -1 and errno, 0 at the end */
HIDDEN int network_send(struct endpoint *end, const uint8_t *bytes, size_t count);
HIDDEN int network_readable(struct endpoint *end);
HIDDEN int network_writable(struct endpoint *end);
HIDDEN uint64_t network_next(struct endpoint *end);  /* when something happens to it; UINT64_MAX: never by itself */
HIDDEN void network_clear(void);
HIDDEN void descriptors_clear(void);
HIDDEN int network_alert(int connection, int side, int record);  /* an alert's code, -1: none */
HIDDEN void network_count_record(int connection, int side);

/* executor.c */
HIDDEN uint64_t jobs_next(void);
HIDDEN int jobs_run(void);
HIDDEN void clock_set(uint64_t nanos);
HIDDEN void jobs_hang(const char *why);

/* defects.c */
HIDDEN void defects_reset(void);
HIDDEN int defects_on(void);
/* Copies what a side writes with the defect put in; returns the bytes of *out, which stay valid until the next call. */
HIDDEN size_t defects_apply(int connection, int side, const uint8_t *bytes, size_t count, const uint8_t **out);

#endif
