import Testing

@testable import Records

struct `An identifier` {
  @Test(arguments: ["a", "7", "create-a-mailbox", "d1", "17cyber", "a--b"])
  func `is made of lower-case letters, digits and inner hyphens`(_ text: String) {
    #expect(Slug.accepts(text))
  }

  @Test(arguments: ["", "-", "-a", "a-", "A", "a_b", "a b", "é", "a.b", "a;b", "a=b", "a\n", "a|b"])
  func `anything else is refused`(_ text: String) {
    #expect(!Slug.accepts(text))
  }

  @Test func `is at most 64 long`() {
    #expect(Slug.accepts(String(repeating: "a", count: 64)))
    #expect(!Slug.accepts(String(repeating: "a", count: 65)))
  }
}
