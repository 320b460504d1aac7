"""BLP401: what an author picked for readers under a head that pages have, too."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.related_posts import related_posts

from tests.boilerplate.prose import PROSE, graded, marked

_PLAIN = "text/plain"


def _listed(*hosts: str) -> str:
    """Items of a long list, on each site several."""
    return "\n".join(f"- [How lamp {n} of {host} is lit](https://{host}/lit/{n})" for host in hosts for n in range(4))


@pytest.mark.parametrize(
    ("items", "severity"),
    [
        (
            "- 31 - [How lamps are lit](31-lit.md) (2019-03-04)\n- 18 - [How piers are kept](18-kept.md) (2018-11-30)",
            "info",
        ),
        (
            "- 31 - [How lamps are lit](31-lit.md) – The Quay\n- 18 - [How piers are kept](18-kept.md) – The Quay",
            "info",
        ),
        ("- 9 - [Lit lamps](9.md) (2019-03-04)\n- 8 - [Kept piers](8.md) (2018)\n- 7 - [A dry ford](7.md)", "info"),
        ("- 9 - [How lamps are lit](9.md)\n- 8 - [How piers are kept](8.md)", "error"),
        (_listed("lamp.town", "pier.example"), "info"),
        (_listed("old.lamp.town", "new.lamp.town"), "error"),
        ("- [How lamps are lit](lit.md)\n- [How piers are kept](kept.md)", "error"),
    ],
)
def test_a_list_that_an_author_made(items: str, severity: str) -> None:
    assert graded(related_posts, *PROSE, f"## Related articles\n\n{items}") == [severity]


def test_a_list_among_other_words_of_a_page_is_the_pages() -> None:
    items = _listed("lamp.town", "pier.example")
    assert graded(related_posts, *PROSE, "Share this article", f"## Related articles\n\n{items}") == ["error"]


def test_a_passage_of_scripture_is_no_article() -> None:
    assert graded(related_posts, *PROSE, "## Related Content:\nRuth 1:16-17\n- Where she goes I shall go.") == []
    assert graded(related_posts, *PROSE, "## Related Content:\nThe ferry opens in May") == ["error"]


def test_sources_above_the_byline_are_the_authors() -> None:
    titles = "Raport o mostach drewnianych w dolinie rzeki\nProm i jego załoga (odc. 4)"
    byline = "Autorzy: dr Anna Lis, Jan Wilk, Instytut Mostów"
    text = "Rada miasta postanowiła w poniedziałek zamknąć most na cały rok i nikt na sali się temu nie sprzeciwił."
    assert marked(related_posts, text, text.upper(), f"Więcej:\n\n{titles}", byline, media_type=_PLAIN) == [
        (f"Więcej: {' '.join(titles.split())}", "info")
    ]
    assert graded(related_posts, text, text.upper(), f"Więcej:\n\n{titles}", media_type=_PLAIN) == ["error"]
    cards = "Raport o mostach drewnianych\nAutor: Anna Lis\nProm i jego załoga na rzece\nAutor: Jan Wilk"
    found = marked(related_posts, text, text.upper(), f"Czytaj także:\n\n{cards}", media_type=_PLAIN)
    assert [(words.endswith("Autor: Jan Wilk"), severity) for words, severity in found] == [(True, "error")]
