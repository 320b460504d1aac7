"""What an assistant hands over and offers in five languages, and what people say with the same words in letters, at table and at the door."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.assistant_residue import assistant_residue

from tests.analysis.planted import ABOVE
from tests.found import findings


def _told(language: str, line: str) -> bool:
    text = f"---\nlang: {language}\n---\n\n{ABOVE[language]}\n\n{line}\n\n{ABOVE[language]}\n"
    return bool(findings(assistant_residue, text))


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("es", "Claro, aquí tienes un artículo sobre la pesca:"),
        ("es", "¡Por supuesto! Aquí tienes el texto revisado:"),
        ("es", "¡Claro! Aquí está:"),
        ("es", "Si quieres, puedo acortarlo."),
        ("es", "Si lo deseas, también puedo traducir el texto al inglés."),
        ("es", "¿Quieres que lo adapte a otro tono?"),
        ("es", "¿Quieres que te haga una versión más corta?"),
        ("es", "Hazme saber si deseas cambios."),
        ("es", "Hazme saber si quieres que cambie el tono."),
        ("es", "Avísame si necesitas más detalles."),
        ("fr", "Bien sûr, voici un article sur la pêche :"),
        ("fr", "Bien sûr ! Voici votre texte corrigé :"),
        ("fr", "Si tu veux, je peux le raccourcir."),
        ("fr", "Si vous voulez, je peux rédiger une version plus courte."),
        ("fr", "Souhaitez-vous que je développe ce point ?"),
        ("fr", "Voulez-vous que je fasse une version plus formelle ?"),
        ("fr", "N'hésitez pas à me dire si vous souhaitez des modifications."),
        ("fr", "Faites-moi savoir si vous souhaitez une version plus courte."),
        ("it", "Certo, ecco un articolo sulla pesca:"),
        ("it", "Certo! Ecco il testo rivisto:"),
        ("it", "Se vuoi, posso accorciarlo."),
        ("it", "Se vuoi, posso scrivere una versione più breve."),
        ("it", "Vuoi che lo adatti a un altro tono?"),
        ("it", "Fammi sapere se vuoi modifiche."),
        ("it", "Fammi sapere se preferisci una versione più formale."),
        ("pt", "Claro! Aqui está o texto revisado:"),
        ("pt", "Com certeza! Aqui está um artigo sobre a pesca:"),
        ("pt", "Se quiser, posso encurtar o texto."),
        ("pt", "Se quiser, posso ajustar o tom."),
        ("pt", "Gostaria que eu adaptasse o texto?"),
        ("pt", "Me avise se precisar de ajustes."),
        ("de", "Gerne! Hier ist ein Artikel über die Fischerei:"),
        ("de", "Natürlich, hier ist die überarbeitete Fassung:"),
        ("de", "Wenn du möchtest, kann ich den Text kürzen."),
        ("de", "Wenn Sie möchten, kann ich ihn anpassen."),
        ("de", "Möchtest du, dass ich den Text kürze?"),
        ("de", "Lass mich wissen, wenn du Änderungen möchtest."),
        ("de", "Lass mich wissen, ob du eine kürzere Version brauchst."),
    ],
)
def test_an_assistant_speaks_of_a_text(language: str, line: str) -> None:
    assert _told(language, line)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Si tu veux, je peux passer te prendre à huit heures."),
        ("fr", "Si vous voulez, je peux vous montrer le jardin."),
        ("fr", "D'accord, voici ce que nous ferons."),
        ("fr", "Absolument : voici la facture."),
        ("fr", "Bien sûr, voici votre manteau."),
        ("it", "Certo, ecco il conto."),
        ("it", "Certo! Di seguito entrò anche il parroco."),
        ("it", "Naturalmente, di seguito venne il gelato."),
        ("it", "Se vuoi, posso accompagnarti alla stazione."),
        ("it", "Vuoi che ti porti qualcosa?"),
        ("it", "Fammi sapere se piove."),
        ("es", "¿Quieres que te traiga algo de la tienda?"),
        ("es", "Claro, te presento al director cuando quieras."),
        ("es", "Por supuesto, aquí tiene su café."),
        ("es", "Claro que sí: aquí estoy."),
        ("es", "Espero que te sirva el abrigo."),
        ("es", "Hazme saber si llegas tarde."),
        ("pt", "Claro! Segue em anexo a fatura de março."),
        ("pt", "Com prazer, segue a lista dos convidados."),
        ("pt", "Com certeza. Segue pelo corredor e bate à porta."),
        ("pt", "Sem problemas! Segue amanhã."),
        ("pt", "Claro, segue o caminho de terra."),
        ("pt", "Se quiser, posso levar a mala até ao carro."),
        ("de", "Gern! Hier kommt der Kaffee."),
    ],
)
def test_somebody_who_brings_a_coat_does_not(language: str, line: str) -> None:
    assert not _told(language, line)
