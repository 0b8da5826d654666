/// What is noted of one file while it is read: what is wrong, and its texts for people.
struct Notes {
  let file: String
  private(set) var findings: [Finding] = []
  private(set) var errorCount = 0
  /// The texts for people, found when somebody asks for them: who checks content does, a desk never.
  private(set) var texts: [@Sendable () -> [Passage]] = []
  /// What is being read: a text of several lines is counted as if it stood on one.
  var source: SourceText?

  init(file: String) { self.file = file }

  /// A file of rubbish must not fill the memory with findings: nobody reads more than these.
  static let most = 200

  /// Warnings leave room for the errors that explain why a file was not read.
  static let mostWarnings = 100

  private var warningCount = 0

  /// Whether what else is found would not be kept: not worth looking for.
  var isFull: Bool { findings.count >= Notes.most }

  /// Whether one more finding would be kept: its place is costly to count on a very long line.
  func hasRoom(for severity: Finding.Severity) -> Bool {
    !isFull && (severity == .error || warningCount < Notes.mostWarnings)
  }

  mutating func keep(_ texts: @escaping @Sendable () -> [Passage]) { self.texts.append(texts) }

  mutating func report(_ finding: Finding) {
    if finding.severity == .error { errorCount += 1 }
    guard hasRoom(for: finding.severity) else { return }
    if finding.severity == .warning { warningCount += 1 }
    var finding = finding
    if let source { finding.location = source.inside(finding.location) }
    findings.append(finding)
  }

  mutating func report(
    _ code: Finding.Code,
    at location: Location,
    _ facts: [String: String] = [:],
    suggestion: String? = nil,
    related: Location? = nil
  ) {
    report(Finding(code, at: location, facts: facts, suggestion: suggestion, related: related))
  }
}

extension Notes {
  /// Reports an identifier met before in its family, and keeps the place of the first.
  mutating func reportTwin(
    _ part: Origins.Part,
    _ id: String,
    at location: Location,
    in origins: inout Origins
  ) {
    if let first = origins[part] {
      let facts = ["id": id, "first": "\(first.line)"]
      report(.duplicateIdentifier, at: location, facts, related: first)
    }
    origins.keep(part, at: location)
  }
}
