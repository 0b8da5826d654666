import Testing

@testable import guichet

struct PrintedSheetTests {
  @Test(arguments: [
    ("/home/agent/.cache/guichet/fiche-7.html", "file:///home/agent/.cache/guichet/fiche-7.html"),
    ("/home/Zoé B/fiche.html", "file:///home/Zo%C3%A9%20B/fiche.html"),
    ("/a\t%/fiche.html", "file:///a%09%25/fiche.html"),
  ])
  func `a path becomes an address that a browser opens`(_ path: String, _ address: String) {
    #expect(PrintedSheet.address(of: path) == address)
  }
}
