// What cmark-gfm needs so that several threads can parse at once.
//
// The library keeps the characters that begin an inline extension (`~`, `:`, `w`) in a global table. Each parse adds
// them and takes them away again, so two parses at once lose strikethroughs and autolinks without an error. Here
// they are added once and stay: the library's own function is replaced by one that does nothing.
#pragma once
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

/// How parses of several threads are kept apart.
typedef enum {
    /// The characters stay in the table; threads parse side by side.
    GUIDEPOST_CMARK_SIDE_BY_SIDE = 0,
    /// Our function does not take the library's place here, so a lock lets one thread parse at a time.
    GUIDEPOST_CMARK_ONE_AT_A_TIME = 1,
    /// Neither; wrong pages on two threads. Exists to show that the tests see the defect.
    GUIDEPOST_CMARK_UNGUARDED = 2,
} guidepost_cmark_sharing;

/// Registers the extensions, and keeps their characters in the table unless another way is wished.
///
/// The first call decides for the process; it may come from any thread, later ones wait for it and change nothing.
/// Returns the way that holds: one at a time where side by side was wished and the check found it impossible.
guidepost_cmark_sharing guidepost_cmark_prepare(guidepost_cmark_sharing wished);

/// A parser with tables, strikethrough, autolinks and task lists; NULL before `guidepost_cmark_prepare`.
///
/// All that it makes lies in memory of the calling thread, which can have one parser at a time: finish and end it on
/// that thread before making the next.
cmark_parser *guidepost_cmark_new_parser(int options);

/// The document of all that was fed to the parser, under the lock where one is needed.
cmark_node *guidepost_cmark_finish(cmark_parser *parser);

/// Takes back the parser, its document and all their memory. NULL is allowed for either.
void guidepost_cmark_end(cmark_parser *parser, cmark_node *document);

/// The extensions whose nodes a renderer must tell from others; NULL before `guidepost_cmark_prepare`.
cmark_syntax_extension *guidepost_cmark_table_extension(void);
cmark_syntax_extension *guidepost_cmark_strikethrough_extension(void);
cmark_syntax_extension *guidepost_cmark_tasklist_extension(void);

#ifdef __cplusplus
}
#endif
