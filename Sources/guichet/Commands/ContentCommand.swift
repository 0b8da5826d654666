import ArgumentParser

/// `guichet content`: what authors of guides need.
struct ContentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "content",
    abstract: "Check the guides and questionnaires.",
    subcommands: [
      Accept.self, Check.self, Compare.self, Explain.self, Extract.self, Sheet.self, Test.self,
    ]
  )
}
