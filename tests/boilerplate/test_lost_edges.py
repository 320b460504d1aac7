"""BLP412: blanks that were lost at the edge of a link or of emphasis, so that readers see one word."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.mojibake import mojibake

from provenance.api import Severity
from tests.found import excerpts, findings, severities_in

_LEAD = "The council of the harbour met on Monday in the old hall, and the clerk read the plan of the ferry. She goes there by boat. "
_URL = "(https://gazette.example/ferry)"


def _told(words: str, media_type: str = "text/markdown") -> list[str]:
    return excerpts(mojibake, f"{_LEAD}{words}\n", media_type)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (f"So it stands, as [the Gazette]{_URL}reported on Monday.", "Gazettereported"),
        (f"On Monday she asked[the county]{_URL} for another plan.", "askedthe"),
        (f"The mayor told [Reeve]{_URL}that it is open.", "Reevethat"),
        (f"The notice of [the pier]{_URL}to be built is new.", "pierto"),
        ("On Monday the **ferry**goes on to the pier.", "ferrygoes"),
        ("She read a note on the*old lamp* and left.", "theold"),
        ("She wrote that **this boat**is sold.", "boatis"),
        (f"Boats are listed at the[Gazette]{_URL}reported first.", "theGazettereported"),
        (f"It is known from[Quay Lane]{_URL} to the pier.", "fromQuay"),
    ],
)
def test_two_words_that_readers_see_as_one(words: str, told: str) -> None:
    assert _told(words) == [told]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("It stands as <a href='https://gazette.example/'>the Gazette</a>reported.", ["Gazettereported"]),
        ("It stands as <em>the ferry</em>that left.", ["ferrythat"]),
        ("The pier<b>and the</b> lamp.", ["pierand"]),
        ("It stands as <a class='button' href='https://gazette.example/'>the Gazette</a>reported.", []),
        ("It stands as <b style='display: block'>the ferry</b>that left.", []),
        ("It stands as <span>the ferry</span>that left.", []),
        ("See <a href='/pier'>the pier</a><a href='/lamp'>the lamp</a> there.", []),
        ("It stands as <a href='/pier'>the ferry</a><img src='a.png' alt=''>that left.", []),
    ],
)
def test_pages(words: str, told: list[str]) -> None:
    assert _told(f"<p>{_LEAD}{words}</p>", "text/html") == told


@pytest.mark.parametrize(
    "words",
    [
        f"The [dog]{_URL}s of the quay, the [lamp]{_URL}ed hall, a [pier]{_URL}ing boat and a [mast]{_URL}less one.",
        f"It is a [Linux]{_URL}-based lamp, [Quay]{_URL}’s own, a [boat]{_URL}/ferry and a [pier]{_URL}(old) one.",
        f"She writes [Java]{_URL}Script and sells [You]{_URL}Tube, and The[Verge]{_URL} and i[Phone]{_URL} as well.",
        "It is un**believ**able, and they are **B**ritish **B**oats **and** **L**amps, as the hus**band** said.",
        "The **mead**ow and the **brea**the, the *ten*ant, the con*form*ist and the **was**te of it.",
        "The syllables are **for**mat, **some**what, **walk**through and **can**not. He can walk for some of it.",
        "The pier was dark; **mean**while it was light. It is mean, while it lasts. She did walk**through** it.",
        f"It is the word theory, and the **the**ory of [the]{_URL}ory there.",
        "It holds `the`and and the [`quay`](https://lamp.example)and there.",
        f"They meet at #[Lights]{_URL}and at lamp/[quay]{_URL}and.",
        "She shouted at this motherf***er and the b*** there. Write to @The*Gambit today* there, where her gambit is the new one.",
        "They ask that calc*sum of the and calc*sum are known, and the calc of the sum stays.",
        "It is the 2**nd** and the H<sub>2</sub>and, a<sup>the</sup> and an image![](a.png)the lamp.",
        f"It stands in[^1]the hall, as [the Gazette]{_URL} reported.\n\n[^1]: Of the lamp.",
    ],
)
def test_parts_of_words_are_set_off(words: str) -> None:
    assert _told(words) == []


def test_a_word_that_stands_elsewhere_is_one() -> None:
    words = "The **ferry**goes on to the pier."
    assert _told(words) == ["ferrygoes"]
    assert _told(f"{words} It is a ferrygoes, so the ferrygoes is new.") == []
    assert _told("The **ferry**boats go on to the pier.") == []  # no small word, and nowhere a word of its own


def test_what_is_no_sentence() -> None:
    assert excerpts(mojibake, f"The [ferry]{_URL}and more\n") == []
    assert excerpts(mojibake, f"# {_LEAD}The [ferry]{_URL}and more\n") == []


@pytest.mark.parametrize(
    ("language", "words", "many"),
    [
        ("de", "Der Rat der Stadt sprach am Montag lange über <b>die alte Fähre</b>und das Boot.", 1),
        ("de", "Der Rat der Stadt sprach am Montag lange in dem <a href='/f'>Fähren</a>amt am Hafen. Das Amt ist alt.", 0),
        ("fr", "Le conseil de la ville a parlé lundi pendant des heures de <b>la vieille barque</b>et du port.", 1),
        ("pt", "O conselho da cidade falou na segunda-feira durante horas de <b>uma velha barca</b>para o porto.", 1),
        ("de", "Der Rat der Stadt sprach am Montag lange mit der*des Therapeut*in und mit der alten Werft am Hafen.", 0),
        ("tr", "Belediye meclisi pazartesi günü <a href='/f'>Vapur</a>un eski iskelesini uzun uzun konuştu.", 0),
        ("hu", "A városi tanács hétfőn sokáig tárgyalt a <a href='/f'>Komp</a>ról és a régi mólóról a kikötőben.", 0),
        ("zh", "市议会星期一在旧大厅开会讨论<a href='/f'>渡轮</a>的计划，并且宣读了码头的新方案，大家都同意这个计划。", 0),
    ],
)  # fmt: skip
def test_languages(language: str, words: str, many: int) -> None:
    assert severities_in(language, mojibake, words) == [Severity.WARNING] * many
    if "*" in words:
        assert excerpts(mojibake, f"---\nlang: {language}\n---\n\n{words}\n") == []


def test_several_are_one_fault_with_one_fix() -> None:
    words = f"{_LEAD}The **ferry**goes on, as [the Gazette]{_URL}reported of the[pier]{_URL}and the lamp.\n"
    (finding,) = findings(mojibake, words)
    assert "2 more places" in finding.message
    assert finding.severity == "warning"
    assert finding.fix is not None
    assert not finding.fix.safe
    mended = words
    for edit in sorted(finding.fix.edits, key=lambda edit: -edit.start):
        mended = mended[: edit.start] + edit.text + mended[edit.end :]
    assert f"**ferry** goes on, as [the Gazette]{_URL} reported of the [pier]{_URL} and" in mended
    assert findings(mojibake, mended) == []
