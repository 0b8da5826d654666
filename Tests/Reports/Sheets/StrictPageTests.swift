import Testing

struct StrictPageTests {
  private static let top = "<!DOCTYPE html>"

  @Test(arguments: [
    "<p>", "<p></b>", "</p>", "<p>a & b</p>", "<p>a > b</p>", "<p class=x></p>",
    "<p class=\"x></p>",
    "<p class=\"x\" class=\"y\"></p>", "<p>a\"b</p>", "<p", "<P></P>", "<style>a<b</style>",
  ])
  func `a careless page is refused`(_ html: String) {
    #expect(throws: StrictPage.Fault.self) { try StrictPage(Self.top + html) }
  }

  @Test(arguments: [
    ("<p id=\"a\"></p><p id=\"a\"></p>", "an id twice"),
    ("<a href=\"#b\"></a>", "#b leads nowhere"),
    ("<a href=\"http://a.fr\"></a>", "goes to http://a.fr"),
    ("<section aria-labelledby=\"c\"></section>", "no c to label"),
    ("<p onclick=\"x\"></p>", "<p> runs or loads something"),
    ("<script></script>", "<script> is not ours"),
    ("<link href=\"a.css\">", "a file is loaded"),
    ("<h1></h1><h3></h3>", "h3 after h1"),
    ("<h1></h1><h1></h1>", "h1"),
    ("<html lang=\"fr\"></html>", "no direction"),
  ])
  func `a fault is named`(_ html: String, _ fault: String) throws {
    #expect(try StrictPage(Self.top + html).faults.contains(fault))
  }

  @Test func `the words are those that a person reads`() throws {
    let page = try StrictPage(
      Self.top + "<head><title>T</title></head><body><p>a &lt; b</p></body>"
    )
    #expect(page.text == "a < b")
  }
}
