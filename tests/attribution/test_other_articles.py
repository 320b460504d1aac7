"""Words that are those of other articles, to which a text leads or of which a front of a section has the beginnings."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.other_articles import is_on_card
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Severity
from provenance.testing import document
from tests.found import excerpts, severities_of

WARNING, INFO = Severity.WARNING, Severity.INFO
_MILL = "The old mill by the harbour was hit again in the night."
_DAM = "A dam in the north of the county burst after heavy rain."
_LAMP = "The lamps of the quay are to be lit for the first time."
_SHIP = "A ship with grain was held in the port, U.S. officials say."
_FRONT = (
    f"{_MILL} {_DAM} {_SHIP} {_LAMP} The bridge is shut. {_DAM} {_LAMP} The pier is open. {_MILL} It is cold. {_SHIP}"
)


def _at(address: str, text: str) -> str:
    return f"---\nurl: https://harbour.example{address}\n---\n\n{text}\n"


def test_a_front_of_a_section_has_the_same_beginnings_at_several_places() -> None:
    assert severities_of(anonymous_source, _at("/news/uk", _FRONT)) == [INFO, INFO]


@pytest.mark.parametrize(
    "address", ["/news/the-old-mill-was-hit-again", "/news/2024/05/03/mill", "/news/mill-68012345"]
)
def test_an_article_may_have_sentences_again_that_it_sets_off(address: str) -> None:
    assert severities_of(anonymous_source, _at(address, _FRONT))[0] == WARNING


def test_a_text_that_stands_there_twice_is_no_front() -> None:
    text = f"{_MILL} {_DAM} {_SHIP} {_LAMP} {_MILL} {_DAM} {_SHIP} {_LAMP}"
    assert severities_of(anonymous_source, _at("/news/uk", text))[0] == WARNING


@pytest.mark.parametrize(
    ("end", "severity", "shown"),
    [
        (
            "Follow us on Twitter @HarbourNews, on Facebook at Harbour News or on Instagram at harbournews U.S. officials say it leaks.",
            INFO,
            "U.S. officials say",
        ),
        ("Follow us on Twitter @HarbourNews. U.S. officials say it leaks.", INFO, "U.S. officials say"),
        ("U.S. officials say it leaks. Follow us on Twitter @HarbourNews.", WARNING, "U.S. officials say"),
        ("They follow us on foot. U.S. officials say it leaks.", WARNING, "U.S. officials say"),
    ],
)
def test_behind_a_call_to_follow_the_outlet_other_articles_begin(end: str, severity: Severity, shown: str) -> None:
    text = f"The mill by the harbour is old. It has two gates. {end}"
    assert severities_of(anonymous_source, text) == [severity]
    assert excerpts(anonymous_source, text) == [shown]


@pytest.mark.parametrize(
    ("brackets", "severities"),
    [
        ("(Also Read: Experts criticise the plan to tax mills)", []),
        ("(Related: Experts criticise the plan to tax mills)", []),
        ("(Experts criticise the plan to tax mills)", [WARNING]),
        ("(The council read: Experts criticise the plan to tax mills)", [WARNING]),
    ],
)
def test_brackets_lead_to_another_article(brackets: str, severities: list[Severity]) -> None:
    text = f"The mill by the harbour is old. It was sold in May. {brackets}"
    assert severities_of(weasel_attribution, text) == severities


_CARD = '<article class="{around}"><h3><a href="/a{n}">Lamp {n}</a></h3><div class="body"><p class="what">{words}</p></div></article>'


@pytest.mark.parametrize(
    ("around", "cards", "expected"),
    [
        ("post-card", 3, True),
        ("teaser", 4, True),
        ("postcard top", 3, True),
        ("post-card", 2, False),
        ("cardinal", 3, False),
        ("discard", 3, False),
        ("story", 3, False),
    ],
)
def test_what_a_card_says_of_another_article(around: str, cards: int, *, expected: bool) -> None:
    words = "Some studies predict that lamps will burn for ever, and others see none. We look at the lamps of the hall."
    listed = "".join(_CARD.format(around=around, n=n, words=words) for n in range(cards))
    loaded = document(f"<html><body><main><h1>Lamps</h1>{listed}</main></body></html>", media_type="text/html")
    told = [block for block in loaded.blocks if loaded.slice(block.span).startswith("Some studies")]
    assert [is_on_card(loaded, block) for block in told] == [expected] * cards


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<h3><a href="/a{n}">Lamp {n}</a></h3>', True),
        ('<a href="/a{n}"><h3>Lamp {n}</h3></a>', True),
        ("<h3>Lamp {n}</h3>", False),
        ('<h3><a href="#a{n}">Lamp {n}</a></h3>', False),
        ('<p>The lamp of <a href="/a{n}">the hall</a> is lit.</p>', False),
    ],
)
def test_a_card_leads_to_the_other_article(head: str, *, expected: bool) -> None:
    card = f'<section class="timeline-card">{head}<p class="what">The lamp {{n}} will burn for ever, an official said.</p></section>'
    page = "".join(card.format(n=n) for n in range(3))
    loaded = document(f"<html><body><main><h1>Lamps</h1>{page}</main></body></html>", media_type="text/html")
    told = [block for block in loaded.blocks if "official" in loaded.slice(block.span)]
    assert [is_on_card(loaded, block) for block in told] == [expected] * 3


def test_a_link_may_stand_around_a_card() -> None:
    card = '<a href="/a{n}"><div class="card"><p class="what">The lamp {n} will burn, an official said.</p></div></a>'
    page = "".join(card.format(n=n) for n in range(3))
    loaded = document(f"<html><body><main><h1>Lamps</h1>{page}</main></body></html>", media_type="text/html")
    told = [block for block in loaded.blocks if "official" in loaded.slice(block.span)]
    assert [is_on_card(loaded, block) for block in told] == [True] * 3


def test_the_paragraphs_of_one_card_are_an_article() -> None:
    words = "".join(f'<p class="what">Some studies predict that lamp {n} will burn for ever.</p>' for n in range(4))
    page = f'<html><body><main><h1>Lamps</h1><div class="card">{words}</div></main></body></html>'
    loaded = document(page, media_type="text/html")
    told = [block for block in loaded.blocks if loaded.slice(block.span).startswith("Some studies")]
    assert [is_on_card(loaded, block) for block in told] == [False] * 4


def test_it_is_for_information() -> None:
    words = "Some studies predict that lamps will burn for ever, and others see none. We look at the lamps of the hall."
    listed = "".join(_CARD.format(around="post-card", n=n, words=words) for n in range(3))
    page = f"<html><head><title>Lamps</title></head><body><main><h1>Lamps</h1>{listed}</main></body></html>"
    assert set(severities_of(unnamed_study, page, "text/html")) == {"info"}
