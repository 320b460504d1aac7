"""Lines of a page between the paragraphs of a text, in several languages, and what authors write like them."""

from __future__ import annotations

import pytest

from provenance.analysis.content import content
from provenance.testing import document

_ABOVE = "The ferry left the old harbour at nine with sixty people on board, the captain noted in the log of that day."
_BELOW = "Ana Cruz kept the ropes dry, and the lamp was lit at five."
_LINES = [
    ("advertisement", "Your video will begin in 15 seconds"),
    ("advertisement", "Werbung endet in 5"),
    ("advertisement", "Reklama kończy się za 10 s"),
    ("advertisement", "Anzeige – weiterlesen"),
    ("advertisement", "Annons. Fortsätt läsa nedanför"),
    ("advertisement", "Esta es una colaboración pagada con Faros Luz."),
    ("advertisement", "Il s’agit d’un partenariat rémunéré avec Phares Lux."),
    ("advertisement", "In samenwerking met Lampen Lux ®"),
    ("advertisement", "Today's best Harbour Lamp X2 and Harbour Lamp X2 Pro deals"),
    ("advertisement", "Today’s best storm lantern prices"),
    ("newsletter", "Get all the latest news, reviews, deals and buying guides on lamps from the harbour experts"),
    ("newsletter", "Get instant access to breaking news, the hottest reviews, great deals and helpful tips."),
    ("comments", "We want your opinion! What would you like to see on our pages? Take our 5 minute survey."),
    ("comments", "Please take a moment to complete our survey"),
    ("related", "=== Leia também: A última lâmpada do porto ==="),
    ("related", "Mis het niet: Het laatste licht van de haven"),
    ("related", "Inni czytali też:\nOstatnia lampa w porcie\nDlaczego latarnik śpi w dzień"),
    ("related", "Ne vuoi ancora? Leggi anche queste:\nL'ultima lampada del porto\nPerché il guardiano dorme di giorno"),
    ("related", "Nächster Artikel\nDie letzte Lampe am Hafen\nVorheriger Artikel\nWarum der Wärter tags schläft"),
    ("assistant", "While I aim to be as helpful as possible within these bounds, some things are left out."),
    ("assistant", "I cannot generate content that makes light of drowning."),
    ("share", "Gilla & dela – tack för hjälpen!"),
    ("share", "Polub, udostępnij i skomentuj"),
    ("newsletter", "Ative o sininho e não perca nada"),
    ("newsletter", "Zili açmayı unutmayın"),
    ("assistant", "Please note that my training data ends in 2023."),
    ("assistant", "Tänk på att min kunskap kan vara inaktuell."),
]
_MEANT = [
    "Today's best lanterns are made in Holm, and the deals are made on the quay.",
    "Today's best was the catch of the harbour at low prices",
    "Get the latest news and reviews out of the drawer, she told the clerks, and burn them.",
    "Get the best tech deals you can, said the teacher, and keep the receipt.",
    "Take our survey of 2019: one in four had never seen the lamp.",
    "Please take a moment to complete our surveys of the quay with me, the mason said.",
    "Success! You're on the list of the few who ever crossed the river in winter.",
    "We want your opinion, the captain said, and nobody had one.",
    "The video will begin in the third room, and ends in the loft.",
    "In collaboration with the parish, the harbour lit its lamp.",
    "Readers also liked the keeper, who was a friend of theirs.",
    "I am not a lawyer, but my father was one, and he kept the light.",
    "I aim to be helpful to whoever comes ashore, said the keeper.",
    "The town has guidelines on usage of the quay, and I was unable to go there.",
    "She cannot generate power that the mill has no water for.",
    "My training as a keeper ended in 1923.",
    "Gilla heter hon, och dela ville hon inte.",
    "He rang the bell of the channel.",
]


def _left(text: str) -> list[tuple[str, str]]:
    read = document(text)
    return [(part.kind, read.slice(part.span)) for part in content(read).boilerplate]


@pytest.mark.parametrize(("kind", "line"), _LINES)
def test_a_line_of_a_page_is_told_with_what_stands_under_it(kind: str, line: str) -> None:
    found = _left(f"{_ABOVE}\n\n{line}\n\n{_BELOW}\n")
    assert [one for one, _ in found] == [kind]
    assert found[0][1].strip() == line


@pytest.mark.parametrize("line", _MEANT)
def test_what_authors_write_is_none(line: str) -> None:
    assert _left(f"{_ABOVE}\n\n{line}\n\n{_BELOW}\n") == []


@pytest.mark.parametrize(
    "line",
    [
        "The Lamp is a trading name of Harbour Media Ltd, registered in England no. 04491200.",
        "Hafen Verlag GmbH, Amtsgericht Kiel, HRB 4711",
        "Uitgeverij Haven B.V., KvK 12345678",
        "Hamn Förlag AB, org.nr 556677-8899",
    ],
)
def test_what_a_firm_says_of_itself_closes_a_page(line: str) -> None:
    assert _left(f"{_ABOVE}\n\n{line}\n") == [("footer", line)]
    assert _left(f"{_ABOVE}\n\n{line}\n\n{_BELOW}\n") == []
