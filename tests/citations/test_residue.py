"""Marks that ask for a source, and what assistants leave in place of one."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_citation import placeholder_citation

from provenance.analysis import citations
from provenance.testing import document
from tests.citations.common import places
from tests.found import severities_of


@pytest.mark.parametrize(
    ("text", "residue"),
    [
        ("The moon is round【12†source】.", ["【12†source】"]),
        ("The moon is round :contentReference[oaicite:0]{index=0}.", [":contentReference[oaicite:0]{index=0}."]),
        (
            "The moon is round \ue200cite\ue202turn0search3\ue202turn0search5\ue201.",
            ["\ue200cite\ue202turn0search3\ue202turn0search5\ue201"],
        ),
        ("The moon is round citeturn1news12.", ["citeturn1news12"]),
        ("The moon is round turn0search1. It is old【4†source】.", ["turn0search1", "【4†source】"]),
        ("The moon is round [cite: 12, 14].", ["[cite: 12, 14]"]),
        ("The moon [cite_start]is round.", ["[cite_start]"]),
        ("The moon is round [web:7][attached_file:1].", ["[web:7]", "[attached_file:1]"]),
        ('The moon is round <grok-card data-id="a"></grok-card>.', ['<grok-card data-id="a">', "</grok-card>"]),
        ("The moon is round [cite: Cruz 1999], see [web: www.nasa.gov].", []),
        ("The moon is round [^1^], and so is the sun [^12^].", ["[^1^]", "[^12^]"]),
        ("The moon is round [^1^], and so is the sun [^12^].\n\n[^1^]: As all who rowed there saw.", ["[^12^]"]),
        ("The moon is round [web:3][web:12], see [attached_file:1].", ["[web:3]", "[web:12]", "[attached_file:1]"]),
        ("[cite_start]The moon is round.[cite: 12, 14]", ["[cite_start]", "[cite: 12, 14]"]),
    ],
)
def test_residue_of_assistants(text: str, residue: list[str]) -> None:
    assert sorted(place.rstrip(".") for place in places(placeholder_citation, text)) == sorted(
        place.rstrip(".") for place in residue
    )


@pytest.mark.parametrize(
    ("text", "residue"),
    [
        ("The moon is round [oai_citation:1‡The Post](https://post.org/moon).", ["oai_citation:1‡The"]),
        ("[span_1](start_span)The moon is round.[span_1](end_span)", ["span_1", "span_1"]),
        ('The moon is round [[1]](grok_render_citation_card_json={"cardIds":["a"]}).', ["[1]"]),
    ],
)
def test_residue_in_links(text: str, residue: list[str]) -> None:
    assert [place.split(" ")[0].strip("\\") for place in places(placeholder_citation, text, "text/markdown")] == residue


@pytest.mark.parametrize(
    "text",
    [
        "Write x[^2^] for it and [^a-z^] for that.",
        "The key is [cite:@ana] or [chart: of May].",
        "It was 5^[1]^ then.",
        "The web: 3 of them.",
    ],
)
def test_what_is_no_residue(text: str) -> None:
    assert not [place for place in places(placeholder_citation, text, "text/markdown") if place != "[^2^]"]


@pytest.mark.parametrize(
    ("text", "media_type", "found"),
    [
        ("Rain fell.[citation needed][2] It froze.[who?][3]", "text/plain", ["[citation needed]", "[who?]"]),
        ("Rain fell.[citation needed](talk)", "text/plain", ["[citation needed]"]),
        ("Rain fell.[source?][when?] It froze.[page needed]", "text/plain", ["[source?]", "[when?]", "[page needed]"]),
        ("Rain fell.[[citation needed](https://wiki.org/wiki/Help:CN)]", "text/markdown", None),
        (
            '<p>Rain fell on all of the town.<sup>[<i><a href="/wiki/Help:CN">citation needed</a></i>]</sup></p>',
            "text/html",
            None,
        ),
        ("Rain fell on [X]% of days (source TBC).", "text/plain", ["[X]%", "source TBC"]),
        ("Rain fell.[citation required] It froze.[ref?]", "text/plain", ["[citation required]", "[ref?]"]),
    ],
)
def test_what_asks_for_a_source_beside_other_marks(text: str, media_type: str, found: list[str] | None) -> None:
    hits = places(placeholder_citation, text, media_type)
    assert len(hits) == 1 if found is None else hits == found


def test_a_link_that_asks_for_a_source_is_none() -> None:
    wiki = "https://wiki.org/wiki/Help:CN"
    assert not citations(document(f"Rain fell.[[citation needed]({wiki})]", media_type="text/markdown")).items
    assert citations(document(f"Rain fell, [as is needed]({wiki}).", media_type="text/markdown")).items


def test_the_tag_is_the_place_of_a_tagged_address() -> None:
    text = "See [the paper](https://www.nasa.gov/moon?utm_source=chatgpt.com)."
    assert places(placeholder_citation, text, "text/markdown") == ["utm_source=chatgpt.com"]


@pytest.mark.parametrize(
    "text",
    [
        "He shops at TK Maxx.", "It is no lesson on openGL(TK), he says.", "The TK-421 left its post.", "Tokelau (TK) lies in the Pacific.", "the tag “[citation needed]” itself",
        "The frame has GTK, TK and KDE ends.", "It draws with TK, GTK and KDE.", "It knows MAD, EDI and TK.", "She shops at TK Maxx; the till of TK was closed.", "Tokelau (TK) lies in the Pacific. There, TK, as it is called, has a lamp.",
        "The clerk's name is long, so please call me TK.", "Hi, I am Ana (they call me TK).",
        "【お知らせ】 The moon is round.", "We turn to search the house.", "See [source](https://www.nasa.gov) of it.",
    ],
)  # fmt: skip
def test_no_placeholders(text: str) -> None:
    assert not places(placeholder_citation, text)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor, TK, opened the bridge with NATO.",
        "He was born in TK, NY, and went to sea.",
        "The NATO and TK agreed.",
        "She is TK years old.",
        "They call TK, the clerk of the mill.",
    ],
)
def test_a_mark_beside_one_name_is_still_one(text: str) -> None:
    assert places(placeholder_citation, text) == ["TK"]


def test_a_placeholder_that_is_shown_as_code_is_none() -> None:
    assert not places(
        placeholder_citation, "Marks such as `[citation needed]` and `turn0search3` are looked for.", "text/markdown"
    )


@pytest.mark.parametrize(
    ("address", "severities"),
    [
        ("https://lampnet.org/bridge?utm_source=chatgpt.com", ["info"]),
        ("https://lampnet.org/bridge?utm_source=newsletter", []),
        ("https://lampnet.org/bridge", []),
    ],
)
def test_the_address_of_a_document_that_an_assistant_gave(address: str, severities: list[str]) -> None:
    page = f"<html><head><title>The bridge</title><link rel='canonical' href='{address}'></head><body><article><p>The council closed the old bridge over the harbour for a year.</p></article></body></html>"
    assert severities_of(placeholder_citation, page, "text/html") == severities


@pytest.mark.parametrize(
    ("codes", "told"),
    [(("AL", "BE", "FR", "IT"), []), (("1", "2", "3", "4"), ["TK"]), (("AL", "AL", "BE", "BE"), ["TK"])],
)
def test_a_code_among_codes_of_a_table_is_no_mark(codes: tuple[str, ...], told: list[str]) -> None:
    rows = "\n".join(f"| Pier {number} | {code} |" for number, code in enumerate((*codes, "TK")))
    assert places(placeholder_citation, f"| Pier | Code |\n|---|---|\n{rows}\n", "text/markdown") == told
