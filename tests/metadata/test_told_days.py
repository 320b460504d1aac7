"""Days that a text states of itself, and days that its sentences tell of."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.testing import document
from tests.metadata.common import LONG, PROSE, date_of, markdown, text


@pytest.mark.parametrize(
    "sentence",
    [
        "The mill was opened by Bishop Ode on 4 May 1990.",
        "It was painted by two volunteers on 3 May 2022 and is dry.",
        "Tickets must be collected by hand on 6 April 2024.",
        "Carved by hand on 12 May 2023.",
        "Filmed by Ana Cruz on 3 January 2023",
        "The plan was published on 6 July 2019.",
        "The drawing was posted on 6 July 2019 and seen by thousands.",
        "The plan was published in the Harbour Post on 6 July 2019.",
        "It first appeared in the Harbour Post on 6 July 2019.",
        "A card, dated 6 July 2019, lay in the drawer.",
        "Their answer (published on 6 July 2019) was short.",
        "Published on 6 July 2019, the plan is 40 pages long.",
        "Last updated by the council on 6 July 2019, the rules are not clear.",
        "The rules were last updated by the council on 6 July 2019.",
        "The plan was published on 6 July 2019, and revised on 3 May 2020.",
        "The charter was issued at 10:30 on 6 July 2019.",
    ],
)
def test_a_day_that_a_sentence_tells_of_is_no_date_of_the_text(sentence: str) -> None:
    found = metadata(text(f"The mill\n\n{sentence}\n\n{LONG}"))
    assert (found.date, found.modified) == (None, None)
    assert date_of(text(f"The mill\n\nAna Cruz\n12 March 2024\n\n{sentence}\n\n{LONG}")) == "2024-03-12"


@pytest.mark.parametrize(
    ("line", "date", "modified"),
    [
        ("Posted by Ana Cruz on May 7, 2020", "2020-05-07", None),
        ("By Ana Cruz on 7 May 2020", "2020-05-07", None),
        ("by ana cruz on 7 may 2020", "2020-05-07", None),
        ("A guest post by Ana Cruz on 7 May 2020", "2020-05-07", None),
        ("Words by Ana Cruz on 7 May 2020", "2020-05-07", None),
        ("By Ana Cruz | Published: 7 May 2020 | 5 min read", "2020-05-07", None),
        ("by Ana Cruz, published on 7 May 2020", "2020-05-07", None),
        ("Published on 7 May 2020 at 9:30 pm, updated on 8 May 2020", "2020-05-07", "2020-05-08"),
        ("Posted 7:00 PM, May 7, 2020 and last updated 8:12 AM, May 8, 2020", "2020-05-07", "2020-05-08"),
        ("Posted May 7, 2020, 7:00 PM and last updated May 8, 2020", "2020-05-07", "2020-05-08"),
        ("Created by Ana Cruz on 7 May 2020, last modified by Ben Ode on 8 May 2020", "2020-05-07", "2020-05-08"),
        ("3 comments Posted on 7 May 2020 at noon in News", "2020-05-07", None),
        ("This article was first published on 7 May 2020.", "2020-05-07", None),
        ("These terms were last updated on 7 May 2020.", "2020-05-07", "2020-05-07"),
        ("First published on 7 May 2020, this page is now closed to comments.", "2020-05-07", None),
        ("Last updated 7 May 2020, to say where the ferry lands and when", "2020-05-07", "2020-05-07"),
        (".. post:: 2020-05-07", "2020-05-07", None),
        ("Published in the Harbour Post on 7 May 2020", "2020-05-07", None),
        ("This essay first appeared in The Lamp, 7 May 2020.", "2020-05-07", None),
        ("Published on 7 May 2020, last updated on 9 May 2020", "2020-05-07", "2020-05-09"),
    ],
)
def test_a_label_before_a_date(line: str, date: str, modified: str | None) -> None:
    found = metadata(text(f"The mill\n\n{line}\n\n{LONG}"))
    assert found.date is not None
    assert (found.date.value[:10], found.modified and found.modified.value[:10]) == (date, modified)


@pytest.mark.parametrize(
    ("language", "line", "date"),
    [
        ("es", "La ley fue publicada el 6 de julio de 2019 y es larga.", None),
        ("es", "Por Ana Cruz, publicado el 6 de julio de 2019", "2019-07-06"),
        ("fr", "Le plan, publié le 6 juillet 2019, a 40 pages.", None),
        ("fr", "Cet article a été publié le 6 juillet 2019.", "2019-07-06"),
        ("de", "Der Plan wurde veröffentlicht am 6. Juli 2019.", None),
        ("de", "Dieser Beitrag wurde veröffentlicht am 6. Juli 2019.", "2019-07-06"),
        ("pl", "Artykuł został opublikowany 6 lipca 2019", "2019-07-06"),
    ],
)
def test_days_in_other_languages(language: str, line: str, date: str | None) -> None:
    assert date_of(markdown(f"---\nlang: {language}\n---\n\n# Ana Cruz\n\n{line}\n")) == date


@pytest.mark.parametrize(
    "sentence",
    [
        "The bill was passed by the assembly on <time>6 July 2019</time> and came into force.",
        "The plan, published on <time datetime='2019-07-06'>6 July 2019</time>, is long.",
    ],
)
def test_days_within_the_sentences_of_a_page(sentence: str) -> None:
    page = (
        "<html><head><title>The mill</title><meta name='date' content='2024-03-12'></head><body><article><h1>The mill</h1>"
        f"<p>{sentence}</p><p>{PROSE}</p></article></body></html>"
    )
    assert [one.value for one in metadata(document(page, media_type="text/html")).dates] == ["2024-03-12"]


def test_a_told_day_contradicts_no_front_matter() -> None:
    source = f"---\ntitle: The mill\ndate: 2024-03-12\n---\n\nThe wheel was set by Ben Ode on 6 July 2019.\n\n{PROSE}\n"
    assert [one.value for one in metadata(markdown(source)).dates] == ["2024-03-12"]


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Date: 12.03.2024", "2024-03-12"),
        ("Published: 09.12.2024 by Ana Cruz", "2024-12-09"),
        ("Date: 12.03.2024, 10:14", "2024-03-12T10:14:00"),
        ("Date: 12.03.2024 to 14.03.2024", "2024-03-12"),
        ("Published 7:05 pm, 12 March 2024", "2024-03-12T19:05:00"),
    ],
)
def test_the_numbers_of_a_date_are_no_time(line: str, date: str) -> None:
    assert date_of(text(f"The mill\n\n{line}\n\n{LONG}")) == date


@pytest.mark.parametrize(
    "lines",
    [
        "FLOOD WARNING\nIssued: 14:05 on Thu 5 December 2024\nValid: 15:00 Fri 6 – 06:00 Sun 8 December 2024",
        "Issued 5 December 2024\nWhen: 8 December 2024, 19:00",
        "Event date: 8 December 2024\nReleased 9.30am, Thursday 5 December 2024",
        "Sent: Thu 5 December 2024\nClosing date: 8 December 2024",
    ],
)
def test_a_day_of_issue_comes_before_the_day_of_what_is_announced(lines: str) -> None:
    found = metadata(text(f"The mill\n\n{lines}\n\n{LONG}"))
    assert [one.value[:10] for one in found.dates] == ["2024-12-05"]


_MALAY = "Kami merujuk kepada rencana akhbar ini mengenai harga lampu. Kerajaan memahami kebimbangan penduduk tentang kos sara hidup, dan akan terus membantu mereka yang memerlukan bantuan."


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("We refer to the Harbour Post’s letter, “Lampu kian mahal di bandar kita”, dated 20 August 2022.", None),
        ("The rules of the weir were published on 20 August 2022.", None),
        ("Dated 20 August 2022", "2022-08-20"),
        ("Ana Cruz, published on 20 August 2022", "2022-08-20"),
        ("Ditulis oleh Ana Cruz, published on 20 August 2022", "2022-08-20"),
    ],
)
def test_a_sentence_is_told_in_the_language_of_its_label(line: str, date: str | None) -> None:
    assert date_of(text(f"{line}\n\n{_MALAY}\n\n{_MALAY}")) == date
