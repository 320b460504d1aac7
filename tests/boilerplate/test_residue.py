"""Placeholders, markup and wrong encodings: what is found, where, and what the fix makes of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from provenance_plugins.boilerplate.markup_residue import markup_residue
from provenance_plugins.boilerplate.mojibake import mojibake, repaired
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.template_placeholder import template_placeholder

from provenance.api import Example, Rule
from provenance.records import Finding
from provenance.testing import find


def _found(rule: Rule, text: str, media_type: str = "text/plain") -> list[Finding]:
    findings, problems = find(rule, Example(text, media_type=media_type))
    assert problems == []
    return findings


def _fixed(text: str, findings: list[Finding]) -> str:
    for finding in reversed(findings):
        if finding.fix is not None:
            for edit in reversed(finding.fix.edits):
                text = text[: edit.start] + edit.text + text[edit.end :]
    return text


@pytest.mark.parametrize(
    ("rule", "text", "fixed"),
    [
        (markup_residue, "voted&nbsp;on Monday &amp; Tuesday", "voted on Monday & Tuesday"),
        (markup_residue, "on Monday.<br><br>Nobody objected.", "on Monday. Nobody objected."),
        (markup_residue, "the <b>council</b> voted", "the council voted"),
        (markup_residue, "The mayor\\u2019s party", "The mayor’s party"),
        (mojibake, "The mayorâ€™s cafÃ©", "The mayor’s café"),
        (mojibake, "The mayor‚Äôs party", "The mayor’s party"),
        (mojibake, "The mayor\x92s party", "The mayor’s party"),
        (mojibake, "ZĂˇvÄ›r dokumentu", "Závěr dokumentu"),
        (mojibake, "РџСЂРёРІРµС‚ всем", "Привет всем"),
        (mojibake, "All solutionsÂ are needed", "All solutions are needed"),
        (mojibake, "Kosovo?s future and Ban?s aide", "Kosovo’s future and Ban’s aide"),
        (related_posts, "One sentence.\n\nRelated posts\n\nCouncil elects new mayor\n", "One sentence.\n"),
    ],
)
def test_fixes(rule: Rule, text: str, fixed: str) -> None:
    findings = _found(rule, text)
    mended = _fixed(text, findings)
    assert mended == fixed
    assert _found(rule, mended) == []


def test_what_a_generator_fills_in_is_noted_in_its_sources_alone() -> None:
    text = "Dear {{ name }}, yours. [Your Name]"
    for source, severity in ((text, "error"), (f"---\ntitle: Icons\n---\n{text}", "info")):
        found = _found(template_placeholder, source, "text/markdown")
        assert [(finding.excerpt, finding.severity) for finding in found] == [
            ("{{ name }}", severity),
            ("[Your Name]", "error"),
        ]


def test_entities_of_a_tag_go_with_it() -> None:
    text = 'It was so. <img src="http://b.org/p?a=2&amp;b=3&amp;c"> He said &amp; went.'
    assert [finding.excerpt[:5] for finding in _found(markup_residue, text)] == ["<img ", "&amp;"]


@pytest.mark.parametrize("rule", [template_placeholder, markup_residue])
@pytest.mark.parametrize("code", ["`{{name}}` and `<br>`", "```\n{{name}}\n<br>&nbsp;\n```"])
def test_code_is_meant_as_written(rule: Rule, code: str) -> None:
    assert _found(rule, f"The template holds this:\n\n{code}\n", "text/markdown") == []
    assert _found(rule, "<p>The tag <code>&lt;br&gt;</code> and <code>{{name}}</code>.</p>", "text/html") == []


@pytest.mark.parametrize("text", ["the mayor sa… [+1234 chars]", "the mayor said that […]"])
def test_a_cut_text(text: str) -> None:
    (finding,) = _found(read_more, f"The council voted, and {text}")
    assert finding.location is not None


@given(st.text(alphabet=st.characters(min_codepoint=0xA1, max_codepoint=0x24F), min_size=2, max_size=12))
def test_mojibake_is_led_back(text: str) -> None:
    """Whatever cp1252 can hold of UTF-8, the repair undoes, and it leaves no mojibake of its own."""
    try:
        misread = text.encode().decode("cp1252")
    except UnicodeDecodeError:
        return
    meant = repaired(misread)
    assert meant is not None
    assert repaired(meant) is None
