#include "CMarkSupport.h"
#include "Memory.h"
#include "SpecialCharacters.h"
#include <cmark-gfm-core-extensions.h>
#include <pthread.h>

static pthread_mutex_t choosing = PTHREAD_MUTEX_INITIALIZER;
static pthread_mutex_t parsing = PTHREAD_MUTEX_INITIALIZER;

// Written once inside `prepare`, before any parser of ours exists; read-only afterwards.
static guidepost_cmark_sharing sharing = GUIDEPOST_CMARK_SIDE_BY_SIDE;
static cmark_syntax_extension *table, *strikethrough, *autolink, *tasklist;

/// Whether the library calls our function in a parse.
static bool interposed(void) {
    cmark_parser *parser = guidepost_cmark_new_parser(CMARK_OPT_DEFAULT);
    if (!parser) return false;
    unsigned before = guidepost_special_character_calls();
    cmark_parser_feed(parser, "~~a~~\n", 6);
    cmark_node *document = cmark_parser_finish(parser);
    unsigned after = guidepost_special_character_calls();
    guidepost_cmark_end(parser, document);
    return after != before;
}

static void prepare(void) {
    // Registering twice aborts the process in some versions, and is never safe beside a running parse.
    cmark_gfm_core_extensions_ensure_registered();
    table = cmark_find_syntax_extension("table");
    strikethrough = cmark_find_syntax_extension("strikethrough");
    autolink = cmark_find_syntax_extension("autolink");
    tasklist = cmark_find_syntax_extension("tasklist");
    if (sharing != GUIDEPOST_CMARK_SIDE_BY_SIDE) return;
    bool holds = interposed();
    cmark_parser *parser = guidepost_cmark_new_parser(CMARK_OPT_DEFAULT);
    holds = holds && parser && guidepost_hold_special_characters(parser);
    guidepost_cmark_end(parser, NULL);
    if (!holds) sharing = GUIDEPOST_CMARK_ONE_AT_A_TIME;
}

guidepost_cmark_sharing guidepost_cmark_prepare(guidepost_cmark_sharing wished) {
    static bool chosen = false;
    pthread_mutex_lock(&choosing);
    if (!chosen) {
        sharing = wished;
        prepare();
        chosen = true;
    }
    pthread_mutex_unlock(&choosing);
    return sharing;
}

cmark_parser *guidepost_cmark_new_parser(int options) {
    if (!table || !strikethrough || !autolink || !tasklist) return NULL;
    cmark_parser *parser = cmark_parser_new_with_mem(options, guidepost_memory_begin());
    if (!parser) return NULL;
    cmark_parser_attach_syntax_extension(parser, table);
    cmark_parser_attach_syntax_extension(parser, strikethrough);
    cmark_parser_attach_syntax_extension(parser, autolink);
    cmark_parser_attach_syntax_extension(parser, tasklist);
    return parser;
}

cmark_node *guidepost_cmark_finish(cmark_parser *parser) {
    if (sharing != GUIDEPOST_CMARK_ONE_AT_A_TIME) return cmark_parser_finish(parser);
    pthread_mutex_lock(&parsing);
    cmark_node *document = cmark_parser_finish(parser);
    pthread_mutex_unlock(&parsing);
    return document;
}

void guidepost_cmark_end(cmark_parser *parser, cmark_node *document) {
    if (document && !GUIDEPOST_MEMORY_IS_REGION) cmark_node_free(document);
    if (parser && !GUIDEPOST_MEMORY_IS_REGION) cmark_parser_free(parser);
    guidepost_memory_end();
}

cmark_syntax_extension *guidepost_cmark_table_extension(void) { return table; }
cmark_syntax_extension *guidepost_cmark_strikethrough_extension(void) { return strikethrough; }
cmark_syntax_extension *guidepost_cmark_tasklist_extension(void) { return tasklist; }
