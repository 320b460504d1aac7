"""Works supplied with `--sources`: read whole or not at all, and compared with what the text says of them."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.commands import call_for_text
from tests.loaders.pdf_files import At, column, pdf

WORK = "We will not sell the old bridge, the mayor said. It cost 3,412,077 euros."
TEXT = (
    "# The bridge\n\n“We will sell the old bridge soon,” the mayor said ([minutes](https://town.example/minutes)). It cost 3.9"
    " million euros ([minutes](https://town.example/minutes)).\n"
)


def written(*pages: str) -> bytes:
    """A PDF file of some pages, each with the lines of a string: the first one is its head, the last one its foot."""
    return pdf(
        *(
            [At(40, 30, head), *column(40, 100, *lines), At(40, 770, foot)]
            for head, *lines, foot in (page.split("\n") for page in pages)
        )
    )


def check(folder: Path, *arguments: str, text: str = TEXT) -> subprocess.CompletedProcess[str]:
    (folder / "text.md").write_text(text, encoding="utf-8")
    return call_for_text(folder, "check", "text.md", "--isolated", "--output-format", "json", *arguments)


def found(done: subprocess.CompletedProcess[str]) -> list[tuple[str, str]]:
    report: dict[str, Any] = json.loads(done.stdout)
    return [
        (finding["rule"], finding["message"])
        for finding in report["documents"][0]["findings"]
        if finding["rule"] in {"CIT310", "CIT311"}
    ]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("minutes.txt", WORK.encode()),
        ("minutes.html", f"<html><body><article><p>{WORK}</p></article></body></html>".encode()),
        ("minutes.pdf", written(f"Minutes\n{WORK}\n1")),
    ],
)
def test_what_is_not_in_the_source_is_told(tmp_path: Path, name: str, data: bytes) -> None:
    if name.endswith(".pdf"):
        pytest.importorskip("pypdfium2")
    (tmp_path / "works").mkdir()
    (tmp_path / "works" / name).write_bytes(data)
    rules = found(check(tmp_path, "--sources", "works"))
    assert [rule for rule, _ in rules] == ["CIT310", "CIT311"]
    assert name in rules[0][1]
    assert "We will not sell the old bridge" in rules[0][1]
    assert found(check(tmp_path)) == []


def test_lines_and_pages_of_a_pdf_divide_words_and_quotations(tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2")
    (tmp_path / "works").mkdir()
    pages = (
        "Rivers of the north\nAn extra-\nordinarily low number for such a\nlarge and\nPage 1",
        "Rivers of the north\nundisturbed valley. The long-\nterm trend is unknown.\nPage 2",
    )
    (tmp_path / "works" / "minutes.pdf").write_bytes(written(*pages))
    text = "They found “{}” ([minutes](https://town.example/minutes)).\n"
    for quotation in (
        "an extraordinarily low number for such a large and undisturbed valley",
        "The long-term trend is unknown",
    ):
        assert found(check(tmp_path, "--sources", "works", text=text.format(quotation))) == []
    wrong = text.format("an extraordinarily high number for such a large and undisturbed valley")
    assert [rule for rule, _ in found(check(tmp_path, "--sources", "works", text=wrong))] == ["CIT310"]


def test_files_that_are_no_documents_are_named(tmp_path: Path) -> None:
    works = tmp_path / "works"
    works.mkdir()
    (works / "minutes.txt").write_text(WORK)
    assert check(tmp_path, "--sources", "works").stderr == ""
    for name in ("plan.epub", "bridge.png", "rows.csv", "a.doc"):
        (works / name).write_bytes(b"x")
    done = check(tmp_path, "--sources", "works")
    assert [rule for rule, _ in found(done)] == ["CIT310", "CIT311"]
    assert "--sources works" in done.stderr
    assert "nothing is compared with what is no document: a.doc, plan.epub, rows.csv" in done.stderr


def test_sources_that_cannot_be_read_are_wrong_use(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "works").mkdir()
    (tmp_path / "works" / "minutes.pdf").write_bytes(b"no PDF")
    for folder, sentence in (
        ("no", "there is no such folder"),
        ("works/minutes.pdf", "it is a file: name the folder that it lies in, works"),
        ("empty", "there is no document"),
        ("works", "cannot be read"),
    ):
        done = check(tmp_path, "--sources", folder)
        assert done.returncode == 2
        assert sentence in done.stderr
        assert len(done.stderr.splitlines()) == 1
    done = check(tmp_path, "--select", "CIT310")
    assert (done.returncode, "needs --sources" in done.stderr) == (2, True)


@pytest.mark.parametrize(
    ("gives", "told"), [("1 / 0", "ZeroDivisionError"), ("'text'", "it gives 'text', which is no Document")]
)
def test_what_a_loader_of_a_plugin_raises_is_told(gives: str, told: str, tmp_path: Path) -> None:
    (tmp_path / "works").mkdir()
    (tmp_path / "works" / "minutes.log").write_text(WORK, encoding="utf-8")
    (tmp_path / "logs.py").write_text(
        "from provenance.api import hookimpl\nclass Logs:\n    name, media_types = 'logs', {'text/x-log': ('.log',)}\n"
        f"    def load(self, source): return {gives}\n@hookimpl\ndef provenance_loaders(): return [Logs()]\n",
        encoding="utf-8",
    )
    done = check(tmp_path, "--sources", "works", "--plugin", "logs.py")
    assert done.returncode == 2
    assert "minutes.log: the loader 'logs' raised" in done.stderr
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_what_is_not_checked_is_a_work_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "works").mkdir()
    (tmp_path / "works" / "minutes.txt").write_text(WORK, encoding="utf-8")
    expected = found(check(tmp_path, "--sources", "works"))
    assert expected
    assert found(check(tmp_path, "--sources", "works", "--exclude", "minutes.*")) == expected
