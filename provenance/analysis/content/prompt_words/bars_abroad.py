"""What pages put around a text, by its parts, in other languages than English: what is read most at this hour, more from a region, related titles, two things that readers are to do, why they are to give, a label of an advertisement with what is sold.

Each is a whole line but for notices that stand among sentences; a part is any of the words that pages use there.
"""

from __future__ import annotations

from collections.abc import Iterable

from provenance.analysis.content.prompt_words.wordings import BEHIND, Frame, anchors, call

__all__ = ["BARS_ABROAD"]


def _any(forms: Iterable[str]) -> str:
    return "|".join(forms)


_TITLE = r"(?=\S)[^\n]{6,140}?[^\s.:;,\n]"

_MOST = _any((
    r"(?:(?:naj)?popularn(?:e|iejsze)|naj(?:chętniej|częściej) (?:czytane|oglądane|komentowane|wyszukiwane)|na topie|gorące tematy)(?: (?:artykuły|teksty|tematy|wpisy|przepisy|wiadomości))? (?:w tym (?:tygodniu|miesiącu)|teraz|dziś|dzisiaj|na (?:stronie|portalu)|w serwisie|wśród czytelników|(?:tego )?(?:dnia|tygodnia|miesiąca))",
    r"(?:populär(?:t|ast|aste)|mest (?:läst|lästa|delat|delade|sett|sedda|kommenterat|populära)|hetast|toppnyheter|trendar)(?: (?:artiklar(?:na)?|inlägg(?:en)?|recept(?:en)?|nyheter(?:na)?))? (?:just nu|nu|i ?dag|(?:den här|denna) (?:veckan?|månaden?)|i veckan|på (?:sajten|sidan|webben)|hos oss|bland läsarna|senaste (?:dygnet|veckan))",
    r"(?:bu (?:hafta(?:nın)?|ay(?:ın)?)|bugün(?:ün)?|günün|haftanın|ayın|şu an(?:da)?|sitede) en (?:çok|popüler) ?(?:okunan|izlenen|paylaşılan|konuşulan|tıklanan)?(?:lar|ları)?(?: (?:haber|yazı|tarif|içerik)ler[iı]?)?",
    r"(?:top-?(?:themen|nachrichten|meldungen|artikel)|meistgelesen(?:e (?:artikel|beiträge|meldungen))?|am meisten gelesen|viel gelesen)(?: (?:der|dieser) (?:stunde|woche)| (?:des|dieses) (?:tages|monats)| jetzt| heute| gerade| aktuell| diese woche| im moment)",
    r"(?:à la une|les (?:titres|infos|actus)|tendances|populaires?) (?:en ce moment|du moment|cette (?:semaine|heure)|aujourd['’]hui|ce mois-ci|du jour|sur le site)",
    r"(?:titulares|noticias|tendencias|lo más (?:leído|visto|comentado)|popular(?:es)?) (?:del momento|de la (?:hora|semana)|esta semana|ahora mismo|en este momento|este mes)",
    r"(?:notizie|titoli|tendenze|popolari|i più letti|le più lette) (?:del momento|dell['’]ora|in questo momento|(?:di )?questa settimana|di questo mese|adesso)",
    r"(?:manchetes|notícias|destaques|em alta|populares) (?:do momento|da hora|neste momento|(?:desta|nesta) semana|deste mês|agora mesmo)",
    r"(?:topverhalen|topnieuws|trending|populair|het populairst|hoogtepunten) (?:van dit (?:uur|moment)|op dit moment|deze (?:week|maand)|vandaag|van (?:de|deze) (?:week|dag|maand))",
))  # fmt: skip
_MORE = _any((
    r"meer (?:nieuws |artikelen |verhalen |berichten )?(?:uit|over|van|in) (?:deze|dit|je|jouw|uw) (?:regio|buurt|stad|gemeente|provincie|rubriek|sectie|serie|reeks|omgeving|auteur|schrijver|dossier|categorie|thema|onderwerp)",
    r"mehr (?:nachrichten |artikel |themen |texte |meldungen )?(?:aus|zu|von|in) (?:dieser|diesem|deiner|ihrer) (?:region|stadt|rubrik|serie|reihe|gegend|umgebung|nachbarschaft|kategorie|ressort|autor|autorin|thema|dossier|landkreis|gemeinde)",
    r"(?:plus (?:d['’](?:actualités|articles|infos) |de nouvelles )?(?:dans|de|sur) (?:cette|cet|ce|votre)|(?:à lire |également |aussi )?dans la même) (?:région|rubrique|ville|série|commune|catégorie|auteur|thème|thématique|dossier|quartier|section)",
    r"más (?:noticias |artículos |notas |historias )?(?:de|en|sobre) (?:esta|este|tu|su|la misma) (?:región|zona|ciudad|sección|serie|provincia|categoría|autora?|tema|barrio|comarca)",
    r"mais (?:notícias |artigos |matérias |histórias )?(?:desta|deste|nesta|neste|da sua|na sua|da mesma) (?:região|cidade|seção|secção|série|categoria|editoria|autora?|tema|bairro)",
    r"(?:altre|altri|più) (?:notizie|articoli|storie|contenuti)?\s?(?:da|di|in|su|dalla|della) (?:questa|questo|tua|stessa) (?:regione|zona|città|sezione|serie|rubrica|categoria|autore|autrice|tema|provincia)",
    r"więcej (?:wiadomości |artykułów |tekstów |newsów )?(?:z|ze|o|w) (?:tej|tego|twojej|twojego|tym) (?:regionu|okolicy|miasta|kategorii|działu|serii|rubryki|gminy|autora|autorki|tematu|cyklu)",
    r"mer (?:nyheter )?(?:från|om|ur|i) (?:den här|det här|samma|din|ditt) (?:regionen?|området?|staden|sektionen|serien?|kategorin?|avdelningen?|kommunen?|ämnet?|skribenten?|ort)",
    r"(?:bu|aynı) (?:bölgeden|kategoriden|bölümden|şehirden|seriden|yazardan|konuda|konudan|ilçeden) (?:diğer|daha fazla|başka|son) (?:haberler|yazılar|içerikler|haber|yazı)",
))  # fmt: skip
_RELATED = _any((
    r"(?:notas?|noticias?|artículos?|contenidos?|entradas?|reportajes?|historias?) (?:relacionad|recomendad)[oa]s?",
    r"(?:articles?|sujets?|contenus?|actus?) (?:liée?s?|associée?s?|similaires?|recommandée?s?|connexes?|conseillée?s?)",
    r"(?:verwandte|ähnliche|passende|weitere|empfohlene)[rs]? (?:artikel|beiträge|beitrag|themen|meldungen|texte|geschichten|nachrichten)",
    r"(?:notícias?|artigos?|matérias?|conteúdos?|reportage(?:m|ns)) (?:relacionad[oa]s?|recomendad[oa]s?|semelhantes)",
    r"(?:articol[io]|notizi[ea]|contenuti) (?:correlat|consigliat|collegat)[oaie]",
    r"(?:gerelateerde?|verwante?|aanbevolen|soortgelijke?) (?:artikel(?:en)?|bericht(?:en)?|nieuws|verhaal|verhalen|onderwerpen)",
    r"(?:powiązan|podobn|polecan)[eyaą] (?:artykuły?|wpisy?|tematy?|teksty?|wiadomości|materiały?)",
    r"(?:relaterade?|rekommenderade?) (?:artikel|artiklar|nyheter|inlägg|texter)",
    r"(?:ilgili|benzer|önerilen) (?:haber|yazı|içerik|makale)(?:ler|lar)?(?:imiz|ımız)?",
))  # fmt: skip
_OTHERS = _any((
    r"(?:das|was) (?:lesen|liest|interessiert) (?:andere(?: leser\w*)?|unsere leser\w*|alle)(?: gerade| jetzt| heute| auch)?",
    r"ce que (?:lisent|regardent) (?:les autres|nos lecteurs|les lecteurs)(?: en ce moment)?|les autres lecteurs (?:lisent|ont (?:aussi )?lu)(?: aussi)?",
    r"(?:lo )?qué? (?:están leyendo|leen) (?:otros|los demás|los lectores|nuestros lectores)(?: ahora| hoy)?|lo que (?:otros|los demás|los lectores|nuestros lectores) (?:están leyendo|leen)(?: ahora| hoy)?|otros lectores (?:también )?(?:leyeron|leen|vieron)",
    r"cosa (?:leggono|stanno leggendo) (?:gli altri|i (?:nostri )?lettori)(?: ora| adesso)?|gli altri (?:lettori )?(?:leggono|hanno letto)(?: anche)?",
    r"o que (?:os )?(?:outros|leitores|nossos leitores) (?:estão lendo|leem|andam a ler|estão a ler)(?: agora| hoje)?|outros leitores (?:também )?(?:leram|viram)",
    r"(?:wat )?(?:anderen|andere lezers|onze lezers) (?:nu |ook |op dit moment )?(?:lezen|bekijken)(?: nu| op dit moment)?|dit lezen (?:anderen|andere lezers)(?: nu| ook)?",
    r"(?:co )?(?:inni(?: czytelnicy)?|nasi czytelnicy) (?:teraz |też |także |właśnie )?(?:czytają|oglądają)(?: teraz| też| także)?",
    r"(?:detta|det här|vad) läser (?:andra(?: läsare)?|våra läsare)(?: just nu| nu| också)?|andra (?:läsare )?läser (?:också|just nu|även)",
    r"(?:diğer )?(?:okurlar|herkes|başkaları) (?:şu an |şimdi )?(?:ne okuyor|neler okuyor|bunları(?: da)? okuyor|bunları da okudu)",
))  # fmt: skip

_DO = {
    "pl": r"(?:zostaw(?:cie)? (?:nam )?(?:komentarz|lajka|serduszko|łapkę)|skomentuj(?:cie)?|poda(?:j|jcie) dalej|polub(?:cie)?(?: nas(?:z \w+)?| ten \w+)?|udostępnij(?:cie)?(?: (?:znajomym|dalej|go|ten \w+|wpis|post))?|obserwuj(?:cie)?(?: nas)?|oznacz(?:cie)? [^.!?\n]{3,30}|prześlij(?:cie)? (?:dalej|znajom\w+)|kliknij(?:cie)? (?:w )?(?:serduszko|łapkę|lubię to)|daj(?:cie)? (?:lajka|łapkę|serduszko))",
    "sv": r"(?:lämna (?:gärna )?en kommentar|kommentera|dela (?:med dig|vidare|gärna|inlägget|med [^.!?\n]{3,20})|gilla(?: oss| sidan| inlägget)?|tagga [^.!?\n]{3,30}|följ (?:oss|sidan|kontot)|tryck på (?:hjärtat|gilla)|skicka vidare|spara inlägget)",
    "tr": r"(?:beğen(?:in|meyi)?|paylaş(?:ın|mayı)?|yorum (?:yap|yaz|bırak)\w*|(?:bir )?arkadaş\w+ etiketle\w*|kalbe (?:dokun|bas|tıkla)\w*|takip (?:et|edin|ediniz)|takipte kal\w*|kaydet(?:in|meyi)?|kalp bırak\w*)(?: unutma(?:yın)?)?",
    "pt": r"(?:coment[ae](?: aqui| aí)?(?: embaixo| abaixo)?|marca(?:que)? (?:aquel[ea]|um|uma|o|a|seu|sua|teu|tua|quem|alguém)[^.!?\n]{2,40}|marque [^.!?\n]{3,40}|curt[ae]|(?:com)?partilh[ae]|salv[ae](?: (?:o|este|esse) post)?|sig[ae](?: a gente|-nos)|deix[ae] (?:o )?(?:seu|um|teu) (?:like|comentário|joinha|coração)|mand[ae] (?:para|pra) [^.!?\n]{3,20})",
    "es": r"(?:coment[ae]|deja (?:un|tu) (?:comentario|like|corazón)|etiqueta a [^.!?\n]{3,30}|comparte(?:l[oa])?|dale (?:like|al corazón|me gusta)|síguenos|guarda (?:este|el) post|guárdalo|toca el corazón|mándaselo a [^.!?\n]{3,20})",
    "it": r"(?:comment(?:a|ate)|lascia(?:te|ci)? (?:un|il tuo) (?:commento|like|cuore|mi piace)|condividi(?:lo|la)?|condividete|tagga(?:te)? [^.!?\n]{3,30}|metti (?:un )?(?:like|mi piace|cuore)|seguici|salva(?: il| questo)? post|salvalo|tocca il cuore)",
    "fr": r"(?:commente[zs]?|laisse[zs]? (?:un|votre|ton) (?:commentaire|like|cœur)|partage[zs]?(?:-l[ea])?|tague[zs]? [^.!?\n]{3,30}|identifie[zs]? [^.!?\n]{3,30}|like[zs]?|abonne-toi|abonnez-vous|suis-nous|suivez-nous|enregistre[zs]? (?:ce|le) post|clique[zs]? sur le cœur)",
    "de": r"(?:kommentier(?:e|t|en sie)|lass(?:t|en sie)? (?:uns )?(?:einen|ein) (?:kommentar|like|herz)(?: da)?|teil(?:e|t|en sie) (?:ihn|es|das|den|diesen|gern|mit)[^.!?\n]{0,30}|markier(?:e|t)? [^.!?\n]{3,30}|folg(?:e|t|en sie) uns|lik(?:e|t)(?: uns)?|drück(?:e|t)? (?:auf das|aufs) herz|speicher(?:e|t) (?:dir )?(?:den|das|diesen) beitrag|verlink(?:e|t) [^.!?\n]{3,30})",
    "nl": r"(?:laat (?:een|je|hieronder een) (?:reactie|like|hartje)(?: achter)?|reageer(?: hieronder)?|deel (?:hem|het|dit|deze|gerust|met)[^.!?\n]{0,30}|tag [^.!?\n]{3,30}|like(?: ons| deze \w+| dit \w+)?|volg ons|bewaar (?:deze|dit) \w+|druk op het hartje|stuur (?:hem|het|dit) door)",
}
_LIKED = {
    "pl": r"(?:podoba(?:ł[aoy]?)? (?:ci|wam|się)|smakował[oay]?|spodobał[oay]?|jeśli (?:ci |wam )?(?:się )?(?:podoba|spodobał)|przydał[oay]? się)",
    "sv": r"(?:gilla(?:r|de) (?:du|ni)|tyckte (?:du|ni) om|om (?:du|ni) gilla\w*|smakade det)",
    "tr": r"(?:beğendi(?:ysen|yseniz|n mi|niz mi)|hoşun(?:a|uza) gitti(?:yse| mi)|sevdi(?:ysen|yseniz|n mi|niz mi)|işin(?:e|ize) yaradı(?:ysa| mı))",
    "pt": r"(?:curtiu|gostou|gostaste|amou|adorou)",
    "es": r"(?:(?:¿|si )(?:te|os|les) (?:gustó|ha gustado|han gustado|gusta|encantó))",
    "it": r"(?:(?:se )?(?:ti|vi) (?:è|sono) piaciut[oaie]|piaciut[oa] (?:la|il|questo|questa))",
    "fr": r"(?:(?:si )?(?:tu as|vous avez) aimé|(?:ça|cela) (?:vous |t['’])a plu)",
    "de": r"(?:(?:hat|gefällt|gefiel|schmeckt) (?:dir|euch|ihnen|['’]?s)|wenn (?:dir|euch|ihnen) )",
    "nl": r"(?:vond je (?:dit|deze|het)|vind je (?:dit|deze|het)|als je (?:dit|deze|het)|smaakte het)",
}
_ASKED = _any(
    rf"(?:¡)?(?:{liked}[^.!?\n]{{0,60}}[?,!] ?¡?(?:dann |então |dan |alors |allora |då )?{_DO[code]}\b[^.\n]{{0,70}}|{_DO[code]}(?:, | (?:i|oraz|och|ve|e|y|et|und|en) |[.!] )(?:de )?{_DO[code]}\b[^.\n]{{0,50}})"
    for code, liked in _LIKED.items()
)

_GIVEN = _any((
    r"(?:wenn (?:dir|ihnen|euch|du|sie)|gefällt (?:dir|ihnen|euch)|schätzen sie|magst du) [^\n]{0,40}\b(?:journalismus|arbeit|berichterstattung|recherchen)\b[^\n]{0,40}[,?!:–-] ?(?:dann )?(?:unterstütz\w*|werden? sie|werde|spenden? sie|spende|abonnier\w*|hilf|helfen sie)\b[^\n]{0,90}",
    r"(?:si )?(?:vous (?:aimez|appréciez|tenez à)|tu aimes) [^\n]{0,30}\b(?:travail|journalisme|presse|information|enquêtes)\b[^\n]{0,40}[,?!:–-] ?(?:alors )?(?:faites un don|soutenez|abonnez-vous|devenez|donnez|aidez-nous|rejoignez|participez)\b[^\n]{0,90}",
    r"(?:si|¿) ?(?:valoras|aprecias|te gusta|crees en|te importa) [^\n]{0,30}\b(?:periodismo|trabajo|información|prensa)\b[^\n]{0,40}[,?!:–-] ?¡?(?:hazte|suscríbete|apóyanos|apoya|colabora|dona|haz una? (?:donación|aportación)|ayúdanos|únete|asóciate)\b[^\n]{0,90}",
    r"(?:se )?(?:ti piace|vi piace|apprezzi|apprezzate|credi n) ?[^\n]{0,30}\b(?:giornalismo|lavoro|informazione|inchieste)\b[^\n]{0,40}[,?!:–-] ?(?:sostienici|sostieni|abbonati|dona|fai una donazione|diventa|aiutaci|iscriviti|associati)\b[^\n]{0,90}",
    r"(?:se (?:você )?)?(?:valoriza|gosta d|aprecia|acredita n) ?[^\n]{0,30}\b(?:jornalismo|trabalho|informação|imprensa)\b[^\n]{0,40}[,?!:–-] ?(?:apoi[ea]|assin[ea]|do[ea]|faça uma doação|torne-se|contribua|colabore|ajude|seja)\b[^\n]{0,90}",
    r"(?:waardeer je|waardeert u|hecht je|als je|als u|hou je van|geloof je in|vind je) [^\n]{0,30}\b(?:journalistiek|werk|berichtgeving)\b[^\n]{0,40}[,?!:–-] ?(?:steun|word|doneer|doe een donatie|neem een|help|abonneer)\b[^\n]{0,90}",
    r"(?:jeśli )?(?:cenisz|doceniasz|podoba ci się|lubisz|cenicie) [^\n]{0,30}\b(?:dziennikarstw\w+|prac[aęy]|media|teksty)\b[^\n]{0,40}[,?!:–-] ?(?:wesprzyj|wpłać|zostań|wykup|prenumeruj|zaprenumeruj|subskrybuj|dołącz|postaw|pomóż)\b[^\n]{0,90}",
    r"(?:om du (?:uppskattar|gillar|tror på)|gillar du|uppskattar du) [^\n]{0,30}\b(?:journalistik\w*|arbete|jobb|granskning\w*)\b[^\n]{0,40}[,?!:–-] ?(?:bli|stötta|stöd|swisha|donera|skänk|prenumerera|teckna|hjälp)\b[^\n]{0,90}",
    r"(?:stötta|stöd|sostieni|apoya|apoie|soutenez|unterstützen sie|unterstütze|steun|wesprzyj|destekle|defiende|défendez) (?:en |et |a |il |o |el |le |la |den |die |de |unseren |notre |nuestro |nosso |onze |nasze )?(?:lokal\w*|oberoend\w*|fri|fria|unabhängig\w*|freien|onafhankelijke|lokale|indépendant\w*|local\w*|libre|livre|libero|indipendente|independiente|independente|niezależn\w+|rzeteln\w+|bağımsız)?\s?(?:journalistik\w*|giornalismo|periodismo|jornalismo|journalisme|presse|journalismus|dziennikarstw\w+|gazeteciliğ\w+)(?: (?:indépendant|local|locale|libre|libero|indipendente|independiente|independente|livre|locale))? ?[.!:,–-] ?(?:bli|teckna|prenumerera|abbonati|diventa|hazte|suscríbete|assine|torne-se|abonnez|devenez|werden sie|werde|abonnieren sie|word|neem|zostań|wykup|abone)\b[^\n]{0,90}",
    r"bağımsız gazeteciliğ\w+ (?:destekle|destek)\w*[^\n]{0,90}|(?:gazeteciliğ|emeğ|çalışmalar)\w+ (?:seviyor|önemsiyor|değer veriyor|beğeniyor)sanı?z?,? [^\n]{0,60}(?:abone ol|üye ol|bağış yap|destek ol|destekle)\w*[^\n]{0,40}",
))  # fmt: skip

_AD = r"(?:publicité|publicidade?|werbung|anzeige|pubblicità|advertentie|reklama|annons|reklam|ilan|sponsorlu|gesponsert|sponsorizzato|patrocinado|sponsorisé|gesponsord|materiał (?:partnera|sponsorowany|promocyjny|reklamowy)|artykuł sponsorowany|betalt innehåll|contenido patrocinado|contenuto sponsorizzato|conteúdo patrocinado|contenu sponsorisé)"
_SOLD = r"(?:la suite|después|continúa|continua|weiterlesen|geht (?:es )?(?:unten|nach)|sotto|verder|poniżej|fortsätter|devam|réduction|zniżk\w+|rabatt?\w*|sconto|desconto|descuento|korting|indirim\w*|promo\w*|[€%]|compr[ae]|kaufen|acquista|koop|achetez|kup|köp|kod|code|código|codice)"
_CODE = r"(?:kod(?:em|u)?|code|código|codice|cupón|cupom|kortingscode|rabattcode|gutscheincode|rabattkod(?:en)?|indirim kodu)"

BARS_ABROAD: tuple[Frame, ...] = (
    (
        "related",
        anchors(
            "popularn|chętniej|częściej|na topie|gorące|populär|mest läst|mest delat|mest delade|mest sett|mest sedda|mest kommen|mest popul|hetast|toppnyheter|trendar|en çok|en popüler|top-themen|topthemen|top-nach|topnach|meistgelesen|am meisten|viel gelesen|à la une|tendance|en ce moment|du moment|del momento|en este momento|ahora mismo|esta semana|este mes|do momento|neste momento|semana|em alta|topverhalen|topnieuws|trending|populair|hoogtepunten|questa settimana|in questo momento"
        ),
        call(rf"(?<=\n)[^\w\n(]*(?:{_MOST})[^\w\n]*$"),
    ),
    (
        "related",
        anchors("meer |mehr |plus |dans la même|más |mais |altre |altri |più |więcej |mer |bu |aynı "),
        call(rf"(?<=\n)[^\w\n(]*(?:{_MORE})[^\w\n]*$"),
    ),
    (
        "related",
        anchors(
            "relacionad|recomendad|liés|lié |associé|similaires|recommandé|connexes|conseillé|verwandte|ähnliche|passende|weitere|empfohlene|semelhantes|correlat|consigliat|collegat|gerelateerd|verwante|aanbevolen|soortgelijk|powiązan|podobn|polecan|relaterad|rekommenderad|ilgili|benzer|önerilen"
        ),
        call(rf"(?<=\n)[^\w\n(]*(?:{_RELATED}) ?[:|–—-] ?{_TITLE}$"),
    ),
    (
        "related",
        anchors(
            "además|también|aussi|auch|ausserdem|außerdem|anche|inoltre|também|ainda|ook|verder|także|też|också|dessutom|ayrıca"
        ),
        call(
            rf"(?<=\n)[^\w\n(]*(?-i:(?:(?:Y|E|ET|UND|EN|A|OCH|VE|LEE|LEA|LEIA|LEGGI|LIRE|LEES|CZYTAJ|LÄS) )?(?:ADEMÁS|TAMBIÉN|AUSSI|AUCH|AUSSERDEM|AUßERDEM|ANCHE|INOLTRE|TAMBÉM|AINDA|OOK|VERDER|TAKŻE|TEŻ|OCKSÅ|DESSUTOM|AYRICA)) ?[:|] ?(?=[^\n]* [^\n]* ){_TITLE}$"
        ),
    ),
    (
        "related",
        anchors(
            "liest|lesen |interessiert|lisent|regardent|lecteurs|lectores|leen |leyendo|leggono|leggendo|hanno letto|leitores|leem|lendo|lezers|anderen|czytają|czytelnicy|oglądają|läser|okuyor|okudu"
        ),
        call(rf"(?<=\n)[^\w\n(]*(?:{_OTHERS})(?: ?:)?[^\w\n]*$"),
    ),
    (
        "share",
        anchors(
            "zostaw|skomentuj|dalej|polub|udostępnij|obserwuj|oznacz|serduszko|łapkę|kommentar|kommentera|dela |gilla|tagga|följ |hjärtat|skicka|beğen|paylaş|yorum|etiketle|kalb|takip|coment|marca|marque|curt|partilh|salv|compart|like|etiqueta|síguenos|corazón|comment|condivid|tagga|cuore|seguici|partage|tague|identifie|abonne|cœur|suivez|suis-nous|kommentier|lass|teile|teilt|teilen|markier|folge|folgt|herz|verlink|reactie|reageer|deel |tag |volg ons|hartje"
        ),
        call(rf"^[^\w\n(]*(?:{_ASKED})$"),
    ),
    (
        "newsletter",
        anchors(
            "journalis|periodismo|giornalismo|jornalismo|dziennikarstw|gazeteciliğ|arbeit|berichterstattung|recherchen|travail|presse|enquêtes|information|trabajo|información|prensa|lavoro|informazione|inchieste|trabalho|informação|imprensa|werk|berichtgeving|prac|media|teksty|arbete|jobb|granskning|emeğ|çalışmalar"
        ),
        call(rf"^[^\w\n(]*(?:{_GIVEN})$"),
    ),
    (
        "advertisement",
        anchors(
            "publici|werbung|anzeige|pubblicità|advertentie|reklam|annons|ilan|sponsor|gesponser|patrocinado|materiał |betalt innehåll"
        ),
        call(rf"^[^\w\n(]*{_AD} ?[–—:|.-]{{1,2}} ?(?=[^\n]*{_SOLD}(?!\w))[^\n]{{3,110}}$"),
    ),
    (
        "advertisement",
        anchors("kod|code|código|codice|cupón|cupom"),
        call(
            rf"^(?=[^\n]*(?:\d ?%|rabat|zniżk|sconto|desconto|descuento|korting|réduction|indirim))[^\n]{{0,80}}\b{_CODE}\b:? ?[\"„“'«]?(?-i:[A-ZÄÖÜ]{{3,}}\d{{0,4}})\b[^\n]{{0,80}}$"
        ),
    ),
    (
        "script",
        anchors("blocker|bloqueur|bloqueador|pubblicità|adblock|blockerare|reklam engelleyici"),
        call(
            rf"(?:{BEHIND}(?:(?:bitte|por favor,?|proszę|var god|lütfen) )?(?:deaktivieren sie|deaktiviere|schalten sie|schalte|désactivez|desactiv[ae]|disattiva(?:te)?|desativ[ae]|schakel|zet|wyłącz|slå av|stäng av|inaktivera|avaktivera) (?:\w+ ){{0,2}}(?:ad-?block\w*|werbeblocker|bloqueur de pub\w*|bloqueador de \w+|blocco (?:della )?pubblicità|annonsblockerare|reklamblockerare)(?: aus| uit)? (?:um|pour|para|per|om|aby|żeby|för att),? [^.!?\n]{{5,70}}[.!]"
            r"|reklam engelleyici\w*(?: lütfen)? (?:kapat|devre dışı)[^.!?\n]{0,40}[.!])"
        ),
    ),
    (
        "cookie",
        anchors("cookie|kakor|çerez"),
        call(
            rf"{BEHIND}(?:(?:dieser|dieses|der|das) (?:externe )?(?:inhalt|video|beitrag|karte)|(?:ce|cette|le|la) (?:contenu|vidéo|carte)|(?:este|esta|el) (?:contenido|vídeo|mapa|conteúdo)|(?:questo|questa|il|la) (?:contenuto|video|mappa)|(?:deze|dit|de|het) (?:inhoud|video|kaart|bericht)|(?:ta|ten|to) (?:treść|film|mapa|wideo)|(?:det här )?(?:innehållet|videon|kartan)|bu (?:içerik|video|harita)) (?=[^.!?\n]*\b(?:kann nicht|nicht angezeigt|ne peut|n['’]est pas|no se puede|no puede|não pode|non può|kan niet|wordt niet|nie może|nie można|kan inte|visas inte|gösterilem\w+|görüntülenem\w+)\b)[^.!?\n]{{5,90}}\b(?:cookies?|kakor|çerez\w*)\b[^.!?\n]{{0,50}}[.!]"
        ),
    ),
    (
        "assistant",
        anchors(
            "claro|por supuesto|bien sûr|avec plaisir|gerne|natürlich|certo!|certamente|com certeza|natuurlijk|uiteraard|oczywiście|jasne|självklart|absolut|elbette|tabii"
        ),
        call(
            r"^[^\w\n(]*(?:claro(?: que sí)?|por supuesto|bien sûr|avec plaisir|gerne|natürlich|certo|certamente|com certeza|natuurlijk|uiteraard|oczywiście|jasne|självklart|absolut|elbette|tabii(?: ki)?) ?[!,.] ?¡?(?:te (?:dejo|paso|propongo|he)|le (?:dejo|propongo)|aquí (?:tienes|va|está)|a continuación|je (?:vous|te) propose|j['’]ai (?:rédigé|préparé)|voici|ich habe (?:dir|ihnen|euch)?|hier ist|hier kommt|ti (?:propongo|lascio)|ho (?:scritto|preparato)|ecco|segue|seguem|aqui está|aqui vai|preparei|ik heb|hier is|przygotował[ea]?m|poniżej|napisał[ea]?m|jag har|här (?:är|kommer)|aşağıda|sizin için)\b(?=[^\n]*\b(?:texto|propuesta|versión|borrador|artículo|texte|version|proposition|article|brouillon|text|entwurf|vorschlag|fassung|artikel|testo|proposta|versione|bozza|articolo|versão|rascunho|artigo|tekst|versie|voorstel|concept|wersj\w+|propozycj\w+|artykuł|szkic|förslag|utkast|metin|metni|taslak|taslağı|yazı)\b)[^\n]{3,140}[:.!]$"
        ),
    ),
)
