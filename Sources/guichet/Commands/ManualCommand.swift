import ArgumentParser

/// `guichet manual`: what `make install` puts among the manual pages.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page, as man reads it.",
    shouldDisplay: false
  )

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let counter = try Counter.open(options, forgivesSettings: true)
    let manual = Manual(say: counter.say, version: Guichet.configuration.version)
    try counter.write(manual.page(CommandTree.present?.leaves ?? []), to: nil)
  }
}
