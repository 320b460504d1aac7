"""Who reads the texts of `adversarial_texts.py`: loaders, analyses, a rule, or all of them."""

from __future__ import annotations

import contextlib
import functools
import io
import zipfile
from collections.abc import Callable
from typing import Any, NamedTuple, TypeAlias

from provenance_plugins.attribution.spellings.name_spelled_two_ways import name_spelled_two_ways
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.markup.mojibake import mojibake
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text
from provenance_plugins.citations.placeholder_citation import placeholder_citation
from provenance_plugins.citations.placeholder_link import placeholder_link
from provenance_plugins.citations.uncited_statistic import uncited_statistic
from provenance_plugins.citations.undefined_citation import undefined_citation
from provenance_plugins.dates.impossible_date import impossible_date
from provenance_plugins.moderation.profanity import profanity
from provenance_plugins.personal_data.e_mail_address import e_mail_address
from provenance_plugins.personal_data.phone_number import phone_number
from provenance_plugins.personal_data.postal_address import postal_address
from provenance_plugins.personal_data.secret_key import secret_key

from provenance.analysis import citations, content, metadata, quotes
from provenance.analysis.attributions.speakers import speakers
from provenance.analysis.dates.reading import expressions
from provenance.analysis.running_text import not_running_text
from provenance.engine.program import Program, program
from provenance.extensions import DocumentLoader, NothingToRead, Source
from provenance.host.settings import Limits, Settings
from provenance.loaders import (
    DocxLoader,
    HtmlLoader,
    JsonLoader,
    MarkdownLoader,
    OrgLoader,
    RstLoader,
    RtfLoader,
    TextLoader,
    WorkbookLoader,
)
from provenance.loaders.markup_files import ComponentLoader
from provenance.rules import Analysis, Rule
from provenance.testing import document

Work: TypeAlias = Callable[[], object]
PLAIN, MARKDOWN, RST, ORG, HTML = "text/plain", "text/markdown", "text/x-rst", "text/org", "text/html"
OFFICE = "http://schemas.openxmlformats.org"
LOADERS: dict[str, DocumentLoader] = {
    PLAIN: TextLoader(),
    MARKDOWN: MarkdownLoader(),
    RST: RstLoader(),
    ORG: OrgLoader(),
    HTML: HtmlLoader(),
}
NO_LIMITS = Limits(seconds=86_400, findings=100_000_000)
"""A reading that is broken off takes no longer however much a text grows."""


class Asked(NamedTuple):
    """Who reads a text: everything up to there is made before the clock runs."""

    name: str
    prepare: Callable[[str, str], Work]
    """Of a text and its media type."""


class Growing(NamedTuple):
    """A text of any size."""

    name: str
    asked: Asked
    size: int
    """How often the smaller text has it, at least; at four times as many it took seconds where each was held against each other one."""
    text: Callable[[int], str]
    media_type: str = PLAIN


def _loading(text: str, media_type: str) -> Work:
    return functools.partial(LOADERS[media_type].load, Source("a", "a", media_type, text))


def _analysis(name: str, wanted: Analysis[Any]) -> Asked:
    return Asked(name, lambda text, media_type: functools.partial(wanted, document(text, media_type=media_type)))


def _rule(wanted: Rule) -> Asked:
    """A check by one rule, with the loading."""

    @functools.cache
    def made() -> Program:
        settings = Settings(select=(wanted.id,), limits=NO_LIMITS)
        return program(settings=settings, rules=(wanted,), document=True, evidence=False)

    return Asked(f"{wanted.id} {wanted.slug}", lambda text, media_type: _checked(made(), text, media_type))


@functools.cache
def _everything() -> Program:
    """Every rule that needs nothing, also those that are off."""
    ids = [item.rule.id for item in program(corpus=True).plugins.rules if not item.rule.needs]
    return program(settings=Settings(limits=NO_LIMITS), select=["ALL", *ids], corpus=True, document=True)


def _checked(made: Program, text: str, media_type: str) -> Work:
    def work() -> None:
        outcome = made.check(text, media_type=media_type)
        if outcome.record.status != "checked" or outcome.problems:
            message = f"the text is {outcome.record.status}: {outcome.record.reason or outcome.problems}"
            raise RuntimeError(message)

    return work


def _packed(parts: dict[str, str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


def _relations(**parts: str) -> str:
    kinds = f"{OFFICE}/officeDocument/2006/relationships"
    listed = "".join(
        f'<Relationship Id="{kind}" Type="{kinds}/{kind}" Target="{part}"/>' for kind, part in parts.items()
    )
    return f'<Relationships xmlns="{OFFICE}/package/2006/relationships">{listed}</Relationships>'


def _document(text: str, _: str) -> Work:
    """A `.docx` whose text is this XML."""
    data = _packed({"word/document.xml": text})
    return functools.partial(DocxLoader().load, Source("a", "a", "", data))


def _formats(text: str, _: str) -> Work:
    """A workbook whose formats of cells are this XML."""
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    parts = {
        "_rels/.rels": _relations(officeDocument="workbook.xml"),
        "_rels/workbook.xml.rels": _relations(styles="styles.xml"),
        "workbook.xml": f"<workbook {main}/>",
        "styles.xml": f"<styleSheet {main}>{text}</styleSheet>",
    }
    data = _packed(parts)
    return lambda: list(WorkbookLoader().entries("a", io.BytesIO(data)))


def _component(text: str, _: str) -> Work:
    """A page of Astro, which may be refused."""

    def work() -> None:
        with contextlib.suppress(NothingToRead):
            ComponentLoader().load(Source("a", "a.astro", "text/x-astro", text))

    return work


def _row(text: str, _: str) -> Work:
    """A row in JSON."""
    return lambda: list(JsonLoader().entries("a", io.BytesIO(text.encode())))


def _rich(text: str, _: str) -> Work:
    """A file in Rich Text Format whose body is this."""
    return functools.partial(
        RtfLoader().load, Source("a", "a.rtf", "application/rtf", rb"{\rtf1\ansi " + text.encode())
    )


COMPONENT, ROW, RICH = Asked("a page of Astro", _component), Asked("a row", _row), Asked("a .rtf", _rich)
DOCUMENT, FORMATS = Asked("a .docx", _document), Asked("formats of a workbook", _formats)
LOADING = Asked("loading", _loading)
CITATIONS = _analysis("citations", citations)
CONTENT = _analysis("content", content)
EXPRESSIONS = _analysis("expressions of time", expressions)
QUOTES = _analysis("quotes", quotes)
SPEAKERS = _analysis("speakers", speakers)
METADATA = _analysis("metadata", metadata)
LINKS = _rule(undefined_citation)
MAIL = _rule(e_mail_address)
MARKS = _rule(placeholder_citation)
MENUS = _rule(navigation)
PHONES = _rule(phone_number)
VULGAR = _rule(profanity)
PROMPTS = _rule(newsletter_prompt)
WEEKDAYS = _rule(impossible_date)
GAPS = _rule(template_placeholder)
SIGNS, DOUBLES = _rule(mojibake), _rule(doubled_text)
HOMES = _rule(postal_address)
FIGURES = _rule(uncited_statistic)
MARKUP = _rule(markup_residue)
POINTERS = _rule(read_more)
ADDRESSES = _rule(placeholder_link)
KEYS = _rule(secret_key)
SPELLINGS = _rule(name_spelled_two_ways)
RELATED = _rule(related_posts)
FORM = Asked(
    "whether it is code",
    lambda text, media_type: functools.partial(not_running_text, document(text, media_type=media_type)),
)
EVERYTHING = Asked("every rule", lambda text, media_type: _checked(_everything(), text, media_type))
