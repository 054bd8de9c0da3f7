"""Centrality and detours with networkx and pandana: ``python networkx_connectivity.py IN.npz OUT.npz``.

``task`` is "metric" (junctions and middles of segments), "angular" (states of segments) or "detours".
"""

import sys

import networkx as nx
import numpy as np

given = dict(np.load(sys.argv[1]))
task = str(given["task"])


def metric():
    """Sums within a radius and betweenness of segment middles, pair by pair within it."""
    graph, size = nx.Graph(), len(given["tail"])
    for e, (a, b, metres_long) in enumerate(zip(given["tail"], given["head"], given["length"], strict=True)):
        graph.add_edge(("n", a), ("m", e), weight=metres_long / 2)
        graph.add_edge(("m", e), ("n", b), weight=metres_long / 2)
    reached, total, harmonic, between = np.zeros((4, size))
    for s in range(size):
        far = nx.single_source_dijkstra_path_length(graph, ("m", s), cutoff=float(given["radius"]), weight="weight")
        goals = [place for place in far if place[0] == "m" and place[1] != s]
        way = np.array([far[place] for place in goals])
        reached[s], total[s], harmonic[s] = len(way), way.sum(), (1 / way).sum()
        part = nx.betweenness_centrality_subset(graph, [("m", s)], goals, normalized=False, weight="weight")
        for (kind, e), value in part.items():  # halved for an undirected graph: every pair once in the end
            if kind == "m":
                between[e] += value
    return {"reached": reached, "total": total, "harmonic": harmonic, "between": between}


def angular():
    """Least turning to the segments within a radius, over those only; states and costs are given."""
    size = int(given["size"])
    metres = nx.Graph()
    for e, (a, b, metres_long) in enumerate(zip(given["tail"], given["head"], given["length"], strict=True)):
        metres.add_edge(("n", a), ("m", e), weight=metres_long / 2)
        metres.add_edge(("m", e), ("n", b), weight=metres_long / 2)
    states = nx.DiGraph()
    states.add_nodes_from(range(2 * size))
    states.add_weighted_edges_from(zip(given["before"], given["onward"], given["turn"], strict=True))
    count, depth = np.zeros((2, size))
    for s in range(size):
        far = nx.single_source_dijkstra_path_length(metres, ("m", s), cutoff=float(given["radius"]), weight="weight")
        ball = [place[1] for place in far if place[0] == "m"]
        inside = states.subgraph([2 * e for e in ball] + [2 * e + 1 for e in ball])
        found = nx.multi_source_dijkstra_path_length(inside, {2 * s, 2 * s + 1}, weight="weight")
        best = {}
        for state, cost in found.items():
            best[state // 2] = min(best.get(state // 2, np.inf), cost)
        count[s], depth[s] = len(best), sum(best.values())
    return {"count": count, "depth": depth}


def detours():
    """Ways between all pairs of some vertices: networkx all of them, pandana the same ones."""
    import pandana
    import pandas as pd

    graph = nx.Graph()
    for a, b, metres_long in zip(given["tail"], given["head"], given["length"], strict=True):
        if not graph.has_edge(a, b) or graph[a][b]["weight"] > metres_long:
            graph.add_edge(a, b, weight=metres_long)
    home = given["home"]
    ways = np.full((len(home), len(home)), np.inf)
    for i, node in enumerate(home):
        far = nx.single_source_dijkstra_path_length(graph, node, weight="weight")
        ways[i] = [far.get(other, np.inf) for other in home]
    xy = given["xy"]
    network = pandana.Network(
        pd.Series(xy[:, 0]),
        pd.Series(xy[:, 1]),
        pd.Series(given["tail"]),
        pd.Series(given["head"]),
        pd.DataFrame({"length": given["length"]}),
    )
    first, second = np.meshgrid(home, home, indexing="ij")
    lengths = network.shortest_path_lengths(first.ravel(), second.ravel())
    return {"networkx": ways, "pandana": np.reshape(lengths, ways.shape)}


np.savez(sys.argv[2], **{"metric": metric, "angular": angular, "detours": detours}[task]())
