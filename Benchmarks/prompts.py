"""How long whoever types waits: for the next prompt, and for the line that tells of Ctrl-C."""
import os
import shutil
import statistics
import time

import desk
from terminal import PROMPTS, Terminal


def visit(folder, environment):
    """What each answer of one visit took, and Ctrl-C before it."""
    terminal = Terminal([desk.GUICHET], environment(folder))
    terminal.wait(PROMPTS)
    answers, interrupts = [], []
    for line in desk.VISIT[:-1]:
        time.sleep(0.05)
        interrupts.append(terminal.wait(["Ligne annulée".encode()], b"\x03"))
        terminal.wait(PROMPTS)
        # Keys that arrive together are a paste, which is waited for.
        os.write(terminal.keyboard, line.encode())
        time.sleep(0.05)
        answers.append(terminal.wait(PROMPTS, b"\r"))
    terminal.close()
    return answers, interrupts


def shell(sqlite, environment, folder, lines):
    """What the simplest question takes in a shell that keeps nothing."""
    terminal = Terminal([sqlite, ":memory:"], environment(folder))
    terminal.wait([b"sqlite> "])
    took = []
    for _ in range(lines):
        time.sleep(0.05)
        took.append(terminal.wait([b"sqlite> "], b"select 7;\r"))
    terminal.close()
    return took


def measure(folder, row, environment, runs):
    sqlite = shutil.which("sqlite3")
    if not sqlite:
        return
    answers, interrupts, theirs = [], [], []
    for _ in range(runs):
        mine, cancelled = visit(folder, environment)
        answers.append(mine)
        interrupts += cancelled
        theirs += shell(sqlite, environment, folder, len(mine))
    # Of each answer the median, and the longest of them: saving the visit, which waits for the disk.
    medians = sorted(statistics.median(column) for column in zip(*answers))
    peer = statistics.median(theirs)
    row("an answer to the next prompt", f"{statistics.median(medians):.1f} ms", f"sqlite3 {peer:.1f} ms",
        f"{statistics.median(medians) / peer:.1f}", "< 50 ms")
    row("the longest of a visit", f"{medians[-1]:.1f} ms", f"sqlite3 {peer:.1f} ms",
        f"{medians[-1] / peer:.1f}", "< 50 ms")
    row("Ctrl-C to its sentence", f"{statistics.median(interrupts):.1f} ms, {max(interrupts):.1f} at most",
        f"sqlite3 {peer:.1f} ms", f"{statistics.median(interrupts) / peer:.1f}", "< 100 ms")
