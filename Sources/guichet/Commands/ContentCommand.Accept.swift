import ArgumentParser
import Glibc
import Guides
import Locales
import Terminal

extension ContentCommand {
  /// `guichet content accept [ID…]`: writes the present versions in the register.
  struct Accept: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Record the present versions of questionnaires and guides.",
      discussion: """
        Refuses while a structure has changed under the same version. \
        Accepts new wordings and new versions, and writes guides/versions.json.
        """
    )

    @OptionGroup var options: GlobalOptions

    @Argument(help: ArgumentHelp("What to accept; everything without it.", valueName: "id"))
    var ids: [String] = []

    func run() throws {
      let counter = try Counter.open(options)
      let acceptance = Acceptance(try counter.contentReading(), ids: ids)
      if let unknown = acceptance.unknown.first {
        throw counter.failure(.wrongUse, "accept.unknown", ["id": .text(unknown)])
      }
      guard acceptance.obstacles.isEmpty else {
        let lines = acceptance.obstacles.map { FindingText(say: counter.say).line($0) }
        let count = Phrasebook.Value.integer(lines.count)
        throw Failure(.refused, lines + [counter.say("accept.refused", ["n": count])])
      }
      let screen = counter.screen(on: STDOUT_FILENO)
      guard !acceptance.changes.isEmpty else {
        return screen.paragraph(counter.say("accept.nothing"))
      }
      let path = counter.folders.content + "/" + VersionRegister.file
      do {
        try OutputFile.write(acceptance.register.json, to: path)
      } catch {
        throw counter.failure(.cannotWrite, "accept.not-written", ["path": .text(path)])
      }
      for change in acceptance.changes { screen.paragraph(sentence(change, counter.say)) }
      screen.paragraph(counter.say("accept.done", ["path": .text(path)]))
    }

    private func sentence(_ change: Acceptance.Change, _ say: Phrasebook) -> String {
      switch change {
      case .version(let name, let version):
        say("accept.version", ["id": .text(name.name), "version": .text("\(version)")])
      case .wording(let name, let version):
        say("accept.wording", ["id": .text(name.name), "version": .text("\(version)")])
      case .status(let name, let status):
        say("accept.status", ["id": .text(name.name), "status": .text(status.rawValue)])
      }
    }
  }
}
