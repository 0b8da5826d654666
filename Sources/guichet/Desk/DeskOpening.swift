import Glibc
import Guides
import Journal
import Locales
import Records
import Reports
import Terminal

/// Everything between the command and the first screen of the desk.
struct DeskOpening {
  /// The counter that the command names.
  var site: String?
  /// The file of quick records to save instead of receiving anybody.
  var answers: String?
  /// The file that receives what a practice session shows.
  var transcript: String?

  func run(_ wishes: Wishes) throws {
    var counter = try Counter.open(wishes)
    let content = try counter.library()
    if answers != nil || wishes.refusesInput { return try record(counter, content) }
    let isInteractive = counter.world.isTerminal(STDIN_FILENO)
    if isInteractive, isFirstStart(counter, content) {
      do {
        try counter.setUp(content, counter.conversation(isInteractive: true))
      } catch let departure as Departure {
        return try counter.leave(departure)
      }
      counter = try Counter.open(wishes)
    }
    try receive(counter, content, isInteractive: isInteractive)
  }

  private func receive(_ counter: Counter, _ content: Library, isInteractive: Bool) throws {
    // Before the journal: its threads inherit that Ctrl-C is for the line being typed.
    let conversation = counter.conversation(isInteractive: isInteractive)
    let journal = try counter.journal()
    try telling(counter) {
      let desk = try desk(
        counter,
        content,
        try transcribed(conversation, counter, journal),
        journal
      )
      // The sheet of yesterday's last visitor is nobody's any more.
      PrintedSheet.removeLeft(beside: counter.folders.sheet, isAlive: counter.world.isAlive)
      try desk.open()
      // Everything is on the disk: the system forgets the rest faster than we would undo it.
      exit(EXIT_SUCCESS)
    }
  }

  /// Saves quick records from a file; whatever is missing is named, and nothing is asked.
  private func record(_ counter: Counter, _ content: Library) throws {
    let sheet = try sheet(counter, isSiteMissing: isFirstStart(counter, content))
    let conversation = counter.conversation(isInteractive: false)
    let journal = try counter.journal()
    try telling(counter) {
      let desk = try desk(counter, content, conversation, journal)
      try JournalUpkeep(journal: journal, today: desk.today()).run()
      try desk.save(sheet)
    }
  }

  private func desk(
    _ counter: Counter,
    _ content: Library,
    _ conversation: Conversation,
    _ journal: Journal
  ) throws -> Desk {
    // A person reads the receipt between two margins; a file takes it as it is.
    let isRead = conversation.isInteractive && counter.world.isTerminal(STDOUT_FILENO)
    return Desk(
      conversation: conversation,
      content: content,
      labels: Labels(counter.say, content),
      journal: journal,
      site: try chooseSite(counter, content, conversation),
      today: counter.world.today,
      process: counter.world.program(),
      isAlive: counter.world.isRunning,
      isPractice: try journal.kind() == .demo,
      interpreter: counter.interpreter,
      channel: counter.settings.channel,
      printSheet: { html in
        try PrivateFile.write(html, to: counter.folders.sheet)
        return counter.folders.sheet
      },
      hand: { receipt in
        if isRead {
          conversation.screen.paragraph(String(receipt.dropLast()))
        } else {
          FileDescriptor.write(receipt, to: STDOUT_FILENO)
        }
      }
    )
  }

  private func telling(_ counter: Counter, _ work: () throws -> Void) throws {
    do {
      try work()
    } catch let departure as Departure {
      try counter.leave(departure)
    } catch let error as JournalError {
      throw counter.failure(error)
    } catch let fault as LibraryFault {
      throw counter.failure(fault)
    }
  }

  /// The flag, then the environment, then the settings; else the first of the list.
  private func chooseSite(
    _ counter: Counter,
    _ content: Library,
    _ conversation: Conversation
  ) throws -> Site {
    if let wish = counter.wishedSite(site) {
      return try counter.site(wish, among: content.sites)
    }
    guard let first = content.sites.first else { throw counter.failure(.badData, "error.no-site") }
    conversation.remark("setup.first-site", ["site": .text(first.name)])
    return first
  }

  /// Whether nobody has ever said which counter this is.
  private func isFirstStart(_ counter: Counter, _ content: Library) -> Bool {
    counter.wishedSite(site) == nil && content.sites.count > 1
  }
}

extension Counter {
  /// The conversation on this terminal, or with a file of answers.
  func conversation(isInteractive: Bool) -> Conversation {
    let descriptor =
      isInteractive && world.isTerminal(STDOUT_FILENO) ? STDOUT_FILENO : STDERR_FILENO
    let screen = screen(on: descriptor)
    return Conversation(
      say: say,
      screen: screen,
      lines: isInteractive
        ? .readline(plain: screen.options.isPlain, history: folders.history) : .pipe,
      grammar: PromptGrammar(say),
      isInteractive: isInteractive,
      idleSeconds: idleSeconds,
      keyPhrase: settings.keyPhrase,
      uptime: world.uptime
    )
  }

  /// Whole minutes of the settings, unless the environment asks for seconds.
  private var idleSeconds: Int {
    let wish = world.environment["GUICHET_IDLE_SECONDS"].flatMap(Int.init)
    return wish.map { max(0, $0) } ?? settings.idleMinutes * 60
  }
}
