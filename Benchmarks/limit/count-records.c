/* Preloaded into a server, counts the TLS records that it reads: OpenSSL gives at most one for each SSL_read. The count
 * stands in the file RECORDS_FILE, as eight bytes of this machine, for whoever looks meanwhile. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

static atomic_ulong *count;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("RECORDS_FILE");
  int file = path ? open(path, O_RDWR | O_CREAT, 0600) : -1;
  if (file < 0 || ftruncate(file, sizeof *count) != 0) return;
  void *memory = mmap(NULL, sizeof *count, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  close(file);
  if (memory != MAP_FAILED) count = memory;
}

static void one_more(int result) {
  if (result > 0 && count) atomic_fetch_add_explicit(count, 1, memory_order_relaxed);
}

int SSL_read(void *ssl, void *bytes, int size) {
  static int (*real)(void *, void *, int);
  if (!real) real = (int (*)(void *, void *, int))dlsym(RTLD_NEXT, "SSL_read");
  int result = real(ssl, bytes, size);
  one_more(result);
  return result;
}

int SSL_read_ex(void *ssl, void *bytes, size_t size, size_t *read) {
  static int (*real)(void *, void *, size_t, size_t *);
  if (!real) real = (int (*)(void *, void *, size_t, size_t *))dlsym(RTLD_NEXT, "SSL_read_ex");
  int result = real(ssl, bytes, size, read);
  one_more(result);
  return result;
}
