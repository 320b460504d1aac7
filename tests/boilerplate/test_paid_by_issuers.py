"""Texts that were paid for, with a byline that names a body (BLP406)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement

from tests.found import severities_of

_STORY = "<p>Lovci nehod na mostě každý rok připraví řidiče o peníze, protože nevědí, jak si zavolat pomoc od své pojišťovny v přístavu.</p>"


@pytest.mark.parametrize(
    ("author", "maker", "severity"),
    [
        ("Přístavní kancelář pojistitelů", "Přístavní kancelář pojistitelů", "info"),
        ("Přístavní kancelář pojistitelů", "Shutterstock", "error"),
        ("Anna Křížová", "Anna Křížová", "error"),
        ("Redakce", "Redakce", "error"),
        ("komerční článek", "komerční článek", "error"),
        ("Komerční článek", "Komerční článek", "error"),
    ],
)
def test_a_body_that_signs_and_took_the_pictures_paid(author: str, maker: str, severity: str) -> None:
    page = (
        f"<html lang='cs'><h1>Lovci nehod</h1><p>Komerční článek</p><p>Foto: {maker}</p>{_STORY}{_STORY}"
        f"<p class='autor'>autor: <a class='autor' href='/autori/1'>{author}</a> | 18. 6. 2012</p></html>"
    )
    assert severities_of(advertisement, page, "text/html") == [severity]


@pytest.mark.parametrize(
    ("line", "above", "severity"),
    [
        ("Video: komerční obsah", "<p>Tento komerční článek není dílem redakce, uvedl přístav.</p>", "info"),
        ("Video: komerční obsah", "", "error"),
        ("Reklama: komerční obsah", "<p>Tento komerční článek není dílem redakce, uvedl přístav.</p>", "error"),
    ],
)
def test_a_credit_in_a_paid_text_and_a_mark_of_an_advertisement(line: str, above: str, severity: str) -> None:
    page = f"<html lang='cs'><h1>Lovci nehod</h1>{above}{_STORY}<p>{line}</p>{_STORY}</html>"
    assert severity in severities_of(advertisement, page, "text/html")
