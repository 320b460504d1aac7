"""Which files the addresses of images lead to, what is read of them, and what the report says."""

from __future__ import annotations

import base64
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from provenance_plugins.media.missing_image import missing_image

from provenance.analysis import embedded, images
from provenance.analysis.images import Kind, State, address_of, looks_at_files
from provenance.documents import Document
from provenance.engine.outcomes import Outcome
from provenance.engine.program import program
from provenance.extensions import Source
from provenance.host.settings import Settings
from provenance.levels import Severity
from provenance.rules import Context, Hit, rule
from tests.media.common import EXAMPLES, load

CONTEXT = Context((), None, date(2024, 6, 30), "en")
PAGE = '<article><h1>A walk</h1><p>The path follows the river.</p><figure><img src="{}" alt="A mill"><figcaption>The mill. Photo: Ana Cruz</figcaption></figure></article>'


@rule(
    id="TST901",
    slug="without-its-extra",
    severity=Severity.INFO,
    summary="Needs an extra that nobody has",
    needs=["no_such_extra"],
    reads_files=True,
    bad=["x"],
    good=["y"],
)
def without_its_extra(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """Looks at images.

    Nothing can be done.
    """
    yield Hit(None, "found")


def missing(text: str, path: Path) -> list[tuple[str, str | None]]:
    """(severity where it is graded, words of the source) of each finding."""
    document = load(text, path)
    return [
        (str(hit.severity), document.source[hit.span.start : hit.span.end] if hit.span else None)
        for hit in missing_image(document, CONTEXT)
    ]


def check(text: str, file: Path) -> Outcome:
    made = program(settings=Settings(select=("MED",)), as_of=date(2024, 6, 30))
    loader = made.kinds.document_loader("text/html")
    assert loader is not None
    return made.checker.check(Source("page", "page.html", "text/html", text, file=str(file)), loader)


# -- addresses --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("target", "kind", "path"),
    [
        ("a.jpg", Kind.LOCAL, "/site/text/a.jpg"),
        ("../images/a%20b.jpg?v=2#top", Kind.LOCAL, "/site/images/a b.jpg"),
        ("images\\a.jpg", Kind.LOCAL, "/site/text/images/a.jpg"),
        ("https://example.org/a.jpg", Kind.REMOTE, None),
        ("//example.org/a.jpg", Kind.REMOTE, None),
        ("\\\\server\\share\\a.jpg", Kind.REMOTE, None),
        ("/a.jpg", Kind.UNKNOWN, None),
        ("C:\\a.jpg", Kind.UNKNOWN, None),
        ("file:///a.jpg", Kind.UNKNOWN, None),
        ("{{ page.image }}", Kind.UNKNOWN, None),
        ("${image}", Kind.UNKNOWN, None),
        ("", Kind.UNKNOWN, None),
        ("data:image/png;base64,AAAA", Kind.DATA, None),
    ],
)
def test_addresses(target: str, kind: Kind, path: str | None) -> None:
    found = address_of(load("<p>x</p>", "/site/text/page.html"), target)
    assert (found.kind, None if found.path is None else Path(found.path).as_posix()) == (kind, path)


def test_without_a_place_on_disk_there_is_no_file() -> None:
    document = load(PAGE.format("a.jpg"), on_disk=False)
    assert address_of(document, "a.jpg") == (Kind.LOCAL, None)
    assert not looks_at_files(document)


def test_a_base_element_leads_elsewhere() -> None:
    document = load('<base href="https://example.org/"><p><img src="a.jpg"></p>', "/site/page.html")
    assert address_of(document, "a.jpg").kind is Kind.UNKNOWN


# -- missing files ----------------------------------------------------------------------------------------------------------


def test_a_missing_image_beside_others(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"x")
    page = PAGE.format("a.png") + PAGE.format("b.png")
    assert missing(page, tmp_path / "page.html") == [("None", '<img src="b.png" alt="A mill">')]


def test_a_document_that_was_saved_alone(tmp_path: Path) -> None:
    assert [severity for severity, _ in missing(PAGE.format("a.png") * 3, tmp_path / "page.html")] == ["info"]


def test_texts_that_were_collected_without_their_images(tmp_path: Path) -> None:
    (tmp_path / "other.html").write_text("<p>The river.</p>")
    (tmp_path / "images").mkdir()
    linked = '<p><a href="other.html">The river</a></p>' + PAGE.format("images/a.png") + PAGE.format("images/b.png")
    assert [severity for severity, _ in missing(linked, tmp_path / "page.html")] == ["info"]
    text = "---\ntitle: A walk\n---\n\nThe river.\n\n![A mill](b.png)\n\n![A mill](c.png)\n"
    assert [severity for severity, _ in missing(text, tmp_path / "index.md")] == ["info"]
    (tmp_path / "images" / "c.png").write_bytes(b"x")
    assert [severity for severity, _ in missing(linked, tmp_path / "page.html")] == ["None", "None"]


def test_a_page_that_stands_in_the_web(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"x")
    page = '<html><head><link rel="canonical" href="https://example.org/walk/"></head><body>' + PAGE.format("b.png")
    assert missing(page, tmp_path / "page.html") == []


def test_a_page_that_a_generator_places(tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "a.png").write_bytes(b"x")
    text = "---\ntitle: A walk\n---\n\nThe river.\n\n![A mill](images/b.png)\n\n![A mill](../assets/c.png)\n\n![A mill](d.png)\n"
    assert missing(text, tmp_path / "page.md") == [("None", "![A mill](images/b.png)")]
    assert len(missing(text, tmp_path / "index.md")) == 2


def test_a_folder_is_no_image(tmp_path: Path) -> None:
    (tmp_path / "a.png").mkdir()
    (tmp_path / "other.png").write_bytes(b"x")
    assert len(missing(PAGE.format("a.png"), tmp_path / "page.html")) == 1


# -- reading ----------------------------------------------------------------------------------------------------------------


def read(document: Document) -> State | None:
    (found,) = embedded(document)
    return None if found is None else found.credentials.state


def test_files_beside_the_document_and_above_it(tmp_path: Path) -> None:
    (tmp_path / "text").mkdir()
    (tmp_path / "signed.png").write_bytes((EXAMPLES / "signed.png").read_bytes())
    assert read(load(PAGE.format("../signed.png"), tmp_path / "text" / "page.html")) is State.VALID


def test_an_image_inside_its_address() -> None:
    data = base64.b64encode((EXAMPLES / "changed-after-signing.png").read_bytes()).decode()
    assert read(load(PAGE.format(f"data:image/png;base64,{data}"), on_disk=False)) is State.INVALID


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in this file system")
def test_pipes_and_devices_are_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.png")
    (tmp_path / "b.png").symlink_to("/dev/zero")
    assert read(load(PAGE.format("a.png"), tmp_path / "page.html")) is None
    assert read(load(PAGE.format("b.png"), tmp_path / "page.html")) is None


def test_a_broken_image_is_no_problem(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes((EXAMPLES / "signed.png").read_bytes()[:200])
    outcome = check(PAGE.format("a.png"), tmp_path / "page.html")
    assert (outcome.problems, outcome.record.findings) == ([], [])
    assert outcome.record.evidence is not None
    assert [image.content_credentials for image in outcome.record.evidence.images] == ["unreadable"]


# -- the record -------------------------------------------------------------------------------------------------------------


def test_the_evidence_lists_what_is_known_of_an_image() -> None:
    page = PAGE.format("credited.png") + PAGE.format("signed-ai-made.png") + PAGE.format("https://example.org/a.png")
    outcome = check(page, EXAMPLES / "page.html")
    assert outcome.record.evidence is not None
    known = [
        (image.credit, image.creator, image.digital_source_type, image.content_credentials)
        for image in outcome.record.evidence.images
    ]
    assert known == [
        ("Ana Cruz", "Ana Cruz", None, "none"),
        ("Ana Cruz", None, "trainedAlgorithmicMedia", "valid"),
        ("Ana Cruz", None, None, None),
    ]
    assert [finding.rule for finding in outcome.record.findings] == ["MED703"]
    assert outcome.depends_on_files


def test_images_in_the_web_leave_an_outcome_to_be_kept() -> None:
    outcome = check(PAGE.format("https://example.org/a.png"), EXAMPLES / "page.html")
    assert not outcome.depends_on_files


def test_what_lacks_its_extra_is_unchecked_where_there_are_images() -> None:
    made = program(settings=Settings(select=("TST",)), as_of=date(2024, 6, 30), rules=(without_its_extra,))
    loader = made.kinds.document_loader("text/html")
    assert loader is not None
    for text, unchecked in ((PAGE.format("a.png"), ["TST901"]), ("<p>The path follows the river.</p>", [])):
        record = made.checker.check(Source("page", "page.html", "text/html", text), loader).record
        assert [item.rule for item in record.unchecked] == unchecked


def test_every_image_has_a_picture() -> None:
    document = load(PAGE.format("a.jpg") * 3 + "<nav><img src='logo.png'></nav>")
    assert [picture.image for picture in images(document)] == list(document.images)


def test_a_text_without_images_imports_no_library_for_images(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The path follows the river.\n", encoding="utf-8")
    code = (
        "import sys\nfrom provenance.cli import main\n"
        f"status = main(['check', '--isolated', '--no-cache', '--exit-zero', {str(tmp_path)!r}])\n"
        "print(status, sorted({'c2pa', 'PIL', 'defusedxml'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "0 []"


@pytest.mark.parametrize(
    ("names", "told"),
    [
        ("a", "beside the document, and neither"),
        ("aa", "beside the document, and neither"),
        ("aba", "beside the document, nor is one more, and neither"),
        ("abcab", "beside the document, nor are 2 more, and neither"),
    ],
)
def test_how_many_images_are_gone(names: str, told: str, tmp_path: Path) -> None:
    page = load("# A walk\n\n" + "".join(f"![A mill]({name}.png)\n\n" for name in names), tmp_path / "a.md")
    (hit,) = missing_image(page, CONTEXT)
    assert told in hit.message
