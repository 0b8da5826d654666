// The window: its size is measured by us, for readline divides by the width of a very narrow one.

#include "internal.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

// Readline 8.2 scrolls by thirds of the width, and a third of two columns is nothing. A line in a narrower
// window is laid out as if it had these, and the terminal cuts it.
enum { LEAST_COLUMNS = 12 };

static volatile sig_atomic_t resized;

static void note_resizing(int number) {
  (void)number;
  resized = 1;
}

static bool measure(void) {
  int rows = 0, columns = 0, former_rows = 0, former_columns = 0;
  if (!crl_size(fileno(rl_instream), &columns, &rows)) return false;
  rl_get_screen_size(&former_rows, &former_columns);
  rl_set_screen_size(rows, columns < LEAST_COLUMNS ? LEAST_COLUMNS : columns);
  rl_get_screen_size(&rows, &columns);
  return rows != former_rows || columns != former_columns;
}

void crl_watch_window(void) {
  rl_catch_sigwinch = 0;
  struct sigaction action = {.sa_handler = note_resizing, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(SIGWINCH, &action, NULL);
}

void crl_measure_window(void) {
  resized = 0;
  measure();
}

bool crl_window_was_resized(void) { return resized; }

// What stands above the last line of a prompt was printed once, and stays where it is.
void crl_redraw_in_window(void) {
  resized = 0;
  if (!measure() || crl_hides_typing()) return;
  rl_clear_visible_line();
  bool is_searching = RL_ISSTATE(RL_STATE_ISEARCH | RL_STATE_NSEARCH);
  char *prompt = is_searching ? NULL : strdup(rl_prompt);
  char *last_line = prompt ? strrchr(prompt, '\n') : NULL;
  if (last_line) rl_set_prompt(last_line + 1);
  rl_forced_update_display();
  if (last_line) rl_set_prompt(prompt);
  free(prompt);
}

bool crl_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}
