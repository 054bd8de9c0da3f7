"""The user's own profiles: how a survey is matched, kept in QGIS's profile folder and found again by its columns."""

import os
import re
from pathlib import Path

from qgis.core import QgsApplication

from ...participation.profile import LARGEST, from_text
from ...spec import UserError


def folder():
    """Where profiles are kept."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "sodertorn" / "profiles"


def path(name):
    """The file of a profile."""
    plain = re.sub(r"[^\w -]", "_", name).strip()[:80] or "profile"
    return folder() / f"{plain}.json"


def names():
    """Names of the profiles there are."""
    return sorted(profile.name for profile in every())


def every():
    """The profiles there are; a file that is none is passed over."""
    found = []
    for file in sorted(folder().glob("*.json")):
        try:
            found.append(from_text(file.read_text(encoding="utf-8"), file.name))
        except (OSError, ValueError, UserError):
            continue
    return found


def save(profile):
    """Keep a profile under its name, whole or not at all.

    Raises
    ------
    OSError
    """
    target = path(profile.name)
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_suffix(".part")
    beside.write_text(profile.text(), encoding="utf-8")
    os.replace(beside, target)


def load(file):
    """The profile in a file.

    Raises
    ------
    UserError
    """
    try:
        with Path(file).open(encoding="utf-8") as stream:
            text = stream.read(LARGEST + 1)
    except (OSError, ValueError):
        raise UserError(
            "The file {file} cannot be read.", "Choose a profile that was saved with this plugin.", file=Path(file).name
        ) from None
    return from_text(text, Path(file).name)
