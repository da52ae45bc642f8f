// The interposer: the executable's `cmark_manage_extensions_special_characters` takes the place of the shared
// library's, whose calls to itself go through the dynamic symbol table.
#define _GNU_SOURCE
#include "SpecialCharacters.h"
#include <dlfcn.h>
#include <stdatomic.h>

static atomic_bool held;
static atomic_uint calls;

typedef void (*manage_function)(cmark_parser *, int);

static manage_function the_library_s(void) {
    return (manage_function)dlsym(RTLD_NEXT, "cmark_manage_extensions_special_characters");
}

__attribute__((visibility("default"), used))
void cmark_manage_extensions_special_characters(cmark_parser *parser, int add) {
    atomic_fetch_add_explicit(&calls, 1, memory_order_relaxed);
    if (atomic_load_explicit(&held, memory_order_relaxed)) return;
    manage_function real = the_library_s();
    if (real) real(parser, add);
}

unsigned guidepost_special_character_calls(void) { return atomic_load(&calls); }

bool guidepost_hold_special_characters(cmark_parser *parser) {
    manage_function real = the_library_s();
    if (!real) return false;
    real(parser, 1);
    atomic_store(&held, true);
    return true;
}
