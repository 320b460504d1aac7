"""Lines on which a house asks its readers for something, leads them elsewhere or speaks of itself, in several languages, and what authors write like them; where the title of a joined pointer ends."""

from __future__ import annotations

import pytest

from provenance import check
from provenance.analysis.content import content
from provenance.testing import document

_HOSTS = {
    "de": ("Die Fähre verließ den alten Hafen um neun mit sechzig Leuten an Bord, schrieb der Kapitän an jenem Tag in sein Buch.", "Ana Cruz hielt die Seile trocken."),
    "es": ("El barco dejó el viejo puerto a las nueve con sesenta personas a bordo, anotó el capitán aquel día en su libro.", "Ana Cruz guardó las cuerdas secas."),
    "it": ("Il battello lasciò il vecchio porto alle nove con sessanta persone a bordo, annotò il capitano quel giorno nel suo libro.", "Ana Cruz tenne le corde asciutte."),
    "nl": ("De boot verliet de oude haven om negen uur met zestig mensen aan boord, schreef de kapitein die dag in zijn boek.", "Ana Cruz hield de touwen droog."),
    "pl": ("Prom opuścił stary port o dziewiątej z sześćdziesięcioma ludźmi na pokładzie, zapisał kapitan tego dnia w księdze.", "Ana Cruz trzymała liny w suchym miejscu."),
    "sv": ("Färjan lämnade den gamla hamnen klockan nio med sextio personer ombord, skrev kaptenen den dagen i sin bok.", "Ana Cruz höll repen torra."),
}  # fmt: skip
_ABOVE = "The ferry left the old harbour at nine with sixty people on board, the captain noted in the log of that day."
_BELOW = "Ana Cruz kept the ropes dry, and the lamp was lit at five."
_LINES = [
    ("related", "en", "In other news: Keeper of the lamp turns ninety"),
    ("related", "en", "Elsewhere on our site: Why the harbour froze twice"),
    ("related", "en", "FACT CHECK: Study warns lamps may hinder the sleep of keepers"),
    ("related", "es", "Más sobre faros: Cómo se enciende la lámpara"),
    ("related", "sv", "Relaterat: Så tänds lampan i hamnen"),
    ("related", "es", "Otras noticias: La lámpara vuelve al puerto"),
    ("related", "sv", "Fler nyheter: Lampan i hamnen tänds igen"),
    ("related", "es", "FOTOS | Así volvió la lámpara al puerto"),
    ("related", "en", "(Watch our interview with the keeper of the lamp)"),
    ("related", "en", "Most read today: 1. The lamp 2. A rope for the mayor 3. Fog on the quay"),
    ("related", "en", "Our readers also liked: The keeper who sold his lamp"),
    ("related", "it", "Galleria fotografica: La lampada da vicino"),
    ("related", "en", "Four more lamps to fall in love with →"),
    ("newsletter", "en", "Your weekly dose of salt, free, every Friday. Sign up below."),
    ("newsletter", "de", "Unser Newsletter: einmal die Woche und kostenlos"),
    ("assistant", "en", "Does this match the tone you were after?"),
    ("script", "en", "Volume: 60% · Quality: auto · Captions off"),
    ("related", "en", "Got a minute? Watch: How the lamp is lit"),
    ("newsletter", "nl", "Vind je dit mooi? Trakteer ons op een koffie."),
    ("assistant", "de", "Sag Bescheid, wenn ich noch etwas kürzen soll."),
    ("script", "en", "Turn your phone sideways to see the whole map"),
    ("script", "sv", "Innehållet blockeras av dina cookie-inställningar"),
    ("share", "en", "Tap the heart if you kept watch with us"),
    ("share", "pl", "Udostępnij  Lubię to!  Drukuj"),
    ("newsletter", "en", "On Signal? So are we, come and find us"),
    ("newsletter", "en", "Want news of the harbour first? Add your name to our list."),
    ("newsletter", "en", "Join 4,000 keepers who read our letter for free"),
    ("newsletter", "sv", "Vill du höra mer? Anmäl dig här."),
    ("newsletter", "nl", "Mis geen bericht: laat je mailadres achter"),
    ("advertisement", "en", "Full disclosure: we may get a tiny commission if you order through these links."),
    ("advertisement", "en", "Many thanks to Harbour Lamps for sponsoring this podcast."),
    ("advertisement", "en", "Paying too much for oil? Compare prices in 4 minutes and save!"),
    ("advertisement", "de", "Mit * gekennzeichnete Links sind Affiliate-Links, wir erhalten eine Provision."),
    ("advertisement", "pl", "Ten artykuł powstał w płatnej współpracy z Lampą Morską"),
    ("readmore", "nl", "Je hebt nog 3 gratis artikelen deze maand"),
    ("readmore", "en", "Log in to read the rest"),
    ("readmore", "en", "You have 3 free stories left this month"),
    ("readmore", "de", "Möchten Sie weiterlesen? Legen Sie ein kostenloses Konto an"),
    ("footer", "en", "Any reproduction of this site without written leave is forbidden"),
    ("footer", "de", "Alle Texte und Bilder sind urheberrechtlich geschützt."),
    ("footer", "en", "The writer's opinions do not necessarily represent those of the harbour."),
    ("footer", "en", "Registered charity no. 2210345 · Site by Quay Digital"),
    ("footer", "de", "Impressum | Kontakt | Webdesign: Studio Hafen"),
    ("footer", "pl", "Kopiowanie materiałów bez zgody redakcji jest zabronione."),
    ("footer", "it", "È vietata la riproduzione totale dei testi."),
    ("assistant", "en", "Want me to turn this into a short thread?"),
    ("assistant", "sv", "Säg till om du vill ha en längre version."),
    ("assistant", "en", "Feel free to change the dates and names."),
    ("script", "en", "Sorry, this map is no longer available"),
    ("script", "pl", "Ta mapa nie jest już dostępna"),
    ("script", "es", "Activar el sonido"),
    ("script", "de", "Karte von Hafenkarten laden? Mit einem Klick stimmen Sie zu"),
    ("assistant", "it", "Ecco una bozza di testo per il tuo sito, in tono cordiale:"),
    ("assistant", "es", "Aquí tienes un borrador de texto para tu página, en un estilo sobrio:"),
]
_MEANT = [
    ("en", "In other news the keeper turned ninety, and the town gave him a rope."),
    ("en", "Popular: Old Town, Castle Hill and the quay"),
    ("en", "Thinking of moving? Compare prices in the three villages before you decide."),
    ("en", "Thanks to Ana Cruz for making this chapter possible"),
    ("de", "Die Karte ist verfügbar, sagte er, doch niemand nahm sie."),
    ("es", "Más sobre faros: lo que dijo Ana es cierto."),
    ("en", "Does this rope match the tone of the bell?"),
    ("it", "Galleria del vento, la chiamano tutti."),
    ("en", "She would buy us a coffee, and he a cake."),
    ("de", "Sag Bescheid, wenn das Boot kommt."),
    ("en", "Gather the ropes of the quay →\n\nSplice the ends of each one →"),
    ("en", "Should I add a second coat?"),
    ("en", "Feel free to change the rope for a chain, the captain said."),
    ("es", "Otras noticias llegaron tarde, y nadie las leyó."),
    ("sv", "Vill du höra mer? Det ville hon, och stannade."),
    ("es", "FOTOS | Agencia del Puerto"),
    ("de", "Kontakt | Projekt Bridge"),
]


def _left(text: str) -> list[tuple[str, str]]:
    read = document(text)
    return [(part.kind, read.slice(part.span)) for part in content(read).boilerplate]


def _within(code: str, line: str) -> str:
    above, below = _HOSTS.get(code, (_ABOVE, _BELOW))
    return f"{above}\n\n{line}\n\n{below}\n"


@pytest.mark.parametrize(("kind", "code", "line"), _LINES)
def test_a_line_of_a_house_is_told(kind: str, code: str, line: str) -> None:
    found = _left(_within(code, line))
    assert [one for one, _ in found] == [kind]


@pytest.mark.parametrize(("code", "line"), _MEANT)
def test_what_authors_write_is_none(code: str, line: str) -> None:
    assert _left(_within(code, line)) == []


@pytest.mark.parametrize(
    "titles",
    [
        "Loved this story? Try these next:\nThe last lamp\nRopes of the harbour",
        "MORE:\n• The last lamp of the quay\n• Ropes for beginners",
        "Ti potrebbe interessare anche\nL'ultima lampada del porto\nLe corde del molo",
    ],
)
def test_titles_below_a_head_are_told_with_it(titles: str) -> None:
    assert "\n".join(words.strip() for _, words in _left(f"{_ABOVE}\n\n{titles}\n")) == titles


def test_buttons_between_the_day_and_the_first_paragraph() -> None:
    text = f"Lamp lit again\n\nBy Ana Cruz\nPublished on 30/05/2014\nShare\nComments\n{_ABOVE}\n{_BELOW}"
    assert _left(text) == [("share", "Share\nComments")]


@pytest.mark.parametrize(
    ("pointer", "told"),
    [
        ("Read also: Lamp lit again after repairs Captain Ana Cruz said she was glad.", "Read also:"),
        ("Lees ook: Lamp brandt opnieuw op de kade Wethouder Jan Kamp was blij.", "Lees ook:"),
        ("Lesen Sie auch: Wie die Lampe zurückkam Bürgermeister Ulf Benz dankte allen.", "Lesen Sie auch:"),
        ("Read also: The lamp is lit again in Leeds.", "Read also: The lamp is lit again in Leeds."),
    ],
)
def test_the_sentence_behind_a_title_is_the_articles(pointer: str, told: str) -> None:
    findings = check(f"{_ABOVE} {pointer}\n\n{_BELOW}", select=["BLP401"]).findings
    assert [one.excerpt for one in findings] == [told]
    assert all(one.fix is None or not one.fix.safe for one in findings)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Post #57 is over", False),
        ("POST #57", False),
        ("Share #12 of the lamp", False),
        ("Post #lamp2024", True),
        ("Share it with #harbourlight", True),
    ],
)
def test_the_number_of_a_post_is_no_word_by_which_posts_are_found(line: str, *, told: bool) -> None:
    text = document(f"{_ABOVE}\n\n{_BELOW}\n\n{line}\n")
    assert any(part.kind == "share" for part in content(text).boilerplate) is told
