"""Texts of rows that are HTML though their first words stand bare, and texts about HTML, which are none."""

from __future__ import annotations

import json

import pytest

from provenance.extensions import Source
from provenance.loaders.bodies import body_of
from tests.loaders.common import load
from tests.loaders.test_jsonlines import entries

LEAD = "The old mill by the river was closed on Monday after a vote of the council."
ONE = '<p>\n The mayor, <a href="https://a.org/ortiz">\n  Helen Ortiz\n </a>\n , said the sale would pay for a library.\n</p>'
TWO = "<p>Residents asked for a referendum, which the council refused in May.</p>"
HEADING = "<h2>\n The sale\n</h2>"


@pytest.mark.parametrize(
    "cell",
    [
        [{"data": LEAD}, {"data": ONE}, {"data": HEADING}, {"data": TWO}],
        [{"inhalt": LEAD}, {"inhalt": ONE}, {"inhalt": TWO}],
        [LEAD, ONE, TWO],
        [ONE, LEAD, TWO],
        [ONE, HEADING, TWO, LEAD],
        {"p1": LEAD, "p2": ONE, "p3": TWO},
        f"{LEAD}\n{ONE}\n{TWO}",
        f"{LEAD}{ONE}{TWO}",
        f"<b>{LEAD}</b>\n\n{HEADING}{ONE}\n\n{TWO}",
        f"Das Rathaus der Stadt war am Montag zu. <P>Niemand weiß, warum.</P>\n<P>{LEAD}</P>",
    ],
)
def test_a_lead_may_stand_bare(cell: object) -> None:
    found = body_of(cell, "any")
    assert found is not None
    assert found[0] == "text/html"


@pytest.mark.parametrize(
    "cell",
    [
        [LEAD, "It stands empty.", TWO],
        [LEAD, "<p>\n</p>", "<p></p>", "<p> </p>"],
        [{"text": LEAD}, {"text": '<div class="box">'}, {"text": LEAD}, {"text": "<p></p>"}],
        f"{LEAD}\n\nA paragraph stands between <p> and </p>, and a heading between <h2> and </h2>. So <p>one</p> is one.\n\n{LEAD}",
        f"{LEAD} {TWO}",
        f"{LEAD}\n\n```html\n{ONE}\n{TWO}\n```",
        f"{LEAD}\n\nIt stands empty.\n\n{LEAD}\n\n{ONE}\n\n{TWO}",
        f"{LEAD} <p>{LEAD} {ONE} {LEAD} {LEAD} {LEAD} </p>{TWO} {LEAD} {LEAD} {LEAD}",
    ],
)
def test_a_text_with_tags_in_it_is_plain(cell: object) -> None:
    found = body_of(cell, "any")
    assert found is not None
    assert found[0] == "text/plain"


def test_the_bare_piece_is_a_paragraph_of_its_own() -> None:
    row = {"title": "The mill", "date": "2024-05-06", "body": [{"data": LEAD}, {"data": ONE}, {"data": TWO}]}
    [entry] = entries(json.dumps(row).encode())
    assert isinstance(entry, Source)
    assert entry.media_type == "text/html"
    document = load(entry.data, entry.media_type)
    assert [block.kind for block in document.blocks] == ["paragraph"] * 3
    assert document.text.startswith(LEAD + "\n")


def test_what_is_called_text_is_text() -> None:
    assert body_of(f"{LEAD}{ONE}{TWO}", "text") == ("text/plain", f"{LEAD}{ONE}{TWO}")
