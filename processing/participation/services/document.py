"""The file that a fetch leaves: as the service itself would send all of it at once, one item on each line."""

import json
import os
from typing import NamedTuple

from ...spec import UserError


class Shape(NamedTuple):
    """How a service's file is built.

    key : str
        The list with the submissions; "" where the file is that list.
    more : dict
        Stream to the name of the list it goes to, after the submissions.
    tables : str
        Name of the list with further tables, each with a head of its own; "" where there are none.
    """

    key: str
    more: dict = {}
    tables: str = ""


def write(path, shape, head, heads, journal, monitor, main=""):
    """Write everything that was fetched, and put it in place at once.

    Parameters
    ----------
    path : Path
    shape : Shape
    head : dict
        What stands before the submissions.
    heads : dict
        Stream to the head of a further table.
    journal : Journal
    monitor : Monitor
    main : str
        The stream that is written as the submissions.
    """
    unfinished = path.with_name(path.name + ".new")
    total, done = max(sum(journal.total(stream) for stream in journal.streams()), 1), 0
    try:
        with unfinished.open("wb") as file:

            def listed(stream):
                nonlocal done
                for number, item in enumerate(journal.items(stream)):
                    file.write(b",\n" + item if number else item)
                    done += 1
                    if done % 1000 == 0:
                        monitor.progress(done / total)
                if journal.total(stream):
                    file.write(b"\n")

            if not shape.key:
                file.write(b"[\n")
                listed(main)
                file.write(b"]\n")
            else:
                file.write(_opened(head, shape.key))
                listed(main)
                for stream, name in shape.more.items():
                    file.write(f'],"{name}":[\n'.encode())
                    listed(stream)
                if heads:
                    file.write(f'],"{shape.tables}":[\n'.encode())
                    for number, (stream, own) in enumerate(heads.items()):
                        file.write((b",\n" if number else b"") + _opened(own, shape.key))
                        listed(stream)
                        file.write(b"]}\n")
                file.write(b"]}\n")
            file.flush()
            os.fsync(file.fileno())
        os.replace(unfinished, path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def _opened(head, key):
    start = json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    return start[:-1] + (b"," if head else b"") + f'"{key}":[\n'.encode()


def read(path, shape, monitor):
    """What a file of an earlier fetch holds, line by line: (head, items as (stream, item)).

    Raises
    ------
    UserError
        It is no such file.
    """
    with path.open("rb") as file:
        first = file.readline().rstrip()
    try:
        head = {} if not shape.key else json.loads(first + b"]}")
        wanted = first == b"[" if not shape.key else isinstance(head.pop(shape.key, None), list)
    except (ValueError, AttributeError, RecursionError):
        wanted = False
    if not wanted:
        raise _foreign(path)
    return head, _items(path, shape, monitor)


def _items(path, shape, monitor):
    names = {f'],"{name}":['.encode(): stream for stream, name in shape.more.items()}
    stream = ""
    with path.open("rb") as file:
        file.readline()
        for number, line in enumerate(file):
            if number % 1000 == 0:
                monitor.progress(0.0)
            text = line.rstrip().rstrip(b",")
            try:
                if text.startswith(b"]"):
                    stream = names.get(text, stream)
                elif text.endswith(b"["):
                    stream = f"table {json.loads(text + b']}')['id']}"
                elif text:
                    item = json.loads(text)
                    if not isinstance(item, dict):
                        raise ValueError
                    yield stream, item
            except (ValueError, KeyError, TypeError, RecursionError):
                raise _foreign(path) from None


def _foreign(path):
    return UserError(
        "The file {file} was not made by an earlier fetch from this service.",
        "Choose another file, or fetch everything anew.",
        file=path.name,
    )
