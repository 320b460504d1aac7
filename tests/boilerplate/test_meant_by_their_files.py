"""BLP410, BLP411, BLP414 and BLP418: titles that are keys, fields that a page fills in itself, tags in the source of a post, and words that a sentence may have twice."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.script_notice import script_notice
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

from tests.found import findings, severities_of

_TOLD = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it."
_MARKDOWN, _HTML, _PLAIN = "text/markdown", "text/html", "text/plain"


@pytest.mark.parametrize(
    ("beside", "severity"),
    [
        ("", "warning"),
        ('name: "The lamps of the harbour: A Walk"\n', "info"),
        ("heading: The lamps of the harbour\n", "info"),
        ("display_title: The lamps of the harbour\n", "info"),
        ("name: lamps\n", "warning"),
        ("author: Ana Cruz\n", "warning"),
        ("description: The lamps of the harbour\n", "warning"),
        ("username: Ana Cruz\n", "warning"),
    ],
)
def test_a_title_that_is_a_key(beside: str, severity: str) -> None:
    text = f"---\ntitle: the-lamps-of-the-harbour\n{beside}---\n\n{_TOLD}\n"
    assert severities_of(template_placeholder, text, _MARKDOWN) == [severity]


_PAGE = "<html><head><title>The bridge</title></head><body><h1{0}>{{{{townName}}}}</h1><p>{1}</p>{2}</body></html>"


@pytest.mark.parametrize(
    ("attribute", "script", "severity"),
    [
        (' v-html="town"', '<script src="https://cdn.example/npm/vue@2/dist/vue.js"></script>', "info"),
        (' v-if="lit"', "<script>new Vue({el: '#town'})</script>", "info"),
        (' ng-if="lit"', '<script src="/js/angular.min.js"></script>', "info"),
        ("", '<script src="https://cdn.example/npm/vue@2/dist/vue.js"></script>', "error"),
        (' v-html="town"', "", "error"),
        (' v-html="town"', '<script src="/js/revue.js"></script>', "error"),
        (' class="v-html"', '<script src="/js/lamp.js"></script>', "error"),
        ("", "<script>var vue = 'of the harbour'</script>", "error"),
    ],
)
def test_fields_of_a_page_that_loads_its_framework(attribute: str, script: str, severity: str) -> None:
    text = _PAGE.format(attribute, _TOLD, script)
    assert severities_of(template_placeholder, text, _HTML) == [severity]


_LINK = 'He wrote of <a href="https://lamp.example/r">the lamp</a> in May, and nobody objected to it.'


@pytest.mark.parametrize(
    ("front", "severity"),
    [
        ("---\nid: 12\ntitle: >\n    The mill\nlayout: post\n---\n\n", "info"),
        ("+++\ntitle = 'The mill'\n+++\n\n", "info"),
        ("", "warning"),
        ("---\n\n", "warning"),
        ("Title: The mill\n\n", "warning"),
        ("---\nHe wrote of the mill.\n---\n\n", "warning"),
        ("---\ntitle: The mill\n\n", "warning"),
    ],
)
def test_tags_in_a_text_with_the_fields_of_a_post(front: str, severity: str) -> None:
    assert set(severities_of(markup_residue, f"{front}{_TOLD}\n\n{_LINK}\n", _PLAIN)) == {severity}


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        (f"---\ntitle: The mill\n---\n\n{_TOLD}\n\n<br \\>\n\n{_TOLD}\n", ["info"]),
        (f"{_TOLD}\n\n<br \\>\n\n{_TOLD}\n", ["info"]),
        (f"---\ntitle: The mill\n---\n\n{_TOLD}\n\n\\<br>\n\n{_TOLD}\n", ["warning"]),
        (f"---\ntitle: The mill\n---\n\n{_TOLD}\n\n<br />\n\n{_TOLD}\n", []),
    ],
)
def test_a_break_with_its_stroke_the_wrong_way(text: str, severities: list[str]) -> None:
    assert severities_of(markup_residue, text, _MARKDOWN) == severities


_FILLS = '<script>document.getElementById("lamps").innerHTML = lit;</script>'


@pytest.mark.parametrize(
    ("element", "script", "severity"),
    [
        ('<div id="lamps" class="row"><p>Loading lamps...</p></div>', _FILLS, "info"),
        ('<div id="lamps"><div class="row"><p>Loading lamps...</p></div></div>', _FILLS, "info"),
        ('<div id="wheels"><p>Loading lamps...</p></div>', _FILLS, "error"),
        ('<div class="lamps"><p>Loading lamps...</p></div>', _FILLS, "error"),
        ('<div id="lamps"><p>Loading lamps...</p></div>', "", "error"),
        ('<div id="lamps"><p>Your browser does not support JavaScript.</p></div>', _FILLS, "error"),
    ],
)
def test_what_an_element_says_until_the_script_below_fills_it(element: str, script: str, severity: str) -> None:
    text = f"---\nlayout: page\ntitle: Lamps\n---\n\n{_TOLD}\n\n{element}\n\n{script}\n"
    assert severities_of(script_notice, text, _MARKDOWN) == [severity]


@pytest.mark.parametrize(
    ("words", "is_told"),
    [
        ("He does not come across as as much of a keeper as before.", False),
        ("The vote was called for for several years in the town hall.", False),
        ("The rules are those of the a:gender board of the town.", False),
        ("He is as as old as the mill on the pier of the town.", True),
        ("He was known in the town for for several years.", True),
        ("The rules are those of the a board of the town.", True),
        ("It went across the the river on a Monday in May.", True),
        ("He called the the keeper on a Monday in May.", True),
    ],
)
def test_small_words_that_a_sentence_may_have_twice(words: str, is_told: bool) -> None:  # noqa: FBT001 - a parameter of the test
    text = f"{_TOLD} {words} {_TOLD}"
    assert bool(severities_of(doubled_text, text, _PLAIN)) is is_told


@pytest.mark.parametrize(
    ("heading", "level", "severity"),
    [
        ("Elements", "<h3>Heading Level 3</h3>", "info"),
        ("Elements", "<h3>The weir</h3>", "error"),
        ("The bridge", "<h3>Heading Level 3</h3>", "error"),
        ("Elements of the bridge", "<h3>Heading Level 3</h3>", "error"),
    ],
)
def test_dummy_text_on_the_page_of_the_elements_of_a_theme(heading: str, level: str, severity: str) -> None:
    dummy = "Praesent dapibus neque id cursus faucibus consequat magna consequat erat ipsum."
    body = f"<h1>{heading}</h1><p>{dummy}</p><h2>Text</h2>{level}<p>{_TOLD}</p>"
    text = f"<html><head><title>Untitled</title></head><body>{body}</body></html>"
    found = findings(template_placeholder, text, _HTML)
    assert [str(one.severity) for one in found if "Praesent" in (one.excerpt or "")] == [severity]
