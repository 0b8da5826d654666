extension PluralRule {
  /// A C expression of `n`, whose arithmetic wraps as that of `unsigned long` in gettext.
  indirect enum Expression: Sendable, Equatable {
    case count
    case number(UInt)
    case not(Expression)
    case operation(Operation, Expression, Expression)
    case choice(Expression, Expression, Expression)

    /// The value for `n` things; none when the expression divides by zero.
    func value(for count: UInt) -> UInt? {
      switch self {
      case .count: count
      case .number(let number): number
      case .not(let operand): operand.value(for: count).map { $0 == 0 ? 1 : 0 }
      case .choice(let condition, let positive, let negative):
        condition.value(for: count).flatMap {
          ($0 != 0 ? positive : negative).value(for: count)
        }
      case .operation(let operation, let left, let right):
        left.value(for: count).flatMap { value in
          operation.result(value) ?? right.value(for: count).flatMap { operation.result(value, $0) }
        }
      }
    }
  }

  /// Signs of two letters come first, so that `<=` is not taken for `<`.
  enum Operation: String, CaseIterable, Sendable {
    case or = "||"
    case and = "&&"
    case equal = "=="
    case notEqual = "!="
    case atMost = "<="
    case atLeast = ">="
    case less = "<"
    case more = ">"
    case plus = "+"
    case minus = "-"
    case times = "*"
    case quotient = "/"
    case remainder = "%"

    /// How tightly the sign binds, as in C.
    var precedence: Int {
      switch self {
      case .or: 1
      case .and: 2
      case .equal, .notEqual: 3
      case .less, .more, .atMost, .atLeast: 4
      case .plus, .minus: 5
      case .times, .quotient, .remainder: 6
      }
    }

    /// The result when the left side alone decides it.
    fileprivate func result(_ left: UInt) -> UInt? {
      switch self {
      case .or where left != 0: 1
      case .and where left == 0: 0
      default: nil
      }
    }

    fileprivate func result(_ left: UInt, _ right: UInt) -> UInt? {
      switch self {
      case .or, .and: right != 0 ? 1 : 0
      case .equal: left == right ? 1 : 0
      case .notEqual: left != right ? 1 : 0
      case .less: left < right ? 1 : 0
      case .more: left > right ? 1 : 0
      case .atMost: left <= right ? 1 : 0
      case .atLeast: left >= right ? 1 : 0
      case .plus: left &+ right
      case .minus: left &- right
      case .times: left &* right
      case .quotient: right == 0 ? nil : left / right
      case .remainder: right == 0 ? nil : left % right
      }
    }
  }
}
