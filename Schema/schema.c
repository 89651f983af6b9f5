#include "include/schema.h"

static const unsigned char migrations[] = {
#embed "migrations.sql"
};

struct schema_text schema_migrations(void) {
    return (struct schema_text){migrations, sizeof migrations};
}
