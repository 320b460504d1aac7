"""Teasers of other articles at the foot of a page, each a paragraph without a heading: what they tell of stands nowhere above."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.related_posts import related_posts

from tests.boilerplate.prose import words

ARTICLE = [
    "The council of Leeds voted on Monday to close the old bridge for a year, and the mayor, Ana Cruz, called the vote a sad one.",
    "The bridge was built in 1902, and engineers of the council have found cracks in three of its seven piers since the winter.",
    "Cruz said that the council would pay for a ferry while the bridge is closed, and that the ferry would take bicycles as well.",
    "Ben Ode, who runs the mill below the bridge, told the council that his workers would lose an hour on each day of the closure.",
    "The engineers expect that the piers will be mended by spring, and that the bridge will carry lorries again a month after that.",
    "Until the piers are mended the council wants lorries to go round by the mill, which the workers of the mill have refused.",
    "The mayor and the council will meet the workers of the mill on Friday to speak of the lorries and of the ferry, Cruz said.",
    "A ferry last crossed the river at Leeds in 1901, when the bridge was still being built and its piers stood in the water.",
    "The council had closed the bridge for a week in May, too, when a lorry of the mill had broken the rail above the third pier.",
    "Ode said that the mill would sue the council if the bridge is not open again by spring and the ferry has to be kept.",
    "The last time that the council closed a bridge of Leeds for a year was in 1961, and the ferry of that year was run by the mill.",
    "Cruz told the workers that she would have the piers looked at in each winter, and that the council would tell the mill of cracks.",
    "The bridge carries nine hundred lorries on each day, of which two hundred are those of the mill, the engineers of the council say.",
]
TEASERS = [
    "Prosecutors in Marburg have dropped all charges against a former trainer of the handball squad.",
    "Wild boars roam three suburbs of Geneva as hunters argue over who should catch them.",
    "A nostalgic musical about grandparents opens to warm applause at the Lisbon opera.",
]


def page(last: list[str], *, first: list[str] | None = None) -> str:
    paragraphs = "".join(f"<p>{words}</p>\n" for words in [*(first or ARTICLE), *last])
    return f"<!doctype html><html lang='en'><head><title>The bridge</title></head><body><h1>The bridge</h1>{paragraphs}</body></html>"


def test_teasers_at_the_foot_are_told_together() -> None:
    (told,) = words(related_posts, page(TEASERS), "text/html")
    assert told.startswith(TEASERS[0][:40])


def test_teasers_that_name_the_town_once_are_told() -> None:
    last = [f"{TEASERS[0].removesuffix('.')} of Leeds.", *TEASERS[1:]]
    assert len(words(related_posts, page(last), "text/html")) == 1


@pytest.mark.parametrize(
    "last",
    [
        TEASERS[:2],  # a digression
        [TEASERS[0], ARTICLE[6], TEASERS[1]],
        [TEASERS[0], f"“{TEASERS[1]}”", TEASERS[2]],
        [
            "Tributes have poured in for Cruz from her former handball squad and from hunters of Geneva.",
            "Cruz, a grandmother herself, sang at the Lisbon opera before she was a trainer of nostalgic choirs.",
            "A foundation now raises money for the musical suburbs whose charges nobody has dropped.",
        ],  # who the article is of, in words that it has not said before
        [TEASERS[0], TEASERS[1], f"But {TEASERS[2]}"],
        [TEASERS[0], TEASERS[1], f"{TEASERS[2]} {TEASERS[2]} {TEASERS[2]}"],
    ],
)
def test_the_last_paragraphs_of_an_article_are_kept(last: list[str]) -> None:
    assert words(related_posts, page(last), "text/html") == []


def test_of_a_short_text_nothing_is_told() -> None:
    assert words(related_posts, page(TEASERS, first=ARTICLE[:3]), "text/html") == []


PROMPT = "Get the best news of the harbour in your inbox daily."
BELOW = [*TEASERS, "Whoever took the boar went by an alias.", "The Best Boats of 2024 ➜"]


@pytest.mark.parametrize(
    ("last", "told"),
    [
        ([PROMPT, *BELOW], True),
        ([PROMPT, "Cruz has paid for the ferry of the council since the bridge is closed.", *BELOW], True),
        ([PROMPT, *ARTICLE[:4]], False),  # an article that goes on
        ([PROMPT, BELOW[3]], False),
    ],
)
def test_short_lines_below_a_prompt_for_a_newsletter_are_teasers(last: list[str], *, told: bool) -> None:
    found = words(related_posts, page(last), "text/html")
    assert bool(found) is told
