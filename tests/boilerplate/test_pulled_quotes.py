"""Quotations that a page sets off beside its text, left in it as paragraphs of their own (BLP418)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

from tests.found import findings

_FIRST = "The council met on Monday in the old hall, and the mayor read out what the town owes for the bridge."
_SAID = "You do not close the only bridge of a town and call it a plan"
_LAST = "The ferry goes on as before, and the masons begin in May, when the river is low and the nights are short."
_HEAD = f"{_FIRST}\n\n{_LAST}\n\n"


def _told(text: str, media_type: str = "text/plain") -> list[tuple[str, str]]:
    return [(one.severity, one.excerpt) for one in findings(doubled_text, text, media_type)]


@pytest.mark.parametrize(
    "within",
    [
        f"“{_SAID},” said Ana Cruz, the clerk. “Nobody asked the rowers.”",
        f"“{_SAID} for it, and no rower was asked,” said Ana Cruz, the clerk.",
        f"Ana Cruz, the clerk, told the hall: “{_SAID}.”",
        f"“{_SAID} and pay the masons nothing for it.”",
    ],
)
def test_set_off(within: str) -> None:
    for quote in (f"“{_SAID}”", f'"{_SAID}."'):
        for text in (
            f"{_HEAD}{quote}\n\n{_LAST} So it is.\n\n{within}\n",
            f"{_HEAD}{within}\n\n{_LAST} So it is.\n\n{quote}\n",
        ):
            assert _told(text) == [("info", quote)]
            assert _told(text, "text/markdown") == [("info", quote)]


@pytest.mark.parametrize(
    "text",
    [
        # other words, a speaker, too few words, words within words, a whole text in one paragraph
        f"{_HEAD}“{_SAID}”\n\n{_LAST} So it is.\n\n“You do not close a bridge,” said Ana Cruz, the clerk.\n",
        f"{_HEAD}“{_SAID},” said Ana Cruz.\n\n{_LAST} So it is.\n\nThe clerk said once more: “{_SAID}.”\n",
        f"{_HEAD}“Nobody asked the many rowers here”\n\n{_LAST}\n\n“Nobody asked the many rowers here,” said Ana Cruz.\n",
        f"{_HEAD}“{_SAID}”\n\n{_LAST} So it is.\n\n“{_SAID}ning,” said Ana Cruz, the clerk.\n",
        f"{_HEAD}“{_SAID}”\n\n{_LAST} So it is.\n\n“{_SAID},” said Ana Cruz. {_LAST * 12}\n",
        # a sentence leads to it
        f"{_HEAD}The letter of the clerk goes as follows:\n\n“{_SAID}”\n\n{_LAST}\n\n“{_SAID},” said Ana Cruz.\n",
        # the head of a text, an address, the same quotation twice
        f"“{_SAID},” said Ana Cruz.\n\n{_FIRST}\n\n{_LAST}\n\n“{_SAID}”\n",
        f'{_HEAD}"https://lamp.test/a/b/c and d and e and f and g"\n\n{_LAST}\n\nSee "https://lamp.test/a/b/c and d and e and f and g".\n',
        f"{_HEAD}“{_SAID}”\n\n{_LAST} So it is.\n\n“{_SAID}”\n",
    ],
)
def test_no_quotation_was_set_off(text: str) -> None:
    assert _told(text) == []


def test_on_a_page_it_stands_beside() -> None:
    text = f"<html lang='en'><p>{_FIRST}</p><p>{_LAST}</p><p>“{_SAID}”</p><p>{_LAST}</p><p>“{_SAID},” said Ana Cruz.</p></html>"
    assert _told(text, "text/html") == []
