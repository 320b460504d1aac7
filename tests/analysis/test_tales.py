"""Texts that are tales."""

from __future__ import annotations

import pytest

from provenance.analysis.register import is_fiction
from provenance.testing import document

TALE = "She took the lamp and went down to the water. “Who is there?” he called, and nobody answered him. " * 20
REPORT = (
    "The council spent 240 million on 12 bridges in 2019. She said that the bridges had cost 30 million each. " * 20
)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (f"# Chapter One\n\n{TALE}", True),
        (f"# The lamp\n\nA novella\n\n## Prologue\n\n{TALE}", True),
        (f"# The lamp\n\n{TALE}", False),
        (f"# Chapter One\n\n{REPORT}", False),
        (f"# Chapter One\n\n{TALE[:200]}", False),
        (f"# The tower\n\n## Book One\n\n### Chapter Fourteen: The Well\n\n{TALE}", True),
        (f"# Chapter 27\n\n{TALE}", True),
        (f"# Chapter 27\n\n{REPORT}", False),
        (f"# Chapter notes\n\n{TALE}", False),
    ],
)
def test_a_tale(source: str, *, expected: bool) -> None:
    assert is_fiction(document(source, media_type="text/markdown")) is expected


ERZAEHLT = "Sie nahm die Lampe und ging zum Wasser hinunter. „Wer ist da?“, rief er, und niemand gab ihm Antwort. " * 20
RACCONTATO = (
    "Lei prese la lampada e scese verso l'acqua. «Chi è là?» gridò lui, e nessuno gli rispose quella notte. " * 20
)
BERICHTET = (
    "Der Rat gab 2019 für 12 Brücken 240 Millionen aus. Jede Brücke hatte bis 2018 etwa 30 Millionen gekostet. " * 20
)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (f"# Prolog: Die Lampe\n\n{ERZAEHLT}", True),
        (f"# Die Lampe\n\n{ERZAEHLT}", False),
        (f"# Prolog\n\n{BERICHTET}", False),
        (f'---\ntitle: "La lampada"\nsubtitle: "Un racconto del mare"\n---\n\n{RACCONTATO}', True),
        (f'---\ntitle: "La lampada"\nsubtitle: "Quello che racconta il mare"\n---\n\n{RACCONTATO}', False),
    ],
)
def test_a_tale_in_another_language(source: str, *, expected: bool) -> None:
    assert is_fiction(document(source, media_type="text/markdown")) is expected


PRESENT = (
    'I push the door open and wait. "Who is there?" he calls, and I can hear my own breath. We run to the boat in the dark. '
    "She looks at me and nods.\n\n" * 12
)
REPORTAGE = (
    "She came to the quay at night. He told her that the guards had sold the oil. Experts say that he lied. “I saw the boat,” she said.\n\n"
    * 10
)
PARLATO = "«Chi è là?» disse la voce.\n\nLa barca si fermò piano. «Nessuno» rispose il vecchio.\n\n" * 20
PARLADO = "— ¿Quién está ahí? —dijo la voz.\n\nLa barca se paró.\n\n— Nadie —dijo el viejo.\n\n" * 20
MANUAL = (
    'First I open the menu and call it "Tools". My own settings are under 24. You press the key, and my window of 12 lines opens.\n\n'
    * 20
)


@pytest.mark.parametrize(
    ("text", "path", "expected"),
    [
        (f"#Chapter 18\n\n{PRESENT}", "", True),
        (f"Chapter Three: The boat\n\n{PRESENT}", "", True),
        (PRESENT, "book/Chapter 19.txt", True),
        (PRESENT, "chapters/07.txt", True),
        (PRESENT, "notes/boat.txt", False),
        (REPORTAGE, "ch05.md", False),
        (f"Capitolo IV\n\n{PARLATO}", "", True),
        (f"3. Capítulo\n\n{PARLADO}", "", True),
        (PARLADO, "notas/barca.txt", False),
        (f"Chapter 3\n\n{MANUAL}", "", False),
        (f"Chapter notes\n\n{PRESENT}", "", False),
        (f"Drittes Kapitel\n\n{PARLATO}", "", True),
    ],
)
def test_a_chapter_told_as_tales_are(text: str, path: str, *, expected: bool) -> None:
    assert is_fiction(document(text, path=path)) is expected
