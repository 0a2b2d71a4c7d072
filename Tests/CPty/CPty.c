#define _GNU_SOURCE
#include "CPty.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

static void usual_signals(void)
{
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int number = 1; number < NSIG; number++) {
        signal(number, SIG_DFL);
    }
}

// The leader: starts the program in front of the terminal, tells its number, then how it ended.
static void lead(
    const char *path, char *const *arguments, char *const *environment, const char *out, int tell)
{
    // What other tests have open, this process would hold as long as it waits: a line that they
    // cut, a file that they removed from a full disk.
    close_range(STDERR_FILENO + 1, (unsigned)tell - 1, 0);
    close_range((unsigned)tell + 1, ~0U, 0);
    usual_signals();
    signal(SIGTTOU, SIG_IGN);
    signal(SIGHUP, SIG_IGN);
    pid_t program = fork();
    if (program == 0) {
        setpgid(0, 0);
        tcsetpgrp(STDIN_FILENO, getpid());
        usual_signals();
        if (out) {
            dup2(open(out, O_WRONLY | O_CREAT | O_TRUNC, 0600), STDOUT_FILENO);
        }
        execve(path, arguments, environment);
        _exit(127);
    }
    int status = 0;
    ssize_t written = write(tell, &program, sizeof program);
    while (waitpid(program, &status, 0) < 0 && errno == EINTR) {
    }
    written = write(tell, &status, sizeof status);
    _exit(written < 0);
}

struct cpty_child cpty_spawn(
    const char *path, char *const *arguments, char *const *environment, int rows, int columns,
    const char *out)
{
    struct winsize window = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    struct cpty_child child = {.master = -1, .watch = -1};
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) {
        return child;
    }
    child.shell = forkpty(&child.master, NULL, NULL, &window);
    if (child.shell == 0) {
        lead(path, arguments, environment, out, ends[1]);
    }
    close(ends[1]);
    if (child.shell > 0) {
        fcntl(child.master, F_SETFD, FD_CLOEXEC);
        ssize_t count = read(ends[0], &child.pid, sizeof child.pid);
        child.watch = count == sizeof child.pid ? ends[0] : -1;
    }
    return child;
}

unsigned cpty_wait(struct cpty_child child, bool output, int timeout)
{
    struct pollfd ends[2] = {
        {.fd = output ? child.master : -1, .events = POLLIN},
        {.fd = child.watch, .events = POLLIN},
    };
    unsigned happened = 0;
    if (poll(ends, 2, timeout) > 0) {
        happened |= ends[0].revents ? CPTY_OUTPUT : 0;
        happened |= ends[1].revents ? CPTY_ENDED : 0;
    }
    return happened;
}

void cpty_resize(struct cpty_child child, int rows, int columns)
{
    struct winsize window = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    ioctl(child.master, TIOCSWINSZ, &window);
}

int cpty_reap(struct cpty_child *child)
{
    int status = 0;
    ssize_t count = read(child->watch, &status, sizeof status);
    while (waitpid(child->shell, NULL, 0) < 0 && errno == EINTR) {
    }
    close(child->watch);
    child->watch = -1;
    if (count != sizeof status) {
        return -SIGKILL;
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}
