"""Pages in HTML under the names of texts."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from provenance.analysis import metadata
from tests.cli.fixing import fixed, run
from tests.loaders.common import check_shape, kinds, load, sources

STATED = '{"@type": "NewsArticle", "datePublished": "2024-05-03", "author": {"@type": "Person", "name": "Ana Cruz"}}'
REST = f'<head><title>The quay</title><script type="application/ld+json">{STATED}</script></head><body><p>The council voted&nbsp;on Monday.</p></body></html>'
TEXT = "text/plain"


@pytest.mark.parametrize(
    "begins",
    [
        "<!doctype html><html>",
        "\n  <HTML lang='en'>\n",
        "\ufeff<?xml version='1.0'?>\r\n<!-- saved -->\r\n<!DOCTYPE HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'>\r\n<html>",
        "<!-- ---- -->\n<!doctype html>\n----\n",
    ],
)
@pytest.mark.parametrize("path", ["a.txt", "a.TEXT", "harbour.d/quay", "<stdin>"])
def test_a_page_is_read(begins: str, path: str) -> None:
    document = load((begins + REST).encode(), TEXT, path)
    check_shape(document)
    assert (document.media_type, document.page_as_text, document.whole_page) == ("text/html", True, True)
    assert ("paragraph", "The council voted\xa0on Monday.") in kinds(document)
    assert sources(document, "voted\xa0on") == ["voted&nbsp;on"]
    assert document.source == (begins + REST).removeprefix("\ufeff")
    read = metadata(document)
    assert (read.title.value, read.date.value, [author.value for author in read.authors]) == (  # type: ignore[union-attr]
        "The quay",
        "2024-05-03",
        ["Ana Cruz"],
    )


@pytest.mark.parametrize(
    ("begins", "path"),
    [
        ("Look at this: <!doctype html><html>", "a.txt"),
        ("<!doctype html><html>", "a.html"),
        ("<!doctype lamps><lamps>", "a.txt"),
        ("<htmlx>", "a.txt"),
        ("<!-- that never ends <!doctype html>", "a.txt"),
    ],
)
def test_a_text_is_none(begins: str, path: str) -> None:
    assert load(begins + REST, TEXT, path).media_type == TEXT


@pytest.mark.parametrize("behind", ["", "\n\n<!-- The quay is old. -->\n"])
def test_a_text_of_nothing_but_comments_shows_nothing(behind: str) -> None:
    text = f"<!-- <marquee>The quay is closed, insiders say.</marquee> -->\n{behind}"
    assert load(text, TEXT, "a.txt").text.strip() == ""


@pytest.mark.parametrize(
    "text", ["<!-- old --> The quay is closed.", "<!-- a --> The quay. <!-- b -->", "<!-- The quay is closed."]
)
def test_a_text_with_a_comment_is_none(text: str) -> None:
    assert load(text, TEXT, "a.txt").media_type == TEXT


def test_two_tags_around_a_text_make_no_page_of_it() -> None:
    document = load("<html>\nThe quay is closed.\n\nThe ferry goes on.\n</html>", TEXT, "a.txt")
    assert document.media_type == TEXT


@pytest.mark.parametrize(
    "begins",
    [
        "<!doctype html> is the first line of every page",
        "<html lang='en'> is the root of each page",
        "<!DOCTYPE html begins a page; by <html> its root",
    ],
)
def test_a_text_on_pages_is_none(begins: str) -> None:
    rest = ", and <body> and <p> stand below.\n\nWhat is behind <script> runs. The quay is closed.\n"
    document = load((begins + rest).encode(), TEXT, "a.txt")
    assert document.media_type == TEXT
    assert "The quay is closed." in document.text


def test_a_page_may_begin_with_words() -> None:
    document = load(b"<html>The quay is closed.<p>The ferry goes on.</p></html>\n", TEXT, "a.txt")
    assert (document.media_type, document.page_as_text) == ("text/html", True)


def test_the_encoding_is_that_of_the_page() -> None:
    data = "<!doctype html><meta charset=iso-8859-2><p>Žluť on Monday.</p>".encode("iso-8859-2")
    assert load(data, TEXT, "a.txt").text == "Žluť on Monday."


def test_files_packed_ones_and_standard_input(tmp_path: Path) -> None:
    page = f"<!doctype html>{REST.replace('The council', 'Experts say the council')}".encode()
    (tmp_path / "a.txt").write_bytes(page)
    (tmp_path / "b.txt.gz").write_bytes(gzip.compress(page, mtime=0))
    (tmp_path / "c").write_bytes(page)
    (tmp_path / "provenance.toml").write_text('per-path."c".media-type = "text/plain"\nselect = ["BLP411", "ATT103"]\n')
    arguments = ("--output-format", "jsonl", "--config", "provenance.toml")
    done = run(tmp_path, "a.txt", "b.txt.gz", "c", *arguments), run(tmp_path, "-", *arguments, stdin=page)
    found = {
        record["path"]: [(one["rule"], one["location"]["start"]["offset"]) for one in record["findings"]]
        for one in done
        for record in map(json.loads, one.stdout.splitlines())
        if record["kind"] == "document"
    }
    vague = ("ATT103", page.index(b"Experts"))
    named = [("BLP411", 0), vague]
    assert found == {"a.txt": named, "b.txt.gz": named, "c": [vague], "<stdin>": [vague]}


def test_fixes_are_those_of_a_page(tmp_path: Path) -> None:
    before = "<!doctype html><p>Kept &amp; wor&shy;n &amp;hellip; there.</p>"
    assert fixed(tmp_path, before.encode()).decode() == before.replace("&amp;hellip;", "…")
