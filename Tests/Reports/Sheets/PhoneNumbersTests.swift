import Testing

@testable import Reports

struct PhoneNumbersTests {
  @Test(arguments: [
    ("Sinon : 0 892 705 705, jour et nuit.", ["0 892 705 705"]),
    ("Appelez le 01\u{A0}23\u{A0}45\u{A0}67\u{A0}89.", ["01\u{A0}23\u{A0}45\u{A0}67\u{A0}89"]),
    ("Transférez-le au 33700, c’est gratuit.", ["33700"]),
    ("Appelez le 17 ou le 112. Sans parler : un SMS au 114.", ["17", "112", "114"]),
    ("Le 3018 et le 116 006 répondent.", ["3018", "116 006"]),
    ("Appelez le 32 30.", ["32 30"]),
    ("17, 112, 119, 3919 and 3114 answer.", ["17", "112", "119", "3919", "3114"]),
    ("le site 33700.fr accepte une photo", []),
    ("Le site 17cyber.gouv.fr est ouvert.", []),
    ("17Cyber", []),
    ("avant le 17 juin, de 9 h à 18 h", []),
    ("13 mois au plus, et parfois 70 jours", []),
    ("0,34 € la minute, 3000 € au plus", []),
    ("le 1er août 2024, 76000 Rouen", []),
    ("", []),
  ])
  func `numbers to call are told from other numbers`(_ text: String, _ numbers: [String]) {
    #expect(PhoneNumbers.runs(of: text).filter(\.isNumber).map(\.text) == numbers)
  }

  @Test(arguments: ["Appelez le 17 ou le 112.", "33700", "a 33700 b", "œ 3018"])
  func `cutting a text loses none of it`(_ text: String) {
    #expect(PhoneNumbers.runs(of: text).map(\.text).joined() == text)
  }
}
