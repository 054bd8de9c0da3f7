"""The store of statistics, in a GeoPackage and in PostGIS."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from sodertorn.processing.small_areas import flags
from sodertorn.processing.small_areas.package import Values
from sodertorn.processing.small_areas.place import StatisticsPlace
from sodertorn.processing.spec import Monitor, UserError


@pytest.fixture(params=["geopackage", "postgis"])
def place(request, tmp_path):
    if request.param == "geopackage":
        return StatisticsPlace(tmp_path / "statistics.gpkg", None, "")
    server = request.getfixturevalue("postgres")
    return StatisticsPlace(None, server, f'statistics "{tmp_path.name}" %s')


AREAS = gpd.GeoDataFrame(
    {"area": ["b_nord", "a_söder", "c"], "code": ["02", "01", "03"], "name": ["Nord", "Söder", ""],
     "parent": ["0126", "0126", "0127"]},
    geometry=[shapely.box(0, 10, 10, 20), shapely.box(0, 0, 10, 10), None],
    crs="EPSG:3006",
)  # fmt: skip
MEASURES = pd.DataFrame(
    {"measure": ["people", "rate"], "title": ["People", "Rate; of 'all'"], "title_sv": ["Folk", "Andel"],
     "kind": ["count", "share"], "base": ["", "people"]}
)  # fmt: skip


def values(numbers, measure="people", time="2015", group="all", area=("a_söder", "b_nord"), flag=""):
    area = np.array(area, dtype=object)[: len(numbers)]
    return Values(measure, "small", area, time, group, np.array(numbers, dtype=float), flag)


def bring(place, *chunks, dataset="test", areas=AREAS):
    with place.open(create=True) as store, store.importing(dataset, source="us", who="anna") as loading:
        loading.measures(MEASURES)
        loading.divisions(pd.DataFrame({"division": ["small"], "title": ["Small areas"], "title_sv": ["Små områden"]}))
        loading.areas("small", areas)
        for chunk in chunks:
            loading.values(chunk)
    return loading


def test_what_goes_in_comes_out(place):
    loading = bring(
        place,
        values([10, 20]),
        values([np.nan, 7], time="2016", flag=np.array([flags.NIL, flags.PRELIMINARY], dtype=object)),
        values([0.25], measure="rate", group="women"),
    )
    assert loading.counts == {
        "added": 5, "updated": 0, "unchanged": 0, "repeated": 0, "contradicts": 0, "no value": 1,
    }  # fmt: skip
    with place.open() as store:
        panel = store.panel("people")
        assert panel.areas.tolist() == ["a_söder", "b_nord", "c"]
        assert panel.times == ("2015", "2016")
        np.testing.assert_array_equal(panel.values, [[10, np.nan], [20, 7], [np.nan, np.nan]])
        assert panel.flags.tolist() == [["", "-"], ["", "p"], ["..", ".."]]
        assert panel.measure["title"] == "People"
        only = store.panel("people", times=("2016", "1990"))
        np.testing.assert_array_equal(only.values[:, 0], panel.values[:, 1])
        assert np.isnan(only.values[:, 1]).all()
        assert store.times("people") == ("2015", "2016")
        assert store.times("rate") == ()
        assert store.times("rate", "women") == ("2015",)
        areas = store.areas("small")
        assert areas.loc["a_söder"].geometry.equals(shapely.MultiPolygon([shapely.box(0, 0, 10, 10)]))
        assert areas.loc["c"].geometry is None
        assert areas.loc["a_söder", "name"] == "Söder"
        assert areas.crs == "EPSG:3006"
        tidy = store.tidy(["people", "rate"])
        assert len(tidy) == 5
        assert tidy.loc[tidy["measure"] == "rate", ["group_key", "value"]].to_numpy().tolist() == [["women", 0.25]]
        contents = store.contents().set_index(["measure", "group_key"])
        assert contents.loc[("people", "all"), ["first", "last", "times", "values"]].tolist() == ["2015", "2016", 2, 3]


def test_again_it_updates_and_adds(place):
    bring(place, values([10, 20]), values([0.5], "rate"))
    second = bring(place, values([10, 21]), values([1], time="2016"))
    assert second.counts | {"no value": 0} == {
        "added": 1, "updated": 1, "unchanged": 1, "repeated": 0, "contradicts": 0, "no value": 0,
    }  # fmt: skip
    with place.open() as store:
        np.testing.assert_array_equal(store.panel("people").values, [[10, 1], [21, np.nan], [np.nan, np.nan]])
        assert store.panel("rate").values[0, 0] == 0.5
        assert len(store.imports()) == 2
        assert store.imports()["who"].tolist() == ["anna", "anna"]


def test_of_two_values_the_first_stays_and_the_other_is_listed(place):
    twice = values([10, 20, 10, 99], area=("a_söder", "b_nord", "a_söder", "b_nord"))
    loading = bring(place, twice, values([11, 20]))
    assert loading.counts["repeated"] == 2
    assert loading.counts["contradicts"] == 2
    with place.open() as store:
        np.testing.assert_array_equal(store.panel("people").values[:2, 0], [10, 20])
        told = store.problems().query("code == 'contradicts'")
        assert told[["area", "time", "detail"]].to_numpy().tolist() == [
            ["b_nord", "2015", "20 / 99"], ["a_söder", "2015", "10 / 11"],
        ]  # fmt: skip


def test_what_was_not_described_is_added_and_listed(place):
    bring(place, values([1, 2], area=("x", "a_söder")), values([3], measure="new", group="g"))
    with place.open() as store:
        assert store.areas("small").index.tolist() == ["a_söder", "b_nord", "c", "x"]
        assert store.panel("people").values[3, 0] == 1
        assert store.problems()[["code", "measure", "area"]].to_numpy().tolist() == [
            ["area unknown", "", "x"], ["no measure", "new", ""],
        ]  # fmt: skip
        assert "g" in store.groups().index


def test_a_key_of_another_dataset_gets_a_name_of_its_own(place):
    bring(place, values([1, 2]))
    bring(place, values([5, 6]), dataset="other")
    with place.open() as store:
        assert store.panel("people").values[0, 0] == 1
        assert store.panel("people (other)").values[0, 0] == 5
        assert store.measures().loc["rate (other)", "base"] == "people (other)"


def test_all_or_nothing(place):
    bring(place, values([1, 2]))

    def stopped():
        with place.open() as store, store.importing("test") as loading:
            loading.values(values([7, 8]))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        stopped()
    with place.open() as store:
        assert store.panel("people").values[0, 0] == 1
        assert len(store.imports()) == 1


def test_a_polygon_stays_where_none_comes(place):
    bring(place, values([1, 2]))
    bring(place, areas=pd.DataFrame(AREAS.drop(columns="geometry")).assign(name="New"))
    with place.open() as store:
        assert store.areas("small").loc["a_söder"].geometry.area == 100
        assert store.areas("small")["name"].tolist() == ["New"] * 3
    moved = AREAS.assign(geometry=[shapely.box(0, 0, 1, 1), None, shapely.box(5, 5, 6, 6)]).set_crs("EPSG:3006")
    bring(place, areas=moved)
    with place.open() as store:
        assert store.areas("small").geometry.area.tolist() == [100, 1, 1]


def test_what_users_write(place):
    bring(place, values([1, 2]))
    with place.open() as store:
        assert store.measure_of("PEOPLE") == store.measure_of("folk") == "people"
        assert store.division_of("små områden") == store.division_of("") == store.division_of("", "people") == "small"
        assert store.group_of("") == store.group_of("Alla") == "all"
        with pytest.raises(UserError, match="no measure") as info:
            store.measure_of("peopel")
        assert "People" in info.value.text(str)


def test_only_what_may_be_shown(place):
    bring(place, values([3, 20]))
    with place.open() as store:
        ids = store.run("SELECT measure_id, group_id, time, area_id FROM {table} WHERE value = 3",
                        table="stat_values").fetchone()  # fmt: skip
        with store.transaction():
            store.append("stat_hidden", ["measure_id", "group_id", "time", "area_id", "flag"],
                         [[one] for one in (*ids, flags.FEW)], Monitor())  # fmt: skip
        assert store.panel("people").values[0, 0] == 3
        shown = store.panel("people", published=True)
        assert np.isnan(shown.values[0, 0])
        assert shown.flags[0, 0] == flags.FEW
        assert shown.values[1, 0] == 20
        tidy = store.tidy(["people"], published=True).set_index("area")
        assert tidy["value"].isna().to_dict() == {"a_söder": True, "b_nord": False}
        rows = store.run("SELECT value, flag FROM {table} ORDER BY area", table="statistics").fetchall()
        assert [tuple(row) for row in rows] == [(None, flags.FEW), (20.0, None)]


def test_there_is_no_store(tmp_path):
    with pytest.raises(UserError, match="There is no GeoPackage"):
        StatisticsPlace(tmp_path / "none.gpkg", None, "").open()
    with pytest.raises(UserError, match="Neither a GeoPackage nor a database"):
        StatisticsPlace(None, None, "").open()
