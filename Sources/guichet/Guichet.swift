import ArgumentParser

/// The program: without a command it opens the desk.
@main
struct Guichet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guichet",
    abstract: "Help desk for people at odds with digital services.",
    discussion: """
      Receives visitors, follows guides, keeps anonymous records and publishes statistics.
      Every text on the screen is in the language of --language, French by default.
      """,
    version: "0.1.0",
    subcommands: [
      DeskCommand.self, SetupCommand.self,
      GuideCommand.self, JournalCommand.self, ReportCommand.self, RoadmapCommand.self,
      DemoCommand.self, ContentCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: DeskCommand.self
  )

  /// Runs the command of the arguments; every end of the program has a code of its own.
  static func main() {
    CoreDumps.turnOff()
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      // Nothing to understand: the most usual start need not wait for the parser.
      guard !arguments.isEmpty else { return try DeskOpening().run(Wishes()) }
      var command = try parseAsRoot(GlobalOptions.movedBehindCommand(arguments))
      try command.run()
    } catch let failure as Failure {
      failure.report()
      exit(withCode: failure.exitCode)
    } catch {
      exit(parsing: error)
    }
  }
}
