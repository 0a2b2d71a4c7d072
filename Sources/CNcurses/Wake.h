// What has happened and not been told yet: set by signal handlers and other threads.
#ifndef WAKE_H
#define WAKE_H

#include <stdbool.h>

bool cn_wake_open(void);
void cn_wake_set(unsigned happening);
unsigned cn_wake_wait(int tty, int timeout);

#endif
