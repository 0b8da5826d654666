/// A passage cut into words and sentences; signs of Markdown and addresses are left aside.
struct Prose {
  let passage: Passage
  private(set) var words: [Word] = []
  /// The sentences in order, each as the words it holds.
  private(set) var sentences: [Range<Int>] = []

  /// A run of letters and digits: « l’appareil » is two of them.
  struct Word {
    /// In the scalars of the passage.
    let range: Range<Int>
    /// Without accents nor capitals.
    let folded: String
    /// Whether a space separates it from the word before.
    let isApart: Bool
  }

  init(_ passage: Passage) {
    self.passage = passage
    var cutter = WordCutter(passage.text.scalars)
    cutter.cut()
    words = cutter.words
    sentences = cutter.sentences
  }

  var scalars: [Unicode.Scalar] { passage.text.scalars }

  func location(_ range: Range<Int>) -> Location { passage.text.location(range) }

  /// Where some words stand, from the start of the first to the end of the last.
  func location(ofWords range: Range<Int>) -> Location {
    location(
      words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
    )
  }

  func string(_ word: Word) -> String { passage.text.string(word.range) }

  /// How many words people would count: « l’appareil » and « caf.fr » are one.
  func count(_ sentence: Range<Int>) -> Int {
    words[sentence].count { $0.isApart }
  }

  /// Whether some folded words follow one another from a word on.
  func reads(_ expected: [String], from index: Int) -> Bool {
    index + expected.count <= words.count
      && zip(words[index...], expected).allSatisfy { $0.folded == $1 }
  }
}
