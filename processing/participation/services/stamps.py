"""Points in time as the services write them, all UTC."""

import re
from datetime import datetime, timezone

FORM = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:\.\d*)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?")


def moment(text):
    """A date or a time in ISO form as a `datetime` in UTC, to the second; None where it is neither."""
    found = FORM.fullmatch(str(text).strip())
    if not found:
        return None
    day, hour, second, zone = found.groups()
    zone = "+0000" if zone in (None, "Z") else zone.replace(":", "").ljust(5, "0")
    clock = f"{hour or '00:00'}:{second or '00'}"
    try:
        return datetime.strptime(f"{day}T{clock}{zone}", "%Y-%m-%dT%H:%M:%S%z").astimezone(timezone.utc)
    except (ValueError, OverflowError):
        return None


def written(when):
    """As ``2026-05-01T10:00:00Z``."""
    return when.strftime("%Y-%m-%dT%H:%M:%SZ")


def latest(texts):
    """The latest of several, written; "" where none can be read."""
    known = [when for when in map(moment, filter(None, texts)) if when is not None]
    return written(max(known)) if known else ""
