// Signals: those that ask for something become happenings of cn_wait; those that end the process
// restore the terminal first and then go to the handler that was there before, so that Swift's
// own report of a crash still appears.

#define _GNU_SOURCE
#include "Signals.h"
#include "CNcurses.h"
#include "Wake.h"

#include <signal.h>
#include <stddef.h>

static const struct {
    int signal;
    unsigned happening;
} asking[] = {
    {SIGWINCH, CN_RESIZE}, {SIGTSTP, CN_SUSPEND},   {SIGCONT, CN_CONTINUE},
    {SIGHUP, CN_HANG_UP},  {SIGTERM, CN_TERMINATE}, {SIGINT, CN_INTERRUPT},
};
static const int ending[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static struct sigaction before_asking[COUNT(asking)];
static struct sigaction before_ending[COUNT(ending)];

static void on_asking(int signal)
{
    for (size_t index = 0; index < COUNT(asking); index++) {
        if (asking[index].signal == signal) {
            cn_wake_set(asking[index].happening);
        }
    }
}

static void on_ending(int signal, siginfo_t *info, void *context)
{
    (void)context;
    cn_emergency();
    for (size_t index = 0; index < COUNT(ending); index++) {
        sigaction(ending[index], &before_ending[index], NULL);
    }
    // A fault happens again when this returns; a signal that was sent must be sent again.
    if (signal == SIGABRT || info->si_code <= 0) {
        raise(signal);
    }
}

void cn_signals_take(void)
{
    // The mask is inherited through exec: what a careless parent blocked must be opened by name.
    sigset_t ours;
    sigemptyset(&ours);
    for (size_t index = 0; index < COUNT(asking); index++) {
        struct sigaction action = {.sa_handler = on_asking, .sa_flags = SA_RESTART};
        sigemptyset(&action.sa_mask);
        sigaction(asking[index].signal, NULL, &before_asking[index]);
        if (before_asking[index].sa_handler != SIG_IGN) {
            sigaction(asking[index].signal, &action, NULL);
        }
        sigaddset(&ours, asking[index].signal);
    }
    for (size_t index = 0; index < COUNT(ending); index++) {
        struct sigaction action = {
            .sa_sigaction = on_ending, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
        sigemptyset(&action.sa_mask);
        sigaction(ending[index], &action, &before_ending[index]);
        sigaddset(&ours, ending[index]);
    }
    pthread_sigmask(SIG_UNBLOCK, &ours, NULL);
}

void cn_signals_give_back(void)
{
    for (size_t index = 0; index < COUNT(asking); index++) {
        sigaction(asking[index].signal, &before_asking[index], NULL);
    }
    for (size_t index = 0; index < COUNT(ending); index++) {
        sigaction(ending[index], &before_ending[index], NULL);
    }
}

void cn_signals_stop_here(void)
{
    struct sigaction ours;
    struct sigaction usual = {.sa_handler = SIG_DFL};
    sigemptyset(&usual.sa_mask);
    sigaction(SIGTSTP, &usual, &ours);
    raise(SIGTSTP);
    sigaction(SIGTSTP, &ours, NULL);
}
