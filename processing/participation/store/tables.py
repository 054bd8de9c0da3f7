"""The tables of a store, the same in both databases."""

from ..schema import CONTRIBUTIONS, REVIEWED

VERSION = 1
MARK = "resident_input"
"""Table that says that this is a store, and of which version."""

FIXED = {
    "editing": (("who", "text"), ("action", "text"), ("batch", "text"), ("undoes", "text")),
    "surveys": (
        ("survey", "text"), ("title", "text"), ("kind", "text"), ("profile", "text"), ("protection", "text"),
        ("crs", "text"), ("created_at", "time"), ("imported_at", "time"),
    ),
    "imports": (
        ("import_id", "text"), ("survey", "text"), ("who", "text"), ("at", "time"), ("files", "text"),
        ("counts", "text"),
    ),
    "problems": (
        ("import_id", "text"), ("survey", "text"), ("source_table", "text"), ("source_row", "integer"),
        ("source_column", "text"), ("code", "text"), ("stays_out", "flag"), ("contribution_id", "text"),
    ),
    "protection_log": (
        ("import_id", "text"), ("what", "text"), ("source_column", "text"), ("count", "integer"), ("how", "text"),
        ("bounds", "text"),
    ),
    "originals": (
        ("survey", "text"), ("source_table", "text"), ("source_id", "text"), ("source_column", "text"),
        ("text", "text"),
    ),
    "history": (
        ("contribution_id", "text"), ("at", "time"), ("who", "text"), ("action", "text"), ("field", "text"),
        ("old", "text"), ("new", "text"), ("batch", "text"), ("undoes", "text"),
    ),
    "survey_tables": (("survey", "text"), ("repeat", "text"), ("table_name", "text")),
    "columns": (
        ("survey", "text"), ("table_name", "text"), ("column_name", "text"), ("name", "text"), ("title", "text"),
        ("choices", "text"), ("dtype", "text"),
    ),
    "attachments": (
        ("survey", "text"), ("contribution_id", "text"), ("submission_id", "text"), ("name", "text"),
        ("link", "text"),
    ),
    "moved": (("contribution_id", "text"),),
}  # fmt: skip
"""Tables without geometry: columns as (name, dtype); each has ``fid`` before them."""

UNIQUE = {
    "surveys": ("survey",),
    "imports": ("import_id",),
    "survey_tables": ("survey", "repeat"),
    "contributions": ("contribution_id",),
    "moved": ("contribution_id",),
}
INDEXED = {
    "contributions": (("survey",), ("submission_id",), ("place",)),
    "history": (("contribution_id",), ("batch",)),
    "attachments": (("submission_id",), ("contribution_id",)),
    "problems": (("import_id",),),
}
HIDDEN = (MARK, "editing", "originals", "moved")
"""Tables that no layer is made of."""

CONTRIBUTION_COLUMNS = tuple((field.name, field.dtype) for field in CONTRIBUTIONS)
SUBMISSION = (("submission_id", "text"), ("respondent", "text"), ("submitted", "time"))
REPEAT = (("row_id", "text"), ("submission_id", "text"), ("parent_id", "text"))

STAMPS = ("reviewed_by", "reviewed_at")
WATCHED = tuple(field.name for field in CONTRIBUTIONS if field.name not in ("contribution_id", *STAMPS))
"""Fields of a contribution whose changes are in the history."""
DECIDED = tuple(field.name for field in REVIEWED if field.name not in ("theme", "status", *STAMPS))
"""Fields that hold nothing until somebody reviews the contribution."""
SETTABLE = tuple(field.name for field in REVIEWED if field.name not in STAMPS)
