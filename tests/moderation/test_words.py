"""MOD501 and MOD502: vulgar words and slurs, in other words, in names and in quotations."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.profanity import profanity
from provenance_plugins.moderation.slur import slur

from provenance.records import Finding
from provenance.rules import Rule
from provenance.testing import find
from tests.found import found_in

PADDING = (
    " The town lies on the river, and many people visit it in summer, when the market is open and the boats go out."
)


def findings(rule: Rule, text: str) -> list[Finding]:
    found, problems = find(rule, text)
    assert not problems
    return found


@pytest.mark.parametrize(
    "text",
    [
        "Scunthorpe, Penistone, Essex, Sussex, Cockburn, Hancock, Lightwater and Clitheroe",
        "Dick Cheney met Dick Van Dyke; Andy Dick and Philip K. Dick did not.",
        "Pussy Riot sang at the SlutWalk.",
        "The scholar calls them bullshit jobs, which nobody would miss.",
        "The classic assassin passed the assessment of the assembly.",
        "Shiitake, cockpit, cocktail, peacock, titanic, dickens, shuttlecock, therapist, analysis",
        "He rode an ass and led a second ass to the stable.",
        "Cocks and hens ran across the yard.",
    ],
)
def test_names_and_words_that_hold_a_bad_word(text: str) -> None:
    assert not findings(profanity, text)
    assert not findings(slur, text)


@pytest.mark.parametrize(
    "word", ["bullshit", "Bullshit", "BULLSHIT", "#bullshit", "bullshitters", "fucktacular", "#sofuckinggood"]
)
def test_inflections_compounds_and_hashtags(word: str) -> None:
    (found,) = findings(profanity, f"That is {word} and nothing else.")
    assert found.severity == "warning"
    assert found.excerpt == word.lstrip("#")


def test_the_message_does_not_repeat_the_word() -> None:
    (found,) = findings(profanity, "What a load of bullshit.")
    assert "bullshit" not in found.message
    assert "b••••••t" in found.message


def test_a_quotation_lowers_a_strong_word_and_silences_a_mild_one() -> None:
    assert [one.severity for one in findings(profanity, "“This is bullshit,” Ana Cruz said.")] == ["info"]
    assert not findings(profanity, "“This is crap,” Ana Cruz said.")
    assert [one.severity for one in findings(profanity, "This is crap.")] == ["info"]


def test_a_single_mild_word_in_a_long_text_is_nothing() -> None:
    assert not findings(profanity, "The engine made a damn noise." + PADDING * 4)
    assert len(findings(profanity, "The damn engine made a damn noise." + PADDING * 4)) == 1


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("He said that no pikeys may rent the field.", "error"),
        ("“No pikeys,” he said.", "info"),
        ("The word pikey is a slur.", "info"),
        ("He was called a pikey at school.", "info"),
        ("Her neighbours had called her brother a dirty pikey for years.", "info"),
        ("They kept calling Brandt a pikey, and nobody stopped them.", "info"),
        ("Somebody yelled “pikey” and threw a stone.", "info"),
        ("Somebody yelled pikeys and threw a stone.", "info"),
        ("I called him a pikey and he ran.", "error"),
        ("That pikey called me a liar.", "error"),
    ],
)
def test_a_slur_is_graded_by_its_use(text: str, severity: str) -> None:
    assert [one.severity for one in findings(slur, text)] == [severity]


def test_code_is_no_prose() -> None:
    from provenance.api import Example  # noqa: PLC0415 - used once

    found = found_in(profanity, Example("Text.\n\n    bullshit = 1\n", media_type="text/markdown"))
    assert not found


@pytest.mark.parametrize(
    "text",
    [
        "Esto es una mierda y el alcalde lo sabe, pero no quiere decirlo a los vecinos de la ciudad.",
        "C'est une réponse de merde et le maire le sait, mais il ne veut pas le dire aux habitants.",
        "Das ist doch Scheiße, und der Bürgermeister weiß es, aber er will es den Leuten nicht sagen.",
        "Isso é uma merda e o prefeito sabe disso, mas não quer dizer nada aos moradores da cidade.",
    ],
)
def test_other_languages(text: str) -> None:
    assert len(findings(profanity, text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Die Bürger haben am Sonntag gewählt, und der Rat wird im Mai zusammentreten, um den Haushalt zu beschließen.",
        "Le conseil se réunira en mai pour voter le budget, et les habitants du quartier pourront y assister.",
        "El consejo se reunirá en mayo para votar el presupuesto, y los vecinos del barrio podrán asistir.",
        "O conselho vai reunir-se em maio para votar o orçamento, e os moradores do bairro podem assistir.",
    ],
)
def test_plain_texts_of_other_languages(text: str) -> None:
    assert not findings(profanity, text)
    assert not findings(slur, text)


@pytest.mark.parametrize(
    "text", ["I'm a proud dyke, you fools.", "We are lesbos and glad of it.", "I call myself a spaz."]
)
def test_a_slur_that_somebody_uses_of_himself_is_a_remark(text: str) -> None:
    assert {one.severity for one in findings(slur, text)} <= {"info"}


@pytest.mark.parametrize("written", ["f*ck", "f u c k", "fuuuck", "sh1t", "b!tch"])
def test_disguised_words_are_found_by_the_rule(written: str) -> None:
    (found,) = findings(profanity, f"Well, {written} that.")
    assert found.excerpt == written
    assert found.severity == "warning"


@pytest.mark.parametrize("written", ["fuck\u00ading", "fuck\u200bing", "bas\u00adtard", "fuck\u200cing"])
def test_a_word_with_what_nobody_sees_in_it_is_one(written: str) -> None:
    (found,) = findings(profanity, f"He is a {written} fool.")
    assert found.location is not None
    assert found.location.start.offset == len("He is a ")
    assert found.location.end.offset == len(f"He is a {written}")


@pytest.mark.parametrize("text", ["He is such a p u s s y.", "You d!ck.", "What a c0ck he is."])
def test_a_disguised_word_of_two_meanings_has_the_bad_one(text: str) -> None:
    assert [one.severity for one in findings(profanity, text)] == ["warning"]


@pytest.mark.parametrize("text", ["The cooock crowed.", "The mark P.I.M.P. stands for a method.", "A cock crowed."])
def test_a_word_of_two_meanings_drawn_out_or_abbreviated_stays_innocent(text: str) -> None:
    assert not findings(profanity, text)


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Shut the F up, all of you.", "info"),
        ("FJB and his friends!", "info"),
        ("F them all.", "info"),
        ("They are a-holes.", "warning"),
        ("You fckrs!", "warning"),
    ],
)
def test_letters_that_stand_for_a_vulgar_word(text: str, severity: str) -> None:
    assert [one.severity for one in findings(profanity, text)] == [severity]


@pytest.mark.parametrize("text", ["Press F to go on.", "He got an F. They were glad.", "Row F up to row K", "f(u) = 2"])
def test_a_letter_is_no_vulgar_word(text: str) -> None:
    assert not findings(profanity, text)
