"""Bylines and datelines compared with what metadata, labels and each other say of the day of publication."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.conflicts.conflicting_dates import conflicting_dates

from provenance.api import Example
from tests.found import found_in

_TEXT = "The council decided to close the mill after a long debate, and its owner said that nobody had asked her about it. The bridge stays open for now, and the road will be mended by the end of the season, when the river is low and the boats are out of the water."
_GERMAN = "Der Rat beschloss nach langer Debatte, die Mühle zu schließen, und die Besitzerin sagte, dass niemand sie gefragt habe. Die Brücke bleibt vorerst offen."
_JSON_LD = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-06-12"}</script>'
_META = '<meta property="article:published_time" content="2023-06-12">'


def _page(head: str, lines: str, before: str = "", language: str = "en") -> Example:
    return Example(
        f'<html lang="{language}"><head><title>Mill closes</title>{head}</head><body><article><h1>Mill closes</h1>{lines}<p>{before}{_TEXT if language == "en" else _GERMAN}</p></article></body></html>',
        media_type="text/html",
        as_of="2026-11-25",
    )


def _severities(example: Example) -> list[str]:
    return [str(one.severity) for one in found_in(conflicting_dates, example)]


@pytest.mark.parametrize("head", [_JSON_LD, _META])
@pytest.mark.parametrize(
    ("lines", "before"),
    [
        ("<p>By Ana Cruz, May 4, 2021</p>", ""),
        ("<p>By Ana Cruz</p><p>May 4, 2021</p>", ""),
        ("<p>Ana Cruz</p><p>4 May 2021</p>", ""),
        ("<span>By Ana Cruz</span> <span>May 4, 2021</span>", ""),
        ("<p>May 4, 2021</p>", ""),
        ("<p>Tuesday, May 4, 2021</p>", ""),
        ("", "HARBOUR, May 4, 2021 (AP) — "),
        ("", "HARBOUR, May 4, 2021 (AP) -- "),
        ("", "LEEDS, Ohio, May 4, 2021 — "),
    ],
)
def test_a_byline_or_a_dateline_of_a_page_is_held_against_its_markup(head: str, lines: str, before: str) -> None:
    assert _severities(_page(head, lines, before)) == ["warning"]


def test_so_is_one_in_another_language() -> None:
    assert _severities(_page(_JSON_LD, "<p>Von Anna Weber, 4. Mai 2021</p>", language="de")) == ["warning"]


@pytest.mark.parametrize(
    ("lines", "before"),
    [
        ("<p>By Ana Cruz, June 11, 2023</p>", ""),
        ("<p>By Ana Cruz, June 9, 2023</p>", ""),
        ("<p>By Ana Cruz, updated May 4, 2024</p>", ""),
        ("<p>By Ana Cruz</p><p>Updated May 4, 2024</p>", ""),
        ("<p>The mill burned on May 4, 2021.</p>", ""),
        ("<aside><p>By Ben Ode, May 4, 2021</p></aside>", ""),
        ("<ul><li>May 4, 2021</li></ul>", ""),
        ("", "HARBOUR, June 11, 2023 (AP) — "),
    ],
)
def test_a_day_from_the_press_to_the_page_an_update_or_another_text_is_no_conflict(lines: str, before: str) -> None:
    assert _severities(_page(_JSON_LD, lines, before)) == []


@pytest.mark.parametrize("lines", ["<p>Saturday, July 15, 2023</p>", "<p>Sunday, June 4, 2023</p>"])
def test_a_line_that_may_be_the_day_of_an_event_or_a_meeting_is_for_information(lines: str) -> None:
    assert _severities(_page(_JSON_LD, lines)) == ["info"]


def test_the_byline_of_another_article_of_a_page_is_none_of_its_own() -> None:
    page = _page(_JSON_LD, "")
    related = "</article><section><h2>Related</h2><p>The bridge</p><p>By Ben Ode, May 4, 2021</p></section>"
    assert _severities(Example(page.text.replace("</article>", related), media_type="text/html")) == []


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("By Ana Cruz, May 4, 2021\n\nHARBOUR, June 12, 2023 (AP) — ", "the dateline gives 12 June 2023"),
        ("Mill closes\n\nBy Ana Cruz\nMay 4, 2021\n\nHARBOUR, June 12, 2023 (AP) — ", "the byline gives 4 May 2021"),
        ("Published: May 4, 2021\n\nBy Ana Cruz\n\nHARBOUR, June 12, 2023 (AP) — ", "the dateline gives 12 June 2023"),
        ("Published: May 4, 2021\n\nBy Ana Cruz, June 12, 2023\n\n", "the byline gives 12 June 2023"),
        ("Posted on May 4, 2021\n\nHARBOUR, June 12, 2023 (AP) — ", "the dateline gives 12 June 2023"),
    ],
)
def test_byline_dateline_and_label_of_a_text_are_held_against_each_other(head: str, said: str) -> None:
    (finding,) = found_in(conflicting_dates, Example(head + _TEXT))
    assert said in finding.message
    assert finding.severity == "warning"


def test_a_line_that_does_not_say_what_its_day_is_tells_of_a_conflict_for_information() -> None:
    assert _severities(Example(f"May 4, 2021\n\nPublished: June 12, 2023\n\n{_TEXT}")) == ["info"]


@pytest.mark.parametrize(
    "head",
    [
        "By Ana Cruz, June 11, 2023\n\nHARBOUR, June 12, 2023 (AP) — ",
        "By Ana Cruz, June 12, 2023\n\nHARBOUR, June 9, 2023 (AP) — ",
        "Published: June 12, 2023\nUpdated: July 12, 2023\n\nBy Ana Cruz\n\n",
        "By Ana Cruz, June 12, 2023\n\nThe mill burned on May 4, 2021.\n\n",
        "Published: June 12, 2023\n\nDate: July 4, 2023\n\nVenue: Town hall\n\n",
    ],
)
def test_the_days_of_a_report_and_of_what_it_tells_are_no_conflict(head: str) -> None:
    assert _severities(Example(head + _TEXT)) == []


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("external_link", []),
        ("externalUrl", []),
        ("original_url", []),
        ("originalArticleUrl", []),
        ("source_url", ["warning"]),
        ("canonical_url", ["warning"]),
        ("url", ["warning"]),
    ],
)
def test_the_address_of_another_bodys_page_has_no_day_of_the_text(key: str, told: list[str]) -> None:
    text = f"---\ntitle: The school\ndate: 2024-09-10\n{key}: https://lamp.example/2024/06/03/school\n---\n\n{_TEXT}\n"
    assert _severities(Example(text, media_type="text/markdown")) == told


@pytest.mark.parametrize(
    ("stated", "told"),
    [("2024-07-10 12:00", ["info"]), ("2024-07-10", ["info"]), ("2025-06-12 12:00", ["warning"])],
)
def test_a_post_may_have_been_begun_before_the_moment_at_which_it_came_out(stated: str, told: list[str]) -> None:
    text = f"---\nlayout: post\ntitle: The season\ndate: {stated}\n---\n\n{_TEXT}\n"
    assert _severities(Example(text, media_type="text/markdown", path="_posts/2024-06-12-season.md")) == told
