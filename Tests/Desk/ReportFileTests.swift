import Foundation
import Testing

/// What `report` writes for other programs: whole, the same each time, or not at all.
struct ReportFileTests {
  private let workplace: Workplace
  private let months: [String]

  init() throws {
    workplace = try Workplace()
    try workplace.keep(DemoTests.journal.get())
    months = try workplace.closedMonths()
  }

  private static let formats = ["text", "html", "json", "ods", "xlsx"]

  private func arguments(_ format: String, _ output: String?) -> [String] {
    ["report", "--from", months[0], "--to", months[2], "--format"]
      + format.split(separator: " ").map(String.init) + (output.map { ["--output", $0] } ?? [])
  }

  private func report(_ format: String, _ output: String? = nil) throws -> Finished {
    try workplace.run(arguments(format, output))
  }

  private func path(_ name: String) -> String { workplace.home + "/" + name }

  private func names(_ folder: String = "out") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(folder)).sorted()
  }

  private func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path(name)))
  }

  private func makeFolder() throws {
    try FileManager.default.createDirectory(
      atPath: path("out"),
      withIntermediateDirectories: false
    )
  }

  @Test func `a day fixed from outside gives the same bytes in every format`() throws {
    try makeFolder()
    for day in ["1767225600", "1767225600", "1798761600"] {
      workplace.environment["SOURCE_DATE_EPOCH"] = day
      for format in Self.formats + ["csv"] {
        let name = path("out/\(try names().count).\(format)")
        #expect(try report(format, name) == Finished(output: "", remarks: "", ending: .exited(0)))
      }
    }
    for (place, format) in Self.formats.enumerated() {
      let files = try (0..<3).map { try bytes("out/\(place + 6 * $0).\(format)") }
      #expect(files[0] == files[1], "\(format)")
      if format == "json" { #expect(files[0] != files[2]) }
    }
    let folders = [5, 11].map { "out/\($0).csv" }
    #expect(try names(folders[0]) == names(folders[1]))
    for name in try names(folders[0]) {
      #expect(try bytes(folders[0] + "/" + name) == bytes(folders[1] + "/" + name), "\(name)")
    }
  }

  @Test func `a whole report fills a folder, every link of which leads to a file`() throws {
    workplace.environment["SOURCE_DATE_EPOCH"] = "1767225600"
    for folder in ["out", "again"] {
      let finished = try workplace.run(arguments("html", path(folder)) + ["--full"])
      #expect(finished == Finished(output: "", remarks: "", ending: .exited(0)))
    }
    let files = try names()
    #expect(files.count > 8)
    #expect(try names("again") == files)
    for name in files {
      #expect(try bytes("out/" + name) == bytes("again/" + name), "\(name)")
      guard name.hasSuffix(".html") else { continue }
      let page = String(decoding: try bytes("out/" + name), as: UTF8.self)
      let links = page.matches(of: #/<a href="([^#"]+)"/#).map { String($0.output.1) }
      #expect(!links.isEmpty)
      #expect(Set(links).subtracting(files) == [], "\(name)")
    }
    let kept = try workplace.run(arguments("html", path("out")) + ["--full"])
    #expect(kept.ending == .exited(73))
  }

  @Test func `a file for a program can go through a pipe`() throws {
    let finished = try report("json")
    #expect(finished.ending == .exited(0))
    #expect(finished.output.hasPrefix("{\n  \"schema\": \"guichet-report/1\",\n"))
    let zip = try report("ods")
    #expect(zip.output.hasPrefix("PK"))
  }

  @Test(arguments: [
    (["--format", "csv"], "Le format csv remplit un dossier. Nommez-le avec --output.\n"),
    (
      ["--format", "html", "--full"],
      "Ce rapport prend plusieurs pages. Nommez leur dossier avec --output.\n"
    ),
    (["--tableur-fr"], "L’option --tableur-fr va avec --format csv.\n"),
  ])
  func `a form that goes nowhere is refused at once`(_ options: [String], _ says: String) throws {
    let finished = try workplace.run(["report", "--from", months[0]] + options)
    #expect(finished == Finished(output: "", remarks: says, ending: .exited(2)))
  }

  @Test(arguments: ["ods", "xlsx"])
  func `a workbook is not poured into a terminal`(_ format: String) throws {
    let terminal = try TerminalUnderTest(
      arguments(format, nil),
      at: workplace,
      columns: 80,
      rows: 24
    )
    try terminal.wait(for: "Un fichier \(format.uppercased()) ne s’affiche pas ici.")
    #expect(try terminal.waitForEnd() == .exited(2))
  }

  @Test func `a folder that holds something is kept`() throws {
    try workplace.write("lettre", to: "out/lettre.txt")
    let finished = try report("csv", path("out"))
    #expect(finished.ending == .exited(73))
    #expect(
      finished.remarks
        == "Le dossier \(path("out")) existe déjà et n’est pas vide. Choisissez un autre nom.\n"
    )
    #expect(try names() == ["lettre.txt"])
  }

  @Test(arguments: formats)
  func `an output that refuses ends with 74`(_ format: String) throws {
    let named = try report(format, "/dev/full")
    #expect(named.ending == .exited(74))
    #expect(named.remarks.contains("/dev/full"))
    let line = arguments(format, nil).joined(separator: " ")
    let poured = try workplace.runInShell("exec '\(Program.path)' \(line) > /dev/full")
    #expect(poured.ending == .exited(74))
    #expect(poured.remarks.contains("La sortie a refusé l’écriture"))
  }

  /// A limit on the size of files stands for a full disk: the same writes are refused, half-way.
  @Test(arguments: ["json", "csv", "html --full"])
  func `a disk that fills up leaves no half file`(_ format: String) throws {
    try makeFolder()
    let line = arguments(format, path("out/rapport")).joined(separator: " ")
    let finished = try workplace.runInShell(
      "trap '' XFSZ; ulimit -f 72; exec '\(Program.path)' \(line)"
    )
    #expect(finished.ending == .exited(74), "\(finished.remarks)")
    #expect(finished.remarks.contains(path("out/rapport")))
    #expect(try names() == [])
  }

  @Test(arguments: ["json", "xlsx", "csv", "html --full"])
  func `a program killed at any moment leaves the old or the new`(_ format: String) throws {
    workplace.environment["SOURCE_DATE_EPOCH"] = "0"
    try makeFolder()
    #expect(try report(format, path("out/whole")).ending == .exited(0))
    let fillsFolder = ["csv", "html --full"].contains(format)
    let whole = fillsFolder ? try names("out/whole") : []
    for milliseconds: UInt32 in [40, 80, 120, 160, 200, 250, 300, 400] {
      if !fillsFolder { try workplace.write("avant", to: "out/rapport") }
      let child = try Child(
        Program.path,
        arguments(format, path("out/rapport")),
        workplace.environment,
        streams: []
      )
      usleep(milliseconds * 1000)
      child.signal(SIGKILL)
      while child.poll() == nil { usleep(1000) }
      if fillsFolder {
        guard try names().contains("rapport") else { continue }
        #expect(try names("out/rapport") == whole)
        try FileManager.default.removeItem(atPath: path("out/rapport"))
      } else {
        let left = try bytes("out/rapport")
        #expect(try left == Data("avant".utf8) || left == bytes("out/whole"))
      }
    }
  }
}

extension Workplace {
  fileprivate func runInShell(_ line: String) throws -> Finished {
    try Finished.running("/bin/sh", ["-c", line], environment, input: "")
  }
}
