"""BLP407: excerpts of a digest, cards that are links, and what stands beside them."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts

from provenance.api import Example, Severity
from tests.found import found_in, severities_of

ITEM = "## [{title}]({above})\n\nAna Cruz, May 4 “...The council voted on Monday to close the bridge for a year, and the ferry is to run.... [Read more]({behind})\n\n"
OTHERS = (
    "## [Mill burns at night](https://lamp.test/mill)\n\nNobody was hurt, the mayor said on Monday.\n\n"
    "## [Ferry is late](https://quay.test/ferry)\n\nIt runs again from May, the firm said.\n\n"
)
CARD = (
    '# Essays\n\n<div>\n<{tag} {of}="https://lamp.test/{n}">\n<div class="card">\n<h2>The bridge of Holm</h2>\n<p>The council voted on '
    'Monday to close the bridge for a year, and the mayor...</p>\n<div class="more">[Read More]</div>\n</div>\n</{tag}>\n</div>\n'
)
PAGE = "<html><body><article><h1>Bridge shut</h1><p>The council voted on Monday to close the bridge for a year, and nobody in the hall objected.</p>{}<p>The mayor said that the ferry goes on, and that nobody had asked for tickets yet.</p></article></body></html>"


def _found(source: str, media_type: str = "text/markdown") -> list[tuple[str, str]]:
    return [(one.severity, one.message) for one in found_in(read_more, Example(source, media_type=media_type))]


@pytest.mark.parametrize(
    ("above", "behind", "others", "severity"),
    [
        ("https://sea.test/bridge", "https://sea.test/bridge", OTHERS, Severity.INFO),
        ("https://sea.test/bridge", "https://sea.test/bridge", "", Severity.WARNING),
        ("https://sea.test/bridge", "/bridge", OTHERS, Severity.WARNING),
        ("https://sea.test/town", "https://sea.test/bridge", OTHERS, Severity.WARNING),
    ],
)
def test_an_excerpt_of_a_digest(above: str, behind: str, others: str, severity: Severity) -> None:
    source = "# Week of the quay\n\n" + ITEM.format(title="Bridge shut", above=above, behind=behind) + others
    assert [one for one, _ in _found(source)] == [severity]


@pytest.mark.parametrize(("tag", "of", "severity"), [("a", "href", Severity.INFO), ("section", "id", Severity.WARNING)])
def test_a_card_that_is_one_link(tag: str, of: str, severity: Severity) -> None:
    cards = "".join(CARD.format(tag=tag, of=of, n=number).removeprefix("# Essays\n") for number in range(3))
    found = [one for one, _ in _found("# Essays\n" + cards)]
    assert found[:1] == [severity]


def test_the_summary_on_a_card_of_a_link() -> None:
    card = '<div><a href="https://lamp.test/mill"></a><div>Mill burns at night</div><div>The mill on the quay burnt on Monday, and nobody saw the […]</div></div>'
    assert not _found(PAGE.format(card), "text/html")
    cut = "<p>Mill burns at night</p><p>The mill on the quay burnt on Monday, and nobody saw the […]</p>"
    assert _found(PAGE.format(cut), "text/html")


def test_the_caption_of_a_film_above_a_list() -> None:
    film = "<figure><iframe></iframe><figcaption>Quay of Lamps Trailer</figcaption></figure>"
    below = '<h4>Read More:</h4><div><a href="/mill">Mayor shuts the mill</a></div><div>The mayor shut the mill on Monday, and nobody objected</div>'
    ((severity, message),) = _found(PAGE.format(film + below), "text/html")
    assert severity == Severity.INFO
    assert "Quay of Lamps" not in message
    title = "<p>Mayor shuts the mill today</p>"
    assert any("Mayor shuts" in message for _, message in _found(PAGE.format(title + "<p>Read more</p>"), "text/html"))


def test_a_pointer_set_as_a_quotation_below_the_article() -> None:
    from provenance_plugins.boilerplate.related_posts import related_posts  # noqa: PLC0415 - this test alone

    told = "<blockquote><p>Also Read: Mayor Shuts The Mill For A Year</p></blockquote>"
    page = PAGE.removesuffix("</article></body></html>").format("") + "{}</article><aside>{}</aside></body></html>"
    assert found_in(related_posts, Example(page.format(told, ""), media_type="text/html"))
    assert not found_in(related_posts, Example(page.format("", told), media_type="text/html"))


_TITLE = "### [The mill burns at night]({})\n*Harbour Gazette*\n\n"
_SAID = "The mill on the quay burnt down on Monday night, and nobody was hurt, the keeper of the lamps said.\n\n"
_OTHERS = "## Figures of the week\n\nThe ferry carried nine thousand people in May, as the council of the town says.\n"


@pytest.mark.parametrize(
    ("target", "said", "below", "severity"),
    [
        ("https://gazette.test/mill", _SAID, _OTHERS, "info"),
        ("https://gazette.test/mill", "", _OTHERS, "error"),
        ("/mill", _SAID, _OTHERS, "error"),
        ("https://gazette.test/mill", _SAID, "", "error"),
    ],
)
def test_the_top_stories_that_a_digest_tells(target: str, said: str, below: str, severity: str) -> None:
    first = (
        "## In short\n\nThe mill is gone, and the ferry is full, as those who row to Holm each day have told us.\n\n"
    )
    front = "---\ntitle: Week of the quay\nurl: https://quay.test/week\n---\n\n"
    text = f"{front}{first}## Top Stories\n\n{_TITLE.format(target)}{said}{below}"
    assert severities_of(related_posts, text, path="week.md") == [severity]
