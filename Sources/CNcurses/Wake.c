// Waiting for the terminal, for signals and for other threads at once.
//
// Handlers and threads set a bit and write one byte to a pipe, so that a wake-up between the last
// look and the wait cannot be lost, whichever thread a signal is delivered to.

#define _GNU_SOURCE
#include "Wake.h"
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdatomic.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

static atomic_uint pending;
static atomic_int pipe_in = -1;
static int pipe_out = -1;
static bool tty_is_dead;

bool cn_wake_open(void)
{
    tty_is_dead = false;
    if (pipe_out >= 0) {
        return true;
    }
    int ends[2];
    if (pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) {
        return false;
    }
    pipe_out = ends[0];
    atomic_store(&pipe_in, ends[1]);
    return true;
}

void cn_wake_set(unsigned happening)
{
    int saved = errno;
    unsigned before = atomic_fetch_or(&pending, happening);
    int end = atomic_load(&pipe_in);
    if ((before & happening) != happening && end >= 0) {
        ssize_t written = write(end, "", 1);
        (void)written;  // a full pipe wakes as well
    }
    errno = saved;
}

void cn_post(void)
{
    cn_wake_set(CN_MAILBOX);
}

static unsigned take_pending(void)
{
    char waste[64];
    while (read(pipe_out, waste, sizeof waste) == (ssize_t)sizeof waste) {
    }
    return atomic_exchange(&pending, 0);
}

// A terminal that is readable but has nothing to read has been hung up.
static unsigned look_at(const struct pollfd *tty)
{
    if (tty->revents & (POLLHUP | POLLERR | POLLNVAL)) {
        tty_is_dead = true;
        return CN_HANG_UP | (tty->revents & POLLIN ? CN_INPUT : 0);
    }
    if (!(tty->revents & POLLIN)) {
        return 0;
    }
    int waiting = 0;
    if (ioctl(tty->fd, FIONREAD, &waiting) == 0 && waiting == 0) {
        tty_is_dead = true;
        return CN_HANG_UP;
    }
    return CN_INPUT;
}

static long long now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

unsigned cn_wake_wait(int tty, int timeout)
{
    long long deadline = timeout < 0 ? 0 : now() + timeout;
    for (;;) {
        struct pollfd ends[2] = {
            {.fd = pipe_out, .events = POLLIN},
            {.fd = tty_is_dead ? -1 : tty, .events = POLLIN},
        };
        int ready = poll(ends, 2, timeout);
        unsigned happened = ready > 0 ? look_at(&ends[1]) : 0;
        happened |= take_pending();
        if (happened || (ready == 0 && timeout >= 0)) {
            return happened;
        }
        if (timeout >= 0) {
            long long left = deadline - now();
            timeout = left > 0 ? (int)left : 0;
        }
    }
}
