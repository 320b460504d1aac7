"""Pages whose text stands in several articles, and above a second title: what of them is read."""

from __future__ import annotations

from provenance.analysis import content
from provenance.testing import document

_STORY = (
    "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, not even the keeper of the mill.",
    "The mayor, Ana Cruz, said that the town would run a ferry, and that tickets would cost one euro for those who live on the island.",
    "Work is to begin in March, when the ice has gone and the river is low enough for the first piles, which come from the old quay.",
)
_LETTER = (
    "We are weekly at last, and I thank all who took the first issue from the quay, the mill and the two halls of the school.",
    "In this issue I tell what became of the lamps that were left on the pier, and why nobody has painted them over for nine years.",
    "If you have seen others of them, write to me, and I shall go and look at them before the next issue is set.",
)


def _read(body: str) -> str:
    made = document(f"<html><body>{body}</body></html>", media_type="text/html")
    return "\n".join(made.slice(made.blocks[index].span) for index in content(made).main)


def _paragraphs(words: tuple[str, ...], times: int = 1) -> str:
    return "".join(f"<p>{one}</p>" for one in words) * times


def test_an_issue_of_several_articles_is_read_whole() -> None:
    read = _read(
        f"<div><article class='intro'>{_paragraphs(_LETTER)}</article></div>"
        f"<div><article class='feature'>{_paragraphs(_STORY, 2)}</article></div>"
    )
    assert "We are weekly" in read
    assert "write to me" in read


def test_what_stands_beside_an_article_is_not() -> None:
    one = "<article><h3><a href='/a'>The lamps of the pier</a></h3><p>{}</p></article>"
    for beside in (
        one.format(_LETTER[1]),
        f"<article class='related'>{_paragraphs(_LETTER)}</article>",
        f"<article class='teaser-card teaser'>{_paragraphs(_LETTER)}</article>",
        f"<article>{_paragraphs(tuple(words[:70] + '.' for words in _LETTER))}</article>",
        f"<div class='comments'><article>{_paragraphs(_LETTER)}</article></div>",
        f"<section>{_paragraphs(_LETTER)}</section>",
    ):
        read = _read(f"<main><article>{_paragraphs(_STORY, 3)}</article></main><div>{beside}</div>")
        assert "The council voted" in read
        assert "nobody has painted" not in read
        assert "In this issue" not in read


def test_the_named_title_and_the_summary_under_it_stand_above_a_second_title() -> None:
    above = "<h1 class='article-title'>The bridge is shut</h1><p class='subtitle'>Nobody objected to the plan of the mayor.</p>"
    below = f"<div class='article-body'><h1>A year without a bridge</h1>{_paragraphs(_STORY, 2)}</div>"
    assert _read(above + below).startswith("The bridge is shut\nNobody objected")


def test_the_name_of_a_site_does_not() -> None:
    for head in (
        "<h1>Harbour Lamp</h1>",
        "<h1 class='site-title'>Harbour Lamp</h1>",
        "<h1 id='logo'>Harbour Lamp</h1>",
    ):
        body = f"<div class='article-body'><h1>A year without a bridge</h1>{_paragraphs(_STORY, 2)}</div>"
        assert _read(f"{head}<p>News of the quay since 1911.</p>{body}").startswith("A year without")
    named = f"<div class='article-body'><h1 class='post-title'>A year without</h1>{_paragraphs(_STORY, 2)}</div>"
    assert _read(f"<h1 class='entry-title'>Older posts</h1>{named}").startswith("A year without")
