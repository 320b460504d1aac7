"""The server lives as long as its editor, whatever is wrong with documents, plugins and messages."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.lsp.client import OFTEN, PATIENCE, Client, initialized, looking, put, serve, serve_as_installed, started

PLUGIN = '''\
"""A plugin that does what no plugin should."""

import sys

from provenance.api import Hit, Phrases, Severity, hookimpl, rule


@rule(
    id="XXX{number}01", slug="raises{number}", severity=Severity.WARNING, summary="Raises", phrases=Phrases.of(any=["raise"]), bad=["raise"], good=["a"]
)
def raises(document, context):
    """Why.

    What.
    """
    raise ValueError("on purpose")


@rule(id="XXX{number}02", slug="prints{number}", severity=Severity.WARNING, summary="Prints", phrases=Phrases.of(any=["print"]), bad=["print"], good=["a"])
def prints(document, context):
    """Why.

    What.
    """
    print("Content-Length: 5", flush=True)
    sys.stdout.buffer.write(b"noise")
    sys.stdout.buffer.flush()
    for match in context.matches:
        yield Hit(match.span, "it printed, and read " + repr(sys.stdin.read()))


@hookimpl
def provenance_rules():
    return [raises, prints]
'''


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    yield from started(tmp_path)


@pytest.fixture
def installed(tmp_path: Path) -> Iterator[Client]:
    yield from initialized(serve_as_installed(tmp_path), tmp_path)


def test_it_ends_as_the_protocol_says(installed: Client, tmp_path: Path) -> None:
    installed.open((tmp_path / "a.txt").as_uri(), "CTTO")
    installed.change((tmp_path / "a.txt").as_uri(), "CTTO CTTO", 2)
    assert installed.end() == 0
    assert installed.errors() == ""


def test_an_end_that_was_not_announced(client: Client) -> None:
    client.notify("exit")
    assert client.process.wait(PATIENCE) == 1


def test_it_ends_with_its_input(client: Client, tmp_path: Path) -> None:
    client.open((tmp_path / "a.txt").as_uri(), "CTTO")
    assert client.process.stdin is not None
    client.process.stdin.close()
    assert client.process.wait(PATIENCE) == 1


@pytest.mark.skipif(os.name != "posix", reason="elsewhere the system tells of its end by closing the input")
def test_it_ends_with_its_editor(tmp_path: Path) -> None:
    """Also where another process holds the input open: here the test itself."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as editor:
        client = serve(tmp_path, every=OFTEN)
        try:
            client.ask("initialize", {"processId": editor.pid, "rootUri": tmp_path.as_uri(), "capabilities": {}})
            client.notify("initialized", {})
            client.open((tmp_path / "a.txt").as_uri(), "CTTO")
            editor.kill()
            editor.wait()
            assert client.process.wait(PATIENCE) == 1
        finally:
            client.close()


def test_an_editor_in_another_container(tmp_path: Path) -> None:
    """Its number is nobody's here, which does not mean that it has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        ended.wait()
    client = serve(tmp_path, every=OFTEN)
    try:
        client.ask("initialize", {"processId": ended.pid, "rootUri": None, "capabilities": {}})
        client.notify("initialized", {})
        settings = tmp_path / "provenance.toml"
        uri = (tmp_path / "a.txt").as_uri()
        client.open(uri, "CTTO")
        put(settings, 'ignore = ["ATT101"]\n')
        assert client.diagnostics(uri) == []  # it has looked around once, and still lives
    finally:
        client.close()


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a folder in which a process runs cannot be removed")
def test_a_working_folder_that_is_removed(tmp_path: Path) -> None:
    around, folder = tmp_path / "around", tmp_path / "folder"
    around.mkdir()
    folder.mkdir()
    (tmp_path / "loop").symlink_to("loop")
    inside, outside = (folder / "a.txt").as_uri(), (tmp_path / "b.txt").as_uri()
    client = serve(around, every=OFTEN)
    try:
        around_and_loop = [{"uri": path.as_uri(), "name": path.name} for path in (folder, tmp_path / "loop")]
        client.ask("initialize", {"processId": None, "workspaceFolders": around_and_loop, "capabilities": {}})
        client.notify("initialized", {})
        around.rmdir()
        assert [each["code"] for each in client.open(outside, "CTTO")] == ["ATT101"]
        assert [each["code"] for each in client.open(inside, "CTTO")] == ["ATT101"]
        for ignored in ('["ATT101"]', "[]", '["ATT101"]'):  # it looks again and again
            put(folder / "provenance.toml", f"ignore = {ignored}\n")
            assert len(client.diagnostics(inside)) == (ignored == "[]")
    finally:
        client.close()


@pytest.mark.skipif(os.name != "posix", reason="pipes are not files elsewhere")
def test_a_pipe_as_a_baseline(tmp_path: Path) -> None:
    uri = (tmp_path / "a.txt").as_uri()
    for client in looking(tmp_path, OFTEN):
        client.open(uri, "CTTO")
        os.mkfifo(tmp_path / "fifo")
        put(tmp_path / "provenance.toml", 'baseline = "fifo"\n')
        client.told("what comes from there into a file first. The settings from before hold until that is mended")
        client.change(uri, "CTTO CTTO", 2)
        assert [each["code"] for each in client.diagnostics(uri, 2)] == ["ATT101", "ATT101"]


def test_what_was_never_opened_is_saved(client: Client, tmp_path: Path) -> None:
    client.notify("textDocument/didSave", {"textDocument": {"uri": (tmp_path / "b.txt").as_uri()}})
    uri = (tmp_path / "a.txt").as_uri()
    item = {"uri": uri, "languageId": "plaintext", "version": 1, "text": "CTTO"}
    client.notify("textDocument/didOpen", {"textDocument": item})
    assert client.next(lambda message: "method" in message)["params"]["uri"] == uri  # nothing was told before


def test_a_plugin_that_fails(tmp_path: Path) -> None:
    (tmp_path / "plugin.py").write_text(PLUGIN.replace("{number}", "1"))
    uri = (tmp_path / "a.txt").as_uri()
    for client in started(tmp_path, "--plugin", "plugin.py"):
        assert [each["code"] for each in client.open(uri, "raise CTTO")] == ["ATT101"]
        message = client.told("XXX101")["params"]["message"]
        assert "raised ValueError: on purpose" in message
        client.change(uri, "print, and CTTO", 2)
        assert [each["code"] for each in client.diagnostics(uri, 2)] == ["XXX102", "ATT101"]
        assert client.end() == 0


def test_a_plugin_that_is_refused(tmp_path: Path) -> None:
    (tmp_path / "plugin.py").write_text("import nothing_of_that_name\n")
    for client in started(tmp_path, "--plugin", "plugin.py"):
        assert [each["code"] for each in client.open((tmp_path / "a.txt").as_uri(), "CTTO")] == ["ATT101"]
        client.told("nothing_of_that_name")


def test_a_document_that_cannot_be_checked(client: Client, tmp_path: Path) -> None:
    (tmp_path / "provenance.toml").write_text("[limits]\nbytes = 10\n")
    uri = (tmp_path / "a.txt").as_uri()
    (shown,) = client.open(uri, "CTTO, and so on")
    assert shown["message"].startswith("Not checked: larger than limits.bytes")
    assert shown["severity"] == 2
    client.told("a.txt: larger than limits.bytes")
    client.change(uri, "CTTO", 2)
    assert [each["code"] for each in client.diagnostics(uri, 2)] == ["ATT101"]
    client.change(uri, " \n", 3)
    assert client.diagnostics(uri, 3) == []


def test_a_document_that_is_checked_in_part(client: Client, tmp_path: Path) -> None:
    (tmp_path / "provenance.toml").write_text("[limits]\nfindings = 2\n")
    assert len(client.open((tmp_path / "a.txt").as_uri(), "CTTO\n\n" * 3)) == 2
    client.told("a.txt: has more than limits.findings (2) findings, 3 of them of ATT101: the first are listed")


def test_a_document_that_takes_too_long(tmp_path: Path) -> None:
    (tmp_path / "provenance.toml").write_text("[limits]\nseconds = 0.2\n")
    plugin = PLUGIN.replace("{number}", "2").replace('raise ValueError("on purpose")', "while True:\n        pass")
    (tmp_path / "plugin.py").write_text(plugin)
    uri = (tmp_path / "a.txt").as_uri()
    for client in started(tmp_path, "--plugin", "plugin.py"):
        assert [each["code"] for each in client.open(uri, "CTTO raise")] == ["ATT101"]
        client.told("a.txt: ran past limits.seconds (0.2 s) while rule")
        client.change(uri, "CTTO", 2)
        assert [each["code"] for each in client.diagnostics(uri, 2)] == ["ATT101"]


def test_messages_that_cannot_be_read(client: Client, tmp_path: Path) -> None:
    for message in (b"Content-Length: 9\r\n\r\n{no json}", b"nonsense\r\n", b"Content-Length: 2\r\n\r\n[]"):
        client.raw(message)
    client.send({"id": "x", "method": "textDocument/nothing", "params": {}})
    assert "error" in client.next(lambda message: message.get("id") == "x")
    client.notify("textDocument/didChange", {"wrong": 1})
    uri = (tmp_path / "a.txt").as_uri()
    closed = {"textDocument": {"uri": uri}, "position": {"line": 0, "character": 0}}
    assert client.ask("textDocument/hover", closed) is None
    assert client.actions(uri, {"start": closed["position"], "end": closed["position"]}) == []
    assert client.open(uri, "CTTO \udcff")[0]["code"] == "ATT101"
    assert client.end() == 0


def test_a_request_that_cannot_be_read_is_answered(client: Client, tmp_path: Path) -> None:
    uri = (tmp_path / "a.txt").as_uri()
    assert len(client.open(uri, "CTTO")) == 1
    where = {"textDocument": {"uri": uri}, "position": {"line": -2, "character": 0}}
    client.send({"id": 77, "method": "textDocument/hover", "params": where})
    answer = client.next(lambda message: message.get("id") == 77)
    assert answer["error"]["code"] == -32602
    assert client.actions(uri, {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 1}})


def test_without_the_extra(tmp_path: Path) -> None:
    program = "import sys; sys.modules['pygls'] = None; from provenance.cli import main; sys.exit(main(['lsp']))"
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "provenance: a language server needs the extra `lsp`: pip install 'provenance-checker[lsp]'\n"
    )


def test_a_check_imports_nothing_of_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("CTTO")
    program = (
        "import sys; from provenance.cli import main; main(['check', 'a.txt', '--exit-zero']);"
        "import json; print(json.dumps([name for name in sys.modules if name.partition('.')[0] in ('pygls', 'lsprotocol', 'attrs')"
        " or name.startswith(('provenance.lsp', 'provenance.cli.'))]), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert not {"provenance.cli.init", "provenance.cli.lsp", "pygls"}.intersection(json.loads(done.stderr))
