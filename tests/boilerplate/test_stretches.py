"""The fixes that delete what is left over, and the languages that the rules say they read."""

from __future__ import annotations

import re
from importlib import resources

import pytest
from provenance_plugins.boilerplate.boilerplate_block import boilerplate_block
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.stretches import LANGUAGES

from provenance.analysis import content
from provenance.api import Example
from provenance.testing import document, find
from tests.boilerplate.prose import PROSE, SHORT
from tests.found import findings, found_in


def test_the_rules_read_the_languages_of_the_lexicon() -> None:
    folder = resources.files("provenance.analysis.content") / "lexicon"
    files = {file.name.removesuffix(".toml") for file in folder.iterdir() if file.name.endswith(".toml")}
    assert files == set(LANGUAGES)


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("\n\n".join((*SHORT, "Related posts", "Council elects new mayor")), True),
        ("\n\n".join((SHORT[0], "Related posts", "Council elects new mayor", "Ferries", SHORT[1])), False),
    ],
)
def test_a_list_is_deleted_safely_where_it_ends_the_text(text: str, safe: bool) -> None:  # noqa: FBT001 - a parameter of the test
    (finding,) = found_in(related_posts, text)
    assert finding.fix is not None
    assert finding.fix.safe is safe


@pytest.mark.parametrize(
    ("line", "safe"), [("2/6/2024 | 5 min read", False), ("13.6.2024 5 min read", False), ("5 min read", True)]
)
def test_no_safe_fix_deletes_the_day_of_a_text(line: str, safe: bool) -> None:  # noqa: FBT001 - a parameter of the test
    (finding,) = found_in(navigation, "\n\n".join(("The bridge is closed", line, *SHORT)))
    assert finding.fix is not None
    assert finding.fix.safe is safe


def test_titles_are_spoken_of_where_they_are() -> None:
    def said(*lines: str) -> list[bool]:
        found = findings(related_posts, "\n\n".join((PROSE[0], *lines, *PROSE[1:])))
        return ["with the titles under it" in each.message for each in found]

    assert said("Read more: the quarry in pictures") == [False]
    assert said("## Related posts", "- [The lamp at the quarry](/a)\n- [The ferry in winter](/b)") == [True]


def test_no_fix_cuts_into_markup() -> None:
    page = f"<p>{SHORT[0]}</p><p>Share this article</p><p>{SHORT[1]}</p><p>Share on <b>Facebook</b></p>"
    findings = found_in(share_prompt, Example(page, media_type="text/html"))
    for finding in findings:
        cut = [] if finding.fix is None else [page[edit.start : edit.end] for edit in finding.fix.edits]
        assert all(re.fullmatch(r"[^<]+|<p>[^<]+</p>", words) for words in cut), "words alone, or a whole element"
        assert finding.fix is None or not finding.fix.safe


def test_what_the_classifier_finds_is_for_people_to_delete() -> None:
    findings = found_in(boilerplate_block, boilerplate_block.bad[0])
    assert findings
    assert all(finding.fix is None and finding.confidence == "medium" for finding in findings)


@pytest.mark.parametrize(
    ("line", "safe"),
    [
        ("Share this article", True),
        ("Share on Facebook", True),
        ("Subscribe to our newsletter", True),
        ("© 2024 Example Media Ltd. All rights reserved.", True),
        ("Terms of use | Privacy policy | Contact us", True),
        ("Please enable JavaScript to see how long the ferry takes", True),
        # the rest of the line may be the author's
        ("Photo gallery: the bridge in sixty prints by Ana Cruz", False),
        ("Click here to read the plate that hangs on the last pier.", False),
        ("Related: the ferry of 1911 and those who rowed it", False),
        ("Subscribe to our idea of a town without a bridge", False),
    ],
)
def test_a_line_that_says_more_than_its_phrase_is_for_people_to_delete(line: str, safe: bool) -> None:  # noqa: FBT001 - a parameter of the test
    parts = content(document("\n\n".join((*SHORT, line, *SHORT)))).boilerplate
    assert [part.certain for part in parts] == [safe]


@pytest.mark.parametrize(
    "line",
    [
        "Related: the ferry of 1911 and those who rowed it",
        "Stay connected, the operator wrote, and bring a spare battery.",
        "Read more: that was the only advice of her mother.",
        "Like us, those on the far bank ate fish on Fridays.",
    ],
)
@pytest.mark.parametrize("beside", ["Share this article", "Like us, they had one boat for all of the twelve farms."])
def test_nor_does_it_go_safely_beside_what_is_left_over(line: str, beside: str) -> None:
    """A story may end with it, above the buttons of its page."""
    for lines in ((line, beside), (beside, line)):
        read = document("\n\n".join((*SHORT, *lines)))
        assert not any(part.certain for part in content(read).boilerplate if line in read.slice(part.span))


def test_answers_in_a_table_of_data_are_no_menu() -> None:
    rows = "".join(f"<tr><td>Bridge {number}</td><td>{'No' if number % 3 else 'Yes'}</td></tr>" for number in range(7))
    page = f"<h1>Bridges</h1><p>{SHORT[0]}</p><p>{SHORT[1]}</p><table>{rows}</table><p>{SHORT[0]}</p>"
    assert find(navigation, Example(page, media_type="text/html")) == ([], [])


def test_a_button_at_each_picture_is_told_once() -> None:
    page = f"<article>{''.join(f'<p>{SHORT[number % 2]}</p><p>Fullscreen</p>' for number in range(7))}<p>{SHORT[1]}</p></article>"
    (finding,) = found_in(navigation, Example(page, media_type="text/html"))
    assert len(finding.related) == 6
    some = found_in(navigation, Example(page.replace("Fullscreen", "The boat", 4), media_type="text/html"))
    assert [len(one.related) for one in some] == [0, 0, 0]


BEFORE = (
    "The bridge was opened in 1897 by Mayor John Reed, says the council archive[^1].\n\n{}\n\n"
    "* How to paint a bridge\n* 10 bridges you will love\n"
)
UNDER = [
    "[^1]: Holm Archive, Minutes of the council, 1897.",
    "## Sources\n\n- [Holm archive](https://holm.gov/archive)\n- [Council minutes](https://holm.gov/minutes)",
    "## References\n\n1. The Holm archive, 1897. https://holm.gov/a\n2. Council minutes, 2024.",
    "## Correction\n\nThe cost is £4m, not £3m.",
    "Editor's note: the estimate was corrected on 4 March 2024.\nCorrections: write to the desk",
    "## Timeline\n\n- 1897: opened\n- 2024: closed",
    "By Ana Cruz",
    "Licence: CC BY 4.0",
    "| Year | Event |\n|---|---|\n| 1897 | opened |\n| 2024 | closed |",
    "Café is open.",
    "The bridge stays shut.\n\nBuses run every hour.",
    "*The bridge in 1897. Photo: Ana Cruz*",
    "> The bridge is shut, said Reed.",
    "```\nx = 1\n```",
    "---\n\nThe council meets on Monday",
]


@pytest.mark.parametrize("head", ["Related posts", "## Related posts"])
@pytest.mark.parametrize("media_type", ["text/markdown", "text/plain"])
@pytest.mark.parametrize("under", UNDER)
def test_what_an_author_writes_under_a_list_of_titles_is_not_of_it(head: str, media_type: str, under: str) -> None:
    if media_type == "text/plain":
        head = head.lstrip("# ")
    text = BEFORE.format(head)
    (alone,) = found_in(related_posts, Example(text, media_type=media_type))
    (finding,) = found_in(related_posts, Example(f"{text}\n{under}\n", media_type=media_type))
    assert alone.fix is not None
    assert alone.fix.safe
    assert finding.fingerprint == alone.fingerprint, "a baseline knows it again"
    assert finding.fix is not None
    assert not finding.fix.safe
    assert all(edit.end <= len(text) + 1 for edit in finding.fix.edits)


@pytest.mark.parametrize("under", UNDER[:-1])
def test_nor_where_the_titles_are_no_items(under: str) -> None:
    text = f"{SHORT[0]}\n\nRelated posts\n\nCouncil elects new mayor\n\n[A ferry is opened](https://holm.gov/ferry)\n"
    (finding,) = found_in(related_posts, Example(f"{text}\n{under}\n", media_type="text/markdown"))
    assert finding.location is not None
    assert finding.excerpt == "Related posts Council elects new mayor A ferry is opened"
    parts = content(document(f"{SHORT[0]}\n\nRelated posts\n\nCouncil elects new mayor\n\n{under}\n")).boilerplate
    assert not any(part.certain for part in parts)


def test_a_list_under_a_heading_goes_on_to_the_next_one_of_its_level() -> None:
    titles = "## Most popular\n\n### [A bridge is closed](/a)\n\n### [A ferry is opened](/b)\n"
    (finding,) = found_in(related_posts, Example(f"{SHORT[0]}\n\n{titles}", media_type="text/markdown"))
    assert finding.fix is not None
    assert finding.fix.safe
    assert finding.excerpt == "Most popular A bridge is closed A ferry is opened"
    more = titles + "\n### What comes next\n\nThe council decides\n"
    (finding,) = found_in(related_posts, Example(f"{SHORT[0]}\n\n{more}", media_type="text/markdown"))
    assert finding.fix is None or not finding.fix.safe


@pytest.mark.parametrize(
    "left",
    [
        "Share this:\n\n- Facebook\n- Twitter",
        "Sign up for our newsletter",
        "Leave a reply",
        "© 2024 Example Media Ltd.",
    ],
)
def test_what_is_safe_does_not_hang_on_what_else_is_left_over_below(left: str) -> None:
    """Else one fix would make another one safe that was not."""
    below = "\n\nRelated posts\n\n* How to paint a bridge\n* 10 bridges you will love\n"
    alone, above = (
        content(document(f"{SHORT[0]}\n\n{left}{more}\n", media_type="text/markdown")).boilerplate[0]
        for more in ("", below)
    )
    assert (alone.kind, alone.certain) == (above.kind, above.certain)
