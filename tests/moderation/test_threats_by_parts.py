"""Threats by their forms, in ten languages: of whom they tell or whom they speak to, and what news, trades and everyday sentences say with the same words."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from tomllib import loads

import pytest
from provenance_plugins import moderation
from provenance_plugins.moderation.threat import threat

from tests.found import severities_in


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Somebody ought to cave that miller’s face in; somebody should smash his knees."),
        ("en", "Come to the mill again and you’ll leave in a coffin."),
        ("en", "He needs his skull bashed in."),
        ("en", "We know what street your wife walks down."),
        ("en", "If you testify, I will behead you."),
        ("de", "Ich schlage dich zusammen."),
        ("de", "Wir bringen euch um."),
        ("de", "Dem müsste man endlich die Zähne ausschlagen."),
        ("de", "Noch ein Brief, und du liegst im Krankenhaus."),
        ("fr", "La prochaine fois on lui brûle la maison."),
        ("fr", "On t’attend au moulin et tu finiras dans un cercueil."),
        ("es", "Habría que romperle las rodillas."),
        ("es", "Ese molinero se va a llevar un balazo."),
        ("it", "La prossima volta gli spacchiamo le gambe."),
        ("it", "Lo aspettiamo al mulino e finisce in barella."),
        ("pt", "Alguém devia partir os dentes desse moleiro."),
        ("pt", "Da próxima vez a gente queima a casa dele."),
        ("nl", "Iemand moet hem de tanden uitslaan."),
        ("nl", "Morgen steken we zijn huis in de fik."),
        ("pl", "Następnym razem połamiemy mu nogi."),
        ("pl", "Przyjdź tu jeszcze raz, a skończysz w trumnie."),
        ("sv", "Nästa gång krossar vi hans knän."),
        ("sv", "Någon borde knäcka benen på honom."),
        ("tr", "Bir dahaki sefere evini yakarız."),
        ("tr", "Birisi onun dişlerini dökmek lazım dedirtmesin: bacaklarını kırmak lazım."),
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
def test_a_threat_is_told(language: str, words: str) -> None:
    assert severities_in(language, threat, words) == ["error"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Somebody ought to put a new roof on their house, and next time we will paint his car."),
        ("en", "If you drive like that again, you may end up in hospital."),
        ("de", "Dem Müller gehören das Haus und der Wagen, und nächstes Mal schlagen wir ihm ein Fest vor."),
        ("de", "Der Staatsanwalt sagte, dem Müller habe man die Zähne einschlagen wollen."),
        ("fr", "La prochaine fois on lui ouvre la porte, et il finit sa soupe."),
        ("es", "La próxima vez le abrimos la puerta de la casa."),
        ("it", "La prossima volta gli apriamo la porta, e lo aspettiamo a cena."),
        ("pt", "Da próxima vez a gente quebra as nozes, e ele vai levar o bolo."),
        ("nl", "De volgende keer steken we de kaarsen aan."),
        ("pl", "Następnym razem spalimy więcej drewna."),
        ("sv", "Nästa gång bränner vi ljus i kvarnen."),
        ("tr", "Bir dahaki sefere ateşi yakarız."),
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
        ("en", "We’re going to cut their face value in half."),
        ("en", "Someone has to put his head in order."),
        ("en", "Somebody ought to stick a plaster on his nose."),
        ("en", "We know which bus your daughter takes, so meet her at the stop."),
        ("en", "Your kids know the way, don’t they? Be careful on the road."),
        ("en", "Your daughter sings well, doesn’t she? Watch it on Friday."),
        ("fr", "Cette fois on leur ouvre la voiture."),
        ("fr", "Il va prendre un coup de couteau pour ouvrir l’huître."),
        ("es", "Tendrían que abrir la boca y cantar."),
    ],
)
def test_what_is_done_to_other_things_or_for_somebody_is_none(language: str, words: str) -> None:
    assert severities_in(language, threat, words) == []


@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "it", "nl", "pl", "pt", "sv", "tr"])
def test_each_class_of_words_stands_in_a_form(language: str) -> None:
    file = Path(moderation.__path__[0], "lexicon", f"{language}.toml")
    table = loads(file.read_text("utf-8"))["threat_parts"]
    forms = [table.pop("told"), table.pop("spoken_to")]
    used = Counter(re.findall(r"<(\w+)>", str(forms)))
    del used["stop"]
    assert set(used) == set(table) - {"reports", "reports_stem", "denies"}
