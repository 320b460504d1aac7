"""Which columns of a row a reason names, where none of them is its text."""

from __future__ import annotations

import io

from provenance.extensions import BrokenEntry, Source
from provenance.loaders import TableLoader
from tests.loaders.test_configured_columns import entries


def test_the_columns_that_a_row_has_are_named_in_their_order() -> None:
    (broken,) = entries(b'{"q": "Who?", "a": "She.", "meta": {"z": 1}}', {})
    assert isinstance(broken, BrokenEntry)
    assert "(it has `q`, `a`, `meta`" in broken.reason


def test_keys_that_are_values_of_somebody_are_not_shown() -> None:
    (broken,) = entries(b'{"ana.cruz@gazette.example": 3, "5511987654321": 2, "year_2024": 1}', {})
    assert isinstance(broken, BrokenEntry)
    assert "(it has `a•••`, `5•••`, `year_2024`)" in broken.reason


def test_columns_with_most_words_are_named_before_the_first_of_many() -> None:
    line = "id,a,b,c,d,e,f,g,h,melding\n1,1,2,3,4,5,6,7,8,De brug is dicht\n"
    (broken,) = TableLoader().entries("rows.csv", io.BytesIO(line.encode()))
    assert isinstance(broken, BrokenEntry)
    assert "(it has `melding`, `id`, `a`" in broken.reason


def test_names_of_a_vocabulary_are_read_as_plain_ones() -> None:
    names = "o:item_set/dcterms:title,dcterms:title,schema:datePublished,dc:creator,dcterms:contributor,dcterms:subject,og:site_name,bibo:content"
    row = 'Newspapers,The mill,2020-03-04,Ana Cruz,Scanning Room,Mills,Gazette,"The mill is shut. It opens in May."'
    (entry,) = TableLoader().entries("rows.csv", io.BytesIO(f"{names}\n{row}\n".encode()))
    assert isinstance(entry, Source)
    assert entry.data == "The mill is shut. It opens in May."
    assert [(one.field, one.value) for one in entry.declared] == [
        ("title", "The mill"),
        ("date", "2020-03-04"),
        ("author", "Ana Cruz"),
        ("site", "Gazette"),
    ]
