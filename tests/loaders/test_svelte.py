"""Pages of Svelte."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.documents import Document
from provenance.extensions import LoadError, NothingToRead, Source
from provenance.loaders.markup_files import ComponentLoader
from tests.loaders.common import check_shape, sources

TOLD = (
    "<p>Whoever keeps the lamp writes each night into the book at what hour it was lit. "
    "The keeper before him did so, too, and his father had kept the lamp of the old pier. "
    "Both of their books are in the hall of the town, where anybody may read them.</p>\n"
)
SCRIPT = "<script lang=\"ts\">\n  const told = '<p>{';\n</script>\n<svelte:head><title>The lamp</title></svelte:head>\n"
LOADER = ComponentLoader()


def load(text: str, path: str = "src/routes/lamp/+page.svelte") -> Document:
    document = LOADER.load(Source(path, path, "text/x-svelte", text.encode()))
    check_shape(document)
    return document


def test_a_page_is_read_as_html() -> None:
    document = load(f"{SCRIPT}<h1>The lamp of {{town}}</h1>{TOLD}<style>p {{ a: b }}</style>")
    assert document.media_type == "text/html"
    assert document.text.startswith("The lamp of\n\nWhoever keeps")
    assert [one.value for one in document.declared if one.field == "title"] == ["The lamp"]
    assert sources(document, "the old pier") == ["the old pier"]


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("{#if lit}<p>It burns.</p>{:else if a < b}<p>It smokes.</p>{/if}", "It burns.\n\nIt smokes."),
        (
            "{#each lamps as lamp (lamp.id)}<li>{lamp.name} burns</li>{/each}</ul>/<p>It is lit.</p>/",
            "burns\n\n/\n\nIt is lit.\n\n/",
        ),
        ("{@html '<p>' + told}{@const a = { b: '}' }}<p>It burns.</p>", "It burns."),
        ('<p class="a {lit ? "b" : `}`}" on:click={() => { a(">"); }} {...rest}>It burns.</p>', "It burns."),
        ("<p class='a {lit}' style:color=\"{a}\">It burns.</p>", "It burns."),
        ("{#snippet one(a)}<Card><p>It burns.</p></Card>{/snippet}", "It burns."),
    ],
)
def test_program_is_no_text(markup: str, words: str) -> None:
    assert load(f"{SCRIPT}{markup}{TOLD}").text.partition("Whoever keeps")[0].strip() == words


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (f"{SCRIPT}<slot />{TOLD}", "src/routes/+layout.svelte"),
        (f"{SCRIPT}{{@render children()}}{TOLD}", "src/routes/+layout.svelte"),
        (f"{SCRIPT}{TOLD}", "src/routes/[slug]/+page.svelte"),
        (f"{SCRIPT}<p>The lamp.</p>", "src/routes/+page.svelte"),
        (f"{SCRIPT}{{#if lit{TOLD}", "src/routes/+page.svelte"),
    ],
)
def test_what_is_no_page_is_passed_over(text: str, path: str) -> None:
    with pytest.raises(NothingToRead):
        load(text, path)


PARTS = st.sampled_from(["{", "}", "{#if", "{/if}", "{@html", "<p>", "</p>", '<A b="', '"', "'", "`", "${", "/", ">", "a", " ", "\n", "<script>"])  # fmt: skip


@given(st.lists(PARTS, max_size=30).map("".join))
def test_anything_is_read_or_refused(text: str) -> None:
    for source in (text, TOLD + text):
        try:
            document = load(source)
        except LoadError:
            continue
        assert document.source == source
