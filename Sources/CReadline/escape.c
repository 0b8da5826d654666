// The Escape key begins what function keys send, and is pressed by people who want to leave.

#include "internal.h"

static int do_nothing(int count, int key) {
  (void)count;
  (void)key;
  return 0;
}

// F1 to F4 send Escape, O and one letter.
static int skip_letter(int count, int key) {
  (void)count;
  (void)key;
  if (crl_more_follows(fileno(rl_instream))) rl_read_key();
  return 0;
}

// Readline would wait for the rest of a sequence, and swallow the first letter of an answer typed after
// Escape. These are only what the keys do by default: the user's inputrc may bind them.
void crl_bind_escape(void) {
  rl_variable_bind("keyseq-timeout", "100");
  rl_bind_keyseq_in_map("\\e", do_nothing, emacs_standard_keymap);
  Keymap keymaps[] = {emacs_standard_keymap, vi_insertion_keymap};
  for (size_t i = 0; i < sizeof keymaps / sizeof *keymaps; i++) {
    rl_bind_keyseq_in_map("\\e[", rl_skip_csi_sequence, keymaps[i]);
    rl_bind_keyseq_in_map("\\eO", skip_letter, keymaps[i]);
  }
}
