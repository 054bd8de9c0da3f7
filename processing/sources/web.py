"""A server's address, and what the network gives back. The network itself is the caller's (`Fetcher`): QGIS's own in
the plugin, the standard library's in tests.
"""

import zlib
from typing import NamedTuple, Protocol
from urllib.parse import parse_qsl, quote, urlsplit, urlunsplit

from ..spec import UserError

MOST_BYTES = 200_000_000
"""Of one page, unpacked."""
TIMEOUT = 60.0
"""Seconds without a byte."""
SECRETS = {"token", "access_token", "api_key", "apikey", "api-key", "key", "password", "passwd", "pwd", "secret", "st"}


class Response(NamedTuple):
    """What a server answered. ``headers`` has names in lower case; ``body`` is as it came, perhaps packed."""

    status: int
    headers: dict
    body: bytes


class Failure(Exception):
    """No answer came.

    Parameters
    ----------
    kind : {"dropped", "timeout", "host", "certificate", "too big", "login", "proxy"}
    """

    def __init__(self, kind):
        super().__init__(kind)
        self.kind = kind


class Fetcher(Protocol):
    """The network. Redirects are not followed, nothing is kept, and cancelling is heard within a second."""

    secret: bool
    """Whether it sends a login along, which it does to the host it was made for and to no other."""

    def get(self, url, *, headers=None, timeout=TIMEOUT, most=MOST_BYTES):
        """A `Response`; raises `Failure`, or `Cancelled`."""


def checked(address):
    """The address of a service, tidied.

    Raises
    ------
    UserError
        It is no web address, or holds what belongs into a login.
    """
    text = str(address).strip()
    try:
        parts = urlsplit(text)
        right = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        right = False
    if not right or any(ord(letter) <= 32 for letter in text):
        raise UserError(
            "The address is no web address.", "Write it as in the browser, such as https://eu.kobotoolbox.org."
        )
    query = {name.lower() for name, _ in parse_qsl(parts.query, keep_blank_values=True)}
    if parts.username is not None or parts.password is not None or query & SECRETS:
        raise UserError(
            "The address holds a password or a token, which would be kept in the history of the result.",
            "Take it out, and choose a login that QGIS keeps.",
        )
    return urlunsplit((parts.scheme, parts.netloc, parts.path.rstrip("/"), parts.query, ""))


def origin(url):
    """(scheme, host, port) of an address."""
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or {"https": 443, "http": 80}.get(parts.scheme)


def segment(text):
    """A word as one part of a path."""
    return quote(str(text), safe="")


def unpacked(response, most=MOST_BYTES):
    """The body, at most so large.

    Raises
    ------
    Failure
        It is larger, or broken off.
    """
    packing = response.headers.get("content-encoding", "").strip().lower()
    if packing in ("", "identity"):
        if len(response.body) > most:
            raise Failure("too big")
        return response.body
    if packing not in ("gzip", "x-gzip", "deflate"):
        raise Failure("dropped")
    unpack = zlib.decompressobj(47)  # either of gzip and zlib
    try:
        body = unpack.decompress(response.body, most + 1)
    except zlib.error:
        raise Failure("dropped") from None
    if len(body) > most:
        raise Failure("too big")
    if not unpack.eof:
        raise Failure("dropped")
    return body
