"""Who speaks in a text in the first person, in each language that has words for it."""

from __future__ import annotations

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.analysis.voice import EVERY, LANGUAGES, FirstPerson, words_of
from provenance.testing import document

_SPEAKER = FirstPerson("i", "we", "verb", "we_ends", "we_ends_also")
_ANYBODY = FirstPerson(*EVERY)
_SURE = FirstPerson("verb", "i_ends", "we_ends")
_ONE = FirstPerson("i", "me", "my")
_SEVERAL = FirstPerson("we", "us", "our")
_PLAIN = FirstPerson("i", "me", "my", "we", "us", "our")
_APART = FirstPerson("i", "me", "my", "we", "us", "our", apart=True)


def test_the_languages_are_those_of_the_lexicon() -> None:
    folder = files("provenance.analysis.voice") / "lexicon"
    assert sorted(
        file.name.removesuffix(".toml") for file in folder.iterdir() if file.name.endswith(".toml")
    ) == sorted(LANGUAGES)


@pytest.mark.parametrize(
    ("code", "spoken"),
    [
        ("en", "Tomorrow we’ll mend the gate."),
        ("de", "Morgen streichen wir das Tor."),
        ("fr", "Demain j’irai voir la grille."),
        ("es", "Mañana pintaremos la verja."),
        ("pt", "Amanhã pintamos o portão."),
        ("it", "Domani dipingeremo il cancello."),
        ("nl", "Morgen verf ik het hek."),
        ("pl", "Jutro malujemy bramę."),
        ("sv", "I morgon målar vi grinden."),
        ("tr", "Yarın kapıyı boyayacağız."),
        ("ca", "Demà nosaltres pintem la porta."),
        ("id", "Besok kami mengecat pagar."),
    ],
)
def test_whoever_writes_does_something(code: str, spoken: str) -> None:
    assert _SPEAKER.is_in(spoken, code)
    assert _ANYBODY.is_in(spoken, code)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("en", "Tomorrow they mend the gate of the US mission, part II."),
        ("de", "Morgen streichen die Nachbarn das Tor am Ufer."),
        ("fr", "Demain le voisin repeint la grille du jardin."),
        ("es", "Mañana los vecinos pintan la verja de la escuela."),
        ("pt", "Amanhã os vizinhos pintam o portão da escola."),
        ("it", "I ragazzi dipingono domani il cancello."),
        ("nl", "Morgen verven de buren het hek van de school."),
        ("pl", "Jutro sąsiad maluje bramę i płot."),
        ("sv", "I morgon målar grannen grinden i parken."),
        ("tr", "Komşu yarın kapıyı boyar."),
    ],
)
def test_nobody_speaks(code: str, told: str) -> None:
    assert not _SPEAKER.is_in(told, code)
    assert not _ANYBODY.is_in(told, code)


@pytest.mark.parametrize(
    ("code", "one", "several"),
    [
        ("en", "She wrote to me.", "She wrote to us."),
        ("de", "Das ist meine Leiter.", "Das ist unsere Leiter."),
        ("fr", "Voici mon échelle.", "Voici notre échelle."),
        ("es", "Es mi escalera.", "Es nuestra escalera."),
        ("pt", "É a minha escada.", "É a nossa escada."),
        ("it", "È la mia scala.", "È la nostra scala."),
        ("nl", "Dit is mijn ladder.", "Dit is onze ladder."),
        ("pl", "To moja drabina.", "To nasza drabina."),
        ("sv", "Det är mitt hus.", "Det är vårt hus."),
        ("tr", "Merdiven benim.", "Merdiven bizim."),
    ],
)
def test_one_or_several(code: str, one: str, several: str) -> None:
    assert (_ONE.is_in(one, code), _SEVERAL.is_in(one, code)) == (True, False)
    assert (_ONE.is_in(several, code), _SEVERAL.is_in(several, code)) == (False, True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "Los extremos y los últimos próximos"),
        ("es", "El marroquí"),
        ("it", "Uno schiavo"),
        ("pl", "Dwa problemy"),
    ],
)
def test_what_only_ends_as_verbs_do_is_no_sure_form(code: str, text: str) -> None:
    assert not _SURE.is_in(text, code)
    assert _ANYBODY.is_in(text, code)


@pytest.mark.parametrize("text", ["Kilogramos de harina", "La cena con José", "Dos préstamos", "Un café"])
def test_nouns_and_names_that_end_as_verbs_do(text: str) -> None:
    assert not _SURE.is_in(text, "es")


@pytest.mark.parametrize("text", ["Un café", "Así y aquí", "El bebé, ahí"])
def test_common_words_that_end_so_are_nobodys(text: str) -> None:
    assert not _ANYBODY.is_in(text, "es")


@pytest.mark.parametrize(
    "text",
    [
        "“I went”, she says.",
        "Part I. The harbour",
        "I) The harbour",
        "An I-beam holds the roof.",
        "See me.example or ana@we.example.",
        "A me-too product.",
    ],
)
def test_apart_neither_quoted_nor_counted_nor_in_a_name(text: str) -> None:
    assert not _APART.is_in(text, "en")


def test_a_form_with_a_verb_is_one_of_the_pronoun() -> None:
    found = [match[0] for match in _APART.each(document("I’ve seen it, and we're glad. My boat is ours."))]
    assert found == ["I", "we", "My", "ours"]


def test_a_document_is_asked_in_its_own_language_and_between_two_offsets() -> None:
    text = document("<html lang='it'><p>I ragazzi dipingono il cancello. Io guardo.</p></html>", media_type="text/html")
    assert _ONE.speaks(text)
    assert not _ONE.speaks(text, 0, text.text.index("Io"))


def test_a_module_may_ask_in_some_languages_alone() -> None:
    english = FirstPerson("i", languages=("en",))
    assert english.is_in("I went.", "en")
    assert english.of("de") is None
    assert not english.is_in("Ich ging.", "de")


def test_a_language_without_words_has_nobody_who_speaks() -> None:
    assert _ANYBODY.of("xx") is None
    assert not _ANYBODY.is_in("I and we", "xx")


def test_words_for_what_cuts_a_text_itself() -> None:
    assert {"i", "we've"} == words_of("en", "i", "short") & {"i", "I", "we've", "us"}
    assert words_of("xx", "i") == frozenset()


@given(st.sampled_from(LANGUAGES), st.text(max_size=40), st.text(max_size=40))
def test_what_is_found_is_a_word_of_its_own_and_more_of_it_is_not_apart(code: str, before: str, behind: str) -> None:
    text = f"{before} {max(words_of(code, 'i'))} {behind}"
    plain, apart = _PLAIN.of(code), _APART.of(code)
    assert plain is not None
    assert apart is not None
    found = {match.span() for match in plain.finditer(text)}
    assert all(start == 0 or not text[start - 1].isalnum() for start, _ in found)
    assert {match.span() for match in apart.finditer(text)} <= found
