"""The configuration is found as `provenance check` finds it, and what changes in it is seen without a word from the editor."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.commands import call
from tests.lsp.client import OFTEN, PATIENCE, Client, Message, looking, put, started

TEXT = "CTTO\n\nOfficials said so. Nothing here."


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    """A client of a server that looks often."""
    yield from looking(tmp_path, OFTEN)


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Client]:
    """A client of a server that does not look by itself as long as a test takes."""
    yield from looking(tmp_path, PATIENCE)


def codes(diagnostics: list[Message]) -> set[str]:
    return {each["code"] for each in diagnostics}


def test_a_change_is_seen(client: Client, tmp_path: Path) -> None:
    uri = (tmp_path / "a.txt").as_uri()
    assert codes(client.open(uri, TEXT)) >= {"ATT101", "ATT102"}
    settings = tmp_path / "provenance.toml"
    put(settings, 'select = ["ATT101"]\n[rules.vague-credit]\nseverity = "info"\n')
    (shown,) = client.diagnostics(uri)
    assert (shown["code"], shown["severity"]) == ("ATT101", 3)
    put(settings, 'selekt = ["ATT102"]\n')
    told = client.told("unknown setting 'selekt'")
    assert told["params"]["type"] == 1
    assert told["params"]["message"].endswith("The settings from before hold until that is mended")
    client.change(uri, f"CTTO\n\n{TEXT}", 2)
    assert len(client.diagnostics(uri, 2)) == 2
    put(settings, 'select = ["ATT102"]\n')
    assert codes(client.diagnostics(uri)) == {"ATT102"}
    settings.unlink()
    assert codes(client.diagnostics(uri)) >= {"ATT101", "ATT102"}


def test_all_documents_are_shown_anew(told: Client, tmp_path: Path) -> None:
    one, two = ((tmp_path / name).as_uri() for name in ("one.txt", "two.txt"))
    for uri in (one, two):
        assert codes(told.open(uri, TEXT)) >= {"ATT101", "ATT102"}
    (tmp_path / "provenance.toml").write_text('select = ["ATT102"]\n')
    told.change(one, f"{TEXT}\n", 2)
    told.notify("textDocument/didSave", {"textDocument": {"uri": one}})
    assert codes(told.diagnostics(one, 2)) == {"ATT102"}
    assert codes(told.diagnostics(two)) == {"ATT102"}


def test_an_editor_may_tell_of_it(told: Client, tmp_path: Path) -> None:
    uri = (tmp_path / "a.txt").as_uri()
    told.open(uri, TEXT)
    settings = tmp_path / "pyproject.toml"
    settings.write_text('[tool.provenance]\nselect = ["ATT101"]\n')
    changes = {"changes": [{"uri": settings.as_uri(), "type": 1}]}
    told.notify("workspace/didChangeWatchedFiles", changes)
    assert codes(told.diagnostics(uri)) == {"ATT101"}


def test_the_nearest_above_the_folder_of_the_workspace(tmp_path: Path) -> None:
    (tmp_path / "provenance.toml").write_text('select = ["ATT101"]\nexclude = ["docs/old"]\n')
    inner = tmp_path / "docs" / "inner"
    inner.mkdir(parents=True)
    (inner / "provenance.toml").write_text('select = ["ATT102"]\n')  # beside the text, and not where the editor is
    for client in started(tmp_path / "docs"):
        assert codes(client.open((inner / "a.txt").as_uri(), TEXT)) == {"ATT101"}
        assert client.open((tmp_path / "docs" / "old" / "a.txt").as_uri(), TEXT) == []
    for client in started(inner):
        assert codes(client.open((inner / "a.txt").as_uri(), TEXT)) == {"ATT102"}


def test_settings_below_the_open_folder_are_told_in_the_log(client: Client, tmp_path: Path) -> None:
    (site := tmp_path / "site" / "docs").mkdir(parents=True)
    (tmp_path / "site" / "provenance.toml").write_text('select = ["ATT101"]\n')
    assert codes(client.open((site / "a.txt").as_uri(), TEXT)) >= {"ATT101", "ATT102"}
    told = client.told("is not read: settings are those of the folder that is open")
    unread = tmp_path / "site" / "provenance.toml"
    assert f"{unread} is not read" in told["params"]["message"]
    assert told["params"]["message"].endswith(f"open {tmp_path / 'site'} as a folder of its own")


def test_each_folder_of_a_workspace_has_its_own(tmp_path: Path) -> None:
    for name, rule in (("one", "ATT101"), ("two", "ATT102")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "provenance.toml").write_text(f'select = ["{rule}"]\n')
    for client in started(tmp_path / "one"):
        two = {"uri": (tmp_path / "two").as_uri(), "name": "two"}
        assert codes(client.open((tmp_path / "one" / "a.txt").as_uri(), TEXT)) == {"ATT101"}
        uri = (tmp_path / "two" / "a.txt").as_uri()
        assert codes(client.open(uri, TEXT)) == {"ATT101"}  # of no folder: as in the one where the server runs
        client.notify("workspace/didChangeWorkspaceFolders", {"event": {"added": [two], "removed": []}})
        client.diagnostics((tmp_path / "one" / "a.txt").as_uri())
        assert codes(client.diagnostics(uri)) == {"ATT102"}


def test_what_holds_for_some_files(tmp_path: Path) -> None:
    (tmp_path / "provenance.toml").write_text(
        'select = ["ATT101"]\ninclude = ["docs/**"]\n'
        '[per-path."*.log"]\nmedia-type = "text/plain"\n[per-path."quiet/**"]\nignore = ["ATT101"]\n'
    )
    link = tmp_path / "link"
    link.symlink_to(tmp_path, target_is_directory=True)
    for folder in (tmp_path, link):
        for client in started(folder):
            shown = {
                name: len(client.open((folder / name).as_uri(), TEXT))
                for name in ("docs/a.txt", "docs/a.log", "docs/quiet/a.txt", "docs/a.other", "a.txt")
            }
            assert shown == {"docs/a.txt": 1, "docs/a.log": 1, "docs/quiet/a.txt": 1, "docs/a.other": 0, "a.txt": 0}


def test_a_baseline(client: Client, tmp_path: Path) -> None:
    (tmp_path / "provenance.toml").write_text('select = ["ATT"]\nbaseline = "known.json"\n')
    file = tmp_path / "a.txt"
    file.write_text(TEXT)
    uri = file.as_uri()
    assert client.open(uri, TEXT) == []  # it cannot be read, and nothing else was read before
    client.told("known.json: there is no such file")
    assert call(tmp_path, "baseline", ".").returncode == 0
    client.change(uri, f"{TEXT}\n\nCTTO", 2)
    assert [each["range"]["start"]["line"] for each in client.diagnostics(uri, 2)] == [4]
    entries = json.loads((tmp_path / "known.json").read_text())
    put(tmp_path / "known.json", json.dumps({**entries, "documents": []}))
    while len(client.diagnostics(uri)) != 3:  # it may have seen by itself, too, that the baseline came
        pass


def test_what_the_command_line_says(tmp_path: Path) -> None:
    (tmp_path / "provenance.toml").write_text('select = ["ATT102"]\n')
    (tmp_path / "other.toml").write_text('select = ["ATT101"]\n')
    uri = (tmp_path / "a.txt").as_uri()
    for arguments, expected in (
        ((), {"ATT102"}),
        (("--config", "other.toml"), {"ATT101"}),
        (("--extend-select", "ATT101"), {"ATT101", "ATT102"}),
        (("--isolated", "--select", "ATT", "--ignore", "ATT102", "--stdio"), {"ATT101"}),
    ):
        for client in started(tmp_path, *arguments):
            assert codes(client.open(uri, TEXT)) == expected
    for client in started(tmp_path, "--select", "ATT999"):
        assert client.open(uri, TEXT) == []
        client.told("ATT999")
