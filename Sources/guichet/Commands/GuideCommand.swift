import ArgumentParser
import Glibc
import Guides
import Locales
import Records
import Reports
import Terminal

/// `guichet guide`: the guides outside the assistant.
struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "List, search and read the guides.",
    subcommands: [List.self, Search.self, Show.self, Print.self]
  )

  /// `guichet guide list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List every guide and emergency.")

    @OptionGroup var options: GlobalOptions

    func run() throws {
      let counter = try Counter.open(options)
      let guides = try counter.guides()
      for guide in guides {
        FileDescriptor.write("\(guide.title) — \(guide.id)\n", to: STDOUT_FILENO)
      }
    }
  }

  /// `guichet guide search WORDS`.
  struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Find guides by a few words.")

    @OptionGroup var options: GlobalOptions

    @Argument(help: "What the visitor says.")
    var words: [String]

    func run() throws {
      let counter = try Counter.open(options)
      let found = GuideSearch(try counter.guides()).guides(for: words.joined(separator: " "))
      guard !found.isEmpty else { throw counter.failure(.refused, "guide.search.nothing") }
      for (index, guide) in found.enumerated() {
        FileDescriptor.write("\(index + 1). \(guide.title) — \(guide.id)\n", to: STDOUT_FILENO)
      }
    }
  }

  /// `guichet guide show ID`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Read a whole guide.")

    @OptionGroup var options: GlobalOptions

    @Argument(help: "The identifier of a guide.")
    var id: String

    func run() throws {
      let counter = try Counter.open(options)
      let content = try counter.content()
      guard let guide = content.guide(id, language: counter.say.language.tag) else {
        throw counter.failure(.refused, "guide.unknown", ["id": .text(id)])
      }
      let screen = counter.screen(on: STDOUT_FILENO)
      let text = GuideText(
        say: counter.say,
        guide: guide,
        title: Labels(counter.say, content: content).title
      )
      screen.heading(
        counter.say(
          "guide.heading",
          ["title": .text(guide.title), "n": .integer(guide.minutes)]
        )
      )
      for (index, step) in guide.steps.enumerated() {
        text.show(step, number: index + 1, on: screen)
      }
    }
  }
}

extension Counter {
  /// Every guide and emergency in use, in the language of the screen where it exists.
  fileprivate func guides() throws(Failure) -> [Guide] {
    let content = try content()
    return content.howTos(language: say.language.tag)
      + content.emergencies(language: say.language.tag)
  }
}
