/* TLS without cryptography: the shape of TLS 1.3 on the wire (three handshake messages, records of 16 KiB, alerts,
   close_notify), so that bytes can be counted, cut and changed. The functions are hidden, as in descriptors.c. */
#include "system.h"

#include <errno.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <stdlib.h>
#include <string.h>

enum { RECORD_ALERT = 21, RECORD_HANDSHAKE = 22, RECORD_DATA = 23, RECORD_MAX = 16384 };

struct ssl_ctx_st { int unused; };

struct ssl_st {
  BIO *reading, *writing;
  int server;
  int step;     /* of the handshake; 3: done */
  int error;    /* of the last operation */
  int ended;    /* the peer has said close_notify */
  int dead;     /* a fatal alert was sent */
  uint8_t *in;  /* received, of it not yet used in_count bytes from in_head on */
  size_t in_head, in_count, in_room;
  size_t plain; /* bytes of the first record that are left, its header being gone; 0: a header comes */
};

static struct endpoint *end_of(SSL *ssl) { return endpoint_of((int)BIO_get_fd(ssl->reading, NULL)); }

HIDDEN SSL_CTX *SSL_CTX_new(const SSL_METHOD *method) { return calloc(1, sizeof(SSL_CTX)); }
HIDDEN void SSL_CTX_free(SSL_CTX *ctx) { free(ctx); }
HIDDEN long SSL_CTX_ctrl(SSL_CTX *ctx, int command, long number, void *pointer) { return 1; }
HIDDEN int SSL_CTX_set_ciphersuites(SSL_CTX *ctx, const char *names) { return 1; }
HIDDEN int SSL_CTX_use_certificate_chain_file(SSL_CTX *ctx, const char *file) { return 1; }
HIDDEN int SSL_CTX_use_PrivateKey_file(SSL_CTX *ctx, const char *file, int type) { return 1; }
HIDDEN int SSL_CTX_check_private_key(const SSL_CTX *ctx) { return 1; }
HIDDEN int SSL_CTX_load_verify_file(SSL_CTX *ctx, const char *file) { return 1; }
HIDDEN int SSL_CTX_set_default_verify_paths(SSL_CTX *ctx) { return 1; }
HIDDEN void SSL_CTX_set_alpn_select_cb(SSL_CTX *ctx, SSL_CTX_alpn_select_cb_func callback, void *argument) {}
HIDDEN int SSL_CTX_set_alpn_protos(SSL_CTX *ctx, const unsigned char *names, unsigned int count) { return 0; }
HIDDEN int SSL_CTX_set_num_tickets(SSL_CTX *ctx, size_t count) { return 1; }
HIDDEN int SSL_CTX_set_session_id_context(SSL_CTX *ctx, const unsigned char *id, unsigned int count) { return 1; }
HIDDEN void SSL_CTX_set_client_CA_list(SSL_CTX *ctx, STACK_OF(X509_NAME) *list) {}
HIDDEN STACK_OF(X509_NAME) *SSL_load_client_CA_file(const char *file) { return NULL; }
HIDDEN void SSL_CTX_set_verify(SSL_CTX *ctx, int mode, SSL_verify_cb callback) {}
HIDDEN void SSL_CTX_set_info_callback(SSL_CTX *ctx, void (*callback)(const SSL *, int, int)) {}
HIDDEN int SSL_set_ex_data(SSL *ssl, int index, void *data) { return 1; }
HIDDEN void *SSL_get_ex_data(const SSL *ssl, int index) { return NULL; }
HIDDEN int SSL_free_buffers(SSL *ssl) { return 1; }
HIDDEN uint64_t SSL_CTX_set_options(SSL_CTX *ctx, uint64_t options) { return options; }

HIDDEN SSL *SSL_new(SSL_CTX *ctx) { return calloc(1, sizeof(SSL)); }

HIDDEN void SSL_free(SSL *ssl) {
  if (ssl == NULL) return;
  BIO_free(ssl->reading);
  BIO_free(ssl->writing);
  free(ssl->in);
  /* Whoever uses it afterwards is found. */
  memset(ssl, 0xa5, sizeof *ssl);
  free(ssl);
}

HIDDEN void SSL_set0_rbio(SSL *ssl, BIO *bio) { ssl->reading = bio; }
HIDDEN void SSL_set0_wbio(SSL *ssl, BIO *bio) { ssl->writing = bio; }
HIDDEN void SSL_set_accept_state(SSL *ssl) { ssl->server = 1; }
HIDDEN void SSL_set_connect_state(SSL *ssl) { ssl->server = 0; }
HIDDEN int SSL_is_server(const SSL *ssl) { return ssl->server; }
HIDDEN long SSL_ctrl(SSL *ssl, int command, long number, void *pointer) { return 1; }
HIDDEN int SSL_set_session(SSL *ssl, SSL_SESSION *session) { return 1; }
HIDDEN SSL_SESSION *SSL_get1_session(SSL *ssl) { return NULL; }
HIDDEN int SSL_session_reused(const SSL *ssl) { return 0; }
HIDDEN X509 *SSL_get0_peer_certificate(const SSL *ssl) { return NULL; }
HIDDEN long SSL_get_verify_result(const SSL *ssl) { return X509_V_OK; }
HIDDEN int SSL_get_error(const SSL *ssl, int result) { return ssl->error; }

HIDDEN X509_VERIFY_PARAM *SSL_get0_param(SSL *ssl) {
  static X509_VERIFY_PARAM *shared;
  if (shared == NULL) shared = X509_VERIFY_PARAM_new();
  return shared;
}

HIDDEN void SSL_get0_alpn_selected(const SSL *ssl, const unsigned char **name, unsigned int *count) {
  *name = (const unsigned char *)"cloudpark/1";
  *count = ssl->step == 3 ? 11 : 0;
}

static int fail(SSL *ssl, int reason) {
  ERR_new();
  ERR_set_debug(__FILE__, __LINE__, __func__);
  ERR_set_error(ERR_LIB_SSL, reason, NULL);
  ssl->error = SSL_ERROR_SSL;
  return -1;
}

static void write_record(SSL *ssl, int type, const uint8_t *bytes, size_t count) {
  struct endpoint *end = end_of(ssl);
  if (ssl->dead) return;
  if (end != NULL) {
    int record = sim_records(end->connection, end->side);
    int code = network_alert(end->connection, end->side, record);
    network_count_record(end->connection, end->side);
    if (code >= 0) {
      uint8_t alert[5] = {RECORD_ALERT, 0, 2, 2, (uint8_t)code};
      trace("connection %d: alert %d in place of record %d", end->connection, code, record);
      BIO_write(ssl->writing, alert, 5);
      ssl->dead = 1;
      return;
    }
  }
  uint8_t head[3] = {(uint8_t)type, (uint8_t)(count >> 8), (uint8_t)count};
  BIO_write(ssl->writing, head, 3);
  BIO_write(ssl->writing, bytes, (int)count);
}

/* Brings a whole record to the front: 1; 0 when more must come; -1 when it is over. */
static int have_record(SSL *ssl) {
  struct endpoint *end = end_of(ssl);
  if (ssl->plain > 0) return 1;
  for (;;) {
    if (ssl->in_count >= 3) {
      size_t length = (size_t)ssl->in[ssl->in_head + 1] << 8 | ssl->in[ssl->in_head + 2];
      if (ssl->in[ssl->in_head] < RECORD_ALERT || ssl->in[ssl->in_head] > RECORD_DATA || length > RECORD_MAX)
        return fail(ssl, SSL_R_WRONG_VERSION_NUMBER);
      if (ssl->in_count >= 3 + length) return 1;
    }
    if (ssl->in_room < ssl->in_count + RECORD_MAX + 3)
      ssl->in = realloc(ssl->in, ssl->in_room = ssl->in_count + 2 * RECORD_MAX);
    if (ssl->in_head > 0) {
      memmove(ssl->in, ssl->in + ssl->in_head, ssl->in_count);
      ssl->in_head = 0;
    }
    if (end == NULL) return fail(ssl, SSL_R_UNINITIALIZED);
    int count = network_receive(end, ssl->in + ssl->in_count, ssl->in_room - ssl->in_count);
    if (count > 0) {
      ssl->in_count += (size_t)count;
    } else if (count == 0) {
      return fail(ssl, SSL_R_UNEXPECTED_EOF_WHILE_READING);
    } else if (errno == EAGAIN) {
      ssl->error = SSL_ERROR_WANT_READ;
      return 0;
    } else {
      ssl->error = SSL_ERROR_SYSCALL;
      return -1;
    }
  }
}

static void drop(SSL *ssl, size_t count) {
  ssl->in_count -= count;
  ssl->in_head = ssl->in_count == 0 ? 0 : ssl->in_head + count;
}

/* The record in front is an alert: 0 for the orderly end, else the failure. */
static int take_alert(SSL *ssl) {
  int code = ssl->in[ssl->in_head + 4];
  drop(ssl, 5);
  if (code == 0) {
    ssl->ended = 1;
    ssl->error = SSL_ERROR_ZERO_RETURN;
    return 0;
  }
  return fail(ssl, SSL_AD_REASON_OFFSET + code);
}

HIDDEN int SSL_do_handshake(SSL *ssl) {
  static const uint8_t message[700];
  ssl->error = SSL_ERROR_NONE;
  if (!ssl->server && ssl->step == 0) {
    write_record(ssl, RECORD_HANDSHAKE, message, 200);
    ssl->step = 1;
  }
  while (ssl->step < 3) {
    int have = have_record(ssl);
    if (have <= 0) return -1;
    if (ssl->in[ssl->in_head] == RECORD_ALERT) return take_alert(ssl) == 0 ? 0 : -1;
    if (ssl->in[ssl->in_head] != RECORD_HANDSHAKE) return fail(ssl, SSL_R_WRONG_VERSION_NUMBER);
    drop(ssl, 3 + ((size_t)ssl->in[ssl->in_head + 1] << 8 | ssl->in[ssl->in_head + 2]));
    if (!ssl->server) {
      write_record(ssl, RECORD_HANDSHAKE, message, 50);
      ssl->step = 3;
    } else if (ssl->step == 0) {
      write_record(ssl, RECORD_HANDSHAKE, message, 700);
      ssl->step = 1;
    } else {
      ssl->step = 3;
    }
  }
  return 1;
}

HIDDEN int SSL_read(SSL *ssl, void *bytes, int count) {
  ssl->error = SSL_ERROR_NONE;
  if (ssl->ended) return ssl->error = SSL_ERROR_ZERO_RETURN, 0;
  if (ssl->plain == 0) {
    int have = have_record(ssl);
    if (have <= 0) return -1;
    if (ssl->in[ssl->in_head] == RECORD_ALERT) return take_alert(ssl);
    if (ssl->in[ssl->in_head] != RECORD_DATA) return fail(ssl, SSL_R_BAD_RECORD_TYPE);
    ssl->plain = (size_t)ssl->in[ssl->in_head + 1] << 8 | ssl->in[ssl->in_head + 2];
    drop(ssl, 3);
  }
  size_t part = ssl->plain < (size_t)count ? ssl->plain : (size_t)count;
  memcpy(bytes, ssl->in + ssl->in_head, part);
  ssl->plain -= part;
  drop(ssl, part);
  return (int)part;
}

HIDDEN int SSL_has_pending(const SSL *ssl) { return ssl->in_count > 0; }

HIDDEN int SSL_write(SSL *ssl, const void *bytes, int count) {
  struct endpoint *end = end_of(ssl);
  ssl->error = SSL_ERROR_NONE;
  if (defects_on() && end != NULL) {
    /* All at once, so that the frames are whole. */
    const uint8_t *changed;
    size_t length = defects_apply(end->connection, end->side, bytes, (size_t)count, &changed);
    for (size_t at = 0; at < length; at += RECORD_MAX)
      write_record(ssl, RECORD_DATA, changed + at, length - at < RECORD_MAX ? length - at : RECORD_MAX);
    return count;
  }
  if (count > RECORD_MAX) count = RECORD_MAX;
  write_record(ssl, RECORD_DATA, bytes, (size_t)count);
  return count;
}

HIDDEN int SSL_shutdown(SSL *ssl) {
  static const uint8_t close_notify[2] = {1, 0};
  if (ssl->step == 3) write_record(ssl, RECORD_ALERT, close_notify, 2);
  return 0;
}
