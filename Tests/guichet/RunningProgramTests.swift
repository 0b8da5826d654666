import Foundation
import Testing

@testable import guichet

struct RunningProgramTests {
  private func sleeper() throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sleep")
    process.arguments = ["60"]
    try process.run()
    return process
  }

  @Test func `a program that runs keeps its name, another has another`() throws {
    let own = try #require(RunningProgram.name(of: getpid()))
    #expect(RunningProgram.name(of: getpid()) == own)
    #expect(own > 0 && RunningProgram.isRunning(own))
    #expect(RunningProgram.name(of: getppid()) != own)
  }

  @Test func `a number given again is not the program that had it`() throws {
    let own = try #require(RunningProgram.name(of: getpid()))
    // The upper bits tell the start: another start is another program.
    #expect(!RunningProgram.isRunning(own ^ 1 << 40))
    #expect(!RunningProgram.isRunning(Int64(getpid())))
  }

  @Test func `a program that ended runs no more, even before anybody takes note of its end`() throws
  {
    let process = try sleeper()
    let name = try #require(RunningProgram.name(of: process.processIdentifier))
    #expect(RunningProgram.isRunning(name))
    process.terminate()
    process.waitUntilExit()
    #expect(!RunningProgram.isRunning(name))

    var child: pid_t = 0
    let arguments: [UnsafeMutablePointer<CChar>?] = [strdup("/bin/true"), nil]
    defer { free(arguments[0]) }
    #expect(posix_spawn(&child, "/bin/true", nil, nil, arguments, nil) == 0)
    var status = siginfo_t()
    // Ended, and still on the list of the system: nobody waited for it yet.
    #expect(waitid(P_PID, id_t(child), &status, WEXITED | WNOWAIT) == 0)
    #expect(RunningProgram.name(of: child) == nil)
    waitpid(child, nil, 0)
  }
}
