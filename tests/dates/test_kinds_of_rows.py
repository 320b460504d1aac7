"""Rows that are pieces of a page, posts of a forum or entries on lives, and words without a sentence, of which few readers miss the day or the author (DAT201, ATT105); the day on which a text was printed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance import audit
from tests.found import severities_of

_NEWS = (
    "Mayor Ana Cruz said on Monday that the weir was closed. Ben Ode of the council told her yesterday that it leaked. "
    "The owner sold the land last week, and the miller, Cy Dunn, said that nobody had asked him. "
)
_OF_OLD = "The mayor Ana Cruz said of him in May 1994 that the weir was his. Ben Ode said in 1996 that it leaked. Cy Dunn said that nobody had asked him. "
_ALONE = "I was told on Monday that my boat was sold. It was mine. I was at the weir yesterday. I saw it leave. "
_MINE = "I was told on Monday by Ana Cruz that the weir was closed. Ben Ode said yesterday that my boat was sold. Cy Dunn said that nobody knew. "


def _of_row(folder: Path, text: str, rule: str) -> list[str]:
    (folder / "rows.jsonl").write_text(json.dumps({"title": "The weir", "text": text}), encoding="utf-8")
    (document,) = audit(folder, select=[rule]).documents
    return [str(one.severity) for one in document.findings]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{_NEWS}{_NEWS}", "error"),
        (f"d for the current season. {_NEWS}{_NEWS}The council of the to", "info"),
        (f", which leaked. {_NEWS}{_NEWS}The council of the to", "info"),
        (f"d for the current season. {_NEWS}{_NEWS}", "error"),
        (f"de Cruz leaves. {_NEWS}{_NEWS}The council of the to", "error"),
        (f"al-Leeds has a weir. {_NEWS}{_NEWS}The council of the to", "error"),
        (f"eLamp has a weir. {_NEWS}{_NEWS}The council of the to", "error"),
        (f"the weir is closed. {_NEWS.lower()}{_NEWS.lower()}the council of the to", "error"),
        (f"[Spoilers] The weir. {_NEWS}{_NEWS}", "info"),
        (f"[Update] The weir. {_NEWS}{_NEWS}", "error"),
        (f"[Discussion] The weir. {_MINE}{_MINE}", "info"),
        (f"[Discussion] The weir. {_NEWS}{_NEWS}", "error"),
        (f"[Q] Was the weir closed? [A] I think so. {_MINE}{_MINE}", "error"),
        (f"{_MINE}{_MINE}Any advice on boats?", "info"),
        (f"{_MINE}{_MINE}Any help is appreciated.", "info"),
        (f"Hi all. {_MINE}{_MINE}", "info"),
        (f"{_MINE}{_MINE}I had no time for any advice from the council.", "error"),
        (f"{_MINE}{_MINE}I had no help, nor any ideas, and the dinner was great.", "error"),
        (f"{_MINE}{_MINE}My thoughts went to the mill, and the view was great.", "error"),
        (f"Hello everyone. {_MINE}{_MINE}", "error"),
        (f"Hello everyone. {_MINE}{_MINE}Does anyone know why?", "info"),
        (f"Does anyone know why the weir was closed? {_MINE}{_MINE}", "error"),
        (f"Does anyone know why the weir was closed? {_ALONE * 4}", "info"),
        (f"Somebody knows why the weir was closed. {_ALONE * 4}", "error"),
        (f"{_MINE}{_MINE}“Does anyone know why?” Ben Ode said.", "error"),
        (f"{_NEWS}{_NEWS}Does anyone know why?", "error"),
        (f"Saint Cruz of Leeds (c. 376 – 444 AD), a miller. {_OF_OLD}{_OF_OLD}", "info"),
        (f"Cruz of Leeds (died c. 165 AD). {_OF_OLD}{_OF_OLD}", "info"),
        (f"Cruz of Leeds (63 BC – 14 AD). {_OF_OLD}{_OF_OLD}", "info"),
        (f"Ana Cruz (1831–1901), a miller. {_OF_OLD}{_OF_OLD}", "info"),
        (f"Ana Cruz (1931–2021), a miller. {_OF_OLD}{_OF_OLD}", "error"),
        (f"Ana Cruz (1831–1901) was honoured on Monday. {_NEWS}{_NEWS}", "error"),
        (f"The Lamps of Leeds (3-1) won. {_OF_OLD}{_OF_OLD}", "error"),
        (f"The Lamps of Leeds (45-38) won. {_OF_OLD}{_OF_OLD}", "error"),
        (f"The Lamps of Leeds (101 – 199) lost. {_OF_OLD}{_OF_OLD}", "error"),
        (f"The War of the Lamps (1914–1918) was lost. {_OF_OLD}{_OF_OLD}", "error"),
        (f"Ana Cruz (1931–2021), a miller. {_NEWS}{_NEWS}", "error"),
    ],
)
def test_rows_of_which_few_miss_the_day(tmp_path: Path, text: str, severity: str) -> None:
    assert _of_row(tmp_path, text, "DAT201") == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{_NEWS}{_NEWS}", "warning"),
        (f"d for the current season. {_NEWS}{_NEWS}The council of the to", "info"),
        (f"{_MINE}{_MINE}Any advice on boats?", "info"),
        (f"{_MINE}{_MINE}Nobody gave any advice on boats.", "warning"),
        (f"Saint Cruz of Leeds (c. 376 – 444 AD), a miller. {_OF_OLD}{_OF_OLD}", "info"),
        (f"The Lamps of Leeds (45-38) won. {_NEWS}{_NEWS}", "warning"),
        (f"Ana Cruz (1931–2021), a miller. {_NEWS}{_NEWS}", "warning"),
    ],
)
def test_rows_of_which_few_miss_the_author(tmp_path: Path, text: str, severity: str) -> None:
    assert _of_row(tmp_path, text, "ATT105") == [severity]


_POLICE = "Der Rat hat die Brücke gesperrt. Die Bürgermeisterin sagte, es werde teuer. Die Polizei hat die Straße abgesperrt. Ein Mann wurde verletzt. "
_LORE = "Die Brücke ist aus Eiche. Sie trägt das Rad. Die Lampe hängt daran. Wer sie sucht, der findet sie am Wehr. "


@pytest.mark.parametrize(("text", "severity"), [(_POLICE * 4, "error"), (f"{_POLICE}{_LORE * 4}", "info")])
def test_rows_abroad_that_name_no_day(tmp_path: Path, text: str, severity: str) -> None:
    assert _of_row(tmp_path, text, "DAT201") == [severity]


_WORDS = "The weir was closed and the mayor Ana Cruz said on Monday that it leaked as Ben Ode told her yesterday "


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        (_WORDS * 5, ["info"]),
        (f"{_WORDS * 5}.", ["error"]),
        (f"{_WORDS * 5}: a report", ["error"]),
    ],
)
def test_words_without_a_sentence(text: str, severities: list[str]) -> None:
    assert severities_of(missing_date, text, "text/plain", "weir.txt") == severities


_IDLE = "The weir was built of oak and the miller sold it to the town, which had no use for it. The lamp was lit. "


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        (f"{_IDLE * 7}The land was his, said Ana Cruz, the mayor.", ["info"]),
        (f"{_IDLE * 3}The land was his, said Ana Cruz, the mayor. It was not, said Ben Ode.", ["error"]),
        (
            f"{_IDLE * 7}The land was his, the judge said. It was not, the lawyer said. The police said that it was sold.",
            ["error"],
        ),
        (f"{_IDLE * 7}The land was his, said Ana Cruz, the mayor, on Monday.", ["error"]),
        (
            f"{_IDLE * 7}The land was his, said Ana Cruz, the mayor. It was not, said Ben Ode. No, said Cy Dunn.",
            ["error"],
        ),
    ],
)
def test_a_file_that_names_no_time_and_hardly_anybody(text: str, severities: list[str]) -> None:
    assert severities_of(missing_date, text, "text/plain", "weir.txt") == severities


_OTHERS = "\n\nThe lamp is lit\n\nThe boats are sold\n" * 20


@pytest.mark.parametrize(
    ("foot", "severities"),
    [
        ("A version of this article appears in print on May 3, 2016, on page A4 of the morning edition.", ["info"]),
        ("A version of this book appeared in print in May 2016.", ["error"]),
        ("The law appears in print on May 3, 2016, in the register.", ["error"]),
    ],
)
def test_the_day_of_print(foot: str, severities: list[str]) -> None:
    assert severities_of(missing_date, f"{_NEWS * 3}\n\n{foot}{_OTHERS}", "text/plain", "weir.txt") == severities
