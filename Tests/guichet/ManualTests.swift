import Testing

@testable import guichet

struct ManualTests {
  private func page(_ tag: String = "fr") throws -> String {
    let commands = try #require(CommandTree.present).leaves
    return Manual(say: PackageFolder.phrasebook(tag), version: "1.2.3").page(commands)
  }

  @Test func `the page begins as man wants it`() throws {
    #expect(
      try page().hasPrefix(
        """
        .TH GUICHET 1 "" "Guichet 1.2.3" "Manuel de Guichet"
        .SH "NOM"
        guichet \\- accueillir au guichet les personnes gênées par le numérique
        .SH "SYNOPSIS"
        """
      )
    )
  }

  @Test(arguments: ["guichet desk", "guichet setup", "guichet guide print ID", "guichet report"])
  func `every command stands there with its arguments`(_ command: String) throws {
    #expect(try page().contains("\n.B \"\(command)"))
  }

  @Test func `hidden commands and those of the parser are left out`() throws {
    #expect(try !page().contains(".B \"guichet manual"))
    #expect(try !page().contains(".B \"guichet help"))
  }

  @Test func `no line is an order to roff by accident, and no-break spaces hold`() throws {
    let orders = try page().split(separator: "\n").filter { $0.hasPrefix(".") }
    #expect(
      Set(orders.compactMap { $0.split(separator: " ").first }) == [
        ".TH", ".SH", ".B", ".TP", ".PP",
      ]
    )
    #expect(try !page().contains("\u{A0}"))
  }

  @Test func `it speaks English too`() throws {
    #expect(try page("en").contains(".SH \"EXIT STATUS\""))
  }
}
