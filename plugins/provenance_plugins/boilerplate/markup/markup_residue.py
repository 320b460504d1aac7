"""BLP411: markup that shows in the reading text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import content
from provenance.analysis.files import is_word_file
from provenance.analysis.files.for_builders import is_for_builders
from provenance.analysis.files.made_of import is_written_in_tags
from provenance.analysis.running_text import CODE, JSON, OUTPUT, not_running_text
from provenance.api import (
    BlockKind,
    Confidence,
    Context,
    Document,
    Example,
    Fix,
    Hit,
    Severity,
    Span,
    lazy_pattern,
    rule,
    told_together,
)
from provenance_plugins.boilerplate.asked_first import may_have_turned_tags, may_show_marks_of_source
from provenance_plugins.boilerplate.markup.broken_tags import broken_marks, escaped_tag, turned_tags, unended_tags
from provenance_plugins.boilerplate.markup.data_objects import OBJECT, data_objects
from provenance_plugins.boilerplate.markup.escapes import entities, escapes, stated_entities
from provenance_plugins.boilerplate.markup.joined_lists import JOINT_SIGNS, joined_lists
from provenance_plugins.boilerplate.markup.left_signs import left_signs
from provenance_plugins.boilerplate.markup.marks_in_pages import SET_OFF, marks_in_pages
from provenance_plugins.boilerplate.markup.mends_of_marks import SEVERITIES, unread_markdown
from provenance_plugins.boilerplate.markup.merge_marks import merge_marks
from provenance_plugins.boilerplate.markup.named_tags import (
    names_spoken_of,
    of_collection,
    stands_beside_mention,
)
from provenance_plugins.boilerplate.markup.other_headings import OTHER_SIGNS, other_headings
from provenance_plugins.boilerplate.markup.page_scripts import SCRIPTS, assigned_objects, page_scripts, script_words
from provenance_plugins.boilerplate.markup.pages_as_texts import is_only_markup, pages_as_texts
from provenance_plugins.boilerplate.markup.parted_links import PARTED_SIGN, parted_links
from provenance_plugins.boilerplate.markup.shown_classes import shown_classes
from provenance_plugins.boilerplate.markup.shown_code import is_code_of_pages, is_shown_code
from provenance_plugins.boilerplate.markup.unread_marks import (
    MARKS,
    elements,
    embedded_notes,
    escaped_marks,
    fault_over_lines,
    hidden_addresses,
    links_over_lines,
    links_with_blanks,
    meant_by_collection,
    turn_marks,
)
from provenance_plugins.boilerplate.markup.wiki_markup import fault_of_wiki, wiki_marks
from provenance_plugins.boilerplate.mentions import speaks_of_markup
from provenance_plugins.boilerplate.packages_of_others import is_of_package
from provenance_plugins.boilerplate.residue import found
from provenance_plugins.boilerplate.shortcode_names import begins_with_shortcode
from provenance_plugins.boilerplate.shown_samples import is_argument, is_given, is_in_sample, is_of_tags, is_shown_below
from provenance_plugins.boilerplate.signs_within import may_have_left_signs
from provenance_plugins.boilerplate.sources import is_layout, is_reference

_TAG = lazy_pattern(
    r"<(/?)(?:p|br|div|span|a|b|i|em|strong|img|ul|ol|li|h[1-6]|table|tbody|thead|tr|td|th|blockquote|font|center|script|style"
    r"|iframe|amp-(?:img|ad|video|iframe|embed|youtube|twitter|instagram|analytics|carousel|social-share)|hr|u|sup|sub|section|article|figure|figcaption|strike|small|pre|input|form|object|embed|param|nobr|tt)"
    r"((?:\s[^<>\n]{0,400})?)(/?)>",
    re.IGNORECASE,
)
_COMMENT = lazy_pattern(r"<!--[^\n]{0,400}?-->")
_BLOCK = lazy_pattern(r"<!--\s*/?(?:wp:[^\n]*|more|nextpage|noteaser)\s*-->")
"""What an editor of pages marks its blocks with: no author's words."""
_BBCODE = lazy_pattern(
    r"\[(b|i|u|s|sup|sub|url|img|quote|size|color|font|center|justify|strike|spoiler|email|youtube)(?:=[^\]\n]{1,120})?\][^\[\n]{0,200}\[/\1\]",
    re.IGNORECASE,
)
_UNCLOSED = lazy_pattern(r"\[[^\[\]\n]{1,120}\]\(https?://[^\s()\[\]<>\"]{4,300}\](?!\()")
"""A link in Markdown whose address the wrong bracket ends, so that all of it shows: "[Ana](https://lamp.example/ana]"."""
_EXPRESSION = lazy_pattern(r"\s[A-Za-z][\w-]*=\{|<[A-Za-z]\w*\s+\{\.\.\.")
"""An attribute in JSX: `style={{…}}`, `{...props}`; no HTML has one, so the file is for a renderer that reads it."""
_OBJECT = lazy_pattern("\ufffc+")
_NAME = lazy_pattern(r"</?([A-Za-z][A-Za-z0-9]*)")
_MEANT = frozenset({CODE, JSON, OUTPUT})
"""Files in which markup is what a program reads or writes."""
_EMBEDDED = lazy_pattern(r"\s*(?:<\?xml[^<>]{0,200}\?>\s*)?<oembed>")
"""How the answer of a service begins that gives markup to put into other pages (oEmbed, in XML): it is escaped there as it must be."""
_COLON = lazy_pattern(r"(?<=\s)(src|href|alt|width|height|name|id|class)\s?([:–-])\s?(?=[\"'])")
"""Between the name of an attribute and its value, where "=" has to be."""


@rule(
    id="BLP411",
    slug="markup-residue",
    severity=Severity.WARNING,
    summary="Tags, entities and escapes that show in the reading text",
    recurs=True,
    gives_way=("BLP410",),
    languages=("*",),
    uses=(content, script_words),
    when=(
        may_have_turned_tags,
        may_show_marks_of_source,
        may_have_left_signs,
        "&",
        "<",
        "\\",
        "[/",
        "[[",
        "{{",
        "](",
        PARTED_SIGN,
        "`",
        *OTHER_SIGNS,
        "window.",
        "> ",
        "/a>",
        "[INST]",
        "**",
        *MARKS,
        *JOINT_SIGNS,
        "\ufffc",
        SCRIPTS,
        OBJECT,
    ),
    bad=[
        "The council voted&nbsp;on Monday to close the bridge.",
        "The council voted on Monday.<br><br>Nobody objected.",
        "The mayor\\u2019s party voted against it.",
        "The mayor\\ud83d\\ude00 voted against it.",
        "The mayor\\ud83d voted against it.",
        "The [b]council[/b] voted on Monday.",
        "The road <strong>stays closed until May. The council voted on Monday.",
        "The hall has 40 m[sup]2[/sup] of floor.",
        Example("The council voted, as [its report] (https://harbour.example/r) says.", media_type="text/markdown"),
        Example("Read [the plan of the quay] (/plans/quay/) first.", media_type="text/markdown"),
        Example("<p>The bridge is **closed** until May.</p>", media_type="text/html"),
        Example("Sent in by [Ana](https://lampnet.org/ana] on Monday.", media_type="text/markdown"),
        Example("* • The bridge\n* • The ferry\n", media_type="text/markdown"),
        Example("See [the book](https://lampnet.org/s?k=old lamps&tag=a) for more.", media_type="text/markdown"),
        "'''Leeds''' is a [[city]] in the north.",
        "<|im_start|>assistant\nThe council voted on Monday.<|im_end|>",
        "<!-- wp:paragraph -->\nThe council voted on Monday.\n<!-- /wp:paragraph -->",
        Example("The bridge\n\n** Note: the ferry goes on.** The council voted on Monday.", media_type="text/markdown"),
        Example("The bridge\n\n**Note: ** the ferry goes on.", media_type="text/markdown"),
        Example("Lamps are the heart of _our town’s _harbour.", media_type="text/markdown"),
        Example("The lamp is lit.\n\n##The harbour\n\nIt is dark.", media_type="text/markdown"),
        Example("#¿Por qué?\n\nEl puente es viejo.", media_type="text/markdown"),
        Example("The bridge\n\n** — Too old.** The council voted on Monday.", media_type="text/markdown"),
        "The mayor spoke. <img src='https://lampnet.org/mayor.jpg' alt='A man in a suit speaks ...",
        Example("It <i>should<i/> be closed.\n\nIt is <b>late<b> now.", media_type="text/markdown"),
        Example("The bridge\n\n**BRIDGES.—**The council voted on Monday.", media_type="text/markdown"),
        '<speech speaker="A. Cruz" date="1911-05-02">\nThe council voted on Monday.',
        "The clerk answers letters at [email\xa0protected] until May.",
        Example("The clerk called &#x60;lamp on&#x60; and went home.", media_type="text/markdown"),
        Example(
            "The clerk wrote:\n\n&gt; The council voted on Monday to close the bridge.", media_type="text/markdown"
        ),
        Example("It was [closed](https://lampnet.org/a &quot;A bridge&quot;) on Monday.", media_type="text/markdown"),
        Example("<!doctype html><p>The bridge is closed.</p>", path="harbour/bridge.txt"),
        "Road tunnel declared open\ufffc by the mayor.",
        "<<<<<<< HEAD\nThe bridge is old.\n=======\nThe bridge is new.\n>>>>>>> main\n\nIt is closed.",
        "The council voted on Monday.\n\n(adsbygoogle = window.adsbygoogle || []).push({});\n\nNobody objected.",
    ],
    good=[
        "Leave out the <strong> tag where the whole line is a heading.",
        Example(
            "Cruz, A. The quay [Online] (https://harbour.example/r) and mill [2] (https://harbour.example/m).",
            media_type="text/markdown",
        ),
        "The file lies under D:\\Kits\\Debuggers\\x86\\lamp.dll.",
        "AT&T and Marks & Spencer; both are old firms.",
        "If a < b and b > c, the third is the smallest.",
        "The <div> element groups others.",
        "Les titres vont de <h1> <h2> <h3>… à <h6>, et non ainsi : <h1>, <h2>, <h4>, <h3>.",
        "Each page has an <h1> alone, and each <table> a <caption> of its own.",
        Example("#MeToo began in 2006.\n\n#Bridges #Ferries", media_type="text/markdown"),
        Example('An icon is <i class="lamp"/> or <i>lamp</i>, as in <br/>.', media_type="text/markdown"),
        "The entity &nbsp; stands for a space at which no line breaks.",
        Example("Sent in by [Ana](https://lampnet.org/ana) on Monday.", media_type="text/markdown"),
        Example("The key **_lamp** is the form of **\\_wick\\_** without oil.", media_type="text/markdown"),
        Example('<pre lang="xml"><div>\n  &lt;p lamp="lit">Tick&lt;/p>\n</div></pre>', media_type="text/markdown"),
        Example("Never end a link as in `[Ana](https://lampnet.org/ana]`.", media_type="text/markdown"),
        "A dash is the character &mdash; or one typed by hand.",
        "The folder C:\\users\\new holds it.",
        "In Unicode the code points from \\ud800 to \\udfff stand for no characters.",
        Example("Two to the third is 2 ** 3, and 3 ** 2 is nine.", media_type="text/markdown"),
        Example("The type `char **` differs from const char **' and from 'char **'.", media_type="text/markdown"),
        Example("\\*\\* Sign up now \\*\\* and **come** in May.", media_type="text/markdown"),
        Example("** The day may change.\n\nThe ferry leaves at nine.**", media_type="text/markdown"),
        "A tag such as <speech speaker='A. Cruz'> marks who speaks in this markup.",
        Example("Write \\`lamp\\` with backticks: `&#x60;lamp&#x60;`.", media_type="text/markdown"),
        Example("The rule is that 5 &gt; 3.\n\n&gt; Next page", media_type="text/markdown"),
        Example('It was [closed](https://lampnet.org/a "A &quot;bridge&quot;") on Monday.', media_type="text/markdown"),
        Example("See [the book](https://lampnet.org/s 'Old lamps') for more.", media_type="text/markdown"),
        "She wrote <see the note below> and <x = b> in the margin.",
        "Write to [email] with protected copies.",
        "-C <object>\n\n--reuse-message=<object>\n\nTake the object as the message.\n\n-c <object>",
        Example("<!doctype html><p>The bridge is closed.</p>", path="harbour/bridge"),
        "The script called adsbygoogle (an old one) was cut from the page.",
    ],
)
def markup_residue(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """Markup was escaped twice or not read at all: the reader sees its signs, and programs take them for words.

    Replace an entity or escape by its character; delete a tag. In a text about markup, mark it as code. Three and more places of one kind
    (entities, escapes, signs of a wiki), and the tags of a paragraph, have one fix for all. Of two versions between marks of git keep one.

    What kramdown and Python-Markdown read and others show is for information in a source of Jekyll or MkDocs, a heading without a space in one of Jigsaw, Grav, Kirby or Pico, the source of a page of a wiki, and tags in a plain text that is full of them.

    Not told:
    - a file of code, JSON or output, a program's reference, the template of a text or a piece of one, in which it is meant
    - the notes of a package of others that a site keeps among its files ("vendor/lamp/README.md")
    - what a text shows: a value in a command, an escape alone in quotation marks, a tag where it speaks of tags
    """
    if not_running_text(document) in _MEANT or (document.media_type == "text/plain" and is_layout(document)):
        return
    if is_reference(document) or is_code_of_pages(document) or _EMBEDDED.match(document.source) is not None:
        return
    if is_of_package(document):
        return
    told = told_together(_faults(document), least=_SEVERAL)
    yield from (hit._replace(severity=Severity.INFO) for hit in told) if is_for_builders(document) else told


def _faults(document: Document) -> Iterator[tuple[str | None, Hit]]:
    """Each place with the kind of markup that shows there."""
    text = document.text
    yield from (("source", hit) for hit in pages_as_texts(document))
    if is_only_markup(document):
        return
    yield from ((None, hit) for hit in (*merge_marks(document), *joined_lists(document)))
    tags = of_collection(document, list(_tags(document))) if "<" in text and ">" in text else []
    if "<!--" in text:
        for match, span in found(document, _COMMENT):
            if not (
                stands_beside_mention(document, span)
                or speaks_of_markup(document, span)
                or is_given(document.text, span)
            ):
                message = f"{_shown(match[0])} is a comment in markup, which readers were not to see: delete it"
                fix = Fix.delete(document, span, "delete the comment", safe=_BLOCK.match(match[0]) is not None)
                severity = Severity.INFO if is_written_in_tags(document) else None
                yield "comment", Hit(span, message, fix=fix, severity=severity)
    if "&" in text and ";" in text:
        known = entities(document, [hit.span for hit in tags if isinstance(hit.span, Span)])
        yield from (("entity", hit) for hit in _once_in_a_block(document, list(known)))
    yield from (("tag", hit) for hit in _once_in_a_block(document, tags, alike=False))
    yield from (*stated_entities(document), *shown_classes(document), *left_signs(document))
    if "\\" in text:
        yield from escapes(document)
    yield from _signs(document)
    for span in (*page_scripts(document), *assigned_objects(document)):
        if begins_with_shortcode(document.slice(span)):
            continue
        message = f"{_shown(document.slice(span))} is a script or a style sheet of the page: delete it"
        yield None, Hit(span, message, fix=Fix.delete(document, span, "delete the script", safe=False))
    for span in data_objects(document):
        message = f"{_shown(document.slice(span))} is what the page told a player or another script: delete it"
        yield None, Hit(span, message, fix=Fix.delete(document, span, "delete the object", safe=False))
    yield from _unread(document, tags)
    for span in escaped_marks(document):
        message = f"{_shown(document.slice(span))} shows as it is, since its marks were written as entities: write the signs themselves"
        yield "escaped", Hit(span, message)
    for span in wiki_marks(document):
        fault, severity = fault_of_wiki(document)
        yield "wiki", Hit(span, f"{_shown(document.slice(span))} {fault}", severity=severity)
    yield from (*other_headings(document), *broken_marks(document))
    for span in turn_marks(document):
        if not (speaks_of_markup(document, span) or stands_beside_mention(document, span)):
            message = f"{_shown(document.slice(span))} marks the turns of a chat for a language model: delete it"
            yield "turn", Hit(span, message, fix=Fix.delete(document, span, "delete the mark", safe=False))


def _once_in_a_block(document: Document, hits: list[Hit], *, alike: bool = True) -> list[Hit]:
    """The same entity several times in one block, as in a cell, is one fault, and so are all its tags (not `alike`); many are told together in any case."""
    if len(hits) >= _MANY:
        return hits
    kinds = (
        (document.block_index(hit.span.start), alike and document.slice(hit.span))
        if isinstance(hit.span, Span)
        else None
        for hit in hits
    )
    return list(told_together(zip(kinds, hits, strict=True), least=2))


_MANY, _SEVERAL, _LISTED = 6, 3, 2
"""Entities or tags that are told together whatever blocks they stand in, places of one kind that are told together all over a text, and cells of a table that show a tag each."""


def _signs(document: Document) -> Iterator[tuple[str, Hit]]:
    """Signs of a forum, of Markdown where the wrong bracket ends a link, and of what was pasted without what it holds."""
    if "\ufffc" in document.text:
        for match, span in found(document, _OBJECT):
            message = "the sign U+FFFC stands where a picture or something else was pasted that did not come along: put it in, or delete that"
            fix = Fix.delete(document, span, "delete the sign", safe=False)
            yield f"object {len(match[0])}", Hit(span, message, fix=fix)
    if "[/" in document.text:
        for match, span in found(document, _BBCODE):
            message = f"{_shown(match[0])} is markup of a forum that was not read: delete its signs"
            yield "forum", Hit(span, message)
    if "](http" in document.text:
        for match, span in found(document, _UNCLOSED):
            message = f"{_shown(match[0])} is a link that the wrong bracket ends, so it shows as it is written: end its address with “)”"
            yield "link", Hit(span, message)
    for kind, span, fault in links_with_blanks(document):
        yield kind, Hit(span, f"{_shown(document.slice(span))} {fault}", severity=SEVERITIES.get(kind))
    for span in parted_links(document):
        message = f"{_shown(document.slice(span))} is a link with a blank in it, so it shows as it is written: take the blank out"
        yield "parted", Hit(span, message)
    for kind, span, fault in marks_in_pages(document):
        severity = Severity.INFO if kind == SET_OFF else None
        yield kind, Hit(span, f"{_shown(document.slice(span))} {fault}", severity=severity)
    if "](http" in document.text or "](<http" in document.text:
        for span in links_over_lines(document):
            message = f"{_shown(document.slice(span))} begins a link {fault_over_lines(document, span)}"
            yield "over lines", Hit(span, message)
    for span in embedded_notes(document):
        message = f"{_shown(document.slice(span))} is a picture as a program for notes embeds it, and shows as these signs unless what makes the site reads them: write “![…](address)”"
        yield "embedded", Hit(span, message, severity=Severity.INFO)


def _unread(document: Document, tags: list[Hit]) -> Iterator[tuple[str | None, Hit]]:
    """What was written so that no program reads it, or left where none looks for it; `tags`: what is told already."""
    yield from ((None, hit) for hit in told_together(unread_markdown(document), least=2))
    for meant, place in turned_tags(document):
        message = f"{_shown(document.source[place.start : place.end])} closes nothing, so what follows is shaped as well: write “{meant}”"
        yield "turned", Hit(place, message)
    if "<" in document.text:
        for span in unended_tags(document):
            message = (
                f"{_shown(document.slice(span))} is a tag that never ends, so it shows: delete it, or put in the rest"
            )
            yield "unended", Hit(span, message)
        known = [hit.span for hit in tags if isinstance(hit.span, Span)]
        for span in elements(document):
            if not (any(one.overlaps(span) for one in known) or is_shown_below(document, span)):
                if meant := meant_by_collection(document, span):
                    yield "annotation", Hit(span, f"{_shown(document.slice(span))} {meant}", severity=Severity.INFO)
                    continue
                message = f"{_shown(document.slice(span))} is markup that a program was to read: delete it, and say in words what it states"
                yield "element", Hit(span, message, fix=Fix.delete(document, span, "delete the tag", safe=False))
    if "rotected]" in document.text or "ROTECTED]" in document.text:
        for span in hidden_addresses(document):
            message = f"{_shown(document.slice(span))} stands where a page hid an address from programs: put in the address, or delete the words"
            yield "address", Hit(span, message)


def _tags(document: Document) -> Iterator[Hit]:
    """One hit for a tag and the tags and text-free space that follow it at once."""
    runs: list[tuple[Span, bool]] = []
    shown = _tags_in_cells(document)
    for match, span in found(document, _TAG):
        if span in shown or is_in_sample(document, span) or (document.has_front_matter and "{{" in match[0]):
            continue
        if not (match[1] or match[2] or match[3]) and is_argument(document, span):
            continue
        if is_of_tags(document, span) or is_shown_below(document, span) or is_shown_code(document, span):
            continue
        certain = bool(match[1] or match[2] or match[3] or match[0][:3].lower() == "<br") or _opens_word(document, span)
        if runs and not document.text[runs[-1][0].end : span.start].strip():
            runs[-1] = (Span(runs[-1][0].start, span.end), True)
        else:
            runs.append((span, certain))
    shown_tags = names_spoken_of(document, [span for span, _ in runs])
    for span, certain in runs:
        if shown_tags and {name.lower() for name in _NAME.findall(document.slice(span))} <= shown_tags:
            continue
        if stands_beside_mention(document, span) or (not certain and len(runs) == 1):
            continue
        written = document.slice(span)
        if document.media_type == "text/markdown" and _EXPRESSION.search(written):
            yield Hit(
                span,
                f"{_shown(written)} is markup of components: look whether what makes the page reads it",
                Confidence.MEDIUM,
                severity=Severity.INFO,
            )
            continue
        if (escaped := escaped_tag(document, span, _shown(written))) is not None:
            yield escaped
            continue
        if (wrong := _COLON.search(document.text, *span)) is not None:
            sign = "colon" if wrong[2] == ":" else "dash"
            message = f"{_shown(written)} is not read, since a {sign} stands between an attribute and its value: write “=” there"
            fix = Fix.replace(document, Span(wrong.end(1), wrong.end()), "=", "write “=”", safe=False)
            yield Hit(span, message, fix=fix)
            continue
        if is_word_file(document) and not _shapes(document, written):
            message = f"{_shown(written)} stands alone in a file of a word processor, which has no tags of its own: look whether the text shows it"
            yield Hit(span, message, Confidence.MEDIUM, severity=Severity.INFO)
            continue
        yield Hit(
            span,
            f"{_shown(written)} is markup that was not read: delete it, and keep the words it was meant to shape",
            Confidence.HIGH if certain else Confidence.MEDIUM,
            fix=Fix.replace(document, span, _gap(document, span, written), "delete the tag"),
        )


def _opens_word(document: Document, span: Span) -> bool:
    """Whether a tag stands right before a word, as one that shapes it does: "the path <strong>stays"; not "the <strong> tag", "List<i>x"."""
    before, behind = document.text[max(0, span.start - 1) : span.start], document.text[span.end : span.end + 2]
    return (not before or before.isspace()) and len(behind) > 1 and behind.isalpha()


def _shapes(document: Document, written: str) -> bool:
    """Whether tags break a line, or another in the text closes or opens the same element, as where words of a page were pasted."""
    low = document.text.lower()
    return any(
        name.lower() == "br" or (f"</{name.lower()}>" in low and low.count(f"<{name.lower()}") > 0)
        for name in _NAME.findall(written)
    )


def _shown(written: str) -> str:
    """Markup for a message, whose signs stay as they are."""
    return f"“{written if len(written) <= 40 else written[:39] + '…'}”"


def _gap(document: Document, span: Span, written: str) -> str:
    """What stands where a tag stood: a space where it parted words."""
    text = document.text
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    parts = re.match(r"</?(?:br|p|div|li|tr|td|h\d)\b", written, re.IGNORECASE) is not None
    return " " if parts and before.strip() and after.strip() else ""


def _tags_in_cells(document: Document) -> frozenset[Span]:
    """The cells that are no more than a tag, where a table shows several: a guide to markup."""
    cells = {
        block.span: document.slice(block.span).strip("</> ").lower()
        for block in document.blocks
        if block.kind is BlockKind.TABLE_CELL and _TAG.fullmatch(document.text, *block.span)
    }
    return frozenset(cells) if len(set(cells.values())) >= _LISTED else frozenset()
