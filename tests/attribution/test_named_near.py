"""Sources and works that the text names a few sentences before or behind, and what is told of a case or a scene."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.unnamed_study import unnamed_study
from provenance_plugins.attribution.weasel_attribution import weasel_attribution

from provenance.api import Example, Severity
from provenance.testing import find

WARNING, INFO = Severity.WARNING, Severity.INFO


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (
            "Researchers found that bees sleep. The hive was old. Lead author Ana Cruz, of Marburg, said it was warm.",
            INFO,
        ),
        ("Researchers found that bees sleep. The work was published in Harbour Biology.", INFO),
        ("Researchers found that bees sleep. The hive was old, Ana Cruz said.", WARNING),
        (
            "It rained. " * 9
            + "Researchers found that bees sleep. "
            + "It rained. " * 9
            + "The study is in the journal Bees.",
            INFO,
        ),
        (
            "It rained. " * 9
            + "Researchers think that bees sleep. "
            + "It rained. " * 9
            + "The study is in the journal Bees.",
            WARNING,
        ),
        ("Researchers found that bees sleep. The harbour opened in May.", WARNING),
    ],
)
def test_scholars_whose_study_is_told_of_near(text: str, severity: Severity) -> None:
    _first(weasel_attribution, text, severity)


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Bees sleep, a new study reports. “They do,” study lead author Ana Cruz of Harbour College said.", INFO),
        ("Bees sleep, a new study reports. It rained. Ana Cruz, who led the study, keeps bees.", INFO),
        ("Bees sleep, a new study reports. It was presented at the Harbour Congress on Bees.", INFO),
        ("Bees sleep, a new study reports. It was published in May. The mayor keeps bees.", WARNING),
        ("Studies show that bees sleep. Ana Cruz, who led the study, keeps bees.", WARNING),
        ("Half of them sleep, according to data from eHive.", INFO),
        (
            "Hall may have fled to Marburg, according to a newspaper report. Hall was seen in a car, the Harbour Gazette reported.",
            INFO,
        ),
        ("Hall may have fled to Marburg, according to a newspaper report. Hall was seen in a car.", WARNING),
        ("Naps help, and studies show that they work.\n\nFor example, one study of 42 people found so (12).", INFO),
        ("Naps help, and studies show that they work.\n\nFor example, one man slept for days.", WARNING),
        ("According to court records, he lied. Hall was charged with fraud in May.", INFO),
        ("According to court records, the dam was old.", WARNING),
    ],
)
def test_works_that_are_named_near(text: str, severity: Severity) -> None:
    _first(unnamed_study, text, severity)


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Bex&L officials said the pipe was old. It leaked, said Ana Cruz, Bex&L's chief engineer.", INFO),
        ("Bex&L officials said the pipe was old. It leaked, said Ana Cruz, a baker.", WARNING),
        ("The Harbour Animal Shelter announced that a cat was found. Officials said it was well.", INFO),
        ("The Harbour Ministry announced that a cat was found. Officials said it was well.", WARNING),
        ("Saudi officials said the pipe was old. It leaked, said Prince Omar, the Saudi envoy.", WARNING),
        ("Pentagon officials said the pipe was old. It leaked, said Ana Cruz of the Pentagon.", WARNING),
        ("It leaks, according to a group of employees. The group, Harbour Voices, met in May.", INFO),
        ("It leaks, according to a group of employees. The group met in May.", WARNING),
        ("A leading psychologist said so on Monday. “It is so,” Ana Cruz, a psychologist in Marburg, said.", INFO),
        ("A town chief says a man was hurt. Interim Marburg Chief Ana Cruz told reporters so.", INFO),
        ("An FBI official said the road was closed. “We closed it,” said Ana Cruz, a spokeswoman.", INFO),
        ("A clerk recalled that he was late, the Harbour Court said.", INFO),
        ("Ana Cruz, a lawyer, wrote on towns. According to Ana Cruz:\n\n> Officials say the dam is old.", INFO),
        ("Ana Cruz, a lawyer, wrote on towns. It rained:\n\n> Officials say the dam is old.", WARNING),
    ],
)
def test_people_and_bodies_that_are_named_near(text: str, severity: Severity) -> None:
    _first(anonymous_source, text, severity)


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Prosecutors say he lied. Ben Hall was charged with fraud in May.", INFO),
        ("Prosecutors say the law is old.", WARNING),
        ("A federal judge determined that Ben Hall had lied. The trial goes on.", INFO),
        ("“Get out!” an officer shouted.", INFO),
        ("An officer shouted that the road was closed.", WARNING),
        ("“You are safe,” an officer told the girl.", INFO),
        ("A spokesman said the pilot had ended.", WARNING),
        ("Two officials told him he had never been a citizen.", INFO),
        ("Two officials told the Gazette he had never been a citizen.", WARNING),
        ("Two advocates called for a new dam.", INFO),
    ],
)
def test_cases_and_scenes(text: str, severity: Severity) -> None:
    _first(anonymous_source, text, severity)


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The cliff is believed to be haunted by spirits.", INFO),
        ("The cliff is believed to be old.", WARNING),
        ("Some fans believe that the singer lives.", INFO),
        ("Some fans consider the song his best.", WARNING),
        ("Dams are typically characterized as high or low.", INFO),
        ("The dam has often been characterized as old.", WARNING),
        ("Yet voters increasingly view the mayor as old. Last month, those polled were split.", INFO),
        ("Yet voters increasingly view the mayor as old. Last month, it rained.", WARNING),
        ("Critics point to the dam. “It holds,” said Ana Cruz, a spokeswoman for the mayor.", WARNING),
    ],
)
def test_beliefs_definitions_and_polls(text: str, severity: Severity) -> None:
    _first(weasel_attribution, text, severity)


def _first(rule: object, text: str, severity: Severity) -> None:
    findings, problems = find(rule, Example(text, media_type="text/markdown"))  # type: ignore[arg-type]
    assert problems == []
    assert findings[0].severity == severity, text


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Some home operators said so. It rained. Ana Cruz, an operator in Marburg, said so too.", INFO),
        ("Some home operators said so. It rained. Ana Cruz, a baker, said so too.", WARNING),
        ("Some officials said so. Ana Cruz, an official of the town, said so too.", WARNING),
        ("As Ana Cruz reports for the Harbour Gazette, officials said in May that it rained.", INFO),
        ("As the dam was old, officials said in May that it rained.", WARNING),
        ("Doctors pronounced him dead.", INFO),
    ],
)
def test_one_of_those_who_say_it_is_named(text: str, severity: Severity) -> None:
    findings, problems = find(weasel_attribution if "Doctors" in text else anonymous_source, text)
    assert problems == []
    assert [finding.severity for finding in findings][:1] in ([severity], [])


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("It is flawed, according to a programmer. “I know,” Ana Cruz wrote.", INFO),
        ("It is flawed, according to an aide. “I know,” Ana Cruz wrote.", WARNING),
        ("It is flawed, according to a person familiar with the plan. “I know,” Ana Cruz wrote.", WARNING),
        ("Home operators said it was bad. “This is a cry,” said Ana Cruz, head of Harbour Homes.", INFO),
        ("Home operators who asked not to be named said it was bad. “This is a cry,” said Ana Cruz, a head.", WARNING),
        ("It is flawed, according to a programmer. Ana Cruz wrote: ‘I know.’", INFO),
        (
            "It is flawed, a former club director tells us. Ana Cruz, former head of the club, explains that it is.",
            INFO,
        ),
        ("It is flawed, according to a nurse. “It is,” said the nurse, identified as Ana Cruz.", INFO),
        ("It is flawed, according to a nurse. “It is,” said the nurse, of Marburg.", WARNING),
        ("It is flawed, a former club director tells us. Ana Cruz explains that it is.", WARNING),
        ("It is bad, Harbour Bank's chief executive said. Annoyed, Ana Cruz said: ‘It is bad.’", INFO),
        ("It is bad, Harbour Bank's chief executive said. It rained.", WARNING),
        ("### Harbour Lives, by Ana Cruz\n\nA physician writes that it rained for a year.", INFO),
        ("### Harbour Lives\n\nA physician writes that it rained for a year.", WARNING),
        ("### Harbour lives\n\nBy Ana Cruz\n\nA physician writes that it rained for a year.", WARNING),
        ("Two members insisted upon the addition of a bear.", INFO),
        ("Two members said that a bear was added.", WARNING),
        ("A pilot said they were found. Ana Cruz, who co-piloted the plane, saw them.", INFO),
    ],
)
def test_one_person_or_trade_that_a_story_begins_with(text: str, severity: Severity) -> None:
    _first(anonymous_source, text, severity)


_TALK = "Ana Cruz: It rained.\n\nBen Hall: It did.\n\n"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("It is critical that many people believe the plan.", INFO),
        ("It is law even if a large number of people think that it is old.", INFO),
        ("And yet many people believe in peace.", INFO),
        ("The lamp is believed to bring good luck.", INFO),
        ("It has been proposed that the dam is old [8].", INFO),
        (f"{_TALK * 3}Ana Cruz: They do.\n\nSome people think that the dam is old.", INFO),
        ("Note: It rained.\n\nNote: It did.\n\nSome people think that the dam is old.", WARNING),
        ("Do some people think that the dam is old?", INFO),
        ("The road is typically considered part of the dam.", INFO),
        ("Events are generally considered final.\n\n```\nsend(event)\n```", INFO),
        ("Events are widely considered a bore.\n\n```\nsend(event)\n```", WARNING),
        ("Some 20,235 people reported that they spoke Irish.", INFO),
        ("Some users find the new lock useful.", INFO),
    ],
)
def test_turns_questions_conventions_and_counts(text: str, severity: Severity) -> None:
    findings, problems = find(weasel_attribution, Example(text, media_type="text/markdown"))
    assert problems == []
    assert findings[-1].severity == severity


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("We looked at ten cases. A manual review of these examples showed that one was left.", INFO),
        ("They looked at ten cases. A manual review of these examples showed that one was left.", WARNING),
        ("As the authors explain, research in apes shows that naps help.", INFO),
        ("A review of video showed that they slept, according to court records. Hall was charged in May.", INFO),
    ],
)
def test_own_works_and_works_that_their_authors_tell(text: str, severity: Severity) -> None:
    _first(unnamed_study, text, severity)
