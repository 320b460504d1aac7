"""Days that lean on no publication: what the writer brings up in brackets, and the day of writing in a chapter (DAT202)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date

from provenance.api import Example
from tests.found import found_in


@pytest.mark.parametrize(
    ("language", "text", "severity"),
    [
        ("en", "The lamp is sold in nine of ten shops (tomorrow we will count again), the mayor said.", "info"),
        ("en", "The lamp will be sold (the shops open tomorrow), the mayor said.", "warning"),
        ("en", "The lamp is sold. Tomorrow we will count again, the mayor said (nobody laughed).", "warning"),
        ("es", "La lámpara se vende en casi todas las tiendas (mañana contamos otra vez), dijo la alcaldesa.", "info"),
        ("es", "La lámpara se vende en casi todas las tiendas (mañana abre la última), dijo la alcaldesa.", "warning"),
        ("fr", "La lampe se vend dans presque tous les magasins (demain nous compterons encore), a dit la maire.", "info"),
        ("de", "Die Lampe steht in fast allen Läden (morgen zählen wir noch einmal nach), sagte die Bürgermeisterin.", "info"),
        ("it", "La lampada è in quasi tutti i negozi (domani contiamo di nuovo), ha detto la sindaca.", "info"),
        ("it", "La lampada è in quasi tutti i negozi (domani andremo a vedere), ha detto la sindaca.", "info"),
        ("it", "La lampada è in quasi tutti i negozi (domani apre la cooperativa di Sanremo), ha detto la sindaca.", "warning"),
        ("pt", "A lâmpada está em quase todas as lojas (amanhã contamos outra vez), disse a prefeita.", "info"),
    ],
)  # fmt: skip
def test_what_the_writer_will_do_is_no_event(language: str, text: str, severity: str) -> None:
    (finding,) = found_in(
        relative_date, Example(f'<html lang="{language}"><p>{text}</p></html>', media_type="text/html")
    )
    assert finding.severity == severity


@pytest.mark.parametrize(
    ("title", "severity"),
    [
        ("Chapter 3 - Lamps", "info"),
        ("Lesson 3: Lamps", "info"),
        ("Kapitel 3: Lampen", "info"),
        ("Chapter 11 lamps", "warning"),
        ("Lamps", "warning"),
    ],
)
def test_a_chapter_is_dated_by_its_imprint(title: str, severity: str) -> None:
    text = f"# {title}\n\nAt the time of writing, the lamp of the harbour is out, and nobody knows who will mend it.\n"
    (finding,) = found_in(relative_date, Example(text, media_type="text/markdown", path="posts/lamps.md"))
    assert finding.severity == severity
