#include "include/han.h"

static const unsigned char han_table[] = {
#embed "han.bin"
};

const size_t han_table_count = sizeof han_table;

const unsigned char *han_table_address(void) {
    return han_table;
}
