"""Bulletins, files of boards and old texts: a day below their head, hours of every week, letters of readers, treatises, tales (DAT201, DAT202)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.analysis import metadata
from provenance.api import Example
from provenance.testing import document
from tests.dates.common import PROSE, undated
from tests.found import found_in, severities_of

_BANNER = "\n\n".join(
    f"| The Harbour Newscast comes free of charge to every board that asks for it, as the terms in part {at} say. |"
    for at in range(24)
)


def _date(line: str, head: str = _BANNER) -> str | None:
    found = metadata(document(f"{head}\n\n{line}\r\n\n{PROSE}\n")).date
    return None if found is None else found.value


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("                  DateLine:  June 25, 1993", "1993-06-25"),
        ("     Issue date: 25 June 1993", "1993-06-25"),
        ("   (C) 1987 HARBOUR MAGAZINE, MAY 1987", "1987-05"),
        ("   Copyright 1987 by The Lamp Review, 14 May 1987", "1987-05-14"),
        ("   (C) 1986 HARBOUR MAGAZINE, MAY 1987", None),
        ("   (C) 1987 Ana Cruz, who was born in May 1942", None),
        ("   Date: June 25, 1993", None),
        ("   Deadline: June 25, 1993", None),
        ("DateLine: June 25, 1993\n\nDateLine: July 2, 1993", None),
    ],
)
def test_the_day_of_an_issue_in_a_line_below_its_head(line: str, expected: str | None) -> None:
    assert _date(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The following account of our lamps was\ntaken from a Harbour Digest Feb. 91 issue. It is true.", "1991-02"),
        ("Reprinted from the March 1988 issue of Lamp Magazine.", "1988-03"),
        ("This article appeared in the May '89 edition of The Quay.", "1989-05"),
        ("Ce texte est tiré du numéro de mai 1989 de La Lampe.", "1989-05"),
        ("Entnommen der Lampe, Heft vom Mai 1989", "1989-05"),
        ("Tomado de la revista El Faro, número de mayo de 1989.", "1989-05"),
        ("The mayor was taken to see the May 1989 issue of bonds.", None),
        ("Ana Cruz, whose work appeared in the May 1989 issue of Lamp, has died.", None),
    ],
)
def test_the_issue_from_which_a_text_was_taken(line: str, expected: str | None) -> None:
    found = metadata(document(f"{line}\n\n{PROSE}\n")).date
    assert (None if found is None else found.value) == expected


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (
            "The mayor resigned. Talks are held every weekend, and the newscast goes on for hours. You can stop by between 6PM and 3AM Eastern time on Friday.",
            "info",
        ),
        ("The mayor resigned. The fair runs from 6PM to 9PM on Friday.", "warning"),
        ("The mayor, who rides every week, was at the mill between 6pm and 9pm on Friday and resigned.", "warning"),
    ],
)
def test_hours_of_every_week(text: str, severity: str) -> None:
    assert severities_of(relative_date, text, "text/plain") == [severity]


@pytest.mark.parametrize(
    ("opens", "closes", "severity"),
    [("»", "«", "info"), ("„", "“", "info"), ("«\u202f", "\u202f»", "info"), ("", "", "warning")],
)
def test_a_letter_over_several_paragraphs_is_quoted(opens: str, closes: str, severity: str) -> None:
    text = f"Anna Berg schrieb der Zeitung: {opens}Endlich brennt die Lampe wieder.\n\nWas sie nächste Woche kostet, weiß niemand. Der Rat trat gestern zurück.\n\nWir bleiben hier.{closes}\n\nDer Bürgermeister sagte, die Brücke sei gesperrt."
    page = f"<html lang='de'><p>{text.replace(chr(10) * 2, '</p><p>')}</p></html>"
    found = found_in(relative_date, Example(page, media_type="text/html"))
    assert str(found[0].severity) == severity


def test_a_board_in_a_list_of_boards_is_a_name() -> None:
    row = "Tomorrow's 0rder of Lamps           Finger_Man           415-555-0{}\n"
    assert severities_of(relative_date, f"The mayor resigned.\n\n{row.format(132)}", "text/plain") == []
    told = "Tomorrow the mayor resigns, he said.\n"
    assert severities_of(relative_date, told, "text/plain") == ["warning"]


_TREATISE = "بسم الله الرحمن الرحيم الحمد لله رب العالمين. من عبد الله إلى أخيه، سلمه الله، وبعد: وصل الخط. «وقال بعض أهل العلم رحمهم الله إن الأصل في ذلك كتاب الله». وقال تعالى في ذلك قولا. والله أعلم. وقد كتب إليه صاحبه رحمه الله كتابا، وسأله عن أهل البادية وما يصح من أمانهم، فأجاب عن ذلك بما قال أهل العلم، وكتب إليهم بذلك كتابا آخر، ولم يزد عليه شيئا."
_REPORT = "قال الرئيس يوم الجمعة إن الجسر مغلق. «لن يفتح الجسر قبل نهاية السنة المقبلة بأي حال». وقالت وكالة الأنباء إن الحكومة استقالت في يناير. وقال شاهد رحمه الله إن النار اندلعت ليلا. وقد كتب إليه صاحبه كتابا، وسأله عن أهل البادية وما يصح من أمانهم، فأجاب عن ذلك بما قال أهل العلم، وكتب إليهم بذلك كتابا آخر."


def test_treatises_bless_whom_they_name() -> None:
    assert severities_of(missing_date, _TREATISE * 2, "text/plain") == ["info"]
    assert severities_of(missing_date, f"### || باب الأمان\n{_REPORT * 2}", "text/plain") == ["info"]
    assert severities_of(missing_date, _REPORT * 2, "text/plain") == ["error"]


_TOLD = "He took the lamp and went down to the quay. The cat followed him. “Who is there?” she asked. Nobody answered. The wind blew out the lamp. She held his hand. They walked on. The stones were wet. The door was open. He looked at her. "


def test_a_tale_by_its_title() -> None:
    assert undated(f"        A Harbour Tale\n\n{_TOLD * 5}", "text/plain") == "info"
    assert undated(f"        A Cautionary Tale\n\n{_TOLD * 5}" + PROSE, "text/plain") == undated(
        _TOLD * 5 + PROSE, "text/plain"
    )


def test_a_page_about_a_collection() -> None:
    text = "The following was taken from the board by Ana Cruz.\n\nABOUT THE LAMP SHRINE\n\n{}"
    assert undated(text.format(PROSE), "text/plain") == "info"
    assert undated(text.format(PROSE).replace("ABOUT THE", "OUT OF THE"), "text/plain") == "error"
    assert undated(text.format(f"{PROSE} The board met yesterday."), "text/plain") == "error"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The mayor resigned. What is the quay going to be like in six months if they do not mend it?", "info"),
        ("The mayor resigned. The quay will be closed in six months if they do not mend it.", "warning"),
        ("The mayor resigned. What will the quay be like in six months?", "warning"),
    ],
)
def test_a_question_on_a_case_that_is_imagined(text: str, severity: str) -> None:
    assert severities_of(relative_date, text, "text/plain") == [severity]
