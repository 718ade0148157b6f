/* The limit: what this protocol costs on this machine when a server does nothing but speak it. One thread, epoll and
   OpenSSL; Echo sends the request's bytes back unread, StreamingOutputCall sends zeroes. It keeps to Docs/PROTOCOL.md
   as far as the benchmark's client goes: credit in both directions, pings, goodbye; no deadlines, no metadata, no
   access, no protobuf but the two fields that say how much to send.

   server CERTIFICATE KEY PORT; prints "listening on PORT". */
#define _GNU_SOURCE
#include "frames.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { READ_BYTES = 128 * 1024, CARRY_BYTES = 80 * 1024, METHODS = 16, OUTPUT_HIGH = 256 * 1024, DATA_BYTES = 65536 };
enum { STREAM_WINDOW = 262144, CONNECTION_WINDOW = 2097152 };

struct stream {
  struct stream *next;
  uint32_t id;
  int64_t credit;
  uint64_t messages; /* still to send */
  size_t size, sent; /* of a message; of the current one */
};

struct connection {
  SSL *ssl;
  int fd, prefaced, dead, wants_write;
  uint8_t *carry;
  size_t carried;
  uint8_t *out;
  size_t out_start, out_end, out_room;
  int64_t credit;         /* what we may send */
  int64_t stream_window;  /* credit of a new stream */
  uint64_t owed, owed_reserve;
  struct stream *streams;
  enum { OTHER, ECHO, OUTPUT } methods[METHODS];
};

static SSL_CTX *context;
static int poller;
static uint8_t input[CARRY_BYTES + READ_BYTES];
static uint8_t *message; /* a whole response of `message_size` bytes */
static size_t message_size;
static uint64_t reads, calls;

static uint8_t *room(struct connection *c, size_t count) {
  if (c->out_start == c->out_end) c->out_start = c->out_end = 0;
  if (c->out_end + count > c->out_room) {
    memmove(c->out, c->out + c->out_start, c->out_end - c->out_start);
    c->out_end -= c->out_start;
    c->out_start = 0;
    while (c->out_end + count > c->out_room) c->out_room = c->out_room ? c->out_room * 2 : 4096;
    c->out = realloc(c->out, c->out_room);
    if (!c->out) abort();
  }
  return c->out + c->out_end;
}

static void frame(struct connection *c, uint8_t type, uint8_t flags, uint32_t stream, const void *a, size_t na,
                  const void *b, size_t nb) {
  uint8_t *to = room(c, FRAME_HEADER + na + nb);
  put_header(to, na + nb, type, flags, stream);
  if (na) memcpy(to + FRAME_HEADER, a, na);
  if (nb) memcpy(to + FRAME_HEADER + na, b, nb);
  c->out_end += FRAME_HEADER + na + nb;
}

static void give_back(struct connection *c, uint64_t count, int reserve) {
  uint64_t *owed = reserve ? &c->owed_reserve : &c->owed;
  *owed += count;
  if (*owed < (reserve ? STREAM_WINDOW / 2 : CONNECTION_WINDOW / 2)) return;
  uint8_t bytes[10];
  frame(c, WINDOW, reserve ? RESERVE : 0, 0, bytes, put_varint(bytes, *owed), NULL, 0);
  *owed = 0;
}

/* A response whose payload has `size` bytes, made once. */
static void prepare(size_t size) {
  uint8_t inner[11] = {0x0a};
  size_t inner_length = 1 + put_varint(inner + 1, size);
  uint8_t outer[11] = {0x0a};
  size_t outer_length = 1 + put_varint(outer + 1, inner_length + size);
  size_t total = outer_length + inner_length + size;
  if (total == message_size) return;
  free(message);
  message = calloc(1, total);
  if (!message) abort();
  memcpy(message, outer, outer_length);
  memcpy(message + outer_length, inner, inner_length);
  message_size = total;
}

/* As many frames as credit and room allow; whether the stream is done. */
static int pump(struct connection *c, struct stream *s) {
  while (s->messages && c->out_end - c->out_start < OUTPUT_HIGH) {
    size_t left = s->size - s->sent;
    int64_t credit = c->credit < s->credit ? c->credit : s->credit;
    size_t part = left < DATA_BYTES ? left : DATA_BYTES;
    int ends = part == left;
    if ((int64_t)part + (ends ? 32 : 0) > credit) {
      if (credit < 4096) return 0;
      part = (size_t)credit - 32 < part ? (size_t)credit - 32 : part;
      ends = part == left;
    }
    frame(c, DATA, ends ? END_MESSAGE : 0, s->id, message + s->sent, part, NULL, 0);
    c->credit -= (int64_t)part + (ends ? 32 : 0);
    s->credit -= (int64_t)part + (ends ? 32 : 0);
    s->sent += part;
    if (ends) {
      s->sent = 0;
      s->messages--;
    }
  }
  if (s->messages) return 0;
  uint8_t ok = 0;
  frame(c, REPLY, 0, s->id, &ok, 1, NULL, 0);
  return 1;
}

static void pump_all(struct connection *c) {
  for (struct stream **at = &c->streams; *at;) {
    struct stream *s = *at;
    if (pump(c, s)) {
      *at = s->next;
      free(s);
    } else {
      at = &s->next;
    }
  }
}

/* StreamingOutputCallRequest: counts the entries of field 1 and takes the size of the first. */
static int open_output(struct connection *c, uint32_t id, const uint8_t *at, const uint8_t *end) {
  struct stream *s = calloc(1, sizeof *s);
  if (!s) abort();
  s->id = id;
  s->credit = c->stream_window;
  uint64_t size = 0, tag, length;
  while (at < end) {
    if (!get_varint(&at, end, &tag) || (tag & 7) != 2 || !get_varint(&at, end, &length) ||
        length > (size_t)(end - at)) {
      free(s);
      return 0;
    }
    if (tag == 0x0a) {
      const uint8_t *inner = at + 1;
      if (length > 1 && *at == 0x08 && s->messages == 0) get_varint(&inner, at + length, &size);
      s->messages++;
    }
    at += length;
  }
  prepare(size);
  s->size = message_size;
  if (pump(c, s)) {
    free(s);
  } else {
    s->next = c->streams;
    c->streams = s;
  }
  return 1;
}

static int called(struct connection *c, uint8_t flags, uint32_t id, const uint8_t *at, const uint8_t *end) {
  uint64_t method, credential, left, length;
  if (!get_varint(&at, end, &method) || !get_varint(&at, end, &credential) || !get_varint(&at, end, &left)) return 0;
  if (flags & KEY) {
    if (!get_varint(&at, end, &length) || length > (size_t)(end - at)) return 0;
    at += length;
  }
  if (flags & METADATA || !(flags & MESSAGE) || method == 0 || method > METHODS) return 0;
  calls++;
  give_back(c, (uint64_t)(end - at), flags & RESERVE);
  switch (c->methods[method - 1]) {
  case ECHO: {
    uint8_t ok = 0;
    frame(c, REPLY, MESSAGE, id, &ok, 1, at, (size_t)(end - at));
    c->credit -= end - at;
    return 1;
  }
  case OUTPUT: return open_output(c, id, at, end);
  default: return 0;
  }
}

static int received(struct connection *c, uint8_t type, uint8_t flags, uint32_t id, const uint8_t *at,
                    const uint8_t *end) {
  uint64_t value;
  switch (type) {
  case CALL: return called(c, flags, id, at, end);
  case WINDOW:
    if (!get_varint(&at, end, &value)) return 0;
    if (id == 0) {
      c->credit += (int64_t)value; /* the reserve is not told apart: echoes are far smaller than either */
    } else {
      for (struct stream *s = c->streams; s; s = s->next)
        if (s->id == id) s->credit += (int64_t)value;
    }
    pump_all(c);
    return 1;
  case DEFINE: {
    uint64_t number;
    if (at == end || *at++ != 0) return 1;
    if (!get_varint(&at, end, &number) || !get_varint(&at, end, &value) || number == 0 || number > METHODS) return 0;
    size_t length = (size_t)(end - at);
    c->methods[number - 1] = length > 5 && !memcmp(end - 5, "/Echo", 5) ? ECHO
      : length > 20 && !memcmp(end - 20, "/StreamingOutputCall", 20) ? OUTPUT : OTHER;
    return 1;
  }
  case PING:
    if (end - at == 8 && !(flags & ACK)) frame(c, PING, ACK, 0, at, 8, NULL, 0);
    return 1;
  case GOODBYE: c->dead = 1; return 1;
  case RESET:
    for (struct stream **s = &c->streams; *s; s = &(*s)->next) {
      if ((*s)->id != id) continue;
      struct stream *gone = *s;
      *s = gone->next;
      free(gone);
      break;
    }
    return 1;
  default: return 1;
  }
}

/* The client's preface; how long it is, 0: not complete, -1: wrong. */
static long preface(struct connection *c, const uint8_t *at, size_t count) {
  if (count < PREFACE_HEADER) return 0;
  size_t length = (size_t)at[10] << 8 | at[11];
  if (memcmp(at, magic, 8)) return -1;
  if (count < PREFACE_HEADER + length) return 0;
  const uint8_t *settings = at + PREFACE_HEADER, *end = settings + length;
  uint64_t id, value;
  c->credit = CONNECTION_WINDOW;
  c->stream_window = STREAM_WINDOW;
  while (settings < end) {
    if (!get_varint(&settings, end, &id) || !get_varint(&settings, end, &value)) return -1;
    if (id == 1) c->stream_window = (int64_t)value;
    if (id == 2) c->credit = (int64_t)value;
  }
  memcpy(room(c, PREFACE_HEADER), magic, 8);
  memcpy(c->out + c->out_end + 8, "\1\1\0\0", 4);
  c->out_end += PREFACE_HEADER;
  return (long)(PREFACE_HEADER + length);
}

static void watch(struct connection *c, int write) {
  if (c->wants_write == write) return;
  c->wants_write = write;
  struct epoll_event event = {.events = EPOLLIN | (write ? EPOLLOUT : 0), .data.ptr = c};
  epoll_ctl(poller, EPOLL_CTL_MOD, c->fd, &event);
}

static void flush(struct connection *c) {
  for (;;) {
    if (c->out_start == c->out_end) pump_all(c);
    if (c->out_start == c->out_end) return watch(c, 0);
    size_t count = c->out_end - c->out_start;
    ERR_clear_error();
    int written = SSL_write(c->ssl, c->out + c->out_start, count > 16384 ? 16384 : (int)count);
    if (written > 0) {
      c->out_start += (size_t)written;
      continue;
    }
    if (SSL_get_error(c->ssl, written) == SSL_ERROR_WANT_WRITE) return watch(c, 1);
    c->dead = 1;
    return;
  }
}

/* Whether the buffer ran out before OpenSSL did. */
static int readable(struct connection *c) {
  size_t filled = c->carried;
  memcpy(input, c->carry, filled);
  size_t before = filled;
  int more = 1;
  while (sizeof input - filled >= 17 * 1024) {
    ERR_clear_error();
    int count = SSL_read(c->ssl, input + filled, (int)(sizeof input - filled));
    if (count <= 0) {
      if (SSL_get_error(c->ssl, count) != SSL_ERROR_WANT_READ) c->dead = 1;
      more = 0;
      break;
    }
    filled += (size_t)count;
    if (!SSL_has_pending(c->ssl)) {
      more = 0;
      break;
    }
  }
  if (filled == before) return 0;
  reads++;
  size_t at = 0;
  if (!c->prefaced) {
    long length = preface(c, input, filled);
    if (length < 0) c->dead = 1;
    if (length > 0) {
      c->prefaced = 1;
      at = (size_t)length;
    }
  }
  while (c->prefaced && filled - at >= FRAME_HEADER) {
    const uint8_t *h = input + at;
    size_t length = (size_t)h[0] << 16 | (size_t)h[1] << 8 | h[2];
    if (length > 65536) {
      c->dead = 1;
      break;
    }
    if (filled - at < FRAME_HEADER + length) break;
    uint32_t id = ((uint32_t)h[5] << 24 | (uint32_t)h[6] << 16 | (uint32_t)h[7] << 8 | h[8]) & 0x7fffffff;
    if (!received(c, h[3], h[4], id, h + FRAME_HEADER, h + FRAME_HEADER + length)) {
      c->dead = 1;
      break;
    }
    at += FRAME_HEADER + length;
  }
  c->carried = filled - at;
  if (c->carried) {
    if (!c->carry && !(c->carry = malloc(CARRY_BYTES))) abort();
    if (c->carried > CARRY_BYTES) c->dead = 1; else memcpy(c->carry, input + at, c->carried);
  }
  flush(c);
  return more && !c->dead;
}

static void ready(struct connection *c) {
  if (!SSL_is_init_finished(c->ssl)) {
    ERR_clear_error();
    int result = SSL_do_handshake(c->ssl);
    if (result == 1) {
      if (SSL_has_pending(c->ssl)) readable(c);
    } else {
      int error = SSL_get_error(c->ssl, result);
      if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE) {
        watch(c, error == SSL_ERROR_WANT_WRITE);
      } else {
        c->dead = 1;
      }
    }
  } else {
    if (c->wants_write) flush(c);
    while (!c->dead && readable(c)) {
    }
  }
  if (!c->dead) return;
  close(c->fd);
  SSL_free(c->ssl);
  while (c->streams) {
    struct stream *next = c->streams->next;
    free(c->streams);
    c->streams = next;
  }
  free(c->carry);
  free(c->out);
  free(c);
}

static int choose(SSL *ssl, const unsigned char **out, unsigned char *length, const unsigned char *in, unsigned count,
                  void *argument) {
  (void)ssl;
  (void)argument;
  static const unsigned char wanted[] = "\13cloudpark/1";
  return SSL_select_next_proto((unsigned char **)out, length, wanted, 12, in, count) == OPENSSL_NPN_NEGOTIATED
    ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
}

static void report(int number) {
  (void)number;
  fprintf(stderr, "calls %llu reads %llu\n", (unsigned long long)calls, (unsigned long long)reads);
}

int main(int count, char **arguments) {
  if (count != 4) return fprintf(stderr, "usage: limit-server CERTIFICATE KEY PORT\n"), 2;
  signal(SIGPIPE, SIG_IGN);
  struct sigaction action = {.sa_handler = report, .sa_flags = SA_RESTART};
  sigaction(SIGUSR1, &action, NULL);
  context = SSL_CTX_new(TLS_server_method());
  SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION);
  SSL_CTX_set_ciphersuites(context, "TLS_AES_128_GCM_SHA256");
  SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER |
                              SSL_MODE_RELEASE_BUFFERS);
  SSL_CTX_set_read_ahead(context, 1);
  SSL_CTX_set_num_tickets(context, 1);
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
  SSL_CTX_set_alpn_select_cb(context, choose, NULL);
  if (SSL_CTX_use_certificate_chain_file(context, arguments[1]) != 1 ||
      SSL_CTX_use_PrivateKey_file(context, arguments[2], SSL_FILETYPE_PEM) != 1) {
    return fprintf(stderr, "the certificate or key cannot be read\n"), 1;
  }
  int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), on = 1;
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)atoi(arguments[3])),
                                .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t length = sizeof address;
  if (bind(listener, (struct sockaddr *)&address, length) || listen(listener, 4096)) return perror("listen"), 1;
  getsockname(listener, (struct sockaddr *)&address, &length);
  printf("listening on %d\n", ntohs(address.sin_port));
  fflush(stdout);
  poller = epoll_create1(EPOLL_CLOEXEC);
  struct epoll_event event = {.events = EPOLLIN, .data.ptr = NULL};
  epoll_ctl(poller, EPOLL_CTL_ADD, listener, &event);
  static struct epoll_event events[256];
  for (;;) {
    int found = epoll_wait(poller, events, 256, -1);
    for (int i = 0; i < found; i++) {
      if (events[i].data.ptr) {
        ready(events[i].data.ptr);
        continue;
      }
      int fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
      if (fd < 0) continue;
      setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
      struct connection *c = calloc(1, sizeof *c);
      if (!c || !(c->ssl = SSL_new(context))) abort();
      c->fd = fd;
      SSL_set_fd(c->ssl, fd);
      SSL_set_accept_state(c->ssl);
      struct epoll_event added = {.events = EPOLLIN, .data.ptr = c};
      epoll_ctl(poller, EPOLL_CTL_ADD, fd, &added);
    }
  }
}
