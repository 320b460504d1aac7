"""CIT306: a link that leads nowhere."""

from collections.abc import Hashable, Iterator
from functools import cache, lru_cache
from ipaddress import ip_address
from typing import NamedTuple
from urllib.parse import urlsplit

from provenance.analysis import content, links
from provenance.analysis.register import is_instructing
from provenance.api import (
    BlockKind,
    Context,
    Document,
    Example,
    Hit,
    Link,
    Phrases,
    Severity,
    analysis,
    lazy_pattern,
    quoted,
    rule,
    told_once,
)
from provenance_plugins.citations.addresses_within import WITHIN, mistyped_end, within
from provenance_plugins.citations.asked_addresses import asks_for_address, is_bare_mail, stands_in
from provenance_plugins.citations.built_for_oneself import built_for_oneself, is_fetched, is_told_of_network
from provenance_plugins.citations.buttons import ARROWS, buttons
from provenance_plugins.citations.empty_addresses import SIGNS, empty_addresses
from provenance_plugins.citations.link_controls import (
    is_bare,
    is_image_or_bare,
    is_left_to_script,
    is_own_name,
    is_shown,
    is_struck,
    names_file_of_org,
    shows_form,
)
from provenance_plugins.citations.linked_places import is_amid_words, leads_readers
from provenance_plugins.citations.own_copies import EDITED, NESTED, OWN_COPY, is_copied, is_for_editing, is_in_own_copy
from provenance_plugins.citations.run_before import is_run_before
from provenance_plugins.citations.template_files import is_of_layouts, shows_design
from provenance_plugins.citations.unfilled_fields import is_assigned, leads_without, unfilled_field
from provenance_plugins.citations.viewer_addresses import viewer_addresses

_ADDRESSES = Phrases.load(__package__, "placeholder_address")
_ON_SITE = lazy_pattern(r"/\w")
_NAMED_FILE = lazy_pattern(
    r"(?i)^/\w+/[^/]+(?=/).*(?:\.\w{1,5}(?:[?#]|$)|/(?:desktop|documents|downloads|library|pictures|dropbox|projects?|src|git)(?:/|$))|^/(?:tmp|var|mnt|private|volumes)/"
)
"""A file of somebody's machine, where a site may have such a path: "/users/ana/notes.md", not "/users/2857650"."""
_OF_DEVICE = lazy_pattern(r"https?://(?:192\.168|10\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.(?:1|254)/?\Z")
"""The page of a router, which every reader of instructions has on a network of their own."""
_QUERY = lazy_pattern(r"\?\w+=")
_NOWHERE = frozenset({"", "#"})
_FILE = lazy_pattern(r"(?i)(?:file:|[a-z]:[\\/]|\\\\|/(?:users|home|tmp|var|mnt|private|volumes)/)")
_BEHEADED = lazy_pattern(
    r"(?:(?:t?tps?|ps?|s|h?htps?|hhttps?|htttps?|htpps?)://|https?:///|https?://https?/{1,2}|https?;?//|(?:(?:url|link|href|src|https?)[:=]\s?|https?:/{1,2}|[(\[<\"“])https?:/{0,2}|(?P<bare>www\.(?![^/]*\.(?:md|html?|php)(?:[?#]|\Z))|(?=(?:[a-z0-9-]{1,63}\.){1,4}(?:gov|edu|org|com)(?:/|\Z))))"
    r"(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?=[/:?#]|\Z)|https?:///[\w-]{1,60}/?\Z"
)
"""An address that lost a letter or more of "https", or got one more, before a host ("s://lamp.example/a"), lost all of it ("www.lamp.example", "lamp.com/a"), so that it leads to a page of the same site, or has something before it: "URL:https://lamp.example", "http://https://lamp.example"."""
_CALL = lazy_pattern(r"\{\{[<%]|\{%|\{\{[^{}]*(?:[\"'|.(]|\[\Z)|\}\}[\w/#?.-]|\A(?!\w+:)[\w./-]+/\{\{")
"""What a generator of sites fills in when it makes the page: `{{< ref "a.md" >}}`, `{{ "/a/" | url }}`, `{{ site.url }}`, `{{base}}/a`, `a/{{ index }}`; `{{link}}` is none."""
_PLAIN = lazy_pattern(r"https?://([a-z0-9.-]{1,200})(?=[/?#]|\Z)")
"""An address in small letters whose host is all that stands before its path."""
_BARE_HOST = lazy_pattern(r"[a-z][a-z-]*[a-z]")
"""A host without a dot, which no network but the writer's own knows: "http://intranet/rota"."""
_DOUBLED = lazy_pattern(r"(?!\S{1,400}?\)!?\[[^\[\]]{0,80}\]\()(https?://[^\s/?#]+\.[^\s?#]{2,300}?)/?\1")
"""The same twice, or its host before all of it: "https://lamp.example/ahttps://lamp.example/a"; archives have another host before an address."""
_SCRIPT = lazy_pattern(r"(?i)javascript:\s*(?:void\s*\(?\s*0?\s*\)?|;|//)?\s*;?\s*\Z")


class _Placeholders(NamedTuple):
    hosts: frozenset[str]
    suffixes: tuple[str, ...]
    """Ends of hosts, those of the hosts themselves for what stands below them too."""
    texts: frozenset[str]
    parts: tuple[str, ...]
    buttons: frozenset[str]


@rule(
    id="CIT306",
    slug="placeholder-link",
    severity=Severity.ERROR,
    summary="A link that was never given an address",
    recurs=True,
    running_text=True,
    languages=("*",),
    uses=(content,),
    when=(links, "extension://", *SIGNS, *ARROWS),
    bad=[
        Example(
            '<article><p>Read <a href="#">the report</a> of the ministry on the state of the bridges.</p></article>',
            media_type="text/html",
        ),
        Example("Read [the report]() of the ministry.", media_type="text/markdown"),
        "It was closed under [a ten-year contract]( ) of the ministry.",
        Example("Read [the report](https://example.com/report) of the ministry.", media_type="text/markdown"),
        Example("Read [the report](http://localhost:8000/report) of the ministry.", media_type="text/markdown"),
        Example("Write to [the mill](http://mi/?utm_source=May) in time.", media_type="text/markdown"),
        Example("Read [the report](file:///C:/Users/ana/report.pdf) of the ministry.", media_type="text/markdown"),
        Example("Read [the report](http://192.168.1.20/report) of the ministry.", media_type="text/markdown"),
        Example(
            "Sign [here](https://docs.google.com/forms/d/1PhpXn30GAax9SMJQ9S1/edit) for it.", media_type="text/markdown"
        ),
        Example("It lies on\nhttp://192.168.1.20/lamp.deb for now.", media_type="text/markdown"),
        Example("See [1.2](file:///C:/Users/ana/report.html#fig:bridge) of the report.", media_type="text/markdown"),
        Example(
            "Read [the report]([https://www.rijksoverheid.nl/a](https://www.rijksoverheid.nl/b)) of the ministry.",
            media_type="text/markdown",
        ),
        Example("Read [the report](URL) of the ministry.", media_type="text/markdown"),
        Example("Write to [the office](office@harbour.town) of the ministry.", media_type="text/markdown"),
        Example(
            "Read [the report](URL:https://www.rijksoverheid.nl/report) of the ministry.", media_type="text/markdown"
        ),
        Example("Read [the report](www.rijksoverheid.nl/report) of the ministry.", media_type="text/markdown"),
        Example(
            "<https://www.rijksoverheid.nl/https://www.rijksoverheid.nl/a> tells of it.", media_type="text/markdown"
        ),
        Example(
            "Read [the report](https://www.rijksoverheid.nl/ahttps://www.rijksoverheid.nl/a) of the ministry.",
            media_type="text/markdown",
        ),
        Example(
            "Read [the report](https://https://www.rijksoverheid.nl/report) of the ministry.",
            media_type="text/markdown",
        ),
        Example("Read [the report]({{link}}) of the ministry.", media_type="text/markdown"),
        Example("Read [the report](INSERT_LINK) of the ministry.", media_type="text/markdown"),
        Example("Read [the report](https://url-goes-here) of the ministry.", media_type="text/markdown"),
        Example("Read [the report](?) of the ministry.", media_type="text/markdown"),
        Example("Read [the report](???) of the ministry.", media_type="text/markdown"),
        Example("Read [the report](https://ferry.org/piers/{{page}}) of the ministry.", media_type="text/markdown"),
        Example("Read it [in your browser](*|ARCHIVE|*).", media_type="text/markdown"),
        Example("In [Part 1](LINK_TO_PART_1) I spoke of bridges.", media_type="text/markdown"),
        Example("The bridge is old.\n\n**[Get the free plan →]**\n", media_type="text/markdown"),
    ],
    good=[
        Example('Ask <a class="mail" href="#">the keeper</a> of the old ministry.', media_type="text/markdown"),
        Example("The bridge is old.\n\n[12](#){.view-likers} [3 likes](#){.post-likes}", media_type="text/markdown"),
        Example(
            '<p>A photo of the bridge.<a class="enlarge" href="#"/> It was closed.</p>', media_type="text/markdown"
        ),
        Example(
            '<article><p>A photo of the bridge can be seen here. <a href="#" onclick="send(this)">Send it</a> to the ministry.</p></article>',
            media_type="text/html",
        ),
        Example(
            f"""<article><p>She kept a <a href="javascript:void(0)" onclick="return note('{"A small boat with one sail. " * 20}')">wherry</a>
            on the river, and rowed it to the mill when the water was high.</p></article>""",
            media_type="text/html",
        ),
        Example("- [More](#)\n- [The bridges](https://www.rijksoverheid.nl/bridges)\n", media_type="text/markdown"),
        Example("Read [the report](https://www.rijksoverheid.nl/report) of the ministry.", media_type="text/markdown"),
        Example(
            "Read [the report](https://lampnet.org/save/https://www.rijksoverheid.nl/report) of the ministry.",
            media_type="text/markdown",
        ),
        Example(
            "Read more at www.rijksoverheid.nl/bridges, or on the site (www.rijksoverheid.nl).",
            media_type="text/markdown",
        ),
        Example("Read [the report](www.rijksoverheid.md) of the ministry.", media_type="text/markdown"),
        Example(
            '<article><p>The reports of the ministry on bridges: <a href="?">all of them</a> or <a href="?page=2">the older ones</a>.</p></article>',
            media_type="text/html",
        ),
        Example("Read [the older reports](?page=2) of the ministry.", media_type="text/markdown"),
        Example("Read [the report](report.md#costs) of the ministry.", media_type="text/markdown"),
        Example("Read [the report](add-a-link.md) of the ministry.", media_type="text/markdown"),
        Example("Read [the report](/your-page/) of the ministry.", media_type="text/markdown"),
        Example("Fetch it:\n\nwget http://192.168.1.20/lamp.deb  \nid\n", media_type="text/markdown"),
        Example("Write to [the ministry](mailto:press@example.com).", media_type="text/markdown"),
        Example(
            "See [the copy](https://web.archive.org/web/2020/https://www.rijksoverheid.nl/a) of it.",
            media_type="text/markdown",
        ),
        Example("`[a link](https://example.com)` is how a link is written.", media_type="text/markdown"),
        Example('Read [the report]({{< ref "report.md" >}}) of the ministry.', media_type="text/markdown"),
        Example('Read [the report]({{ "/2024/report/" | url }}) of the ministry.', media_type="text/markdown"),
        Example("Read [the report]({{ site.baseurl }}/report) of the ministry.", media_type="text/markdown"),
        Example("Read [the report]({{root}}/report) of the ministry.", media_type="text/markdown"),
        Example("Read [the answers](town/{{ index }}) of the ministry.", media_type="text/markdown"),
        Example(
            '{% assign map = "https://www.rijksoverheid.nl/map" %}\n\nThe hall is <a href="{{ map }}">in Lamp Street</a>.',
            media_type="text/markdown",
        ),
        Example("Read [the answer]({{answers}}118707) of the ministry.", media_type="text/markdown"),
        Example(
            '<p>Read <a href="{{latestIssue["permalink"]}}">the issue</a> of the ministry.</p>',
            media_type="text/markdown",
        ),
        Example(
            "The report of the ministry is done.\n\n[[Back to top]](#) [[All]](all.md)", media_type="text/markdown"
        ),
        Example(
            "Press it.\n\n**[Get the free plan →](https://www.rijksoverheid.nl/plan)**\n", media_type="text/markdown"
        ),
        Example("Put your name on ~~[the list]()~~ (it is closed).", media_type="text/markdown"),
        Example(
            "Sign [here](https://docs.google.com/forms/d/e/1FAIpQLSeFxQO/viewform) for it.", media_type="text/markdown"
        ),
        Example("See [the reviews](/HOME/6-/reviews.html?rn=124580) of the ministry.", media_type="text/markdown"),
    ],
)
def placeholder_link(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of all rules
    """The address is empty, stands for one to come, or works only on the writer's own machine or network: readers who follow it get nowhere.

    Put in the public address of the page, or take the link off the words. What one change mends in several links is
    told once.

    For information:
    - a field behind a complete address ("https://ferry.org/a?reader={{ContactID}}"): the link leads where it should
    - one's own machine in a manual or lesson, whose reader has just set it up
    - an address that is its own words ("such as https://example.com")
    - links without any words, `?` alone, which leads to the same page, and an empty address of a page outside of sentences
    - every link of a template, or of a page that tries out a design or tells what stands on it

    Not told:
    - what the file or the generator of a site fills in (`{% assign map = … %}`)
    - an empty address behind the page's own name, or where a script follows the link, by its class or its id
    - links of menus, heads and feet of a page, which its site fills in
    - what a command fetches from one's own network (`wget http://…`), and an address of which the text says that it opens there alone
    """
    yield from told_once((*_faulty(document), *empty_addresses(document)), "link")
    yield from (*buttons(document), *viewer_addresses(document), *built_for_oneself(document))


def _faulty(document: Document) -> Iterator[tuple[Hashable, Hit]]:
    """Each link that leads nowhere, with the fault where one change mends it in all of them."""
    inside = content(document)
    for link in document.links:
        fault = fault_of(link.target)
        if fault is None or (fault is _UNFILLED and _is_filled_in(document, link.target)):
            continue
        index = document.block_index(link.span.start)
        if index is None and link.span.start:
            index = document.block_index(link.span.start - 1)
        if index is None or not inside.is_main(index) or document.blocks[index].kind is BlockKind.CODE:
            continue
        if document.media_type == "text/html" and not leads_readers(document, document.blocks[index], link):
            continue
        if (
            (link.target.strip() in {"", "#"} and _is_button(document, link))
            or is_left_to_script(document, link)
            or (fault is _PRIVATE and is_fetched(document, link))
            or names_file_of_org(document, link)
        ):
            continue
        if is_bare(document, link) or is_own_name(document, link) or is_struck(document, link):
            continue
        shown = (
            (
                fault is _PRIVATE
                and (is_instructing(document) or _is_started(document, link) or is_told_of_network(document, link))
            )
            or _OF_SYSTEM.match(link.target.strip()) is not None
            or _OF_DEVICE.match(link.target.strip()) is not None
            or (fault is not _TWICE and (is_shown(document, link) or shows_form(document, link)))
            or shows_design(document)
            or (fault is EDITED and is_copied(document, link))
            or (fault is _EMPTY and document.media_type == "text/html" and not is_amid_words(document, link))
        )
        if fault is _UNFILLED and leads_without(link.target):
            fault, shown = _of_field(link.target), True
        if fault is _HOST and stands_in(document.slice(link.span), link.target):
            fault = _UNFILLED
        if fault is _OWN_PAGE:
            if document.media_type == "text/html":
                continue
            shown = True
        message = f"{_called(document, link)} {fault}"
        if is_image_or_bare(document, link):
            message, shown = "a link is left here that has neither words nor an address: take it out", True
        if is_in_own_copy(document, link.target):
            fault, message = OWN_COPY, f"{_called(document, link)} {OWN_COPY}"
        severity = Severity.INFO if shown else Severity.WARNING if fault is EDITED else None
        hit = Hit(link.source or link.span, message, severity=severity)
        yield _in_all(link.target, fault, shown=shown), hit


def _is_filled_in(document: Document, target: str) -> bool:
    """Whether the file gives each field of an address its value, or lies among the layouts of a site, whose builder does."""
    return is_assigned(document.source, target) or ("{{" in target and is_of_layouts(document))


def _in_all(target: str, fault: str, *, shown: bool) -> Hashable:
    """What several links have in common where a field of the template, the address of one machine or none stands in all of them, or one slip was made in each."""
    if target.strip() in _NOWHERE:
        return target.strip(), fault, shown
    if fault in {OWN_COPY, _QUOTED, _HOST}:
        return fault, shown
    if fault in {_OWN_FILE, WITHIN}:
        return _folder_of(target), shown
    common = urlsplit(target.strip()).netloc if fault is _PRIVATE else unfilled_field(target)
    return common or target.strip(), shown


def _is_started(document: Document, link: Link) -> bool:
    """Whether code of the same text opens the port to which a link leads on the reader's own machine, or its section has readers start it: `docker run -p 3000:3000`."""
    try:
        address = urlsplit(link.target.strip())
        port = address.port if address.hostname in _OWN_MACHINE else None
    except ValueError:
        return False
    if port is None:
        return False
    return str(port) in opened_ports(document) or is_run_before(document, link.span.start)


@analysis()
def opened_ports(document: Document) -> frozenset[str]:
    """The ports that code of a text opens; read once, since a text may have thousands of links to one's own machine."""
    return frozenset(
        opened[1]
        for block in document.blocks
        if block.kind is BlockKind.CODE
        for opened in _OPENED.finditer(document.text, *block.span)
    )


def _folder_of(target: str) -> str:
    """The folder of a file on somebody's machine: whoever publishes it publishes all of it."""
    return within(target) or target.strip().replace("\\", "/").partition("#")[0].rpartition("/")[0]


def _called(document: Document, link: Link) -> str:
    """What a message speaks of: the address, or the link's words where it has none."""
    address = link.target.strip()
    if is_bare_mail(address):
        return quoted(f"{address.rstrip('/').rpartition('/')[2][:1]}•••@•••")
    return f"the link {quoted(document.slice(link.span))}" if address in _NOWHERE else quoted(address)


def _of_field(target: str) -> str:
    return f"leads where it should, but its {unfilled_field(target) or 'field'} was never filled in: take that part of the address out"


def _is_button(document: Document, link: Link) -> bool:
    """Whether the words of a link without an address are those of a button: "[More](#)"."""
    return document.slice(link.span).strip(" ›»«‹×+▾▼[]^↑").lower() in _placeholders().buttons


@cache
def _placeholders() -> _Placeholders:
    by_tag: dict[str, list[str]] = {}
    for entry in _ADDRESSES.by_language()["any"]:
        by_tag.setdefault(entry.tags[0], []).append(entry.text)
    hosts = by_tag["host"]
    suffixes = (*by_tag["suffix"], *(f".{host}" for host in hosts))
    return _Placeholders(
        frozenset(hosts), suffixes, frozenset(by_tag["text"]), tuple(by_tag["part"]), frozenset(by_tag["button"])
    )


_OWN_MACHINE = frozenset({"localhost", "127.0.0.1", "0.0.0.0"})  # noqa: S104 - what texts link to
_OPENED = lazy_pattern(r"(?:--?p(?:ort|ublish)?[ =]|PORT=|:)(\d{1,5})(?!\d)")
"""Where code opens a port: "-p 3000:3000", "PORT=3000"."""
_OF_SYSTEM = lazy_pattern(r"file:///(?:System/)?Applications/[\w%/ .-]{1,120}\.app/?\Z")
"""A program that every machine of its kind has, which an author names to those who have one."""
_HOST = "leads to a file of that name on this site: put “https://” before it"
_TWICE = "is written twice over: keep it once"
_QUOTED = "stands in quotation marks, so that it leads nowhere: take them off"
_BEGINNING = "does not begin as addresses do: mend its beginning, which should be “https://” or “http://”"


def fault_of(target: str) -> str | None:
    """What is wrong with an address, as a sentence says it of the address; None where nothing is."""
    address = target.strip()
    if address in _NOWHERE or address == "?":
        return _OWN_PAGE if address == "?" else _EMPTY
    lower = address.lower()
    if lower.startswith("javascript:"):
        return "runs a script and leads nowhere: put in an address" if _SCRIPT.match(address) else None
    if lower.startswith("sandbox:/"):
        return "is a file that a chat assistant made and nobody else can open: publish the file and link to its public address"
    known = _placeholders()
    if (
        lower in known.texts
        or (any(part in lower for part in known.parts) and not _CALL.search(address))
        or asks_for_address(address)
        or ("{{" not in address and unfilled_field(address) is not None)
    ):
        return _UNFILLED
    if (wrong := _misspelt(lower)) is not None:
        return wrong
    plain = _PLAIN.match(lower)
    if plain is not None:
        bare = _PRIVATE if _BARE_HOST.fullmatch(plain[1]) else None
        return EDITED if is_for_editing(address) else _fault_of_host(plain[1]) or bare
    if _FILE.match(address) and not (
        _ON_SITE.match(address) and (_NAMED_FILE.search(address) is None or _QUERY.search(address) is not None)
    ):
        return _OWN_FILE if within(address) is None else WITHIN
    if "//" not in address:
        return None
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return "is no valid address: mend it"
    return _fault_of_host(host)


def _misspelt(lower: str) -> str | None:
    """What is wrong with how an address in small letters is written."""
    if is_bare_mail(lower):
        return "is an e-mail address without “mailto:”, so it leads to a page that is not there: put that before it, and nothing else"
    if lower.startswith("[") and "](" in lower:
        return NESTED
    if (cut := _BEHEADED.match(lower)) is not None:
        return _HOST if cut["bare"] is not None else _QUOTED if lower[0] in '"“' else _BEGINNING
    if lower.count("://") > 1 and _DOUBLED.match(lower) is not None:
        return _TWICE
    return None


_INSIDE = (".localhost", ".local", ".internal", ".intra", ".intranet", ".lan")


@lru_cache(maxsize=1024)
def _fault_of_host(host: str) -> str | None:
    host = host.removesuffix(".")
    known = _placeholders()
    bare = host.removeprefix("www.")
    if bare in known.hosts or bare.endswith(known.suffixes):
        private = bare == "localhost" or bare.endswith(_INSIDE)
        return _PRIVATE if private else "is an address that only serves as an example: put in the real one"
    if host[:1].isdigit() or ":" in host:
        try:
            if not ip_address(host).is_global:
                return _PRIVATE
        except ValueError:
            return None
    return mistyped_end(bare)


_UNFILLED = "stands for an address that was never filled in: put in where it should lead"
_EMPTY = "has no address: put in where it should lead, or take the link off the words"
_OWN_PAGE = "leads to this page itself: look whether an address was to be put in"
"""Of a query without words: pages have it to take a choice back, an author may have put a mark of his own there."""
_OWN_FILE = "is a file on the writer's own machine: publish the file and link to its public address"
_PRIVATE = "works only on the writer's own machine or network: put in a public address"
