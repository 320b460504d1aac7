"""Links are looked up at a server on loopback, which an option of the rule allows; without it no private address is asked."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import pytest
from provenance_plugins.citations.dead_link import _lookups, dead_link
from provenance_plugins.citations.link_check import LookupOptions, address_to_ask, next_address
from provenance_plugins.citations.lookup import Answer, Lookups
from typing_extensions import override

from provenance.testing import find
from tests.found import found_in

OPTIONS = LookupOptions(timeout=2, pause=0, allow_private=True)


class Handler(BaseHTTPRequestHandler):
    asked: ClassVar[list[str]]

    def _answer(self) -> None:
        self.asked.append(f"{self.command} {self.path}")
        status, headers = 200, {}
        if self.path.startswith("/status/"):
            status = int(self.path.rsplit("/", 1)[1])
        elif self.path.startswith("/to/"):
            status, headers = 302, {"Location": self.path.removeprefix("/to")}
        elif self.path == "/loop":
            status, headers = 301, {"Location": "/loop"}
        elif self.path.startswith("/on/"):
            status, headers = 307, {"Location": f"/on/{int(self.path.rsplit('/', 1)[1]) + 1}"}
        elif self.path == "/there":
            status, headers = 302, {"Location": "/back"}
        elif self.path == "/back":
            status, headers = 302, {"Location": "/there"}
        elif self.path == "/only-get" and self.command == "HEAD":
            status = 405
        elif self.path == "/to-metadata":
            status, headers = 302, {"Location": "http://169.254.169.254/latest/meta-data"}
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_HEAD = _answer  # noqa: N815 - the names of the library

    @override
    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[tuple[str, list[str]]]:
    class Asked(Handler):
        asked: ClassVar[list[str]] = []

    with ThreadingHTTPServer(("127.0.0.1", 0), Asked) as made:
        thread = threading.Thread(target=made.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{made.server_port}", Asked.asked
        made.shutdown()
        thread.join()


def status(server: str, path: str, options: LookupOptions = OPTIONS) -> tuple[bool, int | None]:
    answer = Lookups().answers([server + path], options)[server + path]
    return answer.asked, answer.status


def test_answers(server: tuple[str, list[str]]) -> None:
    address, _ = server
    assert status(address, "/") == (True, 200)
    assert status(address, "/status/404") == (True, 404)
    assert status(address, "/to/status/410") == (True, 410)
    assert status(address, "/only-get") == (True, 200)
    assert status("http://127.0.0.1:1", "/") == (True, None)


@pytest.mark.parametrize(
    ("path", "asked"),
    [
        ("/Löwe", "/L%C3%B6we"),
        ("/鶴?q=é", "/%E9%B6%B4?q=%C3%A9"),
        ("/a b", "/a%20b"),
        ("/a%20b?c=d&e=[f]", "/a%20b?c=d&e=%5Bf%5D"),
        ("/wiki/Quay_(Leith)", "/wiki/Quay_(Leith)"),
    ],
)
def test_letters_beyond_ascii_are_escaped(server: tuple[str, list[str]], path: str, asked: str) -> None:
    address, seen = server
    escaped = address_to_ask(address + path)
    assert escaped == address + asked
    assert status("", escaped) == (True, 200)
    assert seen == [f"HEAD {asked}"]


def test_a_redirect_with_letters_beyond_ascii_is_followed() -> None:
    sent = "/Löwe?q=é".encode().decode("latin-1")
    assert next_address("https://town.org/a", sent) == "https://town.org/L%C3%B6we?q=%C3%A9"
    assert next_address("https://town.org/a", "/L%C3%B6we") == "https://town.org/L%C3%B6we"


@pytest.mark.parametrize(
    ("scheme", "letters"),
    [
        ("http", b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200),
        ("https", b"\x16\x03\x03\x3f\xff" + bytes(200)),  # before anything is agreed upon
    ],
)
def test_a_server_that_sends_a_letter_now_and_then_has_no_more_time_than_others(scheme: str, letters: bytes) -> None:
    sent: list[int] = []

    def send_slowly(listening: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                talk, _ = listening.accept()
                sent.append(0)
                with talk, contextlib.suppress(OSError):
                    for letter in letters:
                        talk.send(bytes([letter]))
                        sent[-1] += 1
                        time.sleep(0.05)

    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=send_slowly, args=(listening,), daemon=True).start()
        address = f"{scheme}://127.0.0.1:{listening.getsockname()[1]}/"
        answer = Lookups().answers([address], LookupOptions(timeout=0.3, pause=0, allow_private=True))[address]
        assert answer == Answer(asked=True)
        assert sent
        assert max(sent) < len(letters)  # it was never listened to until the end


def test_a_private_address_is_never_asked(server: tuple[str, list[str]]) -> None:
    address, asked = server
    assert status(address, "/", LookupOptions(pause=0)) == (False, None)
    assert status(address.replace("127.0.0.1", "localhost"), "/", LookupOptions(pause=0)) == (False, None)
    assert asked == []


def test_a_redirect_to_a_private_address_is_not_followed(
    server: tuple[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    address, asked = server
    # The server on loopback stands for a public one, and nothing else does.
    monkeypatch.setattr("provenance_plugins.citations.lookup.is_public", lambda place: place == "127.0.0.1")
    assert status(address, "/to-metadata", LookupOptions(pause=0, timeout=2)) == (False, None)
    assert asked == ["HEAD /to-metadata"]


def test_each_address_is_asked_once(server: tuple[str, list[str]]) -> None:
    address, asked = server
    lookups = Lookups()
    for _ in range(3):
        lookups.answers([f"{address}/", f"{address}/", f"{address}/a"], OPTIONS)
    assert sorted(asked) == ["HEAD /", "HEAD /a"]


def test_where_nobody_answers_it_may_be_the_network(
    server: tuple[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    address, _ = server
    lookup = socket.getaddrinfo

    def offline(host: str, port: int, *options: int, **named: int) -> object:
        if host == "127.0.0.1":
            return lookup(host, port, *options, **named)
        raise socket.gaierror(socket.EAI_NONAME, "no network")

    monkeypatch.setattr(socket, "getaddrinfo", offline)
    _lookups.cache_clear()
    dead = "See https://www.nasa.gov/a, http://127.0.0.1:1/ and https://www.cern.ch, or https://maps.invalid/."
    found, problems = find(dead_link, dead, allow_private=True, pause=0.0, timeout=2.0)
    assert not problems
    assert [(finding.severity, len(finding.related)) for finding in found] == [("info", 2), ("warning", 0)]
    assert "no network" in found[0].message
    found = found_in(dead_link, f"{dead} See {address}/ok.", allow_private=True, pause=0.0, timeout=2.0)
    assert [finding.severity for finding in found] == ["warning"] * 4
    _lookups.cache_clear()


def test_the_rule(server: tuple[str, list[str]]) -> None:
    address, _ = server
    text = (
        f"Gone: {address}/status/404. Refused: {address}/status/403. There: {address}/ok. Broken: {address}/status/500"
    )
    found, problems = find(dead_link, text, allow_private=True, pause=0.0, timeout=2.0)
    assert problems == []
    assert [finding.excerpt.removeprefix(address) for finding in found] == ["/status/404", "/status/500"]
    assert "archived copy" in found[0].message
    assert found_in(dead_link, text, pause=0.0) == []


def test_links_beyond_the_maximum_are_told(server: tuple[str, list[str]]) -> None:
    address, asked = server
    text = " ".join(f"Page {number}: {address}/ok/{number}." for number in (1, 2, 2, 3, 4))
    found, problems = find(dead_link, text, allow_private=True, pause=0.0, timeout=2.0, maximum=2)
    assert not problems
    assert [(one.severity, one.excerpt.removeprefix(address)) for one in found] == [("info", "/ok/3")]
    assert found[0].message.startswith("2 further addresses")
    assert sorted(asked) == ["HEAD /ok/1", "HEAD /ok/2"]
    (one,), problems = find(dead_link, text, allow_private=True, pause=0.0, timeout=2.0, maximum=3)
    assert not problems
    assert one.message.startswith("one further address from here on was not looked up")
    assert one.message.endswith("to ask it too")


@pytest.mark.parametrize("path", ["/only-get", "/status/404"])
def test_between_two_methods_the_pause_of_a_host_passes(
    path: str, server: tuple[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    address, asked = server
    waited: list[tuple[list[str], float]] = []
    monkeypatch.setattr(Lookups, "_wait", lambda _self, host, pause: waited.append(([host, *asked], pause)))
    status(address, path, LookupOptions(timeout=2, pause=3, allow_private=True))
    assert asked == [f"HEAD {path}", f"GET {path}"]
    assert waited == [(["127.0.0.1"], 3), (["127.0.0.1", f"HEAD {path}"], 3)]


def test_who_wants_fewer_questions_is_not_asked_again(server: tuple[str, list[str]]) -> None:
    address, asked = server
    assert status(address, "/status/429") == (True, 429)
    assert asked == ["HEAD /status/429"]


def test_redirects_without_an_end_are_told_as_such(server: tuple[str, list[str]]) -> None:
    address, asked = server
    text = f"Round: {address}/loop. Two: {address}/there. On: {address}/on/1. Short: {address}/to/to/ok"
    found, problems = find(dead_link, text, allow_private=True, pause=0.0, timeout=2.0)
    assert problems == []
    assert [
        (one.severity, one.excerpt.removeprefix(address), one.message.partition(" leads ")[2]) for one in found
    ] == [
        ("info", path, f"{way}: open it in a browser, and link to where it ends there")
        for path, way in (
            ("/loop", "in a circle (its server leads back to an address that was asked before)"),
            ("/there", "in a circle (its server leads back to an address that was asked before)"),
            ("/on/1", "on and on (it leads on to another address more than 5 times)"),
        )
    ]
    assert [one for one in asked if "/on/" in one] == [f"HEAD /on/{number}" for number in range(1, 7)]
