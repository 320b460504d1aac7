"""What stands in columns that nobody knows by their names is told by what their cells have in common."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping, Sequence

import pytest

from provenance.documents import Declared
from provenance.extensions import Source
from provenance.loaders import JsonLinesLoader
from provenance.loaders.unnamed_columns import ROWS
from provenance.overrides import override

_NAMES = ["Ana Cruz", "Tom Ode", "Maria Lang", "James Fell", "Peter Stone"]
_WITNESSES = "|".join(_NAMES)


def stated(column: str, cells: Sequence[object], **beside: Sequence[object]) -> list[tuple[str, str]]:
    """What the cells of a column are, as far as they say anything."""
    rows = [
        {"text": "The mill is shut.", column: cell, **{name: others[at] for name, others in beside.items()}}
        for at, cell in enumerate(cells)
    ]
    return [(one.field, one.value) for declared in declared_of(rows) for one in declared if column in one.origin]


def declared_of(rows: Sequence[Mapping[str, object]], *, seekable: bool = True) -> list[tuple[Declared, ...]]:
    """What each row declares."""
    data = "".join(json.dumps(row) + "\n" for row in rows).encode()
    stream = io.BytesIO(data) if seekable else _Pipe(data)
    return [entry.declared for entry in JsonLinesLoader().entries("rows.jsonl", stream) if isinstance(entry, Source)]


class _Pipe(io.BytesIO):
    @override
    def seekable(self) -> bool:
        return False


@pytest.mark.parametrize(
    ("column", "cells"),
    [
        ("x1", ["January 5, 2021", "May 3, 2021", "Aug. 9, 2021"]),
        ("wann", ["3. Mai 2021", "14. Juni 2021", "1. Juli 2021, 10:30 Uhr"]),
        ("quand", ["lundi 3 mai 2021", "le 1er juin 2021", "2 juillet 2021"]),
        ("Unnamed: 0", ["jueves, 31 de enero de 2019", "5 de junio de 2018", "viernes, 30 de mayo de 2014"]),
        ("kapan", ["Senin, 03 Mei 2021 10:15 WIB", "Selasa, 4 Mei 2021", "Rabu, 5 Agustus 2021"]),
        ("k7", ["3 мая 2021", "4 июня 2021, 10:20", "5 июля 2021 г."]),
        ("zaman", ["Giriş:09.08.2024 - 17:54", "Giriş:10.08.2024 - 17:54", "Giriş:11.08.2024 - 11:54"]),
        ("c3", ["2021年5月3日", "2021年5月4日 10:20", "2021年6月5日"]),
        ("luc", ["ngày 12 tháng 3 năm 2024", "13 tháng 3, 2024", "14 Tháng 3 2024"]),
        ("k", ["13/03/2021 10:30", "14/03/2021 10:31", "15/03/2021"]),
        ("short", ["15.09.24", "15.09.24", "16.09.24"]),
        ("stamp", [1617100000, 1617198765, 1617297530]),
        ("q", ["20210310", "20210311", "20210312"]),
        ("alone", ["3 May 2021"]),
        ("start", ["2025-03-10T06:36:00+01:00", "2025-03-10T06:38:00+01:00"]),
        ("edition", ["2024-07-02", "2024-07-02", "2024-07-02"]),
        ("listed", [["March 3, 2021"], ["March 4, 2021"]]),
        ("gaps", ["3 May 2021", "n/d", "4 May 2021", "n/d", "5 May 2021", "n/d"]),
    ],
)
def test_a_column_of_days(column: str, cells: Sequence[object]) -> None:
    """A day with its year in whatever form; one value that recurs stands for an empty cell."""
    found = stated(column, cells)
    assert {field for field, _ in found} == {"unlabelled"}
    assert len(found) == sum(1 for cell in cells if cell != "n/d")


@pytest.mark.parametrize(
    ("column", "cells"),
    [
        ("birthday", ["1985-03-01", "1985-03-02", "1985-03-03"]),
        ("geburtstag", ["3. Mai 1985", "4. Mai 1985", "5. Mai 1985"]),
        ("deadline", ["2021-03-01", "2021-03-02", "2021-03-03"]),
        ("fecha_evento", ["2021-03-01", "2021-03-02", "2021-03-03"]),
        ("x1", ["Deadline: 3 May 2021", "Deadline: 4 May 2021", "Deadline: 5 May 2021"]),
        ("ago", ["2 hours ago", "yesterday", "1 day ago"]),
        ("x2", ["7 lamps", "8 lamps", "a quay"]),
        ("x3", ["3-5 May 2021", "6-7 June 2021", "8-9 July 2021"]),
        ("code", ["1617100000", "1617198765", "1617297530"]),
        ("x4", ["1617100000", "12", "900"]),
        ("x5", ["20210310"]),
        ("x6", ["May 3, 2021", "a bridge", "the quay"]),
    ],
)
def test_no_column_of_days(column: str, cells: Sequence[object]) -> None:
    """Days of lives, events and deadlines, spans, days without a year, numbers of all kinds."""
    assert stated(column, cells) == []


@pytest.mark.parametrize(
    ("cells", "field"),
    [
        (["2024 m. kovo 5 d.", "2024 m. sausio 14 d.", "2023 m. gruodžio 31 d."], "unlabelled"),
        (["5-Mar-24", "14-Jan-24", "31-Dec-23"], "unlabelled"),
        (["20240305T101500Z", "20240114T115400Z", "20231231T221500Z"], "unlabelled"),
        (["Published 5 March 2024, 10:15 | Updated 6 March 2024", "Published 14 January 2024"] * 2, "unlabelled"),
        (['<time class="d">5 March 2024</time>', '<time class="d">14 January 2024</time>'] * 2, "unlabelled"),
        (["Tue Mar 05 10:15:00 +0000 2024", "Sun Jan 14 11:54:03 +0000 2024"] * 2, "unlabelled"),
        (["lamp-20240305-0012", "lamp-20240114-0007", "lamp-20231231-0001"], "unlabelled"),
        (["/2024/03/05/mill", "/2024/01/14/quay", "/2023/12/31/weir"], "unlabelled"),
        (["mill_5mar2024.txt", "quay_14jan2024.txt", "weir_31dec2023.txt"], "unlabelled"),
        (["March 2024", "January 2024", "December 2023"], "unlabelled"),
        (["Mar 5, 10:15 AM", "Jan 14, 11:54 AM", "Dec 31"], "yearless"),
        (["10:15, 5 марта", "11:54, 14 января", "22:15, 31 декабря"], "yearless"),
        (["05/03 10:15", "14/01 11:54", "31/12 22:15"], "yearless"),
        (["3月5日", "1月14日", "12月31日 22:15"], "yearless"),
    ],
)
def test_a_column_of_days_in_any_form(cells: Sequence[str], field: str) -> None:
    """With other words, in a language that nobody reads, in an id or a path, or without a year: three cells and more, that are not all the same."""
    assert {name for name, _ in stated("x1", cells)} == {field}


@pytest.mark.parametrize(
    "cells",
    [
        ["lamp-20241305-0012", "lamp-20240199-0007", "lamp-20231299-0001"],
        ["run-20240305", "run-20240305", "run-20240305"],
        ["21 lamps and 1984 masts", "a quay of 2004", "12 quays"],
    ],
)
def test_no_column_of_days_in_any_form(cells: Sequence[str]) -> None:
    assert stated("x1", cells) == []


@pytest.mark.parametrize(
    "cells",
    [
        _NAMES,
        [f"By {name}" for name in _NAMES],
        [f"{name} @lamp{at}x" for at, name in enumerate(_NAMES)],
        [f"{name}, Associated Press" for name in _NAMES],
        [name.upper() for name in _NAMES],
        ["Иван Петров", "Анна Смирнова", "Мария Кузнецова"],
        [*_NAMES[:4], "Reuters"],
        [*_NAMES, "No author found", "No author found"],
    ],
)
def test_a_column_of_names(cells: Sequence[str]) -> None:
    """They may be authors; what stands beside them shows what kind of names they are."""
    found = stated("quien", cells)
    assert found == [("possible_author", cell) for cell in cells if cell != "No author found"]


@pytest.mark.parametrize(
    ("column", "cells"),
    [
        ("politician", _NAMES),
        ("kota", ["Kota Baru", "Kuala Lumpur", "Johor Bahru"]),
        ("x1", ["Ana Cruz"] * 5),
        ("x1", ["Ana Cruz", "Tom Ode"]),
        ("x1", ["Ana Cruz", "the bridge is closed", "a mill", "why it burnt", "who knew"]),
        ("x1", ["Sport", "World", "Business"]),
    ],
)
def test_no_column_of_names(column: str, cells: Sequence[str]) -> None:
    """Whom a text is about, where it stands, one name for all, sections: no witnesses go with these, so that an agency alone counts."""
    rows = [{"text": "The mill is shut.", column: cell} for cell in cells]
    assert not any(one.scope for row in declared_of(rows) for one in row)


def test_names_beside_an_author() -> None:
    """No column of names is asked where another one is the author's, nor where two differ."""
    assert stated("quien", _NAMES, author=["Ben Roe"] * 5) == []
    assert stated("quien", _NAMES, quid=_NAMES[::-1]) == []
    assert stated("quien", _NAMES, first=_NAMES) == [("possible_author", name) for name in _NAMES]


def test_the_names_of_a_column_go_with_each() -> None:
    declared = declared_of([{"text": "The mill is shut.", "quien": name} for name in _NAMES])
    assert {one.scope for row in declared for one in row} == {_WITNESSES}


@pytest.mark.parametrize(
    "form",
    [
        "Read more from this author {name}",
        "Updated by {name}",
        "Reporter: {name}",
        "{name} is a reporter for the Harbour Gazette.",
        "{name} (Harbour Gazette)",
        '<a href="/lamps">{name}</a>',
        "https://lamp.example/author/{slug}",
        "{slug}",
        "{turned}",
    ],
)
def test_a_column_of_names_in_another_form(form: str) -> None:
    cells = [
        form.format(name=name, slug=name.lower().replace(" ", "-"), turned=", ".join(reversed(name.split())))
        for name in _NAMES
    ]
    assert stated("quien", cells) == [("possible_author", name) for name in _NAMES]
    assert stated("politician", cells) == []


@pytest.mark.parametrize(
    "cells",
    [
        ["ana@lamp.example", "tom@lamp.example", "maria@lamp.example"],
        ["@anacruz", "@tomode", "@marialang"],
        ["Reuters"] * 3,
    ],
)
def test_a_column_of_accounts_or_of_one_name(cells: Sequence[str]) -> None:
    """No witnesses go with them: what knows agencies and outlets asks whether they are one."""
    assert stated("quien", cells) == [("possible_author", cell) for cell in cells]
    assert all(
        one.scope == "" for row in declared_of([{"text": "The mill.", "quien": cell} for cell in cells]) for one in row
    )
    assert stated("quien", [*cells[:1], "the old mill", "12 lamps", "a quay on the river"]) == []


def test_a_row_alone_has_its_words_to_tell() -> None:
    """No other cell shows what a column holds, so nothing vouches for it: no witnesses, and no day that nobody can read."""
    for cell, field in (
        ("Mar 5, 10:15 AM", "yearless"),
        ("lamp-20240305-0012", "unlabelled"),
        ("Ana Cruz", "possible_author"),
    ):
        ((one,),) = declared_of([{"text": "The mill is shut.", "x1": cell}])
        assert (one.field, one.scope, one.kind) == (field, "", ""), cell


def test_a_column_of_addresses() -> None:
    """Of articles of which most have a day; not of two columns, nor beside a known one."""
    own = [f"https://lamp.example/2021/03/{day:02}/mill" for day in range(1, 6)]
    other = [f"https://quay.example/2021/04/{day:02}/mill" for day in range(1, 6)]
    plain = [f"https://lamp.example/mill-{day}" for day in range(1, 6)]
    assert stated("zrt", own) == [("url", address) for address in own]
    assert stated("zrt", own, quu=other) == []
    assert stated("zrt", own, url=other) == []
    assert stated("zrt", plain) == []
    assert {field for field, _ in stated("image2", own)} == {"unlabelled"}


def test_what_comes_through_a_pipe_is_not_held() -> None:
    rows = [{"text": "The mill is shut.", "x1": f"May {day}, 2021"} for day in range(1, 6)]
    assert declared_of(rows, seekable=False) == [()] * 5


def test_no_more_than_the_first_rows_are_looked_at() -> None:
    """A row far behind changes nothing before it, and is read as these show."""
    rows = [{"text": "The mill is shut.", "x1": f"May {1 + at % 28}, 2021"} for at in range(ROWS)]
    first = declared_of(rows)
    longer = declared_of([*rows, *({"text": "The mill is shut.", "x1": "a mill"} for _ in range(ROWS)), rows[0]])
    assert longer[:ROWS] == first
    assert longer[-1] == first[0] != ()
    assert longer[-2] == ()
