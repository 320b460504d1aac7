"""Who speaks without a name where neither noun nor verb tells it alone (ATT102), and what people of a trade hold in the words of a saying (ATT103)."""

from __future__ import annotations

import pytest

from provenance import check

_AFTER = {
    "en": "The lamp by the door is red.",
    "de": "Die Lampe an der Tür ist rot.",
    "fr": "La lampe près de la porte est rouge.",
    "es": "La lámpara de la puerta es roja.",
    "it": "La lampada vicino alla porta è rossa.",
    "pt": "A lâmpada ao lado da porta é vermelha.",
    "nl": "De lamp bij de deur is rood en oud.",
    "pl": "Lampa przy drzwiach jest czerwona i stara.",
    "sv": "Lampan vid dörren är röd och gammal.",
    "tr": "Kapının yanındaki lamba kırmızı ve eski.",
}


def told(rule: str, language: str, words: str) -> list[str]:
    """The severities of what a rule tells of words before an idle sentence."""
    return [str(one.severity) for one in check(f"{words} {_AFTER[language]}", select=[rule]).findings]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "A member of the Danish delegation let slip that the vote was off."),
        ("en", "Two senior officials put the cost of the dam at nine million."),
        ("en", "One clerk, afraid of losing her job, described nights without light."),
        ("de", "Auf den Fluren heißt es, der Damm sei verloren."),
        ("de", "Dem Vernehmen nach ist der Damm verloren."),
        ("fr", "Dans les couloirs du ministère, on raconte que le barrage est perdu."),
        ("es", "Ha trascendido que la presa está perdida y que nadie la vigila."),
        ("es", "Personas vinculadas al club aseguran que la presa está perdida."),
        ("it", "Due guardiani, interpellati separatamente, raccontano di notti senza luce."),
        ("pt", "Dois funcionários ouvidos pela reportagem descrevem noites sem luz."),
        ("nl", "In de wandelgangen wordt gefluisterd dat de dam verloren is."),
        ("pl", "Za kulisami słychać, że tama jest stracona i nikt jej nie pilnuje."),
        ("sv", "I korridorerna viskas det att dammen är förlorad."),
        ("tr", "Kulislerde barajın kapanacağı fısıldanıyor."),
    ],
)
def test_a_voice_is_told(language: str, words: str) -> None:
    assert "warning" in told("ATT102", language, words)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The people of the village put the lamp at the door."),
        ("en", "Ana Cruz, afraid of losing her job, described nights without light."),
        ("en", "A member of the club spoke of it to Ana Cruz, said Ben Ode."),
        ("de", "Auf den Fluren stehen Lampen, die nachts brennen."),
        ("es", "En los pasillos del ministerio hay lámparas que arden de noche."),
        ("pl", "Za kulisami stoją lampy, które palą się nocą."),
        ("sv", "I korridorerna står lampor som brinner om natten."),
        ("pt", "Os dois falam do processo que corre em Lisboa e no Porto contra o prefeito e pessoas ligadas a ele."),
        ("nl", "In de wandelgangen staan lampen die branden."),
    ],
)
def test_what_is_no_voice_is_not(language: str, words: str) -> None:
    assert told("ATT102", language, words) == []


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("Leading sommeliers caution against late suppers.", "warning"),
        ("Purists turn up their noses at the new lamp.", "warning"),
        ("Consumer groups see it as a gift to the mills.", "warning"),
        ("Wine lovers rave about the view from the mill.", "info"),
        ("Older anglers are convinced that the pike left the pond.", "info"),
    ],
)
def test_a_view_of_an_open_number_is_told(words: str, severity: str) -> None:
    assert told("ATT103", "en", words) == [severity]


@pytest.mark.parametrize(
    "words",
    [
        "Her doctors recommend rest.",
        "The gardeners of the mill swear by it.",
        "Doctors recommend rest [3].",
        "Ana Cruz said that sommeliers caution against late suppers.",
        "She asked why purists turn up their noses?",
    ],
)
def test_one_with_bounds_is_not(words: str) -> None:
    assert told("ATT103", "en", words) == []
