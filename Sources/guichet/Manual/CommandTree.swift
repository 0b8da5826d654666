import ArgumentParser
import Foundation

/// The commands as the argument parser describes them, so that no list of them can be out of date.
struct CommandTree: Decodable {
  let command: Node

  struct Node: Decodable {
    let commandName: String
    let shouldDisplay: Bool?
    let arguments: [Argument]?
    let subcommands: [Node]?
  }

  struct Argument: Decodable {
    let kind: String
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool
    let valueName: String?
    let preferredName: Name?

    struct Name: Decodable {
      let kind: String
      let name: String
    }
  }
}

extension CommandTree {
  /// The commands of the program; nil if the parser no longer describes itself this way.
  static var present: CommandTree? {
    try? JSONDecoder().decode(CommandTree.self, from: Data(Guichet._dumpHelp().utf8))
  }

  /// Every command that does something itself, in order.
  var leaves: [Leaf] { CommandTree.leaves(of: command, behind: []) }

  /// A command with the words that call it.
  struct Leaf {
    /// Without the name of the program: `guide list`.
    let words: [String]
    /// Its own arguments: those that all commands take are left out.
    let arguments: [Argument]
  }

  private static func leaves(of node: Node, behind words: [String]) -> [Leaf] {
    let shown = (node.subcommands ?? []).filter { $0.shouldDisplay ?? true }
    guard shown.isEmpty else {
      return shown.flatMap { leaves(of: $0, behind: words + [$0.commandName]) }
    }
    guard words != ["help"] else { return [] }
    let own = (node.arguments ?? []).filter { argument in
      argument.shouldDisplay && !common.contains(argument.preferredName?.name ?? "")
    }
    return [Leaf(words: words, arguments: own)]
  }

  /// The options that every command takes.
  static let common = [
    "journal", "content", "language", "no-color", "accessible", "no-input", "version", "help",
  ]
}

extension CommandTree.Leaf {
  /// The key of what it does, in the catalogues.
  var key: String { "manual.command.\(words.joined(separator: "-"))" }

  /// How it is typed: `guide print ID [--site CODE]`.
  var usage: String { (words + arguments.map(\.usage)).joined(separator: " ") }
}

extension CommandTree.Argument {
  fileprivate var usage: String {
    let value = valueName ?? ""
    let dots = isRepeating ? "…" : ""
    let typed: String
    switch (kind, preferredName) {
    case ("positional", _), (_, nil): typed = value.uppercased()
    case ("option", let name?): typed = "--\(name.name) \(value.uppercased())"
    case (_, let name?): typed = "--\(name.name)"
    }
    return isOptional ? "[\(typed)]\(dots)" : typed + dots
  }
}
