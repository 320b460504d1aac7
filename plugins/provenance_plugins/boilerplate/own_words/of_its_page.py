"""Whether what pages have around an article is a part of it here: its own table of contents, what a page on how to reach a firm tells, the imprint of a book, what a policy says of policies, the head of a column."""

from __future__ import annotations

import re

from provenance.analysis import Boilerplate, content
from provenance.analysis.files import is_html, is_word_file
from provenance.api import Block, BlockKind, Document, Phrases, Region, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.own_words.announced import is_announced_before
from provenance_plugins.boilerplate.own_words.in_terms import is_in_terms
from provenance_plugins.boilerplate.own_words.lessons import is_step
from provenance_plugins.boilerplate.own_words.notes_on_authors import heads_note
from provenance_plugins.boilerplate.own_words.own_membership import is_of_membership
from provenance_plugins.boilerplate.own_words.own_subject import is_of_policy

__all__ = ["is_contact_page", "is_of_its_page"]

_CONTACT = Phrases.load(LEXICON, "contact")
_CONTENTS = Phrases.load(LEXICON, "contents")
_IMPRINT = Phrases.load(LEXICON, "imprint")
_TITLE = 8
"""Words of the title of a page on how to reach somebody, at most."""
_AROUND = frozenset({Region.NAV, Region.HEADER, Region.FOOTER, Region.ASIDE})
_ENTRIES = 2
"""Entries that a table of contents has, at least."""
_UNDER = 4
"""Blocks under a line among which its list, or the first figure of its column, stands."""
_IMPRINTED = 6
"""Blocks above a statement of copyright among which stands who published the book."""
_FRONT = 3_000
"""Characters of a text among which a book has its title page."""
_SHARE = lazy_pattern(r"\d[\d.,]*\s?%")
_REACHED = lazy_pattern(r"@|\d(?:[^\d\n]{0,3}\d){5,}")
_RIGHTS = lazy_pattern(r"©|\(c\)|copyright|reserved", re.IGNORECASE)
_LABEL = 400
"""Characters of a block that are looked at for what it is called."""
_CELL = 60
"""Characters of a label in a table of contacts or a form, at most."""


def is_of_its_page(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch belongs to the page that it stands on."""
    return (
        _is_of_contents(document, part)
        or _is_of_contact(document, part)
        or _is_of_form(document, part)
        or (part.kind == "navigation" and heads_note(document, part))
        or (part.kind in _FACTS and _is_row_of_facts(document, part))
        or (part.kind == "share" and _is_filled_in(document, part))
        or (part.kind == "footer" and (_is_imprint(document, part) or _is_own_title(document, part)))
        or (part.kind in _OF_POLICIES and is_of_policy(document, part))
        or is_in_terms(document, part)
        or is_announced_before(document, part)
        or (part.kind == "advertisement" and _tells_of_cookies(document, part))
        or (part.kind == "footer" and _is_of_file(document, part))
        or (part.kind == "share" and _heads_shares(document, part))
        or is_step(document, part)
        or (part.kind in _OF_MEMBERSHIP and is_of_membership(document, part))
    )


def is_contact_page(document: Document) -> bool:
    """Whether a page says by its title or its first heading that it is there to tell how its people are reached."""
    titles = [one.value.strip().lower() for one in document.declared if one.field == "title"]
    return any(title.startswith(_CONTACT.texts()) and title.count(" ") < _TITLE for title in titles) or _tells_contacts(
        document
    )


def _tells_contacts(document: Document) -> bool:
    """Whether the title or the first heading of a whole page is no more than that: "Contact us | The ferry", not "Contact sports in schools"."""
    return document.whole_page and document.recall("page of contacts", _is_called_contact)


def _is_called_contact(document: Document) -> bool:
    headings = (block for block in document.blocks if block.kind is BlockKind.HEADING and block.level == 1)
    titles = [one.value for one in document.declared if one.field == "title"]
    titles += [document.slice(block.span) for block in headings][:1]
    return any(_CALLED.match(title) is not None for title in titles)


_CALLED = lazy_pattern(
    lambda: rf"\s*(?:{any_of(_CONTACT.texts())})(?:\s(?:{any_of(_CONTENTS.texts('of_contact'))}))*\s*(?:\Z|[|–—·:,»-])",
    re.IGNORECASE,
)


def _is_of_contents(document: Document, part: Boilerplate) -> bool:
    """Whether each line leads to a heading below it that has the same words, or is the title over such lines: a table of contents in the text, and no menu around it."""
    if not is_html(document):
        return False
    blocks = [document.blocks[index] for index in part.blocks]
    if any(_AROUND & block.regions for block in blocks):
        return False
    entries = document.recall("entries of contents", _entries)
    if not entries:
        return False
    if all(index in entries for index in part.blocks):
        return True
    titled = document.slice(blocks[0].span).strip().lower().rstrip(":") in _CONTENTS.texts("titled")
    under = range(part.blocks.start + 1, part.blocks.start + 1 + _UNDER)
    return titled and all(index in entries for index in part.blocks[1:]) and any(index in entries for index in under)


def _entries(document: Document) -> frozenset[int]:
    """The blocks that are nothing but a link to a heading below them with the same words, where there are several."""
    headed = {
        _words(document, block): index for index, block in enumerate(document.blocks) if block.kind is BlockKind.HEADING
    }
    found: set[int] = set()
    own = {one.value.partition("#")[0].strip() for one in document.declared if one.field == "url"}
    for link in document.links:
        address, _, place = link.target.partition("#")
        if not place or (address and address not in own):
            continue
        index = document.block_index(link.span.start)
        if index is None:
            continue
        words = _words(document, document.blocks[index])
        if words == " ".join(document.slice(link.span).split()).lower() and headed.get(words, -1) > index:
            found.add(index)
    return frozenset(found) if len(found) >= _ENTRIES else frozenset()


def _words(document: Document, block: Block) -> str:
    """The first words of a block, in small letters: headings, labels and entries are told by them, and a paragraph may have a thousand stretches that each ask."""
    start, end = block.span
    return " ".join(document.text[start : min(end, start + _LABEL)].split()).lower()


def _is_of_file(document: Document, part: Boilerplate) -> bool:
    """Whether a file of pages says whose it is: it has no site around it from which that could be left."""
    return bool(document.pages) and _RIGHTS.search(document.slice(part.span)) is not None


def _is_of_contact(document: Document, part: Boilerplate) -> bool:
    """Whether a page on how to reach a firm has there a label of its table of contacts, its map, or a field of its form."""
    if not _tells_contacts(document):
        return False
    words = " ".join(document.slice(document.blocks[part.blocks.start].span).lower().split())
    match part.kind:
        case "navigation" | "readmore":
            return any(word in _CONTENTS.texts("map") for word in words.replace("-", " ").split())
        case "comments":
            return _is_field(document, part) or (len(part.blocks) == 1 and _QUESTIONS.search(words) is not None)
        case "share" | "footer":
            return (len(words) <= _CELL and _is_label(document, part)) or _is_told_in_sentence(document, part)
        case _:
            return False


def _is_told_in_sentence(document: Document, part: Boilerplate) -> bool:
    """Whether a sentence between others of a paragraph says where else its writer is reached, with the link to that account: "Write to us below. You can also follow me on Facebook."; a call that is all of its block, and a button that shares, are none."""
    block = document.blocks[part.blocks.start].span
    if part.kind != "share" or len(part.blocks) > 1 or _AROUND & document.blocks[part.blocks.start].regions:
        return False
    sentences = [words for words in _STOP.split(document.text[block.start : block.end].strip()) if words]
    targets = [link.target for link in document.links if block.start <= link.span.start < block.end]
    told = len(sentences) > 1 and all(words.count(" ") >= _SENTENCE for words in sentences)
    return told and bool(targets) and not any(map(_SHARES.search, targets))


_STOP = lazy_pattern(r"[.!?](?=\s+[A-ZÀ-Þ]|\s*\Z|[A-Z])")
_SENTENCE = 4
"""Blanks of a sentence, at least; calls and labels have fewer."""


_QUESTIONS = lazy_pattern(
    r"\b(?:questions?|fragen|preguntas|dudas|domande|vragen|perguntas|dúvidas|pytania|pertanyaan|frågor|soru)\b[^.!?]*\b(?:comment|kommentar|comentario|comentário|coment|commento|commenti|opmerking|komentar|yorum)",
    re.IGNORECASE,
)
"""With what a page of contacts asks its readers to write: "any questions or comments"; a button has no questions."""


def _is_of_form(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch begins in a form with the label of a field ("Email:"), or with what the form says of what it is told ("Your privacy matters"); on paper, beside a box to tick."""
    first = document.blocks[part.blocks.start]
    if is_word_file(document):
        return _is_choice(document, part)
    if not document.whole_page or Region.FORM not in first.regions:
        return False
    words = document.slice(first.span).strip()
    if part.kind == "comments":
        return _is_field(document, part) and _signs_up(document, part)
    if part.kind == "share":
        return words.endswith(":") and len(words) <= _CELL
    return part.kind == "footer" and words.endswith(".") and _RIGHTS.search(words) is None


def _is_choice(document: Document, part: Boilerplate) -> bool:
    """Whether each line of a stretch is one of a few words from which a form on paper lets readers choose, below the label that ends with a colon."""
    at = part.blocks.start
    if any(not _is_short(document, document.blocks[index]) for index in part.blocks):
        return False
    for block in reversed(document.blocks[max(0, at - _CHOICES) : at]):
        words = document.slice(block.span).rstrip(" _.…")
        if words.endswith(":"):
            return block.span.end - block.span.start <= 2 * _CELL
        if not _is_short(document, block):
            return False
    return False


def _is_short(document: Document, block: Block) -> bool:
    words = document.slice(block.span).strip()
    return len(words) <= _CELL // 2 and not words.endswith((".", "!", "?"))


_CHOICES = 6
"""Lines to choose from, at most."""


def _signs_up(document: Document, part: Boilerplate) -> bool:
    """Whether the form around a stretch is one to get letters: it says so, and has no field for a text, as each form for comments has."""
    start = document.locate(part.span).start
    first = document.source.rfind("<form", 0, start)
    last = document.source.find("</form", start)
    form = document.source[first:last].lower() if 0 <= first < last else ""
    return "<textarea" not in form and _LETTERS.search(form) is not None


_LETTERS = lazy_pattern(r"\b(?:subscri|newsletter|mailing|abonn|suscri|inscri|iscri|assin)")
"""How forms say in several languages that letters come of them."""


def _is_row_of_facts(document: Document, part: Boilerplate) -> bool:
    """Whether the first cell of a stretch is a row of a table that tells facts about somebody, each behind its label: "Founded: 1875", "Social: …" with the links to their accounts."""
    at = part.blocks.start
    first = document.blocks[at]
    if len(part.blocks) == 1 and _is_fact_with_picture(document, at):
        return True
    if first.kind is not BlockKind.TABLE_CELL or _FACT.match(document.slice(first.span)) is None:
        return False
    beside = document.blocks[max(0, at - _NEAR) : at + _NEAR + 1]
    rows = sum(
        block.kind is BlockKind.TABLE_CELL and _FACT.match(document.slice(block.span)) is not None for block in beside
    )
    targets = [link.target for link in document.links if first.span.start <= link.span.start < first.span.end]
    return rows >= _ROWS and not any(map(_SHARES.search, targets))


def _is_fact_with_picture(document: Document, at: int) -> bool:
    """Whether a line is one of several right under each other that tell facts of what a post announces, each behind a picture: the day, the place, "🌟 Classes: Juniors & Seniors"."""
    if _PICTURED_FACT.match(document.slice(document.blocks[at].span)) is None:
        return False
    above = document.blocks[max(0, at - _PICTURES) : at]
    pictured = [_PICTURED.match(document.slice(block.span)) is not None for block in above]
    dated = any(_DIGIT.search(document.text, *block.span) for block in above)
    return len(pictured) == _PICTURES and all(pictured) and dated and at + 1 < len(document.blocks)


_PICTURED = lazy_pattern(r"[^\w\s#@*_>•·–—\-\x00-\x7f]\S{0,3}\s+[^\W\d_]")
"""A picture, as of a calendar or a pin, before words."""
_PICTURED_FACT = lazy_pattern(r"[^\w\s#@*_>•·–—\-\x00-\x7f]\S{0,3}\s+[^\W\d_][\w-]*(?: [\w-]+){0,2} ?:\s+[^#\s]")
_PICTURES = 2
"""Lines with a picture right above such a line, among them one with the day."""
_DIGIT = lazy_pattern(r"\d")
_FACTS = frozenset({"share", "navigation"})
_FACT = lazy_pattern(r"[^\W\d_][\w-]*(?: [\w-]+){0,2}:\s+\S")
"""A label of one to three words and what it labels."""
_SHARES = lazy_pattern(r"/(?:share|sharer|intent|submit)\b|sharer\.php|shareArticle", re.IGNORECASE)
"""In an address at which a service takes what visitors share."""
_NEAR, _ROWS = 6, 4
"""Blocks on each side of a row among which the others stand, and rows of such a table, at least."""


def _is_own_title(document: Document, part: Boilerplate) -> bool:
    """Whether what the foot of a site leads to is the heading of its page: "Imprint" as the first heading, or over the text of a file with that name."""
    first = document.blocks[part.blocks.start]
    if first.kind is not BlockKind.HEADING:
        return False
    words = " ".join(document.slice(first.span).lower().split())
    name = document.path.replace("\\", "/").rpartition("/")[2].partition(".")[0].lower().replace("_", "-")
    return first.level == 1 or words.replace(" ", "-") == name


_OF_MEMBERSHIP = frozenset({"newsletter", "navigation"})
_OF_POLICIES = frozenset({"footer", "newsletter", "cookie"})


def _tells_of_cookies(document: Document, part: Boilerplate) -> bool:
    """Whether an entry of a policy says what cookies a partner that sells sets there: "Lampshop, a network of partners, uses cookies to …"."""
    return _COOKIES.search(document.text, *part.span) is not None and is_of_policy(document, part)


_COOKIES = lazy_pattern(r"\b(?:cookies?|web beacons?|kolačić\w*|ciasteczk\w*|pliki cookie|çerez\w*)\b", re.IGNORECASE)


def _is_filled_in(document: Document, part: Boilerplate) -> bool:
    """Whether a label in the source of a site stands before a tag with which its generator puts in what it labels: `Email: {{< cloakemail "…" >}}`."""
    if not document.is_written or not document.slice(part.span).rstrip(" *_").endswith(":"):
        return False
    return _TAG_BEHIND.match(document.source, document.locate(part.span).end) is not None


_TAG_BEHIND = lazy_pattern(r"[*_ \t]*\{[{%]")


def _is_label(document: Document, part: Boilerplate) -> bool:
    """Whether the cell behind a cell says where somebody is reached."""
    at = part.blocks.start
    if document.blocks[at].kind is not BlockKind.TABLE_CELL or at + 1 >= len(document.blocks):
        return False
    behind = document.blocks[at + 1]
    return behind.kind is BlockKind.TABLE_CELL and _REACHED.search(document.slice(behind.span)) is not None


def _is_field(document: Document, part: Boilerplate) -> bool:
    """Whether each line of a stretch labels a field of a form."""
    blocks = [document.blocks[index] for index in part.blocks]
    return all(Region.FORM in block.regions and block.span.end - block.span.start <= _CELL for block in blocks)


def _is_imprint(document: Document, part: Boilerplate) -> bool:
    """Whether a statement of copyright stands on the title page of a book: near its beginning, under whoever published it, and the text goes on."""
    if document.media_type != "text/plain" or part.span.end > _FRONT or len(document.text) < 2 * _FRONT:
        return False
    first = max(0, part.blocks.start - _IMPRINTED)
    above = document.text[document.blocks[first].span.start : part.span.start].lower()
    return any(phrase in above for phrase in _IMPRINT.texts())


def _heads_shares(document: Document, part: Boilerplate) -> bool:
    """Whether "Share" heads a column of percentages in a table whose cells a save has put on a line each."""
    at = part.blocks.start
    if _words(document, document.blocks[at]) not in _CONTENTS.texts("column"):
        return False
    above = document.blocks[at - 1] if at else None
    if above is None or not content(document).is_main(at - 1) or document.slice(above.span).rstrip()[-1:] in ".!?:":
        return False
    under = document.blocks[at + 1 : at + 1 + _UNDER]
    return any(_SHARE.fullmatch(document.slice(block.span).strip()) for block in under)
