// A child process on a pseudo-terminal of its own: what Swift cannot do without fork.
#ifndef CPTY_H
#define CPTY_H

#include <stdbool.h>
#include <sys/types.h>
#include <termios.h>

struct cpty_child {
    int master;  // the terminal's other end; -1 if nothing was started
    pid_t pid;   // the program
    pid_t shell;
    int watch;   // becomes readable when the program has ended
};

// What cpty_wait answers, added up.
enum cpty_happening { CPTY_OUTPUT = 1, CPTY_ENDED = 2 };

// Starts `path` as a shell with job control does: in a process group of its own in front of the
// terminal, below a leader that waits for it (without one, nothing could be suspended). Its signals
// are as after login: none blocked, none ignored. A NULL `out` leaves its standard output on the
// terminal; otherwise it goes to that file.
struct cpty_child cpty_spawn(
    const char *path, char *const *arguments, char *const *environment, int rows, int columns,
    const char *out);

// Waits for output or for the end, at most `timeout` milliseconds.
unsigned cpty_wait(struct cpty_child child, bool output, int timeout);

// Tells the terminal, hence the child, of another extent.
void cpty_resize(struct cpty_child child, int rows, int columns);

// The ended child's exit code, or minus the signal that ended it.
int cpty_reap(struct cpty_child *child);

#endif
