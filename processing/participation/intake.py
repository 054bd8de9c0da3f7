"""The tools that read a survey's files and bring them into a store."""

from pathlib import Path

import pandas as pd

from ..spec import Monitor, UserError
from . import importing, problems, profile, reviewing
from .import_page import import_page
from .matching.identity import rule_tag
from .matching.preparing import prepared
from .matching.previewing import crs_for, summary
from .matching.suggesting import extended, recognised, suggest
from .privacy.people import people_of
from .privacy.personal_data import KINDS
from .privacy.protecting import Protector
from .privacy.protection import Protection
from .privacy.tools import KINDS_IN_WORDS
from .readers import open_source
from .store.place import StorePlace

_PLACES = {"points": "point", "lines": "line", "areas": "polygon"}
FILES = {
    "copied": "Files that came along, now in {folder}: {n}.",
    "cleaned": "Photos copied without what they tell of place, time and camera: {n}. What can be seen on them, and "
    "what other files hold, is for you to look at.",
    "there": "Files that were copied before: {n}.",
    "links": "Files that are links: {n}. They may need a login at the survey tool.",
    "names": "Files of which only the names are kept, since none are copied: {n}.",
    "missing": "Files that answers name, but that did not come along: {n}.",
    "unclean": "Pictures and films that were not copied, since they may tell where they were made: {n}.",
    "unread": "Files that came along, but cannot be read or are too large: {n}.",
    "too_many": "Files that were not copied, since one import takes 20,000 files and 4 GB: {n}.",
}
"""What became of files that came along."""
GOOD = ("copied", "cleaned", "there", "links", "names")


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
        "guesses": guesses_table(guesses, monitor),
        **made,
        "without_place": pd.DataFrame(rows[rows["place"] == "none"].drop(columns="geometry")),
        "problems": in_words(found.problems),
        "counts": importing.counts_table(found.counts, chosen),
        "profile": chosen.text(),
    }


def import_resident_input(
    *, files, profile_file, place: StorePlace, survey, title, area, mask, kinds, homes, nearest, farthest, cell, k,
    population, people_field, pseudonyms, originals, whole, copy_files, folder, who, monitor,
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
    copy_files : bool
        Files that came along are copied beside the GeoPackage, or into ``folder``.
    folder : str
        For the files of a database store.
    who : str
    monitor : Monitor

    Returns
    -------
    dict
        ``counts``, ``problems``, ``log``, ``profile``, and ``page``: a function that writes it.

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
    before = None if profile_file is not None else _last_profile(place, survey)
    source, chosen, _ = _opened(files, profile_file, area, monitor, before)
    beside, base = files_folder(place, folder) if copy_files else (None, None)
    with place.open(create=True) as store:
        warn_of_other_ids(store, survey, chosen, monitor)
        crs = store.crs() or crs_for(source, chosen, monitor)
        people = None if population is None else people_of(population.to_crs(crs), people_field, monitor=monitor)
        protector = Protector(rule, population=people, key=store.new_secret(), words=KINDS_IN_WORDS, monitor=monitor)
        result = importing.import_answers(
            source, chosen, protector=protector, store=store, survey=survey, area=area, who=reviewing.who_am_i(who),
            settings=importing.Settings(
                title=title or survey, crs=crs, whole=whole, protection=rule.text(), folder=beside, base=base
            ),
            monitor=monitor.part(0.2, 1.0),
        )  # fmt: skip
    stored = result.stored
    monitor.info(
        "{added} contributions are new, {updated} changed, {unchanged} as before, {kept} changed at the source after "
        "they were reviewed, {gone} no more in the source.",
        **{name: stored[name] for name in ("added", "updated", "unchanged", "kept", "gone")},
    )
    said = [(FILES[name], {"n": n, "folder": str(beside)}) for name, n in result.files.items() if n]
    for name, n in result.files.items():
        if n:
            (monitor.info if name in GOOD else monitor.warn)(FILES[name], n=n, folder=str(beside))

    def page(**reader):
        return import_page(result, title=title or survey, rule=rule, files=said, **reader)

    return {
        "counts": result.counts,
        "problems": in_words(result.problems),
        "log": result.log,
        "profile": chosen.text(),
        "page": page,
    }


def files_folder(place, folder=""):
    """Where the files of a store are kept, and what links to them are relative to.

    Parameters
    ----------
    place : StorePlace
    folder : str
        For a database store.

    Returns
    -------
    (Path or None, Path or None)
        Nothing where a database has no folder.

    Raises
    ------
    UserError
        There is no such folder.
    """
    if place.store is not None:
        store = Path(place.store)
        return store.with_name(f"{store.stem}_files"), store.parent
    if not (folder or "").strip():
        return None, None
    found = Path(folder.strip()).expanduser()
    if not (found.is_absolute() and found.is_dir()):
        raise UserError("There is no folder {folder}.", "Give the whole path of one that is there.", folder=folder)
    return found, None


def warn_of_other_ids(store, survey, chosen, monitor):
    """Warn where the same survey was matched otherwise before, so that everything would be there twice."""
    before = _kept(store, survey)
    if before is None:
        return
    if before.key != chosen.key:
        monitor.warn(
            "At the last import the submissions of {survey} were known by {before}, now they are known by {now}: what "
            "is in the store already is added again. Take it back from a copy of the store if that was not meant, and "
            "import with the profile of the last import.",
            survey=survey, before=before.key or "-", now=chosen.key or "-",
        )  # fmt: skip
        return
    old, new = ({rule_tag(rule) for rule in one.rules if not rule.home} for one in (before, chosen))
    if old - new and new - old:
        monitor.warn(
            "At the last import other columns held the places or texts of {n} questions of {survey}: their remarks get "
            "new names and are added again. Take the profile of the last import if that was not meant.",
            survey=survey, n=len(old - new),
        )  # fmt: skip


def _kept(store, survey):
    """The profile of a survey's last import; None of a new one, or where it is of another version."""
    try:
        return profile.from_text(store.kept_profile(survey), survey)
    except UserError:
        return None


def _last_profile(place, survey):
    try:
        with place.open() as store:
            return _kept(store, survey)
    except UserError:  # there is no store yet; what else is wrong with it is said when it is written to
        return None


def _opened(files, profile_file, area, monitor, before=None):
    """Source, profile and guesses; without a file the profile ``before`` where it fits."""
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
    if before is not None and recognised(source, (before,)) is not None:
        # guessed anew from more answers, places could be found in other columns, and all be added once more
        monitor.info("The columns are matched as at the last import of the survey.")
        source = open_source(files, dict(before.reading), monitor.part(0.1, 0.15))
        chosen, guesses = suggest(source, monitor.part(0.15, 0.2), area)
        return source, extended(before, chosen, source), (*source.guesses, *guesses)
    chosen, guesses = suggest(source, monitor.part(0.1, 0.2), area)
    return source, chosen, (*source.guesses, *guesses)


def guesses_table(guesses, monitor=None):
    """Guesses with their evidence in the user's language: ``about``, ``value``, ``evidence``, ``options``."""
    say = (monitor or Monitor()).say
    rows = [
        (guess.about, str(guess.value), say(guess.evidence, **guess.values), ", ".join(map(str, guess.options)))
        for guess in guesses
    ]
    return pd.DataFrame(rows, columns=["about", "value", "evidence", "options"])


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
