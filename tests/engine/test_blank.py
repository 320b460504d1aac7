"""A file without a word in it is skipped as empty, whatever its bytes are."""

from __future__ import annotations

from datetime import date

import pytest

from provenance.engine.program import program

MEDIA_TYPES = ("text/plain", "text/markdown", "text/html")


@pytest.mark.parametrize("media_type", MEDIA_TYPES)
@pytest.mark.parametrize(
    "data",
    [b"\xef\xbb\xbf", "\ufeff\u00a0\n\u2003".encode(), "\u00a0".encode(), b"\xff\xfe", "\ufeff \n".encode("utf-16-le")],
    ids=["mark", "mark and blanks", "no-break space", "mark of UTF-16", "UTF-16"],
)
def test_is_skipped(data: bytes, media_type: str) -> None:
    record = program(as_of=date(2026, 11, 25)).check(data, media_type=media_type, path="a").record
    assert (record.status, record.reason, record.findings) == ("skipped", "empty", [])


def test_what_stands_in_front_matter_alone_is_read() -> None:
    record = program().check("---\ntitle: A page\n---\n", media_type="text/markdown", path="a.md").record
    assert record.status == "checked"


def test_a_picture_alone_is_read() -> None:
    record = program().check('<img src="a.jpg">', media_type="text/html", path="a.html").record
    assert record.status == "checked"


def test_the_template_of_a_generator_is_skipped() -> None:
    text = '+++\ntitle = "{{ .Name }}"\ndate = {{ .Date }}\n+++\n\nWords.\n'
    record = program().check(text, media_type="text/markdown", path="archetypes/default.md").record
    assert record.status == "skipped"
    assert 'exclude = ["archetypes/**"]' in (record.reason or "")
