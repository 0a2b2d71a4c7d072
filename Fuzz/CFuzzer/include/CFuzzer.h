#ifndef CFUZZER_H
#define CFUZZER_H

#include <stddef.h>
#include <stdint.h>

/// libFuzzer's own loop: gives the parser one input after another until the time is over.
int LLVMFuzzerRunDriver(
    int *argc, char ***argv, int (*parse)(const uint8_t *bytes, size_t count));

#endif
