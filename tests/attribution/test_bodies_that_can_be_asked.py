"""Sources behind which a body stands that can be asked or looked up, and groups and studies that the text names further on."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Severity
from tests.found import severities_of

INFO, WARNING = str(Severity.INFO), str(Severity.WARNING)
CASE = "The Harbour Health Department confirmed a case on Monday.\n\nIt is the seventh."


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("It was an accident. A Leeds Fire Department spokesperson said that the stove was old.", [INFO]),
        ("It was an accident. A spokesman for the Leeds School District said that the stove was old.", [INFO]),
        ("It was an accident. A Transport Department spokesperson said that the stove was old.", [INFO]),
        ("It was an accident. A Chinese Foreign Ministry spokesperson said that the stove was old.", [WARNING]),
        ("It is dear. Staffers in the Office of Harbour Forecasts estimated that it would cost four million.", [INFO]),
        ("It is dear. Staffers in the Office of Harbour Forecasts said that the mayor knew.", [INFO]),
        ("It is dear. Staffers in the office estimated that it would cost four million.", [INFO]),
        ("It folds. “It was carved by rain,” NASA officials wrote on the social platform X in May 2024.", [INFO]),
        ("It folds. “It was carved by rain,” U.S. officials wrote on the social platform X in May 2024.", [WARNING]),
        ("His sister told a paper he was informed by ministry officials that the trial is over.", [INFO, INFO]),
        (f"{CASE}\n\nOfficials state that the water is clean.", [INFO]),
        (f"{CASE} Ana Cruz said that it rained.\n\nOfficials state that the water is clean.", [INFO]),
        ("It folds. Officials from the Harbour Bureau of Rivers told the mayor that the rock was old.", [INFO]),
        ("It folds. Officials at Harbour Steel warned that the rock was old.", [INFO]),
        ("It folds. Officials at the Pentagon warned that the rock was old.", [WARNING]),
        ("It folds. Two Harbour Bureau officials warned that the rock was old.", [WARNING]),
        ("It folds. Officials in Hungary warned that the rock was old.", [WARNING]),
        ("It folds. A spokesman for President Ana Cruz warned that the rock was old.", [WARNING]),
        ("It folds. A spokesman for Ana Cruz warned that the rock was old.", [INFO]),
        ("It folds. The country’s top officials have repeatedly said that the rock was old.", [INFO]),
        ("It folds. Leeds’s top elections official said that the rock was old.", [INFO]),
        ("It folds. Leeds’s top diplomat has said that the rock was old.", [INFO]),
        ("It is in Harwood. The Harwood government paid. A government spokesperson said that the rock was old.", [INFO]),
        ("It folds. Local government is poor. A government spokesperson said that the rock was old.", [WARNING]),
        ("It folds. The Leeds and Harwood governments paid. A government spokesperson said that.", [WARNING]),
        ("It folds. The mayor paid. A government spokesperson said that the rock was old.", [WARNING]),
        ("It folds. U.S. officials have firmly denied that the rock was old.", [INFO]),
        ("It folds. U.S. officials denied that the rock was old.", [WARNING]),
        ("It folds. Two aides have denied that the rock was old.", [WARNING]),
        ("It folds. One of the Gazette’s sources said that the rock was old.", [INFO]),
        ("It folds. Bank officials denied that the rock was old.", [INFO]),
        ("It folds. She chid the paper for relying on anonymous sources in the bank.", [INFO]),
        ("It folds. A top elections official said that the rock was old.", [WARNING]),
        ("It will fold, according to people familiar with it, the Harbour Times reported on Sunday.", [INFO]),
        ("It will fold, according to people familiar with it, as reported on Sunday.", [WARNING]),
        ("It leaks, said an aide who spoke on condition of anonymity to discuss the latest intelligence report.", [INFO]),
        ("It leaks, said an aide who spoke on condition of anonymity to discuss the latest report.", [INFO]),
    ],
)  # fmt: skip
def test_a_source_of_a_body_that_can_be_asked(text: str, severities: list[str]) -> None:
    assert severities_of(anonymous_source, text, "text/plain") == severities


FILL = "The mill stands on the river. " * 30
ASKED = "“It is narrow,” says Ana Cruz, professor of law at Harbour University. "
ALSO = " Some campaigners say that it is old."
"""A second statement of that kind: one alone is for information in a text of some length."""
AND = "“It may fall,” says Ben Ode, director of the Lamp Institute. "


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{FILL[:210]}The rule is narrow, legal experts say. {FILL}{ASKED}{FILL[:60]}{AND}", INFO),
        (f"{FILL[:210]}The rule is narrow, legal experts say. {FILL}", WARNING),
        (f"{FILL}The rule is narrow, legal experts say. {FILL[:180]}", WARNING),
    ],
)
def test_experts_above_those_who_speak_in_a_text_without_paragraphs(text: str, severity: str) -> None:
    assert severities_of(weasel_attribution, text + ALSO, "text/plain")[:1] == [severity]


MANY = " ".join(f"It is dear, {name} Cruz said." for name in ("Ana", "Ben", "Carl", "Dora", "Emil", "Fay", "Gus"))
PAGE = "The mill stands on the river, and the wheel turns. " * 12


@pytest.mark.parametrize(
    ("text", "media_type", "severity"),
    [
        (f"{MANY} {FILL}Experts say that the mill will fall. {FILL}", "text/plain", INFO),
        (f"{MANY[:105]} {FILL}Experts say that the mill will fall. {FILL}", "text/plain", WARNING),
        (f"{MANY} {FILL}Critics say that the mill will fall. {FILL}", "text/plain", WARNING),
        (f"{FILL}Analysts believed that the mill would fall. {FILL}", "text/plain", INFO),
        (f"{FILL}Analysts may have said that the mill would fall. {FILL}", "text/plain", INFO),
        (f"{FILL}Analysts believe that the mill will fall. {FILL}", "text/plain", WARNING),
        (f"{FILL}Campaigners say that the mill will fall. {FILL}", "text/plain", INFO),
        # The source of a page that says of few things who said them.
        (f"{PAGE}Experts say that the mill will fall.", "text/markdown", INFO),
        (f"{PAGE}Experts say that the mill will fall.", "text/plain", WARNING),
        (f"{PAGE[:204]}Experts say that the mill will fall.", "text/markdown", WARNING),
    ],
)
def test_experts_among_many_speakers_and_on_pages(text: str, media_type: str, severity: str) -> None:
    also = ALSO if severity == WARNING else ""
    assert severities_of(weasel_attribution, f"{text}{also}", media_type)[:1] == [severity]


@pytest.mark.parametrize(
    ("cited", "severity"),
    [
        ("The wheel is old (Cruz, 2010).", INFO),
        ("The wheel is old, as Cruz (2010) has it.", INFO),
        ("The wheel is old (since 2010).", WARNING),
        ("The wheel is old (May 2010).", WARNING),
        ("The film Alien (1979) was long.", WARNING),
        ("The film Alien (1979) shows a crew.", WARNING),
        ("The wheel is old (Harbour Health Board, 2010).", INFO),
        ("Cruz (2010) found that it is old.", INFO),
    ],
)
def test_studies_in_a_page_that_cites_works(cited: str, severity: str) -> None:
    text = f"{cited}\n\n{PAGE}\n\nStudies show that naps help."
    assert severities_of(unnamed_study, text, "text/markdown") == [severity]
    assert severities_of(unnamed_study, text, "text/plain") == [WARNING]


@pytest.mark.parametrize(
    ("named", "severity"),
    [
        ("She wrote in the Harbour Journal of Sleep of it.", INFO),
        ("She wrote a Journal of Harbour Nights.", WARNING),
        ("The paper came out in May in The Lancet.", INFO),
        ("She kept a journal in May, and wrote in the Harbour Gazette of it.", WARNING),
        ("She works in Science and Technology.", WARNING),
    ],
)
def test_studies_in_a_text_that_names_a_journal(named: str, severity: str) -> None:
    text = f"{FILL}Studies show that naps help. {FILL}{named}"
    assert severities_of(unnamed_study, text, "text/plain") == [severity]


REFERENCE = "\n\nReference: “A cap of rock above the spring” by Ana Cruz and Ben Ode, 16 April 2024, Lamp Letters.\n\nDOI: 10.1038/s41586-025-08775-9"
TOLD = "Ana Cruz measured a cap of rock at the spring. The crew drilled for a year, and nobody was hurt.\n\n"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{TOLD}Previous studies suggested that the rock was thin.{REFERENCE}", INFO),
        (f"{TOLD}Previous studies suggested that naps are good.{REFERENCE}", WARNING),
        (f"{TOLD}Previous studies suggested that the rock was thin.", WARNING),
        (f"{TOLD}Research suggests that naps help. A 2015 study published in The Harbour Journal of Sleep found that many do.", INFO),
        (f"{TOLD}Research suggests that naps help. A 2015 study found that many do.", WARNING),
    ],
)  # fmt: skip
def test_studies_whose_work_the_text_names(text: str, severity: str) -> None:
    assert severities_of(unnamed_study, text, "text/plain")[0] == severity
