"""An editor's side of the protocol, over the standard streams of a process."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.processes import PIPE, Process, begin, done_with

PROGRAM = Path(sys.executable).parent / "provenance"
PATIENCE = 60
"""Seconds until a test gives up: nothing here takes a tenth of it on a machine that is not busy."""

DELAY = 0.03
"""Seconds without a change after which a server checks a text: for a person who types they are ten times as many."""
OFTEN = 0.1
"""Seconds between two looks of a server whose test waits for one."""

Message = dict[str, Any]


class Client:
    """A server that was started, and what it has sent."""

    def __init__(self, process: Process) -> None:
        self.process = process
        self._received: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._kept: list[Message] = []
        self._number = 0
        self.capabilities: Message = {}
        """Of the server."""
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        stream = self.process.stdout
        assert stream is not None
        while True:
            length = 0
            while (line := stream.readline()) not in {b"\r\n", b""}:
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            if not line:
                self._received.put(None)
                return
            self._received.put(json.loads(stream.read(length)))

    # -- sending ----------------------------------------------------------------------------------------------------------

    def send(self, message: Message) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.raw(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))

    def raw(self, data: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def notify(self, method: str, params: object = None) -> None:
        self.send({"method": method, "params": params})

    def ask(self, method: str, params: object = None) -> Any:  # noqa: ANN401 - each method has its own
        """The result of a request."""
        self._number += 1
        number = self._number
        self.send({"id": number, "method": method, "params": params})
        answer = self.next(lambda message: message.get("id") == number and "method" not in message)
        assert "error" not in answer, answer
        return answer["result"]

    # -- receiving --------------------------------------------------------------------------------------------------------

    def next(self, wanted: Callable[[Message], bool]) -> Message:
        """The next message that is wanted; what comes before it is kept."""
        for at, message in enumerate(self._kept):
            if wanted(message):
                return self._kept.pop(at)
        while True:
            received = self._received.get(timeout=PATIENCE)
            assert received is not None, self.errors()
            if wanted(received):
                return received
            self._kept.append(received)

    def told(self, words: str) -> Message:
        """The next message for a person that has these words."""
        return self.next(
            lambda message: (
                message.get("method") in {"window/logMessage", "window/showMessage"}
                and words in message["params"]["message"]
            )
        )

    def diagnostics(self, uri: str, version: int | None = None) -> list[Message]:
        """The next findings of a document, of that version."""
        found = self.next(
            lambda message: (
                message.get("method") == "textDocument/publishDiagnostics"
                and message["params"]["uri"] == uri
                and (version is None or message["params"].get("version") == version)
            )
        )
        diagnostics: list[Message] = found["params"]["diagnostics"]
        return diagnostics

    def errors(self) -> str:
        assert self.process.stderr is not None
        return self.process.stderr.read().decode()

    # -- the protocol -----------------------------------------------------------------------------------------------------

    def initialize(self, folder: Path | None, **capabilities: object) -> None:
        folders = None if folder is None else [{"uri": folder.as_uri(), "name": "folder"}]
        answer = self.ask(
            "initialize",
            {
                "processId": None,
                "rootUri": None if folder is None else folder.as_uri(),
                "workspaceFolders": folders,
                "capabilities": capabilities,
            },
        )
        self.notify("initialized", {})
        self.capabilities = answer["capabilities"]

    def open(self, uri: str, text: str, language: str = "plaintext") -> list[Message]:
        """The findings of a document that is opened."""
        item = {"uri": uri, "languageId": language, "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": item})
        return self.diagnostics(uri, 1)

    def change(self, uri: str, text: str, version: int) -> None:
        self.notify(
            "textDocument/didChange",
            {"textDocument": {"uri": uri, "version": version}, "contentChanges": [{"text": text}]},
        )

    def actions(self, uri: str, place: Message, only: list[str] | None = None) -> list[Message]:
        context: Message = {"diagnostics": []} if only is None else {"diagnostics": [], "only": only}
        found: list[Message] = self.ask(
            "textDocument/codeAction", {"textDocument": {"uri": uri}, "range": place, "context": context}
        )
        return found

    def end(self) -> int:
        """Shut the server down as the protocol says; its exit code."""
        self.ask("shutdown")
        self.notify("exit")
        return self.process.wait(PATIENCE)

    def close(self) -> None:
        """End the server, however it is."""
        self.process.kill()
        self.process.wait()
        self._reader.join()
        done_with(self.process)


def serve(folder: Path, *arguments: str, every: float | None = None) -> Client:
    """A server in a folder; where it is given, so often does it look by itself whether its configuration has changed."""
    paces = {"provenance.lsp.service:DELAY": DELAY} | ({} if every is None else {"provenance.lsp.server:EVERY": every})
    return Client(begin(folder, "lsp", *arguments, stdin=PIPE, stdout=PIPE, stderr=PIPE, paces=paces))


def serve_as_installed(folder: Path) -> Client:
    """The same as an editor starts it."""
    return Client(subprocess.Popen([PROGRAM, "lsp"], cwd=folder, stdin=PIPE, stdout=PIPE, stderr=PIPE))


def started(folder: Path, *arguments: str, **capabilities: object) -> Iterator[Client]:
    """A client in a folder, which is its workspace; its server is gone afterwards."""
    yield from initialized(serve(folder, *arguments), folder, **capabilities)


def looking(folder: Path, every: float) -> Iterator[Client]:
    """The same of a server that looks so often by itself whether its configuration has changed."""
    yield from initialized(serve(folder, every=every), folder)


def put(file: Path, text: str) -> None:
    """A file as editors write it, at once: whoever looks often would see the half of it else."""
    new = file.with_name(f"{file.name}~")
    new.write_text(text, encoding="utf-8")
    new.replace(file)


def initialized(client: Client, folder: Path, **capabilities: object) -> Iterator[Client]:
    """A client whose workspace is that folder; its server is gone afterwards."""
    try:
        client.initialize(folder, **capabilities)
        yield client
    finally:
        client.close()


def applied(text: str, edits: list[Message], units: str = "utf-16-le") -> str:
    """A text after edits whose places are counted as an editor counts them: lines by their ends, characters in UTF-16."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    starts, at = [], 0
    for line in lines:
        starts.append(at)
        at += len(line)
        at += 2 if text[at : at + 2] == "\r\n" else 1

    def offset(place: Message) -> int:
        line = lines[place["line"]].encode(units)
        size = {"utf-16-le": 2, "utf-8": 1, "utf-32-le": 4}[units]
        return starts[place["line"]] + len(line[: place["character"] * size].decode(units))

    spans = [(offset(edit["range"]["start"]), offset(edit["range"]["end"]), edit["newText"]) for edit in edits]
    for start, end, new in sorted(spans, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def words(text: str, place: Message, units: str = "utf-16-le") -> str:
    """What stands at a place."""
    marked = applied(text, [{"range": {"start": place["end"], "end": place["end"]}, "newText": "\x02"}], units)
    marked = applied(marked, [{"range": {"start": place["start"], "end": place["start"]}, "newText": "\x01"}], units)
    return marked[marked.index("\x01") + 1 : marked.index("\x02")]
