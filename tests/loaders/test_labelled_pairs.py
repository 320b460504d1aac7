"""What one `meta` element states in labelled pairs."""

from __future__ import annotations

import pytest

from provenance.testing import document


def stated(content: str) -> dict[str, str]:
    page = f'<html><head><title>A bridge</title><meta http-equiv="textinfo" content="{content}"></head><body><p>It is closed.</p></body></html>'
    made = document(page, media_type="text/html")
    return {one.field: one.value for one in made.declared if one.origin == "meta:pairs"}


@pytest.mark.parametrize(
    "content",
    [
        "Författare: Ana Cruz|Publicerad: 2003-04-28|URL: https://harbour.example/1|Copyright: Harbour",
        "Author: Ana Cruz | Published: 2003-04-28 | URL: https://harbour.example/1",
        "Auteur : Ana Cruz|Publié le : 2003-04-28|URL : https://harbour.example/1",
    ],
)
def test_pairs_state_author_date_and_address(content: str) -> None:
    assert stated(content) == {"author": "Ana Cruz", "date": "2003-04-28", "url": "https://harbour.example/1"}


@pytest.mark.parametrize(
    "content", ["Date: Friday | Place: the hall | Tickets: ten pounds", "Author: Ana Cruz", "A bridge | Harbour News"]
)
def test_one_label_is_no_statement(content: str) -> None:
    assert stated(content) == {}
