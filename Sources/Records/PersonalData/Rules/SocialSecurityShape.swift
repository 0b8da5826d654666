/// The shape of a NIR or of a waiting number: sex, year, month, department, commune, order.
enum SocialSecurityShape {
  /// Whether its first digits can be those of somebody, key or not.
  static func accepts(_ digits: [UInt8]) -> Bool {
    guard [1, 2, 3, 4, 7, 8].contains(digits[0]), digits[1] < 10, digits[2] < 10 else {
      return false
    }
    return isMonth(digits[3], digits[4]) && isDepartment(digits[5], digits[6])
      && digits[7...].allSatisfy { $0 < 10 }
  }

  /// 20 to 42 and 50 to 99 stand for months that no document gives.
  private static func isMonth(_ tens: UInt8, _ unit: UInt8) -> Bool {
    guard tens < 10, unit < 10 else { return false }
    let month = tens * 10 + unit
    return (1...12).contains(month) || (20...42).contains(month) || (50...99).contains(month)
  }

  private static func isDepartment(_ tens: UInt8, _ unit: UInt8) -> Bool {
    if unit > 9 { return tens == 2 }
    return tens < 10 && tens * 10 + unit > 0
  }
}
