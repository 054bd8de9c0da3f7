"""Small maps as SVG: parts of the plan, what lies around, and numbered remarks. No text of residents is in them."""

from html import escape

import numpy as np
import shapely

WIDTH, HIGH = 480, 300
MARGIN = 0.12
CLOSEST = 300.0  # m across, so that a single point shows where it is
COLORS = {"positive": "#1d5c63", "negative": "#b5452f", "neutral": "#66727a", "": "#66727a"}
INK = "#1d2a30"
MOST_NUMBERS = 40
MOST_LINES = 4000
POLYGON = 3  # shapely's number for it


def small_map(entries, parts=None, background=None):
    """One map of some remarks.

    Parameters
    ----------
    entries : sequence of contents.Entry
        Those with a shape are drawn, numbered as in the document; feelings tell their colour.
    parts : GeoSeries or None
        Parts of the plan, outlined.
    background : GeoSeries or None
        Streets, buildings, water: drawn thin and grey.

    Returns
    -------
    str
        SVG, `WIDTH` by `HIGH`; empty where no remark has a place.
    """
    placed = [entry for entry in entries if entry.shape is not None]
    if not placed:
        return ""
    bounds = [entry.shape.bounds for entry in placed]
    if parts is not None and len(parts):
        plan = shapely.total_bounds(np.asarray(parts, dtype=object))
        bounds += [] if np.isnan(plan).any() else [tuple(plan)]
    window = _Window(np.array(bounds))
    marks = [f'<rect width="{WIDTH}" height="{HIGH}" fill="#ffffff"/>']
    if background is not None:
        marks += window.outlines(background, "#c3cbce", 0.7, "#eef1f1", MOST_LINES)
    if parts is not None:
        marks += window.outlines(parts, INK, 1.4, "none", MOST_LINES, "6 3")
    for entry in reversed(placed):
        marks += window.remark(entry, len(placed) <= MOST_NUMBERS)
    marks += window.scale()
    marks.append(f'<rect x="0.5" y="0.5" width="{WIDTH - 1}" height="{HIGH - 1}" fill="none" stroke="#aab3b7"/>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HIGH}" width="{WIDTH}" height="{HIGH}" '
        f'font-family="Source Sans 3, Segoe UI, Helvetica, Arial, sans-serif">{"".join(marks)}</svg>'
    )


class _Window:
    """The ground a map shows: all remarks and the plan with a margin, in the shape of the picture."""

    def __init__(self, bounds):
        west, south = bounds[:, 0].min(), bounds[:, 1].min()
        east, north = bounds[:, 2].max(), bounds[:, 3].max()
        across = max((east - west) * (1 + 2 * MARGIN), (north - south) * (1 + 2 * MARGIN) * WIDTH / HIGH, CLOSEST)
        self.left = (west + east) / 2 - across / 2
        self.top = (south + north) / 2 + across / 2 * HIGH / WIDTH
        self.per_meter = WIDTH / across
        self.ground = shapely.box(self.left, self.top - across * HIGH / WIDTH, self.left + across, self.top)

    def outlines(self, shapes, color, width, fill, most, dash=""):
        """Shapes cut to the window; the first so many."""
        geometry = np.asarray(shapes, dtype=object)
        geometry = geometry[~shapely.is_missing(geometry)]
        cut = shapely.intersection(geometry[shapely.intersects(geometry, self.ground)][:most], self.ground)
        cut = shapely.simplify(cut, 0.4 / self.per_meter)
        dashes = f' stroke-dasharray="{dash}"' if dash else ""
        pieces = shapely.get_parts(cut)
        areal = shapely.get_type_id(pieces) == POLYGON
        found = []
        for own, inside in ((pieces[areal], fill), (pieces[~areal], "none")):
            path = "".join(self.path(shape) for shape in own)
            if path:
                found.append(f'<path d="{path}" fill="{inside}" stroke="{color}" stroke-width="{width}"{dashes}/>')
        return found

    def path(self, shape):
        if shape.geom_type == "Polygon":
            return "".join(f"M{self.points(ring)}Z" for ring in (shape.exterior, *shape.interiors))
        return f"M{self.points(shape)}" if shape.geom_type in ("LineString", "LinearRing") else ""

    def points(self, line):
        xy = shapely.get_coordinates(line)
        return " ".join(f"{x:.1f},{y:.1f}" for x, y in self.at(xy))

    def at(self, xy):
        return np.column_stack([(xy[:, 0] - self.left) * self.per_meter, (self.top - xy[:, 1]) * self.per_meter])

    def remark(self, entry, numbered):
        color = COLORS.get(entry.feeling, COLORS[""])
        found, anchors = [], []
        for shape in shapely.get_parts(entry.shape):
            if shape.geom_type == "Point":
                anchors.append(shape)
                continue
            fill = f'{color}" fill-opacity="0.25' if shape.geom_type == "Polygon" else "none"
            found.append(f'<path d="{self.path(shape)}" fill="{fill}" stroke="{color}" stroke-width="2.2"/>')
            anchors.append(shape.interpolate(0.5, normalized=True) if shape.geom_type == "LineString"
                           else shape.representative_point())  # fmt: skip
        for anchor in anchors[:1] if found else anchors:
            x, y = self.at(shapely.get_coordinates(anchor))[0]
            if not numbered:
                found.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{color}"/>')
                continue
            words = escape(str(entry.number))
            radius = 6.5 + 1.8 * max(len(words) - 1, 0)
            found.append(
                f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{color}" stroke="#ffffff" '
                'stroke-width="1.2"/>'
            )
            found.append(
                f'<text x="{x:.1f}" y="{y + 3.6:.1f}" font-size="10" fill="#ffffff" text-anchor="middle" '
                f'font-weight="600">{words}</text>'
            )
        return found

    def scale(self):
        """A bar of a round length, at most a quarter of the width."""
        longest = WIDTH / 4 / self.per_meter
        power = 10 ** np.floor(np.log10(longest))
        length = float(max(step * power for step in (1, 2, 5) if step * power <= longest))
        words = f"{length / 1000:g} km" if length >= 1000 else f"{length:g} m"
        y, end = HIGH - 12, 12 + length * self.per_meter
        return [
            f'<path d="M12,{y - 4}V{y}H{end:.1f}V{y - 4}" fill="none" stroke="{INK}" stroke-width="1.2"/>',
            f'<text x="{end + 5:.1f}" y="{y}" font-size="10" fill="{INK}">{words}</text>',
        ]
