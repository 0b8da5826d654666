import ArgumentParser

/// `guichet`, `guichet desk`: the interactive assistant.
struct DeskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk",
    abstract: "Receive visitors: the assistant itself.",
    discussion: """
      Without a terminal it reads one answer per line, prompts on the standard error
      and writes only the receipt on the standard output. With --answers it saves quick
      records from a file and asks nothing.
      """
  )

  @OptionGroup var options: GlobalOptions

  @Option(help: ArgumentHelp("The counter where visitors are received.", valueName: "code"))
  var site: String?

  @Option(
    help: ArgumentHelp(
      "A file of quick records, one “field: answer” per line; - is the standard input.",
      valueName: "file"
    )
  )
  var answers: String?

  @Option(
    help: ArgumentHelp("A new file that receives a practice session.", valueName: "file")
  )
  var transcript: String?

  func run() throws {
    try DeskOpening(site: site, answers: answers, transcript: transcript).run(options.wishes)
  }
}
