import ArgumentParser

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The journal's file.", valueName: "file"))
  var journal: String?

  @Option(help: ArgumentHelp("The folder of guides and locales.", valueName: "folder"))
  var content: String?

  @Option(help: ArgumentHelp("The language of every text: fr, en…", valueName: "tag"))
  var language: String?

  @Flag(name: .customLong("no-color"), help: "Never colour anything.")
  var noColor = false

  @Flag(help: "No escape sequence and no ornament, for screen readers and braille displays.")
  var accessible = false

  @Flag(name: .customLong("no-input"), help: "Ask nothing: end when something is missing.")
  var noInput = false
}

extension GlobalOptions {
  private static let valued: Set<String> = ["--journal", "--content", "--language"]
  private static let flags: Set<String> = ["--no-color", "--accessible", "--no-input"]

  /// Lets the options that every command takes stand before its name, as in `guichet --language en guide list`.
  static func movedBehindCommand(_ arguments: [String]) -> [String] {
    var rest = arguments[...]
    var moved: [String] = []
    while let first = rest.first {
      if flags.contains(first) || valued.contains(where: { first.hasPrefix($0 + "=") }) {
        moved.append(rest.removeFirst())
      } else if valued.contains(first), rest.count > 1 {
        moved += [rest.removeFirst(), rest.removeFirst()]
      } else {
        break
      }
    }
    // Without a command's name behind them they are where they should be.
    guard let next = rest.first, !next.hasPrefix("-") else { return arguments }
    return Array(rest) + moved
  }
}
