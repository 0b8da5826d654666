// Whole letters only, that take room on the screen or stand on another: in its vi mode readline 8.2 looks for
// ever for the end of a letter that was cut off, and for a word behind one whose width nobody knows.

#define _XOPEN_SOURCE 700  // wcwidth

#include "internal.h"

#include <string.h>
#include <wchar.h>

enum { NO_BYTE = -1, LONGEST_LETTER = 4 };

static struct {
  unsigned char bytes[LONGEST_LETTER];
  size_t count;
  size_t given;
  int ahead;  // read after a letter that was cut off, and not a part of it
} letter = {.ahead = NO_BYTE};

void crl_forget_letters(void) {
  letter.count = letter.given = 0;
  letter.ahead = NO_BYTE;
}

// How many bytes follow the first one of a letter (Unicode 15, table 3-7); 0 when none begins so.
static size_t following(unsigned char first) {
  if (first >= 0xC2 && first <= 0xDF) return 1;
  if (first >= 0xE0 && first <= 0xEF) return 2;
  return first >= 0xF0 && first <= 0xF4 ? 3 : 0;
}

// The byte behind the first one is held to a narrower range: no letter has two spellings, or half a surrogate.
static bool continues(unsigned char byte) {
  unsigned char least = 0x80, most = 0xBF;
  if (letter.count == 1) {
    switch (letter.bytes[0]) {
      case 0xE0: least = 0xA0; break;
      case 0xED: most = 0x9F; break;
      case 0xF0: least = 0x90; break;
      case 0xF4: most = 0x8F; break;
    }
  }
  return byte >= least && byte <= most;
}

static void replace_letter(void) {
  static const unsigned char replacement[] = {0xEF, 0xBF, 0xBD};
  for (letter.count = 0; letter.count < sizeof replacement; letter.count++) {
    letter.bytes[letter.count] = replacement[letter.count];
  }
}

// Letters that the system has no width for: not assigned, or controls.
static bool has_no_width(void) {
  wchar_t whole;
  mbstate_t start;
  memset(&start, 0, sizeof start);
  size_t length = mbrtowc(&whole, (const char *)letter.bytes, letter.count, &start);
  return length == letter.count && wcwidth(whole) < 0;
}

int crl_next_byte(FILE *stream) {
  if (letter.given < letter.count) return letter.bytes[letter.given++];
  int byte = letter.ahead != NO_BYTE ? letter.ahead : crl_wait_for_byte(stream);
  crl_forget_letters();
  if (byte < 0x80) return byte;

  size_t more = following((unsigned char)byte);
  letter.bytes[letter.count++] = (unsigned char)byte;
  for (; more > 0 && letter.ahead == NO_BYTE; more--) {
    int next = crl_wait_for_byte(stream);
    if (next < 0) {
      crl_forget_letters();
      return next;
    }
    if (continues((unsigned char)next)) {
      letter.bytes[letter.count++] = (unsigned char)next;
    } else {
      letter.ahead = next;
    }
  }
  if (letter.count == 1 || letter.ahead != NO_BYTE || has_no_width()) replace_letter();
  return letter.bytes[letter.given++];
}
