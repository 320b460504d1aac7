"""Texts that say of themselves that they are satire."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source

from provenance.analysis.register import is_satire
from provenance.api import Example, Severity
from provenance.testing import document
from tests.found import found_in

BODY = "The council has banned rain. Senior officials said that clouds would be fined, and that the sun had been hired."
PAGE = '<html><head><title>Council bans rain</title><meta name="description" content="{}"></head><body><h1>Council bans rain</h1><p>{}</p></body></html>'


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (f"# Satire: Council bans rain\n\n{BODY}", True),
        (f"# Council bans rain [satire]\n\n{BODY}", True),
        (f"# Council bans rain\n\nSATIRE\n\n{BODY}", True),
        (f"# Council bans rain\n\n*The following is fictional.*\n\n{BODY}", True),
        (f"# Council bans rain\n\n{BODY}\n\nThis article is satire, and so is the rain.", True),
        (
            f"# Der Rat verbietet Regen\n\n{BODY}\n\nDiese Website ist Satire! Alle Geschichten sind frei erfunden.",
            True,
        ),
        (f"# Il comune vieta la pioggia\n\n{BODY}\n\nQuesto articolo è satirico.", True),
        (f"# Der Rat verbietet Regen\n\n{BODY}\n\nDie Vorwürfe sind frei erfunden, sagt die Bürgermeisterin.", False),
        (f"---\ntitle: Council bans rain\ncategories: [local, satire]\n---\n\n{BODY}", True),
        (f"---\ntitle: Council bans rain\ncategories:\n  - local\n  - Satire\n---\n\n{BODY}", True),
        (f"---\ntitle: Council bans rain\ndesc: 'A comical tribute to clerks'\n---\n\n{BODY}", True),
        (f"---\ntitle: Council bans rain\ndescription: Un récit humoristique\n---\n\n{BODY}", True),
        (f"---\ntitle: Council bans rain\nsummary: La mirada humorística del mes\n---\n\n{BODY}", True),
        (f"---\ntitle: Council bans rain\ndesc: A satirical magazine was shut\n---\n\n{BODY}", False),
        (f"---\ntitle: Council bans rain\ndesc: The mayor saw a comical act\n---\n\n{BODY}", False),
        (f"# Council bans rain\n\n{BODY}", False),
        (f"# Council bans rain\n\nThe lawyer told the court: “This is a parody of justice.”\n\n{BODY}", False),
        (f"# Council bans rain\n\nIt warned that this is a spoof e-mail.\n\n{BODY}", False),
        (f"# Council bans satire\n\nThe satirical magazine of the town was shut.\n\n{BODY}", False),
        (f"# Council bans rain\n\n{BODY}\n\nThe Lamp, a satire of the mayor, ran for a year.", False),
        (f"---\ntitle: Council bans murals\ntags: [murals, satire]\n---\n\n{BODY}", False),
    ],
)
def test_a_text_that_says_so(source: str, *, expected: bool) -> None:
    assert is_satire(document(source, media_type="text/markdown")) is expected


@pytest.mark.parametrize(
    ("description", "expected"),
    [("Satirical dispatches from the north quay", True), ("Editor of a satirical magazine jailed", False)],
)
def test_a_page_that_says_so(description: str, *, expected: bool) -> None:
    assert is_satire(document(PAGE.format(description, BODY), media_type="text/html")) is expected


def test_invented_officials_are_for_information() -> None:
    for head, severity in (("SATIRE", Severity.INFO), ("By Ana Cruz", Severity.WARNING)):
        (found,) = found_in(
            anonymous_source, Example(f"# Council bans rain\n\n{head}\n\n{BODY}", media_type="text/markdown")
        )
        assert found.severity == severity


def test_invented_sources_of_another_language_are_for_information() -> None:
    body = (
        "Der Gemeinderat hat den Regen verboten, und die Wolken zahlen nun Strafe. Insider sagen, dass auch die Sonne "
        "angeheuert worden ist. Niemand hat widersprochen, und das Fest ist vorbei."
    )
    for foot, severity in (("Diese Website ist Satire!", Severity.INFO), ("Das Fest war im Mai.", Severity.WARNING)):
        page = f"<html lang='de'><body><h1>Der Rat verbietet Regen</h1><p>{body}</p><p>{foot}</p></body></html>"
        (found,) = found_in(anonymous_source, Example(page, media_type="text/html"))
        assert found.severity == severity


JOKE = "HARRISBURG, PA—Telling all to stay alert, the council reportedly bans rain, sources confirmed this week."


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (f"---\nurl: https://theonion.com/rain\n---\n\n{BODY}", True),
        (f"---\nurl: https://www.legorafi.fr/rain\n---\n\n{BODY}", True),
        (f"---\nurl: https://ferry.town/theonion.com\n---\n\n{BODY}", False),
        (f"{BODY}\n\n© 2024 The Onion Privacy Policy", True),
        (f"{BODY}\n\nThe Onion was read aloud in the hall. © 2024 Harbour News", False),
        (JOKE, True),
        ("LEEDS—According to sources, a man reportedly left. At press time, sources said that he was back.", True),
        ("LEEDS—The bank reportedly plans a cut in May. It will be late, sources said on Monday.", False),
        ("LEEDS (AP) — The bank reportedly plans a cut, sources said.", False),
    ],
)
def test_a_house_or_a_manner_of_jokes(source: str, *, expected: bool) -> None:
    assert is_satire(document(source, media_type="text/markdown")) is expected


def test_a_page_whose_data_declare_it() -> None:
    page = (
        '<html><head><title>Council bans rain</title><script type="application/ld+json">{"@type": "%s"}</script></head>'
        f"<body><h1>Council bans rain</h1><p>{BODY}</p></body></html>"
    )
    assert is_satire(document(page % "SatiricalArticle", media_type="text/html"))
    assert not is_satire(document(page % "NewsArticle", media_type="text/html"))


@pytest.mark.parametrize(
    ("foot", "expected"),
    [
        ("<p>About us</p><p>The Lantern is a satire site, and its people are invented.</p><p>Contact</p>", True),
        ("<p>News</p><p>Satire</p><p>Contact</p>", False),
    ],
)
def test_a_foot_that_says_so(foot: str, *, expected: bool) -> None:
    prose = f"<p>{BODY}</p>" * 3
    links = "".join(f'<li><a href="/{number}">Lamps of May {number}</a></li>' for number in range(9))
    page = f"<html><body><article><h1>Council bans rain</h1>{prose}</article><footer>{foot}<ul>{links}</ul></footer></body></html>"
    assert is_satire(document(page, media_type="text/html")) is expected
