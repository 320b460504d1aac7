"""What a file is that holds no running text: code, data, recorded output, a list of words.

Rules that judge sentences find in such files what is none: a column called `link.url`, the word “seek” of a dictionary. A file counts as one where most of
it has the form of one, and hardly anything in it is a sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from provenance.analysis.characters import lowered
from provenance.api import Document, lazy_pattern
from provenance.word_counts import count_words, has_words

__all__ = ["CODE", "FRONT", "JSON", "OUTPUT", "WORDS", "not_running_text"]

CODE, OUTPUT, DATA, JSON, WORDS = "code", "recorded output", "data", "JSON", "a list of words"
FRONT = "a text in its front matter, which is not read"
"""Of a page that a generator lays out from fields: nothing stands behind them."""

_SCREEN, _STRETCH = 800, 8_000
"""Characters of the beginning, the middle and the end of a text that are looked at: at first few, since most files are texts."""
_MARKUP = ("<", "{{", "{%", "{#", "---")
"""How a page, a part of one or the layout of one begins; a script or data under the name of a page do not."""
_PROGRAM = lazy_pattern(r"\ufeff?\s*(?:<\?php\b(?!.*\?>\s*<)|#!/|diff --git )", re.DOTALL)
"""How a program begins that somebody keeps as a text, or what was changed in one; one in PHP that goes over into a page is a page."""
_JSON = lazy_pattern(r"\ufeff?\s*(?:(\{)\s*\"[^\"\n]{1,80}\"\s*:|\[\s*(?:\{\s*\"|\"[^\"\n]*\"\s*[,\]]))")
_ENDS_OF_JSON = {"{": "}", None: "]"}
_WORD = r"[^\W\d_]++[,'’-]{0,2}+ "
_SENTENCE = lazy_pattern(  # six words written out take a third of the time that a group six times does
    rf"\b{6 * _WORD}[^\W\d_]+|[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{(8,)}"
)
"""Words in a row, as a sentence has them and a line of a program hardly has; in scripts without spaces, letters."""
_PLAIN_WORD = "[A-Za-z]++[,'-]{0,2}+ "
_PLAIN_SENTENCE = lazy_pattern(rf"\b{6 * _PLAIN_WORD}[A-Za-z]+")
"""The same in a text of ASCII: letters that are listed are found in half the time of those that are no digit."""
_WRITTEN, _HARDLY = 0.25, 0.1
"""Share of a text in such words from which on it is taken for running text: at a first glance, since a program may begin with what may be done with it, and in more of it, since a page that was saved with its scripts is read."""
_PAGE = lazy_pattern(r"</(?:html|body|div|p|a|td|li|span)>|<br\b", re.IGNORECASE)
"""Tags of a page, whose words are read by somebody: what shows in a text of another kind is a left-over."""
_GAP = lazy_pattern(r"\{\{[-<%\s]*[\w.$]|\{%-?\s*\w|<%[=-]?\s")
"""What a template has for the words that come: a letter or a page will be made of it."""

_CODE = lazy_pattern(
    r"^\s*(?:"
    r"#(?:include|define|ifdef|endif)\b|#!/|//|/\*|\*/|--\s"
    r"|import\s+[\w.{*]|from\s+[\w.]+\s+import\b"
    r"|(?:public|private|protected|static|const|let|var|def|fn|func|function|class|struct|enum|package|namespace|using)\s+[\w<$*&]+[^.?!]*[;{(:=]\s*$"
    r"|[\"']?[\w.$\[\]-]+[\"']?\s*(?::=|\+=|=>|<-|={1,2}(?!=))\s*\S"
    r"|\"[^\"]+\"\s*:\s*\S"
    r"|[)\]}(\[{]+[;,]?\s*$"
    r"|\(.*\)[,;]?\s*$"
    r"|\w[\w.]*\([^()]*\)\s*(?:[;{,]\s*)?$"
    r")"
    r"|[{}]\s*$|[)\]}\"'\w]\s*;\s*$|[)\]}\"'],\s*$"
)
"""A line of a program, of its settings or of a dump of a database."""
_QUERY = lazy_pattern(
    r"^\s*(?:SELECT|FROM|INSERT\s+INTO|CREATE\s+\w+|DROP\s+TABLE|ALTER\s+TABLE|UPDATE|DELETE\s+FROM|WHERE|(?:LEFT\s+|INNER\s+)?JOIN|GROUP\s+BY|ORDER\s+BY|VALUES|SET|LIMIT)\b[^.!?]*(?:\.\w[^!?]*)?$"
)
_COLUMN = lazy_pattern(r"^\s*[a-z]\w*\.[a-z]\w*(?:\s+\w+){0,4}\s*(?:,\s*)?$")
"""Lines of a query in SQL, which need no other sign: one with a keyword at its head, and beside such ones a column of a table."""
_SIGN = lazy_pattern(r"[=(){}$_\[\]\\`]|::|->")
"""What such a line has besides: a line of verse ends with a semicolon, too."""
_SAID = lazy_pattern(
    r"(?=.*[^\W\d_])(?:[^\W\d_]|(?<!\w)_|_(?!\w)|(?<!\w)\((?!['\"])|\.(?!\w)|(?<!=)=(?!=)|[\s,;:!?'’\"“”)–—-])*"
)
"""A line in which nothing but words stands between such signs: a stage direction in brackets, "Lampe = lamp" of a glossary. A program has them, too."""
_CODE_SHARE, _SURE_SHARE, _FEW = 0.6, 0.2, 5
"""Shares of lines of programs, and of those that can be nothing else."""
_RULER = lazy_pattern(r"([^\w\s])\1{2,}")
"""A line of one sign, with which a text is divided."""
_LEFT = lazy_pattern(r"&#?\w{1,10};|\[/?\w[^\[\]\n]{0,80}\]|\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|[nrt\"'/\\])")
"""Entities, escapes and tags of forums: what a text has that was not read as it was meant."""
_SIGNS = str.maketrans("", "", "{};=_$&\\[]`^")
_DENSE = 0.08
"""Share of signs of programs in a text whose lines are not theirs, as in one without the ends of its lines."""
_LEAST = 200
"""Characters of such a text."""

_LEVEL = lazy_pattern(
    r"\b(?:INFO|DEBUG|WARN(?:ING)?|ERROR|TRACE|FATAL|NOTICE|CRITICAL)\b|\[(?:info|debug|warn|error|notice)\]"
    r"|^\W{0,2}\d\d:\d\d:\d\d\S{0,8}\s+(?:Info|Debug|Warning|Error|Notice):"
)
_NUMBER = lazy_pattern(r"\d+(?:[.,:/-]\d+)*(?:e[+-]?\d+)?")
_LOGGED = lazy_pattern(r"[\d\[\]_/=]")
"""What the line of a log has beside its level: a time, a place; "NOTICE: The road is closed" hangs on a wall."""
_PROMPT = lazy_pattern(
    r"^\s*(?:\$ [a-z./~]|>>> |C:\\[^>\n]*>|In \[\d+\]:|PS [A-Z]:\\|[\w.-]+@[\w.-]+[: ][^$#\n]{0,60}[$#] )"
)
"""Where somebody typed a command."""
_PROMPTS = 3
"""Prompts of a session."""
_QUOTED = ("> ", ">> ")
"""Quotations in a letter, which stand in each other there."""
_ROWS, _ALIKE, _IN_FORM = 8, 4, 0.5
"""Lines of a table of figures, those of one form, and their share of the text."""

_MANY = 40
"""Entries of a list of words."""
_SHORT, _LONGEST = 4, 100
"""Words and characters of an entry."""
_ENTRY_SHARE, _ORDER = 0.95, 0.95
_BARE, _ALONE, _SMALL = 100, 0.6, 0.7
"""Entries of a list of words in no order, the share of them that are one word, and that of those in small letters: the lines of a saved menu have capitals."""
_COUNTED = lazy_pattern(r"\W*[^\W\d][\w'.-]*(?: [^\W\d][\w'.-]*)?\W+\d+(?:\.\d+)?|\d+(?:\.\d+)?\W+[^\W\d][\w'-]*")
"""A word and how often it stands somewhere."""
_NUMBERED = lazy_pattern(r"^\W*\d[\d.]*\W+")
_RESULT = lazy_pattern(
    r"^\W*(?:no|\d+) errors?, (?:no|\d+) warnings?\b", re.IGNORECASE | re.MULTILINE, signs=(" error",)
)
_CLOCK = lazy_pattern(r"(?<![\d:])\d\d:\d\d:\d\d(?![\d:])")
"""With what a program ends its account, and the clock that it has besides: "(No errors, 1 warning, 0 messages)"."""
_ADDRESSES = 0.97
_ADDRESS = lazy_pattern(r"\s*(?:https?://|www\.)\S+\s*")
_REPEATED, _FIRST = 20, 3
"""Lines of a record from which on it shows, and their first words, which most of them share."""
_MOST_BEGIN = 0.8
_SEPARATORS = lazy_pattern(r"\n|\t|;+|\|+|,")
_ENDS = (".", "!", "?", ":", "。", "！", "？", "：", "；")


def not_running_text(document: Document) -> str | None:
    """What a file is that is no text of sentences, in words; None for a text."""
    return document.recall("not running text", _not_running_text)


def _not_running_text(document: Document) -> str | None:
    if document.row is not None or document.whole_page:
        return None
    page = document.media_type == "text/html"
    if not page and document.media_type != "text/plain":
        return FRONT if _is_in_front_matter(document) else None
    if _PROGRAM.match(document.source) is not None or (not page and _is_of_head(document.source)):
        return CODE
    if _is_json(document.source):
        return JSON
    if page and document.source.lstrip().startswith(_MARKUP):
        return None  # what is left of its tags is read
    text = _stretches(
        document.source if page else document.text, _STRETCH
    )  # a page is read without the ends of its lines
    if (
        not page
        and " error" in lowered(document)
        and _CLOCK.search(text) is not None
        and _RESULT.search(document.text) is not None
    ):
        return OUTPUT
    if not text or _is_written(_stretches(text, _SCREEN), _WRITTEN) or _is_written(text, _HARDLY):
        return WORDS if not page and (_is_row_of_words(document.text) or _is_of_stems(text)) else None
    lines = [line for line in text.split("\n") if line and not line.isspace()]
    if page:
        return _is_code(lines, text)
    if _PAGE.search(document.source) is not None or _GAP.search(text) is not None:
        return None
    return _is_output(lines) or _is_list(lines, text) or _is_code(lines, text)


def _is_of_head(source: str) -> bool:
    """Whether a text is nothing but scripts, with tags and remarks, of the head of a page, which somebody keeps to put them in there."""
    return (
        "<script" in source and source.lstrip().startswith("<") and not any(map(str.isalnum, _OF_HEAD.sub("", source)))
    )


_OF_HEAD = lazy_pattern(
    r"<!--(?:(?!-->).)*-->|<(?P<name>script|style|noscript)\b[^<>]*>(?:(?!</(?P=name)).)*</(?P=name)\s*>|<[^<>]{1,2000}>",
    re.DOTALL | re.IGNORECASE,
)


def _is_in_front_matter(document: Document) -> bool:
    """Whether a page has hardly a word behind its front matter, and paragraphs in the fields of it that hold text."""
    if not document.has_front_matter or has_words(document.text, _BEHIND):
        return False
    fields = (one["text"] or one["line"] or "" for one in _TEXT_FIELD.finditer(document.source, 0, _FRONT_MATTER))
    if sum(count_words(field) for field in fields) >= _PARAGRAPHS:
        return True
    written = (one["words"] for one in _SENTENCE_FIELD.finditer(document.source, 0, _FRONT_MATTER))
    return sum(count_words(words) for words in written) >= _SENTENCES


_BEHIND, _PARAGRAPHS, _SENTENCES = 6, 60, 40
"""Words behind the front matter from which on that is the text, words in its fields that are one, and words of sentences in others."""
_FRONT_MATTER = 100_000
"""Characters of a file in which such fields are looked for."""
_TEXT_FIELD = lazy_pattern(
    r"^(?P<indent>[ \t]*)(?:-[ \t]+)?[\"']?(?:content|body|text|markdown|html|copy|paragraphs?|answer|inhalt|contenu|contenido|contenuto|conteudo|inhoud|tresc)[\"']?[ \t]*[:=][ \t]*"
    r"(?:[|>][+-]?\d?[ \t]*\n(?P<text>(?:(?P=indent)[ \t]+[^\n]*\n|[ \t]*\n)+)|(?P<line>[^\s|>][^\n]{60,}))",
    re.MULTILINE | re.IGNORECASE,
)
"""A field that holds text: as a block of YAML, or in a line."""
_SENTENCE_FIELD = lazy_pattern(
    r"^[ \t]*(?=-[ \t]|[\"']?[\w-]{1,40}[\"']?[ \t]*[:=])(?:-[ \t]+)?(?![\"']?(?:\w*description|summary|excerpt|abstract|title|subtitle|\w*keywords|alt|caption)[\"']?[ \t]*:)(?:[\"']?[\w-]{1,40}[\"']?[ \t]*[:=][ \t]*)?[\"']?"
    r"(?P<words>[^\s\"'|>{\[#-](?:[^\s]{1,40}[ ]){7,}[^\n]*[.!?][\"')]{0,3})[ \t\r]*$",
    re.MULTILINE | re.IGNORECASE,
)
"""A value of a field, or an item of a list of such, that is a sentence: steps of a recipe, answers; not what only describes the page."""


def _is_json(source: str) -> bool:
    """Whether a file is JSON under another name, as what a server answered is kept in "index.html": sentences in it are values."""
    opened = _JSON.match(source)
    return opened is not None and source.rstrip().endswith(_ENDS_OF_JSON[opened[1]])


def _is_written(text: str, share: float) -> bool:
    """Whether more than a share of a text stands in sentences; nobody reads on when it does."""
    left = share * len(text)
    for match in (_PLAIN_SENTENCE if text.isascii() else _SENTENCE).finditer(text):
        left -= match.end() - match.start()
        if left < 0:
            return True
    return False


def _stretches(text: str, size: int) -> str:
    """A text, or of a long one its beginning, its middle and its end."""
    if len(text) <= 3 * size:
        return text
    middle = len(text) // 2
    return "\n".join((text[:size], text[middle : middle + size], text[-size:]))


def _is_code(lines: Sequence[str], text: str) -> str | None:
    signed = [line for line in lines if _SIGN.search(line) is not None and _CODE.search(line) is not None]
    found, sure = len(signed), sum(1 for line in signed if _SAID.fullmatch(line) is None)
    asked = [line for line in lines if _QUERY.match(line) is not None]
    if asked:
        found += sum(1 for line in asked if _CODE.search(line) is None)
        columns = sum(1 for line in lines if _COLUMN.match(line) is not None)
        found, sure = found + columns, sure + columns
    if len(lines) >= _FEW and found >= _CODE_SHARE * len(lines) and sure >= _SURE_SHARE * len(lines):
        return CODE
    bare = _LEFT.sub("", _RULER.sub("", text))
    if len(bare) >= _LEAST and len(bare) - len(bare.translate(_SIGNS)) >= _DENSE * len(bare):
        return CODE
    return None


def _is_output(lines: Sequence[str]) -> str | None:
    typed = sum(1 for line in lines if _PROMPT.match(line) is not None)
    if typed >= _PROMPTS and not any(line.startswith(_QUOTED) for line in lines):
        return OUTPUT
    if len(lines) < _ROWS:
        return None
    levels = sum(1 for line in lines if _LEVEL.search(line, 0, 60) is not None and _LOGGED.search(line) is not None)
    if 2 * levels >= len(lines):
        return OUTPUT
    forms: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    for line in lines:
        form, count = _NUMBER.subn("0", line)
        if count > 1:
            form = " ".join(form.split())
            forms[form] += 1
            sizes[form] += len(line)
    if len(lines) >= _REPEATED:
        begins = Counter(" ".join(line.split(None, _FIRST)[:_FIRST]) for line in lines)
        if begins.most_common(1)[0][1] >= _MOST_BEGIN * len(lines):
            return OUTPUT
    alike = [form for form, number in forms.items() if number >= _ALIKE]
    if 2 * sum(forms[form] for form in alike) <= len(lines):
        return None  # times, below each of which somebody says something
    return DATA if sum(sizes[form] for form in alike) >= _IN_FORM * sum(map(len, lines)) else None


def _is_list(lines: Sequence[str], text: str) -> str | None:
    if len(lines) < _MANY:
        lines = [part for part in _SEPARATORS.split(text) if part and not part.isspace()]
        if len(lines) < 2 * _MANY:
            return None
    if sum(1 for line in lines if _ADDRESS.fullmatch(line) is not None) >= _ADDRESSES * len(lines):
        return DATA
    entries = [line.strip().casefold() for line in lines]
    short = [
        entry for entry in entries if entry.count(" ") < _SHORT and len(entry) <= _LONGEST and not entry.endswith(_ENDS)
    ]
    if len(short) < _ENTRY_SHARE * len(lines):
        return None
    counted = sum(1 for entry in short if _COUNTED.fullmatch(entry) is not None)
    if counted >= _ENTRY_SHARE * len(lines):
        return WORDS
    if _are_bare([line.strip() for line in lines]):
        return WORDS
    bare = [_NUMBERED.sub("", entry) for entry in short]
    return WORDS if _in_order(short) or _in_order(bare) else None


def _is_row_of_words(text: str) -> bool:
    """Whether a text is words with a comma behind each, as a filter has those that it stops: in a row they look like a sentence."""
    if text.count(",") * _PER_ENTRY < len(text):
        return False
    entries = [entry for part in text.split(",") if (entry := part.strip())]
    return not _ENDED.search(text) and _are_bare(entries)


_PER_ENTRY = 14
"""Characters of an entry with its comma, on average at most."""
_ENDED = lazy_pattern(r"[.!?]\s+[A-Z]")
"""The end of a sentence, which such a row has not."""


def _is_of_stems(text: str) -> bool:
    """Whether a program left of a text the stems of its longer words, as those who count words do: "council vote close bridg ferri"; any sentence has short words."""
    middle = len(text) // 2
    if len(text) < _STEMMED or not text[middle : middle + _GLANCE].islower():
        return False
    words = text[text.find("\n") + 1 :].split() if _ADDRESSED.match(text) is not None else text.split()
    bare = sum(word.isalpha() and word.islower() for word in words)
    return bare >= _BARE_SHARE * len(words) and sum(len(word) <= _OF_SENTENCES for word in words) <= _RARE * len(words)


_STEMMED, _GLANCE = 800, 200
"""Characters of such a text at least, and of its middle that are looked at first."""
_ADDRESSED = lazy_pattern(r"\W{0,3}https?://\S+\s*\n")
"""Its first line, where it says what it was made of."""
_BARE_SHARE, _OF_SENTENCES, _RARE = 0.99, 3, 0.08
"""Share of words without a sign or a capital; letters of a short word, and their share at most: in twelve such texts up to 6 in 100, in others without marks 25 and more."""


def _are_bare(entries: Sequence[str]) -> bool:
    """Whether entries are words in small letters, each once and most alone: by how often they stand somewhere, or to be passed over."""
    return (
        len(entries) >= _BARE
        and sum(" " not in entry for entry in entries) >= _ALONE * len(entries)
        and sum(not entry[0].isupper() for entry in entries) >= _SMALL * len(entries)
        and len(set(entries)) > _ORDER * len(entries)
    )


def _in_order(entries: Sequence[str]) -> bool:
    risen = sum(before <= after for before, after in pairwise(entries))
    return risen >= _ORDER * (len(entries) - 1) and len(set(entries)) > len(entries) // 2
