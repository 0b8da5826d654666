/// A key that writes no letter, and what a terminal sends for it.
enum Key: String {
  case enter = "\r"
  case backspace = "\u{7F}"
  case interrupt = "\u{3}"
  case endOfInput = "\u{4}"
  /// Ctrl-U, which erases the line being typed.
  case eraseLine = "\u{15}"
  case escape = "\u{1B}"
  case tab = "\t"
  case up = "\u{1B}[A"
  case left = "\u{1B}[D"
  case home = "\u{1B}[H"
  /// Ctrl-Z, which suspends a program that a shell started.
  case suspend = "\u{1A}"
}
