#include "include/gb18030.h"

static const unsigned char gb18030_table[] = {
#embed "gb18030.bin"
};

const size_t gb18030_table_count = sizeof gb18030_table;

const unsigned char *gb18030_table_address(void) {
    return gb18030_table;
}
