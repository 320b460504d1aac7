"""What stands where an author would be named, and makes a missing author a matter for information."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author

from provenance.api import Example, Severity
from tests.attribution.near import STORY, severities
from tests.found import found_in

_TALE = "I walked over the bridge on the day before it was closed, and I shall miss it."


@pytest.mark.parametrize(
    ("text", "near"),
    [
        (f"# The bridge\n\n{STORY}\n\nOde-Cruz\n", "Ode-Cruz"),
        (
            f"# The bridge\n\n{STORY}\n\n## Authors\n\nAdded by Ana Cruz (a@cruz.example) with Ben Ode of the mill.\n",
            "Ana Cruz",
        ),
        (f"# The bridge\n\n## [Ana Cruz](https://cruz.example/)\n\n{STORY}", "Ana Cruz"),
        (f"FOR IMMEDIATE RELEASE   The bridge\n\n{STORY}   Ana Cruz Ben Ode  202  555 2633 ", "Ana Cruz"),
        (f"# The bridge\n\n{STORY}\n\n~Market Master Ana Cruz\n\n{STORY}", "Ana Cruz"),
        (f"# The bridge\n\n{STORY}\n\nHarbour Times\n", "Harbour Times"),
        (f"# The bridge\n\n{STORY} Reuters\n", "Reuters"),
        (f"# The bridge\n\n{STORY}\n\nListen to the audio of Dr. Ana Cruz discussing this topic.\n", "Ana Cruz"),
        (f"# The bridge\n\n{STORY}\n\nRead more stories by Ana Cruz\n", "Ana Cruz"),
        (f"# The bridge\n\n{STORY}\n\n(This is Ana interjecting with some words.) The toll rose.\n\n{STORY}", "Ana"),
        (f"# The bridge\n\n{STORY}\n\n“(This is Ana interjecting now)” was said.\n\n{STORY}", ""),
        (f"# The bridge\n\n{STORY}\n\n(This is Ana in the yellow boat.) The toll rose.\n\n{STORY}", ""),
        (f"# The bridge\n\n{STORY}\n\nRead more stories by Harbour Works\n", ""),
        (f"{STORY}\u00a0 Ana Cruz\u00a0", "Ana Cruz"),
        (f"# The bridge\n\nLEEDS (AP) -- {STORY}", "AP"),
        (f"# The bridge\n\n12:30\n\n7.5\n\n3.5\n\n LEEDS  (Reuters) - {STORY}", "Reuters"),
        (f"# The bridge\n\n(Harbour News) {STORY}", "Harbour News"),
        (f"# The bridge\n\nHarbour.co.id, LEEDS — {STORY}", "Harbour.co.id"),
        (f"# The bridge\n\nLEEDS, HARBOUR.com - {STORY}", "HARBOUR.com"),
        (f"# The bridge\n\nLeeds, CNN Indonesia -- {STORY}", "CNN Indonesia"),
        (f"# The bridge\n\nNew York CNN — {STORY}", "CNN"),
        (f"# The bridge\n\nLeeds (CNN Business) {STORY}", "CNN Business"),
        (f"# The bridge\n\nLeeds (Reuters File Photo) {STORY}", ""),
        (f"{STORY} KL/MOR All content by Lamp News Agency is licensed under a Creative Commons licence.", "KL/MOR"),
        (
            f"{STORY} (Source: Lamp TV) All Content by Mill Agency is licensed under a Creative Commons licence.",
            "Lamp TV",
        ),
        (
            f"{STORY} It stands in the way of NATO/EU plans. All content is licensed under a Creative Commons licence.",
            "",
        ),
        (
            f"{STORY} Disclaimer This content is provided by Harbour Strategics with the paper for its readers. Access our latest edition.",
            "Harbour Strategics",
        ),
        (f"{STORY} This content is provided by Harbour Strategics, the mayor said.", ""),
        (f"# The bridge\n\nHarbour News, LEEDS — {STORY}", "Harbour News"),
        (f"# The bridge\n\nAna Cruz, Director, Harbour Works Ltd\n\n{STORY}", "Ana Cruz, Director, Harbour Works Ltd"),
        (f"# The bridge\n\n{STORY}\n\n— Ana Cruz, news editor\n", "— Ana Cruz, news editor"),
        (f"{STORY}\n\nAna Cruz has been an engineer for forty years.\n\nPlease keep to our rules.\n", "Ana Cruz"),
        (f"# The bridge\n\n{STORY} Ana Cruz (secretary)\n", "Ana Cruz"),
        (f"# The bridge\n\n{STORY}\n\nAna Cruz (Hon. Treasurer)\n", "Ana Cruz"),
        (f"# The bridge\n\nFrom Ana Cruz in Leeds\n\n{STORY}", "Ana Cruz"),
        (
            f"# The bridge\n\n{STORY}\n\n\\*Ana Cruz SSP Retired, Former Head of Harbour Works and Member of the Board.",
            "Ana Cruz",
        ),
        (
            f"# The bridge\n\n{STORY}\n\n\\*The writer is a lawyer in Leeds. She can be asked about bridges.",
            "The writer is a lawyer in Leeds",
        ),
        (
            f"Minister for Roads and Harbours Ana Cruz\n\nThe bridge is safe\n\n{STORY} “It is safe,” Ms Cruz said.",
            "Minister for Roads and Harbours Ana Cruz",
        ),
        (f"# The bridge\n\nFrom: Department for Roads\nPublished: 3 May 2024\n\n{STORY}", "Department for Roads"),
        (
            f"# The bridge\n\nLive updates from Leeds with Ana Cruz\nLast modified on Fri 3 May 2024\n\n{STORY}",
            "Ana Cruz",
        ),
        (f"# The bridge\n\n**HARBOUR NEWS SERVICE**\nPublished on 3 May 2024\n\n{STORY}", "HARBOUR NEWS SERVICE"),
        (f"# The bridge\n\n{STORY}\n\n- BERNAMA\n\nMonday, 16 June 2025\n", "BERNAMA"),
        (f"# The bridge\n\nby @anacruz\n\n{STORY}", "by @anacruz"),
        (f"# The bridge\n\nAna Cruz reports from Leeds on a bridge that nobody ordered.\n\n{STORY}", "Ana Cruz"),
        (f"# The bridge\n\nFrom the desk of Ana Cruz, Mayor\n\n{STORY}", "Ana Cruz"),
        (f"# The bridge\n\nBy the Harbour Historical Society\n\n{STORY}", "the Harbour Historical Society"),
        (f"# The bridge\n\n{STORY}\n\n(Ana Cruz)\n", "Ana Cruz"),
        (f"# The bridge\n\n{STORY}\n\n### About Ana Cruz\n\nAna has sold tickets since 2009.\n", "Ana Cruz"),
        (
            f"# The bridge\n\n{STORY}\n\nTo contact the reporter on this story: Ana Cruz in Leeds at a@harbour.test\n",
            "Ana Cruz",
        ),
        (f"# The bridge\n\nPosted in News by Ana Cruz on Monday, June 3rd, 2024\n\n{STORY}", "Ana Cruz"),
        (f"# The bridge\n\n{STORY}\n\n~ @anacruz\n", "@anacruz"),
        (
            f"# The bridge\n\n{STORY}\n\nContact the writer: acruz@harbour.test, 555-0142\n",
            "acruz@harbour.test",
        ),
        (f"# The bridge\n\n{STORY}\n\nThe author can be reached at @anacruz.\n", "@anacruz"),
        (
            f"The bridge\n\n{STORY}\n\nAna J. Cruz: 555-201-3344 or acruz@harbour.test On Twitter @anac\nNews, delivered each morning.\n{STORY}",
            "Ana J. Cruz",
        ),
        (f"The bridge\n\n{STORY}\n\nHarbour Office: 555-201-3344 or office@harbour.test\n{STORY}", ""),
        (
            f"---\nvolume: XV\nissue_number: 749\npage: 3\n---\n\n# The bridge\n\n{STORY}",
            "XV, 749, 3",
        ),
        (f'# The bridge\n\n<Byline author="Ana Cruz" />\n\n{STORY}', "Ana Cruz"),
        (f'# The bridge\n\n{{{{< author name="Ana Cruz" >}}}}\n\n{STORY}', "Ana Cruz"),
        (f'# The bridge\n\n{{% include author.html name="Ana Cruz" %}}\n\n{STORY}', "Ana Cruz"),
        (f"<!-- Author: Ana Cruz -->\n# The bridge\n\n{STORY}", "Ana Cruz"),
        (f"---\nnewspaper: Harbour Times\npage: 3\n---\n\n# The bridge\n\n{STORY}", "Harbour Times"),
        (
            f"# The bridge\n\nThe daily letter, written and compiled by Harbour writer Ana Cruz. {STORY}",
            "Harbour writer Ana Cruz",
        ),
        (f"# The bridge\n\nMy name is Ana Cruz. {STORY}", "Ana Cruz"),
        (f"# Ana Cruz: The bridge\n\n{STORY}\n\nAna Cruz lives in a house by the river and has a boat.", "Ana Cruz"),
        (
            f"# Ana Cruz: “Bridges must last”\n\n{_TALE} I like it, and my dog likes it. I said so to my mother. {STORY}",
            "Ana Cruz",
        ),
        (f"# The day it rained – Ana Cruz’s best picture\n\n{_TALE} {STORY}", "Ana Cruz"),
        (f"# The bridge\n\n{STORY}\n\nTell me more on [the bird site](https://twitter.com/anac).", "twitter.com/anac"),
        (f"# The bridge\n\n{STORY}\n\nIt is all new, so [mail me](mailto:ana@harbour.test).", "ana@harbour.test"),
        (f"# The bridge\n\n{STORY}\n\n[anac-bel](https://harbour.test/anac) is a friend of bridges.", "anac-bel"),
        (f"# The bridge\n\nMy [plans](https://github.com/anac/bridge) are out. {STORY}", "github.com/anac"),
        (
            f"# The bridge\n\n[Here](https://github.com/anac/anac.github.io/bridge.md) is it all. {STORY}",
            "github.com/anac",
        ),
        (f"# The bridge\n\n{STORY}\n\nWrite to me at ana@harbour.test or come by.", "ana@harbour.test"),
        (f"Bridge over the Ode closed Ana Cruz (@anacruz) 21 hours ago Sat 06th April 2019 {STORY}", "Ana Cruz"),
        (f"# The bridge is closed: BY ANA CRUZ\n\n{STORY}", "ANA CRUZ"),
        (f"# The bridge\n\n{STORY} Watch more by Lamp News Staff TOPICS: LEEDS {STORY}", "Lamp News Staff"),
        (f"Bridge closed By: Ana M. Cruz January 09, 2026 3 min read {STORY}", "Ana M. Cruz"),
        (f"Bridge closed By — Ana Cruz, Lamp Press Share {STORY}", "Ana Cruz"),
        (f"Bridge closed Ana Cruz LNF Energy Reporter September 22, 2025 {STORY}", "Ana Cruz"),
        (f"By BigLamp Team; {STORY}", "BigLamp Team"),
        (f"PTI {STORY}", "PTI"),
        (f"From Anaju Cruzba, Leeds\n\n{STORY}", "From Anaju Cruzba, Leeds"),
        (f"SHARE: all is new, writes Ana Cruz.\n\n{STORY}", "Ana Cruz"),
        (f"{STORY}\n\n(LNA)", "LNA"),
        (
            f"The fire\n\nJune 26, 2021 Lamp, The (Leeds, CO) Ana Cr uz; education reporter\n\n{STORY}",
            "Ana Cr uz; education reporter",
        ),
        (f"{STORY} Read on.Source: News AgenciesAboutShow more", "News AgenciesAboutShow"),
        (f"{STORY}\n\nAs of this writing, Ana Cruz did not hold a position in any of it. Read on.", "Ana Cruz"),
        (f"{STORY}\n\nChief Cruz is a Leeds based policy analyst", "Chief Cruz"),
        (
            f"LEEDS (March 27, 2007) The Endowment for Lamps (EFL) is very pleased to announce a fair. {STORY}",
            "The Endowment for Lamps",
        ),
        (f"Lamp Post Bureau\n\nLEEDS, 11 Aug: {STORY}", "Lamp Post Bureau"),
        (f"The Lamp Rescue Authority is pleased to announce that it is new. {STORY}", "The Lamp Rescue Authority"),
        (f"{STORY}\n\nLamp24", "Lamp24"),
        (f"Ana Cruz, senior associate of Lamp Legal\n\n{STORY}", "Ana Cruz"),
        (f"Lamp Works AB, a maker of lamps, today announced that it is new. {STORY}", "Lamp Works AB"),
        (f"{STORY} Reuters contributed to this report. More news", "Reuters"),
        (f"{STORY} Ana Cruz ✉ Ana Cruz is a Lampmax reporter with years of it. .bio {{ margin: 0 }}", "Ana Cruz"),
        (f"{STORY} Lamp Press music writer Ana Cruz can be reached at the paper.", "Ana Cruz"),
        (f"Ana Cruz fell. {STORY * 5} Ana Cruz is a reporter of the Lamp. {STORY * 5}", ""),
        (f"Stand By Monday Night for {STORY}", ""),
        (f"# The bridge\n\n### By Ode\n\n{STORY}", "Ode"),
        (f"# The bridge\n\n### A briefing from The Harbour Watch\n\n{STORY}", "Harbour Watch"),
        (f"# The bridge\n\n{STORY}\n\nThis article first appeared in the Harbour Magazine.", "Harbour Magazine"),
        (f"---\nurl: https://www.anacruz.test/bridge\n---\n\n# The bridge\n\n{_TALE} {STORY}", "anacruz.test"),
        (f"# The bridge\n\n(Ana Cruz ) - {STORY}", "Ana Cruz"),
        (
            f"# The bridge\n\n{STORY}\n\n— The Harbour News Data Desk · Edition 12 · 3 May 2024\n\nPublished every morning.\n",
            "The Harbour News Data Desk",
        ),
    ],
)
def test_what_stands_where_a_name_would(text: str, near: str) -> None:
    assert severities(text) == [(Severity.INFO, near)]


@pytest.mark.parametrize(
    "text",
    [
        f"# The bridge\n\n{STORY}",
        f"# The bridge\n\n{STORY}\n\nRead the press release here\n",
        f"President Meets Harbour Officers\n\nThe bridge is safe\n\n{STORY} Officers were told.",
        f"# The bridge\n\n{STORY}\n\nCTTO\n",
        f"# The bridge\n\n{STORY}\n\nSource: Internet\n",
        f"# The bridge\n\n{STORY}\n\nSteel\n\nThe steel comes from far away.\n",
        f"# The bridge\n\nHarbour Bridge Closed for Repairs in Leeds\n\n{STORY}",
        f"---\ntitle: Harbour Bridge\n---\n\nHarbour Bridge\n\n{STORY}",
        f"FLOOD WARNING FOR LEEDS\n\n{STORY}",
        f"# The bridge\n\n{STORY}\n\nROAD WORKS AT HARBOUR",
        f"# The bridge\n\n{STORY}\n\nBy Sunday the wind will ease",
        f'# The bridge\n\n{STORY}\n\nAna Cruz, Chief Executive, said: "It is a good bridge."',
        f"# The bridge\n\nMayor Cruz\n\n{STORY} Mayor Cruz opened it.",
        f"# The bridge\n\nThe [plans](https://github.com/harbour/bridge) are out. {STORY}",
        f"# The bridge\n\n{STORY}\n\n[anac-bel](https://harbour.test/anac) likes bridges.",
        f"# The bridge\n\n{STORY}\n\nA letter by the [city](https://twitter.com/city) says so.",
        f"---\nurl: https://www.harbour.test/bridge\n---\n\n# The bridge\n\n{STORY}",
        f"# The bridge\n\n(Ana Cruz) was there. {STORY}",
        f"# The bridge\n\n{STORY}\n\n— The News Desk · Edition 12\n\nPublished every morning.\n",
        f"# The bridge\n\n{STORY}\n\nBIBLE STUDY\n",
        f"# The bridge\n\n{STORY}\n\nAPPLY HERE\n",
        f"# The bridge\n\n{STORY}\n\nLast Name\n",
        f"# The bridge\n\n{STORY}\n\nTrabajo en red\n",
        f"# The bridge\n\n{STORY}\n\nCURSO KINESIO TAPING\n",
        f"# The bridge\n\n{STORY}\n\nNEUROMODULACIÓN PERCUTÁNEA ECOGUIADA\n",
        f"# Le pont\n\nIl s’agit d’un entretien, seul ou en couple (jamais en groupe), avec la mairie. {STORY}",
    ],
)
def test_what_only_looks_like_a_name(text: str) -> None:
    assert [near for _, near in severities(text)] == [""]


_REPORT = "“It rained,” said Ana Cruz. Ben Ode said that it blew. “It is wet,” he said. It was May. The hall was full. All left.\n\n"


_ESSAY = "The bridge is old. It is made of steel. Steel rusts in the rain. Bridges are painted. Paint is dear. It lasts ten years.\n\n"


@pytest.mark.parametrize(
    ("text", "media_type", "severity"),
    [
        (_REPORT * 3, "text/markdown", Severity.WARNING),
        (_REPORT * 3, "text/plain", Severity.WARNING),
        (_ESSAY * 3, "text/markdown", Severity.INFO),
        (_ESSAY * 3, "text/plain", Severity.INFO),
        (f"{_ESSAY * 3}“It is old,” said Ana Cruz.", "text/plain", Severity.INFO),
        (f"{_ESSAY * 3}“It is old,” said Ana Cruz. “It was closed,” said Ben Ode.", "text/plain", Severity.WARNING),
        (f"{_ESSAY * 3}“It is old,” said Ana Cruz.", "text/markdown", Severity.INFO),
        (
            f"{_ESSAY.replace('The', 'We say the').replace('It', 'We') * 3}“It is old,” said Ana Cruz.",
            "text/plain",
            Severity.INFO,
        ),
        ("The bridge is old. It is made of steel.", "text/plain", Severity.WARNING),
        ("The bridge is old. It is made of steel.", "text/markdown", Severity.INFO),
    ],
)
def test_what_reports_has_an_author(text: str, media_type: str, severity: Severity) -> None:
    findings = found_in(missing_author, Example(text, media_type=media_type))
    assert [finding.severity for finding in findings] == [severity]


@pytest.mark.parametrize(
    ("head", "body", "near"),
    [
        ('<script>dataLayer = [{"pageAuthor": "Ana Cruz"}]</script>', "", "Ana Cruz"),
        ("<!-- author: Ana Cruz -->", "", "Ana Cruz"),
        ("", '<div data-author="Ana Cruz">5 March</div>', "Ana Cruz"),
        ('<script>x = [{"pageAuthor": "Ana Cruz"}, {"pageAuthor": "Ben Ode"}]</script>', "", ""),
        ('<script>x = [{"pageAuthor": "The Bridge Page"}]</script>', "", ""),
        ("", "<nav><ul>" + "<li>Bridges</li>" * 20 + f"</ul></nav><p>LEEDS (Lamp) — {STORY}</p>", "Lamp"),
    ],
)
def test_what_readers_of_a_page_do_not_see(head: str, body: str, near: str) -> None:
    page = f"<html><head><title>The bridge</title>{head}</head><body>{body}<p>{STORY}</p></body></html>"
    assert severities(page, "text/html") == [("info", near)]


@pytest.mark.parametrize(
    "lines",
    [
        "[2022-05-04 09:12] dana: the mayor said it is closed\n[2022-05-04 09:13] rui: officials said so\n",
        "09:12 < dana> the mayor said it is closed\n09:13 < rui> officials said so\n",
        "00:12 Dana Ode: the mayor said it is closed\n",
        "<dana> the mayor said it is closed\n<rui> officials said so\n",
    ],
)
def test_logs_say_who_speaks_on_each_line(lines: str) -> None:
    assert severities(lines * 6, "text/plain") == [("info", "")]


def test_a_report_with_times_is_no_log() -> None:
    report = f"The bridge is closed\n\n{STORY}\n\n12:30 The mayor said that it was old.\n\n{STORY} The city said so.\n"
    assert severities(report, "text/plain") == [("warning", "")]


@pytest.mark.parametrize("below", ["1. Close the bridge.\n2. Mend it.\n", "```\nmend(bridge)\n```\n"])
def test_a_heading_above_a_list_or_code_is_nobody(below: str) -> None:
    assert severities(f"# The bridge\n\n{STORY}\n\n**Instructions**\n\n{below}") == [("info", "")]


_MENU = "".join(f"<li><a href='/{number}'>Page {number} of the harbour</a></li>" for number in range(90))


def _page(body: str) -> str:
    return f"<html><head><title>The bridge</title></head><body><h1>The bridge</h1>{body}<ul>{_MENU}</ul></body></html>"


@pytest.mark.parametrize(
    ("body", "near"),
    [
        (f"<div><h4>posted at 8:01 pm on May 3, 2024 by Ana Cruz</h4></div><p>{STORY}</p>", "Ana Cruz"),
        (f"<p>{STORY}</p><p>{STORY} (Reporting by Ana Cruz; Writing by Ben Ode)</p><p>- Reuters</p>", "Ana Cruz"),
        (f"<p>{STORY}</p><p>(Writing by Ana Cruz; Editing by Ben Ode)</p>", "Ana Cruz"),
        (f"<p>{STORY}</p><p>They liked it (compiled by Ana Cruz; sung by Ben Ode) and left the hall.</p>", ""),
        (f"<p>posted with love by Ana Cruz</p><p>{STORY}</p>", ""),
        (f"<p>{STORY}</p><script>_sf_async_config.authors = 'Ana Cruz';</script>", "Ana Cruz"),
    ],
)
def test_the_author_on_a_page_with_much_below_the_story(body: str, near: str) -> None:
    assert severities(_page(body), "text/html")[0][1] == near


def test_an_address_is_told_as_one() -> None:
    """Where personal data is masked a bare "j•••" stood there as if it were a name."""
    text = f"# The bridge\n\n{STORY}\n\nContact me at ana.cruz@vexmail.net or on the ferry.\n"
    (found,) = found_in(missing_author, Example(text, media_type="text/markdown", path="posts/bridge.md"))
    assert found.severity == "info"
    assert "; the e-mail address “ana.cruz@vexmail.net” stands where that would be: if it is" in found.message


@pytest.mark.parametrize("opening", ["LEEDS, Ohio — ", "Leeds — ", "Ana Cruz — ", "LEEDS: "])
def test_a_place_with_which_a_report_begins_is_no_outlet(opening: str) -> None:
    told = severities(f"# The bridge\n\n{opening}{STORY}")
    assert told
    assert all("Leeds" not in near and "Ana" not in near for _, near in told)


def test_a_site_before_a_place_without_a_dash_is_the_outlet_where_the_address_is_its_own() -> None:
    text = f"Harbour6.com, Leeds {STORY}"
    assert ("info", "Harbour6.com") in severities(f"---\nurl: https://www.harbour6.com/bridge\n---\n\n{text}")
    elsewhere = severities(f"---\nurl: https://mill.example/bridge\n---\n\n{text}")
    assert elsewhere
    assert ("info", "Harbour6.com") not in elsewhere


@pytest.mark.parametrize(
    ("text", "near"),
    [
        (f"# The bridge\n\n{STORY}\n\nRegresar\n", ""),
        (f"# El puente\n\n{STORY}\n\nNoticias\n", ""),
        (f"# The bridge\n\n{STORY}\n\nTo Top\n", ""),
        (f"# The bridge\n\n{STORY}\n\nINDUSTRIA CALCAREA\n", ""),
        (f"# The bridge\n\n{STORY}\n\nParque Nacional Laguna de Tacarigua\n", ""),
        (f"# Die Brücke\n\nWir als Verein\n\n{STORY}", ""),
        (
            f"# The bridge\n\n{STORY}\n\n*Source*: [Refugees demonstrate at the mill](https://lamp.example/a). The refugees came in May.\n",
            "",
        ),
        (
            f"# The bridge\n\n{STORY}\n\n- The Quay by Ben Ode\n- The Path (A New Beginning) by Gustavo Santaolalla\n",
            "",
        ),
        (f"# The bridge\n\n{STORY}\n\nGustavo Santaolalla\n", "Gustavo Santaolalla"),
        (f"# The bridge\n\n{STORY}\n\nLamp Times\n", "Lamp Times"),
    ],
)
def test_what_looks_like_no_name_is_not_offered(text: str, near: str) -> None:
    assert [one[1] for one in severities(text)] == [near]


@pytest.mark.parametrize(
    ("cells", "near"),
    [
        (("1", "Ana Cruz", "20.0", "22", "2", "Ben Ode", "14½", "22"), ""),
        (("Ana Cruz", "20 June 2024"), "Ana Cruz"),
    ],
)
def test_who_stands_in_a_table_of_results_is_no_author(cells: tuple[str, ...], near: str) -> None:
    text = "\n\n".join(("# Results of the club", STORY, STORY, *cells))
    assert [name for _, name in severities(text)][:1] in ([near], [] if near else [""])
