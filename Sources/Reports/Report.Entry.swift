package import Records

extension Report {
  /// What a grid says in one place: words for people, and their value for programs.
  package struct Entry: Sendable, Equatable {
    package var words: String
    package var value: Value

    /// Words that nothing can be computed from, unless a value is given.
    package init(_ words: String, _ value: Value = .words) {
      self.words = words
      self.value = value
    }
  }
}

extension Report.Entry {
  /// What the words are worth.
  package enum Value: Sendable, Equatable {
    case words
    /// Words of a closed list, by their name in every language.
    case code(String)
    case number(Double)
    /// 65 for « 65 % ».
    case percent(Double)
    /// Its last day is meant.
    case month(Month)
    case day(Day)
    /// `[x]`: the figure is not known.
    case notAvailable
    /// `[z]`: there is nothing to say.
    case notApplicable
  }

  /// The figure, nil for what is not one.
  var figure: Double? {
    switch value {
    case .number(let figure), .percent(let figure): figure
    default: nil
    }
  }
}

extension Double {
  /// « 120 » or « 65.5 », as programs read it.
  var digits: String { Int(exactly: self).map(String.init) ?? "\(self)" }
}
