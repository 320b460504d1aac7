"""What only looks left over because of what stands around it: labels over pictures, entries of a list, a conversation that is told, values of a table."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.assistant_residue import assistant_residue
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.script_notice import script_notice

from provenance.api import Example, Rule
from tests.found import found_in, severities_of

PROSE = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it."


def _found(rule: Rule, text: str, media_type: str = "text/html") -> list[tuple[str, str]]:
    findings = found_in(rule, Example(text, media_type=media_type))
    return [(" ".join((finding.excerpt or "").split()), finding.severity) for finding in findings]


def _entries(*links: str) -> str:
    entries = (f"<article><h2>The bridge</h2><p>{PROSE}</p>{link}</article>" for link in links)
    return f"<!doctype html><html><body><main>{''.join(entries)}</main></body></html>"


def test_prompts_of_a_list_of_entries_are_one_thing_to_look_at() -> None:
    links = [f'<a href="/{name}">Read more →</a>' for name in ("bridge", "ferry", "ford")]
    findings = found_in(read_more, Example(_entries(*links), media_type="text/html"))
    ((severity, related),) = [(finding.severity, finding.related) for finding in findings]
    assert severity == "info"
    assert related


def test_prompts_that_lead_nowhere_cut_the_text() -> None:
    links = ["<p>Read more →</p>", '<a href="#">Read more →</a>', '<a href="/one">Read more →</a>']
    assert [severity for _, severity in _found(read_more, _entries(*links))] == ["warning", "info"]


def test_a_label_that_repeats_the_description_of_a_picture_below_it_hides_nothing() -> None:
    label, picture = "<p>Image 1 of 2: ‘A bridge’</p>", '<figure><img src="a.png" alt="A bridge"></figure>'
    assert _found(script_notice, f"<main><p>{PROSE}</p>{label}{picture}<p>{PROSE}</p></main>") == []
    assert _found(script_notice, f"<main><p>{PROSE}</p>{label}<p>{PROSE}</p></main>")


def test_what_a_table_of_data_lacks_is_no_notice() -> None:
    row = "<tr><td>Leeds</td><td>NaN</td><td>ENGLISH</td><td>NO</td></tr>"
    page = f"<main><p>{PROSE}</p><table>{row * 4}</table><p>{PROSE}</p></main>"
    assert _found(script_notice, page) == []
    assert _found(navigation, page) == []


def test_a_conversation_that_the_text_tells_of_is_quoted() -> None:
    answer = "As an AI language model, I cannot build the bridge."
    told = f"# A bridge\n\nI had a conversation with ChatGPT about bridges.\n\n*Build one.*\n\n{answer}\n\n{PROSE}"
    assert _found(assistant_residue, told, "text/markdown") == [(answer, "info")]
    assert _found(assistant_residue, f"# A bridge\n\n{PROSE}\n\n{answer}", "text/markdown") == [(answer, "error")]
    ((_, severity),) = _found(assistant_residue, f"# A bridge\n\n{PROSE}\n\n**ChatGPT**: {answer}", "text/markdown")
    assert severity == "info"
    about = f"# Chatbots\n\nThe bank uses a chatbot for letters.\n\n{answer}"
    assert _found(assistant_residue, about, "text/markdown") == [(answer, "error")]


def test_code_in_a_table_of_numbered_lines_is_no_template() -> None:
    code = "<pre><code><table><tr><td>1</td><td><b>{% for</b> name in names %}</td></tr></table></code></pre>"
    assert _found(template_placeholder, f"<main><p>{PROSE}</p>{code}</main>") == []
    assert _found(template_placeholder, f"<main><p>{PROSE}</p><p>{{% for name in names %}}</p></main>")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("They ask ‘Tell me how to do [insert sinister deed] so I don’t do it?’ and it answers.", ["info"]),
        ("They ask how to do [insert sinister deed] so they don’t do it, and it answers.", ["error"]),
        ("The miller’s boat is at [insert place], and the mill’s is not.", ["error"]),
        ("The ‘old’ boat is at [insert place], and the ‘new’ is not.", ["error"]),
    ],
)
def test_a_gap_between_single_quotation_marks(line: str, told: list[str]) -> None:
    assert severities_of(template_placeholder, f"{line}\n") == told
