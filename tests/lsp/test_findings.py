"""What an editor is shown is what `provenance check` finds, at exact places, in the text as it stands in the editor."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.commands import call
from tests.lsp.client import Client, Message, started, words

ROOT = Path(__file__).parents[2]
SEVERITIES = {"error": 1, "warning": 2, "info": 3}


def checked(folder: Path, *arguments: str, text: bytes = b"") -> list[dict[str, Any]]:
    """The findings of a check."""
    done = call(folder, "check", *arguments, "--output-format", "jsonl", "--exit-zero", "--no-evidence", stdin=text)
    findings: list[dict[str, Any]] = json.loads(done.stdout.splitlines()[0])["findings"]
    return findings


SEEDS = [
    "000_1cc552ea7276300b.txt",
    "2012-08-20-guest-post-markerclusterer-0-1-released.md",
    "apache-security-tips.html",
]


@pytest.mark.parametrize("name", SEEDS)
@pytest.mark.parametrize("ends", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_the_same_as_a_check(client: Client, folder: Path, name: str, ends: str) -> None:
    text = (ROOT / "seeds" / name).read_text("utf-8").replace("\n", ends)
    file = folder / name
    file.write_bytes(text.encode())
    shown = client.open(file.as_uri(), text)
    found = checked(folder, name)
    assert found
    assert [(each["code"], each["severity"], each["message"], each["source"]) for each in shown] == [
        (each["rule"], SEVERITIES[each["severity"]], each["message"], "provenance") for each in found
    ]
    for diagnostic, finding in zip(shown, found, strict=True):
        at = finding["location"]
        expected = "" if at is None else text[at["start"]["offset"] : at["end"]["offset"]]
        assert words(text, diagnostic["range"]) == expected


@pytest.mark.parametrize(
    ("offered", "agreed", "codec"),
    [
        (None, "utf-16", "utf-16-le"),
        (["utf-32", "utf-16"], "utf-32", "utf-32-le"),
        (["utf-8"], "utf-8", "utf-8"),
        (["utf-16"], "utf-16", "utf-16-le"),
    ],
)
def test_characters_beyond_the_first_plane(tmp_path: Path, offered: list[str] | None, agreed: str, codec: str) -> None:
    general: dict[str, object] = {} if offered is None else {"general": {"positionEncodings": offered}}
    text = "\U0001f600\U0001f600 é\u2028\x0c\U0001d400 CTTO\r\n\U0001f600 Credits to the owner\r\U0001f600 CTTO"
    for client in started(tmp_path, **general):
        assert client.capabilities["positionEncoding"] == agreed
        shown = client.open((tmp_path / "a.txt").as_uri(), text)
        assert [(each["range"]["start"]["line"], words(text, each["range"], codec)) for each in shown] == [
            (0, "CTTO"),
            (1, "Credits to the owner"),
            (2, "CTTO"),
        ]


def test_a_byte_order_mark_that_the_editor_keeps(client: Client, folder: Path) -> None:
    text = "\ufeffCTTO\nCTTO"
    shown = client.open((folder / "a.txt").as_uri(), text)
    assert [words(text, each["range"]) for each in shown] == ["CTTO", "CTTO"]
    assert shown[0]["range"]["start"] == {"line": 0, "character": 1}


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Client]:
    yield from started(tmp_path)


def test_what_is_not_saved(alone: Client, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Nothing is wrong here.")
    uri = file.as_uri()
    assert alone.open(uri, "Nothing is wrong here.") == []
    last = 40
    for version in range(2, last):
        alone.change(uri, "C" * version, version)
    alone.change(uri, "CTTO", last)
    published: list[Message] = [{"version": 0}]
    while published[-1]["version"] < last:
        published.append(
            alone.next(lambda message: message.get("method") == "textDocument/publishDiagnostics")["params"]
        )
    assert len(published) < last / 2  # not one for each letter, but for what stands there when nobody types
    assert [each["code"] for each in published[-1]["diagnostics"]] == ["ATT101"]
    assert file.read_text() == "Nothing is wrong here."
    alone.change(uri, "Nothing at all.", last + 1)
    alone.notify("textDocument/didSave", {"textDocument": {"uri": uri}})
    assert alone.diagnostics(uri, last + 1) == []
    alone.change(uri, "CTTO", last + 2)
    alone.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    assert alone.diagnostics(uri) == []
    assert alone.open((tmp_path / "b.txt").as_uri(), "CTTO")[0]["code"] == "ATT101"  # and no word of the closed one


def test_a_document_without_a_file_is_read_by_its_language(client: Client) -> None:
    text = "<!-- CTTO -->\n\nThe mill is shut."
    assert client.open("untitled:Untitled-1", text, "markdown") == []
    assert "ATT101" in {each["code"] for each in client.open("untitled:Untitled-2", text, "plaintext")}
    assert client.open("untitled:Untitled-3", "CTTO", "python") == []
    assert client.open("git:/project/a.txt", "CTTO") == []  # the version before, which an editor shows beside the file


def test_a_file_is_read_by_its_ending(client: Client, folder: Path) -> None:
    assert client.open((folder / "a.py").as_uri(), "# CTTO", "plaintext") == []
    assert client.open((folder / "a b.md").as_uri(), "CTTO", "plaintext")[0]["code"] == "ATT101"
    # What is wrapped in a file has its places in what is unwrapped.
    mail = "From: Ana Cruz <ana@example.com>\nSubject: A bridge\n\nCTTO\n"
    assert client.open((folder / "a.eml").as_uri(), mail) == []
    client.told("a.eml: its findings stand in a text that is wrapped in it")
    assert client.open((folder / "rows.jsonl").as_uri(), '{"text": "CTTO"}') == []


def test_related_places(tmp_path: Path) -> None:
    text = "---\ndate: 2024-05-02\n---\n\n# A bridge\n\nPublished: 7 June 2024\n\n\U0001f600 It fell.\n"
    expected = [
        each for each in checked(tmp_path, "-", "--stdin-filename", "a.md", text=text.encode()) if each["related"]
    ]
    assert expected
    for told in (True, False):
        capabilities = {"textDocument": {"publishDiagnostics": {"relatedInformation": told}}}
        for client in started(tmp_path, **capabilities):
            shown = client.open((tmp_path / "a.md").as_uri(), text)
            related = [each["relatedInformation"] for each in shown if "relatedInformation" in each]
            assert len(related) == (len(expected) if told else 0)
            if told:
                assert related[0][0]["message"] == expected[0]["related"][0]["message"]


def test_what_a_finding_means(tmp_path: Path) -> None:
    text = "\U0001f600 Officials said so. Nothing here."
    uri = (tmp_path / "a.txt").as_uri()
    for kinds, mark in ((["plaintext"], ""), (["markdown", "plaintext"], "**")):
        for client in started(tmp_path, "--select", "ATT102", textDocument={"hover": {"contentFormat": kinds}}):
            client.open(uri, text)
            place: Message = {"textDocument": {"uri": uri}, "position": {"line": 0, "character": 5}}
            contents = client.ask("textDocument/hover", place)["contents"]
            assert contents["kind"] == kinds[0]
            assert contents["value"].startswith(f"{mark}ATT102 anonymous-source{mark}: ")
            assert "provenance rule ATT102" in contents["value"]
            assert contents["value"].count("\n\n") >= 3  # why, and what to do
            assert "\n\nFor information:\n- people in the story" in contents["value"]
            place["position"]["character"] = 30
            assert client.ask("textDocument/hover", place) is None


def test_hover_and_actions_are_of_the_text_as_it_is_now(client: Client, folder: Path) -> None:
    uri = (folder / "a.txt").as_uri()
    client.open(uri, "Nothing is wrong here.")
    client.change(uri, "Here: CTTO", 2)
    place = {"line": 0, "character": 7}
    assert (
        "ATT101"
        in client.ask("textDocument/hover", {"textDocument": {"uri": uri}, "position": place})["contents"]["value"]
    )
    client.change(uri, "Nothing is wrong here.", 3)
    assert client.actions(uri, {"start": place, "end": place}) == []
