"""Swedish sources recognised: standard fields and readable classes beside a layer's own, and where it lies."""

import geopandas as gpd
import numpy as np
import pandas as pd
from rasterio.enums import Resampling

from ..spec import UserError, reasons
from . import coordinates
from .coordinates import TEXTS as HOW
from .raster import bounded_cache, read, windows
from .source_tables import code, fitting, source

FIELDS, FIELD, CODES, UNKNOWN, SUM, VALUES, GROUP, SAMPLE, NONE = MORE = (
    "its field names are those of this source",
    "the field's name",
    "the code is in the table of this source",
    "the code is not in the table of this source",
    "the sum of several fields",
    "nearly all values are classes of this source",
    "the classes of this group; use them as Classes in other tools",
    "counted on every second or further cell, because the raster is large",
    "none of the known sources",
)
TEXTS = (HOW, MORE)
NUMBERS = frozenset(
    ["people", "women", "men", "children", "elderly", "cell_size", "main_building", "storeys", "height", "dwellings",
     "road_class", "level", "speed", "width"]
)  # fmt: skip
NAMED = ("use", "purpose", "kind", "network")
COLUMNS = ("what", "found", "standard", "title_en", "title_sv", "count", "share", "evidence", "note")
MOST_CELLS = 100_000_000
MOST_CLASSES = 5000
ENOUGH = 0.9
MOST_ROWS = 200


def recognise_swedish_data(*, layer, raster, band, monitor):
    """Recognise a layer or raster of a Swedish source.

    Parameters
    ----------
    layer : GeoDataFrame or None
        With all its fields, in its own coordinates; its CRS may be wrong or missing.
    raster : rasterio dataset or None
    band : int
    monitor : Monitor

    Returns
    -------
    dict
        ``recognised``: table of what was found, with evidence; ``output`` on the index of ``layer``, in the CRS found.
        See `indicators.population.RECOGNISE_SWEDISH_DATA`.
    """
    if layer is None and raster is None:
        raise UserError("Neither a layer nor a raster is given.", "Choose one of them.")
    rows, made = [], {}
    if layer is not None:
        made["output"] = _vector(layer, rows, monitor.part(0.0, 0.5 if raster is not None else 1.0))
    if raster is not None:
        _raster(raster, band, rows, monitor.part(0.5 if layer is not None else 0.0, 1.0))
    return {"recognised": pd.DataFrame(rows, columns=COLUMNS)} | made


def _vector(layer, rows, monitor):
    monitor.step("Comparing field names")
    names = [name for name in layer.columns if name != layer.geometry.name]
    table, signature = fitting(names)
    frame = pd.DataFrame(index=layer.index)
    reason = np.full(len(layer), None, object)
    if table is None:
        rows.append(("source", ", ".join(names), None, None, None, len(layer), None, NONE, ""))
        monitor.warn("The layer is none of the known sources: its fields are kept as they are.")
    else:
        rows.append(("source", ", ".join(signature), table["id"], table["name"], table["name_sv"], len(layer), None,
                     FIELDS, f"{table['source']}. {table['url']} {table['checked']}"))  # fmt: skip
        monitor.info("Recognised: {source}.", source=table["name"])
        _fields(layer, table, names, frame, reason, rows, monitor)
    found = coordinates.find(layer.total_bounds, layer.crs, table, _corners(layer, table, names))
    _say(found, layer, rows, monitor)
    crs = layer.crs if found.epsg is None else f"EPSG:{found.epsg}"
    output = gpd.GeoDataFrame(frame, geometry=layer.geometry.to_numpy(), crs=crs)
    output["reason"] = reason
    return output


def _say(found, layer, rows, monitor):
    stated = "" if layer.crs is None else str(layer.crs.to_epsg() or layer.crs.name)
    title = "" if found.epsg is None else f"EPSG:{found.epsg}"
    rows.append(("crs", stated, title, title, title, None, None, found.evidence, ""))
    if found.changed:
        monitor.warn("The copy has the coordinate system {crs}, which the layer does not say; the table tells why.",
                     crs=title)  # fmt: skip
    elif found.evidence != coordinates.NOTHING and (
        found.epsg is None or found.evidence in (coordinates.NOWHERE, coordinates.NO_CRS)
    ):
        monitor.warn("Which coordinate system the layer is in is not settled; the table tells why.")


def _fields(layer, table, names, frame, reason, rows, monitor):
    own = {name.lower(): name for name in names}
    for number, (field, about) in enumerate(table["fields"].items()):
        monitor.progress(number / len(table["fields"]))
        to = about["to"]
        if field not in own or to in frame:
            continue
        values = layer[own[field]]
        if "codes" in about:
            _coded(values, own[field], about, table["codes"][about["codes"]], frame, reason, rows)
            continue
        frame[to] = _numbers(values) if to in NUMBERS else values.map(code)
        given = int(frame[to].notna().sum())
        rows.append(("field", own[field], to, about["en"], about["sv"], given, 100.0 * given / max(len(layer), 1),
                     FIELD, ""))  # fmt: skip
    for to, about in table["sums"].items():
        parts = [own[field] for field in about["fields"] if field in own]
        if len(parts) == len(about["fields"]):
            frame[to] = sum(_numbers(layer[part]) for part in parts)
            rows.append(("field", ", ".join(parts), to, about["en"], about["sv"], int(frame[to].notna().sum()), None,
                         SUM, ""))  # fmt: skip
    if "people" in frame:
        reason[frame["people"].isna().to_numpy()] = reasons.NO_COUNT


def _coded(values, field, about, codes, frame, reason, rows):
    """A standard value for every code, with English and Swedish names where the field is one of classes."""
    to = about["to"]
    known = {name.casefold(): entry for name, entry in codes.items()}
    text = values.map(code)
    found = text.map(lambda value: known.get(value.casefold()) if value else None)
    frame[to] = found.map(lambda entry: entry["value"], na_action="ignore")
    if to in NUMBERS:
        frame[to] = pd.to_numeric(frame[to], errors="coerce")
    if "empty" in about:
        frame.loc[text.isna(), to] = about["empty"]
    if to in NAMED:
        frame[f"{to}_en"] = found.map(lambda entry: entry["en"], na_action="ignore")
        frame[f"{to}_sv"] = found.map(lambda entry: entry["sv"], na_action="ignore")
    if to in ("use", "kind", "network"):
        reason[(text.notna() & found.isna()).to_numpy()] = reasons.UNKNOWN_CODE
        reason[(text.isna() & pd.Series(reason, index=text.index).isna()).to_numpy()] = reasons.NO_CODE
    rows.append(("field", field, to, about["en"], about["sv"], int(found.notna().sum()),
                 100.0 * found.notna().sum() / max(len(values), 1), FIELD, ""))  # fmt: skip
    for value, count in text.value_counts().head(MOST_ROWS).items():
        entry = known.get(value.casefold())
        rows.append(
            ("class", value[:80], str(entry["value"]) if entry else None, entry["en"] if entry else None,
             entry["sv"] if entry else None, int(count), 100.0 * count / len(values), CODES if entry else UNKNOWN, "")
        )  # fmt: skip


def _corners(layer, table, names):
    """Whether the squares lie where their names say (SWEREF 99 TM); None where there are no such names."""
    field = next((name for name in names if table and name.lower() == table.get("corner")), None)
    if field is None:
        return None
    text = layer[field].map(code)
    right = text.str.fullmatch(r"\d{13}").fillna(False).to_numpy(bool) & ~layer.geometry.isna().to_numpy()
    if not right.any():
        return None
    bounds = layer.geometry[right].bounds.to_numpy()
    east, north = text[right].str[:6].astype(float).to_numpy(), text[right].str[6:].astype(float).to_numpy()
    near = (np.abs(bounds[:, 0] - east) < 1.0) & (np.abs(bounds[:, 1] - north) < 1.0)
    return bool(near.mean() > ENOUGH)


def _numbers(values):
    text = values.map(lambda value: value.replace(",", ".") if isinstance(value, str) else value)
    return pd.to_numeric(text, errors="coerce").astype(float)


def _raster(raster, band, rows, monitor):
    """Classes of a land cover raster."""
    if not 1 <= band <= raster.count:
        raise UserError("{raster} has no band {band}.", "Choose a band that the raster has.", band=band)
    table = source("nmd")
    monitor.step("Counting classes")
    counts, sampled = _counts(raster, band, monitor)
    total = sum(counts.values())
    known = {value: table["classes"].get(str(value)) or _finer(value, table) for value in counts}
    share = sum(count for value, count in counts.items() if known[value]) / max(total, 1)
    if share < ENOUGH or total == 0:
        rows.append(("source", raster.crs.to_string(), None, None, None, total, 100.0 * share, NONE, ""))
        monitor.warn("The raster is none of the known land cover maps: {share} % of its cells have known classes.",
                     share=f"{100 * share:.0f}")  # fmt: skip
        return
    rows.append(("source", raster.crs.to_string(), "nmd", table["name"], table["name_sv"], total, 100.0 * share, VALUES,
                 f"{table['source']}. {table['url']} {table['checked']}"))  # fmt: skip
    monitor.info("Recognised: {source}.", source=table["name"])
    if raster.crs.to_epsg() != table["crs"] or abs(raster.transform.a - table["cell"]) > 1e-6:
        monitor.warn(
            "The national land cover map has 10 m cells in EPSG:3006; this raster has others, so it is a copy."
        )
    for value in sorted(counts):
        entry = known[value]
        rows.append(("class", str(value), ", ".join(entry["groups"]) if entry else None, entry["en"] if entry else None,
                     entry["sv"] if entry else None, counts[value], 100.0 * counts[value] / total,
                     SAMPLE if sampled and entry else CODES if entry else UNKNOWN, ""))  # fmt: skip
    for group, about in table["groups"].items():
        members = sorted(value for value, entry in known.items() if entry and group in entry["groups"])
        count = sum(counts[value] for value in members)
        rows.append(("group", ", ".join(map(str, members)), group, about["en"], about["sv"], count,
                     100.0 * count / total, GROUP, ""))  # fmt: skip


def _finer(value, table):
    """Classes of 2023 below 42, such as 4211: those of open land with vegetation."""
    return table["classes"]["42"] if 4200 <= value < 4300 else None


def _counts(raster, band, monitor):
    """Cells of each whole number, and whether only a sample was counted."""
    step = int(np.ceil(np.sqrt(raster.width * raster.height / MOST_CELLS)))
    if step > 1:
        monitor.progress(0.1)
        shape = (raster.height // step, raster.width // step)
        values = raster.read(band, out_shape=shape, resampling=Resampling.nearest, masked=True)
        value, count = np.unique(values.compressed(), return_counts=True)
        return _whole(dict(zip(value.tolist(), count.tolist(), strict=True))), True
    counts, done = {}, 0
    with bounded_cache():
        for window, _ in windows(raster, 1024):
            monitor.progress(done / (raster.width * raster.height))
            done += window.width * window.height
            values, valid = read(raster, band, window)
            values = values[valid]
            if values.dtype.kind == "f" and np.any(values % 1):  # quantities, no classes
                return {}, False
            value, count = np.unique(values, return_counts=True)
            if len(value) > MOST_CLASSES:
                return {}, False
            for each, number in zip(value.tolist(), count.tolist(), strict=True):
                counts[each] = counts.get(each, 0) + number
    return _whole(counts), False


def _whole(counts):
    """Without 0, which this source uses for no data; nothing where values are no whole numbers."""
    if any(value != int(value) for value in counts):
        return {}
    return {int(value): count for value, count in counts.items() if value != 0}
