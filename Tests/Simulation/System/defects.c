/* Defects that are put between a machine and its TLS: what a machine with that defect would send. */
#include "system.h"

#include <stdlib.h>
#include <string.h>

static enum sim_defect defect;
static uint32_t defect_ppm;
static uint8_t *out;
static size_t out_count, out_room;
/* Whether the preface of a side has gone by, and a DATA frame that waits for its turn. */
static uint8_t prefaced[256][2];
static uint8_t held[70000];
static size_t held_count;
static int held_connection, held_side;
/* The stream of the REPLY before. */
static uint8_t reply_stream[256][4];

void sim_defect(enum sim_defect wanted, uint32_t ppm) {
  defect = wanted;
  defect_ppm = ppm;
}

HIDDEN void defects_reset(void) {
  memset(prefaced, 0, sizeof prefaced);
  memset(reply_stream, 0, sizeof reply_stream);
  held_count = 0;
}

HIDDEN int defects_on(void) { return defect != SIM_NO_DEFECT; }

static void put(const uint8_t *bytes, size_t count) {
  if (out_room < out_count + count) out = realloc(out, out_room = (out_count + count) * 2);
  memcpy(out + out_count, bytes, count);
  out_count += count;
}

static int now(int applies) {
  if (!applies || healed || !chance(defect_ppm)) return 0;
  fault_counts[SIM_DEFECT]++;
  return 1;
}

enum { DATA = 0, CALL = 1, REPLY = 2, RESET = 4, WINDOW = 6, CREDENTIAL = 8, END_STREAM = 1, MESSAGE = 2 };

/* One frame of nine bytes of header and its payload. */
static void frame(int connection, int side, const uint8_t *bytes, size_t count) {
  int type = bytes[3], flags = bytes[4], place = connection % 256;
  size_t payload = count - 9;
  int drop = 0;
  if (held_count > 0 && held_connection == connection && held_side == side && type == DATA) {
    put(bytes, count);
    put(held, held_count);
    held_count = 0;
    return;
  }
  switch (defect) {
    case SIM_DROP_CREDIT: drop = now(type == WINDOW); break;
    case SIM_DROP_DATA: drop = now(type == DATA && payload > 0); break;
    case SIM_FORGET_CANCEL: drop = now(type == RESET && side == 0); break;
    case SIM_FORGET_REPLY: drop = now(type == REPLY); break;
    case SIM_DROP_CREDENTIAL: drop = now(type == CREDENTIAL); break;
    case SIM_DOUBLE_DATA:
      if (now(type == DATA && payload > 0 && !(flags & END_STREAM))) put(bytes, count);
      break;
    case SIM_SWAP_DATA:
      if (count <= sizeof held && held_count == 0 && now(type == DATA && payload > 0 && !(flags & END_STREAM))) {
        memcpy(held, bytes, held_count = count);
        held_connection = connection;
        held_side = side;
        return;
      }
      break;
    case SIM_ANSWER_TWICE:
      if (now(type == REPLY && (flags & MESSAGE))) {
        /* The message goes as DATA before, and again in the REPLY. */
        uint8_t head[9] = {0, 0, 1, DATA, MESSAGE, bytes[5], bytes[6], bytes[7], bytes[8]}, byte = 0;
        put(head, 9);
        put(&byte, 1);
      }
      break;
    case SIM_MISROUTE_REPLY:
      if (type == REPLY) {
        uint8_t copy[9];
        memcpy(copy, bytes, 9);
        if (reply_stream[place][3] != 0 && now(1)) memcpy(copy + 5, reply_stream[place], 4);
        memcpy(reply_stream[place], bytes + 5, 4);
        put(copy, 9);
        put(bytes + 9, payload);
        return;
      }
      break;
    case SIM_CHANGE_BYTE:
      if (now((type == DATA || ((type == CALL || type == REPLY) && (flags & MESSAGE))) && payload > 0)) {
        put(bytes, count - 1);
        uint8_t last = bytes[count - 1] ^ 0x20;
        put(&last, 1);
        return;
      }
      break;
    default: break;
  }
  if (!drop) put(bytes, count);
}

HIDDEN size_t defects_apply(int connection, int side, const uint8_t *bytes, size_t count, const uint8_t **result) {
  size_t at = 0;
  out_count = 0;
  if (!prefaced[connection % 256][side] && count >= 12) {
    /* A server that refuses sends GOODBYE in place of a preface; nothing of it is changed. */
    at = bytes[0] == 0x43 ? 12 + ((size_t)bytes[10] << 8 | bytes[11]) : count;
    if (at > count) at = count;
    put(bytes, at);
    prefaced[connection % 256][side] = 1;
  }
  while (at < count) {
    size_t whole = count - at >= 9 ? 9 + ((size_t)bytes[at] << 16 | (size_t)bytes[at + 1] << 8 | bytes[at + 2]) : count;
    if (whole > count - at) whole = count - at;
    if (whole < 9) {
      put(bytes + at, whole);
    } else {
      frame(connection, side, bytes + at, whole);
    }
    at += whole;
  }
  *result = out;
  return out_count;
}
