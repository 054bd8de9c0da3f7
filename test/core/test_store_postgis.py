"""What a real PostgreSQL refuses or breaks off, in one sentence each, and nothing half-done."""

import runpy
from pathlib import Path

import pytest
from sodertorn.processing.participation.store.loading import Loading
from sodertorn.processing.participation.store.postgis import PostgisStore
from sodertorn.processing.spec import UserError

core = runpy.run_path(str(Path(__file__).with_name("test_store.py")))
bring, rows, write = core["bring"], core["rows"], core["write"]


class Login:
    """A connection as somebody else, or to another database."""

    name = "office"

    def __init__(self, made, user="postgres", dbname="postgres"):
        self._made, self._user, self._dbname = made, user, dbname

    def open(self):
        import psycopg2

        return psycopg2.connect(host=str(self._made.folder), port=self._made.port, user=self._user, dbname=self._dbname)


@pytest.fixture
def run(postgres):
    """Runs a statement as the administrator."""
    connection = postgres.open()
    connection.autocommit = True
    yield lambda text: connection.cursor().execute(text)
    connection.close()


@pytest.fixture
def reader(run):
    """Name of a role that may log in and nothing more."""
    run("DROP ROLE IF EXISTS reader")
    run("CREATE ROLE reader LOGIN")
    yield "reader"
    run("DROP OWNED BY reader")
    run("DROP ROLE reader")


def one_sentence(problem):
    text = str(problem.value)
    assert "\n" not in text
    assert "Traceback" not in text
    assert "{" not in text


def test_no_right_to_make_the_schema(tmp_path, postgres, reader):
    path = write(tmp_path / "a.csv", rows(4))
    with PostgisStore(Login(postgres, reader), "nobodys", create=True) as store:
        with pytest.raises(UserError, match="no right") as problem:
            bring(store, path)
        one_sentence(problem)
        assert not store.exists()


def test_no_right_in_the_schema(tmp_path, postgres, run, reader):
    path = write(tmp_path / "a.csv", rows(4))
    with PostgisStore(postgres, "closed", create=True) as store:
        bring(store, path)
    with pytest.raises(UserError, match="no right") as problem:
        PostgisStore(Login(postgres, reader), "closed")
    one_sentence(problem)
    run("GRANT USAGE ON SCHEMA closed TO reader")
    run("GRANT SELECT ON ALL TABLES IN SCHEMA closed TO reader")
    with PostgisStore(Login(postgres, reader), "closed") as store:
        assert len(store.contributions()) == 4
        with pytest.raises(UserError, match="no right"):
            bring(store, write(tmp_path / "b.csv", rows(8)))
        with pytest.raises(UserError, match="no right"):
            store.review((store.contributions()["contribution_id"].tolist(), {"note": "x"}), "reader")
        assert len(store.contributions()) == 4
        assert store.history().empty


def test_a_schema_that_is_there_needs_no_right_on_the_database(tmp_path, postgres, run, reader):
    run("CREATE SCHEMA lent")
    run("GRANT USAGE, CREATE ON SCHEMA lent TO reader")
    with PostgisStore(Login(postgres, reader), "lent", create=True) as store:
        assert bring(store, write(tmp_path / "a.csv", rows(4))).stored["added"] == 4


def test_no_postgis(postgres, run):
    run("CREATE DATABASE bare")
    try:
        with pytest.raises(UserError, match="has no PostGIS") as problem:
            PostgisStore(Login(postgres, dbname="bare"), "x", create=True)
        one_sentence(problem)
    finally:
        run("DROP DATABASE bare")


def test_postgis_in_a_schema_of_its_own(tmp_path, postgres, run):
    run("CREATE DATABASE apart")
    login = Login(postgres, dbname="apart")
    try:
        connection = login.open()
        connection.autocommit = True
        connection.cursor().execute('CREATE SCHEMA "Of its own"')
        connection.cursor().execute('CREATE EXTENSION postgis SCHEMA "Of its own"')
        connection.close()
        with PostgisStore(login, "x", create=True) as store:
            assert bring(store, write(tmp_path / "a.csv", rows(4))).stored["added"] == 4
            assert store.contributions().geometry.notna().sum() == 3
    finally:
        run("DROP DATABASE apart")


@pytest.mark.parametrize("there", [False, True])
def test_the_connection_is_cut_during_the_import(tmp_path, postgres, run, monkeypatch, there):
    schema = f"cut_{there}".lower()
    if there:
        with PostgisStore(postgres, schema, create=True) as store:
            bring(store, write(tmp_path / "a.csv", rows(4)))
    original = Loading.submissions

    def cut(self, *arguments):
        original(self, *arguments)
        run(f"SELECT pg_terminate_backend({self.store.execute('SELECT pg_backend_pid()').fetchone()[0]})")

    path = write(tmp_path / "b.csv", rows(50))
    with monkeypatch.context() as patched:
        patched.setattr(Loading, "submissions", cut)
        store = PostgisStore(postgres, schema, create=True)
        with store, pytest.raises(UserError, match="broke") as problem:
            bring(store, path)
        one_sentence(problem)
    with pytest.raises(UserError, match="broke"):
        store.surveys()
    with PostgisStore(postgres, schema, create=True) as store:
        assert (len(store.contributions()) == 4) if there else not store.exists()
        assert bring(store, path).stored["added"] == (46 if there else 50)
