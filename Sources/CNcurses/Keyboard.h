// The window that reads keys.
#ifndef KEYBOARD_H
#define KEYBOARD_H

void cn_keyboard_open(void);
void cn_keyboard_close(void);

#endif
