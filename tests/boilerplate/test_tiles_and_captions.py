"""Controls, tiles and captions of a page: what is told of its foot and of its menus, and how firmly."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.site_footer import site_footer

from tests.found import severities_of

TOLD = "<p>The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.</p><p>The mayor said that the works would cost four million, and that the ferry goes on.</p>"


def page(part: str, lang: str = "en") -> str:
    return f'<html lang="{lang}"><body><h1>Bridges</h1>{TOLD}{part}{TOLD}</body></html>'


@pytest.mark.parametrize(
    ("link", "lang"),
    [
        ('<a class="up-icon" href="">Back to top</a>', "en"),
        ('<a href="#">Scroll to top</a>', "en"),
        ('<a href="javascript:void(0)">Zurück nach oben</a>', "de"),
        ('<a href="" title="Terug naar boven"><span>Terug naar Boven</span></a>', "nl"),
    ],
)
def test_a_button_that_leads_to_the_head_of_its_page(link: str, lang: str) -> None:
    assert set(severities_of(navigation, page(f"<div>{link}</div>", lang), "text/html")) <= {"info"}


TILES = "<section><ul>{}</ul></section>".format(
    "".join(
        f'<li><a href="/{number}"><div class="title">{words}</div></a></li>'
        for number, words in enumerate(("Report a lamp", "Vacancies", "Contact us", "About us", "Home"))
    )
)


def test_a_tile_of_a_menu_is_no_foot() -> None:
    assert set(severities_of(site_footer, page(TILES), "text/html")) <= {"info"}


@pytest.mark.parametrize(
    ("line", "severities"),
    [
        ("<caption>The inn in 1955 &copy;The Harbour Pictures Collection<br>It is named after an engine that pulled waggons.</caption>", ["info"]),
        ("<caption>The inn in 1955 &copy;The Harbour Pictures Collection. All rights reserved.</caption>", ["warning"]),
    ],
)  # fmt: skip
def test_the_caption_of_a_picture_with_rights(line: str, severities: list[str]) -> None:
    text = f'The council voted on Monday to close the bridge.\n\n<ul><li><img src="inn.jpg" alt="The inn" /><br>{line}</li></ul>\n\nThe mayor said that the ferry goes on.\n'
    assert severities_of(site_footer, text) == severities


@pytest.mark.parametrize(
    ("target", "severity"),
    [("http://amzn.to/1O3xxxV", "info"), ("https://amzn.to/3abcDEF", "info"), ("https://amzn.to/1abc?tag=lamp-20", "warning")],
)  # fmt: skip
def test_a_short_address_of_a_shop_that_anybody_could_have_made(target: str, severity: str) -> None:
    assert severities_of(advertisement, f"The [lamp]({target}) is the best of ten that we lit.\n") == [severity]


def test_a_short_address_among_others_or_paid_for() -> None:
    two = "The [lamp](https://amzn.to/3abcDEF) and the [oar](https://amzn.to/3abcDEG) are the best of ten.\n"
    paid = '<p>The <a rel="sponsored" href="https://amzn.to/3abcDEF">lamp</a> is the best of ten that we lit.</p>'
    assert set(severities_of(advertisement, two)) == {"warning"}
    assert severities_of(advertisement, paid, "text/html") == ["warning"]
    assert severities_of(advertisement, "The [lamp](https://awin1.com/3abcDEF) is the best of ten.\n") == ["warning"]


@pytest.mark.parametrize(
    ("line", "severities"),
    [
        ("A MESSAGE FROM LAMPS.AI\n\nLight your pier in a week: enroll in our course.", ["warning"]),
        ("EINE NACHRICHT VON HAFENLICHT\n\nJetzt bestellen und Rabatt sichern.", ["warning"]),
        ("UN MENSAJE DE FAROLES SUR\n\nCompra ahora tus lámparas.", ["warning"]),
        ("A MESSAGE FROM HARBOUR LAMPS\n\nTwo lamps at 20% off until Monday.", ["warning"]),
        ("A MESSAGE FROM UNION SIX\n\nJoin us at the pier, register, and save the ferry: https://six.example", []),
        ("EINE NACHRICHT VON TANTE INGE\n\nDer Kuchen ist kostenlos und gratis.", []),
        ("UN MENSAJE DE NERUDA\n\nEl poeta compra pan y descubre el mar.", []),
        ("A MESSAGE FROM THE PRINCIPAL\n\nSign up for the walk.", []),
        ("A MESSAGE FROM ANA CRUZ\n\nSign up for the walk.", []),
        ("A MESSAGE FROM LAMPS.AI\n\nNobody reads it.", []),
        ("For more queries enquire at: https://lamps.example/report/12", []),
        ("Inquire before buying the report at: https://lamps.example/12", ["warning"]),
        ("Read the report: https://harbour.example/report.pdf", []),
        ("Get sample report at: https://lampmarket.example/lamps-2030", ["warning"]),
        ("Avail a discount @ https://lampresearch.example/12", ["warning"]),
        ("Download a sample copy of the ballot at: https://harbour.gov.uk/ballot", []),
        ("Purchase the report at https://piers.org/reports/12", []),
        ("Order the printed report: https://harbour.example/annual", []),
        ("Ask for the rowers’ discount: https://ferry.example/discounts-for-rowers", []),
    ],
)
def test_a_block_of_somebody_who_paid_and_a_seller_of_reports(line: str, severities: list[str]) -> None:
    text = f"The council voted on Monday to close the bridge.\n\n{line}\n\nThe mayor voted against it.\n"
    assert severities_of(advertisement, text) == severities
