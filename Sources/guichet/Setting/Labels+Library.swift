import Guides
import Locales
import Reports

extension Labels {
  /// The words of a counter, which reads a guide or the communes when it names one.
  init(_ say: Phrasebook, _ content: Library) {
    self.init(
      say,
      territory: content.territoryTitle,
      sites: content.sites,
      commune: { code in
        (try? content.territory())?.communes.first { $0.code == code }?.name
      },
      guide: { id in try? content.guide(id, language: say.language.tag) }
    )
  }
}
