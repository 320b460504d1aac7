"""Looking links up: politely, within limits, and at public addresses only."""

from __future__ import annotations

import contextlib
import http.client
import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple
from urllib.parse import urlsplit

from provenance_plugins.citations.link_check import HOPS, LookupOptions, Redirects, is_public, next_address

AGENT = "Mozilla/5.0 (compatible; provenance-checker; looks up whether a link is alive)"
TOGETHER = 8
"""Look-ups at a time, each at another host."""
PATIENCE = 240.0
"""Seconds in which the links of one document are looked up: less than a run that is online gives to a document, which is not to be lost for a host that never answers."""
_GLANCE = 0.5
"""Seconds after which an interrupt is seen at the latest that another thread took."""
_NEVER = (".invalid", ".test", ".example")
"""Names that are kept from ever leading anywhere: RFC 6761."""
_LATER = frozenset({408, 502, 503, 504})
"""Answers that may be different in a minute."""


_TOO_MANY_QUESTIONS = 429
"""The answer of a server that wants to be asked less: it is not asked again with another method."""


class Answer(NamedTuple):
    """What a look-up gave."""

    asked: bool
    """False where it said nothing: an address that must not be asked, a network that is down."""
    status: int | None = None
    """Of the last hop; None where nobody answered."""
    reserved: bool = False
    """The name is one that never leads anywhere, with or without a network."""
    untrusted: bool = False
    """Its server shows a certificate that this machine cannot verify: somebody is there, and nothing is known of the page."""
    redirects: Redirects | None = None
    """What was wrong with the way, where it did not come to an end; nothing is known of the page then."""


@dataclass(slots=True)
class Lookups:
    """Look-ups of a run: every address is asked once."""

    patience: float = PATIENCE
    known: dict[tuple[str, bool], Answer] = field(default_factory=dict)
    """By address, and whether private ones were asked."""
    _last: dict[str, float] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def answers(self, addresses: list[str], options: LookupOptions) -> dict[str, Answer]:
        """The answer for each address that was asked in time. Hosts are asked side by side, each of them one question after the other.

        Nobody waits for a question that is still open when the time is over, or when somebody interrupts the run.
        """
        by_host: dict[str, list[str]] = {}
        for address in dict.fromkeys(addresses):
            if (address, options.allow_private) not in self.known:
                by_host.setdefault(urlsplit(address).netloc, []).append(address)
        hosts: queue.SimpleQueue[list[str]] = queue.SimpleQueue()
        for listed in by_host.values():
            hosts.put(listed)
        over = threading.Event()
        raised: list[Exception] = []

        def ask_hosts() -> None:
            try:
                while not over.is_set():
                    for address in hosts.get_nowait():
                        answer = self._twice(address, options)
                        with self._lock:
                            self.known[address, options.allow_private] = answer
                        if over.is_set():
                            return
            except queue.Empty:
                return
            except Exception as error:  # noqa: BLE001 - raised where the answers are waited for
                raised.append(error)

        asking = [threading.Thread(target=ask_hosts, daemon=True) for _ in range(min(TOGETHER, len(by_host)))]
        end = time.monotonic() + self.patience
        try:
            for thread in asking:
                thread.start()
            for thread in asking:
                while thread.is_alive() and (left := end - time.monotonic()) > 0:
                    thread.join(min(left, _GLANCE))
        finally:
            over.set()
        if raised:
            raise raised[0]
        with self._lock:
            return {
                address: self.known[key]
                for address in addresses
                if (key := (address, options.allow_private)) in self.known
            }

    def anybody(self) -> bool:
        """Whether a server has answered in this run: else it may be the network that is down."""
        with self._lock:
            return any(answer.status is not None or answer.untrusted for answer in self.known.values())

    def _twice(self, address: str, options: LookupOptions) -> Answer:
        """A second look where the first one found nobody, or a server in trouble."""
        answer = self._follow(address, options)
        if (
            answer.asked
            and not (answer.reserved or answer.untrusted)
            and (answer.status is None or answer.status in _LATER)
        ):
            time.sleep(options.pause)
            answer = self._follow(address, options)
        return answer

    def _follow(self, address: str, options: LookupOptions) -> Answer:
        current = address
        passed: set[str] = set()
        status: int | None = None
        for _ in range(HOPS + 1):
            passed.add(current)
            host = urlsplit(current).hostname or ""
            if f".{host}".endswith(_NEVER):
                return Answer(asked=True, reserved=True)
            self._wait(host, options.pause)
            place = _resolve(host, urlsplit(current).port or (443 if current.startswith("https:") else 80))
            if place is None:
                return Answer(asked=False)
            if place == "nowhere":
                return Answer(asked=True)
            if not (is_public(place) or options.allow_private):
                return Answer(asked=False)
            try:
                status, location = _ask(current, place, options.timeout, partial(self._wait, host, options.pause))
            except ssl.SSLCertVerificationError:
                return Answer(asked=True, untrusted=True)
            if status is None:
                return Answer(asked=True)
            if 300 <= status < 400 and location:
                following = next_address(current, location)
                if following is None:
                    return Answer(asked=True, status=status)
                if following in passed:
                    return Answer(asked=True, status=status, redirects=Redirects.ROUND)
                current = following
                continue
            return Answer(asked=True, status=status)
        return Answer(asked=True, status=status, redirects=Redirects.MANY)

    def _wait(self, host: str, pause: float) -> None:
        with self._lock:
            ready = self._last.get(host, 0.0) + pause
            now = time.monotonic()
            self._last[host] = max(now, ready)
        if ready > now:
            time.sleep(ready - now)


def _resolve(host: str, port: int) -> str | None:
    """The address to connect to; `nowhere` for a name that does not exist, None where the network cannot tell."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        return "nowhere" if error.errno == socket.EAI_NONAME else None
    except (OSError, UnicodeError):
        return None
    # Every address that the name leads to has to be public: the one that is connected to is one of them.
    places = [str(item[4][0]) for item in found]
    return next((place for place in places if not is_public(place)), places[0]) if places else None


def _ask(address: str, place: str, timeout: float, wait: Callable[[], object]) -> tuple[int | None, str | None]:
    """Status and `Location` of an address, asked of exactly that IP address: HEAD, and GET where a server does not know HEAD.

    `wait` lets the time pass that lies between two questions to its host. Raises SSLCertVerificationError.
    """
    for method in ("HEAD", "GET"):
        if method == "GET":
            wait()
        try:
            status, location = _request(method, address, place, timeout)
        except ssl.SSLCertVerificationError:
            raise
        except (OSError, http.client.HTTPException, ValueError):
            if method == "GET":
                return None, None
            continue
        if method == "GET" or (status < 400 and status != 204) or status == _TOO_MANY_QUESTIONS:
            return status, location
    return None, None


def _request(method: str, address: str, place: str, timeout: float) -> tuple[int, str | None]:
    parts = urlsplit(address)
    host = parts.hostname or ""
    secure = parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    connection: http.client.HTTPConnection = http.client.HTTPConnection(host, port, timeout=timeout)
    raw = socket.create_connection((place, port), timeout)
    # The time of a socket begins anew with every byte, so that a server which sends one now and then would never be done.
    late = threading.Timer(timeout, _hang_up, (connection,))
    late.daemon = True
    try:
        connection.sock = ssl.create_default_context().wrap_socket(raw, server_hostname=host) if secure else raw
        late.start()
        path = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
        connection.request(method, path, headers={"User-Agent": AGENT, "Accept": "*/*"})
        answer = connection.getresponse()
        return answer.status, answer.getheader("Location")
    finally:
        late.cancel()
        connection.close()
        raw.close()


def _hang_up(connection: http.client.HTTPConnection) -> None:
    """End a conversation that another thread waits in."""
    with contextlib.suppress(OSError, AttributeError):
        connection.sock.shutdown(socket.SHUT_RDWR)
