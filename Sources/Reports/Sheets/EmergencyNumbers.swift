import Guides

/// The numbers of an emergency, each with the sentence that says when to call it.
struct EmergencyNumbers: Equatable {
  struct Entry: Equatable {
    let numbers: [String]
    /// What is being done when the number is named.
    let title: String?
    let sentence: String
  }

  let entries: [Entry]

  /// Takes each number where it is first named.
  init(in parts: [(title: String?, texts: [String])]) {
    var known: Set<String> = []
    var entries: [Entry] = []
    for part in parts {
      for sentence in part.texts.flatMap(EmergencyNumbers.sentences) {
        let numbers = PhoneNumbers.runs(of: sentence).filter(\.isNumber).map(\.text)
        let fresh = numbers.filter { known.insert($0.filter(\.isNumber)).inserted }
        guard !fresh.isEmpty else { continue }
        entries.append(Entry(numbers: fresh, title: part.title, sentence: sentence))
      }
    }
    self.entries = entries
  }

  /// The sentences of a text; a question stays with the answer that follows it.
  private static func sentences(_ text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    var end: Character?
    for character in text {
      if character == " ", let ended = end, ended != "?" {
        sentences.append(sentence)
        sentence = ""
      } else {
        sentence.append(character)
      }
      end = [".", "!", "?"].contains(character) ? character : nil
    }
    return (sentences + [sentence]).filter { !$0.isEmpty }
  }
}
