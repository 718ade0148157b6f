/* The frames of Docs/PROTOCOL.md, as far as the benchmark needs them. */
#ifndef FRAMES_H
#define FRAMES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { FRAME_HEADER = 9, PREFACE_HEADER = 12 };
enum { DATA, CALL, REPLY, HEADERS, RESET, STOP, WINDOW, DEFINE, CREDENTIAL, PING, GOODBYE, SETTINGS };
enum { END_STREAM = 1, ACK = 1, END_MESSAGE = 2, MESSAGE = 2, RESERVE = 8, KEY = 16, METADATA = 32 };

static const uint8_t magic[8] = {0x43, 0x50, 0x52, 0x50, 0x43, 0x0d, 0x0a, 0x1a};

static inline void put_header(uint8_t *to, size_t length, uint8_t type, uint8_t flags, uint32_t stream) {
  to[0] = (uint8_t)(length >> 16);
  to[1] = (uint8_t)(length >> 8);
  to[2] = (uint8_t)length;
  to[3] = type;
  to[4] = flags;
  to[5] = (uint8_t)(stream >> 24);
  to[6] = (uint8_t)(stream >> 16);
  to[7] = (uint8_t)(stream >> 8);
  to[8] = (uint8_t)stream;
}

static inline size_t put_varint(uint8_t *to, uint64_t value) {
  size_t count = 0;
  for (; value > 127; value >>= 7) to[count++] = (uint8_t)(value | 128);
  to[count++] = (uint8_t)value;
  return count;
}

static inline int get_varint(const uint8_t **at, const uint8_t *end, uint64_t *value) {
  *value = 0;
  for (unsigned shift = 0; *at < end && shift < 64; shift += 7) {
    uint8_t byte = *(*at)++;
    *value |= (uint64_t)(byte & 127) << shift;
    if (byte < 128) return 1;
  }
  return 0;
}

#endif
