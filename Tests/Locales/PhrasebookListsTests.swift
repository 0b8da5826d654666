import Testing

@testable import Locales

struct `Lists of a phrasebook` {
  @Test(arguments: [
    ([], "", ""),
    (["a"], "a", "a"),
    (["a", "b"], "a et b", "a and b"),
    (["a", "b", "c"], "a, b et c", "a, b and c"),
    (["{last}", "{first}"], "{last} et {first}", "{last} and {first}"),
  ])
  func `read in one breath`(_ items: [String], _ french: String, _ english: String) {
    #expect(Phrasebook.french.list(items) == french)
    #expect(Phrasebook.english.list(items) == english)
  }

  @Test func `isolate each item where lines start from the right`() {
    #expect(Phrasebook.arabic.list(["a", "b"]) == "\u{2068}a\u{2069} et \u{2068}b\u{2069}")
  }

  @Test(arguments: [
    ("mai", "de mai", "of mai"),
    ("avril", "d’avril", "of avril"),
  ])
  func `say of what`(_ noun: String, _ french: String, _ english: String) {
    #expect(Phrasebook.french.of(noun) == french)
    #expect(Phrasebook.english.of(noun) == english)
  }
}
