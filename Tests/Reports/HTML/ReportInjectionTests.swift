import Guides
import Records
import Statistics
import Terminal
import Testing

@testable import Reports

/// Whoever names a site, a commune or a table must not be able to write anything but words.
struct ReportInjectionTests {
  private static let payloads = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "]]>", "-->",
    "=cmd|' /C calc'!A0",
    "</style><script>x</script>", "&lt;script&gt;", "a\nb\rc\u{2028}d", "\u{202E}gnp.exe",
    "\u{2067}]", "a\u{0}b\u{1B}]0;x\u{7}", "{name}{{0}}", String(repeating: "x", count: 300), "",
  ]

  private func report(_ words: String) throws -> Report {
    var table = Sample.helps
    table.title = words
    table.id = "named"
    let sums =
      Sample.visits.sums(["": 50], site: "here", in: Sample.october)
      + table.sums(["": 50, "je_fais": 50], site: "here", in: Sample.october)
    var source = try ReportSource.sample([Sample.visits, table], sums)
    source.allSites = ["here", "there", "elsewhere"]
    var content = Sample.content
    content.territory.title = words
    content.territory.sites = ["here", "there", "elsewhere"].map {
      Site(code: $0, name: words, commune: "76540")
    }
    return try ReportBuilder(source, labels: Labels(Sample.phrasebook(), content: content))
      .report()
  }

  @Test(arguments: payloads)
  func `a name stays words in a page`(_ words: String) throws {
    let html = HTMLReport(try report(words), say: Sample.phrasebook()).page.html
    let page = try StrictPage(html)
    #expect(page.faults == [])
    #expect(page.elements.filter { $0.name == "style" }.count == 1)
    #expect(!html.unicodeScalars.contains { $0 != "\n" && $0.ordersSomething })
  }

  @Test(arguments: payloads)
  func `a name stays words in every page of a site, and no link leaves its folder`(
    _ words: String
  ) throws {
    var report = try report(words)
    for chapter in report.chapters.indices {
      report.chapters[chapter].id = chapter == 0 ? "../../\(words)" : "part-\(chapter)"
      report.chapters[chapter].title = words
    }
    let say = Sample.phrasebook()
    let site = ReportSite(report, synthesis: report.synthesis(say), say: say)
    let names = site.files.map(\.name)
    #expect(names.allSatisfy { $0.wholeMatch(of: #/[A-Za-z0-9-]*\.[a-z]+/#) != nil })
    for (_, page) in site.pages {
      let html = page.html
      #expect(try StrictPage(html).faults(beside: names) == [])
      #expect(!html.unicodeScalars.contains { $0 != "\n" && $0.ordersSomething })
    }
  }

  @Test(arguments: payloads)
  func `a name stays words on a screen`(_ words: String) throws {
    let transcript = Transcript()
    TextReport(try report(words), say: Sample.phrasebook()).write(
      on: .recording(
        transcript,
        columns: 80,
        options: Screen.Options(allowsColour: false, isPlain: false)
      )
    )
    #expect(!transcript.text.unicodeScalars.contains { $0 != "\n" && $0.ordersSomething })
  }
}

extension Unicode.Scalar {
  /// Controls, and the overrides that turn words around.
  fileprivate var ordersSomething: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2067: true
    default: false
    }
  }
}
