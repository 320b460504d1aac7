"""What two days of one text that contradict each other are told for, and what is no conflict (DAT206)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.conflicts.conflicting_dates import conflicting_dates
from provenance_plugins.dates.future_date import future_date

from provenance.analysis import metadata
from provenance.api import Example
from provenance.testing import document
from tests.dates.common import one, page
from tests.found import found_in

RECORDS = "---\ndate: {date}\n---\n\n## Weir\n\n{label} 3 May 2024\n\nIt is sound.\n\n## Mill\n\n{label} 7 June 2024\n\nIt leaks.\n"


def test_a_date_in_an_address_is_compared() -> None:
    head = (
        '<link rel="canonical" href="https://example.org/2024/03/01/bridge">'
        '<meta property="article:published_time" content="2024-05-03T10:00:00Z">'
    )
    finding = one(found_in(conflicting_dates, page("The bridge was opened.", head)))
    assert "1 March 2024" in finding.message
    assert "3 May 2024" in finding.message


@pytest.mark.parametrize(("behind", "count"), [("; 277 (24): 1940-4.", 0), (";12:e7.", 0), (", by Ana Cruz", 1)])
def test_the_day_of_a_work_that_is_cited_is_none_of_the_text(behind: str, count: int) -> None:
    text = f"---\ndate: 2020-04-24\n---\n\n# Of lamps\n\nThey burn.\n\nHarbour Letters. 1997 Jun 25{behind}\n"
    assert len(found_in(conflicting_dates, Example(text, media_type="text/markdown"))) <= count


def test_the_same_moment_in_two_time_zones_is_no_conflict() -> None:
    head = (
        '<meta property="article:published_time" content="2024-05-03T23:30:00-07:00">'
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-05-04T06:30:00Z"}</script>'
    )
    assert found_in(conflicting_dates, page("The bridge was opened.", head)) == []


def test_a_text_that_lay_ready_is_a_remark() -> None:
    text = "---\ndate: 2024-06-13\nlastmod: {}\n---\n\nThe bridge closed.\n"
    for changed, severity in (("2024-06-10", "info"), ("2024-05-10", "warning")):
        example = Example(text.format(changed), media_type="text/markdown")
        assert one(found_in(conflicting_dates, example)).severity == severity


def test_the_first_entry_of_a_history_is_no_change() -> None:
    text = "---\ndate: 2024-09-03\n---\n\nThe bridge is shut.\n\n## Document history\n\n{}: {}\n"
    created = Example(text.format("3 June 2024", "created"), media_type="text/markdown")
    assert found_in(conflicting_dates, created) == []
    changed = Example(text.format("3 June 2024", "second print"), media_type="text/markdown")
    assert one(found_in(conflicting_dates, changed)).excerpt == "3 June 2024"


def test_a_key_that_agrees_with_the_name_of_a_file_is_named() -> None:
    text = "---\ntitle: Notice\ndate: 2024-09-02\n{}: 2019-10-07\n---\n\nThe minister resigned.\n"
    for key, said in (("printed_date", True), ("issue", False)):
        example = Example(text.format(key), media_type="text/markdown", path="notes/20191007-notice.md")
        assert ("as `printed_date` does" in one(found_in(conflicting_dates, example)).message) is said


def test_the_dates_of_pages_that_are_listed_do_not_contradict_that_of_the_page() -> None:
    head = '<script type="application/ld+json">{"@type": "Article", "datePublished": "2024-06-03"}</script>'
    card = '<div itemscope itemtype="https://schema.org/Article"><span itemprop="datePublished" content="2024-06-%02d">x</span></div>'
    for days, count in (((7,), 1), ((7, 9), 0)):
        body = "The bridge was closed." + "".join(card % day for day in days)
        findings = found_in(conflicting_dates, page(body, head))
        assert len(findings) == count


@pytest.mark.parametrize("label", ["Date:", "**Date:**", "Released:", "Posted on"])
def test_dates_of_records_are_no_conflict(label: str) -> None:
    text = RECORDS.format(date="2024-09-01", label=label)
    assert found_in(conflicting_dates, Example(text, media_type="text/markdown")) == []


@pytest.mark.parametrize(
    ("lines", "conflicts"),
    [
        ("Outage date: 3 May 2024", 0),
        ("![The weir](a.jpg)\n\nThe weir is gone. Photo date: 3 May 2024.", 0),
        ("The weir is gone. Post date: 3 May 2024", 1),
        ("Visit dates: 3 May 2024 – 5 May 2024", 0),
        ("Event dates:\n\n3 May 2024", 0),
        ("**Lamp week, May 24-28, 2024**", 0),
        ("Date: 3 May 2024", 1),
        ("Post date: 3 May 2024", 1),
        ("Publication date: 3 May 2024", 1),
    ],
)
def test_the_label_of_another_day_is_no_conflict(lines: str, conflicts: int) -> None:
    text = f"---\ndate: 2024-09-01\n---\n\n{lines}\n\nThe lamps were dark for a night.\n"
    assert len(found_in(conflicting_dates, Example(text, media_type="text/markdown"))) == conflicts


def test_the_entries_of_a_live_page_are_not_the_page() -> None:
    script = (
        '<script type="application/ld+json">{"@type": "LiveBlogPosting", "datePublished": "2023-12-09T06:00:00Z",'
        ' "liveBlogUpdate": [{"@type": "BlogPosting", "datePublished": "2023-12-10T08:00:00Z"}]}</script>'
    )
    entries = "".join(
        f'<article><time datetime="2023-12-{day}Z">{time}</time><p>{text}</p></article>'
        for day, time, text in (
            ("10T08:00:00", "08.00", "The bridge was shut at dawn."),
            ("09T22:00:00", "22.00", "Trains stop at midnight."),
        )
    )
    text = f"<html lang='en'><head><title>The storm</title>{script}</head><body><main><h1>The storm</h1>{entries}</main></body></html>"
    example = Example(text, media_type="text/html", as_of="2026-11-25")
    assert found_in(conflicting_dates, example) == []
    found = metadata(document(text, media_type="text/html")).date
    assert found is not None
    assert found.value.startswith("2023-12-09")


@pytest.mark.parametrize(
    ("shown", "conflicts"),
    [("11/09/2024", 0), ("05/06/2024", 0), ("21/05/2024", 1), ("05/06/2024, by London time, for £4", 1)],
)
def test_a_day_that_nothing_settles_is_no_conflict(shown: str, conflicts: int) -> None:
    text = f"---\ndate: 2024-09-11\n---\n\nPublished: {shown}\n\nThe lamps were dark for a night.\n"
    assert len(found_in(conflicting_dates, Example(text, media_type="text/markdown"))) == conflicts


@pytest.mark.parametrize("label", ["#### Deadline", "**Closing date**", "Due date", "### Event date:"])
def test_the_day_below_the_label_of_another_day_is_no_date_of_publication(label: str) -> None:
    stamp = "2024-06-03T10:11:12.345678+00:00"
    text = f"---\ndate: '{stamp}'\nupdated_at: '{stamp}'\n---\n\n#### Place\n\nLeeds\n\n{label}\n\nJuly 8, 2024\n\nThe mill is looking for a clerk who knows its books.\n"
    assert found_in(conflicting_dates, Example(text, media_type="text/markdown")) == []


def test_the_day_below_a_heading_is_one() -> None:
    stamp = "2024-06-03T10:11:12.345678+00:00"
    text = f"---\ndate: '{stamp}'\nupdated_at: '{stamp}'\n---\n\n# The mill\n\nMarch 8, 2024\n\nThe mill was looking for a clerk who knew its books.\n"
    assert len(found_in(conflicting_dates, Example(text, media_type="text/markdown"))) == 1


def test_what_was_left_alone_since_it_was_made_was_told_to_come_out() -> None:
    text = '+++\ncreate_date = "{}"\ndate = "2024-06-20T09:47:00"\nlast_updated = "2024-05-21T23:48:00"\n+++\n\nThe bridge closed.\n'
    for made, severity in (("2024-05-21T23:48:00", "info"), ("2024-05-02T11:00:00", "warning")):
        example = Example(text.format(made), media_type="text/markdown")
        assert one(found_in(conflicting_dates, example)).severity == severity


@pytest.mark.parametrize(
    ("note", "count"),
    [
        ("[2024-06-17: This has been updated in a big way.]", 0),
        ("[2024-06-17: The bridge was closed.]", 1),
        ("2024-06-17: This was built in a big way.", 1),
    ],
)
def test_a_note_in_brackets_on_what_was_done_to_a_text(note: str, count: int) -> None:
    text = f"---\ndate: 2024-06-03\n---\n\n{note}\n\nThe minister resigned after the report came out.\n"
    assert len(found_in(future_date, Example(text, media_type="text/markdown"))) == count


@pytest.mark.parametrize(
    ("lang", "lines", "severities"),
    [
        ("en", "Last edited by Ana Cruz on 2023-01-05", ["warning"]),
        ("en", "First edited by Ana Cruz on 2023-01-05", []),
        ("en", "First edited by Ana Cruz on 2023-01-05  \nLast edited by Ben Ode on 2023-02-07", ["info"]),
        ("de", "Zuerst bearbeitet am 5. Januar 2023", []),
        ("fr", "Modifié pour la première fois le 5 janvier 2023", []),
        ("es", "Editado por primera vez el 5 de enero de 2023", []),
        ("nl", "Oorspronkelijk aangemaakt op 5 januari 2023", []),
        ("nl", "Laatst gewijzigd op 5 januari 2023", ["warning"]),
    ],
)
def test_the_day_on_which_a_text_was_begun_is_no_change(lang: str, lines: str, severities: list[str]) -> None:
    text = f"---\ndate: 2024-06-03\nlang: {lang}\n---\n\n# The weir\n\nThe minister resigned.\n\n{lines}\n"
    found = found_in(conflicting_dates, Example(text, media_type="text/markdown"))
    assert [one.severity for one in found] == severities


@pytest.mark.parametrize(("day", "expected"), [("2 March 2019", "info"), ("2 May 2019", "warning")])
def test_a_file_is_named_by_the_day_on_which_its_text_was_begun(day: str, expected: str) -> None:
    text = (
        f"The lamp\n\nPublished: {day}\n\nThe minister resigned after the report came out. Nobody had a word to say.\n"
    )
    assert one(found_in(conflicting_dates, Example(text, path="20190225-lamp.txt"))).severity == expected


@pytest.mark.parametrize(
    "label",
    ["Next review date", "Next update", "Nächste Aktualisierung", "Prochaine mise à jour", "Próxima revisión", "Prossimo aggiornamento", "Volgende update"],
)  # fmt: skip
def test_the_day_on_which_a_text_is_to_be_looked_at_again_is_none_of_its_own(label: str) -> None:
    found = metadata(document(f"# The plan\n\nThe lamp burns.\n\n{label}: 2024-10-28\n", media_type="text/markdown"))
    assert found.date is None
    assert found.modified is None


@pytest.mark.parametrize(("name", "count"), [("2009-10-16-board-minutes.txt", 0), ("2009-10-16-lamps.txt", 1)])
def test_minutes_are_named_by_the_day_of_the_meeting(name: str, count: int) -> None:
    text = (
        "Created:       2009-11-14\n\nAttended: Ana Cruz (chair)\n\nThe board met at the mill, and nobody objected.\n"
    )
    example = Example(text, media_type="text/plain", path=f"minutes/{name}")
    assert len(found_in(conflicting_dates, example)) == count


@pytest.mark.parametrize(
    ("generator", "count"), [("TeX4ht (http://tug.example/)", 0), ("LaTeX2HTML 2019", 0), ("Lampad 2", 1)]
)
def test_the_hour_at_which_a_program_made_a_page_of_tex(generator: str, count: int) -> None:
    text = (
        f'<!DOCTYPE html><html><head><title>Lamps</title><meta name="generator" content="{generator}">'
        '<meta name="date" content="2017-07-03 17:53:00"></head><body><h2>Lamps</h2><div class="author">Ana Cruz</div>'
        "<p>Published: 30 September 2017</p><p>The lamps of the harbour are lit, and nobody objected.</p></body></html>"
    )
    assert len(found_in(conflicting_dates, Example(text, media_type="text/html"))) == count


@pytest.mark.parametrize(
    ("name", "title", "count"),
    [
        ("2024-06-03_vorstandssitzung.md", "Vorstandssitzung", 0),
        ("2024-06-03-zapis.md", "Zápis z jednání", 0),
        ("2024-06-03.md", "Notulen ALV", 0),
        ("2024-06-03-lamps.md", "Lamps", 1),
        ("2024-06-03-notes-on-lamps.md", "Notes on lamps", 1),
    ],
)
def test_minutes_that_tell_of_no_day(name: str, title: str, count: int) -> None:
    text = f"---\ntitle: {title}\ndate: 2024-06-30\n---\n\nThe board met at the mill.\n"
    assert len(found_in(conflicting_dates, Example(text, media_type="text/markdown", path=f"minutes/{name}"))) == count


@pytest.mark.parametrize(
    ("head", "count"),
    [
        ("Published: 20 November 2026\nUpdated: 19 November 2026", 1),
        ("Published: 20 November 2026\nUpdated: 20 November 2026", 0),
        ("Published: 19 November 2026\nUpdated: 20 November 2026", 0),
    ],
)
def test_lines_of_a_text_are_of_one_time_zone(head: str, count: int) -> None:
    text = f"The bridge is shut\n\nBy Ana Cruz\n\n{head}\n\nThe bridge was closed, Ana Cruz said, and nobody has opened it since.\n"
    assert len(found_in(conflicting_dates, Example(text, as_of="2026-12-01"))) == count


_FOOT = "3 June 2024\n\nThe bridge was closed, Ana Cruz said, and nobody has opened it since the weir broke.\n\n{}\n"


@pytest.mark.parametrize(
    ("foot", "count"),
    [
        ("Home | Roads | Weirs\n\nCopyright Harbour Council 2024. Last modified 9 May 2024. Your feedback is welcome.", 0),
        ("http://harbour.example/display.htm Last modified: Thu, 9 May 2024 13:51 Today: Tue, 4 June 2024 08:38", 0),
        ("Last modified: 9 May 2024", 1),
    ],
)  # fmt: skip
def test_the_last_change_of_a_site_is_not_that_of_the_text(foot: str, count: int) -> None:
    assert len(found_in(conflicting_dates, Example(_FOOT.format(foot)))) == count


@pytest.mark.parametrize(("stated", "count"), [("2024-12-29", 0), ("2023-12-29", 1)])
def test_a_year_of_two_figures_may_stand_first(stated: str, count: int) -> None:
    head = f'<meta property="article:published_time" content="24-12-29"><meta itemprop="datePublished" content="{stated}T10:00:00Z">'
    assert len(found_in(conflicting_dates, page("The bridge was closed, Ana Cruz said.", head))) == count


@pytest.mark.parametrize(
    ("language", "line", "told"),
    [
        ("pt", "Artigo originalmente criado em 17/02/2009.", 0),
        ("en", "This article was originally created on 17 February 2009.", 0),
        ("pt", "Artigo publicado em 17/02/2009.", 1),
        ("en", "This article was published on 17 February 2009.", 1),
    ],
)
def test_a_line_that_gives_the_day_of_writing(language: str, line: str, told: int) -> None:
    words = {
        "pt": "O moinho foi fechado pelo conselho, e ninguém se opôs. ",
        "en": "The mill was closed by the council. ",
    }
    text = f"---\ntitle: Mill\nlang: {language}\ndate: 2018-10-24\n---\n\n{words[language] * 5}\n\n{line}\n"
    assert len(found_in(conflicting_dates, Example(text, media_type="text/markdown"))) == told


_SAVED = "# The ferry\n\n**Publisher:** Harbour Radio\n**Published:** {published}\n**{label}:** {saved}\n\nAna Cruz opened the pier.\n"


@pytest.mark.parametrize(
    ("label", "saved", "told"),
    [
        ("Scraped (UTC)", "2026-02-04T02:05:28+00:00", []),
        ("Fetched at", "2026-02-04", []),
        ("Opened (UTC)", "2026-02-04T02:05:28+00:00", ["warning"]),
        ("Scraped (UTC)", "2026-02-05T02:05:28+00:00", ["warning"]),
    ],
)
def test_a_file_may_have_the_day_of_saving_for_its_name(label: str, saved: str, told: list[str]) -> None:
    text = _SAVED.format(published="2025-09-08", label=label, saved=saved)
    example = Example(text, media_type="text/markdown", path="news/2026-02-04-ferry.md")
    assert [finding.severity for finding in found_in(conflicting_dates, example)] == told


def test_the_day_of_publication_beside_that_of_saving_is_the_one_that_holds() -> None:
    text = _SAVED.format(published="2025-09-08", label="Scraped", saved="2026-02-04")
    dated = metadata(document(text, media_type="text/markdown", path="news/2026-02-04-ferry.md")).date
    assert dated is not None
    assert dated.value == "2025-09-08"
    conflict = Example(f"---\ndate: 2025-07-01\n---\n\n{text}", media_type="text/markdown", path="2026-02-04-ferry.md")
    assert "8 September 2025" in one(found_in(conflicting_dates, conflict)).message


@pytest.mark.parametrize(
    ("name", "behind", "severity"),
    [
        ("[The Harbour Times](https://times.example)", "Publication Date : 2005-01-22", "info"),
        ("[The Harbour Times](https://times.example/ana)", "Publication Date : 2005-01-22", "warning"),
        ("[The Harbour Times](https://times.example) on piers", "Publication Date : 2005-01-22", "warning"),
        ("[The Harbour Times](https://times.example)", "Publication Date : 2005-05-22", "warning"),
        ("The Harbour Times", "Publication Date : 2005-01-22", "warning"),
    ],
)
def test_a_text_of_another_outlet_has_its_day(name: str, behind: str, severity: str) -> None:
    text = f"---\ntitle: The pier\ndate: 2005-03-14\n---\n\n{name}\\\n{behind}\n\nThe pier was shut by the council in the winter.\n"
    finding = one(found_in(conflicting_dates, Example(text, media_type="text/markdown")))
    assert finding.severity == severity


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Weekly notes 258: 23/06 a 29/06/2015", 0),
        ("Weekly notes 258, 29/06/2015", 1),
        ("Notes on 1.2 - 29/06/2015", 1),
        ("v23.6 - 29/06/2015", 1),
    ],
)
def test_the_last_day_of_a_week_is_not_that_of_its_digest(title: str, told: int) -> None:
    text = f"---\ndate: 2015-07-14\nlang: pt\n---\n\n{title}\n\nO cais foi aberto pela prefeitura no domingo.\n"
    assert len(found_in(conflicting_dates, Example(text, media_type="text/markdown"))) == told


@pytest.mark.parametrize(("name", "told"), [("2005_05_01_archive.html", 0), ("2005_05_01_ferry.html", 1)])
def test_a_page_of_all_posts_of_a_month_is_named_by_its_first_day(name: str, told: int) -> None:
    body = "<h1>Ferry notes</h1><p>Posted on May 31, 2005</p><p>The ferry ran all day, and nobody was late.</p>"
    text = f"<html><head><title>Ferry notes</title></head><body>{body}</body></html>"
    assert len(found_in(conflicting_dates, Example(text, media_type="text/html", path=name))) == told


@pytest.mark.parametrize(
    ("matter", "line", "severity"),
    [
        ("created: 2024-06-15\nupdated: 2024-06-15", "**To:** The council\n**Date:** April 19, 2024", "info"),
        ("created: 2024-06-15\nupdated: 2024-07-15", "**Date:** April 19, 2024", "warning"),
        ("created: 2024-06-15", "**Date:** April 19, 2024", "warning"),
        ("date: 2024-06-15\nupdated: 2024-06-15", "**Date:** April 19, 2024", "warning"),
        ("created: 2024-06-15\nupdated: 2024-06-15", "**Published:** April 19, 2024", "warning"),
    ],
)
def test_a_memo_that_a_wiki_took_in(matter: str, line: str, severity: str) -> None:
    text = f"---\ntitle: The lease\n{matter}\n---\n\n# The lease\n\n{line}\n\nThe bridge was closed by its keeper.\n"
    found = found_in(conflicting_dates, Example(text, media_type="text/markdown"))
    assert [str(finding.severity) for finding in found] == [severity]
