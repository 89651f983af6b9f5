/// SHA-256 with a state that can be copied: libcrypto uses the processor's own instructions.
#ifndef RENCAI_DIGEST_H
#define RENCAI_DIGEST_H

#define OPENSSL_API_COMPAT 10100
#include <openssl/sha.h>

#endif
