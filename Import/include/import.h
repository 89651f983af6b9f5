/// The files of this folder that the program carries, in the order in which they are imported.
#ifndef RENCAI_IMPORT_H
#define RENCAI_IMPORT_H

#include <stddef.h>

/// One file: its path in this folder and its bytes.
struct import_file {
    const char *path;
    const unsigned char *bytes;
    size_t count;
};

extern const size_t import_file_count;

/// The file at an index below the count.
struct import_file import_file_at(size_t index)
    __attribute__((swift_name("import_file(at:)")));

#endif
