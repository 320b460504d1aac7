"""DAT206 on texts that announce a day: that of an event, or of the bulletin that is put out ahead of it."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.conflicts.conflicting_dates import conflicting_dates

from provenance.api import Example
from provenance.testing import find
from tests.found import found_in


@pytest.mark.parametrize(
    ("title", "day", "body", "path", "told"),
    [
        ("Bulletin of July 7, 2024", "2024-07-05", "All may come.", "_posts/2024-07-07-mill.md", ["announced"]),
        ("Bulletin of the mill", "2024-07-05", "All may come.", "content/2024-07-07-mill.md", ["info"]),
        ("The mill", "2024-07-05", "All may come to the mill on July 7.", "_posts/2024-07-07-mill.md", ["announced"]),
        (
            "The mill",
            "2024-07-05",
            "The mill was shut on July 7, 2024 by its owner.",
            "content/2024-07-07-mill.md",
            ["info"],
        ),
        (
            "The mill",
            "2024-07-05",
            "Sunday, July 7, 2024, at the mill: the cup. "
            + "Ana Cruz rowed and came first. She got the cup. Ben Ode fell into the weir. " * 4,
            "content/2024-07-07-mill.md",
            ["info"],
        ),
        ("The mill", "2024-07-05", "All may come to the mill on July 9.", "content/2024-07-07-mill.md", ["info"]),
        ("Bulletin of July 7, 2024", "2023-07-05", "All may come.", "content/2024-07-07-mill.md", ["warning"]),
        ("Bulletin of July 7, 2024", "2024-08-05", "All may come.", "content/2024-07-07-mill.md", ["info"]),
        (
            "Rowing day - 6th August 2024",
            "2024-07-29",
            "The rowing day, Tuesday 6 August 2024\n\nAll may come.",
            "",
            ["announced"],
        ),
        ("Rowing day", "2024-07-29", "By Ana Cruz\n6 August 2024\n\nAll may come.", "", ["warning"]),
        ("Rowing day", "2024-07-29", "Tuesday, August 6, 2024 - 11:00 am - 2:00 pm\n\nAll may come.", "", []),
        ("Rowing day", "2024-07-29", "August 6, 2024 | 9:30 – 14:30 | Harbour Hall\n\nAll may come.", "", []),
        ("Rowing day", "2024-07-29", "August 6, 2024 | 14:30 | Harbour News\n\nAll may come.", "", ["info"]),
        ("Rowing day", "2024-07-29", "August 6, 2024 – 14:30:12 – 14\n\nAll may come.", "", ["info"]),
    ],
)
def test_a_day_that_the_text_announces_is_still_to_come(
    title: str, day: str, body: str, path: str, told: list[str]
) -> None:
    text = f"---\ntitle: {title}\ndate: {day}\n---\n\n{body}\n"
    findings, problems = find(conflicting_dates, Example(text, media_type="text/markdown", path=path))
    assert problems == []
    announced = ["that the text announces" in one.message for one in findings]
    assert ["announced" if so else one.severity for so, one in zip(announced, findings, strict=True)] == told


@pytest.mark.parametrize(("created", "severity"), [("2018-04-13", "info"), ("2024-06-01", "warning"), ("", "warning")])
def test_a_page_that_is_built_anew_has_the_day_of_that_for_its_publication(created: str, severity: str) -> None:
    made = f'"dateCreated": "{created}", ' if created else ""
    text = (
        '<html><head><title>Wicks</title><script type="application/ld+json">{"@type": "LearningResource", '
        f'{made}"dateModified": "2023-06-24", "datePublished": "2024-06-10"}}</script></head><body><p>Trim the wick.</p></body></html>'
    )
    findings, problems = find(conflicting_dates, Example(text, media_type="text/html"))
    assert problems == []
    assert [finding.severity for finding in findings] == [severity]


@pytest.mark.parametrize(
    ("labels", "count"),
    [
        (("Date", "Venue"), 0),
        (("Fecha", "Sala de juego"), 0),
        (("Datum", "Veranstaltungsort"), 0),
        (("Date", "Lieu"), 0),
        (("Date", "Author"), 1),
        (("Fecha", "Autora"), 1),
    ],
)
def test_a_day_beside_the_place_of_an_event_is_that_of_the_event(labels: tuple[str, str], count: int) -> None:
    day, place = labels
    told = (
        "El ayuntamiento abrió el puente y la alcaldesa dijo que no se había cerrado."
        if day == "Fecha"
        else "The mill is open."
    )
    text = f"---\ntitle: Torneo\ndate: 2025-02-07\n---\n\n**{day}**: 2025-03-09\n**{place}**: Harbour hall\n\n{told}\n"
    assert len(found_in(conflicting_dates, Example(text, media_type="text/markdown"))) == count


@pytest.mark.parametrize(("category", "severity"), [("[issue3, fiction]", "info"), ("[issue3, travel]", "warning")])
def test_the_dateline_of_a_tale_is_the_tale_s(category: str, severity: str) -> None:
    text = f"---\ntitle: The mill\ndate: 2019-07-25\ncategory: {category}\n---\n\n*15 July 2016*\n\nShe went down to the mill. He was not there. She waited for him.\n"
    (finding,) = found_in(conflicting_dates, Example(text, media_type="text/markdown"))
    assert finding.severity == severity


@pytest.mark.parametrize(
    ("front", "body", "severities"),
    [
        ("date: 2021-02-09", "**Date:** 26 February 2021 19:30  \n**Price:** free", []),
        ("date: 2021-02-09", "**Datum:** 26. Februar 2021  \n**Kosten:** keine", []),
        ("date: 2021-02-09\ncategory: Events Talks", "**Date:** 26 February 2021 19:30", ["info"]),
        ("date: 2021-02-09\ncategory: News", "**Date:** 26 February 2021 19:30", ["warning"]),
        ("date: 2021-02-09\ncategory: Events", "**Date:** 3 January 2021", ["warning"]),
    ],
)
def test_the_day_of_an_event_is_announced(front: str, body: str, severities: list[str]) -> None:
    example = Example(
        f"---\n{front}\n---\n\nAna Cruz tells how lamps are made.\n\n{body}\n", media_type="text/markdown"
    )
    assert [str(one.severity) for one in found_in(conflicting_dates, example)] == severities


@pytest.mark.parametrize(
    ("above", "told"),
    [
        ("原文来自「港口报」：[旧桥关闭](https://harbour.example/a)", False),
        ("Originally published in The Harbour Post.", False),
        ("旧桥关闭了，附近的商户没有得到通知。", True),
    ],
)
def test_the_day_below_where_a_text_came_out_first_is_the_original_s(above: str, *, told: bool) -> None:
    label = "发布时间：" if above.startswith(("原", "旧")) else "Published: "
    text = f"---\ntitle: 旧桥\ndate: 2024-09-04\n---\n\n{above}\n\n{label}2024-08-08\n\n市政府周一宣布，旧桥将从六月起关闭维修，预计整个夏天都不能通行。\n"
    findings, problems = find(conflicting_dates, Example(text, media_type="text/markdown"))
    assert problems == []
    assert bool(findings) is told


@pytest.mark.parametrize(
    ("body", "announced"),
    [
        ("Den 10:e juli klockan 19:00 ses vi på kajen, och alla är välkomna.", True),
        ("Den 10 juli kl. 19.30 ses vi på kajen, och alla är välkomna.", True),
        ("Den 10:e juli ses vi på kajen, och alla är välkomna.", False),
        ("Den 11:e juli klockan 19:00 ses vi på kajen, och alla är välkomna.", False),
        ("Klockan 19:00 ses vi på kajen, och alla är välkomna.", False),
    ],
)
def test_an_hour_says_what_day_it_is_where_verbs_are_not_read(body: str, *, announced: bool) -> None:
    said = "Vi bjuder in till en kväll med lampor, och den som vill kan ta med sin egen. Det finns kaffe och bröd på plats."
    text = f"---\ntitle: Lampkväll\ndate: 2024-07-01\nlang: sv\n---\n\n{body}\n\n{said}\n"
    (told,) = found_in(conflicting_dates, Example(text, media_type="text/markdown", path="2024-07-10-lampor.md"))
    assert ("that the text announces" in told.message) is announced


@pytest.mark.parametrize(
    ("front", "name", "told"),
    [
        ("link: https://harbourlamp.town/2024/07/01/mill-burns/", "2024-07-05-mill.md", 0),
        ("source: https://harbourlamp.town/news/2024-07-01-mill", "2024-07-05-mill.md", 0),
        ("link: https://harbourlamp.town/2024/7/1/mill", "2024-07-05-mill.md", 0),
        ("link: https://harbourlamp.town/2024/06/29/mill", "2024-07-05-mill.md", 2),
        ("link: https://harbourlamp.town/mill", "2024-07-05-mill.md", 1),
        ("link: https://harbourlamp.town/2024/07/01/mill", "2024-06-25-mill.md", 1),
        ("link: /2024/07/01/mill", "2024-07-05-mill.md", 1),
    ],
)
def test_a_clipped_article_has_the_day_of_its_own_address(front: str, name: str, told: int) -> None:
    text = f"---\ntitle: The mill burns\ndate: 2024-07-01\n{front}\n---\n\nThe mill burnt down, and nobody was in it.\n"
    assert len(found_in(conflicting_dates, Example(text, media_type="text/markdown", path=name))) == told


@pytest.mark.parametrize(
    ("title", "line", "told"),
    [
        ("Offener Brief zur Ratswahl", "Ratswahl am 03.07.2024", 0),
        ("Letter on the Fair", "The fair on 3 July 2024", 0),
        ("Offener Brief zum Hafen", "Lampenstadt am 03.07.2024", 1),
        ("Offener Brief zur Ratswahl", "Ratswahl am 25.06.2024", 1),
        ("Bulletin des Rates", "Bulletin vom 03.07.2024", 1),
        ("Offener Brief zur Ratswahl", "Brief vom 03.07.2024", 1),
    ],
)
def test_the_day_of_what_the_title_names(title: str, line: str, told: int) -> None:
    text = f"---\ntitle: {title}\ndate: 2024-07-01T05:00:00Z\n---\n\nAn alle im Rat der Stadt\n\n{line}\n\nWir bitten um eine Antwort, denn die Brücke ist zu.\n"
    assert len(found_in(conflicting_dates, Example(text, media_type="text/markdown"))) == told


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2024年 6月26日。", 0),
        ("2024年 6月26日", 1),
        ("26 June 2024.", 0),
        ("26 June 2024", 1),
        ("Posted 26 June 2024.", 1),
        ("26 March 2024.", 1),
        ("26 July 2024.", 1),
    ],
)
def test_a_day_that_is_a_sentence_begins_what_is_told(day: str, told: int) -> None:
    text = f"---\ntitle: The quay\ndate: 2024-07-01\n---\n\n{day}\n\nThe ferry line began to sell its tickets by telephone, and I tried it at once.\n"
    assert len(found_in(conflicting_dates, Example(text, media_type="text/markdown"))) == told
