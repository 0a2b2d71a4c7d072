// What a library or the Swift runtime prints would tear the screen: it goes to a log, or to memory
// if there is none, and its end is shown once the screen is gone.

#define _GNU_SOURCE
#include "Errors.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

static int kept = -1;
static int diverted = -1;
static off_t start;

void cn_errors_divert(const char *log)
{
    if (kept >= 0 || !isatty(STDERR_FILENO)) {
        return;
    }
    int file = log ? open(log, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0600) : -1;
    if (file < 0) {
        file = memfd_create("stderr", MFD_CLOEXEC);
    }
    if (file < 0) {
        return;
    }
    kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 10);
    start = lseek(file, 0, SEEK_END);
    diverted = file;
    dup2(file, STDERR_FILENO);
}

void cn_errors_restore(void)
{
    if (kept < 0) {
        return;
    }
    dup2(kept, STDERR_FILENO);
    close(kept);
    kept = -1;
    static char tail[16384];  // not on the stack: a crash handler's may be small
    off_t end = lseek(diverted, 0, SEEK_END);
    off_t from = end - start > (off_t)sizeof tail ? end - (off_t)sizeof tail : start;
    ssize_t count = end > from ? pread(diverted, tail, (size_t)(end - from), from) : 0;
    close(diverted);
    diverted = -1;
    if (count > 0) {
        ssize_t written = write(STDERR_FILENO, tail, (size_t)count);
        (void)written;
    }
}
