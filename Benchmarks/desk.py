"""What the desk costs: its start, a whole visit, and waiting for somebody to type."""
import os
import shutil
import signal
import statistics
import subprocess
import time

from terminal import PROMPTS, Terminal

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
GUICHET = os.path.join(ROOT, ".build", "release", "guichet")
# A visit as the desk is told it, one line per prompt.
VISIT = ["1", "7", "2", "1", "1", "2", "2", "2", "2", "1", "", "2", "2", "1", "o", "quitter"]
WAITING_SECONDS = 10


def processor(command, answers, environment):
    """Milliseconds of processor and peak kilobytes of one process."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, env=environment, cwd=ROOT)
    process.stdin.write(answers.encode())
    process.stdin.close()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command} failed with {process.returncode}")
    return (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss


def medians(commands, environment, runs):
    """The commands in turn, A B A B; the first round is not counted."""
    measures = [[] for _ in commands]
    for turn in range(runs + 1):
        for side, (command, answers) in zip(measures, commands):
            measure = processor(command, answers, environment)
            if turn:
                side.append(measure)
    return [tuple(statistics.median(column) for column in zip(*side)) for side in measures]


def start(folder, row, environment, runs):
    """The time of the processor, which other programs on the machine disturb least."""
    sqlite = shutil.which("sqlite3")
    if not sqlite:
        return
    ours, theirs = medians(
        [([GUICHET], "quitter\n"), ([sqlite, ":memory:", ".quit"], "")], environment(folder), runs)
    row("the same, time of the processor", f"{ours[0]:.1f} ms", f"sqlite3 {theirs[0]:.1f} ms",
        f"{ours[0] / theirs[0]:.1f}", "≤ 4")


def visit(folder, row, environment, runs):
    answers = "".join(line + "\n" for line in VISIT)
    ((milliseconds, memory),) = medians([([GUICHET], answers)], environment(folder), runs)
    row("a whole visit, time of the processor", f"{milliseconds:.0f} ms", "—", "—", "—")
    row("peak memory of a whole visit", f"{memory / 1024:.1f} MB", "—", "—", "≤ 25 MB")


def waiting(folder, row, environment):
    """System calls while the first prompt waits, by strace."""
    strace = shutil.which("strace")
    if not strace:
        return
    terminal = Terminal([GUICHET], environment(folder))
    terminal.wait(PROMPTS)
    time.sleep(1)
    log = os.path.join(folder, "strace")
    watcher = subprocess.Popen([strace, "-f", "-qq", "-o", log, "-p", str(terminal.process)],
                               stderr=subprocess.DEVNULL)
    time.sleep(WAITING_SECONDS)
    with open(log, encoding="utf-8") as file:
        # The call that was under way when strace came is shown, and is no new one.
        calls = max(0, len(file.read().splitlines()) - 1)
    watcher.send_signal(signal.SIGINT)
    watcher.wait()
    terminal.close()
    row(f"system calls in {WAITING_SECONDS} s of waiting", str(calls), "—", "—", "0")


def measure(folder, row, environment, runs):
    start(folder, row, environment, runs)
    visit(folder, row, environment, runs)
    waiting(folder, row, environment)
