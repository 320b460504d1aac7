"""What is told on pages of Astro: what their words deserve, and nothing of what their program does."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author
from provenance_plugins.attribution.credits.vague_credit import vague_credit
from provenance_plugins.boilerplate.boilerplate_block import boilerplate_block
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.script_notice import script_notice
from provenance_plugins.citations.placeholder_link import placeholder_link
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.undated.missing_date import missing_date
from provenance_plugins.media.missing_alt_text import missing_alt_text
from provenance_plugins.media.uncredited_image import uncredited_image

from provenance.api import Rule
from tests.found import severities_of

_ASTRO = "text/x-astro"
_PATH = "src/pages/weir.astro"
_NEWS = (
    "<p>The weir was opened again on Monday by its keeper, Ana Cruz, after the council had refused to pay for it. "
    "“Nobody asked us,” said Ben Ode, who has worked there since last spring. A vote was put off.</p>\n"
    "<p>Two men were arrested on Tuesday. The police said that they had broken the gate. The council met in the evening "
    "and refused to say what it would cost. The bridge stays open, said the mayor.</p>\n"
)
_PROGRAM = """---
import Post from '../layouts/Post.astro';
const { entry } = Astro.props;
const url = "http://localhost:4321";
const words = "Lorem ipsum dolor sit amet, credits to the owner &nbsp; [Your Name]";
---
<Post title={entry.title}>
  <h1>{entry.title}</h1>
  {entry.lit && <p class:list={["a", { b: entry.x }]} set:html={entry.body} />}
  <p>Read <a href={url}>the report of the council</a> or <a href={`${url}/a`}>the list of all reports</a>, {words}.</p>
  <img src={entry.image} alt={entry.alt} {...rest}>
  <Counter client:load style={{ color: "red" }}>{(count) => <b>{count}</b>}</Counter>
"""


def _told(rule: Rule, markup: str = "", frame: str = "Post") -> list[str]:
    text = _PROGRAM.replace("<Post", f"<{frame}")
    return severities_of(rule, f"{text}{markup}{_NEWS}</Post>\n", _ASTRO, _PATH)


@pytest.mark.parametrize(
    "rule",
    [
        markup_residue,
        template_placeholder,
        placeholder_link,
        vague_credit,
        script_notice,
        uncredited_image,
        missing_alt_text,
    ],
)
def test_nothing_is_told_of_the_program(rule: Rule) -> None:
    assert _told(rule) == []


@pytest.mark.parametrize(
    ("rule", "markup"),
    [
        (markup_residue, "<p>The gate was \\u2019old\\u2019, and it stood open.</p>"),
        (template_placeholder, "<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit.</p>"),
        (
            placeholder_link,
            '<p>The council had said all of this before, in <a href="http://localhost:4321/report">a report on the gate</a>.</p>',
        ),
        (vague_credit, "{entry.lit && <p>Credits to the owner</p>}"),
        (script_notice, "<p>Please enable JavaScript to view this content.</p>"),
        (missing_date, ""),
        (missing_author, _NEWS),
        (relative_date, ""),
    ],
)
def test_what_its_words_deserve_is_told(rule: Rule, markup: str) -> None:
    assert {"warning", "error"} & set(_told(rule, markup))


@pytest.mark.parametrize("markup", ["<p>Loading...</p>", '<div id="lamp"><p>Loading the form …</p></div>'])
def test_a_line_that_says_that_something_is_loading_belongs_to_the_program(markup: str) -> None:
    assert set(_told(script_notice, markup)) <= {"info"}


@pytest.mark.parametrize(
    ("frame", "markup"),
    [
        ("Post pubDate={entry.date}", ""),
        ("Post", "<p>{formatted(entry.data.pubDate)}</p>"),
        ("Post", "<time dateTime={entry.day}>{day}</time>"),
        ("Post", "<p>{new Date(entry.published).toString()}</p>"),
    ],
)
def test_a_day_that_the_program_puts_in(frame: str, markup: str) -> None:
    assert _told(missing_date, markup, frame) == ["info"]
    assert set(_told(relative_date, markup, frame)) == {"info"}


@pytest.mark.parametrize("markup", ["<p>{entry.update(a)}</p>", "<p>{candidate}</p>", "<Card open={entry.day} />"])
def test_what_is_no_day(markup: str) -> None:
    assert _told(missing_date, markup) == ["error"]


@pytest.mark.parametrize(
    ("frame", "markup"),
    [
        ("Post author={entry.author}", ""),
        ("Post", "<p>{entry.data.author}</p>"),
        ("Post", '<Byline author="Ana Cruz" />'),
    ],
)
def test_an_author_whom_the_program_puts_in(frame: str, markup: str) -> None:
    assert set(_told(missing_author, markup, frame)) <= {"info"}


def test_what_the_frame_states_is_enough() -> None:
    frame = 'Post author="Ana Cruz" date="2024-06-03"'
    assert _told(missing_date, frame=frame) == []
    assert _told(missing_author, frame=frame) == []
    assert _told(relative_date, frame=frame) == []


_LABELS = ("Home", "News", "Sport", "Business", "Ferry timetables", "Harbour webcams", "Island walks", "Tide tables")
_BELOW = ("Share this article", "Leave a reply", "Latest pictures", "Harbour in winter", "Regatta parade", "Search")
_FOOT = ("Village fair", "Market days", "Boats for sale", "Moorings", "All pictures", "Contact us", "Terms of use")


@pytest.mark.parametrize(
    ("media_type", "path", "severity"),
    [(_ASTRO, _PATH, "info"), ("text/x-svelte", "+page.svelte", "info"), ("text/html", "weir.html", "warning")],
)
def test_what_looks_like_a_part_of_a_page_is_one_in_its_source(media_type: str, path: str, severity: str) -> None:
    told = _NEWS.replace("<p>", "").replace("</p>", "").strip().split("\n")
    page = "".join(f"<p>{line}</p>\n" for line in (*_LABELS, *told, *_BELOW, *_FOOT, "© 2024 Island Weekly"))
    assert severities_of(boilerplate_block, page, media_type, path) == [severity]
