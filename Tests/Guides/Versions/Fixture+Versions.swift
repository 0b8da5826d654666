@testable import Guides

extension Fixture {
  /// Faults that only show against the register of versions.
  static let versions: [Fixture] = rule + migrations + deletions + damages

  /// The register once each state of the sound files was accepted, one after the other.
  static func register(_ states: [String: String]...) -> String {
    var register = VersionRegister()
    for state in states {
      let files = surroundings.merging(state) { $1 }
      guard let reading = try? ContentReader.read(.inMemory(files)) else { return "" }
      register = register.accepting(reading.content.versioned)
    }
    return register.json
  }

  /// The sound questionnaire with lines replaced, in the order given.
  static func edited(_ edits: [(String, String)]) -> String {
    edits.reduce(soundQuestionnaire) { replacing($1.0, by: $1.1, in: $0) }
  }

  /// A questionnaire held against a register of older states of it.
  private static func since(
    _ states: [[(String, String)]],
    _ name: String,
    _ edits: [(String, String)]
  ) -> Fixture {
    var register = VersionRegister()
    for state in states {
      let files = surroundings.merging([counter: edited(state), guide: soundGuide]) { $1 }
      guard let reading = try? ContentReader.read(.inMemory(files)) else { continue }
      register = register.accepting(reading.content.versioned)
    }
    let files = [counter: edited(edits), guide: soundGuide, VersionRegister.file: register.json]
    return Fixture(name, files: files)
  }

  private static let phone = "      - { id: phone, text: \"Un téléphone\" }\n"

  private static let rule: [Fixture] = [
    since(
      [[]],
      "a choice added under the same version",
      [("version: 1", "version: 1 ❌F501"), (phone, phone + "      - { id: watch, text: \"M\" }\n")]
    ),
    since(
      [[("version: 1", "version: 3")]],
      "a lower version",
      [("version: 1", "version: 1 ❌F501")]
    ),
    since(
      [[]],
      "other words for the same question",
      [("- id: email\n", "- id: email ❌F502\n"), ("une adresse mail ?", "un mail ?")]
    ),
    since([[]], "a version that nobody accepted", [("version: 1", "version: 2 ❌F502")]),
    since(
      [[], [("version: 1", "version: 2"), ("id: ease", "id: comfort"), ("ease: 2, ", "")]],
      "a name that comes back for another question",
      [
        ("version: 1", "version: 3 ❌F502"), ("id: ease", "id: ease ❌F503"),
        ("form: scale", "form: number"),
      ]
    ),
    Fixture(
      "a step renamed under the same version",
      files: [
        guide: replacing(
          "{#number}",
          by: "{#phone}",
          in: replacing(
            "{step:number}",
            by: "{step:phone}",
            in: replacing("version: 1", by: "version: 1 ❌F501", in: soundGuide)
          )
        ),
        VersionRegister.file: register([guide: soundGuide]),
      ]
    ),
  ]

  /// Version 2, not accepted yet, where `ease` is named `comfort`.
  private static func migration(
    _ name: String,
    _ lines: String,
    version: String = "version: 2 ❌F502"
  ) -> Fixture {
    since(
      [[]],
      name,
      [
        ("version: 1", version), ("id: ease", "id: comfort"), ("ease: 2, ", ""),
        ("gates:\n", "migrations:\n  - to: 2\n\(lines)\ngates:\n"),
      ]
    )
  }

  private static let migrations: [Fixture] = [
    migration("a migration of what never was", "    rename:\n      eaze: comfort ❌F504"),
    migration("a migration to what is not", "    rename:\n      ease: comfrot ❌F504"),
    migration(
      "a migration of no choice",
      "    values:\n      internet:\n        dayly: daily ❌F504"
    ),
    migration("a removal of what never was", "    remove: [fax] ❌F504"),
    migration("a break of what is not", "    break:\n      - fax ❌F504"),
    migration(
      "two questions that become one",
      "    rename:\n      devices: comfort\n      ease: comfort ❌F504"
    ),
    migration("a question that takes a living name", "    rename:\n      ease: email ❌F504"),
    migration(
      "a second migration to a version",
      "    remove: [ease]\n  - to: 2 ❌B105",
      version: "version: 2"
    ),
    migration(
      "a migration to the future",
      "    remove: [ease]\n  - to: 3 ❌B114",
      version: "version: 2"
    ),
  ]

  private static let deletions: [Fixture] = [
    Fixture(
      "a guide deleted after it was published",
      files: [
        VersionRegister.file: replacing(
          "\"create-a-mailbox\": {",
          by: "\"create-a-mailbox\": { ❌F505",
          in: register([guide: soundGuide])
        )
      ]
    )
  ]

  private static func damage(_ name: String, _ text: String, by damage: String) -> Fixture {
    let json = replacing(text, by: damage, in: register([guide: soundGuide]))
    return Fixture(name, files: [guide: soundGuide, VersionRegister.file: json])
  }

  private static let damages: [Fixture] = [
    damage("a shelf of nobody", "\"guides\"", by: "\"tables\": {}, ❌B101\n  \"guides\""),
    damage("a status of nobody", "\"status\": \"published\"", by: "\"status\": \"gone\" ❌B107"),
    damage("a hash that is none", "\"done\": \"", by: "\"done\": \" ❌B107x"),
    damage("a key of nobody", "\"status\"", by: "\"by\": \"hand\", ❌B101\n        \"status\""),
    damage("a newer register", "\"format\": 1", by: "\"format\": 2 ❌B110"),
    damage("another file", "\"kind\": \"versions\"", by: "\"kind\": \"tables\" ❌B107"),
  ]

}
