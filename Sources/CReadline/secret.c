// A line that nobody may read over a shoulder: the key phrase of a hidden screen.

#include "internal.h"

static void show_nothing(void) {}

void crl_hide_typing(const char *prompt) {
  fputs(prompt, rl_outstream);
  fflush(rl_outstream);
  rl_redisplay_function = show_nothing;
}

void crl_show_typing(void) { rl_redisplay_function = rl_redisplay; }

bool crl_hides_typing(void) { return rl_redisplay_function == show_nothing; }
