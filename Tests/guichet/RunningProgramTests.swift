import Glibc
import Testing

@testable import guichet

struct RunningProgramTests {
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
    let sleeper = try sleeper()
    let name = try #require(RunningProgram.name(of: sleeper))
    #expect(RunningProgram.isRunning(name))
    kill(sleeper, SIGKILL)
    // It stays on the list of the system until somebody asks how it ended.
    var ending = siginfo_t()
    #expect(waitid(P_PID, id_t(sleeper), &ending, WEXITED | WNOWAIT) == 0)
    #expect(RunningProgram.name(of: sleeper) == nil && !RunningProgram.isRunning(name))
    waitpid(sleeper, nil, 0)
    #expect(RunningProgram.name(of: sleeper) == nil && !RunningProgram.isRunning(name))
  }

  private func sleeper() throws -> pid_t {
    let name = strdup("sleep")
    let time = strdup("60")
    defer {
      free(name)
      free(time)
    }
    var arguments = [name, time, nil]
    var process: pid_t = 0
    let error = posix_spawn(&process, "/bin/sleep", nil, nil, &arguments, nil)
    try #require(error == 0)
    return process
  }
}
