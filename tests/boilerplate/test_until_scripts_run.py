"""BLP414, BLP413 and BLP412: what a page says until its scripts have run, what is older than chat assistants, and letters that were read as they are."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.assistant_residue import assistant_residue
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.markup.mojibake import mojibake
from provenance_plugins.boilerplate.script_notice import script_notice

from tests.found import excerpts, findings, severities_of

PLAIN, HTML = "text/plain", "text/html"
_TOLD = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it."
_PAGE = "<html><body><article><h1>The bridge</h1><p>{0}</p>{1}<p>{0}</p></article>{2}</body></html>"
_SCRIPT = '<script src="lamp.js"></script>'


@pytest.mark.parametrize(
    ("waiting", "script", "severity"),
    [
        ('<p id="topic">Loading...</p>', _SCRIPT, "info"),
        ('<div id="debate"><p>Loading…</p></div>', _SCRIPT, "info"),
        ('<div id="lamp"><div><p>Loading...</p></div></div>', _SCRIPT, "info"),
        ('<div id="lamp"><div><p>Loading...</p></div><p>The ferry waits for it.</p></div>', _SCRIPT, "error"),
        ("<p>Loading...</p>", _SCRIPT, "error"),
        ('<p ng-if="town.loading">Loading...</p>', "", "info"),
        ('<div v-if="!ready"><p>Loading...</p></div>', "", "info"),
        ('<ul data-src="/api/ferries"><li>Loading...</li></ul>', "", "info"),
        ('<div class="card loading-note"><p>Loading...</p></div>', _SCRIPT, "info"),
        ('<div class="card unloading"><p>Loading...</p></div>', _SCRIPT, "error"),
        ('<div class="card loading-note"><p>Loading...</p></div>', "", "error"),
        ('<ul data-lamp="/api/ferries"><li>Loading...</li></ul>', "", "error"),
        ('<p ng-if="town.old">Please enable JavaScript to view this content.</p>', "", "error"),
        ('<div id="lamp" aria-live="polite"><div><div><p>Loading...</p></div></div></div>', _SCRIPT, "info"),
        ('<div id="lamp"><div><div><p>Loading...</p></div></div></div>', _SCRIPT, "error"),
        ('<p id="topic">Loading...</p>', "", "error"),
        ('<p id="topic">Please enable JavaScript to view this content.</p>', _SCRIPT, "error"),
    ],
)
def test_what_stands_until_a_script_has_run(waiting: str, script: str, severity: str) -> None:
    assert severities_of(script_notice, _PAGE.format(_TOLD, waiting, script), HTML) == [severity]


def test_the_words_of_an_embed_in_its_own_element() -> None:
    post = '<blockquote class="{}"><p>View this post on Instagram</p></blockquote>'
    text = f"# The bridge\n\n{_TOLD}\n\n{{}}\n\n{_TOLD}\n"
    assert severities_of(script_notice, text.format(post.format("instagram-media"))) == ["info"]
    assert severities_of(script_notice, text.format(post.format("lamp"))) == ["error"]
    assert severities_of(script_notice, text.format("View this post on Instagram")) == ["error"]


def test_a_caption_and_a_tag_are_no_notices() -> None:
    figure = '<figure><img src="lamp.gif" alt=""><figcaption>loading…</figcaption></figure>'
    assert severities_of(script_notice, _PAGE.format(_TOLD, figure, ""), HTML) == []
    assert excerpts(script_notice, f"{_TOLD}\n\n<noscript>\n\n{_TOLD}\n", PLAIN) == []


@pytest.mark.parametrize(("day", "severity"), [("2017-02-02", "info"), ("2024-02-02", "error")])
def test_a_text_that_is_older_than_chat_assistants(day: str, severity: str) -> None:
    text = f"---\ntitle: The bridge\ndate: {day}\n---\n\n{_TOLD}\n\n{_TOLD}\n\nI hope this helps!\n"
    assert severities_of(assistant_residue, text) == [severity]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ASSOCIÉ·E·S ET COLLÈGES", []),
        ("Tî lè z’ître vîgnant âo mondo libro et parâi dein la dignitâ, quemet se sant frâre et chèra.", []),
        ("The mayorâre here to stay.", ["âre"]),
    ],
)
def test_letters_of_a_language_are_no_halves_of_marks(text: str, told: list[str]) -> None:
    assert excerpts(mojibake, text, PLAIN) == told


def test_a_control_character_among_letters_of_asia_was_no_mark_of_ours() -> None:
    (found,) = findings(mojibake, "뚯씪 ?\x80??沅뚰 is what it says.", PLAIN)
    assert "€" not in found.message
    (found,) = findings(mojibake, "It costs \x805 in the harbour.", PLAIN)
    assert "€" in found.message


def test_what_was_pasted_without_its_picture() -> None:
    assert excerpts(markup_residue, f"# Road tunnel declared open\ufffc\n\n{_TOLD}\n") == ["\ufffc"]


@pytest.mark.parametrize(
    ("text", "path", "severity"),
    [
        ("<p>Thanks for applying, {{FIRST_NAME}}.</p>", "static/emails/internship.html", "info"),
        ("<p>Thanks for applying, {{FIRST_NAME}}.</p>", "static/pages/internship.html", "error"),
        ("<p>They were fed at [insert arbitrary age here] and [insert large number here].</p>", "", "info"),
    ],
)
def test_letters_and_jests(text: str, path: str, severity: str) -> None:
    assert set(severities_of(template_placeholder, f"<div>{text}<p>{_TOLD}</p></div>", HTML, path)) == {severity}
