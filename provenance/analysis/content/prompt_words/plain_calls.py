"""What players, newsletters and advertisers say in plain words, as whole lines in ten languages: who pays for a text, what links earn, whom to join by the thousands, where to leave an address, what to do with a thumb."""

from __future__ import annotations

from provenance.analysis.content.prompt_words.wordings import Frame, anchors, whole_lines

__all__ = ["PLAIN_CALLS", "PLAIN_CALLS_ABROAD"]


_R = r"[^.!?\n]"
_NAME = r"(?-i:[A-ZÀ-ÞŁŚŻĆ])[^.!?\n]{1,50}"
_MANY = r"(?:\d[\d.,\u00a0 ]*(?:mil|k|thousand)?\+?)"
_HERE = r"(?:e-?mails?|mails?|adress\w*|adres\w*|adresse|correo|indirizzo|endereço|e-post\w*|mejl\w*|posta\w*|aquí|aqui|qui|hier|här|tutaj|tu|buraya|ici|list\w*|box)"

PLAIN_CALLS: tuple[Frame, ...] = (
    (
        "share",
        anchors("thumbs"),
        whole_lines(
            (
                rf"(?:please |don['’]t forget to |be sure to |do )?(?:hit|smash|tap|click|press|give (?:it|us|me|this(?: \w+)?)) (?:that |the |a |us a )?(?:thumbs?[- ]?up)(?: button)?\b{_R}{{0,60}}",
            )
        ),
    ),
    (
        "share",
        anchors("shares |likes "),
        whole_lines(
            (
                r"\d+ (?:shares?|likes?)(?:\s?[|·–—-]\s?(?:share|tweet|pin|like|e-?mail|print|save|copy link|whatsapp|facebook|post)){2,6}",
            )
        ),
    ),
    (
        "newsletter",
        anchors(
            "our list|our mailing list|your email|your e-mail|join them|from £|from $|from €|little as|just £|just $|just €|only £|only $|telegram?|whatsapp?|signal?|discord?"
        ),
        whole_lines(
            (
                rf"(?:[^.!?\n]{{3,90}}\? )?(?:pop|put|add|get) yourself on(?:to)? (?:our|the|my) (?:mailing )?list{_R}{{0,20}}",
                rf"(?:want|like|fancy|love|enjoy)[^.!?\n]{{3,60}}\? (?:just )?(?:pop|drop|leave|put|enter|add) (?:us )?your (?:name|e-?mail(?: address)?|address) {_R}{{2,40}}",
                rf"join (?:the |our |over |more than |some )*{_MANY} [a-z]+ (?:who (?:get|receive|read|love)|on our (?:mailing )?list|already (?:getting|reading|on)){_R}{{0,60}}",
                rf"(?:more than |over |some )?{_MANY} [a-z]+ (?:already )?(?:get|receive|read) our (?:letter|newsletter|e-?mails?|tips|list|weekly)[.!] (?:join|be one of) them",
                rf"(?:support|back|fund) (?:us|our (?:work|journalism|reporting|paper|site|newsroom)|independent \w+) (?:from|for) (?:just |only |as little as )?[£$€]\s?\d[\d.]*{_R}{{0,30}}",
                r"keep us (?:going|afloat|running|independent) (?:from|for) (?:just |only |as little as )?[£$€]\s?\d[\d.]*[^.!?\n]{0,30}",
                r"(?:got|use|using|on|are you on|prefer) (?:telegram|whatsapp|signal|discord)\? (?:we['’]re (?:there|on it)|so are we|so do we|come|find|join)[^\n]{0,60}",
            )
        ),
    ),
    (
        "newsletter",
        anchors("who get |who receive |who read |on our list"),
        whole_lines(
            (
                rf"join (?:the |our |over |more than |some )*{_MANY} [a-z]+ (?:who (?:get|receive|read) (?:our|my|the)|on our (?:mailing )?list){_R}{{0,60}}",
            )
        ),
    ),
    (
        "advertisement",
        anchors("paid partner|partner content|partner post|paid post|paid feature|brand content|branded content"),
        whole_lines(
            (
                rf"(?:paid|sponsored) (?:partner |partnership |promotion(?:al)? )?(?:content|post|feature|article|story) (?:by|from|with|for) {_NAME}",
                rf"(?:partner|brand(?:ed)?) (?:content|post|feature) (?:by|from|with) {_NAME}",
            )
        ),
    ),
    (
        "advertisement",
        anchors("the ad|the advert|this ad|this advert|our advert"),
        whole_lines(
            (
                r"(?:the |this )?(?:story|article|text|report|post|interview) (?:goes on|continues|resumes|carries on) (?:below|beneath|after|under) (?:the|this|our) (?:ad|ads|advert|adverts|advertisement|commercial)",
            )
        ),
    ),
    (
        "advertisement",
        anchors("affiliate|links marked|small cut|small commission|a commission|tiny cut|small fee|little cut"),
        whole_lines(
            (
                rf"(?:heads up|disclosure|note|fyi|by the way|please note)?[:,]? ?(?:i|we) (?:may |might |can |do )?(?:earn|get|receive|make) (?:an? )?(?:small |little |tiny |affiliate )*(?:commission|cut|fee|percentage|kickback)\b{_R}{{0,30}}\b(?:link|links|through|via|buy|order|purchase|shop){_R}{{0,80}}",
                rf"(?:some|all|many|most|certain)(?: of the| of our| of these)? links{_R}{{0,30}} are (?:affiliates?(?: links?)?|affiliated)\b(?! (?:of|to|with)\b){_R}{{0,80}}",
                rf"links marked (?:with )?(?:an? |by )?(?:\*|asterisk|star)?{_R}{{0,20}}(?:earn|are affiliate|may earn){_R}{{0,60}}",
            )
        ),
    ),
    (
        "advertisement",
        anchors("for supporting|for sponsoring|for backing"),
        whole_lines(
            (
                rf"(?:a )?(?:big |many |special |huge )*thanks to (?:our (?:friends|partners|sponsors?)(?: (?:over )?at)? )?(?-i:[A-Z]){_R}{{1,50}} for (?:supporting|sponsoring|backing) (?:this|today['’]s|the|our) (?:episode|show|podcast|video|newsletter|issue|edition)",
            )
        ),
    ),
    (
        "advertisement",
        anchors("compare deals|compare prices|compare quotes|free quote|compare now|save hundreds|and save "),
        whole_lines(
            (
                rf"(?:thinking (?:of|about)|looking (?:to|for)|time to|ready to|need)\s[^.!?\n]{{3,50}}\? (?:compare|get|find|check|see) {_R}{{3,60}}(?:save (?:up to|hundreds|money|[£$€]\d+)|free quotes?|in (?:\d+ |two |five )?minutes|deals now){_R}{{0,40}}",
            )
        ),
    ),
)
"""In English."""

PLAIN_CALLS_ABROAD: tuple[Frame, ...] = (
    (
        "share",
        anchors("compárte|comparte|glöm inte|gilla |łapk|lajka|beğen|unutmayın|like da|daumen da|likez"),
        whole_lines(
            (
                rf"¿?(?:te gustó|te ha gustado|te gusta|les gustó)\? (?:compártel[oa]|comparte(?:lo)?|compártan(?:lo)?)\b{_R}{{0,60}}",
                r"glöm inte (?:att )?(?:gilla|dela)(?: (?:och|,) (?:gilla|dela|kommentera))*(?: (?:videon|inlägget|sidan|klippet|artikeln|receptet))?(?: med [^.!?\n]{3,30})?",
                r"(?:zostaw|zostawcie|daj|dajcie) (?:łapkę(?: w górę)?|lajka|suba|like['’]?a)(?: (?:i|oraz) [^.!?\n]{3,30})?",
                rf"(?:(?:videoyu|videomuzu|yazıyı|içeriği|tarifi|gönderiyi|sayfamızı) )?(?:beğenmeyi|paylaşmayı){_R}{{0,60}}unutmayın",
                rf"(?:bitte )?lass(?:t|en sie)? (?:uns |mir |gerne )*(?:ein |einen )?(?:like|daumen(?: (?:nach oben|hoch))?) da\b{_R}{{0,60}}",
            )
        ),
    ),
    (
        "share",
        anchors(
            "partages|compartidos|condivisioni|partilhas|compartilhamentos|geteilt|gedeeld|delningar|udostępnień|paylaşım|podaj dalej|lubię to"
        ),
        whole_lines(
            (
                r"\d+ (?:partages?|compartidos?|condivisioni|partilhas|compartilhamentos|mal geteilt|keer gedeeld|delningar|udostępnie[nń]\w*|paylaşım)(?:\s?[|·–—-]\s?(?:partager|tweeter|épingler|enregistrer|imprimer|compartir|tuitear|imprimir|guardar|condividi|tweet|stampa|salva|partilhar|tweetar|compartilhar|teilen|twittern|drucken|merken|delen|tweeten|printen|dela|skriv ut|udostępnij|drukuj|paylaş|beğen|yazdır|envoyer|enviar|invia|pin|e-?mail)){2,6}",
                r"(?:podaj dalej|lubię to!?|udostępnij|drukuj|wydrukuj|tweetnij|wyślij)(?:[\s|·–—]+(?:podaj dalej|lubię to!?|udostępnij|drukuj|wydrukuj|tweetnij|wyślij|komentuj)){2,5}",
            )
        ),
    ),
    (
        "newsletter",
        anchors(
            "adress|adres|mail|correo|e-post|mejl|posta|apúntate|inscreva|trag |zapisz|zostaw|skriv upp|iscriviti|lascia|meld"
        ),
        whole_lines(
            (
                rf"(?:lust auf mehr|mehr davon|du willst mehr(?: davon)?|willst du mehr|nichts (?:mehr )?verpassen|(?:jeden|jede) \w+ [^.!?\n]{{3,50}} (?:ins|in dein|in ihr) \w*postfach)[?.!] (?:dann |jetzt |einfach )?(?:hinterlass\w*|trag\w*|meld\w*|abonnier\w*|lass\w*) (?:uns |dich |sie sich |sich |euch |hier )*{_R}{{0,20}}(?:{_HERE}|ein|an)\b{_R}{{0,20}}",
                rf"(?:ne ratez (?:plus )?(?:rien|aucune?)|envie de|vous (?:en )?voulez)[^.!?\n]{{0,50}} ?[:?!] ?(?:laissez(?:-nous)?|donnez(?:-nous)?|indiquez|inscrivez(?:-vous)?) {_R}{{0,20}}\b{_HERE}\b{_R}{{0,20}}",
                rf"(?:no te (?:lo )?pierdas|¿?quieres)[^.!?\n]{{0,40}} ?[:?] ?(?:déjanos|deja|apúntate|suscríbete|regístrate) {_R}{{0,20}}\b{_HERE}\b{_R}{{0,20}}",
                rf"(?:non (?:ti |vi )?perder\w*|vuoi)[^.!?\n]{{0,50}} ?[:?] ?(?:lascia(?:ci)?|inserisci|iscriviti) {_R}{{0,20}}\b{_HERE}\b{_R}{{0,20}}",
                rf"(?:não perca|quer(?:es)?)[^.!?\n]{{0,40}} ?[:?] ?(?:deixe|inscreva-se|cadastre(?:-se)?|registe(?:-se)?) {_R}{{0,20}}\b{_HERE}\b{_R}{{0,20}}",
                rf"(?:elke|iedere|wil je|mis (?:niets|geen \w+)|altijd)[^.!?\n]{{3,60}}\b(?:mailbox|inbox|mail|nieuwsbrief|meer[^?\n]{{0,30}})\?? ?[:–!-]? ?(?:laat|schrijf je|meld je|vul) {_R}{{0,20}}\b(?:{_HERE}|in|aan|achter)\b{_R}{{0,20}}",
                rf"(?:missa (?:inte|inga?|inget)|vill du ha)[^.!?\n]{{0,40}} ?[?–:—-] ?(?:lämna|skriv upp dig|anmäl dig|fyll i) {_R}{{0,20}}\b{_HERE}\b{_R}{{0,20}}",
                rf"(?:nie przegap|chcesz)[^.!?\n]{{0,40}} ?[?–:—-] ?(?:zostaw|zapisz się|podaj|wpisz) {_R}{{0,20}}\b{_HERE}\b{_R}{{0,20}}",
                rf"(?:hiçbir|daha fazla)[^.!?\n]{{0,40}} ?[:?!] ?(?:e-?posta|mail){_R}{{3,50}}",
            )
        ),
    ),
    (
        "newsletter",
        anchors(
            "lesen uns|erhalten uns|bekommen uns|rejoignez|únete|unisciti|junte-se|sluit je aan|auch auf telegram|auch auf whatsapp|auch auf signal|auch auf mastodon|auch bei telegram|auch bei whatsapp"
        ),
        whole_lines(
            (
                rf"(?:schon |bereits |über |mehr als )*{_MANY} [\wäöüß]+ (?:lesen|bekommen|erhalten) (?:unsere?n?|meine?n?) [\wäöüß-]+[.!] (?:mach(?:t)? mit|sei dabei|melde dich){_R}{{0,30}}",
                rf"rejoignez (?:les |plus de |nos )*{_MANY} ?[^\W\d]+ qui (?:reçoivent|lisent){_R}{{3,50}}",
                rf"únete a (?:los |las |más de )*{_MANY} ?[^\W\d]+ que (?:reciben|leen|ya reciben){_R}{{3,50}}",
                rf"unisciti (?:a|agli|ai) (?:oltre |più di )*{_MANY} ?[^\W\d]+ che (?:ricevono|leggono){_R}{{3,50}}",
                rf"junte-se a (?:os |mais de )*{_MANY} ?[^\W\d]+ que (?:recebem|leem|já recebem){_R}{{3,50}}",
                rf"sluit je aan bij (?:de |meer dan |ruim )*{_MANY} ?[^\W\d]+ die {_R}{{3,50}}(?:krijgen|lezen|ontvangen)",
                r"wir sind (?:jetzt |übrigens )?auch (?:auf|bei) (?:telegram|whatsapp|signal|mastodon)[^\n]{0,40}",
            )
        ),
    ),
    (
        "advertisement",
        anchors(
            "ofrecido por|patrocinado por|a pagamento con|präsentiert von|bezahlte|partnercontent|partner content|betaalde samenwerking|parceria paga|oferecido por|betalt samarbete|współpracy z|iş birliği|işbirliği|offerto da|sponsorizzato da"
        ),
        whole_lines(
            (
                rf"contenido (?:de marca )?(?:ofrecido|patrocinado|presentado) por {_NAME}",
                rf"(?:articolo|contenuto|post|video)(?: (?:in collaborazione|realizzato in collaborazione) a pagamento con| (?:offerto|sponsorizzato) da) {_NAME}",
                rf"(?:präsentiert von {_NAME}\s[–|-] anzeige|(?:dieser )?(?:beitrag|artikel|post) (?:ist|enthält) (?:eine )?bezahlte (?:kooperation|partnerschaft|zusammenarbeit)(?: mit {_NAME})?)",
                rf"(?:partner ?content van {_NAME}|(?:dit )?(?:bericht|artikel|blog) is een betaalde samenwerking met {_NAME})",
                rf"(?:publicação|conteúdo|post|artigo)(?: em parceria paga com| (?:oferecido|patrocinado) por) {_NAME}",
                rf"(?:(?:detta )?inlägg(?:et)? är ett |i )?betalt samarbete med {_NAME}",
                rf"(?:ten )?(?:wpis|artykuł|post|materiał) (?:powstał |powstała )?we? (?:płatnej )?współpracy z {_NAME}",
                r"(?:bu )?(?:içerik|yazı|video) [^.!?\n]{2,40} iş ?birliği(?:yle|nde|ile)[^.!?\n]{0,30}",
            )
        ),
    ),
    (
        "advertisement",
        anchors("reclame|advertentie|reklam|publicidad"),
        whole_lines(
            (
                r"(?:reclame|advertentie)\s?[–|:-]\s?(?:lees|tekst|artikel|verhaal|bericht)[^.!?\n]{0,30}(?:verder|hieronder|door)(?: verder)?",
                r"(?:dalsza część|reszta|ciąg dalszy|dalszy ciąg|artykuł|tekst)(?: (?:artykułu|tekstu|materiału))?(?: (?:kontynuowany|znajduje się|dostępny))?(?: jest)? (?:pod|poniżej) (?:reklam\w+|materiał\w+ reklamow\w+)",
                r"publicidad\s?[–|:-]\s?(?:sigue leyendo|continúa leyendo|la noticia sigue|el texto sigue)[^.!?\n]{0,20}",
            )
        ),
    ),
    (
        "advertisement",
        anchors(
            "provision|commission|comisión|commissione|comissão|provisie|prowizj|komisyon|affiliate|afiliad|affili|partnerlink"
        ),
        whole_lines(
            (
                rf"(?:die )?(?:mit (?:\*|sternchen|stern)?{_R}{{0,20}}(?:markierten?|gekennzeichneten?) )?links {_R}{{0,20}}(?:partnerlinks?|affiliate-?links?)\b{_R}{{0,100}}(?:provision\w*)?{_R}{{0,40}}",
                rf"(?:bei (?:einem )?(?:kauf|käufen)|wenn (?:du|ihr|sie)) {_R}{{3,40}}\blinks?\b,? {_R}{{0,30}}provision{_R}{{0,40}}",
                rf"(?:certains|ces|les|quelques) liens {_R}{{0,40}}affili\w+{_R}{{0,30}}commission{_R}{{0,40}}",
                rf"(?:algunos|los|estos|ciertos) enlaces {_R}{{0,40}}afiliad\w+{_R}{{0,50}}comisi\w+{_R}{{0,40}}",
                rf"(?:alcuni|i|questi) link {_R}{{0,40}}affilia\w+{_R}{{0,50}}commission\w+{_R}{{0,40}}",
                rf"(?:alguns|os|estes) links {_R}{{0,40}}afiliad\w+{_R}{{0,50}}comiss\w+{_R}{{0,40}}",
                rf"(?:sommige|de|deze) links {_R}{{0,40}}(?:affiliate\S*|partnerlinks?){_R}{{0,50}}(?:commissie|provisie){_R}{{0,40}}",
                rf"(?:vissa|några av|alla) länkar(?:na)? {_R}{{0,40}}(?:annonslänkar|reklamlänkar|affiliate\S*){_R}{{0,50}}(?:provision|ersättning){_R}{{0,40}}",
                rf"(?:niektóre|te|część) link\w* {_R}{{0,40}}afiliac\w+{_R}{{0,50}}prowizj\w+{_R}{{0,40}}",
            )
        ),
    ),
)
"""In nine other languages."""
