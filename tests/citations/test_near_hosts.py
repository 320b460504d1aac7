"""Links whose words name a site that is one letter off the one to which they lead (CIT306), and those that were to open another page."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_link import placeholder_link

from tests.found import findings


def _told(text: str, media_type: str = "text/markdown") -> list[tuple[str, str]]:
    return [
        (str(finding.severity), finding.message.partition(":")[0])
        for finding in findings(placeholder_link, text, media_type)
    ]


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("lampguild.net", "https://lampgild.net/about"),
        ("lampguild.net", "https://www.lapmguild.net"),
        ("www.lampguild.net/about", "http://lampguilt.net/about"),
        ("news.lampguild.net", "https://news.lamppguild.net"),
        ("lampcentre.net", "https://lampcentrr.net"),
        ("lampcentre.net", "https://lamcentre.net"),
        ("organiselamps.net", "https://organiselanps.net"),
        ("harbourlamps.net", "https://harbuorlamps.net"),
        ("theatrelamps.net", "https://theatrclamps.net"),
        ("lampwise.net", "https://lampwixe.net"),
    ],
)
def test_names_that_are_one_letter_off(words: str, address: str) -> None:
    ((severity, message),) = _told(f"The bridge is told of at [{words}]({address}) as well.")
    assert severity == "warning"
    assert message.endswith("one letter off")


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("lampguild.net", "https://www.lampguild.net/about"),
        ("lampguild.net", "https://lampguild.org"),
        ("lampguild.net", "https://lamp-guild.net"),
        ("lampguild.net", "https://lampguilds.net"),
        ("lampguild1.net", "https://lampguild2.net"),
        ("lampguild.net", "https://short.net/x"),
        ("lamp.net", "https://lame.net"),
        ("news.lampguild.net", "https://lampguild.net/news"),
        ("lampguild.net says so", "https://lampgild.net"),
        ("lampguild.md", "lampgild.md"),
        ("lampcentre.net", "https://lampcenter.net"),
        ("lampcenter.net", "https://www.lampcentre.net/about"),
        ("lightinglamps-organisation.net", "https://lightinglamps-organization.net"),
        ("organisedlamps.net", "https://organizedlamps.net"),
        ("harbourlamps.net", "https://harborlamps.net"),
        ("theatrelamps.net", "https://theaterlamps.net"),
    ],
)
def test_other_names(words: str, address: str) -> None:
    assert _told(f"The bridge is told of at [{words}]({address}) as well.") == []


_PAGE = "<html><body><article><h1>The bridge</h1><p>The council voted on Monday to close it for a year.</p><div>{}</div><p>Nobody in the hall objected to it.</p></article></body></html>"


def test_a_link_that_was_to_open_another_page() -> None:
    ((severity, message),) = _told(
        _PAGE.format('<a href="#" target="_blank" class="btn">Download the rules</a>'), "text/html"
    )
    assert (severity, message) == (
        "warning",
        "the link “Download the rules” is to open another page, and its address is only “#”",
    )


@pytest.mark.parametrize(
    "link",
    [
        '<a href="/rules.pdf" target="_blank">Download the rules</a>',
        '<a href="#" class="btn">Download the rules</a>',
        '<a href="#" target="_blank" onclick="go()">Download the rules</a>',
        '<a href="#" target="_blank" id="rules">Download the rules</a>',
        '<a href="#" target="_blank" data-file="rules">Download the rules</a>',
        '<a href="#" target="_blank"><i class="icon"></i></a>',
        '<a href="#" target="_blank">Rules</a>',
    ],
)
def test_links_that_a_script_follows_and_others(link: str) -> None:
    assert not any("another page" in message for _, message in _told(_PAGE.format(link), "text/html"))


@pytest.mark.parametrize(
    ("host", "meant"),
    [
        ("doi.orgp", "org"),
        ("www.lampguild.comm", "com"),
        ("lampguild.ogr", "org"),
        ("news.lampguild.con", "com"),
        ("lampguild.nett", "net"),
    ],
)
def test_a_host_whose_end_is_none(host: str, meant: str) -> None:
    ((severity, _),) = _told(f"The [council](https://{host}/about) voted on Monday to close the bridge.\n")
    assert severity == "error"
    (finding,) = findings(placeholder_link, f"See https://{host}/10.1093/lamp for the bridge of the town.\n")
    assert f"“.{meant}”" in finding.message


@pytest.mark.parametrize(
    "host",
    [
        "lampguild.com",
        "lampguild.org.uk",
        "lampguild.community",
        "lampguild.company",
        "lampguild.network",
        "lampguild.education",
        "lampguild.organic",
        "lampguild.co",
        "con.lampguild.net",
        "lampguild.uk",
        "lampguild.eu",
        "lampguild.yu",
        "lampguild.io",
        "lampguild.gov.cz",
        "lampguild.gob.mx",
        "ent.lampguild.org",
        "lampguild.computer",
    ],
)
def test_ends_that_are_some(host: str) -> None:
    assert _told(f"The [council](https://{host}/about) voted on Monday to close the bridge.\n") == []


@pytest.mark.parametrize("host", ["lampguild.org.ul", "lampguild.nj", "www.lampguild.co.ku"])
def test_an_end_of_two_letters_that_no_country_has(host: str) -> None:
    end = host.rpartition(".")[2]
    (finding,) = findings(
        placeholder_link, f"The [council](https://{host}/about) voted on Monday to close the bridge.\n"
    )
    assert (finding.severity, f"“.{end}”, which no country has" in finding.message) == ("error", True)
    (finding,) = findings(placeholder_link, f"Write to [the council](mailto:lamps@{host}?subject=Bridge) by Monday.\n")
    assert (finding.severity, f"“.{end}”, which no country has" in finding.message) == ("warning", True)
    assert "lamps@" not in finding.message
