import ArgumentParser
import Glibc
import Guides
import Locales

extension ContentCommand {
  /// `guichet content explain CODE`: the page about a code.
  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Explain a code of the checker, with an example."
    )

    @OptionGroup var options: GlobalOptions

    @Argument(help: "A code such as C203; without one, the list of all codes.")
    var code: String?

    func run() throws {
      let counter = try Counter.open(options)
      let page = CodePage(say: counter.say)
      guard let code else {
        for code in Finding.Code.allCases {
          FileDescriptor.write(page.line(code) + "\n", to: STDOUT_FILENO)
        }
        return
      }
      guard let known = Finding.Code(rawValue: code.uppercased()) else {
        let codes = Finding.Code.allCases.map(\.rawValue)
        var lines = [counter.say("explain.unknown", ["code": .text(code)])]
        if let nearest = EditDistance.nearest(to: code.uppercased(), in: codes) {
          lines.append(counter.say("finding.suggestion", ["word": .text(nearest)]))
        }
        throw Failure(.wrongUse, lines)
      }
      FileDescriptor.write(page.text(known), to: STDOUT_FILENO)
    }
  }
}
