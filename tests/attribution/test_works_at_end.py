"""ATT104 outside English: what is laid to a study whose work stands in the list that ends the page."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Example, Severity
from tests.found import found_in

_WORKS = (
    "- Hall, A. (2014). Melatonin and bedtime in harbour towns. Lamps and Sleep, 9(3), 11-19.\n"
    "- Ode, B., & Lee, C. (2017). Insomnia of night watchmen: a cohort. Sleep Letters, 4, 2-8.\n"
)
_ROAD = {
    "pl": "Droga przy młynie jest zamknięta od burzy i nikt nie wie, jak długo jeszcze.",
    "de": "Die Straße an der Mühle ist seit dem Sturm gesperrt, und niemand weiß, wie lange noch.",
}


def _severities(language: str, claim: str, heading: str, works: str = _WORKS) -> list[str]:
    page = f"---\nlang: {language}\n---\n\n# 12\n\n{_ROAD[language]} {claim}\n\n## {heading}\n\n{works}"
    return [one.severity for one in found_in(unnamed_study, Example(page, media_type="text/markdown"))]


@pytest.mark.parametrize(
    ("language", "claim", "heading"),
    [
        ("pl", "Badania pokazują, że melatonina pomaga zasnąć.", "Piśmiennictwo"),
        ("pl", "Badania pokazują, że światło budzi. Poziom melatoniny spada.", "Warto przeczytać"),
        ("de", "Studien zeigen, dass Melatonin beim Einschlafen hilft.", "Literatur"),
    ],
)
def test_the_list_that_ends_the_page_has_the_work(language: str, claim: str, heading: str) -> None:
    assert _severities(language, claim, heading) == [Severity.INFO]


@pytest.mark.parametrize(
    ("claim", "works"),
    [
        ("Studien zeigen, dass Melatonin 30 Prozent der Schläfer hilft.", _WORKS),  # which of them has the figure?
        ("Studien zeigen, dass Kaffee wach hält.", _WORKS),
        (
            "Studien zeigen, dass Melatonin beim Einschlafen hilft.",
            "- 7 - [Melatonin für alle](7.md) (2024-07-31)\n- 9 - [Melatonin am Meer, ein Bericht](9.md) (2023-01-02)\n",
        ),
    ],
)
def test_other_lists_have_it_not(claim: str, works: str) -> None:
    assert _severities("de", claim, "Literatur", works) == [Severity.WARNING]
