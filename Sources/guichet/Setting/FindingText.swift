import Guides
import Locales
import Terminal

/// A problem of the content, as people read it.
struct FindingText: Sendable {
  let say: Phrasebook

  /// One line, such as `questionnaires/counter.yaml:37:18  error C203  …`.
  func line(_ finding: Finding) -> String {
    say(
      "finding.line",
      [
        "place": .text(place(finding)), "code": .text(finding.code.rawValue),
        "severity": .text(say("finding.\(finding.severity.rawValue)")),
        "text": .text(([message(finding)] + suggestion(finding)).joined(separator: " ")),
      ]
    )
  }

  /// Where and what, the line of the file with a mark under the fault, then what to do.
  func block(_ finding: Finding, _ source: SourceLines?) -> [String] {
    let head = say(
      "finding.head",
      [
        "place": .text(place(finding)), "code": .text(finding.code.rawValue),
        "severity": .text(say("finding.\(finding.severity.rawValue)")),
      ]
    )
    let excerpt = source.flatMap { Excerpt(finding.location, $0) }?.lines ?? []
    let words = [sentence(finding)] + details(finding) + suggestion(finding)
    return [head] + excerpt + words.map { "  " + $0 }
  }

  private func place(_ finding: Finding) -> String {
    "\(finding.location.file):\(finding.location.line):\(finding.location.column)"
  }

  /// All that is known of the problem, on one line.
  func message(_ finding: Finding) -> String {
    ([sentence(finding)] + details(finding)).joined(separator: " ")
  }

  /// The fact that holds a visit, in words.
  static let pathFact = "path"
  /// The fact of a finding that rests on visits taken at random.
  static let unprovenFact = "unproven"

  /// A visit that shows the problem, and how sure it is.
  private func details(_ finding: Finding) -> [String] {
    let path = finding.facts[FindingText.pathFact].map { say("finding.path", ["path": .text($0)]) }
    let isUnproven = finding.facts[FindingText.unprovenFact] != nil
    return [path, isUnproven ? say("finding.unproven") : nil].compactMap { $0 }
  }

  /// What is wrong and what to do.
  private func sentence(_ finding: Finding) -> String {
    var facts = finding.facts.mapValues(Phrasebook.Value.text)
    if finding.code == .wrongType {
      for name in ["expected", "found"] {
        facts[name] = finding.facts[name].map { .text(say("finding.shape.\($0)")) }
      }
    }
    if finding.code == .personalData {
      facts["kind"] = finding.facts["kind"].map { .text(say("personal.\($0)")) }
    }
    return say("finding.\(finding.sentenceName)", facts)
  }

  /// The word that was probably meant, with its line when that is known.
  private func suggestion(_ finding: Finding) -> [String] {
    guard let word = finding.suggestion else { return [] }
    guard let related = finding.related, related.file == finding.location.file else {
      return [say("finding.suggestion", ["word": .text(word)])]
    }
    return [
      say(
        "finding.suggestion-line",
        ["word": .text(word), "line": .text(String(related.line))]
      )
    ]
  }
}

extension Finding {
  /// The code, or what follows it when the code has one sentence for each way of being wrong.
  fileprivate var sentenceName: String { facts[FindingVariant.fact] ?? code.rawValue }
}
