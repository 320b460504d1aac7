"""PDF files: what is read of them, what they say of themselves, and what cannot be read."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from provenance.documents import Document
from provenance.extensions import LoadError, NothingToRead, Source
from provenance.loaders import PdfLoader
from provenance.loaders.pdf import apart
from provenance.loaders.pdf.properties import declared_by, moment_of
from tests.commands import call_for_text
from tests.loaders.common import check_shape, kinds, sources
from tests.loaders.pdf_files import At, column, file_of, pdf

pytest.importorskip("pypdfium2")
fpdf = pytest.importorskip("fpdf")
BODY = column(
    72, 100, "The mayor opened the bridge on Monday, after four", "years of work, and thanked those who had built it."
)


def load(data: bytes, seconds: float | None = None) -> Document:
    """A document of these bytes."""
    document = PdfLoader().load(Source("a.pdf", "a.pdf", "application/pdf", data, seconds=seconds))
    check_shape(document)
    return document


def declared(document: Document) -> dict[str, str]:
    """Field -> value."""
    return {one.field: one.value for one in document.declared}


def test_lines_are_joined_and_lead_to_their_lines_and_pages() -> None:
    document = load(pdf(BODY, column(72, 100, "Ships pass below it since the summer.")))
    assert document.text == (
        "The mayor opened the bridge on Monday, after four years of work, and thanked those who had built it.\n\n"
        "Ships pass below it since the summer."
    )
    assert document.source == (
        "The mayor opened the bridge on Monday, after four\nyears of work, and thanked those who had built it.\n\f\n"
        "Ships pass below it since the summer.\n\f\n"
    )
    assert sources(document, "four years") == ["four\nyears"]
    assert [document.source[page:][:5] for page in document.pages] == ["The m", "Ships"]


def test_what_another_program_writes_is_read() -> None:
    made = fpdf.FPDF()
    made.set_title("The bridge")
    made.set_author("Ana Cruz")
    made.set_lang("en-GB")
    made.add_page()
    made.set_font("Helvetica", "B", 18)
    made.cell(text="The bridge", new_x="LMARGIN", new_y="NEXT")
    made.set_font("Helvetica", size=11)
    words = "The mayor opened the bridge on Monday, after four years of work, and thanked those who had built it. "
    made.multi_cell(0, text=words * 4)
    document = load(bytes(made.output()))
    assert kinds(document) == [("title", "The bridge"), ("paragraph", (words * 4).strip())]
    said = declared(document)
    assert (said["title"], said["author"], said["language"]) == ("The bridge", "Ana Cruz", "en-GB")


def test_what_programs_write_is_no_title_and_no_author() -> None:
    said = declared_by({"Title": "The bridge at the mill", "Author": "Ana Cruz; Ben Ode"}, "en")
    assert [one.value for one in said] == ["The bridge at the mill", "Ana Cruz", "Ben Ode", "en"]
    for title in (
        "Microsoft Word - draft3.doc",
        "untitled",
        "report_final_v2.indd",
        "PowerPoint Presentation",
        "https://a.test/x",
        "B:\\x.qxd",
    ):
        assert not declared_by({"Title": title}, ""), title
    for author in ("user", "Administrator", "jsmith", "Adobe InDesign", "HP12345", "ana@a.test", "Windows User"):
        assert not declared_by({"Author": author}, ""), author


def test_a_title_that_the_first_page_does_not_bear_out_is_that_of_another_text() -> None:
    head = At(72, 80, "The bridge at the mill", 18)
    assert (
        declared(load(pdf([head, *BODY], info="/Title (The Bridge at the Mill)")))["title"] == "The Bridge at the Mill"
    )
    assert "title" not in declared(load(pdf([head, *BODY], info="/Title (Minutes of the tennis club)")))


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("D:20240603101500+02'00'", "2024-06-03T10:15:00+02:00"),
        ("D:20240603101500Z", "2024-06-03T10:15:00Z"),
        ("D:20240603", "2024-06-03"),
        ("20240603101500", "2024-06-03T10:15:00"),
        ("D:202406", "2024-06"),
        ("D:19700101000000", ""),
        ("D:20241303", ""),
        ("June 3", ""),
        ("", ""),
    ],
)
def test_dates_of_properties(written: str, moment: str) -> None:
    assert moment_of(written) == moment


def test_the_day_on_which_a_file_was_made_gives_way_to_what_readers_see(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(
        pdf(
            [
                At(72, 60, "The bridge", 18, "B"),
                At(72, 80, "3 June 2024"),
                *column(72, 110, *["Ships pass below it since the summer of that year, and more come."] * 9),
            ],
            info="/CreationDate (D:20240619101500Z)",
        )
    )
    done = call_for_text(tmp_path, "check", "a.pdf", "--isolated", "--no-cache", "--output-format", "json")
    (record,) = json.loads(done.stdout)["documents"]
    assert record["metadata"]["date"]["value"] == "2024-06-03"
    assert "DAT206" not in {finding["rule"] for finding in record["findings"]}


def test_a_change_before_the_file_was_made_is_for_information(tmp_path: Path) -> None:
    page = [
        At(72, 60, "Updated 9 May 2001"),
        *column(72, 100, *["Ships pass below it since the summer of that year, and more come."] * 9),
    ]
    (tmp_path / "a.pdf").write_bytes(pdf(page, info="/CreationDate (D:20020815101500Z)"))
    done = call_for_text(tmp_path, "check", "a.pdf", "--select", "DAT206", "--isolated", "--output-format", "json")
    (record,) = json.loads(done.stdout)["documents"]
    assert {finding["severity"] for finding in record["findings"]} <= {"info"}


def test_findings_say_their_page(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf(BODY, [*BODY, At(72, 300, "Photo: credits to the owner")]))
    done = call_for_text(tmp_path, "check", "a.pdf", "--select", "ATT101", "--isolated", "--no-cache")
    assert "page 2  error  ATT101" in " ".join(done.stdout.split(" ")).replace("   ", "")
    done = call_for_text(tmp_path, "check", "a.pdf", "--select", "ATT101", "--isolated", "--output-format", "concise")
    assert done.stdout.startswith("a.pdf:page 2: error ATT101 vague-credit: ")
    for report in ("github", "gitlab", "sarif"):  # which have no place for it
        done = call_for_text(tmp_path, "check", "a.pdf", "--select", "ATT101", "--isolated", "--output-format", report)
        assert "page 2: “credits to the owner” names nobody" in done.stdout
    for jobs in ("1", "2"):
        arguments = ("--select", "ATT101", "--isolated", "--jobs", jobs, "--output-format", "json")
        found = json.loads(call_for_text(tmp_path, "check", ".", *arguments).stdout)
        assert [(one["location"]["page"], one["excerpt"]) for one in found["documents"][0]["findings"]] == [
            (2, "credits to the owner")
        ]
    done = call_for_text(tmp_path, "check", "a.pdf", "--isolated", "--no-cache", "--fix", "--unsafe-fixes")
    assert "can be fixed" not in done.stdout


def test_what_cannot_be_read_is_a_sentence() -> None:
    encrypted = fpdf.FPDF()
    encrypted.set_encryption(owner_password="owner", user_password="secret")  # noqa: S106 - of no use to anybody
    encrypted.add_page()
    whole = pdf(BODY)
    for data, error, sentence in (
        (bytes(encrypted.output()), LoadError, "encrypted: save it without a password"),
        (b"words", LoadError, "does not begin as a PDF file does"),
        (b"%PDF-1.7\n" + b"x" * 900, LoadError, "broken, or was cut off"),
        (pdf([]), NothingToRead, "holds no text"),
        (
            file_of([zlib.compress(b"q 600 0 0 780 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q")]),
            NothingToRead,
            "as a scan does: OCR",
        ),
    ):
        with pytest.raises(error, match=sentence):
            load(data)
    open_to_all = fpdf.FPDF()
    open_to_all.set_encryption(owner_password="owner")  # noqa: S106
    open_to_all.add_page()
    open_to_all.set_font("Helvetica", size=11)
    open_to_all.cell(text="Anybody may read this.")
    assert load(bytes(open_to_all.output())).text == "Anybody may read this."
    assert "mayor" in load(whole.replace(b"startxref", b"start")).text, (
        "a file whose table of objects is lost is mended"
    )


def test_what_was_left_out_is_told() -> None:
    scan = "q 600 0 0 780 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q"
    text = zlib.compress(b"BT /F 10 Tf 72 700 Td (The mayor opened the bridge.) Tj ET")
    document = load(file_of([text, *[zlib.compress(scan.encode())] * 3]))
    assert [notice.message for notice in document.notices] == [
        "Pages 2\N{EN DASH}4 hold pictures without text, as a scan does: OCR makes them readable."
    ]


def test_what_there_was_no_time_for_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock of the process that reads goes on by a second whenever it is asked, which it is before each page."""
    clock = "import itertools, time\ntime.monotonic = map(float, itertools.count()).__next__\n"
    (tmp_path / "sitecustomize.py").write_text(clock)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    page = b"BT /F 10 Tf 72 700 Td (The mayor opened the bridge.) Tj ET"
    (notice,) = load(file_of([page] * 40), seconds=30.0).notices
    assert notice.kind == "limit"
    assert notice.message.startswith("Pages from 31 on of 40 were not read: reading took longer than 30 s")
    assert notice.message.endswith("(raise limits.seconds).")


def test_letters_that_nobody_knows_are_told() -> None:
    scrambled = column(72, 100, *["\u2030T\u2022\u203aV\u20ac\u2122a\u0161\u201cR\xb6k\u2020\xac\xa7\xb5" * 3] * 8)
    with pytest.raises(LoadError, match="fonts do not say which letters they show"):
        load(pdf(scrambled))
    document = load(pdf(BODY, scrambled))
    assert [notice.message for notice in document.notices] == [
        "Page 2: the fonts do not say which letters they show, so the text was not read."
    ]


def test_whose_a_file_is_belongs_to_it(tmp_path: Path) -> None:
    page = [*column(72, 100, *["Ships pass below it since the summer of that year, and more come."] * 9)]
    (tmp_path / "a.pdf").write_bytes(pdf([*page, At(72, 300, "\xa9 2024 Harbour Office. All rights reserved.")]))
    done = call_for_text(tmp_path, "check", "a.pdf", "--select", "BLP408", "--isolated", "--output-format", "concise")
    assert {line.split(": ")[1].split(" ")[0] for line in done.stdout.splitlines() if "BLP408" in line} <= {"info"}


def test_a_page_that_takes_all_memory_ends_its_own_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "MEMORY", 400_000_000)
    packed = zlib.compressobj(1)
    bomb = b"".join(packed.compress(b" " * 10_000_000) for _ in range(50)) + packed.flush()
    text = zlib.compress(b"BT /F 10 Tf 72 700 Td (The mayor opened the bridge.) Tj ET")
    with pytest.raises(LoadError, match="cannot be read: a page takes more memory or time than a page needs"):
        load(file_of([bomb]))
    document = load(file_of([text, bomb, text]))
    assert [notice.message for notice in document.notices] == [
        "Pages from 2 on of 3 were not read: a page takes more memory or time than a page needs."
    ]


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(LoadError, match=r"needs the extra \[pdf\]: pip install 'provenance-checker\[pdf\]'"):
        load(pdf(BODY))


def test_without_the_extra_a_folder_is_checked_without_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    (tmp_path / "a.txt").write_text("The bridge is open.", encoding="utf-8")
    (tmp_path / "b.pdf").write_bytes(pdf(BODY))
    needed = "it needs the extra [pdf]: pip install 'provenance-checker[pdf]'"
    walked = call_for_text(tmp_path, "check", ".", "--isolated", "--no-cache", "--output-format", "json")
    records = json.loads(walked.stdout)["documents"]
    assert (walked.returncode, [(one["status"], one["reason"]) for one in records]) == (
        0,
        [("checked", None), ("skipped", needed)],
    )
    for arguments in (["b.pdf"], ["a.txt", "--sources", "."]):
        named = call_for_text(tmp_path, "check", *arguments, "--isolated", "--no-cache")
        assert (named.returncode, needed in named.stderr, "no document" in named.stderr) == (2, True, False)


def test_a_library_that_cannot_be_imported_is_told_as_that(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pypdfium2.py").write_text("raise OSError('libpdfium.so: cannot open shared object file')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with pytest.raises(LoadError, match="PDFium does not start here"):
        load(pdf(BODY))


@pytest.mark.skipif(sys.platform == "win32", reason="a process there has the one that started it for ever")
def test_the_process_that_reads_ends_with_the_one_that_asked() -> None:
    reads = "import os; from provenance.loaders.pdf.alone import main; os.write(1, b'reads'); main()"
    asks = f"""
import os, subprocess, sys
ends = os.pipe()  # of a file that does not end
subprocess.Popen([sys.executable, "-c", {reads!r}, "60", "9", "2000000000"], stdin=ends[0], pass_fds=ends)
sys.stdin.read(1)
"""
    with subprocess.Popen([sys.executable, "-c", asks], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.read(5) == b"reads"
        time.sleep(0.3)
        process.kill()
        assert process.stdout.read() == b""  # nobody holds it any more


def test_reading_imports_nothing_here() -> None:
    program = "import sys; from provenance.loaders.pdf.document import load_pdf; print('pypdfium2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.data())
def test_any_damage_is_read_or_refused(data: st.DataObject) -> None:
    whole = bytearray(pdf(BODY, BODY))
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(9, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with suppress(LoadError):
        load(bytes(whole), seconds=5.0)
