"""What is left over in an article belongs to a page of another kind: cards of a front page, an excerpt with its source, a table of facts, a policy, a shop, a contract."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.cookie_notice import cookie_notice
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.site_footer import site_footer

from tests.boilerplate.prose import PROSE
from tests.found import excerpts, severities_of

HTML = "text/html"
ARTICLE = "".join(f"<p>{words}</p>" for words in PROSE)


def _page(body: str, head: str = "") -> str:
    return f"<!doctype html><html lang='en'><head><title>Harbour News</title>{head}</head><body>{body}</body></html>"


def test_a_label_with_words_of_menus_behind_it_is_of_no_comments() -> None:
    text = "\n\n".join((*PROSE, "Posted in: TV Features", "Leave a reply"))
    assert excerpts(comment_section, text, "text/plain") == ["Leave a reply"]


@pytest.mark.parametrize(
    ("target", "cut", "severity"),
    [
        ("https://print.example/bridge", "<p>[…]</p>", "info"),
        ("https://print.example/bridge", "", "info"),
        ("https://harbour.example/bridge/2", "<p>[…]</p>", "warning"),
        ("#", "<p>[…]</p>", "warning"),
    ],
)
def test_an_excerpt_that_links_to_the_page_of_another_house(target: str, cut: str, severity: str) -> None:
    own = '<meta property="og:url" content="https://harbour.example/bridge"><meta name="author" content="Ana Cruz">'
    page = _page(f'<article>{ARTICLE}{cut}<div><a href="{target}">Read on</a></div></article>', own)
    assert severities_of(read_more, page, HTML) == [severity]


FACTS = ("Founded: 1875", "Phone: 555 0199", "Head office: Riverton", "Revenue: 4 million")


@pytest.mark.parametrize(("rows", "severity"), [(FACTS, "info"), (("Lamps of iron", "Lamps of tin"), "error")])
def test_a_row_of_facts_about_somebody(rows: tuple[str, ...], severity: str) -> None:
    accounts = ", ".join(f'<a href="https://{name.lower()}.com/lamps">{name}</a>' for name in ("LinkedIn", "Twitter"))
    cells = "".join(f"<tr><td>{row}</td></tr>" for row in (*rows, f"Follow us: {accounts}, Facebook"))
    page = _page(f"<main><h1>Lamps</h1><p>By Ana Cruz</p>{ARTICLE}<table>{cells}</table>{ARTICLE}</main>")
    assert severities_of(share_prompt, page, HTML) == [severity]


SEAT = "Der Verein der Lampen am Hafen ist nicht eingetragen und wird durch den Vorstand vertreten, der im Mai gewählt wird."


@pytest.mark.parametrize(("value", "severity"), [('{{< mail "lamps@harbour.example" >}}', "info"), ("", "error")])
def test_a_label_whose_value_a_generator_puts_in(value: str, severity: str) -> None:
    contact = f"### Kontakt\n\nEmail: {value}\n\n### Verantwortlich\n\nAna Cruz\n\nEmail: {value}"
    terms = f"## Datenschutzerklärung\n\n### Verantwortlicher\n\n{SEAT}\n\n### Erhebung\n\n{SEAT}"
    text = f"---\ntitle: Impressum\nauthor: Ana Cruz\nurl: https://harbour.example/a\n---\n\n## Impressum\n\n{SEAT}\n\n{contact}\n\n{terms}\n"
    assert set(severities_of(share_prompt, text)) == {severity}


def test_a_short_title_of_a_section_in_a_policy() -> None:
    policy = (
        "<p>A cookie is a small file that a site keeps on the disk of a visitor, and by which it knows them again.</p>"
    )
    page = _page(f"<h1>Home</h1>{ARTICLE}<p>\u200b</p><p>Cookie Policy</p>{policy}")
    assert not severities_of(cookie_notice, page, HTML, "privacy-policy.html")
    banner = f"<h1>Home</h1>{ARTICLE}<p>Cookie Policy</p><p>We use cookies to give you the best experience.</p>"
    assert severities_of(cookie_notice, _page(banner), HTML, "bridge.html")


def test_a_button_of_a_shop_on_the_page_of_what_it_sells() -> None:
    body = f"<h1>Course on lamps, 1st June 2024</h1>{ARTICLE}<div>Add To Cart</div><p>{PROSE[0]}</p>"
    assert severities_of(navigation, _page(body, '<meta property="og:type" content="product">'), HTML) == ["info"]
    assert severities_of(navigation, _page(body), HTML) == ["warning"]


TERM = "All information provided by the town must be returned to it within ten days after the completion of the works. The information may not be reproduced or released without the prior written permission of the town."


@pytest.mark.parametrize(
    ("blocks", "severity"),
    [
        ((*PROSE, TERM, "11. Rights in Data", *PROSE, *PROSE), "info"),
        ((*PROSE, TERM), "warning"),
    ],
)
def test_a_term_of_a_contract_is_no_foot_of_a_site(blocks: tuple[str, ...], severity: str) -> None:
    assert severities_of(site_footer, "\n\n".join(("# The works", *blocks))) == [severity]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("Learn more at https://www.lamps.example/ or at www.lamps.example.", "info"),
        ("Learn more at our lamps.", "warning"),
    ],
)
def test_a_sentence_that_ends_with_its_address(words: str, severity: str) -> None:
    blocks = (*PROSE, *PROSE, words, "Follow us at @HarbourLamps.", *PROSE)
    assert severities_of(navigation, "\n\n".join(blocks), "text/plain") == [severity]


def test_a_field_of_another_form_is_none_for_comments() -> None:
    asked = "If you have a topic of interest, let us know in the Comments field with your registration."
    assert severities_of(comment_section, "\n\n".join((*PROSE, asked, "Register"))) == ["info"]
    assert severities_of(comment_section, "\n\n".join((*PROSE, "Let us know in the comments."))) == ["warning"]


@pytest.mark.parametrize(("button", "told"), [("Add comment", "Add comment"), ("Comments ({})", "Comments (1)")])
def test_a_button_under_each_entry_of_a_list_heads_no_comments(button: str, told: str) -> None:
    entries = "".join(
        f'<h2><a href="/{day}">The bridge is closed again, on day {day}</a></h2><div>admin — June {day}, 2024</div><p>{PROSE[day % 3]}</p><div><a href="/{day}#c">{button.format(day)}</a></div>'
        for day in range(1, 7)
    )
    found = excerpts(comment_section, _page(f"<main>{entries}</main>"), HTML)
    assert found[0] == told
    assert all(len(words) <= len(told) for words in found)
