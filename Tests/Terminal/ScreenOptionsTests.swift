import Terminal
import Testing

struct ScreenOptionsTests {
  private static let colour = Screen.Options(allowsColour: true, isPlain: false)
  private static let sober = Screen.Options(allowsColour: false, isPlain: false)
  private static let plain = Screen.Options(allowsColour: false, isPlain: true)

  @Test(
    arguments: [
      (["TERM": "xterm"], colour),
      (["TERM": "xterm", "NO_COLOR": ""], colour),
      (["TERM": "xterm", "NO_COLOR": "1"], sober),
      (["TERM": "xterm", "ACCESSIBLE": "1"], plain),
      (["TERM": "xterm", "ACCESSIBLE": "0"], colour),
      (["TERM": "dumb"], plain),
      ([:], plain),
    ]
  )
  func `the environment decides on a terminal`(
    environment: [String: String],
    options: Screen.Options
  ) {
    #expect(Screen.Options(environment: environment, isTerminal: true) == options)
  }

  @Test func `flags and pipes make the screen soberer`() {
    let environment = ["TERM": "xterm"]
    #expect(Screen.Options(environment: environment, isTerminal: false) == Self.sober)
    #expect(
      Screen.Options(environment: environment, refusesColour: true, isTerminal: true) == Self.sober
    )
    #expect(
      Screen.Options(environment: environment, isAccessible: true, isTerminal: true) == Self.plain
    )
  }
}
