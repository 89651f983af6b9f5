#include <xlsxwriter.h>

// A file in memory; the C library's header shows it to GNU sources alone.
int memfd_create(const char *name, unsigned int flags);
static const unsigned int memory_file_close_on_exec = 1;
