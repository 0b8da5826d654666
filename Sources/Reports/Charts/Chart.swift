/// What a chart shows of a table: one, two or three numbers per line, from zero.
struct Chart: Sendable, Equatable {
  /// The table that holds the same numbers.
  var table: Int
  var title: String
  /// What is drawn, and where its numbers are.
  var description: String
  var points: [Point]
  /// What the numbers are, from one series to three.
  var series: [Series]

  /// The numbers of one period.
  struct Series: Sendable, Equatable {
    var name: String
    var look: Look
  }

  /// How a period is drawn, the same in every chart: two colours, then stripes.
  enum Look: String, Sendable {
    case now = "s0"
    case before = "s1"
    case yearBefore = "s2"
  }

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

  /// As many letters as a mark takes room, with what stands around it.
  private static let markLetters = 5

  /// What each colour means, on one line; nothing for a single series.
  func legend(y: Int, width: Int) -> [Markup] {
    guard series.count > 1 else { return [] }
    // Each name has the room that its letters need.
    let lengths = series.map { $0.name.count + Chart.markLetters }
    let whole = lengths.reduce(0, +)
    var before = 0
    return zip(series, lengths).flatMap { series, length in
      let x = before * width / whole
      before += length
      return Chart.drawn([Bar(x: x, y: y - 9, width: 14, height: 10)], series.look)
        + [Tag.words([.x(x + 19), .y(y)], [.neutral(series.name)])]
    }
  }

  /// The bars of each series, in one drawing or two.
  func drawn(_ bars: [[Bar]], isUpright: Bool = false) -> [Markup] {
    zip(series, bars).flatMap { Chart.drawn($1, $0.look, isUpright: isUpright) }
  }

  /// Stripes are a broken line as thick as the bars: a pattern would have to be looked up by its address.
  private static func drawn(_ bars: [Bar], _ look: Look, isUpright: Bool = false) -> [Markup] {
    guard let first = bars.first else { return [] }
    let outline = Tag.path([.class(look.rawValue), .outline(bars)])
    guard look == .yearBefore else { return [outline] }
    let thickness = isUpright ? first.width : first.height
    return [
      outline,
      Tag.path([
        .class("stripes"), .thickness(thickness), .middle(of: bars, isUpright: isUpright),
      ]),
    ]
  }
}
