"""Links with the name of a partner in their address earn something for whoever set them."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement

from provenance.api import Example
from tests.boilerplate.prose import PROSE
from tests.found import findings, found_in, severities_of


@pytest.mark.parametrize(
    ("query", "severities"),
    [("?afil=1263", ["warning"]), ("?a_aid=quay", ["warning"]), ("?page=12", []), ("?profafil=x", [])],
)
def test_the_partner_programme_of_a_shop(query: str, severities: list[str]) -> None:
    text = f"# The lamp\n\n{PROSE[0]}\n\nThe book on it is sold [by a shop](https://books.example/lamp/{query}).\n"
    assert severities_of(advertisement, text) == severities


@pytest.mark.parametrize(
    ("path", "severities"),
    [
        ("a/204/9780262033848", ["warning"]),
        ("a/204/97802620338480", []),
        ("p/books/the-lamp/204", []),
        ("shop/harbour-lamps", []),
        ("books/9780262033848", []),
    ],
)
def test_the_number_of_a_partner_before_that_of_a_book(path: str, severities: list[str]) -> None:
    text = f"# The lamp\n\n{PROSE[0]}\n\nThe book on it is sold [by a shop](https://bookshop.org/{path}).\n"
    assert severities_of(advertisement, text) == severities
    assert severities_of(advertisement, f"{text}\nOf what is sold by my links I get a commission.\n") == []


_PARTNERS = f"The lamp is [sold here](https://www.amazon.com/dp/B08XYZ?tag=lamps-20). {PROSE[0]}"


@pytest.mark.parametrize(
    ("line", "rest", "severities"),
    [
        ("This page has affiliate links, and I earn from them.", _PARTNERS, ["info"]),
        ("*As an Amazon associate I earn from qualifying purchases.*", _PARTNERS, ["info"]),
        (
            "We may receive a commission on orders placed through our retail links.",
            "The [lamp](https://lead.example/redirect?id=1&tag[]=lamps-20) is of brass.",
            ["info"],
        ),
        ("This page has affiliate links, and I earn from them.", PROSE[0], ["error"]),
        ("Sponsored by Harbour Paint – colours that never fade", f"{_PARTNERS} An affiliate link.", ["error"]),
        ("Advertisement", f"{_PARTNERS} An affiliate link.", ["error"]),
    ],
)
def test_the_notice_on_links_that_earn_belongs_to_them(line: str, rest: str, severities: list[str]) -> None:
    found = severities_of(advertisement, f"# The lamp\n\n{line}\n\n{PROSE[0]}\n\n{rest}\n")
    assert [one for one in found if one != "warning"] == severities


@pytest.mark.parametrize(
    ("words", "severities"),
    [
        ("Reklame: Se lampen her", ["info"]),
        ("Reklamens lampe", ["warning"]),
        ("Ad astra: a lamp", ["warning"]),
        ("Ad-free lamp radio", ["warning"]),
        ("(Ad) Lamp of brass", ["info"]),
        ("REKLAME Se lampen her", ["info"]),
    ],
)
def test_a_link_that_calls_itself_an_advertisement(words: str, severities: list[str]) -> None:
    text = f"# Lampen\n\n{PROSE[0]}\n\n[{words}](https://www.amazon.com/dp/B08XYZ?tag=lamps-20)\n"
    assert severities_of(advertisement, text) == severities


_LINK = "[{}](https://www.amazon.com/dp/B08XYZ?tag=quay-20)"
_GIVEN = "10% of your purchase will be donated to the mill."


@pytest.mark.parametrize(
    ("blocks", "told"),
    [
        ([f"{_LINK} is good. Part of what you buy goes to waste."], 1),
        ([f"{_LINK} is good. {_GIVEN}", f"{_LINK} is of brass.", f"- {_LINK}"], 0),
        ([f"{_LINK} is good. {_GIVEN}", PROSE[0], PROSE[1], f"{_LINK} is of brass."], 1),
        ([f"{_LINK} is good.", _GIVEN], 0),
    ],
)
def test_a_share_that_is_given_is_told_of_the_links_beside_it(blocks: list[str], told: int) -> None:
    text = "\n\n".join(["# The lamp", PROSE[0], *(block.replace("{}", "A lamp") for block in blocks)])
    assert severities_of(advertisement, text) == ["warning"] * told


@pytest.mark.parametrize(
    ("path", "severities"),
    [
        ("exec/obidos/ASIN/B08XYZABCD/lamps-20", ["warning"]),
        ("exec/obidos/ASIN/B08XYZABCD/lamps-21/", ["warning"]),
        ("o/ASIN/B08XYZABCD/lamps-20/ref=nosim/", ["warning"]),
        ("exec/obidos/tg/detail/-/B08XYZABCD/lamps-20", ["warning"]),
        ("exec/obidos/ASIN/B08XYZABCD/", []),
        ("exec/obidos/ASIN/B08XYZABCD/104-2345678-1234520", []),
        ("Lamps-of-the-1920s-part-20/dp/B08XYZABCD/", []),
        ("dp/B08XYZABCD/lamps-20", []),
    ],
)
def test_the_name_of_a_partner_in_an_old_address_of_a_shop(path: str, severities: list[str]) -> None:
    text = f"# The lamp\n\n{PROSE[0]}\n\nThe book on it is sold [by a shop](http://www.amazon.co.uk/{path}).\n"
    assert severities_of(advertisement, text) == severities


_NOTICE = "Affiliate links on Harbour Lamps may earn us a commission."
_OUT = "The lamp of brass is told of [by its maker](https://maker.example/lamp), and by nobody else on the quay today."


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        (f"{_NOTICE}\n\n# The lamp\n\n{PROSE[0]}\n\n{_OUT}\n", ["info"]),
        (f"# The lamp\n\nAna Cruz\n\n{_NOTICE}\n\n{PROSE[0]}\n\n{_OUT}\n", ["info"]),
        (f"# The lamp\n\n{PROSE[0]}\n\n{_NOTICE}\n\n{_OUT}\n", ["error"]),
        (f"# The lamp\n\n{PROSE[0]}\n\n{_OUT}\n\n{_NOTICE}\n", ["error"]),
        (f"{_NOTICE}\n\n# The lamp\n\n{PROSE[0]}\n", ["error"]),
        (f"Advertisement\n\n# The lamp\n\n{PROSE[0]}\n\n{_OUT}\n", ["error"]),
    ],
)
def test_a_notice_on_links_at_the_top_is_where_readers_are_owed_it(text: str, severities: list[str]) -> None:
    assert severities_of(advertisement, text) == severities


@pytest.mark.parametrize(
    ("head", "first", "link", "severities"),
    [
        ("## Pre-order your copy today!", "lamp", "lamp", ["info"]),
        ("## Pre-order your copy today!", "lamp", "paint", ["error"]),
        ("## Pre-order your copy today!", "", "lamp", ["error"]),
        ("Pre-order your copy today!", "lamp", "lamp", ["error"]),
    ],
)
def test_a_call_for_what_the_text_announces(head: str, first: str, link: str, severities: list[str]) -> None:
    opened = f"Our book [on lamps](https://books.example/{first}) is out in May.\n\n" if first else ""
    text = f"# A book on lamps\n\n{opened}{PROSE[0]}\n\n{PROSE[1]}\n\n{PROSE[2]}\n\n{head}\n\nPre-order your copy today using the link below!\n\n[The book on lamps](https://books.example/{link})\n\n{PROSE[0]}\n"
    assert severities_of(advertisement, text) == severities


_BOX = "<div data-vc_mylinkbox_id='1263'></div>"


@pytest.mark.parametrize(
    ("rest", "severities"),
    [
        (_BOX, ["warning"]),
        (f"{_BOX}\n\nThe oil for it is good, too.\n\n{_BOX}", ["warning"]),
        ("The lamp is [sold here](https://hb.afl.rakuten.co.jp/hgc/0a1b/?pc=https%3A%2F%2Flamp.example).", ["warning"]),
        ("The lamp is [sold here](https://px.a8.net/svt/ejp?a8mat=2ABC).", ["warning"]),
        ("The lamp is [sold here](https://s.click.aliexpress.com/e/_oB1c).", ["warning"]),
        (f"{_BOX}\n\n本ページはプロモーションが含まれています。", []),
        (f"{_BOX}\n\nアフィリエイトリンクを利用しています。", []),
        (f"```html\n{_BOX}\n```", []),
        (f"It is set with `{_BOX}` in the page.", []),
        ("The lamp is [sold here](https://item.rakuten.co.jp/quay/lamp).", []),
        ("The lamp is [sold here](https://www.aliexpress.com/item/1.html), says [a network](https://www.a8.net/).", []),
        ("<div data-lamp_id='1263'></div>", []),
    ],
)
def test_networks_and_boxes_of_japan(rest: str, severities: list[str]) -> None:
    assert severities_of(advertisement, f"# The lamp\n\n{PROSE[0]}\n\n{rest}\n") == severities


@pytest.mark.parametrize(
    ("above", "target", "told"),
    [
        ("We may earn an affiliate commission from links.", "https://www.amazon.com/s?k=lamp&tag=lamps-20", "info"),
        ("We may earn an affiliate commission from links.", "https://www.amazon.com/s?k=lamp", "error"),
        ("The Commission of the harbour tried ten lamps.", "https://www.amazon.com/s?k=lamp&tag=lamps-20", "error"),
    ],
)
def test_a_button_to_a_shop_below_the_notice_on_it(above: str, target: str, told: str) -> None:
    text = f"# The lamp\n\n{above}\n\n{PROSE[0]}\n\n{PROSE[1]}\n\n[Check Price on Amazon →]({target})\n\n{PROSE[2]}\n"
    found = found_in(advertisement, Example(text, media_type="text/markdown"))
    assert [one.severity for one in found if "Check Price" in one.message] == [told]


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("tag=hyprod-20&linkCode=df0&hvadid=598&hvtargid=pla-17", 0),
        ("tag=lamps-20&linkCode=df0&hvadid=598&hvtargid=pla-17", 1),
        ("tag=hyprod-20", 1),
    ],
)
def test_an_address_of_the_shops_own_advertisement(query: str, count: int) -> None:
    links = (
        f"The [lamp](https://www.amazon.com/dp/B08XYZ?{query}) and its [oar](https://www.amazon.com/dp/B08XYA?{query})."
    )
    assert len(findings(advertisement, f"# Lamps\n\n{PROSE[0]}\n\n{links} {PROSE[0]}\n")) == count


@pytest.mark.parametrize(
    ("query", "severities"),
    [
        ("?affid=2581_1&pcrid=85&gclid=Cj0KE", []),
        ("?affid=2581&msclkid=5f0", []),
        ("?affid=2581&pcrid=85", ["warning"]),
        ("?affid=2581&mygclid=5", ["warning"]),
    ],
)
def test_the_partner_in_an_advertisers_own_address(query: str, severities: list[str]) -> None:
    text = f"# The lamp\n\n{PROSE[0]}\n\nThe book on it is sold [by a shop](https://books.example/lamp/{query}).\n"
    assert severities_of(advertisement, text) == severities
