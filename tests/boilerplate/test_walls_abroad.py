"""What papers in six languages say of accounts and offers within a paragraph that a scraper joined, and their heads in capitals."""

from __future__ import annotations

import pytest

from provenance import check

TEXTS = {
    "es": "El consejo de Leeds votó el lunes cerrar el puente durante un año, y nadie en la sala se opuso a ello.",
    "fr": "Le conseil de Leeds a voté lundi la fermeture du pont pour un an, et personne ne s'y est opposé dans la salle.",
    "de": "Der Rat von Leeds hat am Montag beschlossen, die Brücke für ein Jahr zu schließen, und niemand war dagegen.",
    "pt": "O conselho de Leeds votou na segunda-feira para fechar a ponte por um ano, e ninguém na sala se opôs a isso.",
    "it": "Il consiglio di Leeds ha votato lunedì per chiudere il ponte per un anno, e nessuno nella sala si è opposto.",
    "nl": "De raad van Leeds stemde maandag om de brug een jaar lang te sluiten, en niemand in de zaal was ertegen.",
}


def told(text: str) -> list[tuple[str, str | None]]:
    found = check(text, select=["BLP"]).findings
    assert not any(one.fix is not None and one.fix.safe for one in found)
    return [(one.rule, one.excerpt) for one in found if one.severity != "info" or one.repeats]


WALLS = [
    ("es", "¿Quieres añadir otro usuario a tu suscripción? Si continúas leyendo en este dispositivo, no se podrá leer en el otro. Cada uno accederá con tu cuenta."),
    ("es", "Suscríbete y lee sin límites"),
    ("es", "Has alcanzado el límite de artículos gratuitos."),
    ("fr", "Article réservé aux abonnés"),
    ("fr", "Vous pouvez lire Le Phare sur un seul appareil à la fois. Comment faire ? Vous pouvez changer de compte ici."),
    ("fr", "Votre abonnement n’autorise pas la lecture de cet article. Merci de contacter votre service commercial."),
    ("de", "Sie können den Artikel leider nicht mehr aufrufen. Der Link ist zu alt. Sie haben bereits ein Digital-Abonnement?"),
    ("de", "Testen Sie das digitale Angebot und lesen Sie weiter."),
    ("pt", "Você atingiu o limite de matérias gratuitas."),
    ("pt", "Reportagem restrita a assinantes"),
    ("it", "Il tuo abbonamento non consente la lettura di questo articolo."),
    ("it", "Articolo esclusivo per abbonati"),
    ("nl", "Uw abonnement geeft geen toegang tot dit artikel."),
    ("nl", "Artikel alleen voor abonnees"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "wall"), WALLS)
def test_what_a_wall_says_is_told_alone(code: str, wall: str) -> None:
    assert told(f"{TEXTS[code]} {wall} {TEXTS[code]}") == [("BLP403", wall)]


HEADS = [
    ("es", ["REGRESAR A LA PORTADA", "MÁS SOBRE ESTE TEMA El puente abre en mayo  El alcalde cierra la sala", "KEYWORDS  Leeds   Puentes", "Ver Comentarios"], ["BLP405", "BLP401", "BLP405", "BLP409"]),
    ("fr", ["RETOUR À LA UNE", "SUR LE MÊME SUJET Le pont ouvre en mai  Le maire ferme la salle", "MOTS-CLÉS  Leeds   Ponts"], ["BLP405", "BLP401", "BLP405"]),
    ("de", ["ZUR STARTSEITE", "MEHR ZUM THEMA Die Brücke öffnet im Mai  Der Rat wählt", "SCHLAGWÖRTER  Leeds   Brücken"], ["BLP405", "BLP401", "BLP405"]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "heads", "rules"), HEADS)
def test_heads_in_capitals_are_told_with_what_blanks_part(code: str, heads: list[str], rules: list[str]) -> None:
    found = told(TEXTS[code] + "  ".join(["", *heads]))
    assert [(rule, " ".join((said or "").split())) for rule, said in found] == [
        (rule, " ".join(head.split())) for rule, head in zip(rules, heads, strict=True)
    ]


@pytest.mark.parametrize(
    ("code", "menu"),
    [
        ("fr", "Newsletters du phare Applications Mobiles Abonnement Suivez Le Phare"),
        ("es", "Aviso legal Política de privacidad Contacto"),
        ("de", "Impressum Datenschutz Kontakt"),
        ("it", "Chi siamo Contatti Note legali"),
    ],
)
def test_entries_of_a_menu_within_a_text_are_its_foot(code: str, menu: str) -> None:
    assert told(f"{TEXTS[code]} {menu} {TEXTS[code]}") == [("BLP408", menu)]


def test_a_pointer_ends_at_wide_blanks_and_before_capitals() -> None:
    title = "MIRA TAMBIÉN: El puente de Leeds abre en mayo"
    assert told(f"{TEXTS['es']}{title}   {TEXTS['es']}") == [("BLP401", title)]
    assert told(f"{TEXTS['es']}{title}VOLVER A PORTADA  {TEXTS['es']}")[0] == ("BLP401", title)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("es", "La alcaldesa dijo que se suscribió para leer sin límites, y que tu suscripción es cara."),
        ("es", "Los vecinos querían volver a la portada del diario, más sobre este tema se dirá en mayo."),
        ("fr", "Le maire lit sur un autre appareil, et un article réservé aux abonnés ne l'intéresse pas."),
        ("de", "Der Zugang zu allen Artikeln ist frei, und wer schon ein Abo hat, zahlt nichts."),
        ("de", "Impressum und Datenschutz sind Pflicht, der Kontakt ist es auch."),
        ("it", "Chi siamo noi, chiede la sindaca, e quali contatti abbiamo nella città."),
    ],
)
def test_others_are_the_authors(code: str, words: str) -> None:
    assert told(f"{TEXTS[code]} {words} {TEXTS[code]}") == []
