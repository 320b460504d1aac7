"""DAT201 and DAT202: files that hold what was said, prompts, headlines, drills or the acts that a treatise cites have their day elsewhere, or none."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.undated.missing_date import missing_date
from provenance_plugins.dates.undated.training import is_training

from provenance.testing import document
from tests.found import severities_of


def undated(text: str, media_type: str = "text/plain", path: str = "texts/one.txt") -> list[str]:
    return severities_of(missing_date, text, media_type, path)


def leaning(text: str, media_type: str = "text/plain", path: str = "texts/one.txt") -> list[str]:
    return severities_of(relative_date, text, media_type, path)


_TALK = (
    "I flew here last night and I am tired. We built 8 mills in 10 years. I sold 1 of them yesterday. My friends said that I was mad. "
    "I saw the weir break on Monday. We mended it. I want to tell you that we will not give up. I have a dream of a lamp.\n\n"
) * 3
_REPORT = (
    "The mill was closed on Friday, its owner Ana Cruz said. Ben Ode said that nobody had asked the workers. The council refused to buy it. "
    "“I was there yesterday,” said Dora Eck. Carl Dunn said that a vote was put off.\n\n"
) * 3


@pytest.mark.parametrize(
    ("opening", "severity"),
    [
        ("Thank you very much, director sir. Ladies and Gentlemen!", "info"),
        ("Thank you, Mr. Chairman.", "info"),
        ("Ladies and gentlemen,", "info"),
        ("mr. chairman , i rise against this bill of the house .", "info"),
        ("The mill and I", "error"),
        ("Thank you for the lamp that you sent to me last week.", "error"),
        ("Speech by Ana Cruz\n\nThank you, Mr. Chairman.", "error"),
        ("Thank you, Mr. Chairman, for holding this hearing. That was kind of you.", "info"),
        ("Thanks everyone who wrote in about the ferry.", "error"),
        ("Thank you, everyone, for reading us.", "error"),
        ("Thank you, Minister, for nothing", "error"),
        ("Thank you, Mr. President. That is how Senator Cole began on Tuesday.", "error"),
    ],
)
def test_spoken_words_with_nothing_around_them(opening: str, severity: str) -> None:
    assert undated(f"{opening}\n\n{_TALK}") == [severity]


def test_a_report_that_begins_with_what_somebody_says_is_of_its_day() -> None:
    assert undated(f"Thank you, Mr. Chairman.\n\n{_REPORT}") == ["error"]
    assert undated(f"Thank you, Mr. Chairman.\n\n{_TALK}We will wait until spring, said Mayor Ana Cruz.") == ["error"]
    assert undated(f"Thank you, Mr. Chairman.\n\n{_TALK}As Ana Cruz said, we will wait until spring.") == ["info"]
    assert undated(f"# The dock\n\nLadies and gentlemen,\n\n{_TALK}", "text/markdown", "texts/one.md") == ["error"]


def test_what_was_heard_of_a_recording_has_its_day_with_the_recording() -> None:
    talk = f"The people do not even see it, or so we say to ourselves each day.\n{_TALK}{_TALK}"
    assert undated(talk, path="transcripts/ep12-mills.txt") == ["info"]
    assert undated(talk, path="texts/ep12-mills.txt") == ["error"]
    assert undated(f"The mills of the dale\n\n{_REPORT}", path="transcripts/ep12-mills.txt") == ["error"]


_TURNS = (
    "**Ana Cruz:** I was at the mill on Monday, and 8 of 10 wheels stood still. They told us that it closes.\n\n"
    "**Ben Ode:** The owner said yesterday that nobody had asked him. I think that he lied to us all.\n\n"
) * 8


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (_TURNS, "info"),
        (_TURNS.replace(":** ", "**: "), "info"),
        (f"The mill was closed on Friday, its owner said.\n\n{_TURNS}", "error"),
        (_TURNS.replace("Ana Cruz", "Update").replace("Ben Ode", "Note"), "error"),
        (_TURNS.replace("\n\n**Ben Ode:**", f"\n\n{_REPORT}**Ben Ode:**"), "error"),
        (_TURNS.replace("Ben Ode", "Ana Cruz"), "error"),
        (_TURNS.replace("Ana Cruz", "Mill News").replace("Ben Ode", "Quay Radio"), "error"),
        (_TURNS.replace("us all.", "us all. Did he?"), "error"),
        (_TURNS.replace("\n\n**Ben", "\n\nThe keeper knew of it, and I told him so.\n\n**Ben"), "info"),
        (
            _TURNS.replace("\n\n**Ben", "\n\nThe keeper knew.\n\nI told him so.\n\nHe left.\n\nSo it was.\n\n**Ben"),
            "error",
        ),
    ],
)
def test_a_file_of_turns_alone_has_its_day_with_the_recording(text: str, severity: str) -> None:
    assert undated(text, "text/markdown", "episodes/one.md") == [severity]


_HEADLINES = "\n".join(
    f"{first} {second}"
    for first in ("Mayor of Leeds closes the dock", "Weir breaks and floods the mill", "Opinion: Why we need a lamp")
    for second in (
        "as fears spread",
        "after a vote on Tuesday",
        "in all parts of town",
        "and nobody knows why",
        "for weeks",
        "again",
        "at last",
        "said the owner",
    )
)


def test_headlines_of_many_articles_have_no_one_day() -> None:
    assert undated(_HEADLINES) == ["info"]
    assert set(leaning(_HEADLINES)) == {"info"}
    told = (
        "The mayor said that the mill was sound.\nLast week the two leaders signed an agreement.\n"
        "Ben Ode said that nobody had asked him.\nThe council refused to buy it.\n"
    ) * 6
    assert "warning" in leaning(told)
    assert undated(told) == ["error"]


def test_an_article_that_was_copied_with_its_prompt_owes_its_day() -> None:
    prompt = "Guidelines:\n\nWrite it long.\n\nExample:\n\n[Insert the claim here]\n\n"
    told = "The dock is closed, Ana Cruz said. It is open, Ben Ode said. Nobody has gone there since Monday.\n\n" * 4
    assert undated(f"{prompt}{told}") == ["error"]
    assert undated(f"{told}{prompt}") == ["info"]


def test_a_prompt_has_its_examples_from_anywhere() -> None:
    prompt = f"Instructions:\nSay why.\n\nExample 1:\nClaim: As of last week the dock is closed.\n{_REPORT}\n\n"
    slot = "Claim: [Insert the claim here]\n"
    assert set(leaning(prompt + slot)) == {"info"}
    assert undated(prompt + slot) == ["info"]
    assert "warning" in leaning(prompt)
    assert "warning" in leaning(f"{prompt}The mayor of [insert the town here] said nothing.\n")
    assert undated(f"Format: A page\n\nTask: Two lines\n\nAna Cruz, {{{{age}}}}, was held.\n\n{_REPORT}") == ["error"]
    told = "Respond with one word. Make sure it is the following: yes or no.\n"
    assert set(leaning(f"{prompt}{told}Say this of {{{{name}}}} in a line.\n")) == {"info"}


def test_what_a_program_said_of_each_text_has_no_one_day() -> None:
    lines = "\n".join(
        f"[{at}/30] Processing: Five things to know on Thursday, the mayor said\n  Found 1 place" for at in range(8)
    )
    assert set(leaning(lines)) == {"info"}
    assert "warning" in leaning(lines.replace("[", "(").replace("]", ")"))
    assert "warning" in leaning(
        f"[1/2] The mayor said on Thursday that the dock was closed. Ana Cruz said so.\n{_REPORT}"
    )


_ACT = "Порядок надзора за причалом установлен приказом от {} «Об организации надзора за причалом», и прокуроры его соблюдают. "


def test_a_treatise_on_acts_needs_no_day() -> None:
    acts = "".join(
        _ACT.format(one)
        for one in ("02.10.2007 г. № 155", "07.12.2007 г. № 195", "31.03.2008 № 53", "14.01.2021 № 7-16-2019")
    )
    assert undated(acts * 2) == ["info"]
    assert undated(acts * 2 + "Причал закрыли 3.04.2008, и вода ушла из него в реку. ") == ["error"]
    assert undated(acts * 2 + "В понедельник причал закрыли, и вода ушла из него в реку. ") == ["error"]


_DRILL = (
    "Standard drill: one boy parries, and the other one lunged before. Repeat this exercise in each lesson. "
    "Variations: the drill was done from afar. It was written in 1932. The footwork was shown before.\n\n"
)


@pytest.mark.parametrize(("verb", "expected"), [("Repeat", True), ("The coach led", False)])
def test_a_report_on_drills_tells_nobody_to_train(verb: str, *, expected: bool) -> None:
    text = _DRILL.replace("Repeat", verb) * 6
    assert is_training(document(text)) is expected
    assert not is_training(document(f"{text}\n\nThe field is shut, said Ana Cruz. It is open, said Ben Ode."))


def test_drills_are_of_any_term() -> None:
    page = "<html lang='en'><head><title>Drills of the club</title></head><body>{}<p>On Monday, March 7th we met again.</p></body></html>"
    assert undated(page.format(f"<p>{_DRILL}</p>" * 6), "text/html", "drills.html") == ["info"]
    school = f"<p>{_REPORT}</p>" * 3 + "<p>One drill, one exercise and one lesson later they met.</p>"
    assert undated(page.format(school), "text/html", "drills.html") == ["error"]


@pytest.mark.parametrize(
    ("title", "path", "severity"),
    [
        ("Geschichte", "seite.md", "info"),
        ("Historisches", "seite.md", "info"),
        ("Das Haus", "geschichte.md", "info"),
        ("Eine Geschichte vom Haus", "seite.md", "error"),
        ("Das Haus", "seite.md", "error"),
    ],
)
def test_the_history_of_a_house(title: str, path: str, severity: str) -> None:
    told = (
        "Der Maurer Karl Frank baute 1908 das Haus. „Wir ließen alles stehen und liegen“, sagte seine Tochter Anna Frank am Sonntag. "
        "Im März 1953 wurde er verhaftet. Die Häuser wurden 1953 übergeben. Tags zuvor waren Männer gekommen. Gestern kam er zurück. "
        "Er starb wenig später. Das Haus wurde verkauft. Seine Frau packte alles ein. Der Sohn saß im Gefängnis. "
    )
    assert undated(f"---\nlayout: page\ntitle: {title}\n---\n\n{told * 2}", "text/markdown", path) == [severity]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("The New Zealand brand Friday Lamp is her favourite.", ["info"]),
        ("The dance company Sunday Mills toured the dale.", ["info"]),
        ("The company Friday announced a loss.", ["warning"]),
        ("The brand Friday Lamp left the dale, and on Monday the mayor resigned.", ["info", "warning"]),
        ("The mayor left the company Friday night.", ["warning"]),
        ("The council shut the shop. Friday Cruz resigned, and on Monday he left.", ["warning", "info"]),
        ("6 p.m. – 10:30 p.m., Sunday – Friday", []),
        ("From 6 p.m. – 10:30 p.m. the dock burned, Sunday the mayor resigned.", ["warning"]),
    ],
)
def test_weekdays_of_names_and_hours(text: str, severities: list[str]) -> None:
    assert leaning(text, "text/markdown", "") == severities


_BOWL = "Ana Cruz sings ahead of the Lamp Bowl on Sunday.\n\nBen Ode at Lamp Bowl LVIII\n\nDora Eck at Lamp Bowl {}"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (_BOWL.format("LVIII"), "info"),
        (_BOWL.format("LVII"), "warning"),
        ("Ana Cruz sings ahead of the Lamp Bowl on Sunday.\n\nShe sang at Lamp Bowl LVIII.", "warning"),
        ("Ana Cruz sang on Sunday.\n\nBen Ode at Lamp Bowl LVIII\n\nDora Eck at Lamp Bowl LVIII", "warning"),
        (_BOWL.format("Hall, Leeds"), "warning"),
        ("Ana Cruz won three medals this summer. The 2004 awards will be presented in Leeds.", "info"),
        ("Ana Cruz won three medals this summer. The 2004 awards were presented in Leeds.", "warning"),
        ("Ana Cruz won three medals this summer. The 2004 awards will be presented, as in 2009.", "warning"),
    ],
)
def test_days_of_what_is_called_by_its_number_or_year(text: str, severity: str) -> None:
    assert leaning(text, "text/markdown", "") == [severity]


_APART = (
    "the mill was closed on friday , its owner ana cruz said . ben ode said , on monday , that nobody had asked the workers . "
    "the council refused , in march , to buy it . carl dunn said that a vote was put off yesterday .\n"
)


@pytest.mark.parametrize(
    ("text", "severity", "warns"),
    [
        (_APART * 2, "info", False),
        (_APART.replace(" ,", ",").replace(" .", ".") * 2, "error", True),
        (_APART[: _APART.index("carl")] + _REPORT, "error", True),
        (_APART + _REPORT * 2, "error", True),
    ],
)
def test_texts_that_a_program_took_apart_into_words(text: str, severity: str, *, warns: bool) -> None:
    assert undated(text) == [severity]
    assert ("warning" in leaning(text)) == warns
