extension String {
  /// What a terminal shows of what a program wrote: no escape sequence, letters erased by Backspace gone.
  ///
  /// Lines are only ever appended, so that the cursor needs no following.
  init(shownOf written: some Sequence<UInt8>) {
    var shown: [UInt8] = []
    var escape = Escape.none
    for byte in written {
      guard escape == .none, byte != 0x1B else {
        escape = escape.following(byte)
        continue
      }
      switch byte {
      case 0x08:
        while let last = shown.popLast(), last & 0xC0 == 0x80 {}
      case 0x07, 0x0D: continue
      default: shown.append(byte)
      }
    }
    self = String(decoding: shown, as: UTF8.self).withPlainSpaces
  }

  /// The text on one line, as if no window had cut it.
  var unwrapped: String {
    let words = unicodeScalars.split { $0 == " " || $0 == "\n" }.map { String($0) }
    let end = last.map { $0 == " " || $0 == "\n" } == true ? " " : ""
    return words.joined(separator: " ") + end
  }

  /// The text with ordinary spaces instead of those that hold words together.
  var withPlainSpaces: String {
    var plain = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      plain.append(scalar == "\u{A0}" || scalar == "\u{202F}" ? " " : scalar)
    }
    return String(plain)
  }
}

/// How far an order to the terminal has been read (ECMA-48, 5.4).
private enum Escape {
  case none
  case begun
  case control
  case command

  func following(_ byte: UInt8) -> Escape {
    switch self {
    case .none: .begun
    case .begun: byte == UInt8(ascii: "[") ? .control : byte == UInt8(ascii: "]") ? .command : .none
    case .control: (0x40...0x7E).contains(byte) ? .none : .control
    case .command: byte == 0x07 ? .none : .command
    }
  }
}
