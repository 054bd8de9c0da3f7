"""Import, review and statement in a real PostgreSQL by qgis_process, with a connection and a login of QGIS's own."""

import json
import os
import runpy
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pandas as pd
import pytest

EXPORT = "feedback/kobo/huddinge.data.json"
SCHEMA = 'Dialog "Å" ö 100%'
TOTAL = 378  # 65 ways, 29 texts, 284 places: see test_resident_input_command_line.py
SECRET = "hemligt å lösen"
MASTER = "master of the test"

LOGINS = """
import sys
from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis.PyQt.QtCore import QSettings
QgsApplication.setPrefixPath("/usr", True)
application = QgsApplication([], False, sys.argv[1])
application.initQgis()
manager = QgsApplication.authManager()
manager.setMasterPassword(sys.argv[4], True)
settings = QSettings(sys.argv[1] + "/QGIS/QGIS3.ini", QSettings.Format.IniFormat)
for number, (name, database, word) in enumerate(
    (("Kommunens databas", "postgres", sys.argv[3]), ("fel lösenord", "postgres", "x"),
     ("naken", "naken", sys.argv[3]))
):
    login = QgsAuthMethodConfig("Basic")
    login.setId(f"login0{number}")
    login.setName(name)
    login.setConfigMap({"username": "anna", "password": word, "realm": ""})
    if not manager.storeAuthenticationConfig(login)[0]:
        raise SystemExit("the login is not stored")
    for key, value in {"host": "127.0.0.1", "port": sys.argv[2], "database": database, "authcfg": login.id(),
                       "sslmode": "SslDisable", "saveUsername": "false", "savePassword": "false"}.items():
        settings.setValue(f"PostgreSQL/connections/{name}/{key}", value)
settings.sync()
application.exitQgis()
"""


@pytest.fixture(scope="module")
def server():
    servers = runpy.run_path(str(Path(__file__).parents[1] / "core" / "postgres_server.py"))
    if servers["programs"]() is None:
        pytest.skip("PostgreSQL is not installed")
    pytest.importorskip("psycopg2")
    try:
        made = servers["Server"]()
    except (subprocess.SubprocessError, KeyError, OSError) as error:
        pytest.skip(f"no server starts here: {error}")
    rules = made.folder / "data" / "pg_hba.conf"
    rules.write_text("host all anna 127.0.0.1/32 scram-sha-256\n" + rules.read_text())
    connection = made.open()
    connection.autocommit = True
    cursor = connection.cursor()
    cursor.execute("CREATE ROLE anna LOGIN PASSWORD %s", (SECRET,))
    cursor.execute("GRANT CREATE ON DATABASE postgres TO anna")
    cursor.execute("CREATE DATABASE naken")
    cursor.execute("SELECT pg_reload_conf()")
    connection.close()
    yield made
    made.stop()


@pytest.fixture(scope="module")
def run(command, server, tmp_path_factory):
    """Run a tool with QGIS's logins at hand; they and the connections are made by QGIS itself."""
    home = tmp_path_factory.mktemp("login")
    (home / "master").write_text(MASTER)
    logins = {"QGIS_AUTH_DB_DIR_PATH": str(home), "QGIS_AUTH_PASSWORD_FILE": str(home / "master")}
    profile = command.home / "profile" / "profiles" / "default"
    script = [sys.executable, "-c", LOGINS, str(profile), str(server.port), SECRET, MASTER]
    environment = os.environ | logins | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(home)}
    done = subprocess.run(script, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr

    def go(tool, **inputs):
        return command("run", f"sodertorn:{tool}", "-", text=json.dumps({"inputs": inputs}), **logins)

    return go


@pytest.fixture(scope="module")
def bring(run, shared):
    tables = dict.fromkeys(("COUNTS", "PROBLEMS", "LOG", "PROFILE"), "TEMPORARY_OUTPUT")

    def go(survey, connection="Kommunens databas"):
        return run(
            "import_resident_input", FILES=[str(shared(EXPORT))], SURVEY=survey, CONNECTION=connection, SCHEMA=SCHEMA,
            HOMES="leave out", **tables,
        )  # fmt: skip

    return go


@pytest.fixture(scope="module")
def two(bring):
    """Two people import at the same time into a schema that is not there yet."""
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(bring, ("huddinge", "Södra 'x'; --")))


def asked(server, text):
    connection = server.open()
    try:
        cursor = connection.cursor()
        cursor.execute(text)
        return cursor.fetchall()
    finally:
        connection.close()


def contributions():
    return '"{}"."contributions"'.format(SCHEMA.replace('"', '""'))


def test_two_imports_at_once(two, server):
    for done in two:
        assert done.returncode == 0, done.stdout + done.stderr
        assert f"{TOTAL} contributions are new" in done.stdout
    found = dict(asked(server, f"SELECT survey, count(*) FROM {contributions()} GROUP BY survey"))
    assert found == {"huddinge": TOTAL, "Södra 'x'; --": TOTAL}
    assert all(SECRET not in done.stdout + done.stderr for done in two)


def test_review_and_statement(two, run, server, tmp_path):
    place = {"CONNECTION": "Kommunens databas", "SCHEMA": SCHEMA, "SURVEY": "huddinge"}
    made = run("review_resident_input", ACTION="accept", CHANGED=str(tmp_path / "changed.csv"), **place)
    assert made.returncode == 0, made.stderr
    changed = pd.read_csv(tmp_path / "changed.csv")
    assert (changed["field"] == "status").sum() == TOTAL
    status = dict(asked(server, f"SELECT status, count(*) FROM {contributions()} GROUP BY status"))
    assert status == {"accepted": TOTAL, "new": TOTAL}
    files = {"STATEMENT": str(tmp_path / "s.odt"), "LIST": str(tmp_path / "list.csv")}
    made = run("consultation_statement", **place, **files)
    assert made.returncode == 0, made.stderr
    assert len(pd.read_csv(files["LIST"])) == TOTAL
    assert Path(files["STATEMENT"]).stat().st_size > 10_000
    opened = run("open_resident_input", **place)
    assert opened.returncode == 0, opened.stderr
    results = json.loads(opened.stdout)["results"]
    assert results["COUNT"] == TOTAL
    assert not any(SECRET in source or "anna" in source for source in results["LAYERS"])


@pytest.mark.parametrize(
    ("connection", "words"),
    [("fel lösenord", "cannot be reached: "), ("naken", "run CREATE EXTENSION postgis there, or use a GeoPackage.")],
)
def test_what_stops_an_import_is_one_sentence(bring, connection, words):
    done = bring("x", connection)
    said = done.stdout + done.stderr
    assert done.returncode == 1
    assert words in said, said
    assert "Traceback" not in said
    assert SECRET not in said
