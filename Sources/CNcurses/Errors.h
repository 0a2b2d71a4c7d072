// Where stderr goes while the screen is up.
#ifndef ERRORS_H
#define ERRORS_H

void cn_errors_divert(const char *log);

// Puts stderr back and prints the end of what was diverted; async-signal-safe.
void cn_errors_restore(void);

#endif
