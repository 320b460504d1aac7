"""What a program reported when it failed, in the place of a summary or a text; shortcodes of plugins and notes on a review in texts that are out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.script_notice import script_notice

from tests.cli.fixing import run
from tests.found import excerpts, severities_of

TEXT = "The council voted on Monday to close the mill, and nobody in the hall objected to it."
ANSWER = "401 Client Error: Unauthorized for url: https://lampnet.org/v1/chat"
REPORTS = [
    f"(lampwriter_error: {ANSWER})",
    ANSWER,
    f"requests.exceptions.HTTPError: {ANSWER}",
    "Error: Request failed with status code 503",
    "Error generating summary: Connection refused",
    "Failed to fetch article from lampnet.org: timed out",
    "Error code: 429 - {'error': {'message': 'Too many lamps'}}",
    "HTTPSConnectionPool(host='lampnet.org', port=443): Max retries exceeded with url: /v1",
    'Traceback (most recent call last): File "lamp.py", line 3, in <module> KeyError: 1',
]
WORDS = [
    "Error: the wheel does not turn, and what to do",
    "KeyError: what it says of a lamp, and how to mend it",
    "What “Request failed with status code 503” means",
    "The council failed to fetch the mill's papers: they are lost",
    "A traceback of the mill's owners",
    "HTTP error 404: a short history",
]


@pytest.mark.parametrize("words", REPORTS)
def test_a_report_in_place_of_a_summary_or_a_text(words: str) -> None:
    page = f"---\ntitle: The mill\nsummary: {json.dumps(words)}\n---\n\n{TEXT}\n"
    assert severities_of(script_notice, page) == ["error"]
    assert severities_of(script_notice, words, "text/plain") == ["error"]


@pytest.mark.parametrize("words", WORDS)
def test_words_of_a_writer_on_an_error(words: str) -> None:
    page = f"---\ntitle: The mill\nsummary: {json.dumps(words)}\n---\n\n{TEXT}\n"
    assert severities_of(script_notice, page) == []
    assert severities_of(script_notice, words, "text/plain") == []


def test_a_summary_of_a_text_on_the_error() -> None:
    page = "---\ntitle: Pages that fail\nsummary: 'Error loading page: what it means'\n---\n\n"
    assert severities_of(script_notice, f"{page}{TEXT} Who sees “Error loading page” may try again.\n") == []
    assert severities_of(script_notice, f"{page}{TEXT}\n") == ["error"]


def test_a_report_within_a_text_may_be_what_it_tells_of() -> None:
    assert severities_of(script_notice, f"{TEXT}\n\n{ANSWER}\n\n{TEXT}", "text/plain") == []


def test_rows(tmp_path: Path) -> None:
    row = {"title": "The mill", "text": f'{TEXT}\n\n[lampads id="4711"]', "summary": REPORTS[0]}
    (tmp_path / "a.jsonl").write_text(json.dumps(row), "utf-8")
    done = run(tmp_path, "a.jsonl", "--select", "BLP410,BLP414", "--output-format", "concise")
    assert [line.split()[2] for line in done.stdout.decode().splitlines()[:2]] == ["BLP414", "BLP410"]


@pytest.mark.parametrize(
    ("text", "media_type", "told"),
    [
        (f'{TEXT}\n\n[lampads id="4711"]', "text/plain", ['[lampads id="4711"]']),
        (f"<p>{TEXT}</p><p>[lamp-form id='4' title=\"a b\"]</p>", "text/html", ["[lamp-form id='4' title=\"a b\"]"]),
        (f'{TEXT} [lampads id="4711"]', "text/plain", []),
        (f'Write it so:\n\n[lampads id="4711"]\n\n{TEXT}', "text/plain", []),
        (f'{TEXT}\n\n[lampads id="4711"]', "text/markdown", []),
        (f'{TEXT}\n\n[data-lamp="4711"]', "text/plain", []),
        (f'Put the shortcode into the page.\n\n[lampads id="4711"]\n\n{TEXT}', "text/plain", []),
        (f"{TEXT}\n\n[The mill = 4711]", "text/plain", []),
    ],
)
def test_shortcodes_of_any_plugin(text: str, media_type: str, told: list[str]) -> None:
    assert excerpts(template_placeholder, text, media_type) == told


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("This is a proof of concept. Items require editorial review before publication.", 1),
        ("This is a demo – all of the data must be verified before publication.", 1),
        ("This article still needs to be reviewed before publication.", 1),
        ("Items require editorial review before publication.", 0),
        ("This article type requires review before publication.", 0),
        ("This is a proof of concept.", 0),
        ("Note: this report must be reviewed before publication.", 1),
        ("By the law of the town, this report must be reviewed before publication.", 0),
        ("The page said below: “This article must be reviewed before publication.” Nobody did.", 0),
    ],
)
def test_notes_on_a_review(note: str, told: int) -> None:
    assert len(severities_of(template_placeholder, f"{TEXT}\n\n{note}", "text/plain")) == told


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["May 3, 2024 · 4–1", "Unknown date · 3–2", "3 May 2024 · 5–0"], ["info"]),
        (["Mill | 2024-05-03 | 4", "Mill | Date unknown | 3", "Quay | 2024-05-04 | 2"], ["info"]),
        (["Invalid Date"], ["warning"]),
        (["Invalid Date", "Invalid Name"], []),
        (["Invalid Date · 4–1", "Invalid Name"], ["warning"]),
        (["The screen blinked — invalid date"], []),
        (["Ana Cruz • Invalid date • 5 min"], ["warning"]),
        (["May 3, 2024 · 4–1", "Unknown date · 3–2"], []),
        (["1911 · glass", "Unknown date · paper", "1930 · paper"], []),
        (["May 3, 2024 · 4–1", "3 May 2024 · 5–0", "Unknown dates · 3–2", "An unknown date, perhaps in May."], []),
        (["It said “Invalid date” on the screen.", "Invalid date of birth"], []),
    ],
)
def test_days_that_a_program_lacks(lines: list[str], told: list[str]) -> None:
    assert severities_of(template_placeholder, "\n\n".join([TEXT, *lines, TEXT]), "text/plain") == told
