import Guides
import Locales

extension Counter {
  /// The code of the counter that is wished for: the flag, then the environment, then the settings.
  func wishedSite(_ flag: String?) -> String? {
    let wish = flag ?? world.environment["GUICHET_SITE"] ?? settings.site
    return wish.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The counter of that code.
  func site(_ code: String, among sites: [Site]) throws(Failure) -> Site {
    guard let site = sites.first(where: { $0.code == code }) else {
      throw failure(
        .wrongUse,
        "error.site",
        ["site": .text(code), "known": .text(sites.map(\.code).joined(separator: ", "))]
      )
    }
    return site
  }
}
