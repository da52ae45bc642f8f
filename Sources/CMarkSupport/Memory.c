// A parse makes some thousands of nodes and strings and drops them all together. Each thread has a region for that:
// blocks are cut from it in a row, freed ones are used again by size, and at the end the region begins anew. With
// malloc, whose calloc takes a lock and whose free merges neighbors, parsing takes a third longer.
//
// This is not the library's own arena, which all threads share.
#include "Memory.h"
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum {
    alignment = 16,
    /// Blocks up to this size have a free list for each multiple of `alignment`; above, one for each power of two.
    largest_small = 1024,
    small_classes = largest_small / alignment + 1,
    classes = small_classes + 56,
    chunk_size = 256 * 1024,
};

/// Stands before every block. The size is what can be used, a multiple of `alignment`.
typedef struct {
    size_t size;
    size_t padding;
} header;

typedef struct chunk {
    struct chunk *next;
    size_t size;
} chunk;

typedef struct {
    /// The chunk that blocks are cut from comes first; the one the thread keeps comes last.
    chunk *chunks;
    unsigned char *next, *end;
    void *freed[classes];
} region;

static pthread_key_t key;
static pthread_once_t key_once = PTHREAD_ONCE_INIT;
static _Thread_local region *mine;

static void drop(void *dead) {
    region *region = dead;
    for (chunk *each = region->chunks, *next; each; each = next) {
        next = each->next;
        free(each);
    }
    free(region);
}

static void make_key(void) { pthread_key_create(&key, drop); }

static size_t class_of(size_t size) {
    if (size <= largest_small) return size / alignment;
    return small_classes + (63 - (size_t)__builtin_clzll((unsigned long long)size));
}

static void add_chunk(region *region, size_t needed) {
    size_t size = needed > chunk_size ? needed : chunk_size;
    chunk *added = size <= SIZE_MAX - sizeof(chunk) ? malloc(sizeof(chunk) + size) : NULL;
    if (!added) abort();
    added->size = size;
    added->next = region->chunks;
    region->chunks = added;
    region->next = (unsigned char *)(added + 1);
    region->end = region->next + size;
}

/// A block of at least `size` bytes; whatever stood there before still does.
static void *take(size_t size) {
    region *region = mine;
    if (size > SIZE_MAX / 4) abort();
    size_t usable = size <= largest_small
        ? (size + alignment - 1) / alignment * alignment
        : (size_t)1 << (64 - __builtin_clzll((unsigned long long)(size - 1)));
    if (usable == 0) usable = alignment;
    void **list = &region->freed[class_of(usable)];
    if (*list) {
        void *block = *list;
        memcpy(list, block, sizeof(void *));
        return block;
    }
    size_t needed = sizeof(header) + usable;
    if ((size_t)(region->end - region->next) < needed) add_chunk(region, needed);
    header *before = (header *)region->next;
    region->next += needed;
    before->size = usable;
    return before + 1;
}

static void give_back(void *block) {
    if (!block) return;
    void **list = &mine->freed[class_of(((header *)block - 1)->size)];
    memcpy(block, list, sizeof(void *));
    *list = block;
}

static void *take_zeroed(size_t count, size_t size) {
    if (size && count > SIZE_MAX / size) abort();
    void *block = take(count * size);
    return memset(block, 0, count * size);
}

static void *resize(void *block, size_t size) {
    if (!block) return take(size);
    size_t had = ((header *)block - 1)->size;
    if (size <= had) return block;
    void *larger = take(size);
    memcpy(larger, block, had);
    give_back(block);
    return larger;
}

static cmark_mem memory = {take_zeroed, resize, give_back};

cmark_mem *guidepost_memory_begin(void) {
    if (!GUIDEPOST_MEMORY_IS_REGION) return cmark_get_default_mem_allocator();
    pthread_once(&key_once, make_key);
    if (!mine) {
        mine = calloc(1, sizeof(region));
        if (!mine) abort();
        pthread_setspecific(key, mine);
        add_chunk(mine, chunk_size);
    }
    return &memory;
}

void guidepost_memory_end(void) {
    region *region = mine;
    if (!region) return;
    while (region->chunks->next) {
        chunk *first = region->chunks;
        region->chunks = first->next;
        free(first);
    }
    region->next = (unsigned char *)(region->chunks + 1);
    region->end = region->next + region->chunks->size;
    memset(region->freed, 0, sizeof(region->freed));
}
