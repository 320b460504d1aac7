"""What pages have around an article and a text is about itself: a policy, an issue of the letter, what its title asks, an entry among others, a section, slides, the foot of a page written by hand."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.site_footer import site_footer

from tests.boilerplate.prose import PROSE, graded
from tests.found import severities_of

HTML = "text/html"
_SERVICES = "- Harbour Maps\n    - We show the piers on their maps.\n    - {}\n    - Stored: the place of the lamp."
_ITEM = _SERVICES.format("Privacy Policy: [Harbour Maps Privacy Statement](https://maps.town/p)")
_THANKS = "### Thanks\n\nWe would like to acknowledge that this privacy policy follows those of:\n\n* Quay, [Privacy Statement](https://quay.town/y).\n* Weir, [Privacy Policy](https://weir.town/y).\n* [Free Privacy Policy Template](https://x.town/y)."
_FOOT = "Terms of use | Privacy policy | Contact us"


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("## Cookies and privacy", PROSE[1], _ITEM), "info"),
        (("## The piers", PROSE[1], _ITEM), "warning"),
        (("## Cookies and privacy", PROSE[1], "## The piers", _ITEM), "warning"),
        (("## Cookies and privacy", PROSE[1], _FOOT), "warning"),
        (("## Privacy policy", PROSE[1], _THANKS), "info"),
        (("## The piers", PROSE[1], _THANKS), "warning"),
    ],
)
def test_what_a_policy_says_of_policies_is_its_text(lines: tuple[str, ...], found: str) -> None:
    assert graded(site_footer, *PROSE, *lines) == [found]


@pytest.mark.parametrize(
    ("title", "found"),
    [("Harbour newsletter: May 2024", "info"), ("The bridge is shut in 2024", "error"), ("A ferry in winter", "error")],
)
def test_a_letter_offers_itself_in_its_own_issue(title: str, found: str) -> None:
    offer = "## Get the Harbour newsletter delivered to your inbox!"
    assert graded(
        newsletter_prompt, f"---\ntitle: '{title}'\nauthor: Ana Cruz\nurl: https://ferry.town/a\n---", *PROSE, offer
    ) == [found]
    assert graded(newsletter_prompt, f"# {title}", *PROSE, offer) == ["error"]


@pytest.mark.parametrize(
    ("title", "call", "found"),
    [
        ("Why join?", "[Join today!](https://ferry.town/join)", "info"),
        ("Why join?", "Join today!", "error"),
        ("Why join?", "[Join our newsletter](https://ferry.town/join)", "error"),
        ("The bridge", "[Join today!](https://ferry.town/join)", "error"),
        ("Why so few men and women join the harbour watch", "[Join today!](https://ferry.town/join)", "error"),
    ],
)
def test_a_page_asks_what_its_title_asks(title: str, call: str, found: str) -> None:
    assert graded(
        newsletter_prompt, f"---\ntitle: '{title}'\nauthor: Ana Cruz\nurl: https://ferry.town/a\n---", *PROSE, call
    ) == [found]


_STALLS = (
    "<p>Ropes of Leeds</p><p>Hemp ropes in all lengths, and a net or two that was mended in the winter.</p>",
    "<p>The Lamp Yard</p><p>Lamps for boats and for stairs, oil by the litre, and wicks of three sizes.</p>",
    "<p>Friends of the Quay</p><p>{}</p>",
    "<p>Salt and Smoke</p><p>Eels, smoked over beech, and a soup that is warm from eleven o'clock on.</p>",
)
_OFFER = "Sign up for our cheerful newsletter, and use our trolleys to carry what was bought."


@pytest.mark.parametrize(
    ("offer", "found"),
    [
        (f"{_OFFER} Oat biscuits will be at the table again.", "info"),
        (_OFFER, "error"),
        (f"{_OFFER} You can unsubscribe.", "error"),
    ],
)
def test_a_call_may_be_what_an_entry_among_others_offers(offer: str, found: str) -> None:
    head = "---\ntitle: The market\nauthor: Ana Cruz\nurl: https://quay.town/market\n---\n\n"
    assert severities_of(newsletter_prompt, head + "".join(_STALLS).format(offer), HTML) == [found]
    told = "".join(f"<p>{words}</p>" for words in (*PROSE, offer, *PROSE))
    assert "error" in severities_of(newsletter_prompt, head + told, HTML)


def test_a_call_heads_a_section_that_tells_how() -> None:
    assert graded(share_prompt, *PROSE, "## Connect with us", "### At the ferry", PROSE[0]) == ["info"]
    assert graded(share_prompt, *PROSE, "## Connect with us", "## At the ferry", PROSE[0]) == ["error"]
    assert graded(share_prompt, *PROSE, "## Connect with us", "### Twitter") == ["error"]


def _page(body: str) -> str:
    told = "".join(f"<p>{words}</p>" for words in PROSE)
    return f"<html><head><title>The bridge</title><meta name='author' content='Ana Cruz'></head><body><h1>The bridge</h1>{told}{body}</body></html>"


@pytest.mark.parametrize(
    ("target", "words", "found"),
    [
        ("slides/weir.pdf", "Click here to watch the slides of Ana Cruz on the weir", "info"),
        ("weir.html", "Click here to watch the slides of Ana Cruz on the weir", "warning"),
        ("weir.pdf", "Click here to read the rest of what Ana Cruz wrote", "warning"),
    ],
)
def test_a_line_that_opens_a_file_cuts_nothing(target: str, words: str, found: str) -> None:
    body = f'<p><a href="{target}">{words}</a></p><h2>The ferry</h2><p>{PROSE[0]}</p>'
    assert severities_of(read_more, _page(body), HTML) == [found]


_ROW = (
    '<a href="../">Harbour Parish</a> | <a href="{}">Other articles</a> | <a href="mailto:post@ferry.town">Feedback</a>'
)


@pytest.mark.parametrize(
    ("row", "found"),
    [
        (f"<center><hr>{_ROW.format('./')}<hr></center>", "info"),
        (f'<div class="more">{_ROW.format("./")}</div>', "error"),
        (f"<center>{_ROW.format('https://lamp.town/')}</center>", "error"),
        (f"<center>{_ROW.format('./')}</center><p>{PROSE[0]}</p>", "error"),
    ],
)
def test_the_row_of_links_at_the_foot_of_a_page_written_by_hand(row: str, found: str) -> None:
    assert severities_of(related_posts, _page(row), HTML) == [found]


def test_below_the_rights_of_a_page_stands_whom_to_write_to() -> None:
    rights = "<center><em>© 1998 Harbour Parish, number 21</em>{}</center>"
    assert severities_of(site_footer, _page(rights.format("<address>post@ferry.town</address>")), HTML) == ["info"]
    further = "<p>The ferry takes six cars and a hundred people, and its lamps are lit from the evening on.</p>"
    assert severities_of(site_footer, _page(rights.format(further)), HTML) == ["warning"]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('1) **The lamps -&nbsp;**We light them all.\n\n![](/lamp.png){: width="300"}', 0),
        ("1) **The lamps -&nbsp;**We light them all.\n\n![](/lamp.png)", 1),
        ('1) **The lamps - **We light them all.\n\n![](/lamp.png){: width="300"}', 1),
    ],
)
def test_generators_that_read_attributes_close_bold_behind_any_sign(line: str, found: int) -> None:
    assert len(graded(markup_residue, *PROSE, line)) == found


@pytest.mark.parametrize("line", ["Thema: Die Brücke", "Topic: The lamps of the harbour", "Temat: Most i prom"])
def test_the_subject_of_a_report_stands_below_name_and_date(line: str) -> None:
    text = "Ana Cruz\n\n28.02.2022\n\nReport no. 1\n\n{}\n\nTheory:\n\n-A lamp burns\n\n-A pier stands\n\nSteps:"
    assert not severities_of(navigation, text.format(line))
    assert severities_of(navigation, text.format(f"{line}\n\nHome | News | Sport | Weather | Contact us"))
