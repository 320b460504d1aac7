"""BLP410: fields of the front matter that have the words of a template still."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from provenance.api import Example
from provenance.testing import find
from tests.found import found_in


def _told(field: str, *, path: str = "posts/bridge.md", fence: str = "---") -> list[tuple[str, str]]:
    text = f"{fence}\n{field}\nauthor: Ana Cruz\n{fence}\n\nThe bridge is closed, and nobody knows why.\n"
    if fence == "+++":
        text = text.replace("author: Ana Cruz", 'author = "Ana Cruz"')
    findings, problems = find(template_placeholder, Example(text, media_type="text/markdown", path=path))
    assert problems == []
    return [(finding.severity, finding.excerpt) for finding in findings]


@pytest.mark.parametrize(
    "field",
    [
        "title: Post Title",
        "description: Example test article that contains basic HTML elements for text.",
        "description: A brief guide to setup KaTeX",
        "title: TITLE",
        'title: "Your Title Here"',
        "title: Article title here",
        "title: Untitled Post",
        "title: TODO",
        'title: "???"',
        "title: '[Title]'",
        "subtitle: Insert a subtitle here",
        "description: This is meta description.",
        'description: "..."',
        "summary: ……",
        "description: Descrição do artigo (só para os motores de busca)",
        "description: This is a short description of the page",
        "description: Brief site description here!!!",
        'description: "Enter description here."',
        "description: Lorem ipsum dolor sit amet",
        "summary: <describe the lesson>",
        'excerpt: "TODO: write it"',
        "summary: Résumé de l'article",
        "tags: [tag1, tag2]",
        "summary: asdfasdfasdf",
        "description: qwertz",
        "description: Tadam",
        "description: blablabla",
        "subtitle: Why you'd want to go on a date with me",
        "description: Here is a sample of some basic Markdown syntax that can be used in Astro.",
        "description: The last theme you'll ever need. Maybe.",
        "title: A first post to confirm the new CMS workflow is live",
        "description: A test post to see whether it works",
        'tagline: "Supporting tagline"',
        "teaser: <em>Feeling Responsive</em> uses Volkhov for headlines",
        "description: 다리 소식 (150자 이내)",
        "description: Nachricht von der Brücke (max. 155 Zeichen)",
        "tags: [태그1, 태그2]",
        "keywords: palabra clave 1, palabra clave 2",
    ],
)
def test_the_words_of_a_template_are_a_warning(field: str) -> None:
    value = field.partition(": ")[2].strip("\"'")
    assert _told(field) == [("warning", value)]


def test_front_matter_in_toml() -> None:
    assert _told('description = "This is meta description"', fence="+++") == [("warning", "This is meta description")]


@pytest.mark.parametrize(
    "field",
    [
        "title: The title of champion goes to Leeds",
        "description: An example of a test article that has lamps in it",
        "description: A brief guide to the mill",
        "title: Untitled",
        "description: Mississippi",
        "description: Couscous",
        "description: Hula hula dances of the harbour",
        "title: Asdfgh",
        "description: The first post to arrive by the new ferry",
        "description: To confirm the new bridge the council met",
        "title: What a good headline says",
        "title: Add a description",
        "title: A summary of the council's year",
        "description: A short description of the book by Ana Cruz",
        "description: Summary of what was said on the bridge",
        "description: |",
        "summary: ''",
        "title: '[Photos] The bridge'",
        "tags: [tagging, bridge]",
        "title: '{{ title }}'",
    ],
)
def test_what_somebody_wrote_is_nothing(field: str) -> None:
    assert _told(field) == []


@pytest.mark.parametrize(
    ("field", "path"),
    [
        ("title: Post Title", "archetypes/default.md"),
        ("title: Post Title", "_drafts/YYYY-MM-DD-template-post.md"),
        ("title: Post Title", "posts/example/index.md"),
        ("title: Title", "docs/parts/title.md"),
        ("description: This is the sponsorship page", "pages/sponsors.md"),
    ],
)
def test_a_template_itself_and_the_name_of_a_field_are_for_information(field: str, path: str) -> None:
    assert [severity for severity, _ in _told(field, path=path)] == ["info"]


def test_a_draft_is_told_before_it_is_published() -> None:
    assert _told("title: Post Title\npublished: false", path="_drafts/bridge.md") == [("warning", "Post Title")]


def test_what_stands_in_the_text_is_no_field() -> None:
    text = "---\ntitle: The bridge\n---\n\nIt is closed.\n\ntitle: Post Title\n"
    findings = found_in(template_placeholder, Example(text, media_type="text/markdown"))
    assert findings == []


@pytest.mark.parametrize(
    "field",
    ['keywords: ["키워드1", "키워드2", "키워드3"]', 'tags: ["tag1", "tag2"]', 'keywords: ["mot-clé 1", "mot-clé 2"]'],
)
def test_lists_of_numbered_words_between_marks(field: str) -> None:
    assert _told(field) == [("warning", field.partition(": ")[2])]


@pytest.mark.parametrize(
    "field",
    [
        'keywords: ["키워드 광고", "다리"]',
        'tags: ["tag1", "bridges"]',
        'tags: ["tag 10", "tag 11"]',
        "tagline: Supporting the ferry since 1921",
        "tagline: News of the bridge",
        "teaser: Feeling responsive to the needs of the ferry",
        "description: How the ferry sank (150 passengers)",
        "description: A poem on the bridge in one line (140 characters were enough)",
        "description: The mayor's letter (1921)",
    ],
)
def test_a_texts_own_words_beside_those(field: str) -> None:
    assert _told(field) == []
