"""People without a name who are no source of what is told, and verbs that look like those of saying."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution

from provenance.api import Example, Severity
from provenance.testing import find
from tests.found import found_in

WARNING, INFO = Severity.WARNING, Severity.INFO


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        # Whom somebody has as a source.
        ("Cruz met him, and a person familiar with the plan told the Gazette it was over.", [WARNING]),
        # Who ask somebody questions.
        ("Ben Roe said that a group of unidentified men at the fair questioned him about his wife.", []),
        ("Two unnamed aides questioned Cruz for hours.", []),
        ("Two unnamed aides said that Cruz had left.", [WARNING]),
        # Those of whom somebody named tells.
        ("The state alleges the unnamed people in charge of the barges used their boats to launch raids.", [INFO]),
        ("Unnamed people in charge of the barges said that it was over.", [WARNING]),
        # Whom nobody heard.
        ("No leaks have been reported by any source watching the dam.", []),
        ("Nothing of the kind was confirmed by any official.", []),
        ("It never was confirmed by any source close to the mayor.", []),
        ("The leaks were reported by a source watching the dam.", [WARNING]),
        # Whom a case is brought against.
        ("Lumen filed a lawsuit against 12 unidentified defendants collectively dubbed the “Ring”.", []),
        ("Its director and 100 unidentified officials said it was over.", [WARNING]),
        # Who is named right before, without a comma.
        ("Ana Bailey a spokesperson for the Harbour Authority said that the pier was shut.", []),
        ("“It is shut,” she said. Ana Bailey a resident of Holm Street said that nobody knew.", []),
        ("On Monday at Bailey a spokesperson for the Harbour Authority said that the pier was shut.", [INFO]),
        ("Two unidentified officials dubbed the plan a mess.", [WARNING]),
        ("Two officials said the lawsuit was over.", [WARNING]),
        ("Charges against the mayor are near, two officials said.", [WARNING]),
        # Who has yet to say so, who is thanked, and what is cited.
        ("It counts as a rumour unless confirmed by official sources.", []),
        ("If it is later confirmed by officials, it is the first.", []),
        ("It was confirmed by official sources.", [WARNING]),
        ("We are grateful to Ana Cruz and two unnamed officials for their comments that made it better.", []),
        ("The mayor thanked officials for the bridge, sources said.", [WARNING]),
        ("The list has all sources cited", []),
        ("The sources cited a delay at the dam.", [INFO]),
        ("A proxy does not make you anonymous in any way.", []),
        ("She left the hall without speaking his name.", []),
        ("A source disputed that account.", [INFO]),
        # Who is close to anybody, and whose chief has a name before him.
        ("If someone close to you is ill, you may not know what to say.", []),
        ("The dam is old. Ben Ode, Ana’s supervisor said that it was safe.", []),
        # Who is named in part, and whom nobody has asked.
        ("The clerk left. Another officer identified only as Ode was seen at the dam.", [INFO]),
        ("The clerk left. An economist would say this because it costs more.", []),
        ("The clerk left. A source would only say that it was shut.", [WARNING]),
        # Outlets.
        ("According to local news sources, the dam is old.", [INFO]),
        ("Local news sources from 1909 reported that the dam was old.", [INFO]),
        ("Sources at a news agency reported that the dam was old.", [WARNING]),
        # Whose ruling is told.
        ("Second half, Foxes 2-1 Gulls: Roe is through, but the officials say offside.", [INFO]),
        ("Foxes 22-19 Gulls - 3rd quarter 9:00\n\nOfficials say the road to the stadium is shut.", [WARNING]),
        ("The dam is old. Officials say a penalty is due.", [WARNING]),
        # Who give evidence in court.
        ("He was convicted of theft. Several victims testified that they never saw the money.", [INFO]),
        ("At the trial two officials testified that the dam was old.", [INFO]),
        ("A witness told the jury that the dam was old.", [INFO]),
        ("Two officials testified before a Senate committee that the dam was old.", [WARNING]),
        ("Two officials told the court that the dam was old.", [WARNING]),
        ("At the trial of the mayor, sources said that the dam was old.", [WARNING]),
        # The same words for them, blocks apart.
        (
            "Sources briefed on the sale say the dam is old.\n\nNobody came.\n\nSources briefed on the sale say that it leaks.",
            [WARNING, INFO],
        ),
        (
            "People briefed on the sale say the dam is old.\n\nNobody came.\n\nIt leaks, the person briefed on the sale said.",
            [WARNING, INFO],
        ),
        (
            "People briefed on the sale say the dam is old.\n\nNobody came.\n\nA person briefed on the sale said that it leaks.",
            [WARNING, WARNING],
        ),
        (
            "An aide close to the sale said the dam is old.\n\nNobody came.\n\nAn aide close to the sale said that it leaks.",
            [WARNING, WARNING],
        ),
        ("Officials said the dam is old.\n\nNobody came.\n\nOfficials said that it leaks.", [WARNING, WARNING]),
        # What they deny somebody, which is no claim.
        ("Roe came because officials denied equal protection of the laws.", [INFO]),
        ("Roe came because officials denied them entry to the hall.", [INFO]),
        ("Roe came because officials denied the claim.", [WARNING]),
        ("Roe came because officials denied that access was a right.", [WARNING]),
        ("Roe came because officials denied any rights abuses.", [WARNING]),
        ("Roe came because officials denied refugees entry to the hall.", [INFO]),
        ("Roe came because officials denied the nurses’ petition.", [INFO]),
        ("Roe came because officials denied the harbour board's application.", [INFO]),
        ("Roe came because officials denied the nurses’ claim.", [WARNING]),
        ("Officials denied the nurses’ petition had been lost.", [WARNING]),
        ("Officials denied asylum seekers had been beaten at the camp.", [WARNING]),
        ("Officials denied treatment was refused to the prisoners.", [WARNING]),
        ("Officials denied service cuts were planned.", [WARNING]),
        ("Officials denied permission had been given for the raid.", [WARNING]),
        ("Officials denied permission for the raid had been given.", [WARNING]),
        # What only stands in brackets as one of the things that are meant.
        ("Use them for sponsored links, unreliable sources, or text of users (e.g., comments) on the page.", []),
        # Words of an office, and what somebody is to find out.
        ("On Monday the council gave its official replies to the questions.", []),
        ("On Monday an official replied to the questions that the dam leaks.", [WARNING]),
        ("Its official says the dam is safe.", [WARNING]),
        ("On Monday its official reports that the dam is safe.", [WARNING]),
        # A source of a thing, in a list of what is told of it.
        ("Its source, who works in the ministry, said the dam would close.", [WARNING]),
        ("Its source, a senior aide, confirmed that the dam would close.", [WARNING]),
        (
            "Counsel showed files of unidentified individuals to their clients to determine whether they knew anyone.",
            [],
        ),
        ("Unidentified officials told their clients that they had determined whether they knew anyone.", [WARNING]),
        # Whose words the sentence ends with the name of somebody for.
        ("The night was dry. Officials told the family that the visa was void, said his wife Ana Cruz.", [INFO]),
        ("The night was dry. Officials told the family that the visa was void, and it rained.", [WARNING]),
        # The sources of an outlet.
        ("The town was glad. The Harbour Gazette’s sources cautioned that the plan could change.", [INFO]),
        ("The town was glad. The mayor’s sources cautioned that the plan could change.", [WARNING]),
        ("The town was glad. The Harbour Gazette’s own sources said the mayor would resign.", [WARNING]),
        # Who only are to say something.
        ("A record of a rare bird must be confirmed by two officials.", []),
        ("Sightings confirmed by at least two officials are put on the list.", []),
        ("The plan was confirmed by at least two officials.", [WARNING]),
        # A passive.
        ("The law has no word for that: an official told to hide the figures has to obey.", []),
        ("The law has no word for that: an official told to reporters that it was new.", [WARNING]),
        # Whom somebody loves or loses.
        ("She lost someone close to her, and the letters say so.", []),
        ("Somebody who needs someone close to them should ask.", []),
        ("Someone close to her said the dam would fail.", [WARNING]),
        # Any of their kind.
        ("A whistleblower reports wrongdoing at the mill.", [WARNING]),
        ("A whistleblower reports that the dam leaks. You can see it.", [WARNING]),
        # Whom another text names.
        ("Sources cited in the story explain that the dam is old.", [INFO]),
        ("Officials interviewed in the film say that the dam is old.", [INFO]),
        ("Sources in the ministry explain that the dam is old.", [WARNING]),
    ],
)
def test_who_is_no_source(text: str, severities: list[Severity]) -> None:
    findings, problems = find(anonymous_source, text)
    assert problems == []
    assert [finding.severity for finding in findings] == severities


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        # A verb with a particle.
        ("She won the race after some critics wrote off her chances.", []),
        ("Activists called off the walk.", []),
        ("Critics wrote that her chances were gone.", [WARNING]),
        # An attack with hands.
        ("The line was shut after activists attacked a steel plant in May.", []),
        ("The line was shut after activists attacked the police station.", []),
        ("The line was shut after activists attacked two men at the airport in scenes of rage.", []),
        ("The line was shut after activists attacked two men at the helm of it.", [INFO]),
        ("The line was shut after activists attacked the plan.", [INFO]),
        ("The line was shut after activists attacked the plant as a danger to all.", [INFO]),
        ("The line was shut after activists attacked the closing of shops.", [INFO]),
        ("The line was shut after activists attacked the guards of morals.", [INFO]),
        ("Critics attacked the farm bill on Monday.", [WARNING]),
        ("Critics attacked the farm on Monday.", [WARNING]),
        ("Activists attacked the farm bill on Monday.", [INFO]),
        ("Activists attacked the pipeline project in the council.", [INFO]),
        ("Activists attacked the pipeline in the council.", [INFO]),
        ("Activists attacked the pipeline on Twitter.", [INFO]),
        ("Activists attacked the pipeline on Monday.", []),
        ("Critics attacked the car industry bailout.", [WARNING]),
        # What the writer measures an opinion of his own by.
        ("The hall needs work, but perhaps not as much as critics think.", [INFO]),
        ("The hall is not as old as experts believe.", [INFO]),
        ("As experts think, the hall is old.", [WARNING]),
        ("Experts believe that the hall is as old as the bridge.", [WARNING]),
        # What people do as others do.
        ("Most of us go along with what is widely thought to be decent.", [INFO]),
        ("The new paint conforms to what is widely seen as good taste.", [INFO]),
        ("The paint is what is widely seen as good taste.", [WARNING]),
        # An aside, an adverb.
        ("The hall is old. Analysts speculate. The mayor was glad.", [INFO]),
        ("The hall is old. Experts agree. The mayor was glad.", [WARNING]),
        ("Analysts speculate that the hall is old.", [WARNING]),
        ("Some say that the mayor is blind.", [INFO]),
        ("Here you can do the work you most believe in.", []),
        # What people have in mind, or want.
        ("By the word retirement, some think of sunshine.", []),
        ("By the word retirement, some think of him as a tyrant.", [INFO]),
        ("Some think they want land, and buy a flat.", []),
        ("Some think they were robbed of the land.", [INFO]),
        # Who speak of themselves.
        ("Of the men in the wing, many continue to deny their offences.", []),
        ("Many deny that they drink.", []),
        ("Many deny that the mayor drinks.", [INFO]),
        # A trade that has a word for it.
        ("As economists would say, you need “capital formation.”", []),
        ("As critics would say, you need “capital formation.”", [WARNING]),
        ("As economists would say, the dam is unsafe.", [WARNING]),
        ("As lawyers would say, a “stay” was granted.", []),
        ("As experts say, the vaccine is “unsafe”.", [WARNING]),
        ("As experts say, the “safe” vaccine kills.", [WARNING]),
        ("As economists say, the dam is a “fraud” that cost us millions.", [WARNING]),
        ("Opponents of the plan describe themselves as friends of the lake.", []),
        # A dispute, of which nothing is said.
        ("Mills, councils and experts frequently disagreed regarding the dam.", [INFO]),
        ("Experts disagreed, and said that the dam was old.", [WARNING]),
        # An example, an entry of a list of references, a note in raised signs.
        ("The hall is old. Avoid such words ('according to experts') in May.", []),
        ("The hall is old. Avoid such words (according to experts) in May.", [WARNING]),
        ("Cruz, A. (2024, May 3). Mills: Critics allege that the dam leaks. Harbour Gazette.", [INFO]),
        ("Cruz is old. Critics allege that the dam leaks. The Harbour Gazette is a paper.", [WARNING]),
        ("The hall is old. Most experts believe that it is safe.³ It is red.", [INFO]),
        ("The hall is old. Most experts believe that it is safe.(3) It is red.\n\n3. Cruz, Halls, 12.", [INFO]),
        ("The hall is old. Most experts say it is “safe enough.”(3) It is red.\n\n(3) Cruz, Halls.", [INFO]),
        ("The hall is old. Most experts believe that it is safe.(3) It is red.\n\n4. Cruz, Halls, 12.", [WARNING]),
        ("The hall is old. Most experts believe that it is safe. (3) It is red.\n\n3. It is old.", [WARNING]),
        ("The hall is old. Most experts believe that it is safe. It is red.(3)\n\n3. Cruz, Halls, 12.", [WARNING]),
        ("The hall is old. Most experts believe that it has 90 m³ of air.", [WARNING]),
        # Those whom another text names.
        ("Advocates quoted or paraphrased in the press are part of the debate.", []),
        ("Experts quoted in the article say that the hall is old.", [INFO]),
        ("Experts say in an article that the hall is old.", [WARNING]),
    ],
)
def test_which_groups_lay_nothing(text: str, severities: list[Severity]) -> None:
    findings, problems = find(weasel_attribution, text)
    assert problems == []
    assert [finding.severity for finding in findings] == severities


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Activists demand immediate action to halt the works at the dam.", INFO),
        ("Activists warn that the works at the dam will flood the valley.", INFO),
    ],
)
def test_a_demand_states_nothing(text: str, severity: Severity) -> None:
    assert [finding.severity for finding in found_in(weasel_attribution, text)] == [severity]


@pytest.mark.parametrize(
    ("path", "severity"),
    [("book/chapter-II.md", INFO), ("book/chapter-12-mills.md", INFO), ("posts/chapters.md", WARNING)],
)
def test_what_is_widely_thought_in_a_chapter_of_a_book(path: str, severity: Severity) -> None:
    text = "The mill is old. Such mills are now universally condemned. The mayor was glad of it."
    findings, problems = find(weasel_attribution, Example(text, media_type="text/markdown", path=path))
    assert problems == []
    assert [finding.severity for finding in findings] == [severity]


@pytest.mark.parametrize(
    "text",
    [
        "All agreed that most of the small lamps felt as if somebody had lit them, but nobody knew who.",
        "While everybody has some view or another on ferries, few take them.",
        "A novelist isn’t telling you how to live, and a poet is not, either.",
        "The user explicitly stated that the lamp is called Zorn, and chose the name.",
    ],
)
def test_what_seems_what_is_had_and_what_nobody_says(text: str) -> None:
    for rule in (anonymous_source, weasel_attribution):
        assert not found_in(rule, text)
