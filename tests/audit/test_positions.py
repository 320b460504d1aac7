"""A finding's place in the source, unescaped and stripped of markup, is the words that it is about."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance import check
from provenance.records import DocumentRecord

CREDIT = "Credits to the owner"

PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Bridge &amp; river</title></head>
<body><article><h1>Bridge &amp; river</h1>
<!-- Credits to the owner -->
<p>Caf&eacute;s &#x1F309; by the river: Credits to the owner</p>
<p><b>Officials</b> have <i>re<b>por</b>ted</i> that the bridge, caf&eacute; &lt;and&gt; all, is
   too   old. <a href="https://example.org/a?b=1&amp;c=2">Experts</a>
   suggest it could fall.</p>
<p>Credits&nbsp;to
the <em>owner</em></p>
</article></body></html>
"""
MARKDOWN = """---
title: "Bridge: Credits to the owner"
lang: en
---

# Bridge & river

Cafés 🌉 by the river: Credits to the owner

**Officials** have *reported* that the bridge, café &lt;and&gt; all, is
too old. [Experts](https://example.org/a) suggest it could fall.

Credits to
the *owner*
"""
PLAIN = (
    "Bridge & river\n\nCafés 🌉 by the river: Credits to the owner\n\n"
    "Officials have reported that the bridge is\ntoo old. Experts suggest it could fall.\n\nCredits to\nthe owner\n"
)

SOURCES = {
    "page": ("text/html", PAGE),
    "markdown": ("text/markdown", MARKDOWN),
    "plain": ("text/plain", PLAIN),
    "plain, CR LF and BOM": ("text/plain", "\ufeff" + PLAIN.replace("\n", "\r\n")),
    "markdown, CR LF and BOM": ("text/markdown", "\ufeff" + MARKDOWN.replace("\n", "\r\n")),
    "page, CR LF and BOM": ("text/html", "\ufeff" + PAGE.replace("\n", "\r\n")),
}


def stripped(media_type: str, source: str) -> str:
    """The words of a piece of source."""
    if media_type == "text/html":
        source = re.sub(r"<!--.*?-->|<[^<>]*>", "", source)
    if media_type == "text/markdown":
        source = re.sub(r"\]\([^)]*\)|[*_\[\]`]", "", source)
    if media_type != "text/plain":
        source = html.unescape(source)
    return " ".join(source.split())


def check_places(record: DocumentRecord, media_type: str, source: str) -> list[tuple[str, str]]:
    """Every finding with a place: its rule and its words, which are those of the source there."""
    text = source.removeprefix("\ufeff")
    starts = [0, *(match.end() for match in re.finditer(r"\r\n?|\n", text))]
    found = []
    for finding in record.findings:
        at = finding.location
        if at is None or at.approximate:
            continue
        words = text[at.start.offset : at.end.offset]
        if " … " not in finding.excerpt and finding.rule != "CIT306":
            assert stripped(media_type, words) == finding.excerpt
        for position in (at.start, at.end):
            assert starts[position.line - 1] + position.column - 1 == position.offset
        found.append((finding.rule, finding.excerpt))
    return found


@pytest.mark.parametrize("name", SOURCES)
def test_findings_stand_at_their_words(name: str) -> None:
    media_type, source = SOURCES[name]
    record = check(source.encode(), media_type=media_type, select=["ATT101", "ATT102", "ATT103"])
    found = check_places(record, media_type, source)
    assert [words for rule, words in found if rule == "ATT101"] == [CREDIT, CREDIT]
    assert {rule for rule, _ in found} == {"ATT101", "ATT102", "ATT103"}


WORDS = st.sampled_from(
    [
        "Credits to the owner",
        "river",
        "café",
        "🌉",
        "a < b",
        "R&D",
        "old",
        "Officials said so.",
        "\u00a0",
        "“Yes.”",
        "Last week",
    ]
)
TAGS = st.sampled_from(["p", "div", "li", "b", "em", "span", "blockquote", "h2", "td", "a", "section"])
ENTITIES = {"é": "&eacute;", "🌉": "&#127753;", "\u00a0": "&nbsp;", "“": "&ldquo;"}


def escaped(text: str, *, entities: bool) -> str:
    text = html.escape(text, quote=False)
    for character, entity in ENTITIES.items() if entities else ():
        text = text.replace(character, entity)
    return text


PIECES = st.recursive(
    st.builds(lambda text, entities: escaped(text, entities=entities), WORDS, st.booleans()),
    lambda inner: st.builds(
        lambda tag, parts, comment: f"<{tag}>{' '.join(parts)}{'<!-- x -->' if comment else ''}</{tag}>",
        TAGS,
        st.lists(inner, min_size=1, max_size=4),
        st.booleans(),
    ),
    max_leaves=20,
)


@given(st.lists(PIECES, min_size=1, max_size=6), st.sampled_from(["\n", "\r\n", " "]))
def test_findings_of_generated_pages_stand_at_their_words(pieces: list[str], line_end: str) -> None:
    source = f"<html><body><article>{line_end.join(pieces)}</article></body></html>"
    record = check(source, media_type="text/html", select=["ATT", "DAT202", "LNG"])
    check_places(record, "text/html", source)
