extension Finding {
  /// A change of one line that cures a problem and changes nothing else of what the file says.
  package struct Repair: Sendable, Hashable {
    /// Where it takes place; of no length to insert something.
    package var location: Location
    /// What stands there now: a file that says otherwise has changed and is left alone.
    package var original: String
    package var replacement: String

    package init(location: Location, original: String, replacement: String) {
      self.location = location
      self.original = original
      self.replacement = replacement
    }
  }
}
