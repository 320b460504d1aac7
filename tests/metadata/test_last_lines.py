"""What the last lines of a text say of who wrote it, and when."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from tests.metadata.common import LONG, PROSE, authors_of, date_of, markdown, text


def test_letters_end_with_name_and_date() -> None:
    document = text(
        f"To the Congress:\n\n{PROSE}\n\nLet us choose well.\n\nRICHARD ROE\nThe White House,\n\nFebruary 22, 1973."
    )
    assert authors_of(document) == ["RICHARD ROE"]
    assert date_of(document) == "1973-02-22"


def test_author_described_at_the_end() -> None:
    assert authors_of(text(f"{PROSE}\n\n{PROSE}\n\nAna Cruz is a senior reporter at the Harbour Gazette.")) == [
        "Ana Cruz"
    ]
    professor = "Ana Cruz is a professor of history at the university."
    assert authors_of(text(f"{PROSE}\n\n{PROSE}\n\n{professor}")) == ["Ana Cruz"]
    assert authors_of(text(f"{PROSE} Nobody asked Cruz.\n\n{PROSE}\n\n{professor}")) == []


def test_a_note_that_is_signed_with_an_address_names_author_and_date() -> None:
    document = text(f"{PROSE}\n\n -- Ana Cruz <ana@cruz.org>, Fri,  8 May 2020 12:11:12 -0400")
    assert (authors_of(document), (date_of(document) or "")[:10]) == (["Ana Cruz"], "2020-05-08")


def test_a_letter_is_signed_with_the_month_alone() -> None:
    assert authors_of(text(f"The bridge\n\n{PROSE}\n\nAna Cruz\n\nMay 2025")) == ["Ana Cruz"]


def test_a_team_with_a_name_is_a_body() -> None:
    found = metadata(text(f"Name: sympy\n\nAuthor: SymPy development team\n\n{PROSE}"))
    assert [author.value for author in found.authors] == ["SymPy development team"]
    assert not found.placeholders


@pytest.mark.parametrize(
    ("end", "authors"),
    [
        ("### Ana Cruz\n\nEditor\n<br>\n**Bridges**", ["Ana Cruz"]),
        ("— Ana Cruz, Salt Lake City, 2024.", ["Ana Cruz"]),
        ("**MINISTRY OF ROADS**\n<br>**3 JUNE 2024**", ["MINISTRY OF ROADS"]),
        ("Issued by: Ministry of Roads", ["Ministry of Roads"]),
        ("作者：[Ana Cruz][a]\n译者：[Ben Ode][b]\n\n[a]: https://lamp.example/cruz\n[b]: https://lamp.example/ode", ["Ana Cruz"]),
        ("译者：[Ben Ode][b]\n\n[b]: https://lamp.example/ode", []),
        ("Autor: Ana Cruz", ["Ana Cruz"]),
        ("## About the authors\n\n**Ana Cruz** is Head of Roads, **Ben Ode** is an engineer. She lives in Leeds.\n\n## Notes\n\n1. A note.", ["Ana Cruz", "Ben Ode"]),
        ("## About the author\n\nProfessor Ana Cruz was appointed Head of Roads in 2010. Professor Cruz was born in Leeds.", ["Ana Cruz"]),
        ("###### ABOUT THE AUTHOR\n\nAna Cruz", ["Ana Cruz"]),
        ("Media contact:\n\nAna Cruz\n\nPress Officer", []),
        ("## Further Reading\n\n## Notes for Editors", []),
        ("## Contributors\n\nAna Cruz is a friend of the project.", []),
        ("**Approval and Revision History**\n\nApproved by the board on March 30, 2023", []),
    ],
)  # fmt: skip
def test_authors_at_the_end(end: str, authors: list[str]) -> None:
    assert authors_of(markdown(f"# The bridge\n\n{LONG}{end}\n")) == authors


def test_who_issues_a_press_release() -> None:
    release = "3 June 2024 | Press release\n\n1. The Ministry of Roads (MoR) has closed the bridge."
    assert authors_of(markdown(f"# The bridge is closed\n\n{release} {PROSE}\n\n{LONG}")) == ["Ministry of Roads"]
    assert (
        authors_of(
            markdown(f"# The bridge is closed\n\n3 June 2024\n\nThe Ministry of Roads has closed the bridge. {LONG}")
        )
        == []
    )


@pytest.mark.parametrize(
    ("end", "date"),
    [
        ("Last updated: 2024-06-03.", "2024-06-03"),
        ("*Curated by the library team, 3 June 2024.*", "2024-06-03"),
        ("Last reviewed by Ana Cruz on 3 June 2024", "2024-06-03"),
        ("Last reviewed: June 2024", "2024-06"),
        (f"{PROSE} Last updated: 3 June 2024.", "2024-06-03"),
        (f"{PROSE} The list was last updated on 3 June 2024.", None),
        ("## Curated by\n\nThe library team, 2024-06-03. This summary may be corrected.", "2024-06-03"),
        ("## Last updated\n\n3 June 2024", "2024-06-03"),
        ("## Revision history\n\n- 2024-06-03: first version", "2024-06-03"),
        ("Effective: 3 June 2024", "2024-06-03"),
        ("— Ana Cruz, Leeds, 3 June 2024", "2024-06-03"),
        ("She left the town in June 2024.", None),
    ],
)
def test_dates_at_the_end(end: str, date: str | None) -> None:
    assert date_of(markdown(f"# The bridge\n\n{LONG}{end}\n")) == date


@pytest.mark.parametrize(
    ("last", "author"),
    [
        ("Ana Cruz can be reached at ana.cruz@leeds.org. Follow her @anacruz.", ["Ana Cruz"]),
        ("Peter B. Long is a physician at the Infirmary in Leeds.", ["Peter B. Long"]),
        ("Peter B. Long is a physician at the Infirmary in Leeds.\n\nCopyright Valley Post", ["Peter B. Long"]),
        ("Readers can be reached by mail.", []),
    ],
)
def test_the_last_lines_name_the_writer(last: str, author: list[str]) -> None:
    assert authors_of(text(f"Bridge closes\n\n{PROSE}\n\n{PROSE}\n\n{last}\n")) == author


def test_whom_the_text_speaks_of_did_not_write_it_for_being_reached() -> None:
    assert (
        authors_of(text(f"Bridge closes\n\nMs Cruz agreed. {PROSE}\n\nAna Cruz can be reached at 10 High Street.\n"))
        == []
    )


@pytest.mark.parametrize(
    ("begin", "end", "authors"),
    [
        ("Dear Harbour News,", "Ana Cruz, Farm Workers Local 12, Leeds", ["Ana Cruz"]),
        ("To the editor:", "Ana Cruz", ["Ana Cruz"]),
        ("Our bridge\n\nSir, your paper is wrong.", "— Ana Cruz, Leeds", ["Ana Cruz"]),
        ("The bridge", "— Ana Cruz, Leeds", ["Ana Cruz"]),
        ("The bridge", "— Ana Cruz, North Quay, Ohio", ["Ana Cruz"]),
        ("The bridge", "— Ana Cruz, Harbour Foods", []),
        ("The bridge", "Ana Cruz, Farm Workers Local 12, Leeds", []),
        ("Dear Harbour News,", "Ana Cruz left the hall.", []),
    ],
)
def test_a_letter_to_an_editor_is_signed_on_its_last_line(begin: str, end: str, authors: list[str]) -> None:
    assert authors_of(text(f"{begin}\n\n{PROSE}\n\n{PROSE}\n\n{end}\n")) == authors


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Rosa Lind | Tomado de “El Puerto”, mayo 2021", ["Rosa Lind"]),
        ("Rosa Lind | Taken from The Quay, May 2021", ["Rosa Lind"]),
        ("Rosa Lind | Tratto da “Il Porto”", ["Rosa Lind"]),
        ("Rosa Lind | Harbour News and Tides", None),
    ],
)
def test_whoever_wrote_what_was_taken_from_elsewhere(line: str, authors: list[str] | None) -> None:
    told = (
        "The bridge was closed for an inspection on Thursday, the council said. Drivers have to go through the town. "
        * 3
    )
    found = authors_of(markdown(f"# The bridge\n\n{told}\n\n{line}\n"))
    assert found == authors if authors is not None else "Tides" not in "".join(found)


@pytest.mark.parametrize(
    ("head", "opening", "authors"),
    [
        ("Media release", "The Harbour Council has closed the bridge.", ["Harbour Council"]),
        ("Media release", "Harbour Council must mend the bridge, says a group of neighbours.", []),
        ("Media release", "Harbour Commission Responds to the report on the bridge of the town.", []),
        ("Media release", "The President of the Roads and Equal Fares Commission, Ana Cruz, today welcomed it.", []),
        ("From the Minister for Roads, the Hon. B.J. Cruz, M.P.", "The bridge is closed, he said.", ["B.J. Cruz"]),
        ("From the Minister for Roads", "The bridge is closed, he said.", []),
        ("N E W S", "The bridge is closed, he said.", []),
    ],
)
def test_whose_release_it_is(head: str, opening: str, authors: list[str]) -> None:
    """The body that did something, and not the one of which others speak, or a part of a name; the holder of an office above the text; no word that is set wide."""
    assert authors_of(text(f"{head}\n\n3 June 2024\n\n{opening} {PROSE}\n\n{LONG}")) == authors
