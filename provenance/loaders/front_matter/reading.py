"""Front matter: YAML between `---`, TOML or Julia between `+++`, JSON in braces, with `---` behind them or without, or what the first fence names (`---toml`); every value with its place in the source."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

import yaml

from provenance.documents import Declared, Notice
from provenance.loaders.front_matter import FrontMatter
from provenance.loaders.front_matter.exports import exports
from provenance.loaders.front_matter.faults import by_lines, fault
from provenance.loaders.front_matter.footers import footer, is_footer
from provenance.loaders.front_matter.headers import Entry, header
from provenance.loaders.front_matter.julia import assignments, definitions
from provenance.loaders.front_matter.paths import Path, flat, is_no_day, of_others
from provenance.loaders.front_matter.templates import refuse_template
from provenance.named_tuples import NamedTuple
from provenance.packaged import data_table
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan

_FRONT = lazy_pattern(
    r"(?:(?:[ \t]*\r?\n){0,2}\ufeff)?(?:---[ \t]*(?:ya?ml|json5?|js)?[ \t]*\r?\n(?P<yaml>.*?\r?\n)??(?:---|\.\.\.)|---[ \t]*toml[ \t]*\r?\n(?P<named>.*?\r?\n)??---"
    r"|\+\+\+[ \t]*\r?\n(?P<toml>.*?\r?\n)??\+\+\+|(?:[ \t]*\r?\n){0,3}(?P<json>(?P<indent> {0,3})\{\r?\n\s*\"[\w-]{1,60}\"\s?:.*?\r?\n(?P=indent)\})(?P<closed>[ \t]*\r?\n---)?)[ \t]*(?=\r?\n|\Z)",
    re.DOTALL,
)
"""A byte order mark may stand behind an empty line that a program put before the file."""
_BEHIND_EMPTY = lazy_pattern(r"\s*(?=\+\+\+)")
"""Between an empty head, as a program puts one before every text, and the one that somebody wrote."""
_SCRIPT = lazy_pattern(r"\ufeff?---[ \t]*js[ \t]*\r?\n")
"""An object of a script, as Eleventy allows: YAML reads those that hold strings alone."""
_KEY = lazy_pattern(
    r"\s*(?:#[^\n]*\n\s*)*(?:![\w!./:-]{1,80}[ \t]*\n\s*)?(?:(?::(?=\w))?[\w\"'.@ -]{1,60}\s*:(?:\s|$)|\{|-\s)"
)
"""How front matter begins: with a key, a list or a table, before which a program may have put its own type (`!Page`)."""
_FILLED_IN = lazy_pattern(r"\{\{|<%")
_DATED = lazy_pattern(r"(?:^|/)(?:19|20)\d\d[/-](?:0[1-9]|1[0-2])[/-](?:0[1-9]|[12]\d|3[01])[/-]")
"""A path within the site that begins with the day of publication, as sites of news and logs have them."""
_ABSOLUTE = lazy_pattern(r"[a-z][a-z0-9+.-]*://|//", re.IGNORECASE)
_BARE_ADDRESS = lazy_pattern(
    r"www\.[\w-]{1,60}(?:\.[\w-]{2,60}){1,3}(?:/\S{0,500})?|(?:[\w-]{1,60}\.){1,3}(?!(?:html?|md|mdx|php|aspx?)/)[a-z]{2,12}/\S{1,500}"
)
"""The address of a page whose scheme was left out: "www.harbour.example/bridge"."""
_WITHIN = frozenset({"slug", "path", "aliases"})
"""Keys whose value is a path within the site, also where it looks like an address: "slug: node.js/intro"."""
_ENTRY = lazy_pattern(
    r"(?:[\w.-]*/){0,6}(?P<file>[\w-]{2,60})\.(?:mdx?|markdown|json|ya?ml|toml)|(?:[\w.-]*/){0,5}(?:authors?|people|writers?|staff|contributors?)/(?P<slug>[\w-]{2,60})/?"
)
"""The file or the address of a person, to which editors of sites make `author` lead: "content/authors/ana-cruz.md"."""
_SOURCES, _CLIPPED = frozenset({"source", "sourceurl"}), "created"
"""With the address of a page under the first, what the second has is the day on which somebody clipped it."""
_CONTROL = lazy_pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
"""What neither YAML nor TOML may hold: it comes of words that were decoded wrongly."""
_UNREADABLE = "\ufffd"
_LONGEST = 400_000
"""Characters of front matter that are read, in which the editor of a mailing may keep all of its page; what claims more is no front matter."""


class _Value(NamedTuple):
    path: Path
    text: str
    span: tuple[int, int]


class _Keys(NamedTuple):
    """What keys tell, each in lower case and without `-` and `_`."""

    fields: Mapping[str, str]
    nested: frozenset[str]
    """Tables in which keys count as at the top."""
    types: frozenset[str]
    """What such a table may be about that is the text itself."""
    pictures: frozenset[str]
    """Tables on a picture, in which only its credit counts."""
    makers: frozenset[str]
    """Inside such a table: who made it."""
    moment: frozenset[str]
    """Inside a table of dates: this is one, of the table's own kind."""
    person: Mapping[str, str]
    """Inside a person: `whole`, `given`, `family` or `user`."""
    beside: frozenset[str]
    """Inside a person: what is another's name."""


def _loader() -> type[yaml.SafeLoader]:
    """Without timestamps: a date stays as it is written, also one that no calendar has."""
    base: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

    class Loader(base):  # type: ignore[misc,valid-type]
        yaml_implicit_resolvers = {  # noqa: RUF012 - as the class above it has them
            first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
            for first, resolvers in base.yaml_implicit_resolvers.items()
        }

    return Loader


_LOADER = _loader()


@cache
def _keys() -> _Keys:
    table = data_table(__package__, "keys.toml")
    nested, types, pictures, makers, moment, beside = (
        frozenset(table.pop(name)) for name in ("nested", "types", "pictures", "makers", "moment", "beside")
    )
    person = {key: part for part in ("whole", "given", "family", "user") for key in table.pop(part)}
    return _Keys(
        {key: field for field, keys in table.items() for key in keys},
        nested,
        types,
        pictures,
        makers,
        moment,
        person,
        beside,
    )


def front_matter(source: str, path: str = "") -> FrontMatter:
    """The front matter of a file. One that cannot be parsed is passed over, with a notice that names the line.

    Raises NothingToRead for that of a template, which a generator fills in.
    """
    match = _front(source)
    if match is None:
        return _unfenced(source)
    group = next((name for name in ("toml", "named", "json") if match[name] is not None), "yaml")
    kind = "toml" if group in {"toml", "named"} or match[0].lstrip("\ufeff \t\r\n").startswith("+++") else "yaml"
    text, base = match[group] or "", match.start(group)
    if kind == "yaml" and text.strip() and not _KEY.match(text):
        return FrontMatter(0)  # prose between two rules
    filled = _FILLED_IN.search(text) is not None
    first_line = source.count("\n", 0, max(base, 0)) + 1
    if filled:
        refuse_template(text, first_line, path, source[match.end() :], broken=False)
    try:
        values = _values(kind, text, base)
    except (yaml.YAMLError, ValueError, RecursionError) as error:  # ValueError: also a number of 5,000 digits
        assigned = assignments(text) if kind == "toml" else None
        if assigned is not None:
            return FrontMatter(match.end(), tuple(_declared(source, _of_entries(assigned, base))))
        if group == "json" and not match["closed"]:
            return FrontMatter(0)  # a text may begin with a brace
        if _SCRIPT.match(source):
            return FrontMatter(match.end())  # what a program has to run
        if filled:
            refuse_template(text, first_line, path, source[match.end() :], broken=True)
        sentence = fault(error, "json" if group == "json" else kind, first_line)
        above = _above_tab(error, text) if kind == "yaml" else ""
        if above:
            sentence = sentence.removesuffix("nothing of it was read.") + "what stands from there on was not read."
            declared = tuple(_declared(source, _values(kind, above, base)))
            return FrontMatter(match.end(), declared, (Notice("front-matter", sentence),))
        listed = by_lines(text) if kind == "yaml" else []
        if listed:
            sentence = sentence.removesuffix("nothing of it was read.") + "it was read line by line."
        declared = tuple(_declared(source, _of_entries(listed, base)))
        return FrontMatter(match.end(), declared, (Notice("front-matter", sentence),))
    declared = tuple(_declared(source, values))
    if group == "json" and not match["closed"] and not (declared and source[match.end() :].strip()):
        return FrontMatter(0)  # an example, or a file of data
    return FrontMatter(match.end(), declared)


def _front(source: str) -> re.Match[str] | None:
    """The fenced head of a file; behind an empty one that of TOML, where it follows at once."""
    match = _FRONT.match(source, 0, _LONGEST)
    if match is None or any((match[group] or "").strip() for group in ("yaml", "named", "toml", "json")):
        return match
    behind = _BEHIND_EMPTY.match(source, match.end())
    return match if behind is None else _FRONT.match(source, behind.end(), _LONGEST) or match


def exported(source: str, is_program: Callable[[int], bool]) -> tuple[Declared, ...]:
    """What a page of MDX exports of itself; `is_program` tells at an offset a statement from one that is shown."""
    return of_values(source, exports(source, is_program))


def of_values(source: str, found: Iterable[tuple[Path, str, tuple[int, int]]]) -> tuple[Declared, ...]:
    """What words state by the keys under which they stand."""
    return tuple(_declared(source, [_Value(*one) for one in found]))


def _values(kind: str, text: str, base: int) -> list[_Value]:
    """The values of front matter; one control character in a title does not cost the other values."""
    read = _yaml if kind == "yaml" else _toml
    try:
        return list(read(text, base))
    except (yaml.YAMLError, ValueError):
        if _CONTROL.search(text) is None:
            raise
    return list(read(_CONTROL.sub(_UNREADABLE, text), base))


def _unfenced(source: str) -> FrontMatter:
    """The front matter of a text that has it without a fence."""
    found = definitions(source) or header(source, states)
    if found is None:
        return FrontMatter(0)
    return FrontMatter(found.end, tuple(_declared(source, _of_entries(found.entries))), keyed=found.keyed)


def of_entries(source: str, entries: Iterable[Entry]) -> tuple[Declared, ...]:
    """What keys and values of another form than front matter state, by the same keys."""
    return tuple(_declared(source, _of_entries(entries)))


def of_structure(source: str, key: str, start: int, end: int) -> tuple[Declared, ...]:
    """What a list or a table in YAML states that is the value of a key; nothing where it is none."""
    try:
        values = [value._replace(path=(key, *value.path)) for value in _yaml(source[start:end], start)]
    except (yaml.YAMLError, ValueError, RecursionError):
        return ()
    return tuple(_declared(source, values))


def scalars(text: str, base: int) -> list[tuple[Path, str, int, int]]:
    """Each value of YAML with its keys, and where it begins and ends, from `base` on; none of what is no YAML. Raises nothing."""
    try:
        return [(value.path, value.text, *value.span) for value in _yaml(text, base)]
    except (yaml.YAMLError, ValueError, RecursionError):
        return []


def states(key: str) -> str | None:
    """What a key at the top states: a field of `Declared`, or None."""
    return _keys().fields.get(flat(key))


def _of_entries(entries: Iterable[Entry], base: int = 0) -> list[_Value]:
    return [_Value((entry.key,), entry.value, (base + entry.start, base + entry.end)) for entry in entries]


def _above_tab(error: Exception, text: str) -> str:
    """The entries above the first one that has a tab where YAML has blanks alone, if that is all that is wrong with them; none of what is else at fault."""
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return ""
    lines = text.splitlines(keepends=True)
    at = error.problem_mark.line
    if at >= len(lines) or not lines[at].lstrip(" ").startswith("\t"):
        return ""
    lines = lines[:at]
    while lines and (lines[-1][:1].isspace() or lines[-1].rstrip().endswith(":")):
        lines.pop()
    above = "".join(lines)
    try:
        return above if list(_yaml(above, 0)) else ""
    except yaml.YAMLError:
        return ""


def _yaml(text: str, base: int) -> Iterator[_Value]:
    root = yaml.compose(text, Loader=_LOADER)
    stack: list[tuple[Path, yaml.Node]] = [((), root)] if root is not None else []
    met: set[int] = set()
    while stack:
        path, node = stack.pop()
        if isinstance(node, yaml.ScalarNode):
            yield _Value(path, str(node.value), (base + node.start_mark.index, base + node.end_mark.index))
            continue
        if id(node) in met or len(path) > 6:
            continue  # an alias that leads back
        met.add(id(node))
        inside: list[tuple[Path, yaml.Node]] = []
        if isinstance(node, yaml.MappingNode):
            inside = [((*path, str(key.value)), value) for key, value in node.value if isinstance(key, yaml.ScalarNode)]
        elif isinstance(node, yaml.SequenceNode):
            inside = [((*path, number), value) for number, value in enumerate(node.value)]
        stack.extend(reversed(inside))


def _toml(text: str, base: int) -> Iterator[_Value]:
    from provenance.loaders.front_matter.toml_values import toml_values  # noqa: PLC0415 - most front matter is YAML

    return (_Value(*one) for one in toml_values(text, base))


_SWITCHES = frozenset({"true", "false", "yes", "no", "ja", "nein", "oui", "non", "sí", "sì", "si", "sim", "não", "nee"})


def _declared(source: str, values: list[_Value]) -> Iterator[Declared]:
    keys = _keys()
    values = _without_seo(values)
    clipped = any(
        flat(str(value.path[0])) in _SOURCES and _ABSOLUTE.match(value.text) for value in values if value.path
    )
    person: list[_Value] = []
    """Parts of the name of the person that is read."""
    others = of_others(((value.path, value.text) for value in values), keys.nested, keys.types)
    for value in values:
        if others and any(value.path[: len(table)] == table for table in others):
            continue
        if len(value.path) == 1 and is_footer(value.path[0]):
            yield from footer(value.text, SourceSpan(*value.span, approximate=True))
        found = _field(value, keys)
        if found is None:
            continue
        field, rest = found
        if person and _owner(value.path) != _owner(person[0].path):
            yield from _named(source, person, keys)
            person = []
        if field == "author" and rest:
            person.append(value)
            continue
        text = _plain(value.text)
        if field == "url" and flat(str(value.path[0])) not in _WITHIN and _BARE_ADDRESS.fullmatch(text) is not None:
            text = f"https://{text}"
        if not text or (field == "url" and not _ABSOLUTE.match(text) and not _DATED.search(text)):
            continue  # a path within the site tells nothing
        if field in {"date", "modified"} and text.lower() in _SWITCHES:
            continue  # `published: true` is a switch
        if field == "date" and is_no_day(value.path, text):
            continue
        place = _bare(source, value)
        if field == "publisher" and _ABSOLUTE.match(text):
            field = "url"
        if clipped and field == "date" and flat(str(value.path[0])) == _CLIPPED:
            field = "retrieved"
        if field == "author" and (entry := _ENTRY.fullmatch(text)) is not None:
            text = entry["file"] or entry["slug"]
            at = source.find(text, place.start, place.end)
            place = SourceSpan(at, at + len(text)) if at >= 0 else place
        yield Declared(field, text, _origin(value), place)
    yield from _named(source, person, keys)


def _without_seo(values: list[_Value]) -> list[_Value]:
    """The values without the title that search engines are to show, where there is one for readers: `seo: {title: …}`."""
    if not any(value.path == ("title",) and value.text for value in values):
        return values
    return [value for value in values if len(value.path) != 2 or value.path[1] != "title" or value.path[0] != "seo"]


def _field(value: _Value, keys: _Keys) -> tuple[str, list[str]] | None:
    """What a value states, and the keys between that field's and the value's own end; None where it states nothing that counts."""
    names = [flat(key) for key in value.path if isinstance(key, str)]
    depth = 0
    while depth < len(names) - 1 and (names[depth] in keys.nested or names[depth] in keys.pictures):
        depth += 1
    pictured = not keys.pictures.isdisjoint(names[:depth])
    if pictured and names[depth:] and names[depth] in keys.makers:
        return "image_credit", names[depth + 1 :]
    field = keys.fields.get(names[depth]) if depth < len(names) else None
    if field is None or (pictured and field != "image_credit"):
        return None
    rest = names[depth + 1 :]
    if field in {"date", "modified"}:
        inner = keys.fields.get(rest[-1], "") if rest else field
        if inner not in {"date", "modified"} and rest[-1] not in keys.moment:
            return None
        changed = "modified" in {field, inner} or "lastupdate" in names[:depth]
        return "modified" if changed else "date", rest
    if not rest or (field in {"publisher", "licence"} and rest[-1] == "name"):
        return field, rest
    if field == "author" and rest[-1] in keys.person and keys.beside.isdisjoint(rest):
        return field, rest
    return None


def _owner(path: Path) -> Path:
    """The table of a person that a part of a name stands in: `authors: [{name: {given: …}}]` has it two keys further out."""
    last = path[:-1]
    return last[:-1] if len(last) > 1 and isinstance(last[-1], str) and flat(last[-1]) == "name" else last


def _named(source: str, parts: list[_Value], keys: _Keys) -> Iterator[Declared]:
    """The person of some parts of a name: by the whole name, by its parts, or as a user."""
    known: dict[str, _Value] = {}
    for value in parts:
        if _plain(value.text):
            known.setdefault(keys.person[flat(str(value.path[-1]))], value)
    whole, given, family = known.get("whole"), known.get("given"), known.get("family")
    first = given if given is not None else whole if whole is not None and " " not in whole.text.strip() else None
    if family is not None and first is not None:
        text = f"{_plain(first.text)} {_plain(family.text)}"
        ends = sorted((*first.span, *family.span))
        yield Declared("author", text, _origin(family), SourceSpan(ends[0], ends[-1], approximate=True))
        return
    one = whole or family or given or known.get("user")
    if one is not None:
        yield Declared("author", _plain(one.text), _origin(one), _bare(source, one))


def _origin(value: _Value) -> str:
    return "front-matter:" + ".".join(key for key in value.path if isinstance(key, str))


def _plain(text: str) -> str:
    """A value in one line; empty for what stands for none."""
    text = " ".join(text.split())
    return "" if text.lower() in {"null", "~", "none"} else text


def _bare(source: str, value: _Value) -> SourceSpan:
    """The place of a value without its quotation marks."""
    start, end = value.span
    raw = source[start:end]
    at = raw.find(value.text)
    if value.text and at >= 0:
        return SourceSpan(start + at, start + at + len(value.text))
    stripped = raw.rstrip()
    if len(stripped) > 1 and stripped[0] == stripped[-1] and stripped[0] in "\"'":
        return SourceSpan(start + 1, start + len(stripped) - 1)
    return SourceSpan(start, start + len(stripped), approximate="\n" in stripped)
