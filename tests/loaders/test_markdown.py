"""Markdown: its blocks, links, images, comments and notes, and the way back from each word to its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.analysis import metadata
from provenance.documents import Region
from provenance.spans import Span
from tests.loaders.common import cut, kinds, load, read_markdown, sources


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("a *b* c", "b c", ["b* c"]),
        ("a &amp; b", "a & b", ["a &amp; b"]),
        ("a&#146;s", "a’s", ["a&#146;s"]),
        (r"a \* b", "* b", [r"\* b"]),
        ("one\r\ntwo\r\n\r\nthree", "two", ["two"]),
        ("> one\n> two", "one two", ["one\n> two"]),
        ("- item\n  more\n    - inner", "inner", ["inner"]),
        ("# A heading #", "A heading", ["A heading"]),
        ("Set\n===", "Set", ["Set"]),
        ("| a | b \\| c |\n|---|---|\n| a | `d` |", "a", ["a", "a"]),
        ("| a | b \\| c |\n|---|---|\n| a | `d` |", "b | c", ["b \\| c"]),
        ("`` co`de ``", "co`de", ["co`de"]),
        ("```x\nco\n  de\n```", "co\n  de", ["co\n  de"]),
        ("    indented\n\n\ttab", "tab", ["tab"]),
        ("a  \nb", "a\nb", ["a  \nb"]),
        ("😀 *é* x", "é", ["é"]),
        ("<div>\n<p>a &lt; <b>b</b></p></div>", "a < b", ["a &lt; <b>b"]),
        ("a<br>b", "a\nb", ["a<br>b"]),
        ("a <span title='x'>b</span>", "a b", ["a <span title='x'>b"]),
        ("x [^1] y\n\n[^1]: note", "[^1]", ["[^1]"]),
        (
            "On the 2^nd^ of May 2020, la 1^re^ fois",
            "2nd of May 2020, la 1re fois",
            ["2^nd^ of May 2020, la 1^re^ fois"],
        ),
        ("x^2^ and 10^th", "x^2^ and 10^th", ["x^2^ and 10^th"]),
        ("x [^no] y [t][no]", "[^no] y [t][no]", ["[^no] y [t][no]"]),
        ("snake_case and \\_x\\_", "snake_case", ["snake_case"]),
        ("word {{< tag >}} end", "end", ["end"]),
        ("{{% note %}}\nInside\n{{% /note %}}", "Inside", ["Inside"]),
        ("a\0b", "a\ufffdb", ["a\0b"]),
        ("1. | 1 | b |\n   |---|---|\n   | c | d |", "1", ["1"]),
        ("| a \\| {: .x}b |\n|---|", "a |       b", ["a \\| {: .x}b"]),
    ],
)
def test_words_lead_to_their_place(text: str, words: str, expected: list[str]) -> None:
    document = read_markdown(text)
    assert sources(document, words) == expected
    assert not any(document.locate(block.span).approximate for block in document.blocks)


def test_kinds() -> None:
    text = """# One

Two
lines

> said

- a
  - b

1. c

| d |
|---|
| e |

```
f
```

<p>g</p>

text[^n]

[^n]: h
"""
    document = read_markdown(text)
    assert kinds(document) == [
        ("heading", "One"), ("paragraph", "Two lines"), ("quote", "said"), ("list_item", "a"), ("list_item", "b"), ("list_item", "c"),
        ("table_cell", "d"), ("table_cell", "e"), ("code", "f"), ("paragraph", "g"), ("paragraph", "text[^n]"), ("note", "h"),
    ]  # fmt: skip
    assert [block.level for block in document.blocks][:5] == [1, 0, 0, 1, 2]
    assert document.blocks[6].regions == {Region.TABLE}
    assert document.blocks[2].regions == {Region.QUOTE}


def test_links_images_comments() -> None:
    text = (
        'See [a *b*](http://a.org/x "T"), <http://b.org>, https://c.org/d_e_f. ![An owl](owl.png "T2") <img src="i.png">\n'
        "[r][Lab] ![x][lab] <a href='/h'>h</a> `https://code.org` <!-- note -->\n\n[lab]: <http://r.org>\n[un]: /unused 'x'\n"
    )
    document = read_markdown(text)
    assert [(document.slice(link.span), link.target, cut(document, link.source)) for link in document.links] == [
        ("a b", "http://a.org/x", "http://a.org/x"),
        ("http://b.org", "http://b.org", "http://b.org"),
        ("https://c.org/d_e_f", "https://c.org/d_e_f", "https://c.org/d_e_f"),
        ("r", "http://r.org", "http://r.org"),
        ("h", "/h", "/h"),
    ]
    assert [(image.target, image.alt, image.title, cut(document, image.source)) for image in document.images] == [
        ("owl.png", "An owl", "T2", '![An owl](owl.png "T2")'),
        ("i.png", None, "", '<img src="i.png">'),
        ("http://r.org", "x", "", "![x][lab]"),
    ]
    assert [(comment.text, cut(document, comment.source)) for comment in document.comments] == [
        (" note ", "<!-- note -->")
    ]
    assert [(mark.label, mark.kind) for mark in document.marks] == [("lab", "reference"), ("lab", "reference")]
    assert [(note.label, note.target, cut(document, note.source)) for note in document.notes] == [
        ("lab", "http://r.org", "[lab]: <http://r.org>"),
        ("un", "/unused", "[un]: /unused 'x'"),
    ]


def test_footnotes() -> None:
    document = read_markdown("Fact.[^1] More.[^1]\n\n[^1]: The *source*\n    of it.\n\n[^unused]: Never cited.\n")
    assert [(mark.label, mark.kind, document.slice(mark.span)) for mark in document.marks] == [
        ("1", "footnote", "[^1]")
    ] * 2
    assert [(note.label, note.kind, note.span and document.slice(note.span)) for note in document.notes] == [
        ("1", "footnote", "The source of it."),
        ("unused", "footnote", "Never cited."),
    ]
    assert cut(document, document.notes[0].source) == "[^1]: The *source*\n    of it."


def test_a_path_states_an_address_only_where_it_holds_a_day() -> None:
    front = '+++\npath = "2018/03/29/one"\naliases = ["/2018/03/29/one.html", "one"]\n+++\nBody'
    assert [(declared.field, declared.value) for declared in read_markdown(front).declared] == [
        ("url", "2018/03/29/one"),
        ("url", "/2018/03/29/one.html"),
    ]
    dated = metadata(read_markdown(front)).date
    assert dated is not None
    assert (dated.value, dated.origin) == ("2018-03-29", "url")


@pytest.mark.parametrize(
    ("path", "date"),
    [
        ("_posts/2012-08-20-title.md", "2012-08-20"),
        ("blog/2021/08/6/title.md", "2021-08-06"),
        ("blog/2021-08-26-title/index.md", "2021-08-26"),
        ("blog/2021-13-26-title.md", None),
        ("x2012-08-20.md", None),
    ],
)
def test_dates_in_file_names(path: str, date: str | None) -> None:
    stated = [declared.value for declared in read_markdown("x", path).declared if declared.origin == "file-name"]
    assert stated == ([] if date is None else [date])


def test_what_belongs_to_generators_is_not_read() -> None:
    text = "---\ntitle: x\n---\nimport A from './a'\n\nSee {{ page.title }} or {{name}}.\n{: .note}\n\n:::tip\nHelp\n:::\n\n> [!NOTE]\n> Said\n\n`{% raw %}`\n"
    document = read_markdown(text, "a.mdx")
    assert " ".join(document.text.split()) == "See or {{name}}. Help Said {% raw %}"


@pytest.mark.parametrize(
    ("text", "read_text"),
    [
        ("Oak. {% comment %}\nTK elm\n\nash\n{% endcomment %}\n\nPine.\n", "Oak. Pine."),
        ("Oak.\n{%- comment -%} ash {%- endcomment -%}\nPine.\n", "Oak. Pine."),
        ("{# TK ash\n\nelm #}\n\nOak {#- ash -#} and {{/* elm */}} pine.\n", "Oak and pine."),
        ("%% TK ash %%\n\nOak %%elm%% and pine.\n", "Oak and pine."),
        # what is no note
        ("# Oak {#ash}\n\nSee `{# elm #}`, {# pine.\n", "Oak See {# elm #}, {# pine."),
        ("Oak\n%%\nash\n%%\nelm: 100%% and 20%% of it.\n", "Oak %% ash %% elm: 100%% and 20%% of it."),
        ("{% comment %} oak\n\n```\n{# ash #}\n```\n", "oak {# ash #}"),
    ],
)
def test_notes_that_a_generator_leaves_out_are_not_read(text: str, read_text: str) -> None:
    assert " ".join(read_markdown(text).text.split()) == read_text


@pytest.mark.parametrize(
    ("text", "read_text"),
    [
        ("import {\n  A,\n} from './a'\nimport './x.css'\n\nOak.\n", "Oak."),
        ("export const meta = {\n  title: 'Ash',\n\n  tags: ['elm'],\n}\n\nOak.\n", "Oak."),
        ("export default function Page({ children }) {\n  return <p>{children}</p>\n}\n\nOak.\n", "Oak."),
        ("<Tabs items={['ash', \"elm\"]} onClick={() => go()}>\n  <Tab>Oak.</Tab>\n</Tabs>\n", "Oak."),
        ("Oak <Ash of={elm => <b>{elm}</b>} {...rest} /> and {/* elm\nash */} pine.\n", "Oak and pine."),
        # what is no program
        ("Oak and\nimport duties.\n\nexport controls on ash.\n", "Oak and import duties. export controls on ash."),
        ("export const ash = {\n\nOak.\n\nElm.\n", "Oak. Elm."),
        (
            "Ash < elm {oak} `<Oak of={'ash'}>`\n\n```\nimport oak from 'ash'\n```\n",
            "Ash < elm {oak} <Oak of={'ash'}> import oak from 'ash'",
        ),
    ],
)
def test_programs_in_mdx_are_not_read(text: str, read_text: str) -> None:
    assert " ".join(read_markdown(text, "a.mdx").text.split()) == read_text


def test_an_address_that_a_program_reckons_is_shown_as_it_is_written() -> None:
    document = read_markdown(
        "<img src={require('./oak.png')} alt=\"Oak\" />\n\n<a href={`/ash/${id}`}>Ash</a>\n", "a.mdx"
    )
    assert [image.target for image in document.images] == ["{require('./oak.png')}"]
    assert [link.target for link in document.links] == ["{`/ash/${id}`}"]


def test_the_words_of_boxes_are_read_and_no_code() -> None:
    text = """!!! note inline "Ash"
    Oak.

    - elm

    ```
    pine
    ```

??? tip

    Birch.

::: {.callout-tip}
Yew.
:::

!!! Beech is no box
"""
    document = read_markdown(text)
    assert kinds(document) == [
        ("paragraph", "Ash  Oak."),
        ("list_item", "elm"),
        ("code", "pine"),
        ("paragraph", "Birch."),
        ("paragraph", "Yew."),
        ("paragraph", "!!! Beech is no box"),
    ]
    assert Region.LIST not in document.blocks[0].regions
    assert sources(document, "Birch.") == ["Birch."]


def test_lines_may_end_with_a_carriage_return_alone() -> None:
    page = "---\ntitle: Oak\n---\nAsh {{ page.elm }}\n\n::: tip\nElm\n:::\n"
    document, other = read_markdown(page), read_markdown(page.replace("\n", "\r"))
    assert other.text == document.text
    assert other.blocks[1].span == document.blocks[1].span
    assert [one.value for one in other.declared] == ["Oak"]
    assert other.declared == document.declared


PARTS = st.lists(
    st.sampled_from(
        [
            "a",
            "word",
            "*em*",
            "**b**",
            "_u_",
            "`c`",
            "~~s~~",
            "[t](u)",
            '[t](<u>"x")',
            "[r][l]",
            "[^1]",
            "![i](j)",
            "<b>h</b>",
            "<!--c-->",
            "&amp;",
            "&#9;",
            "\\*",
            "\\\\",
            "http://x.org",
            "|",
            "||",
            "\\|",
            ">",
            "-\n",
            " ",
            "1.",
            "#",
            "##",
            "===",
            "---",
            "```",
            "~~~",
            "<div>",
            "</div>",
            "<p>",
            "<a",
            'href="q">',
            "</a>",
            "{{<s>}}",
            "{%l%}",
            "{%comment%}",
            "{%endcomment%}",
            "{# ",
            " #}",
            "%%",
            "{{a.b}}",
            ":::",
            "[!N]",
            "[^1]:",
            "note",
            "[l]:",
            "/url",
            "+++",
            "é",
            "😀",
            "\t",
            "\x00",
            "\ufeff",
            "\xa0",
        ]
    )
    | st.sampled_from([" ", "\n", "\n\n", "\r\n", "\n    ", "\n  ", "\n> ", "\n- ", "\n|", "|\n|---|\n|", "  \n"]),
    max_size=30,
).map("".join)


@given(st.one_of(PARTS, PARTS.map(lambda body: f"---\na: b\n---\n{body}"), st.text(max_size=80)))
def test_any_markup(text: str) -> None:
    read_markdown(text)
    read_markdown(text, "a.mdx")


WORD = st.text(st.sampled_from("abcé😀©’中"), min_size=1, max_size=5)
BEFORE = st.sampled_from([" ", "\n", " *", " **", " _", " `", " [", " &amp; ", " \\* ", "\n> ", " <b>", " <!-- c --> "])


@given(st.lists(st.tuples(BEFORE, WORD), min_size=1, max_size=15))
def test_a_word_leads_to_itself(parts: list[tuple[str, str]]) -> None:
    document = read_markdown("x" + "".join(before + word for before, word in parts))
    at = 0
    for _, word in parts:
        at = document.text.index(word, at)
        place = document.locate(Span(at, at + len(word)))
        assert word in document.source[place.start : place.end]
        assert place.approximate or document.source[place.start : place.end] == word or "`" in document.source
        at += len(word)


@pytest.mark.parametrize("mark", ["> ", "- ", "1. "])
def test_what_is_nested_deeply_is_read_or_told(mark: str) -> None:
    shallow = load(mark * 40 + "CTTO\n\nBelow.\n", "text/markdown")
    assert "CTTO" in shallow.text
    assert not shallow.notices
    deep = load(mark * 2000 + "CTTO\n\nBelow.\n", "text/markdown")
    assert "CTTO" not in deep.text
    assert [notice.kind for notice in deep.notices] == ["limit"]


@pytest.mark.parametrize(
    ("title", "path", "date"),
    [
        ("17 goals", "videos/2018/01/17-goals/index.md", None),
        ("Goals", "videos/2018/01/17-goals/index.md", "2018-01-17"),
        ("17 goals", "videos/2018/01/17/goals.md", "2018-01-17"),
        ("17 goals", "2018-01-17-goals.md", "2018-01-17"),
    ],
)
def test_a_number_of_the_title_is_no_day_of_a_path(title: str, path: str, date: str | None) -> None:
    stated = [
        one.value for one in read_markdown(f"---\ntitle: {title}\n---\nx", path).declared if one.origin == "file-name"
    ]
    assert stated == ([] if date is None else [date])
