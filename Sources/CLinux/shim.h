/* renameat2 hides behind _GNU_SOURCE, which Swift's own view of the C library leaves out. */
#include <linux/fs.h>
extern int renameat2(int old_folder, const char *old_name, int new_folder, const char *new_name, unsigned int flags);
