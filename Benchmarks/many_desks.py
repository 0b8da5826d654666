"""Many desks on one journal at once, against one desk that receives as many visitors."""
import os
import sqlite3
import statistics
import subprocess
import time

from confidentiality import GUICHET, VISIT

DESKS = 32
VISITS = 5


def received(home, desks, visits, environment):
    """Seconds until every desk is closed; stops if a visit is refused or lost."""
    answers = ("\n".join(VISIT * visits) + "\n").encode()
    start = time.perf_counter()
    processes = [
        subprocess.Popen([GUICHET], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                         stderr=subprocess.DEVNULL, env=environment(home))
        for _ in range(desks)
    ]
    for process in processes:
        process.stdin.write(answers)
        process.stdin.close()
    endings = {process.wait() for process in processes}
    seconds = time.perf_counter() - start
    if endings != {0}:
        raise SystemExit(f"of {desks} desks some ended with {sorted(endings)}")
    journal = os.path.join(home, "guichet", "journal.sqlite")
    database = sqlite3.connect(journal)
    rows = database.execute("SELECT count(*) FROM interaction").fetchone()[0]
    database.close()
    if rows != desks * visits:
        raise SystemExit(f"{rows} rows instead of {desks * visits}")
    subprocess.run([GUICHET, "journal", "verify"], env=environment(home), check=True,
                   stdout=subprocess.DEVNULL)
    return seconds


def measure(folder, row, environment, runs=3):
    """The desks start from nothing: making the journal together is part of it."""
    many, alone = [], []
    for turn in range(runs):
        many.append(received(os.path.join(folder, f"many-desks-{turn}"), DESKS, VISITS,
                             environment))
        alone.append(received(os.path.join(folder, f"one-desk-{turn}"), 1, DESKS * VISITS,
                              environment))
    rates = [DESKS * VISITS / statistics.median(seconds) for seconds in (many, alone)]
    row(f"{DESKS} desks of {VISITS} visits each, one journal", f"{rates[0]:.0f} visits/s",
        f"one desk alone {rates[1]:.0f} visits/s", f"{rates[0] / rates[1]:.2f}", "≥ 0.7")
