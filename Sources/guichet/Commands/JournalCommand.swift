import ArgumentParser

/// `guichet journal`: the state of the log, the closing of a month, the check of every promise.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "See the state of the journal, close a month, verify it.",
    subcommands: [
      Status.self, Close.self, Verify.self, Purge.self, Backup.self, Object.self,
    ]
  )
}
