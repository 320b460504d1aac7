"""A page of a report as a browser lays it out, where there is one: what is in sight, what a filter leaves, and all of it where no script runs."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from provenance.extensions import ReportOptions
from provenance.reporters import builtin
from tests.reporters.test_reporters import RUN, finding, record

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
MANY = 1500
"""Documents of a page that is not laid out whole."""


def laid_out(page: Path, place: str = "") -> str:
    assert BROWSER is not None
    given = ("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=900,700", "--virtual-time-budget=5000")
    done = subprocess.run(
        [BROWSER, *given, f"--user-data-dir={page.parent / 'profile'}", "--dump-dom", page.as_uri() + place],
        check=True,
        capture_output=True,
        timeout=300,
    )
    return re.sub(r"<noscript>.*?</noscript>", "", done.stdout.decode(), flags=re.DOTALL)


def written(count: int, page: Path) -> None:
    stream = io.BytesIO()
    sink = next(reporter for reporter in builtin() if reporter.name == "html").begin(stream, ReportOptions())
    for number in range(count):
        found = [
            finding("ATT102", "warning", line, f"officials of “house” <{number}> " * 9, "names nobody")
            for line in (1, 2, 3)
        ]
        sink.document(record(f"docs/{number}.txt", found), b"")
    sink.finish(RUN, b"")
    page.write_bytes(stream.getvalue())


@pytest.mark.skipif(BROWSER is None, reason="there is no Chromium here")
@pytest.mark.parametrize("count", [4, MANY])
def test_what_is_in_sight_is_laid_out(count: int, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    written(count, page)
    shown = laid_out(page)
    assert f"<output>{3 * count:,} findings in {count:,} documents</output>" in shown
    assert 'id="unseen"' not in shown
    articles = shown.partition("<script>")[0].count("<article ")
    assert articles == 3 * count if count < MANY else articles < 300
    rows = len(re.findall(r"<td><a href=\"#d\d+\">docs/", shown.partition('id="index"')[2]))
    assert rows == min(count, 200)
    if count == MANY:
        assert ">Show 1300 more of 1300</button>" in shown


@pytest.mark.parametrize(("count", "worst"), [(2, 0), (20, 0), (21, 10), (60, 10)])
def test_the_worst_stand_first_where_the_list_of_all_is_long(count: int, worst: int, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    written(count, page)
    above, _, below = page.read_text("utf-8").partition("<h2 id=documents>")
    assert len(re.findall(r"<a href=#d\d", above)) == worst
    assert f"<p><a href=#documents>and {count - worst} more documents with faults</a></p>" in above or not worst
    assert below.startswith("All documents<" if worst else "Documents<")
    assert len(re.findall(r"<a href=#d\d", below)) == count
