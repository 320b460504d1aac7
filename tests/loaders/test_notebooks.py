"""Jupyter notebooks: which words of them are read, as what, and on which line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance import check
from provenance.documents import Document
from provenance.extensions import LoadError, Source
from provenance.loaders.notebooks.document import load_notebook
from provenance.records import DocumentRecord
from tests.commands import call
from tests.loaders.common import check_shape, kinds

TYPE = "application/x-ipynb+json"


def cell(kind: str, text: str, **more: object) -> dict[str, object]:
    return {"cell_type": kind, "metadata": {}, "source": text.splitlines(keepends=True), **more}


def code(text: str, *outputs: object) -> dict[str, object]:
    return cell("code", text, execution_count=1, outputs=list(outputs))


def notebook(*cells: dict[str, object], **metadata: object) -> str:
    """As Jupyter writes it."""
    whole = {"cells": list(cells), "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def read(data: str | bytes, path: str = "a.ipynb") -> Document:
    document = load_notebook(Source(path, path, TYPE, data))
    check_shape(document)
    return document


def refused(data: str) -> str:
    with pytest.raises(LoadError) as told:
        read(data)
    return str(told.value)


def test_cells_are_read_as_what_they_are() -> None:
    made = notebook(
        cell("markdown", "# The ferry\n\nIt was *late*."),
        code("%matplotlib inline\n# a remark\nprint('<b>')", {"output_type": "stream", "text": ["It prints this.\n"]}),
        cell("raw", "Not for readers."),
        cell("markdown", "See [the index](Index.ipynb)."),
    )
    document = read(made)
    assert kinds(document) == [
        ("heading", "The ferry"),
        ("paragraph", "It was late."),
        ("code", "%matplotlib inline\n# a remark\nprint('<b>')"),
        ("paragraph", "See the index."),
    ]
    assert [link.target for link in document.links] == ["Index.ipynb"]
    assert document.comments == ()


def test_each_line_has_the_number_that_it_has_in_the_file() -> None:
    made = notebook(
        cell("markdown", '# The ferry\n\nIt was late,\nand "full".'),
        code("one()\ntwo()", {"output_type": "stream", "text": ["a line\n"] * 7}),
        cell("markdown", "The end."),
    )
    document = read(made)
    lines, written = document.source.split("\n"), made.split("\n")
    for words in ("# The ferry", "It was late,", "one()", "two()", "The end."):
        at = lines.index(words)
        assert words in written[at]
    assert '\\"full\\"' in written[lines.index('and "full".')]


def test_what_a_cell_leaves_open_ends_with_it() -> None:
    made = notebook(
        cell("markdown", "- an item"),
        cell("markdown", "    shown as code"),
        cell("markdown", "> quoted"),
        cell("markdown", "of nobody"),
        cell("markdown", "```\ncode without end"),
        cell("markdown", "Read.\n\n<!-- a remark without end"),
        cell("markdown", "Read, too."),
        code("x = '''\n```\n'''"),
        cell("markdown", "<pre>\nas it is\n"),
        cell("markdown", "Last."),
    )
    assert kinds(read(made)) == [
        ("list_item", "an item"),
        ("code", "shown as code"),
        ("quote", "quoted"),
        ("paragraph", "of nobody"),
        ("code", "code without end"),
        ("paragraph", "Read."),
        ("paragraph", "Read, too."),
        ("code", "x = '''\n```\n'''"),
        ("code", "as it is"),
        ("paragraph", "Last."),
    ]


def test_labels_and_footnotes_hold_in_all_cells() -> None:
    document = read(
        notebook(cell("markdown", "See [it][1].[^a]"), cell("markdown", "[1]: https://a.org\n\n[^a]: Note."))
    )
    assert [link.target for link in document.links] == ["https://a.org"]
    assert [mark.label for mark in document.marks] == ["1", "a"]


@pytest.mark.parametrize(
    "made",
    [
        notebook(
            cell("raw", "---\ntitle: The ferry\nauthor: Ana Cruz\ndate: 2024-05-02\n---"), cell("markdown", "Words.")
        ),
        notebook(cell("markdown", "---\ntitle: The ferry\nauthor: Ana Cruz\ndate: 2024-05-02\n---\n\nWords.")),
        notebook(
            code("#| default_exp core"),
            cell(
                "markdown",
                "# The ferry\n> Words.\n\n- toc: true\n- author: Ana Cruz\n- date: 2024-05-02\n- title: The ferry",
            ),
        ),
    ],
)
def test_front_matter_of_the_first_cell(made: str) -> None:
    document = read(made)
    stated = {one.field: one for one in document.declared}
    assert {field: one.value for field, one in stated.items()} == {
        "title": "The ferry",
        "author": "Ana Cruz",
        "date": "2024-05-02",
    }
    for one in stated.values():
        assert one.source is not None
        assert document.source[one.source.start : one.source.end] == one.value
    assert document.has_front_matter
    assert "author" not in document.text
    assert "Words." in document.text


def test_a_list_below_a_title_is_words() -> None:
    document = read(notebook(cell("markdown", "# The ferry\n\n- author: Ana Cruz\n- ship: Alba")))
    assert document.declared == ()
    assert "author: Ana Cruz" in document.text


def test_its_metadata_state_title_and_authors() -> None:
    document = read(
        notebook(cell("markdown", "Words."), title="The ferry", authors=[{"name": "Ana Cruz"}, {"name": 3}])
    )
    assert [(one.field, one.value, one.origin) for one in document.declared] == [
        ("title", "The ferry", "notebook:title"),
        ("author", "Ana Cruz", "notebook:author"),
    ]


def test_version_3() -> None:
    cells = [
        {"cell_type": "heading", "level": 2, "metadata": {}, "source": "The ferry"},
        {"cell_type": "code", "input": ["one()\n", "two()"], "language": "python", "outputs": []},
        {"cell_type": "markdown", "source": ["It was late."]},
    ]
    made = {"metadata": {"name": ""}, "nbformat": 3, "nbformat_minor": 0, "worksheets": [{"cells": cells}]}
    document = read(json.dumps(made))
    assert kinds(document) == [("heading", "The ferry"), ("code", "one()\ntwo()"), ("paragraph", "It was late.")]
    assert document.blocks[0].level == 2


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ('{"cells": [', "it is not JSON: it breaks off at line 1, column 12"),
        (
            '{\n "cells": [\n  {"source": ["a",\n]}]}',
            "it is not JSON: a comma stands before a closing bracket at line 4, column 1",
        ),
        ('{"cells": []} x', "something stands behind its end at line 1, column 15"),
        ('{"metadata": {}}', "it has no cells"),
        ('{"cells": 3}', "its cells are no list"),
        ('{"cells": {"source": "The lock leaks."}}', "its cells are no list"),
        ('{"cells": ', "it is not JSON: it breaks off at line 1, column 11"),
        ('{"worksheets": {"cells": []}}', "its worksheets are no list"),
        ('{"worksheets": [{"cells": null}]}', "its cells are no list"),
        ("[1]", "does not begin with a brace"),
        ("Words.", "does not begin with a brace"),
        ('{"cells": [{"metadata": ' + "[" * 100_000, "nests too deeply"),
        ('{"metadata": ' + "1" * 5_000, "a number that is too long"),
    ],
)
def test_what_is_no_notebook_is_told(data: str, told: str) -> None:
    assert told in refused(data)


def test_what_has_another_form_costs_only_itself() -> None:
    odd = {"cell_type": "markdown", "source": ["Words.", 3, None]}
    assert (
        read(json.dumps({"cells": [odd, 3, "a", {"source": {"a": 1}}, {"cell_type": 1}], "metadata": []})).text
        == "Words."
    )
    assert read('{"cells": [3]}').text == ""


def test_half_a_pair_of_surrogates_is_no_letter() -> None:
    document = read('{"cells": [{"cell_type": "markdown", "source": "A \\ud83d\\ude00 and \\ud83d here."}]}')
    assert document.text == "A 😀 and \ufffd here."


def test_what_a_run_printed_is_passed_over() -> None:
    outputs = [{"data": {"image/png": "A" * 3_000_000}, "output_type": "display_data"}]
    document = read(notebook(code("plot()", *outputs), cell("markdown", "Words.")))
    assert document.text == "plot()\n\nWords."
    assert len(document.source) < 1_000


def test_a_comment_allows_a_finding_in_a_cell_below_it() -> None:
    allow = "<!-- provenance: allow vague-credit: the agency asked for this form -->"
    words = (
        "Credits to the owner of the photo, who asked for this form and for no other, as his agency told us by letter."
    )
    for cells in ([cell("markdown", f"{allow}\n{words}")], [cell("markdown", allow), cell("markdown", words)]):
        record = check(notebook(*cells), path="a.ipynb")
        assert "ATT101" not in {finding.rule for finding in record.findings}
        assert "ATT101" in {finding.rule for finding in record.suppressed}


def found_in(record: DocumentRecord, rule: str) -> list[int]:
    return [finding.location.start.line for finding in record.findings if finding.rule == rule and finding.location]


def test_findings_lead_to_the_line_of_the_file() -> None:
    made = notebook(code("print('[Your Name]')"), cell("markdown", "The ferry.\n\nDear [Your Name], it is late."))
    record = check(made, path="a.ipynb")
    (line,) = found_in(record, "BLP410")
    assert "Dear [Your Name]" in made.split("\n")[line - 1]
    assert record.media_type == TYPE


def test_formulas_are_no_marks() -> None:
    made = notebook(
        cell("markdown", "So $u'(x)=\\dfrac{d}{dx}[sin(x)] + \\dfrac{d}{dx}[1]$ and $\\dfrac{d}{dx}[2]\\,x^2$ hold.")
    )
    assert found_in(check(made, path="a.ipynb"), "CIT303") == []


@given(
    st.recursive(st.none() | st.text(max_size=20), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner))
)
def test_any_json_is_read_or_refused(value: object) -> None:
    for made in (value, {"cells": value}, {"cells": [{"cell_type": "markdown", "source": value}]}):
        try:
            read(json.dumps(made))
        except LoadError:
            continue


@given(
    st.lists(
        st.tuples(st.sampled_from(["markdown", "code", "raw"]), st.text("ab`~-> \n#<![]$*", max_size=40)), max_size=5
    )
)
def test_any_cells_are_read(cells: list[tuple[str, str]]) -> None:
    document = read(notebook(*(cell(kind, text) for kind, text in cells), cell("markdown", "The end.")))
    assert document.text.endswith("The end.")
    assert document.blocks[-1].kind == "paragraph"


def test_fixes_are_not_made_in_it(tmp_path: Path) -> None:
    made = notebook(cell("markdown", "The council voted&amp;nbsp;on Monday. " * 20))
    (tmp_path / "a.ipynb").write_text(made, encoding="utf-8")
    done = call(tmp_path, "check", "--fix", "--isolated", "--no-cache", "a.ipynb")
    assert "1 fix" in done.stdout.decode() + done.stderr.decode()
    assert (tmp_path / "a.ipynb").read_text(encoding="utf-8") == made


@pytest.mark.parametrize(
    "contents",
    [
        '# Table of Contents\n <p><div class="lev1 toc-item"><a href="#The-ferry">1 The ferry</a></div>',
        '<h1>Inhalt<span class="tocSkip"></span></h1>\n<div class="toc"><ul class="toc-item"><li><a href="#a">The ferry</a></li></ul></div>',
    ],
)
def test_a_table_of_contents_that_an_extension_wrote_is_not_read(contents: str) -> None:
    document = read(notebook(cell("markdown", contents), cell("markdown", "# The ferry\n\nIt was late.")))
    assert kinds(document) == [("heading", "The ferry"), ("paragraph", "It was late.")]


def test_what_stands_below_a_table_of_contents_is_read() -> None:
    contents = '# Contents\n<div class="toc"><div><ul><li>One</li></ul></div></div>\n\nThe ferry was late.\n\nCall Ana.'
    document = read(notebook(cell("markdown", contents)))
    assert kinds(document) == [("paragraph", "The ferry was late."), ("paragraph", "Call Ana.")]


def test_a_table_of_contents_that_somebody_wrote_is_read() -> None:
    document = read(notebook(cell("markdown", "# Table of contents\n\n- [The ferry](#ferry)")))
    assert kinds(document)[0] == ("heading", "Table of contents")
