"""Chains of streets between junctions, taken as one edge each."""

from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components


@dataclass(frozen=True)
class Contracted:
    """A graph whose passed-through nodes are gone. M nodes are left, E edges of the old graph stay addressable.

    Parameters
    ----------
    node : (M,) int array
        Old number of each node that is left.
    index : (N,) int array
        New number of each old node, -1 for those that are gone.
    tail, head : (H,) int arrays
        New nodes at either end of each chain.
    forward, backward : (H,) float arrays
        Cost of the whole chain from tail to head and back; infinite where some piece does not allow it.
    chain : (E,) int array
        Chain each old edge is part of.
    end : (E, 2) int array
        New node reached when going on from the old edge's tail (column 0) and from its head (column 1).
    out, back : (E, 2) float arrays
        Cost from the old edge's tail or head on to that node, and from that node back to it.
    along : (E,) bool array
        Whether the old edge runs from its tail to its head as its chain does.
    """

    node: np.ndarray
    index: np.ndarray
    tail: np.ndarray
    head: np.ndarray
    forward: np.ndarray
    backward: np.ndarray
    chain: np.ndarray
    end: np.ndarray
    out: np.ndarray
    back: np.ndarray
    along: np.ndarray


def passed_through(graph, keep):
    """Nodes with exactly two edge ends that nobody asked to keep, (N,) bool; one stays on every closed ring."""
    count = len(graph.node_xy)
    ends = np.bincount(graph.tail, minlength=count) + np.bincount(graph.head, minlength=count)
    gone = (ends == 2) & ~keep
    inner = gone[graph.tail] & gone[graph.head]
    if inner.any():
        links = coo_matrix((np.ones(inner.sum()), (graph.tail[inner], graph.head[inner])), shape=(count, count))
        parts, part = connected_components(links, directed=False)
        nodes = np.bincount(part[gone], minlength=parts)
        edges = np.bincount(part[graph.tail[inner]], minlength=parts)
        # A chain of n nodes has n - 1 edges inside; with n it is a ring, and its first node stays.
        ring = (nodes > 0) & (edges >= nodes)
        members = np.flatnonzero(gone & ring[part])
        _, one = np.unique(part[members], return_index=True)
        gone[members[one]] = False
    return gone


def contract(graph, keep):
    """Merge every chain of edges through passed-through nodes into one edge.

    Parameters
    ----------
    graph : StreetGraph
    keep : (N,) bool array
        Nodes that must stay. Nodes with other than two edge ends always stay.

    Returns
    -------
    Contracted

    Notes
    -----
    Each edge is two half-edges, 2e from tail to head and 2e + 1 back. Every half-edge points at the
    one that follows it through a node that goes; doubling these pointers adds up the costs in
    log2(longest chain) rounds (pointer jumping).
    """
    edges, count = len(graph.tail), len(graph.node_xy)
    gone = passed_through(graph, keep)
    origin = np.column_stack([graph.tail, graph.head]).ravel()
    target = np.column_stack([graph.head, graph.tail]).ravel()
    half = np.arange(2 * edges)
    cost = np.column_stack([graph.forward, graph.backward]).ravel()
    # The two half-edges that leave a node that goes: the follower of one is the other than its own way back.
    leaving = half[gone[origin]]
    leaving = leaving[np.argsort(origin[leaving], kind="stable")]
    pair = np.full((count, 2), -1)
    pair[origin[leaving[0::2]], 0] = leaving[0::2]
    pair[origin[leaving[1::2]], 1] = leaving[1::2]
    way_back = half ^ 1
    follower = np.where(pair[target, 0] == way_back, pair[target, 1], pair[target, 0])
    last = ~gone[target]
    follower[last] = half[last]

    # Costs of everything after a half-edge, ahead and in return, doubled with the pointers.
    ahead = np.where(last, 0.0, cost[follower])
    again = np.where(last, 0.0, cost[follower ^ 1])
    jump = follower.copy()
    while True:
        further = jump[jump]
        if np.array_equal(further, jump):
            break
        ahead += ahead[jump]
        again += again[jump]
        jump = further

    final = jump.reshape(edges, 2)  # column 0: following tail to head, so beyond the head
    node = np.flatnonzero(~gone)
    index = np.full(count, -1)
    index[node] = np.arange(len(node))
    beyond = index[target[final]]
    ahead, again = ahead.reshape(edges, 2), again.reshape(edges, 2)
    name, chain = np.unique(final.max(axis=1) if edges else final[:, 0], return_inverse=True)
    # A chain runs the way of any edge whose tail-to-head half-edge ends in the chain's name.
    along = final[:, 0] == name[chain]
    one = np.zeros(len(name), dtype=np.int64)
    one[chain] = np.arange(edges)
    h, t = np.where(along[one], 0, 1), np.where(along[one], 1, 0)
    onward = np.where(along[one], graph.forward[one], graph.backward[one])
    homeward = np.where(along[one], graph.backward[one], graph.forward[one])
    return Contracted(
        node=node,
        index=index,
        tail=beyond[one, t],
        head=beyond[one, h],
        forward=again[one, t] + onward + ahead[one, h],
        backward=again[one, h] + homeward + ahead[one, t],
        chain=chain,
        end=beyond[:, ::-1],
        out=ahead[:, ::-1],
        back=again[:, ::-1],
        along=along,
    )
