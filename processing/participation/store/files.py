"""Files that came along: copied beside the store, cleaned, and there as soon as the import is."""

import hashlib
import os
import shutil
import unicodedata
from pathlib import Path

from ...spec import Monitor, UserError
from ...spec.declaration import label
from ..privacy.metadata import without_metadata

MOST_FILES = 20_000
MOST_BYTES = 4 << 30
"""Of one import."""
LONGEST = 80
"""Letters of a name, without its ending."""
PICTURES = {b"\xff\xd8\xff": ".jpg", b"\x89PNG": ".png", b"RIFF": ".webp"}
CAMERA = (
    *(".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff", ".bmp", ".heic", ".heif", ".avif", ".svg", ".dng"),
    *(".mp4", ".mov", ".3gp", ".m4v", ".avi", ".webm", ".mkv"),
)
"""Pictures and films may tell where and by whom they were taken: only those are copied that can be cleaned."""
CAMERA_BEGINS = (b"GIF8", b"II*\0", b"MM\0*", b"BM", b"<svg", b"\x1aE\xdf\xa3")
KEPT = (
    *(".mp3", ".wav", ".ogg", ".oga", ".opus", ".aac", ".amr", ".m4a", ".flac"),
    *(".pdf", ".txt", ".rtf", ".odt", ".docx", ".ods", ".xlsx", ".csv", ".gpx", ".kml", ".geojson"),
)
"""Endings that stay; any other becomes `OTHER`, so that nothing starts when it is opened."""
OTHER = ".bin"
DEVICES = ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)))


class Copies:
    """Copies of what came along with one import; used in a ``with`` statement around the store's transaction.

    They are gathered in a folder of their own, and moved to the others when the transaction has succeeded. What a run
    left that was killed is put in place by the next import where its transaction had succeeded, else removed.

    Parameters
    ----------
    folder : Path or None
        Where the files of a store are kept; None to copy nothing.
    base : Path or None
        Links are relative to it; None for whole paths.
    survey : str
    attachment : callable
        As `answers.Source.attachment`.
    mark : str
        Tells the store from others with the same folder.
    monitor : Monitor, optional

    Attributes
    ----------
    counts : dict
        ``copied``, ``cleaned`` (of these, photos), ``there`` (copied by an earlier import), ``links``, ``names``
        (nothing is copied), ``missing`` (not in the source), ``unclean`` (pictures and films that cannot be cleaned),
        ``unread``, ``too_many``.
    """

    def __init__(self, folder, base, survey, attachment, mark="", monitor=None):
        self._attachment, self._monitor = attachment, monitor or Monitor()
        self._folder = self._staging = None
        if folder is not None:
            self._root, self._base = Path(folder), base
            self._folder = self._root / folder_name(survey)
            self._mark = hashlib.sha256(mark.encode()).hexdigest()[:8]
        self.counts = dict.fromkeys(
            ("copied", "cleaned", "there", "links", "names", "missing", "unclean", "unread", "too_many"), 0
        )
        self._bytes, self._made, self._known, self._taken = 0, {}, {}, set()

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if self._staging is None:
            return
        if error is None:
            self._put_in_place(self._staging, self._folder)
        else:
            shutil.rmtree(self._staging, ignore_errors=True)
            for folder in (self._folder, self._root):
                if folder.is_dir() and not any(folder.iterdir()):
                    folder.rmdir()

    def start(self, batch, finished, known):
        """Within the transaction: tidy up after others, and learn what is there.

        Parameters
        ----------
        batch : str
        finished : callable
            Whether the import of that batch is in the store.
        known : iterable of (submission_id, name, link)
            What the store has of this survey.
        """
        if self._folder is None:
            return
        try:
            self._tidy(finished)
            if self._folder.is_dir():
                self._taken = {name.casefold() for name in os.listdir(self._folder)}
        except OSError as error:
            raise self._unwritable() from error
        self._known = {(submission, name): link for submission, name, link in known if link and "://" not in link}
        self._staging = self._folder.with_name(f".incoming-{self._mark}-{batch}-{self._folder.name}")

    def _tidy(self, finished):
        if not self._root.is_dir():
            return
        for left in self._root.glob(f".incoming-{self._mark}-*"):
            batch, _, survey = left.name.removeprefix(f".incoming-{self._mark}-").partition("-")
            if finished(batch):
                self._put_in_place(left, self._root / survey)
            else:
                shutil.rmtree(left, ignore_errors=True)

    def bring(self, frame):
        """Attachments with their links, for those that are copied or were.

        Parameters
        ----------
        frame : DataFrame
            As of `Prepared.attachments`.

        Returns
        -------
        DataFrame
        """
        links = frame["link"].tolist()
        rows = zip(frame["submission_id"], frame["name"], frame["path"], strict=True)
        for at, (submission, name, path) in enumerate(rows):
            if links[at]:
                self.counts["links"] += 1
            elif self._folder is None:
                self.counts["names"] += bool(name)
            elif name:
                self._monitor.check()
                links[at] = self._link(submission, name, path)
        return frame.assign(link=links)

    def _link(self, submission, name, path):
        known = self._known.get((submission, name), "")
        if known and self._path(known).is_file():
            self.counts["there"] += 1
            return known
        if path in self._made:
            return self._made[path]
        link = self._copy(name, path, known)
        if link:  # what is not copied is not remembered: there may be a million of them
            self._made[path] = link
        return link

    def _path(self, link):
        return Path(link) if self._base is None else self._base / link

    def _copy(self, name, path, known):
        """Copy a file; its link, or "" where it is not copied."""
        try:
            content = self._attachment(path)
        except UserError:
            return self._not("unread")
        if content is None:
            return self._not("missing")
        if len(self._made) >= MOST_FILES or self._bytes + len(content) > MOST_BYTES:
            return self._not("too_many")
        content, ending = clean(name, content)
        if content is None:
            return self._not("unclean")
        own = self._path(known).name if known else ""
        target = own if own and own.casefold() not in self._taken else self._free(name, ending)
        self._taken.add(target.casefold())
        try:
            self._staging.mkdir(parents=True, exist_ok=True)
            (self._staging / target).write_bytes(content)
        except OSError as error:
            raise self._unwritable() from error
        self._bytes += len(content)
        self.counts["copied"] += 1
        self.counts["cleaned"] += ending in PICTURES.values()
        whole = self._folder / target
        return whole.as_posix() if self._base is None else whole.relative_to(self._base).as_posix()

    def _not(self, why):
        self.counts[why] += 1
        return ""

    def _free(self, name, ending):
        stem, number = safe_stem(name), 2
        made = stem + ending
        while made.casefold() in self._taken:
            made, number = f"{stem}_{number}{ending}", number + 1
        return made

    def _put_in_place(self, staging, folder):
        """Move files that belong to a finished import."""
        try:
            if staging.is_dir():
                folder.mkdir(parents=True, exist_ok=True)
                for path in staging.iterdir():
                    os.replace(path, folder / path.name)
                staging.rmdir()
        except FileNotFoundError:
            pass  # another import of this store was just doing the same
        except OSError:
            self._monitor.warn(
                "The files that came along could not be put into {folder}. Close what has it open and import again.",
                folder=str(folder),
            )

    def _unwritable(self):
        return UserError(
            "The files that came along cannot be written into {folder}; nothing was imported.",
            "Check the folder's permissions and the room on the disk, or import without copying them.",
            folder=str(self._root),
        )


def clean(name, content):
    """A file without what it tells of its maker, and the ending it is to have.

    Returns
    -------
    (bytes or None, str)
        None where it is a picture or a film that cannot be cleaned.
    """
    ending = Path(name).suffix.lower()
    picture = next((kind for begin, kind in PICTURES.items() if content.startswith(begin)), "")
    if picture == ".webp" and content[8:12] != b"WEBP":
        picture = ""
    film = content[4:8] == b"ftyp" and ending != ".m4a"
    if not picture and not film and ending not in CAMERA and not content.lstrip()[:4].startswith(CAMERA_BEGINS):
        return content, ending if ending in KEPT else OTHER
    try:
        return without_metadata(content), picture
    except UserError:
        return None, ""


def safe_stem(name):
    """A name for a file from one that a stranger gave, without its ending: letters, digits, "-" and "_" only."""
    last = unicodedata.normalize("NFC", name).replace("\\", "/").rsplit("/", 1)[-1]
    stem = last.rpartition(".")[0] or last
    made = "".join(c if c.isalnum() or c in "-_" else "_" for c in stem).strip("_")[:LONGEST].strip("_")
    while len(made.encode()) > 2 * LONGEST:
        made = made[:-1]
    return f"file_{made}".rstrip("_") if not made or made.lower() in DEVICES else made


def folder_name(survey):
    """The folder of a survey: plain letters and digits, another one for each survey."""
    plain = label(survey)[:40]
    if plain == survey and plain not in DEVICES:
        return plain
    return f"{plain}_{hashlib.sha256(survey.encode()).hexdigest()[:8]}"
