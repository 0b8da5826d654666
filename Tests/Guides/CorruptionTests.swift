import Guides
import Specimens
import Testing

/// Whatever single character goes wrong in a shipped file, somebody is told, or nothing is lost.
@Suite struct CorruptionTests {
  /// Many more when GUICHET_LONG_TESTS is set, which takes minutes.
  private static let count = LongTests.areWanted ? 20_000 : 500

  private static let portions = 20

  @Test(arguments: 0..<portions)
  func `a wrong character is reported in the file, or takes nothing away`(_ portion: Int) throws {
    var generator = SeededGenerator(seed: UInt64(portion) &+ 41)
    var victims: [String: Victim] = [:]
    for _ in 0..<CorruptionTests.count / CorruptionTests.portions {
      let shipped = try #require(ShippedFiles.all.randomElement(using: &generator))
      let victim = try victims[shipped.file] ?? Victim(shipped.file, shipped.bytes)
      victims[shipped.file] = victim
      let corruption = Corruption.random(in: victim.text.count, using: &generator)
      let problem = try victim.problem(with: corruption)
      #expect(problem == nil, "\(shipped.file), \(corruption): \(problem ?? "")")
    }
  }
}

/// A shipped file on its own, and what is said of it when nothing is wrong.
private struct Victim {
  let file: String
  let text: [Unicode.Scalar]
  private let expected: Set<String>
  private let content: Content

  init(_ file: String, _ bytes: [UInt8]) throws {
    self.file = file
    text = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    let reading = try Victim.read(file, text)
    content = reading.content
    expected = Set(Victim.findings(reading).map(Victim.saying))
  }

  /// Nil when the corruption is reported in the file, or when the file still holds the same parts.
  func problem(with corruption: Corruption) throws -> String? {
    let corrupted = corruption.applied(to: text)
    let reading = try Victim.read(file, corrupted)
    let findings = Victim.findings(reading)
    if let lost = findings.first(where: { !isInside($0.location, corrupted) }) {
      return "\(lost.code) stands outside, at \(lost.location)"
    }
    if findings.contains(where: { !expected.contains(Victim.saying($0)) }) { return nil }
    if reading.content == content || isComment(corruption, corrupted) { return nil }
    let (old, new) = (Shape(content), Shape(reading.content))
    return old == new ? nil : "nothing is said, and the content has another shape"
  }

  /// Other files are missing: what is said of them is said of the sound file too.
  private static func read(_ file: String, _ text: [Unicode.Scalar]) throws -> ContentReading {
    var view = String.UnicodeScalarView()
    for scalar in text { view.append(scalar) }
    return try ContentReader.read(.inMemory([file: String(view)]))
  }

  private static func findings(_ reading: ContentReading) -> [Finding] {
    ContentChecker.findings(reading, today: Fixture.today)
  }

  /// Without its place: a line more moves those below.
  private static func saying(_ finding: Finding) -> String {
    "\(finding.code) \(finding.facts.sorted { $0.key < $1.key })"
  }

  private func isInside(_ location: Location, _ text: [Unicode.Scalar]) -> Bool {
    guard location.file == file else { return true }
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" }
    guard lines.indices.contains(location.line - 1) else { return false }
    return (1...lines[location.line - 1].count + 1).contains(location.column)
  }

  /// An author may always turn a line, or its end, into a comment.
  private func isComment(_ corruption: Corruption, _ text: [Unicode.Scalar]) -> Bool {
    corruption.index < text.count && text[corruption.index] == "#"
  }
}

/// What a content is made of, whatever its words, its numbers and the cutting of its paragraphs.
private struct Shape: Equatable {
  /// How often each sign is met outside texts: dictionaries have no order to compare.
  private var counts = [Int](repeating: 0, count: 256)

  init(_ content: Content) {
    var isQuoted = false
    var isEscaped = false
    let text = ["Guides.Block.paragraph", "Guides.Inline.text"]
      .reduce(String(describing: content)) { $0.replacing($1, with: "") }
    for byte in text.utf8 {
      let isQuote = byte == UInt8(ascii: "\"") && !isEscaped
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      if isQuote { isQuoted.toggle() }
      if !isQuoted, !isQuote, !Shape.ignored.contains(byte) { counts[Int(byte)] += 1 }
    }
  }

  private static let ignored = Set("0123456789[](), ".utf8)
}
