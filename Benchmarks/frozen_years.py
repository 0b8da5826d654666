"""A report over five years of 200 sites: ten million participations against a hundred thousand, and against
GROUP BY over the same participations as open rows.

The months are made by FrozenYears, which deals out the profiles of a demonstration: real cells, sums and seals.
"""
import json
import os
import re
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
GUICHET = os.path.join(ROOT, ".build", "release", "guichet")
FROZEN_YEARS = os.path.join(ROOT, ".build", "release", "FrozenYears")
MANY, FEW = int(os.environ.get("PARTICIPATIONS", "10000000")), 100000
PERIOD = ["--from", "2021", "--to", "2025"]
FORMATS = ["text", "html", "csv", "ods", "xlsx", "json"]
# Where the rows of an interaction keep what a table asks for; a column of the same name otherwise.
SETS = {
    "theme": ("theme", "interactionTheme", "rank = 1"),
    "themes": ("theme", "interactionTheme", "true"),
    "equipment": ("equipment", "interactionEquipment", "true"),
    "devices": ("device", "interactionDevice", "true"),
    "domainLevels": ("domain || ':' || level", "interactionDomainLevel", "true"),
    "guides": ("guide || ':' || ending", "interactionGuide", "true"),
    "stuckSteps": ("guide || ':' || stuckStep", "interactionGuide", "stuckStep IS NOT NULL"),
}
COLUMNS = {
    "residence": "coalesce(commune, residence)",
    "questionnaire": "questionnaire || '@' || questionnaireVersion",
}


def catalogue():
    """The tables of the content, each with its fields and its filter."""
    path = os.path.join(ROOT, "guides", "statistics", "tables.yaml")
    with open(path, encoding="utf-8") as file:
        lines = re.findall(r"- \{ id: ([\w-]+),.*?by: \[(.*?)\](?:, only: \{ (\w+): \[(.*?)\])?",
                           file.read())
    tables = [(name, [f.strip() for f in by.split(",") if f.strip()], only, codes)
              for name, by, only, codes in lines]
    return tables + [("questionnaires", ["questionnaire"], "", "")]


def query(fields, only, codes):
    """The counts of a table over open rows."""
    selected, joins, wanted = [], [], []
    for field in fields:
        column, table, condition = SETS.get(field, (COLUMNS.get(field, field), None, None))
        selected.append(column)
        if table:
            joins.append(table)
            wanted.append(condition)
    if only:
        wanted.append(f"{only} IN ({', '.join(repr(c.strip()) for c in codes.split(','))})")
    # What lies in a table of its own is counted there; a second field needs the interaction too.
    source = " JOIN ".join(joins + (["interaction"] if len(joins) < len(fields) or not joins else []))
    if " JOIN " in source:
        source += f" ON {joins[0]}.interaction = interaction.key"
    keys = ", ".join(selected)
    where = f" WHERE {' AND '.join(wanted)}" if wanted else ""
    return (f"SELECT {keys + ', ' if keys else ''}count(*) FROM {source}{where}"
            + (f" GROUP BY {keys}" if keys else ""))


def queries():
    tables = [(name, query(fields, only, codes)) for name, fields, only, codes in catalogue()]
    return tables + [("sites", "SELECT site, count(*) FROM interaction GROUP BY site"),
                     ("periods", "SELECT period, count(*) FROM interaction GROUP BY period")]


def made(folder, environment):
    """A journal of many participations and one of few."""
    pool = os.path.join(folder, "profiles.sqlite")
    subprocess.run([GUICHET, "demo", "--interactions", "12000", "--months", "3", "--sites", "8",
                    "--journal", pool], env=environment, check=True, capture_output=True)
    paths = []
    for count in (MANY, FEW):
        path = os.path.join(folder, f"frozen-{count}.sqlite")
        subprocess.run([FROZEN_YEARS, "--profiles", pool, "--journal", path, "--content", ROOT,
                        "--participations", str(count)], env=environment, check=True)
        paths.append(path)
    return paths


def opened(journal, path):
    """The cells of a journal as open rows, in the tables that hold them until a month closes."""
    database = sqlite3.connect(path)
    database.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
                           "PRAGMA ignore_check_constraints = ON; PRAGMA cache_size = -400000;"
                           "PRAGMA temp_store = MEMORY")
    database.execute("ATTACH ? AS frozen", [journal])
    for (sql,) in database.execute(
            "SELECT sql FROM frozen.sqlite_schema WHERE name GLOB 'interaction*'").fetchall():
        database.execute(sql)
    columns = [row[1] for row in database.execute("PRAGMA table_info(interaction)")]
    database.executescript(f"""
        CREATE TEMP TABLE visit (cell INTEGER PRIMARY KEY, {', '.join(columns[1:])});
        CREATE TEMP TABLE theme (cell, rank, theme, PRIMARY KEY (cell, rank)) WITHOUT ROWID;
        CREATE TEMP TABLE owned (cell, equipment, PRIMARY KEY (cell, equipment)) WITHOUT ROWID;
        CREATE TEMP TABLE followed (cell, guide, ending, step, PRIMARY KEY (cell, guide)) WITHOUT ROWID;
        CREATE TEMP TABLE five AS SELECT value AS n FROM json_each('[1, 2, 3, 4, 5]');
        """)
    marks = ", ".join("?" * len(columns))
    visits, themes, owned, followed = [], [], [], []

    def write():
        database.executemany(f"INSERT INTO visit VALUES ({marks})", visits)
        database.executemany("INSERT INTO theme VALUES (?, ?, ?)", themes)
        database.executemany("INSERT INTO owned VALUES (?, ?)", owned)
        database.executemany("INSERT INTO followed VALUES (?, ?, ?, ?)", followed)
        for rows in (visits, themes, owned, followed):
            rows.clear()

    for cell, (month, profile, count) in enumerate(
            database.execute("SELECT month, profile, count FROM frozen.cell ORDER BY month, profile")):
        if count != 5:
            sys.exit(f"a cell of {count} instead of 5")
        values = dict(pair.split("=", 1) for pair in profile.split(";"))
        if values["domainLevels"] or values["devices"] or values["kind"] == "collectif":
            sys.exit("a profile that this benchmark does not open")
        values["period"] = month
        values["commune"] = values["residence"] if values["residence"][0].isdigit() else None
        if values["commune"]:
            values["residence"] = "commune"
        values["questionnaire"], values["questionnaireVersion"] = values["questionnaire"].split("@")
        values["judgement"] = values["judgement"] or None
        visits.append([cell] + [values[name] for name in columns[1:]])
        needs = [values["theme"]] + [t for t in values["themes"].split("|") if t != values["theme"]]
        themes += [(cell, rank, theme) for rank, theme in enumerate(needs, 1)]
        owned += [(cell, item) for item in values["equipment"].split("|") if item]
        stuck = dict(step.split(":") for step in values["stuckSteps"].split("|") if step)
        for code in filter(None, values["guides"].split("|")):
            guide, ending = code.split(":")
            followed.append((cell, guide, ending, stuck.get(guide)))
        if len(visits) == 50000:
            write()
    write()
    key = "CAST(printf('%015d%d', cell, n) AS BLOB)"
    for table, source, names in (
            ("interaction", "visit", columns[1:]),
            ("interactionTheme", "theme", ["rank", "theme"]),
            ("interactionEquipment", "owned", ["equipment"]),
            ("interactionGuide", "followed", ["guide", "ending", "step"])):
        order = "cell, n" + (f", {names[0]}" if source != "visit" else "")
        database.execute(f"INSERT INTO {table} SELECT {key}, {', '.join(names)} FROM {source}, five"
                         f" {'ORDER BY ' + order if source != 'visit' else ''}")
    database.commit()
    rows = database.execute("SELECT count(*) FROM interaction").fetchone()[0]
    database.close()
    if rows != MANY:
        sys.exit(f"{rows} open rows instead of {MANY}")


def report(journal, environment, *options):
    """Seconds and peak megabytes of one whole report."""
    start = time.perf_counter()
    process = subprocess.Popen([GUICHET, "report", "--journal", journal, *PERIOD, *options],
                               env=environment, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"guichet report failed with {process.returncode}")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def grouped(path):
    """Seconds of the sqlite3 shell, those of the processor, and every count that it found."""
    script = "".join(f"SELECT '#{name}'; {sql};\n" for name, sql in queries())
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    output = subprocess.run(["sqlite3", path], input=script, capture_output=True, text=True,
                            check=True).stdout
    seconds, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, spent, counts_in(line.split("|") for line in output.splitlines())


def counts_in(rows):
    counts, name = {}, None
    for row in rows:
        if len(row) == 1 and str(row[0]).startswith("#"):
            name = row[0][1:]
            counts[name] = {}
        else:
            counts[name]["|".join(row[:-1])] = int(row[-1])
    return counts


def compare(journal, counts, environment):
    """Stops unless every number of the report is what GROUP BY found; says how many there were."""
    output = subprocess.run([GUICHET, "report", "--journal", journal, *PERIOD, "--format", "json"],
                            env=environment, capture_output=True, check=True).stdout
    fields = {name: by for name, by, _, _ in catalogue()} | {"sites": ["site"]}
    compared = 0
    for table in json.loads(output)["tables"]:
        by = fields.get(table["id"])
        if not by:
            continue
        for cell in table["cells"]:
            keys = [cell["key"].get(field) for field in by]
            if None in keys or "value" not in cell or cell["from"] != "2021-01":
                continue
            wholes = [keys[0].split("|")] + [[key] for key in keys[1:]]
            found = sum(counts[table["id"]].get("|".join([first] + keys[1:]), 0)
                        for first in wholes[0])
            if found != cell["value"]:
                sys.exit(f"{table['id']} {keys}: {cell['value']} in the report, {found} by GROUP BY")
            compared += 1
    return compared


def python_with_duckdb():
    """A Python that has DuckDB, in a throw-away environment; None when it cannot be had."""
    folder = os.path.join(tempfile.gettempdir(), "guichet-bench-duckdb")
    python = os.path.join(folder, "bin", "python")
    if not os.path.exists(python):
        if subprocess.run([sys.executable, "-m", "venv", folder], capture_output=True).returncode:
            return None
        subprocess.run([python, "-m", "pip", "install", "-q", "duckdb"], capture_output=True)
    probe = subprocess.run([python, "-c", "import duckdb"], capture_output=True)
    return python if probe.returncode == 0 else None


def in_duckdb(path, folder):
    """Seconds of the same counts in DuckDB, over its own file and from the start of its process."""
    python = python_with_duckdb()
    if not python:
        return None
    own = os.path.join(folder, "open.duckdb")
    statements = []
    for table in ("interaction", "interactionTheme", "interactionEquipment", "interactionGuide",
                  "interactionDomainLevel"):
        csv = os.path.join(folder, f"{table}.csv")
        key = "key" if table == "interaction" else "interaction"
        database = sqlite3.connect(path)
        names = [row[1] for row in database.execute(f"PRAGMA table_info({table})")][1:]
        database.close()
        with open(csv, "w", encoding="utf-8") as file:
            subprocess.run(["sqlite3", "-csv", "-header", path,
                            f"SELECT CAST({key} AS TEXT) AS {key}, {', '.join(names)} FROM {table}"],
                           stdout=file, check=True)
        statements.append(f"CREATE TABLE {table} ({', '.join(f'{n} VARCHAR' for n in [key] + names)})")
        if os.path.getsize(csv):
            statements.append(f"COPY {table} FROM '{csv}' (HEADER)")
    run = "import duckdb, json, sys; c = duckdb.connect(sys.argv[1])\n" \
          "for s in json.loads(sys.stdin.read()): c.execute(s).fetchall()"
    subprocess.run([python, "-c", run, own], input=json.dumps(statements), text=True, check=True,
                   capture_output=True)
    asked = json.dumps([sql.replace("rank = 1", "rank = '1'") for _, sql in queries()])
    times = []
    for _ in range(3):
        start = time.perf_counter()
        subprocess.run([python, "-c", run, own], input=asked, text=True, check=True,
                       capture_output=True)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def measure(folder, row, environment, runs=9):
    home = environment(folder)
    many, few = made(folder, home)
    sides = ([], [])
    for turn in range(runs + 1):
        for side, journal in zip(sides, (many, few)):
            measured = report(journal, home)
            if turn:
                side.append(measured)
    (ours, processor, memory), (less, less_processor, _) = [
        [statistics.median(column) for column in zip(*side)] for side in sides]
    row(f"report of 5 years, 200 sites, {MANY:,} participations", f"{ours * 1000:.0f} ms",
        f"over {FEW:,}: {less * 1000:.0f} ms", f"{ours / less:.2f}", "≤ 1.5")
    row("the same, time of the processor", f"{processor * 1000:.0f} ms",
        f"{less_processor * 1000:.0f} ms", f"{processor / less_processor:.2f}", "≤ 1.5")
    row("peak memory of the report", f"{memory:.1f} MB", "—", "—", "—")
    several = [report(few, home, "--format", form, "--output", os.path.join(folder, "out-" + form))
               for form in FORMATS[1:5]]
    row(f"HTML, CSV, ODS and XLSX of {FEW:,} participations",
        f"{sum(m[0] for m in several):.2f} s, {max(m[2] for m in several):.1f} MB", "—", "—",
        "< 5 s, < 80 MB")
    path = os.path.join(folder, "open.sqlite")
    opened(many, path)
    seconds, spent, counts = grouped(path)
    compared = compare(many, counts, home)
    row("the same tables by GROUP BY on open rows", f"{ours * 1000:.0f} ms",
        f"sqlite3 {seconds:.1f} s", f"{seconds / ours:.0f} ×", "≥ 50 ×")
    row("the same, time of the processor", f"{processor * 1000:.0f} ms", f"sqlite3 {spent:.1f} s",
        f"{spent / processor:.0f} ×", "≥ 50 ×")
    row("numbers that are the same in both", str(compared), "—", "—", "all")
    other = in_duckdb(path, folder)
    if other:
        row("the same tables by GROUP BY", f"{ours * 1000:.0f} ms", f"DuckDB {other:.2f} s",
            f"{other / ours:.1f} ×", "≥ 5 ×")
    for name in os.listdir(folder):
        if name.startswith(("open.", "frozen-", "interaction")):
            target = os.path.join(folder, name)
            shutil.rmtree(target) if os.path.isdir(target) else os.unlink(target)
