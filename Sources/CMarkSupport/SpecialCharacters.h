// Private to the target: what the start-up check needs of the interposer.
#pragma once
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <stdbool.h>

/// How often anyone called the interposer. Grows in a parse if, and only if, the library calls ours.
unsigned guidepost_special_character_calls(void);

/// Adds the characters of the parser's extensions for good; false where the library's function is not found.
bool guidepost_hold_special_characters(cmark_parser *parser);
