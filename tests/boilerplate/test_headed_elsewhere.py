"""Lines in other languages than English that lead to titles, books and films of the house."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.assistant_residue import assistant_residue
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.cookie_notice import cookie_notice
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.share_prompt import share_prompt

from provenance.api import Example, Rule
from provenance.testing import find

FRAMES = {
    "de": ("Die Brücke am Hafen ist seit Mai gesperrt, und niemand im Rat war dagegen.", "Die Fähre fährt weiter, sagte Ana Cruz."),
    "es": ("El puente del puerto está cerrado desde mayo, y nadie se opuso en la sala.", "El transbordador sigue, dijo Ana Cruz."),
    "it": ("Il ponte del porto è chiuso da maggio, e nessuno in sala era contrario.", "Il traghetto continua, ha detto Ana Cruz."),
    "pt": ("A ponte do porto está fechada desde maio, e ninguém na sala foi contra.", "A balsa continua, disse Ana Cruz."),
    "sv": ("Bron vid hamnen är stängd sedan maj, och ingen i salen var emot.", "Färjan går vidare, sade Ana Cruz."),
    "tr": ("Limandaki köprü mayıstan beri kapalı ve salonda kimse karşı çıkmadı.", "Vapur çalışıyor, dedi Ana Cruz."),
}  # fmt: skip


def _told(rule: Rule, language: str, line: str) -> list[str]:
    before, behind = FRAMES[language]
    findings, problems = find(rule, Example(f"{before}\n\n{line}\n\n{behind}\n"))
    assert problems == []
    return [finding.severity for finding in findings if finding.severity != "info"]


@pytest.mark.parametrize(
    ("rule", "language", "line"),
    [
        (related_posts, "de", "Mehr zum Thema - Wer bezahlt die alte Lampe am Hafen?"),
        (related_posts, "es", "Leer más de El Correo del Puerto: Roban la campana de la iglesia"),
        (related_posts, "es", "Leer más de El Correo del Puerto"),
        (related_posts, "pt", "Leia mais de Jornal do Porto: Roubam o sino da igreja"),
        (related_posts, "de", "Lesen Sie auch: Band spielt am Hafen auf"),
        (related_posts, "sv", "Se även: Vem betalar för den gamla lampan?"),
        (related_posts, "tr", "Bunlara da bakın: Eski fenerin sırrı"),
        (advertisement, "de", "Den neuen Band „Brücken des Nordens“ HIER bestellen und sparen!"),
        (advertisement, "de", "JETZT VORBESTELLEN: Der Band „Brücken des Nordens“ kommt im Mai."),
        (advertisement, "de", "Zur Bestellung HIER oder auf das Bild klicken."),
        (advertisement, "it", "Messaggio pubblicitario"),
        (advertisement, "es", "Espacio publicitario"),
        (advertisement, "sv", "Betalt innehåll"),
        (read_more, "es", "Vea más contenido sobre los puentes aquí."),
        (read_more, "es", "Lea la entrevista completa con la alcaldesa aquí"),
        (newsletter_prompt, "de", "Zum Schluss bitte ich alle Leser, meinen neuen Telegram-Kanal zu abonnieren."),
    ],
)
def test_lines_of_the_page(rule: Rule, language: str, line: str) -> None:
    assert _told(rule, language, line) != []


@pytest.mark.parametrize(
    ("rule", "language", "line"),
    [
        (related_posts, "sv", "Se även: Ankring"),
        (related_posts, "de", "Siehe auch: Ruder, Segel"),
        (related_posts, "de", "Siehe auch: Seite vierzig"),
        (related_posts, "de", "Mehr lesen von Ana Cruz: Kapitel 4 bis 6"),
        (related_posts, "pt", "Leia mais de Ana Cruz: capítulos dois e três"),
        (related_posts, "tr", "Bunlara da bakın: üçüncü cilt"),
        (advertisement, "de", "Den Fahrplan kann man am Kiosk HIER kaufen"),
        (advertisement, "de", "Zur Bestellung HIER Namen und Straße eintragen"),
        (newsletter_prompt, "it", "Ricevi ogni settimana il listino del mercato per posta"),
        (read_more, "es", "Consulte la lista de las lámparas aquí"),
        (read_more, "pt", "Veja o programa da festa aqui"),
        (read_more, "it", "Scarica il documento della sala qui"),
        (share_prompt, "sv", "Skicka till en vän"),
        (related_posts, "de", "Mehr zum Thema wollte sie nicht sagen, und der Rat schwieg auch."),
        (related_posts, "es", "Leer más de lo que se escribe es el consejo de la maestra."),
        (advertisement, "de", "Wer ein Brot will, kann es hier bestellen, steht auf dem Schild."),
        (advertisement, "es", "El espacio publicitario de la valla lo pagó el ayuntamiento."),
        (read_more, "es", "Mira cómo llueve aquí."),
        (read_more, "es", "Lee con calma, porque la respuesta está aquí."),
        (read_more, "de", "Lesen Sie die Inschrift auf dem Stein hier."),
        (assistant_residue, "de", "Hier ist der überarbeitete Fahrplan der Fähre, der am Hafen hängt."),
        (assistant_residue, "es", "Aquí está el horario revisado del transbordador, que cuelga en el puerto."),
    ],
)
def test_what_the_text_says(rule: Rule, language: str, line: str) -> None:
    assert _told(rule, language, line) == []


@pytest.mark.parametrize(
    ("rule", "language", "line"),
    [
        (share_prompt, "de", "Diesen Beitrag weiterempfehlen"),
        (share_prompt, "sv", "Dela den här historien med en vän"),
        (newsletter_prompt, "it", "Ricevi ogni lunedì le notizie migliori della settimana via e-mail"),
        (comment_section, "sv", "Bli först med att kommentera"),
        (cookie_notice, "tr", "Size daha iyi hizmet vermek için çerez kullanıyoruz. Kabul et"),
    ],
)
def test_calls_and_notices_in_other_words(rule: Rule, language: str, line: str) -> None:
    assert _told(rule, language, line) != []
