"""Messages under the names of texts."""

from __future__ import annotations

import base64
import gzip
import json
from pathlib import Path

import pytest

from provenance.analysis import metadata
from provenance.loaders.mail_and_news import ListArchiveLoader
from tests.cli.fixing import fixed, run
from tests.loaders.common import check_shape, kinds, load, sources

HEAD = """Return-Path: <ben@harbour.example>
Received: from mx.harbour.example (mx [192.0.2.7])
\tby mail.leeds.example; Fri, 3 May 2024 09:15:00 +0200
Message-ID: <1@harbour.example>
From: Ana Cruz <ana@harbour.example>
Subject: =?utf-8?q?The_br=C3=BCcke?=
Date: Fri, 3 May 2024 09:14:00 +0200
X-Status:
"""
WORDS = "The quay is closed.\n\nExperts say that it stays so.\n"
TEXT = "text/plain"


def stated(name: str, data: str, path: str = "a.txt") -> list[str]:
    return [one.value for one in load(data.encode(), TEXT, path).declared if one.field == name]


@pytest.mark.parametrize("above", ["", "\ufeff", "\n", "From ben@harbour.example  Fri May  3 09:15:00 2024\n"])
@pytest.mark.parametrize("path", ["a.txt", "inbox/12", "<stdin>"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_message_is_read(above: str, path: str, ends: str) -> None:
    data = f"{above}{HEAD}\n{WORDS}".replace("\n", ends)
    document = load(data.encode(), TEXT, path)
    check_shape(document)
    assert document.source == data.removeprefix("\ufeff")
    assert document.text == WORDS.replace("\n", ends)
    assert sources(document, "Experts say") == ["Experts say"]
    read = metadata(document)
    assert (read.title.value, read.date.value[:10], read.authors[0].value) == ("The brücke", "2024-05-03", "Ana Cruz")  # type: ignore[union-attr]


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-2"])
def test_a_page_in_parts_is_at_its_place(charset: str) -> None:
    kind = f'Content-Type: text/html; charset="{charset}"\n\n'
    page = "<p>Žluť&nbsp;on <b>Monday</b>.</p>\n"
    mixed = f"{HEAD}MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\nOf parts.\n--x\n{kind}{page}--x--\n"
    document = load(mixed.encode(charset), TEXT, "a.txt")
    check_shape(document)
    assert document.media_type == "text/html"
    assert ("paragraph", "Žluť\xa0on Monday.") in kinds(document)
    assert sources(document, "ť\xa0on") == ["ť&nbsp;on"]
    assert document.source == mixed


@pytest.mark.parametrize(
    ("encoding", "body"),
    [("quoted-printable", "The br=C3=BCcke is =\nclosed.\n"), ("base64", "VGhlIGJyw7xja2UgaXMgY2xvc2VkLgo=\n")],
)
def test_what_is_encoded_is_read_decoded(encoding: str, body: str) -> None:
    kind = f"MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n"
    document = load(f"{HEAD}{kind}\n{body}".encode(), TEXT, "a.txt")
    assert document.text == document.source == "The brücke is closed.\n"


def test_no_fix_is_offered_for_what_is_encoded(tmp_path: Path) -> None:
    words = base64.encodebytes(b"The quay &mdash; closed.\n").decode()
    data = f"{HEAD}MIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n{words}".encode()
    for name, one in (("a.txt", data), ("b.txt.gz", gzip.compress(data, mtime=0))):
        (tmp_path / name).write_bytes(one)
        done = run(tmp_path, name, "--isolated", "--select", "BLP411", "--output-format", "jsonl")
        record = json.loads(done.stdout.splitlines()[0])
        assert [one["rule"] for one in record["findings"]] == ["BLP411"]
        assert record["encoding"].endswith("+mail")
        assert b"fixed with" not in run(tmp_path, name, "--isolated", "--select", "BLP411").stdout


@pytest.mark.parametrize(
    ("data", "path"),
    [
        (f"The mail had this head:\n\n{HEAD}\n{WORDS}", "a.txt"),
        (f"{HEAD}The quay is closed.\n\n{WORDS}", "a.txt"),
        (f"From: Ana Cruz\nSubject: The quay\nDate: 3 May 2024\n\n{WORDS}", "a.txt"),
        (f"{HEAD}\n{WORDS}", "a.md"),
        (f"{HEAD}\n{WORDS}", "a.eml"),
    ],
)
def test_a_text_is_none(data: str, path: str) -> None:
    assert load(data.encode(), TEXT, path).source == data
    assert load(data.encode(), TEXT, path).text != WORDS


INDENTED = "    two spoons of it\n" * 13


def test_indented_lines_below_a_header_make_no_message() -> None:
    recipe = f"Flour:\n{INDENTED}Stir it.\n"
    archive = f"From ben@harbour.example  Fri May  3 09:15:00 2024\n{INDENTED}Stir it.\n"
    assert load(recipe.encode(), TEXT, "a.txt").source == recipe
    assert ListArchiveLoader().declines(archive.encode()) is not None


def test_what_a_message_holds_is_no_message_again() -> None:
    document = load(f"{HEAD}\n{HEAD}\n{WORDS}".encode(), TEXT, "a.txt")
    assert document.text.startswith("Return-Path: ")


def test_files_packed_ones_and_standard_input(tmp_path: Path) -> None:
    data = f"{HEAD}\n{WORDS}".encode()
    (tmp_path / "a.txt").write_bytes(data)
    (tmp_path / "b.txt.gz").write_bytes(gzip.compress(data, mtime=0))
    arguments = ("--output-format", "jsonl", "--isolated", "--select", "ATT103,PII")
    done = run(tmp_path, "a.txt", "b.txt.gz", *arguments), run(tmp_path, "-", *arguments, stdin=data)
    found = {
        record["path"]: [(one["rule"], one["location"]["start"]["offset"]) for one in record["findings"]]
        for one in done
        for record in map(json.loads, one.stdout.splitlines())
        if record["kind"] == "document"
    }
    vague = [("ATT103", data.index(b"Experts"))]
    assert found == {"a.txt": vague, "b.txt.gz": vague, "<stdin>": vague}


def test_fixes_are_those_of_the_body(tmp_path: Path) -> None:
    before = f"{HEAD}\nThe quay &mdash; closed &amp;amp; shut.\n\n{WORDS}"
    assert fixed(tmp_path, before.encode()).decode() == before.replace("&mdash;", "—")
