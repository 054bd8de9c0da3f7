"""A street network from a line layer."""

from dataclasses import dataclass

import geopandas
import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..spec import UserError
from . import barriers as blocking
from . import crossings, noding, polylines, street_fields
from .graph import StreetGraph

WALKING_KMH = 4.8
CYCLING_KMH = 15.0


@dataclass(frozen=True)
class StreetNetwork:
    """What a line layer means as a network: the bundle ``network``, see `indicators.shared.STREETS`.

    Parameters
    ----------
    streets : GeoDataFrame
        Lines.
    join : {"ends", "vertices", "crossings"}
    level_field, direction_field, speed_field : str, optional
        Columns of ``streets``.
    tolerance : float
        Metres.
    forward_value, backward_value : str, optional
        Values of the direction field, several separated by commas; capitals do not matter.
    impedance : {"metres", "minutes"}
    mode : {"walking", "cycling"}
    barriers : GeoDataFrame, optional
        Lines or polygons.
    """

    streets: geopandas.GeoDataFrame
    join: str = "vertices"
    level_field: str | None = None
    tolerance: float = 0.01
    direction_field: str | None = None
    forward_value: str | None = "yes"
    backward_value: str | None = "-1"
    impedance: str = "metres"
    mode: str = "walking"
    speed_field: str | None = None
    barriers: geopandas.GeoDataFrame | None = None


def build_graph(network, *, monitor, closures=None):
    """The street graph of a line layer.

    Lines become edges between nodes: where lines end and, as ``network.join`` says, where they
    share vertices or cross. Cost is the length in metres, or length / (speed * 1000 / 60) in minutes.
    Beside the network one walks, also when cycling: a metre there costs 1 / (4.8 * 1000 / 60) min.

    Parameters
    ----------
    network : StreetNetwork
    monitor : Monitor
    closures : GeoDataFrame, optional
        Lines and areas that cut streets of every level, bridges and tunnels too.

    Returns
    -------
    StreetGraph
        Edges in the order of the streets; nodes along a space-filling curve. An edge may begin and
        end at the same node, and several may join the same two.

    Raises
    ------
    UserError
        If no line can be used.
    """
    monitor.step("Reading streets")
    lines, _ = read_lines(network, monitor)
    monitor.progress(0.1)
    monitor.step("Joining streets")
    noded = join_lines(lines, join=network.join, tolerance=network.tolerance, monitor=monitor.part(0.1, 0.6))
    edges, _, begin, end = polylines.cut(noded.lines, noded.breaks)
    tail, head = noded.label[begin], noded.label[end]
    edges, tail, head = _without_stubs(edges, tail, head, network.tolerance)
    gone = len(np.unique(lines.row)) - len(np.unique(edges.row))
    if gone:
        monitor.info("{n} streets shrank to a point within the joining tolerance.", n=gone)
    monitor.progress(0.6)
    if network.barriers is not None and len(network.barriers):
        monitor.step("Cutting streets at barriers")
        shapes = network.barriers.geometry.to_numpy()
        edges, tail, head = blocking.block(edges, tail, head, shapes, monitor.part(0.6, 0.8))
    if closures is not None and len(closures):
        shapes = closures.geometry.to_numpy()
        edges, tail, head = blocking.block(edges, tail, head, shapes, monitor.part(0.7, 0.8), every_level=True)
    if not len(edges):
        raise UserError(
            "No street is left of {streets} after joining and cutting.",
            "Use a smaller joining tolerance or other barriers.",
        )
    monitor.progress(0.8)
    graph = _assemble(network, edges, tail, head, monitor)
    monitor.progress(1.0)
    return graph


def read_lines(network, monitor):
    """The usable lines of the street layer with their levels.

    Returns
    -------
    lines : Polylines
    zero_xy, zero_row : arrays
        Lines without length, see `polylines.explode`.

    Raises
    ------
    UserError
        If no line can be used.
    """
    streets = network.streets
    level, unreadable = street_fields.levels(streets, network.level_field)
    if unreadable:
        monitor.warn("{n} streets have a level that is no number; they count as on the ground.", n=unreadable)
    lines, empty, zero_xy, zero_row = polylines.explode(streets.geometry.to_numpy(), level)
    if empty:
        monitor.info("{n} streets without geometry were left out.", n=empty)
    if len(zero_row):
        monitor.info("{n} street lines without length were left out.", n=len(zero_row))
    if not len(lines):
        raise UserError(
            "{streets} has no line that can be used.",
            "Choose a layer with lines, and check its filter and selection.",
        )
    return lines, (zero_xy, zero_row)


def join_lines(lines, *, join, tolerance, monitor):
    """Make lines share their points: snapping, crossings, noding.

    Returns
    -------
    Noded
    """
    if tolerance > noding.MATCH:
        lines = polylines.drop_repeats(noding.snap(lines, join=join, tolerance=tolerance)).lines
        monitor.check()
    if join == "crossings":
        lines = crossings.add_vertices(lines, tolerance=tolerance, monitor=monitor)
    return noding.node(lines, join=join, tolerance=tolerance)


def _without_stubs(edges, tail, head, tolerance):
    """Leave out what the joining made of lines shorter than the tolerance: loops at their point."""
    keep = (tail != head) | (polylines.lengths(edges.xy, edges.start) > 2.0 * tolerance)
    if keep.all():
        return edges, tail, head
    return polylines.take(edges, keep), tail[keep], head[keep]


def _assemble(network, edges, tail, head, monitor):
    """Number the nodes, find the parts, price the edges."""
    length = polylines.lengths(edges.xy, edges.start)
    used = np.zeros(max(tail.max(), head.max()) + 1, bool)
    used[tail] = used[head] = True
    number = np.cumsum(used) - 1
    tail, head = number[tail], number[head]
    xy = np.zeros((used.sum(), 2))
    xy[head] = edges.xy[edges.start[1:] - 1]
    xy[tail] = edges.xy[edges.start[:-1]]
    order = _curve_order(xy)
    number = np.empty(len(xy), int)
    number[order] = np.arange(len(xy))
    xy, tail, head = xy[order], number[tail], number[head]

    pairs = coo_matrix((np.ones(len(tail), bool), (tail, head)), (len(xy), len(xy)))
    parts, component = connected_components(pairs, directed=False)
    size = np.bincount(component, minlength=parts)
    rank = np.empty(parts, int)
    rank[np.argsort(-size, kind="stable")] = np.arange(parts)
    if parts > 1:
        monitor.info(
            "{n} separate parts; the largest has {share} % of the nodes.",
            n=parts,
            share=round(100.0 * size.max() / len(xy), 1),
        )

    cost, access_cost = length, 1.0
    if network.impedance == "minutes":
        default = CYCLING_KMH if network.mode == "cycling" else WALKING_KMH
        speed, without = street_fields.speeds(network.streets, network.speed_field, default, edges.row)
        if without:
            monitor.warn("{n} streets have no speed above 0; they get {speed} km/h.", n=without, speed=default)
        cost = length / (speed * 1000.0 / 60.0)
        access_cost = 1.0 / (WALKING_KMH * 1000.0 / 60.0)
    only_forward, only_backward = street_fields.directions(
        network.streets, network.direction_field, network.forward_value, network.backward_value
    )
    return StreetGraph(
        node_xy=xy,
        tail=tail,
        head=head,
        length=length,
        forward=np.where(only_backward[edges.row], np.inf, cost),
        backward=np.where(only_forward[edges.row], np.inf, cost),
        street=edges.row,
        vertex_xy=edges.xy,
        vertex_start=edges.start,
        component=rank[component],
        access_cost=access_cost,
        below=edges.level < 0,
    )


def _curve_order(xy):
    """Order along a Z curve: what lies together is stored together, which makes searches faster."""
    low = xy.min(axis=0)
    span = max((xy.max(axis=0) - low).max(), 1.0)
    x, y = ((xy - low) / span * (2**32 - 1)).astype(np.uint64).T
    return np.argsort(_spread(x) | (_spread(y) << np.uint64(1)))


def _spread(value):
    """Put a zero bit between the 32 bits of each number."""
    for shift, mask in (
        (16, 0x0000FFFF0000FFFF),
        (8, 0x00FF00FF00FF00FF),
        (4, 0x0F0F0F0F0F0F0F0F),
        (2, 0x3333333333333333),
        (1, 0x5555555555555555),
    ):
        value = (value | (value << np.uint64(shift))) & np.uint64(mask)
    return value
