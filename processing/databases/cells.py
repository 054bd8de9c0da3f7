"""Columns of frames as cells for a database: None for nothing, text that every database takes."""

import datetime

import numpy as np
import pandas as pd

CHUNK = 10_000  # values worked off in one step

WIDER = {"flag": ("integer", "number", "text"), "integer": ("number", "text"), "number": ("text",), "time": ("text",),
         "text": ()}  # fmt: skip


def dtype_of(column):
    """Of a column of a frame: flag, integer, number, time or text."""
    kind = column.dtype
    if pd.api.types.is_bool_dtype(kind):
        return "flag"
    if pd.api.types.is_integer_dtype(kind):
        return "integer"
    if pd.api.types.is_float_dtype(kind):
        return "number"
    if pd.api.types.is_datetime64_any_dtype(kind):
        return "time"
    return "text"


def common(stored, found):
    """The narrowest type that holds both."""
    if stored == found or found in WIDER[stored]:
        return found
    return stored if stored in WIDER[found] else "text"


def cells(column, dtype):
    """A column as a list: None, text without NUL, int, float, bool, or datetime with time zone UTC."""
    if dtype == "text":
        return _texts(column)
    blank = pd.isna(column).to_numpy()
    if dtype == "time":
        made = pd.DatetimeIndex(pd.to_datetime(column, utc=True)).floor("ms").to_pydatetime()
        return [None if none else stamp for stamp, none in zip(made, blank, strict=True)]
    as_type = {"flag": bool, "integer": int, "number": float}[dtype]
    filled = column.where(~blank, 0) if blank.any() else column
    numpy_type = {"flag": bool, "integer": np.int64, "number": np.float64}[dtype]
    made = filled.to_numpy(dtype=numpy_type).tolist()
    if not blank.any():
        return made
    return [None if none else as_type(value) for value, none in zip(made, blank, strict=True)]


def _texts(column):
    if dtype_of(column) == "text":
        values = column.to_numpy(dtype=object)
        made = [value if value.__class__ is str and value else _text(value) for value in values]
    else:
        made = [_text(value) for value in column.astype(object)]
    whole = "".join(value for value in made if value)
    if "\x00" in whole or not _encodes(whole):
        made = [value and value.replace("\x00", "").encode("utf-8", "replace").decode() for value in made]
        made = [value or None for value in made]
    return made


def _encodes(text):
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _text(value):
    if value is None or value is pd.NaT or value is pd.NA or value == "":
        return None
    if isinstance(value, float):
        return None if np.isnan(value) else repr(value)
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, datetime.datetime):
        return value.isoformat()
    return str(value)


def frame_column(values, dtype):
    """What a database gave, as a column: "" for no text, NaN, NaT or NA for nothing else."""
    if dtype == "time":
        parts = [pd.Series(values[at : at + CHUNK], dtype=object) for at in range(0, max(len(values), 1), CHUNK)]
        times = [pd.to_datetime(part, utc=True, errors="coerce", format="ISO8601") for part in parts]
        return pd.concat(times, ignore_index=True)
    if dtype == "number":
        return pd.Series([np.nan if value is None else float(value) for value in values], dtype=float)
    if dtype == "integer":
        return pd.Series(values, dtype="Int64")
    if dtype == "flag":
        return pd.Series([None if value is None else bool(value) for value in values], dtype="boolean")
    return pd.Series(["" if value is None else str(value) for value in values], dtype=object)
