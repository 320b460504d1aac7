"""Which sources, groups and works without a name are warnings, and which are for information."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.unattributed_quote import unattributed_quote as unattributed_quote_rule
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Example, Severity
from provenance.testing import find

# As where their severity is configured; it is information unless it is.
unattributed_quote = replace(unattributed_quote_rule, severity=Severity.WARNING)


WARNING, INFO = Severity.WARNING, Severity.INFO
_MANUAL = "# How to report a fault\n\n" + "You must write down what you see. If you are not sure, ask the desk.\n\n" * 8
_TALE = (
    "# Chapter One\n\n"
    + "She took the lamp and went down to him. “Who is there?” he called, and nobody answered. " * 20
)


def _graded(rule: object, example: Example | str, severities: list[Severity]) -> None:
    findings, problems = find(rule, example)  # type: ignore[arg-type]
    assert problems == []
    assert [finding.severity for finding in findings] == severities


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        # Who speaks for others, or has no name in the news.
        ("Officials said the dam was old.", [WARNING]),
        ("An aide wrote that the dam was old.", [WARNING]),
        ("There are non-rabbinic sources that suggest that the dam was old.", [INFO]),
        ("There are Talmudic sources that suggest that the dam was old.", [INFO]),
        ("There are non-governmental sources who said that the dam was old.", [WARNING]),
        ("A dairy spokesman announced that it would close.", [INFO]),
        ("A spokesman announced that the dairy would close.", [INFO]),
        ("In New York, a spokesman for the mayor said the dam was old.", [INFO]),
        ("The dam is old, according to a senior official.", [WARNING]),
        ("It is flawed, according to a person familiar with the plan.", [WARNING]),
        ("The deal is off, said an aide, who spoke anonymously.", [WARNING]),
        ("Nurses who asked not to be named said it was bad.", [WARNING]),
        ("An unnamed clerk said that the dairy had closed.", [WARNING]),
        ("The official in charge of the dam said it was old.", [INFO]),
        ("The officials said the dam was old.", [INFO]),
        ("The embassy officials said the dam was old.", [WARNING]),
        ("State officials said the dam was old.", [INFO]),
        ("Two state officials said the dam was old.", [WARNING]),
        ("State Department officials said the dam was old.", [WARNING]),
        ("Those who have studied the dam, like Ode, say it is old.", [INFO]),
        ("Sources said the dam was old. It leaks, one source said.", [WARNING, INFO]),
        ("Two sources told the Gazette so. One of the sources said it leaks.", [WARNING, INFO]),
        ("According to the Harbour Gazette, officials said the dam was old.", [INFO]),
        ("A spokesman for Harbour Air said the company doesn’t comment on the dam.", [INFO]),
        ("Ana Cruz said that sources told her so.", [WARNING]),
        ("An official said lawyers knew that the dam was old.", [WARNING, INFO]),
        ("Pentagon officials said the pipe was old. It leaked, said Ana Cruz of the Pentagon.", [INFO]),
        (
            "Pentagon officials said the pipe was old. It leaks. It is long. It rusts, said Ana Cruz of the Pentagon.",
            [WARNING],
        ),
        ("Pentagon aides said the pipe was old. It leaked, said Ana Cruz of the Pentagon.", [WARNING]),
        ("It is flawed, according to an aide. “I know,” Ana Cruz wrote.", [WARNING]),
        ("Contemporary sources suggest that the dam was old.", [INFO]),
        ("It is a known source of error in early estimates.", []),
        ("Industry sources suggest that the dam was old.", [WARNING]),
        # People of whom half are named or plain from what stands around them.
        ("Witnesses said the dam was old.", [INFO]),
        ("A clerk said that the dairy had closed.", [INFO]),
        ("Prosecutors say the law is old.", [INFO]),
        ("Executives said the dam was old.", [INFO]),
        ("Officials believe that the roof leaked.", [INFO]),
        # Nothing is laid to them, or they are the same again.
        ("A spokeswoman said she could not elaborate on the talks.", [INFO]),
        ("A mill spokeswoman said she could not swim.", [INFO]),
        ("A mill spokeswoman said, “As a company policy, we do not comment on rumours.”", [INFO]),
        ("A mill spokeswoman told the Gazette it had “nothing further to share”.", [INFO]),
        ("A mill spokeswoman said in a comment that the dam was old.", [INFO]),
        ("It is odd how anonymous sources are fine with him.", [INFO]),
        ("Two officials told him he had never been a citizen.", [INFO]),
        ("Two officials told the Gazette he had never been a citizen.", [WARNING]),
        ("A former aide said the dam was old. The aide spoke on condition of anonymity.", [WARNING, INFO]),
        ("Palace officials say the dam is old. The aides also said it leaks.", [WARNING, INFO]),
        ("Palace officials say the dam is old. The aides said it leaks.", [WARNING, INFO]),
        # Somebody named answers for them.
        ("An FBI official said the road was closed. “We closed it,” said Ana Cruz, a spokeswoman.", [INFO]),
        ("Ana Cruz said that officials believed the dam was safe.", [INFO]),
        (
            "The deal is near, according to two officials, who spoke on condition of anonymity.\n\nAna Cruz, the mayor, said it was not.",
            [WARNING],
        ),
        # Insiders are sources; a source, a spokesman or an aide judges in somebody's name.
        ("Insiders say the deal is certain.", [WARNING]),
        ("A source dismissed the claim as absurd.", [INFO]),
        ("A spokesman for the mill called the report a lie.", [INFO]),
        ("The source dismissed the claim as absurd.", []),
        ("A farmer called the report a lie.", [INFO]),
        ("Several sources told the Gazette that the dam was old.", [WARNING]),
        # Notes, and links on the words; not the links of other words, nor what notes say of "sources".
        ("Officials said the dam was old (Cruz 2014, 18).", [INFO]),
        ("Officials said the dam was old (see the box on dams).", [INFO]),
        ("Officials said the dam was old.[^1]\n\n[^1]: Harbour Gazette, 2 May 2020.", [INFO]),
        ("Officials said the dam was old.[4](#notes)", [INFO]),
        ("[Officials said the dam was old](https://dam.example/talk) in May.", [INFO]),
        ("Officials said [Marburg](https://marburg.example) was old.", [WARNING]),
        ("Sources said the dam was old (Cruz 2014, 18).", [WARNING]),
        # Tales and manuals.
        (f"{_TALE}Officials said the dam was old.", [INFO]),
        (f"{_MANUAL}People familiar with the desk said so.", [INFO]),
    ],
)
def test_sources(text: str, severities: list[Severity]) -> None:
    _graded(anonymous_source, Example(text, media_type="text/markdown"), severities)


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        # Who is asked for an opinion, or has one.
        ("Experts said the deal might fail.", [WARNING]),
        ("They lay near the shore, said some.", [INFO]),
        ("Supporters expressed their dislike.", [INFO]),
        ("Critics think the dam is unsafe.", [WARNING]),
        ("His critics said the dam was old.", [WARNING]),
        ("“The dam could fall,” said critics.", [WARNING]),
        ("Observers wonder whether the dam will hold.", [INFO]),
        ("Experts reject the view that the lake is dying.", [WARNING]),
        ("She defended those whom critics accused of theft.", [WARNING]),
        ("Hall is credited by observers with saving the bridge.", [INFO]),
        ("Experts said the deal might fail. It rained. It blew. Ana Cruz said it would not.", [INFO]),
        (
            "Experts said the deal might fail. It rained. It blew. It hailed. It froze. It snowed. Ana Cruz said it would not.",
            [WARNING],
        ),
        ("Experts said the deal might fail. “It fails,” said Ana Cruz of Harbour Research.", [INFO]),
        # Whom they judge is none of them.
        ("Holm Insurance says it helps. Critics claim it fails. It is old. Holm Insurance said it was new.", [WARNING]),
        ("The dam is old. Critics claim it fails. It is old. Holm Insurance said it was new.", [INFO]),
        # Nobody in particular.
        ("Many believe the lake is dying.", [INFO]),
        ("Some regard the dam as unsafe.", [INFO]),
        ("“It is,” said Ana Cruz. Many said the dam was old.", [INFO]),
        ("The fair drew 40 bakers. Some said that bread was dear.", [INFO]),
        ("The survey asked 40 participants. Some said that bread was dear.", [INFO]),
        (
            "The survey asked in May. Mill supporters said their vote was for the dam (79 percent) and not against it.",
            [INFO],
        ),
        (
            "The survey asked in May. Mill supporters said their vote was for the dam (all of it) and not against it.",
            [WARNING],
        ),
        ("The dam was built in May. Mill supporters said their vote was for it (79 percent).", [WARNING]),
        ("Some wonder whether the dam will hold.", [INFO]),
        ("Some question whether the dam will hold.", [INFO]),
        ("Many expect the dam to fall.", [INFO]),
        ("Some Democrats think so.", [INFO]),
        ("Others may say that the dam is old.", [INFO]),
        ("Critics will say that the dam is old.", [INFO]),
        ("Historians will tell you that the dam is old.", [INFO]),
        ("Several sources say that the dam is old.", [INFO]),
        ("Some feel their age weakly, others feel it strongly.", [INFO, INFO]),
        ("Harbour Department analysts said the data were old.", [INFO]),
        ("Many voters believe that the lake is holy.", [INFO]),
        ("Biologists believe the lake is dying.", [INFO]),
        (f"{_MANUAL}Many believe the lake is dying.", [INFO]),
        # Everybody's opinion, and hearsay.
        ("The mayor was widely blamed for the flood.", [WARNING]),
        ("Events are widely considered a bore.", [WARNING]),
        ("Events are generally considered final.", [INFO]),
        ("It is believed that the dam was raised.", [INFO]),
        ("The king is said to have slept here.", [INFO]),
        ("His style has been described as dull.", [INFO]),
        ("The mayor was not widely blamed for the flood.", [INFO]),
        ("The plan is widely accepted as sound.", [WARNING]),
        ("The plan is widely expected to fail.", [INFO]),
        # Between the words of somebody who is named.
        ("Ana Cruz said it “helps a lot”, but dams were widely seen as dear, which was “a pity”.", [INFO]),
        ("Ana Cruz said it “helps a lot”. But dams were widely seen as dear, which was “a pity”.", [WARNING]),
        # A belief that is named to be refuted.
        ("The findings challenge the widely held belief that naps help.", [INFO]),
        ("Her book debunks a widely held view of the dam.", [INFO]),
        ("Contrary to the widely held belief, the dam is safe.", [INFO]),
        ("Prior to this, it was widely believed that naps help.", [INFO]),
        ("Until recently, it is widely believed, naps help.", [WARNING]),
        ("It is a widely held belief that naps help.", [WARNING]),
        ("The widely held belief that naps help is challenged in May.", [WARNING]),
        ("The plan is considered the best of its kind.", [INFO]),
        ("There is some debate over the plan.", [INFO]),
        ("The prevailing view is that the dam is old.", [INFO]),
        ("[The mayor was widely blamed for the flood](https://king.example).", [INFO]),
        ("> Experts said the deal might fail.", [INFO]),
    ],
)
def test_groups_and_passives(text: str, severities: list[Severity]) -> None:
    _graded(weasel_attribution, Example(text, media_type="text/markdown"), severities)


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("Research shows that naps help.", [WARNING]),
        ("New research showed that naps help.", [WARNING]),
        ("According to media reports, the dam was old.", [INFO]),
        ("Studies show that bees sleep. Ana Cruz, who led the study, keeps bees.", [WARNING]),
        ("Studies show that bees sleep. It is so, said Ana Cruz, who led the study.", [INFO]),
        ("Scientists' research suggests that the carp bred. Other scientists agree.", [WARNING]),
        ("A poll found that the race was close.", [INFO]),
        ("According to an affidavit, the dam was old.", [INFO]),
        ("New evidence shows that the price was low.", [INFO]),
        ("According to disclosure reports of the last ten years, the dam was old.", [INFO]),
        ("Ana Cruz said new research showed that naps help.", [INFO]),
        ("We had not seen any evidence, such as a study which showed that naps help.", [INFO]),
        ("Naps help, and studies show that they work.\n\nFor example, one study of 42 people found so (12).", [INFO]),
        ("Naps help, and studies show that they work.\n\nFor example, one man slept for days.", [WARNING]),
        ("> Research shows that naps help.", [INFO]),
        ("One study from 2007 (Cruz and Ode) found that naps help.", [INFO]),
        (
            "Research shows that naps help.\n\nIt rained.\n\nIt blew.\n\nThe [report](https://nap.example) is out.",
            [INFO],
        ),
        ("Research shows that naps help.\n\nIt rained.\n\nIt blew.\n\nAsk [us](mailto:ana@nap.example).", [WARNING]),
        ("Research shows that naps help.\n\nIt rained.\n\nIt blew.\n\nBuy [lamps](https://lamp.example).", [WARNING]),
        ("Research shows that naps help.\n\nIt rained.\n\nIt blew.\n\nMore on [naps](https://a.example).", [INFO]),
        ("See [the club](https://nap.example). It is old. Research shows that naps help.", [INFO]),
    ],
)
def test_works(text: str, severities: list[Severity]) -> None:
    _graded(unnamed_study, Example(text, media_type="text/markdown"), severities)


@pytest.mark.parametrize(
    ("around", "severity"),
    [("“It rained,” said Ana Cruz. It was Monday in the town.\n\n", WARNING), ("It was Monday in the town.\n\n", INFO)],
)
def test_a_quotation_of_nobody_is_a_fault_of_what_reports(around: str, severity: Severity) -> None:
    text = f"{around * 8}The hall was full.\n\nThe vote was close. “We will not give up until every ballot has been counted.”"
    _graded(unattributed_quote, text, [severity])


_REPORT = (
    "{who} said on Monday that the weir would be closed for a year after two gates broke in the storm.\n\n"
    "“The gates were old,” said Ana Cruz, who leads the council. Ben Ode, a farmer, said that the water had reached his barn.\n\n"
    "The council met on Tuesday and voted to hire a firm from Leeds. Li Wei said that it would take until spring."
)


@pytest.mark.parametrize(
    ("who", "severity"), [("Officials", INFO), ("A council source", WARNING), ("Sources", WARNING)]
)
def test_no_story_goes_on_to_say_who_its_source_is(who: str, severity: Severity) -> None:
    _graded(anonymous_source, _REPORT.format(who=who), [severity])


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Officials said nothing.", INFO),
        ("Officials said little about the dam.", INFO),
        ("Officials said nothing would change.", WARNING),
    ],
)
def test_nothing_is_laid_to_those_who_say_nothing(text: str, severity: Severity) -> None:
    _graded(anonymous_source, text, [severity])
