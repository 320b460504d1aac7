"""Who says so, in German: people, groups and works without a name, and what stands beside them."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Severity
from tests.found import severities_of

WARNING, INFO = Severity.WARNING, Severity.INFO
ROAD = "Die Straße an der Mühle ist seit dem Sturm gesperrt, und niemand weiß, wie lange noch. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Das Bauamt Nord schloss die Brücke. Ein Sprecher vom Bauamt Nord sagte, sie sei alt.", [INFO]),
        ("Das Bauamt Süd schloss die Brücke. Ein Sprecher vom Bauamt Nord sagte, sie sei alt.", [INFO]),
        ("Die Brücke bleibt zu, sagte am Montag eine Sprecherin der Stadt.", [INFO]),
        ("Wie ein Sprecher des Ministeriums am Montag mitteilte, bleibt die Brücke zu.", [INFO]),
        ("Ein Polizeisprecher teilte am Abend mit, die Brücke bleibe zu.", [INFO]),
        ("Die Brücke wird verkauft, hieß es am Montag aus Regierungskreisen.", [WARNING]),
        ("Nach Angaben aus Parteikreisen wird die Brücke verkauft.", [WARNING]),
        ("Insidern zufolge wird die Brücke verkauft.", [WARNING]),
        ("Aus dem Umfeld des Ministers hieß es, die Brücke werde verkauft.", [WARNING]),
        ("Ein hochrangiger Beamter sagte der Zeitung, die Brücke werde verkauft.", [WARNING]),
        ("Die Brücke wird verkauft, sagten mit der Angelegenheit vertraute Personen am Montag.", [WARNING]),
        ("Die Brücke wird verkauft, erzählt ein Händler, der nicht genannt werden wollte.", [WARNING]),
        ("Die Brücke wird verkauft, erzählt ein Händler, der aus Angst nicht genannt werden wollte.", [INFO]),
        ("Die Brücke bleibt zu, sagte ein Sprecher.", [INFO]),
        ("Laut einem Augenzeugen war das Auto rot.", [INFO]),
        ("Ein anderer US-Vertreter sagte, die Brücke werde verkauft.", [WARNING]),
        ("Das sei zu wenig, argumentieren Gewerkschafter.", [INFO]),
        ("Das teilte ein Bahnsprecher am Freitag mit.", [INFO]),
        ("Ein Bahnsprecher hatte damals argumentiert, dass die Brücke alt sei.", [INFO]),
        ("Die Brücke wird verkauft, hieß es am Montag aus Brückenbaukreisen.", [WARNING]),
        ("Die Brücke bleibt zu, sagte ein Bahnsprecher. Bahnsprecher Hans Müller rechnet mit Mai.", [INFO]),
        ("Die Behörden bestätigten am Montag, dass die Brücke zu bleibt.", [INFO]),
    ],
)
def test_people_without_a_name(text: str, expected: list[Severity]) -> None:
    assert severities_of(anonymous_source, ROAD + text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Die Bürgermeisterin Anna Weber und andere Vertreter der Stadt betonen, die Brücke sei alt.",
        "Die Brücke bleibt zu, sagte Polizeisprecher Müller.",
        "Die Brücke bleibt zu, sagte ein Sprecher der Stadt, Hans Müller.",
        "Hans Müller, ein Sprecher der Stadt, sagte, die Brücke bleibe zu.",
        "Die Polizei Kassel teilte mit, dass die Brücke zu bleibt.",
        "Laut dpa bleibt die Brücke zu.",
        "Der Minister sprach am Montag mit einem Beamten, der die Brücke bewacht.",
        "Er will einen Experten finden, der die Brücke kennt.",
        "In den Landkreisen hieß es warten.",
        "Kein Sprecher sagte, die Brücke bleibe zu.",
        "Der neue Plan wurde in Insiderkreisen gefeiert.",
        "Ein Beamter sah die Brücke.",
    ],
)
def test_people_who_are_named_or_say_nothing(text: str) -> None:
    assert severities_of(anonymous_source, ROAD + text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Experten warnen davor, die Brücke zu früh zu öffnen.", [INFO]),
        ("Die Brücke sei zu teuer, bemängeln Kritiker.", [INFO]),
        ("Nach Ansicht von Beobachtern kommt die Brücke zu spät.", [INFO]),
        ("Experten gehen davon aus, dass die Brücke hält.", [INFO]),
        ("Expert*innen warnen vor der Brücke.", [INFO]),
        ("Experten befürchten, dass die Brücke nicht hält.", [INFO]),
        ("Viele glauben, dass die Brücke nicht hält.", [INFO]),
        ("Das ist eine Regel, die Fachleuten zufolge alles teurer macht.", [INFO]),
        ("Es wird allgemein angenommen, dass die Brücke hält.", [INFO]),
        ("Experten der Universität Graz warnen vor der Brücke.", [INFO]),
        ("UN-Experten warnen vor der Brücke.", [INFO]),
        ("IT-Experten warnen vor der Brücke.", [INFO]),
        ("Die Experten halten die Brücke für sicher.", [INFO]),
        ("Wissenschaftler vermuten, dass die Brücke älter ist.", [INFO]),
        ("Angeblich hat der König hier geschlafen.", [INFO]),
        ("„Experten warnen vor der Brücke“, sagte Anna Weber.", [INFO]),
        ("Im Mai ist nach Angaben unabhängiger Experten Öl in den Fluss gelaufen.", [INFO]),
        ("STANDARD: Viele Experten warnen vor der Brücke.", [INFO]),
        ("Experten warnen vor der Brücke. Ich halte das für falsch.", [INFO]),
        ("Das Haus ist nicht, wie manche glauben, eine Ruine.", [INFO]),
        ("Experten warnen vor der Brücke. „Sie ist alt“, sagte der Ingenieur Hans Müller.", [INFO]),
        ("Experten warnen vor der Brücke. " + ROAD * 4 + "„Sie ist alt“, so die Geologin Xena Müller.", [INFO]),
        ("Experten warnen vor der Brücke. " + ROAD * 4 + "„Sie ist alt“, so die Stadt.", [INFO]),
    ],
)
def test_groups_and_nobody(text: str, expected: list[Severity]) -> None:
    assert severities_of(weasel_attribution, ROAD + text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Experten wie Hans Meier warnen vor der Brücke.",
        "Hans Meier und andere Experten warnen vor der Brücke.",
        "Der König sprach von angeblich alten Brücken.",
        "Viele Brücken sagen den Leuten nichts.",
        "Er lernte, jede Lüge der Kritiker kritisieren zu müssen.",
        "Manche Sorgen verschwinden von selbst.",
        "Wenn Experten warnen, hört niemand zu.",
        "Er glaubt nicht, dass es gut ist, wenn in der Stadt Experten warnen.",
    ],
)
def test_groups_that_say_nothing_or_are_named(text: str) -> None:
    assert severities_of(weasel_attribution, ROAD + text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Studien belegen, dass Schlaf hilft.", [INFO]),
        ("Eine neue Studie kommt zu dem Schluss, dass Schlaf hilft.", [INFO]),
        ("Einer Studie zufolge hilft Schlaf.", [INFO]),
        ("Eine Langzeitstudie belegt, dass Schlaf hilft.", [INFO]),
        ("Laut einer Umfrage schlafen die meisten gut.", [INFO]),
        ("Medienberichten zufolge wird die Brücke verkauft.", [INFO]),
        ("Eine Studie der Universität Graz belegt, dass Schlaf hilft.", []),
        ("Laut einer Studie hilft Schlaf den Kindern an der Universität.", [INFO]),
        ("Laut einer Studie an der Universität Graz hilft Schlaf.", []),
        ("Eine Studie kommt später.", []),
        ("Eine Studie in Nature belegt, dass Schlaf hilft.", []),
        ("Von der Stadt durchgeführte Studien belegen, dass Schlaf hilft.", []),
        ("Laut einem UN-Bericht hilft Schlaf.", []),
        ("Die Studie zeigt, dass Schlaf hilft.", []),
        ("Nachforschungen ergaben, dass die Brücke alt ist.", []),
    ],
)
def test_works(text: str, expected: list[Severity]) -> None:
    assert severities_of(unnamed_study, ROAD + text) == expected
