// The Tab key: the choices of the prompt, in their order, one per line.

#include "internal.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
  char *label;
  char *line;
} offer;

static struct {
  crl_completer completer;
  void *context;
  offer *offers;
  size_t count;
  size_t room;
} tab;

void crl_complete_with(crl_completer completer, void *context) {
  tab.completer = completer;
  tab.context = context;
}

void crl_offer(const char *label, const char *line) {
  if (tab.count == tab.room) {
    size_t room = tab.room == 0 ? 16 : tab.room * 2;
    offer *grown = realloc(tab.offers, room * sizeof *grown);
    if (!grown) return;
    tab.offers = grown;
    tab.room = room;
  }
  tab.offers[tab.count++] = (offer){strdup(label), strdup(line)};
}

static void forget_offers(void) {
  for (size_t i = 0; i < tab.count; i++) {
    free(tab.offers[i].label);
    free(tab.offers[i].line);
  }
  tab.count = 0;
}

// Readline frees the array and its strings. Its first string replaces what was typed; what follows is
// listed, and is left out when there is one choice only.
static char **matches_for(const char *typed, int start, int end) {
  (void)start;
  (void)end;
  rl_attempted_completion_over = 1;  // no file names
  rl_completion_append_character = '\0';
  forget_offers();
  if (!tab.completer) return NULL;

  char *replacement = tab.completer(typed, tab.context);
  char **matches = calloc(tab.count + 2, sizeof *matches);
  if (!replacement || !matches || tab.count == 0) {
    free(replacement);
    free(matches);
    return NULL;
  }
  matches[0] = replacement;
  if (tab.count == 1) return matches;
  for (size_t i = 0; i < tab.count; i++) matches[i + 1] = strdup(tab.offers[i].label);
  return matches;
}

static void list_matches(char **matches, int count, int longest) {
  (void)matches;
  (void)count;
  (void)longest;
  rl_crlf();
  for (size_t i = 0; i < tab.count; i++) fprintf(rl_outstream, "%s\n", tab.offers[i].line);
  rl_on_new_line();
  rl_forced_update_display();
}

void crl_install_completion(void) {
  rl_attempted_completion_function = matches_for;
  rl_completion_display_matches_hook = list_matches;
  rl_completer_word_break_characters = "";  // the whole line is one word
  rl_completer_quote_characters = NULL;
  rl_sort_completion_matches = 0;
  rl_ignore_completion_duplicates = 0;
}
