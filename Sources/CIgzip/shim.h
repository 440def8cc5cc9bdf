#include <isa-l/igzip_lib.h>

// A macro that Swift does not import.
enum { CIGZIP_LEVEL_2_MEMORY = ISAL_DEF_LVL2_DEFAULT };
