import Foundation
import Records
import Statistics
import Testing

@testable import guichet

struct FigureFileTests {
  private func figure(_ value: Double, day: Int = 30, source: String = "Service") -> RecordedFigure
  {
    RecordedFigure(
      objective: "agents-trained",
      value: value,
      day: Day(year: 2026, month: 9, day: day),
      source: source
    )
  }

  private func file(_ text: String?) throws -> FigureFile {
    let folder = FileManager.default.temporaryDirectory.path + "/figures-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let file = FigureFile(besideJournal: folder + "/journal.sqlite")
    try text?.write(toFile: file.path, atomically: true, encoding: .utf8)
    return file
  }

  @Test(arguments: ["Service", "\"a\": { b }", "é # - ' \\ \t", "{name}", "null", "12"])
  func `what is written is read back`(_ source: String) throws {
    let figures = [figure(42.5, source: source), figure(7, day: 29)]
    let text = FigureFile.text(Array(figures.prefix(1)), adding: figures[1])
    #expect(try file(text).figures() == figures)
  }

  @Test func `the same day is corrected, another one added`() {
    let text = FigureFile.text([figure(1), figure(2, day: 29)], adding: figure(3))
    #expect(
      text == """
        figures:
          - { objective: "agents-trained", value: 2.0, date: "2026-09-29", source: "Service" }
          - { objective: "agents-trained", value: 3.0, date: "2026-09-30", source: "Service" }

        """
    )
  }

  @Test func `without a file there is no figure`() throws {
    #expect(try file(nil).figures() == [])
  }

  @Test(arguments: [
    ("figures: 3", 1), ("- a", 1), ("figures:\n  - { objective: a }", 2), ("a: [", 1),
    ("figures:\n  - { objective: a, value: 1, date: 2026-02-30, source: b }", 2),
  ])
  func `a file that says something else is refused with its line`(_ text: String, _ line: Int)
    throws
  {
    let file = try file(text)
    #expect(throws: FigureFile.Problem.unreadable(line: line)) { try file.figures() }
  }
}
