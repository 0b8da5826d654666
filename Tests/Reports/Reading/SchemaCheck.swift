import Foundation
import Testing

/// Checks a document against the part of JSON Schema 2020-12 that our schema uses; any other keyword is refused.
struct SchemaCheck {
  private let schema: [String: Any]
  private let parts: [String: Any]

  init(_ data: Data) throws {
    schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    parts = schema["$defs"] as? [String: Any] ?? [:]
  }

  /// What is wrong, with where it is.
  func problems(in data: Data) throws -> [String] {
    problems(try JSONSerialization.jsonObject(with: data), schema, "")
  }

  private func problems(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    schema.flatMap { keyword, rule -> [String] in
      switch keyword {
      case "$schema", "$id", "$defs", "title", "description": return []
      case "additionalProperties": return others(value, rule, schema, path)
      case "properties": return members(value, rule, path)
      case "items":
        let items = value as? [Any] ?? []
        return items.enumerated().flatMap {
          problems($1, rule as? [String: Any] ?? [:], "\(path)/\($0)")
        }
      case "$ref":
        let name = (rule as? String ?? "").replacingOccurrences(of: "#/$defs/", with: "")
        guard let part = parts[name] as? [String: Any] else { return ["\(path): no \(name)"] }
        return problems(value, part, path)
      case "oneOf":
        let cases = rule as? [[String: Any]] ?? []
        let fitting = cases.count { problems(value, $0, path).isEmpty }
        return fitting == 1 ? [] : ["\(path): \(fitting) of oneOf"]
      default: return holds(value, keyword, rule) ? [] : ["\(path): \(keyword) \(rule)"]
      }
    }
  }

  private func members(_ value: Any, _ rule: Any, _ path: String) -> [String] {
    let rules = rule as? [String: [String: Any]] ?? [:]
    return (value as? [String: Any] ?? [:]).flatMap { name, member in
      rules[name].map { problems(member, $0, "\(path)/\(name)") } ?? []
    }
  }

  private func others(
    _ value: Any,
    _ rule: Any,
    _ schema: [String: Any],
    _ path: String
  ) -> [String] {
    let known = (schema["properties"] as? [String: Any] ?? [:]).keys
    let others = (value as? [String: Any] ?? [:]).filter { !known.contains($0.key) }
    guard let rule = rule as? [String: Any] else { return others.keys.map { "\(path)/\($0)" } }
    return others.flatMap { problems($1, rule, "\(path)/\($0)") }
  }

  private func holds(_ value: Any, _ keyword: String, _ rule: Any) -> Bool {
    switch keyword {
    case "type": isOfType(value, rule as? String ?? "")
    case "const": value as? String == rule as? String
    case "enum": (rule as? [String] ?? []).contains(value as? String ?? "")
    case "required":
      (rule as? [String] ?? []).allSatisfy { (value as? [String: Any])?[$0] != nil }
    case "minimum": (value as? Int).map { $0 >= rule as? Int ?? .max } ?? true
    case "minItems": (value as? [Any]).map { $0.count >= rule as? Int ?? .max } ?? true
    case "pattern":
      (value as? String)?.range(of: rule as? String ?? "", options: .regularExpression) != nil
    default: false
    }
  }

  private func isOfType(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "boolean": isFlag(value)
    case "number": !isFlag(value) && value is NSNumber
    case "integer": !isFlag(value) && value is Int
    default: false
    }
  }

  /// Foundation takes `true` for 1 as well.
  private func isFlag(_ value: Any) -> Bool {
    (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? (value is Bool)
  }
}
