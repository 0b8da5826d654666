import Testing

@testable import Reports

struct EmergencyNumbersTests {
  @Test func `a number is listed once, with the sentence that says when to call it`() {
    let numbers = EmergencyNumbers(in: [
      ("Se protéger", ["Un danger ? Appelez le 17 ou le 112. Restez calme."]),
      ("Parler", ["Le 3018 écoute. Le 17 aussi."]),
      (nil, ["Le 30 18 répond par téléphone."]),
    ])
    #expect(
      numbers.entries == [
        .init(
          numbers: ["17", "112"],
          title: "Se protéger",
          sentence: "Un danger ? Appelez le 17 ou le 112."
        ),
        .init(numbers: ["3018"], title: "Parler", sentence: "Le 3018 écoute."),
      ]
    )
  }
}
