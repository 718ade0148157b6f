/* Connections without calls, the same for every peer: TLS handshakes, full or resumed, as fast as they go one after the
   other, and idle connections.

   tls-client handshakes PORT CA ALPN full|resumed WARMUP SECONDS
   tls-client idle PORT CA ALPN CONNECTIONS SECONDS

   ALPN is cloudpark/1 or h2. After the handshake each connection sends what makes it a connection of its protocol (the
   preface; with cloudpark/1 also a first call of Echo, so that the server keeps its tables) and reads the answer.
   Prints "begin" and one line of JSON. */
#include "frames.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static SSL_CTX *context;
static SSL_SESSION *session;
static int port, is_h2;

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double cpu(void) {
  struct rusage u;
  getrusage(RUSAGE_SELF, &u);
  return (double)(u.ru_utime.tv_sec + u.ru_stime.tv_sec) * 1e6 + (double)(u.ru_utime.tv_usec + u.ru_stime.tv_usec);
}

static int keep(SSL *ssl, SSL_SESSION *new) {
  (void)ssl;
  SSL_SESSION_free(session);
  session = new;
  return 1;
}

static size_t greeting(uint8_t *to) {
  if (is_h2) {
    memcpy(to, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0", 33);
    return 33;
  }
  static const char method[] = "cloudpark.rpc.testing.v1.TestService/Echo", token[] = "benchmark";
  uint8_t *at = to;
  memcpy(at, magic, 8);
  memcpy(at + 8, "\1\1\0\0", 4);
  at += PREFACE_HEADER;
  size_t length = sizeof method - 1;
  put_header(at, 3 + length, DEFINE, 0, 0);
  at[9] = 0;
  at[10] = 1;
  at[11] = (uint8_t)length;
  memcpy(at + 12, method, length);
  at += 12 + length;
  length = sizeof token - 1;
  put_header(at, 2 + length, CREDENTIAL, 0, 0);
  at[9] = 1;
  at[10] = (uint8_t)length;
  memcpy(at + 11, token, length);
  at += 11 + length;
  put_header(at, 5, CALL, END_STREAM | MESSAGE, 1);
  memcpy(at + 9, "\1\1\0\x08\7", 5);
  return (size_t)(at + 14 - to);
}

/* Connects, shakes hands, greets and reads the first answer. */
static SSL *connected(int resume) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port),
                                .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), on = 1;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  struct timeval limit = {.tv_sec = 10};
  setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
  if (connect(fd, (struct sockaddr *)&address, sizeof address)) return perror("connect"), NULL;
  SSL *ssl = SSL_new(context);
  SSL_set_fd(ssl, fd);
  if (resume && session) SSL_set_session(ssl, session);
  uint8_t bytes[16384];
  size_t count = greeting(bytes);
  if (SSL_connect(ssl) != 1 || SSL_write(ssl, bytes, (int)count) != (int)count) return NULL;
  /* The server's preface (or SETTINGS) and, with cloudpark/1, the REPLY behind it. */
  size_t have = 0;
  for (;;) {
    int got = SSL_read(ssl, bytes + have, (int)(sizeof bytes - have));
    if (got <= 0) return NULL;
    have += (size_t)got;
    if (is_h2) break;
    if (have < PREFACE_HEADER) continue;
    size_t at = PREFACE_HEADER + ((size_t)bytes[10] << 8 | bytes[11]);
    if (have > at + FRAME_HEADER && bytes[at + 3] == REPLY) {
      if (bytes[at + FRAME_HEADER] != 0) return fprintf(stderr, "the first call failed\n"), NULL;
      break;
    }
  }
  return ssl;
}

static void disconnect(SSL *ssl) {
  int fd = SSL_get_fd(ssl);
  SSL_shutdown(ssl);
  SSL_free(ssl);
  /* With a reset, or the client's ports run out in TIME_WAIT. */
  struct linger at_once = {.l_onoff = 1};
  setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
  close(fd);
}

static int handshakes(int resume, double warmup, double seconds) {
  double begin = now() + warmup, end = begin + seconds, used = 0;
  unsigned long count = 0, resumed = 0;
  int measuring = 0;
  for (;;) {
    double start = now();
    if (!measuring && start >= begin) {
      measuring = 1;
      used = cpu();
      printf("begin\n");
      fflush(stdout);
    }
    if (start >= end) break;
    SSL *ssl = connected(resume);
    if (!ssl) return 1;
    if (measuring) {
      count++;
      resumed += SSL_session_reused(ssl) ? 1 : 0;
    }
    disconnect(ssl);
  }
  printf("{\"count\": %lu, \"resumed\": %lu, \"seconds\": %g, \"per_second\": %g, \"client_cpu_us\": %g}\n", count,
         resumed, seconds, (double)count / seconds, cpu() - used);
  return 0;
}

static int idle(long wanted, double seconds) {
  struct rlimit limit = {(rlim_t)wanted + 64, (rlim_t)wanted + 64};
  struct rlimit before;
  getrlimit(RLIMIT_NOFILE, &before);
  if (before.rlim_cur < limit.rlim_cur && setrlimit(RLIMIT_NOFILE, &limit)) return perror("setrlimit"), 1;
  struct pollfd *polls = calloc((size_t)wanted, sizeof *polls);
  if (!polls) return 1;
  for (long i = 0; i < wanted; i++) {
    SSL *ssl = connected(1);
    if (!ssl) return fprintf(stderr, "connection %ld failed\n", i), 1;
    polls[i].fd = SSL_get_fd(ssl);
    polls[i].events = POLLIN;
  }
  printf("begin\n");
  fflush(stdout);
  usleep((useconds_t)(seconds * 1e6));
  /* A server that closed one would show as a hang-up. */
  long lost = 0;
  if (poll(polls, (nfds_t)wanted, 0) > 0)
    for (long i = 0; i < wanted; i++) lost += polls[i].revents & (POLLHUP | POLLERR) ? 1 : 0;
  printf("{\"count\": %ld, \"lost\": %ld}\n", wanted, lost);
  return 0;
}

int main(int count, char **arguments) {
  if (count < 7) return fprintf(stderr, "usage: see the top of tls-client.c\n"), 2;
  signal(SIGPIPE, SIG_IGN);
  port = atoi(arguments[2]);
  is_h2 = !strcmp(arguments[4], "h2");
  context = SSL_CTX_new(TLS_client_method());
  SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION);
  SSL_CTX_set_ciphersuites(context, "TLS_AES_128_GCM_SHA256");
  SSL_CTX_load_verify_file(context, arguments[3]);
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER, NULL);
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
  SSL_CTX_sess_set_new_cb(context, keep);
  SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
  unsigned char protocol[32] = {(unsigned char)strlen(arguments[4])};
  memcpy(protocol + 1, arguments[4], protocol[0]);
  SSL_CTX_set_alpn_protos(context, protocol, protocol[0] + 1u);
  if (!strcmp(arguments[1], "handshakes") && count == 8)
    return handshakes(!strcmp(arguments[5], "resumed"), atof(arguments[6]), atof(arguments[7]));
  if (!strcmp(arguments[1], "idle")) return idle(atol(arguments[5]), atof(arguments[6]));
  return 2;
}
