"""The network as QGIS has it: its proxy, its certificates, its logins. The one place that asks a server.

Written on `QgsNetworkAccessManager` and not on `QgsBlockingNetworkRequest`, because the latter keeps a reply of any
size, follows redirects, and sends the login of the first host to the next one, too.
"""

import time
from collections import deque
from urllib.parse import urlsplit

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QEventLoop, Qt, QThread, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..sources.web import MOST_BYTES, TIMEOUT, Failure, Response, origin
from ..spec import UserError

POLL = 100
"""Milliseconds between two looks at whether the user wants to stop."""
LONGEST = 600.0
"""Seconds that one answer may take in all."""
BUFFER = 4 * 1024 * 1024

_Error = QNetworkReply.NetworkError
KINDS = {
    _Error.SslHandshakeFailedError: "certificate",
    _Error.HostNotFoundError: "host",
    _Error.ConnectionRefusedError: "host",
    _Error.UnknownNetworkError: "host",
    _Error.ProtocolUnknownError: "host",
    _Error.ProxyConnectionRefusedError: "proxy",
    _Error.ProxyConnectionClosedError: "proxy",
    _Error.ProxyNotFoundError: "proxy",
    _Error.ProxyTimeoutError: "proxy",
    _Error.ProxyAuthenticationRequiredError: "proxy",
}


class Login:
    """A login that QGIS keeps, by its id: all that a recipe or a log holds of it.

    Parameters
    ----------
    authcfg : str
        "" for none.

    Raises
    ------
    UserError
        QGIS has no such login.
    """

    def __init__(self, authcfg=""):
        self.authcfg = authcfg
        if authcfg and authcfg not in QgsApplication.authManager().availableAuthMethodConfigs():
            raise UserError(
                "QGIS has no such login.",
                "Choose one that is listed in QGIS's Options under Authentication, or make it there.",
            )

    def fetcher(self, address, monitor):
        """A `sources.web.Fetcher` that sends the login to the host of ``address`` only."""
        return QgisFetcher(address, self.authcfg, monitor)


class QgisFetcher:
    """Parameters
    ----------
    address : str
    authcfg : str
    monitor : Monitor
    """

    def __init__(self, address, authcfg, monitor):
        self._parts, self._authcfg, self._monitor = urlsplit(address), authcfg, monitor
        self._managers = deque(maxlen=1)
        self.secret = bool(authcfg)

    def get(self, url, *, headers=None, timeout=TIMEOUT, most=MOST_BYTES):
        """See `sources.web.Fetcher`. To be called from any one thread; waits without blocking it for events."""
        request = self._request(url, headers or {})
        reply = self._manager().get(request)
        try:
            return _Wait(reply, timeout, most, self._monitor).done()
        finally:
            reply.deleteLater()

    def _manager(self):
        """One of its own: the shared one would open windows about passwords and certificates."""
        if not self._managers:
            manager = QgsNetworkAccessManager()
            here = QThread.currentThread() == QgsApplication.instance().thread()
            kind = Qt.ConnectionType
            manager.setupDefaultProxyAndCache(kind.DirectConnection if here else kind.BlockingQueuedConnection)
            manager.authenticationRequired.disconnect()
            manager.sslErrors.disconnect()
            manager.sslErrors.connect(_judge)
            self._managers.append(manager)
        return self._managers[0]

    def _request(self, url, headers):
        request = QNetworkRequest(QUrl(url))
        attribute = QNetworkRequest.Attribute
        request.setAttribute(attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy)
        request.setAttribute(attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork)
        request.setAttribute(attribute.CacheSaveControlAttribute, False)  # answers are personal data
        manual = QNetworkRequest.LoadControl.Manual
        request.setAttribute(attribute.CookieLoadControlAttribute, manual)
        request.setAttribute(attribute.CookieSaveControlAttribute, manual)
        request.setAttribute(attribute.AuthenticationReuseAttribute, manual)
        for name, value in headers.items():
            request.setRawHeader(name.encode(), value.encode())
        if self._authcfg and self._same_host(url):
            good, request = QgsApplication.authManager().updateNetworkRequest(request, self._authcfg)
            if not good or request.url().host() != QUrl(url).host():
                raise Failure("login")
        return request

    def _same_host(self, url):
        """Also with https instead of http: that is only safer."""
        here, there = origin(self._parts.geturl()), origin(url)
        return here == there or (here[1] == there[1] and (here[0], *there[::2]) == ("http", "https", 443))


def _judge(reply, errors):
    """Errors of a certificate pass only where QGIS was told so before, for that very certificate."""
    url = reply.url()
    known = QgsApplication.authManager().sslCertCustomConfigByHost(f"{url.host()}:{url.port(443)}")
    if known.isNull() or known.sslCertificate() != reply.sslConfiguration().peerCertificate():
        return
    allowed = known.sslIgnoredErrorEnums()
    if all(error.error() in allowed for error in errors):
        reply.ignoreSslErrors(errors)


class _Wait:
    """Until a reply is there, too large, too slow, or no longer wanted."""

    def __init__(self, reply, timeout, most, monitor):
        self._reply, self._timeout, self._most, self._monitor = reply, timeout, most, monitor
        self._parts, self._size, self._why = [], 0, ""
        self._begun = self._heard = time.monotonic()
        self._loop = QEventLoop()

    def done(self):
        reply = self._reply
        reply.setReadBufferSize(BUFFER)
        timer = QTimer()
        timer.timeout.connect(self._look)
        reply.readyRead.connect(self._read)
        reply.finished.connect(self._loop.quit)
        timer.start(POLL)
        if not reply.isFinished():
            self._loop.exec()
        timer.stop()
        self._monitor.check()
        if not self._why:
            self._read()
        if self._why:
            raise Failure(self._why)
        return self._answer()

    def _answer(self):
        reply = self._reply
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        error = reply.error()
        # Qt calls a status of 400 and more an error, too; those are answers
        if status is None or (error != _Error.NoError and int(status) < 400):
            raise Failure(KINDS.get(error, "timeout" if error == _Error.TimeoutError else "dropped"))
        headers = {bytes(name).decode("latin-1").lower(): bytes(reply.rawHeader(name)).decode("latin-1")
                   for name in reply.rawHeaderList()}  # fmt: skip
        return Response(int(status), headers, b"".join(self._parts))

    def _read(self):
        if self._why:
            return
        part = bytes(self._reply.readAll()) if self._reply.isOpen() else b""
        self._heard = time.monotonic()
        self._parts.append(part)
        self._size += len(part)
        if self._size > self._most:
            self._stop("too big")

    def _look(self):
        now = time.monotonic()
        if self._monitor.is_cancelled():
            self._stop("cancelled")
        elif now - self._heard > self._timeout or now - self._begun > LONGEST:
            self._stop("timeout")

    def _stop(self, why):
        self._why = why
        self._reply.abort()
        self._loop.quit()
