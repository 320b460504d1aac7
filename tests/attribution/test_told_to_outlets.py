"""Sources that another outlet had, of which the text says its name, and passages that are quoted from it (ATT102, ATT103)."""

from __future__ import annotations

import json

import pytest

from provenance import check

_BEFORE = "The road in New York was shut in May."
_BEHIND = "It was shut for a week."


def _page(words: str, site: str) -> str:
    data = {"@type": "NewsArticle", "headline": "Bridge", "publisher": {"@type": "Organization", "name": site}}
    told = "".join(f"<p>{part}</p>" for part in (_BEFORE, *words.split("\n\n"), _BEHIND))
    return f'<html lang="en"><head><script type="application/ld+json">{json.dumps(data)}</script></head><body>{told}</body></html>'


@pytest.mark.parametrize(
    ("site", "words", "severity"),
    [
        ("Harbour Review", "A party aide told Axios that the vote would fail.", "info"),
        ("Axios", "A party aide told Axios that the vote would fail.", "warning"),
        ("Harbour Review", "A party aide claimed the vote would fail. They told Axios: “It is over.”", "info"),
        ("Axios", "A party aide claimed the vote would fail. They told Axios: “It is over.”", "warning"),
        ("Harbour Review", "A party aide claimed the vote would fail. They told Ana Cruz: “It is over.”", "warning"),
        ("Harbour Review", "A party aide claimed the vote would fail. Ana Cruz told Axios: “It is over.”", "warning"),
        ("Harbour Review", "Two officials told CNN’s Ana Cruz that the vote would fail.", "info"),
        ("CNN International", "Two officials told CNN’s Ana Cruz that the vote would fail.", "warning"),
        ("The Wall Street Journal", "Two officials told WSJ that the vote would fail.", "warning"),
        ("Harbour Review", "Two officials told the Mayor that the vote would fail.", "warning"),
        ("Harbour Review", "Two officials told the Post that the vote would fail.", "warning"),
        ("Harbour Review", "The Lamp Post had it first. Two officials told the Post that the vote would fail.", "info"),
        ("Harbour Review", "“The vote will fail,” remarked a party official to Politico in May.", "info"),
        ("Harbour Review", "“The vote will fail,” remarked a party official to Cruz in May.", "warning"),
        ("Harbour Review", "Speaking to Sky News on Monday, an Israeli official said the vote would fail.", "info"),
        ("Harbour Review", "Speaking to Ana Cruz on Monday, an Israeli official said the vote would fail.", "warning"),
        (
            "Harbour Review",
            "Several people familiar with the plan tell the Free Beacon that the vote would fail.",
            "info",
        ),
        ("Harbour Review", "Several people familiar with the plan tell Ana Cruz that the vote would fail.", "warning"),
        ("Harbour Review", "A U.S. official confirmed the news to NBC on Monday.", "info"),
        ("Harbour Review", "A U.S. official confirmed the news to Cruz on Monday.", "warning"),
        ("Harbour Review", "A White House official confirmed that to USA TODAY without saying when.", "info"),
        ("USA TODAY", "A White House official confirmed that to USA TODAY without saying when.", "warning"),
        ("Harbour Review", "The Lamp Times’ sources said that the vote would fail.", "info"),
        ("The Lamp Times", "The Lamp Times’ sources said that the vote would fail.", "warning"),
        ("Harbour Review", "The Lamp Post said its sources say that the vote would fail.", "info"),
        ("Harbour Review", "The mayor said that sources say that the vote would fail.", "warning"),
        ("Harbour Review", "A party strategist likened the plan to a fish in Rolling Stone.", "info"),
        ("Harbour Review", "Two officials told The Hill that the vote would fail.", "info"),
        ("Harbour Review", "Two officials told Hill that the vote would fail.", "warning"),
        ("Harbour Review", "An official told the Saudi-owned Asharq that the vote would fail.", "info"),
        (
            "Harbour Review",
            "It was sold, the Lamp Times said. It cited a person with direct knowledge of the sale.",
            "info",
        ),
        (
            "Harbour Review",
            "The Lamp Post, citing officials familiar with the plan, reported that it was sold.",
            "info",
        ),
        ("Harbour Review", "A party aide told Lampton Monday that it was so. Lampton reported the fire, too.", "info"),
        ("Harbour Review", "A party aide told Lampton Monday that it was so. Lampton burned, too.", "warning"),
        ("Lampton", "A party aide told Lampton Monday that it was so. Lampton reported the fire, too.", "warning"),
        (
            "Harbour Review",
            "Lamps are here, and government officials say it is a plot.\n\nKLMP reported:\n\nOh.",
            "info",
        ),
        ("KLMP", "Lamps are here, and government officials say it is a plot.\n\nKLMP reported:\n\nOh.", "warning"),
        ("Harbour Review", "Lamps are here, and government officials say it is a plot.\n\nHe said:\n\nOh.", "warning"),
        ("Harbour Review", "He will not be charged, according to Politico’s unnamed sources.", "info"),
        ("Politico", "He will not be charged, according to Politico’s unnamed sources.", "warning"),
        ("Harbour Review", "The Lamp Post story, which cited two unnamed officials, said so.", "info"),
        ("Harbour Review", "The Lamp Post and several papers reported it on Monday, citing unnamed sources.", "info"),
        ("Lamp Post", "The Lamp Post and several papers reported it on Monday, citing unnamed sources.", "warning"),
        (
            "Harbour Review",
            "The Lamp Tribune says it is so. “It is,” a party insider tells the outlet. That is false.",
            "info",
        ),
        ("Harbour Review", "The Lamp Tribune has a story. A party insider told the left-wing magazine so.", "info"),
        ("Lamp Tribune", "The Lamp Tribune has a story. A party insider told the magazine so.", "warning"),
        ("Harbour Review", "Ana Cruz has a story. A party insider told the magazine so.", "warning"),
        ("Harbour Review", "The Lamp Tribune has a story. A party insider told the mayor so.", "warning"),
        (
            "Harbour Post",
            "The Lamp Tribune has a story. The Harbour Post looked. A party insider told the paper so.",
            "warning",
        ),
    ],
)
def test_another_outlet_answers_for_its_sources(site: str, words: str, severity: str) -> None:
    """Its report can be looked up, unless it is the one that puts the text out."""
    found = check(_page(words, site), media_type="text/html", select=["ATT102"]).findings
    assert [one.severity for one in found] == [severity]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("The story begins:\n\n“The dam is old.\n\n“A senior official said the dam would fail.”", "info"),
        ("The story begins:\n\n“The dam is old.”\n\nA senior official said the dam would fail.", "warning"),
        ("It gets worse, via the Lamp Post:\n\nThe dam is old. A senior official said the dam would fail.", "info"),
        ("It is late. According to Politico:\n\nThe dam is old. A senior official said the dam would fail.", "info"),
        ("It gets worse, in the Harbour:\n\nThe dam is old. A senior official said the dam would fail.", "warning"),
    ],
)
def test_passages_quoted_from_a_report(words: str, severity: str) -> None:
    """What stands in them is the other report's."""
    found = check(_page(words, "Harbour Review"), media_type="text/html", select=["ATT102"]).findings
    assert [one.severity for one in found] == [severity]


@pytest.mark.parametrize(
    ("rule", "words", "severity"),
    [
        ("ATT103", "Critics contend that “the dam will fail in May.”\n\nAna Cruz, Slate", "info"),
        ("ATT103", "Critics contend that “the dam will fail in May.”\n\nAna Cruz, Leeds", "warning"),
        (
            "ATT104",
            "A new study shows that bees sleep ...\n\nA mill was ...\n\nA dam was ...\n\nA road was ...",
            "info",
        ),
        (
            "ATT104",
            "According to a new study, bees sleep.\n\nA mill was ...\n\nA dam was ...\n\nA road was ...",
            "warning",
        ),
    ],
)
def test_extracts_of_a_digest(rule: str, words: str, severity: str) -> None:
    """Whoever wrote an extract stands behind it; the rest of a teaser stands elsewhere."""
    found = check(_page(words, "Harbour Review"), media_type="text/html", select=[rule]).findings
    assert [one.severity for one in found] == [severity]


@pytest.mark.parametrize(
    ("words", "severities"),
    [
        ("Two clerks who were not authorized to speak did so on condition of anonymity. They said it leaks.", ["info"]),
        ("An aide spoke on condition of anonymity to frankly address sensitive matters. It leaks, he said.", ["info"]),
        ("Lawmakers said that the dam would fail within weeks.", ["info"]),
        ("Two lawmakers said that the dam would fail within weeks.", ["warning"]),
        ("Officials in some islands announced controlled power outages.", ["info"]),
        ("Officials answer to the council in such matters.", []),
        ("Two aides said they could neither confirm nor deny it.", ["info"]),
        ("Some senior officials vowed to mend the dam in May.", ["info"]),
        ("Some senior officials vowed that the dam would hold.", ["warning"]),
        ("His top aides acknowledged that it leaks.\n\n“It is hard,” Budget Director Ana Cruz said.", ["info"]),
        ("His top aides acknowledged that it leaks.\n\n“It is hard,” Ana Cruz said.", ["warning"]),
        ("Eleven unidentified people have been charged over the theft of the lamp.", []),
        ("Eleven unidentified people have said that the dam would fail.", ["warning"]),
        ("“It is old,” the spokesman, Ben Ode, said. According to a family spokesman, it leaks.", ["info"]),
        ("“It is old,” the mayor, Ben Ode, said. According to a family spokesman, it leaks.", ["info"]),
        ("A spokesman for the mayor said it leaks.\n\n“It is old,” spokesman Ben Ode said.", ["info"]),
        ("Harbour.org took it down. A Harbour.org spokesman claimed it was unsafe.", ["info"]),
        ("Most spoke on condition of anonymity to discuss the plan freely.", ["info"]),
        ("Most spoke on condition of anonymity to discuss the plan.", ["info"]),
        ("Officials answered that the dam would fail within weeks.", ["warning"]),
    ],
)
def test_sources_that_hide_little(words: str, severities: list[str]) -> None:
    """Reasons that stand before a plea, an open number of lawmakers, what officials do by saying so, and to whom they answer."""
    found = check(f"{_BEFORE} {words} {_BEHIND}", select=["ATT102"]).findings
    assert [one.severity for one in found][:1] == severities


def _feed(*hosts: str) -> str:
    words = (
        "The mill was sold.",
        "Two unnamed officials told The New York Times that the weir would leak.",
        "It rains.",
    )
    items = "".join(
        f'<li><a href="https://{host}/{number}">What happened in the town on Monday</a><p>{said}</p></li>'
        for number, (host, said) in enumerate(zip(hosts, words, strict=True))
    )
    return f'<html lang="en"><head><title>Rivers</title></head><body><ul>{items}</ul></body></html>'


@pytest.mark.parametrize(
    ("hosts", "severity"),
    [
        (("lamp.example.org", "gazette.org", "weir.net"), "info"),
        (("lamp.org", "nytimes.com", "weir.net"), "warning"),
        (("weir.net", "weir.net", "weir.net"), "warning"),
    ],
)
def test_items_of_feeds_are_their_outlets(hosts: tuple[str, ...], severity: str) -> None:
    found = check(_feed(*hosts), media_type="text/html", select=["ATT102"]).findings
    assert [str(one.severity) for one in found] == [severity]
