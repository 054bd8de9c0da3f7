"""The whole way of resident input through qgis_process: a real export from file to answer."""

import json
import zipfile
from concurrent.futures import ThreadPoolExecutor

import geopandas
import numpy as np
import pandas as pd
import pytest
import shapely

EXPORT = "feedback/kobo/huddinge.data.json"
SIDE = 1000.0


@pytest.fixture(scope="module")
def facts(shared):
    """What the export holds, counted from its JSON alone: of a submission sent twice the later one counts."""
    raw = json.loads(shared(EXPORT).read_text(encoding="utf-8"))["results"]
    kept = list({item["_uuid"]: item for item in raw}.values())
    rows = [row for item in kept for row in item["platser"]]
    said = [row["platser/kommentar"] for row in rows] + [item.get("ovrigt", "") for item in kept]
    latlon = np.array([item["om_dig/hem"].split()[:2] for item in kept if "om_dig/hem" in item], float)
    points = np.array([row["platser/plats"].split()[:2] for row in rows if "platser/plats" in row], float)
    return {
        "raw": raw, "kept": kept, "rows": rows, "placed": len(points),
        "ways": sum("vag" in item for item in kept), "texts": sum(bool(item.get("ovrigt")) for item in kept),
        "phones": sum(text.startswith("Ring 070-") for text in said), "mails": sum("@" in text for text in said),
        "homes": geopandas.GeoSeries(shapely.points(latlon[:, ::-1]), crs=4326).to_crs(3006),
        "points": geopandas.GeoSeries(shapely.points(points[:, ::-1]), crs=4326).to_crs(3006),
    }  # fmt: skip


@pytest.fixture(scope="module")
def run(command):
    """Run a tool; what it gives and says. It must end well."""

    def go(tool, **inputs):
        inputs = {name: str(value) if hasattr(value, "suffix") else value for name, value in inputs.items()}
        done = command("run", f"sodertorn:{tool}", "-", text=json.dumps({"inputs": inputs}))
        assert done.returncode == 0, f"{tool}: {done.stdout[-2000:]} {done.stderr[-4000:]}"
        assert "Traceback" not in done.stdout + done.stderr
        made = json.loads(done.stdout)
        return made["results"], "\n".join(made["log"].get("info", []) + made["log"].get("warning", []))

    return go


@pytest.fixture(scope="module")
def folder(tmp_path_factory, facts):
    """Areas with people, a plan in two parts, homes, population by age, and the export a week later."""
    here = tmp_path_factory.mktemp("åtta steg")
    bounds = facts["points"].total_bounds
    (west, south), (east, north) = np.floor(bounds[:2] / SIDE) * SIDE, bounds[2:]
    corners = [(x, y) for x in np.arange(west, east, SIDE) for y in np.arange(south, north, SIDE)]
    areas = geopandas.GeoDataFrame(
        {"name": [f"ruta {n}" for n in range(len(corners))], "people": 500,
         "noise": [50 + n % 7 for n in range(len(corners))]},
        geometry=[shapely.box(x, y, x + SIDE, y + SIDE) for x, y in corners], crs=3006,
    )  # fmt: skip
    areas.to_file(here / "areas.gpkg", layer="areas")
    x, y = np.median(shapely.get_coordinates(facts["points"].to_numpy()), axis=0)
    parts = [shapely.box(x - 500, y - 500, x, y + 500), shapely.box(x, y - 500, x + 500, y + 500)]
    geopandas.GeoDataFrame({"part": ["väst", "öst"]}, geometry=parts, crs=3006).to_file(here / "plan.gpkg")
    facts["homes"].to_frame("geometry").to_file(here / "homes.gpkg")
    ages = {"u18": 200, "18_29": 150, "30_64": 450, "65": 200}
    pd.DataFrame({"age": list(ages), "people": list(ages.values())}).to_csv(here / "people.csv", index=False)
    return here


@pytest.fixture(scope="module")
def imported(run, folder, shared, facts):
    """Looked at, imported, imported again, reviewed, and imported with what came later."""
    store, survey = folder / "store.gpkg", {"SURVEY": "huddinge"}
    tables = {name: folder / f"look_{name.lower()}.csv" for name in ("GUESSES", "WITHOUT_PLACE", "PROBLEMS", "COUNTS")}
    layers = {name: folder / f"look_{name.lower()}.gpkg" for name in ("POINTS", "LINES", "AREAS")}
    profile = folder / "profile.json"
    run("read_resident_input", FILES=[str(shared(EXPORT))], PROFILE=profile, **tables, **layers)

    def bring(name, file):
        made = {key: folder / f"{name}_{key.lower()}.csv" for key in ("COUNTS", "PROBLEMS", "LOG")}
        return run(
            "import_resident_input", FILES=[str(file)], STORE=store, PROFILE_FILE=profile, WHO="anna", **survey,
            POPULATION=folder / "areas.gpkg", PEOPLE_FIELD="people", PROFILE=folder / "used.json", **made,
        )[1]  # fmt: skip

    says = {"first": bring("first", shared(EXPORT)), "again": bring("again", shared(EXPORT))}
    before = contributions(store)
    ids, texts = before.loc[before["place"] == "point", "contribution_id"].tolist(), told(before, facts["raw"])
    decisions(ids, texts[0][0]).to_csv(folder / "decisions.csv", index=False)
    review = {"STORE": store, "WHO": "anna", "CHANGED": folder / "changed.csv"}
    run("review_resident_input", ACTION="table", DECISIONS=folder / "decisions.csv", **review)
    run("review_resident_input", ACTION="hide", IDS=", ".join(ids[50:55]), REASON="prov", **review)
    says["undo"] = run("review_resident_input", ACTION="undo", **review)[1]
    reviewed = contributions(store)
    later(facts["raw"], texts[0][1], texts[1][1], folder / "later.json")
    says["later"] = bring("later", folder / "later.json")
    return {
        "store": store,
        "ids": ids,
        "texts": [key for key, _ in texts],
        "before": before,
        "reviewed": reviewed,
        "says": says,
        **tables,
        **layers,
    }


def contributions(store):
    return geopandas.read_file(store, layer="contributions")


def decisions(ids, accepted):
    """Forty accepted and answered, of which one has another theme and one a plan; one hidden, merged, accepted."""
    table = pd.DataFrame(
        {"contribution_id": ids[:42], "status": "accepted", "answer": "Vi bygger om", "decision": "met"}
    )
    table.loc[3, ["plan", "plan_part"]] = "Parken", "väst"
    table.loc[4, "theme"] = "Skyltar"
    table.loc[40, ["status", "status_reason", "answer", "decision"]] = "hidden", "reklam", None, None
    table.loc[41, ["status", "merged_into", "answer", "decision"]] = "merged", ids[0], None, None
    table.loc[42, ["contribution_id", "status"]] = accepted, "accepted"
    return table


def told(stored, raw):
    """Contributions that answer the last question, known by when they came, with their number in the export."""
    times = pd.to_datetime(pd.Series([item["_submission_time"] for item in raw]), utc=True)
    found = stored[stored["question"] == "ovrigt"].set_index("contribution_id")["submitted"]
    at = [(key, np.flatnonzero(times == when)) for key, when in found.items()]
    return [(key, numbers[0]) for key, numbers in at if len(numbers) == 1]


def later(raw, reviewed, new, path):
    """A reviewed and a new remark changed at the source, and one submission more."""
    changed = json.loads(json.dumps(raw))
    for number in (reviewed, new):
        changed[number]["ovrigt"] = "Ändrat"
    extra = changed[1] | {"_id": 7000, "_uuid": "f" * 32, "platser": raw[0]["platser"], "ovrigt": "Ny synpunkt"}
    extra.pop("vag", None)
    extra["platser"] = [{"platser/tema": "lekplats", "platser/betyg": "5", "platser/kommentar": "Bra"}]
    path.write_text(json.dumps({"count": 0, "next": None, "previous": None, "results": [*changed, extra]}))


def test_looking_finds_what_the_export_holds(imported, facts):
    counts = pd.read_csv(imported["COUNTS"]).fillna("").set_index("question")
    submissions, raw = len(facts["kept"]), len(facts["raw"])
    assert (raw, submissions, len(facts["rows"])) == (201, 200, 284)  # as the exporter's own report says
    assert (counts["came"] == counts[["placed", "without_place", "out"]].sum(axis=1)).all()
    assert counts.loc["plats"].tolist() == ["platser", 286, facts["placed"], 284 - facts["placed"], 2]
    assert counts.loc["vag", ["came", "placed", "out"]].tolist() == [raw, facts["ways"], raw - facts["ways"]]
    assert counts.loc["ovrigt", ["placed", "without_place"]].tolist() == [0, facts["texts"]]
    assert counts.loc["hem", "placed"] == len(facts["homes"])
    assert len(geopandas.read_file(imported["POINTS"], layer="look_points")) == facts["placed"]
    assert len(geopandas.read_file(imported["LINES"], layer="look_lines")) == facts["ways"]
    problems = pd.read_csv(imported["PROBLEMS"])
    assert (problems["code"] == "duplicate").sum() == 3  # the submission and its two places
    guesses = pd.read_csv(imported["GUESSES"]).set_index("about")["value"]
    assert guesses["role:/om_dig/hem"] == "home"


def test_the_workbook_holds_the_same(run, folder, shared, imported):
    made = {name: folder / f"xlsx_{name.lower()}.csv" for name in ("GUESSES", "WITHOUT_PLACE", "PROBLEMS", "COUNTS")}
    layers = dict.fromkeys(("POINTS", "LINES", "AREAS"), "TEMPORARY_OUTPUT")
    file = str(shared("feedback/kobo/huddinge-sv.xlsx"))
    run("read_resident_input", FILES=[file], PROFILE=folder / "xlsx.json", **made, **layers)
    numbers = ["came", "placed", "without_place", "out"]
    assert pd.read_csv(made["COUNTS"])[numbers].equals(pd.read_csv(imported["COUNTS"])[numbers])


def test_imports_add_up(imported, facts):
    stored = imported["before"]
    total = facts["ways"] + facts["texts"] + len(facts["rows"])
    assert len(stored) == total
    assert stored["contribution_id"].is_unique
    assert f"{total} contributions are new, 0 changed, 0 as before" in imported["says"]["first"]
    assert f"0 contributions are new, 0 changed, {total} as before" in imported["says"]["again"]
    ends = f"2 contributions are new, 1 changed, {total - 2} as before, 1 changed at the source after they were"
    assert ends in imported["says"]["later"]


def test_what_is_private_is_not_in_the_store(imported, facts, folder):
    text = imported["store"].read_bytes().decode("utf-8", "replace")
    for item in facts["kept"]:
        assert item["_uuid"] not in text
    assert "070-123" not in text
    assert "@exempel.se" not in text
    log = pd.read_csv(folder / "first_log.csv").groupby("what")["count"].sum()
    assert log["Phone number"] == facts["phones"]
    assert log["E-mail address"] == facts["mails"]
    homes = geopandas.read_file(imported["store"], layer="submissions_huddinge").geometry.dropna()
    moved = [facts["homes"].distance(home).min() for home in homes]
    assert len(homes) == log["Homes"] + 1
    assert np.median(moved) > 10


def test_the_review_stays(imported):
    ids, after = imported["ids"], contributions(imported["store"]).set_index("contribution_id")
    assert after.loc[ids[:40], "answer"].eq("Vi bygger om").all()
    assert after.loc[ids[:40], "decision"].eq("met").all()
    assert after.loc[ids[3], ["plan", "plan_part"]].tolist() == ["Parken", "väst"]
    assert after.loc[ids[4], "theme"] == "Skyltar"
    assert after.loc[ids[4], "theme_source"] != "Skyltar"
    assert after.loc[ids[40], ["status", "status_reason"]].tolist() == ["hidden", "reklam"]
    assert after.loc[ids[41], "merged_into"] == ids[0]
    assert (after.loc[ids[50:55], "status"] == "new").all()
    assert "5 contributions" in imported["says"]["undo"]
    before = imported["reviewed"].set_index("contribution_id")
    accepted, new = imported["texts"][:2]
    assert after.loc[accepted, "text"] == before.loc[accepted, "text"] != "Ändrat"
    assert after.loc[new, "text"] == "Ändrat"


@pytest.fixture(scope="module")
def understood(run, folder, imported, facts):
    """All analyses of the store, two at a time."""
    remarks = f"{imported['store']}|layername=contributions"
    areas, plan, population = folder / "areas.gpkg", folder / "plan.gpkg", folder / "people.csv"

    jobs = {}
    for tool, inputs, outputs in (
        (
            "hotspots_of_remarks",
            {"REMARKS": remarks, "CELL_SIZE": 500, "BANDWIDTH": 400},
            ("density.tif", "cells.gpkg"),
        ),
        (
            "clusters_of_remarks",
            {"REMARKS": remarks, "DISTANCE": 150, "LEAST": 4},
            ("remarks_out.gpkg", "clusters.gpkg"),
        ),
        (
            "remarks_per_area_and_theme",
            {"REMARKS": remarks, "AREAS": areas, "AREA_NAME": "name", "AREA_POPULATION": "people", "LEAST_PEOPLE": 1},
            ("output.gpkg", "by_theme", "whole"),
        ),
        (
            "agreement_and_conflict",
            {"REMARKS": remarks, "CELL_SIZE": 1000, "LEAST_PEOPLE": 1},
            ("output.gpkg", "by_theme"),
        ),
        (
            "who_answered",
            {
                "RESPONDENTS": f"{imported['store']}|layername=submissions_huddinge",
                "ANSWER_FIELDS": ["om_dig/alder"],
                "POPULATION": population,
                "POPULATION_FIELDS": ["age"],
                "PEOPLE": "people",
            },
            ("output.gpkg", "groups", "tests", "weights"),
        ),
        (
            "perception_and_measurement",
            {
                "REMARKS": remarks,
                "INDICATOR": areas,
                "VALUE": "noise",
                "AREAS": areas,
                "AREA_NAME": "name",
                "DRAWS": 99,
            },
            ("output.gpkg", "places.gpkg", "table", "groups", "page.html"),
        ),
        (
            "remarks_on_a_plan",
            {"PLAN": plan, "PART": "part", "REMARKS": remarks},
            ("output.gpkg", "concerned.gpkg", "pairs", "decay"),
        ),
        (
            "consultation_statement",
            {"STORE": imported["store"], "SURVEY": "huddinge", "PLAN": plan},
            ("statement.odt", "page.html", "list"),
        ),
        (
            "you_said_we_did",
            {"STORE": imported["store"], "SURVEY": "huddinge", "CELL": 500, "FEWEST": 1, "TEXTS": True},
            ("output.gpkg", "no_place", "page.html"),
        ),
        ("find_personal_data", {"LAYER": imported["POINTS"], "FIELDS": ["text"]}, ("masked.gpkg", "counts")),
        (
            "mask_home_locations",
            {"HOMES": folder / "homes.gpkg", "POPULATION": areas, "PEOPLE_FIELD": "people"},
            ("masked.gpkg", "table"),
        ),
        ("open_resident_input", {"STORE": imported["store"]}, ()),
    ):
        files = {
            name.split(".")[0].upper(): folder / f"{tool}_{name}{'' if '.' in name else '.csv'}" for name in outputs
        }
        jobs[tool] = (inputs | files, files)
    with ThreadPoolExecutor(2) as pool:
        done = dict(zip(jobs, pool.map(lambda tool: run(tool, **jobs[tool][0]), jobs), strict=True))
    return {
        tool: {"files": files, "results": done[tool][0], "says": done[tool][1]} for tool, (_, files) in jobs.items()
    }


def table(made, tool, name):
    path = made[tool]["files"][name]
    if path.suffix == ".csv":
        return pd.read_csv(path)
    layer = next(name for name in geopandas.list_layers(path)["name"] if name != "layer_styles")
    return geopandas.read_file(path, layer=layer)


@pytest.fixture(scope="module")
def shown(imported):
    """Contributions that count, by hand: neither hidden nor merged."""
    found = contributions(imported["store"])
    return found[found["status"].isin(["new", "accepted"])]


def test_every_remark_is_in_the_patterns(understood, shown):
    points = shown[shown["place"] == "point"]
    cells = table(understood, "hotspots_of_remarks", "CELLS")
    assert cells["remarks"].sum() == pytest.approx((shown["place"] != "none").sum())
    out = table(understood, "clusters_of_remarks", "REMARKS_OUT")
    assert out.loc[out["place"] == "point", "cluster"].notna().sum() == len(points)
    clusters = table(understood, "clusters_of_remarks", "CLUSTERS")
    assert len(clusters)
    assert clusters["remarks"].sum() <= (shown["place"] != "none").sum()
    whole = table(understood, "remarks_per_area_and_theme", "WHOLE")
    split = shown["theme"].dropna().str.split("; ").explode()
    counted = whole.dropna(subset="theme").set_index("theme")["remarks"]
    for theme, number in split.value_counts().items():
        assert counted[theme] == number, theme
    sides = table(understood, "agreement_and_conflict", "OUTPUT")
    felt = shown[shown["feeling"].isin(["positive", "negative"]) & (shown["place"] != "none")]
    assert sides["remarks"].sum() == pytest.approx(len(felt))


def test_who_answered_is_the_survey_against_the_population(understood, facts):
    groups = table(understood, "who_answered", "GROUPS").set_index("category")
    ages = pd.Series([item["om_dig/alder"] for item in facts["kept"]]).value_counts()
    counted = groups["respondents"]
    assert counted["30_64"] == ages["30_64"] + 1  # one submission came later
    assert counted.sum() == len(facts["kept"]) + 1
    assert groups.loc["65", "ratio"] == pytest.approx(counted["65"] / counted.sum() / 0.2)
    expected = counted.sum() * np.array([0.2, 0.15, 0.45, 0.2])
    chi = ((counted[["u18", "18_29", "30_64", "65"]].to_numpy() - expected) ** 2 / expected).sum()
    assert table(understood, "who_answered", "TESTS")["chi_square"].iloc[0] == pytest.approx(chi)


def test_perception_and_plan(understood, shown, folder):
    heard = table(understood, "perception_and_measurement", "OUTPUT")
    assert heard["perceived"].notna().any()
    assert "<script>alert" not in understood["perception_and_measurement"]["files"]["PAGE"].read_text()
    parts = table(understood, "remarks_on_a_plan", "OUTPUT").set_index("part")
    plan = geopandas.read_file(folder / "plan.gpkg").set_index("part")
    for part in ("väst", "öst"):
        near = shown.geometry.distance(plan.geometry[part]) <= 100
        assert parts.loc[part, "remarks"] == near.sum() > 0


def test_everybody_gets_an_answer(understood, shown, imported):
    rows = table(understood, "consultation_statement", "LIST")
    assert len(rows) == len(shown)
    assert rows["code"].is_unique
    assert (rows["answer"] == "Vi bygger om").sum() == 40
    assert rows.set_index("contribution_id").loc[imported["ids"][0], "same"] == 1
    with zipfile.ZipFile(understood["consultation_statement"]["files"]["STATEMENT"]) as document:
        content = document.read("content.xml").decode()
    assert "<script" not in content
    assert "&lt;script" in content
    assert "reklam" in content
    page = understood["consultation_statement"]["files"]["PAGE"].read_text(encoding="utf-8")
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page
    public = table(understood, "you_said_we_did", "OUTPUT")
    assert len(public) == 40
    assert public["people"].max() == 2
    assert not {"contribution_id", "respondent", "submitted", "note"} & set(public.columns)
    assert "<script>alert" not in understood["you_said_we_did"]["files"]["PAGE"].read_text(encoding="utf-8")
    for path in understood["you_said_we_did"]["files"].values():
        written = path.read_bytes()
        for word in ("store.gpkg", str(imported["store"].parent), "anna", imported["ids"][0], "recipe"):
            assert word.encode() not in written, (path, word)


def test_the_store_opens_as_layers(understood, imported):
    found = understood["open_resident_input"]["results"]
    assert found["COUNT"] == len(contributions(imported["store"]))
    assert any("layername=contributions" in source for source in found["LAYERS"])


def test_protection_of_any_layer(run, understood, facts, folder):
    counts = table(understood, "find_personal_data", "COUNTS").groupby("kind")["found"].sum()
    placed = [row["platser/kommentar"] for row in facts["rows"] if "platser/plats" in row]
    assert counts["Phone number"] == sum(text.startswith("Ring 070-") for text in placed)
    assert counts["E-mail address"] == sum("@" in text for text in placed)
    masked = table(understood, "mask_home_locations", "MASKED")
    assert 0 < len(masked) <= len(facts["homes"])
    said = table(understood, "remarks_per_area_and_theme", "OUTPUT")
    made = {"OUTPUT": folder / "withheld.gpkg", "TABLE": folder / "withheld.csv"}
    layer = understood["remarks_per_area_and_theme"]["files"]["OUTPUT"]
    run("withhold_small_counts", LAYER=layer, COUNTS=["positive", "negative", "neutral"], MINIMUM=3, **made)
    left = geopandas.read_file(made["OUTPUT"], layer="withheld")
    for field in ("positive", "negative", "neutral"):
        assert said[field].isin([1, 2]).any()
        assert not left[field].isin([1, 2]).any()


def test_a_recipe_gives_the_same_again(command, understood, folder):
    from qgis.core import QgsVectorLayer
    from sodertorn.processing.toolbox.provenance import stored_recipe

    path = understood["agreement_and_conflict"]["files"]["OUTPUT"]
    recipe = stored_recipe(QgsVectorLayer(str(path), "o", "ogr").metadata())
    recipe["inputs"]["OUTPUT"] = str(folder / "repeated.gpkg")
    done = command("run", recipe["algorithm"], "-", text=json.dumps(recipe))
    assert done.returncode == 0, done.stderr
    first, again = (
        table(understood, "agreement_and_conflict", "OUTPUT"),
        geopandas.read_file(folder / "repeated.gpkg", layer="repeated"),
    )
    pd.testing.assert_frame_equal(pd.DataFrame(first), pd.DataFrame(again))


def test_mistakes_are_one_sentence(command, folder, imported, shared):
    """Ten things that people do, each told in one line, with exit code 1 and nothing made."""
    export, store = [str(shared(EXPORT))], str(imported["store"])
    (folder / "bild.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4)
    (folder / "tom.csv").write_bytes(b"")
    (folder / "fel.json").write_text('{"name": "not a profile"}')
    new, into = str(folder / "never.gpkg"), "import_resident_input"
    made = dict.fromkeys(("COUNTS", "PROBLEMS", "LOG", "PROFILE"), "TEMPORARY_OUTPUT")
    bring = {"FILES": export, "SURVEY": "s", "STORE": new} | made
    review = {"STORE": store, "CHANGED": "TEMPORARY_OUTPUT"}
    mistakes = [
        (into, bring | {"FILES": [str(folder / "saknas.csv")]}, "saknas.csv"),
        (into, bring | {"FILES": [str(folder / "bild.png")]}, "bild.png"),
        (into, bring | {"FILES": [str(folder / "tom.csv")]}, "tom.csv"),
        (into, bring | {"PROFILE_FILE": str(folder / "fel.json")}, "no profile of a survey"),
        (into, bring | {"SURVEY": "  "}, "Survey is missing"),
        (into, {key: value for key, value in bring.items() if key != "STORE"}, "Neither a GeoPackage nor a database"),
        (into, bring | {"STORE": None, "CONNECTION": "okänd"}, "no PostgreSQL connection called okänd"),
        (into, bring | {"NEAREST": 300}, "least distance"),
        ("review_resident_input", review | {"ACTION": "hide", "SURVEY": "huddinge"}, "needs more than is given"),
        ("review_resident_input", review | {"IDS": "finns-inte"}, "not in the store"),
        ("review_resident_input", review | {"STORE": str(folder / "areas.gpkg"), "SURVEY": "s"}, "areas.gpkg"),
        ("consultation_statement", {"STORE": store, "SURVEY": "okänd", "STATEMENT": "TEMPORARY_OUTPUT",
                                    "LIST": "TEMPORARY_OUTPUT"}, "okänd"),
    ]  # fmt: skip

    def one(mistake):
        tool, inputs, _ = mistake
        return command("run", f"sodertorn:{tool}", "-", text=json.dumps({"inputs": inputs}))

    with ThreadPoolExecutor(2) as pool:
        for (tool, _, words), done in zip(mistakes, pool.map(one, mistakes), strict=True):
            said = done.stdout + done.stderr
            assert done.returncode == 1, (tool, words, said)
            assert words in said, (tool, said)
            assert "Traceback" not in said, (tool, said)
    assert not (folder / "never.gpkg").exists()
