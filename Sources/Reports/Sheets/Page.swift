import Locales

/// A whole page in one file: no script, no request, nothing that needs a network.
package struct Page: Sendable, Equatable {
  var language: Language
  var title: String
  var style: SheetStyle
  /// The words of the link that goes straight to the main part.
  var skip: Markup
  var header: [Markup]
  var main: [Markup]
  var footer: [Markup]

  /// The page as a file.
  package var html: String { "<!DOCTYPE html>" + markup.html + "\n" }

  /// The whole page as a tree.
  var markup: Markup {
    let body = Tag.body([
      Tag.a([.class("skip"), .toPart(Page.mainID)], [skip]),
      Tag.header(header),
      Tag.main([.id(Page.mainID)], main),
      Tag.footer(footer),
    ])
    return Tag.html(
      [.lang(language.tag), .dir(language.direction.rawValue)],
      [head, body.marked(around: language)]
    )
  }

  private static let mainID = "main"

  /// A browser that follows this policy runs no script, even one that somebody slipped in.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
    + "base-uri 'none'; form-action 'none'"

  private var head: Markup {
    Tag.head([
      Tag.meta([.utf8]),
      Tag.meta([.policy, .content(Page.policy)]),
      Tag.meta([.named("viewport"), .content("width=device-width, initial-scale=1")]),
      Tag.meta([.named("color-scheme"), .content("light dark")]),
      Tag.title([.neutral(title)]),
      Tag.link([.icon, .noPicture]),
      .style(style),
    ])
  }
}
