"""Languages that have no list of their own: what programs leave and the commonest words of pages are told all the same, and the rest is said to be unchecked."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.cookie_notice import cookie_notice
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts

from provenance import check
from provenance.api import Example
from tests.found import found_in

_TOLD = {
    "sk": "Mestské zastupiteľstvo v pondelok rozhodlo, že starý most bude na rok zatvorený, a nikto v sále nebol proti. Starostka sľúbila prievoz.",
    "hr": "Gradsko vijeće odlučilo je u ponedjeljak da se stari most zatvori na godinu dana i nitko u dvorani nije bio protiv. Načelnica je obećala skelu.",
    "fi": "Kaupunginvaltuusto päätti maanantaina sulkea vanhan sillan vuodeksi, eikä kukaan salissa vastustanut. Pormestari lupasi lautan.",
    "ro": "Consiliul a votat luni închiderea podului pentru un an și nimeni din sală nu s-a opus. Primarul a promis un bac.",
}


def _page(code: str, line: str) -> Example:
    return Example(
        f'<html lang="{code}"><p>{_TOLD[code]}</p><p>{line}</p><p>{_TOLD[code]}</p></html>', media_type="text/html"
    )


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("fi", "Lue myös: Lautta kulkee taas myrskyn jälkeen"),
        ("hr", "Pročitajte još: Skela ponovno vozi nakon oluje"),
        ("ro", "Citește și: Bacul merge din nou după furtună"),
        ("sk", "Čítajte tiež: Prievoz po búrke opäť funguje"),
    ],
)
def test_pointers(code: str, line: str) -> None:
    assert [one.excerpt for one in found_in(related_posts, _page(code, line))] == [line]


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("fi", "Pormestari aikoo lue myös: kolme lehteä on pöydällä joka päivä"),
        ("ro", "Primarul citește și aleargă dimineața pe malul râului"),
    ],
)
def test_the_same_words_in_a_sentence_are_none(code: str, line: str) -> None:
    assert found_in(related_posts, _page(code, line)) == []


def test_consent() -> None:
    line = "Sivusto käyttää evästeitä, jotta se muistaa, kuka on kirjautunut."
    assert [one.excerpt for one in found_in(cookie_notice, _page("fi", line))] == [line]


@pytest.mark.parametrize("code", ["hr", "sk"])
def test_the_mark_of_a_program(code: str) -> None:
    page = Example(f'<html lang="{code}"><p>{_TOLD[code]} … [+1234 chars]</p></html>', media_type="text/html")
    assert [one.excerpt for one in found_in(read_more, page)] == ["… [+1234 chars]"]
    record = check(page.text, media_type="text/html", select=["BLP407"])
    assert [one.rule for one in record.unchecked] == ["BLP407"]
