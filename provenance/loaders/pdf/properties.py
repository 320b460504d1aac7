"""What a PDF file says of itself: title, author, dates and language, as far as a person wrote them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from provenance.documents import Declared

FIELDS = {"Title": "title", "Author": "author", "CreationDate": "date", "ModDate": "modified"}
"""Properties that are read, and the fields that they are."""
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_WORD = re.compile(r"[^\W_]+")
_SMALL = 3
"""Letters of a word that says little."""
_DATE = re.compile(r"(?:D:)?((?:19|20)\d\d)(\d\d)?(\d\d)?(?:(\d\d)(\d\d)(\d\d)?)?(?:(Z)|([+-]\d\d)'?(\d\d)?'?)?")
_NO_TITLE = re.compile(
    r"(?i)(?:untitled|unbenannt|sans titre|sin título|senza titolo|title|titel|document|dokument|presentation|präsentation|slide|microsoft (?:word|powerpoint|excel)|powerpoint(?: presentation)?|layout|print|doc|report|template|blank)[ _-]?\d{0,4}"
    r"|microsoft (?:word|powerpoint|excel|office word|publisher) - .*"
    r"|.*\.(?:docx?|dotx?|indd|pptx?|xlsx?|qxp|qxd|tex|dvi|ps|eps|pdf|rtf|odt|odp|pub|pmd|p65|fm|ai|cdr|wpd|txt|html?|tiff?|jpe?g|png)"
    r"|(?:https?://|about:|file:).*|[\W\d_]+|[a-z0-9]+(?:[_-][a-z0-9]+)+|[A-Za-z]{0,3}\d[\w.-]*"
)
"""What programs put where a title belongs: the name of a file, of the program, or nothing."""
_NO_AUTHOR = re.compile(
    r"(?i)(?:user|users|admin|administrator|administrador|owner|guest|root|author|autor|unknown|\W*anonymous\W*|unspecified|none|n/?a|default|test|home|pc|office|staff|student|teacher|me|name|your name|author name|registered user|preferred customer|valued customer|windows user|microsoft office user|user name|benutzer|utilisateur|usuario|scanner|customer|hp|dell|lenovo|acer|asus|toshiba|apple|temp|template|\W*)\d*"
    r"|[\w.+-]+@[\w.-]+|[a-z]+\d*|[a-z]{1,3}\d+[a-z\d]*|[A-Z]{1,4}\d+\w*|\S*[\\/_]\S*|[A-Z]{1,3}"
    r"|.*(?:microsoft|adobe|acrobat|latex|openoffice|libreoffice|pdf ?creator|ghostscript|quark|indesign|canva|python-docx|reportlab|wkhtmltopdf|print ?to ?pdf|xerox|ricoh|canon|konica|scan).*"
)
"""What programs put where an author belongs: who was signed in, the machine, the program itself."""


def declared_by(properties: Mapping[str, str], language: str) -> list[Declared]:
    """What the properties of a file say of its text; the date is the day on which the file was made."""
    found: list[Declared] = []
    for key, field in FIELDS.items():
        words = properties.get(key, "")
        origin = f"pdf:{key.lower()}"
        if field == "title" and words and not _NO_TITLE.fullmatch(words):
            found.append(Declared(field, words, origin))
        elif field == "author":
            found += (Declared(field, name, origin) for name in _names(words))
        elif field in {"date", "modified"} and (moment := moment_of(words)):
            found.append(Declared(field, moment, origin))
    if _LANGUAGE.fullmatch(language):
        found.append(Declared("language", language, "pdf:lang"))
    return found


def believable(declared: Sequence[Declared], lines: Iterable[str]) -> list[Declared]:
    """What the headings of the first page bear out: a title of which half the words do not stand there is that of a template, of another file, or the first words of a sentence."""
    words = {word for line in lines for word in _WORD.findall(line.casefold())}
    found: list[Declared] = []
    for one in declared:
        named = _WORD.findall(one.value.casefold())
        named = [word for word in named if len(word) > _SMALL] or named
        if one.field != "title" or (named and sum(word in words for word in named) >= 0.5 * len(named)):
            found.append(one)
    return found


def _names(words: str) -> Iterator[str]:
    for name in re.split(r"\s*;\s*", words):
        if name and not _NO_AUTHOR.fullmatch(name):
            yield name


def moment_of(words: str) -> str:
    """A date of PDF (`D:20240603101500+02'00'`) in ISO 8601; empty for what is none, and for a day at which clocks that are not set begin."""
    match = _DATE.match(words)
    if not match or not match[2]:
        return ""
    year, month, day, hour, minute, second, zulu, hours, minutes = match.groups()
    if (
        not 1 <= int(month) <= 12
        or (day and not 1 <= int(day) <= 31)
        or (int(year) < 1993 or ((int(month), int(day or 0)) == (1, 1) and int(year) in {2000, 1970, 1980}))
    ):
        return ""
    made = f"{year}-{month}" + (f"-{day}" if day else "")
    if day and hour and int(hour) < 24 and int(minute) < 60:
        made += f"T{hour}:{minute}:{second if second and int(second) < 60 else '00'}"
        made += "Z" if zulu else f"{hours}:{minutes or '00'}" if hours else ""
    return made
