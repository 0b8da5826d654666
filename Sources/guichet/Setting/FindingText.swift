import Guides
import Locales

/// A problem of the content, in one line that says where it is and what is wrong.
struct FindingText: Sendable {
  let say: Phrasebook

  /// Such as `questionnaires/counter.yaml:37:18  error C203  …`.
  func line(_ finding: Finding) -> String {
    let place = "\(finding.location.file):\(finding.location.line):\(finding.location.column)"
    return say(
      "finding.line",
      [
        "place": .text(place), "code": .text(finding.code.rawValue),
        "severity": .text(say("finding.\(finding.severity.rawValue)")),
        "text": .text(sentence(finding)),
      ]
    )
  }

  private func sentence(_ finding: Finding) -> String {
    var facts = finding.facts.mapValues(Phrasebook.Value.text)
    if finding.code == .wrongType {
      for name in ["expected", "found"] {
        facts[name] = finding.facts[name].map { .text(say("finding.shape.\($0)")) }
      }
    }
    let sentence = say("finding.\(finding.code.rawValue)", facts)
    guard let suggestion = finding.suggestion else { return sentence }
    return sentence + " " + say("finding.suggestion", ["word": .text(suggestion)])
  }
}
