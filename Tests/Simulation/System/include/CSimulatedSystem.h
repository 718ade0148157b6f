/* A system that exists only in memory: one thread, a clock that jumps to the next event, sockets between endpoints of
   this process, and TLS without cryptography. The program that links it runs the real transport on it, unchanged.

   Everything random comes from the session's seed, and each session has a system and a loop of its own that begin
   anew, so a session is repeated exactly by its seed whatever ran before it. */
#ifndef CLOUDPARK_SIMULATED_SYSTEM_H
#define CLOUDPARK_SIMULATED_SYSTEM_H

#include <stddef.h>
#include <stdint.h>

/* How the network of a session behaves. Chances are per million of the pieces that are sent. */
struct sim_network {
  uint64_t seed;
  uint32_t latency_min_us;
  uint32_t latency_max_us;
  /* A piece that is sent is cut at random places into pieces of at most this many bytes; 0: not at all. */
  uint32_t split_max;
  /* What a direction holds: more makes the sender wait. */
  uint32_t buffer_bytes;
  /* The chance that send takes only a part. */
  uint32_t partial_ppm;
  /* The chance that a piece, and all behind it, comes later, and by how much at most. */
  uint32_t stall_ppm;
  uint32_t stall_max_us;
  /* The chance that the connection is reset, or falls silent for ever, at a piece. */
  uint32_t reset_ppm;
  uint32_t silence_ppm;
  /* The chance that connecting is refused, or not answered. */
  uint32_t refuse_ppm;
  uint32_t lost_connect_ppm;
  /* Addresses that the name park.simulated stands for, of both families by turns. */
  uint32_t addresses;
  /* The chance that a connection has no descriptor when it is accepted. */
  uint32_t no_descriptor_ppm;
};

/* A defect that is put into what a machine sends, to prove that the simulation finds it. */
enum sim_defect {
  SIM_NO_DEFECT = 0,
  SIM_DROP_CREDIT,      /* a WINDOW frame is lost */
  SIM_DOUBLE_DATA,      /* a DATA frame is sent twice */
  SIM_DROP_DATA,        /* a DATA frame is lost */
  SIM_SWAP_DATA,        /* two DATA frames change places */
  SIM_ANSWER_TWICE,     /* a message in front of a REPLY is sent twice */
  SIM_FORGET_CANCEL,    /* a RESET of the client is lost */
  SIM_FORGET_REPLY,     /* a REPLY is lost */
  SIM_MISROUTE_REPLY,   /* a REPLY goes to the stream before */
  SIM_CHANGE_BYTE,      /* the last byte of a message is changed */
  SIM_DROP_CREDENTIAL,  /* a CREDENTIAL is lost */
  SIM_DEFECTS
};

/* The process: before any thread of the transport. `hang` is told why a session will not end: nothing can ever happen
   any more, or the loop turns without end. */
void sim_begin(void (*hang)(const char *why));
/* The system is as at the process's beginning: the clocks, no sockets, no poller. While no loop lives; before one is
   made for a session. */
void sim_reset(void);
/* Waits until the thread of the loop that used the system has ended. */
void sim_await_loop_end(void);
/* A session begins on a loop that is new: this network. */
void sim_session(const struct sim_network *network);
/* The network behaves from now on: no faults, no stalls; what fell silent is reset. */
void sim_heal(void);
/* Nanoseconds of the simulated monotonic clock. */
uint64_t sim_now(void);
/* Random numbers of the session. */
uint64_t sim_random(void);
/* The wall clock is moved by that much; the monotonic one is not. */
void sim_move_wall(int64_t milliseconds);
/* Both sides sleep so long, as on a machine that is suspended: all that would have been due meanwhile is due at once. */
void sim_suspend(uint64_t milliseconds);
/* Sockets that are open, and bytes that are under way or wait in them. */
int sim_open_sockets(void);
size_t sim_waiting_bytes(void);
/* Jobs of Swift's runtime that wait for their time. */
int sim_waiting_jobs(void);
/* A number made of every byte that was sent, of when, and of what was noted, since the session began. */
uint64_t sim_digest(void);
/* Something happened to the call `which`: part of the digest. */
void sim_note(uint64_t what, uint64_t which);
/* Faults injected since the process began, by kind: resets, silences, stalls, cuts, refused and lost connects, accepts
   without a descriptor, alerts, defects, suspensions. */
enum sim_fault {
  SIM_RESET, SIM_SILENCE, SIM_STALL, SIM_CUT, SIM_REFUSE, SIM_LOST_CONNECT, SIM_NO_DESCRIPTOR, SIM_ALERT, SIM_DEFECT,
  SIM_SUSPEND, SIM_FAULTS
};
uint64_t sim_faults(enum sim_fault kind);
/* Whether any fault was injected in this session. */
int sim_faulty(void);

/* Connection number `connection` of the session (from 0, in the order of connecting) is cut when its side (0 client,
   1 server) has sent `bytes` bytes: they still arrive. `how`: 0 reset, 1 end of TCP without TLS's, 2 silence. */
void sim_cut(int connection, int side, uint64_t bytes, int how);
/* In place of record number `record` of that side a fatal TLS alert is sent. */
void sim_alert(int connection, int side, int record, int code);
/* Bytes and records that a side of a connection has sent. */
uint64_t sim_sent(int connection, int side);
int sim_records(int connection, int side);
/* All connections that are open fall silent, or are reset. */
void sim_silence_all(void);
void sim_reset_all(void);

/* The defect, and its chance per million of the frames it can be put into. */
void sim_defect(enum sim_defect defect, uint32_t ppm);
/* Fills bytes so that every one depends on `seed`; whether they are filled so. */
void sim_fill(uint8_t *bytes, size_t count, uint32_t seed);
int sim_filled(const uint8_t *bytes, size_t count, uint32_t seed);
/* Turns of the loop in this session. */
uint64_t sim_turns(void);
/* Prints what the network does. */
void sim_trace(int on);

#endif
