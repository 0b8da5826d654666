import Locales

/// What a language still lacks, against everything there is to translate.
struct TranslationProgress: Equatable {
  /// What nobody has translated.
  let missing: [PortableObject.Entry]
  /// What was translated from a French that has changed.
  let stale: [PortableObject.Entry]
  /// What is translated and no longer said.
  let gone: [PortableObject.Entry]

  /// `object` is nil for a language that has no file yet.
  init(of object: PortableObject?, against template: LocaleTemplate) {
    let kept = (object?.entries ?? []).filter { !$0.isObsolete && $0.context != nil }
    let known = Dictionary(kept.map { ($0.context, $0) }) { first, _ in first }
    let wanted = Set(template.entries.map(\.context))
    missing = template.entries.filter { known[$0.context]?.translations.contains("") ?? true }
    stale = template.entries.filter { entry in
      guard let present = known[entry.context], !present.translations.contains("") else {
        return false
      }
      return present.isFuzzy || present.source != entry.source || present.plural != entry.plural
    }
    gone = kept.filter { !wanted.contains($0.context) }
  }

  /// What a translator reads: how many, then where and under which key.
  func text(_ say: Phrasebook) -> String {
    let parts: [(key: String, entries: [PortableObject.Entry])] = [
      ("extract.missing", missing), ("extract.stale", stale), ("extract.gone", gone),
    ]
    let lines = parts.filter { !$0.entries.isEmpty }.flatMap { key, entries in
      [say(key, ["n": .integer(entries.count)])]
        + entries.map { "  " + ($0.references + [$0.context ?? ""]).joined(separator: " ") }
    }
    return (lines.isEmpty ? [say("extract.complete")] : lines).joined(separator: "\n") + "\n"
  }
}
