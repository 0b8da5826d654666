import Guides
import Reports

/// Findings for the scripts of a project: one object each, in reading order.
struct FindingsJSON {
  let text: FindingText

  func written(_ findings: [Finding]) -> String {
    let errors = findings.count { $0.severity == .error }
    return JSONText.object([
      ("format", .number(1)),
      ("errors", .number(errors)),
      ("warnings", .number(findings.count - errors)),
      ("findings", .array(findings.map(finding))),
    ]).written
  }

  private func finding(_ finding: Finding) -> JSONText {
    var members: [(String, JSONText)] = [
      ("code", .text(finding.code.rawValue)),
      ("severity", .text(finding.severity.rawValue)),
    ]
    members += place(finding.location)
    members.append(("message", .text(text.message(finding))))
    if let word = finding.suggestion { members.append(("suggestion", .text(word))) }
    if let related = finding.related { members.append(("related", .object(place(related)))) }
    members.append(("fixable", .flag(finding.repair != nil)))
    return .object(members)
  }

  private func place(_ location: Location) -> [(String, JSONText)] {
    [
      ("file", .text(location.file)), ("line", .number(location.line)),
      ("column", .number(location.column)), ("length", .number(location.length)),
    ]
  }
}
