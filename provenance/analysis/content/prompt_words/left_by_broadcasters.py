"""Lines that the pages of broadcasters and offices have between the paragraphs of a text: links that end in arrows, the channel's own live picture, titles of videos, the names of a body's other sites, its tags at the foot.

Each is a line of its own, in whatever language the label is.
"""

from __future__ import annotations

from provenance.analysis.content.prompt_words.wordings import Frame, call

_WATCH = r"(?:oglądaj(?:cie)?|zobacz(?:cie)?|watch|guarda|guardate|mira|vea|ve|assista|veja|regardez|sehen sie|seht|schauen sie|jetzt ansehen|kijk|bekijk|se|titta|katso|sleduj(?:te)?|смотрите|izle(?:yin)?|tonton|panoorin)"
_OWN = call(rf"^[ \t]*(?P<said>{_WATCH}\b[^<>{{}};=\n]{{8,160}}?\s?(?:>{{2,4}}|»{{2,3}}))[ \t]*$")
"""One arrow stands behind any link of a site: “Bekijk de kaart →”."""
_OWN_SIGNS = (">>", "»»")
_LIVE = r"(?:na żywo|live|en vivo|en directo|in diretta|ao vivo|en direct|im livestream|naživo|canlı yayın|в прямом эфире|secara langsung)"
_CHANNEL = call(
    rf"^[ \t]*(?P<said>(?-i:[A-ZÀ-Þ])[\w.+-]{{1,20}}(?: (?-i:[A-ZÀ-Þ\d])[\w.+-]{{0,20}}){{0,2}} {_LIVE}\s?[-–—:|]\s?{_WATCH}\b[^.!?\n]{{2,60}})"
)
_CHANNEL_SIGNS = tuple(f" {live}" for live in ("na żywo", "live", "en vivo", "en directo", "in diretta", "ao vivo", "en direct", "im livestream", "naživo", "canlı yayın", "в прямом эфире", "secara langsung"))  # fmt: skip
_ARROWED = call(
    r"^[ \t]*(?P<said>(?:>>> ?)?(?-i:[“\"„«‘'A-ZÀ-ÞŁŚŻŹĆČĎĚŇŘŠŤŽА-Я\d])[^<>{};=\n]{20,170}?[\w.!?”\"’»…)]\s?(?:>>>|<<<|»»))[ \t]*$"
)
_ARROWED_SIGNS = (">>>", "<<<", "»»")
_VIDEO = call(
    r"(?<=\n)[ \t]*(?P<said>(?-i:WIDEO|VIDEO|VÍDEO|VIDÉO|ВИДЕО|ВІДЕО|VIDEÓ)\s?: (?-i:[“\"„«A-ZÀ-ÞŁŚŻŹĆČĎĚŇŘŠŤŽА-Я])(?=[^\n]{0,60}(?-i:(?<![A-ZÀ-Þa-z])[a-zß-ÿąćęłńóśźżа-я]{2,}\b))(?:[^\s/©|()]+[ \t]){3,24}[^\s/©|()]+)[ \t]*$"
)
_VIDEO_SIGNS = ("wideo:", "video:", "vídeo:", "vidéo:", "видео:", "відео:", "videó:", "wideo :", "video :")
_SITES = call(
    r"^[ \t]*(?P<said>(?:mais em outros (?:sítios|sites|portais)|más en otros sitios|plus sur (?:les|d['’]autres) sites|altro (?:su|sugli) altri siti|mehr auf anderen seiten|meer op andere sites|more on (?:our )?other sites) (?:de|da|do|das|dos|del|della|di|du|des|von|van|of)(?: (?:la|las|los|le|les|der|het))?\s(?-i:[A-ZÀ-Þ])[^.!?\n]{1,40})[ \t]*$"
)
_SITES_SIGNS = ("em outros s", "em outros p", "en otros sitios", "sur les sites", "autres sites", "altri siti", "anderen seiten", "andere sites", "other sites")  # fmt: skip
_PORTAL = call(
    r"^[ \t]*(?P<said>(?:no portal|en el portal|nel portale|sur le portail|im portal|op het portaal)(?: (?:da|do|de|del|della|du|der|des|van))?(?: (?-i:[A-ZÀ-Þ])[\w-]{1,30}){1,3})[ \t]*$"
)
_PORTAL_SIGNS = ("no portal", "en el portal", "nel portale", "sur le portail", "im portal", "op het portaal")
_COUNTRY = call(
    r"^[ \t]*(?P<said>(?:notícias do país|noticias del país|nouvelles du pays|country news)(?: (?-i:[A-ZÀ-Þ])[^\s.!?]*)(?:(?: (?-i:[A-ZÀ-Þ\d])[^\s.!?]*| (?-i:[a-zà-ÿ]{1,12})){0,80}))[ \t\n]*\Z"
)
_COUNTRY_SIGNS = ("notícias do país", "noticias del país", "nouvelles du pays", "country news")

_SECTIONS = ("pogoda", "wiadomości", "kultura", "polityka", "biznes", "gospodarka", "rozrywka", "wetter", "nachrichten", "startseite", "météo", "accueil", "meteo", "clima", "tiempo", "noticias", "deportes", "inicio", "início", "notícias", "nyheter", "väder", "nieuws", "zpravodajství", "počasí", "haberler", "gündem")  # fmt: skip
_GLUED = call(
    rf"^[ \t]*(?P<said>(?=(?:{'|'.join(_SECTIONS)})(?-i:[A-ZÀ-ÞĄĆĘŁŃÓŚŹŻČŠŽ]))(?-i:(?:[A-ZÀ-ÞĄĆĘŁŃÓŚŹŻČŠŽ][a-zß-ÿąćęłńóśźżčšžěřůğış]{{2,}}){{3,8}}))[ \t]*$"
)
"""A menu whose entries ran together, by its first one: "PogodaGodzinowaWeekend"."""

LEFT_BY_BROADCASTERS: tuple[Frame, ...] = (
    ("advertisement", _OWN_SIGNS, _OWN),
    ("advertisement", _CHANNEL_SIGNS, _CHANNEL),
    ("related", _ARROWED_SIGNS, _ARROWED),
    ("related", _VIDEO_SIGNS, _VIDEO),
    ("related", _SITES_SIGNS, _SITES),
    ("navigation", _PORTAL_SIGNS, _PORTAL),
    ("navigation", _COUNTRY_SIGNS, _COUNTRY),
    ("navigation", _SECTIONS, _GLUED),
)
"""The kind of each, its signs in small letters, and its pattern."""
