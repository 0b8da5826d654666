// GNU readline 8.2 behind a few functions, because its settings are mutable globals, which Swift 6 refuses.
//
// Everything here belongs to the main thread. Call crl_prepare before the first other thread starts: it
// changes the signal mask that they inherit, and reads the environment.

#ifndef CREADLINE_H
#define CREADLINE_H

#include <stdbool.h>

/// How a prompt ended.
typedef enum {
  CRL_LINE,       ///< Enter was pressed.
  CRL_CANCELLED,  ///< Ctrl-C: this line only.
  CRL_END,        ///< Ctrl-D on an empty line, or the terminal went away.
  CRL_IDLE        ///< No key for as many seconds as the prompt allowed.
} crl_outcome;

/// Calls crl_offer once per choice that fits `typed`, in order, and returns what `typed` becomes (malloc'ed).
typedef char *(*crl_completer)(const char *typed, void *context);

/// What one prompt needs.
typedef struct {
  const char *text;         ///< Its last line stays beside the cursor.
  const char *initial;      ///< Already typed, ready to edit.
  bool recalls;             ///< Whether the arrows bring back the lines that were remembered.
  bool is_secret;           ///< Whether nothing of what is typed may be seen.
  unsigned idle_seconds;    ///< 0 waits for ever, and never wakes up.
  crl_completer completer;  ///< Asked when Tab is pressed.
  void *context;            ///< Handed to the completer.
} crl_prompt;

/// Settles locale, signals and the user's inputrc, once; `plain` promises that no escape byte is written.
void crl_prepare(bool plain);

/// Reads one line, or what was typed of it before CRL_IDLE; NULL otherwise. The caller frees the result.
///
/// A line break inside the result was pasted: it never answered the next question.
char *crl_read(const crl_prompt *prompt, crl_outcome *outcome);

/// Brings the lines of a file within reach of the arrows; a file that is missing holds none.
void crl_recall(const char *path);

/// Keeps a line for the arrows, and in a file that only its owner reads; a NULL path keeps no file.
void crl_remember(const char *text, const char *path);

/// Offers one choice to the Tab key: what it inserts, and the line that lists it.
void crl_offer(const char *label, const char *line);

/// The size of the terminal behind a descriptor, or false when there is none.
bool crl_size(int descriptor, int *columns, int *rows);

#endif
