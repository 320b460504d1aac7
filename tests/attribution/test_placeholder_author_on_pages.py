"""Bylines that name nobody on the pages of a site: what its themes and feeds, and the files of a theme, say of an author."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from provenance_plugins.attribution.authors.placeholder_author import placeholder_author

from provenance import audit
from provenance.api import Example, Severity
from provenance.testing import find
from tests.found import found_in

_STORY = "The bridge was closed on Monday after an inspection. It will be opened again when the repairs are done, the city said."
_DESK = (
    "<p>Write to the desk, or call it. The desk is open to all who live by the river, and lends lamps of every size. Each of them burns for nine hours.</p>"
    * 3
)
_TOLD = "<p>The bridge was closed on Monday, Ana Cruz said. Ben Ode told the council that it was old. They met and shut the road.</p>"
_ARTICLE = '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lamps", "author": {"@type": "Person", "name": "admin"}}</script>'
_META = '<meta name="author" content="admin">'


@pytest.mark.parametrize(
    ("head", "body", "severity"),
    [
        (_META, _DESK, "info"),
        ("", f"<p>By Staff Writer</p>{_DESK}", "warning"),
        (_META, _TOLD, "warning"),
        (_ARTICLE, _DESK, "warning"),
    ],
)
def test_a_page_that_tells_of_nothing_has_no_writer(head: str, body: str, severity: str) -> None:
    page = f"<html lang='en'><head><title>Lamps</title>{head}</head><body><h1>Lamps</h1>{body}</body></html>"
    (finding,), problems = find(placeholder_author, Example(page, media_type="text/html"))
    assert not problems
    assert finding.severity == severity


@pytest.mark.parametrize(
    ("target", "author", "title", "severity"),
    [
        ("/", "harbour.com", "harbour.com | The bridge is closed", Severity.INFO),
        ("https://harbour.com/", "Harbour.com", "The bridge is closed – harbour.com", Severity.INFO),
        ("/about/", "harbour.com", "harbour.com | The bridge is closed", Severity.INFO),
        ("/", "harbour.com", "The bridge is closed", Severity.INFO),
        ("/", "admin", "harbour.com | The bridge is closed", Severity.WARNING),
    ],
)
def test_the_title_of_the_site_that_a_theme_marks_as_the_author_is_for_information(
    target: str, author: str, title: str, severity: Severity
) -> None:
    page = (
        f"<html><head><title>{title}</title></head><body>"
        f'<header><a class="site-title" rel="author" href="{target}">{author}</a></header>'
        f"<article><h1>The bridge is closed</h1><p>{_STORY}</p></article></body></html>"
    )
    (finding,), problems = find(placeholder_author, Example(page, media_type="text/html"))
    assert not problems
    assert (finding.excerpt, finding.severity) == (author, severity)


@pytest.mark.parametrize(("kind", "severity"), [("page", Severity.INFO), ("post", None)])
def test_a_page_that_is_no_post_may_hide_a_byline_for_search_engines(kind: str, severity: Severity | None) -> None:
    page = (
        f'<html lang="en"><head><title>In the press</title></head><body><div class="post-5 {kind} type-{kind} hentry"><span class="vcard snippet-hidden">'
        f'<span class="fn"><a href="/author/admin/" rel="author">admin</a></span></span><h1>In the press</h1><p>{_STORY}</p><p>{_STORY}</p></div></body></html>'
    )
    (finding,), problems = find(placeholder_author, Example(page, media_type="text/html"))
    assert problems == []
    assert finding.excerpt == "admin"
    assert finding.severity == (severity or Severity.WARNING)


@pytest.mark.parametrize(
    ("site", "severity"),
    [("Harbourlamp", "warning"), ("Brynavisen", "warning"), ("Canal Norte Noticias", "warning"), ("Ana Cruz", "info")],
)
def test_the_name_of_the_site_is_no_writer_whom_a_text_names_beside_admin(
    tmp_path: Path, site: str, severity: str
) -> None:
    host = site.lower().replace(" ", "")
    feed = (
        f"<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>{site}</title>"
        f"<link>http://www.{host}.no</link><item><title>The bridge</title>"
        f"<link>http://www.{host}.no/bridge</link><dc:creator>admin</dc:creator>"
        f"<description>{_STORY} {_STORY} {_STORY}</description></item></channel></rss>"
    )
    (tmp_path / "news.rss").write_text(feed, encoding="utf-8")
    (document,) = audit(tmp_path, select=["ATT108"]).documents
    assert [finding.severity for finding in document.findings] == [severity]


@pytest.mark.parametrize(
    ("author", "severity"), [("Casa Editorial El Puente Leeds", "info"), ("Casa Editorial La Orilla", "warning")]
)
def test_a_byline_that_holds_the_name_of_the_site_is_for_information(
    tmp_path: Path, author: str, severity: str
) -> None:
    row = {"text": f"{_STORY} " * 4, "author": author, "url": "https://www.elpuente.com.co/a"}
    (tmp_path / "rows.json").write_text(json.dumps([row]), encoding="utf-8")
    (document,) = audit(tmp_path, select=["ATT108"]).documents
    assert [finding.severity for finding in document.findings] == [severity]


@pytest.mark.parametrize(
    ("path", "front", "severity"),
    [
        ("content/authors/admin/_index.md", "", Severity.INFO),
        ("content__authors__admin___index.md", "superuser: true\n", Severity.INFO),
        ("content/post/bridge/index.md", "", Severity.WARNING),
        ("content/post/admin/_index.md", "# superuser: true\n", Severity.WARNING),
        ("content/me.md", "superuser: true\n", Severity.INFO),
        ("content/me.md", "superuser: true\ndate: 2026-10-01\n", Severity.WARNING),
        ("content/me.md", "---\n\nSet this:\n\nsuperuser: true\n\n", Severity.WARNING),
    ],
)
def test_a_file_of_a_theme_on_one_of_its_authors(path: str, front: str, severity: Severity) -> None:
    text = f"---\ntitle: Ana Cruz\nauthors:\n- admin\n{front}---\n\n{_STORY} {_STORY} “It is old,” said Ben Ode. {_STORY} {_STORY}\n"
    (finding,) = found_in(placeholder_author, Example(text, media_type="text/markdown", path=path))
    assert finding.severity == severity


@pytest.mark.parametrize(
    ("author", "front", "severity"),
    [
        ('authors: ["admin"]', 'image:\n  focal_point: "Smart"\n', Severity.INFO),
        ("authors:\n- admin", "projects: []\n", Severity.INFO),
        ("authors: [admin]", "# url_pdf: ''\n", Severity.INFO),
        ('authors: ["admin"]', "draft: false\nfeatured: false\n", Severity.WARNING),
        ("author: admin", 'image:\n  focal_point: "Smart"\n', Severity.WARNING),
        ('authors: ["editor"]', 'image:\n  focal_point: "Smart"\n', Severity.WARNING),
        ('authors: ["Admin User"]', "projects: []\n", Severity.WARNING),
        ('authors: ["admin"]', "our_projects: []\n", Severity.WARNING),
    ],
)
def test_the_key_by_which_a_theme_finds_its_owner(author: str, front: str, severity: str) -> None:
    text = f"---\ntitle: The bridge\n{author}\n{front}---\n\n{_STORY} {_STORY} “It is old,” said Ben Ode. {_STORY} {_STORY}\n"
    (finding,) = found_in(placeholder_author, Example(text, media_type="text/markdown", path="post/bridge.md"))
    assert finding.severity == severity


@pytest.mark.parametrize(
    ("author", "address", "severities"),
    [
        ("lamp Team", "https://github.com/lamp-org/lamps", [Severity.INFO]),
        ("lamp team", "https://codeberg.org/lamp", [Severity.INFO]),
        ("lamp Team", "https://github.com/pier-org/lamps", [Severity.WARNING]),
        ("web team", "https://github.com/web-org/lamps", [Severity.WARNING]),
        ("lamp Team", "https://lamps.example/lamp", [Severity.WARNING]),
    ],
)
def test_a_team_that_is_called_as_its_account_can_be_asked(
    author: str, address: str, severities: list[Severity]
) -> None:
    text = f"---\ntitle: The bridge\nauthor: {author}\n---\n\n{_STORY} {_STORY} It is [there]({address}). “It is old,” said Ben Ode. {_STORY} {_STORY}\n"
    found = found_in(placeholder_author, Example(text, media_type="text/markdown", path="post/bridge.md"))
    assert [finding.severity for finding in found] == severities


@pytest.mark.parametrize(("name", "told"), [("fediverse:creator", False), ("author", True)])
def test_the_field_for_an_account_is_no_byline(name: str, told: bool) -> None:  # noqa: FBT001 - a case
    page = f'<html><head><title>The bridge</title><meta name="{name}" content="@lamp@pier.example"></head><body><article><h1>The bridge</h1><p>{_STORY} {_STORY}</p></article></body></html>'
    assert bool(found_in(placeholder_author, Example(page, media_type="text/html"))) is told
