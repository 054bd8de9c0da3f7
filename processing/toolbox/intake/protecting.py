"""What would be protected, before anything is written: what was found, examples, and the log as it would be."""

import json
import secrets
from dataclasses import dataclass

import numpy as np
import pandas

from ...participation.privacy.protection import Protection
from ..translation import number, tr
from .looking import one_line

EXAMPLES = 60
SUBMISSIONS = "submissions"


@dataclass(frozen=True)
class Findings:
    """Personal data in a preview.

    Parameters
    ----------
    kinds : tuple of str
        That were looked for.
    counts : list of (kind, column, int)
        Texts in words.
    examples : list of Example
    drops : list of (table/column, name, evidence)
        Columns that seem personal as a whole.
    log : list of (what, column, count, how, bounds)
    homes : int
        How many homes there are.
    """

    kinds: tuple
    counts: list
    examples: list
    drops: list
    log: list
    homes: int


@dataclass(frozen=True)
class Example:
    """A text with personal data: the column, before and after, and where in each they stand."""

    column: str
    before: str
    after: str
    spans_before: tuple
    spans_after: tuple


def kinds():
    """(word, title) of the kinds of personal data that can be found."""
    from ...participation.privacy.personal_data import KINDS

    return [(word, tr(title)) for word, title in KINDS.items()]


def find(source, profile, survey, crs, samples, protection, monitor):
    """Look for personal data, and try the protection out.

    Parameters
    ----------
    source : answers.Source
    profile : Profile
    survey, crs : str
    samples : dict
        Table name to a frame with its first rows.
    protection : Protection
    monitor : Monitor

    Returns
    -------
    Findings
    """
    from ...participation.matching.preparing import prepared
    from ...participation.privacy import personal_data
    from ...participation.privacy.protecting import Protector

    wanted = tuple(protection.kinds) or tuple(personal_data.KINDS)
    monitor.step("Looking for personal data")
    counts, examples = {}, []
    protector = Protector(protection, key=secrets.token_bytes(16), monitor=monitor.quiet())
    homes = 0
    for part in prepared(source, profile, survey=survey, crs=crs, monitor=monitor):
        for column, texts in _texts(part):
            _look(column, texts, wanted, counts, examples, monitor.quiet())
        homes += int((~part.submissions.geometry.isna()).sum())
        protector.protect(part)
    log = [
        (tr(what), column, number(count), tr(how), bounds)
        for what, column, count, how, bounds in protector.log().itertuples(index=False, name=None)
    ]
    listed = [(tr(personal_data.KINDS[kind]), column, n) for (kind, column), n in counts.items()]
    listed.sort(key=lambda item: -item[2])
    return Findings(wanted, listed, examples, _drops(source, samples), log, homes)


def _texts(part):
    """(column, texts) of a chunk that may hold free text; the same text once."""
    from ...participation.privacy.protecting import text_columns

    frames = [("", part.contributions[["text", "theme_source"]]), (SUBMISSIONS, part.submissions)]
    frames += list(part.repeats.items())
    for _, frame in frames:
        for column in text_columns(frame):
            yield column, frame[column]


def _look(column, texts, wanted, counts, examples, monitor):
    from ...participation.privacy.personal_data import WORDS, find, masked

    codes, different = pandas.factorize(texts)
    different = np.asarray(different, dtype=object)
    if not len(different):
        return
    found = find(different, wanted, monitor)
    if not len(found):
        return
    times = np.bincount(codes[codes >= 0], minlength=len(different))
    for kind, n in pandas.Series(times[found["position"]]).groupby(found["kind"].to_numpy()).sum().items():
        counts[kind, column] = counts.get((kind, column), 0) + int(n)
    words = {kind: tr(word) for kind, word in WORDS.items()}
    for position, group in list(found.groupby("position"))[: max(EXAMPLES - len(examples), 0)]:
        group = group.assign(position=0)
        before = different[position]
        after = masked([before], wanted, words, found=group)[0]
        if any(item.after == after for item in examples):
            continue
        examples.append(_example(column, before, after, group, words))


def _example(column, before, after, found, words):
    """Spans in the text as it is, and in the masked one."""
    spans, masks, shift = [], [], 0
    for start, end, kind in zip(found["start"], found["end"], found["kind"], strict=True):
        spans.append((int(start), int(end)))
        length = len(words[kind]) + 2
        masks.append((int(start) + shift, int(start) + shift + length))
        shift += length - (int(end) - int(start))
    return Example(column, before, after, tuple(spans), tuple(masks))


def _drops(source, samples):
    from ...participation.privacy.dropping import suggest_drop

    found = []
    for table in source.tables:
        sample = samples.get(table.name)
        if sample is None:
            continue
        for name, guess in suggest_drop(table.columns, sample):
            column = next(item for item in table.columns if item.name == name)
            found.append(
                (f"{table.name}/{name}", one_line(column.label or name), tr(guess.evidence).format(**guess.values))
            )
    return found


def settings(text):
    """The protection that was chosen, from its JSON; the usual one where there is none."""
    if not text:
        return Protection()
    kept = json.loads(text)
    return Protection(**(kept | {"kinds": tuple(kept["kinds"])}))
