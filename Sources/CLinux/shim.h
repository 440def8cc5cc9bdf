/* These hide behind _GNU_SOURCE, which Swift's own view of the C library leaves out. */
#include <linux/fs.h>
#include <spawn.h>
extern int renameat2(int old_folder, const char *old_name, int new_folder, const char *new_name, unsigned int flags);
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int lowest);
extern int syncfs(int file);
