// Frames: cells into ncurses' window, its difference to the terminal in one write.

#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"
#include "State.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>
#include <wchar.h>

int cn_width(uint32_t scalar)
{
    return wcwidth((wchar_t)scalar);
}

void cn_pair(int pair, int foreground, int background)
{
    init_pair((short)pair, (short)foreground, (short)background);
}

static attr_t attributes_of(unsigned attributes)
{
    return (attributes & CN_BOLD ? A_BOLD : 0) | (attributes & CN_REVERSE ? A_REVERSE : 0)
        | (attributes & CN_UNDERLINE ? A_UNDERLINE : 0) | (attributes & CN_DIM ? A_DIM : 0);
}

void cn_put(
    int row, int column, const uint32_t *scalars, int count, unsigned attributes, int pair)
{
    enum { ROOM = 256 };
    cchar_t cells[ROOM];
    attr_t attr = attributes_of(attributes);
    int used = 0, columns = 0;
    for (int index = 0; index < count;) {
        wchar_t text[CCHARW_MAX + 1];
        int length = 0;
        columns += wcwidth((wchar_t)scalars[index]);
        do {
            if (length < CCHARW_MAX) {
                text[length++] = (wchar_t)scalars[index];
            }
            index++;
        } while (index < count && wcwidth((wchar_t)scalars[index]) == 0);
        text[length] = 0;
        setcchar(&cells[used++], text, attr, (short)pair, NULL);
        if (used == ROOM || index >= count) {
            mvadd_wchnstr(row, column, cells, used);
            column += columns;
            used = columns = 0;
        }
    }
}

void cn_erase(void)
{
    erase();
}

void cn_redraw(void)
{
    clearok(curscr, TRUE);
}

static void write_all(const char *bytes, size_t count)
{
    while (count > 0) {
        ssize_t written = write(cn_state.tty, bytes, count);
        if (written > 0) {
            bytes += written;
            count -= (size_t)written;
        } else if (written < 0 && errno == EAGAIN) {
            struct pollfd tty = {.fd = cn_state.tty, .events = POLLOUT};
            poll(&tty, 1, -1);  // a parent may have left the terminal non-blocking
        } else if (written == 0 || errno != EINTR) {
            return;  // hung up: cn_wait will say so
        }
    }
}

// Copies what ncurses wrote for a frame to the terminal, in one write.
static long send_frame(void)
{
    off_t length = lseek(cn_state.frame, 0, SEEK_CUR);
    if (length <= 0) {
        return 0;
    }
    char small[16384];
    char *bytes = (size_t)length <= sizeof small ? small : malloc((size_t)length);
    if (bytes && pread(cn_state.frame, bytes, (size_t)length, 0) == length) {
        write_all(bytes, (size_t)length);
    }
    if (bytes != small) {
        free(bytes);
    }
    lseek(cn_state.frame, 0, SEEK_SET);
    return length;
}

long cn_flush(int row, int column)
{
    int out = fileno(cn_state.output);
    bool gathers = cn_state.frame >= 0 && dup3(cn_state.frame, out, O_CLOEXEC) >= 0;
    int shown = row >= 0;
    if (shown != cn_state.cursor_shown) {
        curs_set(shown);
        cn_state.cursor_shown = shown;
    }
    move(shown ? row : LINES - 1, shown ? column : 0);
    wnoutrefresh(stdscr);
    doupdate();
    if (!gathers) {
        return 0;
    }
    dup3(cn_state.tty, out, O_CLOEXEC);
    return send_frame();
}

void cn_beep(void)
{
    beep();
}
