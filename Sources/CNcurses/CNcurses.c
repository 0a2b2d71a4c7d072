// The screen as a whole: opening, modes, stopping, going on, closing.

#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"
#include "Errors.h"
#include "Keyboard.h"
#include "Signals.h"
#include "State.h"
#include "Terminfo.h"
#include "Wake.h"

#include <curses.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

static bool is_open;
static bool reports_mouse;
static int colours;
static SCREEN *screen;
struct cn_state cn_state = {.tty = -1, .frame = -1};
static struct termios original;  // the modes we found
static char restore_text[512];   // what a crash writes, put together beforehand
static size_t restore_length;

static void choose_locale(void)
{
    setlocale(LC_CTYPE, "");
    if (!cn_utf8()) {
        setlocale(LC_CTYPE, "C.UTF-8");
    }
}

bool cn_utf8(void)
{
    const char *codeset = nl_langinfo(CODESET);
    return strcasecmp(codeset, "UTF-8") == 0 || strcasecmp(codeset, "utf8") == 0;
}

// Adds a capability without the padding that terminfo writes as $<5>.
static void add_restore(const char *text)
{
    while (text && *text && restore_length < sizeof restore_text) {
        const char *end = strncmp(text, "$<", 2) == 0 ? strchr(text, '>') : NULL;
        if (end) {
            text = end + 1;
        } else {
            restore_text[restore_length++] = *text++;
        }
    }
}

static void prepare_restore(bool mouse)
{
    restore_length = 0;
    if (mouse) {
        add_restore("\033[?1000l\033[?1006l");
    }
    if (cn_terminfo_text("kmous")) {
        add_restore("\033[?2004l");
    }
    add_restore(cn_terminfo_text("sgr0"));
    add_restore(cn_terminfo_text("op"));
    add_restore(cn_terminfo_text("cnorm"));
    add_restore(cn_terminfo_text("rmkx"));
    add_restore(cn_terminfo_text("rmcup"));
    add_restore("\r\n");
}

void cn_emergency(void)
{
    if (!is_open) {
        return;
    }
    is_open = false;
    ssize_t written = write(cn_state.tty, restore_text, restore_length);
    (void)written;
    tcsetattr(cn_state.tty, TCSANOW, &original);
    cn_errors_restore();
}

// Written at once: ncurses has no word for it, and putp would leave it in stdio's buffer.
static void paste_mode(bool on)
{
    if (cn_terminfo_text("kmous")) {
        const char *text = on ? "\033[?2004h" : "\033[?2004l";
        ssize_t written = write(cn_state.tty, text, strlen(text));
        (void)written;
    }
}

// Every key comes to us but the suspend key: Ctrl-C is a key, Ctrl-S must not freeze the screen.
static void set_modes(void)
{
    cbreak();
    noecho();
    nonl();
    struct termios modes;
    if (tcgetattr(cn_state.tty, &modes) == 0) {
        modes.c_cc[VINTR] = _POSIX_VDISABLE;
        modes.c_cc[VQUIT] = _POSIX_VDISABLE;
        modes.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
        modes.c_lflag &= ~(tcflag_t)IEXTEN;
        tcsetattr(cn_state.tty, TCSADRAIN, &modes);
    }
    def_prog_mode();
    set_escdelay(25);
    typeahead(-1);
    curs_set(0);
    cn_state.cursor_shown = 0;
    scrollok(stdscr, FALSE);
    idlok(stdscr, TRUE);
    leaveok(stdscr, FALSE);
}

static void set_colours(bool wanted)
{
    colours = 0;
    if (wanted && has_colors() && start_color() == OK) {
        use_default_colors();
        colours = COLORS;
    }
}

static void set_mouse(bool wanted)
{
    reports_mouse = false;
    if (wanted && cn_terminfo_text("kmous")) {
        mouseinterval(0);
        reports_mouse = mousemask(BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED, NULL) != 0;
    }
}

// The terminal's files: stdin and stdout, or /dev/tty in place of a stdin that is something else.
static int open_files(void)
{
    if (!isatty(STDOUT_FILENO)) {
        return CN_NOT_A_TERMINAL;
    }
    int in = isatty(STDIN_FILENO) ? fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 10)
                                  : open("/dev/tty", O_RDONLY | O_CLOEXEC);
    if (in < 0) {
        return CN_NOT_A_TERMINAL;
    }
    cn_state.tty = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 10);
    int out = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 10);
    cn_state.input = fdopen(in, "r");
    cn_state.output = out < 0 ? NULL : fdopen(out, "w");
    cn_state.frame = memfd_create("frame", MFD_CLOEXEC);
    if (!cn_state.input || !cn_state.output || cn_state.tty < 0
        || tcgetattr(cn_state.tty, &original) != 0) {
        return CN_FAILED;
    }
    return CN_OPENED;
}

static void close_files(void)
{
    if (cn_state.input) {
        fclose(cn_state.input);
    }
    if (cn_state.output) {
        fclose(cn_state.output);
    }
    if (cn_state.tty >= 0) {
        close(cn_state.tty);
    }
    if (cn_state.frame >= 0) {
        close(cn_state.frame);
    }
    cn_state.input = cn_state.output = NULL;
    cn_state.tty = cn_state.frame = -1;
}

int cn_open(const char *term, bool wants_colours, bool wants_mouse, const char *log)
{
    static bool is_registered;
    if (is_open) {
        return CN_ALREADY_OPEN;
    }
    choose_locale();
    int status = open_files();
    if (status == CN_OPENED) {
        status = cn_wake_open() ? cn_terminfo_check(term, fileno(cn_state.output)) : CN_FAILED;
    }
    if (status == CN_OPENED) {
        use_env(FALSE);
        use_tioctl(TRUE);
        screen = newterm((char *)term, cn_state.output, cn_state.input);
        status = screen ? CN_OPENED : CN_FAILED;
    }
    if (status != CN_OPENED) {
        close_files();
        return status;
    }
    set_modes();
    cn_keyboard_open();
    set_colours(wants_colours);
    set_mouse(wants_mouse);
    paste_mode(true);
    prepare_restore(reports_mouse);
    cn_errors_divert(log);
    is_open = true;
    cn_signals_take();
    if (!is_registered) {
        is_registered = atexit(cn_close) == 0;
    }
    return CN_OPENED;
}

void cn_close(void)
{
    if (!is_open) {
        return;
    }
    is_open = false;
    paste_mode(false);
    curs_set(1);
    endwin();
    tcsetattr(cn_state.tty, TCSADRAIN, &original);
    cn_signals_give_back();
    cn_keyboard_close();
    delscreen(screen);
    close_files();
    cn_errors_restore();
}

void cn_size(int *columns, int *rows)
{
    struct winsize window;
    if (ioctl(cn_state.tty, TIOCGWINSZ, &window) == 0 && window.ws_row > 0 && window.ws_col > 0
        && (window.ws_row != LINES || window.ws_col != COLS)) {
        resize_term(window.ws_row, window.ws_col);
    }
    *columns = COLS;
    *rows = LINES;
}

int cn_colours(void)
{
    return colours;
}

bool cn_has_mouse(void)
{
    return reports_mouse;
}

void cn_suspend(void)
{
    paste_mode(false);
    curs_set(1);
    endwin();
    tcsetattr(cn_state.tty, TCSADRAIN, &original);
    cn_signals_stop_here();
}

void cn_resume(void)
{
    if (!isendwin()) {
        endwin();  // stopped without a chance to leave: the modes may not be ours any more
    }
    reset_prog_mode();
    clearok(curscr, TRUE);
    doupdate();
    curs_set(cn_state.cursor_shown);
    paste_mode(true);
}
