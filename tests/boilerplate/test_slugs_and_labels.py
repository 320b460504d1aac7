"""Titles that are the slug of their page, and labels of an advertisement's plan (BLP410)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests.found import findings

_TEXT = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, since the beams are rotten and the ferry goes on as it did."


def _told(text: str) -> list[tuple[str, str]]:
    return [
        (str(finding.severity), finding.message.partition(",")[0]) for finding in findings(template_placeholder, text)
    ]


@pytest.mark.parametrize(
    "title",
    ["lamps-and-bridges-by-night", "how-we-closed-the-bridge", "die_bruecke_und_der_hafen", "le-pont-et-la-ville"],
)
def test_a_title_that_is_a_slug(title: str) -> None:
    assert _told(f"---\ntitle: {title}\n---\n\n{_TEXT}\n") == [
        ("warning", f"“{title}” is the name of the page as its address has it")
    ]


@pytest.mark.parametrize(
    "title",
    [
        "Lamps-and-bridges-by-night",
        "lamps and bridges by night",
        "csv-to-json",
        "lamp-plugin-syntax-core",
        "and-lamp-harbour-night",  # no word of a sentence within
        "rock-and-roll",
        "state-of-the-art lamps",
        "lamps--and-bridges-by",
        "state-of-the-art",
        "x-y-a-2",
        "2024-05-03-a-1",
        "run-of-the-mill",
    ],
)
def test_other_titles(title: str) -> None:
    assert _told(f"---\ntitle: {title}\n---\n\n{_TEXT}\n") == []


_POST = f"# The bridge\n\n{_TEXT}\n\n{_TEXT.replace('bridge', 'ferry')}\n\n{_TEXT.replace('bridge', 'mill')}\n\n{{}}\n\n{{}}\n"
_ASKS = "Where would you like to cross the river? Comment with the quay, or book a seat with us."


def test_the_label_of_a_part_alone_on_a_line() -> None:
    assert _told(_POST.format("Call to action", _ASKS)) == [
        ("warning", "“Call to action” is what the plan of an advertisement calls its part")
    ]
    assert _told(_POST.format("**CTA:**", _ASKS)) == [
        ("warning", "“CTA:” is what the plan of an advertisement calls its part")
    ]
    assert [severity for severity, _ in _told(_POST.format("## Call to action", _ASKS))] == ["info"]


@pytest.mark.parametrize(
    ("label", "below"),
    [
        ("## Call to action", "The members of the guild ask the council to open the bridge at once."),
        ("Call to action", "The members of the guild ask the council to open the bridge at once."),
        ("The call to action", _ASKS),
        ("Why it was closed", _ASKS),
        ("- Call to action", _ASKS),
        ("Call to action was what the mayor named it.", _ASKS),
    ],
)
def test_calls_that_are_meant(label: str, below: str) -> None:
    assert not any("plan of an advertisement" in message for _, message in _told(_POST.format(label, below)))
