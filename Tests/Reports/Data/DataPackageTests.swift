import Foundation
import Records
import Testing

@testable import Reports

struct DataPackageTests {
  private struct Package: Decodable {
    struct Resource: Decodable {
      struct Schema: Decodable {
        struct Field: Decodable {
          var name: String
          var type: String
        }

        var fields: [Field]
        var missingValues: [String]
      }

      var name: String
      var path: String
      var bytes: Int
      var hash: String
      var dialect: [String: String]
      var schema: Schema
    }

    var name: String
    var licenses: [[String: String]]
    var resources: [Resource]
  }

  private func files(
    _ form: DataPackage.Form = .open,
    sites: [String]? = nil
  ) throws -> [(name: String, bytes: [UInt8])] {
    let report = try ReportSource.sample(
      [Sample.helps, Sample.ageLevels, Sample.communes],
      Sample.helps.sums(["": 30, "je_forme": 20, "je_fais": 10], in: Sample.october)
        + Sample.ageLevels.sums(
          ["": 30, "soixante_dix_plus": 30, "soixante_dix_plus|1": 30],
          in: Sample.october
        ),
      sites: sites
    ).report()
    return DataPackage(report, say: Sample.phrasebook(), form: form).files
  }

  private func package(_ files: [(name: String, bytes: [UInt8])]) throws -> Package {
    let file = try #require(files.first)
    try #require(file.name == "datapackage.json")
    return try JSONDecoder().decode(Package.self, from: Data(file.bytes))
  }

  private func text(_ name: String, _ files: [(name: String, bytes: [UInt8])]) throws -> String {
    let file = try #require(files.first { $0.name == name })
    return String(decoding: file.bytes, as: UTF8.self).withPlainSpaces
  }

  @Test func `a table has its codes, its words, its numbers and its names`() throws {
    #expect(
      try text("help.csv", files()) == """
        from,to,help,help_label,value,previous,difference,year_before,share,id\r
        2026-10,2026-10,je_forme,Former : la personne apprend,20,[x],[x],[x],67,"help=je_forme;month=2026-10"\r
        2026-10,2026-10,j_accompagne,Accompagner : faire ensemble,0,[x],[x],[x],0,"help=j_accompagne;month=2026-10"\r
        2026-10,2026-10,je_fais,Faire à la place,10,[x],[x],[x],33,"help=je_fais;month=2026-10"\r
        2026-10,2026-10,information_seule,Informer seulement,0,[x],[x],[x],0,"help=information_seule;month=2026-10"\r
        2026-10,2026-10,[z],Ensemble,30,[x],[x],[x],100,month=2026-10\r

        """
    )
  }

  @Test func `a crossing has two codes, and its whole lines none for the second`() throws {
    #expect(
      try text("age-levels.csv", files()) == """
        from,to,age_band,level,age_band_label,level_label,value,previous,difference,year_before,share,id\r
        2026-10,2026-10,soixante_dix_plus,[z],70 ans et plus,Ensemble,30,[x],[x],[x],100,"ageBand=soixante_dix_plus;month=2026-10"\r
        2026-10,2026-10,soixante_dix_plus,1,70 ans et plus,Niveau 1,30,[x],[x],[x],100,"ageBand=soixante_dix_plus;level=1;month=2026-10"\r

        """
    )
  }

  @Test func `a French spreadsheet gets words only, and no column that has nothing`() throws {
    let text = try text("help.csv", files(.frenchSpreadsheet))
    #expect(
      text.hasPrefix(
        "\u{FEFF}Premier mois;Dernier mois;Façon d’aider;Nombre;Part (%)\r\n2026-10;2026-10;Former"
      ),
      "\(text)"
    )
  }

  @Test(arguments: [DataPackage.Form.open, .frenchSpreadsheet])
  func `the description says what is in each file`(_ form: DataPackage.Form) throws {
    let files = try files(form)
    let package = try package(files)
    #expect(package.name == "guichet-2026-10-2026-10")
    #expect(package.licenses.map { $0["name"] } == ["etalab-2.0"])
    #expect(package.resources.map(\.path) == files.dropFirst().map(\.name))
    for (resource, file) in zip(package.resources, files.dropFirst()) {
      let mark = form == .open ? 0 : 3
      let read = try ReadCSV(
        Array(file.bytes.dropFirst(mark)),
        separator: form == .open ? 0x2C : 0x3B
      )
      #expect(resource.schema.fields.map(\.name) == read.header)
      #expect(resource.schema.missingValues == ["[x]", "[z]"])
      #expect(resource.bytes == file.bytes.count)
      var digest = SHA256()
      digest.update(file.bytes)
      #expect(resource.hash == "sha256:" + digest.finished())
      for (field, values) in zip(resource.schema.fields, read.lines.first ?? [])
      where field.type == "integer" {
        #expect(Int(values) != nil || ["[x]", "[z]"].contains(values), "\(field.name)")
      }
    }
  }

  @Test func `a report of one counter says so in each line and in its name`() throws {
    let files = try files(sites: ["rouen"])
    #expect(try package(files).name == "guichet-2026-10-2026-10-rouen")
    let read = try ReadCSV(try #require(files.first { $0.name == "help.csv" }).bytes)
    #expect(Set(try read.column("site")) == ["rouen"])
    // What is printed for the whole territory only is not in the report of a counter.
    #expect(!files.contains { $0.name == "communes.csv" })
  }

  @Test func `the same report has the same bytes`() throws {
    #expect(try files().map(\.bytes) == files().map(\.bytes))
  }
}
