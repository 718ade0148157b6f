/* What Swift cannot see of OpenSSL: macros and varargs-like calls of the TLS part. */
#ifndef CLOUDPARK_COPENSSL_TLS_SHIM_H
#define CLOUDPARK_COPENSSL_TLS_SHIM_H

#include <openssl/ssl.h>
#include <openssl/err.h>
#include <openssl/x509v3.h>
#include <string.h>

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

static inline int cp_x509_expired(X509 *certificate) {
  return X509_cmp_current_time(X509_get0_notAfter(certificate)) <= 0;
}

static inline int cp_err_lib(unsigned long code) { return ERR_GET_LIB(code); }
static inline int cp_err_reason(unsigned long code) { return ERR_GET_REASON(code); }

#endif
