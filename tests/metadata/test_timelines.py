"""Lines that tell what happened on which day date nothing, nor does a day before the way to a later text."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.testing import document

TOLD = "\n\nThe weir was found to leak, and the council was told of it. Nobody answered for three weeks, the finder said.\n"


@pytest.mark.parametrize("media_type", ["text/markdown", "text/plain"])
@pytest.mark.parametrize(
    ("head", "date"),
    [
        ("# A hole\n\n2016-08-05: Report sent to the vendor\n\n2016-08-07: Vendor answers\n\n2016-09-10: Mended", None),
        ("2016-08-05: Report sent\n2016-08-07: Vendor answers\n2016-09-10: Mended", None),
        ("# A hole\n\n5 August 2016: Report sent\n\n7 August 2016: It leaks\n\n10 September 2016: Mended", None),
        ("# A hole\n\n2016-08-05 - Report sent\n\n2016-08-05 - Vendor answers\n\n2016-09-10 - Mended", None),
        # The newest entry first, one line, and the day of the text itself above them.
        ("# Changes\n\n2016-09-10: Version 3\n\n2016-08-07: Version 2\n\n2016-08-05: Version 1", "2016-09-10"),
        ("# A hole\n\n2016-08-05: Report sent", "2016-08-05"),
        ("# A hole\n\nPublished 3 October 2016\n\n2016-08-05: Sent\n\n2016-08-07: Answered\n\n2016-09-10: Mended", "2016-10-03"),
    ],
)  # fmt: skip
def test_a_timeline_dates_nothing(head: str, date: str | None, media_type: str) -> None:
    found = metadata(document(head + TOLD, media_type=media_type)).date
    assert (None if found is None else found.value) == date


@pytest.mark.parametrize(
    ("language", "line", "date"),
    [
        ("en", "2021-09-08: See the update", None),
        ("en", "2021-09-08 – superseded by a newer version", None),
        ("fr", "2021-09-08: Voir mise à jour", None),
        ("de", "08.09.2021: Siehe Aktualisierung", None),
        ("es", "2021-09-08: Véase la actualización", None),
        ("it", "2021-09-08: Vedi aggiornamento", None),
        ("pt", "2021-09-08: Veja a atualização", None),
        ("en", "2021-09-08: The mill", "2021-09-08"),
    ],
)
def test_a_day_before_the_way_to_a_later_text(language: str, line: str, date: str | None) -> None:
    page = f"---\nlang: {language}\ntitle: Weir\n---\n\n{line}\n{TOLD}"
    found = metadata(document(page, media_type="text/markdown")).date
    assert (None if found is None else found.value) == date


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Samstag, 30. Oktober 2021, 19:00-21:30 Uhr", None),
        ("Saturday, June 8, 2024 - 11:00 am - 2:00 pm", None),
        ("3 June 2024, 14:00 – 16:00", None),
        ("3 juin 2024, 19h-21h30", None),
        ("3 June 2024, 14:00", "2024-06-03"),
        ("3 June 2024", "2024-06-03"),
    ],
)
def test_the_day_of_an_event_with_its_hours_is_none_of_publication(line: str, day: str | None) -> None:
    text = f"### {line}\n\nThe council opens the bridge in the old town, and all who want to come may come.\n"
    found = metadata(document(text, media_type="text/markdown")).date
    assert (found and found.value[:10]) == day
