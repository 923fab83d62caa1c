/* Makes the file system below $POOR_HOME poor in what $POOR names: locks, or memory shared through a file, as network and
 * some virtual file systems are. Preloaded; built by the test. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <unistd.h>

static int poor(int fd, const char *in) {
    const char *what = getenv("POOR"), *home = getenv("POOR_HOME");
    char link[64], path[PATH_MAX];
    if (!what || !home || strcmp(what, in)) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, sizeof path - 1);
    if (n < 0) return 0;
    path[n] = 0;
    return !strncmp(path, home, strlen(home));
}

int fcntl64(int fd, int command, ...) {
    va_list more;
    va_start(more, command);
    void *argument = va_arg(more, void *);
    va_end(more);
    int (*real)(int, int, ...) = (int (*)(int, int, ...))dlsym(RTLD_NEXT, "fcntl64");
    if ((command == F_SETLK || command == F_SETLKW || command == F_GETLK) && poor(fd, "locks")) { errno = ENOLCK; return -1; }
    return real(fd, command, argument);
}

int flock(int fd, int operation) {
    int (*real)(int, int) = (int (*)(int, int))dlsym(RTLD_NEXT, "flock");
    if (poor(fd, "flock")) { errno = ENOLCK; return -1; }
    return real(fd, operation);
}

void *mmap64(void *at, size_t n, int protection, int flags, int fd, off64_t offset) {
    void *(*real)(void *, size_t, int, int, int, off64_t) =
        (void *(*)(void *, size_t, int, int, int, off64_t))dlsym(RTLD_NEXT, "mmap64");
    if (fd >= 0 && (flags & MAP_SHARED) && poor(fd, "memory")) { errno = ENODEV; return MAP_FAILED; }
    return real(at, n, protection, flags, fd, offset);
}
