"""What is known of a table's columns from a sample of its rows, and which of them hold places."""

import itertools
import re
from dataclasses import dataclass, field

import numpy as np

from ...spec import Monitor
from ..profile import Place
from . import coordinates, systems, words
from .numbers import parsed

SAMPLE = 2000
MOST_CHUNKS = 3
FINE = re.compile(r"\s*[-+]?\d{1,3}[.,]\d{2,}")


@dataclass
class Facts:
    """A column in a sample: its filled cells, stripped, and how many rows were looked at."""

    column: object
    cells: list
    rows: int
    at: int

    @property
    def name(self):
        """As in the source."""
        return self.column.name

    @property
    def words(self):
        """Words of its name and of its label."""
        found = words.words(self.column.name)
        return found | words.words(self.column.label) if self.column.label else found

    @property
    def distinct(self):
        """How many different filled cells there are."""
        return len(set(self.cells))

    def share(self, fits):
        """Share of the filled cells, of 300 at most, for which ``fits`` is true."""
        some = self.cells[:: max(1, len(self.cells) // 300)]
        return sum(1 for cell in some if fits(cell)) / len(some) if some else 0.0


@dataclass
class Sampled:
    """A table with its facts by column name, and a sample of its geometries."""

    table: object
    facts: dict
    rows: int
    shapes: np.ndarray = field(default_factory=lambda: np.empty(0, dtype=object))


def sampled(table, monitor=None):
    """Facts of a table from some 2,000 rows spread over its first chunks."""
    frames, rows, reading = [], 0, table.read(monitor or Monitor())
    try:
        for number, chunk in enumerate(reading, 1):
            step = max(1, len(chunk) // SAMPLE)
            frames.append(chunk.iloc[::step][:SAMPLE])
            rows += len(frames[-1])
            if rows >= SAMPLE or number == MOST_CHUNKS:
                break
    finally:
        if hasattr(reading, "close"):
            reading.close()
    facts, nothing = {}, set(words.NULLS)
    for at, column in enumerate(table.columns):
        if column.name == table.geometry:
            continue
        cells = [cell.strip() for frame in frames if column.name in frame for cell in frame[column.name].tolist()]
        facts[column.name] = Facts(column, [cell for cell in cells if cell not in nothing], rows, at)
    shapes = np.empty(0, dtype=object)
    if table.geometry and frames:
        shapes = np.concatenate([frame[table.geometry].to_numpy(dtype=object) for frame in frames])
    return Sampled(table, facts, rows, shapes)


@dataclass(frozen=True)
class FoundPlace:
    """A place question: where it stands among the columns, what to call it, and how that is known."""

    place: Place
    name: str
    at: int
    words: frozenset
    evidence: str
    values: dict
    crs_evidence: str
    crs_values: dict
    options: tuple


def places(sample, decimal, area=None):
    """Place questions of a table.

    Parameters
    ----------
    sample : Sampled
    decimal : str
    area : GeoDataFrame or None

    Returns
    -------
    found : list of FoundPlace
        In the columns' order.
    companions : dict
        Column name to the column that holds the same place: latitude, altitude, ... of a point.
    """
    found, companions = [], {}
    if len(sample.shapes) and any(shape is not None for shape in sample.shapes):
        found.append(_geometry(sample, area))
    for facts in sample.facts.values():
        form = _form(facts)
        if form:
            found.append(_single(facts, form, decimal, area))
    singles = {one.name for one in found}
    leaves = {words.leaf(name).lower(): name for name in singles}
    for name in sample.facts:
        match = re.fullmatch(rf"_?(.+)[_-](?:{'|'.join(words.COMPANIONS)})", words.leaf(name), re.IGNORECASE)
        if match and match[1].lower() in leaves:
            companions[name] = leaves[match[1].lower()]
    taken = singles | set(companions)
    for north, east in _pairs([facts for name, facts in sample.facts.items() if name not in taken], decimal):
        one = _pair(north, east, decimal, area)
        if one is not None:
            found.append(one)
            stem = _stem(north.name)
            for name in sample.facts:
                if name not in one.place.columns and _stem(name) == stem and stem and _companion(name):
                    companions[name] = north.name
    return sorted(found, key=lambda one: one.at), companions


def _companion(name):
    return words.leaf(name).lower().endswith(words.COMPANIONS)


def _stem(name):
    """What is before the word for the direction: "q" of "q-Latitude"; "" of "lat"."""
    return re.sub(r"[_\- .]*[^\W_]+$", "", name).lower()


def _form(facts):
    """Form of a column that holds whole places, or ""."""
    some = facts.cells[:: max(1, len(facts.cells) // 200)]
    # A position that was never found tells nothing.
    some = [cell for cell in some if not re.fullmatch(r"0(?:\.0+)?([,; ]+0(?:\.0+)?)+", cell)]
    if not some or sum(1 for cell in some[:20] if len(cell) >= 5) < 0.5 * len(some[:20]):
        return ""
    forms = [coordinates.looks_like(cell) for cell in some]
    counts = {form: forms.count(form) for form in set(forms) - {""}}
    if not counts:
        return ""
    if counts.get("trace") or counts.get("shape"):
        drawn = counts.get("trace", 0) + counts.get("shape", 0)
        if drawn + counts.get("point", 0) < 0.8 * len(some):
            return ""
        return "shape" if counts.get("shape", 0) > counts.get("trace", 0) else "trace"
    form = max(counts, key=counts.get)
    if counts[form] < (0.5 if form in ("dms", "link") else 0.8) * len(some):
        return ""
    if form == "point" and not _like_places(some):
        return ""
    return form


def _like_places(cells):
    """Whether pairs of numbers are fine enough for degrees, or lie in Sweden in metres."""
    numbers = [coordinates.two(cell) for cell in cells]
    numbers = np.array([pair for pair in numbers if pair], dtype=float)
    in_range = (np.abs(numbers).min(axis=1) <= 90) & (np.abs(numbers).max(axis=1) <= 180)
    fine = [bool(FINE.match(cell)) for cell in cells]
    whole = [len(cell.split()) == 4 for cell in cells]  # with altitude and accuracy
    if in_range.mean() >= 0.9 and max(np.mean(fine), np.mean(whole)) >= 0.5:
        return True
    *_, evidence, _, _ = systems.system_of(numbers[:, 0], numbers[:, 1])
    return evidence.startswith("crs_") and evidence != "crs_default" and not in_range.all()


def _geometry(sample, area):
    import shapely

    table = sample.table
    shapes = coordinates.whole(sample.shapes)
    shapes = shapes[~shapely.is_missing(shapes)]
    bounds = shapely.bounds(shapes)
    east, north = bounds[:, [0, 2]].mean(axis=1), bounds[:, [1, 3]].mean(axis=1)
    crs, swapped, evidence, values, options = systems.system_of(north, east, area, table.name)
    if table.crs:
        # A stated system is believed, unless only another one puts the places into Sweden.
        stated = systems.box(table.crs)
        if evidence != "crs_fits" or crs == table.crs or stated is None or systems.within(east, north, stated).any():
            crs, evidence, values, swapped = table.crs, "crs_stated", {}, swapped and crs == table.crs
    place = Place("geometry", (table.geometry,), crs, swapped)
    return FoundPlace(place, "", -1, frozenset(), "place_geometry", {}, evidence, values, options)


def _single(facts, form, decimal, area):
    cells = np.array(facts.cells[:300], dtype=object)
    crs, swapped, evidence, values, options = "EPSG:4326", False, "degrees", {"example": facts.cells[0][:40]}, ()
    if form == "point":
        north, east = coordinates.points(cells, decimal)
        crs, swapped, evidence, values, options = systems.system_of(north, east, area, facts.name + facts.column.label)
    elif form in ("wkt", "geojson"):
        import shapely

        shapes, srid = coordinates.written(cells, form)
        xy = shapely.get_coordinates(shapely.centroid(shapes[~shapely.is_missing(shapes)]))
        crs, swapped, evidence, values, options = systems.system_of(xy[:, 1], xy[:, 0], area, facts.name)
        if srid:
            crs, evidence, values = f"EPSG:{srid}", "crs_stated", {}
    elif form in ("trace", "shape"):
        xy = np.array([pair for pair in map(coordinates.two, (c.split(";")[0] for c in cells)) if pair], dtype=float)
        crs, swapped, evidence, values, options = systems.system_of(xy[:, 0], xy[:, 1], area, facts.name)
    place = Place(form, (facts.name,), crs, swapped)
    share = facts.share(lambda cell: bool(coordinates.looks_like(cell)))
    values_of = {"share": f"{100 * share:.0f} %", "example": facts.cells[0][:60]}
    return FoundPlace(
        place, facts.column.label or words.leaf(facts.name), facts.at, frozenset(facts.words), "place", values_of,
        evidence, values, options,
    )  # fmt: skip


def _pairs(columns, decimal):
    """Columns of numbers that belong together as north and east, by their names, or by values side by side."""
    numeric = [facts for facts in columns if facts.cells and _numeric(facts, decimal)]
    left, made = list(numeric), []
    kinds = ((words.LATITUDE, words.LONGITUDE), (words.NORTH, words.EAST), (words.Y, words.X))
    for north_words, east_words in kinds:
        for north in list(left):
            if not _directed(north, north_words):
                continue
            stem = _stem(north.name)
            partners = [other for other in left if other is not north and _directed(other, east_words)]
            partners.sort(key=lambda other: (_stem(other.name) != stem, abs(other.at - north.at)))
            if partners:
                made.append((north, partners[0]))
                left = [one for one in left if one is not north and one is not partners[0]]
    # Two columns side by side with Swedish coordinates need no name.
    for first, second in itertools.pairwise(left):
        if second.at - first.at == 1 and not any(first in pair or second in pair for pair in made):
            a, b = (parsed(np.array(one.cells[:200], dtype=object), decimal) for one in (first, second))
            size = min(len(a), len(b))
            *_, evidence, _, _ = systems.system_of(a[:size], b[:size])
            decimals = np.nanmean(a % 1 != 0) > 0.5 or np.nanmin(np.maximum(a[:size], b[:size])) > 1e6
            if evidence in ("crs_fits", "crs_zone") and decimals:
                made.append((first, second))
    return made


def _directed(facts, wanted):
    name = words.leaf(facts.name).lower().strip()
    last = re.findall(r"[^\W_]+", name)
    return bool(last) and (words.has({name, last[-1]}, wanted) != "" or words.has({last[0]}, wanted) != "")


def _numeric(facts, decimal):
    some = facts.cells[:: max(1, len(facts.cells) // 300)]
    fits = np.isfinite(parsed(np.array(some, dtype=object), decimal))
    angles = [any(sign in cell for sign in "°º") and coordinates.dms(cell) is not None for cell in some]
    return float(np.mean(fits | np.array(angles, dtype=bool))) >= 0.8


def _pair(north, east, decimal, area):
    size = min(len(north.cells), len(east.cells), 500)
    a, b = coordinates.pairs(
        np.array(north.cells[:size], dtype=object), np.array(east.cells[:size], dtype=object), decimal
    )
    hint = " ".join((north.name, north.column.label, east.name, east.column.label))
    crs, swapped, evidence, values, options = systems.system_of(a, b, area, hint)
    if evidence == "crs_default" and np.isfinite(a).any():
        return None
    named = _directed(north, words.LATITUDE) or _directed(east, words.LONGITUDE)
    if evidence == "degrees" and not named and not north.share(lambda cell: bool(FINE.match(cell))) >= 0.5:
        return None
    if swapped and evidence == "degrees":
        swapped = False
    first, second = (east, north) if swapped else (north, east)
    example = {"example": f"{first.name}: {first.cells[0]}, {second.name}: {second.cells[0]}"}
    return FoundPlace(
        Place("pair", (first.name, second.name), crs), _stem(first.name).lstrip("_"), min(first.at, second.at),
        frozenset(north.words | east.words), "place_pair", example, evidence, values, options,
    )  # fmt: skip
