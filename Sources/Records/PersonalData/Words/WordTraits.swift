/// What the rules want to know of a word; for a phrase, its last word carries the traits.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt32

  static let common = WordTraits(rawValue: 1 << 0)
  static let publicName = WordTraits(rawValue: 1 << 1)
  static let firstName = WordTraits(rawValue: 1 << 2)
  static let ambiguousFirstName = WordTraits(rawValue: 1 << 3)
  static let civility = WordTraits(rawValue: 1 << 4)
  static let kin = WordTraits(rawValue: 1 << 5)
  static let nameAnnouncement = WordTraits(rawValue: 1 << 6)
  static let street = WordTraits(rawValue: 1 << 7)
  static let looseStreet = WordTraits(rawValue: 1 << 8)
  static let month = WordTraits(rawValue: 1 << 9)
  static let currency = WordTraits(rawValue: 1 << 10)
  static let numberLabel = WordTraits(rawValue: 1 << 11)
  static let benefit = WordTraits(rawValue: 1 << 12)
  static let jobSeeker = WordTraits(rawValue: 1 << 13)
  static let passport = WordTraits(rawValue: 1 << 14)
  static let identityCard = WordTraits(rawValue: 1 << 15)
  static let residencePermit = WordTraits(rawValue: 1 << 16)
  static let drivingLicence = WordTraits(rawValue: 1 << 17)
  static let vehicle = WordTraits(rawValue: 1 << 18)
  static let birth = WordTraits(rawValue: 1 << 19)
  static let secret = WordTraits(rawValue: 1 << 20)
  static let health = WordTraits(rawValue: 1 << 21)
  static let justice = WordTraits(rawValue: 1 << 22)
  static let religion = WordTraits(rawValue: 1 << 23)
  static let union = WordTraits(rawValue: 1 << 24)
  static let building = WordTraits(rawValue: 1 << 25)
  static let duration = WordTraits(rawValue: 1 << 26)
  static let particle = WordTraits(rawValue: 1 << 27)
  static let code = WordTraits(rawValue: 1 << 28)
  static let possessive = WordTraits(rawValue: 1 << 29)
  static let dwelling = WordTraits(rawValue: 1 << 30)

  /// The traits that somebody's name may have.
  static let nameLike: WordTraits = [.firstName, .ambiguousFirstName, .particle]
  static let anyFirstName: WordTraits = [.firstName, .ambiguousFirstName]
  static let sensitive: WordTraits = [.health, .justice, .religion, .union]
}
