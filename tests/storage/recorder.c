/* Records what a process does to the files below $RECORD_HOME, in order, so that a test can make the state that a loss
 * of power leaves at any moment (tests/storage/power.py). Preloaded; built by the test.
 *
 * Every operation and its record are one step under a lock, so the order of the records is that of the operations.
 * Syncs are recorded and not done: what they would have saved is the test's to decide. What goes to a socket or to
 * standard output is recorded too: it is how somebody learns that a change was made.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int record_to = -1;
static char home[PATH_MAX];

static void start(void) {
    const char *given = getenv("RECORD_HOME"), *to = getenv("RECORD_TO");
    if (record_to != -1 || !given || !to) return;
    snprintf(home, sizeof home, "%s", given);
    REAL(int, "open", const char *, int, ...);
    record_to = real(to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* A record: its letter, an inode, an offset, and two strings of bytes. */
static void put(char what, uint64_t inode, uint64_t offset, const void *a, uint32_t na, const void *b, uint32_t nb) {
    struct __attribute__((packed)) { char what; uint64_t inode, offset; uint32_t na, nb; } head =
        {what, inode, offset, na, nb};
    struct iovec parts[3] = {{&head, sizeof head}, {(void *)a, na}, {(void *)b, nb}};
    REAL(ssize_t, "writev", int, const struct iovec *, int);
    real(record_to, parts, 3);
}

static int below(const char *path) {
    size_t n = strlen(home);
    return n && record_to >= 0 && !strncmp(path, home, n) && (path[n] == '/' || path[n] == 0);
}

static int place(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, PATH_MAX - 1);
    if (n < 0) return 0;
    path[n] = 0;
    return below(path);
}

/* The inode of a descriptor of a regular file or directory below the home; 0 for any other. */
static uint64_t watched(int fd) {
    char path[PATH_MAX];
    struct stat found;
    return record_to >= 0 && place(fd, path) && !fstat(fd, &found) ? found.st_ino : 0;
}

static int hearer(int fd) {
    struct stat found;
    return record_to >= 0 && (fd == 1 || (!fstat(fd, &found) && S_ISSOCK(found.st_mode)));
}

static void opened(int fd, int flags) {
    char path[PATH_MAX];
    struct stat found;
    if (fd < 0 || record_to < 0 || !(flags & (O_CREAT | O_TRUNC)) || !place(fd, path) || fstat(fd, &found)) return;
    put('o', found.st_ino, (flags & O_TRUNC) ? 1 : 0, path, strlen(path), "", 0);
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        va_list more; va_start(more, flags); \
        mode_t mode = va_arg(more, mode_t); va_end(more); \
        REAL(int, #name, const char *, int, ...); \
        pthread_mutex_lock(&lock); start(); \
        int fd = real(path, flags, mode), kept = errno; \
        opened(fd, flags); \
        pthread_mutex_unlock(&lock); errno = kept; return fd; \
    }
OPEN(open)
OPEN(open64)
#define OPENAT(name) \
    int name(int at, const char *path, int flags, ...) { \
        va_list more; va_start(more, flags); \
        mode_t mode = va_arg(more, mode_t); va_end(more); \
        REAL(int, #name, int, const char *, int, ...); \
        pthread_mutex_lock(&lock); start(); \
        int fd = real(at, path, flags, mode), kept = errno; \
        opened(fd, flags); \
        pthread_mutex_unlock(&lock); errno = kept; return fd; \
    }
OPENAT(openat)
OPENAT(openat64)

ssize_t write(int fd, const void *bytes, size_t n) {
    REAL(ssize_t, "write", int, const void *, size_t);
    pthread_mutex_lock(&lock); start();
    uint64_t inode = watched(fd);
    ssize_t done = real(fd, bytes, n); int kept = errno;
    if (done > 0 && inode) put('w', inode, lseek(fd, 0, SEEK_CUR) - done, bytes, done, "", 0);
    else if (done > 0 && hearer(fd)) put('m', 0, 0, bytes, done, "", 0);
    pthread_mutex_unlock(&lock); errno = kept; return done;
}

#define PWRITE(name, off) \
    ssize_t name(int fd, const void *bytes, size_t n, off offset) { \
        REAL(ssize_t, #name, int, const void *, size_t, off); \
        pthread_mutex_lock(&lock); start(); \
        uint64_t inode = watched(fd); \
        ssize_t done = real(fd, bytes, n, offset); int kept = errno; \
        if (done > 0 && inode) put('w', inode, offset, bytes, done, "", 0); \
        pthread_mutex_unlock(&lock); errno = kept; return done; \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

static void heard(int fd, const struct iovec *parts, int n, ssize_t done) {
    for (int i = 0; i < n && done > 0; i++) {
        size_t part = parts[i].iov_len < (size_t)done ? parts[i].iov_len : (size_t)done;
        if (hearer(fd)) put('m', 0, 0, parts[i].iov_base, part, "", 0);
        done -= part;
    }
}

ssize_t writev(int fd, const struct iovec *parts, int n) {
    REAL(ssize_t, "writev", int, const struct iovec *, int);
    pthread_mutex_lock(&lock); start();
    ssize_t done = real(fd, parts, n); int kept = errno;
    if (done > 0 && watched(fd)) { fprintf(stderr, "recorder: writev to a file is not recorded\n"); abort(); }
    heard(fd, parts, n, done);
    pthread_mutex_unlock(&lock); errno = kept; return done;
}

ssize_t sendmsg(int fd, const struct msghdr *message, int flags) {
    REAL(ssize_t, "sendmsg", int, const struct msghdr *, int);
    pthread_mutex_lock(&lock); start();
    ssize_t done = real(fd, message, flags); int kept = errno;
    heard(fd, message->msg_iov, message->msg_iovlen, done);
    pthread_mutex_unlock(&lock); errno = kept; return done;
}

ssize_t send(int fd, const void *bytes, size_t n, int flags) {
    REAL(ssize_t, "send", int, const void *, size_t, int);
    pthread_mutex_lock(&lock); start();
    ssize_t done = real(fd, bytes, n, flags); int kept = errno;
    if (done > 0 && hearer(fd)) put('m', 0, 0, bytes, done, "", 0);
    pthread_mutex_unlock(&lock); errno = kept; return done;
}

/* Copies between files within the kernel: whoever asks falls back to reading and writing. */
ssize_t sendfile(int to, int from, off_t *offset, size_t n) { (void)to, (void)from, (void)offset, (void)n; errno = EINVAL; return -1; }
ssize_t sendfile64(int to, int from, off64_t *offset, size_t n) { (void)to, (void)from, (void)offset, (void)n; errno = EINVAL; return -1; }
ssize_t copy_file_range(int from, off64_t *a, int to, off64_t *b, size_t n, unsigned flags) {
    (void)from, (void)a, (void)to, (void)b, (void)n, (void)flags; errno = EXDEV; return -1;
}

#define TRUNCATE(name, off) \
    int name(int fd, off size) { \
        REAL(int, #name, int, off); \
        pthread_mutex_lock(&lock); start(); \
        int failed = real(fd, size), kept = errno; uint64_t inode = watched(fd); \
        if (!failed && inode) put('t', inode, size, "", 0, "", 0); \
        pthread_mutex_unlock(&lock); errno = kept; return failed; \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(name) \
    int name(int fd) { \
        REAL(int, #name, int); \
        pthread_mutex_lock(&lock); start(); \
        char path[PATH_MAX]; uint64_t inode = watched(fd); \
        if (inode && place(fd, path)) put('s', inode, 0, path, strlen(path), "", 0); \
        pthread_mutex_unlock(&lock); \
        return inode ? 0 : real(fd); \
    }
SYNC(fsync)
SYNC(fdatasync)

/* Names. Whoever is recorded gives absolute paths. */
#define NAMED(letter, name, types, values, first, second) \
    int name types { \
        REAL(int, #name, NAMED_TYPES_##name); \
        pthread_mutex_lock(&lock); start(); \
        int failed = real values, kept = errno; \
        if (!failed && record_to >= 0 && (below(first) || below(second))) \
            put(letter, 0, 0, first, strlen(first), second, strlen(second)); \
        pthread_mutex_unlock(&lock); errno = kept; return failed; \
    }
#define NAMED_TYPES_rename const char *, const char *
#define NAMED_TYPES_renameat int, const char *, int, const char *
#define NAMED_TYPES_unlink const char *
#define NAMED_TYPES_unlinkat int, const char *, int
#define NAMED_TYPES_mkdir const char *, mode_t
#define NAMED_TYPES_mkdirat int, const char *, mode_t
NAMED('r', rename, (const char *a, const char *b), (a, b), a, b)
NAMED('r', renameat, (int m, const char *a, int n, const char *b), (m, a, n, b), a, b)
NAMED('u', unlink, (const char *a), (a), a, "")
NAMED('u', unlinkat, (int m, const char *a, int f), (m, a, f), a, "")
NAMED('d', mkdir, (const char *a, mode_t m), (a, m), a, "")
NAMED('d', mkdirat, (int n, const char *a, mode_t m), (n, a, m), a, "")
