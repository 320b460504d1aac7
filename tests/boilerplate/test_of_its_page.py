"""What pages have around an article and is a part of it here: its contents, the labels of a page of contacts, an imprint, the head of a column, a list of authors."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.boilerplate_block import boilerplate_block
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.site_footer import site_footer

from provenance.api import Rule
from tests.boilerplate.prose import PROSE
from tests.found import findings, severities_of

HTML, PLAIN = "text/html", "text/plain"
TOLD = "The ferry takes six cars and a hundred people, and its lamps are lit from the evening on in all months of the year."


def _page(body: str, title: str = "The ferry") -> str:
    return f"<!doctype html><html lang='en'><head><title>{title}</title><meta name='author' content='Ana Cruz'></head><body>{body}</body></html>"


@pytest.mark.parametrize(
    ("heading", "severity"),
    [
        ("Site map", "info"),
        ("Lamps", "warning"),
    ],
)
def test_a_table_of_contents_leads_to_the_headings_below_it(heading: str, severity: str) -> None:
    entries = ("Main menu", "Quick links", "Site map")
    contents = "".join(f'<li><a href="#a{at}">{entry}</a></li>' for at, entry in enumerate(entries))
    below = "".join(f'<h2 id="a{at}">{words}</h2><p>{TOLD}</p>' for at, words in enumerate((*entries[:2], heading)))
    page = _page(f"<h1>The ferry</h1><p>{TOLD}</p><ul>{contents}</ul>{below}")
    assert severities_of(navigation, page, HTML) == [severity]


@pytest.mark.parametrize(
    ("address", "severity"), [("https://harbour.town/ferry", "info"), ("https://harbour.town/mill", "warning")]
)
def test_its_entries_may_have_the_whole_address_of_the_page(address: str, severity: str) -> None:
    entries = ("Main menu", "Quick links", "Site map")
    contents = "".join(f'<li><a href="{address}#a{at}">{entry}</a></li>' for at, entry in enumerate(entries))
    below = "".join(f'<h2 id="a{at}">{words}</h2><p>{TOLD}</p>' for at, words in enumerate(entries))
    own = '<link rel="canonical" href="https://harbour.town/ferry">'
    page = _page(f"<h1>The ferry</h1><p>{TOLD}</p><ul>{contents}</ul>{below}").replace("</head>", f"{own}</head>")
    assert severity in severities_of(navigation, page, HTML)


_ROWS = "<table><tr><td>Telephone</td><td>{}</td></tr><tr><td>E-mail</td><td>{}</td></tr></table>"


@pytest.mark.parametrize("rule", [share_prompt, site_footer])
def test_labels_of_a_page_of_contacts(rule: Rule) -> None:
    reached = _ROWS.format("(01268) 555 421", "info@ferry.example")
    told = f"<p>{TOLD}</p>"
    assert "error" not in severities_of(rule, _page(f"<h1>Contact us</h1>{told}{reached}{told}"), HTML)
    assert "warning" not in severities_of(rule, _page(f"<h1>Contact us</h1>{told}{reached}{told}"), HTML)


@pytest.mark.parametrize(("title", "severity"), [("Contact us", "info"), ("Contact sports in schools", "warning")])
def test_the_map_of_a_page_of_contacts(title: str, severity: str) -> None:
    link = '<div><a href="https://maps.example/?q=quay">Click here to view map</a></div>'
    page = _page(f"<h1>{title}</h1><p>{TOLD}</p>{link}<p>{TOLD}</p>", title)
    assert severities_of(navigation, page, HTML) == [severity]


@pytest.mark.parametrize(
    ("title", "severity"), [("Contact us | The ferry", {"info"}), ("Contact sports in schools", {"warning"})]
)
def test_the_fields_of_a_page_of_contacts(title: str, severity: set[str]) -> None:
    fields = "".join(f"<div>{label}</div>" for label in ("Name:*", "Email:*", "Website", "Required"))
    page = _page(f"<form><h1>{title}</h1><p>{TOLD}</p><h3>Your information</h3>{fields}</form>", title)
    assert set(severities_of(comment_section, page, HTML)) == {"info"}
    replied = page.replace("<h3>", "<div>Leave a reply</div><h3>")
    assert set(severities_of(comment_section, replied, HTML)) >= severity


@pytest.mark.parametrize(
    ("under", "severity"), [("Any lamp that comes broken", "info"), ("Terms\n\nPrivacy", "warning")]
)
def test_a_title_with_a_colon_between_paragraphs(under: str, severity: str) -> None:
    behind = f"{under} is taken back within ten days, with its box and its papers, and paid for in full by us." * (
        severity == "info"
    )
    text = f"{TOLD}\n\nRETURN POLICY:\n\n{behind or under}\n"
    assert set(severities_of(site_footer, text, PLAIN)) == {severity}


@pytest.mark.parametrize(
    ("above", "severity"), [("Published by\nLAMP & SONS\nQuayside", "info"), ("Lamps of the quay", "warning")]
)
def test_the_imprint_of_a_book(above: str, severity: str) -> None:
    text = f"THE FERRYMEN\n\nby Ana Cruz\n\n{above}\n\nCopyright 1930\n\nFOREWORD\n\n" + f"{TOLD}\n\n" * 60
    assert severities_of(site_footer, text, PLAIN) == [severity]


@pytest.mark.parametrize(("first", "severities"), [("87.2%", {"info"}), ("ferries", {"error"})])
def test_the_head_of_a_column_of_shares(first: str, severities: set[str]) -> None:
    text = f"## What there is\n\n{TOLD}\n\nType\n\nCount\n\nShare\n\ncomment\n\n41,317,357\n\n{first}\n\nstory\n\n6,040,377\n\n{TOLD}\n"
    assert set(severities_of(share_prompt, text)) == severities


_AUTHORS = (
    ("Ana Cruz", "anacruz"),
    ("Rosa Lind", "rlind"),
    ("Ben Ode", "ben-o"),
    ("Zora Quimby", "zquimby"),
    ("Hugo Marsden", "hmarsden"),
)


def _byline(*, accounts: bool) -> str:
    names = "\n\n".join(f"{name}\n\n{account if accounts else 'Boats'}\n\nFollow" for name, account in _AUTHORS)
    return f"# The ferry\n\nUpvote\n\n361\n\n{names}\n\n{TOLD}\n\n{TOLD}\n\nShare this article\n\nLeave a reply\n"


@pytest.mark.parametrize("accounts", [True, False])
def test_a_list_of_authors_is_a_byline(accounts: bool) -> None:  # noqa: FBT001 - the form of an example
    told = findings(boilerplate_block, _byline(accounts=accounts))
    names = {
        name for one in told if one.severity == "warning" for name, _ in _AUTHORS[1:] if name in (one.excerpt or "")
    }
    assert bool(names) is not accounts


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("{}\n\nOur standards:\n\n* One vest for each of us\n* A talk before each trip\n\n{}\n", "info"),
        ("{}\n\nRefund Policy:\n\n{}\n", "info"),
        ("{}\n\n{}\n\nRefund Policy\n\n© 2024 Harbour Ferries. All rights reserved.\n", "warning"),
    ],
)
def test_a_label_that_leads_in_what_the_text_says(text: str, severity: str) -> None:
    found = severities_of(site_footer, f"# The ferry\n\n{text.format(*PROSE[:2])}")
    assert set(found) == {severity}
