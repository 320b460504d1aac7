"""Servers that never answer, or show a certificate that nobody vouches for, cost neither the document nor who interrupts the run."""

from __future__ import annotations

import contextlib
import signal
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from provenance_plugins.citations.dead_link import _lookups, dead_link
from provenance_plugins.citations.link_check import LookupOptions
from provenance_plugins.citations.lookup import Answer, Lookups

from tests.found import found_in

SLOW = LookupOptions(timeout=20, pause=0, allow_private=True)
CERTIFICATE = """\
-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIJqTjldRfjyrKIQosDHE8inPZ15Jyqqk9I8+mLxKwmr2oAoGCCqGSM49
AwEHoUQDQgAEPS4HYYa/kfmmGdr9obCB9BHYCVXMbC1JHGUdyKc0TA4KaVGJWRBN
9FLxYolnkLEWyevgN73uPx4c5xGdYFnlBw==
-----END EC PRIVATE KEY-----
-----BEGIN CERTIFICATE-----
MIIBgDCCASWgAwIBAgIUKzciFp8w1+UzM6pezryU3R0Gda8wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbGFtcC50ZXN0MCAXDTI2MTIwMTA0NDU0NFoYDzIxMjYxMTA3
MDQ0NTQ0WjAUMRIwEAYDVQQDDAlsYW1wLnRlc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQ9Lgdhhr+R+aYZ2v2hsIH0EdgJVcxsLUkcZR3IpzRMDgppUYlZEE30
UvFiiWeQsRbJ6+A3ve4/HhznEZ1gWeUHo1MwUTAdBgNVHQ4EFgQUNFL0XJ34EP8O
WQyxfP1Ps+eh0vUwHwYDVR0jBBgwFoAUNFL0XJ34EP8OWQyxfP1Ps+eh0vUwDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNJADBGAiEA23JsSSeZhXTRc0/UzqVP
Rjorf0OHvSQelpkYpOosKbgCIQChgFtk1rPRdY9Zm/RnfUb2m1ftg1Xd3HIO02wp
Vx/Bmg==
-----END CERTIFICATE-----
"""
"""Of a server of these tests alone, which nobody vouches for."""


@pytest.fixture
def silent() -> Iterator[str]:
    """The address of a server that takes every call and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"


def test_nobody_waits_longer_for_all_links_than_a_document_may_take(silent: str) -> None:
    addresses = [f"{silent}/{number}" for number in range(5)]
    begun = time.monotonic()
    assert Lookups(patience=0.2).answers(addresses, SLOW) == {}
    assert time.monotonic() - begun < SLOW.timeout


@pytest.mark.parametrize(
    ("pages", "told"),
    [("a b c", "3 of the addresses from here on were not"), ("a", "1 of the addresses from here on was not")],
)
def test_links_for_which_there_was_no_time_are_told(pages: str, told: str, silent: str) -> None:
    _lookups.cache_clear()
    _lookups().patience = 0.2
    addresses = [f"{silent}/{page}" for page in pages.split()]
    found = found_in(dead_link, f"See {' and '.join(addresses)}.", allow_private=True, pause=0.0, timeout=20.0)
    _lookups.cache_clear()
    assert [(one.severity, one.excerpt) for one in found] == [("info", f"{silent}/a")]
    assert found[0].message.startswith(told)


def test_who_interrupts_a_run_does_not_wait_for_servers(silent: str) -> None:
    begun = time.monotonic()
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # what runs in the background may ignore it
    try:
        threading.Timer(0.2, signal.raise_signal, (signal.SIGINT,)).start()
        with pytest.raises(KeyboardInterrupt):
            Lookups(patience=5).answers([f"{silent}/{number}" for number in range(5)], SLOW)
    finally:
        signal.signal(signal.SIGINT, before)
    assert time.monotonic() - begun < SLOW.timeout


def test_a_server_for_whom_nobody_vouches_is_there(tmp_path: Path) -> None:
    file = tmp_path / "server.pem"
    file.write_text(CERTIFICATE)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)

    def answer(listening: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                talk, _ = listening.accept()
                with talk, contextlib.suppress(OSError):
                    context.wrap_socket(talk, server_side=True).close()

    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=answer, args=(listening,), daemon=True).start()
        address = f"https://127.0.0.1:{listening.getsockname()[1]}/"
        assert Lookups().answers([address], SLOW)[address] == Answer(asked=True, untrusted=True)
        _lookups.cache_clear()
        found = found_in(dead_link, f"See {address} for it.", allow_private=True, pause=0.0, timeout=5.0)
        _lookups.cache_clear()
    assert [one.severity for one in found] == ["info"]
    assert "certificate" in found[0].message
