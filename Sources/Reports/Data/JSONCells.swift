import Records
import Statistics

/// The cells of a line: its own number first, then those of the periods that it is compared with.
///
/// What is derived from numbers, such as a share, is told of a cell and is never one.
struct JSONCells {
  private let line: Report.Line

  init(line: Report.Line) { self.line = line }

  /// The cells, each with its name, what it counts, and its number or why there is none.
  var cells: [JSONText] {
    let others = [line.previous, line.yearBefore].compactMap { $0 }
    return ([cell(line.cell) + derived] + others.map(cell)).map { .onOneLine(.object($0)) }
  }

  private func cell(_ cell: Report.Cell) -> [(String, JSONText)] {
    let period = cell.counted.period
    return [
      ("id", .text(cell.id)), ("key", .object(cell.counted.conditions.map(condition))),
      ("from", .text("\(period.from)")), ("to", .text("\(period.to)")), figure(cell.figure),
    ]
  }

  /// A field with its code, or with a list when several codes are counted together.
  private func condition(_ condition: Counted.Condition) -> (String, JSONText) {
    let codes = condition.codes.map { JSONText.text($0) }
    return (condition.field.rawValue, codes.count == 1 ? codes[0] : .array(codes))
  }

  private func figure(_ figure: Report.Figure) -> (String, JSONText) {
    switch figure {
    case .count(let count): ("value", .number(count))
    case .notAvailable: ("status", .text("x"))
    case .notApplicable: ("status", .text("z"))
    }
  }

  private var derived: [(String, JSONText)] {
    var members: [(String, JSONText)] = [
      ("label", .text(line.label.onOneLine)), ("depth", .number(line.depth)),
      ("total", .flag(line.isTotal)),
    ]
    if let share = line.share { members.append(("share", .number(share))) }
    if let difference = line.difference { members.append(("difference", .number(difference))) }
    if let previous = line.previous { members.append(("previous", .text(previous.id))) }
    if let year = line.yearBefore { members.append(("yearBefore", .text(year.id))) }
    return members
  }
}
