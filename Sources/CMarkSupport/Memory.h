// Private to the target: the memory of one parse.
#pragma once
#include <cmark-gfm.h>
#include <stdbool.h>

/// False under AddressSanitizer, which must see each block: then the library's own memory is used, and whoever made
/// something frees it.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define GUIDEPOST_MEMORY_IS_REGION false
#endif
#endif
#ifndef GUIDEPOST_MEMORY_IS_REGION
#define GUIDEPOST_MEMORY_IS_REGION true
#endif

/// Memory that is given back all at once. Used between `begin` and `end` of one thread, which may not be nested.
cmark_mem *guidepost_memory_begin(void);

/// Takes back all that the thread allocated since `begin`.
void guidepost_memory_end(void);
