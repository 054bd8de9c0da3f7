"""Stopping an import into a real PostgreSQL: heard within a second at any moment, and nothing is left of it."""

import runpy
import threading
import time
from pathlib import Path

import pytest
from sodertorn.processing.participation.importing import Settings, import_answers
from sodertorn.processing.participation.matching.suggesting import suggest
from sodertorn.processing.participation.readers import open_source
from sodertorn.processing.participation.store.place import StorePlace
from sodertorn.processing.spec import Cancelled, Monitor, UserError

HERE = Path(__file__).parent
core = runpy.run_path(str(HERE / "test_store.py"))
bring, rows, write = core["bring"], core["rows"], core["write"]
survey = runpy.run_path(str(HERE.parent / "bench/survey.py"))
ROWS = 30_000
PATIENCE = 1.0  # s


class Stopped(Monitor):
    """Stops some seconds after it was made, or when it is told to; ``at`` is when."""

    def __init__(self, after=None):
        self.at = None if after is None else time.monotonic() + after

    def is_cancelled(self):
        return self.at is not None and time.monotonic() >= self.at


@pytest.fixture(scope="module")
def answers(tmp_path_factory):
    source = open_source((survey["path"](tmp_path_factory.mktemp("survey"), "csv", ROWS),))
    return source, suggest(source)[0]


def load(store, answers, monitor=None):
    return import_answers(*answers, protector=None, store=store, survey="a", settings=Settings(), monitor=monitor)


@pytest.mark.parametrize("there", [0, ROWS])
def test_at_any_moment_of_an_import(postgres, answers, there):
    place = StorePlace(None, postgres, f"stop_{there}")
    if there:
        with place.open(create=True) as store:
            load(store, answers)
    stopped = 0
    for after in (0.3, 1.0, 1.7, 2.4):
        with place.open(create=True) as store:
            monitor = Stopped(after)
            try:
                load(store, answers, monitor)
            except Cancelled:
                stopped += 1
                late = time.monotonic() - monitor.at
                print(f"stopped after {after} s, {late:.2f} s late")
                assert late < PATIENCE
                if not there:
                    assert not store.exists()
    assert stopped >= 2
    if there:
        with place.open() as store:
            assert len(store.contributions()) == ROWS


def test_while_somebody_else_holds_a_row(postgres, tmp_path):
    """In QGIS with a transaction that is open while a form is, say."""
    place = StorePlace(None, postgres, "held")
    with place.open(create=True) as store:
        bring(store, write(tmp_path / "a.csv", rows(10)))
    other = postgres.open()
    other.cursor().execute("SELECT 1 FROM held.contributions FOR UPDATE")
    monitor, changed = Stopped(), write(tmp_path / "b.csv", rows(12, "Något annat {n}"))
    clock = threading.Timer(1.0, lambda: setattr(monitor, "at", time.monotonic()))
    end = threading.Timer(8.0, other.rollback)  # should nobody hear
    with place.open(create=True) as store:
        clock.start()
        end.start()
        with pytest.raises(Cancelled):
            bring(store, changed, monitor=monitor)
        assert time.monotonic() - monitor.at < PATIENCE
        end.cancel()
        assert len(store.contributions()) == 10  # the store is not broken by it
    other.rollback()
    with place.open(create=True) as store:
        assert bring(store, changed).stored["updated"] == 10
    other.close()


def test_a_statement_that_the_server_breaks_off_is_no_wish_of_the_user(postgres, tmp_path):
    place = StorePlace(None, postgres, "limited")
    with place.open(create=True) as store:
        bring(store, write(tmp_path / "a.csv", rows(10)))
    other = postgres.open()
    other.cursor().execute("SELECT 1 FROM limited.contributions FOR UPDATE")
    with place.open(create=True) as store:
        store.execute("SET statement_timeout = '300ms'")
        with pytest.raises(UserError, match="Nothing was changed"):
            bring(store, write(tmp_path / "b.csv", rows(12, "Något annat {n}")))
    other.close()
