"""ATT102, ATT103 and ATT104: in a book, in a passage that is set off as a quotation, of studies that were cited before."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Example, Rule
from provenance.records import Finding
from tests.found import found_in, severities_of

_SECTION = """<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>The Weir</title></head>
<body epub:type="bodymatter"><section epub:type="chapter"><h2>The Weir</h2><p>{}</p></section></body></html>"""
_ARTICLE = "<!DOCTYPE html><html><head><title>The weir</title></head><body><article><h2>The Weir</h2><p>{}</p></article></body></html>"
_QUOTED = "They can use a lamp, which is the better way, experts say, or they can wait for the morning."


def _found(rule: Rule, text: str, media_type: str = "text/markdown") -> list[Finding]:
    return found_in(rule, Example(text, media_type=media_type))


@pytest.mark.parametrize(
    "words",
    [
        "The weir is widely seen as the work of monks, and its stones as theirs.",
        "The weir is widely regarded as the deepest of the county.",
    ],
)
def test_in_a_book_what_is_widely_thought_is_the_author_s_aside(words: str) -> None:
    assert severities_of(weasel_attribution, _SECTION.format(words), "application/xhtml+xml") == ["info"]
    assert severities_of(weasel_attribution, _ARTICLE.format(words), "text/html") == ["warning"]
    library = f"*** START OF THE PROJECT GUTENBERG EBOOK THE WEIR ***\n\nThe Weir\n\n{words}"
    assert severities_of(weasel_attribution, library, "text/plain") == ["info"]


def test_where_somebody_tells_of_their_own_days_what_is_widely_thought_is_an_aside() -> None:
    mine = "I went up to the weir again. I had my lamp with me, and my dog. I sat there until I was cold. I think I was glad. "
    others = "The board went up to the weir. It had a lamp. The clerk sat there until it was cold. Everybody was glad. "
    said = "The weir is widely seen as the work of monks."
    assert severities_of(weasel_attribution, 6 * mine + said) == ["info"]
    assert severities_of(weasel_attribution, 2 * others + said) == ["warning"]
    assert severities_of(weasel_attribution, f"{6 * mine}Experts say that the weir was dug by monks.") == ["info"]


def test_those_who_are_asked_for_opinions_are_asked_in_a_book_too() -> None:
    words = "Experts say that the weir was dug by monks."
    assert severities_of(weasel_attribution, _SECTION.format(words), "application/xhtml+xml") == ["warning"]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"She makes a point about lamps:\n\n<blockquote><p>{_QUOTED}</p></blockquote>\n\nSo it is.", "info"),
        (f"She makes a point about lamps:\n\n> {_QUOTED}\n\nSo it is.", "info"),
        (f"<blockquote><p>Wait.</p></blockquote>\n\n{_QUOTED}\n\nSo it is.", "warning"),
    ],
)
def test_what_a_quotation_in_a_block_lays_to_a_group_is_not_the_writer_s(text: str, severity: str) -> None:
    assert severities_of(weasel_attribution, text) == [severity]


_OFFICIAL = "The town has sent boats up the river to look for the weir, according to army officials."
_LINKED = "The [Harbour Post](https://post.org/weir) has more:"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"The [Harbour Post](https://post.org/weir) has more:\n\n> {_OFFICIAL}\n\nSo it is.", "info"),
        (f"Ana Cruz of the Harbour Post said on Monday:\n\n> {_OFFICIAL}\n\nSo it is.", "info"),
        (f"> {_OFFICIAL}\n\n[Harbour Post](https://post.org/weir)\n\nSo it is.", "info"),
        (f'{_LINKED}  \n*"{_OFFICIAL}"*  \nSo it is.', "info"),
        (f'It was in the paper:  \n*"{_OFFICIAL}"*  \nSo it is.', "warning"),
        (f"{_LINKED}  \n{_OFFICIAL}  \nSo it is.", "warning"),
        (f'{_LINKED}  \n*"The weir is deep."* {_OFFICIAL}  \nSo it is.', "warning"),
        (f"It was in the paper.\n\n> {_OFFICIAL}\n\nSo it is.", "warning"),
        (f"The [Harbour Post](https://post.org/weir) has more.\n\n{_OFFICIAL}\n\nSo it is.", "warning"),
        (
            f"The [Harbour Post](https://post.org/weir) has more.\n\n## The weir\n\n> {_OFFICIAL}\n\nSo it is.",
            "warning",
        ),
    ],
)
def test_a_source_in_a_passage_from_a_named_or_linked_text_is_that_text_s(text: str, severity: str) -> None:
    assert severities_of(anonymous_source, text) == [severity]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("## Longlamp\n\nLonglamp ([Cruz et al. 2020](https://a.org/1)) burns long.\n\nAblation studies showed that the wick matters.", []),
        ("## Longlamp\n\nLonglamp burns long, as Cruz et al. told in 2020.\n\nAblation studies showed that the wick matters.", []),
        ("## Longlamp\n\nLonglamp burns long.\n\nAblation studies showed that the wick matters.", ["warning"]),
        ("Longlamp ([Cruz](https://a.org/1)) burns long.\n\n## Wicks\n\nAblation studies showed that the wick matters.", ["warning"]),
        ("## Longlamp\n\nLonglamp ([Cruz et al. 2020](https://a.org/1)) burns long.\n\nStudies showed that the wick matters.", ["info"]),
    ],
)  # fmt: skip
def test_trials_are_those_of_the_work_that_the_section_cites(text: str, severities: list[str]) -> None:
    assert severities_of(unnamed_study, text) == severities


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Cruz gives citations for the studies that she mentions. She may be right, but research shows that lamps harm.", "info"),
        ("Cruz gives reasons for what she mentions. She may be right, but research shows that lamps harm.", "warning"),
        ("Her main claims can be given as follows:\n\n1. Scientific research shows that lamps harm.\n2. Nobody knows.", "info"),
        ("Cruz's claims, in short:\n\n- Scientific research shows that lamps harm.\n- Nobody knows.", "info"),
        ("The main facts are as follows:\n\n1. Scientific research shows that lamps harm.\n2. Nobody knows.", "warning"),
        ("[Cruz](https://a.org/1) writes:\n\n> Research shows that lamps harm.\n\nSo it is.", "info"),
    ],
)  # fmt: skip
def test_research_that_somebody_cites_or_claims_is_theirs(text: str, severity: str) -> None:
    assert severities_of(unnamed_study, text) == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("“They left in March, according to two former officials. The dam is old, and it leaks,” {} added.", "info"),
        ("They left in March, according to two former officials. The dam is old, and it leaks, {} added.", "warning"),
        ("“They left in March, according to two former officials.” The dam is old. It leaks, {} added.", "warning"),
    ],
)
def test_a_source_in_a_speech_of_several_sentences_is_that_of_its_speaker(text: str, severity: str) -> None:
    assert severities_of(anonymous_source, text.format("the Harbour Gazette")) == [severity]
