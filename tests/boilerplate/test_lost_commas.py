"""BLP412: blanks that were lost behind commas and brackets."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.mojibake import mojibake

from provenance.api import Severity
from tests.found import excerpts, findings, severities_in

_LEAD = "The council of the harbour met on Monday in the old hall, and the clerk read the plan of the quay. "


def _told(words: str, media_type: str = "text/markdown") -> list[str]:
    return excerpts(mojibake, f"{_LEAD}{words}\n", media_type)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The ferry goes on,and nobody asked the pilot,who was there.", "on,and"),
        ("The ferry stays,but it is old. The pier (and the lamp)that she saw is new.", "stays,but"),
        ("The pier (and the lamp)that she saw is new. The ferry stays,but it is old.", "lamp)that"),
    ],
)
def test_two_places(words: str, told: str) -> None:
    for media_type in ("text/markdown", "text/plain"):
        assert _told(words, media_type) == [told]


@pytest.mark.parametrize(
    "words",
    [
        "The ferry goes on. The pier (and the lamp)that she saw is new.",  # one place, behind a bracket
        "The clerk said, and they heard: “The ferry goes on,and nobody asked.” She left.",
        "\n\n> The ferry goes on, the clerk wrote,and nobody asked her or the pilot about the lamps of the quay, or the pier.",
        "The ferry goes on,and nobody asked, as\n\n```\nlamp,and\n```\n\nThe pier is old, the lamp too.",
        "The columns are named lamp,quay,pier and boat,mast,sail in the file of the town.",
        "It is (some)what and (any)where, and the boat(s)that are (re)the sold stay.",
        "Call `lamp,and the` and `quay,but it` first, and then the other one of them.",
        "It has 1,000,and 2,000,but no more; look at x.example/a,and b and at a/b,but c.",
    ],
)
def test_what_stands_so_is_no_such_place(words: str) -> None:
    assert _told(words) == []


def test_one_place_among_commas_that_are_set_apart() -> None:
    words = "The ferry, as it is, goes on,and nobody asked the pilot."
    assert _told(words) == ["on,and"]
    assert _told(words.replace("goes on", "is of Cruz")) == ["Cruz,and"]
    lone = words.replace(", as it is,", "")
    assert _told(lone) == []


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("de", "Die Fähre fährt weiter, sagte sie,weil niemand, der am Kai wohnt, die Brücke der Stadt noch kennt.", 1),
        (
            "pl",
            "Prom płynie dalej, powiedziała,że nikt, kto mieszka przy moście, nie zna już starego mostu w mieście.",
            1,
        ),
        ("ru", "Паром ходит дальше, сказала она,и никто, кто живёт у моста, не знает старого моста нашего города.", 1),
        ("cs", "Přívoz jezdí dál, řekla,ale nikdo, kdo bydlí u mostu, už nezná starý most našeho města u řeky.", 1),
        (
            "ru",
            "Паром ходит дальше, сказала она, и никто, кто живёт у моста, не знает лампа,мост,причал нашего города.",
            0,
        ),
        (
            "de",
            "Die Fähre fährt weiter, sagte sie, und die Felder, die sie hat, heißen lampe,kai,boot in der Datei der Stadt.",
            0,
        ),
    ],
)
def test_languages(language: str, words: str, told: int) -> None:
    assert severities_in(language, mojibake, words) == [Severity.WARNING] * told


def test_one_fix_for_all() -> None:
    words = f"{_LEAD}The ferry goes on,and nobody asked the pilot,who was there,because it is late.\n"
    (finding,) = findings(mojibake, words)
    assert finding.severity == "warning"
    assert "2 more places" in finding.message
    assert finding.fix is not None
    assert not finding.fix.safe
    assert [words[edit.start - 1 : edit.end] + edit.text for edit in finding.fix.edits] == [
        ",and and",
        ",who who",
        ",because because",
    ]


def test_a_language_of_which_no_small_words_are_known() -> None:
    words = "Belediye meclisi pazartesi günü toplandı,and vapur iskelesini konuştu,but karar vermedi o gün."
    assert excerpts(mojibake, f"<html lang='tr'><p>{words}</p></html>", "text/html") == []
