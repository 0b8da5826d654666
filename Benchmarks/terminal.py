"""A program at a terminal that exists only in memory, and what its prompts end with."""
import os
import pty
import select
import signal
import time

PROMPTS = [f"{end}\N{NO-BREAK SPACE}: ".encode() for end in ("lettres)", "continuer", "enregistrer")]


class Terminal:
    """A program at a pseudo-terminal of 80 columns."""

    def __init__(self, command, environment):
        self.shown = b""
        self.process, self.keyboard = pty.fork()
        if self.process == 0:
            os.execvpe(command[0], command, environment | {"TERM": "xterm"})

    def wait(self, expected, keys=b""):
        """Milliseconds from the keys, or from now, to the first of some texts behind them."""
        start = time.perf_counter()
        if keys:
            self.shown = b""
            os.write(self.keyboard, keys)
        while not any(text in self.shown for text in expected):
            if not select.select([self.keyboard], [], [], 10)[0]:
                raise SystemExit(f"no answer to {keys}: {self.shown.decode(errors='replace')}")
            self.shown += os.read(self.keyboard, 65536)
        return (time.perf_counter() - start) * 1000

    def close(self):
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.keyboard)
