"""The tables of a store of statistics, the same in both databases."""

VERSION = 1
MARK = "small_area_statistics"
"""Table that says that this is a store of statistics, and of which version."""

MEASURES = (
    ("measure", "text"), ("dataset", "text"), ("title", "text"), ("title_sv", "text"), ("description", "text"),
    ("description_sv", "text"), ("unit", "text"), ("kind", "text"), ("base", "text"), ("part_of", "text"),
    ("source", "text"), ("tags", "text"), ("scale", "text"),
)  # fmt: skip
"""``measure`` is its key in the source. ``kind``: "count" of people, homes or things, "amount" (a sum), "share" (0-1),
"percent", "mean", "median" or "other". ``base``: for a share, percent, mean or median, the count it is taken of.
``part_of``: the count of which it is a part, all parts of which make the whole. ``scale``: "linear" or "log".
"""
DIVISIONS = (("division", "text"), ("title", "text"), ("title_sv", "text"), ("parent", "text"), ("year", "text"))
"""A way to divide the land: "basomrade", "municipality", "deso_2018"; ``parent`` is the division its areas lie in."""
AREAS = (("division", "text"), ("area", "text"), ("code", "text"), ("name", "text"), ("parent", "text"))
"""``area`` is the key in the source; ``code`` the official one ("0126"), by which polygons are found; ``parent`` the
key of the area in the division's parent."""
GROUPS = (("group_key", "text"), ("title", "text"), ("title_sv", "text"), ("dimensions", "text"))
"""``dimensions``: JSON, such as {"sex": "women"}; what is not in it is not split."""
KINDS = ("count", "amount", "share", "percent", "mean", "median", "other")
ADDITIVE = ("count", "amount")
"""Kinds whose values sum up over areas and groups."""

VALUES = (
    ("measure_id", "integer"), ("group_id", "integer"), ("time", "text"), ("area_id", "integer"), ("value", "number"),
    ("flag", "text"), ("import_id", "integer"),
)  # fmt: skip
"""The ids are the ``fid`` of the other tables."""
KEY = ("measure_id", "group_id", "time", "area_id")

NAMES = {"measures": "stat_measures", "divisions": "stat_divisions", "areas": "stat_areas", "groups": "stat_groups",
         "values": "stat_values", "hidden": "stat_hidden", "imports": "stat_imports",
         "contents": "stat_contents", "problems": "stat_problems", "readable": "statistics"}  # fmt: skip
"""What a table holds to its name."""

FIXED = {
    NAMES["measures"]: MEASURES,
    NAMES["divisions"]: DIVISIONS,
    NAMES["groups"]: GROUPS,
    NAMES["values"]: VALUES,
    NAMES["hidden"]: (*((name, "text" if name == "time" else "integer") for name in KEY), ("flag", "text")),
    NAMES["imports"]: (
        ("dataset", "text"), ("source", "text"), ("who", "text"), ("at", "time"), ("counts", "text"),
    ),
    NAMES["contents"]: (
        ("measure", "text"), ("group_key", "text"), ("division", "text"), ("first", "text"), ("last", "text"),
        ("times", "integer"), ("values", "integer"),
    ),
    NAMES["problems"]: (
        ("import_id", "integer"), ("code", "text"), ("measure", "text"), ("division", "text"), ("area", "text"),
        ("time", "text"), ("group_key", "text"), ("detail", "text"), ("count", "integer"),
    ),
}  # fmt: skip
"""Tables without geometry: columns as (name, dtype); each has ``fid`` before them."""
UNIQUE = {
    NAMES["measures"]: ("measure",),
    NAMES["divisions"]: ("division",),
    NAMES["groups"]: ("group_key",),
    NAMES["values"]: KEY,
    NAMES["hidden"]: KEY,
    NAMES["areas"]: ("division", "area"),
}
HIDDEN = (MARK, NAMES["values"], NAMES["hidden"])
"""Tables that no layer is made of; the view ``statistics`` shows the values in words."""
