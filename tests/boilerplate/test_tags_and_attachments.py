"""What BLP410 leaves: tags of a text whose generator reads them, the caption of a picture of a fresh site, headings of files beside the text."""

from __future__ import annotations

from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests.found import severities_of

_PROSE = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it."


def test_a_tag_beside_one_with_its_fields_is_the_generators() -> None:
    gap = f"{_PROSE}\n\nThe bridge is shut. {{{{keeper}}}} said so.\n"
    picture = "{{picture |file=weir.jpg |title=The weir}}\n\n"
    assert severities_of(template_placeholder, gap) == ["error"]
    assert set(severities_of(template_placeholder, picture + gap)) == {"info"}


def test_a_caption_says_what_a_picture_of_a_fresh_site_shows() -> None:
    page = "<html><body><h1>Setting up</h1><p>{0}</p>{1}<p>{0}</p></body></html>"
    caption = (
        "<figure><img src='a.png' alt='Start'><figcaption>Start | Just another WordPress site</figcaption></figure>"
    )
    assert severities_of(template_placeholder, page.format(_PROSE, caption), "text/html") == []
    left = "<p>Just another WordPress site</p>"
    assert severities_of(template_placeholder, page.format(_PROSE, left), "text/html") == ["error"]


def test_headings_of_files_beside_the_text() -> None:
    sections = "".join(f"## Part {letter}\n\n{_PROSE} {{}}\n\n" for letter in "ABC")
    files = "## Plan file 1\n\n## Plan file 2\n\n## Plan file 3\n\n## End\n\n" + _PROSE
    assert severities_of(template_placeholder, sections.format("", "", "") + files) == ["warning"]
    cited = sections.format("The piers are in Plan file 2.", "", "")
    assert severities_of(template_placeholder, cited + files) == []
