// The signals of a process that has taken the terminal.
#ifndef SIGNALS_H
#define SIGNALS_H

#include <stdbool.h>

void cn_signals_take(void);
void cn_signals_give_back(void);
void cn_signals_stop_here(void);

// What a crash does before the previous handler runs; async-signal-safe.
void cn_emergency(void);

#endif
