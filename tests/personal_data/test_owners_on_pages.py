"""Whose a number or an address on a page is: what its foot, its tables, its buttons and what readers dial say."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.phone_number import phone_number
from provenance_plugins.personal_data.postal_address import postal_address

from tests.found import severities_of

HTML = "text/html"


def test_what_is_called_by_its_article_and_a_first_name_is_no_person() -> None:
    page = "<p>{}</p><p>56 High St, Quayside GL10 2NA</p><p>01453 821599</p>"
    assert severities_of(postal_address, page.format("The Angel Inn"), HTML) == ["info"]
    assert severities_of(postal_address, page.format("Angel Inn"), HTML) == ["warning"]


def test_rows_of_a_table_in_a_page() -> None:
    row = "<tr><td>{}</td><td>{}</td></tr>"
    bodies = "".join(
        row.format(name, number)
        for name, number in (("Quay School", "(415) 664-8549"), ("Quay Library", "(415) 664-8550"))
    )
    assert severities_of(phone_number, f"<table>{bodies}</table>", HTML) == ["info", "info"]
    person = row.format("Rosa Lind, the victim", "(415) 664-8549")
    assert severities_of(phone_number, f"<table>{person}</table>", HTML) == ["warning"]


def test_an_address_at_the_foot_of_a_page_is_the_outlets() -> None:
    line = "<p>Address: 61 Mill Place, London WC2N 4HG, where she slept</p>"
    assert severities_of(postal_address, f"<main><p>The boat is late.</p></main><footer>{line}</footer>", HTML) == [
        "info"
    ]
    assert severities_of(postal_address, f"<main><p>The boat is late.</p>{line}</main>", HTML) == ["warning"]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ('Get a quote <a href="tel:01452514563">Call 01452 514563</a>', "info"),
        ("He sold me his boat and then his lamp, 01452 514563, in May", "warning"),
        ('Rosa Lind <a href="tel:07452514563">07452 514563</a>', "warning"),
        ('Rosa Lind <a href="tel:01452514563">01452 514563</a>', "info"),
        ("Prefer to talk? Call (780) 458-7371 in the evening.", "info"),
        ('Recovery mobile: <a href="tel:07801060549">07801 060549</a>', "info"),
        ('My mobile: <a href="tel:07801060549">07801 060549</a>', "warning"),
        ("Recovery of boats. Call our mobile on 07801 060549, day and night.", "info"),
        ("Recovery of boats. He gave me his mobile, 07801 060549, and left.", "warning"),
    ],
)
def test_a_number_that_a_page_lets_readers_dial(words: str, severity: str) -> None:
    page = f'<!doctype html><html lang="en"><head><title>Boats</title></head><body><p>We mend boats all the year.</p><p>{words}</p></body></html>'
    assert severities_of(phone_number, page, "text/html")[-1:] == [severity]


@pytest.mark.parametrize(("shown", "severity"), [(3, "info"), (2, "warning")])
def test_the_people_of_a_firm_are_there_to_be_called(shown: int, severity: str) -> None:
    cards = "".join(
        f'<h3>{name}</h3><a href="tel:+1415664854{at}">415-664-854{at}</a><p>{name} lives in the house of his mother, and has done so for years.</p>'
        for at, name in enumerate(["Ana Cruz", "Ben Ode", "Rosa Lind"][:shown])
    )
    page = f'<!doctype html><html lang="en"><head><title>Boats</title></head><body>{cards}</body></html>'
    assert severities_of(phone_number, page, HTML) == [severity] * shown


@pytest.mark.parametrize(
    ("names", "told"),
    [
        ("footer-row2-contact", ["info"]),
        ("site-footer", ["info"]),
        ("page-footer", ["info"]),
        ("footer", ["info"]),
        ("card-footer", ["warning"]),
        ("message-footer", ["warning"]),
        ("review-footer", ["warning"]),
        ("user-footer", ["warning"]),
        ("text", ["warning"]),
    ],
)
def test_a_number_in_the_foot_of_a_page(names: str, told: list[str]) -> None:
    page = f'<body class="footer-columns"><main><p>We mend old chairs for those who ride.</p><div class="{names}"><span>and she said that it was +44 20 7183 1234 then</span></div></main></body>'
    assert severities_of(phone_number, page, "text/html") == told


@pytest.mark.parametrize(
    ("inner", "told"),
    [
        ('<a href="https://wa.me/447912346123"><i class="icon"></i></a>', ["info"]),
        ('Rosa Lind <a href="https://wa.me/447912346123"><i class="icon"></i></a>', ["warning"]),
        ('<a href="https://wa.me/447912346123"><i class="icon"></i></a> Quimby Rasmussen', ["warning"]),
        ('<h4>Quimby Rasmussen</h4><a href="https://wa.me/447912346123"><i class="icon"></i></a>', ["warning"]),
        ('<a href="https://wa.me/447912346123">Write to her</a>', ["warning"]),
    ],
)
def test_a_button_calls_whoever_runs_the_page(inner: str, told: list[str]) -> None:
    page = f"<article><p>We mend old chairs for those who ride.</p></article><div>{inner}</div>"
    assert severities_of(phone_number, page, "text/html") == told


@pytest.mark.parametrize(
    ("above", "below", "told"),
    [
        ('<a href="/x">Ask Us</a>{}', "<h1>Harbour Law</h1>", ["info"]),
        ("{}", "<h1>Harbour Law</h1>", ["info"]),
        ("<div>Rosa Lind</div>{}", "<h1>Harbour Law</h1>", ["warning"]),
        ("{}", "<h3>Rosa Lind</h3>", ["warning"]),
        ("<p>These saw the weir burst.</p>{}", "<h1>Rosa Lind</h1>", ["warning"]),
    ],
)
def test_a_sign_above_the_title_of_a_page(above: str, below: str, told: list[str]) -> None:
    sign = '<div><a href="https://wa.me/447912346123?text=Hello"><i class="icon"></i></a></div>'
    page = f"<body>{above.format(sign)}<div>{below}<p>We mend old chairs for those who ride.</p></div></body>"
    assert severities_of(phone_number, page, HTML) == told


@pytest.mark.parametrize(
    "around",
    [
        '<div class="message"><div class="footer">{}</div></div>',
        '<ul><li><div class="footer">{}</div></li></ul>',
        '<div class="review"><footer>{}</footer></div>',
    ],
)
def test_the_foot_of_one_entry_is_not_that_of_its_page(around: str) -> None:
    inner = around.format("<span>and she said that it was +44 20 7183 1234 then</span>")
    page = "<body><main><p>We mend old chairs for those who ride.</p></main>{}</body>"
    assert severities_of(phone_number, page.format(inner), "text/html") == ["warning"]
    listed = inner.replace("message", "text").replace("review", "text").replace("ul>", "div>").replace("li>", "div>")
    assert severities_of(phone_number, page.format(listed), "text/html") == ["info"]


@pytest.mark.parametrize(
    ("foot", "severity"),
    [
        ('<footer><a href="tel:+442071831234">020 7183 1234</a></footer>', "info"),
        ("<nav>020 7183 1234</nav>", "info"),
        ("<footer>020 7183 1235</footer>", "warning"),
        ('<div class="comment"><footer>020 7183 1234</footer></div>', "warning"),
        ("<p>We mend old chairs.</p>", "warning"),
    ],
)
def test_a_number_that_the_foot_of_a_page_has_too(foot: str, severity: str) -> None:
    page = "<body><main><h1>Chairs</h1><p>We mend old chairs for those who ride, and she said that it was +44 20 7183 1234 then.</p></main>{}</body>"
    assert severities_of(phone_number, page.format(foot), HTML)[0] == severity


@pytest.mark.parametrize(("above", "told"), [("Get in touch", ["info"]), ("They would get in touch", ["warning"])])
def test_a_sign_below_a_heading_of_contacts(above: str, told: list[str]) -> None:
    page = f'<article><p>We mend old chairs for those who ride.</p></article><div><h6>{above}</h6><a href="https://wa.me/919483361466"></a><h6>Rosa Lind</h6><p>Elm Road</p></div>'
    assert severities_of(phone_number, page, HTML) == told


@pytest.mark.parametrize(
    ("line", "severity"),
    [("Zora Quimby, News and Information", "info"), ("Zora Quimby, who lost her bag", "warning")],
)
def test_a_number_below_who_answers_for_the_news_is_the_offices(line: str, severity: str) -> None:
    page = f"<p>The bridge is closed.</p><h4>{line}</h4><ul><li>407-664-8546</li></ul>"
    assert severities_of(phone_number, page, HTML) == [severity]


@pytest.mark.parametrize(
    ("title", "severity"),
    [
        ("Lamps of Quayside 020 7183 1234 - 325 Elm Road", "info"),
        ("Lamps of Quayside 020 7183 1235 - 325 Elm Road", "warning"),
        ("Lamps of Quayside", "warning"),
    ],
)
def test_a_number_that_the_title_of_a_page_states(title: str, severity: str) -> None:
    page = f"<!doctype html><html><head><title>{title}</title></head><body><p>We mend old lamps, and she said that it was +44 20 7183 1234 then.</p></body></html>"
    assert severities_of(phone_number, page, HTML)[0] == severity


@pytest.mark.parametrize(
    ("below", "severity"), [("</div><ul><li>Home</li></ul>", "info"), (" (home)</div>", "warning")]
)
def test_the_first_word_of_the_menu_under_a_number_does_not_call_it(below: str, severity: str) -> None:
    page = f"<!doctype html><html><body><div><h2>Lamps Ltd</h2>Call: +44 20 7183 1234{below}</body></html>"
    assert severities_of(phone_number, page, HTML) == [severity]
