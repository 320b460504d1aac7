"""What answers for a text whose byline no rule of bylines reads: the line of a blog, a paper's head, the contact of a release."""

from __future__ import annotations

from provenance_plugins.attribution.authors.missing_author import missing_author

from provenance.analysis import metadata
from provenance.api import Example
from provenance.testing import document
from tests.found import found_in

STORY = "The bridge was closed on Monday after an inspection. It will be opened again when the repairs are done, Ben Ode said. "


def told(text: str, media_type: str = "text/plain") -> tuple[str, str]:
    (finding,) = found_in(missing_author, Example(text, media_type=media_type))
    return finding.severity, finding.message


def test_the_line_of_a_blog_names_who_posted_it() -> None:
    page = (
        "<html><body><h1>The bridge</h1><p>Filed under: <a href='/c'>Bridges</a> &#8212; {} @ 12:00 pm</p>"
        f"<p>{STORY * 9}</p></body></html>"
    )
    severity, message = told(page.format("Ana Cruz"), "text/html")
    assert severity == "info"
    assert "“Ana Cruz”" in message
    two = page.format("Ana Cruz").replace("</body>", "<p>Filed under: Mills — Eva Lind @ 12:00 pm</p></body>")
    assert "Ana Cruz" not in told(two, "text/html")[1]


def test_a_paper_names_its_authors_above_the_abstract() -> None:
    paper = f"The bridge\n\nAbstract\n{STORY * 3}\n\n{STORY * 3}\n\nReferences\nOde (2020). The bridge.\n"
    assert told(paper)[0] == "info"
    assert told(paper.replace("Abstract", "The news"))[0] == "warning"


def test_a_release_says_where_the_press_may_ask() -> None:
    assert told(f"The bridge\n\n{STORY * 6}\n\nMedia Contact\n\nEmail: hall@bridge.org\n\nbridge.org\n")[0] == "info"
    assert told(f"The bridge\n\n{STORY * 6}\n\nMedia Contact\n\nbridge.org\n")[0] == "info"
    assert told(f"The bridge\n\n{STORY * 6}\n\nThe media contact of the bridge was away.\n")[0] == "warning"


def test_front_matter_files_a_text_among_releases() -> None:
    text = f"---\ntitle: The bridge\ntags:\n  - Press Release\n---\n\n{STORY * 6}\n"
    assert told(text, "text/markdown")[0] == "info"
    assert told(text.replace("Press Release", "Bridges"), "text/markdown")[0] == "warning"


def test_a_firm_is_called_after_several() -> None:
    for name in ("Cruz, Weiss & Ode LLP", "Cruz and Ode PLLC"):
        authors = metadata(document(f"# The bridge\n\nBy {name}\n\n{STORY * 2}\n", media_type="text/markdown")).authors
        assert [author.value for author in authors] == [name]
