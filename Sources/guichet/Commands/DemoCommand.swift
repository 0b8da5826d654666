import ArgumentParser
import Glibc
import Guides
import Journal
import Locales
import Records
import Reports
import Statistics
import Terminal

/// `guichet demo`: fills a journal with invented visits, so that a report can be seen at once.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Fill a journal with invented visits and close their months.",
    discussion: "The journal must be new: invented visits and real ones never share a file."
  )

  @OptionGroup var options: GlobalOptions

  @Option(help: "How many visits to invent, over all months.")
  var interactions = 600

  @Option(help: "How many whole months before the present one.")
  var months = 6

  @Option(help: "At how many counters.")
  var sites = 8

  @Option(help: "The same seed gives the same visits and the same report.")
  var seed: UInt64 = 1

  func validate() throws {
    guard (1...1_000_000).contains(interactions), (1...120).contains(months),
      (1...500).contains(sites)
    else {
      throw ValidationError("--interactions 1…1000000, --months 1…120, --sites 1…500")
    }
  }

  func run() throws {
    let counter = try Counter.open(options)
    let content = try counter.content()
    let catalogue = try counter.catalogue(content)
    let journal = try counter.journal()
    guard
      let questionnaire = content.questionnaires.filter({ $0.status == .published })
        .min(by: { ($0.minutes, $0.id) < ($1.minutes, $1.id) })
    else { throw counter.failure(.badData, "error.no-questionnaire") }
    try counter.telling {
      try refuseUsedJournal(journal, counter)
      try journal.dedicate(to: .demo)
      let last = Week(of: counter.world.today()).month.advanced(by: -1)
      let past = Month.range(last.advanced(by: 1 - months), last)
      try fill(journal, past, content, questionnaire, catalogue, counter)
      let path = counter.folders.journal
      counter.screen(on: STDOUT_FILENO).paragraph(
        counter.say("demo.done", ["n": .integer(interactions), "path": .text(path)])
      )
      // The command is written whole, to be copied.
      let command = "guichet report --journal \(path) --from \(past[0]) --to \(last)\n"
      FileDescriptor.write(command, to: STDOUT_FILENO)
    }
  }

  private func refuseUsedJournal(_ journal: Journal, _ counter: Counter) throws {
    guard try journal.frozenMonths().isEmpty, try journal.openMonths().isEmpty else {
      throw counter.failure(.refused, "demo.not-new", ["path": .text(counter.folders.journal)])
    }
  }

  private func fill(
    _ journal: Journal,
    _ past: [Month],
    _ content: Content,
    _ questionnaire: Questionnaire,
    _ catalogue: Catalogue,
    _ counter: Counter
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let visit = InventedVisit(content: content, questionnaire: questionnaire)
    let counters = demoSites(content.territory)
    var lists = content.closedLists
    lists.sites = counters.map(\.code)
    let closing = MonthClosing(
      journal: journal,
      catalogue: catalogue,
      base: counter.settings.base,
      communes: content.territory.communeOfSites
    )
    var pace = ProgressPace(uptime: counter.world.uptime)
    for (index, month) in past.enumerated() {
      let weeks = month.weeks
      var records: [Record] = []
      for _ in 0..<share(of: index) {
        let site = counters[generator.draw(counters.indices.map { 100 / ($0 + 2) + 1 })]
        let week = weeks[Int.random(in: weeks.indices, using: &generator)]
        guard let record = try visit.record(site: site, week: week, using: &generator) else {
          throw counter.failure(.badData, "error.no-questionnaire")
        }
        records.append(record)
      }
      try journal.save(records, lists: lists, snapshots: [questionnaire.snapshot])
      _ = try closing.close(month, isFollowed: month != past.last, using: &generator)
      guard pace.isDue() else { continue }
      counter.screen(on: STDERR_FILENO).paragraph(
        counter.say(
          "demo.progress",
          ["number": .text(String(index + 1)), "count": .text(String(past.count))]
        )
      )
    }
  }

  /// How many visits of the whole fall in a month.
  private func share(of index: Int) -> Int {
    interactions * (index + 1) / months - interactions * index / months
  }

  /// The counters of the territory, then invented ones when more are wanted.
  private func demoSites(_ territory: Territory) -> [Site] {
    let known = Array(territory.sites.prefix(sites))
    let commune = known.first?.commune ?? territory.communes.first?.code ?? ""
    return known
      + (known.count..<max(known.count, sites)).map {
        Site(code: "demo-\($0 + 1)", name: "demo-\($0 + 1)", commune: commune)
      }
  }
}
