"""Pieces of a layout with hardly a word of their own, and pages with which themes are shown: what rules say of texts is for information there."""

from __future__ import annotations

import msgspec
import pytest

from provenance.analysis.files.for_builders import is_for_builders
from provenance.engine.program import program
from provenance.testing import document

PIECE = '<p class="when">{{ .Date.Format "02/01/2006" }} <a href="{{ link }}">More</a></p>\n'
LETTER = "<p>{{ greeting }}</p>\n" + 5 * "<p>The the council voted to close the bridge, and the ferry runs again.</p>\n"


def _kind(path: str) -> str:
    return "text/html" if path.endswith(".html") else "text/markdown"


@pytest.mark.parametrize(
    ("source", "path"),
    [
        (PIECE, "layouts/_default/summary.html"),
        (PIECE, "themes/lamp/layouts/partials/li.html"),
        (PIECE.replace("{{ link }}", "{% url 'home' %}"), "site/templates/when.html"),
        ("# A lamp\n\nLorem ipsum dolor sit amet.\n", "themes/lamp/exampleSite/content/about.md"),
        ("# A lamp\n\nLorem ipsum dolor sit amet.\n", "themes/lamp/content/posts/about.md"),
        ("# A lamp\n\nLorem ipsum dolor sit amet.\n", "site/themes/pier/_posts/2020-01-02-lamp.md"),
        ("# Links\n\nThe theme has links of [three](#) kinds.\n", "test/_posts/2020-01-02-links.md"),
    ],
)
def test_is_for_builders(source: str, path: str) -> None:
    assert is_for_builders(document(source, media_type=_kind(path), path=path))


@pytest.mark.parametrize(
    ("source", "path"),
    [
        (PIECE, "content/posts/lamp.html"),
        (PIECE.replace("{{", "").replace("}}", ""), "layouts/lamp.html"),
        (LETTER, "templates/letter.html"),
        ("The the council voted.\n", "_includes/minutes/springs.md"),
        ("# A lamp\n\nThe the lamp.\n", "examples/lamp.md"),
        ("# A lamp\n\nThe the lamp.\n", "themes/lamp/README.md"),
        ("# A lamp\n\nThe the lamp.\n", "content/themes/lamps/content/lamp.md"),
        ("# A lamp\n\nThe the lamp.\n", "themes/content/lamp.md"),
        ("# Three lamps\n\nWe lit the the lamps.\n", "test/_posts/2020-01-02-lamps.md"),
        ("# Links\n\nThe theme has links of [three](#) kinds.\n", "_posts/2020-01-02-test.md"),
    ],
)
def test_is_for_readers(source: str, path: str) -> None:
    assert not is_for_builders(document(source, media_type=_kind(path), path=path))


def test_what_is_judged_in_full_is_for_readers() -> None:
    one = msgspec.structs.replace(document(PIECE, media_type="text/html", path="layouts/li.html"), in_full=True)
    assert not is_for_builders(one)


def _severities(source: str, path: str, *select: str) -> set[tuple[str, str]]:
    record = program(select=select).check(source, path=path).record
    return {(finding.rule, finding.severity) for finding in record.findings}


def test_what_rules_say_of_texts_is_for_information_and_what_they_hide_is_not() -> None:
    doubled = "<p>{{ .Title }} the the lamp. Call 07700 900123 or write to ana.cruz@gmail.com.</p>\n"
    there = _severities(doubled, "layouts/partials/lamp.html", "BLP418", "PII601")
    elsewhere = _severities(doubled, "content/lamp.html", "BLP418", "PII601")
    assert ("BLP418", "info") in there
    assert ("BLP418", "warning") in elsewhere
    assert {one for one in there if one[0] == "PII601"} == {one for one in elsewhere if one[0] == "PII601"} != set()


def test_markup_that_shows_in_a_sample_site_is_for_information() -> None:
    text = "# A lamp\n\nThe [lamp] (https://lamps.example/one) is lit.\n"
    assert _severities(text, "themes/lamp/exampleSite/content/a.md", "BLP411") == {("BLP411", "info")}
    assert _severities(text, "content/a.md", "BLP411") == {("BLP411", "warning")}


def test_a_word_twice_in_a_sample_site_is_for_information() -> None:
    text = "# A lamp\n\nThe the lamp on the pier is lit again.\n"
    assert _severities(text, "themes/lamp/exampleSite/content/a.md", "BLP418") == {("BLP418", "info")}
    assert _severities(text, "content/a.md", "BLP418") == {("BLP418", "warning")}


def test_filler_on_a_page_of_a_theme_is_for_information() -> None:
    text = "# A lamp\n\nLorem ipsum dolor sit amet, consetetur sadipscing elitr, sed diam nonumy eirmod tempor.\n"
    assert _severities(text, "themes/lamp/content/a.md", "BLP410") == {("BLP410", "info")}
    assert {one[1] for one in _severities(text, "content/lamp/a.md", "BLP410")} == {"error"}
