"""Calls to buy, codes and what comes to a mailbox in other languages than English, and sentences of letters and manuals with the same words."""

from __future__ import annotations

import pytest

from tests.analysis.planted import kinds_of


@pytest.mark.parametrize(
    ("language", "line", "kind"),
    [
        ("de", "Jetzt kaufen bei Hafenbank", "advertisement"),
        ("de", "Jetzt bestellen und 10 % sparen!", "advertisement"),
        ("de", "Jetzt kaufen – solange der Vorrat reicht", "advertisement"),
        ("es", "¡Compra ahora y ahorra!", "advertisement"),
        ("es", "Usa el código FARO10 y ahorra un 10 %.", "advertisement"),
        ("pt", "Compre agora com 20% de desconto", "advertisement"),
        ("it", "Acquista ora con spedizione gratuita", "advertisement"),
        ("es", "Recibe las mejores noticias en tu correo cada mañana.", "newsletter"),
        ("fr", "L’essentiel de l’actualité dans votre boîte mail, chaque matin.", "newsletter"),
        ("de", "Die wichtigsten Nachrichten direkt in Ihrem Postfach", "newsletter"),
        ("it", "Le notizie del giorno nella tua casella di posta", "newsletter"),
    ],
)
def test_a_call(language: str, line: str, kind: str) -> None:
    assert kinds_of(language, line) == [kind]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Jetzt kaufen viele ihr Holz für den Winter."),
        ("de", "Jetzt kaufen bei uns vor allem junge Familien."),
        ("de", "Gleich kaufen oder noch warten?"),
        ("es", "Compre ahora la leña y déjela secar hasta el invierno."),
        ("es", "Utiliza el código de la puerta: 4512"),
        ("es", "Aplica el código civil y no la costumbre."),
        ("pt", "Compre hoje o peixe que vai comer amanhã."),
        ("it", "Acquista online chi non ha il negozio vicino."),
        ("es", "En tu correo de ayer me preguntabas por la casa."),
        ("fr", "Sur votre messagerie, composez le 1 pour réécouter."),
        ("de", "Direkt in Ihr Postfach legte er den Schlüssel."),
        ("it", "Nella tua posta di ieri mancava la firma."),
        ("pt", "No seu email de ontem pergunta-me pela herança."),
    ],
)
def test_a_sentence(language: str, line: str) -> None:
    assert kinds_of(language, line) == []
