extension PortableObject {
  /// One sentence, its translation, and what was said about them.
  package struct Entry: Sendable, Equatable {
    /// What `msgctxt` holds: here the stable key of the sentence.
    package var context: String?
    /// What `msgid` holds: the French sentence.
    package var source: String
    /// What `msgid_plural` holds, for a sentence that counts something.
    package var plural: String?
    /// What `msgstr` or each `msgstr[n]` holds; empty texts are not translated yet.
    package var translations: [String]
    /// What the translator noted for colleagues: `#`.
    package var comments: [String]
    /// What the author explains to translators: `#.`.
    package var explanations: [String]
    /// Where the sentence comes from: `#:`.
    package var references: [String]
    /// Marks such as `fuzzy` or `python-brace-format`: `#,`.
    package var flags: [String]
    /// What the sentence said when it was translated: `#|`.
    package var previous: Previous
    /// Whether the sentence has left the program: `#~`.
    package var isObsolete: Bool
    /// Where the entry starts in its file.
    package var line: Int

    /// An entry that is new and not translated, unless told otherwise.
    package init(
      context: String? = nil,
      source: String,
      plural: String? = nil,
      translations: [String] = [""],
      comments: [String] = [],
      explanations: [String] = [],
      references: [String] = [],
      flags: [String] = [],
      previous: Previous = Previous(),
      isObsolete: Bool = false,
      line: Int = 1
    ) {
      self.context = context
      self.source = source
      self.plural = plural
      self.translations = translations
      self.comments = comments
      self.explanations = explanations
      self.references = references
      self.flags = flags
      self.previous = previous
      self.isObsolete = isObsolete
      self.line = line
    }

    /// Whether nobody has yet looked at the translation since the French changed.
    package var isFuzzy: Bool { flags.contains("fuzzy") }
  }

  /// The French of before, kept by `msgmerge --previous` so that a translator sees what changed.
  package struct Previous: Sendable, Equatable {
    /// The key of before, when it was another.
    package var context: String?
    /// The French sentence of before.
    package var source: String?
    /// The French plural of before.
    package var plural: String?

    /// Nothing, for an entry whose French never changed.
    package init(context: String? = nil, source: String? = nil, plural: String? = nil) {
      self.context = context
      self.source = source
      self.plural = plural
    }
  }
}
