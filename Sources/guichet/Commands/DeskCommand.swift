import ArgumentParser

/// `guichet`, `guichet desk`: the interactive assistant.
struct DeskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk",
    abstract: "Receive visitors: the assistant itself.",
    discussion: """
      Without a terminal it reads one answer per line, prompts on the standard error
      and writes only the receipt on the standard output.
      """
  )

  @OptionGroup var options: GlobalOptions

  @Option(help: ArgumentHelp("The counter where visitors are received.", valueName: "code"))
  var site: String?

  func run() throws { try DeskOpening(site: site).run(options.wishes) }
}
