"""MOD504 to MOD507: sentences of everyday words, and those of other languages than English."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment
from provenance_plugins.moderation.self_harm import self_harm
from provenance_plugins.moderation.sexual_content import sexual_content
from provenance_plugins.moderation.threat import threat

from provenance.api import Example, Rule
from tests.found import found_in


def _page(language: str, words: str) -> Example:
    return Example(f"<html lang='{language}'><p>{words}</p></html>", media_type="text/html")


def _severities(rule: Rule, text: str | Example) -> list[str]:
    return [str(one.severity) for one in found_in(rule, text)]


@pytest.mark.parametrize(
    "text",
    [
        "Come near my street again and I'll put you in hospital.",
        "You won't live to see Christmas.",
        "You're a dead man.",
        "We are coming for you and your family.",
        "I'm going to find you and make you pay.",
        "He should be taken out and shot.",
        "These people deserve to be strung up.",
        "Someone ought to shoot the whole council.",
        "Somebody should burn that mosque down.",
        "Burn their houses down.",
        "Shoot them on sight.",
        "It's time to wipe them out.",
        "I hope someone puts a bullet in you.",
        "Enjoy your last day on earth.",
        "You'd better sleep with one eye open.",
        _page("es", "Hay que fusilarlos a todos."),
        _page("es", "Sé dónde vives y a qué hora sales."),
        _page("fr", "On va te casser la gueule."),
        _page("fr", "Il faut tous les fusiller."),
        _page("de", "Ich weiß, wo du wohnst."),
        _page("de", "Man sollte sie alle an die Wand stellen."),
        _page("pt", "Vou te matar, seu desgraçado."),
        _page("it", "Bisognerebbe impiccarli tutti."),
        _page("nl", "Ik maak je af."),
        _page("id", "Aku akan membunuhmu."),
    ],
)
def test_a_threat_of_everyday_words_is_told(text: str | Example) -> None:
    assert _severities(threat, text) == ["error"]


@pytest.mark.parametrize(
    "text",
    [
        "The sheriff said that the men had threatened to kill them all.",
        "The lights should be strung up before dark.",
        "Round them up at dusk and count the sheep.",
        "I know where you can buy good bread.",
        "Watch your back when you lift the boxes.",
        "He sleeps with one eye open, as all sailors do.",
        "Someone should shoot a film about it.",
        "We are coming for you guys at noon.",
        "You will live to see the bridge.",
        "I will break your bread.",
        _page("es", "Voy a matar el tiempo en la plaza."),
        _page("es", "Hay que cortar las ramas secas."),
        _page("de", "Man sollte das Sofa an die Wand stellen."),
        _page("de", "Sie wurden alle erschossen."),
        _page("nl", "De lampen moeten worden opgehangen."),
        _page("fr", "Il faut les brûler avant l'hiver."),
    ],
)
def test_what_is_told_or_harmless_is_none(text: str | Example) -> None:
    assert _severities(threat, text) == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("es", "Tírate de un puente y déjanos en paz."),
        ("fr", "Va te pendre."),
        ("de", "Bring dich doch um."),
        ("pt", "Vai se matar."),
        ("it", "Buttati da un ponte."),
        ("nl", "Spring voor de trein."),
        ("id", "Bunuh diri saja."),
    ],
)
def test_a_call_to_self_harm_is_told_in_other_languages(language: str, words: str) -> None:
    assert _severities(self_harm, _page(language, words)) == ["error"]


def test_a_call_that_is_denied_or_quoted_is_less() -> None:
    assert _severities(self_harm, _page("fr", "Ne te tue pas, et surtout ne saute pas.")) == []
    assert _severities(self_harm, _page("es", "“Tírate de un puente”, le gritó el hombre.")) in ([], ["info"])


@pytest.mark.parametrize(
    "text",
    [
        "She sucked him off in the back of the car.",
        "Her nipples hardened as he fingered her under the table.",
        "Hot teens in your area want to fuck tonight.",
        "He came all over her tits.",
        "I want you to sit on my face.",
        "Nudes for sale, write to me.",
    ],
)
def test_a_single_sentence_may_be_explicit(text: str) -> None:
    assert _severities(sexual_content, text) == ["warning"]


@pytest.mark.parametrize(
    "text",
    [
        "The cock crowed, and the hens came out of their house.",
        "Dick Cruz came in and sat down on his chair.",
        "His nipples were sore from the run.",
        "The museum shows nudes by three painters.",
        "They looked over every inch of the old town.",
    ],
)
def test_everyday_words_are_not(text: str) -> None:
    assert _severities(sexual_content, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Women like you should stay off the sports pages.",
        "Go back to where you came from.",
        _page("es", "Cállate, gorda asquerosa."),
        _page("fr", "Tu n'es qu'un raté."),
        _page("de", "Du bist zu dumm zum Schreiben."),
        _page("pt", "Você é um lixo."),
        _page("it", "Sei proprio un idiota."),
        _page("nl", "Je bent een mislukkeling."),
        _page("nl", "Wat ben je een minkukel, zeg."),
        _page("de", "Was bist du für ein Volltrottel!"),
        _page("fr", "Tu es un demeuré."),
        _page("id", "Kamu memang tolol."),
    ],
)
def test_an_insult_to_whoever_is_spoken_to_is_told(text: str | Example) -> None:
    assert _severities(harassment, text) == ["warning"]


@pytest.mark.parametrize(
    "text",
    [
        "The cook went back to the kitchen.",
        _page("es", "El payaso hizo reír a los niños."),
        _page("de", "Der Clown brachte die Kinder zum Lachen."),
        _page("it", "Non sei un idiota."),
    ],
)
def test_what_aims_at_nobody_is_none(text: str | Example) -> None:
    assert _severities(harassment, text) == []
