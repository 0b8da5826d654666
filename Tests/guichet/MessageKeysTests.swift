import Guides
import Locales
import Testing

@testable import guichet

struct MessageKeysTests {
  private func keys(_ tag: String) throws -> Set<String> {
    Set(
      try PackageFolder.portableObject(tag).entries
        .filter { !$0.isObsolete && !$0.isFuzzy && !$0.translations.contains("") }
        .compactMap(\.context)
    )
  }

  @Test(arguments: ["fr", "en"])
  func `every key in the sources has its sentence`(_ tag: String) throws {
    let keys = try keys(tag)
    let missing = try MessageKeys.literal().filter { !keys.contains($0.key) }
    #expect(missing.map { "\($0.key) (\($0.file))" } == [])
  }

  @Test(arguments: ["fr", "en"])
  func `every code of a closed list has its words`(_ tag: String) throws {
    let keys = try keys(tag)
    let missing = try MessageKeys.dynamic().filter { !keys.contains($0) }
    #expect(missing == [])
  }

  @Test(arguments: ["fr", "en"])
  func `every finding has its sentence`(_ tag: String) throws {
    let keys = try keys(tag)
    let codes = Finding.Code.allCases.map { "finding.\($0.rawValue)" }
    #expect(codes.filter { !keys.contains($0) } == [])
  }

  @Test func `no sentence is left unused`() throws {
    let literal = Set(try MessageKeys.literal().map(\.key))
    let used = literal.union(try MessageKeys.dynamic())
    let findings = Set(Finding.Code.allCases.map { "finding.\($0.rawValue)" })
    let unused = try keys("fr").subtracting(used).subtracting(findings).sorted()
    #expect(unused == [])
  }

  @Test func `the French catalogue translates itself word for word`() throws {
    for entry in try PackageFolder.portableObject("fr").entries {
      let source = [entry.source] + (entry.plural.map { [$0] } ?? [])
      #expect(entry.translations == source, "\(entry.context ?? "")")
    }
  }

  @Test func `every English sentence was made from the French one of today`() throws {
    let french = try PackageFolder.portableObject("fr").entries
    let sources = Dictionary(french.map { ($0.context, [$0.source, $0.plural ?? ""]) }) { $1 }
    let english = try PackageFolder.portableObject("en").entries.filter(\.isMessage)
    for entry in english {
      #expect(
        sources[entry.context] == [entry.source, entry.plural ?? ""],
        "\(entry.context ?? "")"
      )
    }
  }

  @Test func `every hole of a sentence is filled by whoever says it`() throws {
    let french = try PackageFolder.portableObject("fr").entries
    let holes = Dictionary(french.map { ($0.context ?? "", $0.holes) }) { first, _ in first }
    let call =
      #/(?:say|remark|failure)\(\s*(?:\.[a-zA-Z]+,\s*)?"([a-z.-]+)"(,\s*\[(?:[^\[\]]|\[[^\[\]]*\])*\])?\s*\)/#
    for (path, text) in try PackageFolder.sources("guichet") + PackageFolder.sources("Reports") {
      for match in text.matches(of: call) {
        let given = Set((match.output.2 ?? "").matches(of: #/"([a-z]+)":/#).map { $0.output.1 })
        let wanted = holes[String(match.output.1)] ?? []
        #expect(wanted.subtracting(given.map(String.init)) == [], "\(match.output.1) in \(path)")
      }
    }
  }
}

extension PortableObject.Entry {
  /// The names between braces.
  fileprivate var holes: Set<String> {
    Set(
      ([source] + translations).flatMap { text in
        text.replacing("{{", with: "").matches(of: #/\{([a-zA-Z]+)\}/#)
          .map { String($0.output.1) }
      }
    )
  }
}
