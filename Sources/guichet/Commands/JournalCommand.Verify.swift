import ArgumentParser
import Glibc
import Guides
import Journal
import Locales
import Records
import Statistics
import Terminal

extension JournalCommand {
  /// `guichet journal verify`: checks every promise of the file, and names what is broken.
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check the file, its settings, its chain of months and every sum."
    )

    @OptionGroup var options: GlobalOptions

    func run() throws {
      let counter = try Counter.open(options)
      let content = try counter.content()
      let catalogue = try counter.catalogue(content)
      let journal = try counter.journal()
      let ownsFolder = counter.folders.journal == Folders.usualJournal(counter.world)
      let problems = try counter.telling {
        try journal.faults(ownsFolder: ownsFolder).map(counter.sentence)
          + wrongSums(journal, catalogue, counter) + lateMonths(journal, counter)
      }
      let screen = counter.screen(on: STDOUT_FILENO)
      guard problems.isEmpty else {
        for problem in problems { screen.paragraph(problem) }
        throw counter.failure(.badData, "journal.unsound", ["n": .integer(problems.count)])
      }
      screen.paragraph(
        counter.say(
          "journal.sound",
          ["n": .integer(try counter.telling { try journal.frozenMonths().count })]
        )
      )
    }

    /// The months of which something is kept for too long.
    private func lateMonths(_ journal: Journal, _ counter: Counter) throws -> [String] {
      let upkeep = JournalUpkeep(journal: journal, today: counter.world.today())
      func sentence(_ key: String, _ month: Month) -> String {
        counter.say(
          key,
          ["month": .text(counter.say.month("\(month)")), "code": .text("\(month)")]
        )
      }
      return try upkeep.outdated().map { sentence("journal.fault.outdated", $0) }
        + upkeep.neverClosed().map { sentence("journal.fault.never-closed", $0) }
    }

    /// The months whose sums, from which every number is read, are not those of their cells.
    private func wrongSums(
      _ journal: Journal,
      _ catalogue: Catalogue,
      _ counter: Counter
    ) throws -> [String] {
      try FrozenSums(journal: journal, catalogue: catalogue).wrongMonths().map { month in
        counter.say(
          "journal.fault.sums",
          ["month": .text(counter.say.month("\(month)"))]
        )
      }
    }
  }
}

extension Counter {
  /// What to say of something that a verification found.
  func sentence(_ fault: JournalFault) -> String {
    switch fault {
    case .file(let path, let mode):
      say("journal.fault.file", ["path": .text(path), "mode": .text(mode)])
    case .folder(let path, let mode):
      say("journal.fault.folder", ["path": .text(path), "mode": .text(mode)])
    case .openFolder(let path, let mode):
      say("journal.fault.open-folder", ["path": .text(path), "mode": .text(mode)])
    case .damaged(let detail): say("journal.fault.damaged", ["detail": .text(detail)])
    case .danglingReference(let table): say("journal.fault.reference", ["table": .text(table)])
    case .layout(let name): say("journal.fault.layout", ["name": .text(name)])
    case .setting(let name, let value):
      say("journal.fault.setting", ["name": .text(name), "value": .text(value)])
    case .seal(let month): say("journal.fault.seal", ["month": .text(say.month("\(month)"))])
    case .brokenChain(let month):
      say("journal.fault.chain", ["month": .text(say.month("\(month)"))])
    case .sumSeal(let month):
      say("journal.fault.sum-seal", ["month": .text(say.month("\(month)"))])
    case .notAMultiple(let month, _):
      say("journal.fault.multiple", ["month": .text(say.month("\(month)"))])
    case .period(let key): say("journal.fault.period", ["key": .text(key)])
    case .keyOrder(let table): say("journal.fault.key-order", ["table": .text(table)])
    case .pageOrder(let week): say("journal.fault.page-order", ["week": .text("\(week)")])
    case .rareTrait(let period): say("journal.fault.rare", ["period": .text(period)])
    case .stray(let path): say("journal.fault.stray", ["path": .text(path)])
    }
  }
}
