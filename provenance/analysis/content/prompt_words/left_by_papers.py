"""What the pages of papers leave within a text, and archives around it: notices of players, marks of advertisements, calls for alerts and gifts, the fields of an export.

Each is asked for around its signs alone, and told from its first word to its last; without a stop behind it ends where its last known word does.
"""

from __future__ import annotations

from provenance.analysis.content.prompt_words.wordings import BEHIND, Frame, call

_UNSAID = r"(?![^.!?\n]{0,200},[”\"’]? (?:[\w’'-]+ ){1,3}?(?:said|says|told|tells|wrote|writes|added|adds|reads?)\b)"
"""No sentence that somebody says."""
_THING = r"(?:video|audio|clip|content|player|podcast|map|graphic|gallery|page|chart|slideshow)"
_SCRIPT = (
    rf"to (?:view|play|watch|see|hear|listen to|use|display|access) (?:this|the) {_THING},? (?:please |you (?:need|have|must|will need|['’]ll need) (?:to )?|you must )*(?:enable|activate|turn on|switch on|allow) (?:java ?script|cookies)"
    rf"|(?:please )?(?:enable|activate|turn on|switch on|allow) (?:java ?script|cookies) (?:in your browser )?to (?:view|play|watch|see|use|display) (?:this|the) {_THING}"
    r"|para (?:ver|reproducir|ver y reproducir|escuchar) (?:este|el) (?:vídeo|video|contenido|audio),? (?:por favor,? )?(?:active|activa|habilite|habilita) (?:el )?java ?script"
    r"|pour (?:voir|visionner|regarder|lire|afficher|écouter) (?:cette|la|ce) (?:vidéo|contenu|son),? (?:veuillez|merci d['’]|il faut|vous devez) ?(?:activer|autoriser) java ?script"
    r"|um dieses (?:video|audio|element) (?:anzusehen|abzuspielen|wiederzugeben|zu sehen|anzuhören),? (?:bitte )?(?:aktivieren sie(?: bitte)?|schalten sie(?: bitte)?) java ?script(?: ein)?"
    r"|para (?:ver|assistir(?: a)?|reproduzir|ouvir) (?:este|o) (?:vídeo|conteúdo|áudio),? (?:por favor,? )?(?:ative|habilite) o? ?java ?script"
    r"|per (?:vedere|guardare|riprodurre|ascoltare) (?:questo|il) (?:video|contenuto|audio),? (?:attiva|abilita|attivare|abilitare|attivate) java ?script"
    r"|om deze (?:video|audio) te (?:bekijken|zien|spelen|beluisteren),? (?:schakel|zet|activeer)(?: u| je)? (?:dan )?java ?script(?: in| aan)?"
)
_UPGRADE = (
    r"(?:,? (?:and|or|y|et|und|e|en) (?:consider |considere |envisagez |then |try )?[^.!?\n]{0,60}?(?:html ?5(?:[ -](?:video|audio))?|upgrading|reload(?:ing)?(?: the page)?|refresh(?:ing)?(?: the page)?|page|browser|navegador|navigateur)\b"
    r"(?: to a (?:web ?)?browser that ?supports html ?5(?:[ -](?:video|audio))?)?|(?: in your (?:web )?browser)?)"
)
_PLAYER = call(rf"{BEHIND}(?:{_SCRIPT}){_UPGRADE}[.!]?")
_PLAYER_SIGNS = ("javascript", "java script", "cookies to ")
_ENLARGE = r"(?:enlarge (?:this |the )?(?:image|photo|picture)|(?:toggle|hide|show|expand|close) caption|open (?:the )?(?:image|photo) (?:modal|gallery|in gallery|in lightbox)|view (?:larger|full[- ]size|image in full ?screen)(?: image| photo)?|expand (?:image|photo)|zoom (?:in on )?image|image unavailable)"
_PICTURE = call(rf"(?:^[^\w\n(]{{0,4}}|(?<=[.!?…”\"’)\]] ))(?P<said>{_ENLARGE}(?: {_ENLARGE}){{1,3}})(?=[ \n]|\Z)")
_PICTURE_SIGNS = ("toggle caption", "hide caption", "show caption", "expand caption", "close caption", "image modal", "photo modal", "enlarge this ", "enlarge image")  # fmt: skip

_MARK = r"(?:advertisements?|advert|ad policy|report (?:this )?(?:ad|advertisement)|(?:story|article) continues (?:below|after)(?: (?:this|the))? (?:ad|advert|advertisement)|live events|publicidad|publicité|anzeige|werbung|publicidade|pubblicità|advertentie|reklama|reklame|annons|ilan)"
_AD_WITHIN = call(
    rf"(?:(?<=[.!?…”\"’)] )|(?<=[.!?…”\"’)]  )|(?<=\S  ))(?P<said>(?=(?-i:[A-ZÀ-Þ])){_MARK})(?=(?: |  )(?-i:[“\"‘'«]?[A-ZÀ-Þ])|[ \t]*(?:\n|\Z))"
)
"""Between two sentences, or behind the last one of a line: a word with a capital that no stop or clause goes on from."""
_AD_LINE = call(r"^[ \t]*(?P<said>report (?:this )?(?:ad|advertisement)|ad policy|live events)[ \t]*$")
_AD_SIGNS = ("advertisement", "advert ", "ad policy", "report ad", "report this ad", "continues below", "continues after", "live events", "publicidad", "publicité", "anzeige", "werbung", "pubblicità", "advertentie", "reklam", "annons ", "ilan ")  # fmt: skip
_AD_LINE_SIGNS = ("report ad", "report this ad", "ad policy", "live events")

_CONTINUES = call(
    r"(?:^[^\w\n]{0,4}|(?<=[.!?…”\"’)\]] ))(?P<said>(?=(?-i:[A-Z]))(?:story|article|post|text|content|column|review|interview|report|piece|feature|recipe|list) continue[sd] (?:just )?(?:below|after|beneath|under)(?: (?:the|this|these))?(?: [\w-]+)? (?:videos?|photos?|pictures?|images?|gallery|galleries|slide ?shows?|maps?|graphics?|infographics?|charts?|tweets?|posts?|polls?|quiz|players?|podcasts?|clips?|trailers?|embeds?|documents?)[.:…]{0,3})(?= (?-i:[“\"A-ZÀ-Þ])|[^\w\n]*$)"
)
"""What stood over something that a page put between two paragraphs, which the text has not: "Story continues below photo gallery."."""
_CONTINUES_SIGNS = ("continues below", "continues after", "continues beneath", "continues under", "continues just below", "continued below", "continued after")  # fmt: skip

_NEWS = r"(?:news|updates?|stories|headlines|coverage|scores|alerts|breaking|events)"
_NETWORK = (
    r"(?:google news|whatsapp|telegram|youtube|facebook|twitter|instagram|linkedin|x|threads|tiktok|signal|viber)"
)
_FOLLOWED = (
    rf"for (?:all |more |the |our |daily |live )*(?:latest|breaking|more|top|local|such)?[^.!?\n]{{0,50}}?\b{_NEWS}\b[^.!?\n]{{0,40}}?,? (?:please |kindly |also |you can )*(?:follow|join|like|subscribe to|visit|check(?: out)?) (?:us|our|the|(?-i:[A-ZÀ-Þ])[^.!?\n]{{1,40}}?['’]s|(?-i:[A-ZÀ-Þ])[\w.’'& -]{{1,40}}?)[^.!?\n]{{0,40}}?\b(?:{_NETWORK}|channels?|group|page|handle)\b(?: (?:channel|page|group|handle))?"
    rf"|para (?:más|todas las|las últimas|mais|todas as|as últimas) [^.!?\n]{{0,40}}?(?:noticias|notícias|novedades|novidades)\b[^.!?\n]{{0,30}}?,? (?:siga|sigue|síguenos|siga-nos|únete|junte-se)[^.!?\n]{{0,50}}?\b(?:{_NETWORK}|canal)\b"
    rf"|pour (?:plus|toute|suivre) [^.!?\n]{{0,40}}?(?:actualités?|infos?)\b[^.!?\n]{{0,30}}?,? (?:suivez|rejoignez|abonnez-vous)[^.!?\n]{{0,50}}?\b(?:{_NETWORK}|chaîne|canal)\b"
    rf"|(?:für )?(?:alle|mehr|weitere|aktuelle) [^.!?\n]{{0,40}}?(?:nachrichten|news|meldungen)\b[^.!?\n]{{0,30}}?,? (?:folgen sie|folgt|folge)[^.!?\n]{{0,50}}?\b(?:{_NETWORK}|kanal)\b"
    rf"|per (?:tutte le|altre|le ultime) [^.!?\n]{{0,40}}?(?:notizie|novità)\b[^.!?\n]{{0,30}}?,? (?:segui|seguici|iscriviti)[^.!?\n]{{0,50}}?\b(?:{_NETWORK}|canale)\b"
    rf"|voor (?:meer|al het|het laatste) [^.!?\n]{{0,40}}?nieuws\b[^.!?\n]{{0,30}}?,? volg[^.!?\n]{{0,50}}?\b(?:{_NETWORK}|kanaal)\b"
)
_FOLLOW = call(rf"{BEHIND}(?:{_FOLLOWED})(?:[.!]|(?=\s*(?:\n|\Z)))")
_FOLLOW_SIGNS = ("google news", "whatsapp", "telegram", " channel", "like us", "follow us", "follow our", "follow @", "join us", "join our", "síguenos", " siga", " sigue", "suivez", "folgen sie", "folge ", "folgt ", " segui", " volg ", "únete", "junte-se", "rejoignez", "iscriviti")  # fmt: skip
_CATCH = call(
    rf"{BEHIND}(?:(?:catch|get|read|find|check out|check|track|explore|see|follow|watch) (?:all (?:of )?(?:the |our )?(?:latest |breaking )?|the latest |latest |live )(?:[\w&’'/-]+,? ){{0,6}}?{_NEWS}(?:(?:,| and|, and| &)? (?:[\w&’'/-]+ ){{0,4}}?{_NEWS}){{1,12}}|(?:catch|track|get) all the [^.!?\n]{{0,60}}?\b{_NEWS} and [^.!?\n]{{0,60}}?\b{_NEWS})(?: (?:live|only|here|from|around|of|the|india|world|and)\b){{0,6}} (?:here|(?:on|at|here on|with|from|only on|in)(?: (?-i:[A-ZÀ-Þ])[\w.’'&-]*){{1,5}})(?:[.!]|(?=\s*(?:\n|\Z)))"
)
_CATCH_SIGNS = ("catch all", "get all", "read all", "find all", "check out all", "check all", "track all", "explore all", "see all", "follow all", *(f"{verb} the latest" for verb in ("catch", "get", "read", "find", "check", "check out", "track", "explore", "see", "follow", "watch")), "track latest", "get latest", "track live", "check latest", "read latest")  # fmt: skip

_EDITION = r"(?:daily|morning|evening|weekly|weekend)? ?(?:edition|newsletter|briefing|digest|roundup|round-up|headlines|bulletin|e-?mails?|alerts)"
_MAILED = call(
    rf"{BEHIND}(?:get|receive|have) (?:(?-i:The |[A-ZÀ-Þ])[\w.’'& -]{{1,40}}?['’]s?|our|the|(?-i:[A-ZÀ-Þ])[\w.’'& -]{{1,40}}?) {_EDITION} (?:by|via|in|to|direct(?:ly)? to|delivered (?:to|by)|sent to|straight to) (?:your )?(?:e-?mail|in-?box|phone)(?:,? (?:and|so you) never miss (?:our|a|the|another)(?: top| big| best)? ?(?:stories|story|scoop|news|thing|update|beat))?(?: (?:newsletter )?e-?mail address)?(?: (?:get it|sign up|subscribe|go|submit)(?=\s|\Z))?(?:[.!]? by (?:signing up|subscribing|registering|clicking|entering your e-?mail)[^.!?\n]{{0,30}}?,? you (?:agree|consent|accept)(?: to| with)? (?:the|our|their) (?:terms(?: of (?:use|service)| and conditions| & conditions)?(?:,? (?:and|&) (?:privacy|cookie) (?:policy|notice))?|privacy (?:policy|notice)))?[.!]?"
)
_MAILED_SIGNS = (
    "by email",
    "by e-mail",
    "via email",
    "your inbox",
    "your in-box",
    "to your email",
    "your email",
    "email address",
)
_TAP = call(
    r"(?:^[^\n(]{0,4}|(?<=[.!?…”\"’)\]] ))(?P<said>"
    + _UNSAID
    + r"(?-i:[A-Z][A-Z ]{4,30}: )?(?:(?:if|to|for|want|would) [^.!?\n]{3,140}?[,?] )?(?:just |simply |please |you can )?(?:tap|click|press|swipe up) (?:here|this link|the link(?: below| above)?|below|the (?:bell|button)(?: icon| below)?) (?:to|and|for) (?:receive|get|sign up|subscribe|turn on|enable|join|opt in|register|activate|switch on)\b(?=[^.!?\n]{0,60}\b(?:alerts?|newsletters?|updates?|e-?mails?|notifications?|briefings?|headlines|inbox|phone|channel|stories|news|subscribe)\b|(?<=subscribe))[^.!?\n]{0,80}[.!])"
)
_TAP_SIGNS = ("tap here", "click here", "tap this", "click this", "tap the", "click the", "press the", "click below", "tap below", "press here")  # fmt: skip
_FORM = call(
    r"(?:^[^\n(]{0,4}|(?<=[.!?…”\"’)\]:] ))(?P<said>(?:please )?(?:use|fill in|fill out|complete) (?:this|the) form(?: below)? to (?:ask|send|submit|share|tell|get)[^.!?:\n]{0,60}?(?:questions?|stor(?:y|ies)|comments?|views?|experiences?|in touch|pictures?|ideas?)\b[^.!?:\n]{0,30}[.:!]?|if you are reading this page (?:and|on)[^.!?\n]{0,40}?(?:can['’]t|cannot|do not|don['’]t) see the form[^.!?\n]{0,160}(?:[.!]|(?=\s*(?:\n|\Z))))"
)
_FORM_SIGNS = ("form to ", "form below to ", "see the form")
_SENT = call(
    rf"{BEHIND}{_UNSAID}(?:sign up|subscribe|register)(?: here| now| today| below)? (?:for|to)(?: (?:the|our|(?-i:[A-ZÀ-Þ])[\w.’'&-]*)){{1,7}}(?: (?:newsletter|e-?mails?|alerts|list|briefing))?,? (?:and|to have) (?:we['’]ll|we will|you['’]ll|you will|get|receive)\b[^.!?\n]{{2,120}}[.!]"
)
_SENT_SIGNS = (
    "sign up ",
    "subscribe to",
    "subscribe for",
    "subscribe now",
    "subscribe here",
    "subscribe today",
    "register for",
    "register to",
)
_SUM = r"(?:as little as |just |only |at least )?(?:\$|£|€|₹|rs\.? ?)\d[\d,.]*"
_GIVE = call(
    rf"(?:^[^\n(]{{0,4}}|(?<=[.!?…”\"’)\]:] ))(?P<said>{_UNSAID}(?:(?-i:[A-ZÀ-Þ])[^.!?\n]{{3,50}}? is reader[- ](?:supported|funded): )?(?:please )?(?:chip in|pitch in|donate|give|contribute|support (?:us|our (?:work|journalism|newsroom|reporting|site))|become an? (?:member|supporter|patron))(?: (?:now|today|monthly))?[^.!?\n]{{0,40}}?(?:{_SUM}(?: (?:or more|a (?:month|week|year|day)|per (?:month|week)|today|now))*)[^.!?\n]{{0,30}}?\b(?:to (?:help|support|keep|fund|sustain)|and (?:help|support|keep)|so (?:that )?we)\b[^.!?\n]{{0,100}}[.!])"
)
_GIVE_SIGNS = ("chip in", "pitch in", "donate", "contribute $", "contribute £", "contribute just", "contribute as", "give £", "give $", "give €", "give just", "support us ", "support our ", "become a member", "become a supporter", "become a patron", "reader support", "reader-support")  # fmt: skip

_RELATED = call(
    r"(?:(?<=\S)[ \t\xa0]{2,}|^[ \t]*)(?P<said>(?-i:(?:Related|RELATED|Recommended|Featured) (?:Story|Stories|Article|Articles|Video|Videos|Coverage|Link|Links|Post|Posts|STORY|STORIES|ARTICLE|ARTICLES|VIDEO)):?[ \t\xa0]+(?-i:[“\"‘'A-ZÀ-Þ])[^\n.]{8,140}?)(?=[ \t\xa0]{2,}|[ \t]*(?:\n|\Z))"
)
_RELATED_SIGNS = tuple(f"{what} {thing}" for what in ("related", "recommended", "featured") for thing in ("stor", "article", "video", "coverage", "link", "post"))  # fmt: skip
TEASED = call(
    r"(?:^[ \t]*|(?<=\s))(?P<said>(?:à lire (?:aussi|également)|lire aussi|à voir aussi|lee también|lea también|leggi anche|leia também|lees ook|lesen sie auch|read also|also read|read next)[ :]{1,3}"
    r"(?P<what>article|artículo|articolo|artigo|artikel|story) ?: (?-i:[“\"‘'«A-ZÀ-Þ\d])[^\n]{20,800}?(?<=[.!?…”»] )(?P=what) ?: (?-i:[“\"‘'«A-ZÀ-Þ\d])[^\n]*?)(?=[ \t]*(?:\n|\Z))"
)
"""A list that ran into the text, each of its titles behind a word for it and before its first sentence: "à lire aussi Article : … Article : …"."""
TEASED_SIGNS = ("article :", "article:", "artículo:", "articolo:", "artigo:", "artikel:", "story:")
_BRACKETED = call(
    r"(?:^[ \t]*|(?<=[.!?…”\"’)\]])[ \t]{0,2})(?P<said>\[(?:for (?:full|more|complete|all|live|continuing)(?: of)?(?: (?:our|the))? [^\[\]\n]{0,60}?coverage\b[^\[\]\n]{0,30}?(?:check out|visit|follow|go to|click) (?![^\[\]\n]*\bpage \d)[^\[\]\n]{3,80}"
    r"|(?-i:(?:Related|RELATED|Also read|ALSO READ|Read more|READ MORE|More from|MORE FROM|Watch|WATCH)(?: [A-Z][^\[\]\n:]{1,30})?: ?(?=[A-Z“\"‘'])(?:[^\[\]\n\s]+ ){3,20}[^\[\]\n\s]+))\])(?=[ \t]*(?:(?-i:[“\"‘'A-ZÀ-Þ])|\n|\Z))"
)
"""In brackets between two sentences, what a paper has elsewhere: "[For full coverage of the race, check out Harbour Sports]"."""
_BRACKETED_SIGNS = ("[for ", "[related", "[also read", "[read more", "[more from", "[watch")
_HEAD_LEFT = call(
    r"^[ \t]*(?P<said>(?:related|related (?:stories|articles|posts|links|news)|see also|also read|read more)[ \t]*:)[ \t\n]*\Z"
)
"""A head below which nothing is left."""
_BARE_HEAD_LEFT = call(
    r"(?<=[.!?…”\"’)\]]\n\n)[ \t]*(?P<said>(?-i:Related|RELATED|See also|See Also|SEE ALSO|Also read|ALSO READ|Also Read))[ \t\n]*\Z"
)
"""The same without a colon, behind a sentence."""
_HEAD_SIGNS = ("related:", "related stories:", "related articles:", "related posts:", "related links:", "related news:", "see also:", "also read:", "read more:")  # fmt: skip

_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_EXPORT = call(
    rf"(?:^[ \t]*|(?<=\s))(?P<said>(?<![^\n])copyright (?:©|\(c\) ?)?\d{{4}} [^\n]{{2,90}}?(?:all rights reserved\.?)?\s{{1,3}}(?:section:[^\n]{{1,60}}?\s)?length:[ \xa0]?\d+ words(?:\s{{1,3}}(?:byline|dateline|highlight):[^\n]{{1,80}}?)?\s{{1,3}}body(?=\s)"
    rf"|load-date:[ \xa0]?{_MONTH} \d{{1,2}}, \d{{4}}(?:\s{{1,3}}end of document(?:[ \t]+(?-i:[A-ZÀ-Þ])[\w.’'& -]{{1,40}}(?=\s*\Z))?)?)"
)
"""What Nexis puts around a text: rights, length and "Body" before it, the day on which it was taken up and "End of Document" behind it."""
_EXPORT_SIGNS = ("length:", "load-date:")

_ANSWER = r"(?:thank you for subscribing|we have more newsletters|more newsletters|show me|see our ?privacy ?notice|(?:\+ ?)?subscribe|could not subscribe, try again later|something went wrong, please try again later|invalid e-?mail(?: address\. please re-enter)?)[.!]?"
_ANSWERED = call(
    rf"(?:^[ \t]*|(?<=[.!?…”\"’)\]])[ \t]{{0,2}})(?P<said>(?:(?-i:Get|Sign up|Subscribe|Receive|Join|Keep up|Stay|Don['’]t miss|Never miss|When you subscribe|We will use your|We['’]ll use your)\b[^\n]{{2,360}}?)?(?:{_ANSWER}[ \t\xa0]{{0,2}}){{2,9}})(?=\W|\Z)"
)
"""A form for newsletters with what its program answers, whose parts ran together: "Get the daily lamp by emailSubscribe See our privacy noticeThank you for subscribingCould not subscribe, try again laterInvalid Email"."""
_ANSWERED_SIGNS = ("invalid email", "invalid e-mail", "could not subscribe, try again", "thank you for subscribing")
_MORE_BELOW = call(
    r"^[ \t]*(?P<said>(?:article|story|post|text) continue[sd] (?:below|after)[ \t]{1,3}(?:(?:trending|popular|top|latest|related|recommended) (?:stories|articles|news|posts|now)|most (?:read|popular|viewed|shared)|related|trending):?[ \t]{1,3}(?-i:[A-ZÀ-Þ“\"‘'\d])[^\n]{15,900}?[^\s.:;,])[ \t]*$"
)
"""The same before a head and the titles of other articles, all in one line: "article continues below Trending Stories How to mend a weir Ferry crew walks out"."""
_ENLARGED = call(r"^[ \t]*(?P<said>[×✕✖] ?expand(?: (?:image|photo|picture))?)(?=[ \t]*$|[ \t]+(?-i:[A-ZÀ-Þ“\"‘]))")
"""The button of a picture, with its cross: "× Expand"."""

COVERAGE_SIGNS = ("our coverage of ", "our coverage on ")
COVERAGE = call(
    r"^[ \t]*(?P<said>our coverage o[fn] (?![^\n]*\n(?:[^\n]*\n{1,2}){0,9}?[^\n]*\b(?:we|polic(?:y|ies)|insured|claims?)\b)(?-i:the [A-Z]|[A-Z])[^\n.:!?,;]{3,60}[ \t]*(?:\n[^\n]{30,300}){0,1}"
    r"(?:\n{1,2}(?-i:[A-Z])[^\n.:]{3,30}(?:[?!]:|:)[ ](?-i:[A-Z“\"])[^\n]{30,400}?[.!?][ \t]*$){2,8})"
)
"""The box of a paper's pieces on something, each behind its name: "Our Coverage of the Harbour", "The Ferry: It sails no more. Here is why."."""

SHORT_MARKS = ("\nad\n", "\nads\n", "\nadvt\n")
SHORT_MARK = call(r"^[ \t]*(?P<said>(?-i:AD|ADS|ADVT))[ \t]*$(?=\s*(?:\n[^\n]{50}|\Z))")
"""A line of two or four capitals above a paragraph, which is a mark where it stands in a text again."""
LEFT_BY_PAPERS: tuple[Frame, ...] = (
    ("script", _PLAYER_SIGNS, _PLAYER),
    ("script", _PICTURE_SIGNS, _PICTURE),
    ("advertisement", _AD_SIGNS, _AD_WITHIN),
    ("advertisement", _AD_LINE_SIGNS, _AD_LINE),
    ("readmore", _CONTINUES_SIGNS, _CONTINUES),
    ("share", _FOLLOW_SIGNS, _FOLLOW),
    ("newsletter", _CATCH_SIGNS, _CATCH),
    ("newsletter", _MAILED_SIGNS, _MAILED),
    ("newsletter", _TAP_SIGNS, _TAP),
    ("newsletter", _SENT_SIGNS, _SENT),
    ("newsletter", _GIVE_SIGNS, _GIVE),
    ("comments", _FORM_SIGNS, _FORM),
    ("related", _RELATED_SIGNS, _RELATED),
    ("related", _BRACKETED_SIGNS, _BRACKETED),
    ("related", _HEAD_SIGNS, _HEAD_LEFT),
    ("related", ("\nrelated", "\nsee also", "\nalso read"), _BARE_HEAD_LEFT),
    ("newsletter", _ANSWERED_SIGNS, _ANSWERED),
    ("related", ("continues below", "continues after", "continued below"), _MORE_BELOW),
    ("script", ("× expand", "✕ expand", "✖ expand", "×expand"), _ENLARGED),
    ("footer", _EXPORT_SIGNS, _EXPORT),
)
"""The kind of each, its signs in small letters, and its pattern; with a group `said` where that is less than the pattern."""
