"""Lists of authors as a program took them from a page: names, and in between what stood beside them, in capitals and split at its commas.

newspaper3k, which many collections of news were made with, cuts a byline or a box about the author at each comma and each "and", leaves figures and the sign of
an address out, and writes every word with a capital: `['Ana Cruz', 'Reporter Covering Energy', 'Environmental Policy', 'Published P.M. Ct April']`
(https://github.com/codelucas/newspaper/blob/master/newspaper/extractors.py, `get_authors`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.patterns import lazy_pattern

_ABOUT = lazy_pattern(
    r"(?i)(?:(?:^| )follow (?:him|her|them|us|me)| (?:(?:is|was) (?:an?|the|based|currently|also)|(?:is|was) \S+['’]s|reports? (?:for|on|from|about)|reporter (?:for|at|on|covering)|covers|covering|focus(?:ing|es|ed) on|based in|joined|"
    r"authored|overseeing|s?he (?:is|was|has|joined|covers|writes|reports|also|previously)|s?he['’]s|his e-?mail|her e-?mail|who (?:covers|writes|lives|is)))(?= |$)"
)
"""What is said about an author, behind a name or a post: "Covering Climate Now" is a body."""
_ROLE = lazy_pattern(
    r"(?i)(?:(?!is\b)[\w-]+ ){0,3}(?:reporter|editor|correspondent|columnist|writer|producer|journalist|critic)\b"
)
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_STAMP = lazy_pattern(
    rf"(?i)(?:published|updated|posted)(?: .*)?|(?:\d+ )?min(?:ute)?s?(?: read)?|{_MONTH}\.?(?: \d.*| at\b.*)?|view comments|share|comments?"
)
"""What is left of the day and the time of a page, or of its buttons."""
_OTHERS = lazy_pattern(
    r"(?i)(?:read|see|view|show) more|more (?:articles|stories|posts|from)\b.*|(?:related|latest|recent|popular) (?:articles|stories|posts)"
)
"""Behind it stand the authors of other articles."""
_MAIL = lazy_pattern(r"(?i)(?:^| )\S+ [\w-]+\.(?:com|org|net|edu|gov|co\.uk)$")
"""An address of mail without its sign."""
_OF_PICTURES = "getty images|getty|corbis news|corbis|shutterstock|istock|alamy|zuma press|zuma wire|nurphoto|ap photo|imagn images"
_PICTURES_ALONE = frozenset(_OF_PICTURES.split("|"))
"""Agencies that take pictures and write nothing, …"""
_OTHERS_OF_PICTURES = "afp|epa|epa-efe|anadolu|anadolu agency|sipa usa|picture alliance|bloomberg"
_PICTURES = _PICTURES_ALONE | frozenset(_OTHERS_OF_PICTURES.split("|"))
"""… and those that write as well."""


def named_in(names: Sequence[str]) -> list[str]:
    """The items of a list that name somebody, without those that stood beside them on the page; a list of nothing but names is given back as it is."""
    left = list(_without_captions(_without_styles(names)))
    return _without_joined(list(_without_places(list(_named(_without_photographers(left))))))


def _without_styles(names: Sequence[str]) -> Sequence[str]:
    """The names without the rules of a style sheet that stood beside them: "Margin-Bottom", "Important Font-Size", ".Tdb-Author-Name Color"."""
    styled = [_STYLE.search(item) is not None for item in names]
    if sum(styled) < _STYLED:
        return names
    return [item for item, is_style in zip(names, styled, strict=True) if not is_style and item not in _OF_STYLES]


_STYLE = lazy_pattern(
    r"(?i)(?<![\w-])(?:(?:margin|padding|border|font|line|min|max|text|align|justify|flex|grid|background|list|letter|vertical|inline|z|box|white)-"
    r"(?:bottom|top|left|right|radius|size|family|weight|height|width|style|color|align|items|content|self|direction|wrap|spacing|block|index|shadow|space|flex|image|decoration|transform)|display|opacity|overflow|webkit)(?![\w-])|(?<!\S)[.#][a-z][\w-]*-\w"
)
_STYLED = 2
"""Items of a list that show that a style sheet ran into it."""
_OF_STYLES = frozenset({"Important", "Media", "Screen", "None", "Block", "Absolute", "Relative", "Center", "Hover"})


def _without_captions(names: Sequence[str]) -> Iterator[str]:
    """The names without what stood in captions, links and counters of time: "Confiscated Alcohol. Picture", "Left", "In Cape Town", "Google Maps", "One Hour Ago".

    With "Picture" also the item that only goes on from a name before it falls, as an outlet puts it behind its photographers: "Ana Cruz Lamp" beside "Ana Cruz".
    """
    whole = {" ".join(item.split()).strip(" .") for item in names}
    pictured = any(_PICTURED.search(item) is not None for item in names)
    for number, item in enumerate(names):
        words = " ".join(item.split()).strip(" .")
        if _AGO.fullmatch(words) is not None or _PICTURED.search(words) is not None:
            continue
        if len(names) > 1 and _NETWORK.fullmatch(words) is not None:
            continue
        if number and (_SENTENCE.match(words) is not None or (pictured and _ASIDE.fullmatch(words) is not None)):
            continue
        if pictured and words.count(" ") > 1 and words.rpartition(" ")[0] in whole:
            continue
        yield item


_AGO = lazy_pattern(
    r"(?i)(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)?\s?(?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago|just now|yesterday|hace (?:\w+ )?(?:minutos?|horas?|días?|semanas?)"
    r"|il y a (?:\w+ )?(?:minutes?|heures?|jours?|semaines?)|vor (?:\w+ )?(?:minuten?|stunden?|tag(?:en)?|wochen?)|há (?:\w+ )?(?:minutos?|horas?|dias?)|(?:\w+ )?(?:minut[oi]|or[ae]|giorn[oi]) fa|(?:\w+ )?(?:menit|jam|hari) (?:yang )?lalu)"
)
"""What a page says of how long ago something came out."""
_PICTURED = lazy_pattern(r"(?i)(?:(?:^|[.\s])(?:picture|photograph)s?|\.\s(?:photo|image|file)s?)\s?:?$")
_ASIDE = lazy_pattern(r"(?i)(?:left|right|cent(?:er|re)|file|above|below|top|bottom|pictured|supplied|archive)")
"""Where somebody stands in a picture, or whence it was taken."""
_NETWORK = lazy_pattern(
    r"(?i)(?:[\w.]+ ){0,3}(?:twitter|facebook|instagram|youtube|tiktok|whatsapp|google (?:maps|earth|street view|news)|wikimedia|wikipedia|pixabay|unsplash|pexels|flickr)"
)
_SENTENCE = lazy_pattern(
    r"(?:In|At|On|With|From|During|After|Before|When|Where|While|Which|Who|That|This|These|Are|Is|Was|Were|Has|Have|Had|As|For|And|But|Because|Me|My|Our|Your|We|They|It) (?=[A-Z0-9])"
)
"""How a piece of a sentence begins; the first of a list is whoever wrote the text."""


def without_city(words: str) -> str:
    """An outlet without the city of its office behind a dash: "Lantern - Lima"."""
    outlet, dash, city = words.rpartition(" - ")
    return outlet if dash and outlet and city.strip().lower() in _CITIES else words


def _without_places(names: list[str]) -> Iterator[str]:
    """The names without posts of other languages, the place of a dateline behind one, and bodies: "Ana Cruz", "Enviada Especial", "La Restinga"."""
    sent = False
    for number, item in enumerate(names):
        words = " ".join(item.split())
        if _POST.fullmatch(words) is not None:
            sent = True
            continue
        place = number > 0 and ((sent and words.count(" ") < _PLACE_WORDS) or words.lower() in _CITIES)
        if place or _BODY.match(words) is not None or _SIDE.match(words) is not None:
            continue
        yield item


_POST = lazy_pattern(
    r"(?i)(?:enviad[oa]s? especial(?:es)?|corresponsal(?:es)?(?: [\w ]{2,30})?|redactora?(?: jefe)?|envoyée?s? spéciale?s?|correspondante?s?|inviat[oaie](?: special[ei])?|corrispondente|enviad[oa]s? especiais|correspondentes?|sonderkorrespondent(?:in)?|korrespondent(?:in)?)"
)
"""Posts of those who write from elsewhere."""
_BODY = lazy_pattern(
    r"(?i)(?:diputación|ayuntamiento|ministerio|gobierno|junta|universidad|fundación|instituto|policía|guardia civil|servicio|ministère|mairie|préfecture|gouvernement|ministero|comune di|governo|prefeitura|câmara municipal|ministério|universidade|universität|stadt|landkreis|ministerium)\s\S"
)
"""How the names of bodies begin whose pictures a page shows."""
_SIDE = lazy_pattern(r"(?i)(?:norte|sur|este|oeste|nord|sud|est|ouest|ovest|sul|leste) d(?:e|el|u|i|o|a|os|as)\s\S")
"""A part of a country: "Sur De Israel"."""
_PLACE_WORDS = 3
"""Blanks in the name of a place, at most."""
_CITIES = frozenset({
    "buenos aires", "madrid", "barcelona", "bruselas", "londres", "parís", "berlín", "roma", "nueva york", "washington", "moscú", "pekín", "jerusalén", "méxico", "ciudad de méxico", "bogotá", "lima", "santiago", "santiago de chile",
    "caracas", "la habana", "montevideo", "río de janeiro", "são paulo", "brasília", "rio de janeiro", "lisboa", "lisbonne", "bruxelles", "londra", "parigi", "berlino", "new york", "mosca", "pechino", "gerusalemme", "bruxelas",
    "paris", "berlin", "rom", "brüssel", "london", "moskau", "peking", "jerusalem", "tokio", "tokyo", "el cairo", "estambul", "kiev", "kyiv", "tel aviv", "beirut", "ginebra", "genève", "viena",
})  # fmt: skip
"""Places of datelines, which stand behind a name and call nobody."""


def _without_photographers(names: Sequence[str]) -> Sequence[str]:
    """The names without those that an agency of pictures follows, and these agencies: "Ana Cruz, Ben Ode, Afp, Getty Images"; the first name is the writer's."""
    low = [" ".join(item.lower().split()) for item in names]
    if _PICTURES_ALONE.isdisjoint(low):
        return names
    return [
        item
        for number, item in enumerate(names)
        if low[number] not in _PICTURES
        and (number == 0 or low[number + 1 : number + 2] == [] or low[number + 1] not in _PICTURES)
    ]


def _without_joined(names: list[str]) -> list[str]:
    """The names without one that is two of the others run together: "Ana Cruz Ben Ode" before "Ana Cruz" and "Ben Ode"."""
    if not _LEAST <= len(names) <= _MOST:
        return names
    pairs = {_letters(one) + _letters(other) for one in names for other in names if one != other}
    return [name for name in names if _letters(name) not in pairs]


_LEAST, _MOST = 3, 30
"""Names of a list in which one may be two others."""


def _letters(name: str) -> str:
    return "".join(filter(str.isalpha, name.lower()))


def _named(names: Sequence[str]) -> Iterator[str]:
    about = False
    for number, item in enumerate(names):
        words = " ".join(item.split())
        if _OTHERS.fullmatch(words) is not None:
            return
        if _STAMP.fullmatch(words) is not None:
            continue
        if _is_about(words):
            about = True
            described = _DESCRIBED.match(words) if number == 0 else None
            if described is not None and _ROLE.match(words) is None:
                yield described["who"]
            continue
        behind = " ".join(names[number + 1].split()) if number + 1 < len(names) else ""
        if about and not (_is_about(behind) and (behind.startswith(words) or _ROLE.match(behind) is not None)):
            continue  # it goes on about the one before
        about = False
        if kept := _MAIL.sub("", words):
            yield item if kept == words else kept


_DESCRIBED = lazy_pattern(r"(?!The |An? )(?P<who>[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){1,2}?) Is An? ")
"""Whom the first item describes in the sentence that it begins: "Ana Cruz Is A Reporter For The Lamp"."""


def _is_about(words: str) -> bool:
    return words.count(" ") > 0 and _ABOUT.search(words) is not None
