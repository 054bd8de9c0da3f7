"""Asking a server for JSON: what is tried again, what is refused, and what is said of it.

Nothing here writes an address, a header or an answer of the server into a message: only the name of the host.
"""

import json
import re
import time
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from urllib.parse import parse_qsl, quote, urlencode, urljoin, urlsplit, urlunsplit

from ..spec import UserError
from .web import Failure, origin, unpacked

MOST_REDIRECTS = 5
TRIES = 5
PAUSE = 1.0
"""Seconds before the second try; twice as long before each further one."""
LONGEST_PAUSE = 300.0
AGAIN = {408, 425, 429, 500, 502, 503, 504}
REDIRECTS = {301, 302, 303, 307, 308}
LOOPBACK = re.compile(r"localhost|::1|127(\.\d{1,3}){3}")


class Client:
    """Asks one service.

    Parameters
    ----------
    address : str
        As from `checked`; its query goes along with everything that is asked.
    fetcher : Fetcher
    monitor : Monitor
    """

    def __init__(self, address, fetcher, monitor):
        self._parts = urlsplit(address)
        self._fetcher, self.monitor = fetcher, monitor
        self.host = self._parts.netloc
        if self._parts.scheme == "http" and fetcher.secret and not LOOPBACK.fullmatch(self._parts.hostname or ""):
            raise UserError(
                "The address of {host} begins with http: the login would go unprotected through the net.",
                "Write https, or leave the login out where none is needed.",
                host=self.host,
            )

    def url(self, path, query=()):
        """The address of something the service has, ``path`` below its own."""
        given = [*parse_qsl(self._parts.query, keep_blank_values=True), *dict(query).items()]
        base = self._parts.path.rstrip("/")
        return urlunsplit((self._parts.scheme, self._parts.netloc, base + path, urlencode(given, quote_via=quote), ""))

    def json(self, path, query=(), status_of=None):
        """What the server says, as JSON.

        Parameters
        ----------
        path : str
            Below the service's address.
        query : dict
        status_of : callable, optional
            The status that a document stands for, where a server says 200 for everything.

        Raises
        ------
        UserError
        """
        url = self.url(path, query)
        for number in range(TRIES):
            self.monitor.check()
            last, pause = number == TRIES - 1, PAUSE * 2**number
            try:
                response = self._get(url)
                status = response.status
                if 200 <= status < 300:
                    document = self._parsed(unpacked(response))
                    status = status_of(document) if status_of else 200
                    if status == 200:
                        return document
            except Failure as failure:
                if last or failure.kind not in ("dropped", "timeout"):
                    raise self._failed(failure.kind) from None
                self.monitor.info(
                    "The connection to {host} broke off: trying again in {seconds} s.",
                    host=self.host,
                    seconds=f"{pause:.0f}",
                )
            else:
                if status not in AGAIN or last:
                    raise self._refused(status)
                pause = self._asked_pause(response, pause)
                self.monitor.info(
                    "{host} answers {status}: trying again in {seconds} s.",
                    host=self.host,
                    status=status,
                    seconds=f"{pause:.0f}",
                )
            self._wait(pause)
        raise self._refused(0)

    def _get(self, url):
        for _ in range(MOST_REDIRECTS):
            response = self._fetcher.get(
                url, headers={"Accept": "application/json, application/geo+json, */*;q=0.1", "Accept-Encoding": "gzip"}
            )
            if response.status not in REDIRECTS:
                return response
            there = urljoin(url, response.headers.get("location", ""))
            if origin(there) != origin(url) and not _only_safer(url, there):
                raise UserError(
                    "{host} sends on to another address, {other}; nothing was sent there.",
                    "Where you trust it, write that address instead.",
                    host=self.host,
                    other=_place(there),
                )
            if there == url:
                break
            url = there
        raise UserError(
            "{host} sends in circles from one address to the next.",
            "Check the address; perhaps a login is needed.",
            host=self.host,
        )

    def _parsed(self, body):
        text = body.lstrip(b"\xef\xbb\xbf \t\r\n")
        if text[:1] == b"<":
            raise UserError(
                "{host} answers with a web page, not with data.",
                "Check the address, and the login: it may be its page to log in.",
                host=self.host,
            )
        try:
            return json.loads(text)
        except RecursionError:
            raise self.strange() from None
        except ValueError:
            raise Failure("dropped") from None

    def _asked_pause(self, response, pause):
        """Seconds to wait, as the server says, or as is usual."""
        text = response.headers.get("retry-after", "").strip()
        if text.isdecimal():
            asked = float(text[:9])
        else:
            try:
                asked = (parsedate_to_datetime(text) - datetime.now(timezone.utc)).total_seconds()
            except (TypeError, ValueError):
                return pause
        if asked > LONGEST_PAUSE:
            raise UserError(
                "{host} asks to come back in {minutes} minutes.",
                "Run the tool again then: it goes on where it stopped.",
                host=self.host,
                minutes=f"{asked / 60:.0f}",
            )
        return max(asked, pause)

    def _wait(self, seconds):
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self.monitor.check()
            time.sleep(min(left, 0.1))

    def rows(self, document, key, needed=True):
        """The objects of a list in a document; ``key`` is "" where the document is the list.

        Raises
        ------
        UserError
            There is none, or it holds something else.
        """
        found = document if not key else document.get(key) if isinstance(document, dict) else None
        if found is None and not needed:
            return []
        if not isinstance(found, list) or not all(isinstance(row, dict) for row in found):
            raise self.strange()
        return found

    def strange(self):
        """What to raise where a document is not what its protocol says."""
        return UserError(
            "{host} does not answer as this kind of service does.",
            "Check the service that is chosen, and the address.",
            host=self.host,
        )

    def _refused(self, status):
        if status in (401, 403, 407):
            if not self._fetcher.secret:
                return UserError(
                    "{host} asks for a login.", "Choose one that QGIS keeps, and run again.", host=self.host
                )
            return UserError(
                "{host} does not accept the login ({status}), or it may not see this form.",
                "Check name and password, or the token, in QGIS's Options under Authentication.",
                host=self.host,
                status=status,
            )
        if status in (404, 410):
            return UserError(
                "{host} has nothing at this address, or no such form.",
                "Check the address; without a form the tool lists what there is.",
                host=self.host,
            )
        if status in AGAIN:
            return UserError(
                "{host} still answers {status} after {n} tries.",
                "Wait a while and run the tool again: it goes on where it stopped.",
                host=self.host,
                status=status,
                n=TRIES,
            )
        return UserError(
            "{host} refuses the question with the status {status}.",
            "Check the service that is chosen, the address and the form.",
            host=self.host,
            status=status,
        )

    def _failed(self, kind):
        return UserError(FAILURES[kind], REMEDIES[kind], host=self.host)


FAILURES = {
    "dropped": "The connection to {host} broke off again and again, or what it sends is cut short.",
    "timeout": "{host} does not answer, or never comes to an end.",
    "host": "{host} cannot be reached.",
    "certificate": "The certificate of {host} is not valid: it has expired, or nobody known has issued it.",
    "too big": "{host} sends a page that is larger than is read at once.",
    "login": "QGIS cannot use the login that is chosen.",
    "proxy": "The proxy on the way to {host} refuses.",
}
REMEDIES = {
    "dropped": "Run the tool again later: it goes on where it stopped.",
    "timeout": "Run the tool again later: it goes on where it stopped.",
    "host": "Check the address, the connection to the net, and the proxy in QGIS's Options under Network.",
    "certificate": "Ask who runs the server to renew it; one of your own organisation is added in QGIS's Options "
    "under Authentication, Manage certificates.",
    "too big": "Check the address; nothing of that page was kept.",
    "login": "Check it in QGIS's Options under Authentication; its main password may be needed.",
    "proxy": "Check the proxy in QGIS's Options under Network.",
}


def _only_safer(url, there):
    """Whether the only difference is https instead of http, on the usual ports."""
    return origin(url)[1] == origin(there)[1] and (origin(url)[0], *origin(there)[::2]) == ("http", "https", 443)


def _place(url):
    """Scheme and host of an address, nothing of the rest."""
    parts = urlsplit(url)
    host = parts.hostname or "?"
    return f"{parts.scheme}://{host}:{parts.port}" if parts.port else f"{parts.scheme}://{host}"
