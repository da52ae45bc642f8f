#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
// The nodes' fields. The public accessors copy every literal to end it with a NUL; reading the field costs nothing.
// These headers and the library come in packages of one version, and the library's soname carries that version.
#include <cmark-gfm/node.h>
