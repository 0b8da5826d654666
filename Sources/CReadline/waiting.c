// Waiting for a key: the only place where a signal or an idle limit can end a line.

#include "internal.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

// A paste reaches us in one write; fingers need 30 ms or more between two keys.
enum { BURST_MILLISECONDS = 20, BURST_BYTES = 8192 };

typedef enum { KEY, INTERRUPT, SILENCE, AGAIN } wake;

static volatile sig_atomic_t interrupted;

static struct {
  crl_outcome outcome;  // CRL_LINE as long as nothing ended it otherwise
  unsigned idle_seconds;
  bool guards_bursts;
  bool has_bytes;
  struct timespec first_byte;
  char *beginning;  // what an idle limit left unfinished
  char burst[BURST_BYTES + 1];
  size_t burst_length;
} line;

static void note_interrupt(int number) {
  (void)number;
  interrupted = 1;
}

// Readline installs its own handler at the start of a line and again after Ctrl-Z: ours goes last.
static void catch_interrupts(void) {
  struct sigaction action = {.sa_handler = note_interrupt};
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, NULL);
}

// Around Ctrl-Z readline 8.2 lets in what was blocked, after having put back the handler that it found:
// it must find ours, for the usual one would end the program before it restores the terminal.
void crl_hold_interrupts(void) {
  catch_interrupts();
  sigset_t held;
  sigemptyset(&held);
  sigaddset(&held, SIGINT);
  pthread_sigmask(SIG_BLOCK, &held, NULL);
}

static sigset_t endings(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGHUP);
  sigaddset(&set, SIGQUIT);
  sigaddset(&set, SIGTSTP);
  return set;
}

void crl_hold_endings(void) {
  sigset_t held = endings();
  pthread_sigmask(SIG_BLOCK, &held, NULL);
}

void crl_let_endings_in(void) {
  sigset_t held = endings();
  pthread_sigmask(SIG_UNBLOCK, &held, NULL);
}

// A signal caught while readline gives the terminal back would be obeyed once it has: after a stop it takes
// the terminal again, for good. It is obeyed before, and none is caught any more.
void crl_hold_endings_after_obeying(void) {
  for (;;) {
    rl_check_signals();
    crl_hold_endings();
    if (rl_pending_signal() == 0) return;
    crl_let_endings_in();
  }
}

void crl_open_line(unsigned idle_seconds, bool guards_bursts) {
  crl_forget_letters();
  interrupted = 0;
  line.outcome = CRL_LINE;
  line.idle_seconds = idle_seconds;
  line.guards_bursts = guards_bursts;
  line.has_bytes = false;
  line.burst_length = 0;
  free(line.beginning);
  line.beginning = NULL;
}

crl_outcome crl_line_outcome(void) { return line.outcome; }

const char *crl_line_beginning(void) { return line.beginning; }

const char *crl_line_burst(void) { return line.burst_length > 0 ? line.burst : NULL; }

static struct timespec now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time;
}

static struct timespec difference(struct timespec later, struct timespec earlier) {
  struct timespec left = {later.tv_sec - earlier.tv_sec, later.tv_nsec - earlier.tv_nsec};
  if (left.tv_nsec < 0) {
    left.tv_sec -= 1;
    left.tv_nsec += 1000000000;
  }
  if (left.tv_sec < 0) left = (struct timespec){0, 0};
  return left;
}

// The signals that readline catches, and ours. They are blocked between looking at what arrived and
// going to sleep, so that none can fall in between and be noticed only at the next key.
static sigset_t watched_signals(void) {
  static const int numbers[] = {SIGINT,  SIGTERM, SIGHUP,  SIGQUIT, SIGALRM,
                                SIGTSTP, SIGTTIN, SIGTTOU, SIGWINCH};
  sigset_t set;
  sigemptyset(&set);
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) sigaddset(&set, numbers[i]);
  return set;
}

// Lets readline act on what it caught: it restores the terminal, and dies or stops.
static void obey_caught_signal(int number) {
  rl_check_signals();
  if (number == SIGTSTP) rl_forced_update_display();
}

static wake wait_for_key(int descriptor, const struct timespec *deadline) {
  crl_hold_interrupts();
  crl_let_endings_in();
  sigset_t watched = watched_signals(), before, asleep;
  pthread_sigmask(SIG_BLOCK, &watched, &before);
  asleep = before;
  sigdelset(&asleep, SIGINT);

  int ready = -1;
  if (!interrupted && rl_pending_signal() == 0 && !crl_window_was_resized()) {
    fd_set keyboard;
    FD_ZERO(&keyboard);
    FD_SET(descriptor, &keyboard);
    struct timespec left;
    if (deadline) left = difference(*deadline, now());
    ready = pselect(descriptor + 1, &keyboard, NULL, NULL, deadline ? &left : NULL, &asleep);
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);

  if (interrupted) return INTERRUPT;
  int caught = rl_pending_signal();
  if (caught != 0) {
    obey_caught_signal(caught);
    return AGAIN;
  }
  if (crl_window_was_resized()) {
    crl_redraw_in_window();
    return AGAIN;
  }
  if (ready == 0) return SILENCE;
  return ready > 0 ? KEY : AGAIN;
}

bool crl_more_follows(int descriptor) {
  struct pollfd keyboard = {.fd = descriptor, .events = POLLIN};
  return poll(&keyboard, 1, BURST_MILLISECONDS) > 0 && (keyboard.revents & POLLIN);
}

// Without paste brackets, a line is a paste when all its bytes and more arrive as one burst. The rest of
// the burst joins the line, behind its line break, instead of answering the questions that follow. A
// single line typed ahead is not touched.
static void collect_burst(int descriptor) {
  struct timespec since = difference(now(), line.first_byte);
  if (since.tv_sec > 0 || since.tv_nsec > BURST_MILLISECONDS * 1000000L) return;
  while (crl_more_follows(descriptor)) {
    size_t room = BURST_BYTES - line.burst_length;
    if (room == 0) {
      if (tcflush(descriptor, TCIFLUSH) != 0) break;  // the window was closed
      continue;
    }
    ssize_t count = read(descriptor, line.burst + line.burst_length, room);
    if (count <= 0) break;
    line.burst_length += (size_t)count;
  }
  line.burst[line.burst_length] = '\0';
}

static void watch_for_burst(int descriptor, unsigned char byte) {
  bool ends_line = byte == '\r' || byte == '\n';
  if (ends_line && line.has_bytes) collect_burst(descriptor);
  if (line.has_bytes) return;
  line.has_bytes = true;
  line.first_byte = now();
}

// Every nested reader of readline (search, quoted insert, a key sequence) gives up on READERR, and asks
// again one level higher: the answer stays the same until the line is left.
static int give_up(crl_outcome outcome) {
  line.outcome = outcome;
  if (outcome == CRL_IDLE) line.beginning = strdup(rl_line_buffer);
  rl_end_of_line(1, 0);
  // What is typed in secret is not shown at its end either.
  (*rl_redisplay_function)();
  return READERR;
}

// Ctrl-C throws away what the terminal had ready: the read would then sleep with the interruption held.
static ssize_t read_unless_interrupted(int descriptor, unsigned char *byte) {
  sigset_t interrupts;
  sigemptyset(&interrupts);
  sigaddset(&interrupts, SIGINT);
  pthread_sigmask(SIG_UNBLOCK, &interrupts, NULL);
  ssize_t count = -1;
  errno = EINTR;
  if (!interrupted) count = read(descriptor, byte, 1);
  int reason = errno;
  pthread_sigmask(SIG_BLOCK, &interrupts, NULL);
  errno = reason;
  return count;
}

int crl_wait_for_byte(FILE *stream) {
  if (line.outcome != CRL_LINE) return READERR;
  int descriptor = fileno(stream);
  struct timespec deadline = now();
  deadline.tv_sec += line.idle_seconds;

  for (;;) {
    switch (wait_for_key(descriptor, line.idle_seconds > 0 ? &deadline : NULL)) {
      case AGAIN: continue;
      case INTERRUPT: return give_up(CRL_CANCELLED);
      case SILENCE: return give_up(CRL_IDLE);
      case KEY: break;
    }
    unsigned char byte;
    ssize_t count = read_unless_interrupted(descriptor, &byte);
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (count != 1) return give_up(CRL_END);
    if (line.guards_bursts) watch_for_burst(descriptor, byte);
    return byte;
  }
}
