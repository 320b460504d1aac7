"""BLP414: what a script, a player or an embedded post says when it is not running."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import Boilerplate, content, leftovers
from provenance.analysis.paths import is_of_components
from provenance.api import (
    BlockKind,
    Context,
    Document,
    Element,
    Example,
    Fix,
    Hit,
    Phrases,
    Severity,
    Span,
    any_of,
    lazy_pattern,
    rule,
    told_together,
)
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.asked_first import may_have_program_errors
from provenance_plugins.boilerplate.bare_players import SIGNS_OF_PLAYERS, bare_players
from provenance_plugins.boilerplate.own_words.beside_players import follows_recording, is_link_to_watch, opens_frame
from provenance_plugins.boilerplate.shown_words import shown
from provenance_plugins.boilerplate.signs_within import has_server_error, may_have_embedded_words
from provenance_plugins.boilerplate.stretches import LANGUAGES, same_words, told_stretches

_PLAYER = lazy_pattern(r"<(/?)(?:video|audio)\b", re.IGNORECASE)
_UNSUPPORTED = lazy_pattern(
    r"\b(?:your|this|the) (?:[\w-]{1,20} ){0,2}browser does(?:n['’]t| not) (?:support|have|allow|play)\b[^.!?\n]{0,80}[.!?]?",
    re.IGNORECASE,
)
"""What a player says, where captions stand behind it in the same block: "Your browser does not support this video.Dawn over the mill"."""
_REACH = 2000
"""Characters of the source before a notice in which the player begins."""
_NEAR = 2
"""Blocks behind a label in which the picture stands that it describes."""


@rule(
    id="BLP414",
    slug="script-notice",
    severity=Severity.ERROR,
    summary="What a script, a player or an embedded post says when it is not running",
    recurs=True,
    running_text=True,
    scope="block",
    languages=LANGUAGES,
    uses=(content,),
    when=(leftovers, *SIGNS_OF_PLAYERS, may_have_program_errors, has_server_error, may_have_embedded_words),
    bad=[
        Example(
            "---\ntitle: The mill\ndescription: '(lampwriter_error: 401 Client Error: Unauthorized for url: https://lampnet.org/v1/chat)'\n---\n\nThe council voted on Monday to close the mill.\n",
            media_type="text/markdown",
        ),
        "Error generating summary: the lamp server gave no answer in thirty seconds.",
        Example(
            "The choir sang at noon.\n\n▶️ Watch on YouTube\n\nNobody [wrote](https://www.youtube.com/watch?v=abcdefghij) of it.\n",
            media_type="text/markdown",
        ),
        "The council voted on Monday to close the bridge.\n\nhttps://lampnet.org/player/mid,204930,embed.json\n\nNobody objected.",
        "The council voted on Monday to close the bridge.\n\nRetrieving the map, bear with us…",
        "The council voted on Monday to close the bridge.\n\n0:00 / 4:12 Unmute Settings",
        "Der Rat schloss am Montag die Brücke. Deaktivieren Sie Ihren Werbeblocker, um die Karte zu sehen. Die Fähre fährt.",
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it. You are using an outdated browser. Please upgrade your browser to see all of this site. The ferry goes on.",
        "The council voted on Monday to close the bridge.\n\nClick to play video",
        "The council voted on Monday to close the bridge.\n\nNext clip starts in 7 seconds",
        "The council voted on Monday to close the bridge.\n\nYour tablet does not support audio playback",
        "Der Rat schloss am Montag die Brücke.\n\nTabelle konnte nicht geladen werden. Neu laden",
        "Le conseil a fermé le pont lundi.\n\nIl faut accepter les cookies pour écouter ce podcast",
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it. Please enable JavaScript in your browser settings. Already a subscriber? Log in.",
        "Image copyright Harbour Pictures Image caption The old bridge in May\n\nThe council voted on Monday to close the bridge.",
        "The council voted on Monday to close the bridge.\n\nThis interactive cannot be shown here",
        "The council voted on Monday to close the bridge. If you can’t see the map, turn off your ad blocker. Nobody objected.",
        "The council voted on Monday to close the bridge.\n\nContent from Instagram cannot be displayed",
        "The council voted on Monday to close the bridge.\n\nYour browser blocks cookies.",
        "The council voted on Monday to close the bridge.\n\nMap failed to load",
        "The council voted on Monday to close the bridge.\n\nJavaScript is disabled. Some parts of this page may not work.",
        "The council voted on Monday to close the bridge.\n\nMap data is loading, please wait...",
        "The council voted on Monday to close the bridge.\n\nThis tweet has been deleted.",
        "The council voted on Monday to close the bridge.\n\nYou need JavaScript to run this app.",
        "The council voted on Monday to close the bridge.\n\nPlease enable JavaScript to view this content.",
        "The council voted on Monday to close the bridge.\n\nLoading…",
        "Your browser does not support the video tag.",
        "The council voted on Monday to close the bridge.\n\ntoggle caption",
        "The council voted on Monday to close the bridge.\n\nListen · 4:05",
        "The council voted on Monday to close the bridge.\n\nMute video\n\nNobody objected in the hall.",
        "The council voted on Monday to close the bridge.\n\nJavaScript is deactivated",
        "The council voted on Monday to close the bridge.\n\nPlease refresh the page and try again.",
        Example(
            "<article><p>The council voted on Monday to close the bridge for a year.</p><p>Image 1 of 1: ‘A bridge over the river’</p></article>",
            media_type="text/html",
        ),
    ],
    good=[
        Example(
            "---\ntitle: A fault of the mill\ndescription: 'Error: the wheel does not turn, and what to do'\n---\n\nOil the wheel of the mill twice a year.\n",
            media_type="text/markdown",
        ),
        "The clerk read it out: “Error: Request failed with status code 503”. Nobody in the hall knew what it meant.",
        Example(
            "The choir sang at noon.\n\n## See the choir\n\n[**▶️ Watch on YouTube**](https://www.youtube.com/watch?v=abcdefghij)\n",
            media_type="text/markdown",
        ),
        "Retrieving the map took the divers an hour, and the ferry was late.",
        "The council voted on Monday to close the bridge.\n\nThe next boat starts in 7 seconds, the pilot cried, and they ran. You must accept cookies to see the aunts.",
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it. Your browser is out of date, the clerk told her, and she bought a new one.",
        "The council voted on Monday to close the bridge.\n\nThe chart is loading the hall with colour, the painter said.",
        "The council voted on Monday to close the bridge.\n\nThe video could not be shown in court.",
        "The council voted on Monday to close the bridge. To see the map one climbs to the loft of the hall.",
        "The council voted on Monday to close the bridge.\n\nA map of the wreck cannot be shown, for nobody drew one.",
        "The video failed to load in the hall, and so the mayor told them of the bridge.",
        "This post has been removed by the masons, and the rail with it.",
        Example(
            'The ferry leaves at nine.\n\n<video controls>\n<source src="ferry.mp4">\nYour browser does not support the video tag.\n</video>\n\nIt is back at ten.',
            media_type="text/markdown",
        ),
        "JavaScript is a language that browsers run.",
        Example(
            "The choir sang at noon.\n\nThe film is no longer available.\n\nNobody kept a copy of it.",
            media_type="text/markdown",
        ),
        "Loading the ship took three days, the captain said.",
        "Where JavaScript is disabled, the table of the ferry stands on the page as text.",
        "Listen to the bells for four minutes, the guide said.",
        "The court asked him to refresh his memory with the page, and he did.",
        "The council voted on Monday to close the bridge.\nImage source,\nHarbour Pictures\nImage caption,\nThe bridge in May\nNobody objected in the hall.",
        Example(
            "<article><p>The council voted on Monday to close the bridge for a year.</p><p>Image 1 of 1: ‘A bridge over the river’</p>"
            '<figure><img src="a.png" alt="A bridge over the river"></figure></article>',
            media_type="text/html",
        ),
    ],
)
def script_notice(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """The notice was meant for a browser. In its place stood a video, a chart or a post that the reader now lacks.

    Delete the notice, and say or link to what stood there. What a server or a program reported has paths that nobody needs to know.

    For information:
    - what an element of the page says until its script has filled it (“Loading…”), or hidden until a script shows it
    - the words of an embedded post in its own element, which the network's script replaces
    - the button of a frame that loads its film once somebody agrees
    - a sentence that a recording is gone, which may be the author's, where the source has no player
    - a sentence that sends readers to a recording by what it shows
    - what a server reported when it made the page (“Warning: … on line 57”), between its paragraphs or beside code, where somebody may show it
    """
    yield from told_together(bare_players(document), least=2)
    if may_have_program_errors(document):
        from provenance_plugins.boilerplate.program_errors import program_errors  # noqa: PLC0415 - few texts have one

        yield from program_errors(document)
    if has_server_error(document):
        from provenance_plugins.boilerplate.server_errors import server_errors  # noqa: PLC0415 - few texts have one

        yield from server_errors(document)
    if may_have_embedded_words(document):
        from provenance_plugins.boilerplate.embedded_words import embedded_words  # noqa: PLC0415 - few texts have any

        yield from embedded_words(document)
    message = "{} was said by a script or player in place of what it should have shown: delete it"
    yield from told_together(
        each
        for hit, part in told_stretches(document, "script", message)
        if not (
            document.text.startswith("<", part.span.start)  # markup-residue tells of tags
            or _SMILES.search(document.text, part.span.start, part.span.end + _SMILE) is not None
            or is_link_to_watch(document, part.span)
            or _labels_picture(document, part)
            or _stands_in_player(document, part.span)
            or _is_caption(document, part)
            or _labels_line_below(document, part.span)
            or _is_step(document, part.span)
            or _leads_to_notice(document, part)
        )
        for each in _without_captions(document, _graded(document, hit, part), part)
    )


def _leads_to_notice(document: Document, part: Boilerplate) -> bool:
    """Whether all of a stretch is a link to the page of that name in a list of a site's pages: "404 Page Not Found" beside "Terms"."""
    start, end = part.span
    links = [link for link in document.links_over(start, end) if start <= link.span.start and link.span.end >= end]
    beside = [at for at in (part.blocks.start - 1, part.blocks.stop) if 0 <= at < len(document.blocks)]
    return (
        len(links) == 1
        and _NOTICE_PAGE.search(links[0].target) is not None
        and any(document.links_over(*document.blocks[at].span) for at in beside)
    )


_NOTICE_PAGE = lazy_pattern(r"(?<!\d)(?:4\d\d|50\d)(?!\d)|not-?found|no-?script|offline", re.IGNORECASE)


def _is_step(document: Document, span: Span) -> bool:
    """Whether words are a step of a manual that somebody wrote, in which something is set as code: "Open a browser at the URL shown. Click the `New Lamp` button."."""
    if not document.is_written:
        return False
    place = document.locate(span)
    return _CODE.search(document.source, place.start, place.end) is not None


_CODE = lazy_pattern(r"`[^`\n]{1,80}`|\b(?:btn|kbd):\[[^\]\n]{1,40}\]", signs=("`", "btn:[", "kbd:["))
_SMILES, _SMILE = lazy_pattern(r"[;:]-?\)|[😀-😅😉😊🙂🙃😜]"), 4
"""What no program says: a joke of the author's; and characters behind the words in which it stands."""


def _graded(document: Document, hit: Hit, part: Boilerplate) -> Hit:
    """For information where the page itself puts something in the place of the words, once its scripts run."""
    if hit.severity is None and (
        _waits(document, part) or _is_embed(document, part.span) or opens_frame(document, part.span)
    ):
        message = (
            f"{shown(document, part)} seems to be there until a script puts in what is meant: look whether it does"
        )
        return hit._replace(message=message, severity=Severity.INFO, fix=None)
    if hit.severity is None and _POINTS.fullmatch(document.slice(part.span).strip()) is not None:
        message = f"{shown(document, part)} may be the author’s own words on a recording that is not here: link to it, or leave the sentence out"
        return hit._replace(message=message, severity=Severity.INFO, fix=None)
    if hit.severity is None and (_is_told_by_author(document, part.span) or follows_recording(document, part.span)):
        message = f"{shown(document, part)} may be the author’s own words, or those of a player in place of what it should have shown: look which"
        return hit._replace(message=message, severity=Severity.INFO, fix=None)
    if document.slice(part.span).strip(" :\n").lower() in _ENLARGED.texts():
        return hit._replace(
            message=f"{shown(document, part)} is a button over a picture, which shows it larger: delete it"
        )
    if document.slice(part.span).strip(" :\n").lower() in _FOR_HEARERS:
        return hit._replace(
            message=f"{shown(document, part)} tells those who hear a page that words about a picture follow, and belongs to its player or template: delete it",
            fix=hit.fix if part.whole else None,  # the credit before it would run on into the caption
        )
    return hit


_ENLARGED = Phrases.load(LEXICON, "enlarged")
_POINTS = lazy_pattern(
    r"(?:You can )?(?:Watch|See|Hear|Listen to|watch|see|hear|listen to) (?!(?:us|it|this|now|here|live|online)\b)(?:[\w’'-]+ ){2,12}(?:in|on) the [a-z]+ ?player (?:above|below)\."
)
"""A sentence that sends readers to a recording by what it shows: "Watch the mayor's speech in the video player below."."""
_GONE = lazy_pattern(
    r"(?!(?:this|sorry|oops)\b)[^.!?\n]{3,60}(?:n['’]t|\b(?:not|longer|nicht|länger|plus|pas|no está|non è|não está|niet|nie|inte|dostępn\w+|değil))\b[^.!?\n]{0,30}\."
    r"|skip (?:the|this) (?:video|ad|advert|intro|clip)\.",
    re.IGNORECASE,
)
_AWAY = lazy_pattern(
    r"\b(?:available|verfügbar|disponible|disponibile|disponível|beschikbaar|dostępn\w+|tillgänglig\w?|mevcut|kullanılabilir|skip)\b",
    re.IGNORECASE,
)
_EMBEDS = ("<iframe", "<script", "<embed", "<object", "{{<", "[embed")
"""In small letters, what puts a player in a page."""


def _is_told_by_author(document: Document, span: Span) -> bool:
    """Whether a sentence with its stop says that a thing is not there any more, in a source without a player: "The recording is no longer available."."""
    said = document.slice(span).strip()
    if _AWAY.search(said) is None or _GONE.fullmatch(said) is None:
        return False
    low = document.source.lower()
    return not any(sign in low for sign in _EMBEDS)


_FOR_HEARERS = frozenset({"image caption", "image source", "image copyright", "media caption"})
"""Labels of pictures that a page has for programs that read it aloud."""


def _labels_line_below(document: Document, span: Span) -> bool:
    """Whether words are the label of a picture, with a mark behind which the line below goes on: without "Image source," nobody can tell that "Ana Cruz" is a credit."""
    said = document.slice(span).strip()
    return (
        said.endswith(_GOES_ON)
        and said.rstrip(" ,:").lower() in _FOR_HEARERS
        and bool(document.text[span.end :].strip())
    )


_GOES_ON = (",", ":")
"""Behind a label, before what it labels."""


def _waits(document: Document, part: Boilerplate) -> bool:
    """Whether a line stands in an element that its source hides, or says that something is loading or failed in one with a name by which the scripts of the page find it, or in the source of a page that a program makes."""
    if _is_hidden(document, part.span):
        return True
    if _WAITING.search(document.slice(part.span)) is None:
        return False
    if document.row is None and is_of_components(document.path):
        return True
    if document.is_written and _fills_element(document, part.span):
        return True
    element = document.blocks[part.blocks.start].element
    if element is None:
        return False
    if document.has_front_matter and any(one.name == "form" for one in element.lineage()):
        return True  # the script of the site says so below a form of its source
    if any(
        not _SHOWN_WHILE.isdisjoint(one.attributes) or (one.name in _LISTS and not _FILLED.isdisjoint(one.attributes))
        for one, _ in zip(element.lineage(), range(_FURTHER), strict=False)
    ):
        return True
    if "<script" not in document.source:
        return False
    near = [*zip(element.lineage(), range(_FURTHER), strict=False)]
    if any(_LOADING.search(name) is not None for one, _ in near for name in one.classes):
        return True
    return any(
        (one.id and (at < _ABOVE or (at == _ABOVE and _holds_alone(document, one, part))))
        or not _LIVE.isdisjoint(one.attributes)
        for one, at in near
    )


def _holds_alone(document: Document, element: Element, part: Boilerplate) -> bool:
    """Whether an element has no other words than those, so that a script may fill it."""
    beside = (part.blocks.start - 1, part.blocks.stop)
    return not any(
        0 <= at < len(document.blocks)
        and (inner := document.blocks[at].element) is not None
        and any(one is element for one in inner.lineage())
        for at in beside
    )


_WAITS = Phrases.load(LEXICON, "waiting")
_WAITING = lazy_pattern(lambda: rf"\b(?:{any_of(_WAITS.texts())})\b", re.IGNORECASE)
_ABOVE, _FURTHER = 2, 5
"""Elements, from the innermost, of which one has such a name, and of which one may say that its words change: `aria-live="polite"`."""
_LIVE = frozenset({"aria-live", "aria-busy"})
_SHOWN_WHILE = frozenset(
    {"ng-if", "data-ng-if", "ng-show", "data-ng-show", "ng-hide", "data-ng-hide", "v-if", "v-show", "x-show"}
)
"""Attributes by which a program in the browser shows an element only while something holds: `<span ng-if="town.loading">`."""
_LOADING = lazy_pattern(r"(?i)(?<![a-z])(?:loading|skeleton)(?![a-z])")
"""The class of what a page shows until its script has fetched the rest: `<div class="loading-placeholder">`."""
_LISTS, _FILLED = frozenset({"ul", "ol", "tbody", "div"}), frozenset({"data-src", "data-endpoint", "data-api"})
"""A list that says where a script takes its entries from: `<ul data-src="/api/ferries">`."""


def _is_hidden(document: Document, span: Span) -> bool:
    """Whether words stand in an element that the source of a page hides until its script shows it: `<button style="display: none">`."""
    at = document.locate(span).start
    opened: list[tuple[str, bool]] = []
    for tag in _TAG.finditer(document.source, max(0, at - _REACH), at):
        name = tag["name"].lower()
        if not tag["end"]:
            if name not in _VOID:
                opened.append((name, _HIDES.search(tag["rest"]) is not None))
        else:
            while opened and opened.pop()[0] != name:
                pass
    return any(hides for _, hides in opened)


def _fills_element(document: Document, span: Span) -> bool:
    """Whether words stand in an element of a text somebody wrote whose name a script below it in the same file speaks of: `<div id="lamps">`, `getElementById("lamps")`."""
    at = document.locate(span).start
    script = document.source.find("<script", at)
    if script < 0:
        return False
    names = [tag["id"] for tag in _NAMED.finditer(document.source, max(0, at - _REACH), at)]
    return any(name in document.source[script:] for name in names[-_ABOVE:])


_NAMED = lazy_pattern(r"<[a-zA-Z][^<>]{0,300}\sid\s*=\s*[\"']?(?P<id>[\w-]{3,60})")
_TAG = lazy_pattern(r"<(?P<end>/?)(?P<name>[a-zA-Z][\w-]*)(?P<rest>[^<>]*)>")
_HIDES = lazy_pattern(r"\bdisplay\s*:\s*none\b|\shidden(?=[\s/=]|\Z)", re.IGNORECASE)
_VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "source"})
"""Elements that have no end."""


def _is_embed(document: Document, span: Span) -> bool:
    """Whether words stand in the element that an embedded post came with, in the source of a page: its script shows the post there."""
    at = document.locate(span).start
    opened = document.source.rfind("<blockquote", max(0, at - _LONGEST_EMBED), at)
    return (
        opened >= 0
        and _EMBED.match(document.source, opened) is not None
        and document.source.find("</blockquote", opened, at) < 0
    )


_EMBED = lazy_pattern(
    r"<blockquote\b[^<>]{0,300}\bclass\s*=\s*[\"'][^\"'<>]*(?:instagram-media|twitter-(?:tweet|video)|tiktok-embed|reddit-|bluesky-embed|text-post-media|mastodon-embed)",
    re.IGNORECASE,
)
_LONGEST_EMBED = 12_000
"""Characters of such an element, at most."""


def _is_caption(document: Document, part: Boilerplate) -> bool:
    """Whether a single line of the kind is the caption of a picture."""
    return len(part.blocks) == 1 and document.blocks[part.blocks.start].kind is BlockKind.CAPTION


def _without_captions(document: Document, hit: Hit, part: Boilerplate) -> Iterator[tuple[str, Hit]]:
    """Each notice of a stretch in which other words stand between them, which are captions of the films that are not shown; else the stretch."""
    start, end = part.span
    spans = [Span(*match.span()) for match in _UNSUPPORTED.finditer(document.text, start, end)]
    parting = zip((start, *(span.end for span in spans)), (*(span.start for span in spans), end), strict=True)
    if not spans or not any(document.text[after:before].strip(" \n\t.,;:") for after, before in parting):
        yield same_words(document, part), hit
        return
    for span in spans:
        fix = hit.fix and Fix.delete(document, span, hit.fix.description, safe=hit.fix.safe)
        yield document.slice(span).lower(), hit._replace(span=span, fix=fix)


def _stands_in_player(document: Document, span: Span) -> bool:
    """Whether a notice stands in the element of a film or a sound, which shows it only to whoever cannot play those: it is there on purpose."""
    at = document.locate(span).start
    source = document.source
    tags = [*_PLAYER.finditer(source, max(0, at - _REACH), at)]
    return bool(tags) and not tags[-1][1]


def _labels_picture(document: Document, part: Boilerplate) -> bool:
    """Whether each line of a stretch repeats the alternative text of a picture that is shown below it: nothing is missing there."""
    return all(_is_label(document, index) for index in part.blocks)


def _is_label(document: Document, index: int) -> bool:
    block = document.blocks[index]
    words = document.slice(block.span)
    last = document.blocks[min(index + _NEAR, len(document.blocks) - 1)].span.end
    return any(
        image.alt and block.span.start <= image.position <= last and " ".join(image.alt.split()) in words
        for image in document.images
    )
