"""What authors of pages made by hand put there in the words that sites have: a row to two sites, a call by the name of the text, the label of a card; the site's own is told."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.site_footer import site_footer

from tests.found import severities_of

_STORY = "<p>The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.</p>"
_ARTICLE = "<html><head><title>{}</title></head><body><article><p class='byline'>By Ana Cruz</p><time datetime='2024-06-01'>1 June 2024</time>{}</article></body></html>"


def _page(*parts: str, title: str = "The bridge of Holm is shut") -> str:
    return _ARTICLE.format(title, "".join(parts))


_OWN, _OTHER = (
    "<a href='vote-of-may.html'>The vote in May (2026)</a>",
    "<a href='https://police.holm.example/open'>Open figures of the police of Holm</a>",
)


@pytest.mark.parametrize(
    ("row", "severity"),
    [
        (f"Related: {_OWN} &middot; {_OTHER}", "info"),
        (f"Related: {_OWN} &middot; <a href='ferry.html'>The ferry is back in the harbour</a>", "error"),
        (f"Related: {_OWN}", "error"),
        (f"Related: {_OTHER} &middot; <a href='https://police.holm.example/shut'>Cameras of the police</a>", "error"),
    ],
)
def test_a_row_to_two_sites(row: str, severity: str) -> None:
    assert severities_of(related_posts, _page(_STORY, _STORY, f"<div>{row}</div>", _STORY), "text/html") == [severity]


_GROUP = "https://www.facebook.com/groups/305"


@pytest.mark.parametrize(
    ("call", "severity"),
    [
        (f"Bergabunglah Jembatan Lama Tetap Dibuka di Grup Facebook: {_GROUP}", "info"),
        (f"Bergabunglah dengan kami di Grup Facebook: {_GROUP}", "error"),
        (f"Bergabunglah Lampu Malam Kota Holm di Grup Facebook: {_GROUP}", "error"),
    ],
)
def test_a_call_by_the_title(call: str, severity: str) -> None:
    story = "<p>Dewan kota menutup jembatan itu selama satu tahun, dan tidak ada seorang pun di balai yang menolaknya pada hari Senin.</p>"
    page = _page(
        "<h1>Jembatan Lama Tetap Dibuka</h1>",
        story * 3,
        f"<p>{call}</p>",
        title="Jembatan Lama Tetap Dibuka - Lampu Malam Kota Holm",
    )
    assert severities_of(newsletter_prompt, page.replace("<html>", '<html lang="id">'), "text/html") == [severity]


_CARD = "<div class='card'><div class='label'>{}</div><div class='said'>{}</div></div>"
_SENTENCE = "Keep to what you saw yourself, attack nobody who lives here, and sell nothing to the readers."


@pytest.mark.parametrize(
    ("cards", "severity"),
    [
        (
            _CARD.format("Flags", _SENTENCE)
            + _CARD.format("Editorial standards", _SENTENCE)
            + _CARD.format("Appeals", _SENTENCE),
            "info",
        ),
        (
            _CARD.format("Flags", _SENTENCE) + _CARD.format("<a href='/standards'>Editorial standards</a>", _SENTENCE),
            "warning",
        ),
        (_CARD.format("Editorial standards", "By Ana Cruz"), "warning"),
    ],
)
def test_the_label_of_a_card(cards: str, severity: str) -> None:
    assert severities_of(site_footer, _page(_STORY, _STORY, cards, _STORY), "text/html") == [severity]
