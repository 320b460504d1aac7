"""What the rules of the family say together of a text."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.authors.placeholder_author import placeholder_author
from provenance_plugins.attribution.credits.handle_only_credit import handle_only_credit
from provenance_plugins.attribution.credits.vague_credit import vague_credit
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Example, Severity
from provenance.testing import find
from tests.found import found_in, severities_of


def test_a_source_and_its_plea_are_one_finding() -> None:
    findings, problems = find(
        anonymous_source, "It is over, said an aide, who spoke on condition of anonymity because it was not public."
    )
    assert problems == []
    (finding,) = findings
    assert finding.excerpt is not None
    assert finding.location is not None
    assert "an aide" in finding.message


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Officials said the bridge was unsafe.", Severity.WARNING),
        ("Advisers to the mayor said the bridge was unsafe.", Severity.WARNING),
        ("A clerk, speaking on condition of anonymity, described the bridge as unsafe.", Severity.WARNING),
        ("In the same issue a source was quoted as saying that the bridge was unsafe.", Severity.INFO),
        ("A source was quoted as saying that the bridge was unsafe.", Severity.WARNING),
        ("A Western diplomat said the bridge was unsafe.", Severity.WARNING),
        ("Harbour Financial Advisors reports a loss.", Severity.INFO),
        ("Two former executives said the bridge was unsafe.", Severity.WARNING),
        ("Two executives said the bridge was unsafe.", Severity.INFO),
        ("A party figure told the Gazette that the bridge was unsafe.", Severity.WARNING),
        ("Police said the road would stay closed.", Severity.INFO),
        ("His mother said he was well.", Severity.INFO),
        ("A spokesperson for the ministry declined to comment on the pact.", Severity.INFO),
        (
            "A spokesperson for the ministry declined to comment on the pact, calling it a private matter.",
            Severity.WARNING,
        ),
        ("Officials have not yet confirmed the names of the dead.", Severity.INFO),
        ("Officials have confirmed the names of the dead.", Severity.WARNING),
        ("Survivors said people went flying. “It was dark,” said Ana Cruz, 34.", Severity.INFO),
        ("Survivors said people went flying. “It was dark,” said Mayor Ana Cruz.", Severity.INFO),
        ("Officials said the road was closed. “It is bad,” said Ana Cruz.", Severity.INFO),
        ("Hundreds of women reported being robbed.", Severity.INFO),
        ("Officials of the ministry declined to comment on the pact, citing a suit.", Severity.INFO),
        ("The Holm Health Department said no. “Never,” a health department spokeswoman said.", Severity.INFO),
        ("The mayor said no. “Never,” a health department spokeswoman said.", Severity.INFO),
        ("Those who know him well say he is fair. His boss, Ana Cruz, says he shouts.", Severity.INFO),
        ("Those who know him well say he is fair. The bridge was closed.", Severity.WARNING),
        ("Those close to him say he is fair. “He was a boy here.” He is dear to us, said Ana Cruz.", Severity.INFO),
        ("Those close to him say he is fair. The bridge was closed.", Severity.WARNING),
        ("The bridge was closed. “It is old,” an industry analyst says.", Severity.WARNING),
        ("The bridge was closed. According to two Holm lawmakers, it is old.", Severity.WARNING),
        ("Alex, who agreed to talk with The Gazette under a pseudonym, has an old bridge.", Severity.WARNING),
        ("Two doctors told his wife that he might not live.", Severity.INFO),
        ("Two women told police that they were robbed.", Severity.INFO),
        ("Some carpenters have already indicated they'll be attending.", Severity.INFO),
    ],
)
def test_anonymous_sources_are_graded(text: str, severity: Severity) -> None:
    findings = found_in(anonymous_source, text)
    assert [finding.severity for finding in findings] == [severity]


def test_the_same_source_once_more_in_its_paragraph_is_a_hint() -> None:
    text = "Officials said it was unsafe. The bridge was closed, officials said.\n\nOfficials said it was old."
    findings = found_in(anonymous_source, text)
    assert [finding.severity for finding in findings] == [Severity.WARNING, Severity.INFO, Severity.WARNING]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge is thought to be the oldest (32, 33).",
        "The oil is not thought to cause harm, the authors said.",
    ],
)
def test_what_a_source_or_a_reference_of_the_sentence_answers_for_is_a_hint(text: str) -> None:
    findings = found_in(weasel_attribution, text)
    assert [finding.severity for finding in findings] == [Severity.INFO]


def test_a_weasel_in_a_quotation_is_a_remark() -> None:
    findings = found_in(weasel_attribution, "The mayor told reporters: “Experts say the dam will hold.”")
    assert [finding.severity for finding in findings] == [Severity.INFO]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Photo credits to the owner, Ana Cruz", 0),
        ("Credits to the owner of the bakery", 0),
        ("Credits to the owner of the photo", 1),
        ("(Image via Google)", 1),
        ("She found the video via Google.", 0),
        ("I kept the phone to talk (via Signal and Telegram) and to read (via Reddit).", 0),
        ("The club uses a page of its own for news (via Facebook).", 0),
        ("The club has a page of its own for news (via Facebook).", 1),
        ("*A call for help (via Twitter)*", 1),
        ("*The town uses the mill for news (via Twitter)*", 1),
        ("People wait for the ferry (via Reddit)", 1),
        ("The mill (via Ana Cruz) and the dam (via Reddit)", 1),
        ("Guards looked for survivors (via Facebook).", 1),
        ("They kept calm. The mill looks for help (via Facebook).", 1),
        ("The mill in May (via Reddit).", 1),
        ("Here is the map (via Reddit).", 1),
        ("Source: Facebook/@someone", 0),
        ("CTTO. Credits to the rightful owner.", 2),
    ],
)
def test_vague_credits(text: str, found: int) -> None:
    assert len(found_in(vague_credit, text)) == found


def test_a_handle_beside_a_name_is_a_credit() -> None:
    assert len(found_in(handle_only_credit, "Source: Facebook/@someone")) == 1
    assert found_in(handle_only_credit, "Photo: Ana Cruz, Instagram/@anacruz") == []


def test_a_small_byline_is_seen_where_it_stands() -> None:
    text = (
        "The bridge is closed\n\nposted by admin on 3 May 2021\n\nThe bridge was closed on Monday after an inspection."
    )
    (finding,) = found_in(placeholder_author, text)
    assert finding.location is not None
    assert text[finding.location.start.offset : finding.location.end.offset] == "admin"


@pytest.mark.parametrize(
    "text",
    [
        "Scientists say the dam will hold. The scientist Ana Cruz said so on Monday.",
        "Cruz: Experts say the dam will hold.\n\nHall: They do?\n\nCruz: They do.",
        "((Ana Cruz)) I know that experts say so.\n\n((WN)) They do?\n\n((Ana Cruz)) They do.",
    ],
)
def test_a_group_one_of_whom_is_named_next_and_words_in_an_interview_are_hints(text: str) -> None:
    findings = found_in(weasel_attribution, text)
    assert [finding.severity for finding in findings] == [Severity.INFO]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("People have been asking for videos of our lessons.", Severity.INFO),
        ("Advocates urged the town to close the bridge.", Severity.INFO),
        ("Analysts declined to comment.", Severity.INFO),
        ("Some people wondered about it. “Who did it?” wrote Ana Cruz, 34.", Severity.INFO),
        ("Analysts say the bridge is unsafe.", Severity.WARNING),
    ],
)
def test_groups_that_state_nothing_are_a_hint(text: str, severity: Severity) -> None:
    findings = found_in(weasel_attribution, text)
    assert [finding.severity for finding in findings] == [severity]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("**17:40** Harbour Police say the road is open.", []),
        ("**11:05** Officials say the ford is shut.", ["“Officials”"]),
        ("17:10 Leeds City Council said the bridge was shut.", []),
        ("5:40pm Officials said the bridge was shut.", ["“Officials”"]),
        ("At 17:20 officials said the bridge was shut.", ["“officials”"]),
        ("40 officials said the bridge was shut.", ["“40 officials”"]),
        ("13.05 Officials say the ford is shut.", ["“Officials”"]),
        ("9.40am Sources close to the mayor say the ford is shut.", ["“Sources close to the mayor”"]),
    ],
)
def test_the_time_of_an_entry_is_no_part_of_its_source(text: str, sources: list[str]) -> None:
    findings, problems = find(anonymous_source, Example(text, media_type="text/markdown"))
    assert problems == []
    assert [finding.message.split(" is a source")[0] for finding in findings] == sources


@pytest.mark.parametrize(
    "text",
    [
        "A Harbour Foods spokesman told us it would close. It has 400 workers. Harbour Foods spokesman K. Hall said little.",
        "A spokesperson for the council said it was safe. “It is closed,” council spokesperson Jane Hill said.",
        "Harbour Foods spokesman K. Hall said little. A Harbour Foods spokesman said the plant would close.",
        "A spokesman for the mayor said he was ill. The mayor’s spokesman, Ben Roe, said he would be back.",
        "A lawyer for Mr Hall said he was innocent. Ben Roe, Mr Hall’s lawyer, said the case was weak.",
        "A ministry spokesman said the bridge was safe. “It is safe,” said Ben Roe, the spokesman.",
    ],
)
def test_who_speaks_for_a_body_may_be_named_elsewhere(text: str) -> None:
    assert find(anonymous_source, text) == ([], [])


@pytest.mark.parametrize(
    "text",
    [
        "A Harbour Foods spokesman said it would close. Marburg Mills spokesman Ben Roe said the mill was fine.",
        "A Harbour Foods spokesman said it would close. Spokesman Ben Roe said the mill was fine.",
        "Harbour Foods spokesman Ben Roe said little. Another Harbour Foods spokesman said the plant would close.",
        "A Harbour Foods spokesman, who asked not to be named, said so. Harbour Foods spokesman Ben Roe said little.",
        "A Harbour Foods official said it would close. Harbour Foods spokesman Ben Roe said little.",
    ],
)
def test_the_name_of_another_office_or_body_tells_nothing(text: str) -> None:
    findings = found_in(anonymous_source, text)
    assert len(findings) == 1


@pytest.mark.parametrize(
    ("text", "excerpt"),
    [
        ("Two people briefed on the talks said the deal was near.", "Two people briefed on the talks said"),
        (
            "Three people who were briefed on the talks said it was near.",
            "Three people who were briefed on the talks said",
        ),
        ("People with knowledge of the plan told us it was near.", "People with knowledge of the plan told"),
        ("It is near, said someone close to the company.", "said someone close to the company"),
        ("The paper cited three people familiar with the matter.", "cited three people familiar with the matter"),
    ],
)
def test_those_who_know_of_a_matter_are_one_finding(text: str, excerpt: str) -> None:
    (finding,) = found_in(anonymous_source, text)
    assert (finding.severity, finding.excerpt) == (Severity.WARNING, excerpt)


@pytest.mark.parametrize(
    ("end", "severity"),
    [
        ("(Jane Hill / Daily Post)", Severity.INFO),
        ("(Ben Roe / The Harbour Gazette).", Severity.INFO),
        ("(in the spring / in the autumn)", Severity.WARNING),
        ("It has two lanes.", Severity.WARNING),
    ],
)
def test_a_digest_credits_each_paragraph_at_its_end(end: str, severity: Severity) -> None:
    findings = found_in(weasel_attribution, f"The bridge is old. Experts say that it could fall. {end}")
    assert [finding.severity for finding in findings] == [severity]


_PAGE = "# The week\n\nThe council met at the old mill.\n\n{}\n\nIt was late.\n"


@pytest.mark.parametrize(
    "items",
    [
        "- Officials say bridge is unsafe\n- Experts warn of flood\n- Study finds bees sleep",
        "- Critics slam mayor’s plan\n- Sources: mayor to go\n- Officials deny claims",
        "- [Officials say the bridge is unsafe](https://a.example/1)\n- [Experts warn of a flood](https://a.example/2)",
    ],
)
def test_headlines_of_a_list_lay_nothing_to_anybody(items: str) -> None:
    for rule in (anonymous_source, weasel_attribution, unnamed_study):
        assert found_in(rule, Example(_PAGE.format(items), media_type="text/markdown")) == []


@pytest.mark.parametrize(
    "items",
    [
        "- Officials say the bridge is unsafe.\n- Experts say it could fall.",
        "- Officials say the bridge is unsafe\n- Experts say that a flood could come",
        "- Officials say bridge is unsafe",
        "- Officials say bridge is unsafe and will be closed for a year.\n- Ferry to run",
    ],
)
def test_statements_in_a_list_are_statements(items: str) -> None:
    assert len(found_in(anonymous_source, Example(_PAGE.format(items), media_type="text/markdown"))) == 1


@pytest.mark.parametrize(
    ("text", "excerpt"),
    [
        ("Party sources and media reports said the push was over.", "Party sources and media reports said"),
        ("Media reports and party sources described the push as over.", "Media reports and party sources described"),
        ("News reports and officials said the dam was unsafe.", "News reports and officials said"),
    ],
)
def test_people_beside_works_are_who_says_so(text: str, excerpt: str) -> None:
    (finding,) = found_in(anonymous_source, text)
    assert finding.excerpt == excerpt


def test_a_study_by_somebody_and_others_is_theirs() -> None:
    text = "A study by Ana Cruz and other researchers reported signs of it."
    assert found_in(weasel_attribution, text) == []


_INTERVIEW = (
    "# The bridge and I\n\n**You began as a welder. Why did you leave?**\n\nI had seen enough steel. My father never had.\n\n"
    "**{said}**\n\n{answer}\n\n**How long does a bridge take?**\n\nFour years, I think.\n\n**What is next?**\n\nI sleep. Then I go home.\n"
)


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        (
            _INTERVIEW.format(said="Critics say that the bridge is ugly.", answer="Critics say many things to me."),
            {"info"},
        ),
        (
            _INTERVIEW.replace(" I ", " he ").format(said="Is it ugly?", answer="Critics say that the bridge is ugly."),
            {"warning"},
        ),
        (
            "# The bridge\n\n## What is it?\n\nA road.\n\n## Who built it?\n\nCritics say that nobody did.\n\n## Should you use it?\n\nYes.\n",
            {"warning"},
        ),
    ],
)
def test_what_is_said_in_an_interview_is_not_the_writers(text: str, severities: set[str]) -> None:
    findings, problems = find(weasel_attribution, Example(text, media_type="text/markdown"))
    assert problems == []
    assert {one.severity for one in findings} == severities


@pytest.mark.parametrize(
    ("source", "severity"),
    [
        ("Activists from Greenwater", "info"),
        ("Experts from China", "warning"),
        ("Critics of the law", "warning"),
    ],
)
def test_a_group_of_a_house_can_be_asked(source: str, severity: str) -> None:
    findings, problems = find(weasel_attribution, f"The hall was full. {source} say that the dam will fail.")
    assert problems == []
    assert [one.severity for one in findings] == [severity]


@pytest.mark.parametrize(("byline", "severity"), [("By Ana Cruz\n\n", "info"), ("", "error")])
def test_a_credit_to_the_author_leads_to_the_byline(byline: str, severity: str) -> None:
    text = f"The bridge\n\n{byline}3 May 2024\n\nThe hall was full, and the council sat until the rain was over and the ferry had left.\n\nPhotos: Author\n"
    findings, problems = find(vague_credit, text)
    assert problems == []
    assert [one.severity for one in findings] == [severity]


@pytest.mark.parametrize(("titled", "count"), [(4, 0), (1, 1)])
def test_titles_of_pictures_in_one_paragraph_tell_nothing_themselves(titled: int, count: int) -> None:
    titles = [
        "New study reveals how lamps of the harbour go out",
        "Who rows on the river in May",
        "A mill in the fog of the weir",
        "The last ferry of the old town",
    ]
    pictures = "".join(f'<p><img src="{at}.jpg" alt="{title}"></p>' for at, title in enumerate(titles[:titled]))
    text = f"<html lang='en'><body><article><p>{'. '.join(titles)}.</p>{pictures}<p>The lamps are made in the town by hand.</p></article></body></html>"
    assert len(found_in(unnamed_study, Example(text, media_type="text/html"))) == count


def test_one_statement_of_nobody_in_a_text_of_some_length_is_made_in_passing() -> None:
    filler = "The mill stands on the river, and the wheel turns. " * 12
    once, again = "Critics say that the mill will fall. ", "Analysts argue that the wheel is unsafe. "
    assert severities_of(weasel_attribution, once + filler) == ["info"]
    assert severities_of(weasel_attribution, once + filler + again) == ["warning", "warning"]
    assert severities_of(weasel_attribution, once + filler[:300]) == ["warning"]
    assert severities_of(weasel_attribution, once.replace("Critics", "Experts") + filler, "text/plain") == ["warning"]
    assert severities_of(weasel_attribution, "Critics accuse the mayor of murder. " + filler, "text/plain") == [
        "warning"
    ]


def test_officials_of_a_text_that_reports_what_bodies_say_are_theirs() -> None:
    on_record = "A spokesman for Harbour Steel said that it was dear. Police said that the road was closed. "
    said = "It is unsafe, officials said. "
    assert severities_of(anonymous_source, said) == ["warning"]
    assert severities_of(anonymous_source, f"{on_record}\n\n{said}")[-1] == "info"
    others = "Parents asked for a bus. The clerk wrote that it was dear."
    assert severities_of(anonymous_source, f"{others}\n\n{said}")[-1] == "warning"
    kept_back = "It is unsafe, said officials who spoke on condition of anonymity."
    assert severities_of(anonymous_source, f"{on_record}\n\n{kept_back}")[-1] == "warning"
