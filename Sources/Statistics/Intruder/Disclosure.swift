package import Records

/// Why a release can't go out; the numbers are the printed ones that an intruder would put side by side.
package enum Disclosure: Sendable, Hashable {
  /// The number isn't a sum of rounded cells.
  case notRounded(PublishedNumber)
  /// One identifier has two numbers, in one release or in two: a silent revision.
  case revised(PublishedNumber, PublishedNumber)
  /// An equation of the release names a cell that isn't there.
  case dangling(id: String)
  /// A total isn't the sum of its parts.
  case doesNotAdd(PublishedNumber, sum: Int)
  /// The frozen cells count otherwise.
  case notFrozen(PublishedNumber, frozen: Int)
  /// The number is about a month that isn't frozen.
  case open(PublishedNumber)
  /// Subtracting the numbers leaves a group of fewer than the base.
  case derived(group: String, value: Int, from: [PublishedNumber])
  /// No table of frozen cells could give the numbers together.
  case impossible(from: [PublishedNumber])
  /// A line that is too small is broken down.
  case brokenDown(PublishedNumber, line: PublishedNumber)
  /// A table of the whole territory is given for some sites.
  case bySite(PublishedNumber)
  /// The number belongs to no table of the catalogue.
  case unknown(PublishedNumber)
  /// The bytes hold something that only a raw row knows.
  case canary(offset: Int)
  /// A text of the release would be refused at the counter.
  case personalData(PersonalData.Kind, text: String)
}

/// A number as it was printed.
package struct PublishedNumber: Sendable, Hashable {
  package let id: String
  package let value: Int

  package init(id: String, value: Int) {
    self.id = id
    self.value = value
  }
}
