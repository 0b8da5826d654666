import Locales
import Testing

@testable import Reports

struct PageTests {
  private static let page = Page(
    language: Language(tag: "fr", name: "Français"),
    title: "Une fiche",
    style: .takeHome,
    skip: .neutral("Aller aux étapes"),
    header: [Tag.h1([.neutral("Une fiche")])],
    main: [],
    footer: []
  )

  @Test func `a page asks a browser for nothing, and forbids it to run anything`() throws {
    let head = try #require(Self.page.html.firstRange(of: "<style>"))
    #expect(
      Self.page.html[..<head.lowerBound] == """
        <!DOCTYPE html>
        <html lang="fr" dir="ltr">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; \
        style-src &#39;unsafe-inline&#39;; img-src data:; base-uri &#39;none&#39;; \
        form-action &#39;none&#39;">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>Une fiche</title>
        <link rel="icon" href="data:,">

        """
    )
  }

  @Test func `the body starts with a way past the header`() throws {
    let style = try #require(Self.page.html.firstRange(of: "</style>"))
    #expect(
      Self.page.html[style.upperBound...] == """
        </head>
        <body><a class="skip" href="#main">Aller aux étapes</a>
        <header>
        <h1>Une fiche</h1></header>
        <main id="main"></main>
        <footer></footer></body></html>

        """
    )
  }

  @Test(arguments: [SheetStyle.takeHome, .form, .report])
  func `the style loads nothing and knows paper, darkness and both directions`(_ style: SheetStyle)
  {
    for word in ["url(", "@import", "http:", "<", "left:", "right:", "-left", "text-align: left"] {
      #expect(!style.css.contains(word), "\(word)")
    }
    for word in ["@media print", "prefers-color-scheme: dark", "break-inside: avoid"] {
      #expect(style.css.contains(word), "\(word)")
    }
  }

  @Test func `large print is at least 14 points`() {
    #expect(SheetStyle.takeHome.css.contains("html { font-size: 125% }"))
    #expect(SheetStyle.takeHome.css.contains("html { font-size: 14pt }"))
  }
}
