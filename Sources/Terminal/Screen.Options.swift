extension Screen {
  /// How sober the screen must be.
  package struct Options: Sendable, Equatable {
    /// Whether a heading may be bold; no meaning depends on it.
    package let allowsColour: Bool
    /// No escape sequence and no ornament: for screen readers, braille displays and bare terminals.
    package let isPlain: Bool

    /// Decides both without looking at anything.
    package init(allowsColour: Bool, isPlain: Bool) {
      self.allowsColour = allowsColour
      self.isPlain = isPlain
    }

    /// Follows NO_COLOR (no-color.org: when not empty), TERM and ACCESSIBLE, then the flags of the command.
    package init(
      environment: [String: String],
      isAccessible: Bool = false,
      refusesColour: Bool = false,
      isTerminal: Bool
    ) {
      let terminal = environment["TERM"] ?? "dumb"
      let accessible = environment["ACCESSIBLE"] ?? ""
      isPlain = isAccessible || terminal == "dumb" || !["", "0"].contains(accessible)
      allowsColour =
        isTerminal && !isPlain && !refusesColour && (environment["NO_COLOR"] ?? "").isEmpty
    }
  }
}
