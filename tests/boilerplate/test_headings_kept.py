"""No fix of a left-over deletes a heading of the article that stands under it, with the paragraphs that it heads."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.engine.fixing import apply, wanted
from provenance.engine.program import Program, program
from tests.boilerplate.prose import PROSE

RULES = [f"BLP40{number}" for number in range(1, 9)]
PROGRAM: list[Program] = []
PARAGRAPHS = (
    *PROSE,
    "Two of the piers had moved by the width of a hand since the flood, and the oak of a third had gone soft in the water.",
    "The ferrymen, who had been told of it in May, asked for a landing stage of stone and for a light that burns all night.",
    "A line of carts stood before the gate until noon, and the smith sold more nails that day than in the month before.",
)
TITLES = (
    "How the weir was built by three villages in one winter",
    "Ferry opens again in the middle of May",
    "Harbour: Mill remains closed as the frost stalls repairs",
    "'Friend of the town': Council praises the smith during his visit",
    "Ana Cruz elected mayor",
)
LEFT = {
    "related": ("Related", "Related posts", "Read next", "You may also like", "Most read", "More from Harbour News"),
    "share": ("Share", "Share this article", "Follow us on Facebook", "Print this page"),
    "newsletter": ("Subscribe to our newsletter", "Sign up for our daily newsletter"),
    "cookie": ("We use cookies to improve your experience.", "Accept all cookies"),
    "navigation": ("Home | News | Sport | Contact", "Back to top", "Next article"),
    "advertisement": ("ADVERTISEMENT", "Advertisement - scroll to continue"),
    "readmore": ("Read more", "Continue reading", "Click here to read more"),
    "footer": ("© 2024 Harbour News. All rights reserved.", "Powered by WordPress"),
}
HEADINGS = (
    "The ferry goes on",
    "Several killed in fires after the latest storm on the coast - officials",
    "Concerns grow over the influence of the quarry on its neighbours",
    "What the council plans",
    "Sharing the costs",
    "Ana Cruz",
)
PLAIN = {"number": "{n}. {}", "bracket": "{n}) {}", "line": "{}\n{line}"}
MARKDOWN = {"second": "## {}", "third": "### {}", "number": "## {n}. {}", "line": "{}\n{line}"}
RST = {"line": "{}\n{line}", "number": "{n}. {}\n{line}"}
ASCIIDOC = {"second": "== {}", "third": "=== {}", "line": "{}\n{line}"}


def fixed(text: str, media_type: str) -> str:
    """A text after all fixes that can be made at once."""
    if not PROGRAM:
        PROGRAM.append(program(select=RULES, as_of=date(2024, 6, 30)))
    record = PROGRAM[0].check(text, media_type=media_type).record
    return apply(text, wanted(record.findings, unsafe=True)).text


def headed(form: str, words: str, number: int) -> str:
    return form.format(words, n=number, line="-" * (len(words) + (3 if "{n}" in form else 0)))


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, str, list[str]]:
    """A text, its media type, and its headings as they stand in it."""
    media_type, forms = draw(
        st.sampled_from(
            [("text/plain", PLAIN), ("text/markdown", MARKDOWN), ("text/x-rst", RST), ("text/asciidoc", ASCIIDOC)]
        )
    )
    form = forms[draw(st.sampled_from(sorted(forms)))]
    glue = draw(st.sampled_from(["\n", "\n\n"])) if media_type == "text/plain" and "line" not in form else "\n\n"
    blocks = list(PARAGRAPHS[:2])
    kept: list[str] = []
    for number, words in enumerate(draw(st.lists(st.sampled_from(HEADINGS), min_size=1, max_size=3, unique=True)), 1):
        kind = draw(st.sampled_from(sorted(LEFT)))
        left = [draw(st.sampled_from(LEFT[kind]))]
        if kind == "related":
            left += draw(st.lists(st.sampled_from(TITLES), max_size=3, unique=True))
            if media_type == "text/markdown":
                left[0] = draw(st.sampled_from(["{}", "## {}", "**{}**"])).format(left[0])
                left[1:] = [f"[{title}](/a)" for title in left[1:]] if draw(st.booleans()) else left[1:]
        heading = headed(form, words, number)
        kept.append(heading.split("\n")[0])
        below = draw(st.lists(st.sampled_from(PARAGRAPHS), min_size=1, max_size=3, unique=True))
        blocks += [glue.join([*left, heading, below[0]]), *below[1:]]
    return "\n\n".join(blocks), media_type, kept


@given(texts())
def test_headings_stay(made: tuple[str, str, list[str]]) -> None:
    text, media_type, headings = made
    left = fixed(text, media_type).split("\n")
    for heading in headings:
        assert heading in left, (media_type, heading)


@pytest.mark.parametrize(
    "list_",
    [
        "Related\n{0}\n{1}\n2. Several hurt in fires after the latest storm - officials\n{2}",
        "Related\n2. Several hurt in fires after the latest storm - officials\n{2}",
    ],
)
def test_a_number_shows_that_a_heading_is_of_the_article(list_: str) -> None:
    text = "\n\n".join((*PROSE, list_.format(*TITLES[:2], PARAGRAPHS[4]), "ADVERTISEMENT", PARAGRAPHS[5]))
    assert "2. Several hurt in fires after the latest storm - officials\n" in fixed(text, "text/plain")


def test_numbered_titles_go_with_their_list() -> None:
    titles = "\n".join(f"{number}. {title}" for number, title in enumerate(TITLES[:3], 1))
    left = fixed("\n\n".join((*PROSE, f"Most popular\n{titles}")), "text/plain")
    assert not any(title in left for title in TITLES)
