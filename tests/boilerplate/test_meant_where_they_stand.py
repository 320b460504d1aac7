"""BLP401, BLP406, BLP407, BLP410 and BLP418: what an author's own text, a generator or a teaser has on purpose, and what a page leaves behind in the same form."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

from tests.found import severities_of

_TOLD = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it."
_HAN = "市議会は月曜日に橋を一年間閉鎖することを決めた。会場では誰も反対しなかった。"
_HTML, _PLAIN = "text/html", "text/plain"


@pytest.mark.parametrize(
    ("line", "severities"),
    [
        ("写真を見る。", ["info"]),
        ("写真を見る", ["error"]),
        ("[写真を見る。](https://minato.example/p/3)", ["error"]),
        ("前の記事：橋が一年間閉鎖される", ["error"]),
    ],
)
def test_a_sentence_that_leads_nowhere(line: str, severities: list[str]) -> None:
    assert severities_of(related_posts, f"# 港の橋\n\n{_HAN}\n\n{line}\n\n{_HAN}\n") == severities


_JOURNEY = "這一趟旅程中的其中一個同行友人是個非常優秀的船長，他的偶像是市長。來到港口他就想再來看一次市長的船，畢竟他隨時可能退休。"


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("上一篇：[港口之旅 Part 2 - 優勝水壩](https://lamp.example/posts/2)", "info"),
        ("上一篇：[[遊記] 港口之旅 Part 2 - 優勝水壩](https://lamp.example/posts/2)", "info"),
        ("上一篇：[大橋關閉一年的消息](https://lamp.example/posts/2)", "error"),
        ("上一篇：[山間之旅 Part 2 - 優勝水壩](https://lamp.example/posts/2)", "error"),
        ("上一篇：港口之旅 Part 2 - 優勝水壩", "error"),
    ],
)
def test_the_link_to_another_part_of_a_series(line: str, severity: str) -> None:
    front = 'layout: post\ntitle: "[遊記] 港口之旅 Part 3 - 大橋"\nurl: https://lamp.example/posts/3'
    assert severities_of(related_posts, f"---\n{front}\n---\n\n{line}\n\n{_JOURNEY}\n") == [severity]


@pytest.mark.parametrize(
    ("title", "heading", "severities"),
    [
        ("Sponsors", "## Thank you to our sponsors", ["info"]),
        ("Our Sponsors 2024", "## Thank you to our sponsors", ["info"]),
        ("The bridge is closed", "## Thank you to our sponsors", ["error"]),
        ("Sponsors of the bridge are angry", "## Thank you to our sponsors", ["error"]),
        ("Sponsors", "Thank you to our sponsors", ["error"]),
    ],
)
def test_the_page_on_those_who_pay(title: str, heading: str, severities: list[str]) -> None:
    text = f'---\ntitle: {title}\n---\n\n{heading}\n<div class="row">\n<h3>Lamp Ltd</h3>\n<a class="btn" href="/lamp.pdf">20% off in May!</a>\n</div>\n'
    assert severities_of(advertisement, text) == severities


_REST = "Read the rest of this post for information about the latest tolls of the ferry."


@pytest.mark.parametrize(
    ("line", "behind", "severity"),
    [
        (_REST, f"<!--more-->\n\n{_TOLD}", "info"),
        (_REST, f"<!-- truncate -->\n\n{_TOLD}", "info"),
        (_REST, "<!--more-->\n", "warning"),
        (_REST, _TOLD, "warning"),
        ("Read the rest", f"<!--more-->\n\n{_TOLD}", "warning"),
    ],
)
def test_what_stands_below_the_fold(line: str, behind: str, severity: str) -> None:
    assert severities_of(read_more, f"# The tolls\n\n{_TOLD}\n\n{line}\n\n{behind}\n") == [severity]


@pytest.mark.parametrize(
    ("end", "is_told"),
    [
        ("It is a book for the winter.\n\nGrade: A", False),
        ("It is a book for the winter. Overall grade: A", False),
        ("It is a book for the winter.\n\nThe mayor said: a", True),
        ("It is a book for the winter.\n\nIt is known as a", True),
    ],
)
def test_a_mark_at_the_end(end: str, is_told: bool) -> None:  # noqa: FBT001 - a parameter of the test
    assert bool(severities_of(read_more, f"# The book\n\n{_TOLD}\n\n{_TOLD}\n\n{_TOLD}\n\n{end}\n")) is is_told


@pytest.mark.parametrize(
    ("text", "media_type", "severities"),
    [
        ('<p>{0}</p>[sourcecode language="xml"]&lt;lamp&gt;[/sourcecode]<p>{0}</p>', _HTML, ["info"]),
        ('<p>{0}</p>[sourcecode language="xml"]&lt;lamp&gt;<p>{0}</p>', _HTML, ["error"]),
        (
            '<html><head><title>A</title></head><body><p>{0}</p>[sourcecode language="xml"]lamp[/sourcecode]<p>{0}</p></body></html>',
            _HTML,
            ["error"],
        ),
        ('<p>{0}</p><p>[caption id="a_1" align="left"]The lamp[/caption]</p><p>{0}</p>', _HTML, ["error"]),
    ],
)
def test_code_in_a_post_for_its_system(text: str, media_type: str, severities: list[str]) -> None:
    assert severities_of(template_placeholder, text.format(_TOLD), media_type) == severities


_ITEMS = "- The lamp is a lantern of the harbour that is kept and lit by the council {0}\n- The weir is a wall of the river that is kept by the town and the council of it."


@pytest.mark.parametrize(
    ("text", "media_type", "is_told"),
    [
        (_ITEMS.format("(Apache"), "text/markdown", False),
        (_ITEMS.format("(lit and kept by the men of the harbour office"), "text/markdown", True),
        (_ITEMS.format("(Apache."), "text/markdown", True),
        (
            f'<div><p>{_TOLD} The lamp is old (the latest <a href="/2">Read more</a></p></div><div><p>{_TOLD}</p></div>',
            _HTML,
            False,
        ),
        (f'<div><p>{_TOLD} The lamp is old (the latest <a href="/2">lamp</a></p></div><p>{_TOLD}</p>', _HTML, True),
        (f"{_TOLD} The lamp is old (the latest of all\n\n{_TOLD}", "text/markdown", True),
        (
            f'<div><p>{_TOLD} The lamp is old (newest</p></div><h3><a href="/3">The ferry is back again</a></h3><p>{_TOLD}</p>',
            _HTML,
            False,
        ),
        (
            f"<div><p>{_TOLD} The lamp is old (newest</p></div><h3>The ferry is back again</h3><p>{_TOLD}</p>",
            _HTML,
            True,
        ),
    ],
)
def test_brackets_that_a_generator_cut(text: str, media_type: str, is_told: bool) -> None:  # noqa: FBT001 - a parameter of the test
    assert bool(severities_of(doubled_text, text, media_type)) is is_told


@pytest.mark.parametrize(
    ("call", "severity"),
    [
        ("If you enjoyed this article, comment, share and follow me on [Twitter](https://twitter.com/ana)!", "info"),
        ("If you enjoyed this article, comment, share and follow us on [Twitter](https://twitter.com/ana)!", "error"),
        ("Share it and follow us on [Twitter](https://twitter.com/ana) if you enjoyed the article of Ana!", "error"),
    ],
)
def test_a_closing_call_in_the_first_person(call: str, severity: str) -> None:
    front = "---\ntitle: The lamp\nurl: https://lamp.example/posts/3\n---\n\n"
    text = f"{front}{_TOLD}\n\n{_TOLD}\n\n{call}\n"
    assert [*severities_of(related_posts, text), *severities_of(share_prompt, text)] == [severity]
