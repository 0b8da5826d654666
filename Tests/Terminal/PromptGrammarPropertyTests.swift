import Terminal
import Testing

struct PromptGrammarPropertyTests {
  private let grammar = PromptGrammar(ReservedWords([:]))

  private static let syllables = [
    "é", "lo", "gné", "œu", "vre", "l’", "aî", "né", "peut-", "ê", "tre", " ", "ça", "ph", "18",
    ", ", "İ", "ñ",
    "日", "ß", "-", "👍🏽", "à ", "Z",
  ]

  private func label(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...6, using: &generator))
      .compactMap { _ in Self.syllables.randomElement(using: &generator) }
      .joined()
  }

  private func options(_ generator: inout SeededGenerator) -> [Ask.Option] {
    (0..<Int.random(in: 1...12, using: &generator)).map { index in
      Ask.Option(id: "option-\(index)", label: label(&generator))
    }
  }

  @Test func `a number always means the option that bears it`() {
    var generator = SeededGenerator(seed: 2)
    var count = 0
    while count < 1000 {
      let options = options(&generator)
      for (index, option) in options.enumerated() {
        #expect(grammar.read("\(index + 1)", for: .one(options)) == .chosen([option.id]))
        count += 1
      }
    }
  }

  @Test func `a beginning that one label has means that option, in any case and composition`() {
    var generator = SeededGenerator(seed: 3)
    var count = 0
    while count < 1000 {
      let options = options(&generator)
      guard let option = options.randomElement(using: &generator) else { continue }
      let length = Int.random(in: 1...option.label.count, using: &generator)
      let beginning = String(option.label.prefix(length))
      let folded = beginning.folded
      let others = options.filter { $0 != option }
      guard !folded.isEmpty, folded.first?.isNumber == false, option.label.folded.hasPrefix(folded),
        !others.contains(where: { $0.label.folded.hasPrefix(folded) }),
        // A whole word of another label may be meant as well.
        !others.contains(where: { $0.label.foldedWords.contains(folded) })
      else { continue }
      for typed in [beginning, beginning.uppercased(), folded, " \(beginning) "] where !typed.isSign
      {
        #expect(
          grammar.read(typed, for: .one(options)) == .chosen([option.id]),
          "\(typed) among \(options.map(\.label))"
        )
      }
      count += 1
    }
  }

  @Test func `an ambiguous line lists options by their own numbers`() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<1000 {
      let options = options(&generator)
      guard case .ambiguous(let found) = grammar.read(label(&generator), for: .one(options)) else {
        continue
      }
      #expect(found.count > 1)
      for numbered in found { #expect(options[numbered.number - 1] == numbered.option) }
    }
  }

  @Test func `random bytes never crash, and never choose what is not there`() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<4000 {
      let bytes = (0..<Int.random(in: 0...16, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let options = options(&generator)
      check(String(decoding: bytes, as: UTF8.self), among: options)
      check(String.random(length: 0...9, using: &generator), among: options)
      check(dense(&generator), among: options)
    }
  }

  /// Lines made of what the grammar looks for.
  private func dense(_ generator: inout SeededGenerator) -> String {
    String(
      (0..<8).compactMap { _ in "0123456789,;- –.)?<\"«»\u{A0}".randomElement(using: &generator) }
    )
  }

  private func check(_ line: String, among options: [Ask.Option]) {
    let ids = Set(options.map(\.id))
    for ask in [Ask.one(options), .several(options), .number(-5...5), .text(maximum: 5)] {
      switch grammar.read(line, for: ask) {
      case .chosen(let chosen):
        #expect(ids.isSuperset(of: chosen))
        #expect(chosen.count == Set(chosen).count)
      case .number(let number): #expect((-5...5).contains(number))
      case .text(let text): #expect(text.count <= 5 && !text.isEmpty && text == text.visible)
      default: break
      }
    }
  }
}

extension String {
  fileprivate var isSign: Bool { Command.allCases.contains { $0.symbol == trimmed } }
}
