"""Threats to whoever is spoken to, and the everyday sentences with the same verbs."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.hateful_passage import hateful_passage
from provenance_plugins.moderation.threat import threat

from provenance.api import Example, Rule
from provenance.testing import find


def _severities(rule: Rule, language: str, words: str) -> list[str]:
    findings, problems = find(rule, Example(f"<html lang='{language}'><p>{words}</p></html>", media_type="text/html"))
    assert problems == []
    return [one.severity for one in findings]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Sag noch ein Wort, sonst stechen wir euch alle ab."),
        ("de", "Morgen brechen wir dir die Knochen."),
        ("de", "Dann polieren wir dir die Visage."),
        ("nl", "Hou je mond, anders maken we je af."),
        ("nl", "Vannacht steken we je schuur in de fik."),
        ("fr", "La prochaine fois on te casse les genoux."),
        ("fr", "Continue, et on te repêchera dans le port."),
        ("es", "Si vuelves te matamos."),
        ("es", "A ese concejal habría que matarlo."),
        ("it", "Se torni ti spezziamo le dita."),
        ("pt", "Se falares, matamos-te."),
        ("pt", "Vais aparecer morto."),
        ("sv", "Om du kommer tillbaka skjuter vi dig."),
        ("en", "Pay us, or your barn burns."),
        ("en", "Talk to the police and you'll end up in the canal."),
        ("en", "If you testify on Friday, we'll shoot you."),
        ("en", "If you print that, we'll shoot you, and your brother too."),
        ("en", "Nice little farm you have there, it would be a shame if something happened to it."),
    ],
)
def test_a_threat_to_you_is_told(language: str, words: str) -> None:
    assert _severities(threat, language, words) == ["error"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Den Teig stechen wir euch ab."),
        ("de", "Die Jacken legen wir euch hinten ab."),
        ("de", "Den Saft machen wir euch kalt, wenn es heiß wird."),
        ("de", "Die Gurte legen wir euch um, bevor ihr ins Boot steigt."),
        ("de", "Gern schneiden wir euch die Rippen in kleine Stücke."),
        ("de", "Lass den Ofen nie allein, sonst brennt deine Hütte."),
        ("nl", "Op het veld zetten we je tent op."),
        ("nl", "Met dit plan zetten we uw bedrijf weer op de kaart."),
        ("nl", "De trui maken we je helemaal af."),
        ("nl", "Laat de kachel nakijken, anders brandt je schuur af."),
        ("sv", "Laga ugnen, annars brinner din stuga."),
        ("sv", "Därför skjuter vi er tid till maj."),
        ("fr", "On vous retrouvera dans le port près du moulin."),
        ("fr", "On vous retrouvera au fond du parc."),
        ("fr", "On vous monte au col le matin, et le soir on vous descend."),
        ("fr", "À la course, je vous plante, puis je vous attends."),
        ("fr", "Au jeu, il faut abattre le président du club adverse."),
        ("es", "Con este plato te matamos el hambre."),
        ("es", "En mayo os ahogamos en flores."),
        ("es", "Si quieres, te cortamos la cabeza de la merluza."),
        ("es", "En el taller te cortamos el cuello de la camisa."),
        ("es", "Esta política hay que matarla antes de mayo."),
        ("es", "A este profesor de latín hay que matarlo de risa."),
        ("it", "Questa politica andrebbe bruciata."),
        ("it", "In cucina vi tagliamo la testa del pesce."),
        ("pt", "Esta política devia ser queimada."),
        ("pt", "Se quiseres, a gente te apaga da lista de contatos."),
        ("pt", "Aqui matamos-te a fome."),
        ("pt", "Na festa a gente te mata a saudade."),
        ("pt", "Amanhã vais aparecer no rio da fotografia."),
        ("tr", "Bayramda sizi hediyelere boğacağız."),
        ("en", "Pay the premium in time, or your house goes up in flames without cover."),
        ("en", "Leave the stove clean, or your house burns."),
        ("en", "Nice little shop you have there, it would be a shame if the roof leaked."),
        ("en", "If you run to the police museum you'll end up in the river, so turn left."),
        ("en", "When you visit the studio, we'll shoot you, and you can keep the pictures."),
    ],
)
def test_what_is_done_for_you_is_none(language: str, words: str) -> None:
    assert _severities(threat, language, words) == []


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("de", "Die Schwarzen sind Ratten und die Weißen sind Mäuse, so heißen die Figuren im Spiel.", False),
        ("it", "I neri sono ratti e i bianchi sono gatti nel gioco.", False),
        ("it", "I neri sono ratti.", True),
        ("de", "Die Zuwanderer sind Ratten.", True),
    ],
)
def test_the_colours_of_a_game_are_no_group(language: str, words: str, told: bool) -> None:  # noqa: FBT001
    assert bool(_severities(hateful_passage, language, words)) is told
