"""The profile nobody was asked for: small tables made by hand, and every real export there is."""

import dataclasses

import geopandas as gpd
import pandas as pd
import pytest
import shapely
from sodertorn.processing.participation.answers import Source
from sodertorn.processing.participation.matching import changing, evidence, preparing, previewing, suggesting
from sodertorn.processing.participation.profile import FORMS, Place, Rule
from sodertorn.processing.participation.readers import open_source
from sodertorn.processing.sources.tables import Column, Table


def table(name, columns, **more):
    """A table of lists of texts by column; "geometry" may hold shapes."""

    def read(monitor):
        frame = pd.DataFrame({name: pd.Series(cells, dtype=object) for name, cells in columns.items()})
        frame.index += 1
        yield frame

    return Table(name, tuple(map(Column, columns)), read, **more)


def source(*tables, kind="plain"):
    return Source(kind, (), tables)


def suggest(columns, kind="plain", area=None, **more):
    return suggesting.suggest(source(table("", columns, **more), kind=kind), area=area)


def guess(guesses, about):
    return next(one for one in guesses if one.about == about)


def only(columns, **more):
    """The one place of a table."""
    profile, _ = suggest(columns, **more)
    (place,) = [rule.place for rule in profile.rules if rule.place is not None]
    return place


def many(text, count=20):
    return [text] * count


TWENTY = [f"n{i:04d}" for i in range(20)]

PAIRS = [
    ({"lat": many("59.2365"), "lon": many("17.982")}, ("lat", "lon"), "EPSG:4326"),
    ({"longitud": many("17.982"), "latitud": many("59.2365")}, ("latitud", "longitud"), "EPSG:4326"),
    ({"Lat": many("59,2365"), "Long": many("17,982")}, ("Lat", "Long"), "EPSG:4326"),
    ({"N": many("6569700"), "E": many("670200")}, ("N", "E"), "EPSG:3006"),
    ({"Nord": many("6569700,5"), "Öst": many("670200,5")}, ("Nord", "Öst"), "EPSG:3006"),
    # Called the other way round than they are.
    ({"N": many("670200"), "E": many("6569700")}, ("E", "N"), "EPSG:3006"),
    ({"lat": many("17.982"), "lon": many("59.2365")}, ("lon", "lat"), "EPSG:4326"),
    # X is north in Swedish surveys, and east in a GIS.
    ({"X": many("6570900"), "Y": many("1625300")}, ("X", "Y"), "EPSG:3021"),
    ({"X": many("670200"), "Y": many("6569700")}, ("Y", "X"), "EPSG:3006"),
    ({"N": many("6568000"), "E": many("149000")}, ("N", "E"), "EPSG:3011"),
    ({"punkt_N": many("6569700"), "punkt_E": many("670200")}, ("punkt_N", "punkt_E"), "EPSG:3006"),
    ({"a": many("6569700.5"), "b": many("670200.5")}, ("a", "b"), "EPSG:3006"),
    ({"plats-Latitude": many("59.2"), "plats-Longitude": many("17.9"), "plats-Altitude": many("0"),
      "plats-Accuracy": many("4.5")}, ("plats-Latitude", "plats-Longitude"), "EPSG:4326"),
    ({"lat": many("39.3069"), "lon": many("-76.6086")}, ("lat", "lon"), "EPSG:4326"),
    ({"Latitud": many("59°13'36\"N"), "Longitud": many("17°57'11\"E")}, ("Latitud", "Longitud"), "EPSG:4326"),
]  # fmt: skip


@pytest.mark.parametrize(("columns", "pair", "crs"), PAIRS, ids=[" ".join(c) for c, *_ in PAIRS])
def test_two_columns_are_a_place(columns, pair, crs):
    assert only(columns | {"kommentar": many("Bra")}) == Place("pair", pair, crs)


SINGLES = [
    (many("59.226779 17.953163 0 4.2"), "point", "EPSG:4326", False),
    (many("59,23 17,98"), "point", "EPSG:4326", False),
    (many("59.2365, 17.9820"), "point", "EPSG:4326", False), (many("17.9820, 59.2365"), "point", "EPSG:4326", True),
    (many("6569700, 670200"), "point", "EPSG:3006", False),
    (many("59°13'36\"N 17°57'11\"E"), "dms", "EPSG:4326", False),
    (many("59.1 17.9 0 0;59.2 17.8 0 0"), "trace", "EPSG:4326", False),
    (many("59.1 17.9;59.2 17.8;59.2 17.9;59.1 17.9"), "shape", "EPSG:4326", False),
    (many("POINT (17.98 59.23)"), "wkt", "EPSG:4326", False), (many("POINT (59.23 17.98)"), "wkt", "EPSG:4326", True),
    (many("SRID=3011;POINT (149000 6568000)"), "wkt", "EPSG:3011", False),
    (many("POINT (670200 6569700)"), "wkt", "EPSG:3006", False),
    (many('{"type":"Point","coordinates":[17.98,59.23]}'), "geojson", "EPSG:4326", False),
    (many("https://maps.google.com/?q=59.23,17.98"), "link", "EPSG:4326", False),
    (["59.2365 17.982 0 0", "0 0 0 0", "", "n/a"], "point", "EPSG:4326", False),
]  # fmt: skip


@pytest.mark.parametrize(("cells", "form", "crs", "swapped"), SINGLES, ids=[cells[0] for cells, *_ in SINGLES])
def test_one_column_is_a_place(cells, form, crs, swapped):
    assert only({"q": cells, "kommentar": ["Bra"] * len(cells)}) == Place(form, ("q",), crs, swapped)
    assert form in FORMS


def test_numbers_that_are_no_places():
    for columns in (
        {"ålder": many("34"), "antal": many("2")}, {"telefon": many("08 123456")}, {"x": many("1"), "y": many("2")},
        {"a": many("1.5 2.5")}, {"tid": many("2026-03-07 10:45")}, {"pris": many("1500"), "hyra": many("9000")},
    ):  # fmt: skip
        assert not [rule for rule in suggest(columns)[0].rules if rule.place]


def test_a_zone_is_chosen_by_the_area_and_others_are_offered():
    columns = {"N": many("6568000"), "E": many("149000"), "text": many("x")}
    area = gpd.GeoDataFrame(geometry=[shapely.box(13.4, 59.1, 13.6, 59.4)], crs=4326)
    assert only(columns, area=area).crs == "EPSG:3008"
    one = guess(suggest(columns)[1], "crs:/N")
    assert one.value == "EPSG:3011"
    assert set(one.options) == {f"EPSG:{code}" for code in range(3007, 3019)}


def test_the_parts_of_a_point_are_the_same_place():
    columns = {
        "g/q": many("59.2 17.9 0 4"), "g/_q_latitude": many("59.2"), "g/_q_longitude": many("17.9"),
        "g/_q_altitude": many("0"), "g/_q_precision": many("4"), "kommentar": many("Bra"),
    }  # fmt: skip
    profile, _ = suggest(columns)
    assert [rule.place for rule in profile.rules] == [Place("point", ("g/q",))]
    assert set(profile.drop) == {name.join(("/", "")) for name in list(columns)[1:5]}


def test_geometry_of_the_source_and_its_system():
    shapes = [shapely.Point(670200, 6569700)] * 3
    columns = {"text": many("x", 3), "geometry": shapes}
    assert only(columns, geometry="geometry", crs="EPSG:3006").crs == "EPSG:3006"
    # GeoJSON that says degrees and means metres.
    assert only(columns, geometry="geometry", crs="EPSG:4326").crs == "EPSG:3006"
    assert only(columns, geometry="geometry").crs == "EPSG:3006"


def test_roles_of_a_form():
    columns = {
        "Svarsid": TWENTY, "Inskickad": many("07.03.2026 10.45"), "Vad gäller det?": ["Trafik", "Park"] * 10,
        "Beskriv platsen": [f"Här behövs mer {i} grönska" for i in range(20)], "Betyg 1-5": list("12345") * 4,
        "Upplevelse": ["trygg", "otrygg"] * 10, "Foto": many("a.jpg"), "Ålder": many("34"), "lat": many("59.2365"),
        "lon": many("17.982"),
    }  # fmt: skip
    profile, guesses = suggest(columns)
    assert (profile.key, profile.time, profile.time_form) == ("Svarsid", "Inskickad", "day first")
    assert profile.rules == (
        Rule("", place=Place("pair", ("lat", "lon")), text=("Beskriv platsen",), theme=("Vad gäller det?",),
             rating="Betyg 1-5", feeling="Upplevelse"),
    )  # fmt: skip
    assert profile.feelings == {"trygg": "positive", "otrygg": "negative"}
    assert (profile.rating_good, profile.rating_bad) == (4.0, 2.0)
    assert profile.attachments == ("/Foto",)
    assert profile.time_zone == "Europe/Stockholm"
    assert not profile.drop
    for one in guesses:
        assert one.evidence in evidence.EVIDENCE.values()
        assert "{" not in one.evidence.format(**one.values)


def test_how_serious_something_is_is_no_feeling():
    profile, _ = suggest({"kommentar": ["a", "b", "c"], "Hur allvarligt är det? Betyg": ["1", "5", "3"]})
    assert profile.rules[0].rating
    assert profile.rating_good is None


def test_a_key_is_another_in_every_row_else_it_says_who():
    assert suggest({"id": TWENTY, "text": TWENTY})[0].key == "id"
    profile, guesses = suggest({"id": ["a", "b"] * 10, "text": TWENTY})
    assert (profile.key, profile.respondent) == ("", "id")
    assert guess(guesses, "key").value == ""
    assert suggest({"_index": TWENTY, "text": TWENTY})[0].key == ""


@pytest.mark.parametrize(
    "name",
    ["hem", "Var bor du?", "Ungefär var bor du (peka på kartan)", "Where do you live?", "home_location", "Bostad"],
)
def test_homes_are_known_by_the_question(name):
    profile, guesses = suggest({name: many("59.2 17.9 0 0"), "plats": many("59.21 17.95 0 0")})
    assert [rule.home for rule in profile.rules] == [True, False]
    assert guess(guesses, f"role:/{name}").value == "home"


@pytest.mark.parametrize("name", ["hemlig plats", "olivelund", "plats", "Homestead Road", "skola"])
def test_other_places_are_no_homes(name):
    assert [rule.home for rule in suggest({name: many("59.2 17.9 0 0")})[0].rules] == [False]


@pytest.mark.parametrize("separator", ["; ", ", ", "|"])
def test_several_answers_in_a_cell(separator):
    cells = [
        separator.join(some) for some in (["Park"], ["Park", "Buller"], ["Buller"], ["Trafik", "Park"], ["Trafik"])
    ]
    profile, _ = suggest({"tema": cells * 4, "kommentar": TWENTY})
    assert profile.many == {"/tema": separator.strip()}


def test_several_answers_with_blanks_between_and_plain_sentences():
    assert suggest({"q": ["a_b c_d", "c_d", "a_b e_f", "a_b e_f c_d"] * 5})[0].many == {"/q": " "}
    assert suggest({"q": ["mycket bra", "bra", "mycket dåligt", "dåligt"] * 5})[0].many == {}
    assert suggest({"q": ["Ja, ofta, tror jag", "Nej, aldrig", "Kanske, men inte nu"] * 7})[0].many == {}


def test_columns_of_their_own_for_each_answer():
    columns = {"tema": ["Otrygg plats", "Bra plats", "Otrygg plats Bra plats", ""],
               "tema/Otrygg plats": ["1", "0", "1", ""],
               "tema/Bra plats": ["0", "1", "1", ""], "kommentar": list("abcd")}  # fmt: skip
    made = source(table("", columns))
    profile, _ = suggesting.suggest(made)
    assert profile.many == {"/tema": "/"}
    chunk = next(preparing.prepared(made, profile, survey="S", crs="EPSG:3006"))
    assert list(chunk.contributions.theme_source) == ["Otrygg plats", "Bra plats", "Otrygg plats; Bra plats", ""]
    assert chunk.submissions["tema/Bra plats"].tolist()[:3] == [False, True, True]


def test_each_text_goes_to_the_place_before_it_and_general_ones_stand_alone():
    columns = {
        "intro": many("x"), "p1": many("59.2 17.9 0 0"), "kommentar1": TWENTY, "p2": many("59.3 17.9 0 0"),
        "kommentar2": TWENTY, "Något att tillägga?": TWENTY,
    }  # fmt: skip
    profile, _ = suggest({name.replace("kommentar", "kommentar "): cells for name, cells in columns.items()})
    assert [(rule.place and rule.place.columns, rule.text) for rule in profile.rules] == [
        (("p1",), ("kommentar 1",)), (("p2",), ("kommentar 2",)), (None, ("Något att tillägga?",)),
    ]  # fmt: skip


def test_test_submissions_are_found_by_what_they_say():
    assert suggest({"kommentar": ["Test", *TWENTY]})[0].test == {"/kommentar": "test"}
    assert suggest({"kommentar": TWENTY, "test": ["true", *many("false", 19)]})[0].test == {"/test": "true"}


def test_changing_one_guess():
    profile, _ = suggest({"N": many("6568000"), "E": many("149000"), "kommentar": TWENTY, "q5": TWENTY, "id": TWENTY})
    changed = changing.apply(profile, {"crs:/N": "EPSG:3010", "role:/q5": "text", "decimal": ",", "role:/id": "drop"})
    (rule,) = changed.rules
    assert rule.place == Place("pair", ("N", "E"), "EPSG:3010")
    assert rule.text == ("kommentar", "q5")
    assert (changed.decimal, changed.key, changed.drop) == (",", "", ("/id",))
    back = changing.apply(changed, {"role:/q5": "answer", "role:/id": "key", "crs:/N": "EPSG:3011", "decimal": "."})
    assert back == profile
    assert changing.apply(profile, {"swapped:/N": "yes"}).rules[0].place.columns == ("E", "N")
    home = changing.apply(profile, {"role:/N": "home"}).rules
    assert [one.home for one in home] == [True, False]
    assert home[1].text == ("kommentar",)


def test_a_saved_profile_is_recognised_with_more_columns_and_not_with_fewer():
    made = source(table("", {"a": ["1"], "b": ["2"]}))
    saved = suggesting.suggest(made)[0].changed(name="mine", respondent="b")
    more = source(table("", {"b": ["2"], "new": ["3"], "a": ["1"]}))
    assert suggesting.recognised(more, [saved]) == saved
    assert suggesting.new_columns(more, saved) == ("/new",)
    assert suggesting.suggest(more, profiles=[saved])[0].respondent == "b"
    assert suggesting.recognised(source(table("", {"a": ["1"]})), [saved]) is None
    assert suggesting.recognised(source(table("", {"a": ["1"], "b": ["2"]}), kind="kobo"), [saved]) is None
    exact = saved.changed(name="exact", columns={"": ["a", "b", "new"]})
    assert suggesting.recognised(more, [saved, exact]).name == "exact"


HUDDINGE = [
    ("huddinge-xml.xlsx", "hem", "vag", "ovrigt", "plats", "kommentar", "tema", "betyg"),
    ("huddinge.data.json", "om_dig/hem", "vag", "ovrigt", "platser/plats", "platser/kommentar", "platser/tema",
     "platser/betyg"),
    ("huddinge-sv.xlsx", "Var bor du (ungefär)?", "Rita din väg till skola eller jobb", "Övrigt", "Peka ut platsen",
     "Platser/Kommentar", "Platser/Vad gäller det?", "Platser/Betyg 1–5"),
]  # fmt: skip


@pytest.mark.parametrize(("file", *("home", "way", "other", "place", "text", "theme", "rating")), HUDDINGE)
def test_huddinge_is_right_without_a_question(shared, file, home, way, other, place, text, theme, rating):
    made = open_source([shared(f"feedback/kobo/{file}")])
    profile, _ = suggesting.suggest(made)
    assert [(r.table, r.home, r.place and r.place.form, r.place and r.place.columns) for r in profile.rules] == [
        ("", True, "point", (home,)), ("", False, "trace", (way,)), ("", False, None, None),
        ("platser", False, "point", (place,)),
    ]  # fmt: skip
    assert profile.rules[2].text == (other,)
    spots = profile.rules[3]
    assert (spots.text, spots.theme, spots.rating) == ((text,), (theme,), rating)
    assert (profile.key, profile.time, profile.time_zone) == ("_uuid", "_submission_time", "UTC")
    found = previewing.summary(preparing.prepared(made, profile, survey="H", crs=previewing.crs_for(made, profile)))
    # 286 places of which 2 belong to the submission that came twice, and 19 of the others stand nowhere.
    assert found.counts[("platser", 3)] == {"came": 286, "placed": 265, "without_place": 19, "out": 2}
    assert found.submissions == 200
    assert found.counts[("", 0)]["placed"] == 140
    assert found.counts[("", 1)]["placed"] == 65
    assert found.contributions.crs.to_epsg() == 3006
    assert found.contributions.contribution_id.is_unique
    again = previewing.summary(preparing.prepared(made, profile, survey="H", crs="EPSG:3006", answers=False))
    assert again.counts == found.counts
    assert again.problems.equals(found.problems)
    assert list(again.contributions.contribution_id) == list(found.contributions.contribution_id)


def test_every_real_export_comes_through(shared):
    files = [path for path in sorted(shared("feedback").rglob("*.*")) if path.is_file()]
    assert len(files) > 20
    for path in files:
        made = open_source([path])
        profile, guesses = suggesting.suggest(made)
        found = previewing.summary(
            preparing.prepared(made, profile, survey=path.name, crs=previewing.crs_for(made, profile))
        )
        for counts in found.counts.values():
            assert counts["came"] == counts["placed"] + counts["without_place"] + counts["out"], path
        for one in guesses:
            assert "{" not in one.evidence.format(**one.values).replace('{"', ""), (path, one)


def test_labels_count_as_names_do():
    made = table("", {"q1": many("59.2 17.9 0 0"), "q2": TWENTY})
    made = dataclasses.replace(made, columns=(Column("q1", "Var bor du?"), Column("q2", "Kommentar")))
    profile, _ = suggesting.suggest(source(made))
    assert profile.rules[0].home
    assert profile.rules[1].text == ("q2",)
    assert profile.rules[1].question == "Kommentar"


def test_of_two_homes_one_is_kept_and_none_becomes_an_answer():
    profile, _ = suggest({"Var bor du?": many("59.2 17.9 0 0"), "Var bor du på sommaren?": many("59.3 17.9 0 0")})
    assert [rule.place.columns for rule in profile.rules] == [("Var bor du?",)]
    assert profile.drop == ("/Var bor du på sommaren?",)


def test_giant_cells_are_looked_at_in_no_time():
    giant = ["1 " * 2_000_000, "9" * 4_000_000, "a" * 4_000_000, "59°" * 1_000_000, "{" * 1_000_000, "1;" * 1_000_000]
    profile, _ = suggest({"q": giant, "id": TWENTY[:6]})
    assert not [rule for rule in profile.rules if rule.place]


def test_a_column_called_question_that_says_something_new_in_each_row_is_what_was_said():
    places = {"lat": [f"59.2{n:02d}" for n in range(20)], "lon": [f"17.9{n:02d}" for n in range(20)]}
    said = [f"Här borde det finnas fler träd och bänkar {n}" for n in range(20)]
    profile, guesses = suggest({"Fråga": said, **places})
    assert guess(guesses, "role:/Fråga").value == "text"
    assert [rule.text for rule in profile.rules] == [("Fråga",)]
    _, guesses = suggest({"Fråga": ["Var saknas träd?", "Var är det mörkt?"] * 10, "svar": said, **places})
    assert guess(guesses, "role:/Fråga").value == "question"
