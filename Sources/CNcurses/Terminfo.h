// What terminfo knows of the terminal. <term.h> stays behind this: it makes macros of `columns`,
// `lines` and hundreds of other plain words.
#ifndef TERMINFO_H
#define TERMINFO_H

#include <stdbool.h>
#include <stddef.h>

// A cn_status: whether a terminal of that name is known and can place the cursor.
int cn_terminfo_check(const char *term, int tty);

// A capability, or NULL.
const char *cn_terminfo_text(const char *name);

#endif
