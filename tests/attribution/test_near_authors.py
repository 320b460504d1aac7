"""What stands where an author would be named, and makes a missing author a matter for information."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.missing_author import missing_author

from provenance.api import Example, Severity
from provenance.testing import find

_STORY = (
    "The bridge was closed on Monday after an inspection, and buses go round by the mill. It will be opened again when the repairs are done, "
    "which may take until the summer, for the steel has to come from far away and nobody has ordered it."
)
_PAGES = f"{_STORY}\n\n" * 12
_TALE = "I walked over the bridge on the day before it was closed, and I shall miss it."


def test_an_address_below_the_title_names_the_outlet() -> None:
    text = (
        f"The bridge was closed on Monday\nhttp://www.harbour.example/news/bridge-closed-after-inspection/\n{_STORY}\n"
    )
    assert severities(text, "text/plain") == [(Severity.INFO, "harbour.example")]
    [finding], _ = find(missing_author, Example(text))
    assert "the site “harbour.example” had it and can be asked" in finding.message
    [(_, near)] = severities(text.replace("bridge-closed-after-inspection", "mayor-opens-summer-fair"), "text/plain")
    assert near == ""


def test_so_does_one_behind_a_label_above_it() -> None:
    head = "TITLE: The bridge was closed LINK: https://www.harbour.example/news/7.html"
    assert severities(f"{head}\n{_STORY}\n", "text/plain") == [(Severity.INFO, "harbour.example")]


@pytest.mark.parametrize(
    ("described", "near"), [("Harbour Works mends bridges.", "Harbour Works"), ("Nobody knows the mill.", "")]
)
def test_a_body_that_is_described_far_above_the_end_issued_the_text(described: str, near: str) -> None:
    mended = "It has mended bridges since the flood, and its people are well paid for that. " * 15
    text = f"The bridge closed\n\n{_STORY} {_STORY}\n\nAbout Harbour Works\n\n{described} {mended}\n\n{mended}\n\n{mended}\n"
    assert [one[1] for one in severities(text, "text/plain")] == [near]


def severities(text: str, media_type: str = "text/markdown") -> list[tuple[str, str]]:
    findings, problems = find(missing_author, Example(text, media_type=media_type, path="posts/bridge.md"))
    assert problems == []
    return [(one.severity, one.message.partition("“")[2].partition("”")[0]) for one in findings]


@pytest.mark.parametrize(
    ("text", "near"),
    [
        (f"# The bridge\n\n{_STORY}\n\nOde\n", "Ode"),
        (f"# The bridge\n\n{_STORY}\n\nHarbour Times\n", "Harbour Times"),
        (f"# The bridge\n\n{_STORY} Reuters\n", "Reuters"),
        (f"{_STORY}\u00a0 Ana Cruz\u00a0", "Ana Cruz"),
        (f"# The bridge\n\nLEEDS (AP) -- {_STORY}", "AP"),
        (f"# The bridge\n\n12:30\n\n7.5\n\n3.5\n\n LEEDS  (Reuters) - {_STORY}", "Reuters"),
        (f"# The bridge\n\n(Harbour News) {_STORY}", "Harbour News"),
        (f"# The bridge\n\nAna Cruz, Director, Harbour Works Ltd\n\n{_STORY}", "Ana Cruz, Director, Harbour Works Ltd"),
        (f"# The bridge\n\n{_STORY}\n\n— Ana Cruz, news editor\n", "— Ana Cruz, news editor"),
        (f"{_STORY}\n\nAna Cruz has been an engineer for forty years.\n\nPlease keep to our rules.\n", "Ana Cruz"),
        (f"# The bridge\n\n{_STORY} Ana Cruz (secretary)\n", "Ana Cruz"),
        (f"# The bridge\n\n{_STORY}\n\nAna Cruz (Hon. Treasurer)\n", "Ana Cruz"),
        (f"# The bridge\n\nFrom Ana Cruz in Leeds\n\n{_STORY}", "Ana Cruz"),
        (
            f"# The bridge\n\n{_STORY}\n\n\\*Ana Cruz SSP Retired, Former Head of Harbour Works and Member of the Board.",
            "Ana Cruz",
        ),
        (
            f"# The bridge\n\n{_STORY}\n\n\\*The writer is a lawyer in Leeds. She can be asked about bridges.",
            "The writer is a lawyer in Leeds",
        ),
        (
            f"Minister for Roads and Harbours Ana Cruz\n\nThe bridge is safe\n\n{_STORY} “It is safe,” Ms Cruz said.",
            "Minister for Roads and Harbours Ana Cruz",
        ),
        (f"# The bridge\n\nFrom: Department for Roads\nPublished: 3 May 2024\n\n{_STORY}", "Department for Roads"),
        (
            f"# The bridge\n\nLive updates from Leeds with Ana Cruz\nLast modified on Fri 3 May 2024\n\n{_STORY}",
            "Ana Cruz",
        ),
        (f"# The bridge\n\n**HARBOUR NEWS SERVICE**\nPublished on 3 May 2024\n\n{_STORY}", "HARBOUR NEWS SERVICE"),
        (f"# The bridge\n\n{_STORY}\n\n- BERNAMA\n\nMonday, 16 June 2025\n", "BERNAMA"),
        (f"# The bridge\n\nby @anacruz\n\n{_STORY}", "by @anacruz"),
        (f"# The bridge\n\nAna Cruz reports from Leeds on a bridge that nobody ordered.\n\n{_STORY}", "Ana Cruz"),
        (f"# The bridge\n\nFrom the desk of Ana Cruz, Mayor\n\n{_STORY}", "Ana Cruz"),
        (f"# The bridge\n\nBy the Harbour Historical Society\n\n{_STORY}", "the Harbour Historical Society"),
        (f"# The bridge\n\n{_STORY}\n\n(Ana Cruz)\n", "Ana Cruz"),
        (f"# The bridge\n\n{_STORY}\n\n### About Ana Cruz\n\nAna has sold tickets since 2009.\n", "Ana Cruz"),
        (
            f"# The bridge\n\n{_STORY}\n\nTo contact the reporter on this story: Ana Cruz in Leeds at a@harbour.test\n",
            "Ana Cruz",
        ),
        (f"# The bridge\n\nPosted in News by Ana Cruz on Monday, June 3rd, 2024\n\n{_STORY}", "Ana Cruz"),
        (f"# The bridge\n\n{_STORY}\n\n~ @anacruz\n", "@anacruz"),
        (
            f"# The bridge\n\n{_STORY}\n\nContact the writer: acruz@harbour.test, 555-0142\n",
            "acruz@harbour.test",
        ),
        (f"# The bridge\n\n{_STORY}\n\nThe author can be reached at @anacruz.\n", "@anacruz"),
        (
            f"---\nvolume: XV\nissue_number: 749\npage: 3\n---\n\n# The bridge\n\n{_STORY}",
            "XV, 749, 3",
        ),
        (f'# The bridge\n\n<Byline author="Ana Cruz" />\n\n{_STORY}', "Ana Cruz"),
        (f'# The bridge\n\n{{{{< author name="Ana Cruz" >}}}}\n\n{_STORY}', "Ana Cruz"),
        (f'# The bridge\n\n{{% include author.html name="Ana Cruz" %}}\n\n{_STORY}', "Ana Cruz"),
        (f"<!-- Author: Ana Cruz -->\n# The bridge\n\n{_STORY}", "Ana Cruz"),
        (f"---\nnewspaper: Harbour Times\npage: 3\n---\n\n# The bridge\n\n{_STORY}", "Harbour Times"),
        (
            f"# The bridge\n\nThe daily letter, written and compiled by Harbour writer Ana Cruz. {_STORY}",
            "Harbour writer Ana Cruz",
        ),
        (f"# The bridge\n\nMy name is Ana Cruz. {_STORY}", "Ana Cruz"),
        (f"# Ana Cruz: The bridge\n\n{_STORY}\n\nAna Cruz lives in a house by the river and has a boat.", "Ana Cruz"),
        (
            f"# Ana Cruz: “Bridges must last”\n\n{_TALE} I like it, and my dog likes it. I said so to my mother. {_STORY}",
            "Ana Cruz",
        ),
        (f"# The day it rained – Ana Cruz’s best picture\n\n{_TALE} {_STORY}", "Ana Cruz"),
        (f"# The bridge\n\n{_STORY}\n\nTell me more on [the bird site](https://twitter.com/anac).", "twitter.com/anac"),
        (f"# The bridge\n\n{_STORY}\n\nIt is all new, so [mail me](mailto:ana@harbour.test).", "ana@harbour.test"),
        (f"# The bridge\n\n{_STORY}\n\n[anac-bel](https://harbour.test/anac) is a friend of bridges.", "anac-bel"),
        (f"# The bridge\n\nMy [plans](https://github.com/anac/bridge) are out. {_STORY}", "github.com/anac"),
        (
            f"# The bridge\n\n[Here](https://github.com/anac/anac.github.io/bridge.md) is it all. {_STORY}",
            "github.com/anac",
        ),
        (f"# The bridge\n\n{_STORY}\n\nWrite to me at ana@harbour.test or come by.", "ana@harbour.test"),
        (f"Bridge over the Ode closed Ana Cruz (@anacruz) 21 hours ago Sat 06th April 2019 {_STORY}", "Ana Cruz"),
        (f"# The bridge is closed: BY ANA CRUZ\n\n{_STORY}", "ANA CRUZ"),
        (f"# The bridge\n\n{_STORY} Watch more by Lamp News Staff TOPICS: LEEDS {_STORY}", "Lamp News Staff"),
        (f"Bridge closed Jan. 15, 2026, 6:00 AM ESTBy Ana CruzSenior Lamp ReporterShare {_STORY}", "Ana Cruz"),
        (f"Bridge closed By: Ana M. Cruz January 09, 2026 3 min read {_STORY}", "Ana M. Cruz"),
        (f"Bridge closed By — Ana Cruz, Lamp Press Share {_STORY}", "Ana Cruz"),
        (f"Bridge closed Ana Cruz LNF Energy Reporter September 22, 2025 {_STORY}", "Ana Cruz"),
        (f"By BigLamp Team; {_STORY}", "BigLamp Team"),
        (f"PTI {_STORY}", "PTI"),
        (f"From Anaju Cruzba, Leeds\n\n{_STORY}", "From Anaju Cruzba, Leeds"),
        (f"SHARE: all is new, writes Ana Cruz.\n\n{_STORY}", "Ana Cruz"),
        (f"{_STORY}\n\n(LNA)", "LNA"),
        (
            f"The fire\n\nJune 26, 2021 Lamp, The (Leeds, CO) Ana Cr uz; education reporter\n\n{_STORY}",
            "Ana Cr uz; education reporter",
        ),
        (f"{_STORY} Read on.Source: News AgenciesAboutShow more", "News AgenciesAboutShow"),
        (f"{_STORY}\n\nAs of this writing, Ana Cruz did not hold a position in any of it. Read on.", "Ana Cruz"),
        (f"{_STORY}\n\nChief Cruz is a Leeds based policy analyst", "Chief Cruz"),
        (
            f"LEEDS (March 27, 2007) The Endowment for Lamps (EFL) is very pleased to announce a fair. {_STORY}",
            "The Endowment for Lamps",
        ),
        (f"Lamp Post Bureau\n\nLEEDS, 11 Aug: {_STORY}", "Lamp Post Bureau"),
        (f"The Lamp Rescue Authority is pleased to announce that it is new. {_STORY}", "The Lamp Rescue Authority"),
        (f"{_STORY}\n\nLamp24", "Lamp24"),
        (f"Ana Cruz, senior associate of Lamp Legal\n\n{_STORY}", "Ana Cruz"),
        (f"Lamp Works AB, a maker of lamps, today announced that it is new. {_STORY}", "Lamp Works AB"),
        (f"{_STORY} Reuters contributed to this report. More news", "Reuters"),
        (f"{_STORY} Ana Cruz ✉ Ana Cruz is a Lampmax reporter with years of it. .bio {{ margin: 0 }}", "Ana Cruz"),
        (f"{_STORY} Lamp Press music writer Ana Cruz can be reached at the paper.", "Ana Cruz"),
        (f"Ana Cruz fell. {_STORY * 5} Ana Cruz is a reporter of the Lamp. {_STORY * 5}", ""),
        (f"Stand By Monday Night for {_STORY}", ""),
        (f"# The bridge\n\n### By Ode\n\n{_STORY}", "Ode"),
        (f"# The bridge\n\n### A briefing from The Harbour Watch\n\n{_STORY}", "Harbour Watch"),
        (f"# The bridge\n\n{_STORY}\n\nThis article first appeared in the Harbour Magazine.", "Harbour Magazine"),
        (f"---\nurl: https://www.anacruz.test/bridge\n---\n\n# The bridge\n\n{_TALE} {_STORY}", "anacruz.test"),
        (f"# The bridge\n\n(Ana Cruz ) - {_STORY}", "Ana Cruz"),
        (
            f"# The bridge\n\n{_STORY}\n\n— The Harbour News Data Desk · Edition 12 · 3 May 2024\n\nPublished every morning.\n",
            "The Harbour News Data Desk",
        ),
    ],
)
def test_what_stands_where_a_name_would(text: str, near: str) -> None:
    assert severities(text) == [(Severity.INFO, near)]


@pytest.mark.parametrize(
    "text",
    [
        f"# The bridge\n\n{_STORY}",
        f"# The bridge\n\n{_STORY}\n\nRead the press release here\n",
        f"President Meets Harbour Officers\n\nThe bridge is safe\n\n{_STORY} Officers were told.",
        f"# The bridge\n\n{_STORY}\n\nCTTO\n",
        f"# The bridge\n\n{_STORY}\n\nSource: Internet\n",
        f"# The bridge\n\n{_STORY}\n\nSteel\n\nThe steel comes from far away.\n",
        f"# The bridge\n\nHarbour Bridge Closed for Repairs in Leeds\n\n{_STORY}",
        f"---\ntitle: Harbour Bridge\n---\n\nHarbour Bridge\n\n{_STORY}",
        f"FLOOD WARNING FOR LEEDS\n\n{_STORY}",
        f"# The bridge\n\n{_STORY}\n\nROAD WORKS AT HARBOUR",
        f"# The bridge\n\n{_STORY}\n\nBy Sunday the wind will ease",
        f'# The bridge\n\n{_STORY}\n\nAna Cruz, Chief Executive, said: "It is a good bridge."',
        f"# The bridge\n\nMayor Cruz\n\n{_STORY} Mayor Cruz opened it.",
        f"# The bridge\n\nThe [plans](https://github.com/harbour/bridge) are out. {_STORY}",
        f"# The bridge\n\n{_STORY}\n\n[anac-bel](https://harbour.test/anac) likes bridges.",
        f"# The bridge\n\n{_STORY}\n\nA letter by the [city](https://twitter.com/city) says so.",
        f"---\nurl: https://www.harbour.test/bridge\n---\n\n# The bridge\n\n{_STORY}",
        f"# The bridge\n\n(Ana Cruz) was there. {_STORY}",
        f"# The bridge\n\n{_STORY}\n\n— The News Desk · Edition 12\n\nPublished every morning.\n",
    ],
)
def test_what_only_looks_like_a_name(text: str) -> None:
    assert [near for _, near in severities(text)] == [""]


@pytest.mark.parametrize(
    "end",
    [
        "Thanks,\n\nAna",
        "Thanks! Ana",
        "Thanks very much,  \nAna",
        "Until next month,  \nAna Cruz  \nLibrarian",
        "Signed: Ana Cruz (agent)",
        "Signed by Ana Cruz, Clerk to the Council",
        "Signed on behalf of the town: Ana Cruz",
    ],
)
def test_letters_are_signed(end: str) -> None:
    assert severities(f"# The bridge\n\n{_STORY}\n\n{end}\n") == []


_REPORT = "“It rained,” said Ana Cruz. Ben Ode said that it blew. “It is wet,” he said. It was May. The hall was full. All left.\n\n"
_ESSAY = "The bridge is old. It is made of steel. Steel rusts in the rain. Bridges are painted. Paint is dear. It lasts ten years.\n\n"


@pytest.mark.parametrize(
    ("text", "media_type", "severity"),
    [
        (_REPORT * 3, "text/markdown", Severity.WARNING),
        (_REPORT * 3, "text/plain", Severity.WARNING),
        (_ESSAY * 3, "text/markdown", Severity.INFO),
        (_ESSAY * 3, "text/plain", Severity.INFO),
        (f"{_ESSAY * 3}“It is old,” said Ana Cruz.", "text/plain", Severity.WARNING),
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
    findings, _ = find(missing_author, Example(text, media_type=media_type))
    assert [finding.severity for finding in findings] == [severity]


_BELOW = f"{_STORY}\n\n{_STORY}\n"


@pytest.mark.parametrize(
    ("text", "near"),
    [
        (
            f"Bridge closed | Leeds County Council\nSkip to content\nPress Release\nMay 22, 2024\n{_BELOW}",
            "Leeds County Council",
        ),
        (
            f"May 2, 2024 Contact: Kim Roe\nDirector of Communications\nLeeds County District Attorney’s Office\nFor Immediate Release: Bridge closed\n{_BELOW}",
            "Leeds County District Attorney’s Office",
        ),
        (
            f"U S  Senator Ana Cruz   Cruz Statement on the Bridge    FOR IMMEDIATE RELEASE   {_BELOW}",
            "U S Senator Ana Cruz",
        ),
        (f"FOR IMMEDIATE RELEASE\n\nHarbour Works Announces a Bridge\n\n{_BELOW}", "Harbour Works"),
        (
            f"PRESS RELEASE\n3 May 2024\n\nA bridge opens\n\nLeeds, England – Harbour Foods, the bakery, today opened a bridge.\n\n{_BELOW}",
            "Harbour Foods",
        ),
        (f"# Bridge closed\n\n{_BELOW}\n\nAbout Harbour Works\n\nIt mends bridges.\n\n###\n", "Harbour Works"),
        (
            f"Bridge closed\n\nLeeds - Harbour Works, which owns it, today issued the following statement: “{_STORY}”",
            "Harbour Works",
        ),
        (
            f"Bridge closed\n\nU.S. Senator Ana Cruz, chair of the board, released the following statement: “{_STORY}”",
            "U.S. Senator Ana Cruz",
        ),
        (
            f"BRIDGE CLOSED\n\nSen. Ana Cruz asked for a bridge. {_BELOW}\nContact: Kim Roe, 202/555-0142.\n",
            "Sen. Ana Cruz",
        ),
        (f"Bridge closed\n\n{_BELOW}\nMedia contact: Kim Roe, press@harbour.test\n", "Kim Roe"),
        (f"Bridge closed | Harbour Works Newsroom\n\n{_BELOW}", "Harbour Works Newsroom"),
    ],
)
def test_who_issued_a_release(text: str, near: str) -> None:
    assert severities(text, "text/plain") == [("info", near)]


@pytest.mark.parametrize(
    "text",
    [
        f"Bridge closed | Leeds News\n\nThe firm sent a press release to all papers, and nobody read it.\n\n{_BELOW}",
        f"Harbour Works Announces a Bridge\n\n{_BELOW}",
        f"Bridge closed\n\nHarbour Works issued the following statement: “It is old.” {_BELOW} “No,” said Kim Roe. “It is new,” said Tom Lee.",
        f"Bridge closed\n\n{_BELOW}\nWho saw it may contact: the police of Leeds.\n",
    ],
)
def test_what_is_no_release_has_no_issuer(text: str) -> None:
    assert [severity for severity, _ in severities(text, "text/plain")] == ["warning"]


@pytest.mark.parametrize(
    ("head", "near"),
    [
        ("From: acruz@holm.test (Ana Cruz)\nSubject: The bridge\nLines: 12\n\n", "acruz@holm.test (Ana Cruz"),
        ("Subject: The bridge\nFrom: Ana Cruz <acruz@holm.test>\n\n", "Ana Cruz"),
        ("= The bridge\nAna Cruz <acruz@holm.test>\n\n", "Ana Cruz"),
        ("The bridge, from: Leeds\n\n", ""),
    ],
)
def test_who_posted_it(head: str, near: str) -> None:
    """The heads of posts and mails that were saved as text, and of AsciiDoc."""
    found = severities(f"{head}{_STORY} {_STORY} The mayor said so.", "text/plain")
    assert [one.rstrip(")") for _, one in found] == [near]


@pytest.mark.parametrize(
    ("head", "body", "near"),
    [
        ('<script>dataLayer = [{"pageAuthor": "Ana Cruz"}]</script>', "", "Ana Cruz"),
        ("<!-- author: Ana Cruz -->", "", "Ana Cruz"),
        ("", '<div data-author="Ana Cruz">5 March</div>', "Ana Cruz"),
        ('<script>x = [{"pageAuthor": "Ana Cruz"}, {"pageAuthor": "Ben Ode"}]</script>', "", ""),
        ('<script>x = [{"pageAuthor": "The Bridge Page"}]</script>', "", ""),
        ("", "<nav><ul>" + "<li>Bridges</li>" * 20 + f"</ul></nav><p>LEEDS (Lamp) — {_STORY}</p>", "Lamp"),
    ],
)
def test_what_readers_of_a_page_do_not_see(head: str, body: str, near: str) -> None:
    page = f"<html><head><title>The bridge</title>{head}</head><body>{body}<p>{_STORY}</p></body></html>"
    assert severities(page, "text/html") == [("info", near)]


@pytest.mark.parametrize(
    "line",
    [
        "# Copyright 2015 Ana Cruz",
        "// Copyright (c) 2012-2015 Ana Cruz <ana@harbour.test>",
        "© 2019 Ana Cruz. All rights reserved.",
    ],
)
def test_who_holds_the_copyright_at_the_top(line: str) -> None:
    """The head of a file of code, saved as text."""
    assert severities(f"{line}\n\n{_STORY} {_STORY}", "text/plain") == [("info", "Ana Cruz")]


@pytest.mark.parametrize("line", ["Copyright © 2019 All rights reserved.", "© 2019-2021 Some Rights Reserved"])
def test_rights_that_nobody_holds_by_name(line: str) -> None:
    """That rights are reserved says nothing of who wrote the text."""
    assert severities(f"{line}\n\n{_STORY} {_STORY}", "text/plain") == [("warning", "")]


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
    report = (
        f"The bridge is closed\n\n{_STORY}\n\n12:30 The mayor said that it was old.\n\n{_STORY} The city said so.\n"
    )
    assert severities(report, "text/plain") == [("warning", "")]


@pytest.mark.parametrize("below", ["1. Close the bridge.\n2. Mend it.\n", "```\nmend(bridge)\n```\n"])
def test_a_heading_above_a_list_or_code_is_nobody(below: str) -> None:
    assert severities(f"# The bridge\n\n{_STORY}\n\n**Instructions**\n\n{below}") == [("info", "")]


def test_a_short_notice_is_signed() -> None:
    text = "PUBLIC NOTICE\n\nI give notice that Harbour Homes is asking for leave to build.\n\nWho wishes to object should write to the town by 17 May 2024.\n\n"
    assert severities(f"{text}Signed: Ana Cruz (agent)\nDate: 7 May 2024\n", "text/plain") == []


_MENU = "".join(f"<li><a href='/{number}'>Page {number} of the harbour</a></li>" for number in range(90))


def _page(body: str) -> str:
    return f"<html><head><title>The bridge</title></head><body><h1>The bridge</h1>{body}<ul>{_MENU}</ul></body></html>"


@pytest.mark.parametrize(
    ("body", "near"),
    [
        (f"<div><h4>posted at 8:01 pm on May 3, 2024 by Ana Cruz</h4></div><p>{_STORY}</p>", "Ana Cruz"),
        (f"<p>{_STORY}</p><p>{_STORY} (Reporting by Ana Cruz; Writing by Ben Ode)</p><p>- Reuters</p>", "Ana Cruz"),
        (f"<p>{_STORY}</p><p>(Writing by Ana Cruz; Editing by Ben Ode)</p>", "Ana Cruz"),
        (f"<p>{_STORY}</p><p>They liked it (compiled by Ana Cruz; sung by Ben Ode) and left the hall.</p>", ""),
        (f"<p>posted with love by Ana Cruz</p><p>{_STORY}</p>", ""),
        (f"<p>{_STORY}</p><script>_sf_async_config.authors = 'Ana Cruz';</script>", "Ana Cruz"),
    ],
)
def test_the_author_on_a_page_with_much_below_the_story(body: str, near: str) -> None:
    assert severities(_page(body), "text/html")[0][1] == near


@pytest.mark.parametrize(
    ("text", "near"),
    [
        (f"{_STORY}\n\n*Contributing reporter: Ana P. Cruz*\n", "Ana P. Cruz"),
        (f"{_STORY}\n\nAdditional reporting: Ana Cruz\n", "Ana Cruz"),
        (
            f"{_STORY}\n\n---\n\n***[Ana Cruz](https://harbour.test/ana)**\n, born in Leeds, has more than ten years of work as a journalist. She knows steel.*\n",
            "Ana Cruz",
        ),
        (
            f"{_STORY}\n\n---\n\n***![Ana Cruz](https://harbour.test/ana.jpg)\n[Ana Cruz](https://harbour.test/ana)***\n*, the paper’s harbour editor, is a Danish journalist. Ana knows steel.*\n",
            "Ana Cruz",
        ),
        (f"Ana Cruz crossed it.\n\n{_STORY}\n\nAna Cruz, born in Leeds, has ten years of work behind her.\n", ""),
        (f"{_STORY}\n\nThe mill, born of steel, has more than ten years of work to come.\n", ""),
        (f"Hello, I am Ana Cruz from Leeds.\n\n{_STORY}\n", "Ana Cruz"),
        (f"I am Ana Cruz (@anac) and walk a lot.\n\n{_STORY}\n", "Ana Cruz"),
    ],
)
def test_whoever_is_presented_at_an_end_of_the_text(text: str, near: str) -> None:
    assert severities(f"# The bridge\n\n{text}")[0][1] == near


@pytest.mark.parametrize(
    ("end", "near"),
    [("- Ana Cruz, Harbour News", "Ana Cruz, Harbour News"), ("- the gates\n\n- Ana Cruz, Harbour News", "")],
)
def test_a_text_without_markup_is_signed_behind_a_hyphen(end: str, near: str) -> None:
    assert severities(f"{_STORY} {_STORY}\n\n{end}\n", "text/plain") == [("info", near)]


@pytest.mark.parametrize(
    ("line", "near"),
    [
        ("Newsletter Editor\tAna Cruz\tLeeds", "Ana Cruz"),
        ("* Editor: Ana Cruz, Leeds", "Ana Cruz"),
        ("Newsletter Editor Ana Cruz crossed it.", ""),
        ("Editor:  Harbour News", ""),
    ],
)
def test_whoever_edits_an_issue_answers_for_it(line: str, near: str) -> None:
    found = severities(f"The Lamp\n\n{_PAGES}Clerk\t\tBen Ode\n{line}\n\n{_PAGES}", "text/plain")
    assert [who for _, who in found] == [near]


@pytest.mark.parametrize(
    ("line", "near"),
    [
        ("Copyright MMIX–MMXI Ana Cruz", "Ana Cruz"),
        ("© 2012 Ana Cruz. All rights reserved.", "Ana Cruz"),
        ("© 2012 Harbour Gazette", "Harbour Gazette"),
        ("© Ana Cruz", ""),
    ],
)
def test_at_the_foot_of_a_page_whoever_holds_its_rights_is_near(line: str, near: str) -> None:
    story = (
        "<p>The council said on Monday that the dock was closed. The mayor told it that he had lost his key.</p>" * 12
    )
    page = f"<!DOCTYPE html><html><head><title>The dock</title></head><body><h1>The dock</h1>{story}<p>{line}</p></body></html>"
    ((severity, said),) = severities(page, "text/html")
    assert said == near
    assert (severity == Severity.INFO) == bool(near)


@pytest.mark.parametrize(
    ("closing", "near"),
    [("Sapa", "Sapa"), ("Sapa-AP /rm", "Sapa-AP"), ("Sapa /nsm/hdw/ks/ma", "Sapa"), ("It is so /ok", "")],
)
def test_an_agency_signs_with_those_who_handled_the_report(closing: str, near: str) -> None:
    story = "The council said on Monday that the dock was closed. The mayor told it that he had lost his key. " * 8
    ((severity, said),) = severities(f"{story}{closing}", "text/plain")
    assert (said, severity == Severity.INFO) == (near, bool(near))
