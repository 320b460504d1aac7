"""Addresses in running text are looked for only where one can begin, and are those that the pattern finds in the whole text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from provenance.loaders import urls

PIECES = ("http", "HTTPS", "ftp", "s", "://", "www.", "WwW.", "a.org", "/x(y)", " ", "\n", ".", "@", "-", "İ", "“", "é")


@given(st.lists(st.sampled_from(PIECES), max_size=24).map("".join))
def test_the_places_of_the_pattern(text: str) -> None:
    asked = [match.span() for match in urls._candidates(text)]
    assert asked == [match.span() for match in urls._ADDRESS.finditer(text)]


def test_addresses_without_the_marks_around_them() -> None:
    text = "See (https://a.org/x_(y)), WWW.B.org… and sftp://c.org; http://localhost:80."
    assert [text[start:end] for start, end in urls.addresses(text)] == [
        "https://a.org/x_(y)",
        "WWW.B.org",
        "http://localhost:80",
    ]
