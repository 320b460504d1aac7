"""A first line that is a sentence about a day, and no dateline."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.testing import document

from .common import PROSE, date_of, markdown, text

_GERMAN = "Der Rat beschloss nach langer Debatte, die Mühle zu schließen, und die Besitzerin sagte, dass niemand sie gefragt habe. Die Brücke bleibt vorerst offen."
_SPANISH = "El consejo decidió cerrar el molino tras un largo debate, y su dueña dijo que nadie le había preguntado. El puente sigue abierto por ahora."
_FRENCH = "Le conseil a décidé de fermer le moulin après un long débat, et sa propriétaire a dit que personne ne l'avait consultée. Le pont reste ouvert."
_ITALIAN = "Il consiglio ha deciso di chiudere il mulino dopo un lungo dibattito, e la proprietaria ha detto che nessuno l'aveva consultata. Il ponte resta aperto."
_PORTUGUESE = "O conselho decidiu fechar o moinho depois de um longo debate, e a dona disse que ninguém lhe tinha perguntado. A ponte continua aberta por agora."
_DUTCH = "De raad besloot na een lang debat de molen te sluiten, en de eigenares zei dat niemand haar iets had gevraagd. De brug blijft voorlopig open."


@pytest.mark.parametrize(
    ("line", "prose"),
    [
        ("War broke out on 1 September 1939.", PROSE),
        ("They voted on 4 May 2023.", PROSE),
        ("They voted on 4 May 2023", PROSE),
        ("The contract ended on 2019-05-04.", PROSE),
        ("Payment was due on 29 February 2024.", PROSE),
        ("Ana Cruz resigned 4 May 2019.", PROSE),
        ("Voting closes 4 May 2024.", PROSE),
        ("On 4 May 2019 Ana died.", PROSE),
        ("Er starb am 4. Mai 2019.", _GERMAN),
        ("Am 4. Mai 2019 starb er.", _GERMAN),
        ("Murió el 4 de mayo de 2019.", _SPANISH),
        ("Votaron el 4 de mayo de 2023.", _SPANISH),
        ("Tout a commencé le 4 mai 2019.", _FRENCH),
        ("Morì il 4 maggio 2019.", _ITALIAN),
        ("Morreu em 4 de maio de 2019.", _PORTUGUESE),
        ("Hij stierf op 4 mei 2019.", _DUTCH),
    ],
)
def test_a_sentence_about_a_day_dates_no_text(line: str, prose: str) -> None:
    assert metadata(text(f"{line}\n\n{prose}\n")).date is None
    assert metadata(markdown(f"# The mill\n\n{line}\n\n{prose}\n")).date is None
    page = f"<title>The mill</title><article><h1>The mill</h1><p>{line}</p><p>{prose}</p></article>"
    assert metadata(document(page, media_type="text/html")).date is None


@pytest.mark.parametrize(
    ("line", "prose"),
    [
        ("Published on 4 May 2023.", PROSE),
        ("Leeds, 4 May 2023.", PROSE),
        ("Leeds, on 4 May 2023.", PROSE),
        ("Ana Cruz in Leeds on 4 May 2023.", PROSE),
        ("By Ana Cruz on 4 May 2023.", PROSE),
        ("Press release 4 May 2023.", PROSE),
        ("Open letter of 4 May 2023.", PROSE),
        ("Summer edition 4 May 2023.", PROSE),
        ("Thursday, 4 May 2023.", PROSE),
        ("May 4, 2023 at 5 p.m.", PROSE),
        ("Harburg, den 4. Mai 2023.", _GERMAN),
        ("Pressemitteilung vom 4. Mai 2023.", _GERMAN),
        ("Madrid, a 4 de mayo de 2023.", _SPANISH),
        ("Comunicado de prensa 4 de mayo de 2023.", _SPANISH),
        ("Paris, le 4 mai 2023.", _FRENCH),
        ("Roma, il 4 maggio 2023.", _ITALIAN),
        ("Lisboa, 4 de maio de 2023.", _PORTUGUESE),
        ("Amsterdam, 4 mei 2023.", _DUTCH),
    ],
)
def test_a_place_a_name_or_a_label_before_a_day_dates_the_text(line: str, prose: str) -> None:
    found = date_of(text(f"{line}\n\n{prose}\n"))
    assert found is not None
    assert found[:10] == "2023-05-04"
