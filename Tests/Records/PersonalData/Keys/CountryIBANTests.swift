import Testing

@testable import Records

struct `The IBAN of a country` {
  @Test(arguments: [("fr", 27), ("be", 16), ("no", 15), ("mt", 31), ("zz", nil), ("FR", nil)])
  func `has a length of its own`(_ country: String, _ length: Int?) {
    #expect(CountryIBAN.length(of: country) == length)
  }
}
