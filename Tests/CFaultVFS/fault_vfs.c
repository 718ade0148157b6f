#include "CFaultVFS.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

static sqlite3_vfs *real_vfs;
static sqlite3_vfs fault_vfs;
static cp_vfs_observer observe;

/* The real file follows in the same allocation; SQLite keeps the name alive as long as the file is open. */
typedef struct {
  sqlite3_file base;
  const char *path;
  sqlite3_file *real;
} fault_file;

#define REAL(file) (((fault_file *)(file))->real)
#define PATH(file) (((fault_file *)(file))->path)

static int fault_close(sqlite3_file *file) {
  return REAL(file)->pMethods == NULL ? SQLITE_OK : REAL(file)->pMethods->xClose(REAL(file));
}
static int fault_read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
  return REAL(file)->pMethods->xRead(REAL(file), bytes, count, offset);
}
static int fault_write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset) {
  int code = observe(CP_VFS_WRITE, PATH(file), bytes, offset, count);
  return code != SQLITE_OK ? code : REAL(file)->pMethods->xWrite(REAL(file), bytes, count, offset);
}
static int fault_truncate(sqlite3_file *file, sqlite3_int64 size) {
  int code = observe(CP_VFS_TRUNCATE, PATH(file), NULL, size, 0);
  return code != SQLITE_OK ? code : REAL(file)->pMethods->xTruncate(REAL(file), size);
}
static int fault_sync(sqlite3_file *file, int flags) {
  int code = observe(CP_VFS_SYNC, PATH(file), NULL, 0, 0);
  return code != SQLITE_OK ? code : REAL(file)->pMethods->xSync(REAL(file), flags);
}
static int fault_size(sqlite3_file *file, sqlite3_int64 *size) {
  return REAL(file)->pMethods->xFileSize(REAL(file), size);
}
static int fault_lock(sqlite3_file *file, int level) {
  int code = observe(CP_VFS_LOCK, PATH(file), NULL, -1, level > SQLITE_LOCK_SHARED);
  return code != SQLITE_OK ? code : REAL(file)->pMethods->xLock(REAL(file), level);
}
static int fault_unlock(sqlite3_file *file, int level) { return REAL(file)->pMethods->xUnlock(REAL(file), level); }
static int fault_check_lock(sqlite3_file *file, int *result) {
  return REAL(file)->pMethods->xCheckReservedLock(REAL(file), result);
}
static int fault_control(sqlite3_file *file, int operation, void *argument) {
  return REAL(file)->pMethods->xFileControl(REAL(file), operation, argument);
}
static int fault_sector(sqlite3_file *file) { return REAL(file)->pMethods->xSectorSize(REAL(file)); }
static int fault_device(sqlite3_file *file) { return REAL(file)->pMethods->xDeviceCharacteristics(REAL(file)); }
static int fault_shm_map(sqlite3_file *file, int page, int size, int extend, void volatile **memory) {
  return REAL(file)->pMethods->xShmMap(REAL(file), page, size, extend, memory);
}
static int fault_shm_lock(sqlite3_file *file, int offset, int count, int flags) {
  int code = SQLITE_OK;
  if (flags & SQLITE_SHM_LOCK) {
    code = observe(CP_VFS_LOCK, PATH(file), NULL, offset, (flags & SQLITE_SHM_EXCLUSIVE) != 0);
  }
  return code != SQLITE_OK ? code : REAL(file)->pMethods->xShmLock(REAL(file), offset, count, flags);
}
static void fault_shm_barrier(sqlite3_file *file) { REAL(file)->pMethods->xShmBarrier(REAL(file)); }
static int fault_shm_unmap(sqlite3_file *file, int deletes) {
  return REAL(file)->pMethods->xShmUnmap(REAL(file), deletes);
}

/* Version 2: no memory-mapped reads, which this VFS could not see through. */
static const sqlite3_io_methods methods = {
    2,           fault_close,      fault_read,        fault_write,   fault_truncate, fault_sync,
    fault_size,  fault_lock,       fault_unlock,      fault_check_lock, fault_control,  fault_sector,
    fault_device, fault_shm_map,   fault_shm_lock,    fault_shm_barrier, fault_shm_unmap, NULL, NULL};

static int fault_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out_flags) {
  fault_file *self = (fault_file *)file;
  (void)vfs;
  self->path = name == NULL ? "" : name;
  self->real = (sqlite3_file *)(self + 1);
  self->real->pMethods = NULL;
  self->base.pMethods = NULL;
  if (name != NULL && (flags & SQLITE_OPEN_CREATE)) {
    int exists = 0;
    real_vfs->xAccess(real_vfs, name, SQLITE_ACCESS_EXISTS, &exists);
    /* An empty WAL left by a file system counts as absent for SQLite's xAccess, and harmlessly as new here. */
    if (!exists) {
      int code = observe(CP_VFS_CREATE, self->path, NULL, 0, 0);
      if (code != SQLITE_OK) return code;
    }
  }
  int code = real_vfs->xOpen(real_vfs, name, self->real, flags, out_flags);
  if (code == SQLITE_OK) self->base.pMethods = &methods;
  return code;
}

static int fault_delete(sqlite3_vfs *vfs, const char *name, int sync_directory) {
  (void)vfs;
  int code = observe(CP_VFS_DELETE, name, NULL, sync_directory, 0);
  return code != SQLITE_OK ? code : real_vfs->xDelete(real_vfs, name, sync_directory);
}

int cp_vfs_install(cp_vfs_observer observer) {
  if (real_vfs != NULL) return SQLITE_OK;
  int code = sqlite3_initialize();
  if (code != SQLITE_OK) return code;
  sqlite3_vfs *found = sqlite3_vfs_find(NULL);
  if (found == NULL) return SQLITE_ERROR;
  real_vfs = found;
  observe = observer;
  /* Everything but files is the real one's: its functions use nothing of the sqlite3_vfs they are given but this. */
  fault_vfs = *found;
  fault_vfs.pNext = NULL;
  fault_vfs.zName = "cloudpark-fault";
  fault_vfs.szOsFile = (int)sizeof(fault_file) + found->szOsFile;
  fault_vfs.xOpen = fault_open;
  fault_vfs.xDelete = fault_delete;
  return sqlite3_vfs_register(&fault_vfs, 1);
}
