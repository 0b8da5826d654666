/// What a chart shows of a table: one or two numbers per line, from zero.
struct Chart: Sendable, Equatable {
  /// The table that holds the same numbers.
  var table: Int
  var title: String
  /// What is drawn, and where its numbers are.
  var description: String
  var points: [Point]
  /// What the numbers are, in the order of the colours: one series or two.
  var series: [String]

  /// A line of the table: its words, its numbers in words, and their lengths.
  struct Point: Sendable, Equatable {
    var label: String
    var words: String
    /// As many as the series; nil for a number that is not available.
    var values: [Int?]
  }
}

extension Chart {
  /// The identifiers of the title and of the description of the drawing.
  var titleID: String { "g\(table)" }
  var descriptionID: String { "d\(table)" }

  /// The largest number, at least 1.
  var largest: Int { max(1, points.flatMap(\.values).compactMap { $0 }.max() ?? 1) }

  /// The length of a number where the largest one has a given length.
  func length(_ value: Int, of whole: Int) -> Int { (2 * value * whole + largest) / (2 * largest) }

  /// The drawing around its parts, named for those who do not see it.
  func drawing(width: Int, height: Int, _ parts: [Markup]) -> Markup {
    Tag.svg(
      [
        .viewBox(width: width, height: height), .image,
        .labelledBy("\(titleID) \(descriptionID)"),
      ],
      [
        Tag.title([.id(titleID)], [.neutral(title)]),
        Tag.desc([.id(descriptionID)], [.neutral(description)]),
      ] + parts
    )
  }

  /// What each colour means, on one line; nothing for a single series.
  func legend(y: Int, width: Int) -> (bars: [[Bar]], words: [Markup]) {
    guard series.count > 1 else { return ([[]], []) }
    let step = width / series.count
    return (
      series.indices.map { [Bar(x: $0 * step, y: y - 9, width: 10, height: 10)] },
      series.enumerated().map { index, name in
        Tag.words([.x(index * step + 15), .y(y)], [.neutral(name)])
      }
    )
  }
}
