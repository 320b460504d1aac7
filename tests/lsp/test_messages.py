"""Messages that no editor sends end the server in words, and take no memory."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

pytest.importorskip("pygls")

from provenance.lsp.messages import Messages
from tests import processes


@pytest.mark.parametrize(
    ("head", "said"),
    [
        (b"Content-Length: 99999999999999\r\n\r\n", "its Content-Length is '99999999999999', which is no number up to"),
        (b"Content-Length: " + b"9" * 4000 + b"\r\n\r\n", "its Content-Length is '99999"),
        (b"Content-Length: -5\r\n\r\n", "its Content-Length is '-5'"),
        (b"Content-Type: text\r\n\r\n{}", "it has no Content-Length"),
        (b"x" * 10_000, "a line of its head has no end"),
    ],
)
def test_ended(head: bytes, said: str, tmp_path: Path) -> None:
    done = processes.run(tmp_path, "lsp", stdin=head)

    assert done.returncode == 1
    assert f"provenance lsp: a message cannot be read: {said}" in done.stderr.decode()
    assert b"Traceback" not in done.stderr
    assert len(done.stderr) < 300


def test_read() -> None:
    stream = Messages(io.BytesIO(b"content-length:5\r\nContent-Type: text\r\n\r\nabcdeContent-Length: 1\r\n\r\nx"))

    assert [stream.readline() for _ in range(3)] == [b"Content-Length: 5\r\n", b"Content-Type: text\r\n", b"\r\n"]
    assert stream.read(5) == b"abcde"
    assert [stream.readline(), stream.readline(), stream.read(1), stream.readline()] == [
        b"Content-Length: 1\r\n",
        b"\r\n",
        b"x",
        b"",
    ]
