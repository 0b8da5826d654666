import Guides
import Terminal

/// The line of a file where a problem is, with a mark under the characters at fault.
struct Excerpt {
  let lines: [String]

  /// More of a line would not fit on a terminal.
  static let mostCharacters = 90
  private static let charactersBefore = 40

  /// Nil when the file has no such line.
  init?(_ location: Location, _ source: SourceLines) {
    guard let text = source[location.line], !text.isEmpty else { return nil }
    // A line can be as long as a file: no more of it is looked at than is shown.
    let scalars = text.unicodeScalars.prefix(location.column + Excerpt.mostCharacters)
      .map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
    let start = min(max(location.column - 1, 0), scalars.count)
    let window = Excerpt.window(around: start, of: scalars.count)
    let end = min(max(start + location.length, start + 1), max(window.upperBound, start + 1))
    let shown = String(scalars[window])
    let before = String(scalars[window.lowerBound..<start])
    let under = String(scalars[start..<min(end, scalars.count)])
    let head = (window.lowerBound > 0 ? "… " : "")
    let number = String(location.line)
    let margin = String(repeating: " ", count: number.count)
    let blank = String(repeating: " ", count: (head + before).displayWidth)
    let carets = String(repeating: "^", count: max(1, under.displayWidth))
    lines = [
      "  \(number) | \(head)\(shown)\(window.upperBound < scalars.count ? " …" : "")",
      "  \(margin) | \(blank)\(carets)",
    ]
  }

  private static func window(around start: Int, of count: Int) -> Range<Int> {
    guard count > mostCharacters else { return 0..<count }
    let first = start < mostCharacters - 20 ? 0 : start - charactersBefore
    return first..<min(count, first + mostCharacters)
  }
}

extension String {
  fileprivate init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    for scalar in scalars { view.append(scalar) }
    self.init(view)
  }
}
