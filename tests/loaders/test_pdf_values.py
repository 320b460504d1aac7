"""What somebody typed into the fields of a form in a PDF file."""

from __future__ import annotations

import pytest

from provenance import check
from tests.loaders.pdf_files import SIZE, At, column, pdf
from tests.loaders.test_pdf import load

pytest.importorskip("pypdfium2")
BODY = column(
    72, 200, "The mayor opened the bridge on Monday, after four", "years of work, and thanked those who had built it."
)
FORM = "/AcroForm << /Fields [] >>"


def field(left: float, top: float, right: float, bottom: float, value: str, more: str = "") -> str:
    """A field, its edges counted from the top left corner."""
    box = f"[{left} {SIZE[1] - bottom} {right} {SIZE[1] - top}]"
    return f"<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V ({value}) /Rect {box} {more} >>"


def form(*fields: str) -> str:
    return f"/Annots [{' '.join(fields)}]"


def test_a_value_stands_in_its_blank_and_beside_its_label() -> None:
    words = [At(72, 100, "Notice for 20____ of the ferry"), At(72, 130, "Name of the town:"), *BODY]
    fields = form(field(130, 88, 160, 104, "24"), field(200, 120, 400, 134, "Holm on the River"))
    text = load(pdf(words, page=fields, catalog=FORM)).text
    assert "Notice for 2024 of the ferry" in text
    assert "Holm on the River" in text
    assert "_" not in text


@pytest.mark.parametrize("more", ["/F 2", "/AS /On"])
def test_what_is_hidden_or_ticked_is_no_value(more: str) -> None:
    text = load(
        pdf([At(72, 130, "Name of the town:"), *BODY], page=form(field(200, 120, 400, 134, "Holm", more)), catalog=FORM)
    ).text
    assert "Holm" not in text


@pytest.mark.parametrize(("times", "read"), [(400, True), (9_000, False)])
def test_a_long_value_is_its_own_and_not_that_of_the_field_before(times: int, read: bool) -> None:  # noqa: FBT001 - what is asked
    fields = form(field(200, 120, 400, 134, "Holm"), field(72, 300, 400, 500, "the ferry " * times))
    text = load(pdf([At(72, 130, "Name of the town:"), *BODY], page=fields, catalog=FORM)).text
    assert text.count("Holm") == 1
    assert ("the ferry the ferry" in " ".join(text.split())) is read


def test_a_value_that_the_page_draws_itself_stands_there_once() -> None:
    words = [At(72, 130, "Name of the town:"), At(202, 130, "Holm on the River"), *BODY]
    text = load(pdf(words, page=form(field(200, 120, 400, 134, "Holm on the River")), catalog=FORM)).text
    assert text.count("Holm on the River") == 1


@pytest.mark.parametrize(("value", "told"), [("24", False), ("", True)])
def test_a_blank_is_told_where_nobody_filled_it_in(value: str, told: bool) -> None:  # noqa: FBT001 - what is asked
    words = [At(72, 100, "The report of 20____ was read in the old hall on Monday."), *BODY]
    data = pdf(words, page=form(field(140, 88, 165, 104, value)), catalog=FORM)
    found = check(data, path="a.pdf", media_type="application/pdf", select=["BLP410"]).findings
    assert bool(found) is told
