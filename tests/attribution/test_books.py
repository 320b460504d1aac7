"""Parts of a book, whose author its cover names, and names that fields and lines give in other forms than a byline."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author
from provenance_plugins.attribution.authors.near_authors import name_at_edge
from provenance_plugins.attribution.authors.placeholder_author import placeholder_author

from provenance.api import Declared, Example, Source
from provenance.loaders.text import load_text
from tests.found import found_in

REPORT = " ".join(
    f"The bridge was closed on Monday, {who} said. “Nobody asked us,” said {who}."
    for who in ("Ana Cruz", "Ben Ode", "Eva Lind", "Ida Hall")
)


def told(text: str, path: str, media_type: str = "text/markdown") -> tuple[str, str]:
    (finding,) = found_in(missing_author, Example(text, media_type=media_type, path=path))
    return finding.severity, finding.message


@pytest.mark.parametrize(
    ("heading", "path", "severity"),
    [
        ("Chapter 12: The gate", "manuscript/13-chapter12-the-gate.md", "info"),
        ("Chapter 12: The gate", "drafts/chapter-12.md", "info"),
        ("The gate", "manuscript/epilogue.md", "info"),
        ("Kapitel IV", "buch/04-das-tor.md", "info"),
        ("The gate", "chapters/04-the-gate/content.md", "info"),
        ("The gate", "kapitel/7.md", "info"),
        ("The gate", "chapters/2024-05-06-the-gate.md", "warning"),
        ("The gate", "chapters/the-gate.md", "warning"),
        ("Chapter 11: why the lamp shops file for it", "posts/lamps.md", "warning"),
        ("The gate", "manuscript/paper.md", "warning"),
        ("The gate", "posts/chapter-12.md", "warning"),
        ("Chapter 12 - The gate", "manuscript__chapter12.md", "info"),
        ("The gate", "site__chapters__04-the-gate.md", "info"),
        ("The gate", "posts__the-gate.md", "warning"),
    ],
)
def test_a_chapter_has_its_author_on_the_cover_of_the_book(heading: str, path: str, severity: str) -> None:
    assert told(f"# {heading}\n\n{REPORT}\n", path)[0] == severity


@pytest.mark.parametrize(
    ("foot", "severity"),
    [
        ("[← Previous Section: The mill](/mill)\n[Next Section: The weir →](/weir)", "info"),
        ("[Next Chapter](weir.md)", "info"),
        ("[Nächstes Kapitel »](wehr.md)", "info"),
        ("[Capítulo siguiente](presa.md)", "info"),
        ("[Chapitre précédent : le moulin](moulin.md)", "info"),
        ("Next chapter begins with the mill, the council said.", "warning"),
        ("[← Previous post: The mill](/mill)", "warning"),
    ],
)
def test_a_line_at_the_foot_leads_to_the_next_chapter(foot: str, severity: str) -> None:
    assert told(f"# The gate\n\n{REPORT}\n\n{foot}\n", "gate.md")[0] == severity


def test_a_chapter_in_a_file_without_markup() -> None:
    assert told(f"\ufeff# Chapter 12 - The gate\n\n{REPORT}\n", "drafts/chapter12.txt", "text/plain")[0] == "info"


@pytest.mark.parametrize(
    ("before", "behind", "named"),
    [
        ("The bridge", "Briefing Author: Ana Lopez\n\nRelated papers:\n\nOde, B. (2010). Bridges. Leeds.", "Ana Lopez"),
        ("Ana Lopez | Policy Brief", "", "Ana Lopez"),
        ("The bridge", "Quote Author: Ana Lopez\n\nRelated papers:\n\nOde, B. (2010). Bridges. Leeds.", "Ana Lopez"),
        ("Ana Lopez | Harbour Lamp", "", "Ana Lopez"),
        ("Ana Lopez said it | Harbour Lamp", "", ""),
    ],
)
def test_lines_that_name_an_author_with_what_was_written(before: str, behind: str, named: str) -> None:
    severity, message = told(f"{before}\n\n{REPORT}\n\n{behind}\n", "brief.txt", "text/plain")
    assert (severity == "info") == bool(named)
    assert named in message


def test_a_release_names_its_contact_and_its_body_without_labels() -> None:
    head = "FOR IMMEDIATE RELEASE\n\nAna Cruz\n\nHarbour Works\n\n(406) 555-0134\n\n"
    severity, message = told(f"{head}{REPORT}\n", "release.txt", "text/plain")
    assert severity == "info"
    assert "“Harbour Works”" in message
    severity, message = told(f"FOR IMMEDIATE RELEASE\n\nThe Bridge\n\n{REPORT}\n", "release.txt", "text/plain")
    assert severity == "info"
    assert "“The Bridge”" not in message


@pytest.mark.parametrize(("field", "shown"), [("author: Z", "“Z”"), ('customByline: "Written by Ana Lopez"', None)])
def test_fields_of_front_matter_for_a_byline(field: str, shown: str | None) -> None:
    text = f"---\ntitle: The bridge\n{field}\n---\n\n{REPORT}\n"
    found = found_in(missing_author, Example(text, media_type="text/markdown"))
    assert [one.severity for one in found] == ([] if shown is None else ["info"])
    assert all((shown or "") in one.message for one in found)


def test_a_program_in_a_byline_of_its_own_is_no_author() -> None:
    text = f"---\ntitle: The bridge\ncustomByline: ChatGPT\n---\n\n{REPORT}\n"
    assert len(found_in(placeholder_author, Example(text, media_type="text/markdown"))) == 1


@pytest.mark.parametrize(
    ("creator", "shown"), [("Bau", "Bau"), ("Sanjana S", "Sanjana S"), ("User", None), ("HP", None), ("x", None)]
)
def test_what_an_office_program_calls_whoever_wrote_is_shown(creator: str, shown: str | None) -> None:
    declared = (Declared("author", creator, "docx:creator"),)
    source = Source("story.docx", "story.docx", "text/plain", f"The bridge\n\n{REPORT}\n", declared=declared)
    assert name_at_edge(load_text(source)) == shown


@pytest.mark.parametrize(
    ("description", "severity"),
    [
        ("La quarta puntata del podcast, registrato e curato da Ana Lopez.", "info"),
        ("La quarta puntata del podcast, ascoltato da Ana Lopez.", "warning"),
    ],
)
def test_a_description_says_who_made_it(description: str, severity: str) -> None:
    assert told(f"---\ntitle: The bridge\ndescription: {description}\n---\n\n{REPORT}\n", "posts/a.md")[0] == severity


@pytest.mark.parametrize(
    ("fields", "severity"),
    [
        ("book: The Gate\nchapter: 26", "info"),
        ("chapter: 26\nprev: chapter-25\nnext: chapter-27", "info"),
        ("chapter: 26", "warning"),
        ("book: The Gate\nsection: news", "warning"),
        ("chapter: Leeds\nbook: The Gate", "warning"),
    ],
)
def test_front_matter_that_counts_a_chapter_of_a_book(fields: str, severity: str) -> None:
    assert told(f"---\ntitle: The gate\n{fields}\n---\n\n{REPORT}\n", "site/gate.md")[0] == severity
