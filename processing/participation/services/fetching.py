"""Fetching a survey from its server: page by page, to be gone on with after a break, and brought up to date later."""

import json
import re

import pandas as pd

from ...sources import web
from ...sources.client import Client
from ...spec import Monitor, UserError
from . import document
from .arcgis import ArcGis
from .document import Shape
from .journal import Journal, Page
from .kobo import Kobo
from .odk import OdkCentral
from .ogc_features import OgcFeatures
from .open311 import Open311
from .stamps import moment, written

SERVICES = {"kobo": Kobo, "odk": OdkCentral, "arcgis": ArcGis, "open311": Open311, "ogc": OgcFeatures}
MOST_PAGES = 100_000
ORIGIN = "fetched_from"


def fetch_resident_input(*, service, address, form, since, login, file, incremental, monitor=None):
    """List what a service has, or fetch it into one local file.

    Parameters
    ----------
    service : str
        One of `SERVICES`.
    address : str
        Of the service, without anything secret.
    form : str or None
        What is fetched; without it, what there is is listed.
    since : str or None
        A date or a time in ISO form (UTC where it states no zone).
    login : object
        ``login.fetcher(address, monitor)`` gives a `web.Fetcher`.
    file : Path or None
        Where the answers go: as the service itself writes them, all in one. Beside it, ``.part`` is what a fetch
        that was broken off goes on with.
    incremental : bool
        Only what is new or changed since the latest answer in ``file`` is asked for and merged in by its id.
    monitor : Monitor, optional

    Returns
    -------
    dict
        ``found``, a DataFrame: a row for each form, or one for what was fetched.

    Raises
    ------
    UserError
        Whatever is wrong with address, login, server, answers or file; what was fetched until then is kept.
    """
    monitor = monitor or Monitor()
    address, form = web.checked(address), (form or "").strip()
    client = Client(address, login.fetcher(address, monitor), monitor)
    if not form:
        return {"found": _listed(SERVICES[service](form), client, monitor)}
    since = _since(since)
    _check_file(file)
    about = {"service": service, "address": address, "form": form, "since": since, "incremental": bool(incremental)}
    try:
        return {"found": _fetched(SERVICES[service](form), client, file, about, monitor)}
    except OSError as error:
        raise UserError(
            "The file {file} cannot be written: {message}.",
            "Make room or choose another folder; a fetch to the same file goes on where it stopped.",
            file=file.name,
            message=error.strerror or "?",
        ) from None


def _listed(service, client, monitor):
    monitor.step("Asking {host} what there is", host=client.host)
    rows = [(_said(known), _said(title), count) for known, title, count in service.forms(client)]
    if not rows:
        monitor.warn("{host} has no forms, or the login may see none.", host=client.host)
    frame = pd.DataFrame(rows, columns=["form", "title", "answers"])
    counts = pd.to_numeric(frame["answers"], errors="coerce")
    return frame.assign(answers=counts, fetched=0, new=0, changed=0)


def _said(value):
    return "" if value is None else str(value)


def _origin(about):
    return {name: about[name] for name in ("service", "address", "form")}


def _since(text):
    text = (text or "").strip()
    when = moment(text)
    if text and when is None:
        raise UserError("The date {text} cannot be read.", "Write it as 2026-05-01.", text=text[:40])
    return written(when) if when else ""


def _check_file(file):
    if file is None:
        raise UserError(
            "No file is given for the answers.", "Choose one that ends in .json; without a form the tool only lists."
        )
    if file.suffix.lower() not in (".json", ".geojson"):
        raise UserError("The file {file} is no JSON file.", "Choose one that ends in .json.", file=file.name)


def _fetched(service, client, file, about, monitor):
    part = file.with_name(file.name + ".part")
    with Journal(part, about) as journal:
        if journal.begun:
            monitor.info("Going on where an earlier fetch stopped, after {n} answers.", n=journal.got)
        else:
            _begin(service, journal, file, about, monitor)
        try:
            whole = _pages(service, client, journal, monitor.part(0.0, 0.9))
        except UserError:
            if journal.got:
                monitor.warn(
                    "{n} answers are kept beside the file {file}: run the tool again to go on.",
                    n=journal.got,
                    file=file.name,
                )
            raise
        total = journal.total()
        monitor.step("Writing {file}", file=file.name)
        head, heads = service.head(journal.head, total)
        head |= {ORIGIN: _origin(about)}
        document.write(file, service.shape, head, heads, journal, monitor.part(0.9, 1.0))
        _write_tables(file, heads, journal, monitor)
        _tell(client, journal, whole, monitor)
        row = {
            "form": about["form"],
            "title": file.name,
            "answers": total,
            "fetched": journal.got,
            "new": journal.new,
            "changed": journal.changed,
        }
        journal.remove()
    return pd.DataFrame([row])


def _begin(service, journal, file, about, monitor):
    """The first line of a fetch: from when on, and what was there before."""
    since = about["since"]
    if about["incremental"] and file.exists():
        monitor.step("Reading what was fetched before")
        head, items = document.read(file, service.shape, monitor)
        if service.shape.key and head.get(ORIGIN) != _origin(about):
            raise UserError(
                "The file {file} was fetched from another place or form.",
                "Choose another file, or fetch everything anew.",
                file=file.name,
            )
        meet = getattr(service, "meet", None)
        if meet:
            meet(_with_tables(file, head))
        stamps = [""]

        def known():
            for stream, item in items:
                if stream == "":
                    stamps.append(max(stamps.pop(), service.stamp(item, head)))
                yield stream, service.identify(stream, item), item

        journal.add(Page(known(), {"since": ""}), before=True)
        since = max(stamps[0], since)
        back = getattr(service, "looks_back", None)
        since = written(moment(since) - back) if since and back else since
        if since:
            monitor.info("Asking for what is new or changed since {since}.", since=since)
        else:
            monitor.info("The service cannot be asked for what is new: everything is fetched and compared.")
    journal.add(Page((), {"since": since}), before=True)


def _pages(service, client, journal, monitor):
    """Fetch page after page; whether the end was reached."""
    pages = 0
    while journal.position is not None:
        if pages >= MOST_PAGES:
            return False
        monitor.step("Fetching from {host}: {n} answers so far", host=client.host, n=journal.got)
        if journal.add(service.page(client, journal.position)):
            return False
        pages += 1
        share = journal.got / journal.promised if journal.promised else pages / (pages + 5.0)
        monitor.progress(min(share, 1.0))
    return True


def _write_tables(file, heads, journal, monitor):
    """Further tables as files of their own, too: so a survey of several tables is imported."""
    for stream, head in heads.items():
        called = [re.sub(r"\W+", "_", str(head.get(key) or ""))[:40].strip("_") for key in ("name", "id")]
        name = next(filter(None, called), "table")
        path = file.with_name(f"{file.stem}-{name}{file.suffix}")
        document.write(path, Shape("features"), head, {}, journal, monitor.quiet(), stream)
        monitor.info("{n} rows of a table that belongs to it: {file}.", n=journal.total(stream), file=path.name)


def _tell(client, journal, whole, monitor):
    if not whole:
        monitor.warn(
            "{host} repeats itself: fetching was ended after {n} answers, which are kept.",
            host=client.host,
            n=journal.got,
        )
    if journal.promised is not None and journal.got < journal.promised:
        monitor.warn(
            "{host} promised {promised} answers and sent {n}.",
            host=client.host,
            promised=journal.promised,
            n=journal.got,
        )
    monitor.info("{n} answers fetched, {new} of them new, {changed} changed.", n=journal.got, new=journal.new,
                 changed=journal.changed)  # fmt: skip


def _with_tables(file, head):
    """The head of a file with those of its further tables."""
    tables = []
    with file.open("rb") as lines:
        next(lines)
        for line in lines:
            text = line.strip()
            if text.endswith(b"[") and text.startswith(b"{"):
                tables.append(json.loads(text + b"]}"))
    return head | {"relatedTables": tables}
