#include "Terminfo.h"
#include "CNcurses.h"

#include <curses.h>
#include <term.h>

const char *cn_terminfo_text(const char *name)
{
    const char *text = tigetstr((char *)name);
    return text == (char *)-1 ? NULL : text;
}

// Asks before newterm does, which refuses without saying why.
int cn_terminfo_check(const char *term, int tty)
{
    int answer = 0;
    if (setupterm((char *)term, tty, &answer) != OK) {
        return answer == 1 ? CN_TOO_SIMPLE : CN_UNKNOWN_TERMINAL;
    }
    bool can = cn_terminfo_text("cup") && cn_terminfo_text("clear");
    del_curterm(cur_term);
    return can ? CN_OPENED : CN_TOO_SIMPLE;
}
