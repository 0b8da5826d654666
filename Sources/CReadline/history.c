// The lines that the arrows bring back, in memory and in a file.

#include "internal.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { REMEMBERED_LINES = 200 };

void crl_recall(const char *path) {
  using_history();
  stifle_history(REMEMBERED_LINES);
  if (path) read_history(path);
}

// Another terminal may have added to the file since it was read: a line is added to it, and nothing is
// written over.
static void keep(const char *path) {
  int file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (file < 0) return;
  fchmod(file, 0600);
  close(file);
  append_history(1, path);
  history_truncate_file(path, REMEMBERED_LINES);
}

void crl_remember(const char *text, const char *path) {
  if (*text == '\0') return;
  HIST_ENTRY *last = history_get(history_base + history_length - 1);
  if (last && strcmp(last->line, text) == 0) return;
  add_history(text);
  if (path) keep(path);
}
