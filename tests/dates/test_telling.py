"""Whether a text depends on its day: only such a text owes one."""

from __future__ import annotations

import io
import json

import pytest
from provenance_plugins.dates.undated.missing_date import missing_date
from provenance_plugins.dates.undated.telling import depends_on_day

from provenance.api import BlockKind
from provenance.extensions import Source
from provenance.loaders import JsonLinesLoader, TextLoader
from provenance.testing import document
from tests.dates.common import undated

REPORT = (
    "# The mill\n\nThe mill will be closed, its owner Ana Cruz said. Ben Ode said that nobody had asked the workers. "
    "The council refused to buy it. A vote was put off. The bridge stays open for the time being.\n"
)
NOTES = (
    "# How articles are kept\n\nOld articles are removed after some time. Statuses that are older than five months are deleted, "
    "too. The lamp stays lit while this is done. Nobody has to wait for it. It runs when the program begins.\n"
)
TALE = (
    "# The lamp\n\nShe lit the lamp. He looked at her. She had never seen him. He took her hand. She let him. "
    "He lost his way that Sunday. She found him. He wept. She gave him her coat. They went home with her dog.\n"
)
DIARY = "# Away\n\nI left the hall on Monday. My mother came too. We saw the lamp. I was tired. My coat was wet.\n"


def test_what_reports_or_tells_of_its_days_is_an_error() -> None:
    for text in (REPORT, DIARY):
        assert undated(text) == "error", text


def test_a_speech_that_greets_those_who_hear_it_is_of_its_day() -> None:
    speech = (
        "Ladies and gentlemen,\n\n" + "We met here last week. The lamp is lit. The hall is warm. Our mill works. " * 3
    )
    assert undated(speech) == "error"
    assert undated(speech.partition("\n\n")[2]) == "info"


def test_what_hangs_on_no_day_is_for_information() -> None:
    for text in (NOTES, TALE, NOTES.replace("Old", "```\nx = 1\n```\n\nOld")):
        assert undated(text) == "info", text


def test_a_form_or_filler_is_no_text() -> None:
    assert undated("Lorem ipsum dolor sit amet. " + REPORT) == "info"
    table = "| Who | What |\n| --- | --- |\n" + "| Ana Cruz | said on Monday that the mill was closed. |\n" * 8
    assert undated(table) == "info"


def test_the_name_of_a_project_is_no_folder_of_news() -> None:
    told = "# The hall\n\nThe hall was built by the club. It was sold. It was burnt. The lamp was saved last week. Nobody was hurt.\n"
    assert undated(told, path="old-posts/hall.md") == "error"
    assert undated(told, path="news-desk/hall.md") == "error"
    assert undated(told.replace(" last week", ""), path="Harbour-News-Network/docs/hall.md") == "info"


def test_a_language_that_nothing_reads_is_asked_for_its_form() -> None:
    prose = "Młyn został zamknięty w sobotę przez właściciela, a most stoi otworem dla wszystkich ludzi z miasta. " * 7
    assert undated(prose, "text/plain") == "error"
    assert undated(prose.replace(". ", ", ").rstrip(", ") + ".", "text/plain") == "error"
    assert undated("# Młyn\n\n" + prose) == "info"
    assert undated("# Młyn\n\n" + prose, path="news/mlyn.md") == "error"
    assert undated("<doc>" + prose + "</doc>", "text/plain") == "info"


@pytest.mark.parametrize(
    "path", [".agents/skills/post/notes.md", "docs/prompts/poster.md", "poster-prompt.md", "AGENTS.md", "install.md"]
)
def test_what_programs_and_builders_read_needs_no_day(path: str) -> None:
    assert undated(REPORT, path=path) == "info"


def test_the_reader_s_own_i_is_nobody_s() -> None:
    asked = "".join(
        f"## What can I do with my lamp {n}?\n\nThe lamp was made for the hall last week.\n\n" for n in "abc"
    )
    found = document(asked, media_type="text/markdown")
    assert any(block.kind is BlockKind.HEADING for block in found.blocks)
    assert not depends_on_day(document(asked.replace("last week", "by hand"), media_type="text/markdown"))


def test_a_day_may_be_set_for_a_layout() -> None:
    assert (
        undated("---\nlayout: post\n---\n<% set('title', 'The mill') %>\n<% set('date', '3 June 2024') %>\n\n" + REPORT)
        == "info"
    )
    assert undated('{% set date = "2024-06-03" %}\n\n' + REPORT) == "info"
    assert undated("{% include byline.html %}\n\n" + REPORT, path="mill.md") == "error"
    assert undated("---\ntitle: The mill\n---\n{% include byline.html %}\n\n" + REPORT) == "info"


def test_a_text_may_say_that_nobody_knows_its_day() -> None:
    assert undated(f"---\ntitle: The mill\nrecord: undated\n---\n{REPORT}") == "info"
    assert undated(REPORT, path="news/unknown-date_mill.md") == "info"


def test_a_name_may_give_the_year() -> None:
    for path in ("2201.00178.md", "corpus/news_1873_741150.md", "2023-autumn/mill.md"):
        assert undated(REPORT, path=path) == "info", path
    assert undated(REPORT, path="mill-22011.md") == "error"


def test_a_signature_may_give_the_year() -> None:
    assert undated(f"# The mill\n\nBy Ana Cruz\n\n{REPORT[12:]}\nAna Cruz, 2023. Design: the hall.\n") == "info"


def test_a_title_may_be_a_name_and_a_year() -> None:
    assert undated(REPORT.replace("# The mill", "# State of the Harbour 2020")) == "info"
    assert undated(REPORT.replace("# The mill", "# The mill was closed in 2020")) == "error"
    assert missing_date.id == "DAT201"


def test_what_the_title_announces_is_of_its_day() -> None:
    text = "The lamp has a new wick. It stands on the pier. The hall keeps it. The mill turns. The club pays for the oil.\n"
    assert undated("# Lamp 1.5 released\n\n" + text) == "error"
    assert undated("# Lamp 1.5 released\n\n" + text + "\n```sh\nlamp --trim --oil rape --wick cotton\n```\n") == "error"
    assert undated("# The lamp\n\n" + text) == "info"
    assert undated("# Releasing\n\n" + text) == "info"


LIFE = (
    "Ana Cruz was born in 1881. She went to Leeds. She built the mill in 1902. She sold it in 1921. She died in 1940.\n"
)


def test_a_plain_text_of_the_past_is_of_its_day_where_it_counts_from_it() -> None:
    for text, severity in (
        (LIFE, "info"),
        (LIFE + "All of that was 100 years ago.\n", "info"),
        (LIFE + "The mill was opened to visitors two years ago.\n", "info"),
        (LIFE + "The mill was opened to visitors on 3 June.\n", "error"),
        (LIFE + "“It was the best mill in the valley,” Ben Ode said.\n", "error"),
        (LIFE + "“It was the best mill,” he says.\n", "error"),
        (LIFE + "The deed says that it was worth ten pounds.\n", "error"),
        (LIFE + "Version 8.0 of the map added the mill.\n", "info"),
        (LIFE + "The stones indicate that it had two wheels.\n", "info"),
    ):
        assert undated(text, "text/plain") == severity, text


LESSON = (
    "A mill has two stones. Put the lower one on the floor. Turn the upper one with both hands. Pour the grain into the middle. "
    "Keep the stones dry. Clean them with a brush. The flour falls out at the rim. Sieve it twice. A good stone lasts for long.\n"
)
FOREIGN = "Młyn został zamknięty przez właściciela, a most stoi otworem dla wszystkich ludzi z miasta. " * 7


def test_a_row_is_of_its_day_where_it_is_one_of_an_article_that_tells_of_something() -> None:
    for text, columns, depends in (
        (LIFE, {}, False),
        (LIFE, {"title": "The mill"}, True),
        (LIFE, {"author": "Ana Cruz"}, True),
        (LESSON, {"title": "The mill"}, False),
        (f"{FOREIGN} Lampę zapalono wczoraj.", {}, True),
        (FOREIGN, {}, False),
        ("Młyn.", {}, False),
    ):
        row = json.dumps({"text": text, **columns}).encode()
        entry = next(iter(JsonLinesLoader().entries("rows.jsonl", io.BytesIO(row))))
        assert isinstance(entry, Source)
        assert depends_on_day(TextLoader().load(entry)) == depends, (text, columns)


def test_a_row_abroad_that_tells_of_no_events_quotes_several_to_be_a_report() -> None:
    """Terms of use and guides quote an expert or two."""
    rules = "El aceite se guarda en la sombra. La mecha se corta con tijera. El vidrio se limpia con un trapo. " * 5
    said = "Según Ana Cruz, la lámpara dura un año. "
    for text, depends in ((rules, False), (rules + said, False), (rules[:300] + said * 3, True)):
        row = json.dumps({"text": text, "title": "La lámpara"}).encode()
        entry = next(iter(JsonLinesLoader().entries("rows.jsonl", io.BytesIO(row))))
        assert isinstance(entry, Source)
        assert depends_on_day(TextLoader().load(entry)) == depends, text


def test_a_life_of_long_ago_is_of_no_day_and_one_of_late_is() -> None:
    life = (
        "# Ana Cruz\n\nAna Cruz founded the mill in {}. She led it until her death in {}. She built the hall. She bought the bridge in {}. "
        "The town was proud of her, as Ben Ode said. She was no friend of the ferry. She died in her own house.\n"
    )
    assert undated(life.format(1875, 1907, 1881)) == "info"
    assert undated(life.format(1975, 2007, 1981)) == "info"
    assert undated(life.format(1975, 2007, 1981), path="news/lamps.md") == "info"
    late = life.format(1975, 2007, 1981) + "\nThe council sold her house last week.\n"
    assert undated(late, path="news/lamps.md") == "error"
    assert (
        undated(life.format(1875, 1907, 1881) + "\nThe council closed her house last week, and nobody was asked.\n")
        == "error"
    )


def test_the_today_of_an_essay_is_none_of_its_days() -> None:
    essay = "# Lamps\n\n" + "I think that lamps are good. Who lights one has to see it. They may burn for long. " * 6
    assert undated(essay + "What would I light if I had to choose today? I decided it at once today.\n") == "info"
    assert undated(essay + "I lit one last week, and it burns.\n") == "info"
    assert undated(essay + "I lit one last week, and it burns. It went out on Monday.\n") == "error"
    assert undated(essay + "I will light one tomorrow morning, and another next week.\n") == "info"


def test_a_script_with_directions_is_of_no_day_and_an_interview_is() -> None:
    turns = "".join(
        f"**ANA**: {{}} The lamp is lit, Ben said. He saw it burn. Number {number} went out.\n\n**BEN**: {{}} Who lit it? Ana said that she had.\n\n"
        for number in range(4)
    )
    assert undated("# Scene\n\n" + turns.replace("{}", "*looks at the lamp*")) == "info"
    assert undated("# Scene\n\n" + turns.replace("{}", "(laughs)")) == "error"


def test_a_title_that_introduces_concepts_announces_nothing() -> None:
    text = "# Introducing {}\n\n" + "The lamp has a wick. It burns oil, and gives light. It stands on the pier. " * 4
    assert undated(text.format("Harbour Lamp 2")) == "error"
    assert undated(text.format("Core Concepts")) == "info"


def test_the_parts_of_an_advertisement_are_of_no_day() -> None:
    told = "I lost a lamp yesterday. The mill was closed two weeks ago. It gave no light. The pier was dark. " * 4
    labels = "**Headline:** My lamp\n\n**Primary text:** {}\n\n**CTA:** Light mine\n"
    assert undated(labels.format(told)) == "info"
    assert undated(labels.replace("CTA", "PS").format(told)) == "error"


def test_a_page_in_a_folder_of_events_needs_a_day_near_its_own() -> None:
    event = "# The lamp fair\n\n" + "The fair has forty lamps. Each of them burns. Children light them with care. " * 4
    assert undated(event + "Come and see what is new this year.\n", path="events/fair.md") == "info"
    assert undated(event + "The fair opens next week.\n", path="events/fair.md") == "error"


def test_a_chapter_in_its_folder_has_its_day_with_the_book() -> None:
    told = DIARY.replace("# Away\n\n", "")
    assert undated(told, path="chapters/02-away/content.md") == "info"
    assert undated(told, path="letters/02-away/content.md") == "error"


COURSE = (
    "Ustalarımız lamba yapımını küçük gruplarda öğretir. Her masada bir usta ve üç öğrenci bulunur. Camlar ve fitiller bizden. "
    "İsteyenler evde çalışmak üzere yağ alabilir. Kursumuz herkese açıktır. Öğrencilerimize sevgiyle yaklaşıyoruz ve onları "
    "sabırla dinliyoruz. Atölyemiz geniştir, ışığı boldur, bahçesi de vardır. Çocuklar için ayrı bir masa kurulur.\n"
)


@pytest.mark.parametrize(
    ("front", "text", "expected"),
    [
        ("title: Lamba kursu\nimage: /lamba.jpg", COURSE, "info"),
        ("title: Lamba kursu\ncategories: haber", COURSE, "info"),
        ("title: Lamba kursu\ncategories: haber", f"Kurs cuma günü başlıyor. {COURSE}", "error"),
        ("title: Lamba kursu\nauthor: Ayşe Demir", f"Kurs cuma günü başlıyor. {COURSE}", "error"),
        ("title: Lamba kursu", f"Köprü 3 Mayıs 2019 günü kapandı. {COURSE}", "info"),
        ("title: Lamba kursu", f"“Köprü kapandı, yağ da bitti,” dedi Ayşe Demir. {COURSE}", "info"),
    ],
)
def test_a_folder_of_posts_alone_makes_no_post_in_a_language_that_nothing_reads(
    front: str, text: str, expected: str
) -> None:
    assert undated(f"---\n{front}\n---\n\n{text}", path="_posts/kurslar/lamba.md") == expected


def test_a_chronicle_hangs_on_no_day() -> None:
    chronicle = (
        "The club was founded in 1921 beside the mill. It won its first cup in 1934. The town gave it a field in 1947. "
        "It built a hall in 1968, and the roof burned in 1985. It rose to the league in 2009. We were there. Nobody left it.\n"
    )
    assert undated(chronicle) == "info"
    assert undated(chronicle.replace("We were there", "It lost on Sunday")) == "error"
