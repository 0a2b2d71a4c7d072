// What the parts of this module share: the one screen of the process.
#ifndef STATE_H
#define STATE_H

#include <stdbool.h>
#include <stdio.h>

struct cn_state {
    FILE *output, *input;  // ncurses' own
    int tty;               // the terminal
    int frame;             // where a frame is gathered, to go out in one write
    int cursor_shown;
};

extern struct cn_state cn_state;

#endif
