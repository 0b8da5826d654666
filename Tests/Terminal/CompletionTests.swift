import Terminal
import Testing

struct CompletionTests {
  private let options = [
    Ask.Option("eligible", "Éligible"), Ask.Option("eliminated", "Éliminé"),
    Ask.Option("other", "Autre"),
  ]

  @Test(
    arguments: [
      ("", "", [1, 2, 3]),
      ("el", "Éli", [1, 2]),
      ("ELI", "Éli", [1, 2]),
      ("elig", "Éligible", [1]),
      ("e\u{301}lim", "Éliminé", [2]),
      ("tre", "Autre", [3]),
      ("zzz", "zzz", []),
    ]
  )
  func `typed letters become what the labels share`(
    typed: String,
    replacement: String,
    numbers: [Int]
  ) {
    let completion = Completion(typed, among: options)
    #expect(completion.replacement == replacement)
    #expect(completion.candidates == numbers.map { Numbered($0, options[$0 - 1]) })
  }

  @Test func `letters in the middle of several labels stay as they are`() {
    let completion = Completion("phone", among: .devices)
    #expect(completion.replacement == "phone")
    #expect(completion.candidates == [Ask.Option].devices.numbered(1, 4))
  }
}
