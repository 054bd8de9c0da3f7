"""A town of 800 m for the tests of every tool: a grid of streets every 200 m, and what stands beside them.

Every layer has a field ``nr`` that tells its features apart. All is made here, in SWEREF 99 TM. A test module takes
it with ``runpy.run_path``, since test files are no package.
"""

import itertools
import json
import runpy
from pathlib import Path

import geopandas
import numpy as np
import rasterio
from qgis.core import QgsFeature, QgsGeometry, QgsRasterLayer, QgsVectorLayer
from rasterio.transform import Affine

X, Y, SIDE, BLOCK = 670_000, 6_570_000, 800, 200
CRS = "EPSG:3006"
TENURES = ("rent", "own", "coop")
KINDS = ("food", "pharmacy", "school")
THEMES = ("Trafik", "Grönska", "Trygghet")
USES = ("residential", "retail", "commercial", "institutional", "recreation")


def box(left, bottom, right, top):
    left, right, bottom, top = X + left, X + right, Y + bottom, Y + top
    return f"POLYGON(({left} {bottom}, {right} {bottom}, {right} {top}, {left} {top}, {left} {bottom}))"


def line(*places):
    return "LINESTRING(" + ", ".join(f"{X + x} {Y + y}" for x, y in places) + ")"


def point(x, y):
    return f"POINT({X + x} {Y + y})"


def _streets():
    """One line per block; every third is one-way for bicycles, one is a bridge."""
    steps = range(0, SIDE + 1, BLOCK)
    rows = []
    for across, along in itertools.product(steps, steps):
        if along < SIDE:
            rows += [line((along, across), (along + BLOCK, across)), line((across, along), (across, along + BLOCK))]
    return [
        (wkt, 0, 30.0 if n % 2 else 50.0, "main" if n % 4 == 0 else "lane", 12.0 if n % 4 == 0 else None,
         "yes" if n % 7 == 3 else "no")
        for n, wkt in enumerate(rows)
    ]  # fmt: skip


def _homes():
    """Two on each of eight streets, 10 m beside it."""
    rows = []
    for n in range(16):
        x, y = 30 + 100 * (n % 8), BLOCK * (n // 8) * 2 + 10
        people = 10.0 + n
        rows.append(
            (point(x, y), people, 2.0 + n % 3, 5.0 + n % 4, 3.0 + n % 5, 2.0 * (n % 3), 200.0 + 10 * n,
             300.0 + 25 * (n * 7 % 16), TENURES[n % 3])
        )  # fmt: skip
    return rows


def _grid(kind, size, gap=0.0, side=SIDE, at=(0, 0)):
    steps = [range(start, start + side, size) for start in at]
    for n, (x, y) in enumerate(itertools.product(*steps)):
        yield n, kind(x + gap, y + gap, x + size - gap, y + size - gap)


def _areas():
    return [
        (wkt, f"A{n}", 100.0 + 20 * n, 90.0 + 15 * n, 10.0 + n, 40.0 + 5 * n, 30.0 + 8 * n, 20.0 + n, 12.0 + n,
         25.0, 30.0 + n, 20.0, 15.0 * n, 12.0 + 4 * n)
        for n, wkt in _grid(box, 400, at=(-47, -63))
    ]  # fmt: skip


def _buildings():
    rows = []
    for n, (x, y) in enumerate(itertools.product(range(40, SIDE, 200), range(40, SIDE, 200))):
        storeys = 1.0 + n % 4
        use = "Bostad" if n % 4 else "Skola"
        rows.append((box(x, y, x + 30, y + 20), storeys, 3.0 * storeys, 600.0 * storeys, 6.0 * storeys, use, 100.0))
    return rows


def _remarks():
    """Sixty from twenty people: half around the middle, mostly negative there; four are not to count."""
    rows = []
    for n in range(60):
        around = (400 + 3 * (n * 7 % 31) - 45, 300 + 3 * (n * 11 % 29) - 42)
        spread = (35 + 97 * n % 730, 45 + 61 * n % 710)
        place = around if n % 2 else spread
        feeling = "negative" if n % 2 and n % 5 else ("positive", "neutral", "positive")[n % 3]
        status = {7: "hidden", 22: "merged", 37: "hidden", 52: "merged"}.get(n, "accepted" if n % 3 else "new")
        rows.append(
            (point(*place), THEMES[n % 3], feeling, 1.0 + (n * 7 % 5), f"R{n % 20}", status, 0.5 + (n % 20) / 20,
             f"Synpunkt {n}")
        )  # fmt: skip
    return rows


LAYERS = {
    "voices": (
        "NoGeometry",
        "variable:string category:string share:double people_share:double",
        lambda: [("", "sex", word, share, 50.0) for word, share in (("women", 60.0), ("men", 40.0))],
    ),
    "decisions": (
        "NoGeometry",
        "contribution_id:string status:string plan_part:string",
        lambda: [
            (None, "394a0d5886bbcea98871-37e0c2", "accepted", "Torget"),
            (None, "861a775fdbbdb0157984-37e0c2", None, "Parken"),
        ],
    ),
    "remarks": (
        "Point",
        "theme:string feeling:string rating:double respondent:string status:string weight:double text:string",
        _remarks,
    ),
    "streets": ("LineString", "level:int speed:double class:string width:double oneway:string", _streets),
    "homes": (
        "Point",
        "people:double children:double dwellings:double workers:double jobs:double value:double income:double "
        "tenure:string",
        _homes,
    ),
    "before": (
        "Point",
        "people:double children:double value:double tenure:string",
        lambda: [(row[0], row[1], row[2], row[6] + 5 * (n % 3 - 1), row[8]) for n, row in enumerate(_homes())],
    ),
    "parks": (
        "Polygon",
        "name:string class:string points:double",
        lambda: [
            (box(20, 20, 180, 180), "Norra", "park", 3.0),
            (box(420, 420, 580, 580), "Mitt", "forest", 2.0),
            (box(620, 20, 780, 180), "Östra", "park", 1.0),
        ],
    ),
    "entrances": ("Point", "", lambda: [(point(*at),) for at in ((15, 100), (500, 415), (707, 11), (104, 15))]),
    "letters": (
        "Point",
        "text:string contact:string theme:string",
        lambda: [
            (point(100, 100), "Ring 070-123 45 67 om bänken", "anna@exempel.se", "park"),
            (point(300, 100), "Mörkt vid Storgatan 12 B", None, "street"),
            (point(500, 300), "Bra!", "08-123 45 67", "park"),
        ],
    ),
    "barriers": ("LineString", "", lambda: [(line((250, 350), (250, 450)),), (line((300, 150), (300, 250)),)]),
    "links": ("LineString", "", lambda: [(line((300, 0), (300, 200)),), (line((100, 400), (100, 600)),)]),
    "closures": ("LineString", "", lambda: [(line((500, 390), (500, 410)),)]),
    "boundary": ("Polygon", "", lambda: [(box(-123, -131, 917, 909),)]),
    "services": (
        "Point",
        "kind:string places:double floor:double name:string planned:double",
        lambda: [
            (point(100 + 120 * n, 5 + 200 * (n % 4)), KINDS[n % 3], 20.0 + n, 150.0 + 10 * n, f"S{n}", 30.0 + n)
            for n in range(6)
        ],
    ),
    "stops": (
        "Point",
        "mode:string name:string",
        lambda: [
            (point(0, 5), "bus", "Alby"),
            (point(400, 5), "tram", "Berga"),
            (point(800, 110), "rail", "Centrum"),
            (point(200, 600), "bus", "Dal"),
        ],
    ),
    "buildings": (
        "Polygon",
        "storeys:double height:double floor:double dwellings:double use:string share:double",
        _buildings,
    ),
    "plots": (
        "Polygon",
        "name:string children:double aim:double wish:double",
        lambda: [(wkt, f"Plot {n}", 40.0 + 10 * n, 0.3, 30.0) for n, wkt in _grid(box, 200, 10.0, 400)],
    ),
    "surfaces": (
        "Polygon",
        "kind:string",
        lambda: [
            (box(10, 10, 100, 190), "vegetation_on_ground"),
            (box(100, 10, 190, 190), "sealed"),
            (box(210, 10, 390, 190), "gravel_or_sand"),
            (box(10, 210, 190, 390), "green_roof"),
            (box(210, 210, 300, 390), "water"),
            (box(280, 210, 390, 390), "sealed"),
        ],
    ),
    "additions": (
        "Point",
        "kind:string amount:double",
        lambda: [(point(50, 50), "vegetation_on_facade", 12.0), (point(250, 250), "vegetation_on_facade", 8.0)],
    ),
    "factors": (
        "NoGeometry",
        "surface:string factor:double unit:string words:string",
        lambda: [
            (None, "vegetation_on_ground", 1.0, "area", "lawn"),
            (None, "sealed", 0.0, "area", "asphalt"),
            (None, "gravel_or_sand", 0.4, "area", "gravel"),
            (None, "green_roof", 0.6, "area", "roof"),
            (None, "water", 1.0, "area", "pond"),
            (None, "vegetation_on_facade", 0.7, "added", "ivy"),
        ],
    ),
    "parking": ("Polygon", "", lambda: [(box(20, 150, 60, 180),), (box(220, 150, 240, 180),)]),
    "other": ("Polygon", "", lambda: [(box(150, 20, 180, 50),), (box(350, 220, 380, 250),)]),
    "areas": (
        "Polygon",
        "code:string pop:double pop_past:double kids:double users:double workers:double jobs:double supply:double "
        "rental:double coop:double owned:double retail:double office:double",
        _areas,
    ),
    "water": ("Polygon", "", lambda: [(box(300, 620, 500, 700),)]),
    "land_use": (
        "Polygon",
        "use:string amount:double",
        lambda: [(wkt, USES[n % 5], 500.0 + 100 * n) for n, wkt in _grid(box, 200, at=(-21, -34))],
    ),
    "built_past": ("Polygon", "", lambda: [(box(50, 50, 350, 300),), (box(450, 100, 600, 500),)]),
    "built_present": ("Polygon", "", lambda: [(box(40, 40, 360, 350),), (box(450, 100, 650, 700),)]),
    "street_ground": ("Polygon", "", lambda: [(box(0, -5, 800, 5),), (box(195, 0, 205, 800),)]),
    "plan": (
        "Polygon",
        "use:string floor:double ratio:double storeys:double height:double built:double green:double "
        "dwellings:double share:double",
        lambda: [
            (box(20, 220, 180, 380), "B", 8000.0, None, 4.0, 12.0, 30.0, 40.0, None, 90.0),
            (box(220, 220, 380, 380), "BC", None, 1.2, 3.0, 10.0, 40.0, 30.0, 60.0, 80.0),
            (box(420, 20, 580, 180), "K", 5000.0, None, 5.0, 17.0, 50.0, 20.0, None, 0.0),
            (box(620, 220, 780, 380), "PARK", None, None, None, None, None, None, None, None),
        ],
    ),
    "demolished": ("Polygon", "", lambda: [(box(20, 0, 140, 20),)]),
    "trees": ("Point", "", lambda: [(point(25 + 100 * n, 25 + 200 * (n % 3)),) for n in range(8)]),
    "crowns": ("Polygon", "", lambda: [(wkt,) for n, wkt in _grid(box, 100, 30.0) if n % 3 == 0]),
    "addresses": (
        "Point",
        "dwellings:double use:string",
        lambda: (
            [(point(45 + 200 * n, 50), 2.0 + n, "Bostad" if n else "Skola") for n in range(4)]
            + [(point(120, 120), 1.0, "Bostad")]
        ),
    ),
    "targets": ("Polygon", "name:string", lambda: [(wkt, f"T{n}") for n, wkt in _grid(box, 300, 0.0, 600)]),
    "deso": (
        "Polygon",
        "deso:string folkmangd:double",
        lambda: [(wkt, f"0180C{1000 + 10 * n}", 1500.0 + n) for n, wkt in _grid(box, 400)],
    ),
}


def _ramp(side):
    return np.add.outer(np.arange(side), np.arange(side))


def _rasters(side=100):
    """Bands by name, in cells of 10 m that reach about 100 m beyond it; the terrain in cells of 20 m."""
    ramp = _ramp(side)
    terrain = 10.0 + _ramp(side // 2) / 10.0
    tops = 10.0 + ramp / 20.0 + np.where(ramp % 5 == 0, 8.0, 0.0)
    return {
        "landcover": ((ramp // 20 % 3 + 1).astype("uint8"), 10),
        "surface": (tops.astype("float32"), 10),
        "terrain": (terrain.astype("float32"), 20),
        "height": (np.where(ramp % 3 == 0, 9.0, 0.5).astype("float32"), 10),
        "cover": (np.where(ramp % 3 == 0, 100, 0).astype("uint8"), 10),
        "red": ((500 + ramp % 40).astype("uint16"), 10),
        "nir": ((700 + 10 * (ramp % 90)).astype("uint16"), 10),
        "population": ((ramp % 7).astype("float32"), 10),
    }


RASTERS = tuple(_rasters(4))


def write_raster(path, band, *, cell=(10.0, 10.0), crs=CRS, nodata=None, at=(-103, -104)):
    """A GeoTIFF whose lower left corner lies ``at`` metres from the town's."""
    height, width = band.shape
    profile = {"driver": "GTiff", "dtype": band.dtype.name, "count": 1, "height": height, "width": width}
    where = Affine(cell[0], 0, X + at[0], 0, -cell[1], Y + at[1] + height * cell[1])
    with rasterio.open(path, "w", crs=crs, transform=where, nodata=nodata, **profile) as target:
        target.write(band, 1)
    return str(path)


def memory_layer(kind, fields, rows, name, crs=CRS):
    """A memory layer; ``rows`` are (wkt or None, attribute, ...)."""
    made = QgsVectorLayer(f"{kind}?crs={crs}" + "".join(f"&field={field}" for field in fields), name, "memory")
    features = []
    for wkt, *attributes in rows:
        feature = QgsFeature(made.fields())
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(attributes)
        features.append(feature)
    made.dataProvider().addFeatures(features)
    made.updateExtents()
    return made


OSM = [
    ((0, 0), (300, 0), {"highway": "residential", "name": "Långgatan"}),
    ((300, 0), (300, 300), {"highway": "footway"}),
]
OSM_AREAS = [
    ((10, 10), (40, 40), {"building": "apartments", "building:levels": "3"}),
    ((100, 10), (120, 30), {"building": "house"}),
    ((150, 50), (250, 150), {"leisure": "park", "name": "Parken"}),
]
OSM_PLACES = [
    ((60, 20), {"shop": "supermarket", "name": "Livs"}),
    ((200, 2), {"highway": "bus_stop", "name": "Torget"}),
]


def osm_text():
    """A corner of the town in OpenStreetMap's own XML."""
    places, own, ways = [], [], []

    def tags(given):
        return "".join(f'<tag k="{key}" v="{value}"/>' for key, value in given.items())

    def node(place, given=()):
        places.append(place)
        own.append(tags(dict(given)))
        return len(places)

    def way(places, given):
        refs = [node(place) for place in places]
        refs += refs[:1] if len(refs) == 4 else []
        ways.append("".join(f'<nd ref="{ref}"/>' for ref in refs) + tags(given))

    for start, end, given in OSM:
        way((start, end), given)
    for (left, bottom), (right, top), given in OSM_AREAS:
        way(((left, bottom), (right, bottom), (right, top), (left, top)), given)
    for place, given in OSM_PLACES:
        node(place, given)
    degrees = geopandas.GeoSeries.from_xy(*np.add(places, (X, Y)).T, crs=3006).to_crs(4326)
    lines = [
        f'<node id="{n}" lat="{at.y:.8f}" lon="{at.x:.8f}">{content}</node>'
        for n, (at, content) in enumerate(zip(degrees, own, strict=True), 1)
    ]
    lines += [f'<way id="{1000 + n}">{content}</way>' for n, content in enumerate(ways)]
    return '<?xml version="1.0" encoding="UTF-8"?>\n<osm version="0.6">\n' + "\n".join(lines) + "\n</osm>\n"


SURVEY = [
    {"_id": n, "_submission_time": f"2026-05-{n:02d}T10:00:00", "place": "59.2 18.0 0 5", "text": "Mörkt här. " * n}
    for n in range(1, 10)
]


def fetched_text(about):
    """The survey as an earlier fetch from there left it."""
    head = json.dumps({"count": len(SURVEY), "next": None, "previous": None, "fetched_from": about})
    rows = ",\n".join(json.dumps(row, ensure_ascii=False) for row in SURVEY)
    return f'{head[:-1]},"results":[\n{rows}\n]}}\n'


def survey_text():
    """Answers of twelve people, one without a place."""
    rows = ["id;tid;nord;ost;synpunkt;tema;betyg"]
    for n in range(12):
        north, east = (Y + 50 + 60 * n, X + 40 + 50 * n) if n != 5 else ("", "")
        rows.append(
            f"r{n};2026-05-{n + 1:02d} 12:00;{north};{east};Det är {n} för mörkt i parken;{THEMES[n % 3]};{n % 5 + 1}"
        )
    return "\n".join(rows) + "\n"


class Town:
    """The layers of the town by name, made when first asked for.

    Parameters
    ----------
    folder : Path
        Where rasters and files are written.
    """

    def __init__(self, folder):
        self.folder = folder
        self._made, self._servers = {}, []

    def __getitem__(self, name):
        if name not in self._made:
            self._made[name] = self._make(name)
        return self._made[name]

    def clear(self):
        self._made.clear()
        for server in self._servers:
            server.__exit__()

    def rows(self, name):
        """(kind, fields, rows with ``nr`` first among the attributes) of a vector layer."""
        kind, fields, rows = LAYERS[name]
        return kind, ["nr:int", *fields.split()], [(wkt, nr, *rest) for nr, (wkt, *rest) in enumerate(rows())]

    def band(self, name):
        """(cells, cell size) of a raster."""
        return _rasters()[name]

    def _make(self, name):
        if name in LAYERS:
            kind, fields, rows = self.rows(name)
            return memory_layer(kind, fields, rows, name.capitalize())
        if name == "feed":
            feeds = runpy.run_path(str(Path(__file__).parents[1] / "core/gtfs_feeds.py"))
            return str(feeds["write"](self.folder / "feed.zip", feeds["town"]()))
        if name == "extract":
            path = self.folder / "town.osm"
            path.write_text(osm_text(), encoding="utf-8")
            return str(path)
        if name == "server":
            made = runpy.run_path(str(Path(__file__).parents[1] / "core/survey_servers.py"))
            self._servers.append(made["Server"](made["kobo"](SURVEY)))
            return self._servers[-1].url
        if name == "answers":
            about = {"service": "kobo", "address": self["server"], "form": "aXY"}
            path = self.folder / "answers.json"
            path.write_text(fetched_text(about), encoding="utf-8")
            return str(path)
        if name == "statement":
            return self._statement()
        if name in ("statistics", "new_statistics"):
            return self._statistics(name)
        if name in ("survey", "profile", "new_store", "store"):
            return self._resident_input(name)
        band, cell = self.band(name)
        path = write_raster(self.folder / f"{name}.tif", band, cell=(cell, cell))
        return QgsRasterLayer(path, name.capitalize())

    def _statement(self):
        """A statement in which nobody has written yet."""
        from sodertorn.processing.participation.statement.statement import consultation_statement
        from sodertorn.processing.participation.store.place import StorePlace

        blank = dict.fromkeys(("survey", "plan_name", "case_number", "how", "answers", "plan", "background", "who"))
        place = StorePlace(Path(self["store"]), None, "")
        consultation_statement(place=place, kind="review", **blank)["statement"](self.folder / "statement.odt")
        return str(self.folder / "statement.odt")

    def _statistics(self, name):
        """A store of statistics, or where one may be made."""
        from sodertorn.processing.small_areas.place import StatisticsPlace

        path = self.folder / f"{name}.gpkg"
        if name == "statistics":
            made = runpy.run_path(str(Path(__file__).parents[1] / "small_statistics.py"))
            made["fill"](StatisticsPlace(path, None, ""))
        return str(path)

    def _resident_input(self, name):
        """A survey's file, its profile, where a store may be made, and a store with it."""
        from sodertorn.processing.participation.importing import import_answers
        from sodertorn.processing.participation.matching.suggesting import suggest
        from sodertorn.processing.participation.readers import open_source
        from sodertorn.processing.participation.store.geopackage import GeoPackageStore

        if name == "new_store":
            return str(self.folder / "resident.gpkg")
        path = self.folder / "survey.csv"
        path.write_text(survey_text(), encoding="utf-8")
        if name == "survey":
            return str(path)
        source = open_source((path,))
        profile, _ = suggest(source)
        if name == "profile":
            (self.folder / "profile.json").write_text(profile.text(), encoding="utf-8")
            return str(self.folder / "profile.json")
        with GeoPackageStore(self.folder / "store.gpkg", create=True) as store:
            import_answers(source, profile, protector=None, store=store, survey="Parken")
            first = store.contributions()["contribution_id"][:8]
            store.review((first, {"status": "accepted", "answer": "Lampan byts", "decision": "met"}), "Anna", "answer")
        return str(self.folder / "store.gpkg")
