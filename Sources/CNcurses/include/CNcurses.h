// The few functions of ours that stand before ncurses. Nothing of <curses.h> shows here: its macros
// do not reach Swift and its names clash with everything.
//
// One screen a process, one thread; only cn_post may be called from anywhere.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

// What cn_open answers.
enum cn_status {
    CN_OPENED = 0,
    CN_NOT_A_TERMINAL,
    CN_UNKNOWN_TERMINAL,
    CN_TOO_SIMPLE,
    CN_ALREADY_OPEN,
    CN_FAILED,
};

// What cn_wait answers, added up.
enum cn_happening {
    CN_INPUT = 1,
    CN_MAILBOX = 2,
    CN_RESIZE = 4,
    CN_SUSPEND = 8,
    CN_CONTINUE = 16,
    CN_HANG_UP = 32,
    CN_TERMINATE = 64,
    CN_INTERRUPT = 128,
};

// What cn_key found: nothing, a byte, a key with a name, the mouse.
enum cn_key_kind { CN_NO_KEY = 0, CN_BYTE, CN_NAMED, CN_MOUSE };

// What the mouse did.
enum cn_mouse_action { CN_NO_ACTION = 0, CN_CLICK, CN_WHEEL_UP, CN_WHEEL_DOWN };

// Attributes of cn_put, added up.
enum cn_attribute { CN_BOLD = 1, CN_REVERSE = 2, CN_UNDERLINE = 4, CN_DIM = 8 };

struct cn_input {
    int kind;
    int value;         // the byte, or a cn_mouse_action
    int column, row;   // the mouse's
    const char *name;  // the named key's, valid until the next call
};

// Takes the terminal: locale, modes, signals; stderr goes to `log` (or to memory, if NULL).
int cn_open(const char *term, bool colours, bool mouse, const char *log);

// Gives the terminal back as it was and prints what was written to stderr meanwhile.
void cn_close(void);

// The window's extent; reads it anew from the terminal and tells ncurses.
void cn_size(int *columns, int *rows);

// How many colours there are; 0 if none or if none were wanted.
int cn_colours(void);

// Whether the locale in force writes UTF-8.
bool cn_utf8(void);

// Whether the terminal reports the mouse.
bool cn_has_mouse(void);

// The columns that the C library, hence ncurses, gives a code point; -1 if it cannot draw it.
int cn_width(uint32_t scalar);

// Defines colour pair `pair`; -1 is the terminal's own colour.
void cn_pair(int pair, int foreground, int background);

// Puts code points into the next frame; each of width 0 goes over the one before.
void cn_put(
    int row, int column, const uint32_t *scalars, int count, unsigned attributes, int pair);

// Empties the next frame.
void cn_erase(void);

// Shows the frame in one write, cursor at a place or hidden (row -1); returns the bytes written.
long cn_flush(int row, int column);

// Makes the next cn_flush draw everything again.
void cn_redraw(void);

// Waits for any cn_happening; a negative timeout (milliseconds) waits for ever.
unsigned cn_wait(int timeout);

// The next piece of input, without waiting.
struct cn_input cn_key(void);

// Stops the process as the terminal's suspend key asks, and returns when it goes on.
void cn_suspend(void);

// Takes the terminal's modes again after the process was stopped, and draws everything.
void cn_resume(void);

// Sounds the bell.
void cn_beep(void);

// Wakes cn_wait with CN_MAILBOX. Any thread, any time.
void cn_post(void);

#endif
