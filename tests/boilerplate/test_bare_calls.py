"""Buttons without what they lead to, menus in one line, links that earn and codes of coupons; and lines that are none."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.navigation import navigation

from provenance.api import Rule
from tests.boilerplate.prose import SHORT, graded


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        (advertisement, "Book your tickets today!"),
        (advertisement, "Register here to attend."),
        (advertisement, "Download our free guide"),
        (advertisement, "Inscríbete aquí"),
        (advertisement, "Réservez maintenant"),
        (advertisement, "Hier registrieren"),
        (advertisement, "Prenota ora"),
        (advertisement, "coupon sconto 10%: LAMPADA10"),
        (advertisement, "Promo code: LAMP10"),
        (advertisement, "The [lamp](https://www.amazon.it/dp/B08XYZ?tag=lampada-21) is the best of ten."),
        (advertisement, "The [lamp](https://awin1.com/3abcDEF) is the best of ten."),
        (navigation, "Menu Search Log in"),
        (navigation, "Home News Sport Opinion Log in"),
    ],
)
def test_what_a_page_has_left(rule: Rule, line: str) -> None:
    assert set(graded(rule, SHORT[0], line, SHORT[1])) & {"warning", "error"}


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        (advertisement, "[Register here](https://ferry.example/r)"),
        (advertisement, "Book your place with the clerk, who sits at the quay."),
        (advertisement, "Register the boat at the quay before Monday."),
        (advertisement, "The code of the gate: it was changed in May."),
        (advertisement, "The [lamp](https://www.amazon.it/dp/B08XYZ) is the best of ten."),
        (advertisement, "The [fair](https://www.eventbrite.com/e/fair-1?aff=search) opens in May."),
        (advertisement, "The [branch](https://github.com/a/b?ref=main) has the code."),
        (navigation, "News Sport Opinion"),
        (navigation, "Search and you find it."),
    ],
)
def test_what_readers_can_use_is_none(rule: Rule, line: str) -> None:
    assert graded(rule, SHORT[0], line, SHORT[1]) == []


def test_a_text_that_says_that_its_links_earn_is_not_asked_to() -> None:
    line = "The [lamp](https://amzn.to/3abcDEF) is the best of ten, and I earn a commission."
    assert graded(advertisement, SHORT[0], line, SHORT[1]) == []


def test_on_a_page_of_a_site_a_button_works() -> None:
    page = f"<html><body><main><h1>Fair</h1><p>{SHORT[0]}</p><form><button>Register now</button></form><p>{SHORT[1]}</p></main></body></html>"
    assert graded(advertisement, page, media_type="text/html") == []
    assert graded(advertisement, SHORT[0], "Register now", SHORT[1]) == ["warning"]
