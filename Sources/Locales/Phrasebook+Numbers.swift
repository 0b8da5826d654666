extension Phrasebook {
  /// A whole number, its thousands grouped as the language does.
  package func integer(_ number: Int) -> String {
    let digits = grouped(number.magnitude)
    return number < 0 ? fill("number.negative") { _ in digits } : digits
  }

  /// A number with that many decimals, rounded half away from zero.
  package func decimal(_ number: Double, decimals: Int = 1) -> String {
    let decimals = min(max(decimals, 0), 9)
    let scale = (0..<decimals).reduce(UInt(1)) { scale, _ in scale * 10 }
    // Neither infinity, "not a number" nor more digits than an integer holds can be written.
    guard let scaled = Int(exactly: (number * Double(scale)).rounded()) else {
      return self("number.unknown")
    }
    let (whole, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: scale)
    let fraction = String(rest)
    let zeros = String(repeating: "0", count: max(decimals - fraction.count, 0))
    let tail = decimals == 0 ? "" : self("number.decimal") + zeros + fraction
    let text = grouped(whole) + tail
    return scaled < 0 ? fill("number.negative") { _ in text } : text
  }

  /// A share, where 1 is everything, in percent.
  package func percent(_ share: Double, decimals: Int = 0) -> String {
    let number = decimal(share * 100, decimals: decimals)
    return fill("number.percent") { _ in number }
  }

  private func grouped(_ number: UInt) -> String {
    let digits = String(number)
    guard digits.count > 3 else { return digits }
    let first = (digits.count - 1) % 3 + 1
    let groups = stride(from: first, to: digits.count, by: 3).map { digits.dropFirst($0).prefix(3) }
    return ([digits.prefix(first)] + groups).joined(separator: self("number.group"))
  }
}
