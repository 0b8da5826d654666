import Testing

@testable import Records

/// Vectors of python-stdnum for the NIR; the others are invented numbers and public examples.
struct `A control key` {
  @Test(arguments: [
    ("295109912611193", true),
    ("253072B07300470", true),
    ("253072A07300443", true),
    ("295109912611199", false),
    ("253072A07300470", false),
  ])
  func `closes a NIR, Corsican departments included`(_ number: String, _ isValid: Bool) {
    #expect(ControlKey.isNIR(figures(number)) == isValid)
  }

  @Test func `catches any single wrong digit of a NIR`() {
    let number = figures("295109912611193")
    for place in number.indices {
      for digit in UInt8(0)...9 where digit != number[place] {
        var wrong = number
        wrong[place] = digit
        #expect(!ControlKey.isNIR(wrong))
      }
    }
  }

  @Test(arguments: [
    ("1672646214134", true),
    ("0067006164267", true),
    ("1672646214135", false),
    ("3717551595023", true),
    ("4000000000000", false),
    ("167264621413", false),
  ])
  func `closes a tax number`(_ number: String, _ isValid: Bool) {
    #expect(ControlKey.isTaxNumber(figures(number)) == isValid)
  }

  @Test(arguments: [
    ("4111111111111111", true),
    ("4111111111111112", false),
    ("79927398713", true),
    ("79927398710", false),
  ])
  func `closes a card by Luhn's sum`(_ number: String, _ isValid: Bool) {
    #expect(ControlKey.isCard(figures(number)) == isValid)
  }

  @Test(arguments: [
    ("gb82west12345698765432", true),
    ("fr1420041010050500013m02606", true),
    ("de89370400440532013000", true),
    ("fr1420041010050500013m02607", false),
    ("fr14", false),
  ])
  func `closes an IBAN`(_ number: String, _ isValid: Bool) {
    #expect(ControlKey.isIBAN(Array(number.utf8)) == isValid)
  }

  @Test(arguments: [
    ("20041010050500013m02606", true),
    ("99186725354988454x77823", true),
    ("20041010050500013m02607", false),
    ("2004101005050001302606", false),
  ])
  func `closes a RIB`(_ number: String, _ isValid: Bool) {
    #expect(ControlKey.isBankAccount(Array(number.utf8)) == isValid)
  }

  private func figures(_ number: String) -> [UInt8] {
    number.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "A"): 10
      case UInt8(ascii: "B"): 11
      default: byte - UInt8(ascii: "0")
      }
    }
  }
}
