// Shared by the files of this target only.

#ifndef CREADLINE_INTERNAL_H
#define CREADLINE_INTERNAL_H

#include "CReadline.h"
#include <stdio.h>

#include <readline/history.h>
#include <readline/readline.h>

/// Blocks SIGINT for good: it is let in only while a prompt waits for a key.
void crl_hold_interrupts(void);

/// Holds back the signals that end or stop the program: they are let in only while a prompt waits for a key.
///
/// Threads that start later inherit it. One of them would take a signal that readline sends to the program
/// after it gave the terminal back, and the program would take the terminal again before it ends.
void crl_hold_endings(void);

/// The same, once every signal that readline had caught is obeyed.
void crl_hold_endings_after_obeying(void);

/// Lets them in again.
void crl_let_endings_in(void);

/// Starts a line: nothing typed, nothing pasted, the clock of the idle limit at zero.
void crl_open_line(unsigned idle_seconds, bool guards_bursts);

/// Waits for a byte of the keyboard, or for what ends the line without any.
int crl_wait_for_byte(FILE *stream);

/// What readline calls for each byte: those of one letter come together, or U+FFFD comes in their place.
int crl_next_byte(FILE *stream);

/// Forgets the letter that was begun on a line before.
void crl_forget_letters(void);

/// How the line that was opened last ended, as far as its bytes tell.
crl_outcome crl_line_outcome(void);

/// What was typed of a line before nobody typed any more, or NULL.
const char *crl_line_beginning(void);

/// What a paste without brackets brought after its first line break, or NULL.
const char *crl_line_burst(void);

/// Whether a byte is there already, or comes within the time that separates a burst from fingers.
bool crl_more_follows(int descriptor);

/// Makes the Escape key alone, and function keys that mean nothing, harmless.
void crl_bind_escape(void);

/// Shows the prompt only, and nothing of what is typed, until the line is read.
void crl_hide_typing(const char *prompt);

/// Shows again what is typed.
void crl_show_typing(void);

/// Whether nothing of what is typed is shown.
bool crl_hides_typing(void);

/// Notes from now on that the window was resized.
void crl_watch_window(void);

/// Gives readline the size of the window, before a line is shown.
void crl_measure_window(void);

/// Whether the window was resized since it was measured last.
bool crl_window_was_resized(void);

/// Measures the window, and lays the line being typed out anew in it.
void crl_redraw_in_window(void);

/// Replaces readline's completion of file names by the choices of the prompt.
void crl_install_completion(void);

/// Names who is asked when Tab is pressed.
void crl_complete_with(crl_completer completer, void *context);

#endif
