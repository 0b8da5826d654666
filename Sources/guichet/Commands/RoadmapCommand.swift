import ArgumentParser

/// `guichet roadmap`: the objectives of the territory.
struct RoadmapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roadmap",
    abstract: "Show where the objectives stand, and record the figures they need.",
    subcommands: [Show.self, Record.self],
    defaultSubcommand: Show.self
  )
}
