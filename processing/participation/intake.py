"""The tools that read a survey's files and bring them into a store."""

import pandas as pd

from ..spec import UserError
from . import importing, problems, profile, reviewing
from .matching.preparing import prepared
from .matching.previewing import crs_for, summary
from .matching.suggesting import suggest
from .privacy.people import people_of
from .privacy.personal_data import KINDS
from .privacy.protecting import Protector
from .privacy.protection import Protection
from .privacy.tools import KINDS_IN_WORDS
from .readers import open_source
from .store.place import StorePlace

_PLACES = {"points": "point", "lines": "line", "areas": "polygon"}


def read_resident_input(*, files, profile_file, area, monitor):
    """What a survey's files hold and what would become of them; nothing is written elsewhere.

    Parameters
    ----------
    files : tuple of Path
    profile_file : Path or None
    area : GeoDataFrame or None
    monitor : Monitor

    Returns
    -------
    dict
        ``guesses``, ``points``, ``lines``, ``areas``, ``without_place``, ``problems``, ``counts``, ``profile``.

    Raises
    ------
    UserError
    """
    source, chosen, guesses = _opened(files, profile_file, area, monitor)
    crs = crs_for(source, chosen, monitor)
    parts = prepared(
        source, chosen, survey="preview", crs=crs, area=area, answers=False, monitor=monitor.part(0.2, 1.0)
    )
    found = summary(parts)
    rows = found.contributions
    rows = rows if rows.crs else rows.set_crs(crs)
    rows = rows.assign(submitted=_stamps(rows["submitted"]))
    made = {key: rows[rows["place"] == place] for key, place in _PLACES.items()}
    return {
        "guesses": guesses_table(guesses),
        **made,
        "without_place": pd.DataFrame(rows[rows["place"] == "none"].drop(columns="geometry")),
        "problems": in_words(found.problems),
        "counts": importing.counts_table(found.counts, chosen),
        "profile": chosen.text(),
    }


def import_resident_input(
    *, files, profile_file, place: StorePlace, survey, title, area, mask, kinds, homes, nearest, farthest, cell, k,
    population, people_field, pseudonyms, originals, whole, who, monitor,
):  # fmt: skip
    """Bring a survey's files into a store, protected, all or nothing.

    Parameters
    ----------
    files : tuple of Path
    profile_file : Path or None
    place : StorePlace
    survey, title : str
    area : GeoDataFrame or None
    mask, kinds, homes, nearest, farthest, cell, k, pseudonyms, originals
        See `Protection`.
    population : GeoDataFrame or None
    people_field : str or None
    whole : bool
        See `importing.Settings`.
    who : str
    monitor : Monitor

    Returns
    -------
    dict
        ``counts``, ``problems``, ``log``, ``profile``.

    Raises
    ------
    UserError
    """
    survey = (survey or "").strip()
    if not survey:
        raise UserError("The survey has no name.", "Give it one: by this name it is known at the next import.")
    if homes == "displace" and nearest >= farthest:
        raise UserError(
            "The least distance of a moved home is not below the greatest.", "Give a smaller least distance."
        )
    wrong = [kind for kind in kinds if kind not in KINDS]
    if wrong:
        raise UserError(
            "{kind} is no kind of personal data that is looked for.", "Choose of: {kinds}.",
            kind=wrong[0], kinds=", ".join(KINDS),
        )  # fmt: skip
    rule = Protection(
        mask=mask, kinds=tuple(kinds), homes=homes, nearest=nearest, farthest=farthest, cell=cell, k=k,
        pseudonyms=pseudonyms, originals=originals,
    )  # fmt: skip
    source, chosen, _ = _opened(files, profile_file, area, monitor)
    with place.open(create=True) as store:
        crs = store.crs() or crs_for(source, chosen, monitor)
        people = None if population is None else people_of(population.to_crs(crs), people_field, monitor=monitor)
        protector = Protector(rule, population=people, key=store.new_secret(), words=KINDS_IN_WORDS, monitor=monitor)
        result = importing.import_answers(
            source, chosen, protector=protector, store=store, survey=survey, area=area, who=reviewing.who_am_i(who),
            settings=importing.Settings(title=title or survey, crs=crs, whole=whole, protection=rule.text()),
            monitor=monitor.part(0.2, 1.0),
        )  # fmt: skip
    stored = result.stored
    monitor.info(
        "{added} contributions are new, {updated} changed, {unchanged} as before, {kept} changed at the source after "
        "they were reviewed, {gone} no more in the source.",
        **{name: stored[name] for name in ("added", "updated", "unchanged", "kept", "gone")},
    )
    return {
        "counts": result.counts,
        "problems": in_words(result.problems),
        "log": result.log,
        "profile": chosen.text(),
    }


def _opened(files, profile_file, area, monitor):
    """Source, profile and guesses."""
    saved = None
    if profile_file is not None:
        try:
            with profile_file.open(encoding="utf-8-sig") as stream:
                text = stream.read(profile.LARGEST + 1)
        except (OSError, UnicodeDecodeError):
            text = ""
        saved = profile.from_text(text, profile_file.name)
    monitor.step("Opening the files")
    source = open_source(files, dict(saved.reading) if saved else None, monitor.part(0.0, 0.1))
    if saved is not None:
        return source, saved, source.guesses
    chosen, guesses = suggest(source, monitor.part(0.1, 0.2), area)
    return source, chosen, (*source.guesses, *guesses)


def guesses_table(guesses):
    """Guesses with their evidence: ``about``, ``value``, ``evidence``, ``options``."""
    rows = [
        (
            guess.about,
            str(guess.value),
            guess.evidence.format_map(_Shown(guess.values)),
            ", ".join(map(str, guess.options)),
        )
        for guess in guesses
    ]
    return pd.DataFrame(rows, columns=["about", "value", "evidence", "options"])


class _Shown(dict):
    def __missing__(self, key):
        return "?"


def in_words(found):
    """Problem rows with the words for their codes."""
    made = pd.DataFrame({
        "table": found["table"], "row": found["row"], "column": found["column"], "code": found["code"],
        "problem": found["code"].map(problems.PROBLEMS),
        "stays_out": found["stays_out"].astype("boolean").astype("Int64"),
    })  # fmt: skip
    made["contribution_id"] = found.get("contribution_id", "")
    return made.reset_index(drop=True)


def _stamps(times):
    return pd.to_datetime(times, utc=True).dt.strftime("%Y-%m-%dT%H:%M:%SZ").fillna("")
