"""Texts of which it does not matter who wrote them: a missing author is for information there, and stays a warning in reports, opinions and poems."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from provenance_plugins.attribution.authors.front_matter import is_own_post
from provenance_plugins.attribution.authors.jottings import is_jotted
from provenance_plugins.attribution.authors.missing_author import missing_author
from provenance_plugins.attribution.authors.turns import at_lines
from provenance_plugins.attribution.authors.unsigned import BEHIND_LABEL, ITEM, LONGEST_LABEL

from provenance import audit
from provenance.api import Example, Severity
from provenance.testing import document, find
from tests.found import found_in


def severities(text: str, media_type: str = "text/plain") -> list[str]:
    findings, problems = find(missing_author, Example(text, media_type=media_type, path="texts/dock"))
    assert problems == []
    return [one.severity for one in findings]


_NOTHING_TOLD = [
    "Road closure: Mill Lane\n\nMill Lane will be closed between Church Street and the bridge from 4 to 8 March for works on the water main. Residents will have access at all times. Bus 12 will be diverted along Station Road.\n",
    "Barley soup\n\nServes four people as a starter. Chop the onions and the leek and soften them in butter. Add the barley and the stock and simmer for an hour. Season, stir in the parsley and serve with rye bread.\n",
    "HX-200 pump\n\nThe HX-200 is a submersible pump for clean water up to 35 degrees. It delivers up to 6,000 litres an hour at a head of 8 metres. The housing is of stainless steel and has a guarantee of two years.\n",
    "Notice of Annual General Meeting\n\nNotice is hereby given that the annual general meeting of Holm Rowing Club will be held in the boathouse on 12 April 2025. Nominations for the committee must reach the office by 1 April. The accounts can be seen there from 24 March.\n",
    "What is on this week\n\nMonday: Bingo in the village hall, 7.30pm\nTuesday: Knit and natter in the library, free\nWednesday: A film about the sea, Regal, 8pm\nThursday: Quiz at the Plough, two to a table\nFriday: Dance with the Dalesmen, Corn Exchange\n",
]


@pytest.mark.parametrize("text", _NOTHING_TOLD)
def test_what_tells_nothing(text: str) -> None:
    assert severities(text) == [Severity.INFO]


_OFFER = (
    "The flat is near the beach. Ana Cruz of the agency said that it is quiet. It has two bedrooms and a wide balcony. The hall leads to the bath. "
    "The kitchen has an oven and a fridge. The roof terrace is for all. A storeroom is below. The heating is new. The windows are of wood. "
    "The street is quiet. The tram stops there. The school is near. The price can be asked. The keys are at the office.\n"
)


def test_what_is_laid_to_somebody_once_in_passing_is_no_report() -> None:
    assert severities(_OFFER) == [Severity.INFO]
    told = _OFFER.replace("The tram stops there.", "“It is the best street,” Ben Ode said.")
    assert severities(told) == [Severity.WARNING]
    past = _OFFER.replace("can be asked", "was cut").replace(" has ", " had ").replace(" is ", " was ")
    assert severities(past) == [Severity.WARNING]


def test_the_page_of_a_wiki_has_many_writers() -> None:
    story = "<p>The council said on Monday that the dock was closed. The mayor said that he had lost his key.</p>" * 4
    page = (
        '<html><head><meta name="generator" content="MediaWiki 1.42.0"/><title>Dock</title></head><body><h1>Dock</h1>'
    )
    assert severities(f"{page}{story}</body></html>", "text/html") == [Severity.INFO]
    other = page.replace("MediaWiki", "WordPress")
    assert severities(f"{other}{story}</body></html>", "text/html") == [Severity.WARNING]


_MEETING = (
    "Holm Ladies' Circle\n\nThe circle met on 4 March with 22 members. Apologies were read. The treasurer reported that £310 had been raised at the sale. Mrs Brandt said that the coach had been booked. "
    "The speaker, Mr Tom Reyes, told of his years in the lighthouse. He said that the winters were the best of it. A vote of thanks was given by Mrs Dow. Mrs Osei proposed a trip to the dunes, which Mrs Lee seconded.\n"
)
_DEATH = (
    "Mira Osei, 81, of Holm\n\nMira Osei died on 2 March 2025 at her home. She was born in Carrick and taught at Holm School for 31 years. She is survived by her husband, Ben, and five grandchildren. "
    "She was preceded in death by a sister. A funeral service was planned by the family. The Rev. Lee Park said that she was the heart of the parish. Memorials may be made to the lifeboat.\n"
)
_BRIEFS = (
    "In short\n\nLIBRARY: Holm library will close for two weeks from 10 March for new shelves. Librarian Lena Brandt said that loans would be extended.\n\n"
    "BRIDGE: The council has put off the repair of the footbridge. Councillor Tom Reyes said there was no money until April.\n\n"
    "LIFEBOAT: The lifeboat went out twice on Sunday to yachts in trouble, coxswain Ann Lee said.\n\n"
    "SCHOOL: Pupils at Holm School raised £412 for the hospice, head teacher Ray Dunn said.\n"
)
_LOG = (
    "Police log\n\nMonday, 8:12 a.m. — A caller on Mill Lane reported a loose dog. It was returned to its owner.\n\nMonday, 11:40 p.m. — Officers were told of loud music on Station Road. The occupants were asked to turn it down.\n\n"
    "Tuesday, 2:15 p.m. — A theft of copper pipe was reported at the dock, the harbour master said.\n\nWednesday, 7:30 a.m. — Two cars collided on the bridge. Nobody was hurt, police said.\n"
)
_ISSUE = (
    "THE HOLM HERALD\nPublished every Friday. R. DUNN, Editor and Proprietor.\nHolm, 7 March 1913\n\nMrs Brandt has returned from a visit to her sister. Mr Osei said on Monday that the new dock would be ready by June. "
    "The Rev. Park told the meeting that the roof fund stood at 300 kroner. J. Muir said that he had never sold so many boots. The minister said that all were welcome. Mr Orr died on Sunday.\n"
)


@pytest.mark.parametrize("text", [_MEETING, _DEATH, _BRIEFS, _LOG, _ISSUE])
def test_what_a_body_keeps(text: str) -> None:
    assert severities(text) == [Severity.INFO]


_REPORT = (
    "Council delays dock repair\n\nHolm council voted on Monday to put off the repair of the dock, after members heard that the cost had doubled. “We do not have the money,” leader Mira Osei told the meeting. "
    "Opposition members called the vote a disgrace. Tom Reyes said that fishermen would leave. About forty people stood outside in the rain. The board had warned in January that two piles were cracked.\n"
)


@pytest.mark.parametrize(
    "text",
    [
        _REPORT,
        _REPORT + "\nThe motion was seconded by Lee Park.\n",  # one formula makes no minutes
        _REPORT + "\nFunerals in Holm passed away the time, Reyes said, and the funeral home had no boat.\n",
        _REPORT
        + "\nDates:\n1 March: Holm hall\n2 March: Carrick hall\n3 March: Leeds hall\n4 March: York hall\n5 March: Ely hall\n",
        "Council delays dock repair\n\nHolm council voted on Monday to put off the repair of the dock until 2026. “We do not have the money,” leader Mira Osei said. Members of the opposition walked out of the hall.\n",
        "The dock closed\n\nThe dock at Holm was closed on Monday. Two piles had cracked in the storm. Nobody was hurt. The harbour master brought in a crane from Carrick and shut the slip.\n",
        "The dock must stay\n\nI walk past the dock every day, and every day I think the same thing. It is a disgrace. There is money for the fountain. There is money for the flags. Ask yourself who drinks from the fountain.\n",
        "The ferryman\n\nRow me over, ferryman, row me over slow,\nThe lights are on in Holm tonight, I have nowhere to go.\nOh the tide comes in and the tide goes out,\nAnd nobody hears a drowned man shout.\n",
        "Q: When does the dock open? A: Mira Osei said it would open in June.\nQ: Who pays for it? A: The board said the town would pay.\nQ: Was anybody hurt? A: Tom Reyes said that nobody had been hurt.\nQ: Why so late? A: Lena Brandt said that steel was dear.\nQ: What of the ferry? A: Osei said it ran from the pier.\nQ: And the fish? A: Reyes said they had gone.\n",
    ],
)
def test_what_somebody_answers_for(text: str) -> None:
    assert severities(text) == [Severity.WARNING]


_READ = (
    "and he went out of the gate to those who had waited by the well, and told them that the night was gone. They said to him that nobody had seen it go. "
    "So he showed them the hill, and they were glad, and it was told in all the villages.\n\n"
)


@pytest.mark.parametrize(
    "text",
    [
        f"On the well\n\nFirst reading: Acts 2.14-36\nGospel: Luke 24.13-35\n\n{_READ * 5}",
        f"On the well\n\n{_READ}The gospel says so in Luke 24.13-35. {_READ}",
        f"Gospel Choir 24.13-35\n\n{_READ * 3}",
    ],
)
def test_a_sermon_has_one(text: str) -> None:
    assert severities(text) == [Severity.WARNING]


@pytest.mark.parametrize(
    ("path", "severity"),
    [("about/our-impact", Severity.INFO), ("what-we-do.html", Severity.INFO), ("news/about-rivers", Severity.WARNING)],
)
def test_a_body_answers_for_what_it_says_of_itself(tmp_path: Path, path: str, severity: Severity) -> None:
    row = {"text": _REPORT, "url": f"https://dock.example/{path}"}
    (tmp_path / "rows.jsonl").write_text(json.dumps(row), encoding="utf-8")
    (document,) = audit(tmp_path, select=["ATT105"]).documents
    assert [one.severity for one in document.findings] == [severity]


def test_who_helped_with_a_row_is_shown_where_nobody_wrote_it(tmp_path: Path) -> None:
    row = {"text": f"{_REPORT}\n\nXyla Cook and Ben Ode contributed to this report."}
    (tmp_path / "rows.jsonl").write_text(json.dumps(row), encoding="utf-8")
    (document,) = audit(tmp_path, select=["ATT105"]).documents
    assert [(one.severity, "Xyla Cook" in one.message) for one in document.findings] == [(Severity.INFO, True)]


@pytest.mark.parametrize(
    ("path", "severity"),
    [
        ("politics/live-news/vote-11-03-20/h_c76d96c7f581", Severity.INFO),
        ("live/2020/11/10/rivers/vote-of-leeds", Severity.INFO),
        ("music/live/rivers-of-leeds", Severity.WARNING),
        ("politics/live-news", Severity.WARNING),
    ],
)
def test_a_post_of_a_live_page_has_no_head(tmp_path: Path, path: str, severity: Severity) -> None:
    row = {"text": _REPORT, "url": f"https://dock.example/{path}"}
    (tmp_path / "rows.jsonl").write_text(json.dumps(row), encoding="utf-8")
    (document,) = audit(tmp_path, select=["ATT105"]).documents
    assert [one.severity for one in document.findings] == [severity]


@pytest.mark.parametrize(
    ("title", "lines", "severity"),
    [
        ("Recording: Rivers of Leeds", "Speakers\n\nAna Cruz of the dock.", Severity.INFO),
        ("Rivers of Leeds", "This event focused on rivers.\n\nSpeakers\n\nAna Cruz of the dock.", Severity.INFO),
        ("Rivers of Leeds", "Speakers\n\nAna Cruz of the dock.", Severity.WARNING),
        ("Rivers of Leeds", "This event focused on rivers. Its speakers were good.", Severity.WARNING),
    ],
)
def test_the_house_answers_for_the_notice_of_its_event(
    tmp_path: Path, title: str, lines: str, severity: Severity
) -> None:
    row = {"text": f"{_REPORT}\n\n{lines}", "title": title}
    (tmp_path / "rows.jsonl").write_text(json.dumps(row), encoding="utf-8")
    (document,) = audit(tmp_path, select=["ATT105"]).documents
    assert [one.severity for one in document.findings] == [severity]


@pytest.mark.parametrize(
    ("head", "said", "severity"),
    [
        ("From the venue:", "", Severity.INFO),
        ("From the venue:", " The choir sings of the dock.", Severity.INFO),
        ("From the venue:", " The choir sings of it, according to Ana Cruz.", Severity.WARNING),
        ("From the venue, a warning:", "", Severity.WARNING),
        (
            "From the venue:",
            " “The dock is shut,” said Ana Cruz. “It leaks,” said Ben Ode. “Nobody paid,” said Eva Lind.",
            Severity.WARNING,
        ),
    ],
)
def test_whoever_holds_an_event_answers_for_its_words(tmp_path: Path, head: str, said: str, severity: Severity) -> None:
    told = "The dock was closed on Monday after an inspection. It will be opened again when the repairs are done, the city said. It took a week. "
    row = {
        "text": f"{head}\n\n{told}{said} {told}",
        "title": "Rivers of Leeds",
    }
    (tmp_path / "rows.jsonl").write_text(json.dumps(row), encoding="utf-8")
    (document,) = audit(tmp_path, select=["ATT105"]).documents
    assert [one.severity for one in document.findings] == [severity]


@pytest.mark.parametrize(
    ("path", "severity"),
    [
        ("wiki/Rivers_of_Leeds", Severity.INFO),
        ("dock/rivers/wiki/Fish", Severity.INFO),
        ("w/index.php?title=Rivers&oldid=12", Severity.INFO),
        ("news/wiki-of-rivers", Severity.WARNING),
        ("wiki/", Severity.WARNING),
    ],
)
def test_an_entry_of_a_wiki_is_written_by_many(tmp_path: Path, path: str, severity: Severity) -> None:
    row = {"text": _REPORT, "url": f"https://dock.example/{path}"}
    (tmp_path / "rows.jsonl").write_text(json.dumps(row), encoding="utf-8")
    (document,) = audit(tmp_path, select=["ATT105"]).documents
    assert [one.severity for one in document.findings] == [severity]


@pytest.mark.parametrize(
    ("title", "severity"),
    [
        ("Lamp Version 1.48.0", Severity.INFO),
        ("Release notes | Lamp", Severity.INFO),
        ("Lamp v2.3 – what it brings", Severity.INFO),
        ("The 1.5 degrees that the mayor forgot", Severity.WARNING),
    ],
)
def test_the_notes_of_a_release_are_the_projects(title: str, severity: str) -> None:
    told = (
        "Ana Cruz of the council said on Monday that the dock was closed. The mayor, Ben Ode, said that he had lost his key.\n\n"
        * 4
    )
    assert severities(f"# {title}\n\n{told}", "text/markdown") == [severity]


@pytest.mark.parametrize(
    "line",
    [
        "BRIDGE: It is open.",
        "“Bridge – It is open.",
        "Monday, 8:12 a.m. — A caller waits.",
        f"-- “A{'b' * 40}: The longest label.",
        f"-- “A{'b' * 40} -- The longest label.",
    ],
)
def test_what_stands_behind_the_label_of_an_item_is_near(line: str) -> None:
    assert [match[0] for match in at_lines(ITEM, line)] != []
    assert [match[0] for match in at_lines(ITEM, line, BEHIND_LABEL, LONGEST_LABEL)] != []


_TOLD = "The mayor said that the dock was closed. He said that it was old. The clerk said so too. Ana Cruz said that it was safe. Ben Ode said that it leaks. Rosa Lind said that nobody knew. The board said that it would pay.\n"


@pytest.mark.parametrize(
    ("front", "severity"),
    [
        ("vol: 4\nissue: 2\nlayout: newsletter", Severity.INFO),
        ("layout: newsletter", Severity.WARNING),
        ("issue: 2\nlayout: article", Severity.WARNING),
    ],
)
def test_the_front_matter_of_a_whole_issue(front: str, severity: Severity) -> None:
    assert severities(f"---\n{front}\n---\n\n{_TOLD}", "text/markdown") == [severity]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("In this post, I look at what was said, and I add a map.", Severity.INFO),
        ("In this post stands what was said.", Severity.WARNING),
        ("I look at what was said, and I add a map.", Severity.WARNING),
    ],
)
def test_a_post_in_which_its_writer_speaks(words: str, severity: Severity) -> None:
    assert severities(f"---\ntitle: The dock\n---\n\n{words}\n\n{_TOLD}", "text/markdown") == [severity]


@pytest.mark.parametrize(
    ("field", "left"),
    [
        ("author: ''", "“author”"),
        ("authors: []", "“authors”"),
        ("Author:", "“Author”"),
        ("tags: []", None),
    ],
)
def test_an_author_left_empty_is_named(field: str, left: str | None) -> None:
    text = f"---\n{field}\ntitle: The dock\n---\n\n{_TOLD}\n\nauthor: \n"
    for written in (text, text.replace("\n", "\r\n")):
        (finding,) = found_in(missing_author, Example(written, media_type="text/markdown"))
        assert (left or "names no author") in finding.message
        assert finding.severity == "warning"


def test_authors_in_a_list_below_their_field_are_not_left_out() -> None:
    text = f"---\nauthors:\n  - name:\n---\n\n{_TOLD}"
    findings = found_in(missing_author, Example(text, media_type="text/markdown"))
    assert not any("empty" in finding.message for finding in findings)


@pytest.mark.parametrize(
    ("tag", "severity"),
    [
        ("{% include byline.html %}", Severity.INFO),
        ("{%- include post/credits.html -%}", Severity.INFO),
        ("{% include map.html %}", Severity.WARNING),
    ],
)
def test_a_part_of_the_template_that_puts_the_author_in(tag: str, severity: Severity) -> None:
    assert severities(f"---\ntitle: The dock\n---\n\n{tag}\n\n{_TOLD}", "text/markdown") == [severity]


def test_what_a_program_heard_has_no_byline() -> None:
    heard = "the minister said on monday that the dock will close and the men who work there <unk> told us that they had not been asked "
    assert severities(heard * 6, "text/plain") == [Severity.INFO]
    assert severities((heard.strip() + ". ").replace("the minister", "The minister") * 6, "text/plain") == [
        Severity.WARNING
    ]


_CAPTIONS = [
    "Despite her age, friends are sure that she has a good vote or two left in her",
    "The head of the mill could tell her much about how the weir is kept",
    "A natural fit for the council, since the two tell each other everything anyway",
    "Would make a fine treasurer with all the money that she has lent to the town",
    "Stays on as clerk, as he has kept the books of the town for twenty years",
]


@pytest.mark.parametrize(
    ("end", "severity"),
    [("", Severity.INFO), (".", Severity.WARNING)],
)
def test_captions_of_a_list_of_pictures_need_no_author(tmp_path: Path, end: str, severity: Severity) -> None:
    told = [f"{one}, Ana Cruz said{end}" if end else one for one in _CAPTIONS]
    row = {"text": "\n\n".join(told), "title": "Who may sit on the council"}
    (tmp_path / "rows.jsonl").write_text(json.dumps(row), encoding="utf-8")
    (document,) = audit(tmp_path, select=["ATT105"]).documents
    assert [one.severity for one in document.findings] == [severity]


_MINE = "I have not wanted to write of this, and I am sure that my wife was right when I was wrong, as I told my son. "


@pytest.mark.parametrize(
    ("path", "front", "told", "own"),
    [
        ("content/blog/wrong.md", "title: Wrong", _MINE * 6, True),
        ("content/pages/wrong.md", "title: Wrong\ndraft: true", _MINE * 6, True),
        ("content/pages/wrong.md", "title: Wrong", _MINE * 6, False),
        ("2019/2019-07-22-wrong.md", "title: Wrong", _MINE * 6, True),
        ("2019/07-02-wrong.md", "title: Wrong", _MINE * 6, True),
        ("pages/07-22-wrong.md", "title: Wrong", _MINE * 6, True),
        ("course/01-02-introduction.md", "title: Wrong", _MINE * 6, False),
        ("2019/2019-07-22-wrong.md", "title: Wrong", _MINE + "The mayor said that the ferry was late. " * 20, False),
        (
            "texts/wrong.md",
            "title: Wrong\ncategory: essay",
            (_MINE + "The lamp burns on the quay at night. " * 6) * 6,
            True,
        ),
        (
            "texts/wrong.md",
            "title: Wrong\ncategory: news",
            (_MINE + "The lamp burns on the quay at night. " * 6) * 6,
            False,
        ),
        (
            "texts/wrong.md",
            "title: Wrong\ncategory: essay",
            _MINE + "The mayor said that the ferry was late. " * 60,
            False,
        ),
        ("content/blog/wrong.md", "title: Wrong", _MINE + "The mayor said that the ferry was late. " * 20, False),
    ],
)
def test_a_post_of_a_log_that_speaks_of_its_writer_all_through(path: str, front: str, told: str, *, own: bool) -> None:
    text = f"---\n{front}\n---\n\n{told}\n"
    assert is_own_post(document(text, media_type="text/markdown", path=path)) == own


_RULES = "{}. Write your title first, and do not forget your name. You should say where each lamp stands. Light yours before you begin.\n"


@pytest.mark.parametrize(
    ("text", "jotted"),
    [
        (
            "# How to write a report\n\n"
            + "".join(map(_RULES.format, range(1, 7)))
            + "\nExample: “It burns,” said Ana Cruz. “It is out,” Ben Ode said.\n",
            True,
        ),
        ("# The vote\n\nThe mayor said that the bridge was closed. Ana Cruz said no more. " * 4, False),
        ("Lamps\n\n" + "".join(f"* is lamp {at} lit?\n* ask the keeper for lamp {at}\n" for at in range(6)), True),
        ("Lamps\n\n" + "".join(f"* Is lamp {at} lit? It is.\n* The keeper has lit it.\n" for at in range(6)), False),
    ],
)
def test_handouts_and_notes_of_a_writer_need_no_author(text: str, *, jotted: bool) -> None:
    assert is_jotted(document(text, media_type="text/markdown")) == jotted


def test_minutes_that_name_who_was_there() -> None:
    minutes = (
        "Minutes of the Special General Meeting 4 December 1999\n\nThose in attendance: Ana Cruz, Ben Ode (by proxy), Carla Diaz.\n\n"
        "1. Meeting opened by Ana Cruz at 12.36.\n2. Ben Ode nominated by Carla Diaz, seconded by Ana Cruz, who said that she would accept it.\n"
        "3. Motion that the new rules be accepted, proposed by Ana Cruz and passed.\n4. Meeting closed 12.45.\n"
    )
    assert severities(minutes) == [Severity.INFO]
    report = (
        "The council held a meeting on Monday. Ana Cruz said that the bridge was shut, and a motion to open it, seconded by Ben Ode, was lost. “It is old,” Ode said. "
        * 3
    )
    assert severities(report) == [Severity.WARNING]
