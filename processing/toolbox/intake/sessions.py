"""Where somebody was with a survey: kept in QGIS's profile at every change, so that it can be left and resumed.

A session holds what was chosen, never what residents wrote.
"""

import dataclasses
import json
import os
import uuid
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path

from qgis.core import QgsApplication, QgsProject

VERSION = 1
STEPS = 7
SCOPE, ENTRY = "sodertorn", "resident_input"


@dataclass
class Session:
    """What was chosen so far.

    Parameters
    ----------
    id : str
    name : str
        The survey's name.
    step : int
        Where the user was, from 1.
    done : list of int
        Steps that are finished.
    paths : list of str
        The source's files.
    service : dict
        Kind, address, form and login id of a service; no password.
    reading : dict
        Guesses about the source that were changed.
    profile, protection : str
        As JSON; empty before they were chosen.
    store, connection, schema : str
        Where it goes.
    area, population, people : str
        Ids of the layers with the area of the survey and with the population, and its field.
    copy_files : bool
        Whether attachments are copied; else their names and links are kept.
    files_folder : str
        Where they are copied to, for a database.
    imported : bool
    changed : str
        When, UTC.
    """

    id: str = field(default_factory=lambda: uuid.uuid4().hex[:12])
    name: str = ""
    step: int = 1
    done: list = field(default_factory=list)
    paths: list = field(default_factory=list)
    service: dict = field(default_factory=dict)
    reading: dict = field(default_factory=dict)
    profile: str = ""
    protection: str = ""
    store: str = ""
    connection: str = ""
    schema: str = ""
    area: str = ""
    population: str = ""
    people: str = ""
    copy_files: bool = True
    files_folder: str = ""
    imported: bool = False
    changed: str = ""


def folder():
    """Where sessions are kept."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "sodertorn" / "resident_input"


def save(session):
    """Keep a session, whole or not at all.

    Raises
    ------
    OSError
    """
    session.changed = datetime.now(timezone.utc).isoformat("T", "seconds")
    target = folder() / f"{session.id}.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_suffix(".part")
    text = json.dumps({"sodertorn_session": VERSION} | dataclasses.asdict(session), ensure_ascii=False, indent=1)
    beside.write_text(text, encoding="utf-8")
    os.replace(beside, target)


def profile_file(session):
    """The session's profile as a file, for a tool to read.

    Raises
    ------
    OSError
    """
    target = folder() / "matched" / f"{session.id}.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(session.profile, encoding="utf-8")
    return target


def every():
    """The sessions there are, the latest first; a file that is none is passed over."""
    found = [session for path in folder().glob("*.json") if (session := _read(path))]
    return sorted(found, key=lambda session: session.changed, reverse=True)


def find(identifier):
    """The session of that id, or None."""
    path = folder() / f"{identifier}.json"
    return _read(path) if identifier.isalnum() and path.exists() else None


def forget(session):
    """Throw a session away; what was imported stays."""
    for place in (folder(), folder() / "matched"):
        (place / f"{session.id}.json").unlink(missing_ok=True)


def of_project():
    """Id of the session the project remembers, or ""."""
    return QgsProject.instance().readEntry(SCOPE, ENTRY, "")[0]


def remember(session):
    """Let the project remember a session."""
    if of_project() != session.id:
        QgsProject.instance().writeEntry(SCOPE, ENTRY, session.id)


def _read(path):
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        if found.pop("sodertorn_session") != VERSION:
            return None
        kinds = {item.name: item.type for item in dataclasses.fields(Session)}
        if any(not isinstance(value, kinds[name]) for name, value in found.items()) or not 1 <= found["step"] <= STEPS:
            return None
        return Session(**found)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
