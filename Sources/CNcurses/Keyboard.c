// Reading: bytes, named keys, the mouse.

#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "Keyboard.h"
#include "CNcurses.h"
#include "State.h"
#include "Wake.h"

#include <curses.h>

enum { KEY_PASTE_START = KEY_MAX + 1, KEY_PASTE_END };

static WINDOW *keyboard;  // a pad: reading from it never draws

void cn_keyboard_open(void)
{
    keyboard = newpad(1, 1);
    keypad(keyboard, TRUE);
    nodelay(keyboard, TRUE);
    define_key("\033[200~", KEY_PASTE_START);
    define_key("\033[201~", KEY_PASTE_END);
}

void cn_keyboard_close(void)
{
    delwin(keyboard);
    keyboard = NULL;
}

unsigned cn_wait(int timeout)
{
    return cn_wake_wait(fileno(cn_state.input), timeout);
}

static struct cn_input mouse_input(void)
{
    struct cn_input found = {.kind = CN_MOUSE};
    MEVENT event;
    if (getmouse(&event) == OK) {
        found.column = event.x;
        found.row = event.y;
        found.value = event.bstate & BUTTON1_PRESSED ? CN_CLICK
            : event.bstate & BUTTON4_PRESSED         ? CN_WHEEL_UP
            : event.bstate & BUTTON5_PRESSED         ? CN_WHEEL_DOWN
                                                     : CN_NO_ACTION;
    }
    return found;
}

// Bytes, not wide characters: get_wch loses the beginning of a character that arrives in pieces.
struct cn_input cn_key(void)
{
    int code = wgetch(keyboard);
    if (code == ERR) {
        return (struct cn_input){.kind = CN_NO_KEY};
    }
    if (code == KEY_MOUSE) {
        return mouse_input();
    }
    if (code < KEY_MIN) {
        return (struct cn_input){.kind = CN_BYTE, .value = code};
    }
    const char *name = code == KEY_PASTE_START ? "PASTE_START"
        : code == KEY_PASTE_END                ? "PASTE_END"
                                               : keyname(code);
    return (struct cn_input){.kind = CN_NAMED, .name = name ? name : ""};
}
