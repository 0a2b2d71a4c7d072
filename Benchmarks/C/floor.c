// The floor of the terminal benchmarks: a list on ncurses and nothing else. No file, no database;
// rows are made when they are shown. Down, PgDn and q are its keys.
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <wchar.h>

enum { TOTAL = 700000 };
static const wchar_t *const surnames[] = {L"张", L"王", L"李", L"刘", L"陈", L"杨", L"赵", L"黄"};
static const wchar_t *const given[] = {L"国光", L"桂兰", L"丽", L"志远", L"春梅", L"文涛", L"芳"};

static void row(int place, long number, int is_current)
{
    wchar_t text[128];
    swprintf(text, 128, L"%lc %02ld-%03ld  %ls%ls  %ld  %ld 人  1%010ld  %ld组%ld号",
        is_current ? L'>' : L' ', number % 9 + 1, number % 997, surnames[number * 7 % 8],
        given[number * 13 % 7], 1940 + number * 31 % 70, number % 6 + 1,
        number * 48271 % 9999999999, number % 9 + 1, number % 400 + 1);
    mvaddwstr(place, 0, text);
    clrtoeol();
}

static void paint(long top, long current)
{
    mvaddwstr(0, 0, L"惠泽  武陟县");
    for (int place = 1; place < LINES - 1; place++)
        row(place, top + place - 1, top + place - 1 == current);
    mvprintw(LINES - 1, 0, "%ld/%d", current + 1, TOTAL);
    clrtoeol();
    refresh();
}

int main(void)
{
    long top = 0, current = 0;
    setlocale(LC_ALL, "");
    setlocale(LC_CTYPE, "C.UTF-8");
    initscr();
    cbreak();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    idlok(stdscr, TRUE);
    curs_set(0);
    paint(top, current);
    for (;;) {
        int key = getch();
        int page = LINES - 2;
        if (key == 'q' || key == ERR) break;
        if (key == KEY_DOWN && current < TOTAL - 1) current++;
        if (key == KEY_NPAGE && current + page < TOTAL) {
            current += page;
            top += page;
        }
        if (current >= top + page) top = current - page + 1;
        paint(top, current);
    }
    endwin();
    return 0;
}
