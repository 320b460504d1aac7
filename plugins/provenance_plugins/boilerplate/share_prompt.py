"""BLP402: a bar that asks to share, follow, print or rate."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import content, inside_quotation, leftovers, links
from provenance.analysis.addresses import host_of
from provenance.api import (
    Context,
    Document,
    Example,
    Hit,
    Phrases,
    Severity,
    Span,
    any_of,
    lazy_pattern,
    quoted,
    rule,
    told_once,
    told_together,
)
from provenance_plugins.boilerplate.sources import is_layout
from provenance_plugins.boilerplate.stretches import LANGUAGES, stretches

_PLACES = Phrases.load(__package__, "kept_places")
_NOTICES = Phrases.load(__package__, "practical_notices")
_WINDOWS = Phrases.load(__package__, "shared_in_windows")
_SHARER = lazy_pattern(
    r"(?:https?:)?//(?:[\w-]+\.)*(?:facebook\.com/(?:sharer?\b|dialog/share)|(?:twitter|x)\.com/(?:share|intent/tweet|intent/post)\b|linkedin\.com/(?:shareArticle|sharing/)|pinterest\.[a-z.]+/pin/create|reddit\.com/submit|t\.me/share|wa\.me/\?text|api\.whatsapp\.com/send\?text|tumblr\.com/(?:share|widgets/share)|news\.ycombinator\.com/submitlink)"
)
"""Addresses at which services take what visitors share."""

_ARTICLE = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected.\n\nThe mayor said that the works would cost four million, and that the ferry goes on.\n\n"


@rule(
    id="BLP402",
    slug="share-prompt",
    severity=Severity.ERROR,
    summary="A bar that asks to share, follow, print or rate",
    recurs=True,
    running_text=True,
    scope="block",
    languages=LANGUAGES,
    uses=(content,),
    when=(leftovers, links),
    bad=[
        Example(
            f"{_ARTICLE}Picture: the mill | Share [Lamps](https://twitter.com/intent/tweet?text=Lamps)\n",
            media_type="text/markdown",
        ),
        "The council voted on Monday to close the bridge.\n\nFor more of the rowing news, follow HL Rowing on Facebook and Twitter.",
        "Совет в понедельник закрыл мост на год, и никто в зале не возражал.\n\nЧитайте Маяк в Telegram.",
        "The council voted on Monday to close the bridge, and nobody in the hall objected to it.\n\nShare:\n\nhttps://lamp.example/plan/d/1/edit",
        "The council voted on Monday to close the bridge, and nobody in the hall objected to it.\n\nPress the heart to see more of our ferries",
        "The council voted on Monday to close the bridge.\n\nLet’s connect on LinkedIn.",
        "The council voted on Monday to close the bridge.\n\nLike if you love the ferry!",
        "Rada zamknęła most w poniedziałek.\n\nPolub nasz profil i udostępnij znajomym",
        "O conselho fechou a ponte na segunda-feira.\n\nGostou da foto? Deixe seu comentário",
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.\n\nFollow Ana Cruz on Twitter @anacruz",
        "Listen 2 min Share Comment on this story Comment Add to your saved stories Save\n\nThe council voted on Monday to close the bridge.",
        "The council voted on Monday to close the bridge.386sharesBy Ana Cruz | The Harbour News",
        "The council voted on Monday to close the bridge.\n\n386shares",
        "The council voted on Monday to close the bridge.\n\nFacebook Twitter Pinterest The old bridge in May. Photograph: Ana Cruz",
        "The council voted on Monday to close the bridge.\n\nFacebook Twitter Pinterest Fold-up chairs of the hall. Photograph: Ana Cruz",
        "The council voted on Monday to close the bridge.Lihat Foto Jembatan lama di Leeds (Ana Cruz)",
        "The council voted on Monday to close the bridge.\n\nIf this was useful, pass it on",
        "The council voted on Monday to close the bridge.\n\nAdd us to your feed",
        "The council voted on Monday to close the bridge.\n\n87 likes",
        "The council voted on Monday to close the bridge.\n\nDid this help? Share it!",
        "The council voted on Monday to close the bridge.\n\nDon’t forget to like, share and subscribe!",
        "The council voted on Monday to close the bridge.\n\nSave this post for later",
        "El consejo votó el lunes cerrar el puente durante un año, y nadie en la sala se opuso.\n\n¡Dale like y comparte!",
        "The council voted on Monday to close the bridge.\n\nShare this article",
        "The council voted on Monday to close the bridge.\n\nFacebook Twitter Pinterest WhatsApp Email",
        "Follow us on Twitter @examplenews",
        "The council voted on Monday to close the bridge.\n\nShare full article",
        "The council voted on Monday to close the bridge.\n\nFollow us on Twitter for more news of the bridge.",
        "The council voted on Monday to close the bridge.\n\nKnow someone who’d like this? Forward it to them.",
        "The council voted on Monday to close the bridge.\n\nDid you find this page useful?",
        "The council voted on Monday to close the bridge.\n\nHow was today’s briefing?",
        "The council voted on Monday to close the bridge.\n\nEnjoying the read? Support the letter with a coffee.",
        "The council voted on Monday to close the bridge.\n\nWas this guide helpful? Yes / No",
        Example(f"{_ARTICLE}    Share this article", media_type="text/markdown"),
        "The council voted on Monday to close the bridge.\n\nPlease send this issue to a friend who might like it.",
        "The council voted on Monday to close the bridge.\n\nShare this newsletter with a friend.",
        "The council voted on Monday to close the bridge.\n\nCheck out Harbour News on YouTube for more on the bridge.",
        Example(
            f"{_ARTICLE}[ ](https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fharbour.example)\n",
            media_type="text/markdown",
        ),
        "The council voted on Monday to close the bridge.\n\n3 shares — Share — Pin — Print",
        "Rådet stängde bron i måndags.\n\nGlöm inte att gilla och dela klippet!",
    ],
    good=[
        Example(
            f"{_ARTICLE}You can share [this letter](https://twitter.com/intent/tweet?text=Lamps) with the mayor.\n",
            media_type="text/markdown",
        ),
        Example(f"{_ARTICLE}Picture: the mill | Share [of the ferry](/ferry)\n", media_type="text/markdown"),
        "The council voted on Monday to close the bridge.\n\nThe clerks follow HL Rowing on Facebook and Twitter for more of the rowing news.",
        Example(
            f"{_ARTICLE}The mill asks for signs against the lamp.\n\nIf you just want to share the petition, [click here](https://mill.example/go).\n",
            media_type="text/markdown",
        ),
        "The council voted on Monday to close the bridge, and put the plan on its site in two ways.\n\nPublic share:\n\nhttps://lamp.example/plan/d/1/edit\n\nPreview share:\n\nhttps://lamp.example/plan/d/1/preview\n\nBoth show the same plan.",
        "The council voted on Monday to close the bridge.\n\nThe mayor gave a thumbs-up to whoever stood at the quay, and he left by the ferry.",
        "The surgeon had to press the heart to see whether it bled.",
        "Rada zamknęła most. Kto polubił prom, ten go zna, i podaje dalej.",
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it. Follow Ana Cruz on Twitter and you learn what the mayor eats.",
        "The council voted on Monday to close the bridge.\n\nSee the mayor’s posts on Instagram below.",
        "The council voted on Monday to close the bridge.\n\nLet us turn to Pinterest.",
        "The council voted on Monday to close the bridge.\n\nLike if you row past a mill, and see it only now and then.",
        "The council voted on Monday to close the bridge.\n\nTake Snapchat as an example.",
        "The council voted on Monday to close the bridge.\n\nView the following log for Reddit.",
        "The council voted on Monday to close the bridge. The firm sold 386 shares of the ferry.",
        "The council voted on Monday to close the bridge.\n\nFacebook Twitter and Pinterest The mayor likes none of them.",
        "Copy the list of the mills into a sheet, and set a column for the day.\n\nPin it to your phone's home screen.",
        "The council voted on Monday to close the bridge.\n\nPass the salt along to the next table, the sign reads.",
        "The council voted on Monday to close the bridge.\n\nHe follows the team on every network, and so do his friends.",
        "The council voted on Monday to close the bridge.\n\nThe poster had been printed 400 times, and it got no likes in the hall.",
        "The site asks readers to like, share and subscribe, and few of them do.",
        "The council voted on Monday to close the bridge.\n\nSave this water for later, the sign at the ferry said.",
        "Let x ∈ X, y ∈ Y and z ∈ Z, so that x ≤ y ≤ z.\n\nX 1 2\n\nNobody has shown that it holds for all of them.",
        "The company will share the profits with its workers.",
        "The council closed the bridge on Monday, and it will not be opened again before the winter.\n\nThe council answers those who write to it on any of these services:\n\nWhatsApp\n\nTelegram\n\nFacebook\n\nReddit",
        "Whoever takes a photo to share on social media should ask the people in it.",
        "Twitter and Facebook said on Tuesday that they had removed the accounts.",
        "He printed the article and mailed it to a friend in Lyon.",
        "The council voted on Monday to close the bridge.\n\nPrint this page on thick paper and fold it along the dotted line.",
        "The council voted on Monday to close the bridge.\n\nEmail this form to the clerk by the first of May.",
        "The council voted on Monday to close the bridge.\n\nShare with friends, a jug of cider and a loaf of rye.",
        "The council voted on Monday to close the bridge.\n\nFind us on the left bank, behind the brick kiln and the two lime trees.",
        "The council voted on Monday to close the bridge.\n\nFollow us on the towpath to the second lock, the sign said.",
        "Do you know someone who took the ferry in 1961? The archive collects what they tell.",
        "The council voted on Monday to close the bridge.\n\nDo you know someone who drowned? Tell the police what you saw on the bridge.",
        "The council voted on Monday to close the bridge.\n\nHave you got someone who can drive? Send them to the hall at noon.",
        "The council voted on Monday to close the bridge.\n\nSend it to a friend who reads law.",
        "The council voted on Monday to close the bridge.\n\nShare this ferry with a friend of the mayor, if there is room for two.",
        Example(
            f"{_ARTICLE}The clerk wrote to all of us:\n\n> Dear all, the bridge is shut until May. Please share this post with a friend who may need it. The ferry goes on.\n\nNobody answered.",
            media_type="text/markdown",
        ),
        Example(
            f"{_ARTICLE}    Share this article\n\nThe line above is what the button of the page says, and nobody has clicked on it.",
            media_type="text/markdown",
        ),
        "The council voted on Monday to close the bridge.\n\nIs this information useful? The council thinks so.",
        "The council voted on Monday to close the bridge.\n\nDoes the article answer the question of who paid? It does not.",
        Example(
            f"{_ARTICLE}[The form](https://www.facebook.com/sharer/sharer.php?u=x) asks for an address. [](https://harbour.example/ferry)\n",
            media_type="text/markdown",
        ),
        "The council voted on Monday to close the bridge.\n\nThe mayor put down her pen, took the lamp from its hook and ran off. “Follow me.”",
        "The engineer asked the mayor whether this letter was useful to her, and she said no.",
        Example(
            '+++\ntitle = "Nå klubben"\nlanguage = "sv"\n+++\n\n<form name="reach" method="POST" action="/thanks/">\n<label>Namn: <input type="text" name="name"></label>\n<button class="btn" type="submit"><i class="icon"></i>\nSkicka</button>\n</form>\n\nVi svarar på måndag, och alla som vill vara med är välkomna.\n',
            media_type="text/markdown",
        ),
    ],
)
def share_prompt(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """Buttons lose their use when a page becomes text; what is left are words that belong to no sentence.

    Delete the line. To name an account as a source, say whose it is and link to the post.

    In a file that somebody wrote (Markdown, an office document) without an address that it was saved from, calls that do not share the text itself are for information where nothing else is of a page; so is a button whose address the generator of a site fills in.
    """
    said = "{} belongs to the page’s buttons and calls to share or follow: delete it"
    for hit in stretches(document, "share", said, least=_BUTTONS):
        if not (
            _is_spoken(document, hit)
            or _is_step(document, hit)
            or _leads_to_picture(document, hit)
            or _labels_address(document, hit)
        ):
            told = _as_link(document, _named(document, hit))
            mild = _is_notice(document, hit) or _ends_appeal(document, hit) or _names_own_group(document, hit)
            if isinstance(told.span, Span) and _leads_to_show(document, hit):
                heard = f"{quoted(document.slice(told.span))} leads to where a show is to be heard: look whether it is to stay"
                yield told._replace(message=heard, severity=Severity.INFO, fix=None)
            else:
                yield told._replace(severity=Severity.INFO) if mild else told
    if document.media_type == "text/markdown":
        yield from told_once((("sharers", hit) for hit in _icons(document)), "link")
    elif document.media_type == "text/html" and any(sign in document.text for sign in _BUTTON_SIGNS):
        from provenance_plugins.boilerplate.linked_buttons import (  # noqa: PLC0415 - few pages have one
            byline_buttons,
            follow_buttons,
        )
        from provenance_plugins.boilerplate.own_words.own_files import severity_in  # noqa: PLC0415 - as above

        spans = sorted({*follow_buttons(document), *byline_buttons(document)})
        found = (Hit(span, said.format(quoted(document.slice(span))), severity=severity_in(document)) for span in spans)
        yield from told_together((("follow", hit) for hit in found), least=2)


def _named(document: Document, hit: Hit) -> Hit:
    """The hit, which calls a newsroom's call for stories so."""
    if not isinstance(hit.span, Span) or _STORIES.search(document.text, *hit.span) is None:
        return hit
    return hit._replace(
        message=hit.message.replace(
            "belongs to the page’s buttons and calls to share or follow",
            "is a call of the newsroom for what readers know",
        )
    )


def _as_link(document: Document, hit: Hit) -> Hit:
    """The hit, which calls links so that menus have and of which nothing but the note for readers of screens is a button's: "Timetable(opens in new window/tab)"."""
    if not isinstance(hit.span, Span) or hit.severity is not None:
        return hit
    entries = [line.strip() for line in document.slice(hit.span).split("\n") if line.strip()]
    if not entries or not all(map(_IN_WINDOW.fullmatch, entries)):
        return hit
    if _ON_BUTTON.search(document.text, *hit.span) is not None:
        return hit
    said = f"{quoted(entries[0])} is a link of the page’s menus, with a note on how it opens: delete it"
    return hit._replace(message=said, severity=Severity.WARNING)


_IN_WINDOW = lazy_pattern(
    r"[^\n()]{2,60}?\s?\((?i:opens(?: up)? in (?:a )?new (?:window|tab)(?:\s?/\s?(?:window|tab))?)\)"
)
_ON_BUTTON = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_WINDOWS.texts())})(?!\w)", re.IGNORECASE)
_STORIES = lazy_pattern(
    lambda: rf"(?<!\w)(?:{any_of(Phrases.load(__package__, 'calls_for_stories').texts())})(?!\w)", re.IGNORECASE
)
_BUTTON_SIGNS = ("ollow @", "OLLOW @", "mail the ", "mail this ", "ollow on ", "\nFollow\n", "\nEmail\n", "ontact the ")
"""One of these stands in each button of a byline that is known by its words."""
_BUTTONS = 4
"""So many times the same button stands in a text that are told together: “Link Copied!” at each post of a live page."""
_TOLD = 40
"""Characters before what somebody says, in the paragraph that tells so."""


def _is_spoken(document: Document, hit: Hit) -> bool:
    """Whether a person of a text says it, in marks of quotation behind what is told: "… she ran off. “Follow me.”"."""
    span = hit.span
    if span is None or not inside_quotation(document, Span(span.start + 1, span.end - 1)):
        return False
    block = document.block_at(span.start)
    return block is not None and span.start - block.span.start >= _TOLD


def _is_notice(document: Document, hit: Hit) -> bool:
    """Whether a sentence of a text that somebody wrote tells where it will be said if what is to be held changes ("Join the forum for any last-minute changes."), or asks to share something else than the text: "share the petition"."""
    if not document.is_written or not isinstance(hit.span, Span):
        return False
    return any(pattern.search(document.text, *hit.span) is not None for pattern in (_NOTICE, _OF_CAMPAIGN))


_NOTICE = lazy_pattern(lambda: rf"(?i)\bfor\s(?:any\s|all\s|the\s)?(?:{any_of(_NOTICES.texts('changes'))})\b")


def _ends_appeal(document: Document, hit: Hit) -> bool:
    """Whether a call with a tag ends a paragraph of the text, which asks readers to spread what it says: "… and talk about it. SHARE if you agree #WorkIsWork."."""
    if not isinstance(hit.span, Span) or _TAGGED.search(document.slice(hit.span)) is None:
        return False
    block = document.block_at(hit.span.start)
    return block is not None and hit.span.start - block.span.start >= _APPEAL


def _names_own_group(document: Document, hit: Hit) -> bool:
    """Whether a sentence of a file that somebody wrote gives a group or an account by its name, which the address of its link ends with: "Find us on Facebook under groups [harbourquiz](…/groups/harbourquiz)"."""
    span = hit.span
    if not document.is_written or not isinstance(span, Span):
        return False
    return any(
        len(name := document.slice(link.span).strip(" .,:;!*_@").lower()) >= _NAME
        and link.target.rstrip("/").lower().endswith(f"/{name}")
        for link in document.links
        if span.start <= link.span.start and link.span.end <= span.end
    )


_NAME = 4
"""Letters of such a name, at least."""


def _leads_to_show(document: Document, hit: Hit) -> bool:
    """Whether links of a line still lead to what can be heard, at more than one of those who play it: "Listen now: [Spotify](https://open.spotify.com/show/…) · [Apple Podcasts](…)"."""
    if not isinstance(hit.span, Span):
        return False
    players = {host_of(link.target) for link in document.links_over(*hit.span) if _SHOW.match(link.target) is not None}
    return len(players) > 1


_SHOW = lazy_pattern(
    r"https?://(?:open\.spotify\.com/(?:show|episode|artist|album|track|playlist)|(?:podcasts|music)\.apple\.com|(?:music|www)\.amazon\.[a-z.]{2,6}/(?:music|podcasts?|albums)|www\.audible\.[a-z.]{2,6}/pd|music\.youtube\.com|(?:www\.)?youtube\.com/(?:playlist|watch)|youtu\.be|overcast\.fm|pca\.st|castbox\.fm/channel|(?:www\.)?deezer\.com/(?:\w\w/)?(?:show|album|episode)|(?:www\.)?iheart\.com/podcast|soundcloud\.com/[\w-]+|[\w-]+\.(?:libsyn|podbean|bandcamp|transistor|buzzsprout|castos)\.(?:com|fm))[/?][^\s]{2,}"
)
"""The address of a show, an episode or a record, and not that of the house alone."""
_TAGGED = lazy_pattern(r"\s#[^\W\d_]\w{3,}\W*\Z", signs=("#",))
_APPEAL = 200
"""Characters of a paragraph before the call that ends it, at least."""
_OF_CAMPAIGN = lazy_pattern(
    lambda: (
        rf"(?i)\b(?:share|spread|tweet|post|forward)\s(?:the|our|these|those|your)\s(?:[\w-]+\s)?(?:{any_of(_NOTICES.texts('campaign'))})\b"
    )
)


_PINNED = lazy_pattern(
    lambda: (
        rf"(?i)\W*(?:pin|save|add)\s[^.!?\n]{{1,40}}\s(?:to|on)\s[^.!?\n]{{0,30}}\b(?:{any_of(_PLACES.texts())})\W*\Z"
    )
)


def _is_step(document: Document, hit: Hit) -> bool:
    """Whether it says where readers are to keep something of theirs: "Pin it to your phone's home screen."."""
    return isinstance(hit.span, Span) and _PINNED.match(document.slice(hit.span)) is not None


def _leads_to_picture(document: Document, hit: Hit) -> bool:
    """Whether words with a colon end a paragraph of the text right above a picture, which shows what it tells: "The rope goes twice around the post. Like this:"."""
    if not isinstance(hit.span, Span) or not document.slice(hit.span).rstrip(" *_").endswith(":"):
        return False
    block = document.block_at(hit.span.start)
    if (
        block is None
        or hit.span.start - block.span.start < _TOLD
        or document.text[hit.span.end : block.span.end].strip()
    ):
        return False
    return any(
        hit.span.end <= image.position and not document.text[hit.span.end : image.position].strip()
        for image in document.images
    )


def _labels_address(document: Document, hit: Hit) -> bool:
    """Whether words are one of several labels with the same last word, each above a bare address: "Public share:" and "Private share:"."""
    if not isinstance(hit.span, Span) or "://" not in document.text:
        return False
    labels = document.recall("labels of addresses", _labels_of_addresses)
    words = document.slice(hit.span).strip(" *_:\n").lower()
    last = words.rpartition(" ")[2]
    return words in labels and sum(label.rpartition(" ")[2] == last for label in labels) >= _SEVERAL


def _labels_of_addresses(document: Document) -> frozenset[str]:
    return frozenset(match["words"].strip(" *_").lower() for match in _LABELLED.finditer(document.text))


_LABELLED = lazy_pattern(r"(?m)^(?P<words>[^\W\d_][^\n:]{2,40}):[ \t*_]{0,4}\n{1,3}[ \t<]{0,4}https?://\S")
_SEVERAL = 2
"""Such labels, at least."""


def _icons(document: Document) -> Iterator[Hit]:
    """The links without a word that are left of a bar whose buttons were pictures, and those behind "Share" whose words are what is shared."""
    for link in document.links:
        if link.source is None or _SHARER.match(link.target) is None:
            continue
        host = f"“{host_of(link.target)}”"
        if _is_labelled_button(document, link.span):
            said = f"{quoted(document.slice(link.span))} stands on a button that shares it on {host}: delete it"
        elif not any(sign.isalnum() for sign in document.slice(link.span)):
            said = (
                f"{host} takes what is shared, and the link to it has no words, as a button with a picture: delete it"
            )
        else:
            continue
        if _is_filled_in(document, link.target):
            said = (
                f"the site's generator fills in what this button shares on {host}: look whether the page is to have it"
            )
            yield Hit(link.source, said, severity=Severity.INFO)
        else:
            yield Hit(link.source, said)


def _is_filled_in(document: Document, target: str) -> bool:
    """Whether the generator of a site puts what is shared into an address, in a file that says so by its front matter or its tags: the button of each page that it makes, `…/sharer.php?u={{ page.url }}`."""
    return any(sign in target for sign in _FIELDS) and (document.has_front_matter or is_layout(document))


_FIELDS = ("{{", "{%", "<%")


def _is_labelled_button(document: Document, words: Span) -> bool:
    """Whether the words of a link stand alone behind "Share" or the like, at the end of their line or between bars: "Image: the mill | Share [Lamps](…/intent/tweet?text=Lamps)"."""
    text = document.text
    return (
        _SHARING.search(text, max(0, words.start - _LABEL), words.start) is not None
        and _BAR_BEHIND.match(text, words.end) is not None
    )


_SHARING = lazy_pattern(
    r"(?i)(?:\A|[\n|•·/])[ \t*_]{0,4}(?:share|tweet|pin|post|teilen|teile|partager|compartir|compartilhar|condividi|delen|deel|dela|udostępnij)[ \t*_]{1,4}\Z"
)
_BAR_BEHIND = lazy_pattern(r"[ \t*_.!]{0,4}(?:[\n|•·/]|\Z)")
_LABEL = 24
"""Characters before a link in which such a word stands, behind a bar or the beginning of its line."""
