import Foundation
import Guides
import Testing

@testable import guichet

/// The members that the schema of SARIF 2.1.0 requires, and the references between them.
struct FindingsSARIFTests {
  private let log: [String: Any]
  private let run: [String: Any]
  private let results: [[String: Any]]

  init() throws {
    let text = FindingText(say: PackageFolder.phrasebook("en"))
    let written = FindingsSARIF(text: text, version: "1.2.3").written(FindingsJSONTests.findings)
    log = try #require(
      try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String: Any]
    )
    run = try #require((log["runs"] as? [[String: Any]])?.first)
    results = try #require(run["results"] as? [[String: Any]])
  }

  @Test func `the log says its version and its schema`() {
    #expect(log["version"] as? String == "2.1.0")
    #expect((log["$schema"] as? String)?.hasSuffix("sarif-2.1.0.json") == true)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
  }

  @Test func `every result names a rule of the driver by its place`() throws {
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "guichet")
    #expect(driver["version"] as? String == "1.2.3")
    let rules = try #require(driver["rules"] as? [[String: Any]]).map { $0["id"] as? String }
    #expect(rules == ["C203", "E408"])
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index] == result["ruleId"] as? String)
    }
    #expect(results.map { $0["level"] as? String } == ["error", "warning"])
  }

  @Test func `a result has a message and a place with an address`() throws {
    let result = try #require(results.first)
    let message = try #require((result["message"] as? [String: Any])?["text"] as? String)
    #expect(message.hasPrefix("The question “emial” does not exist"))
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    let place = try #require(location["physicalLocation"] as? [String: Any])
    let artifact = try #require(place["artifactLocation"] as? [String: Any])
    #expect(
      artifact["uri"] as? String
        == "guides/questionnaires/%C3%A0%20l%E2%80%99accueil.yaml"
    )
    #expect(
      place["region"] as? [String: Int] == ["startLine": 37, "startColumn": 17, "endColumn": 22]
    )
    #expect((result["relatedLocations"] as? [Any])?.count == 1)
  }

  @Test func `what can be mended says how`() throws {
    let fix = try #require((results.last?["fixes"] as? [[String: Any]])?.first)
    let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
    let replacement = try #require((change["replacements"] as? [[String: Any]])?.first)
    let deleted = ["startLine": 3, "startColumn": 7, "endColumn": 8]
    #expect(replacement["deletedRegion"] as? [String: Int] == deleted)
    #expect((replacement["insertedContent"] as? [String: String]) == ["text": "\u{A0}"])
  }
}
