"""DAT206: an element whose attribute and words give different days."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.conflicts.conflicting_dates import conflicting_dates

from provenance.api import Example
from tests.found import found_in

_TOLD = {
    "en": "The minister resigned after the report came out. ",
    "es": "La ministra dimitió después de que se publicara el informe. ",
    "de": "Die Ministerin trat zurück, nachdem der Bericht erschienen war. ",
    "fr": "La ministre a démissionné après la publication du rapport. ",
}


@pytest.mark.parametrize(
    ("language", "element", "found"),
    [
        ("en", '<time datetime="2025-10-05">Oct 5, 2024</time>', 1),
        ("en", '<time datetime="2025-10-05T09:00:00Z">October 15, 2025</time>', 1),
        ("es", '<time datetime="2025-10-05">5 de octubre de 2024</time>', 1),
        ("de", '<time datetime="2025-10-05">5. Oktober 2024</time>', 1),
        ("fr", '<time datetime="2025-10-05">5 octobre 2024</time>', 1),
        ("en", '<time datetime="2025-10-05T23:00:00Z">Oct 6, 2025</time>', 0),
        ("en", '<time datetime="2025-10-05">Oct 5, 2025</time>', 0),
        ("en", '<time datetime="2025-10-05">05/10/2025</time>', 0),
        ("en", '<time datetime="2025-10-05">two days ago</time>', 0),
        ("en", '<time datetime="2025-10-05">October 4, 2025 to October 9, 2025</time>', 0),
    ],
)
def test_an_attribute_and_words(language: str, element: str, found: int) -> None:
    page = f"<html lang='{language}'><title>12</title><h1>12</h1><div>{element} • 4 min</div><p>{_TOLD[language] * 4}</p></html>"
    hits = [
        one for one in found_in(conflicting_dates, Example(page, media_type="text/html")) if "programs" in one.message
    ]
    assert len(hits) == found
