"""ATT101."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import front_matter
from provenance.api import (
    BlockKind,
    Context,
    Document,
    Example,
    Hit,
    Phrases,
    Severity,
    Span,
    analysis,
    lazy_pattern,
    matches,
    quoted,
    rule,
)
from provenance_plugins.attribution import LEXICON
from provenance_plugins.attribution.credits.credit_lines import (
    DISCLAIMERS,
    EMPTY,
    LEADS,
    ORIGINS,
    closes_line,
    credits_thing,
    is_of_longer_name,
    is_taken_from_named,
    is_within_sentence,
    nobody,
    opens_line,
    speaks_of_marks,
)
from provenance_plugins.attribution.credits.embedded_posts import heads_post
from provenance_plugins.attribution.credits.givers import is_given_by_named
from provenance_plugins.attribution.credits.names_of_bodies import is_name_of_body
from provenance_plugins.attribution.credits.spoken_of import is_of_any, is_told_of
from provenance_plugins.attribution.credits.weight_of_credits import is_byline, weight_of_credit
from provenance_plugins.attribution.wording import stands_within

_VIA = "via "
_ICONS = ("📷", "📸", "🎥")


@analysis(phrases=(LEADS, ORIGINS, EMPTY, DISCLAIMERS))
def credits_to_nobody(document: Document) -> tuple[Span, ...]:
    """What could credit nobody, in order; stretches may overlap, the longest of those that begin alike first."""
    found: list[Span] = []
    origins = matches(document, ORIGINS)
    if origins:
        from provenance_plugins.attribution.credits.nameless_origins import nameless_origins  # noqa: PLC0415 - most texts have none

        found.extend(nameless_origins(document, origins))
    empty = [*matches(document, EMPTY), *(one for one in origins if one.tagged("place", "generic", "person"))]
    if empty:
        from provenance_plugins.attribution.credits.empty_credits import empty_credits  # noqa: PLC0415 - as above

        found.extend(empty_credits(document, empty))
    disclaimed = matches(document, DISCLAIMERS)
    if disclaimed:
        from provenance_plugins.attribution.credits.disclaimers import disclaimers  # noqa: PLC0415 - as above

        found.extend(disclaimers(document, disclaimed))
    for match in matches(document, LEADS):
        if match.tagged("sentence"):
            whole = opens_line(document.text, match.span.start) and closes_line(document.text, match.span.end)
            span = match.span if whole else None
        elif match.tagged("loose"):
            span = match.span if credits_thing(document.text, match.span.start) else None
        elif match.tagged("formula"):
            in_capitals = document.slice(match.span).isupper()  # "CTTO" is a formula also within a sentence
            known = document.text.startswith(" to ", match.span.end) and match.phrase.endswith("unknown")
            span = (
                None
                if known
                or (not in_capitals and is_within_sentence(document.text, match.span))
                or is_taken_from_named(document.text, match)
                or (in_capitals and is_name_of_body(document, match.span))
                else match.span  # "source unknown to the family" tells who does not know it
            )
        else:
            span = nobody(document, match)
        if span is not None:
            found.append(Span(*span))
    return tuple(sorted(found, key=lambda span: (span.start, -span.end)))


_FROM_WEB = Phrases.load(LEXICON, "from_web")


@rule(
    id="ATT101",
    slug="vague-credit",
    severity=Severity.ERROR,
    summary="A credit that names nobody",
    recurs=True,
    running_text=True,
    scope="block",
    languages=["*"],
    uses=(credits_to_nobody,),
    when=(LEADS, ORIGINS, EMPTY, DISCLAIMERS, _FROM_WEB, front_matter),
    bad=[
        "The mayor speaks in the hall on Monday. Photo by -",
        "Photo Credit by: www.pinterest.com",
        Example(
            "<figure><img src='a.jpg'><figcaption>The mayor in May. (screen grab)</figcaption></figure>",
            media_type="text/html",
        ),
        Example(
            "<figure><img src='a.jpg'><figcaption>The mill at Holm (stock image)</figcaption></figure>",
            media_type="text/html",
        ),
        Example("| What | Credit |\n|---|---|\n| The mill | Photo from unknown source |\n", media_type="text/markdown"),
        "Credits to the owner",
        "Cred\u00adits\u200b to the owner",
        "CTTO",
        "Photo not mine.",
        "Photo credits to the rightful owner of this picture",
        "All rights to the respective owners.",
        "Source: Internet",
        "Source: Google",
        "Source: ChatGPT",
        "The mill burned down in 1987. (Source: ChatGPT)",
        "Photo taken from Google Images",
        "The photo CTTO was taken in May.",
        "Image via web",
        "Photo: Facebook",
        "Photo courtesy of the original poster",
        "Foto: Reprodução/Instagram",
        "Foto: Reprodução Instagram",
        "Foto: Cortesía El puente fue cerrado el lunes.",
        "Ein Bagger auf dem Feld (Themenbild)",
        "No copyright infringement intended.",
        "The fire began at noon. (Photo from Facebook)",
        "[Photo from Facebook]",
        "via Flickr",
        "Photo credit: unknown",
        "Picture: supplied",
        "The new bridge in May (Image: Handout)",
        "Credits sa may-ari",
        "Photo: thanks to Facebook",
        "Thanks to Google, 2019",
        "Source: Author",
        "Credits to the owner’s page",
        "Grabe, CTTO sa photo. The team of CTTO sa pic is at work.",
        "At the CTTO we meet on Monday.\n\nThe harbour (CTTO)",
        "Photo source: Google\n\nThe bridge over the river was closed on Monday, and nobody knows for how long.",
        Example(
            "(Picture taken from the book on [Google](https://www.google.com/search?q=mill) - all rights to the respective owners)",
            media_type="text/markdown",
        ),
        Example(
            "(Picture taken from [here](https://harbour.org/mills) - all rights to the respective owners)",
            media_type="text/markdown",
        ),
        "Créditos a quien corresponda",
        "Source : Internet",
        "Quelle: Internet",
        "Créditos ao autor",
        "Sumber: Google",
        "Image: Unsplash",
        "Photo by an unknown photographer.",
        "Video courtesy of a viewer",
        "All pics belong to their rightful owners.",
        "Photo credits go to the original photographer",
        Example("Via Twitter\n\n> The dam is open again.\n\nSo it is – and dry.\n", media_type="text/markdown"),
        "Source: Agencies",
        "photo cred: my dad",
        "Photo: Wikimedia Commons",
        "Photo: Wikipedia Commons",
        "Image source: Google Images | Text source: Ana Cruz",
        "Image courtesy: social media",
        "All images used here are from Google and belong to their owners.",
        "We do not claim any rights to the pictures.",
        "Picture source: some Facebook group",
        "Photo by someone on Reddit",
        "Foto: tomada de redes sociales",
        "图片来源：网络",
        "Photograph supplied",
        "Photo : DR",
        "Foto: divulgação",
        "The new bridge in May. File photo",
        "Compiled from various sources",
        "Fuente: varias",
        "Sent to us by a reader on WhatsApp",
        "Image for representation only",
        "If this is your photo, write to us and we will take it down.",
        "Estas fotos no nos pertenecen.",
        "Ces photos ne sont pas à nous.",
        "Video ini bukan milik kami.",
        "Video: User-submitted",
        "Cover picture: I snagged it from Tumblr",
        "Beeld: van Instagram gehaald",
        "Drawings not mine, credit to the girl who drew them",
        "Le port en mai. Photo pas de moi.",
        "Foto: privat",
        "Foto: Arquivo pessoal",
        "Featured image: royalty-free stock photo",
        "Drone video shot by a local resident.",
        "Vídeo grabado por un testigo",
        "fot. Facebook",
        "Videor: hämtade från internet",
        "Resimler sahiplerine aittir.",
        "Clip taken from TikTok. The vicar, Ben Ode, sang.",
        "Alle Bildrechte liegen bei den jeweiligen Fotografen.",
        "The bridge is closed.\n\nBilden är hämtad från nätet",
        "The bridge is closed.\n\nPoster found online, artist not known to us",
        "The bridge is closed.\n\nFull credit goes to the clever person who drew this!",
    ],
    good=[
        "The mayor speaks in the hall on Monday. Photo by - /AFP via Getty Images",
        Example(
            "<figure><img src='a.jpg'><figcaption>The mill at Holm (stock image) (Image: Ana Cruz)</figcaption></figure>",
            media_type="text/html",
        ),
        "Photo credit by: www.harbourmuseum.org",
        "Video: youtube.com/watch?v=abc123",
        Example(
            "<figure><img src='a.jpg'><figcaption>The mayor (screen grab, Harbour TV)</figcaption></figure>",
            media_type="text/html",
        ),
        Example(
            "| What | Description |\n|---|---|\n| A leaf | 9 x 6 leaf from unknown source showing the mill and the quay |\n",
            media_type="text/markdown",
        ),
        "Die Rechte an den Bildern liegen bei den Fotografen Ana Cruz und Lou Roth.",
        "De fotograaf komt van internet en werkt bij de brug.",
        "Foto: Reprodução/Instagram @harbour.sul",
        "Foto: Reprodução/TV Globo",
        "Photo by Ana Cruz on Unsplash",
        "Fonte: Google, Inc., 2023, MEC, 2023; Pereira; Cruz, 2023",
        "Source: Google, 2023; Harbour Board, 2021",
        "ChatGPT answers a billion questions a day.\n\nSource: ChatGPT",
        "Image: ChatGPT",
        "Source: ChatGPT usage report, 2024",
        "The lamp has a source: ChatGPT was asked for it.",
        Example("![The mill](mill.png)\n\nSource: ChatGPT\n", media_type="text/markdown"),
        "Source: OpenAI, 2024",
        "The photograph was supplied by the mill.",
        "File photo: Ana Cruz",
        "Photo archive",
        "N’hésite pas à nous faire parvenir tes photos de la fête.",
        "Video posted by a bystander showed the men running.",
        "Video: A witness describes the crash",
        "Foto: privat/Ana Cruz",
        "fot. Ana Cruz / Facebook",
        "The school is private: photos follow.",
        "Stock photos",
        "Representative image\n\nPhoto: Ana Cruz",
        "The list was compiled from various sources by the board.",
        "The well (source unknown to the family) ran dry.",
        "Whoever writes “no copyright infringement intended” is not protected by it.",
        "If you own a boat, write to us and we will take it down to the harbour.",
        "Das Bild gehört nicht ihm, sondern dem Museum.",
        "The pictures belong to the museum.",
        "Sources: agencies, Harbour Gazette",
        "Photo: Ana Cruz / Reuters",
        "She credits the owner of the shop with her success.",
        "He gave credit to the man who owns the team, Ben Cruz.",
        "The fish were pulled from the harbour.",
        "De appels zijn van de boom geplukt.",
        "Photo: Facebook / Ana Cruz",
        "A picture of the mill was taken by a still-unknown photographer, and later ones are by Cruz.",
        "Credit to the owner, Ana Cruz, who kept the shop open.",
        "He gave credit to the owner of the team.",
        "Each entry explains a change, links to its code, and credits the authors.",
        "Source: Google Transparency Report, 2023",
        "The photo from Facebook was posted in May.",
        "All images used here are from the Harbour Museum and belong to it.",
        "The images, which police say came from social media, show two men.",
        "He told the court that the pictures were not his.",
        "Thanks to TikTok’s rows of clips, half the town has seen the lamp.",
        "Thanks to Facebook, the whole town has seen the lamp.",
        "Source: Author’s own calculations based on the census of the town.",
        "Sources: authors' estimates from the books of the mill",
        "Image source: owner's manual",
        "Photo cred: my dad, Ben Cruz",
        "Photo: Ana Cruz / Wikimedia Commons",
        "Photo: Ana Cruz / Wikipedia Commons",
        "Image source: Google Images | Photographer: Ana Cruz",
        "Image source: Google Images | Ana Cruz",
        "Photo: Wikimedia Commons / Ana Cruz",
        "IG: @someone",
        "Image: NASA/JPL",
        "Picture: supplied by Ana Cruz",
        "Photo: Harbour Police handout",
        "Courtesy of the Tate Gallery",
        "Foto: Cortesía Federación/Cruz",
        "Foto: Cortesía de la Alcaldía de Cali",
        "(Foto: Cortesía Federación)",
        "El equipo ganó el lunes. Foto: Cortesía Federación. El juego sigue.",
        "Foto: Reprodução TV Sul",
        "Foto: Reprodução – TV Sul",
        "Photo: Courtesy | Harbour Police",
        "Ein Bagger auf dem Feld (Symbolbild). Foto: dpa",
        "Source: web.harbour.example/~ana/",
        "Copyright 2024 [copyright holder]",
        "No fee is due without the consent of the\nCopyright Holder.",
        "Copyright: none",
        "All trademarks named here are property of their respective owners.",
        "Other registration marks are the property of their respective owners.",
        "Image: The Artist’s Garden, the entrance on the pier © MHarbour",
        "Credit: X/@@harbourpolice/@AnaOnTheScene",
        "The source of the river is in the hills.",
        "You will see that it is an app downloaded from the Internet.",
        "The letters can be downloaded from Google Fonts as a file.",
        "The mayor paid a thousand dollars for a meal and a photo-op.",
        "Das ist ganz bestimmt nicht mein Bild von Erziehung, sagte sie.",
        "In the print the sky is lit by beams that come from an unknown source.",
        "Search:\n\nVia Google",
        "The rules hold in all CTTO rooms, and whoever speaks for CTTO in public keeps to them.",
        "Ainda não possuímos lanternas que achem por si mesmas o caminho de volta ao cais do porto na neblina do inverno, mas sim quem guarde o texto da carta.",
        "A picture (for example that you have found on the internet) is not free.",
        "provenance: allow weasel-attribution: credits to the owner, as agreed\n\nThe shop opened in May.",
        Example(
            "Via Twitter\n\n> The dam is open again.\n> — Ana Cruz (@anacruz) May 3, 2024\n", media_type="text/markdown"
        ),
        Example("📷 **[Instagram](https://instagram.com/harbour)**", media_type="text/markdown"),
        Example("## Report it\n\n### via Web\n\nPress the button.\n", media_type="text/markdown"),
        Example("Run this:\n\n```\nprint('Source: Internet')\n```\n", media_type="text/markdown"),
    ],
)
def vague_credit(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of all rules
    """A reader cannot follow a credit to "the owner" or to the whole internet, and neither can the owner.

    Name the person or the outlet, and link to the original. A platform is a place where anybody may post, so it is no
    credit by itself. A warning is what papers print of a picture that somebody gave them or that they had: "supplied", "file photo".

    For information:
    - "courtesy of the artist", who is named beside it as a rule, "© the artist" behind whose name, and "Photo: Author"
      below a byline
    - a relation of the writer ("my dad"), and a bracket behind a caption that says that the picture stands for others
    - an archive whose pages name the maker (Wikimedia Commons), a credit that links to the original, and whose
      the rights are behind a linked source
    - a platform that may be the maker, since the text or its title is about it ("Google filed a lawsuit … Image:
      Google")
    """
    last, told = -1, list[Span]()
    for span in credits_to_nobody(document):
        from provenance.analysis.print_columns import goes_on_below  # noqa: PLC0415 - few texts have a credit

        if (
            span.start < last
            or (last >= 0 and _JOINED.fullmatch(document.text, last, span.start))
            or speaks_of_marks(document.text, span.start)
            or is_told_of(document, span)
            or is_of_any(document, span)
            or is_of_longer_name(document.text, span)
            or _is_mentioned(document.text, span)
            or _WORKS.match(document.text, span.end) is not None
            or is_given_by_named(document.text, span)
            or _ACCOUNT.match(document.text, span.end) is not None
            or (
                document.text.endswith(_DASHES, span.start, span.end)
                and _AGENCY.match(document.text, span.end) is not None
            )
            or goes_on_below(document, span.end)
            or is_byline(document, span)
        ):
            continue
        block = document.block_at(span.start)
        said = " ".join(document.slice(span).split())
        if block is not None and (
            block.kind is BlockKind.CODE or (block.kind is BlockKind.HEADING and said.lower().startswith(_VIA))
        ):
            continue
        if block is not None and heads_post(document, block, said):
            continue
        if said.startswith(_ICONS) and (
            stands_within(document.links, Span(*span)) or _is_of_platforms(document, said, span)
        ):
            continue  # "📷 [Instagram](…)" leads to an account
        last = span.end
        told.append(Span(*span))
        yield Hit(
            Span(*span),
            f"{quoted(said)} names nobody who could be asked or thanked: say who made it and link to the original",
            severity=weight_of_credit(document, Span(*span), said),
        )
    if matches(document, _FROM_WEB):
        from provenance_plugins.attribution.credits.taken_from_web import taken_from_web  # noqa: PLC0415 - few texts have such

        for one in taken_from_web(document, told):
            said = " ".join(document.slice(one).split())
            message = (
                f"{quoted(said)} names nobody who could be asked or thanked: say who made it and link to the original"
            )
            yield Hit(one, message, severity=Severity.WARNING)
    if document.has_front_matter:
        from provenance_plugins.attribution.credits.front_credits import front_credits  # noqa: PLC0415 - as above

        yield from front_credits(document)


def _is_of_platforms(document: Document, said: str, span: Span) -> bool:
    block = document.block_at(span.start)
    if block is None or block.kind is not BlockKind.TABLE_CELL:
        return False
    from provenance_plugins.attribution.credits.rows_of_platforms import heads_row_of_platform  # noqa: PLC0415 - as above

    return heads_row_of_platform(document, block, said)


def _is_mentioned(text: str, span: Span) -> bool:
    """Whether a sentence speaks of the words of a credit ("whoever writes “no infringement intended” is not protected"), a program has a variable of that name ("$image: File"), an address a parameter ("?utm_source=facebook"), or a style sheet a property ("background-image: none;")."""
    start, end = span
    before = text[max(0, start - 1) : start]
    if before == "-" and _STYLE_ENDS.match(text, end) is not None:
        return True
    return before in _OF_PROGRAMS or (
        text[start - 1 : start] in _QUOTES
        and text[end : end + 1] in _QUOTES
        and start > 0
        and text[end + 1 : end + 2] == " "
        and text[end + 2 : end + 3].islower()
    )


_OF_PROGRAMS = frozenset("$_?&")
_STYLE_ENDS = lazy_pattern(r"\s?(?:!important\s?)?[;}\"']")
_WORKS = lazy_pattern(
    r"(?:,?\s(?:Inc|LLC|Ltd|Corp|GmbH|S\.?A|Co)\b\.?,?\s\(?(?:19|20)\d\d|,?\s\(?(?:19|20)\d\d[a-z]?\)?\s?[,;]\s[^\n]{0,120}?[^\W\d_][^\n\d]{0,40}(?:19|20)\d\d)"
)
"""Behind the name of a firm that has a platform: its work by author and year, alone or among others, "Source: Google, Inc., 2023", "Source: Google, 2023; Harbour Board, 2021"."""
_ACCOUNT = lazy_pattern(r"\s?[/:]?\s?(?:\w+\s)?@\w{3}")
"""Behind a platform the account: a handle credits somebody (ATT109)."""
_QUOTES = ('"', "“", "”", "„", "«", "»")
_DASHES = ("-", "–", "—")
_AGENCY = lazy_pattern(r"\s{0,2}/\s{0,2}[A-ZÀ-Þ]{2}")
"""Behind a dash where the name of whoever made it should stand: the agency that it is from, "Photo by - /AFP via Getty Images"."""
_JOINED = lazy_pattern(r"[ \t]*[,;，、][ \t]*")
"""Between two credits that are one: "Not my video, credits to the uploader"."""
