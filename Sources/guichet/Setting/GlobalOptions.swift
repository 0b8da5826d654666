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
}
