import Foundation
import Terminal
import Testing

/// However a label is written, and however it is misspelt.
struct PromptGrammarSpellingTests {
  private static let labels = [
    "Éloigné du numérique", "Œuvres sociales", "L’aîné s’en charge", "Peut-être", "Ça dépend",
    "Cæcum opéré", "Rendez-vous à l’accueil", "Jusqu’à l’été", "Où ça ?", "Français, écrit",
  ]

  private let grammar = PromptGrammar.french
  private let options = labels.enumerated().map {
    Ask.Option(id: "option-\($0.offset)", label: $0.element)
  }

  /// The same words as other keyboards, phones and word processors write them.
  private func writings(of label: String) -> [String] {
    let writings = [
      label, label.uppercased(), label.lowercased(), label.folded,
      label.replacing("’", with: "'"), label.replacing("’", with: "\u{2018}"),
      label.replacing("-", with: " "), label.replacing("-", with: "\u{2011}"),
      label.replacing("œ", with: "oe").replacing("Œ", with: "OE").replacing("æ", with: "ae"),
      label.replacing(" ", with: "\u{A0}"), "  \(label)\t",
    ]
    return writings.flatMap {
      [$0, $0.decomposedStringWithCanonicalMapping, $0.precomposedStringWithCanonicalMapping]
    }
  }

  @Test(arguments: labels.indices)
  func `every way of writing a label chooses it, alone or among several`(_ index: Int) {
    for writing in writings(of: Self.labels[index]) {
      let expected = Reading.chosen(["option-\(index)"])
      #expect(grammar.read(writing, for: .one(options)) == expected, "\(writing)")
      #expect(grammar.read(writing, for: .several(options)) == expected, "\(writing)")
    }
  }

  @Test func `every range of numbers names what lies between, in either order`() {
    for first in 1...options.count {
      for last in first...options.count {
        let ids = options[first - 1...last - 1].map(\.id)
        for line in ["\(first)-\(last)", "\(last)-\(first)", "\(first) – \(last)"] {
          #expect(grammar.read(line, for: .several(options)) == .chosen(ids), "\(line)")
        }
      }
    }
  }

  /// A letter left out, doubled, or swapped with the next, anywhere in a word.
  private func slips(of word: String) -> [String] {
    let letters = Array(word)
    return letters.indices.flatMap { index -> [String] in
      var without = letters
      without.remove(at: index)
      var doubled = letters
      doubled.insert(letters[index], at: index)
      var swapped = letters
      if index + 1 < letters.count { swapped.swapAt(index, index + 1) }
      return [without, doubled, swapped].map { String($0) }
    }
  }

  @Test func `a slip is proposed with its option, and chooses nothing`() {
    var count = 0
    for (option, label) in zip(options, Self.labels) {
      for word in label.foldedWords where word.count >= 5 {
        for slip in slips(of: word) where !Self.labels.contains(where: { $0.folded.contains(slip) })
        {
          guard case .proposal(let found) = grammar.read(slip, for: .one(options)) else {
            Issue.record("\(slip)")
            continue
          }
          #expect(found.contains { $0.option == option }, "\(slip)")
          count += 1
        }
      }
    }
    #expect(count > 100)
  }
}
