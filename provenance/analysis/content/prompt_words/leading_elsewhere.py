"""What stands between the paragraphs of a text and leads to others, in ten languages, by its parts: a label with the title of another text ("In other news: …", "VIDEO | …"), a question with titles below it, a numbered list on one line, a pointer in round brackets.

A title begins with a capital and ends without the stop of a sentence: what an author tells behind such a label has one.
"""

from __future__ import annotations

from provenance.analysis.content.prompt_words.wordings import Frame, call

__all__ = ["ARROWED", "ARROWED_SIGNS", "LEADING_ELSEWHERE"]

_BELOW = r"(?<=\n)[^\w\n(\[]{0,5}"
"""Below the first line, which is a title of the text itself."""
_TITLE = (
    r"(?=(?-i:[A-ZÀ-ÞŁŚŻŹĆĞİŞ¿¡“„«‘'\"0-9])[^\n]{8,150}$)(?=[^\n ]+(?: [^\n ]+){2,22}[ \t]*$)[^\n]+[^\s.:;,][ \t]*$"
)
_MARK = r" ?[:|–—] ?"
_HERE = r"(?:this|the|our) (?:site|section|blog|website|paper|page|series|issue|channel)"
_LABELS = (
    rf"(?:in other news|elsewhere (?:on|in) {_HERE}|also (?:on|in) {_HERE}|more (?:on|in|from) {_HERE}|what (?:our|other|most) readers (?:clicked(?: on)?|read|are reading|went on to|opened)(?: next)?|what to (?:read|watch) next|(?:explore|discover) more|[^?\n:|]{{5,40}}\? (?:read|watch|listen|hear)(?: this)?|listen to this|(?:(?:listen to|watch) our (?:podcast|video|interview))|(?:our |other )?readers (?:went on to|also (?:read|clicked(?: on)?|opened|enjoyed|liked|loved)|clicked(?: on)? next)|(?:you )?(?:might|may) (?:also )?have missed|before you (?:go|leave)|in case you missed it|(?:trending|popular) (?:now|today|this week)|today['’]s other (?:news|stories))(?: (?:today|this (?:week|month|morning)))?",
    r"(?:weitere (?:nachrichten|meldungen|artikel|news)|mehr (?:nachrichten|meldungen|aus (?:diesem ressort|dieser rubrik|der region))|andere leser (?:lasen|lesen|klickten) auch|auch interessant|(?:hören|sehen) sie unseren? (?:podcast|film|videobeitrag|video)|aus (?:dem|unserem) archiv|aus demselben ressort|mehr (?:zum thema|über) [^\s:|–—]+(?: [^\s:|–—]+){0,2})",
    r"(?:dans (?:la|cette) (?:même )?(?:rubrique|section|série)|(?:à|a) (?:voir|découvrir|écouter|consulter) (?:aussi|également)|sur le même (?:sujet|thème)|autres? (?:actualités|articles|infos)|(?:écoutez|regardez) notre (?:podcast|vidéo|émission)|ailleurs sur (?:le|notre) site|vous avez peut-être (?:manqué|raté)|plus (?:d[’']infos )?sur (?:le|la|les|l[’']) ?[^\s:|–—]+(?: [^\s:|–—]+){0,2})",
    r"(?:(?:otras|más) (?:noticias|historias)(?: (?:de|en) (?:la|esta) sección)?|más (?:en|de) (?:esta|la) sección|en otras noticias|(?:escucha|mira) nuestr[oa] (?:p[óo]dcast|v[íi]deo)|también en (?:esta sección|la web|portada)|quizás? te (?:perdiste|interese)|más (?:sobre|acerca de) [^\s:|–—]+(?: [^\s:|–—]+){0,2})",
    r"(?:altro (?:in|da) questa (?:sezione|rubrica)|(?:altre|ultime) notizie|(?:nella|dalla) stessa (?:sezione|rubrica)|da (?:vedere|scoprire|ascoltare) anche|(?:ascolta|guarda) il nostro (?:podcast|video)|forse ti sei perso|(?:altro|di più) su[li]?l?[ae’']? ?[^\s:|–—]+(?: [^\s:|–—]+){0,2})",
    r"(?:(?:outras|mais) (?:notícias|histórias)(?: d?(?:esta|a) (?:seção|secção|editoria))?|(?:mais )?n(?:esta|a mesma) (?:seção|secção|editoria)|você pode ter perdido|em outras notícias|mais sobre [^\s:|–—]+(?: [^\s:|–—]+){0,2})",
    r"(?:(?:meer|ander|overig) nieuws|meer (?:uit|in) deze (?:rubriek|sectie|serie)|andere(?:n| lezers) (?:lazen|klikten) ook|meer over [^\s:|–—]+(?: [^\s:|–—]+){0,2}|elders op (?:de|onze) site|misschien gemist)",
    r"(?:inne wiadomości|więcej (?:wiadomości|z (?:tego działu|tej serii))|z tej samej (?:kategorii|serii)|inni (?:czytali|kliknęli) (?:też|także|również)|(?:to )?mogło ci umknąć|(?:czytaj )?więcej o [^\s:|–—]+(?: [^\s:|–—]+){0,2})",
    r"(?:fler nyheter|andra (?:läste|klickade på) (?:också|även)|mer (?:i|från) (?:den här )?(?:sektionen|serien|ämnet)|mer från (?-i:[A-ZÅÄÖ])[^\s:|–—]+|i samma ämne|du kanske (?:missade|har missat)|mer om [^\s:|–—]+(?: [^\s:|–—]+){0,2}|relaterat)",
    r"(?:diğer haberler|bu (?:kategoride|bölümde|dizide)(?:ki)? diğer(?:leri| haberler| yazılar)?|gözden kaçırmayın|kaçırmış olabilirsiniz|ilgili haberler?|öne çıkan haber(?:ler)?|bunlar da ilginizi çekebilir|şunu da oku(?:yun)?)",
)  # fmt: skip
_LABELLED = call(rf"(?:^(?-i:IN OTHER NEWS)|{_BELOW}(?:{'|'.join(_LABELS)})){_MARK}{_TITLE}")
_FIRST = call(
    rf"\A[^\w\n(\[]*(?:{'|'.join((_LABELS[3], _LABELS[4], _LABELS[5], _LABELS[6], _LABELS[7], _LABELS[8], _LABELS[9]))}|elsewhere (?:on|in) {_HERE}|andere leser (?:lasen|lesen|klickten) auch|dans la même rubrique){_MARK}{_TITLE}"
)
"""Above the first paragraph."""
_LABELLED_SIGNS = (
    "in other news", "other news", "other stories", "elsewhere ", "also on ", "also in ", "more on this", "more in this", "more from this", "more on our", "more in our", "more from our", "more from the", "more in the", "more on the", "readers clicked", "readers read", "readers are", "readers went", "readers opened", "readers also", "have missed", "you missed it", "before you ", "unserem archiv", "mehr zum thema", "mehr über ", "plus sur ", "infos sur ", "más sobre ", "más acerca", "altro su", "di più su", "mais sobre ", "anderen lazen", "anderen klikten", "meer over ", "mer om ", "relaterat", "öne çıkan", "çekebilir", "trending", "popular", "explore more", "discover more", "? read", "? watch", "? listen", "? hear", "şunu da", "to read next", "to watch next", "listen to ", "watch our ", "hören sie", "sehen sie unser", "écoutez notre", "regardez notre", "escucha nuestr", "mira nuestr", "ascolta il", "guarda il",
    "weitere nachrichten", "weitere meldungen", "weitere artikel", "weitere news", "mehr nachrichten", "mehr meldungen", "mehr aus d", "andere leser", "auch interessant", "aus dem archiv", "aus demselben",
    "rubrique", "cette section", "à voir ", "à découvrir", "à écouter", "à consulter", "le même ", "autres actu", "autres articles", "autres infos", "ailleurs sur", "peut-être ",
    "otras noticias", "otras historias", "más noticias", "más historias", "esta sección", "la sección", "también en", "te perdiste", "te interese",
    "questa sezione", "questa rubrica", "altre notizie", "ultime notizie", "stessa sezione", "stessa rubrica", "da vedere", "da scoprire", "da ascoltare", "ti sei perso",
    "outras notícias", "outras histórias", "mais notícias", "mais histórias", "mesma seção", "mesma secção", "mesma editoria", "nesta se", "nesta editoria", "pode ter perdido", "em outras",
    "meer nieuws", "ander nieuws", "overig nieuws", "meer uit", "meer in deze", "andere lezers", "elders op", "misschien gemist", "inne wiadomości", "więcej ", "z tej samej", "inni czytali", "inni kliknęli", "ci umknąć",
    "fler nyheter", "andra läste", "andra klickade", "mer i ", "mer från", "i samma ämne", "du kanske", "diğer haberler", "diğer", "kaçırmayın", "kaçırmış", "ilgili haber",
)  # fmt: skip

_SHOWN = call(
    r"(?<=\n)(?-i:EN IMAGES|EN VIDÉO|EN VÍDEO|EN FOTOS|IN PICTURES|IN BILDERN|FOTO|PHOTO|FOTOĞRAF|VIDEO|VIDEOS|VÍDEO|VÍDEOS|VIDÉO|VIDÉOS|WIDEO|VİDEO|FOTOS|PHOTOS|PICTURES|GALLERY|GALERÍA|GALERIE|GALLERIA|GALERIA|FOTOGALERÍA|FOTOGALLERY|FOTOSTRECKE|BILDERGALERIE|BILDSPEL|IMÁGENES|ZDJĘCIA|AUDIO|PODCAST|LISTEN|ESCUCHA|ÉCOUTER|ASCOLTA|OUÇA|TITTA|GUARDA|MIRA|KIJK) ?\| ?"
    r"(?![^\n]{0,40}(?i:cortes[íi]a|courtesy|credit|crédito|archiv|agenc|reuters|©|getty|efe\b|afp\b|ap\b|foto:|photo:))(?=(?-i:[A-ZÀ-ÞŁŚŻŹĆĞİŞ¿¡“„«‘'\"0-9]))(?=[^\n ]+(?: [^\n ]+){3,22}[ \t]*$)(?=[^\n]*(?-i: [a-zà-ÿąćęłńśźż]{2,} [a-zà-ÿąćęłńśźż]{2,}| [a-zà-ÿąćęłńśźż]{5,}))[^\n]+[^\s.:;,][ \t]*$"
)
"""A film or pictures, behind a stroke what they show; not who made them."""
_SHOWN_SIGNS = ("images |", "bildern |", "foto |", "photo |", "fotoğraf |", "deo |", "video |", "videos |", "vídeo |", "vídeos |", "vidéo |", "vidéos |", "wideo |", "fotos |", "photos |", "pictures |", "gallery |", "galería |", "galerie |", "galleria |", "galeria |", "strecke |", "fotogallery |", "bildspel |", "imágenes |", "zdjęcia |", "audio |", "podcast |", "listen |", "escucha |", "écouter |", "ascolta |", "ouça |", "titta |", "guarda |", "mira |", "kijk |")  # fmt: skip

_GALLERY = call(
    r"(?<=\n)[^\w\n(\[*+-]{0,4}(?:(?:photo |picture )?(?:gallery|slideshow)|bildergalerie|fotostrecke|diaporama|galerie(?: photos?| d['’]images)?|galería(?: de (?:fotos|imágenes))?|fotogalería|galleria(?: fotografica| di immagini)?|fotogallery|galeria(?: de (?:fotos|imagens)| zdjęć)?|fotoserie|fotogalerie|bildspel|foto ?galeri|resim galerisi)(?: ?[:|] ?)(?=(?-i:[A-ZÀ-ÞŁŚŻŹĆİŞ0-9“\"„«'‘¿¡]))(?![^\n]*\b(?:closed|open|free|ferm|ouvert|cerrad|abiert|chius|apert|fechad|abert|gesloten|geopend|geöffnet|geschlossen|zamkni|otwart|stängt|stängd|öppe))(?=[^\n ]+(?: [^\n ]+){3,16}[ \t]*$)[^\n]+[^\s.:;,][ \t]*$"
)
"""Pictures and what they show, on a line below the title: a title begins with a capital, an item of somebody's own list may not."""
_GALLERY_SIGNS = (
    "gallery:",
    "gallery |",
    "slideshow:",
    "galerie:",
    "galerie :",
    "strecke:",
    "diaporama",
    "galería",
    "galleria",
    "fotogallery",
    "galeria",
    "fotoserie",
    "bildspel",
    "galeri:",
    "galerisi",
    "images :",
    "photos :",
)
ARROWED = call(
    r"(?<=\n)[^\w\n(\[]{0,3}(?=(?-i:[A-ZÀ-ÞŁŚŻŹĆİŞ0-9]))(?!(?:swipe|scroll|slide|tap|hover|drag|zoom|pinch|wische?n?|scrollen?|balayez|glissez|desliza|scorri|deslize|veeg|przesuń|svep|kaydır)\b)(?=[^\n ]+(?: [^\n ]+){3,14}[ \t]*$)[^\n.:!?→»›]{15,90} ?(?:→|➜|⟶|➔)[ \t]*$"
)
"""A title that an arrow leads on to; with its link, it is of its page."""
ARROWED_SIGNS = ("→", "➜", "⟶", "➔")
_LIVE = call(
    r"^[ \t]*(?P<said>(?P<mark>\+{2,5}|={2,6}|>{2,4}|»{1,3})[ \t]*(?:live ?(?:ticker|blog|updates?)|live|liveticker|eilmeldung|breaking|en direct|direct|en vivo|en directo|in diretta|diretta|ao vivo|na żywo|direkt|canlı)\s?[:|–-]\s?[^\n]{6,120}?(?:(?P=mark))?)[ \t]*$"
)
_LIVE_SIGNS = (
    "live",
    "eilmeldung",
    "breaking",
    "direct",
    "en vivo",
    "diretta",
    "ao vivo",
    "na żywo",
    "direkt",
    "canlı",
)

_CHECKED = call(
    r"(?<=\n)(?-i:FACT CHECK TEAM|FACT CHECK|PHOTO GALLERY|PHOTOS|IN PHOTOS|VIDEO EXPLAINER|FROM THE ARCHIVES?)(?: ?[|:] ?)(?=(?-i:[A-Z“‘\"'0-9]))(?=[^\n ]+(?: [^\n ]+){4,20}[ \t]*$)[^\n]+[^\s.:;,?!][ \t]*$"
)
"""The label of a desk, in capitals, with the title of what it made."""
_CHECKED_SIGNS = ("fact check", "photo gallery", "photos:", "photos |", "video explainer", "from the archive")

_TITLES = r"(?:[ \t]*\n(?:[ \t]*\n)?[^\w\n“„«¿¡'\"‘]{0,4}(?=(?-i:[A-ZÀ-ÞŁŚŻŹĆĞİŞ¿¡“„«‘'\"0-9]))[^\n]{5,110}[^\s.;:,](?=[ \t]*(?:\n|\Z))){2,8}(?=\s*\Z)"
"""Two or more on the last lines of a text."""
_LIKED = call(
    rf"(?<=\n)[^\w\n(\[]*(?P<said>(?:(?:you )?(?:enjoyed|loved|liked)(?: (?:this|that|it))?[^?\n.]{{0,24}}\? (?:(?:here (?:are|is)|then|try|read|see|check out|why not|have a look)\b|you(?:['’]ll| will| might| may)\b)[^.?!\n]{{0,40}}"
    r"|(?:hat (?:es )?(?:ihnen|dir|euch)|ça vous a plu|vous avez aimé|¿te (?:ha )?gust(?:ó|ado)|ti è piaciuto|gostou|vond je (?:dit|het)|podobało (?:ci )?się|gillade du|beğendiniz mi)[^?\n.]{0,30} ?\?[^.?!\n]{3,50}):"
    rf"{_TITLES})"
)
_LIKED_SIGNS = ("enjoyed", "loved", "liked", "hat ihnen", "hat dir", "hat euch", "hat es ", "vous a plu", "avez aimé", "te gustó", "te ha gustado", "è piaciuto", "gostou", "vond je", "podobało", "gillade du", "beğendiniz")  # fmt: skip
_PLEASING = call(
    rf"(?<=\n)[^\w\n(\[]*(?P<said>(?:(?:ti |vi )?potrebber?o?(?:be)? (?:interessar|piacer)(?:e|ti|vi)(?: anche)?|(?:también |quizás? |tal vez )?(?:te|le|os) (?:gustará|gustarán|puede gustar|podría gustar|puede interesar|podría interesar|interesará)n?(?: también)?"
    r"|(?:(?:ces (?:articles|sujets|histoires)|ceci|cela) )?(?:pourrai(?:en)?t|devrai(?:en)?t) (?:aussi |également )?vous (?:plaire|intéresser)(?: aussi| également)?|(?:também )?(?:pode|poderá|talvez) (?:(?:te|lhe) )?(?:interessar|agradar)(?: também| a você)?|(?:você )?(?:também )?(?:pode|vai) (?:também )?gostar(?: também)?"
    r"|(?:dit|deze (?:artikelen|verhalen)) (?:vind je|vindt u|zijn) (?:misschien )?ook (?:leuk|interessant)|misschien (?:vind je dit )?ook (?:leuk|interessant)|(?:to )?(?:może|mogą) (?:cię|ci|państwa) (?:też |również |także )?(?:zainteresować|się (?:spodobać|przydać))|(?:du|ni) kanske (?:också )?(?:gillar|är intresserad av)|det här kan (?:också )?intressera dig"
    r"|(?:bunlar(?: da)?|şunlar(?: da)?) (?:ilginizi çekebilir|hoşunuza gidebilir)|(?:other (?:stories|articles|posts|pieces|reads)|if (?:this|you)[^,.\n]{3,40},) you (?:may|might|will|could) (?:also )?(?:like|enjoy|love)|here['’]s what else (?:happened|we['’]re reading|you may have missed|is new)(?: today| this week| elsewhere)?|(?:das|diese artikel) (?:könnten? )?(?:ihnen|dir|euch) (?:auch )?gefallen)[ \t]?[:…]?"
    rf"{_TITLES})"
)
_PLEASING_SIGNS = ("potrebbe", "gustará", "puede gustar", "podría gustar", "puede interesar", "podría interesar", "interesará", "vous plaire", "vous intéresser", "interessar", "agradar", "gostar", "ook leuk", "ook interessant", "zainteresować", "spodobać", "kanske ", "intressera dig", "çekebilir", "gidebilir", " you may ", " you might ", " you will ", " you could ", "what else", "auch gefallen", " gefallen")  # fmt: skip
_MORE = call(
    r"(?<=\n\n)(?P<said>(?-i:MORE|READ MORE|MORE STORIES|MORE ON THIS|ALSO READ|READ ALSO|MEHR|MEHR ZUM THEMA|À LIRE|LIRE AUSSI|MÁS|LEER TAMBIÉN|ALTRO|LEGGI|MAIS|LEIA|MEER|LEES OOK|WIĘCEJ|CZYTAJ|MER|LÄS)[ \t]?:(?:[ \t]*\n[ \t]*[•▪●‣·*→>–-][ \t]*[^\n]{5,110}[^\s.;:,](?=[ \t]*(?:\n|\Z))){2,8})(?=\s*\Z)"
)
_MORE_SIGNS = ("more:", "stories:", "this:", "read:", "also:", "mehr:", "thema:", "lire:", "lire :", "aussi:", "aussi :", "más:", "también:", "altro:", "leggi:", "mais:", "leia:", "meer:", "ook:", "więcej:", "czytaj:", "mer:", "läs:")  # fmt: skip
_TITLES = r"(?=[^\n]{0,40}?1[.):]? ?[^\s\d]\S*(?: \S+){3,14} 2[.):]? ?[^\s\d]\S*(?: \S+){3,14} 3[.):]? ?[^\s\d]\S*(?: \S+){3})"
"""Three of four words each: "Hot: 1. Red soup 2. Rice" is a menu."""
_RANKED = call(
    rf"^[^\w\n(\[]*(?:(?:most|what['’]s) (?:read|popular|viewed|shared|hot)|(?:popular|trending|hot|top (?:five|5|3)|our favourites|beliebt|populair|populärt)\b{_TITLES}|top (?:stories|reads)|meistgelesen|am häufigsten gelesen|les plus (?:lus|vus)|lo más (?:leído|visto)|más leídas|i più letti|più lett[ei]|mais lid[ao]s|meest gelezen|najczęściej czytane|najpopularniejsze|mest läst|en çok okunan(?:lar)?)"
    r"(?: (?:right now|now|today|this (?:week|month)|on (?:the|our) site|diese woche|heute|jetzt|cette semaine|aujourd['’]hui|hoy|esta semana|oggi|questa settimana|hoje|desta semana|vandaag|deze week|dziś|w tym tygodniu|just nu|idag|i dag|bugün|bu hafta))?"
    r" ?[:|–—]? ?1[.):]? ?(?=[^\s\d])[^\n]{3,70}? 2[.):]? ?(?=[^\s\d])[^\n]{3,70}? 3[.):]? ?(?=[^\s\d])[^\n]{3,160}[^\s.][ \t]*$"
)
_RANKED_SIGNS = ("1. ", "1) ", "1 ", "1: ")

_THING = r"(?:gallery|galleries|picture (?:special|gallery)|photo(?:s| gallery| essay)?|pictures|slideshow|video|interview|guide|map|timeline|special|report|review|explainer|series|galerie|bildergalerie|fotostrecke|infografik|bericht|diaporama|galerie photos?|dossier|entretien|reportage|galería|reportaje|entrevista|galleria|servizio|intervista|galeria|reportagem|fotoserie|reportage|interview met|galerię|reportaż|wywiad|bildspel|bildspelet|intervju|galerimiz\w*|haberimiz\w*|söyleşimiz\w*)"
_ASIDE = call(
    rf"^\((?![^()\n]*\b(?:appendix|annex|page|chapter|figure|table|anhang|seite|annexe|apéndice|página|appendice|pagina|bijlage|bladzijde|aneks|stron\w+|bilag\w+|sida\w*)\b)(?:(?:please )?(?:see|browse|watch|read|view|look (?:at|through)|check out|don['’]t miss|listen to) (?:also )?our (?:[\w’'-]+ ){{0,3}}{_THING}\b"
    rf"|(?:sehen|lesen|schauen|hören) sie (?:auch )?(?:unsere[nr]?|dazu unsere[nr]?) (?:[\w-]+ ){{0,2}}{_THING}\b|(?:voir|lire|voyez|lisez|regardez|écoutez) (?:aussi )?(?:notre|nos) (?:[\w-]+ ){{0,2}}{_THING}\b|(?:ver|vea|lea|mira|leer) (?:también )?nuestr[oa]s? (?:[\w-]+ ){{0,2}}{_THING}\b"
    rf"|(?:vedi|guarda|leggi) (?:anche )?(?:la nostra|il nostro|le nostre) (?:[\w-]+ ){{0,2}}{_THING}\b|(?:veja|leia|confira) (?:também )?(?:a nossa|o nosso|nossa|nosso) (?:[\w-]+ ){{0,2}}{_THING}\b|(?:zie|bekijk|lees) (?:ook )?(?:onze|ons) (?:[\w-]+ ){{0,2}}{_THING}\b|(?:zobacz|przeczytaj|obejrzyj) (?:też |także )?(?:naszą|nasz) (?:[\w-]+ ){{0,2}}{_THING}\b|(?:se|läs) (?:även |också )?vår[at]? (?:[\w-]+ ){{0,2}}{_THING}\b)[^()\n]{{0,90}}\)[ \t]*$"
)
_ASIDE_SIGNS = ("(see ", "(please see", "(browse", "(watch", "(read ", "(view", "(look ", "(check out", "(don't miss", "(don’t miss", "(listen to", "(sehen", "(lesen", "(schauen", "(hören", "(voir", "(lire", "(voyez", "(lisez", "(regardez", "(écoutez", "(ver ", "(vea ", "(lea ", "(mira ", "(leer ", "(vedi", "(guarda", "(leggi", "(veja", "(leia", "(confira", "(zie ", "(bekijk", "(lees ", "(zobacz", "(przeczytaj", "(obejrzyj", "(se ", "(läs ")  # fmt: skip

LEADING_ELSEWHERE: tuple[Frame, ...] = (
    ("related", _LABELLED_SIGNS, _LABELLED),
    ("related", _LABELLED_SIGNS, _FIRST),
    ("related", _SHOWN_SIGNS, _SHOWN),
    ("related", _CHECKED_SIGNS, _CHECKED),
    ("related", _GALLERY_SIGNS, _GALLERY),
    ("related", _LIVE_SIGNS, _LIVE),
    ("related", _LIKED_SIGNS, _LIKED),
    ("related", _PLEASING_SIGNS, _PLEASING),
    ("related", _MORE_SIGNS, _MORE),
    ("related", _RANKED_SIGNS, _RANKED),
    ("related", _ASIDE_SIGNS, _ASIDE),
)
"""The kind of each, its signs in small letters, and its pattern."""
