"""Times of a tale, which are counted from the year that it has come to."""

from __future__ import annotations

import pytest

from provenance.analysis.dates.reading import dates
from provenance.testing import document

_LEANING = frozenset({"ago", "coming", "stretch"})


def leaning(text: str) -> list[str]:
    """The times of a text that lean on the day of writing."""
    told = f"The town has two mills.\n\n{text}\n"
    return [told[slice(*one.span)] for one in dates(document(told)) if one.form in _LEANING]


@pytest.mark.parametrize(
    "text",
    [
        "In 2014 the young weaver moved to Leeds. Over the next 11 months she wove forty rugs.",
        "In 2014 the young weaver moved to Leeds. Over the next 11 months she would weave forty rugs.",
        "In 2014 the young weaver moved to Leeds. Over the next 11 months, nothing but rugs.",
        "The siege began on 3 May 1898. Over the next three weeks the town was to lose half of its bakers.",
        "The mill opened in 2009. It would close in two years.",
        "In 1950 they met again; in two weeks they would be married.",
        "In 2014 the mayor said that the town would have a bridge in the next five years.",
        "It was 1994, and the band had no songs. In the past two years they had written none.",
        "In 2014 he had a bad year. Three weeks ago he had lost his dog.",
        "It was 1926. The coming weeks would bring three strikes.",
    ],
)
def test_of_a_tale(text: str) -> None:
    assert leaning(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mill was sold in 2014. It will hire 300 weavers over the next two years.", "the next two years"),
        ("The mill, built in 1950, said it would hire 300 weavers over the next two years.", "the next two years"),
        ("The mill was built in 1950. It said it would hire weavers over the next two years.", "the next two years"),
        ("The bill was read in 2023. It would cost 3 million over the next two years.", "the next two years"),
        ("Cruz won in 2023. She might stand and would lead over the next six weeks.", "the next six weeks"),
        ("The band met in 1994. In the past two years it has written three songs.", "the past two years"),
        ("The mill closed in 2014. It has stood empty for the last ten years.", "the last ten years"),
        ("The coming weeks will bring three strikes.", "The coming weeks"),
    ],
)
def test_of_the_day_of_writing(text: str, found: str) -> None:
    assert leaning(text) == [found]
