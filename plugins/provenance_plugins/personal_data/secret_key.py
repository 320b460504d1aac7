"""PII607: a secret key."""

from __future__ import annotations

import itertools
import math
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache

import msgspec

from provenance.analysis.characters import IN_LOWERED, IN_TEXT, latin
from provenance.api import (
    Confidence,
    Context,
    Document,
    Fix,
    Hit,
    Literals,
    Phrases,
    Severity,
    SourceSpan,
    Span,
    lazy_pattern,
    rule,
)
from provenance_plugins.personal_data.tables import read_table

_GATES = Phrases.load(__package__, "secret_gates")
_IN_ADDRESS = "a password in an address"
_NEAR = 100
"""Characters to either side of a key in which it is said to be an example."""
_ADDRESS = 1000
"""Characters of an address before the key in it."""
_CALLED = 30
"""Characters before a key in which it is said what it is called."""
_SHORTEST = 20
"""Characters of the shortest key."""
_LONGEST = 20_200
"""Characters of the longest form, a private key."""
_LONG = 200
"""Characters above which chance alone makes four-letter words and runs; such keys are checked by their structure."""
_SEQUENCE = 8
"""Characters in a row that follow each other in the alphabet, or are the same: a person typed them."""


class Form(msgspec.Struct, frozen=True):
    """The form of a provider's keys, as `data/secrets.toml` explains it."""

    name: str
    gate: tuple[str, ...]
    form: str
    check: str = ""
    lead: int = 0
    reach: int = 0
    tail: int = 400
    entropy: float = 3.0
    near: tuple[str, ...] = ()
    public: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
    edges: bool = True

    def pattern(self) -> re.Pattern[str]:
        """The form, not inside a longer word; nor, where it has edges, inside base64."""
        before, after = (r"(?<![A-Za-z0-9+/])", r"(?![A-Za-z0-9_+/-])") if self.edges else ("", r"(?![A-Za-z0-9_-])")
        return lazy_pattern(f"{before}(?:{self.form}){after}")


class Placeholders(msgspec.Struct, frozen=True):
    """What gives the keys of documentation away."""

    words: tuple[str, ...]
    claims: tuple[str, ...]
    examples: frozenset[str]


class Secrets(msgspec.Struct, frozen=True):
    """The table `data/secrets.toml`."""

    key: tuple[Form, ...]
    placeholders: Placeholders


class Secret(msgspec.Struct, frozen=True):
    """A key that was found in a text."""

    name: str
    span: Span


@cache
def secrets() -> Secrets:
    """Every form that is known; read when a text first holds a gate."""
    return read_table("secrets", Secrets)


@cache
def gates() -> Literals:
    """The strings that no key is without."""
    return Literals(_GATES.texts(language="any"))


@cache
def _of_gate(gate: str) -> tuple[Form, ...]:
    """The kinds of keys that may begin at a gate: also those of a shorter one inside it. None for one that no kind has."""
    known = _gated()
    if all(other != gate for other, _ in known):
        return ()
    return tuple([form for other, form in known if other in gate])


@cache
def _gated() -> list[tuple[str, Form]]:
    return [(gate, form) for form in secrets().key for gate in form.gate]


@cache
def _pattern(form: Form) -> re.Pattern[str]:
    """Compiled when its gate first occurs: all of them take as long as a hundred documents."""
    return form.pattern()


_TOKEN = "npm" + "_" + "qkJaB6MffYVzZXWqmcoF49yrUxP3wf" + "0LsakP"
"""In parts, because scanners of repositories would otherwise find it."""


@rule(
    id="PII607",
    slug="secret-key",
    severity=Severity.ERROR,
    summary="A key, token or private key that opens a door",
    languages=["*"],
    sensitive=True,
    uses=[latin],
    bad=[f"Set the token {_TOKEN} and publish.", f"```\nexport NPM_TOKEN={_TOKEN}\n```"],
    good=[
        f"The check digits of {_TOKEN[:-1]}Q are wrong.",
        "aws_access_key_id = AKIAIOSFODNN7EXAMPLE",
        "Authorization: token ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "commit 9fceb02d0ae598e95dc970b74767f19372d61af8",
        "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----",
    ],
)
def secret_key(document: Document, context: Context) -> Iterator[Hit]:
    """Whoever reads a key can use it, and machines read everything that is published within minutes.

    Revoke it at its provider at once, then take it out: taking it out alone does not help, since it was public. Where a provider's
    keys have check digits these are verified; keys that documentation shows as examples are passed over. Code is looked at too.
    The password of a wireless network beside its label is a warning, and so is that of a locked post in its front matter.

    For information: a link whose signed token names the one file or page to which it leads, as the link by which a reader gives an article away does; a
    token that says itself that it has run out.
    """
    text = document.text
    for secret in find_secrets(text) if IN_TEXT.any_in(document, gates()) or ("@" in text and "://" in text) else ():
        start = max(text.rfind(" ", 0, secret.span.start), text.rfind("\n", 0, secret.span.start)) + 1
        if _is_of_one_file(text[max(start, secret.span.start - _ADDRESS) : secret.span.end], text, secret.span):
            yield Hit(secret.span, _OF_FILE, severity=Severity.INFO)
            continue
        if _has_run_out(text[secret.span.start : secret.span.end], context.as_of):
            yield Hit(secret.span, _RUN_OUT, severity=Severity.INFO)
            continue
        yield Hit(
            secret.span,
            _message(secret.name),
            fix=Fix.replace(
                document, secret.span, "[secret removed]", "Take the key out; it has to be revoked as well"
            ),
        )
    if IN_LOWERED.any_in(document, _NETWORKS):
        from provenance_plugins.personal_data.network_passwords import network_passwords  # noqa: PLC0415 - few texts

        for span in network_passwords(document):
            yield Hit(span, _OF_NETWORK, Confidence.MEDIUM, Severity.WARNING)
    if document.has_front_matter and "\npassword:" in document.source:
        from provenance_plugins.personal_data.locked_posts import locked_posts  # noqa: PLC0415 - few posts are locked

        for lock in locked_posts(document):
            yield Hit(lock, _OF_POST, severity=Severity.WARNING)
    for name, place, of_file in _unseen(document):
        yield Hit(place, _OF_FILE if of_file else _message(name), severity=Severity.INFO if of_file else None)


def _message(name: str) -> str:
    return f"a secret key stands here ({name}), which whoever reads it can use: revoke it at once, then take it out"


_NETWORKS = Literals(("wi-fi", "wifi", "wi‑fi", "wlan", "ssid", "wireless"))
"""One of these names a wireless network, in small letters."""
_OF_NETWORK = (
    "the password of a wireless network stands here, which whoever reads it can use: change it, then take it out"
)
_OF_POST = "the password of a post stands here in the clear, which opens it to whoever reads its file: keep it out of the file, and change it where it opens anything else"
_OF_FILE = "a signed link stands here, whose token names the one file or page that it leads to: fine where that is to be public"


_RUN_OUT = "a signed token stands here that has run out, as it says itself: see that nothing accepts it any more"


def _has_run_out(key: str, today: date) -> bool:
    if not key.startswith("eyJ"):
        return False
    from provenance_plugins.personal_data.key_checks import runs_out_before  # noqa: PLC0415 - few texts have a token

    return runs_out_before(key, today)


def _is_of_one_file(address: str, text: str, span: Span) -> bool:
    if "?" not in address or not text.startswith("eyJ", span.start):
        return False
    from provenance_plugins.personal_data.key_checks import opens_one_file  # noqa: PLC0415 - few texts have a token

    return opens_one_file(address[address.find("://") + 3 :], text[span.start : span.end])


def _unseen(document: Document) -> Iterator[tuple[str, SourceSpan, bool]]:
    """Keys in addresses and comments, which readers do not see and machines do.

    All are looked through as one text, since pages have hundreds.
    """
    places = [
        (link.target, link.source)
        for link in document.links
        if link.source is not None and len(link.target) >= _SHORTEST and link.target not in document.slice(link.span)
    ]
    places += [(comment.text, comment.source) for comment in document.comments if len(comment.text) >= _SHORTEST]
    if places:
        ends = list(itertools.accumulate(len(words) + 1 for words, _ in places))
        joined = "\n".join(words for words, _ in places)
        reached: dict[str, int] = {}
        for secret in find_secrets(joined):
            key = joined[secret.span.start : secret.span.end]
            words, place = places[bisect_right(ends, secret.span.start)]
            at = document.source.find(key, max(place.start, reached.get(key, 0)), place.end)
            if at >= 0:  # a comment may be all of a file
                reached[key] = at + len(key)
                place = SourceSpan(at, at + len(key), approximate=place.approximate)
            yield secret.name, place, _is_of_one_file(words, joined, secret.span)


def find_secrets(text: str) -> list[Secret]:
    """The keys in a text, in order of place, none inside another."""
    found: list[Secret] = []
    reached = 0
    for gate, at in gates().find(text):
        if at < reached:
            continue  # inside a key that is known
        for form in _of_gate(gate):
            for secret in _matches(text, gate, at, form):
                reached = max(reached, secret.span.end)
                found.append(secret)
    if "://" in text and "@" in text:
        from provenance_plugins.personal_data.address_passwords import passwords  # noqa: PLC0415 - few texts have one

        found += [Secret(_IN_ADDRESS, span) for span in passwords(text)]
    found.sort(key=lambda secret: (secret.span.start, -secret.span.end))
    kept: list[Secret] = []
    for secret in found:
        if not kept or secret.span.start >= kept[-1].span.end:
            kept.append(secret)
    return kept


def _matches(text: str, gate: str, at: int, form: Form) -> Iterator[Secret]:
    pattern = _pattern(form)
    if form.lead == form.reach == 0:
        # Where the gate holds another one (`sk.eyJ1` and `eyJ`), the form begins at the inner one.
        inner = next((at + gate.find(other) for other in form.gate if other in gate), at)
        match = pattern.match(text, inner, at + _LONGEST)
        matches = [match] if match else []
    else:
        matches = [
            match
            for match in pattern.finditer(text, max(0, at - form.lead), at + len(gate) + form.reach + form.tail)
            if match.start() <= at + len(gate) + form.reach and (form.reach or match.end() > at)
        ]
    for match in matches:
        group = "secret" if "secret" in pattern.groupindex else 0
        if _is_key(text, match, match[group], gate, form):
            yield Secret(form.name, Span(*match.span(group)))


def _is_key(text: str, match: re.Match[str], key: str, gate: str, form: Form) -> bool:
    around = text[max(0, match.start() - _NEAR) : match.end() + _NEAR]
    if form.near and not any(word in around for word in form.near):
        return False
    if form.public and _is_public(text[max(0, match.start() - _ADDRESS) : match.start()], around, form):
        return False
    body = key.removeprefix(gate)
    if entropy(body) < form.entropy or _is_placeholder(key, body):
        return False
    if not form.check:
        return True
    from provenance_plugins.personal_data.key_checks import CHECKS  # noqa: PLC0415 - few texts have what may be a key

    return CHECKS[form.check](match[0])


def _is_public(before: str, around: str, form: Form) -> bool:
    """Whether a key is made to be shown: it stands in the address of a map, or in what a page's app is set up with."""
    address = "" if before[-1:].isspace() else "".join(before.split()[-1:])
    if any(word in address for word in form.public):
        return True
    name = before[-_CALLED:]
    return any(word in around for word in form.shown) and any(word in name for word in form.called)


def entropy(words: str) -> float:
    """Shannon's, in bits a character, of the characters' own frequencies."""
    size = len(words)
    return -sum(count / size * math.log2(count / size) for count in Counter(words).values()) if size else 0.0


def _is_placeholder(key: str, body: str) -> bool:
    known = secrets().placeholders
    if key.startswith("eyJ"):
        from provenance_plugins.personal_data.key_checks import json_part  # noqa: PLC0415 - as above

        said = str(json_part(key.split(".")[1])).lower()
        return any(word in said for word in known.claims)
    if len(body) > _LONG:
        return False
    lower = body.lower()
    if any(word in lower for word in known.words) or _runs(lower):
        return True
    import hashlib  # noqa: PLC0415 - few texts have a key, and it loads OpenSSL

    return hashlib.sha256(key.encode()).hexdigest() in known.examples


def _runs(lower: str) -> bool:
    """Whether eight characters in a row are the same, or follow each other in the alphabet."""
    same = following = 1
    for before, after in itertools.pairwise(lower):
        step = ord(after) - ord(before)
        same = same + 1 if step == 0 else 1
        following = following + 1 if step == 1 else 1
        if same >= _SEQUENCE or following >= _SEQUENCE:
            return True
    return False
