"""Telephone numbers in what a document says of itself beside its text: found for information, and masked wherever they would be shown."""

from __future__ import annotations

import pytest

from provenance import check

TEXT = "\n\nThe council met in the hall, and nobody objected to the plan of the mill.\n"
_HEADS = [
    ("text/markdown", "---\ntitle: {}\n---"),
    ("text/markdown", "---\ntitle: The mill\ndescription: {}\n---"),
    ("text/html", "<html><head><title>{}</title></head><body><p>"),
    ("text/html", '<html><head><title>The mill</title><meta name="description" content="{}"></head><body><p>'),
]


@pytest.mark.parametrize(
    "said", ["Call Ana on 0171 8834917", "Ana Cruz 312-664-8546", "Write or ring +49 30 182722720"]
)
@pytest.mark.parametrize(("media_type", "head"), _HEADS)
def test_a_number_is_told_and_masked(said: str, media_type: str, head: str) -> None:
    record = check(head.format(said) + TEXT, media_type=media_type)
    told = [finding for finding in record.findings if finding.rule == "PII602"]
    assert [(finding.severity, finding.excerpt[1:]) for finding in told] == [("info", "•••")]
    assert record.metadata is not None
    assert record.metadata.title is not None
    digits = "".join(filter(str.isdigit, said))[-5:]
    assert digits not in record.metadata.title.value.replace(" ", "")
    masked = check(head.format(said) + TEXT, media_type=media_type, select=["ATT"])
    assert masked.metadata is not None
    assert masked.metadata.title is not None
    assert digits not in masked.metadata.title.value.replace(" ", "")


@pytest.mark.parametrize(
    "said",
    [
        "The years 1998-2004 and 2813882 people",
        "ISBN 978-0-306-40615-7",
        "Order no. 312-664-8546",
        "Report of 2024-05-12 and 20240513",
        "His number in the film is 07700 900461",
        "It has 12 345 678 rows",
    ],
)
@pytest.mark.parametrize(("media_type", "head"), _HEADS)
def test_other_numbers_stay(said: str, media_type: str, head: str) -> None:
    record = check(head.format(said) + TEXT, media_type=media_type)
    assert [finding for finding in record.findings if finding.rule == "PII602"] == []
    assert record.metadata is not None
    assert record.metadata.title is not None
    assert "•" not in record.metadata.title.value


def test_a_number_that_the_text_has_too_is_told_there_alone() -> None:
    head = "---\ntitle: Call 0171 8834917\n---\n\nCall her mobile number, +49 171 8834917, about the mill.\n"
    record = check(head, media_type="text/markdown")
    assert [finding.location.start.line for finding in record.findings if finding.rule == "PII602" and finding.location] == [5]  # fmt: skip
    assert record.metadata is not None
    assert record.metadata.title is not None
    assert record.metadata.title.value == "Call 0•••"
