"""Texts that once took the square of their size, or might: each grows with a number, and says who reads it.

A mark that is looked at for each other one makes a large page last for minutes. What has been mended so has its text here.
"""

from __future__ import annotations

import contextlib
import functools
import io
import json
import zipfile
from collections.abc import Callable
from typing import Any, NamedTuple, TypeAlias

from provenance_plugins.attribution.spellings.name_spelled_two_ways import name_spelled_two_ways
from provenance_plugins.boilerplate.doubled_text import doubled_text
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.markup.mojibake import mojibake
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts
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
FORM = Asked(
    "whether it is code",
    lambda text, media_type: functools.partial(not_running_text, document(text, media_type=media_type)),
)
EVERYTHING = Asked("every rule", lambda text, media_type: _checked(_everything(), text, media_type))

PARAGRAPH = "The council voted to close the bridge for repairs that take most of the summer, its chair said after the meeting.\n\n"
SECTIONS = (
    "We light the harbour of every town that asks us to, from the first lamp to the last of them.",
    "Our keepers climb the towers in the evening, and they stay until the last boat has come home.",
    "A lamp that fails is mended the same night, or the town pays nothing for it in that month.",
)


def repeated(unit: str, before: str = "", after: str = "") -> Callable[[int], str]:
    """A unit so often, `{}` in it being its number."""
    return lambda count: before + "".join(unit.replace("{}", str(number)) for number in range(count)) + after


def _page(body: str, head: str = "") -> str:
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
    return _page(f"<table>{repeated(row)(count)}</table>")


def partners(count: int) -> str:
    """A policy with a list of the networks that a site works with."""
    return _page(f"<ul>{'<li>Facebook</li>' * count}</ul>").replace("Harbour Lamps", "Privacy policy")


def capitals(count: int) -> str:
    """Weekdays before names, each another."""
    return " ".join(f"He met Sunday {_name(number)} there." for number in range(count))


def divisions(count: int) -> str:
    """A page in which each element is in the one before."""
    return "<html><body>" + "<div>" * count + "<p>Officials said so.</p>" + "</div>" * count


def dialled(count: int) -> str:
    """A page on which readers can dial each of many numbers."""
    link = '<p>Ana Cruz, keeper: <a href="tel:+12125{}">(212) 5{}-{}</a></p>'
    return _page("".join(link.format(number, number % 90 + 10, number % 9000 + 1000) for number in range(count)))


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


TEXTS = (
    Growing("namespaces of one root", DOCUMENT, 4_000, namespaces),
    Growing("parts of a text in columns", ROW, 500, parts_of_a_text),
    Growing("what begins like tags in tags", COMPONENT, 300, tags_in_tags),
    Growing("fields that nothing closes", DOCUMENT, 2_000, open_fields),
    Growing(
        "an instruction in many runs",
        DOCUMENT,
        10_000,
        repeated(
            "<w:instrText> lamp of the pier </w:instrText>",
            f"<w:document {WORD}><w:body>{RUNS}",
            "</w:r></w:p></w:body></w:document>",
        ),
    ),
    Growing(
        "brackets in a format",
        FORMATS,
        20_000,
        repeated("[", '<numFmts><numFmt numFmtId="170" formatCode="', '"/></numFmts>'),
    ),
    Growing("addresses in plain text", LOADING, 6_000, repeated("See https://example.org/a\n")),
    Growing("meta tags", LOADING, 4_000, repeated("<meta name=twitter:data1 content=Ana>"), HTML),
    Growing("links to their paragraphs", LOADING, 1_000, repeated("<p id=n{}></p><p>Oak <a href=#n{}>1</a></p>"), HTML),
    Growing("links in a link", LOADING, 2_700, repeated("<b><a></a>", "<a href=x><div>"), HTML),
    Growing("declarations in Markdown", LOADING, 5_000, repeated("<!oak\n"), MARKDOWN),
    Growing(
        "fences and variables of Markdown",
        LOADING,
        2_000,
        repeated("```\noak\n```\n{{ page.oak }}\n", "---\ntitle: Oak\n---\n"),
        MARKDOWN,
    ),
    *(
        Growing(f"{name} that never ends", LOADING, 50_000, repeated(token, "<p>oak</p>"), HTML)
        for name, token in NEVER_ENDED.items()
    ),
    Growing("dated lines", CONTENT, 800, repeated("The ferry is back 14:05\n\n", PARAGRAPH)),
    Growing("prompts in one line", CONTENT, 4_000, repeated("Subscribe to our newsletter and more of it. ", PARAGRAPH)),
    Growing(
        "cards of a list of articles",
        CONTENT,
        800,
        repeated("The ferry is back after a year\n\n12 March 2024\n\n3 comments\n\n", PARAGRAPH),
    ),
    Growing("heads of lists of tags", CONTENT, 3_000, repeated("Categories\n\n", PARAGRAPH * 2), MARKDOWN),
    Growing("heads of lists with an item", CONTENT, 2_000, repeated("Topics\n\n- Oak\n\n", PARAGRAPH * 2), MARKDOWN),
    Growing(
        "prompts in a list",
        CONTENT,
        1_900,
        repeated("- Subscribe to our newsletter\n- Write to the council\n", "# Take action\n\n"),
        MARKDOWN,
    ),
    Growing(
        "elements in elements", CONTENT, 4_000, repeated("<div><p>The bridge is closed.</p>", "<html><body>"), HTML
    ),
    Growing("capitals behind weekdays", EXPRESSIONS, 3_000, capitals),
    Growing("marks of notes in one line", CITATIONS, 3_700, notes),
    Growing("marks of numbered references", CITATIONS, 800, numbered),
    Growing("works that no list has", CITATIONS, 600, lost_works),
    Growing("heads of references in one block", CITATIONS, 3_000, repeated("so the references say\n")),
    Growing("quotations in one line", SPEAKERS, 5_000, repeated("“It is.” ", "Ana Cruz said it was late. ")),
    Growing(
        "elements that quote", QUOTES, 750, lambda count: f"<p>{'<q>It is late</q> ' * count}{'<q>' * count}</p>", HTML
    ),
    Growing("works that a list has of another year", LINKS, 300, works_of_other_years),
    Growing("marks of notes that are not there", LINKS, 4_000, repeated("It leaks[^{}]. "), MARKDOWN),
    Growing("days with their years, one a line", WEEKDAYS, 4_000, repeated("Opened 3 May 1990\n", PARAGRAPH)),
    Growing("days that no calendar has, in one line", WEEKDAYS, 400, repeated("The fair was on 31 June 2019, ")),
    Growing(
        "addresses of people in one line", HOMES, 300, repeated("M. Durand, 12 rue de la Paix, 75002 Paris, and more. ")
    ),
    Growing(
        "capitals of one word in a claim",
        FIGURES,
        3_000,
        repeated("ACGT", "The market is ", " projected to reach $11 billion in 2025."),
    ),
    Growing("links that lead nowhere", LINKS, 1_200, repeated("See [pier {}][p{}]. "), MARKDOWN),
    Growing("authors with the letters of a mark", MARKS, 8_000, repeated("Hall TK, ")),
    Growing("numbers to dial", PHONES, 300, dialled, HTML),
    Growing("contacts in one line", MAIL, 225, repeated("ana.cruz@vexmail.net "), MARKDOWN),
    Growing("contacts between the words of one line", PHONES, 1_000, repeated("Ring +44 20 7946 1234 for more. ")),
    Growing(
        "numbers between links", PHONES, 1_500, repeated("<https://quay.org/{}> Ring +44 20 7946 1234. "), MARKDOWN
    ),
    Growing("mailboxes of one line, each another", MAIL, 1_000, repeated("ana{}@vexmail.net, ")),
    Growing("numbers of one line, each another", PHONES, 1_000, repeated("Ring +44 20 7946 1{}, ")),
    Growing(
        "links that dial and write, each another",
        EVERYTHING,
        300,
        repeated("[Ana](tel:+4420794612{}) [Ana](mailto:ana{}@vexmail.net) ", PARAGRAPH),
        MARKDOWN,
    ),
    Growing("a long word behind a contact", MAIL, 500_000, repeated("a", "ana.cruz@vexmail.net "), MARKDOWN),
    Growing(
        "a long word above contacts",
        MAIL,
        500,
        lambda count: "a" * 20 * count + "\n" + repeated("ana.cruz{}@vexmail.net ")(count),
    ),
    Growing(
        "a long word above a contact",
        MAIL,
        500_000,
        repeated("a", after="\nana.cruz@vexmail.net is what she used"),
        MARKDOWN,
    ),
    Growing("words in disguise in one line", VULGAR, 400, repeated("d.a.m.n sh!t a$$ ")),
    Growing("a list of partners", MENUS, 2_000, partners, HTML),
    Growing("a column of buttons", MENUS, 400, column_of_buttons, HTML),
    Growing(
        "meta tags in a comment",
        PROMPTS,
        30_000,
        lambda count: _page('<div><a href="/join">Sign up today</a></div>', f"<!-- {'<meta og:type ' * count} -->"),
        HTML,
    ),
    Growing("quotations before gaps", GAPS, 1_500, lambda count: "“a” " * count + "He is [Name] so. " * count),
    Growing("variables in the name of a file", GAPS, 4_000, repeated("initramfs-%%ARCH%%-%%KV%%", PARAGRAPH), MARKDOWN),
    Growing(
        "variables that a text may show as code",
        GAPS,
        1_000,
        repeated("The keeper {{ name{} }} has `a` and `b`. ", PARAGRAPH),
        MARKDOWN,
    ),
    Growing("notes to do below one heading", GAPS, 1_500, repeated("TODO: say how.\n\n", "# The lamp\n\n"), MARKDOWN),
    Growing("blanks of a draft in one line", GAPS, 4_000, repeated("It is full of ____ ", PARAGRAPH * 12), MARKDOWN),
    Growing(
        "lost blanks between left-overs",
        SIGNS,
        700,
        repeated(
            "The beams are rotten, as the firm of the county told us in May.The town has no money for new ones at all.\n\nShare this article on Facebook\n\n"
        ),
    ),
    Growing(
        "small words that stand twice in one line", DOUBLES, 2_000, repeated("They took the the beams of a our mill. ")
    ),
    Growing(
        "paragraphs that stand twice",
        DOUBLES,
        300,
        repeated(
            f"{'The lamp {} of the quay is lit by {} at dusk. ' * 5}\n\n{'The lamp {} of the quay is lit by {} at dusk. ' * 5}\n\n"
        ),
    ),
    Growing("scripts that nothing ends", GAPS, 4_000, repeated("<script>", "<p>The key is YOUR_KEY_.</p>"), HTML),
    Growing("headings with other ends before scripts", EVERYTHING, 2_000, repeated("<h2>a</h3><script "), HTML),
    Growing(
        "fences and comments that nothing ends", EVERYTHING, 2_000, repeated("``` <!-- ", "<h2>a</h3>\n\n"), MARKDOWN
    ),
    Growing("speakers in one line", EVERYTHING, 2_000, repeated("The beams are rotten, as two firms told us in May. ")),
    Growing("blanks behind a column", FORM, 500, repeated(" ", "SELECT a\nFROM b\na.b DESC", "!")),
    Growing("strokes in a list of words", FORM, 500, repeated("-", "a b\n" * 60, "x")),
    Growing("statements of rights in one line", EVERYTHING, 2_500, repeated("© 2020 ")),
    Growing("mojibake that looks like them", EVERYTHING, 5_000, repeated("Ã©")),
    Growing("control characters in one run", EVERYTHING, 1_000, repeated("é\x80")),
    Growing(
        "quotations of nobody in one line", EVERYTHING, 500, repeated('"This changes everything for the whole of us." ')
    ),
    Growing("divisions in divisions", EVERYTHING, 2_500, divisions, HTML),
    Growing(
        "sources of nobody in German, one a line",
        EVERYTHING,
        400,
        repeated(
            "Wie aus Kreisen verlautete, ist das Wehr alt.\n\n", "Der Rat der Stadt hat die Brücke geschlossen.\n\n"
        ),
    ),
    Growing(
        "experts in one sentence in German",
        EVERYTHING,
        250,
        repeated("Experten sagen, dass das Wehr alt sei, ", "Der Rat der Stadt hat die Brücke geschlossen. "),
    ),
    Growing(
        "experts with asides in one sentence in Swedish",
        EVERYTHING,
        250,
        repeated("experter, som arbetar här, säger att dammen är gammal, ", "Rådet i staden har stängt bron. "),
    ),
    Growing(
        "studies in one sentence in Polish",
        EVERYTHING,
        250,
        repeated("z badań wynika, że tama jest stara, ", "Rada miasta zamknęła most na rok. "),
    ),
    Growing(
        "experts in one sentence in Turkish",
        EVERYTHING,
        250,
        repeated("uzmanlar, barajın eski olduğunu, ", "Belediye köprüyü bir yıllığına kapattı. "),
    ),
    Growing(
        "words of credits in one paragraph",
        EVERYTHING,
        500,
        repeated("The plan was made by the town: it was read by Ana Bell. "),
    ),
    Growing(
        "officials behind the body that they are of",
        EVERYTHING,
        400,
        repeated("The Harbour Ministry confirmed the leak. Officials say that it is small.\n\n"),
    ),
    Growing("tags in one paragraph", EVERYTHING, 300, repeated("The council voted.<br><br>Nobody objected. ")),
    Growing("escapes in one paragraph", EVERYTHING, 500, repeated(r"The mayor\u2019s party voted against it. ")),
    Growing(
        "buttons that ran into one paragraph",
        EVERYTHING,
        300,
        repeated("The council voted to close it.Lihat Foto Jembatan lama di Leeds (Ana Cruz) "),
    ),
    Growing("empty brackets in one paragraph", EVERYTHING, 500, repeated("The bridge was built in () by the town. ")),
    Growing("notes and their marks", EVERYTHING, 1_250, repeated("a[^{}]\n\n[^{}]: b\n\n"), MARKDOWN),
    Growing(
        "the same lines in paragraphs, items and notes",
        LOADING,
        500,
        repeated("The lamp\n\n- The lamp\n\n.. note:: The lamp\n\n"),
        RST,
    ),
    Growing(
        "a table of the same cells", LOADING, 1_000, repeated("   * - lamp\n     - lamp\n", ".. list-table::\n\n"), RST
    ),
    Growing("escaped signs in one paragraph", LOADING, 5_000, repeated("\\*lamp ", "a "), RST),
    Growing("signs that nothing closes in one paragraph", LOADING, 2_500, repeated("`lamp *oil |wick ", "a "), RST),
    Growing("addresses in one paragraph", LOADING, 2_500, repeated("https://lamp.org/a ", "a "), RST),
    Growing(
        "marks of DokuWiki that nothing closes",
        LOADING,
        1_000,
        repeated("<code>[[a {{a ((a %%b ''c /*d | ", "====== Lamp ======\n\n[[oil]]\n"),
    ),
    Growing("cells of DokuWiki", LOADING, 1_000, repeated("| [[a | {{b ^", "====== Lamp ======\n\n[[oil]]\n")),
    Growing("marks of Org that nothing closes", LOADING, 1_000, repeated("[[a][b *c /d =e [fn:: {{{f( $g @@h: "), ORG),
    Growing(
        "blocks and drawers of Org that nothing closes", LOADING, 1_000, repeated("#+begin_src\n:A:\n\\begin{b}\n"), ORG
    ),
    Growing("headings, items and rows of Org", LOADING, 1_000, repeated("* a\n - b :: c\n| d | e |\n[fn:1] f\n"), ORG),
    Growing("directives that nothing closes", LOADING, 500, repeated('[[!more text="""a ', "a\n\n"), MARKDOWN),
    Growing("programs that nothing closes", LOADING, 1_000, repeated("<script>\n\nlamp\n"), MARKDOWN),
    Growing(
        "heads of other articles with their links",
        _rule(related_posts),
        500,
        repeated("**Related:** [The {} of May](https://lamp.org/{})\n\nHolm met on it.\n\n"),
        MARKDOWN,
    ),
    # Patterns that read the same words in many ways took a time that grew with a power of two.
    Growing(
        "tags before the number of a note",
        LINKS,
        12,
        repeated("<strong>", 'It leaks.[1]\n\nNotes\n\n<a href="#_ftnref1">', "- [1] The bridge is of 1961."),
    ),
    Growing(
        "blanks behind a link",
        EVERYTHING,
        20,
        repeated(" ", '<p><a href="/quay">\n', '<img src="a.png"></p><p>Read more</p>'),
        HTML,
    ),
    Growing("indented lines below a header", LOADING, 8, repeated("    two spoons of it\n", "Flour:\n", "Stir it.\n")),
    Growing("capitals before a day", METADATA, 20, repeated("A", "", "! 3 May 2024 - It voted for the bridge.\n")),
    Growing(
        "marks of a list below a head", CONTENT, 4, repeated(LISTED, "It is closed.\n\nMORE:\n", "And so on it goes.\n")
    ),
    Growing(
        "counts in a line of buttons",
        CONTENT,
        20,
        repeated("{}, ", "It is closed.\n\n• ", f" 👍 {'and so on it goes ' * 4}\n"),
    ),
    Growing(
        "formulas in a text that has one power without braces",
        MARKUP,
        3_000,
        repeated("So $\\alpha$ is. ", "It is $\\num x^-11 \\alpha$.\n\n"),
        MARKDOWN,
    ),
    Growing("lone marks of code below blocks", MARKUP, 2_000, repeated("```\noak\n```\n`\n\n", PARAGRAPH), MARKDOWN),
    Growing("letters for numbers", GAPS, 2_000, repeated("I have covered X streets, with Y remaining. ")),
    Growing("headings with which a text ends", GAPS, 3_000, repeated("## Lamps of the row\n\n", PARAGRAPH), MARKDOWN),
    Growing("labels with pictures below", GAPS, 800, repeated("Rating:\n\nIt is long.\n\n![a](b.png)\n\n"), MARKDOWN),
    Growing(
        "pointers to a film between prompts",
        POINTERS,
        500,
        repeated("Watch the video above to see it.\n\nSubscribe to our newsletter\n\n"),
    ),
    Growing("brackets that open at the end", POINTERS, 20_000, repeated("a (b ", f"{PARAGRAPH}{PARAGRAPH}")),
    Growing(
        "weekdays without a year",
        WEEKDAYS,
        500,
        repeated("On Monday 3 January it met. ", "---\ndate: 2024-01-02\n---\n\nOn Tuesday 2 January it met in 2011. "),
        MARKDOWN,
    ),
    Growing(
        "paths without a site between links",
        ADDRESSES,
        1_000,
        repeated("Available at: /article/lamps [b](https://a.org/x) "),
        MARKDOWN,
    ),
    Growing(
        "sentences without a blank between prompts",
        SIGNS,
        300,
        repeated(f"{PARAGRAPH.strip()}The mill goes on.\n\nSubscribe to our newsletter\n\n"),
    ),
    Growing("words that lost joined letters", SIGNS, 2_000, repeated("He came a?er the o?icer ? which he is ? ")),
    Growing("names that are alike", SPELLINGS, 3_000, alike_names),
    Growing(
        "names in two spellings", SPELLINGS, 2_000, repeated("It was Clara Haldar. ", "It was Clara Halder. " * 50)
    ),
    Growing(
        "quotations that are paragraphs",
        DOUBLES,
        500,
        repeated(
            "“The bridge number {} is to be closed for a year and a day.”\n\nThe council said that the lamps of the ferry were lit.\n\n",
            PARAGRAPH,
        ),
    ),
    Growing("capitals without a blank", SPELLINGS, 100_000, repeated("A", PARAGRAPH)),
    Growing(
        "links to sections without words",
        GAPS,
        1_000,
        repeated("The lamps are lit by the [keeper of them](#oak-{}).\n\n## Oak {}\n\n", PARAGRAPH),
        MARKDOWN,
    ),
    Growing("keys of a network", KEYS, 3_000, repeated("pass key - ace4c9 ", "Wi-Fi ")),
    *(
        Growing(f"Rich Text Format: {piece!r}", RICH, 2_000, repeated(piece.replace("{}", "{ }")))
        for piece in RICH_TEXT
    ),
)
