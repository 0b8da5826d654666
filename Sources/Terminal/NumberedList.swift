/// The numbered lines of a list of options, the same on the screen, after Tab and when an answer is ambiguous.
package enum NumberedList {
  /// All options, numbered from 1.
  package static func lines(_ options: [Ask.Option], width: Int) -> [String] {
    lines(zip(1..., options).map(Numbered.init), width: width)
  }

  /// Some options with the numbers that they bear in the whole list.
  package static func lines(_ options: [Numbered], width: Int) -> [String] {
    blocks(options, width: width).flatMap(\.self)
  }

  /// The lines of each option.
  static func blocks(_ options: [Numbered], width: Int) -> [[String]] {
    let digits = options.map { String($0.number).count }.max() ?? 1
    return options.map { numbered in
      let number = "  " + String(numbered.number).alignedRight(digits) + ". "
      let margin = String(repeating: " ", count: number.count)
      let mark = numbered.option.isNumbered ? number : margin
      let label = numbered.option.label.wrapped(to: width - number.count)
      return zip(0..., label).map { index, line in (index == 0 ? mark : margin) + line }
    }
  }
}
