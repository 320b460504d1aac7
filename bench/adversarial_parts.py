"""What the texts of `adversarial_texts.py` are made of."""

from __future__ import annotations

import json
from collections.abc import Callable

from adversarial_readers import OFFICE

PARAGRAPH = "The council voted to close the bridge for repairs that take most of the summer, its chair said after the meeting.\n\n"
SECTIONS = (
    "We light the harbour of every town that asks us to, from the first lamp to the last of them.",
    "Our keepers climb the towers in the evening, and they stay until the last boat has come home.",
    "A lamp that fails is mended the same night, or the town pays nothing for it in that month.",
)


def repeated(unit: str, before: str = "", after: str = "") -> Callable[[int], str]:
    """A unit so often, `{}` in it being its number."""
    return lambda count: before + "".join(unit.replace("{}", str(number)) for number in range(count)) + after


def page(body: str, head: str = "") -> str:
    """A page of a site, with more than this in it."""
    article = "".join(f"<p>{words}</p>" for words in SECTIONS) + body + f"<p>{SECTIONS[0]}</p>"
    title = f"<title>Harbour Lamps</title>{head}"
    return f"<!doctype html><html><head>{title}</head><body><div>{article}</div></body></html>"


def _name(number: int) -> str:
    """A name of its own for each number, in letters alone."""
    return "N" + "".join(chr(97 + number // 26**place % 26) for place in range(4))


def notes(count: int) -> str:
    """Marks of notes in one line, and the notes below."""
    return repeated("The rate rose in town {}.[^{}] ")(count) + "\n\n" + repeated("[^{}]: Source {}.\n")(count)


def numbered(count: int) -> str:
    """Marks and the list that they lead to."""
    body = repeated("Fact number {} of the list is known.[{}] ")(count)
    return body + "\n\nReferences\n\n" + repeated("[{}] A. Writer, Work {}, 1990.\n")(count)


def lost_works(count: int) -> str:
    """Works that are cited, and a list with as many others."""
    body = " ".join(f"It rained ({_name(number + count)}, 2001)." for number in range(count))
    entries = "\n\n".join(f"{_name(number)}, A. (2001). Work." for number in range(count))
    return f"{body}\n\nReferences\n\n{entries}\n"


def alike_names(count: int) -> str:
    """Names that share a word with others, each of which differs by a letter from some."""
    return "\n\n".join(f"It was {_name(one)} {_name(one % 40)} who said so, and no other." for one in range(count))


def works_of_other_years(count: int) -> str:
    """Works that are cited, each other one of another year than in the list."""
    body = "\n\n".join(f"It rained ({_name(one)}, {1900 + (one + one % 2) % 110})." for one in range(count))
    entries = "\n\n".join(f"{_name(one)}, A. ({1900 + one % 110}). A work of it {one}." for one in range(count))
    return f"{body}\n\nReferences\n\n{entries}\n"


def column_of_buttons(count: int) -> str:
    """A table whose every row has the same words of a menu."""
    row = '<tr><td>Lamp of the pier, number {}</td><td><a href="/lamp/{}">Click here</a></td></tr>'
    return page(f"<table>{repeated(row)(count)}</table>")


def partners(count: int) -> str:
    """A policy with a list of the networks that a site works with."""
    return page(f"<ul>{'<li>Facebook</li>' * count}</ul>").replace("Harbour Lamps", "Privacy policy")


def capitals(count: int) -> str:
    """Weekdays before names, each another."""
    return " ".join(f"He met Sunday {_name(number)} there." for number in range(count))


def divisions(count: int) -> str:
    """A page in which each element is in the one before."""
    return "<html><body>" + "<div>" * count + "<p>Officials said so.</p>" + "</div>" * count


def dialled(count: int) -> str:
    """A page on which readers can dial each of many numbers."""
    link = '<p>Ana Cruz, keeper: <a href="tel:+12125{}">(212) 5{}-{}</a></p>'
    return page("".join(link.format(number, number % 90 + 10, number % 9000 + 1000) for number in range(count)))


NEVER_ENDED = {
    "a comment": "<!-- x ",
    "a declaration": "<!x ",
    "an instruction": "<? x ",
    "a section of characters": "<![CDATA[ x ",
    "a condition": "<![if ",
    "a tag": "<a href=x ",
    "a tag behind its attribute": "<a href='x' b",
    "a tag in its attribute": "<a '",
    "an end tag": "</a ",
    "a script": "<script ",
}

WORD = f'xmlns:w="{OFFICE}/wordprocessingml/2006/main"'
RUNS = '<w:p><w:r><w:t>Lamp</w:t><w:fldChar w:fldCharType="begin"/>'


def namespaces(count: int) -> str:
    """A root that declares many, and children that each declare one more."""
    root, children = repeated("xmlns:a{}='u' ")(count), "<w:p xmlns:b='c'/>" * count
    return f"<w:document {WORD} {root}><w:body>{children}</w:body></w:document>"


RICH_TEXT = (
    "{", "}", r"{\v ", r"\b\i ", r"\'e9", r"\'82 ", r"\u8217?", r"\u-10179 ", r"{\*\zzz ", r"{\*\zzz}", r"\par a", "\\\n", r"\cell\row ", r"{\upr", r"\chftn",
    r'{\field{\*\fldinst HYPERLINK "a"}{\fldrslt x', r'{\field{\*\fldinst HYPERLINK "a"}{\fldrslt x}}', r"{\field{\*\fldinst CITATION}{\fldrslt 12}} ", r"a{\footnote b}",
    r"{\deleted a}b", r"{\revised a}", r"{\*\atrfstart 1}a{\*\atrfend 1}{\*\annotation{\*\atnref 1}{\*\atnparent -1}b}", r"{\pict\pngblip 89}", r"{\header a\par}",
    r"{\shp{\*\shpinst{\shptxt a", r"{\shp{\*\shpinst{\shptxt a\par}}}", r"{\stylesheet{\s1 heading 1;}}", r"{\fonttbl{\f1\fcharset204 A;}}\f1\'e0", r"{\info{\author a;}}",
    r"{\object{\result a}}", r"\bin1 }", "a\n", "\0",
)  # fmt: skip
"""Pieces of Rich Text Format, closed and open, each of which a file may have very often."""
LISTED = "•       The lamp of the quay\n"


def parts_of_a_text(count: int) -> str:
    """A row whose text stands in many columns."""
    told = "The lamp {} of the pier burned all night, as its keeper says. He wrote so into the book of the tower."
    columns = {f"body_{number}": [{"text": told.format(number)}] * 2 for number in range(count)}
    return json.dumps([{"title": "Lamp", "content": [{"text": told}] * 2} | columns])


def tags_in_tags(count: int) -> str:
    """What begins like tags within one another, and is none."""
    return f"<p>Lamp</p>{'<a b={' * count}{'}' * count} <"


def open_fields(count: int) -> str:
    """Fields that begin and never end, and paragraphs behind them."""
    field = '<w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/>'
    return f"<w:document {WORD}><w:body><w:p><w:r><w:t>Lamp</w:t>{field * count}</w:r></w:p>{'<w:p/>' * count}</w:body></w:document>"
