"""Small stores of resident input, made as an import makes them."""

import geopandas
import numpy as np
import pandas as pd
import shapely

X, Y = 670_000, 6_570_000
HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(2)>\n[% 1 + 41 %] \"a\" 'b' & <a href='http://evil.test'>x</a>"
)
SHAPES = {
    "point": shapely.Point(X, Y),
    "line": shapely.LineString([(X, Y), (X + 100, Y)]),
    "polygon": shapely.box(X, Y, X + 50, Y + 50),
    "none": None,
}


def remarks(survey, rows):
    """``rows``: (submission, question number, place, theme, text, feeling)."""
    frame = pd.DataFrame(rows, columns=["submission_id", "number", "place", "theme_source", "text", "feeling"])
    frame["contribution_id"] = [f"{survey}:{row.submission_id}:{row.number}" for row in frame.itertuples()]
    shapes = np.full(len(frame), None, dtype=object)
    shapes[:] = [SHAPES[place] for place in frame["place"]]
    frame = frame.drop(columns="number").assign(
        survey=survey, respondent=frame["submission_id"], submitted=pd.Timestamp("2026-05-01 10:00", tz="UTC"),
        question="What should change?", rating=3.0,
    )  # fmt: skip
    return geopandas.GeoDataFrame(frame, geometry=shapes, crs=3006)


def fill(place, survey="dialog", rows=None, title="Dialog 2026"):
    """Import a survey: eight remarks, four submissions, a repeat within a repeat, a photo."""
    rows = rows or [
        ("1", 0, "point", "Traffic", HOSTILE, "negative"),
        ("1", 1, "line", "Traffic", "a way", "positive"),
        ("2", 0, "point", "Green", "more trees", "positive"),
        ("2", 1, "polygon", "Green; Play", "the park", "neutral"),
        ("3", 0, "point", "Traffic", "noise", ""),
        ("3", 1, "none", "", "thank you", ""),
        ("4", 0, "none", "Play", "no playground here", "negative"),
        ("4", 1, "point", "[% 6 * 7 %] <b>x</b>", "odd theme", ""),
    ]
    ids = list(dict.fromkeys(row[0] for row in rows))
    answers = geopandas.GeoDataFrame(
        {"submission_id": ids, "respondent": ids, "submitted": pd.Timestamp("2026-05-01 10:00", tz="UTC"),
         "age": range(20, 20 + len(ids)), "travel": "car"},
        geometry=np.full(len(ids), None, dtype=object), crs=3006,
    )  # fmt: skip
    child = pd.DataFrame({"row_id": [f"{survey}c1"], "submission_id": ids[:1], "parent_id": ids[:1], "pupil": ["Kim"]})
    toy = pd.DataFrame(
        {"row_id": [f"{survey}t1"], "submission_id": ids[:1], "parent_id": [f"{survey}c1"], "toy": ["car"]}
    )
    with place.open(create=True) as store, store.importing(survey, crs="EPSG:3006", who="anna") as loading:
        loading.contributions(remarks(survey, rows), np.zeros(len(rows), bool))
        loading.submissions(
            answers, {"age": ("<b>How old</b> are you?", ""), "travel": ("How do you travel?", '{"car": "By car"}')}
        )
        loading.repeat("children", child, {})
        loading.repeat("toys", toy, {})
        loading.attachments(
            pd.DataFrame({"contribution_id": [f"{survey}:1:0"], "submission_id": ["1"],
                          "name": ["<i>photo</i>.jpg"], "link": ["photos/photo.jpg"]})
        )  # fmt: skip
        loading.finish(
            title=title, kind="csv", profile="{}", protection="{}", files='["/tmp/answers.csv"]', counts="{}", log=None,
            originals=None,
        )  # fmt: skip
