"""What an editor offers to do does what it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import call
from tests.lsp.client import Client, Message, applied, started

EVERYTHING = {"start": {"line": 0, "character": 0}, "end": {"line": 999, "character": 0}}


def after(text: str, uri: str, action: Message) -> str:
    assert list(action["edit"]["changes"]) == [uri]
    return applied(text, action["edit"]["changes"][uri])


FORMS = {
    "text": (
        "a.txt",
        "One line.\n\nHere we are: CTTO.\n\nCTTO",
        "\n\nprovenance: allow vague-credit\nHere we are: CTTO.",
    ),
    "text, CRLF": (
        "a.txt",
        "One.\r\n\r\nHere: CTTO.\r\n\r\nCTTO",
        "\r\n\r\nprovenance: allow vague-credit\r\nHere: CTTO.",
    ),
    "Markdown": (
        "a.md",
        "# A\n\nHere\nis CTTO.\n\nCTTO",
        "\n\n<!-- provenance: allow vague-credit -->\nHere\nis CTTO.",
    ),
    "a heading": ("a.md", "# A\n\n## B CTTO\n\nCTTO", "\n\n<!-- provenance: allow vague-credit -->\n## B CTTO"),
    "a list": ("a.md", "# A\n\n- b\n- CTTO\n- CTTO", "- b\n- <!-- provenance: allow vague-credit -->\n  CTTO\n- CTTO"),
    "a quotation": ("a.md", "# A\n\n> CTTO\n\nCTTO", "> <!-- provenance: allow vague-credit -->\n> CTTO\n\nCTTO"),
    "a table": ("a.md", "|a|b|\n|-|-|\n|c|*CTTO*|\n|CTTO|", "|c|<!-- provenance: allow vague-credit --> *CTTO*|"),
    "in a list": ("a.md", "- b\n\n  CTTO\n\nCTTO", "\n\n  <!-- provenance: allow vague-credit -->\n  CTTO\n\nCTTO"),
    "reStructuredText": (
        "a.rst",
        "A\n=\n\nHere\nis *CTTO*.\n\nCTTO",
        "\n\n.. provenance: allow vague-credit\n\nHere\nis *CTTO*.",
    ),
    "its heading": (
        "a.rst",
        "A\n=\n\nB CTTO\n------\n\nCTTO",
        "\n\n.. provenance: allow vague-credit\n\nB CTTO\n------",
    ),
    "its list": ("a.rst", "- b\n- CTTO\n- CTTO", "- b\n\n.. provenance: allow vague-credit\n\n- CTTO\n- CTTO"),
    "Org": ("a.org", "* A\n\nHere\nis *CTTO*.\n\nCTTO", "\n\n# provenance: allow vague-credit\nHere\nis *CTTO*."),
    "its items": ("a.org", "- b\n- CTTO\n- CTTO", "- b\n# provenance: allow vague-credit\n- CTTO\n- CTTO"),
    "Gemtext": ("a.gmi", "# A\n\n* CTTO\n* CTTO", "\n\n```provenance: allow vague-credit\n```\n* CTTO\n* CTTO"),
    "AsciiDoc": (
        "a.adoc",
        "= A\n\nHere\nis *CTTO*.\n\nCTTO",
        "\n\n// provenance: allow vague-credit\nHere\nis *CTTO*.",
    ),
    "its entries": ("a.adoc", "* b\n* CTTO\n* CTTO", "* b\n// provenance: allow vague-credit\n* CTTO\n* CTTO"),
    "its table": ("a.adoc", "|===\n|a\n|*CTTO*\n|CTTO\n|===", "|a\n// provenance: allow vague-credit\n|*CTTO*"),
    "HTML": (
        "a.html",
        "<p>A</p>\n  <p>\U0001f600 CTTO</p>\n<p>CTTO</p>",
        "</p>\n  <!-- provenance: allow vague-credit -->\n  <p>",
    ),
    "HTML on one line": ("a.html", "<p>A b<p>CTTO<p>CTTO", "b<p><!-- provenance: allow vague-credit --> CTTO<p>CTTO"),
}


@pytest.mark.parametrize(("name", "text", "expected"), FORMS.values(), ids=FORMS)
def test_a_comment_allows_one_finding(client: Client, folder: Path, name: str, text: str, expected: str) -> None:
    uri = (folder / name).as_uri()
    first, *others = [each for each in client.open(uri, text) if each["code"] == "ATT101"]
    assert len(others) == 1
    offered = [action for action in client.actions(uri, first["range"]) if "ATT101" in action["title"]]
    assert [action["title"] for action in offered] == ["Allow vague-credit (ATT101) here with a comment"]
    assert offered[0]["kind"] == "quickfix"
    assert offered[0]["diagnostics"] == [first]
    changed = after(text, uri, offered[0])
    assert expected in changed
    client.change(uri, changed, 2)
    codes = [each["code"] for each in client.diagnostics(uri, 2)]
    assert codes.count("ATT101") == 1
    assert "PRV003" in codes  # which asks for the reason
    assert not {"PRV001", "PRV002"}.intersection(codes)


LINKS = {
    "a paragraph": ("A.\n\na [x](TODO)\n", "\n\n<!-- provenance: allow placeholder-link -->\na [x](TODO)\n"),
    "a list": ("# A\n\n- b\n- a [x](TODO)\n", "- b\n- <!-- provenance: allow placeholder-link -->\n  a [x](TODO)\n"),
    "a number": ("# A\n\n10. [x](TODO) b\n", "10. <!-- provenance: allow placeholder-link -->\n    [x](TODO) b\n"),
    "a quotation": ("> - *A* [x](TODO)\n", "> - <!-- provenance: allow placeholder-link -->\n>   *A* [x](TODO)\n"),
}


@pytest.mark.parametrize(("text", "expected"), LINKS.values(), ids=LINKS)
def test_a_comment_leaves_markup_what_it_is(client: Client, folder: Path, text: str, expected: str) -> None:
    """Behind a comment that begins a line, a link would be none."""
    uri = (folder / "a.md").as_uri()
    (found,) = [each for each in client.open(uri, text) if each["code"] == "CIT306"]
    (action,) = [action for action in client.actions(uri, found["range"]) if "Allow" in action["title"]]
    assert action["title"].endswith("here with a comment")
    changed = after(text, uri, action)
    assert changed.endswith(expected)
    client.change(uri, changed, 2)
    codes = [each["code"] for each in client.diagnostics(uri, 2)]
    assert not {"CIT306", "PRV001", "PRV002"}.intersection(codes)


COUNTING = '''\
"""A plugin that counts how often a text is checked."""

from provenance.api import Severity, hookimpl, rule


@rule(id="XXX901", slug="counting", severity=Severity.WARNING, summary="Counts", bad=["a"], good=["b"])
def counting(document, context):
    """Why.

    What.
    """
    with open("count", "a") as stream:
        stream.write("x")
    return []


@hookimpl
def provenance_rules():
    return [counting]
'''


def test_a_comment_is_looked_for_once(tmp_path: Path) -> None:
    """The text is checked for it, and editors ask at each move of the cursor."""
    (tmp_path / "plugin.py").write_text(COUNTING)
    count = tmp_path / "count"
    for client in started(tmp_path, "--plugin", "plugin.py"):
        uri = (tmp_path / "a.txt").as_uri()
        (found,) = client.open(uri, "CTTO")
        first = client.actions(uri, found["range"])
        size = count.stat().st_size
        assert size >= 2
        assert client.actions(uri, found["range"]) == first
        assert count.stat().st_size == size
        client.change(uri, "CTTO CTTO", 2)
        assert client.actions(uri, EVERYTHING) != first
        assert count.stat().st_size > size


def test_a_comment_for_the_whole_text(client: Client, folder: Path) -> None:
    uri = (folder / "a.md").as_uri()
    text = "---\ntitle: A bridge\ndate: 2024-05-02\n---\n\nIt fell in the night, and nobody knows why it did not fall before.\n"
    assert "ATT105" in [each["code"] for each in client.open(uri, text)]
    top = {"start": {"line": 0, "character": 2}, "end": {"line": 0, "character": 2}}
    (action,) = [action for action in client.actions(uri, top) if "ATT105" in action["title"]]
    assert action["title"] == "Allow missing-author (ATT105) in this file with a comment"
    changed = after(text, uri, action)
    assert changed == text.replace("It fell", "<!-- provenance: allow-file missing-author -->\nIt fell")
    client.change(uri, changed, 2)
    assert "ATT105" not in [each["code"] for each in client.diagnostics(uri, 2)]


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("# A\n\nCTTO\n", "# A\n\n{/* provenance: allow vague-credit */}\nCTTO\n"),
        ("- A\n- CTTO\n", "- A\n- {/* provenance: allow vague-credit */}\n  CTTO\n"),
    ],
)
def test_a_comment_in_braces_where_one_of_html_would_break_the_file(
    client: Client, folder: Path, text: str, then: str
) -> None:
    uri = (folder / "a.mdx").as_uri()
    found = next(each for each in client.open(uri, text) if each["code"] == "ATT101")
    action = next(each for each in client.actions(uri, found["range"]) if "with a comment" in each["title"])
    assert after(text, uri, action) == then


BROKEN = "# A\r\n\r\n\U0001f600 It\u00e2\u20ac\u2122s here,\u200b or not.\r\n\r\nWrite to ana.cruz@gmail.com, it\u00e2\u20ac\u2122s fine.\r\n"


def test_safe_and_unsafe_fixes(client: Client, folder: Path) -> None:
    file = folder / "a.md"
    file.write_bytes(BROKEN.encode())
    uri = file.as_uri()
    shown = client.open(uri, BROKEN)
    offered = [action for action in client.actions(uri, EVERYTHING, ["quickfix"]) if "Allow" not in action["title"]]
    safe = [action for action in offered if action.get("isPreferred")]
    unsafe = [action for action in offered if not action.get("isPreferred")]
    assert safe
    assert unsafe
    assert all(action["title"].endswith(", unsafe: it may change what is meant") for action in unsafe)
    assert not any("unsafe" in action["title"] for action in safe)
    for version, action in enumerate(offered, 2):
        changed = after(BROKEN, uri, action)
        assert changed != BROKEN
        client.change(uri, changed, version)
        assert len(client.diagnostics(uri, version)) < len(shown)


def test_all_safe_fixes_are_those_of_a_check(client: Client, folder: Path) -> None:
    file = folder / "a.md"
    file.write_bytes(BROKEN.encode())
    uri = file.as_uri()
    client.open(uri, BROKEN)
    asked = (["source.fixAll.provenance"], ["source.fixAll"], ["source"])
    (action,), *same = [client.actions(uri, EVERYTHING, only) for only in asked]
    assert action["kind"] == "source.fixAll.provenance"
    assert same == [[action], [action]]
    changed = after(BROKEN, uri, action)
    assert "source.fixAll.provenance" in [action["kind"] for action in client.actions(uri, EVERYTHING)]
    assert client.actions(uri, EVERYTHING, ["refactor"]) == []
    assert client.actions(uri, EVERYTHING, ["source.fixAll.others"]) == []
    assert call(folder, "check", "a.md", "--fix", "--exit-zero").returncode == 0
    assert file.read_bytes().decode() == changed != BROKEN
    client.change(uri, changed, 2)
    client.diagnostics(uri, 2)
    assert client.actions(uri, EVERYTHING, ["source.fixAll"]) == []


def test_edits_of_a_version(tmp_path: Path) -> None:
    uri = (tmp_path / "a.txt").as_uri()
    for client in started(tmp_path, workspace={"workspaceEdit": {"documentChanges": True}}):
        client.open(uri, "CTTO")
        (action,) = client.actions(uri, EVERYTHING)
        (change,) = action["edit"]["documentChanges"]
        assert change["textDocument"] == {"uri": uri, "version": 1}
        assert applied("CTTO", change["edits"]) == "provenance: allow vague-credit\nCTTO"
