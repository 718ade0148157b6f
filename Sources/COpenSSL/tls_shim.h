/* What Swift cannot see of OpenSSL: macros and varargs-like calls of the TLS part. */
#ifndef CLOUDPARK_COPENSSL_TLS_SHIM_H
#define CLOUDPARK_COPENSSL_TLS_SHIM_H

#include <openssl/ssl.h>
#include <openssl/err.h>
#include <openssl/x509v3.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

/* OpenSSL's memory stays at exit: a thread that is still in a connection then would find its locks gone. It counts when
 * it is the process's first call of OpenSSL. */
static inline void cp_ssl_outlives_exit(void) { OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, NULL); }

static inline int cp_ssl_ctx_only_tls13(SSL_CTX *ctx) {
  return SSL_CTX_set_min_proto_version(ctx, TLS1_3_VERSION) == 1 &&
         SSL_CTX_set_max_proto_version(ctx, TLS1_3_VERSION) == 1;
}

static inline void cp_ssl_ctx_modes(SSL_CTX *ctx) {
  SSL_CTX_set_mode(ctx, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
  SSL_CTX_set_read_ahead(ctx, 1);
}

static inline void cp_ssl_ctx_session_cache(SSL_CTX *ctx, long mode) { SSL_CTX_set_session_cache_mode(ctx, mode); }

static inline int cp_ssl_set_host_name(SSL *ssl, const char *name) { return (int)SSL_set_tlsext_host_name(ssl, name); }

/* The first URI subject alternative name, copied into out; its length, 0 for none, -1 if it does not fit. */
static inline int cp_x509_uri(X509 *certificate, char *out, int capacity) {
  GENERAL_NAMES *names = X509_get_ext_d2i(certificate, NID_subject_alt_name, NULL, NULL);
  if (names == NULL) return 0;
  int length = 0;
  for (int index = 0; index < sk_GENERAL_NAME_num(names); index++) {
    GENERAL_NAME *name = sk_GENERAL_NAME_value(names, index);
    if (name->type != GEN_URI) continue;
    const unsigned char *text = ASN1_STRING_get0_data(name->d.uniformResourceIdentifier);
    int count = ASN1_STRING_length(name->d.uniformResourceIdentifier);
    if (count > capacity || memchr(text, 0, (size_t)count) != NULL) {
      length = -1;
    } else {
      memcpy(out, text, (size_t)count);
      length = count;
    }
    break;
  }
  GENERAL_NAMES_free(names);
  return length;
}

/*
 * Handshake messages behind the handshake (KeyUpdate, tickets) are handled within SSL_read, which goes on as long as the
 * peer sends more of them: a flood would hold its loop. Beyond CP_POST_HANDSHAKE_MAX within a minute the socket is shut,
 * so that the read ends. The count is kept with the SSL: seconds above, messages in the low 16 bits.
 */
#define CP_POST_HANDSHAKE_MAX 100

/* Declared here: with <sys/socket.h> this module would own the names that others look for in Glibc. */
extern int shutdown(int descriptor, int how);
#define CP_SHUT_RDWR 2

static inline int cp_post_handshake_index(void) {
  static int index = -1;
  if (index < 0) index = SSL_get_ex_new_index(0, NULL, NULL, NULL, NULL);
  return index;
}

static inline void cp_post_handshake_message(const SSL *constant, int where, int value) {
  (void)value;
  if (!(where & SSL_CB_LOOP)) return;
  OSSL_HANDSHAKE_STATE state = SSL_get_state(constant);
  if (state != TLS_ST_SR_KEY_UPDATE && state != TLS_ST_CR_KEY_UPDATE && state != TLS_ST_CR_SESSION_TICKET) return;
  SSL *ssl = (SSL *)constant;
  int index = cp_post_handshake_index();
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC_COARSE, &now);
  uintptr_t kept = (uintptr_t)SSL_get_ex_data(ssl, index);
  uintptr_t begun = kept >> 16, count = kept & 0xffff;
  uintptr_t seconds = (uintptr_t)now.tv_sec;
  if (seconds - begun >= 60) begun = seconds, count = 0;
  if (count < 0xffff) count++;
  SSL_set_ex_data(ssl, index, (void *)(begun << 16 | count));
  if (count > CP_POST_HANDSHAKE_MAX) shutdown(SSL_get_fd(ssl), CP_SHUT_RDWR);
}

static inline void cp_ssl_ctx_bound_handshakes(SSL_CTX *ctx) {
  (void)cp_post_handshake_index();
  SSL_CTX_set_info_callback(ctx, cp_post_handshake_message);
}

static inline int cp_x509_expired(X509 *certificate) {
  return X509_cmp_current_time(X509_get0_notAfter(certificate)) <= 0;
}

static inline int cp_err_lib(unsigned long code) { return ERR_GET_LIB(code); }
static inline int cp_err_reason(unsigned long code) { return ERR_GET_REASON(code); }

#endif
