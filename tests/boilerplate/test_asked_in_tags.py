"""Pictures that say that one goes there, and figures that a comment within a sentence asks for (BLP410)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests.found import severities_of

_TEXT = "The council met on Monday in the old hall, and the mayor read out what the town owes for the bridge and for the ferry."


def _told(words: str) -> list[str]:
    page = f"<html><head><title>The ferry</title></head><body><h1>The ferry</h1><p>{_TEXT}</p>{words}</body></html>"
    return severities_of(template_placeholder, page, "text/html")


@pytest.mark.parametrize(
    "words",
    [
        '<p><img src="" alt="Ana Cruz pic here"> She will row to Holm.</p>',
        '<p><img src="a.png" alt="Logo goes here"> She will row to Holm.</p>',
        '<p><img src="a.png" alt="Photo of the mayor to go here"> She will row to Holm.</p>',
        "<p>The line has <!--ADD miles of--> track between the quay and the mill.</p>",
        "<p>The quay is <!-- add length --> long.</p>",
        "<p>The mill was sold in <!-- check year --> by the town.</p>",
    ],
)
def test_what_is_still_to_be_put_in(words: str) -> None:
    assert _told(words) == ["warning"]


@pytest.mark.parametrize(
    "words",
    [
        '<p><img src="a.png" alt="We took this photo here"> She will row to Holm.</p>',
        '<p><img src="a.png" alt="You are here"> She will row to Holm.</p>',
        '<p><img src="a.png" alt="See the picture here"> She will row to Holm.</p>',
        '<p><img src="a.png" alt="No image here"> She will row to Holm.</p>',
        '<p><img src="a.png" alt="The photographer was here"> She will row to Holm.</p>',
        "<p>The ferry <!-- add link --> goes at nine.</p>",
        "<p>The ferry goes at nine.</p><!-- add the number of the year --><p>and the lamp is lit.</p>",
        "<p>The ferry <!-- check --> goes at nine.</p>",
        "<p>The ferry goes at nine. <!-- add the number of seats --> The lamp is lit.</p>",
        "<p>The quay is wet <!-- check the number of the boat --> and long.</p>",
        "<p>The lamp <!-- add the names of its classes here --> is lit.</p>",
        "<p>El puente <!-- add the year --> se cerró.</p>",
        '<p><a href="album.html"><img src="a.png" alt="Photos here"></a> She will row to Holm.</p>',
        "<p>The ferry <!-- names are in the table --> goes at nine.</p>",
    ],
)
def test_what_readers_do_not_miss(words: str) -> None:
    assert _told(words) == []
