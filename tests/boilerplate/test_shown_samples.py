"""What manuals show: arguments and commands of programs, types in code, the markup of a whole page."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue

from tests.found import excerpts, severities_of

HTML, MARKDOWN, PLAIN = "text/html", "text/markdown", "text/plain"
_TOLD = "A page on the web is a file of words and of tags, and whoever has a browser can read it. " * 3
_PAGE = "{0}body{1}\n  {0}h1{1}The ferry{0}/h1{1}\n\n  {0}p{1}It is {0}em{1}late{0}/em{1} again.{0}/p{1}\n{0}/body{1}"


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("-C <object>\n\n--reuse-message=<object>\n\nTake the object as the message.", []),
        ("The ferry -C <object>late</object> and <object>slow</object>.", ["warning"]),
        ("The ferry is late <object data='a.swf'> again, and <object>\n\n<object> was read.", ["warning"]),
    ],
)
def test_arguments_of_commands_are_no_tags(text: str, severities: list[str]) -> None:
    assert severities_of(markup_residue, text, PLAIN) == severities


def test_the_markup_of_a_whole_page_is_shown() -> None:
    shown = _PAGE.format("\\<", "\\>")
    assert severities_of(markup_residue, f"# Tags\n\n{_TOLD}\n\n{shown}\n", MARKDOWN) == []
    assert "warning" in severities_of(markup_residue, shown, MARKDOWN)  # nothing tells why it stands there
    assert "warning" in severities_of(
        markup_residue, f"# Tags\n\n{_TOLD}\n\n{shown.replace('body', 'div')}\n", MARKDOWN
    )


def test_the_markup_of_a_whole_page_is_shown_in_a_page() -> None:
    shown = _PAGE.format("&lt;", "&gt;").replace("\n", "<br>")
    assert severities_of(markup_residue, f"<article><p>{_TOLD}</p><p>{shown}</p></article>", HTML) == []


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("fn lamp(quay: &str) -> Option<Location> { let mut best: Option<Location> = None; }", []),
        ("Meet us at <Location> = the quay.", ["error"]),
        ("The ferry of Leeds<Location> is late.", ["error"]),
    ],
)
def test_types_of_programs_are_no_gaps(text: str, severities: list[str]) -> None:
    assert severities_of(template_placeholder, text, PLAIN) == severities


_MANUAL = (
    "<article><h1>The menu Sheet</h1><p>Here you find what the menu holds, and how a comment in a cell is changed or taken away.</p>"
    "<h2>From the menu:</h2><p>{}</p><h2>Remove:</h2><p>Delete Comment</p></article>"
)


@pytest.mark.parametrize(
    ("line", "severities"),
    [
        ("Choose <b>Sheet - Cell Comments - Delete Comment</b>", ["info", "info"]),
        ("Choose Sheet &gt; Comments &gt; Delete Comment", ["info", "info"]),
        ("Sheet - Cell Comments - Delete Comment", ["warning", "info"]),
    ],
)
def test_commands_of_a_program_are_no_comments_of_readers(line: str, severities: list[str]) -> None:
    assert severities_of(comment_section, _MANUAL.format(line), HTML) == severities


@pytest.mark.parametrize(
    ("text", "media_type", "severities"),
    [
        ("Write `Dear [Your Name],\nyours` and be done.", MARKDOWN, []),
        ("Write `Dear [Your Name],\nyours` and be done.", PLAIN, []),
        ("A ` that never closes, and [Your Name] behind it.", MARKDOWN, ["error"]),
        ("A ` that never closes, and [Your Name] behind it.", PLAIN, ["error"]),
        ("Write <kbd>[Your Name]</kbd> here.", MARKDOWN, []),
        ("<p>Write <kbd>[Your Name]</kbd> here.</p>", HTML, []),
    ],
)
def test_code_within_a_line_is_what_closes(text: str, media_type: str, severities: list[str]) -> None:
    assert severities_of(template_placeholder, text, media_type) == severities


_LOREM = "Lorem ipsum dolor sit amet, consectetur adipiscing elit. Suspendisse quis porta mauris."


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        (f"Set a quotation off with `>`, as in mails.\n\n> {_LOREM}\n\nSo it is done.", ["info"]),
        (f"The lamp was lit by the keeper.\n\n> {_LOREM}\n\nSo it is done.", ["error"]),
        (f"Set a quotation off with `>`, as in mails.\n\n{_LOREM}\n\nSo it is done.", ["error"]),
        (
            "It should look something like this:\n\n> [NAME] told me of it.\n\n> Call me at [TIME AND DATE].",
            ["info", "info"],
        ),
        ("It looks good on the quay:\n\n> [NAME] told me of it.\n\n> Call me at [TIME AND DATE].", ["error", "error"]),
    ],
)
def test_what_is_shown_below_a_sentence(text: str, severities: list[str]) -> None:
    assert severities_of(template_placeholder, text, MARKDOWN) == severities


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("It printed this:\n\nb'The miller\\x92s boat is lost.'", []),
        ('It printed this:\n\nb"The miller\\x92s boat is lost."', []),
        ("The miller\\x92s boat is lost.", ["\\x92"]),
        ("The club's boat, the miller\\x92s, is lost. It's gone.", ["\\x92"]),
        ("b'The boat.' The miller\\x92s boat is lost.", ["\\x92"]),
    ],
)
def test_bytes_as_python_prints_them(words: str, told: list[str]) -> None:
    assert excerpts(markup_residue, words) == told
