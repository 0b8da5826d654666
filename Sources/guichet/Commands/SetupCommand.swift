import ArgumentParser
import Glibc
import Guides
import Locales
import Reports
import Terminal

/// `guichet setup`: the five questions of a new counter, asked again whenever something changes.
struct SetupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setup",
    abstract: "Set the counter up: site, language, channel, idle minutes, journal.",
    discussion: "Enter keeps the present answer. Without a terminal it reads one answer per line."
  )

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let counter = try Counter.open(options, forgivesSettings: true)
    guard !options.noInput else {
      throw counter.failure(.wrongUse, "setup.no-input", ["path": .text(counter.folders.settings)])
    }
    let isInteractive = counter.world.isTerminal(STDIN_FILENO)
    let conversation = counter.conversation(isInteractive: isInteractive)
    do {
      try counter.setUp(counter.library(), conversation)
    } catch let departure as Departure {
      try counter.leave(departure)
    }
  }
}

extension Counter {
  /// Asks the five questions and keeps the answers; nothing is kept of a setup that is left.
  func setUp(_ content: Library, _ conversation: Conversation) throws {
    var interview = SetupInterview(
      conversation: conversation,
      labels: Labels(say, content),
      words: { language in
        let say = reader.open(language, among: languages)
        return (say, Labels(say, content))
      },
      sites: content.sites,
      languages: interpreter.languages,
      settings: settings
    )
    // A journal named by a flag is for this once: it may be one of invented visits.
    interview.settings.journal = settings.journal ?? Folders.usualJournal(world)
    let answers = try interview.run()
    do {
      try answers.write(folders.settings)
    } catch {
      throw failure(.cannotCreate, "setup.not-kept", ["path": .text(folders.settings)])
    }
    interview.conversation.remark("setup.kept", ["path": .text(folders.settings)])
  }

  /// Ends the program as the conversation was left.
  func leave(_ departure: Departure) throws {
    switch departure {
    case .quit, .menu, .paused, .resume: return
    case .interrupted: throw Failure(.interrupted, [])
    case .endOfInput: throw failure(.badData, "error.end-of-input")
    case .unusable(let line, let prompt):
      throw failure(
        .badData,
        "error.unusable-line",
        ["line": .text(line), "prompt": .text(prompt)]
      )
    }
  }
}
