"""Texts without a date of which the kind says why: parts of a larger work, files of projects, forms, handouts of a year, slides."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.missing_date import missing_date

from provenance.api import Example
from provenance.testing import find
from tests.dates.common import PROSE, undated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Chapter 7: The wick\n\n", "info"),
        ("#Chapter 7: The wick\n\n", "info"),
        ("#Lecture 3 — Oil\n\n", "info"),
        ("---\ntitle: 'Lesson IV. Oil'\n---\n\n", "info"),
        ("# Capítulo 2: El aceite\n\n", "info"),
        ("# Chapter 11 filings rise in Leeds\n\n", "error"),
        ("# Part 2: what the oil costs\n\n", "error"),
        ("---\ntitle: Oil\nparent: Lamps\nnav_order: 3\n---\n\n", "info"),
        ("---\ntitle: Oil\nparent: Lamps\n---\n\n", "error"),
        ("---\ntitle: Oil\nauthor: Ana Cruz\nemail: ana@harbour.town\nwebsite: https://harbour.town\n---\n\n", "error"),
        ("# 13. Wicks\n\n## 13.1 Cotton\n\n", "info"),
        ("## Wicks of this quarter\n\n### Cotton\n\n", "info"),
        ("## Wicks of this quarter\n\n# Cotton\n\n", "error"),
        ("The wick burns.\n\n## Wicks of this quarter\n\n", "error"),
        ("# 1. Wicks\n\n## 1.1 Cotton\n\n## 2. Oil\n\n## 2.1 Rape\n\n", "error"),
        ("# Wicks\n\n## 10. Cotton\n\n## 9. Wool\n\n", "error"),
        ("# The wick\n\nIn the previous section we filled the lamp with oil, and now we light it.\n\n", "info"),
        (f"# The oil\n\n{PROSE}\n\n## The wick\n\nIn the previous section we filled the lamp.\n\n", "error"),
        ("# Oil\n\nHow the wick is cut, you will learn in the next chapter.\n\n", "info"),
        ("In the next chapter we light the lamp; İzmir has the oil.\n\n", "info"),
        ("We cut it IN THE NEXT CHAPTER.\n\n", "info"),
        ("# Oil\n\nThe heroine dies in the last chapter of the novel, and the lamp goes out.\n\n", "error"),
        ("# Oil\n\nWe put the rape in the last chapter of our thesis.\n\n", "error"),
        ("Cruz: As in the last section, where we cut the wick.\n\n", "error"),
    ],
)
def test_a_part_of_a_larger_work_has_its_date_with_the_whole(text: str, expected: str) -> None:
    assert undated(f"{text}{PROSE}\n") == expected


@pytest.mark.parametrize(
    ("front", "expected", "said"),
    [
        ("draft: true", "info", "not published yet"),
        ("published: false", "info", "not published yet"),
        ("draft: false", "error", "state it in the metadata"),
        ("date_text: Date not visible", "info", "is not known"),
        ('date: "n.d."', "info", "is not known"),
        ("date_text: Monday", "error", "state it in the metadata"),
    ],
)
def test_the_front_matter_says_that_there_is_no_day(front: str, expected: str, said: str) -> None:
    text = f"---\ntitle: Oil\n{front}\n---\n\n“{PROSE}” said Ana Cruz.\n"
    (found,), _ = find(missing_date, Example(text, media_type="text/markdown"))
    assert found.severity == expected
    assert said in found.message


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("oil/README.md", PROSE, "info"),
        ("oil/SUPPORT.md", PROSE, "info"),
        ("oil/.github/CODE_OF_CONDUCT.md", PROSE, "info"),
        ("oil/support.md", PROSE, "error"),
        ("oil/README.md", f"---\ntitle: Oil\n---\n\n{PROSE}", "error"),
        ("oil/README.md", f"Last week it was so. {PROSE}", "error"),
        ("oil/oil.md", PROSE, "error"),
        ("_drafts/oil.md", PROSE, "info"),
        ("redrafts/oil.md", PROSE, "error"),
    ],
)
def test_a_readme_says_what_its_folder_holds(path: str, text: str, expected: str) -> None:
    assert undated(text, path=path) == expected


@pytest.mark.parametrize(
    ("front", "path", "expected"),
    [
        ("title: Oil\norder: 4\nprev: wick\nnext: glass", "", "info"),
        ("title: Oil\nprev:\nnext: glass", "book/oil.md", "info"),
        ("title: Oil", "_guide/oil.md", "info"),
        ("title: Oil\nhide_table_of_contents: false", "docs/oil.md", "info"),
        ("title: Oil\nhide_table_of_contents: false", "blog/oil.md", "error"),
        ("title: Oil", "site/_field-book/oil.md", "info"),
        ("title: Oil", "_posts/oil.md", "error"),
        ("title: Oil", "_press-releases/oil.md", "error"),
        ("title: Oil\nnext: glass", "", "error"),
        ("title: Oil\nsource: The Harbour Lamp\nprev: wick\nnext: glass", "", "error"),
        ("title: Oil\nlink: https://lamp.example/oil", "_guide/oil.md", "error"),
        ("title: Oil\nsource: First published by _The Lamp_ in December 2013", "", "info"),
        ("title: Oil\nnote: It appeared in the Harbour News on 3 May 2013.", "", "info"),
        ("title: Oil\nnote: Nothing was published since the fire in the mill.", "", "error"),
    ],
)
def test_the_front_matter_gives_a_text_its_place(front: str, path: str, expected: str) -> None:
    assert undated(f"---\n{front}\n---\n\n{PROSE}\n", path=path) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("---\ntitle: Lamp finder\nrepos:\n  - https://git.lamps.test/finder\nlicense: MIT\n---\n\n", "info"),
        ("---\n  title: Lamp finder\n  app_link: https://lamps.test\n  project_status: beta\n---\n\n", "info"),
        ("---\ntitle: Lamp finder\nlicense: CC-BY-4.0\nstack: oil\n---\n\n", "error"),
        (
            "# Lamp finder\n\n## Installation\n\nClone this repository.\n\n## Usage\n\nRun it.\n\n## License\n\nMIT\n\n",
            "info",
        ),
        (
            "# Lamp finder\n\n[![build](https://img.shields.io/lamp.svg)](https://ci.lamps.test)\n\n## Getting started\n\nFork this repo.\n\n",
            "info",
        ),
        ("# How I light a lamp\n\n## Setup\n\nPut the lamp on the table.\n\n## The wick\n\nCut it.\n\n", "error"),
        ("# Lamps 2.0\n\n## Features\n\nTwo wicks.\n\nOpen a pull request.\n\n", "error"),
        (
            "# Lamps in a notebook\n\n[![b](https://mybinder.org/badge.svg)](https://mybinder.org/v2/lamps)\n\n## Setup\n\nRun it.\n\n",
            "error",
        ),
    ],
)
def test_the_file_or_the_record_of_a_project_is_kept_up_to_date(text: str, expected: str) -> None:
    assert undated(f"{text}{PROSE}\n") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("---\nname: A dimmer\ndifficulty: medium\nmentors:\n - anacruz\nproject_size: 90 h\n---\n\n", "info"),
        ("# A dimmer\n\n**Suggested mentors:** Ana Cruz\n\n**Difficulty:** Hard\n\n", "info"),
        ("# A dimmer\n\n*Difficulty*: Hard\n\n*Mentor(s):* Ana Cruz\n\n", "info"),
        (
            "# A dimmer\n\n**Suggested mentors:** Ana Cruz\n\n**Difficulty:** Hard\n\nLast summer we began it.\n\n",
            "error",
        ),
        ("# Lamp soup\n\n**Difficulty:** Hard\n\n**Serves:** 4\n\n", "error"),
        ("# My year\n\nMy mentors: Ana Cruz.\n\n", "error"),
    ],
)
def test_a_form_for_the_idea_of_a_project_has_no_day(text: str, expected: str) -> None:
    assert undated(f"{text}{PROSE}\n") == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [("a/about.md", "info"), ("a/our-team.md", "info"), ("a/about-oil.md", "error"), ("about/oil.md", "error")],
)
def test_the_name_of_a_file_may_say_that_it_is_about_its_body(path: str, expected: str) -> None:
    assert undated(f"# Lamps\n\n{PROSE}\n", path=path) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**Note: this is the 2018 version of this assignment.**\n\n", "info"),
        ("This is the 2021 edition of our handout.\n\n", "info"),
        ("This is the 2018 winner of this prize.\n\n", "error"),
        ("---\npermalink: /assignments2019/wicks/\n---\n\n", "info"),
        ('---\nurl: "/2019/wicks/"\n---\n\n', "info"),
        ("---\nurl: /lamp20191/wicks/\n---\n\n", "error"),
    ],
)
def test_a_handout_may_state_its_year(text: str, expected: str) -> None:
    assert undated(f"{text}{PROSE}\n") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('---\nsections:\n  - content: "We keep no oil.\n\n      Effective date: July 1, 2014."\n---\n\n', "info"),
        ("---\nparts:\n  - text: 'Last updated 3 May 2019'\n---\n\n", "info"),
        ("---\nparts:\n  - text: 'The lamp was lit on 3 May 2019'\n---\n\n", "error"),
        ("*Council - Leeds\n*14 May 2015\n*\n*Present: Ana Cruz\n", "info"),
        ("We have met in the hall since the day of\n14 May 2015 and in the mill.\n", "error"),
        ("Agenda: https://lamps.test/wiki/2016/calls/03-16-agenda.md\n\n", "info"),
        ("[Minutes](https://lamps.test/2016/2016-03-16.minutes.md)\n\n", "info"),
        ("[The lamp](https://lamps.test/2016/calls/03-16-oil.md)\n\n", "error"),
        ("We will ride to the mill tomorrow (14 May 2015), and light the lamp.\n\n", "info"),
        ("The mill opens today (5/14/15).\n\n", "info"),
        ("We will ride to the mill (14 May 2015 was the first time), and light the lamp.\n\n", "error"),
    ],
)
def test_a_date_may_be_stated_where_few_look(text: str, expected: str) -> None:
    assert undated(f"{text}{PROSE}\n") == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("# Addendum to the main lamps document", "info"),
        ("# Errata for guides", "error"),
        ("# Errata for this guide", "info"),
        ("## Appendix to the long report", "info"),
        ("# Addendum to the treaty is signed", "error"),
        ("# Supplement to the report of the guild tells of losses", "error"),
    ],
)
def test_what_is_added_to_a_text_has_its_date_with_that(line: str, expected: str) -> None:
    assert undated(f"{line}\n\n{PROSE}\n") == expected


_WHAT = "how it was trimmed, filled and lit by those who came to the hall that year."
_TOLD = "Last month our club came second in the district. We rowed on the lake on Monday, and Ana Vale told us how she began."
_FILES = "\n\n".join(
    f"[Ana Vale]({{at}}{n}{{form}})\n\n(1991: “Wicks”) She told of the wick, and {_WHAT}" for n in range(6)
)
_CLUB = "The club trains on Tuesday, 3:00pm to 5:00pm. Our members came second in the district in 2021, and in 2022 they won the cup."
_LINKS = "\n".join(f"- [Wick {n}](https://lamp.example/{n}) - how to trim it" for n in range(8))


@pytest.mark.parametrize(
    ("text", "path", "expected"),
    [
        (f"---\ntitle: Rowing\npermalink: /clubs/rowing/\n---\n\n{_CLUB}", "clubs/rowing.md", "info"),
        (f"---\ntitle: Rowing\npermalink: /clubs/rowing/\n---\n\n{_TOLD}", "clubs/rowing.md", "error"),
        (f"---\ntitle: Rowing\npermalink: /clubs/rowing/\n---\n\n{_CLUB} I row too.", "clubs/rowing.md", "error"),
        (
            f"---\ntitle: Rowing\npermalink: /clubs/rowing/\n---\n\n{_CLUB} We currently row.",
            "clubs/rowing.md",
            "error",
        ),
        (f"---\ntitle: Rowing\nlayout: page\n---\n\n{_CLUB}", "rowing.md", "info"),
        (f"---\ntitle: Rowing\n---\n\n{_CLUB}", "rowing.md", "error"),
        (f"---\ntitle: Rowing\nlayout: post\n---\n\n{_CLUB}", "rowing.md", "error"),
        (f"---\ntitle: Rowing\npermalink: /news/rowing/\n---\n\n{_CLUB}", "rowing.md", "error"),
        (f"---\ntitle: Rowing club announces its team\npermalink: /rowing/\n---\n\n{_CLUB}", "rowing.md", "error"),
        (f"---\ntitle: Rowing\nauthor: Ana Vale\npermalink: /rowing/\n---\n\n{_CLUB}", "rowing.md", "error"),
        (
            f"---\ntitle: Lamp Trust\ncontact:\n  phone:\n  - 0111 222\n  addresses:\n  - Leeds\n---\n\n{_TOLD}",
            "lamp-trust.md",
            "info",
        ),
        (f"# Wicks\n\nThis year I like cotton.\n\n{_LINKS}", "wicks.md", "info"),
        (f"# Talks\n\nI gave most.\n\n{_FILES.format(at='/docs/', form='.pdf')}", "talks.md", "info"),
        (f"# Talks\n\nI gave most.\n\n{_FILES.format(at='/2024/', form='/')}", "talks.md", "error"),
        (f"# Talks\n\nI gave most last month.\n\n{_FILES.format(at='/docs/', form='.pdf')}", "talks.md", "error"),
        (f"# Wicks\n\nThis year I like cotton.\n\n{_LINKS}", "weekly/wicks.md", "error"),
        (f"# Wicks\n\n{_TOLD} {_TOLD} {_TOLD}\n\n{_TOLD} {_TOLD} {_TOLD}\n\n{_LINKS}", "wicks.md", "error"),
    ],
)
def test_a_page_that_has_its_place_in_a_site_and_a_list_of_links_need_no_day(
    text: str, path: str, expected: str
) -> None:
    assert undated(text, path=path) == expected


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("/organiser-profiles/ana-cruz/", "info"),
        ("/towns/the-village-that-lost-its-team/", "error"),
    ],
)
def test_a_profile_by_its_folder(address: str, expected: str) -> None:
    assert undated(f"---\ntitle: Ana Cruz\nurl: {address}\n---\n\n{_TOLD}") == expected


_SLIDE = "# Oil {number}\n\n- Rape or nut\n- The lamp was filled by hand\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\n---\n\n".join(_SLIDE.format(number=number) for number in range(6)), "info"),
        ("---\nmarp: true\n---\n\n" + "\n---\n\n".join(_SLIDE.format(number=number) for number in range(6)), "info"),
        ("\n---\n\n".join(_SLIDE.format(number=number) for number in range(3)), "error"),
        ("\n---\n\n".join(f"# Oil {number}\n\n{PROSE * 6}\n" for number in range(6)), "error"),
        ("\n---\n\n".join(f"Oil {number}: {PROSE}\n" for number in range(6)), "error"),
        ("\n---\n\n".join([*(_SLIDE.format(number=n) for n in range(6)), "The mill closed last month.\n"]), "error"),
        (
            "\n---\n\n".join(
                ["# Oil\n\nBy Ana Cruz\n", *(_SLIDE.format(number=n) + "- Now it is new\n" for n in range(6))]
            ),
            "error",
        ),
    ],
)
def test_slides_have_their_day_with_the_talk(text: str, expected: str) -> None:
    assert undated(text, path="lamps/wicks.md") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Please enable cookies.\n\n# The mill\n\nYou are unable to access this address.\n\nThe mill was hidden.\n",
            "info",
        ),
        ("# Checking your browser before accessing mill.example\n\nThe mill was hidden.\n\nRay ID: 7\n", "info"),
        ("Please enable cookies.\n\n# The mill\n\nThe mill was closed by the town, and nobody wept.\n", "error"),
        (f"Please enable cookies.\n\nRay ID: 7\n\n{PROSE * 30}\n", "error"),
    ],
)
def test_an_answer_of_a_server_is_no_text(text: str, expected: str) -> None:
    assert undated(text) == expected


@pytest.mark.parametrize(
    ("path", "signed", "expected"),
    [
        ("unit-3/homework.md", "", "info"),
        ("unit-3/02-lecture.md", "", "info"),
        ("unit-3/homework.md", "author: Ana Cruz\n", "error"),
        ("unit-3/lecture-on-lamps.md", "", "error"),
    ],
)
def test_what_a_course_hands_out_has_its_day(path: str, signed: str, expected: str) -> None:
    text = f"---\ntitle: Lamps\n{signed}---\n\nToday we trim the wick. We looked at lamps last week, and Ana told us how they burn.\n"
    assert undated(text, path=path) == expected


_TOLD = (
    "The council said on the bridge that it was closed, and the engineer said that it was old. The mayor said so too. "
)


@pytest.mark.parametrize(
    ("text", "path", "severity"),
    [
        (f"# The tolls\n\n{_TOLD * 5}\n\n```\nread()\n```\n", "a.ipynb", "info"),
        (f"# The tolls\n\n{_TOLD * 5}\n\n```\nread()\n```\n", "a.md", "error"),
        (f"# The tolls\n\n{_TOLD * 5}\n", "a.ipynb", "error"),
        (f"---\ntitle: The tolls\n---\n\n{_TOLD * 5}\n\n```\nread()\n```\n", "a.ipynb", "error"),
        (f"# The tolls\n\n{_TOLD * 5} It was closed last week.\n\n```\nread()\n```\n", "a.ipynb", "error"),
    ],
)
def test_a_notebook_of_code_is_no_page(text: str, path: str, severity: str) -> None:
    (finding,), problems = find(missing_date, Example(text, media_type="text/markdown", path=path))
    assert not problems
    assert finding.severity == severity
