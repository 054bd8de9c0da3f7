"""A made-up survey of the demo's town: scripts/py scripts/demo/residents.py GPKG FOLDER

About 400 people answer; each marks up to three places with a theme, a rating and a comment, and their home. They like
places near green and dislike busy streets, but around one square it is the other way round. As KoboToolbox's API gives
it, with repeats. Personal data in the comments are test numbers and addresses of reserved domains.
"""

import json
import sys
from pathlib import Path

import geopandas
import numpy as np
import pandas as pd
import shapely

THEMES = {
    "gronska": "Grönska",
    "trafik": "Trafik",
    "lek": "Lek och idrott",
    "trygghet": "Trygghet",
    "moten": "Mötesplatser",
}
GOOD = {
    "gronska": "Skönt under träden här, rör dem inte", "trafik": "Lugnt och lätt att gå över gatan",
    "lek": "Barnen älskar lekplatsen", "trygghet": "Här känner jag mig trygg även på kvällen",
    "moten": "Bra bänkar, alltid folk här",
}  # fmt: skip
BAD = {
    "gronska": "Saknar grönska – för varmt på sommaren", "trafik": "Bilarna kör för fort, \"livsfarligt\" för barn",
    "lek": "Ingenstans att leka", "trygghet": "Mörkt och otäckt om kvällen", "moten": "Ingenstans att sitta",
}  # fmt: skip
PERSONAL = (
    " Ring mig på 070-174 06 05.", " Mejla anna.exempel@example.org så berättar jag mer.", " =HYPERLINK(\"http://x\")",
    " <b>Viktigt!</b>", " Jag bor på Provgatan 12 B.",
)  # fmt: skip
AGES = {"18_29": (0.10, 0.24), "30_64": (0.48, 0.51), "65": (0.42, 0.25)}  # among those who answer, and in the town
WOMEN = (0.66, 0.51)
PEOPLE = 12_000
MOST, FAR = 3, 300.0


def main(gpkg, folder):
    rng = np.random.default_rng(2026)
    homes, green, streets = (geopandas.read_file(gpkg, layer=name) for name in ("homes", "green", "streets"))
    crs = streets.crs
    homes, green = homes.to_crs(crs), green.to_crs(crs)
    weights = homes["people"].fillna(0).to_numpy(float)
    persons = rng.choice(len(homes), 400, p=weights / weights.sum())
    centres = shapely.get_coordinates(shapely.centroid(homes.geometry.to_numpy()))
    square = np.median(centres, axis=0) + np.array([150.0, -100.0])
    results = []
    for number, home in enumerate(persons):
        count = rng.integers(0, MOST + 1)
        places = centres[home] + rng.normal(0, FAR / 2, (count, 2))
        near = shapely.distance(shapely.points(places), green.union_all()) if count else np.zeros(0)
        odd = np.hypot(*(places - square).T) < 350
        mood = np.where(odd, near / 100 - 1, 1.2 - near / 120) + rng.normal(0, 0.8, count)
        results.append(answer(rng, number, centres[home], places, mood, crs))
    results.append(dict(results[7], _id=99999))  # sent twice
    Path(folder).mkdir(exist_ok=True)
    text = json.dumps({"count": len(results), "next": None, "previous": None, "results": results}, ensure_ascii=False)
    Path(folder, "survey.json").write_text(text, encoding="utf-8")
    population(folder)
    plan(folder, square, crs)


def answer(rng, number, home, places, mood, crs):
    day = f"2026-{3 + number % 2:02d}-{1 + number % 28:02d}T{8 + number % 12:02d}:{number % 60:02d}:00"
    age = rng.choice(list(AGES), p=[share for share, _ in AGES.values()])
    made = {
        "_id": 1000 + number, "_uuid": f"00000000-0000-4000-8000-{number:012d}", "_submission_time": day,
        "start": day + ".000+02:00", "om_dig/alder": age, "om_dig/kon": "k" if rng.random() < WOMEN[0] else "m",
        "__version__": "v1", "_status": "submitted_via_web", "_submitted_by": None, "platser": [],
    }  # fmt: skip
    if rng.random() < 0.9:
        made["om_dig/hem"] = geopoint(home, crs)
    for place, felt in zip(places, mood, strict=True):
        theme = str(rng.choice(list(THEMES)))
        comment = (GOOD if felt > 0 else BAD)[theme]
        if rng.random() < 0.06:
            comment += str(rng.choice(PERSONAL))
        rating = int(np.clip(np.round(3 + 1.4 * felt), 1, 5))
        row = {"platser/tema": THEMES[theme], "platser/betyg": str(rating), "platser/kommentar": comment}
        if rng.random() < 0.95:
            row["platser/plats"] = geopoint(place, crs)
        made["platser"].append(row)
    return made


def geopoint(xy, crs):
    lon, lat = shapely.get_coordinates(geopandas.GeoSeries([shapely.Point(xy)], crs=crs).to_crs(4326).iloc[0])[0]
    return f"{lat:.6f} {lon:.6f} 0 4.2"


def population(folder):
    rows = [
        {"age": age, "sex": sex, "people": round(PEOPLE * share * (WOMEN[1] if sex == "k" else 1 - WOMEN[1]))}
        for age, (_, share) in AGES.items()
        for sex in ("k", "m")
    ]
    pd.DataFrame(rows).to_csv(Path(folder, "population.csv"), index=False)


def plan(folder, square, crs):
    x, y = square
    parts = geopandas.GeoDataFrame(
        {"part": ["Torget", "Kvarteret"]},
        geometry=[shapely.box(x - 120, y - 80, x + 10, y + 80), shapely.box(x + 20, y - 80, x + 170, y + 80)], crs=crs,
    )  # fmt: skip
    parts.to_file(Path(folder, "plan.gpkg"), layer="plan", driver="GPKG", VERSION="1.3")


if __name__ == "__main__":
    main(*sys.argv[1:])
