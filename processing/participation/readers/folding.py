"""GeoJSON with one feature for each place of a submission, folded into one row for each submission.

A table has one geometry, a submission may have several: each place becomes a column of GeoJSON text under its
question's name, altitude included.
"""

import json

from .nesting import Entry

_KINDS = {"Point": "point", "LineString": "line", "Polygon": "area"}


def folded(features, key_of, question_of):
    """Submissions of features.

    Parameters
    ----------
    features : callable
        ``features(monitor)`` yields GeoJSON features as dicts, anew each time.
    key_of : callable
        ``key_of(feature, properties)`` gives what is the same for all features of a submission, or None: then features
        that say the same belong together.
    question_of : callable
        ``question_of(feature, geometry)`` gives the question a place answers, or "": then places are called after
        their kind, "place: point", and numbered where there are several.

    Returns
    -------
    callable
        Yields `Entry`, as `nesting.tables` takes it. Features of a submission need not stand together in the file.
    """
    scattered = []

    def keyed(monitor):
        for at, feature in enumerate(features(monitor)):
            if not at % 500:
                monitor.check()
            properties = feature.get("properties")
            properties = properties if isinstance(properties, dict) else {}
            key = key_of(feature, properties)
            yield json.dumps(properties if key is None else key, sort_keys=True), feature, properties

    def entries(monitor):
        if not scattered:
            scattered.append(_scattered(keyed(monitor)))
        late = {key: [] for key in scattered[0]}
        if late:
            for key, feature, properties in keyed(monitor):
                if key in late:
                    late[key].append((feature, properties))
        current, run = None, []
        for key, feature, properties in keyed(monitor):
            if key != current and run:
                yield _submission(run, question_of)
                run = []
            current = key
            if key not in scattered[0]:
                run.append((feature, properties))
            elif late[key]:
                yield _submission(late[key], question_of)
                late[key] = []
        if run:
            yield _submission(run, question_of)

    return entries


def _scattered(keyed):
    """Keys that come back after another one came."""
    seen, again, last = set(), set(), None
    for key, _, _ in keyed:
        if key != last and hash(key) in seen:
            again.add(key)
        seen.add(hash(key))
        last = key
    return again


def _submission(run, question_of):
    body, places = {}, {}
    for _, properties in run:
        for key, value in properties.items():
            name, turn = key, 2
            while name in body and body[name] != value:
                name, turn = f"{key} ({turn})", turn + 1
            body[name] = value
    for feature, _ in run:
        geometry = feature.get("geometry")
        if not geometry:
            continue
        kind = geometry.get("type") if isinstance(geometry, dict) else None
        kind = _KINDS.get(kind, "other") if isinstance(kind, str) else "other"
        base = question_of(feature, geometry) or f"place: {kind}"
        name, turn = base, 2
        while name in places or name in body:
            name, turn = f"{base} {turn}", turn + 1
        places[name] = geometry
    return Entry(body | places)
