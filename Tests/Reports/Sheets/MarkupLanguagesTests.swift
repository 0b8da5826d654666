import Locales
import Testing

@testable import Reports

struct MarkupLanguagesTests {
  private static let english = Language(tag: "en", name: "English")
  private static let arabic = Language(tag: "ar", name: "العربية")
  private static let simple = Language(tag: "fr-simple", name: "Français facile")
  private static let french = Markup.text("oui", language: "fr")

  struct Case: Sendable, CustomTestStringConvertible {
    let page: Language
    let markup: Markup
    let html: String
    var testDescription: String { html }
  }

  @Test(arguments: [
    Case(page: english, markup: Tag.p([french]), html: "\n<p lang=\"fr\">oui</p>"),
    Case(
      page: english,
      markup: Tag.p([.text("yes ", language: "en"), french]),
      html: "\n<p>yes <span lang=\"fr\">oui</span></p>"
    ),
    Case(
      page: english,
      markup: Tag.ul([Tag.li([french]), Tag.li([.neutral("3")])]),
      html: "\n<ul lang=\"fr\">\n<li>oui</li>\n<li>3</li></ul>"
    ),
    Case(page: arabic, markup: Tag.p([french]), html: "\n<p lang=\"fr\" dir=\"ltr\">oui</p>"),
    Case(page: simple, markup: Tag.p([french]), html: "\n<p>oui</p>"),
    Case(
      page: english,
      markup: Tag.p([french, Tag.em([.text("no", language: "en")])]),
      html: "\n<p><span lang=\"fr\">oui</span><em>no</em></p>"
    ),
  ])
  func `a passage in another language is marked as high as it can be`(_ example: Case) {
    #expect(example.markup.marked(around: example.page).html == example.html)
  }
}
