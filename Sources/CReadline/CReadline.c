// Preparing readline once, and reading lines with it.

#include "internal.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static bool guards_bursts;
static const char *initial_text;

// Readline calls this once the terminal and its handlers are ready.
static int begin_line(void) {
  crl_let_endings_in();
  if (initial_text) rl_insert_text(initial_text);
  return 0;
}

// Ctrl-\ is one slip away from Enter on some keyboards: it ends nothing while a line is typed. Leaving the
// terminal gives the key back, for readline restores what it found.
static void enter_terminal(int meta_flag) {
  crl_hold_endings();
  rl_prep_terminal(meta_flag);
  int keyboard = rl_instream ? fileno(rl_instream) : STDIN_FILENO;
  struct termios settings;
  if (tcgetattr(keyboard, &settings) != 0) return;
  settings.c_cc[VQUIT] = _POSIX_VDISABLE;
  tcsetattr(keyboard, TCSANOW, &settings);
}

// An end leaves the cursor behind what was typed. Readline would begin a new line in some modes only, and
// after having gone back to the left margin.
static void leave_terminal(void) {
  if (rl_eof_found) {
    fputs(crl_line_outcome() == CRL_CANCELLED ? "^C\n" : "\n", rl_outstream);
    rl_eof_found = 0;
  }
  // Within its own handling of a signal, readline is about to send it again.
  if (!RL_ISSTATE(RL_STATE_SIGHANDLER)) crl_hold_endings_after_obeying();
  rl_deprep_terminal();
}

static bool is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

// Readline takes the locale from the environment before every line, whatever setlocale says. In the C
// locale its Backspace would cut an accented letter in half: the environment must name a UTF-8 one.
static void settle_locale(void) {
  setlocale(LC_CTYPE, "");
  if (is_utf8()) return;
  const char *all = getenv("LC_ALL");
  setenv(all && *all ? "LC_ALL" : "LC_CTYPE", "C.UTF-8", 1);
  setlocale(LC_CTYPE, "C.UTF-8");
}

// What the user's inputrc may change, so it comes before it is read.
static void suggest_settings(void) {
  rl_variable_bind("show-all-if-ambiguous", "on");
  rl_variable_bind("bell-style", "none");
  rl_variable_bind("enable-active-region", "off");
  rl_variable_bind("enable-meta-key", "off");
  crl_bind_escape();
}

void crl_prepare(bool plain) {
  static bool is_prepared = false;
  if (is_prepared) return;
  is_prepared = true;

  const char *terminal = getenv("TERM");
  bool is_dumb = plain || !terminal || strcmp(terminal, "dumb") == 0;
  if (is_dumb) rl_terminal_name = "dumb";
  rl_readline_name = "guichet";
  rl_change_environment = 0;
  rl_outstream = isatty(STDOUT_FILENO) ? stdout : stderr;
  settle_locale();
  suggest_settings();
  crl_watch_window();
  rl_initialize();

  if (is_dumb) rl_variable_bind("enable-bracketed-paste", "off");
  const char *brackets = rl_variable_value("enable-bracketed-paste");
  // The Linux console pastes without brackets, whatever it is asked.
  guards_bursts =
      is_dumb || !brackets || strcmp(brackets, "on") != 0 || strcmp(terminal, "linux") == 0;

  rl_getc_function = crl_next_byte;
  rl_startup_hook = begin_line;
  rl_prep_term_function = enter_terminal;
  rl_deprep_term_function = leave_terminal;
  crl_install_completion();
  crl_hold_interrupts();
  crl_hold_endings();
  crl_recall(NULL);
}

static char *with_burst(char *text) {
  const char *burst = crl_line_burst();
  if (!text || !burst) return text;
  size_t length = strlen(text), added = strlen(burst);
  char *joined = realloc(text, length + added + 2);
  if (!joined) return text;
  joined[length] = '\n';
  memcpy(joined + length + 1, burst, added + 1);
  for (char *byte = joined + length; *byte; byte++) {
    if (*byte == '\r') *byte = '\n';
  }
  return joined;
}

static char *read_line(const crl_prompt *prompt) {
  crl_open_line(prompt->idle_seconds, guards_bursts);
  crl_complete_with(prompt->completer, prompt->context);
  crl_measure_window();
  initial_text = prompt->initial;
  if (prompt->is_secret) crl_hide_typing(prompt->text);
  char *text = readline(prompt->is_secret ? "" : prompt->text);
  if (prompt->is_secret) crl_show_typing();
  initial_text = NULL;
  crl_complete_with(NULL, NULL);
  return text;
}

char *crl_read(const crl_prompt *prompt, crl_outcome *outcome) {
  fflush(stdout);
  // Without memory, the arrows must not bring back what was typed elsewhere.
  static HISTORY_STATE nothing;
  HISTORY_STATE *kept = prompt->recalls ? NULL : history_get_history_state();
  if (kept) history_set_history_state(&nothing);
  char *text = read_line(prompt);
  if (kept) {
    history_set_history_state(kept);
    free(kept);
  }

  *outcome = crl_line_outcome();
  if (*outcome == CRL_LINE && !text) *outcome = CRL_END;
  fflush(rl_outstream);
  if (*outcome == CRL_IDLE && crl_line_beginning()) return strdup(crl_line_beginning());
  return with_burst(text);
}
