"""What the text around a source without a name makes of it: a warning or a remark."""

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
        ("Officials said the dam was old.", WARNING),
        ("Officials said the dam was old (Cruz 2014, 18).", INFO),
        ("Officials said the dam was old (32, 33).", INFO),
        ("Officials said the dam was old (see the box on dams).", INFO),
        ("[Officials said the dam was old](https://dam.example/talk) in May.", INFO),
        ("Officials said [Marburg](https://marburg.example) was old.", WARNING),
        ("Officials said the dam was old.[^1]\n\n[^1]: Harbour Gazette, 2 May 2020.", INFO),
        ("Officials said the dam was old.[4](#notes)", INFO),
        ("Sources said the dam was old (Cruz 2014, 18).", WARNING),
    ],
)
def test_notes_and_links_show_where_words_come_from(text: str, severity: Severity) -> None:
    _graded(anonymous_source, Example(text, media_type="text/markdown"), severity)


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Ana Cruz said that officials believed the dam was safe.", INFO),
        ("“It is late,” Ana Cruz said, explaining that pharmacists suspected fraud.", INFO),
        ("Ana Cruz said that sources told her so.", WARNING),
        (
            "One of the governor's top advisers said he erred. Ana Cruz, chairwoman of the Harbour Council, said so.",
            INFO,
        ),
        ("One of the governor's top advisers said he erred. Ana Cruz, a baker, said so.", WARNING),
        ("A prominent researcher says the dam is old. Professor Ana Cruz, of Harbour University, says it leaks.", INFO),
        ("Ana Cruz came in May. The estate agent said that she liked the house.", INFO),
        ("The bridge of New Marburg fell. The estate agent said that it was old.", WARNING),
        ("What's next is open. The estate agent said that it was old.", WARNING),
        ("Cruz's dam was shut. The estate agent said that it was old.", INFO),
        ("On Monday Prosecutors said that the trial was unfair.", WARNING),
        ("Prosecutors said on Monday that the trial was unfair.", WARNING),
        ("Prosecutors said at the trial that Ana Cruz had lied.", INFO),
        ("A source says the dam is old. Professor Ana Cruz, of Harbour University, says it leaks.", WARNING),
    ],
)
def test_somebody_named_answers_for_it(text: str, severity: Severity) -> None:
    _graded(anonymous_source, text, severity)


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Artists are worried about their future.", INFO),
        ("It was a feast that many of the workers saw as badly timed.", INFO),
        ("Workers said the dam was old.", WARNING),
        ("The man's neighbours had complained he had been loud.", INFO),
        ("An undercover agent wrote Hall on Sept. 20 about the dam.", INFO),
        ("An aide wrote that the dam was old.", WARNING),
        ("An official said lawyers knew that the dam was old.", WARNING),
        ("Executives (including founder Ana Cruz, who spoke first) said the dam was old.", INFO),
        ("Executives (and their families) said the dam was old.", WARNING),
        ("Ana Cruz of Harbour University measured it. Cruz and colleagues also found that it leaks.", INFO),
        ("Organizers said on the event's website: “The dam is closed.”", INFO),
        ("Organizers said the dam was closed.", WARNING),
    ],
)
def test_what_is_told_of_people_and_those_named_beside_them(text: str, severity: Severity) -> None:
    findings, problems = find(anonymous_source, text)
    assert problems == []
    assert findings[0].severity == severity


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (
            "Dust is lifted by fields, say physicists. The air is dry. Ana Cruz of Harbour University did it. “It is so,” says Cruz.",
            INFO,
        ),
        ("Dust is lifted by fields, say physicists. The air is dry.", WARNING),
        ("He and other Democrats were skeptical about the dam.", INFO),
        ("Critics are concerned about the dam.", WARNING),
        ("His critics said the dam was old.", WARNING),
    ],
)
def test_scholars_of_a_story_and_moods(text: str, severity: Severity) -> None:
    _graded(weasel_attribution, text, severity)


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Haynes' research suggests that the carp bred.", INFO),
        ("Scientists' research suggests that the carp bred. Other scientists agree.", WARNING),
        ("According to an affidavit, Hall claims he was coerced.", INFO),
        ("According to an affidavit, the dam was old.", WARNING),
        ("The House report is out. It rained. Key findings in today's report concluded that the dam was old.", INFO),
        ("The report is out. It rained. Key findings in today's report concluded that the dam was old.", WARNING),
    ],
)
def test_works_that_the_text_names_elsewhere(text: str, severity: Severity) -> None:
    _graded(unnamed_study, text, severity)


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Some Democrats think so. “It is,” said Ana Cruz, a strategist.", INFO),
        ("Some Democrats think so. The dam is old.", WARNING),
        ("Critics might think the dam is unsafe.", INFO),
        ("Critics think the dam is unsafe.", WARNING),
        ("It could be seen as unsafe by critics.", INFO),
        ("“The dam could fall,” said critics.", WARNING),
        ("Many expect the dam to fall.", INFO),
        ("Many Muslims believe that the lake is holy.", INFO),
        ("Many voters believe that the lake is holy.", WARNING),
        ("Contrary to popular belief, the dam is safe.", INFO),
        ("It is hoped that the dam will hold.", INFO),
        ("Ana Cruz wrote that some people thought the dam unsafe.", INFO),
        ("It was also noted that packages differ.", INFO),
        ("It is believed that the dam was raised.", WARNING),
        ("Under the law, owners are presumed to have known of it.", INFO),
        ("His style has been described as the “best of his time”. [5]", INFO),
        ("His style has been described as the “best of his time”. [Later](https://harbour.example) he left.", WARNING),
        ("The plan drew criticism, including from Ana Cruz.", INFO),
        ("The survey asked 40 participants. Some said that bread was dear.", INFO),
        ("The fair drew 40 bakers. Some said that bread was dear.", WARNING),
    ],
)
def test_groups_and_passives_are_graded(text: str, severity: Severity) -> None:
    _graded(weasel_attribution, text, severity)


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The consultation on clubs ended in May. A few respondents noted that the form was long.", INFO),
        (
            "This study rests on interviews. Participants were clear. Most of the leaders said that they had no plan.",
            INFO,
        ),
        ("Most of the leaders said that they had no plan.", WARNING),
        ("Plaintiffs argued that the deed was void.", INFO),
        ("Doctors argued that the deed was void.", WARNING),
        ("Students chanted, “Save the dam.”", INFO),
        ("A federal judge had denied Hall’s attempt to leave.", INFO),
        ("People close to Hall had their phones searched.", INFO),
        ("The deal is off, said people close to Hall.", WARNING),
        ("Using a device anonymously might be necessary to protect somebody.", INFO),
        ("The deal is off, said an aide, who spoke anonymously.", WARNING),
        ("# Community call on hiring\n\nA few managers indicated that a letter helps.", INFO),
        ("# Community call on hiring\n\nA few officials indicated that a letter helps.", WARNING),
    ],
)
def test_the_text_around_a_source_tells_what_it_is(text: str, severity: Severity) -> None:
    _graded(anonymous_source, Example(text, media_type="text/markdown"), severity)


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Research shows that naps help.", WARNING),
        ("Economic theory suggests that prices fall.", INFO),
        ("According to a complaint, the Tuesday market was unsafe.", WARNING),
        ("According to a complaint, the bridge in Marburg was unsafe.", WARNING),
        ("According to a complaint, Cruz had lied.", INFO),
        ("Notes from the opening indicate that it rained.", INFO),
        ("Evidence showed that the price was low.", INFO),
        ("New evidence shows that the price was low.", WARNING),
        (
            "A new report says that taxes will rise. The Harbour Institute for Money and Trade has compared ten towns.",
            INFO,
        ),
        ("A new report says that taxes will rise. The mayor has compared ten towns.", WARNING),
        ("A recent analysis found that naps help. One of the authors of that report, Ana Cruz, sleeps late.", INFO),
        ("The Harbour Gazette reported that an investigation found fraud.", INFO),
        ("The council had a report made. An analysis cited in the report found that naps help.", INFO),
        ("The dam was shut. An analysis cited in the report found that naps help.", WARNING),
        ("Research shows that naps help. Cats nap. So do dogs. Birds do not.[^1]\n\n[^1]: Cruz, Naps, 2014.", INFO),
    ],
)
def test_works_without_a_name_are_graded(text: str, severity: Severity) -> None:
    _graded(unnamed_study, Example(text, media_type="text/markdown"), severity)


def _graded(rule: object, example: Example | str, severity: Severity) -> None:
    findings, problems = find(rule, example)  # type: ignore[arg-type]
    assert problems == []
    assert [finding.severity for finding in findings] == [severity]
