import Guides
import Locales
import Reports

/// Findings in SARIF 2.1.0 (OASIS standard), which forges show beside the lines of a change.
struct FindingsSARIF {
  let text: FindingText
  let version: String

  func written(_ findings: [Finding]) -> String {
    let codes = Set(findings.map(\.code)).sorted { $0.rawValue < $1.rawValue }
    let indices = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    let driver: JSONText = .object([
      ("name", .text("guichet")),
      ("version", .text(version)),
      ("rules", .array(codes.map(rule))),
    ])
    let run: JSONText = .object([
      ("tool", .object([("driver", driver)])),
      // Columns count Unicode scalars.
      ("columnKind", .text("unicodeCodePoints")),
      ("results", .array(findings.map { result($0, indices[$0.code] ?? 0) })),
    ])
    return JSONText.object([
      ("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .text("2.1.0")),
      ("runs", .array([run])),
    ]).written
  }

  private func rule(_ code: Finding.Code) -> JSONText {
    .object([
      ("id", .text(code.rawValue)),
      ("shortDescription", message(text.say("code.\(code.rawValue).title"))),
      ("fullDescription", message(text.say("code.\(code.rawValue).why"))),
      ("defaultConfiguration", .object([("level", .text(code.severity.rawValue))])),
    ])
  }

  private func result(_ finding: Finding, _ index: Int) -> JSONText {
    var members: [(String, JSONText)] = [
      ("ruleId", .text(finding.code.rawValue)),
      ("ruleIndex", .number(index)),
      ("level", .text(finding.severity.rawValue)),
      ("message", message(text.message(finding))),
      ("locations", .array([place(finding.location)])),
    ]
    if let related = finding.related {
      members.append(("relatedLocations", .array([place(related)])))
    }
    if let repair = finding.repair { members.append(("fixes", .array([fix(repair)]))) }
    return .object(members)
  }

  private func message(_ text: String) -> JSONText { .object([("text", .text(text))]) }

  private func place(_ location: Location) -> JSONText {
    .object([
      (
        "physicalLocation",
        .object([
          ("artifactLocation", artifact(location)),
          ("region", region(location, length: location.length)),
        ])
      )
    ])
  }

  private func artifact(_ location: Location) -> JSONText {
    .object([("uri", .text(location.file.percentEncoded))])
  }

  private func region(_ location: Location, length: Int) -> JSONText {
    .object([
      ("startLine", .number(location.line)),
      ("startColumn", .number(location.column)),
      ("endColumn", .number(location.column + length)),
    ])
  }

  private func fix(_ repair: Finding.Repair) -> JSONText {
    let length = repair.original.unicodeScalars.count
    let replacement: JSONText = .object([
      ("deletedRegion", region(repair.location, length: length)),
      ("insertedContent", message(repair.replacement)),
    ])
    return .object([
      (
        "artifactChanges",
        .array([
          .object([
            ("artifactLocation", artifact(repair.location)),
            ("replacements", .array([replacement])),
          ])
        ])
      )
    ])
  }
}

extension String {
  /// As the path of an address: RFC 3986 lets only some characters stand for themselves.
  fileprivate var percentEncoded: String {
    utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/": return String(scalar)
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }.joined()
  }
}
