import Locales

/// The manual page of section 1, in the words of the catalogue and the commands of the program.
struct Manual: Sendable {
  let say: Phrasebook
  let version: String

  /// The page in roff, as man(7) describes it.
  func page(_ commands: [CommandTree.Leaf]) -> String {
    var lines = [
      ".TH GUICHET 1 \"\" \(quoted("Guichet \(version)")) \(quoted(say("manual.title")))"
    ]
    lines += section("manual.name", ["guichet \\- " + escaped(say("manual.name.text"))])
    lines += section(
      "manual.synopsis",
      [".B guichet", escaped(say("manual.synopsis.text"))]
    )
    lines += section("manual.description", paragraphs("manual.description.text"))
    lines += section(
      "manual.commands",
      commands.flatMap { entry("guichet " + $0.usage, say($0.key)) }
    )
    lines += section(
      "manual.options",
      CommandTree.common.flatMap { entry("--" + $0, say("manual.option.\($0)")) }
    )
    lines += section("manual.keys", ["desk.keys", "desk.keys.visit"].flatMap(paragraphs))
    lines += section("manual.files", Manual.files.flatMap { entry($0.path, say($0.key)) })
    lines += section(
      "manual.environment",
      Manual.variables.flatMap { entry($0.name, say($0.key)) }
    )
    lines += section(
      "manual.status",
      Manual.statuses.flatMap { entry(String($0.code.rawValue), say($0.key)) }
    )
    return lines.joined(separator: "\n") + "\n"
  }

  private static let files = [
    (path: "$XDG_CONFIG_HOME/guichet/settings.yaml", key: "manual.file.settings"),
    (path: "$XDG_DATA_HOME/guichet/journal.sqlite", key: "manual.file.journal"),
    (path: "$XDG_STATE_HOME/guichet/history", key: "manual.file.history"),
    (path: "$XDG_RUNTIME_DIR/fiche-*.html", key: "manual.file.sheet"),
  ]

  private static let variables = [
    (name: "GUICHET_SITE", key: "manual.variable.site"),
    (name: "GUICHET_CONTENT", key: "manual.variable.content"),
    (name: "GUICHET_JOURNAL", key: "manual.variable.journal"),
    (name: "ACCESSIBLE", key: "manual.variable.accessible"),
    (name: "NO_COLOR", key: "manual.variable.no-color"),
  ]

  private static let statuses: [(code: ExitStatus, key: String)] = [
    (.done, "manual.status.done"), (.refused, "manual.status.refused"),
    (.wrongUse, "manual.status.wrong-use"), (.badData, "manual.status.bad-data"),
    (.cannotCreate, "manual.status.cannot-create"), (.cannotWrite, "manual.status.cannot-write"),
    (.busy, "manual.status.busy"), (.interrupted, "manual.status.interrupted"),
  ]

  private func section(_ key: String, _ lines: [String]) -> [String] {
    [".SH \(quoted(say(key)))"] + lines
  }

  private func paragraphs(_ key: String) -> [String] { [".PP", escaped(say(key))] }

  private func entry(_ term: String, _ text: String) -> [String] {
    [".TP", ".B \(quoted(term))", escaped(text)]
  }

  private func quoted(_ text: String) -> String {
    "\"" + escaped(text).replacing("\"", with: "\\(dq") + "\""
  }

  /// A text that roff takes as it is: no order to it, hyphens that can be copied, spaces that hold.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\u{A0}", "\u{202F}": escaped += "\\ "
      default: escaped.append(character)
      }
    }
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
