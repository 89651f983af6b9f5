#include "include/schema.h"

static const unsigned char v001_registry[] = {
#embed "migrations/v001-registry.sql"
};

static const struct schema_migration schema_migrations[] = {
    {"v001-registry", v001_registry, sizeof v001_registry},
};

const size_t schema_migration_count = sizeof schema_migrations / sizeof schema_migrations[0];

struct schema_migration schema_migration_at(size_t index) {
    return schema_migrations[index];
}
