/* Asks the kernel, from inside an instance, for what an instance must not have. A line for each call: its name and the
   errno it was refused with, 0 when it was not. No call harms the machine should it be granted: each is malformed in a
   way that the kernel looks at only after the permission, or undone at once. Static, so that any image can run it. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/reboot.h>
#include <netinet/in.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/time.h>
#include <sys/timex.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void said(const char *name, long result) {
    printf("%s %d\n", name, result < 0 ? errno : 0);
}

#define ASK(name, call) do { errno = 0; said(name, (long)(call)); } while (0)

static void family(int domain, int type, int protocol, const char *name) {
    int made = socket(domain, type, protocol);
    said(name, made);
    if (made >= 0) close(made);
}

static long fork_in(unsigned long flags) {
    long child = syscall(SYS_clone, flags | SIGCHLD, 0, 0, 0, 0);
    if (child == 0) _exit(0);
    if (child > 0) waitpid(child, 0, 0);
    return child;
}

static void abstract(const char *name) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int end = socket(AF_UNIX, SOCK_STREAM, 0);
    strncpy(address.sun_path + 1, name, sizeof address.sun_path - 2);
    ASK("abstract", connect(end, (void *)&address, offsetof(struct sockaddr_un, sun_path) + 1 + strlen(name)));
    close(end);
}

int main(int argc, char **argv) {
    char buffer[4096] = {0};
    struct rlimit more;
    struct timespec now = {0};
    struct timeval past = {0};
    struct timex skew = {.modes = ADJ_OFFSET};
    int word = 0;

    if (argc == 2 && !strcmp(argv[1], "whoami")) {
        printf("whoami %d\n", geteuid());
        return 0;
    }
    ASK("mount", mount("none", "/mnt", "tmpfs", 0, 0));
    ASK("bind", mount("/etc", "/mnt", 0, MS_BIND, 0));
    ASK("remount", mount(0, "/proc/sys", 0, MS_REMOUNT | MS_BIND, 0));
    ASK("umount", umount2("/proc/kcore", MNT_DETACH));
    ASK("pivot_root", syscall(SYS_pivot_root, "/mnt", "/mnt"));
    ASK("fsopen", syscall(SYS_fsopen, "tmpfs", 0));
    ASK("open_tree", syscall(SYS_open_tree, AT_FDCWD, "/", 1));
    ASK("move_mount", syscall(SYS_move_mount, -1, "", -1, "", 0));
    ASK("mount_setattr", syscall(442, -1, "", 0, 0, 0));
    ASK("unshare user", unshare(CLONE_NEWUSER));
    ASK("unshare mount", unshare(CLONE_NEWNS));
    ASK("unshare net", unshare(CLONE_NEWNET));
    ASK("unshare pid", unshare(CLONE_NEWPID));
    ASK("unshare cgroup", unshare(CLONE_NEWCGROUP));
    ASK("clone user", fork_in(CLONE_NEWUSER));
    ASK("clone net", fork_in(CLONE_NEWNET));
    ASK("clone3", syscall(SYS_clone3, buffer, 64));
    ASK("setns", setns(open("/proc/self/ns/net", O_RDONLY), 0));
    ASK("setns of 1", setns(open("/proc/1/ns/mnt", O_RDONLY), 0));
    ASK("kcmp", syscall(SYS_kcmp, 1, getpid(), 0, 0, 0));
    ASK("kexec_load", syscall(SYS_kexec_load, 0, 17, 0, 0));
    ASK("init_module", syscall(SYS_init_module, buffer, 1, ""));
    ASK("finit_module", syscall(SYS_finit_module, -1, "", 0));
    ASK("delete_module", syscall(SYS_delete_module, "nonesuch", O_NONBLOCK));
    ASK("bpf", syscall(SYS_bpf, 0, buffer, 64));
    ASK("perf_event_open", syscall(SYS_perf_event_open, buffer, 0, -1, -1, 0));
    ASK("keyctl", syscall(SYS_keyctl, 0, -3, 1));
    ASK("add_key", syscall(SYS_add_key, "user", "probe", "x", 1, -3));
    ASK("request_key", syscall(SYS_request_key, "user", "probe", 0, -3));
    ASK("name_to_handle_at", syscall(SYS_name_to_handle_at, AT_FDCWD, "/", buffer, &word, 0));
    ASK("open_by_handle_at", syscall(SYS_open_by_handle_at, AT_FDCWD, buffer, 0));
    ASK("reboot", syscall(SYS_reboot, LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_CAD_OFF, 0));
    ASK("swapon", syscall(SYS_swapon, "/etc/passwd", 0));
    ASK("swapoff", syscall(SYS_swapoff, "/etc/passwd"));
    ASK("acct", syscall(SYS_acct, "/etc/passwd"));
    ASK("quotactl", syscall(SYS_quotactl, 0x80000100, 0, 0, 0));
    ASK("syslog", syscall(SYS_syslog, 3, buffer, sizeof buffer));
    ASK("settimeofday", settimeofday(&past, 0));
    ASK("clock_settime", clock_settime(CLOCK_REALTIME, &now));
    ASK("adjtimex", adjtimex(&skew));
    ASK("userfaultfd", syscall(SYS_userfaultfd, 0));
    ASK("io_uring_setup", syscall(SYS_io_uring_setup, 1, buffer));
    ASK("set_mempolicy", syscall(SYS_set_mempolicy, 0, 0, 0));
    ASK("migrate_pages", syscall(SYS_migrate_pages, 0, 0, 0, 0));
    ASK("fanotify_init", syscall(SYS_fanotify_init, 0x04, 0));
    ASK("vhangup", vhangup());
    ASK("sethostname", sethostname("probe", 5));
    ASK("mknod block", mknod("/root/block", S_IFBLK | 0600, makedev(8, 0)));
    ASK("mknod char", mknod("/root/kmsg", S_IFCHR | 0600, makedev(1, 11)));
    ASK("nice", setpriority(PRIO_PROCESS, 0, -10));
    ASK("real time", sched_setscheduler(0, SCHED_FIFO, &(struct sched_param){1}));
    ASK("tiocsti", ioctl(0, 0x5412, "x"));
    ASK("tiocsti in disguise", syscall(SYS_ioctl, 0, 0x700005412, "x"));
    ASK("tiocsetd", ioctl(0, 0x5423, &word));
#if defined __x86_64__
    ASK("iopl", syscall(SYS_iopl, 3));
    ASK("ioperm", syscall(SYS_ioperm, 0x80, 1, 1));
    ASK("modify_ldt", syscall(SYS_modify_ldt, 0, buffer, 16));
#endif
    getrlimit(RLIMIT_NPROC, &more);
    more.rlim_max = more.rlim_cur = more.rlim_max + 1;
    ASK("more processes", setrlimit(RLIMIT_NPROC, &more));
    getrlimit(RLIMIT_NOFILE, &more);
    more.rlim_max = more.rlim_cur = more.rlim_max + 1;
    ASK("more files", setrlimit(RLIMIT_NOFILE, &more));
    family(AF_VSOCK, SOCK_STREAM, 0, "vsock");
    family(38, SOCK_SEQPACKET, 0, "alg");
    family(AF_BLUETOOTH, SOCK_RAW, 1, "bluetooth");
    family(29, SOCK_RAW, 1, "can");
    family(30, SOCK_STREAM, 0, "tipc");
    family(21, SOCK_SEQPACKET, 0, "rds");
    family(44, SOCK_RAW, 0, "xdp");
    family(AF_AX25, SOCK_DGRAM, 0, "ax25");
    family(15, SOCK_RAW, 2, "key");
    family(AF_NETLINK, SOCK_RAW, 12, "netfilter");
    family(AF_NETLINK, SOCK_RAW, 6, "xfrm");
    family(AF_NETLINK, SOCK_RAW, 16, "generic netlink");
    ASK("netfilter in disguise", syscall(SYS_socket, 0x100000010, SOCK_RAW, 0x10000000c));
    ASK("alg in disguise", syscall(SYS_socket, 0x100000026, SOCK_SEQPACKET, 0));
    word = socket(AF_INET, SOCK_RAW, IPPROTO_RAW);
    ASK("iptables", setsockopt(word, 0, 64, buffer, 96));
    ASK("iptables in disguise", syscall(SYS_setsockopt, word, 0, 0x100000040, buffer, 96));
    close(word);
    if (argc > 1) abstract(argv[1]);

    printf("granted:\n");
    family(AF_INET, SOCK_RAW, IPPROTO_ICMP, "icmp");
    family(AF_PACKET, SOCK_RAW, 0, "packet");
    family(AF_NETLINK, SOCK_RAW, 0, "route");
    ASK("fork", fork_in(0));

    /* A program with the set-user-id bit gives nothing to who has no privileges. */
    if (chmod(argv[0], 04755) == 0 && setuid(65534) == 0) {
        fflush(stdout);
        execl(argv[0], argv[0], "whoami", (char *)0);
    }
    return 0;
}
