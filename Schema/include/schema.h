/// The SQL that makes the database.
#ifndef RENCAI_SCHEMA_H
#define RENCAI_SCHEMA_H

#include <stddef.h>

/// A text as it stands in its file.
struct schema_text {
    const unsigned char *bytes;
    size_t count;
};

/// The migrations in the order in which they apply, each after a line `-- Migration NAME`.
struct schema_text schema_migrations(void);

#endif
