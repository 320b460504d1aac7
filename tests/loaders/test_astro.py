"""Pages of Astro."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from provenance.documents import Document
from provenance.extensions import LoadError, NothingToRead, Source
from provenance.loaders.markup_files import ComponentLoader
from provenance.rules import Fix
from provenance.spans import Span
from tests.loaders.common import check_shape, cut, sources

TOLD = (
    "<p>Whoever keeps the lamp writes each night into the book at what hour it was lit. "
    "The keeper before him did so, too, and his father had kept the lamp of the old pier. "
    "Both of their books are in the hall of the town, where anybody may read them.</p>\n"
)
FENCE = "---\nimport Layout from '../layouts/Layout.astro';\n---\n"
LOADER = ComponentLoader()


def load(text: str, path: str = "src/pages/lamp.astro") -> Document:
    document = LOADER.load(Source(path, path, "text/x-astro", text.encode()))
    check_shape(document)
    return document


def page(markup: str, fence: str = FENCE) -> Document:
    return load(f'{fence}<Layout title="The lamp">\n{markup}\n{TOLD}</Layout>\n')


def told(markup: str) -> str:
    """The words of some markup, on a page that has a text below it."""
    return page(markup).text.partition("Whoever keeps")[0].strip()


def test_a_page_is_read_as_html() -> None:
    document = page("<h1>The <em>lamp</em></h1>")
    assert document.media_type == "text/html"
    assert document.has_front_matter
    assert [block.kind.value for block in document.blocks] == ["heading", "paragraph"]
    assert document.blocks[0].span == Span(0, len("The lamp"))
    assert sources(document, "the old pier") == ["the old pier"]


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("<p>It was lit in {year} by {names.join(' and ')}.</p>", "It was lit in by ."),
        ("{lit ? (<p>It burns.</p>) : (<p>It is out.</p>)}", "It burns.\n\nIt is out."),
        ("<ul>{lamps.map((lamp) => <li>{lamp.name} burns oil</li>)}</ul>", "burns oil"),
        ("{lamps.filter((one) => one.age < 3 && one.age<limit).map((one) => (<p>Young</p>))}", "Young"),
        ("{lit && (<><p>It burns.</p>{/* not yet */}<br><img src={a}> <p>It warms.</p></>)}", "It burns.\n\nIt warms."),
        ("{names.map((name) => name.replace(/[\"'{]/g, '')).map((name) => <b>The keeper</b>)}", "The keeper"),
        ("{`a ${names.map((name) => `<li>${name}</li>`)} }`} <p>It burns.</p>", "It burns."),
        ("{lamps++ / 2}<p>It burns.</p>{lamps / 3}", "It burns."),
        ("{lit && <Lamp name={<b>Old</b>}><p>It burns.</p></Lamp>}", "It burns."),
        (f'{{tell("{chr(92)}u00e9{chr(92)}"" )}}{{tell("{f"{chr(92)}n{{" * 60}")}}<p>It burns.</p>', "It burns."),
        ("{lit /* (it <b>is</b> */ && // it is {\n <p>It burns.</p>}", "It burns."),
        ("{lit && <!-- <p>Never</p> --> <p>It burns.</p>}", "It burns."),
        ('<p>It{" "}burns. {`Oil, at night.`}</p>', "It burns. Oil, at night."),
        ("<p>It doesn't burn, 2 < 3 and a <b it is.</p>", "It doesn't burn, 2 < 3 and a"),
        (
            '<p class:list={["a", { b: x > 1 }]} {...rest} {id} set:html={x} style={{ a: "}" }}>It burns.</p>',
            "It burns.",
        ),
        ("<pre is:raw>{ lit }</pre>", "{ lit }"),
        ("<style>p { a: b }</style><script>const a = '<p>{';</script><p>It burns.</p>", "It burns."),
        ("<p>Read <Link href='/a'>the book</Link> of <Icon name='x' /> it.</p>", "Read the book of it."),
        ("<Base>One</Base><Title>Two</Title><Tabs.Item>Three</Tabs.Item>", "One\n\nTwo\n\nThree"),
        ("<Script>One</Script> <Style>Two</Style>", "One\n\nTwo"),
    ],
)
def test_program_is_no_text(markup: str, words: str) -> None:
    assert told(markup) == words


def test_a_component_with_the_name_of_an_element_is_that_element() -> None:
    document = page("<Header><H2>The lamp</H2></Header>")
    assert [region.value for region in document.blocks[0].regions] == ["header"]
    assert document.blocks[0].kind.value == "heading"


def test_links_have_the_addresses_of_the_file() -> None:
    document = page(
        "<p>See <a href={`tel:${a.b}`}>a</a>, <Link href={ lamp.url }>b</Link>, <ButtonLink href='/c'>c</ButtonLink>.</p>"
    )
    assert [link.target for link in document.links] == ["{`tel:${a.b}`}", "{ lamp.url }", "/c"]
    assert [cut(document, link.source) for link in document.links] == ["{`tel:${a.b}`}", "{ lamp.url }", "/c"]


def test_a_picture_that_a_program_chooses_is_none_to_judge() -> None:
    document = page(
        "<img src={lamp.src} alt={lamp.name}><img src='/pier.jpg' alt={lamp.name} /><Image src={a} alt='b' />"
    )
    assert [(image.target, image.alt) for image in document.images] == [("/pier.jpg", "…")]


STATED = """---
import Post from '../layouts/Post.astro';
const title = 'The lamp of the pier';
const pubDate = new Date('2024-06-03');
const schema = { '@type': 'Article', 'author': { '@type': 'Person', name: 'Ana Cruz' } };
const url = 'https://lamp.example/';
const lamps = [{ title: 'Another', author: 'Ben Ode' }];
const date = 'every night';
{
  const author = 'Cy Dee';
}
---
"""


@pytest.mark.parametrize(
    ("frame", "stated"),
    [
        ("<Post>", {"title": "The lamp of the pier", "date": "2024-06-03", "author": "Ana Cruz"}),
        (
            "<Post title={title} date={pubDate} lang='en'>",
            {"title": "The lamp of the pier", "date": "2024-06-03", "language": "en"},
        ),
        ("<Post {title} {...schema}>", {"title": "The lamp of the pier", "author": "Ana Cruz"}),
        ("<Post title=\"Tom &amp; Ben\" author='Ben Ode'>", {"title": "Tom & Ben", "author": "Ben Ode"}),
        ('<Post title=`The weir` pubDate={new Date("2023-01-02")}>', {"title": "The weir", "date": "2023-01-02"}),
        ("<Post frontmatter={{ title: 'The weir', author: 'Ben Ode' }}>", {"title": "The weir", "author": "Ben Ode"}),
        ("<Post><SEO title='The weir' author={lamps.author} />", {"title": "The weir", "author": "Ana Cruz"}),
        ("<Post><Card title='The weir' author='Ben Ode' />", {"title": "The lamp of the pier", "author": "Ana Cruz"}),
    ],
)
def test_what_frame_and_program_state(frame: str, stated: dict[str, str]) -> None:
    document = load(f"{STATED}{frame}{TOLD}</Post>")
    first: dict[str, str] = {}
    for one in document.declared:
        first.setdefault(one.field, one.value)
    assert stated.items() <= first.items()
    assert "url" not in first
    assert all(cut(document, one.source) == one.value for one in document.declared if "&" not in one.value)


def test_a_constant_that_is_given_again_and_again_is_read_once() -> None:
    keys = "".join(f"k{number}: 'v', " for number in range(2_000))
    fence = f"---\nconst meta = {{title: 'The lamp', {keys}}};\n---\n"
    document = load(f"{fence}<Layout {'{...meta} ' * 2_000}>{TOLD}</Layout>")
    assert [one.value for one in document.declared if one.field == "title"] == ["The lamp"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (f"{FENCE}<html><body><slot /></body></html>{TOLD}", "frame"),
        (f"{FENCE}<main><slot name='lamp'></slot></main>{TOLD}", "frame"),
        (
            f"{FENCE}<Layout><h1>The lamp</h1><p>It burns oil.</p>{{lamps.map((lamp) => <Lamp lamp={{lamp}} />)}}</Layout>",
            "no text",
        ),
        (f"---\nconst words = `{TOLD}`;\n---\n<Layout set:html={{words}} />", "no text"),
        (f"<nav>{TOLD}</nav><footer>{TOLD}</footer>", "no text"),
        (f"<Layout>{{lit && <p>}}</Layout>{TOLD}", "do not pair"),
        (f"<Layout a={{(>{TOLD}</Layout>", "do not pair"),
    ],
)
def test_what_is_no_page_is_passed_over(text: str, why: str) -> None:
    with pytest.raises(NothingToRead, match=why):
        load(text)


def test_a_slot_with_words_of_its_own_is_no_frame() -> None:
    assert "Whoever" in load(f"<slot name='head'>{TOLD}</slot>").text


@pytest.mark.parametrize(
    "path", ["src/pages/[slug].astro", "src/pages/[...page].astro", r"src\pages\[lang]-lamp.astro"]
)
def test_a_name_for_many_pages_is_a_template(path: str) -> None:
    with pytest.raises(NothingToRead, match="many pages"):
        load(TOLD, path)


def test_a_page_in_a_folder_for_each_language_is_a_page() -> None:
    assert load(TOLD, "src/pages/[lang]/lamp.astro").text


@pytest.mark.parametrize(
    "note", ["<!-- provenance: allow vague-credit: so asked -->", "{/* provenance: allow vague-credit: so asked */}"]
)
def test_notes_that_allow_are_comments(note: str) -> None:
    document = page(note)
    assert [comment.text.strip() for comment in document.comments] == ["provenance: allow vague-credit: so asked"]
    assert cut(document, document.comments[0].source) == note


def test_beginnings_of_tags_in_one_another_are_not_read_for_each() -> None:
    deep = 1_000
    with pytest.raises(NothingToRead, match="do not pair"):
        load(f"{FENCE}{TOLD}{'<a b={' * deep}{'}' * deep} <")
    assert sources(page(f"<p>{'It is a <b {lit} < c. ' * deep}</p>"), "the old pier") == ["the old pier"]


def test_fixes_stay_between_programs() -> None:
    document = page("<p>The lamp burns {oil} oil, at night.</p>")

    def fixed(words: str) -> Fix | None:
        at = document.text.index(words)
        return Fix.replace(document, Span(at, at + len(words)), "x", "put x")

    assert fixed("The lamp burns") is not None
    assert fixed("burns oil") is None


def test_line_ends_and_a_byte_order_mark_are_kept() -> None:
    text = f"{FENCE}<Layout>\n<p>It\nburns {{a &&\n b}} oil.</p>\n{TOLD}</Layout>".replace("\n", "\r\n")
    document = LOADER.load(Source("a.astro", "a.astro", "text/x-astro", b"\xef\xbb\xbf" + text.encode()))
    assert document.source == text
    assert sources(document, "oil.") == ["oil."]


PARTS = st.sampled_from(
    [
        "{",
        "}",
        "<",
        ">",
        "</",
        "/>",
        "<>",
        "</>",
        "<p>",
        "</p>",
        "<A b={",
        "<A>",
        "</A>",
        "`",
        "${",
        '"',
        "'",
        "/*",
        "*/",
        "//",
        "\n",
        "<!--",
        "-->",
        "=",
        "=>",
        "(",
        ")",
        "a",
        " ",
        "/",
        "[",
        "]",
        "\\",
        "---\n",
        "<slot/>",
        "<script>",
        "</script>",
        "is:raw",
        "href=",
    ]
)


@given(st.lists(PARTS, max_size=40).map("".join))
@example("<A b={`${`")
def test_anything_is_read_or_refused(text: str) -> None:
    for source in (text, TOLD + text, f"---\n{text}\n---\n{TOLD}{text}"):
        try:
            document = load(source)
        except LoadError:
            continue
        assert document.source == source
