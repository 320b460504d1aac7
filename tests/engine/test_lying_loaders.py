"""A plugin's loader that gives something else than it says costs its own documents, and the report says what to write."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
import pytest

from provenance.documents import (
    Block,
    BlockKind,
    Comment,
    Declared,
    Document,
    Element,
    Image,
    Link,
    Note,
    NoteMark,
    Notice,
    ReviewMark,
)
from provenance.engine.loaded import check_document, check_entry
from provenance.engine.program import all_kinds, program
from provenance.engine.run import sealed
from provenance.engine.travel import pack_outcome, unpack_outcome
from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.host.files import Finder
from provenance.records import encode
from provenance.spans import SourceMap, SourceSpan, Span

UNTYPED: Any = None
HALF: Any = 1.5
KIND: Any = "code"
REGION: Any = "nav"
LIES: dict[str, tuple[dict[str, Any], str]] = {
    "a kind by name": ({"blocks": (Block(Span(0, 7), KIND),)}, "gives a block the kind 'code': take it from BlockKind"),
    "a region by name": (
        {"blocks": (Block(Span(0, 7), BlockKind.PARAGRAPH, frozenset({REGION})),)},
        "gives a block the region 'nav': take it from Region",
    ),
    "a notice of no kind": (
        {"notices": (Notice("odd", "Something."),)},
        "gives a notice the kind 'odd', which is none of attachment,",
    ),
    "a span as a block": (
        {"blocks": (Span(0, 7),)},
        "gives a Document with Span(start=0, end=7) among its blocks, which is no Block,",
    ),
    "a block of two numbers": (
        {"blocks": (Block((0, 7), BlockKind.PARAGRAPH),)},  # type: ignore[arg-type]
        "gives a Block with the span (0, 7): a place in the text is a Span, of provenance.api",
    ),
    "no blocks": ({"blocks": UNTYPED}, "gives a Document with the blocks None: a tuple of Block is asked for"),
    "no link": ({"links": ((0, 7, "x"),)}, "gives a Document with (0, 7, 'x') among its links, which is no Link,"),
    "no comment": ({"comments": ("x",)}, "gives a Document with 'x' among its comments, which is no Comment,"),
    "one language": ({"languages": "en"}, "gives a Document with the languages 'en': a tuple of code of a language"),
    "what is declared in two words": ({"declared": (("date", "x"),)}, "declares ('date', 'x'), which is no Declared,"),
    "a place in the text for one in the source": (
        {"declared": (Declared("date", "2024-05-01", "x:date", Span(0, 3)),)},  # type: ignore[arg-type]
        "gives Declared('date', …) with the source Span(start=0, end=3): a place in the source is a SourceSpan,",
    ),
    "an image in the middle of a character": (
        {"images": (Image(HALF, "x"),)},
        "gives an Image at the position 1.5: it is the number",
    ),
    "an image nowhere": ({"images": (Image(UNTYPED, "x"),)}, "gives an Image at the position None: it is the number"),
    "a comment at a truth": (
        {"comments": (Comment(position=True, text="x", source=SourceSpan(0, 1)),)},
        "gives a Comment at the position True: it is",
    ),
    "a link to nowhere": (
        {"links": (Link(Span(0, 2), UNTYPED),)},
        "gives a Link with the target None, which is no text",
    ),
    "an image of a number": (
        {"images": (Image(0, "x", alt=HALF),)},
        "gives an Image with the alt 1.5, which is no text (or None,",
    ),
    "a comment without words": (
        {"comments": (Comment(0, UNTYPED, SourceSpan(0, 1)),)},
        "gives a Comment with the text None, which is no text",
    ),
    "a mark of nothing": (
        {"marks": (NoteMark(Span(0, 2), UNTYPED, "anchor"),)},
        "gives a NoteMark with the label None, which is no text",
    ),
    "a note of no kind": (
        {"notes": (Note("1", UNTYPED, SourceSpan(0, 1)),)},
        "gives a Note with the kind None, which is no text",
    ),
    "a notice that says nothing": (
        {"notices": (Notice("row", UNTYPED),)},
        "gives a Notice with the message None, which is no text",
    ),
}


PLACE = SourceSpan(0, 1)
PARTS: dict[str, Any] = {
    "blocks": Block(Span(0, 7), BlockKind.PARAGRAPH),
    "links": Link(Span(0, 2), "x"),
    "images": Image(0, "x"),
    "comments": Comment(0, "x", PLACE),
    "marks": NoteMark(Span(0, 2), "1", "anchor"),
    "notes": Note("1", "anchor", PLACE),
    "declared": Declared("author", "Ana Cruz", "x:by"),
    "notices": Notice("row", "Something."),
    "reviews": ReviewMark("comment"),
}


class Lying:
    """Reads lines."""

    name = "lying"
    media_types: Mapping[str, tuple[str, ...]] = {"text/x-lines": (".lines",)}

    def __init__(self, made: Callable[[Source], Document]) -> None:
        self.load = made


def load(source: Source, **given: Any) -> Document:  # noqa: ANN401 - any field of a document
    assert isinstance(source.data, str)
    blocks = given.pop("blocks", (Block(Span(0, len(source.data)), BlockKind.PARAGRAPH),))
    data = source.data
    made = given.pop("source_map", SourceMap.identity(len(data)))
    return Document(source.id, source.path, source.media_type, data, data, blocks, made, **given)


def shifted(start: int) -> SourceMap:
    """The map of seven characters that stand there."""
    made = SourceMap()
    made.add(7, start, start + 7)
    return made


@pytest.mark.parametrize("lie", LIES)
def test_a_lie_is_told(lie: str) -> None:
    given, sentence = LIES[lie]
    checker = program(select=["ATT101"]).checker
    source = Source("a.lines", "a.lines", "text/x-lines", "CTTO ok")
    outcome = checker.check(source, Lying(lambda source: load(source, **given)))
    assert outcome.seal()
    assert outcome.record.status == "failed"
    assert f"the loader 'lying' raised TypeError: it {sentence}" in (outcome.record.reason or "")


def fields_of(given: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - any part of a document
    """Each field, and the same thing with a value in it that no field takes."""
    named = hasattr(given, "_fields")
    for name in given._fields if named else given.__struct_fields__:
        if name not in ("memory", "_block_starts"):
            wrong = {name: object()}
            yield name, given._replace(**wrong) if named else msgspec.structs.replace(given, **wrong)


def refused(given: Any, name: str, check: Callable[[Any], None]) -> None:  # noqa: ANN401 - as above
    with pytest.raises(TypeError, match=r"^it (?:gives|declares) .*<object object") as raised:
        check(given)
    assert name in str(raised.value)


def test_a_wrong_type_in_any_field_is_told() -> None:
    honest = load(Source("a", "a", "text/x-lines", "CTTO ok"))
    check_document(honest)
    for name, wrong in fields_of(honest):
        refused(wrong, name, check_document)
    for held, part in PARTS.items():
        check_document(msgspec.structs.replace(honest, **{held: (part,)}))
        for name, wrong in fields_of(part):
            refused(msgspec.structs.replace(honest, **{held: (wrong,)}), name.rstrip("s"), check_document)
    inner, outer = Element("p", None), Element("div", None)
    for name, wrong in fields_of(outer):
        around = msgspec.structs.replace(inner, parent=wrong)
        block = Block(Span(0, 7), BlockKind.PARAGRAPH, element=around)
        refused(msgspec.structs.replace(honest, blocks=(block,)), name, check_document)


def test_so_it_is_in_what_a_container_gives() -> None:
    entry = Source("a", "a", "text/plain", "CTTO ok", declared=(PARTS["declared"],))
    the_hosts = ("languages", "seconds", "largest", "known_as")
    for name, wrong in fields_of(entry):
        if name not in the_hosts:
            refused(wrong, name, check_entry)
    for name, wrong in fields_of(PARTS["declared"]):
        refused(msgspec.structs.replace(entry, declared=(wrong,)), name, check_entry)
    for name, wrong in fields_of(BrokenEntry("a", 1, "It is cut off.")):
        refused(wrong, name, check_entry)


def test_a_loader_without_its_ending_is_known() -> None:
    class Texts(Lying):
        media_types: Mapping[str, tuple[str, ...]] = {"text/x-lines": (".txt", ".lines")}

    kinds = all_kinds([Texts(load)])
    assert [(loader.name, ending, other.name) for loader, ending, other in kinds.passed_over] == [
        ("lying", ".txt", "text")
    ]
    assert not all_kinds([Lying(load)]).passed_over


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"source_map": SourceMap.identity(3)}, "a SourceMap of 3 characters for a text of 7"),
        ({"blocks": (Block(Span(0, 9), BlockKind.PARAGRAPH),)}, "a block 0:9, which begins before 0"),
        (
            {"blocks": (Block(Span(0, 5), BlockKind.PARAGRAPH), Block(Span(4, 7), BlockKind.PARAGRAPH))},
            "a block 4:7, which begins before 5",
        ),
        (
            {"source_map": shifted(90)},
            "a SourceMap that leads to 97, beyond the source (7): add(length, start, end) takes places in the source",
        ),
        ({"links": (Link(Span(0, 99), "x"),)}, "a Link with the span 0:99, outside the document (0:7)"),
        (
            {"links": (Link(Span(0, 2), "x", SourceSpan(3, 99)),)},
            "a Link with the span 3:99, outside the document (0:7)",
        ),
        ({"images": (Image(99, "x"),)}, "an Image at the position 99, outside the text (0:7)"),
        ({"comments": (Comment(-1, "x", SourceSpan(0, 1)),)}, "a Comment at the position -1, outside the text (0:7)"),
        (
            {"marks": (NoteMark(Span(5, 2), "1", "anchor"),)},
            "a NoteMark with the span 5:2, which ends before it begins",
        ),
        ({"notes": (Note("1", "anchor", SourceSpan(0, 8)),)}, "a Note with the span 0:8, outside the document (0:7)"),
        (
            {"declared": (Declared("date", "2024-05-01", "x:date", SourceSpan(0, 99)),)},
            "Declared('date', …) with the span 0:99, outside the document (0:7)",
        ),
    ],
)
def test_places_that_cannot_be_are_told(given: dict[str, Any], sentence: str) -> None:
    checker = program(select=["ATT101"]).checker
    outcome = checker.check(
        Source("a.lines", "a.lines", "text/x-lines", "CTTO ok"), Lying(lambda source: load(source, **given))
    )
    assert outcome.record.status == "failed"
    assert f"the loader 'lying' raised ValueError: it gives {sentence}" in (outcome.record.reason or "")


def test_what_a_loader_declares_under_a_name_of_its_own_is_believed() -> None:
    declared = (Declared("date", "2024-05-01", "minutes:date"), Declared("author", "Ana Cruz", "minutes:by"))
    record = (
        program()
        .checker.check(
            Source("a", "a", "text/x-lines", "CTTO ok"), Lying(lambda source: load(source, declared=declared))
        )
        .record
    )
    assert record.metadata is not None
    assert record.metadata.date is not None
    assert (record.metadata.date.value, record.metadata.date.confidence) == ("2024-05-01", "high")
    assert [(author.value, author.confidence) for author in record.metadata.authors] == [("Ana Cruz", "high")]


def test_a_loader_that_may_decline_is_asked_before_the_one_that_has_its_ending(tmp_path: Path) -> None:
    class Wiki(Lying):
        name = "wiki"
        media_types: Mapping[str, tuple[str, ...]] = {"text/x-wiki": (".md",)}

        def declines(self, head: bytes) -> str | None:
            if head.startswith(b"?"):
                raise RuntimeError("odd")
            return None if head.startswith(b"= ") else "it has no wiki heading"

    for name, text in (("a.md", "= Wiki ="), ("b.md", "# Markdown"), ("c.md", "?")):
        (tmp_path / name).write_text(text, "utf-8")
    kinds = all_kinds([Wiki(load)])
    candidates = Finder(program(select=["ATT101"]).checker.settings, kinds).find([str(tmp_path)])
    assert [(one.id, one.media_type) for one in candidates] == [
        ("a.md", "text/x-wiki"),
        ("b.md", "text/markdown"),
        ("c.md", ""),
    ]
    told = re.compile(
        r"the loader 'wiki' raised RuntimeError: odd \(\S+, line \d+, in declines\) when it was asked whether it reads the file"
    )
    named = next(iter(Finder(program(select=["ATT101"]).checker.settings, kinds).find([str(tmp_path / "c.md")])))
    for one in (candidates[-1], named):
        assert (bool(told.fullmatch(one.reason or "")), one.unreadable) == (True, True)


def test_a_field_that_nothing_reads_is_told() -> None:
    declared = (Declared("autor", "Ana Cruz", "minutes:by"),)
    outcome = program(select=["ATT101"]).checker.check(
        Source("a.lines", "a.lines", "text/x-lines", "CTTO"), Lying(lambda source: load(source, declared=declared))
    )
    reason = outcome.record.reason or ""
    assert "it declares the field 'autor', which is none of author, date, " in reason
    assert reason.partition(" (")[0].endswith("; did you mean 'author'?")
    with pytest.raises(ValueError, match=r"'writer', which is none of .*, url$"):
        check_document(load(Source("a", "a", "text/x-lines", "CTTO"), declared=(Declared("writer", "Ana", "x:by"),)))


def test_bytes_are_no_text() -> None:
    checker = program(select=["ATT101"]).checker
    data: Any = b"CTTO"
    for given in ({"text": data}, {"source": data}):
        fields = {"text": "CTTO", "source": "CTTO", **given}
        made = Document("a", "a", "text/x-lines", blocks=(), source_map=SourceMap.identity(4), **fields)
        outcome = checker.check(Source("a", "a", "text/x-lines", "CTTO"), Lying(lambda _, made=made: made))  # type: ignore[misc]
        assert f"with the {next(iter(given))} b'CTTO', which is no text: decode it" in (outcome.record.reason or "")


def test_who_says_nothing_is_named() -> None:
    def silent(source: Source) -> Document:  # noqa: ARG001 - the form of `load`
        raise LoadError

    outcome = program(select=["ATT101"]).checker.check(Source("a", "a", "text/x-lines", "CTTO"), Lying(silent))
    assert outcome.record.reason == "the loader 'lying' cannot read it, and does not say why"


def test_what_is_no_document_is_told() -> None:
    outcome = program(select=["ATT101"]).checker.check(
        Source("a.lines", "a.lines", "text/x-lines", "CTTO"),
        Lying(lambda source: UNTYPED),  # noqa: ARG005
    )
    assert "it gives None, which is no Document" in (outcome.record.reason or "")


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (
            {"declared": (Declared("author", "Ana Cruz", "auth\ud800or", SourceSpan(0, 4)),)},
            "cannot be written: UnicodeEncodeError",
        ),
        ({"notices": (Notice("limit", "half of \ud800"),)}, "cannot be written: UnicodeEncodeError"),
        ({"encoding": UNTYPED}, "it gives a Document with the encoding None, which is no text"),
        ({"encoding": "\ud800"}, "cannot be written: UnicodeEncodeError"),
    ],
)
def test_a_record_that_cannot_be_written_is_that_of_a_document_that_failed(
    given: dict[str, Any], sentence: str
) -> None:
    source = Source("a", "a", "text/x-lines", "CTTO ok", row=7, offset=90)
    checker = program(select=["ATT101"]).checker
    made = checker.check(source, Lying(lambda source: load(source, **given)))
    for outcome in (unpack_outcome(pack_outcome(made)), made):
        line, problems = sealed(outcome)
        assert line
        record, brief = outcome.record, outcome.brief
        assert (record.status, record.row, record.offset, brief.status, brief.findings) == (
            "failed",
            7,
            90,
            "failed",
            [],
        )
        assert [(sentence in problem.message, problem.row) for problem in problems][-1:] == [(True, 7)]
        assert [*map(encode, problems)]


def test_an_honest_loader_is_believed() -> None:
    outcome = program(select=["ATT101"]).checker.check(Source("a", "a", "text/x-lines", "CTTO ok"), Lying(load))
    assert [finding.rule for finding in outcome.record.findings] == ["ATT101"]


def test_documents_of_our_own_loaders_are_not_held_against_their_types_again(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr("provenance.engine.loaded.check_document", asked.append)
    made = program(select=["ATT101"])
    assert made.check("CTTO ok").record.status == "checked"
    assert made.check("# CTTO ok", media_type="text/markdown").record.status == "checked"
    assert not asked
    made.checker.check(Source("a.lines", "a.lines", "text/x-lines", "CTTO ok"), Lying(load))
    assert len(asked) == 1
