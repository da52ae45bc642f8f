#pragma once
#include <stddef.h>

/// A file of the repository inside the program: a built-in template, or a page of the starter site.
struct embedded_file {
    /// The path in the repository, such as "templates/page.html".
    const char *path;
    const unsigned char *bytes;
    size_t length;
};

/// How many files there are.
extern const size_t embedded_file_count;

/// One of them; NULL beyond the last.
const struct embedded_file *embedded_file_at(size_t index);
