/* Sockets: pieces of bytes that are under way from one end to the other. */
#define _GNU_SOURCE
#include "system.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

HIDDEN struct sim_network network;
HIDDEN struct endpoint endpoints[SIM_SOCKETS_MAX];
HIDDEN int endpoints_used;
HIDDEN int healed;
HIDDEN uint64_t fault_counts[SIM_FAULTS];
HIDDEN int session_faulty;

/* What sides of connections have sent, beyond the life of their sockets. */
enum { COUNTED = 256 };
static uint64_t sent_bytes[COUNTED][2];
static int sent_records[COUNTED][2];

static struct connection_script cuts[16], alerts[16];
static int cut_count, alert_count;

HIDDEN void fault(enum sim_fault kind) {
  fault_counts[kind]++;
  session_faulty = 1;
}

uint64_t sim_faults(enum sim_fault kind) { return fault_counts[kind]; }
int sim_faulty(void) { return session_faulty; }

HIDDEN struct endpoint *endpoint_of(int descriptor) {
  int index = descriptor - SIM_SOCKETS;
  if (index < 0 || index >= endpoints_used || endpoints[index].kind == EP_FREE) return NULL;
  return &endpoints[index];
}

static void free_pieces(struct endpoint *end) {
  while (end->first != NULL) {
    struct piece *piece = end->first;
    end->first = piece->next;
    free(piece);
  }
  end->last = NULL;
  end->waiting = 0;
}

HIDDEN void network_clear(void) {
  for (int index = 0; index < endpoints_used; index++) free_pieces(&endpoints[index]);
  memset(endpoints, 0, (size_t)endpoints_used * sizeof endpoints[0]);
  endpoints_used = 0;
  descriptors_clear();
  memset(sent_bytes, 0, sizeof sent_bytes);
  memset(sent_records, 0, sizeof sent_records);
  cut_count = alert_count = 0;
  healed = 0;
  session_faulty = 0;
}

static uint64_t latency(void) { return between(network.latency_min_us, network.latency_max_us) * 1000u; }

static void deliver(struct endpoint *to, enum piece_kind kind, const uint8_t *bytes, size_t count, uint64_t delay) {
  struct piece *piece = malloc(sizeof *piece + count);
  uint64_t at = sim_now() + delay;
  *piece = (struct piece){.at = at < to->last_at ? to->last_at : at, .length = (uint32_t)count, .kind = kind};
  if (count > 0) memcpy(piece->bytes, bytes, count);
  to->last_at = piece->at;
  if (to->last != NULL) to->last->next = piece; else to->first = piece;
  to->last = piece;
  to->waiting += count;
}

static struct endpoint *peer_of(struct endpoint *end) { return end->peer >= 0 ? &endpoints[end->peer] : NULL; }

static void reset_pair(struct endpoint *end) {
  struct endpoint *peer = peer_of(end);
  /* What was sent before still arrives, then both learn of it. */
  if (peer != NULL) deliver(peer, PIECE_RESET, NULL, 0, latency());
  deliver(end, PIECE_RESET, NULL, 0, latency());
  end->silent = 1;
  if (peer != NULL) peer->silent = 1;
}

static struct connection_script *script(struct connection_script *scripts, int count, const struct endpoint *end) {
  for (int index = 0; index < count; index++) {
    struct connection_script *one = &scripts[index];
    if (!one->used && one->connection == end->connection && one->side == end->side) return one;
  }
  return NULL;
}

/* Random faults of a piece; whether the connection goes on. */
static int weather(struct endpoint *end, uint64_t *delay) {
  if (healed) return 1;
  if (chance(network.stall_ppm)) {
    fault(SIM_STALL);
    *delay += between(1000, network.stall_max_us) * 1000u;
  }
  if (chance(network.reset_ppm)) {
    fault(SIM_RESET);
    trace("connection %d: reset", end->connection);
    reset_pair(end);
    return 0;
  }
  if (chance(network.silence_ppm)) {
    struct endpoint *peer = peer_of(end);
    fault(SIM_SILENCE);
    trace("connection %d: silent from now on", end->connection);
    end->silent = 1;
    if (peer != NULL) peer->silent = 1;
    return 0;
  }
  return 1;
}

HIDDEN int network_send(struct endpoint *end, const uint8_t *bytes, size_t count) {
  struct endpoint *peer = peer_of(end);
  if (end->error != 0 || end->ended) {
    errno = end->ended ? EPIPE : end->error;
    return -1;
  }
  if (end->connecting) {
    errno = EAGAIN;
    return -1;
  }
  if (peer == NULL || end->silent) {
    /* Nobody is there, or nothing arrives: the system takes some and then no more. */
    if (end->silent && end->sent > sent_bytes[end->connection % COUNTED][end->side] + network.buffer_bytes) {
      errno = EAGAIN;
      return -1;
    }
    end->sent += count;
    return (int)count;
  }
  size_t room = peer->waiting < network.buffer_bytes ? network.buffer_bytes - peer->waiting : 0;
  if (room == 0) {
    errno = EAGAIN;
    return -1;
  }
  if (count > room) count = room;
  if (count > 1 && !healed && chance(network.partial_ppm)) count = (size_t)between(1, count - 1);
  struct connection_script *cut = script(cuts, cut_count, end);
  size_t allowed = count;
  if (cut != NULL && end->sent + count >= cut->bytes) allowed = cut->bytes > end->sent ? cut->bytes - end->sent : 0;
  digest(sim_now() - session_began);
  digest(count);
  digest_bytes(bytes, count);
  trace("connection %d: %s sends %zu bytes", end->connection, end->side == 0 ? "client" : "server", count);
  end->sent += count;
  if (end->connection < COUNTED) sent_bytes[end->connection][end->side] += count;
  size_t at = 0;
  while (at < allowed) {
    size_t length = allowed - at;
    if (network.split_max > 0 && !healed && length > 1) {
      size_t piece = (size_t)between(1, network.split_max);
      if (piece < length) length = piece;
    }
    uint64_t delay = latency();
    if (!weather(end, &delay)) return (int)count;
    deliver(peer, PIECE_DATA, bytes + at, length, delay);
    at += length;
  }
  if (cut != NULL && allowed <= count && end->sent >= cut->bytes) {
    cut->used = 1;
    fault(SIM_CUT);
    trace("connection %d: cut after %llu bytes of the %s", end->connection, (unsigned long long)cut->bytes,
          end->side == 0 ? "client" : "server");
    if (cut->how == 0) reset_pair(end);
    if (cut->how == 1) {
      deliver(peer, PIECE_END, NULL, 0, latency());
      deliver(end, PIECE_END, NULL, 0, latency());
    }
    end->silent = peer->silent = 1;
  }
  return (int)count;
}

HIDDEN int network_receive(struct endpoint *end, uint8_t *bytes, size_t count) {
  if (end->error != 0) {
    errno = end->error;
    return -1;
  }
  size_t taken = 0;
  while (end->first != NULL && end->first->at <= sim_now()) {
    struct piece *piece = end->first;
    if (piece->kind == PIECE_RESET) {
      if (taken > 0) break;
      end->error = errno = ECONNRESET;
      return -1;
    }
    if (piece->kind == PIECE_END) return (int)taken;
    if (taken == count) break;
    size_t part = piece->length - piece->taken;
    if (part > count - taken) part = count - taken;
    memcpy(bytes + taken, piece->bytes + piece->taken, part);
    piece->taken += (uint32_t)part;
    taken += part;
    end->waiting -= part;
    if (piece->taken == piece->length) {
      end->first = piece->next;
      if (end->first == NULL) end->last = NULL;
      free(piece);
    }
  }
  if (taken == 0) {
    errno = EAGAIN;
    return -1;
  }
  return (int)taken;
}

HIDDEN int network_readable(struct endpoint *end) {
  if (end->kind == EP_LISTENER) return end->queued > 0 && end->queue_at[0] <= sim_now();
  return end->error != 0 || (end->first != NULL && end->first->at <= sim_now());
}

HIDDEN int network_writable(struct endpoint *end) {
  if (end->kind != EP_STREAM) return 0;
  if (end->connecting) return end->connect_at <= sim_now();
  if (end->error != 0) return 1;
  /* A reset also wakes those who only wait for room. */
  if (end->first != NULL && end->first->at <= sim_now() && end->first->kind == PIECE_RESET) return 1;
  struct endpoint *peer = peer_of(end);
  if (end->silent) return end->sent <= sent_bytes[end->connection % COUNTED][end->side] + network.buffer_bytes;
  return peer == NULL || peer->waiting < network.buffer_bytes;
}

HIDDEN uint64_t network_next(struct endpoint *end) {
  uint64_t at = UINT64_MAX;
  if (end->kind == EP_LISTENER) return end->queued > 0 ? end->queue_at[0] : at;
  if (end->connecting) at = end->connect_at;
  if (end->first != NULL && end->first->at < at) at = end->first->at;
  return at;
}

void sim_heal(void) {
  healed = 1;
  for (int index = 0; index < endpoints_used; index++) {
    struct endpoint *end = &endpoints[index];
    if (end->kind != EP_STREAM) continue;
    if (end->connecting && end->connect_at == UINT64_MAX) end->connect_at = sim_now(), end->connect_error = ETIMEDOUT;
    if (end->silent && end->error == 0) deliver(end, PIECE_RESET, NULL, 0, latency());
  }
  trace("the network is healed");
}

void sim_silence_all(void) {
  fault(SIM_SILENCE);
  for (int index = 0; index < endpoints_used; index++)
    if (endpoints[index].kind == EP_STREAM) endpoints[index].silent = 1;
  trace("all connections fall silent");
}

void sim_reset_all(void) {
  fault(SIM_RESET);
  for (int index = 0; index < endpoints_used; index++) {
    struct endpoint *end = &endpoints[index];
    if (end->kind == EP_STREAM && end->side == 0 && !end->connecting) reset_pair(end);
  }
  trace("all connections are reset");
}

int sim_open_sockets(void) {
  int count = 0;
  for (int index = 0; index < endpoints_used; index++) count += endpoints[index].kind != EP_FREE;
  return count;
}

size_t sim_waiting_bytes(void) {
  size_t sum = 0;
  for (int index = 0; index < endpoints_used; index++) sum += endpoints[index].waiting;
  return sum;
}

void sim_cut(int connection, int side, uint64_t bytes, int how) {
  if (cut_count < 16)
    cuts[cut_count++] = (struct connection_script){.connection = connection, .side = side, .bytes = bytes, .how = how};
}

void sim_alert(int connection, int side, int record, int code) {
  if (alert_count < 16)
    alerts[alert_count++] =
        (struct connection_script){.connection = connection, .side = side, .record = record, .code = code};
}

HIDDEN int network_alert(int connection, int side, int record) {
  for (int index = 0; index < alert_count; index++) {
    struct connection_script *one = &alerts[index];
    if (one->used || one->connection != connection || one->side != side || one->record != record) continue;
    one->used = 1;
    fault(SIM_ALERT);
    return one->code;
  }
  return -1;
}

HIDDEN void network_count_record(int connection, int side) {
  if (connection < COUNTED) sent_records[connection][side]++;
}

uint64_t sim_sent(int connection, int side) { return connection < COUNTED ? sent_bytes[connection][side] : 0; }
int sim_records(int connection, int side) { return connection < COUNTED ? sent_records[connection][side] : 0; }
