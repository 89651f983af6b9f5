/// The migrations of the registry, in the order in which they apply.
#ifndef RENCAI_SCHEMA_H
#define RENCAI_SCHEMA_H

#include <stddef.h>

/// One migration: its file's name and its bytes.
struct schema_migration {
    const char *name;
    const unsigned char *bytes;
    size_t count;
};

extern const size_t schema_migration_count;

/// The migration at an index below the count.
struct schema_migration schema_migration_at(size_t index)
    __attribute__((swift_name("schema_migration(at:)")));

#endif
