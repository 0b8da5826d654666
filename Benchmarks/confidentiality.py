"""What confidentiality costs: the closing of a month, the saving of a visit, the screen of typed words.

Rows are written into the journal by SQL, drawn at random: invented visits, far more varied than real ones.
"""
import json
import math
import os
import random
import re
import sqlite3
import statistics
import subprocess
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
GUICHET = os.path.join(ROOT, ".build", "release", "guichet")
# The fields of the prototype, how many values each takes, and the column that plays its part here.
FIELDS = {
    "ageBand": 8, "gender": 3, "status": 5, "level": 5, "theme": 20, "channel": 4, "minutes": 4,
    "email": 4, "connection": 5, "outcome": 6, "barrier": 10, "firstVisit": 2, "help": 3,
    "commune": 25,
}
CROSSINGS = [("ageBand", "level"), ("ageBand", "theme"), ("level", "theme"), ("level", "outcome"),
             ("theme", "outcome"), ("level", "help")]
# A visit as the desk is told it, one line per prompt.
VISIT = ["1", "7", "2", "1", "1", "2", "2", "2", "2", "1", "", "2", "2", "1", "o"]


def zipf(count, power):
    return [1 / (place + 1) ** power for place in range(count)]


def drawn(rows, sites):
    """Profiles whose fields hang together through one hidden trait, as those of real people do."""
    dice = random.Random(3)
    weights = {name: zipf(count, 0.9) for name, count in FIELDS.items()}
    site_weights = zipf(sites, 0.7)
    for _ in range(rows):
        trait = dice.random()
        profile = {"site": dice.choices(range(sites), site_weights)[0]}
        for name, count in FIELDS.items():
            leaning = [weights[name][i] * math.exp(-abs(i / count - trait) * 1.5)
                       for i in range(count)]
            profile[name] = dice.choices(range(count), leaning)[0]
        yield profile


def lists_of(database, table):
    """The closed list of each column, as the schema gives it."""
    sql = database.execute("SELECT sql FROM sqlite_schema WHERE name = ?", [table]).fetchone()[0]
    return {name: re.findall(r"'([^']*)'", codes)
            for name, codes in re.findall(r"\((\w+) IN \(([^)]*)\)", sql)}


def fill(journal, rows, sites, week):
    """An open month of invented rows."""
    database = sqlite3.connect(journal)
    columns = [row[1] for row in database.execute("PRAGMA table_info(interaction)")]
    lists = lists_of(database, "interaction")
    themes = lists_of(database, "interactionTheme")["theme"]
    database.executemany("INSERT OR IGNORE INTO site VALUES (?)",
                         [(f"site-{number}",) for number in range(sites)])
    database.executemany("INSERT OR IGNORE INTO commune VALUES (?)",
                         [(f"{76001 + number}",) for number in range(FIELDS["commune"])])
    database.execute("INSERT OR IGNORE INTO questionnaire VALUES ('counter', 1)")
    fixed = {
        "period": week, "kind": "individuel", "questionnaire": "counter",
        "questionnaireVersion": 1, "judgement": None, "judgementReason": "sans_objet",
        "frame": "sans_objet", "referral": "aucune", "incident": "aucun", "residence": "commune",
    }
    helps = [code for code in lists["help"] if code != "je_fais"]
    for profile in drawn(rows, sites):
        key = os.urandom(16)
        values = fixed | {"key": key, "site": f"site-{profile['site']}",
                          "commune": f"{76001 + profile['commune']}",
                          "help": helps[profile["help"]]}
        for name in FIELDS:
            if name in lists and name not in values:
                values[name] = lists[name][profile[name]]
        database.execute(
            f"INSERT INTO interaction VALUES ({','.join('?' * len(columns))})",
            [values[column] for column in columns])
        database.execute("INSERT INTO interactionTheme VALUES (?, 1, ?)",
                         (key, themes[profile["theme"]]))
    database.commit()
    database.close()


def content_of_prototype(folder):
    """Our content with the prototype's tables in place of the catalogue."""
    content = os.path.join(folder, "prototype-content")
    os.makedirs(os.path.join(content, "guides", "statistics"))
    os.symlink(os.path.join(ROOT, "locales"), os.path.join(content, "locales"))
    for name in os.listdir(os.path.join(ROOT, "guides")):
        if name != "statistics":
            os.symlink(os.path.join(ROOT, "guides", name),
                       os.path.join(content, "guides", name))
    own = os.path.join(ROOT, "guides", "statistics")
    for name in os.listdir(own):
        if name != "tables.yaml":
            os.symlink(os.path.join(own, name), os.path.join(content, "guides", "statistics", name))
    sensitive = ", territory_only: true"
    tables = [("visits", [], "")]
    for name in FIELDS:
        field = "residence" if name == "commune" else name
        tables.append((field.lower(), [field], sensitive if field == "barrier" else ""))
    tables += [(f"{a}-{b}".lower(), [a, b], sensitive) for a, b in CROSSINGS]
    lines = [f'  - {{ id: {name}, chapter: activity, title: "{name}", '
             f'by: [{", ".join(fields)}]{only} }}' for name, fields, only in tables]
    with open(os.path.join(content, "guides", "statistics", "tables.yaml"), "w",
              encoding="utf-8") as file:
        file.write("format: 1\nkind: tables\ntables:\n" + "\n".join(lines) + "\n")
    return content


def closed(folder, name, rows, sites, content=None):
    """Seconds (and of them, of processor), peak kilobytes and remarks of one closing."""
    journal = os.path.join(folder, f"{name}.sqlite")
    options = ["--journal", journal] + (["--content", content] if content else [])
    subprocess.run([GUICHET, "journal", "status"] + options, capture_output=True, check=True)
    fill(journal, rows, sites, "2025-W33")
    start = time.perf_counter()
    process = subprocess.Popen([GUICHET, "journal", "close", "--yes"] + options,
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    remarks = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"guichet journal close failed: {remarks}")
    spent = usage.ru_utime + usage.ru_stime
    return (time.perf_counter() - start, spent), usage.ru_maxrss, remarks


def errors(remarks):
    """The mean error of the territory's tables of one field, weighing alike, and the largest one."""
    remarks = remarks.replace("\u00a0", " ").replace("\n", " ")
    lines = [(mean, largest) for title, mean, largest in re.findall(
        r"(\S+), territoire\s*: écart moyen ([\d,]+), au plus (\d+)", remarks)
        if "-" not in title and title != "visits"]
    means = [float(mean.replace(",", ".")) for mean, _ in lines]
    return statistics.mean(means), max(int(largest) for _, largest in lines)


def large_closing(folder, row):
    (seconds, spent), memory, remarks = closed(folder, "large", 100_000, 200)
    mean, largest = errors(remarks)
    ours = f"{seconds:.1f} s ({spent:.1f} s of processor), {memory // 1024} MB"
    row("closing 100 000 visits of 200 sites", ours, "—", "—",
        "≤ 60 s, ≤ 500 MB")
    row("its errors, territory", f"mean {mean:.1f}, largest {largest}", "—", "—", "—")


def against_prototype(folder, row):
    """The same fields, margins and draws as a prototype of the method, when one is given."""
    prototype = os.environ.get("ROUNDING_PROTOTYPE")
    if not prototype:
        row("errors of a month against a prototype", "—", "set ROUNDING_PROTOTYPE", "—", "—")
        return
    content = content_of_prototype(folder)
    # Starting, reading the content and laying the file anew are no part of the method.
    (start, _), _, _ = closed(folder, "tiny", 10, 12, content)
    for rows in (500, 2000):
        output = subprocess.run(["python3", prototype, str(rows), "5", "full", "1"],
                                capture_output=True, text=True, check=True).stdout
        theirs = float(re.search(r"time/mo ([\d.]+)", output)[1])
        mean, largest = re.search(r"\('A', 3\).*?mean\|e\| ([\d.]+) max (\d+)", output).groups()
        (seconds, _), _, remarks = closed(folder, f"small-{rows}", rows, 12, content)
        seconds = max(seconds - start, 0.001)
        ours, most = errors(remarks)
        row(f"closing {rows} visits, 14 fields, beyond ten", f"{seconds:.2f} s", f"prototype {theirs:.1f} s",
            f"{theirs / seconds:.0f} × faster", "≥ 20 × at 2 000")
        row("its errors, territory", f"mean {ours:.1f}, largest {most}",
            f"mean {mean}, largest {largest}", f"{ours / float(mean):.2f}", "≤ 1")


def bare_visits(path, visits):
    """What SQLite alone needs for the same writes: as many transactions of as many bytes, as safe."""
    database = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = TRUNCATE", "secure_delete = ON", "temp_store = MEMORY",
                   "synchronous = FULL"):
        database.execute(f"PRAGMA {pragma}")
    database.execute("CREATE TABLE draft (letter TEXT PRIMARY KEY, content TEXT) WITHOUT ROWID")
    database.execute("CREATE TABLE visit (key BLOB PRIMARY KEY, content TEXT) WITHOUT ROWID")
    start = time.perf_counter()
    for _ in range(visits):
        for line in range(len(VISIT) - 2):
            content = json.dumps({"answers": ["x" * 12] * (line + 20)})
            database.execute("INSERT OR REPLACE INTO draft VALUES ('A', ?)", [content])
        database.execute("BEGIN IMMEDIATE")
        database.execute("INSERT INTO visit VALUES (?, ?)", [os.urandom(16), "x" * 400])
        database.execute("DELETE FROM draft")
        database.execute("COMMIT")
    return (time.perf_counter() - start) / visits


def saving(folder, row, environment):
    """A whole visit told to the desk, draft by draft, against the bare transactions."""
    def desk(visits, name):
        home = os.path.join(folder, name)
        start = time.perf_counter()
        subprocess.run([GUICHET], input="\n".join(VISIT * visits) + "\n", text=True, check=True,
                       env=environment(home), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return time.perf_counter() - start
    few, many = 2, 12
    ours, bare = [], []
    for turn in range(3):
        short, long = desk(few, f"few-{turn}"), desk(many, f"many-{turn}")
        ours.append((long - short) / (many - few))
        bare.append(bare_visits(os.path.join(folder, f"bare-{turn}.sqlite"), many))
    mine, theirs = statistics.median(ours), statistics.median(bare)
    row("a visit and its drafts, saved", f"{mine * 1000:.1f} ms",
        f"bare SQLite {theirs * 1000:.1f} ms", f"{mine / theirs:.2f}", "≤ 1.5")


def screen(row):
    """The notes held out from whoever wrote the rules of the screen of typed words."""
    output = subprocess.run(["swift", "test", "--filter", "RecordsTests.*held out"], cwd=ROOT,
                            capture_output=True, text=True).stdout
    found = re.search(r"held out: (\d+) of (\d+) planted lines.*?, (\d+) with any\s+"
                      r"of (\d+) harmless lines, (\d+) refused and (\d+) warned of", output)
    if not found:
        row("personal data in notes held out", "not measured", "—", "—", "—")
        return
    exact, planted, noticed, harmless, refused, warned = map(int, found.groups())
    row("personal data found in notes held out", f"{noticed} of {planted}", "—",
        f"{noticed / planted:.3f}", "≥ 0.97")
    row("of the right kind", f"{exact} of {planted}", "—", f"{exact / planted:.3f}", "≥ 0.95")
    row("false alarms", f"{refused + warned} of {harmless}", "—",
        f"{(refused + warned) / harmless:.3f}", "≤ 0.03")


def measure(folder, row, environment):
    large_closing(folder, row)
    against_prototype(folder, row)
    saving(folder, row, environment)
    screen(row)
