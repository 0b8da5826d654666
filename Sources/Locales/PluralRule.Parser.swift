extension PluralRule {
  /// Reads an expression by precedence climbing.
  ///
  /// The file comes from anybody: its depth and size are bounded, or it could exhaust the stack.
  struct Parser {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0
    private var partCount = 0

    private static let deepest = 50
    private static let mostParts = 500

    init(_ text: Substring) { bytes = Array(text.utf8) }

    mutating func wholeExpression() throws(Fault) -> Expression {
      let expression = try choice()
      guard next == nil else { throw unexpected() }
      return expression
    }

    private mutating func choice() throws(Fault) -> Expression {
      try descend()
      defer { depth -= 1 }
      let condition = try operation(atLeast: 1)
      guard take("?") else { return condition }
      let positive = try choice()
      guard take(":") else { throw unexpected() }
      return .choice(condition, positive, try choice())
    }

    private mutating func operation(atLeast precedence: Int) throws(Fault) -> Expression {
      var left = try operand()
      while let operation = nextOperation, operation.precedence >= precedence {
        position += operation.rawValue.utf8.count
        left = .operation(operation, left, try self.operation(atLeast: operation.precedence + 1))
      }
      return left
    }

    private mutating func operand() throws(Fault) -> Expression {
      try descend()
      defer { depth -= 1 }
      partCount += 1
      guard partCount <= Self.mostParts else { throw .tooComplex }
      if take("n") { return .count }
      if take("!") { return .not(try operand()) }
      guard take("(") else { return .number(try number()) }
      let inner = try choice()
      guard take(")") else { throw unexpected() }
      return inner
    }

    private mutating func number() throws(Fault) -> UInt {
      _ = next
      let digits = bytes[position...].prefix(while: \.isDigit)
      guard !digits.isEmpty else { throw unexpected() }
      let text = String(decoding: digits, as: UTF8.self)
      guard let number = UInt(text) else { throw .numberTooLarge(text) }
      position = digits.endIndex
      return number
    }

    private mutating func descend() throws(Fault) {
      depth += 1
      guard depth <= Self.deepest else { throw .tooComplex }
    }

    /// The next byte that is not blank, which becomes the current one.
    private var next: UInt8? {
      mutating get {
        while position < bytes.count, bytes[position].isBlank { position += 1 }
        return position < bytes.count ? bytes[position] : nil
      }
    }

    private var nextOperation: Operation? {
      mutating get {
        guard next != nil else { return nil }
        return Operation.allCases.first { bytes[position...].starts(with: $0.rawValue.utf8) }
      }
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
      guard next == UInt8(ascii: sign) else { return false }
      position += 1
      return true
    }

    private mutating func unexpected() -> Fault {
      guard next != nil else { return .unexpectedEnd }
      let rest = String(decoding: bytes[position...], as: UTF8.self)
      return .unexpectedSign(
        rest.unicodeScalars.prefix(1).map(String.init).joined(),
        offset: position
      )
    }
  }
}
