/// The table of GB 18030: what its two-byte codes stand for, and where its four-byte codes jump.
#ifndef RENCAI_GB18030_H
#define RENCAI_GB18030_H

#include <stddef.h>

/// 23,940 little-endian 16-bit characters in the order of the two-byte codes (nought where the
/// character lies beyond U+FFFF), then pairs of a four-byte code's number and its character.
const unsigned char *gb18030_table_address(void);
extern const size_t gb18030_table_count;

#endif
