/// The Han characters U+4E00 to U+9FFF: how they sound, and what they are in simplified form.
#ifndef RENCAI_HAN_H
#define RENCAI_HAN_H

#include <stddef.h>

/// 20,992 little-endian 32-bit numbers, one for each character: from the tenth bit on its
/// simplified form, in the nine lowest bits the place of its syllable from one on (nought where it
/// has none); then the syllables in ASCII, eight bytes each, filled up with noughts.
const unsigned char *han_table_address(void);
extern const size_t han_table_count;

#endif
