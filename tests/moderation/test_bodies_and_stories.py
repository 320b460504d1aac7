"""Initials of bodies that a text names, stories in a folder of stories, and orders that nobody means (MOD501, MOD506)."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.profanity import profanity
from provenance_plugins.moderation.sexual_content import sexual_content

from provenance.analysis.register import is_fiction
from provenance.testing import document
from tests.found import severities_of


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The South Tyne Ferry Union met in May. A year on, the STFU had ninety members.", 0),
        ("The STFU had ninety members. It is the Shippers’ and Traders’\nFlood Union of Holm.", 0),
        ("The South Tyne Union met in May. STFU, all of you.", 1),
        ("# Sailors Talk Ferry Unions\n\nThe crowd was loud. STFU, all of you.", 1),
        ("The Seven Towns Ferry Ulysses came in. STFU, all of you.", 1),
        ("The south tyne ferry union met in May. STFU, all of you.", 1),
    ],
)
def test_initials_of_a_body_that_the_text_names(text: str, count: int) -> None:
    assert len(severities_of(profanity, text)) == count


_PAGE = "<!doctype html><html><head><title>The weir</title></head><body><nav><p>{}</p></nav><h1>The weir</h1>{}</body></html>"
_TOLD = "I rowed to the weir at dawn. My lamp went out and I lit it again. She stood on the quay. The wind was cold. "


@pytest.mark.parametrize(
    ("path", "line", "more", "tale"),
    [
        ("docs/stories/weir.html", "Short stories for wet evenings", "The ferry left at 10. ", True),
        ("docs/_stories/weir.html", "Lamps", "", True),
        ("docs/stories/weir.html", "News of the quay", "The ferry took 300 people in 2019 and 410 in 2020. ", False),
        ("docs/posts/weir.html", "Lamps", "", False),
        ("docs/customer-stories/weir.html", "Lamps", "", False),
    ],
)
def test_a_page_in_a_folder_of_stories(path: str, line: str, more: str, tale: bool) -> None:  # noqa: FBT001 - a case of the table
    words = "".join(f"<p>{_TOLD}</p>" for _ in range(10)) + f"<p>{more * (4 if '2019' in more else 1)}</p>"
    page = _PAGE.format(line, words + "<p>What a bunch of dickheads they were.</p>")
    assert is_fiction(document(page, media_type="text/html", path=path)) == tale
    assert severities_of(profanity, page, "text/html", path) == ["info" if tale else "warning"]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("In a sense, they can all suck my dick.", ["info"]),
        ("Everyone in that office can suck my dick, and the mayor too.", ["info"]),
        ("He came for an hour, and was basically told to suck my dick.", ["info"]),
        ("She can suck my dick all night, in every room of the house.", ["warning"]),
        ("You can just suck my dick.", ["info"]),
        ("You can suck my dick.", ["warning"]),
        ("We can suck his dick.", ["warning"]),
        ("I want her to suck my cock tonight.", ["warning"]),
    ],
)
def test_an_order_that_sends_somebody_away(text: str, severities: list[str]) -> None:
    assert severities_of(sexual_content, text) == severities
