"""Answers of a made-up survey, 30 columns, in every form that is measured; each file is made once.

scripts/py test/bench/survey.py FORM ROWS PATH
"""

import json
import sys

import numpy as np
import pandas as pd

QUESTIONS = 23
ENDINGS = {"csv": "csv", "geojson": "geojson", "gpkg": "gpkg", "fgb": "fgb", "xlsx": "xlsx", "kobo": "json"}
PART = 100_000


def path(folder, form, rows):
    """The file of that form, written if it is not there."""
    made = folder / f"survey-{form}-{rows}.{ENDINGS[form]}"
    if not made.exists():
        folder.mkdir(parents=True, exist_ok=True)
        half = made.with_name("half-" + made.name)
        half.unlink(missing_ok=True)
        WRITERS[form](half, rows)
        half.rename(made)
    return made


def answers(start, rows):
    """Key, time, place, theme, rating, text, and further answers: words, numbers and sentences."""
    rng = np.random.default_rng(1 + start)
    times = pd.Timestamp("2026-01-01") + pd.to_timedelta(rng.integers(0, 10**7, rows), "s")
    columns = {
        "id": np.arange(start, start + rows),
        "tid": times.strftime("%Y-%m-%d %H:%M:%S"),
        "lat": np.round(rng.uniform(59.1, 59.3, rows), 6),
        "lon": np.round(rng.uniform(17.8, 18.1, rows), 6),
        "tema": rng.choice(["trafik", "park", "skola", "buller"], rows),
        "betyg": rng.integers(1, 6, rows),
        "kommentar": np.char.add("Här behövs mer grönska ", rng.integers(0, 10**6, rows).astype(str)),
    }
    for number in range(QUESTIONS):
        drawn = rng.integers(0, 5000, rows)
        words = np.array(["ja", "nej", "kanske", ""])[drawn % 4]
        columns[f"fråga {number}"] = (drawn % 100, words, np.char.add("svar ", drawn.astype(str)))[number % 3]
    return pd.DataFrame(columns)


def _parts(rows):
    for start in range(0, rows, PART):
        yield start, answers(start, min(PART, rows - start))


def _csv(target, rows):
    for start, part in _parts(rows):
        part.to_csv(target, index=False, mode="a" if start else "w", header=not start)


def _layer(target, rows):
    import geopandas as gpd

    whole = pd.concat([part for _, part in _parts(rows)])
    shapes = gpd.points_from_xy(whole.pop("lon"), whole.pop("lat"), crs="EPSG:4326")
    gpd.GeoDataFrame(whole, geometry=shapes).to_file(target, engine="pyogrio")


def _xlsx(target, rows):
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("svar")
    for start, part in _parts(rows):
        if not start:
            sheet.append(list(part.columns))
        for row in part.itertuples(index=False):
            sheet.append([item.item() if hasattr(item, "item") else item for item in row])
    book.save(target)


def _kobo(target, rows):
    """As KoboToolbox's API gives it: groups in the names, and places that may be given several times."""
    with target.open("w") as stream:
        stream.write(f'{{"count": {rows}, "next": null, "previous": null, "results": [')
        for start, part in _parts(rows):
            further = [name for name in part.columns if name.startswith("fråga")]
            for at, row in enumerate(part.to_dict("records"), start):
                item = {
                    "_id": at + 1,
                    "_uuid": f"{at:08x}-0000-4000-8000-{at * 7:012x}",
                    "_submission_time": row["tid"].replace(" ", "T"),
                    "_status": "submitted_via_web",
                    **{f"om_dig/{name}": str(row[name]) for name in further if row[name] != ""},
                }
                if at % 4:
                    item["platser"] = [
                        {
                            "platser/plats": f"{row['lat'] + 0.001 * turn:.6f} {row['lon']} 0 0",
                            "platser/tema": row["tema"],
                            "platser/kommentar": row["kommentar"],
                        }
                        for turn in range(at % 4)
                    ]
                stream.write(("," if at else "") + json.dumps(item, ensure_ascii=False))
        stream.write("]}")


WRITERS = {"csv": _csv, "geojson": _layer, "gpkg": _layer, "fgb": _layer, "xlsx": _xlsx, "kobo": _kobo}

if __name__ == "__main__":
    from pathlib import Path

    print(path(Path(sys.argv[3]), sys.argv[1], int(sys.argv[2])))
