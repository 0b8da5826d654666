import Foundation
import Testing

/// Reports and the roadmap as a manager types them.
struct ReportingTests {
  private func demonstrated() throws -> Workplace {
    let workplace = try Workplace()
    let made = try workplace.run([
      "demo", "--interactions", "40", "--months", "2", "--sites", "2", "--seed", "3",
    ])
    #expect(made.ending == .exited(0))
    return workplace
  }

  @Test func `a page is written whole, twice the same, and never by half`() throws {
    let workplace = try demonstrated()
    let month = try #require(
      try workplace.journal.texts().first { $0.place == "frozenMonth.month" }
    )
    let page = workplace.home + "/page.html"
    let report = ["report", "--from", month.text, "--format", "html", "--output"]
    #expect(try workplace.run(report + [page]).ending == .exited(0))
    let first = try Data(contentsOf: URL(fileURLWithPath: page))
    #expect(String(decoding: first, as: UTF8.self).hasSuffix("</html>\n"))
    #expect(try workplace.run(report + [page]).ending == .exited(0))
    #expect(try Data(contentsOf: URL(fileURLWithPath: page)) == first)

    let full = try workplace.run(report + ["/dev/full"])
    #expect(full.ending == .exited(74))
    #expect(full.remarks.split(separator: "\n").count == 1)
    let nowhere = try workplace.run(report + [workplace.home + "/none/page.html"])
    #expect(nowhere.ending == .exited(73))
    #expect(nowhere.remarks.split(separator: "\n").count == 1)
    let left = try FileManager.default.contentsOfDirectory(atPath: workplace.home)
    #expect(left.filter { $0.contains("tmp") } == [])
  }

  @Test func `a figure is recorded with its source, and shown by the roadmap`() throws {
    let workplace = try demonstrated()
    let record = ["roadmap", "record", "agents-trained", "120"]
    let kept = try workplace.run(
      record + ["--source", "Service formation", "--date", "2026-01-31"]
    )
    #expect(kept.ending == .exited(0), "\(kept.remarks)")
    let personal = try workplace.run(record + ["--source", "jean.dupont@exemple.fr"])
    #expect(personal.ending == .exited(1))
    let unknown = try workplace.run(["roadmap", "record", "visits", "1", "--source", "x"])
    #expect(unknown.ending == .exited(2))
    let future = try workplace.run(record + ["--source", "x", "--date", "2126-01-31"])
    #expect(future.ending == .exited(2))
    let roadmap = try workplace.run(["roadmap", "--lines"])
    #expect(roadmap.ending == .exited(0))
    #expect(roadmap.output.contains("Équipements réemployés ou recyclés, État"))
    let page = try workplace.run(["roadmap", "--format", "html"])
    #expect(page.output.hasSuffix("</html>\n"))
  }

  @Test func `without any closed month the roadmap says so`() throws {
    let empty = try Workplace().run(["roadmap"])
    #expect(empty.ending == .exited(1))
    #expect(empty.remarks.contains("Aucun mois n’est clos"))
  }
}
