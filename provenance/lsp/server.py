"""The language server: the features of the protocol, and the process that it runs in."""

from __future__ import annotations

import asyncio
import gc
import io
import logging
import os
import signal
import sys
from typing import Any, BinaryIO

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.lsp.server import LanguageServer
from pygls.protocol import LanguageServerProtocol

from provenance.engine.program import version
from provenance.host.errors import told
from provenance.lsp.actions import KINDS
from provenance.lsp.messages import Messages
from provenance.lsp.projects import Asked
from provenance.lsp.service import Service
from provenance.overrides import override

EVERY = 2.0
"""Seconds between two looks at the configuration and at whether the editor is still there. Not every editor tells of either."""
YOUNG = 20_000
"""New objects after which the collector looks for cycles."""
ENDED = 1
"""Exit code of a server that was not told to end, or was interrupted."""


class Protocol(LanguageServerProtocol):
    """Answers a request that cannot be read, too: who asked waits for it."""

    @override
    def structure_message(self, data: dict[str, Any]) -> Any:
        try:
            return super().structure_message(data)
        except JsonRpcException as error:
            if "id" in data and "method" in data:
                self._send_response(data["id"], error=error.to_response_error())
            raise


class Server(LanguageServer):
    """A server that tells in the log what it cannot do."""

    ordered_to_end = False
    """The editor asked it to shut down."""

    @override
    def report_server_error(self, error: Exception, source: object) -> None:
        """An error that no request is answered with: a message that cannot be read, a handler that raised."""
        message = f"provenance: {told(error)}"
        self.window_log_message(types.LogMessageParams(types.MessageType.Error, message))


def build(asked: Asked) -> Server:
    """A server with its features. Texts are sent whole: lines are then those of the protocol and not those of a library."""
    server = Server(
        "provenance", version(), text_document_sync_kind=types.TextDocumentSyncKind.Full, protocol_cls=Protocol
    )
    service = Service(server, asked)

    @server.feature(types.INITIALIZED)
    def initialized(_params: types.InitializedParams) -> None:
        _watch(service, server.process_id)

    @server.feature(types.SHUTDOWN)
    def shutdown(_params: None) -> None:
        server.ordered_to_end = True

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        service.opened(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        service.changed(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: types.DidSaveTextDocumentParams) -> None:
        service.saved(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        service.closed(params.text_document.uri)

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def files_changed(_params: types.DidChangeWatchedFilesParams) -> None:
        service.look()

    @server.feature(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
    def folders_changed(_params: types.DidChangeWorkspaceFoldersParams) -> None:
        service.moved()

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def hover(params: types.HoverParams) -> types.Hover | None:
        return service.hover(params.text_document.uri, params.position)

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=list(KINDS)))
    def actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        return service.actions(params.text_document.uri, params.range, params.context.only)

    return server


def serve(asked: Asked) -> int:
    """Serve an editor on standard input and output; 0 where it ended the server as the protocol says, else 1."""
    if sys.stdin.isatty():
        print("provenance lsp is started by an editor, and waits for one; Ctrl-C ends it.", file=sys.stderr)  # noqa: T201
    logging.getLogger("pygls").setLevel(logging.CRITICAL)  # its errors go to the editor's log
    signal.signal(signal.SIGINT, lambda *_: os._exit(ENDED))  # a thread waits for input and would hold the process
    stdin, stdout = _streams()
    gc.freeze()
    gc.set_threshold(YOUNG)
    gc.enable()
    server = build(asked)
    server.start_io(stdin, stdout)
    return 0 if server.ordered_to_end else ENDED


def _streams() -> tuple[BinaryIO, BinaryIO]:
    """The streams of the protocol, out of reach for all else: what a plugin prints goes to standard error, what it reads is empty."""
    stdin, stdout = Messages(io.FileIO(os.dup(0))), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return stdin, stdout


def _watch(service: Service, editor: int | None) -> None:
    """Look again and again whether a configuration has changed, and whether the editor that has this number still lives.

    Its end closes standard input, which ends the server; but not where another of its children has that too. A number that is nobody's
    when it is told is one of another machine or container.
    """
    loop = asyncio.get_running_loop()
    watched = editor if editor is not None and _lives(editor) else None

    def look() -> None:
        loop.call_later(EVERY, look)  # before anything can go wrong
        if watched is not None and not _lives(watched):
            os._exit(ENDED)
        service.look()

    loop.call_later(EVERY, look)


def _lives(process: int) -> bool:
    if os.name != "posix":  # to ask for it elsewhere would end it
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:  # it is somebody else's
        return True
    return True
