"""A text, or a large part of it, that stands twice in one file with its lines cut otherwise (BLP418)."""

from __future__ import annotations

import textwrap

import pytest
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

from provenance.records import Finding
from tests.found import findings

_NEWS = (
    "The council met on Monday in the old hall, and the mayor read out what the town owes for the bridge.",
    "Two firms had told it in May that the beams are rotten, and nobody has found the money for new ones since then.",
    "Ana Cruz, who keeps the ferry, says that she can carry forty people an hour, which is enough on most days.",
    "The town has asked the county to pay half of it, which the county has not answered yet.",
    "Whoever wants to speak at the next meeting in June has to write to the clerk beforehand.",
)
_CHINESE = (
    "市议会周一决定将大桥关闭一年，会场上没有人反对，市长在会上宣读了该镇为大桥欠下的款项。",
    "两家公司五月告诉市议会，桥梁已经腐烂，此后没有人找到更换的钱，渡轮因此继续运行。",
    "渡轮的主人说，她每小时可以运送四十人，大多数日子里这已经足够，集市的日子除外。",
    "该镇请求县里支付一半费用，县里至今没有答复，下一次会议将在六月举行。",
)
_RUSSIAN = (
    "Совет собрался в понедельник в старом зале, и мэр зачитал, сколько город должен за мост.",
    "Две фирмы ещё в мае сообщили, что балки сгнили, и с тех пор никто не нашёл денег на новые.",
    "Хозяйка парома говорит, что может перевозить сорок человек в час, чего обычно хватает.",
    "Город попросил округ заплатить половину, но округ до сих пор не ответил на письмо совета.",
    "Следующее заседание состоится в июне, и желающие выступить должны написать секретарю.",
    "Паром ходит каждый день, кроме воскресенья, и стоит столько же, сколько стоил год назад.",
)


def _told(text: str, media_type: str = "text/plain", path: str = "") -> list[Finding]:
    return [one for one in findings(doubled_text, text, media_type, path) if "stands twice in the file" in one.message]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("\n\n".join(_NEWS), " ".join(_NEWS)),
        ("\n\n".join(_NEWS), textwrap.fill(" ".join(_NEWS), 60)),
        ("\n".join(f"{number}. {line}" for number, line in enumerate(_NEWS, 1)), "\n\n".join(_NEWS)),
        ("\n\n".join(_CHINESE), "\n".join(_CHINESE)),
        ("".join(_CHINESE), "\n\n".join(_CHINESE)),
        (" ".join(_RUSSIAN), "\n".join(f"'{60 - number} {line}" for number, line in enumerate(_RUSSIAN))),
    ],
)
def test_a_text_that_stands_twice_is_told_once(first: str, second: str) -> None:
    (finding,) = findings(doubled_text, f"{first}\n\n{second}\n", "text/plain", "")
    assert (str(finding.severity), finding.message.startswith("the text stands twice")) == ("warning", True)
    assert [one.location.start.line for one in finding.related] == [1]


def test_a_large_part_is_told_with_its_share() -> None:
    other = " ".join(f"The lamp of quay {'abcdefghij'[at]} was lit by a keeper of the county." for at in range(10))
    (finding,) = _told(f"{' '.join(_NEWS)}\n\n{other}\n\n{textwrap.fill(' '.join(_NEWS), 70)}\n")
    assert (str(finding.severity), "a part of the text, some " in finding.message) == ("warning", True)


def test_in_a_draft_a_part_is_for_information_and_a_whole_text_is_not() -> None:
    other = " ".join(f"The lamp of quay {'abcdefghij'[at]} was lit by a keeper of the county." for at in range(10))
    whole = f"{' '.join(_NEWS)}\n\n{textwrap.fill(' '.join(_NEWS), 70)}\n"
    front = "---\ntitle: The bridge\ndraft: true\n---\n\n"
    (part,) = _told(f"{front}{' '.join(_NEWS)}\n\n{other}\n\n{textwrap.fill(' '.join(_NEWS), 70)}\n", "text/markdown")
    (text,) = _told(f"{front}{whole}", "text/markdown")
    assert (str(part.severity), str(text.severity)) == ("info", "warning")


@pytest.mark.parametrize(
    "text",
    [
        f"{_NEWS[0]}\n\n{_NEWS[1]} {_NEWS[2]}\n\n{_NEWS[3]}\n\n{_NEWS[1]}\n\n{_NEWS[4]}\n",
        f"{' '.join(_NEWS)}\n\n{' '.join(_NEWS)}\n\n{' '.join(_NEWS)}\n",
        "".join(f"{line}\n\n" for line in _CHINESE),
    ],
)
def test_a_small_part_and_what_stands_three_times_are_not(text: str) -> None:
    assert not _told(text)


def test_a_page_is_not_read() -> None:
    body = "".join(f"<p>{line}</p>" for line in _NEWS)
    assert not _told(f"<html><body>{body}<div>{' '.join(_NEWS)}</div></body></html>", "text/html")
