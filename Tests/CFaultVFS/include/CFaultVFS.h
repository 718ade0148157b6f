/* An SQLite VFS for tests: it shows every change of a file to an observer before it happens, and the observer may make
 * it fail. */
#ifndef CLOUDPARK_CFAULTVFS_H
#define CLOUDPARK_CFAULTVFS_H

enum {
  CP_VFS_CREATE = 1,   /* a file that was not there is about to be made */
  CP_VFS_WRITE = 2,    /* bytes at an offset */
  CP_VFS_TRUNCATE = 3, /* to the size in offset */
  CP_VFS_SYNC = 4,     /* content and size */
  CP_VFS_DELETE = 5,   /* offset is 1 when the directory is synced after it */
  CP_VFS_LOCK = 6      /* not a change: the write-ahead log's lock number offset (0 is the writer's), -1 the file's;
                          count is 1 when it is to be exclusive */
};

/* Returns 0 (SQLITE_OK) to let the change happen, or the SQLite result code it shall fail with. `path` is "" for a
 * file without a name. Called on the thread of the change. */
typedef int (*cp_vfs_observer)(int operation, const char *path, const void *bytes, long long offset, long long count);

/* Makes the VFS the default one of this process, over the one that was. Returns an SQLite result code; a second call
 * changes nothing. */
int cp_vfs_install(cp_vfs_observer observer);

#endif
