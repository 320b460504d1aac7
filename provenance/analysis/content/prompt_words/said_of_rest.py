"""What a page says within a text of the rest of it, in ten languages, by its parts: that the rest is for those who pay, and the prompt behind the mark where a feed cut it ("… nearly drowned and (…) Read more").

A wall names the text or its rest, and those who may read it or what they pay with; a prompt behind a cut ends its line.
"""

from __future__ import annotations

from provenance.analysis.content.prompt_words.wordings import BEHIND, Frame, call
from provenance.named_tuples import NamedTuple

_TAIL = r"(?:[^.!?\n]|\.(?=\w)){0,90}"
_NEAR = r"(?:[^.!?\n]|\.(?=\w)){0,60}?"
_END = r"(?:[.!…]+(?!\w)|(?=\s*(?:\n|\Z)))"


class _Words(NamedTuple):
    """How a language says it; each is a part of a pattern."""

    rest: str
    """The whole of a text, or what is missing of it."""
    kept: str
    """What is said of it: that it is kept, or read."""
    readers: str
    """Who may read it, or what it takes."""
    led: str
    """The other order, up to the readers: "Members alone can read …"."""
    prompts: str
    """What a link to the rest says, behind the mark of a cut."""
    onward: str
    """"To keep reading", before what is asked for that."""
    asked: str
    """What is asked: "subscribe", "log in"."""
    elsewhere: str
    """"Read the full story in our app"."""
    stops: str
    """What says by itself that a text stops: "70 % of this article is left", "Log in and read on"."""


_WALLS = (
    _Words(
        r"the (?:rest|remainder|full (?:text|version)|whole|entirety) of (?:this|the|our) (?:article|story|piece|post|interview|report|column|essay|text|review|feature)|(?:the|this) (?:full|whole|complete|entire) (?:article|story|piece|post|interview|report|column|essay|text|review|feature)",
        r"(?:is|can be|may be|are|remains|continues)",
        r"(?:\w*\+? ?members|subscribers|supporters|patrons|paywall|subscription|members-only|subscriber-only|premium)",
        r"(?:only |just )?(?:[\w+]+ )?(?:members|subscribers|supporters|patrons)(?: only)? (?:can|may|get to) (?:read|see|access|continue reading|finish|view)",
        r"(?:continue reading|keep reading|read (?:more|on|the (?:rest|full|whole)[^.!?\n]{0,30})|see more|show more|view more|full story|click to read[^.!?\n]{0,20})",
        r"(?:to (?:continue|keep|carry on) reading|to read (?:on|more|the (?:rest|full|whole)[^,.\n]{0,40})|want to (?:read|know) (?:the rest|more|on|the whole[^?.\n]{0,20}))",
        r"(?:subscribe|register|sign (?:up|in)|log in|create|become|join|start|buy|get|upgrade|choose)",
        r"(?:read|find|see) (?:the )?(?:full|whole|rest of (?:the|this)|complete|entire) (?:story|article|report|interview|piece|post|text) (?:in|on|at) (?:our|the) (?:[\w-]+ )?(?:app|web ?site|site|print edition|e-?paper|magazine)|(?:the|this) (?:story|article|report|interview|piece|post) (?:continues|goes on) (?:in|on|at) (?:our|the) (?:[\w-]+ )?(?:app|web ?site|site|print edition|e-?paper|magazine)",
        r"(?:this|you['’]ve reached|you have reached) (?:is )?the end of (?:your|the|this) (?:free )?(?:preview|trial|sample)|\d{1,2} ?% of this (?:article|story|text) (?:is )?(?:left|remains|still to be read|locked)",
    ),
    _Words(
        r"(?:den|der|das|die|diesen|dieser|unseren) (?:vollständig|ganz|komplett|gesamt|restlich|weiter)\w+ (?:artikel|text|beitrag|bericht|interview|reportage|kommentar|geschichte)s?|der rest (?:des|dieses|dieser) (?:artikels|textes|beitrags|berichts|interviews|geschichte)|(?:dieser|der) (?:artikel|text|beitrag)",
        r"(?:lesen|gibt es|ist|steht|bleibt|finden|können|erhalten|liest|findest|sehen|geht)",
        r"(?:[\w+]*-?abo(?:s|nnement|nnements)?|abonnent\w*|[\w-]*mitglied(?:er|ern)?|probeabo|e-paper-abo|digital-abo|bezahlschranke)",
        r"nur (?:unsere )?(?:[\w+-]+ )?(?:abonnent\w*|mitglieder|plus-leser\w*) (?:können|dürfen|lesen)",
        r"(?:weiter ?lesen|mehr lesen|mehr dazu|lesen sie (?:mehr|weiter)|mehr anzeigen|(?:zum )?(?:ganzen|vollständigen) (?:artikel|beitrag|text)(?: lesen)?|zum artikel|alles lesen)",
        r"(?:um (?:weiter ?zu ?lesen|den (?:ganzen|vollständigen|gesamten|kompletten) (?:artikel|text|beitrag) (?:zu lesen|lesen zu können))|zum weiterlesen|(?:jetzt )?weiterlesen(?: sie)? mit|lesen sie (?:jetzt )?weiter mit)",
        r"(?:abonnier\w*|registrier\w*|meld\w*|logg\w*|abo\w*|[\w+]*-?abo|anmeld\w*|probe\w*|digital\w*|plus|premium|brauchen|benötigen|testen|werden|[a-z]\+|\w+\+)",
        r"(?:den|das|die) (?:ganze|vollständige|gesamte|komplette)[nrs]? (?:artikel|text|beitrag|bericht|interview|geschichte|reportage)[^.!?\n]{0,20} (?:in|auf) (?:der|unserer|unserem|der gedruckten) (?:app|website|webseite|seite|homepage|internetseite|printausgabe|ausgabe|e-paper|heft)",
        r"(?:noch |weitere )?\d{1,2} ?% (?:des|dieses) (?:artikels|textes)|(?:jetzt |hier )?(?:abo (?:abschließen|testen)|abonnieren|registrieren|anmelden|einloggen) und (?:sofort )?(?:weiterlesen|alles lesen|den (?:ganzen|vollständigen) (?:artikel|text) lesen)",
    ),
    _Words(
        r"(?:la suite|le reste|l['’]intégralité|la totalité|la fin|la version (?:complète|intégrale)) (?:de (?:cet article|ce texte|cette enquête|ce reportage|l['’](?:article|entretien|enquête|interview))|du (?:texte|reportage|récit))|(?:l['’]|cet )(?:article|entretien|interview|enquête)(?: est| complet| intégral| complète)|la suite",
        r"(?:est|sont|reste|se lit|n['’]est|vous est|vous attend|réservée?|à lire|à retrouver)",
        r"(?:abonnée?s|abonnement|adhérents|membres|offre numérique|édition abonnés)",
        r"(?:seuls )?(?:les |nos )?abonnés (?:seuls )?(?:peuvent|ont accès)",
        r"(?:lire (?:la suite|plus|l['’]article[^.!?\n]{0,20}|davantage)|en (?:savoir|lire) plus|voir (?:plus|la suite)|la suite|continuer (?:la lecture|à lire)|afficher plus)",
        r"pour (?:lire la suite|continuer (?:la|votre) lecture|poursuivre (?:la|votre) lecture|continuer à lire|lire (?:cet article|l['’]article)[^,.\n]{0,30}|lire l['’]intégralité[^,.\n]{0,30}),?",
        r"(?:abonn|connect|inscri|identifi|cré|profit|rejoin|essay|découvr|choisi|souscri)\w*",
        r"(?:l['’]|cet )(?:article|entretien|interview|enquête) (?:complet|intégral|complète|intégrale|en entier)?[^.!?\n]{0,25}(?:dans|sur) (?:notre|l['’]|la|le) ?(?:application|appli|site|version papier|édition papier|numéro|magazine)|(?:lisez|retrouvez) (?:la suite|l['’]intégralité|l['’](?:article|entretien|enquête))[^.!?\n]{0,40}(?:dans|sur) (?:notre|l['’]|le|la) ?(?:application|appli|site|version papier|édition papier|numéro|magazine)",
        r"il vous reste \d{1,2}(?:[.,]\d+)? ?% (?:de cet article|du texte|de ce texte)|(?:abonnez|inscrivez|connectez|identifiez)-vous pour (?:lire|continuer|accéder|poursuivre|débloquer)",
    ),
    _Words(
        r"(?:el resto|el texto (?:completo|íntegro)|la versión completa|la continuación|el final|el contenido completo)(?: (?:de (?:este|esta|la|nuestr[oa])|del) (?:art[íi]culo|noticia|reportaje|entrevista|texto|historia|crónica))?|(?:el|este|la|esta) (?:artículo|noticia|reportaje|entrevista|texto|historia|crónica) (?:completo|completa|íntegr[oa]|entero|entera)",
        r"(?:está|están|es|queda|quedan|solo|sólo|se puede|pueden|únicamente|puedes|lo puedes|la puedes)",
        r"(?:suscriptor\w*|suscrit[oa]s|suscripción|soci[oa]s|abonad[oa]s|miembros|premium|muro de pago)",
        r"(?:solo|sólo|únicamente) (?:los |nuestros |las )?(?:suscriptores|socios|abonados|miembros) (?:pueden|podrán|tienen acceso)",
        r"(?:leer (?:más|completo|el resto|todo)|lee(?:r)? (?:la nota|el artículo|la noticia)[^.!?\n]{0,20}|sig[au]e leyendo|seguir leyendo|continuar leyendo|continúa leyendo|ver más|mostrar más|leé más|lee más)",
        r"para (?:(?:seguir|continuar) leyendo|leer (?:el (?:resto|artículo|texto)|la (?:noticia|nota|historia|entrevista)|completo|más|la continuación)[^,.\n]{0,30}),?",
        r"(?:suscr[íi]b|regístr|regístrat|hazte|hágase|inici|acced|entr|únete|compr|crea|date de alta|necesitas|debes)\w*",
        r"(?:lee|lea|leé|consulta|puedes leer) (?:el (?:resto|artículo completo|texto (?:completo|íntegro)|reportaje completo)|la (?:noticia|nota|historia|entrevista|crónica) (?:completa|íntegra))[^.!?\n]{0,20} (?:en|desde) (?:nuestr[oa]|la|el) (?:[\w-]+ )?(?:web|página|sitio|app|aplicación|edición|revista)",
        r"(?:este (?:contenido|artículo|texto)|esta (?:noticia|nota|historia)) es (?:solo|sólo|exclusiv[oa]) para (?:nuestros )?(?:suscriptores|socios|miembros|abonados)|(?:suscríbe|regístra|hazte|inicia|únete)[^.!?\n]{0,30} (?:para|y) (?:leer|lee|sigue leyendo|seguir leyendo|continuar leyendo)",
    ),
    _Words(
        r"(?:il resto|il seguito|la continuazione|il testo (?:completo|integrale)|la versione (?:completa|integrale))(?: (?:dell['’]|di questo |di quest['’]|del |di questa |della )(?:articolo|intervista|testo|reportage|inchiesta|servizio|racconto))?|(?:l['’]|questo |quest['’]|l’)(?:articolo|intervista|inchiesta) (?:complet[oa]|integrale|inter[oa])",
        r"(?:è|sono|si legge|si può|resta|rimane|potete|puoi|solo)",
        r"(?:abbonat[ioe]|abbonamento|soci|sostenitori|iscritti|premium|membri)",
        r"(?:solo|soltanto) (?:gli abbonati|i nostri abbonati|i soci|i membri|gli iscritti) (?:possono|hanno accesso)",
        r"(?:leggi (?:tutto|di più|ancora|il resto|l['’]articolo[^.!?\n]{0,20})|continua (?:a leggere|la lettura)|leggere tutto|mostra (?:altro|di più)|vedi altro|prosegui la lettura)",
        r"per (?:continuare (?:a leggere|la lettura)|leggere (?:tutto|il (?:resto|seguito|testo)|l['’](?:articolo|intervista))[^,.\n]{0,30}|proseguire (?:nella|la) lettura),?",
        r"(?:abbon|acced|registr|iscriv|scegl|effettu|attiv|prov|acquist|entr|devi|diventa|sostien)\w*",
        r"(?:leggi|leggete|trovi|trovate) (?:tutto |il (?:resto|seguito|testo (?:completo|integrale))|l['’](?:articolo|intervista|inchiesta) (?:complet[oa]|integrale|inter[oa]))[^.!?\n]{0,20} (?:su|sul|sulla|nella|in) (?:nostr[oa] )?(?:app|sito|edizione|rivista|giornale)",
        r"(?:contenuto|articolo) (?:riservato|esclusivo|solo) (?:agli|per gli|per) (?:nostri )?abbonati|quest['’](?:articolo|intervista) è (?:solo |riservat[oa] )?(?:per |a)gli abbonati|(?:abbonati|registrati|accedi|iscriviti)[^.!?\n]{0,20} (?:per|e) (?:leggere|leggi|continu\w+)",
    ),
    _Words(
        r"(?:o (?:restante|resto|texto (?:completo|integral))|a (?:continuação|íntegra|versão (?:completa|integral)))(?: (?:deste|desta|do|da|de) (?:artigo|matéria|reportagem|texto|entrevista|notícia|crónica|crônica|coluna))?|(?:o|a|este|esta) (?:artigo|matéria|reportagem|texto|entrevista|notícia) (?:complet[oa]|integral|inteir[oa]|na íntegra)",
        r"(?:é|está|estão|fica|ficam|só|somente|apenas|pode|podem)",
        r"(?:assinantes?|subscritores|assinatura|associados|membros|apoiadores|premium|sócios)",
        r"(?:só|somente|apenas) (?:os |nossos |os nossos )?(?:assinantes|subscritores|membros|associados) (?:podem|têm acesso)",
        r"(?:leia (?:mais|a íntegra|o (?:texto|artigo)[^.!?\n]{0,20}|tudo)|ler mais|continu(?:e|ar) (?:lendo|a ler)|ver mais|saiba mais|mostrar mais|ler tudo)",
        r"para (?:continuar (?:a ler|lendo|a leitura)|ler (?:mais|tudo|o (?:resto|restante|texto|artigo)|a (?:íntegra|matéria|reportagem|notícia))[^,.\n]{0,30}),?",
        r"(?:assin|subscrev|regist|cadastr|faç|inici|entr|torn|acess|cri|seja|compre|escolh)\w*",
        r"(?:leia|confira|veja|encontre) (?:o (?:resto|restante|texto (?:completo|integral)|artigo (?:completo|integral))|a (?:íntegra|(?:reportagem|matéria|notícia|entrevista) (?:completa|na íntegra)))[^.!?\n]{0,20} (?:em|no|na) (?:noss[oa] )?(?:site|aplicativo|app|aplicação|edição|revista|página)",
        r"(?:este (?:conteúdo|artigo|texto)|esta (?:matéria|notícia|reportagem)) é (?:só|exclusiv[oa]|somente|apenas|reservad[oa])(?: a| para)? (?:os |aos |nossos )?(?:assinantes|subscritores|membros)|(?:assine|subscreva|registe-se|cadastre-se|faça login|entre)[^.!?\n]{0,20} (?:para|e) (?:ler|leia|continu\w+)",
    ),
    _Words(
        r"(?:de rest|het (?:vervolg|slot|einde)) van (?:dit|het|deze|de) (?:artikel|verhaal|stuk|interview|reportage|column)|(?:het|dit) (?:volledige|hele|complete) (?:artikel|verhaal|stuk|interview)|de (?:volledige|hele) (?:reportage|column|tekst)",
        r"(?:is|staat|lees|leest|kunt|kun|vind|vindt|blijft|alleen|lezen)",
        r"(?:[\w+-]*abonnees?|[\w+-]*abonnement|leden|\w*donateurs|premium|betaalmuur|proefabonnement)",
        r"(?:alleen|enkel) (?:abonnees|leden|onze abonnees|onze leden) (?:kunnen|mogen|lezen)",
        r"(?:lees (?:meer|verder|het (?:hele|volledige)[^.!?\n]{0,20})|meer lezen|verder lezen|toon meer|meer weergeven|lees door)",
        r"(?:om (?:verder|door) te lezen|om (?:het (?:hele|volledige) (?:artikel|verhaal)|de rest)[^,.\n]{0,25} te (?:kunnen )?lezen|verder lezen met|lees verder met),?",
        r"(?:abonn\w*|log\w*|meld\w*|word\w*|[\w+]*abonnement|regist\w*|maak|neem|probeer|heb|koop|kies|premium|plus)",
        r"(?:lees|vind|leest) (?:u |je )?(?:het (?:hele|volledige) (?:artikel|verhaal|interview|stuk)|de rest)[^.!?\n]{0,20} (?:in|op) (?:onze|de|het|ons) (?:[\w-]+ )?(?:app|site|website|krant|magazine|papieren krant)",
        r"(?:dit (?:artikel|verhaal|stuk)|deze (?:inhoud|tekst)) is (?:alleen|exclusief|enkel) (?:beschikbaar |toegankelijk |te lezen )?voor (?:onze )?(?:abonnees|leden)|(?:word|neem|log|meld|abonneer|registreer)[^.!?\n]{0,25} (?:en|om) (?:lees|verder|door|meteen|het hele|alles)",
    ),
    _Words(
        r"(?:dalsza część|dalszy ciąg|reszta|pełna (?:wersja|treść)|całość|ciąg dalszy|pozostała część)(?: (?:tego )?(?:artykułu|tekstu|wywiadu|reportażu|rozmowy|materiału))?|(?:pełny|cały|pełen) (?:artykuł|tekst|wywiad|reportaż|materiał)|całą (?:rozmowę)|pełną (?:wersję|rozmowę)",
        r"(?:jest|są|dostępn\w+|tylko|wyłącznie|przeczyta\w+|znajdzie\w+|dla|czytaj|można)",
        r"(?:subskrybent\w*|prenumerator\w*|prenumerat\w+|subskrypcj\w+|abonent\w*|abonament\w*|patron\w*|premium|zalogowanych)",
        r"(?:tylko|wyłącznie) (?:nasi )?(?:subskrybenci|prenumeratorzy|abonenci|patroni) (?:mogą|mają dostęp|przeczytają)",
        r"(?:czytaj (?:więcej|dalej|całość|cały[^.!?\n]{0,20})|(?:zobacz|pokaż|dowiedz się) więcej|więcej|przeczytaj (?:całość|więcej)|rozwiń)",
        r"(?:aby|żeby) (?:czytać dalej|przeczytać (?:całość|cały|dalszą|resztę|więcej|pełn)[^,.\n]{0,25}),?",
        r"(?:wykup|zaloguj|zarejestruj|zostań|załóż|dołącz|kup|skorzystaj|zasubskrybuj|zamów|potrzebujesz)\w*",
        r"(?:cały|pełny|resztę|całość|pełną wersję|dalszą część)(?: (?:artykuł|tekst|wywiad|reportaż|artykułu|tekstu|rozmowy))?,? (?:przeczyta\w+|znajdzie\w+|dostępn\w+)[^.!?\n]{0,15} (?:w|na) (?:naszej|naszym|aplikacji|papierowym|drukowanym|serwisie|najnowszym)[^.!?\n]{0,20}(?:aplikacji|stronie|serwisie|portalu|wydaniu|gazecie|numerze)?",
        r"pozostało (?:jeszcze )?\d{1,2} ?% (?:tekstu|artykułu|treści)|(?:ten |cały )?(?:artykuł|tekst) (?:jest )?(?:dostępny )?(?:tylko|wyłącznie) dla (?:prenumeratorów|subskrybentów|abonentów|zalogowanych)|(?:zaloguj się|wykup dostęp|kup dostęp|załóż konto|zostań)[^.!?\n]{0,30},? (?:aby|żeby|i) (?:przeczyta|czyta)\w*",
    ),
    _Words(
        r"(?:resten|fortsättningen|slutet) av (?:artikeln|texten|reportaget|intervjun|krönikan)|hela (?:den här )?(?:artikeln|texten|reportaget|intervjun|krönikan|inlägget)|den fullständiga (?:artikeln|texten|intervjun)",
        r"(?:är|kan|läser|läses|finns|går|får|ligger|läs)",
        r"(?:(?:\w+-?)?prenumerant\w*|prenumeration|medlemmar|medlem|plus-?kund\w*|premium|betalvägg\w*|inloggade)",
        r"(?:bara|endast) (?:våra )?(?:prenumeranter|medlemmar|plus-?kunder) (?:kan|får|läser)",
        r"(?:läs (?:mer|vidare|hela[^.!?\n]{0,20}|fortsättningen)|fortsätt läsa|visa mer|se mer)",
        r"för att (?:läsa (?:vidare|hela|resten|mer|artikeln)[^,.\n]{0,25}|fortsätta läsa),?",
        r"(?:logga|bli|behöver|måste|prenumer\w*|registrera|skaffa|köp|teckna|välj)",
        r"läs (?:hela (?:artikeln|texten|intervjun|reportaget)|resten|fortsättningen)[^.!?\n]{0,20} (?:i|på) (?:vår|våra|papperstidningen|tidningen|appen|sajten|e-tidningen)[^.!?\n]{0,20}",
        r"(?:den här )?(?:artikeln|texten|innehållet) är (?:bara |endast |låst |öppen )?(?:bara |endast )?för (?:dig som (?:inte )?är )?(?:våra )?(?:prenumerant\w*|medlem\w*)|(?:bli (?:prenumerant|medlem)|logga in|skaffa|teckna|prenumerera)[^.!?\n]{0,25} (?:och|för att) (?:läs|fortsätt|få tillgång)\w*",
    ),
    _Words(
        r"(?:yazının|haberin|makalenin|röportajın|söyleşinin|metnin|köşe yazısının|içeriğin) (?:tamamı|devamı|geri kalanı|kalanı|tam metni)",
        r"",
        r"(?:abone\w*|üye\w*|premium|ücretli|destekçi\w*)",
        r"(?:yalnızca|sadece) (?:abonelerimiz|abone olanlar|üyelerimiz|aboneler|üyeler)",
        r"(?:devamını (?:oku\w*|gör)|devamı(?: için[^.!?\n]{0,20})?|daha fazla(?:sını oku|sı| oku| göster)?|tamamını oku\w*|haberin devamı[^.!?\n]{0,20})",
        r"(?:devamını|tamamını|yazının (?:devamını|tamamını)|haberin (?:devamını|tamamını)|makalenin (?:devamını|tamamını)) (?:okumak|okuyabilmek) için|okumaya devam etmek için",
        r"(?:abone|üye|giriş|kayıt|kaydol|oturum|satın)\w*",
        r"(?:yazının|haberin|makalenin|röportajın|söyleşinin) (?:tamamını|devamını)[^.!?\n]{0,40}(?:uygulamamız|sitemiz|gazetemiz|dergimiz|web sitemiz)\w*[^.!?\n]{0,20}",
        r"bu (?:içerik|yazı|haber|makale) (?:yalnızca|sadece) (?:abone|üye|premium)[^.!?\n]{0,30}",
    ),
)  # fmt: skip

_SIGNS = (
    ("members", "subscribers", "supporters", "patrons", "paywall", "subscription", "to continue reading", "to keep reading", "to carry on reading", "to read ", "want to read", "want to know", " in our app", "in our ", "on our ", "at our ", "in the print", "in the app", "on the ", "free preview", "the preview", "of this article", "of this story"),
    ("abo.", "-abo", "probeabo", " abo ", "abonnent", "abonnement", "mitglied", "bezahlschranke", "weiterlesen", "weiterzulesen", "weiter zu lesen", "weiter mit", "zu lesen", "zu können", "unserer ", "unserem ", "printausgabe", "e-paper", "der app", "% des", "% dieses", "% d"),
    ("abonné", "abonnement", "adhérents", "membres", "offre numérique", "pour lire ", "votre lecture", "la lecture", "à lire", "abonnez", "inscrivez", "connectez", "identifiez", "% d", "application", "appli", "sur notre site", "papier", "notre numéro", "notre magazine"),
    ("suscriptor", "suscrit", "suscripción", " socios", " socias", "abonados", "miembros", "premium", "muro de pago", "leyendo", "para leer ", "leer ", "nuestra web", "nuestro sitio", "nuestra app", "nuestra p", "nuestra aplicación", "nuestra edición", "la edición", "la app", "la web", "nuestra revista"),
    ("abbonat", "abbonamento", " soci", "sostenitori", "iscritti", "membri", "continuare ", "per leggere", "proseguire ", "e leggi", "per leggere ", "nostra app", "nostro sito", "sul sito", "in edizione", "nostra rivista", "sull'app"),
    ("assinante", "subscritores", "assinatura", "associados", "membros", "apoiadores", "sócios", "para continuar ", "para ler ", "e leia", "nosso site", "nosso aplicativo", "nossa app", "nossa aplicação", "no site", "no aplicativo", "nossa edição", "nossa revista"),
    ("abonnee", "abonnement", " leden", "donateurs", "betaalmuur", "te lezen", "verder lezen", "lees verder", "lees door", "onze app", "onze site", "onze website", "de krant", "papieren krant", "de app", "het magazine", "en lees", "alles"),
    ("subskry", "prenumerat", "abonent", "abonament", "patron", "premium", "zalogowanych", "czytać dalej", "przeczytać ", "naszej aplikacji", "na naszej", "w naszym", "wydaniu", "% tekstu", "% artykułu", "% treści", "aplikacji"),
    ("prenumer", "medlem", "plus-kund", "pluskund", "premium", "betalvägg", "inloggade", "läsa vidare", "läsa hela", "läsa resten", "läsa mer", "fortsätta läsa", "läsa artikeln", "vår app", "vår sajt", "tidningen", "appen", "och läs", "vår hemsida"),
    ("abone", "üye", "premium", "ücretli", "destekçi", "okumak için", "okuyabilmek için", "devam etmek için", "uygulamamız", "sitemiz", "gazetemiz", "dergimiz", "bu içerik "),
)  # fmt: skip
"""One of these stands in each wall of the language at the same place, in small letters."""

_UNSAID = r"(?![^.!?\n]{0,200},? (?:[”\"’] )?(?:[\w’'-]+ ){1,3}?(?:said|says|told|wrote|sagte|dijo|disse|zei|powiedział\w*|dedi)\b)"
"""No sentence that somebody says."""
_CUT = r"(?:\((?:…|\.\.\.)\)|\[(?:…|\.\.\.)\]|…|\.\.\.)"
_LEADS = "|".join(words.prompts for words in _WALLS)
_AT_CUT = call(
    rf"(?<=[^\s.…])[ \t\xa0]?(?P<said>{_CUT}[ \t\xa0]?[\[(«>»›→▸▼►]{{0,3}}[ \t\xa0]?(?:{_LEADS})[ \t\xa0]?[\])»›>→▸▼►.!]{{0,3}})(?=[ \t]*(?:\n|\Z))"
)
_AT_CUT_SIGNS = (
    "ontinue reading", "keep reading", "read more", "read on", "read the ", "see more", "show more", "view more", "full story", "click to read",
    "weiterlesen", "weiter lesen", "mehr lesen", "mehr dazu", "lesen sie ", "mehr anzeigen", "zum artikel", "artikel lesen", "beitrag lesen", "alles lesen",
    "lire ", "en savoir plus", "voir plus", "voir la suite", "la suite", "continuer ", "afficher plus", "leer ", "leyendo", "ver más", "mostrar más", "lee más", "leé más", "lee la ", "lee el ",
    "leggi ", "continua ", "leggere tutto", "mostra ", "vedi altro", "prosegui ", "leia ", "ler mais", "ler tudo", "lendo", "a ler", "ver mais", "saiba mais", "mostrar mais",
    "lees ", "meer lezen", "verder lezen", "toon meer", "meer weergeven", "czytaj ", "więcej", "rozwiń", "przeczytaj ", "läs ", "fortsätt läsa", "visa mer", "se mer", "devamı", "daha fazla", "tamamını oku",
)  # fmt: skip


def _wall(words: _Words) -> str:
    begins = f"{words.rest}|{words.led}|{words.onward}|{words.elsewhere}|{words.stops}"
    return (  # how each begins is asked before the rest of its sentence is
        rf"{BEHIND}(?={begins}){_UNSAID}(?:(?:{words.rest})(?=[ ,]){_NEAR}\b{words.kept}\b{_NEAR}(?<![\w-])(?:{words.readers})(?!\w)(?! (?:of|de|del|della|do|da|du|des|van|der|av)\b)"
        rf"|(?:{words.led})\b{_NEAR}(?:{words.rest})|(?:{words.onward})[,?:]?\s{_NEAR}(?<![\w-])(?:{words.asked})(?!\w)|(?:{words.elsewhere})|(?:{words.stops})){_TAIL}{_END}"
    )


_ON_PAGE = call(
    r"^[^\w\n]{0,4}(?P<said>(?:(?:story |article )?(?:continued|continues|cont['’]?d) (?:on|at) page|(?:fortsetzung|weiter|mehr) auf seite|(?:suite|lire la suite) (?:en|à la|page) ?(?:page)?|(?:continúa|sigue|pasa) (?:en|a) (?:la )?(?:página|pág\.)|(?:segue|continua) a (?:pagina|pag\.)|(?:continua|segue) na (?:página|pág\.)|(?:vervolg|lees verder) op (?:pagina|pag\.|blz\.)|(?:ciąg dalszy|c\.d\.|dokończenie) na (?:stronie|str\.|s\.)|fortsättning (?:på )?(?:sidan|sid\.?|s\.)) ?[A-F]?\d{1,3}|devamı \d{1,3}['’.]? ?(?:sayfada|sayfasında|(?:['’]?[dt][ae]))|devamı sayfa \d{1,3}['’]?[dt]?[ae]?)[^\w\n]{0,4}$"
)
"""How a newspaper leads on to another page."""
_ON_PAGE_SIGNS = ("continued on", "continues on", "cont'd on", "cont’d on", "auf seite", "suite en", "suite à la", "suite page", "en la pág", "a la pág", "en página", "a pagina", "a pag.", "na pág", "op pagina", "op pag.", "op blz", "na stronie", "na str.", "fortsättning", "devamı ")  # fmt: skip

SAID_OF_REST: tuple[Frame, ...] = (
    *(
        ("readmore", signs, call(lambda words=words: _wall(words)))  # type: ignore[misc]  # a default binds the words of one language
        for words, signs in zip(_WALLS, _SIGNS, strict=True)
    ),
    ("readmore", _AT_CUT_SIGNS, _AT_CUT),
    ("readmore", _ON_PAGE_SIGNS, _ON_PAGE),
)
"""The kind of each, its signs in small letters, and its pattern."""
