"""What stands above the text of a Markdown file: YAML, TOML, Julia, and what only looks like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.loaders.front_matter.reading import front_matter
from provenance.testing import document
from tests.loaders.common import cut, load, read_markdown

YAML = """---
# a comment
title: "A: “b”"
date: 2024-02-30
authors:
  - name: Ann
    url: https://ann.org
  - Ben
params: {lastmod: '2024-03-01'}
url: /path
license: MIT
published: true
---
Body
"""


TOML = """+++
title = "A: “b”"
date = 2024-02-03T04:05:06Z
authors = ["Ann"]
[params]
lastmod = '2024-03-01'
+++
Body
"""


def test_a_mark_of_byte_order_behind_an_empty_line() -> None:
    document = load(f"\n\ufeff{YAML}", "text/markdown")
    assert document.text == "Body"
    assert document.has_front_matter
    assert not load(f"\n{YAML}", "text/markdown").has_front_matter


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_yaml(line_end: str) -> None:
    document = load(b"\xef\xbb\xbf" + YAML.replace("\n", line_end).encode(), "text/markdown")
    assert document.text == "Body"
    assert document.has_front_matter
    assert [
        (declared.field, declared.value, declared.origin, cut(document, declared.source))
        for declared in document.declared
    ] == [
        ("title", "A: “b”", "front-matter:title", "A: “b”"),
        ("date", "2024-02-30", "front-matter:date", "2024-02-30"),
        ("author", "Ann", "front-matter:authors.name", "Ann"),
        ("author", "Ben", "front-matter:authors", "Ben"),
        ("modified", "2024-03-01", "front-matter:params.lastmod", "2024-03-01"),
        ("licence", "MIT", "front-matter:license", "MIT"),
    ]


@pytest.mark.parametrize("key", ["guide-author", "page-author", "article_author", "tutorial-authors"])
def test_keys_of_a_house_that_name_its_author(key: str) -> None:
    document = read_markdown(f"---\n{key}:\n  - name: Ann Cruz\n    links:\n      site: https://ann.org\n---\nBody\n")
    assert [(declared.field, declared.value) for declared in document.declared] == [("author", "Ann Cruz")]


@pytest.mark.parametrize(
    ("line", "field"),
    [("created_date: 2024-06-03", "date"), ("modified_time: 2024-06-03", "modified"), ("slug: 2024/06/03/lamp", "url")],
)
def test_keys_that_date_a_page(line: str, field: str) -> None:
    assert [one.field for one in read_markdown(f"---\n{line}\n---\n\nText.\n").declared] == [field]


def test_a_slug_without_a_day_states_nothing() -> None:
    assert not read_markdown("---\nslug: the-lamp\n---\n\nText.\n").declared


@pytest.mark.parametrize("key", ["show-author", "book-author", "theme_author"])
def test_keys_that_name_another_author_or_none(key: str) -> None:
    assert not read_markdown(f"---\n{key}: Ann Cruz\n---\nBody\n").declared


@pytest.mark.parametrize("key", ["image_author", "photographer", "photo_credits", "thumbnail-author", "Bildnachweis"])
def test_keys_that_credit_the_picture_of_a_text(key: str) -> None:
    declared = read_markdown(f"---\n{key}: Ann Cruz\n---\nBody\n").declared
    assert [(one.field, one.value) for one in declared] == [("image_credit", "Ann Cruz")]


@pytest.mark.parametrize("key", ["image", "cover", "hero_image", "photo", "feature"])
def test_who_made_the_picture_of_a_text_did_not_write_it(key: str) -> None:
    said = "  creator: Ann Cruz\n  author: Ben\n  title: The mill\n  date: 2023-05-04\n  caption: Photo by Ann Cruz\n"
    document = read_markdown(f"---\ntitle: A walk\n{key}:\n{said}---\nBody\n")
    assert [(declared.field, declared.value) for declared in document.declared] == [
        ("title", "A walk"),
        ("image_credit", "Photo by Ann Cruz"),
    ]


@pytest.mark.parametrize("key", ["credit", "photographer", "attribution"])
def test_who_made_it_is_its_credit(key: str) -> None:
    document = read_markdown(f"---\ntitle: A walk\nfeature:\n  image: mill.jpg\n  {key}: Ann Cruz\n---\nBody\n")
    assert [(declared.field, declared.value) for declared in document.declared] == [
        ("title", "A walk"),
        ("image_credit", "Ann Cruz"),
    ]


JULIA = """title = "Rye loaves" # for the feed
published = "3 June 2024"
rss_pubdate = Date(2024, 6, 4)
authors = ["Ana Cruz", "Ben Oduya"]
rss_description = \"\"\"Last week's
loaves.\"\"\"
hascode = true
"""


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    "front",
    [
        "@def " + JULIA.replace("\n", "\n@def ", 4).replace("hascode", "@def hascode"),
        "+++\nusing Dates\n\n" + JULIA + "+++\n",
    ],
)
def test_julia(front: str, line_end: str) -> None:
    document = read_markdown(f"{front}\nBody\n".replace("\n", line_end))
    assert document.text == "Body"
    assert not document.notices
    assert [(declared.field, declared.value, cut(document, declared.source)) for declared in document.declared] == [
        ("title", "Rye loaves", "Rye loaves"),
        ("date", "3 June 2024", "3 June 2024"),
        ("date", "2024-06-04", "Date(2024, 6, 4)"),
        ("author", "Ana Cruz", "Ana Cruz"),
        ("author", "Ben Oduya", "Ben Oduya"),
        ("description", "Last week's loaves.", f"Last week's{line_end}loaves."),
    ]


def test_a_definition_that_is_not_read_costs_only_itself() -> None:
    document = read_markdown(
        '@def title = f(x -> "a")\n@def authors = """ <a href="https://ana.org">Ana Cruz</a>"""\n\nBody\n'
    )
    assert document.text == "Body"
    assert [(declared.field, declared.value) for declared in document.declared] == [("author", "Ana Cruz")]


def test_definitions_below_the_top_are_text() -> None:
    assert read_markdown('Body\n\n@def title = "One"\n').text == 'Body\n\n@def title = "One"'


def test_toml_with_a_fault_is_not_read_as_julia() -> None:
    document = read_markdown('+++\ntitle = "One"\ntitle = "Two"\n+++\nBody\n')
    assert not document.declared
    assert [notice.kind for notice in document.notices] == ["front-matter"]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_toml(line_end: str) -> None:
    document = read_markdown(TOML.replace("\n", line_end))
    assert document.text == "Body"
    assert [(declared.field, declared.value, cut(document, declared.source)) for declared in document.declared] == [
        ("title", "A: “b”", "A: “b”"),
        ("date", "2024-02-03T04:05:06+00:00", "2024-02-03T04:05:06Z"),
        ("author", "Ann", "Ann"),
        ("modified", "2024-03-01", "2024-03-01"),
    ]


@given(st.text(max_size=60))
def test_any_front_matter(text: str) -> None:
    for fence in ("---", "+++"):
        document = read_markdown(f"{fence}\nkey: {text}\n{fence}\nBody")
        assert document.source.endswith("Body")


@pytest.mark.parametrize(
    "lines",
    [
        "[//]: # (title: The bridge)\n[//]: # (author: Ana Cruz)\n",
        '[comment]: # "title: The bridge"\n[comment]: # "author: Ana Cruz"\n',
        "[#]: subject: (The bridge)\n[#]: author: (Ana Cruz )\n",
        '[_metadata_:title]:- "The bridge"\n[_metadata_:author]:- "Ana Cruz"\n',
        "[title]: # (The bridge)\n[author]: # (Ana Cruz)\n",
    ],
)
def test_link_definitions_that_define_nothing_state_something(lines: str) -> None:
    source = lines + "\nThe bridge was closed.\n"
    found = load(source, "text/markdown")
    (author,) = [one for one in found.declared if one.field == "author"]
    assert author.value == "Ana Cruz"
    assert author.source is not None
    assert source[author.source.start : author.source.end] == "Ana Cruz"


def test_other_definitions_at_the_top_state_nothing() -> None:
    assert not load("[1]: https://lamp.org\n[2]: https://holm.org\n\nThe bridge [1].\n", "text/markdown").declared
    assert not load("[title]: #bridge\n[author]: https://holm.org\n\nThe bridge.\n", "text/markdown").declared
    assert not load("[//]: # (a note: mend this)\n[//]: # (and this)\n\nThe bridge.\n", "text/markdown").declared


@pytest.mark.parametrize(
    "front",
    [
        '---json\n{"title": "The weir", "date": "2021-12-05"}\n---',
        "--- yaml\ntitle: The weir\ndate: 2021-12-05\n---",
        '---toml\ntitle = "The weir"\ndate = 2021-12-05\n---',
        '---js\n{\n  title: "The weir",\n  date: "2021-12-05",\n}\n---',
        '{\n  "title": "The weir",\n  "params": {\n    "a": [1]\n  },\n  "date": "2021-12-05"\n}',
        '{\n\t"title": "The weir",\n\t"params": {\n    "a": [1]\n\t},\n\t"date": "2021-12-05"\n}\n---',
    ],
)
@pytest.mark.parametrize("media_type", ["text/markdown", "text/html"])
def test_a_fence_that_names_its_language_and_braces_of_json(front: str, media_type: str) -> None:
    found = load(f"{front}\n\nIt leaks.\n", media_type)
    assert found.text == "It leaks."
    assert {one.field: one.value for one in found.declared} == {"title": "The weir", "date": "2021-12-05"}
    place = found.declared[-1].source
    assert place is not None
    assert found.source[place.start : place.end] == "2021-12-05"


def test_the_type_that_a_program_put_before_the_keys_is_passed_over() -> None:
    front = '---\n!ProjectPage\nauthors: &a\n- Ana Cruz\nsummary: "the mayor\\u2019s party"\ntags: *a\n---\n'
    read = front_matter(f"{front}\nWords.\n")
    assert {"author": "Ana Cruz", "description": "the mayor’s party"}.items() <= {
        declared.field: declared.value for declared in read.declared
    }.items()
    assert front_matter("---\n!!! The bridge is closed.\n---\n\nWords.\n").end == 0


BARE = """Title: The harbour
Date: 2024-02-03
Summary:Lamps of the harbour
Slug: harbour

#THE HARBOUR

##The *lamps*<a name="lamps"></a>
They are lit at dusk.
###Who lights them###
#hash and 3 #lamps in a line are read alike.
"""


def test_lines_of_keys_need_no_space_behind_the_colon() -> None:
    document = read_markdown(BARE)
    assert {one.field: one.value for one in document.declared if one.origin != "file-name"} == {
        "title": "The harbour",
        "date": "2024-02-03",
        "description": "Lamps of the harbour",
    }
    assert not read_markdown(BARE.replace("Slug: harbour", "https://lampnet.org/a")).declared


def test_headings_need_no_space_behind_their_signs_under_lines_of_keys() -> None:
    document = read_markdown(BARE)
    assert [(block.kind.value, block.level, document.slice(block.span)) for block in document.blocks] == [
        ("heading", 1, "THE HARBOUR"),
        ("heading", 2, "The lamps"),
        ("paragraph", 0, "They are lit at dusk."),
        ("heading", 3, "Who lights them"),
        ("heading", 1, "hash and 3 #lamps in a line are read alike."),
    ]
    fenced = read_markdown("---\n" + BARE.replace("\n\n#", "\n---\n\n#", 1).replace("Summary:", "Summary: "))
    assert [block.kind.value for block in fenced.blocks] == ["paragraph", "paragraph"]


@pytest.mark.parametrize(
    ("key", "value", "url"),
    [
        ("externe_link", "https://gazette.example/bridge", "https://gazette.example/bridge"),
        ("lien-original", "https://gazette.example/bridge", "https://gazette.example/bridge"),
        ("url", "www.gazette.example/bridge", "https://www.gazette.example/bridge"),
        ("url", "gazette.example/news/bridge", "https://gazette.example/news/bridge"),
        ("url", "news/bridge.html", None),
        ("url", "bridge.html/closed", None),
        ("slug", "node.js/intro", None),
        ("path", "vue.js/guide", None),
        ("aliases", "[socket.io/start]", None),
        ("slug", "https://gazette.example/bridge", "https://gazette.example/bridge"),
    ],
)
def test_the_address_of_the_original(key: str, value: str, url: str | None) -> None:
    document = read_markdown(f"---\n{key}: {value}\n---\nBody\n")
    assert [one.value for one in document.declared if one.field == "url"] == ([] if url is None else [url])


def test_a_table_about_something_else_than_the_text_states_nothing_of_it() -> None:
    about = '---\nschema:\n  "@type": {}\n  author: Ben Ode\n  date: 1975-03-04\n---\n'
    assert front_matter(about.format("Organization")).declared == ()
    assert front_matter(about.format("https://schema.org/Event")).declared == ()
    for kind in ("NewsArticle", "schema:HowTo", "[Thing, BlogPosting]"):
        assert [one.value for one in front_matter(about.format(f"{kind}")).declared] == ["Ben Ode", "1975-03-04"]
    person = '---\nschema:\n  "@type": Article\n  author: {"@type": Person, name: Ben Ode}\n---\n'
    assert [one.value for one in front_matter(person).declared] == ["Ben Ode"]


def test_keys_that_ruby_writes_as_symbols() -> None:
    source = "---\n:title: The mill\n:created_at: 2016-08-31 15:00:00.000000000 +00:00\n:author: ana\n---\nText"
    found = {one.field: one.value for one in front_matter(source).declared}
    assert found == {"title": "The mill", "date": "2016-08-31 15:00:00.000000000 +00:00", "author": "ana"}


def test_a_text_that_opens_with_a_colon_between_rules_is_no_front_matter() -> None:
    assert front_matter("---\n: a word: of prose\n\nand more\n---\nText").end == 0


@pytest.mark.parametrize("fence", ["+++", "---"])
def test_a_page_that_front_matter_keeps_whole_is_no_text(fence: str) -> None:
    sign = "=" if fence == "+++" else ":"
    page = r"<p class=\"lamp\">The ferry goes on.</p>" * 3_000
    text = f'{fence}\ntitle {sign} "The ferry"\npage {sign} "{page}"\n{fence}\n\nThe bridge is closed.\n'
    assert len(text) > 100_000
    read = document(text.replace("title :", "title:").replace("page :", "page:"), media_type="text/markdown")
    assert read.text == "The bridge is closed."
    assert [one.value for one in read.declared if one.field == "title"] == ["The ferry"]
