import Testing

struct `A bank account` {
  @Test(arguments: [
    ("IBAN FR76 9968 5078 9160 5653 4321 538", ["iban:FR76 9968 5078 9160 5653 4321 538"]),
    ("fr 76 9968 5O78 916O 5653 4321 538", ["iban:fr 76 9968 5O78 916O 5653 4321 538"]),
    ("FR76 9968 5078 9160 5653 4321 539", ["iban:FR76 9968 5078 9160 5653 4321 539"]),
    ("GB67NWZZ99999912345678", ["iban:GB67NWZZ99999912345678"]),
    ("GB68NWZZ99999912345678", ["digits:99999912345678"]),
    ("IBANFR7699685078916056534321538", ["iban:IBANFR7699685078916056534321538"]),
    ("99685 07891 60565343215 38", ["bankAccount:99685 07891 60565343215 38"]),
    ("99685 07891 60565343215 39", ["digits:99685 07891 60565343215 39"]),
    ("en fr, le 12", []),
  ])
  func `is known by its key`(_ text: String, _ expected: [String]) {
    #expect(screening(text) == expected)
  }
}
