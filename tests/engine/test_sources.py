"""Works supplied with `--sources`: read whole or not at all, and compared with what the text says of them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

WORK = "We will not sell the old bridge, the mayor said. It cost 3,412,077 euros."
TEXT = (
    "# The bridge\n\n“We will sell the old bridge soon,” the mayor said ([minutes](https://town.example/minutes)). It cost 3.9"
    " million euros ([minutes](https://town.example/minutes)).\n"
)


def pdf(words: str) -> bytes:
    """A PDF file of one page with these words."""
    stream = f"BT /F1 12 Tf 40 700 Td ({words}) Tj ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    made = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return made + b"xref\n0 6\n0000000000 65535 f \n%strailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        table,
        len(made),
    )


def check(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    (folder / "text.md").write_text(TEXT, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "provenance",
        "check",
        "text.md",
        "--isolated",
        "--output-format",
        "json",
        *arguments,
    ]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)


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
        ("minutes.pdf", pdf(WORK)),
    ],
)
def test_what_is_not_in_the_source_is_told(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / "works").mkdir()
    (tmp_path / "works" / name).write_bytes(data)
    rules = found(check(tmp_path, "--sources", "works"))
    assert [rule for rule, _ in rules] == ["CIT310", "CIT311"]
    assert name in rules[0][1]
    assert "We will not sell the old bridge" in rules[0][1]
    assert found(check(tmp_path)) == []


def test_sources_that_cannot_be_read_are_wrong_use(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "works").mkdir()
    (tmp_path / "works" / "minutes.pdf").write_bytes(b"no PDF")
    for folder, sentence in (
        ("no", "there is no such folder"),
        ("empty", "there is no document"),
        ("works", "cannot be read"),
    ):
        done = check(tmp_path, "--sources", folder)
        assert done.returncode == 2
        assert sentence in done.stderr
    done = check(tmp_path, "--select", "CIT310")
    assert (done.returncode, "needs --sources" in done.stderr) == (2, True)
