"""Slow but obvious centrality, one source at a time, from the segments' lines; nothing of the code under test."""

import heapq
import math
from itertools import pairwise

import numpy as np
import shapely
from shapely.ops import substring

SAME = 1e-6


def one_source(ways, start, allowed=lambda place: True):
    """Distances, numbers of shortest ways and predecessors; ``ways`` maps a place to (place, cost) pairs."""
    cost, count, before, settled = dict.fromkeys(start, 0.0), dict.fromkeys(start, 1.0), {s: [] for s in start}, []
    heap = [(0.0, s) for s in start]
    while heap:
        so_far, here = heapq.heappop(heap)
        if here in settled or so_far > cost[here] + SAME:
            continue
        settled.append(here)
        for there, more in ways.get(here, ()):
            if allowed(there) and there not in start and so_far + more < cost.get(there, math.inf) - SAME:
                cost[there] = so_far + more
                heapq.heappush(heap, (so_far + more, there))
    for here in settled:
        for there, more in ways.get(here, ()):
            if there in cost and there not in start and abs(cost[here] + more - cost[there]) <= SAME:
                before.setdefault(there, []).append(here)

    def number(place):
        if place not in count:
            count[place] = sum(number(other) for other in before[place])
        return count[place]

    for place in settled:
        number(place)
    return cost, count, before


def shares(count, before, ends):
    """How much of the ways to ``ends`` passes each place before them, all of them together one."""
    whole = sum(count[end] for end in ends)
    load = {end: count[end] / whole for end in ends}
    passed, waiting = {}, dict(load)
    while waiting:
        place, amount = waiting.popitem()
        for other in before[place]:
            part = amount * count[other] / count[place]
            passed[other] = passed.get(other, 0.0) + part
            waiting[other] = waiting.get(other, 0.0) + part
    return passed


def half_ways(made):
    ways = {}
    for e, (a, b) in enumerate(zip(made.tail.tolist(), made.head.tolist(), strict=True)):
        for node in {a, b}:
            ways.setdefault(("node", node), []).append((("segment", e), made.length[e] / 2))
            ways.setdefault(("segment", e), []).append((("node", node), made.length[e] / 2))
    return ways


def metric(made, weight, radius):
    """reached, total, harmonic, between."""
    ways, size = half_ways(made), len(made)
    reached, total, harmonic, between = np.zeros((4, size))
    for s in range(size):
        cost, count, before = one_source(ways, [("segment", s)])
        for t in range(size):
            d = cost.get(("segment", t), math.inf)
            if t == s or d > radius or math.isinf(d):
                continue
            reached[s] += weight[t]
            total[s] += weight[t] * d
            harmonic[s] += weight[t] / d
            for (kind, e), part in shares(count, before, [("segment", t)]).items():
                if kind == "segment" and e != s:
                    between[e] += weight[s] * weight[t] * part / 2
    return reached, total, harmonic, between


def bend(points):
    """All changes of direction along a line, in quarter turns."""
    steps = np.diff(np.asarray(points), axis=0)
    steps = steps[np.hypot(*steps.T) > 1e-9]
    steps = steps / np.hypot(*steps.T)[:, None]
    return sum(math.degrees(math.acos(np.clip(a @ b, -1, 1))) / 90 for a, b in pairwise(steps))


def angular(made, radius):
    """count, depth, choice."""
    size, lines, half = len(made), made.lines, {}
    for e, line in enumerate(lines):
        for way, drawn in enumerate((line, shapely.reverse(line))):
            middle = drawn.length / 2
            half[e, way] = (
                list(substring(drawn, 0, middle).coords),
                list(substring(drawn, middle, drawn.length).coords),
            )
    ends = {(e, 0): (made.tail[e], made.head[e]) for e in range(size)}
    ends |= {(e, 1): (made.head[e], made.tail[e]) for e in range(size)}
    # a bend in the very middle counts half before it and half behind it
    middle = {s: (bend(a + b) - bend(a) - bend(b)) / 2 for s, (a, b) in half.items()}
    ways = {
        s: [
            (t, middle[s] + bend(half[s][1] + half[t][0]) + middle[t])
            for t in half
            if ends[s][1] == ends[t][0] and t != (s[0], 1 - s[1])
        ]
        for s in half
    }
    metres = half_ways(made)
    counted, depth, choice = np.zeros((3, size))
    for s in range(size):
        near, _, _ = one_source(metres, [("segment", s)])
        ball = {e for e in range(size) if near.get(("segment", e), math.inf) <= min(radius, 1e12)}
        cost, count, before = one_source(ways, [(s, 0), (s, 1)], lambda state, ball=ball: state[0] in ball)
        for t in ball:
            found = [state for state in ((t, 0), (t, 1)) if state in cost]
            if not found:
                continue
            least = min(cost[state] for state in found)
            counted[s] += 1
            depth[s] += least
            best = [state for state in found if cost[state] <= least + SAME]
            for (e, _), part in shares(count, before, best).items() if t != s else ():
                if e != s:
                    choice[e] += part / 2
    return counted, depth, choice
