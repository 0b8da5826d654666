import Testing

struct `A file number` {
  @Test(arguments: [
    ("CAF 9900112", ["benefitNumber:9900112"]),
    ("allocataire 99001 B", ["benefitNumber:99001 B"]),
    ("CAF 76000 Rouen", []),
    ("CAF 2 104,35 €", []),
    ("CAF 32 30", []),
    ("CAF le 12/03/26", ["date:12/03/26"]),
    ("France Travail 9900114L", ["jobSeekerNumber:9900114L"]),
    ("pôle emploi 99001167890", ["jobSeekerNumber:99001167890"]),
    ("passeport 98ZZ98765", ["identityDocument:98ZZ98765"]),
    ("titre de séjour 9901234567", ["identityDocument:9901234567"]),
    ("CNI T7X9K2M4Z", ["identityDocument:T7X9K2M4Z"]),
    ("permis 98ZZ12345", ["drivingLicence:98ZZ12345"]),
  ])
  func `is known by the word that announces it`(_ text: String, _ expected: [String]) {
    #expect(screening(text) == expected)
  }
}
