/// What any command may be told, once its options are read.
struct Wishes: Sendable, Equatable {
  var journal: String?
  var content: String?
  var language: String?
  var refusesColour = false
  var isAccessible = false
  /// Whether nothing may be asked.
  var refusesInput = false
}

extension GlobalOptions {
  /// The values of the options.
  var wishes: Wishes {
    Wishes(
      journal: journal,
      content: content,
      language: language,
      refusesColour: noColor,
      isAccessible: accessible,
      refusesInput: noInput
    )
  }
}
