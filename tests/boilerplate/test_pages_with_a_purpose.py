"""What belongs to a page for what it is there for: the account on a page of contacts, the hints of a form, a work that a heading names, a joke below a picture."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.placeholder_author import placeholder_author
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.mojibake import mojibake
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.share_prompt import share_prompt

from tests.boilerplate.prose import PROSE
from tests.found import findings, severities_of

HTML = "text/html"
ARTICLE = "".join(f"<p>{words}</p>" for words in PROSE)
ACCOUNT = '<a href="https://www.facebook.com/lamps">Facebook</a>'
SHARER = '<a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a>'


def _page(title: str, body: str) -> str:
    head = f'<title>{title}</title><meta property="og:type" content="article"><meta name="author" content="Ana Cruz">'
    return f"<!doctype html><html lang='en'><head>{head}</head><body>{body}</body></html>"


@pytest.mark.parametrize(
    ("title", "words", "told"),
    [
        ("Contact", f"Write to the mill with the form below. You can also follow me on {ACCOUNT}.", ["info"]),
        ("Contact", f"Write to the mill with the form below. You can also follow me on {SHARER}.", ["error"]),
        ("Contact", f"Follow me on {ACCOUNT}.", ["error"]),
        ("Lamps", f"Write to the mill with the form below. You can also follow me on {ACCOUNT}.", ["error"]),
    ],
)
def test_a_sentence_of_a_page_of_contacts(title: str, words: str, told: list[str]) -> None:
    page = _page(title, f"<main><article><h1>{title}</h1>{ARTICLE}<p>{words}</p></article></main>")
    assert severities_of(share_prompt, page, HTML) == told


FIELDS = '<label for="a">Title</label><input type="text" id="a"><label for="b">Poem</label><textarea id="b"></textarea><label for="c">Name</label><input type="text" id="c">'
HINT = "<small>Your email will not be published.</small>"


@pytest.mark.parametrize(
    ("before", "tag", "fields", "told"),
    [
        ("Send us what you wrote.", '<form id="poem-form">', FIELDS, True),
        ("Send us what you wrote.", '<form id="comment-form">', FIELDS, False),
        ("Send us what you wrote.", '<form id="poem-form">', FIELDS.replace('"c"', '"website"'), False),
        ("Send us what you wrote.", '<form id="poem-form">', '<input type="email" id="c">', False),
        ("\n\n".join(PROSE * 6), '<form id="poem-form">', FIELDS, False),
    ],
)
def test_hints_of_a_form_that_a_page_is_for(before: str, tag: str, fields: str, *, told: bool) -> None:
    text = f"---\ntitle: Send a poem\n---\n\n{before}\n\n<div>\n{tag}{fields}{HINT}<button type='submit'>Send</button></form>\n</div>\n"
    assert ["may be meant to be here" in found.message for found in findings(comment_section, text)] == [told]


@pytest.mark.parametrize(
    ("heading", "words", "target", "told"),
    [
        ("<h2>Manifesto</h2>", "Click here to read our manifesto of lamps", "/manifesto-lamps/", ["info"]),
        ("<h2>The bridge</h2>", "Click here to read our manifesto of lamps", "/manifesto-lamps/", ["warning"]),
        ("<h2>Manifesto</h2>", "Click here to read the full article", "/manifesto-lamps/", ["warning"]),
        (
            f"<h2>Manifesto</h2><p>{PROSE[0]}</p>",
            "Click here to read our manifesto of lamps",
            "/manifesto-lamps/",
            ["warning"],
        ),
        ("<h2>Manifesto</h2>", "Click here to read our manifesto of lamps", "#", ["warning"]),
    ],
)
def test_a_work_that_its_heading_names(heading: str, words: str, target: str, told: list[str]) -> None:
    link = f'<p><a href="{target}">{words}</a></p>'
    page = _page("Lamps", f"<article><h1>Lamps</h1>{ARTICLE}{heading}{link}<h2>Boats</h2>{ARTICLE}</article>")
    assert severities_of(read_more, page, HTML) == told


@pytest.mark.parametrize(
    ("before", "line", "told"),
    [
        ("![Quay](quay.jpg)", "*Bla bla bla...*", "info"),
        ("![Quay](quay.jpg)", "Bla bla bla...", "warning"),
        ("The mayor stood on the quay.", "*Bla bla bla...*", "warning"),
    ],
)
def test_a_joke_below_a_picture(before: str, line: str, told: str) -> None:
    text = f"# The quay\n\n![Lamp](lamp.jpg)\n\n*The lamp at night*\n\n{PROSE[0]}\n\n{before}\n\n{line}\n\n{PROSE[1]}\n"
    assert severities_of(template_placeholder, text) == [told]


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ("https://www.amazon.com/Lamp-Book/dp/B007ZHC6H6/ref=sr_1_1", ["info"]),
        ("https://www.amazon.com/Lamp-Book/dp/B007ZHC6H6/?tag=lamps-20", ["warning"]),
        ("https://harbour.example/lamps", ["info"]),
        ("https://amzn.to/29H5ubQ", ["warning"]),
    ],
)
def test_short_addresses_beside_goods_without_a_partner(other: str, told: list[str]) -> None:
    text = f"# Books\n\n{PROSE[0]}\n\nRead [the first](https://amzn.to/29H5ubP) and [the second]({other}) before May.\n"
    assert sorted(set(severities_of(advertisement, text))) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Byl to Úžasný zážitek, psala Ana Cruz o ledovci a o lampách.", 0),
        ("Řeka ÍŠRÁN a ÚŽASNÁ lampa, psala Ana Cruz o ledovci.", 0),
        ("It was a cafÃ© on the quay.", 1),
        ("He wrote ÚžÙˆÚž on the wall of the quay.", 1),
    ],
)
def test_the_first_two_letters_of_a_word(text: str, told: int) -> None:
    assert len(severities_of(mojibake, text, "text/plain")) == told


@pytest.mark.parametrize(
    ("first", "told"),
    [
        ("This article offers a sample of basic Markdown syntax that can be used in files.", ["info"]),
        ("The council closed the bridge on Monday. “We open it in May,” said Ana Cruz.", ["warning"]),
    ],
)
def test_the_author_of_a_page_that_tries_out_a_theme(first: str, told: list[str]) -> None:
    text = f"---\ntitle: Demo\nauthor: Various Authors\n---\n\n{first}\n\n{PROSE[0]}\n"
    assert severities_of(placeholder_author, text) == told


def test_captions_that_are_all_of_a_template() -> None:
    text = f"# The quay\n\n![Lamp](lamp.jpg)\n\n*Bla bla*\n\n{PROSE[0]}\n\n![Quay](quay.jpg)\n\n*Bla bla bla*\n"
    assert severities_of(template_placeholder, text) == ["warning", "warning"]


_FORM_LINK = '<a href="form.pdf">here</a>'


@pytest.mark.parametrize(
    ("title", "words", "told"),
    [
        (
            "Become a member of the Mill Trust",
            f"Click {_FORM_LINK} to download the membership application form.",
            ["info"],
        ),
        ("Membership | Mill Trust", f"Click {_FORM_LINK} to download the membership application form.", ["info"]),
        ("Become a member of the Mill Trust", "Click here to download the membership application form.", ["error"]),
        (
            "Membership of the trust falls",
            f"Click {_FORM_LINK} to download the membership application form.",
            ["error"],
        ),
        ("The weir is shut", f"Click {_FORM_LINK} to download the membership application form.", ["error"]),
        ("Become a member of the Mill Trust", "Subscribe to our newsletter", ["error"]),
    ],
)
def test_the_form_of_a_page_on_membership(title: str, words: str, told: list[str]) -> None:
    page = f"<div><h1>{title}</h1>{ARTICLE}<p>{words}</p><p>Complete the form and mail it to the mill.</p></div>"
    assert severities_of(newsletter_prompt, page, HTML) == told


@pytest.mark.parametrize(
    ("title", "told"), [("Become a member of the Mill Trust", ["info"]), ("The weir is shut", ["warning"])]
)
def test_the_steps_of_a_page_on_membership(title: str, told: list[str]) -> None:
    said = f"<p>{' '.join(PROSE)}</p>"
    steps = f"<h2>How to apply</h2><p>Click {_FORM_LINK} to download the membership application form.</p>"
    assert severities_of(navigation, f"<h1>{title}</h1>{said}{steps}{said}", HTML) == told
