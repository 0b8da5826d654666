import Foundation
import Guides
import Records
import Statistics
import Yams

/// The figures that the manager recorded, in a file that people can read, beside the journal.
struct FigureFile {
  let path: String

  init(besideJournal journal: String) {
    path = (journal as NSString).deletingLastPathComponent + "/roadmap.yaml"
  }

  /// Why the file cannot be read.
  enum Problem: Error, Equatable {
    case unreadable(line: Int)
  }
}

extension FigureFile {
  /// Every figure in the order in which it was recorded; none without a file.
  func figures() throws(Problem) -> [RecordedFigure] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
    let root: Node?
    do { root = try Yams.compose(yaml: text) } catch { throw .unreadable(line: 1) }
    guard let entries = root?["figures"]?.sequence else {
      guard root == nil else { throw .unreadable(line: 1) }
      return []
    }
    var figures: [RecordedFigure] = []
    for entry in entries {
      guard let objective = entry["objective"]?.string, let value = entry["value"]?.float,
        let day = entry["date"]?.string.flatMap(Day.init(iso:)),
        let source = entry["source"]?.string
      else { throw .unreadable(line: entry.mark?.line ?? 1) }
      figures.append(
        RecordedFigure(objective: objective, value: value, day: day, source: source)
      )
    }
    return figures
  }

  /// The file with one figure more; the same objective on the same day is corrected.
  static func text(_ figures: [RecordedFigure], adding figure: RecordedFigure) -> String {
    let kept = figures.filter { $0.objective != figure.objective || $0.day != figure.day }
    let lines = (kept + [figure]).map { figure in
      """
        - { objective: \(quoted(figure.objective)), value: \(figure.value), \
      date: \(quoted("\(figure.day)")), source: \(quoted(figure.source)) }
      """
    }
    return "figures:\n" + lines.map { $0 + "\n" }.joined()
  }

  /// JSON’s way to write a text is one of YAML’s.
  private static func quoted(_ text: String) -> String {
    let bytes = (try? JSONEncoder().encode(text)) ?? Data()
    return String(decoding: bytes, as: UTF8.self)
  }
}
