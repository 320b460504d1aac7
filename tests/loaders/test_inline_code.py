"""Code within lines, as the loaders of markup say it."""

from __future__ import annotations

import pytest

from provenance.documents import Document
from tests.loaders.common import check_shape, load

MARKDOWN = {
    "Write `[a]` and ``b ` c`` here.": ["[a]", "b ` c"],
    "Write `one\ntwo` here.": ["one two"],
    "Write ` and `` here, and [1] there.": [],
    "Write <code>a</code>, <KBD>b</KBD> and <tt>c `d` e</tt>.": ["a", "b", "c d e"],
    "<p>Write <samp> a b </samp> here.</p>": ["a b"],
    "Write <code>this, which never ends.\n\nAnd `that`.": ["that"],
    "Write <code>this\n\nor that</code> here.": ["this\n\nor that"],
    "Write <code>this, <code>that</code> here.": ["that"],
    "Write <pre>[^abc]</pre> here.": ["[^abc]"],
    "<code>" + "a word " * 300 + "</code>": [],
    "    indented `code`\n\n```\n`fenced`\n```": [],
    "| a | b |\n|---|---|\n| `c` | `d\\|e` |": ["c", "d|e"],
    "- an item\n  with `two\n  lines`": ["two lines"],
}
HTML = {
    "<p>Write <code>a</code>, <kbd> b </kbd> and <tt>c <samp>d</samp> e</tt>.</p>": ["a", "b", "c d e"],
    "<p>Write `a` here.</p>": [],
    "<pre>A block of <code>code</code></pre>": [],
    "<p><code></code>Nothing.</p>": [],
    "<p>Write\n<code>a &lt;b&gt;\n c</code> here.</p>": ["a <b> c"],
    "<p><tt>" + "a word " * 300 + "</tt></p>": [],
}
RST = {
    "Write ``[a]`` and :code:`b`, not `this` or ``that.": ["[a]", "b"],
    "Write ``one\ntwo`` here.": ["one two"],
}
CASES = [
    *(("text/markdown", text, expected) for text, expected in MARKDOWN.items()),
    *(("text/html", text, expected) for text, expected in HTML.items()),
    *(("text/x-rst", text, expected) for text, expected in RST.items()),
]


def words(document: Document) -> list[str]:
    return [document.slice(span) for span in document.code_spans]


@pytest.mark.parametrize(("media_type", "text", "expected"), CASES)
def test_the_markup_says_what_is_code(media_type: str, text: str, expected: list[str]) -> None:
    document = load(text, media_type)
    check_shape(document)
    assert words(document) == expected


def test_what_nobody_sees_moves_code_too() -> None:
    assert words(load("A soft\u00adhyphen before `co\u00adde` here.", "text/markdown")) == ["code"]


def test_an_address_in_an_element_for_code_is_no_link() -> None:
    assert load("Write <code>https://lamp.org/a</code> there.", "text/markdown").links == ()
