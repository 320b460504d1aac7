"""Lines that pages have between and below the paragraphs of a text, in ten languages, by their parts: what counts down an advertisement, who paid, what others read, what is not to be missed, what viewers are to press.

Each is a whole line, or a head with the titles on the lines below it.
"""

from __future__ import annotations

from provenance.analysis.content.prompt_words.wordings import BEHIND, Frame, call

_LINE = r"^[^\w\n(\[]*"
_STOP = r"[^\w\n]*$"

_AD = r"(?:ad|advert|advertisement|commercial|video|anzeige|werbung|werbespot|pub|publicité|annonce|anuncio|publicidad|annuncio|pubblicità|spot|anúncio|publicidade|advertentie|reclame|reklama|annons|reklam)"
_COUNTS = call(
    rf"{_LINE}(?P<said>(?:skip |(?:your|the|this) )?{_AD}(?: \d of \d)?(?: (?:will|wird|va|si|se|się|kan|kun je|kunt u|kan|przejdź))?(?: (?:closes?|ends?|begins?|starts?|resumes?|skip(?:pable)?|play|endet|startet|schließt|beginnt|überspringen|termine|commence|passer|termina|comienza|empieza|cierra|inizia|finisce|chiude|começa|acaba|fecha|eindigt|begint|sluit|overslaan|kończy|zakończy|zacznie|zniknie|slutar|börjar|stängs|hoppa över|bitiyor|başlıyor|kapanıyor|geç))(?: się)?(?: (?:in|dans|en|tra|em|over|za|om))? ?:? ?\d{{1,2}}(?: ?(?:s|sec(?:onds?|s)?|sek\w*|secondes?|segundos?|secondi|seconden|sekund\w*|saniye))?{_STOP}"
    rf"|{_AD} \d{{1,2}} saniye\w* [\w ]{{4,20}}{_STOP})"
)
_COUNTS_SIGNS = ("skip ad", " closes in", " ends in", "begins in", "starts in", "resumes in", "will begin in", "will end in", "will resume in", "video will", "endet in", "startet in", "beginnt in", "schließt in", "überspringen in", "termine dans", "commence dans", "termina en", "comienza en", "empieza en", "cierra en", "inizia tra", "finisce tra", "termina tra", "chiude tra", "começa em", "acaba em", "termina em", "fecha em", "eindigt over", "begint over", "sluit over", "kończy się", "zakończy się", "zacznie się", "zniknie za", "slutar om", "börjar om", "stängs om", "saniye")  # fmt: skip
_ON = call(
    rf"{_LINE}(?P<said>{_AD}\s?[.:!|·–—-]+\s?(?:scroll|swipe|keep (?:scrolling|reading)|continue|scrollen|scrolle|weiter ?(?:lesen|scrollen|unten)|lesen sie|défil|faites défiler|desliza|sigue|continúa|scorri|continua|role|deslize|continue|lees (?:verder|door)|scrol|przewiń|czytaj dalej|scrolla|läs vidare|fortsätt|kaydır|okumaya devam|aşağı)[^.!?\n]{{0,50}}{_STOP})"
)
_ON_SIGNS = ("scroll", "swipe", "keep reading", "continue", "weiter", "lesen sie", "défil", "desliza", "sigue ", "continúa", "scorri", "continua", "role ", "deslize", "lees verder", "lees door", "przewiń", "czytaj dalej", "läs vidare", "fortsätt", "kaydır", "okumaya devam")  # fmt: skip
_PAID = (
    r"(?:this (?:is|post is|article is)|in) (?:a )?paid (?:partnership|collaboration|cooperation)(?: with)?"
    r"|(?:dies(?:er (?:beitrag|artikel|text))? ist |das ist |in |dieser (?:beitrag|artikel) entstand in )(?:eine[r]? )?bezahlte[rn]? (?:partnerschaft|kooperation|zusammenarbeit)|(?:dieser (?:beitrag|artikel|text)|der (?:beitrag|artikel)) (?:enthält|ist) (?:bezahlte |unbezahlte )?werbung"
    r"|(?:ceci est |cet article est |il s['’]agit d['’])?(?:un |en )?(?:partenariat|collaboration) (?:rémunérée?|payante?|commerciale?|sponsorisée?)"
    r"|(?:esta es |esto es |es |este artículo es )?(?:una |en )?(?:colaboración|alianza) (?:pagada|remunerada|de pago|publicitaria|comercial)"
    r"|(?:questa è |questo è |in )?(?:una )?(?:collaborazione|partnership) (?:a pagamento|retribuita|pubblicitaria|commerciale)"
    r"|(?:esta é |isto é |em )?(?:uma )?(?:parceria|colaboração) (?:paga|remunerada|publicitária|comercial)"
    r"|(?:dit is |in )?(?:een )?betaalde (?:samenwerking|advertentie|partnerschap)"
    r"|(?:to jest |ten wpis to |jest to )?płatna współpraca(?: z)?|(?:wpis|artykuł|materiał|tekst) (?:powstał )?w(?:e)? (?:płatnej )?współpracy (?:reklamowej|komercyjnej|z marką)"
    r"|(?:det här är |detta är |i )?(?:ett )?(?:betalt|kommersiellt) samarbete|(?:inlägget|artikeln|det här inlägget) (?:innehåller|är) (?:betald )?reklam"
    r"|(?:bu (?:yazı|içerik|gönderi) (?:[\w’'-]+ ){0,4}?)?(?:ücretli|paralı) (?:iş ?birliği|ortaklık)\w*|bu (?:yazı|içerik|gönderi) (?:reklam|reklamdır|reklam içerir)"
)
_SPONSORED = call(rf"{_LINE}(?P<said>(?:{_PAID})(?![\w-])[^.!?\n]{{0,60}}[.!]?{_STOP})")
_SPONSORED_SIGNS = ("paid partnership", "paid collaboration", "paid cooperation", "bezahlte", "enthält werbung", "ist werbung", "bezahlte werbung", "rémunéré", "collaboration commerciale", "partenariat commercial", "partenariat payant", "sponsorisé", "colaboración pagada", "colaboración remunerada", "colaboración de pago", "publicitaria", "colaboración comercial", "a pagamento", "collaborazione retribuita", "collaborazione commerciale", "parceria paga", "colaboração paga", "remunerada", "parceria comercial", "betaalde ", "płatna współpraca", "płatnej współpracy", "współpracy ", "betalt samarbete", "kommersiellt samarbete", "reklam", "ücretli iş", "ücretli ortaklık", "paralı ")  # fmt: skip
_BRAND = call(
    rf"{_LINE}(?P<said>(?:in (?:partnership|collaboration|cooperation|association) with|in (?:kooperation|zusammenarbeit|partnerschaft) mit|en (?:partenariat|collaboration) avec|en colaboración con|in (?:collaborazione|partnership) con|em (?:parceria|colaboração) com|in samenwerking met|we współpracy z|i samarbete med|(?=[^\n]*iş ?birliği))[^.!?\n]{{2,50}}?(?:®|™|(?: iş ?birliği(?:yle| ile)))[^\w\n]*$)"
)
_BRAND_SIGNS = ("®", "™", "birliği")

_POINTS = r"(?:lesen sie (?:dazu |hierzu )?(?:auch|mehr|hier)(?: dazu)?|lies (?:dazu )?auch|mehr (?:zum thema|dazu)|auch interessant|passend dazu|read (?:also|more|next|on)|also read|see also|more on this(?: story)?|lire aussi|à (?:lire|voir|découvrir|écouter) (?:aussi|également)|lisez aussi|voir aussi|lee también|lea también|te puede interesar|mira también|leggi anche|leggete anche|vedi anche|leia (?:também|mais)|veja também|lees ook|lees meer|czytaj (?:też|także|również|więcej)|przeczytaj (?:też|także|również)|zobacz (?:też|także|również)|läs (?:också|även|mer)|se även|bunu da oku(?:yun)?|ayrıca okuyun|ilginizi çekebilir)"
_MARKED = call(
    rf"^[ \t]*(?P<said>(?P<mark>\+{{2,5}}|={{2,6}}|\*{{2,5}}|>{{2,4}}|»{{1,3}}|-{{2,6}}|[–—•▶►➡→👉]+\ufe0f?)[ \t]*(?:{_POINTS})\s?[:|–-]\s?[^\n]{{6,140}}?)[ \t]*$"
)
_MARKED_SIGNS = ("auch:", "dazu:", "hier:", "thema:", "interessant:", "also:", "more:", "next:", "this:", "story:", "aussi :", "aussi:", "également :", "également:", "también:", "interesar:", "anche:", "também:", "mais:", "ook:", "meer:", "też:", "także:", "również:", "więcej:", "också:", "även:", "mer:", "oku:", "okuyun:", "çekebilir:")  # fmt: skip
_UNMISSED = r"(?:don['’]t miss(?: (?:this|these|our))?|nicht verpassen|das sollten sie nicht verpassen|à ne pas (?:manquer|rater)|ne manquez pas|ne ratez pas|no te (?:lo )?pierdas|no se (?:lo )?pierda|da non perdere|non perderti|non perdere|não perca|a não perder|não perder|niet te missen|mis (?:het|dit) niet|nie przegap|nie przegapcie|missa inte|(?:sakın )?kaçırmayın)"
_TIMED = r"(?![^\n]*(?:\d|(?i:monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda|terça|quarta|quinta|sexta|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|poniedziałek|wtorek|środ\w|czwartek|piątek|sobot\w|niedziel\w|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|pazartesi|salı|çarşamba|perşembe|cuma|pazar)))"
_MISSED = call(
    rf"(?<=\n)[^\w\n(\[]{{0,4}}(?P<said>{_UNMISSED}\s?[:|–]\s?{_TIMED}(?-i:[“\"„«A-ZÀ-ÞŁŚŻŹĆİŞČĎĚŇŘŠŤŽÇ])(?:[^\s]+[ \t]){{2,16}}[^\s]*[^\s.;:,])[ \t]*$"
)
_MISSED_SIGNS = ("miss:", "this:", "these:", "our:", "verpassen:", "manquer :", "manquer:", "rater :", "rater:", "manquez pas", "ratez pas", "pierdas:", "pierda:", "perdere:", "perderti:", "perca:", "perder:", "missen:", "niet:", "przegap:", "przegapcie:", "missa inte:", "kaçırmayın:")  # fmt: skip

_TITLES = r"(?:[ \t]*\n(?:[ \t]*\n)?(?!\s)[^\n]{8,110}[^\s.;:,](?=[ \t]*(?:\n|\Z))){1,8}"
_OTHERS = r"(?:(?:others|other readers|readers|people|users)(?: who read this)? (?:also|are also|have also) (?:read(?:ing)?|liked|viewed|enjoyed|bought)(?: these)?|andere (?:leser(?:innen)? )?(?:lasen|lesen|haben) auch(?: gelesen)?|(?:unsere )?leser(?:innen)? (?:lasen|lesen|interessierte|haben) auch(?: gelesen)?|wer (?:das|dies) las, las auch|(?:d['’]autres|nos|les|les autres) (?:lecteurs )?(?:ont (?:aussi |également )?(?:lu|aimé)(?: aussi)?|lisent aussi)|(?:otros|nuestros|los|otros lectores|los lectores)(?: lectores)? (?:también )?(?:leyeron|han leído|leen|vieron)(?: también)?|quienes leyeron esto también leyeron|(?:altri|gli altri)(?: lettori)? hanno (?:letto anche|anche letto)|(?:i lettori|chi ha letto questo(?: articolo)?) (?:hanno|ha) (?:letto anche|anche letto)|(?:outros|os|nossos)(?: leitores)? (?:também leram|leram também|também viram)|quem leu (?:isto|isso|este artigo) também leu|andere(?:n| lezers)? (?:lazen|bekeken|lezen) ook|lezers (?:lazen|bekeken) ook|(?:inni|inni czytelnicy|czytelnicy) (?:czytali|przeczytali|czytają|oglądali) (?:też|także|również)|(?:andra|andra läsare|läsare|våra läsare) (?:läste|har|läser)(?: också| även)(?: läst)?|(?:bunu okuyanlar|okurlar|diğer okurlar|okuyucularımız) (?:bunları da|şunları da|bunu da)(?: okudu)?)"
_READ = call(rf"{_LINE}(?P<said>{_OTHERS}[ \t]?[:…]{{0,3}}{_TITLES})")
_READ_SIGNS = ("others also", "readers also", "people also", "users also", "others are also", "readers have also", "lasen auch", "lesen auch", "haben auch", "las auch", "interessierte auch", "ont lu", "ont aussi", "ont également", "lisent aussi", "también leyeron", "leyeron también", "también han leído", "han leído", "también vieron", "leen también", "hanno letto anche", "hanno anche letto", "ha letto anche", "também leram", "leram também", "também viram", "também leu", "lazen ook", "bekeken ook", "lezen ook", "czytali ", "przeczytali ", "czytają ", "oglądali ", "läste också", "läste även", "har även läst", "har också läst", "läser också", "läser även", "bunları da", "şunları da", "bunu da okudu")  # fmt: skip
_MORE = r"(?:more|mehr|plus|encore|más|ancora|altro|mais|meer|nog|więcej|mer|daha|another|seconds)"
_TRY = r"(?:(?:then |why not )?(?:try|check out|read|see|explore|discover|have a look at)(?: out)? (?:these|this|our|one of|some of)|(?:dann )?(?:probier\w*|lies|lesen sie|schau\w*|entdeck\w*)(?: (?:auch|noch|mal))? (?:diese|doch|unsere|mal)|(?:essayez|découvrez|lisez|testez|jetez un œil à) (?:ces|nos|aussi|celles|ceux)|(?:prueba|lee|mira|descubre|echa un vistazo a) (?:est[ao]s|nuestr[ao]s|también)|(?:prova|leggi|scopri|guarda) (?:quest[ei]|anche|le nostre|i nostri)|(?:experimente|leia|confira|veja|prove|descubra) (?:est[ae]s|ess[ae]s|também|nossas|nossos)|(?:probeer|lees|bekijk|ontdek) (?:deze|dan|ook|onze)|(?:wypróbuj|przeczytaj|zobacz|sprawdź) (?:te|też|także|nasze|również)|(?:prova|läs|testa|upptäck|kolla in) (?:de här|dessa|också|våra|även)|(?:bunları|şunları|bunlara)(?: da)? (?:deneyin|okuyun|bakın|göz atın))"
_HUNGRY = call(
    rf"{_LINE}(?P<said>[^.?!\n]{{0,40}}(?<!\w){_MORE}(?!\w)[^.?!\n]{{0,30}} ?\?\s{_TRY}(?!\w)[^.?!\n]{{0,40}}[:…]{_TITLES})"
)
_HUNGRY_SIGNS = ("? try ", "? check out", "? read ", "? see ", "? explore", "? discover", "? then ", "? why not", "? have a look", "? dann ", "? probier", "? lies", "? lesen", "? schau", "? entdeck", "? essayez", "? découvrez", "? lisez", "? testez", "? jetez", "? prueba", "? lee ", "? mira ", "? descubre", "? echa ", "? prova", "? leggi", "? scopri", "? guarda", "? experimente", "? leia", "? confira", "? veja", "? prove ", "? descubra", "? probeer", "? lees", "? bekijk", "? ontdek", "? wypróbuj", "? przeczytaj", "? zobacz", "? sprawdź", "? läs", "? testa", "? upptäck", "? kolla", "? bunlar", "? şunlar")  # fmt: skip
_PREVIOUS = r"(?:(?:previous|prev|older) (?:article|post|story|entry)|vorherige[rs]? (?:artikel|beitrag)|article précédent|(?:artículo|entrada|noticia) anterior|articolo precedente|(?:artigo|post|matéria|notícia) anterior|vorig(?:e)? (?:artikel|bericht)|poprzedni (?:artykuł|wpis)|föregående (?:artikel|inlägg)|önceki (?:yazı|haber|makale))"
_NEXT = r"(?:(?:next|newer) (?:article|post|story|entry)|nächste[rs]? (?:artikel|beitrag)|article suivant|(?:artículo|entrada|noticia) siguiente|articolo successivo|(?:próximo|próxima) (?:artigo|post|matéria|notícia)|artigo seguinte|volgend(?:e)? (?:artikel|bericht)|następny (?:artykuł|wpis)|nästa (?:artikel|inlägg)|sonraki (?:yazı|haber|makale))"
_TURNS = call(
    rf"{_LINE}(?P<said>(?:{_PREVIOUS}|{_NEXT}) ?[:›»→]?[ \t]*\n[^\n]{{6,120}}\n\s?[^\w\n]*(?:{_PREVIOUS}|{_NEXT}) ?[:›»→]?[ \t]*\n[^\n]{{6,120}})[ \t]*$"
)
_TURNS_SIGNS = ("previous article", "previous post", "previous story", "vorheriger ", "article précédent", "artículo anterior", "entrada anterior", "noticia anterior", "articolo precedente", "artigo anterior", "post anterior", "matéria anterior", "notícia anterior", "vorig artikel", "vorige artikel", "vorig bericht", "poprzedni artykuł", "poprzedni wpis", "föregående artikel", "föregående inlägg", "önceki yazı", "önceki haber", "önceki makale")  # fmt: skip

_AND = r"(?:[ \t]?[,/&+·|][ \t]?|[ \t](?:and|und|et|y|e|en|i|och|ve)[ \t])"
_PRESS = (
    "(?:hit |smash |drop a )?(?:like|share|comment|follow|subscribe|repost|retweet)(?: (?:us|this|and))?",
    "(?:lik(?:t|en|e)|teil(?:t|en|e)|kommentier(?:t|en|e)|folg(?:t|en|e)(?: (?:uns|mir))?|abonnier(?:t|en|e))",
    "(?:likez|aimez|partagez|commentez|abonnez-vous|suivez(?:-nous)?)",
    "(?:dale (?:like|me gusta)|me gusta|comparte|comenta|síguenos(?: en (?:redes|instagram|facebook|tiktok))?|sígueme|suscríbete|dinos en (?:los )?comentarios|compartid|comentad)",
    "(?:metti (?:mi piace|like)|mettete (?:mi piace|like)|mi piace|condividi|condividete|commenta|commentate|seguici|iscriviti)",
    "(?:curta|curte|deixe (?:o )?(?:seu )?like|compartilhe|partilhe?|partilha|comente?|siga(?:-nos)?|inscreva-se|segue(?:-nos)?)",
    "(?:like|deel|reageer|volg(?: ons)?|abonneer(?: je)?)",
    "(?:polub(?:cie)?|lajkuj(?:cie)?|udostępnij(?:cie)?|s?komentuj(?:cie)?|zaobserwuj|obserwuj(?: nas)?|subskrybuj)",
    "(?:gilla|dela|kommentera|följ(?: oss)?|prenumerera)",
    "(?:beğen(?:in)?|paylaş(?:ın)?|yorum yap(?:ın)?|takip ed(?:in)?|abone ol(?:un)?)",
)  # fmt: skip
_BUTTONS = call(
    lambda: (
        rf"{_LINE}(?P<said>(?:{'|'.join(rf'{verb}(?:{_AND}{verb}){{1,4}}' for verb in _PRESS)})(?![\w-])(?:[ \t]?[–—:!,.-][^\n]{{0,70}}|[^\n.]{{0,40}}[!?.])?[^\w\n]*$)"
    )
)
_BUTTONS_SIGNS = ("like, ", "like & ", "like + ", "like and ", "share, ", "share & ", "share and ", "liken, ", "liken und", "teilen, ", "teilen und", "liked, ", "teilt ", "likt ", "likez", "aimez", "partagez", "commentez", "comparte", "comenta", "comparti", "dinos en ", "mi piace", "condividi", "commenta", "curta", "curte ", "compartilhe", "partilh", "comente", "like, deel", "like en deel", "deel en ", "deel, ", "polub", "lajkuj", "udostępnij", "skomentuj", "gilla, ", "gilla & ", "gilla och", "dela, ", "dela och", "dela & ", "beğen", "paylaş", "yorum yap")  # fmt: skip
_BELL = (
    r"(?:(?:please )?(?:don['’]t forget to |remember to |make sure (?:you |to )|be sure to )?(?:like and )?(?:subscribe(?: to (?:our|my|the) channel)?|hit (?:the )?(?:like|subscribe|bell)|ring the bell)[^.!?\n]{0,40}\b(?:channel|bell|notifications?)"
    r"|(?:vergesst|vergiss|vergessen sie) nicht,? [^.!?\n]{0,40}\b(?:kanal|glocke)[^.!?\n]{0,40}|abonniert? (?:doch )?(?:unseren|meinen|den) kanal|(?:n['’]oubliez pas de |pensez à )[^.!?\n]{0,30}(?:abonner|cloche|chaîne)|abonnez-vous à (?:notre|ma|la) chaîne"
    r"|(?:no (?:olvides|olvidéis|olviden) )?(?:suscríbete|suscribirte|suscribirse|suscribíos)[^.!?\n]{0,20}\b(?:canal|campanita)|activa la campanita|(?:non dimenticat?e?(?:vi)? di )?(?:iscriv\w+)[^.!?\n]{0,20}\b(?:canale|campanella)|attiva la campanella"
    r"|(?:não (?:se )?esqueça?s? de )?(?:inscrev\w+|subscrev\w+)[^.!?\n]{0,20}\b(?:canal|sininho)|ative o sininho|(?:vergeet niet (?:te |je )?)?abonne\w+[^.!?\n]{0,25}\b(?:kanaal|belletje)|vergeet niet [^.!?\n]{0,30}\b(?:kanaal|belletje)[^.!?\n]{0,20}"
    r"|(?:nie zapomnij\w* )?(?:zasubskrybuj|subskrybuj|zasubskrybować|subskrybować)[^.!?\n]{0,20}\b(?:kanał|dzwon\w+)|(?:glöm inte (?:att )?)?prenumerera[^.!?\n]{0,20}\b(?:kanal\w*|klocka\w*)|glöm inte [^.!?\n]{0,30}\b(?:klocka\w*)"
    r"|kanal\w*(?: da)? abone ol(?:un|mayı|up)?|zili? (?:açmayı|açın|çalmayı))"
)
_CHANNEL = call(rf"{_LINE}(?P<said>{_BELL}(?![\w-])[^.!?\n]{{0,60}}[.!]*{_STOP})")
_CHANNEL_SIGNS = ("the bell", "subscribe to our channel", "subscribe to my channel", "subscribe to the channel", "our channel", "glocke", " kanal", "la cloche", "chaîne", "campanita", " canal", "campanella", " canale", "sininho", "belletje", "kanaal", "dzwon", "kanał", "klocka", "kanalımıza", "kanalımı", "kanala", "zili ", "zil ")  # fmt: skip

_TRAINED = (
    r"(?:(?:please |kindly )?(?:note|remember|keep in mind|bear in mind|be aware)(?:,)?(?: that)? )?(?:my (?:training(?: data)?|knowledge (?:cut-?off|base)|training cut-?off) (?:may|might|does|only|ends|is|has|was|goes|could|extends)|i(?:['’]m| am) (?:not|only|just) (?:an? )(?:lawyer|doctor|physician|financial advis[eo]r|tax advis[eo]r|attorney|medical professional|legal professional|ai|language model)\b(?=[^\n]{0,90}\b(?:draft|text|template|review(?:ed)?|professional|consult|verify|advice|information|article|response|document)\b))"
    r"|(?:bitte )?(?:beachten sie|beachte|bedenken sie|bedenke),? dass (?:meine trainingsdaten|mein wissen(?:sstand)?|meine informationen) |meine trainingsdaten |(?:veuillez noter|notez|gardez à l['’]esprit) que (?:mes données d['’]entraînement|mes connaissances|mes informations) |mes données d['’]entraînement "
    r"|(?:ten|tenga|tened) en cuenta que (?:mis datos de entrenamiento|mi conocimiento|mi información|mis conocimientos) |mis datos de entrenamiento |(?:tieni|tenga|tenete) (?:presente|conto) che (?:i miei dati di addestramento|le mie conoscenze|le mie informazioni) |i miei dati di addestramento "
    r"|(?:observe|note|tenha em (?:mente|conta)|lembre-se(?: de)?) que (?:(?:os )?meus dados de treino|meus dados de treinamento|(?:o )?meu conhecimento|as minhas informações|minhas informações) |(?:os )?meus dados de treinamento |(?:let op|houd er rekening mee|merk op|bedenk),? dat mijn (?:trainingsdata|trainingsgegevens|kennis|informatie) |mijn (?:trainingsdata|trainingsgegevens) "
    r"|(?:pamiętaj|proszę pamiętać|należy pamiętać|zwróć uwagę),? że (?:moje dane treningowe|moja wiedza|moje informacje) |moje dane treningowe |(?:observera|tänk på|notera) att (?:mina? träningsdata|min kunskap|min information) |mina? träningsdata |(?:lütfen )?(?:unutmayın,? |not: )?(?:eğitim verilerim|bilgi birikimim) "
)
_MODEL = call(
    rf"(?:{BEHIND}|(?<=\())(?P<said>(?:{_TRAINED})(?:[^.!?;\n)]|\.(?=\w)|;(?= this)){{0,200}}(?:[.!]+(?!\w)|(?=[)\n]|\Z)))"
)
_MODEL_SIGNS = ("my training", "my knowledge", "i'm not a", "i’m not a", "i am not a", "i'm only a", "i’m only a", "i'm just a", "i’m just a", "trainingsdaten", "mein wissen", "meine informationen", "d'entraînement", "d’entraînement", "mes connaissances", "mes informations", "datos de entrenamiento", "mi conocimiento", "mi información", "mis conocimientos", "dati di addestramento", "le mie conoscenze", "le mie informazioni", "dados de trein", "meu conhecimento", "minhas informações", "trainingsdata", "trainingsgegevens", "mijn kennis", "mijn informatie", "dane treningowe", "moja wiedza", "moje informacje", "träningsdata", "min kunskap", "min information", "eğitim veri", "bilgi birikimim")  # fmt: skip

_EDIT = r"(?:adjust|shorten|rewrite|rephrase|expand|revise|refine|draft|translate|summari[sz]e|tailor|reformat|edit|polish|condense|simplify)"
_OFFER = call(
    rf"{BEHIND}(?P<said>would you like me to (?:also )?{_EDIT}\b[^?\n]{{0,90}}\?|here(?:['’]s| is) (?:an?|the|your) (?:[\w-]+ ){{0,2}}?(?:revised|rewritten|improved|polished|shortened|condensed|refined|rephrased) (?:version|draft|paragraph|copy)\b[^.!?\n]{{0,50}}[:.]"
    r"|(?:möchten sie|möchtest du|soll ich),? (?:dass ich )?(?:den text|den ton|diesen text|den entwurf|den absatz)[^?\n]{0,60}\b(?:kürze|kürzen|anpasse|anpassen|umschreibe|umschreiben|überarbeite|überarbeiten|übersetze|übersetzen|ergänze|ergänzen)\b[^?\n]{0,20}\?|(?:souhaitez-vous|voulez-vous|veux-tu) que je (?:l['’])?(?:adapte|raccourcisse|reformule|réécrive|traduise|développe|révise|modifie)\b[^?\n]{0,80}\?"
    r"|¿(?:quieres|desea|deseas|te gustaría|le gustaría) que (?:(?:lo|la|el texto|este texto) )?(?:acorte|adapte|reescriba|reformule|traduzca|amplíe|revise|ajuste)\b[^?\n]{0,80}\?|(?:vuoi|desideri|vuole) che (?:(?:lo|la|il testo) )?(?:accorci|adatti|riscriva|riformuli|traduca|ampli|riveda|modifichi)\b[^?\n]{0,80}\?"
    r"|(?:quer|queres|gostaria|deseja) que eu (?:(?:o|a) )?(?:encurte|adapte|reescreva|reformule|traduza|amplie|revise|ajuste)\b[^?\n]{0,80}\?|(?:wil je|wilt u) dat ik (?:de tekst|deze tekst|het|hem|de toon)\b[^?\n]{0,60}\b(?:inkort|aanpas|herschrijf|vertaal|uitbreid|herzie)\b[^?\n]{0,20}\?)"
)
_OFFER_SIGNS = ("like me to ", "here's a", "here’s a", "here is a", "here's your", "here’s your", "here is your", "here's the", "here’s the", "here is the", "dass ich ", "soll ich", "que je ", "quieres que", "desea que", "deseas que", "gustaría que", "vuoi che", "desideri che", "vuole che", "que eu ", "dat ik ")  # fmt: skip

_FIRM = (
    r"(?:amtsgericht [^\W\d_]+,? ?hr[ab] ?\d{2,6}|ust-?id(?:-?nr)?\.?:? ?de ?\d{9}|rcs [^\W\d_]+(?: [ab])? ?\d{3} ?\d{3} ?\d{3}|(?:sarl|sas|sa|s\.a\.r\.l\.|s\.a\.s?\.?) au capital de|inscrita? en el registro mercantil de|(?:p\. ?iva|partita iva) ?:? ?(?:it)?\d{11}"
    r"|registro (?:delle )?imprese di|cnpj ?:? ?\d{2}\.\d{3}\.\d{3}/\d{4}|kvk(?:-nummer| nr\.?)? ?:? ?\d{8}|krs ?:? ?\d{10}|org\.? ?-?nr\.? ?:? ?\d{6}-?\d{4}|mersis no\.? ?:? ?\d{10,16}|ticaret sicil no\.? ?:? ?\d+"
    r"|registered office:|company (?:no\.?|number):? ?\d{6,8}|is a trading name of (?-i:[A-Z])|is a trading style of (?-i:[A-Z])|registered in (?-i:[A-Z])[\w ]{2,30},? (?:no\.?|number|company no\.?) ?\d{5,8})"
)
_ENTRY = call(
    rf"(?<=\n\n){_LINE}(?P<said>(?=[^\n]{{10,220}}(?:\n|\Z))(?=[^\n]*\b{_FIRM})(?-i:[A-ZÀ-ÞŁŚŻİ©])[^\n]+)(?=\s*(?:(?:©|copyright)[^\n]{{0,120}})?\s*\Z)"
)
"""What a firm has to say of itself, as the last line below a text."""
_ENTRY_SIGNS = ("amtsgericht", "ust-id", "ustid", "rcs ", "au capital de", "registro mercantil", "p.iva", "p. iva", "partita iva", "imprese di", "cnpj", "kvk", "krs ", "krs:", "org.nr", "org.-nr", "org nr", "mersis no", "ticaret sicil no", "registered office", "company no", "company number", "is a trading ", "registered in ")  # fmt: skip

_BUTTON = r"(?:share(?: this)?|comments?(?: \(?\d+\)?)?|print|save|e-?mail|listen|copy link|bookmark|gift(?: article)?|like|tweet|follow|teilen|drucken|merken|kommentare?|anhören|partager|imprimer|commenter|commentaires?|enregistrer|écouter|compartir|comentar|comentarios|guardar|imprimir|escuchar|condividi|commenta|commenti|stampa|salva|ascolta|compartilhar|partilhar|comentários|salvar|ouvir|delen|reacties|opslaan|afdrukken|luister|udostępnij|komentarze|drukuj|zapisz|posłuchaj|dela|kommentarer|spara|skriv ut|lyssna|paylaş|yorumlar|kaydet|yazdır|dinle|bagikan|komentar|simpan)"
_STRIP = call(
    rf"^(?:[^\n]{{0,80}}\b(?:19|20)\d\d\b[^\n]{{0,60}}|(?:by|von|par|por|di|door|av) [^\n]{{3,60}})\n(?P<said>{_BUTTON}(?:[ \t]*\n{_BUTTON}){{1,5}})[ \t]*(?=\n[^\n]{{40}})"
)
"""Buttons, each on its line, between the day or the byline of an article and its first paragraph."""
_STRIP_SIGNS = ("\nshare\n", "\nteilen\n", "\npartager\n", "\ncompartir\n", "\ncondividi\n", "\ncompartilhar\n", "\npartilhar\n", "\ndelen\n", "\nudostępnij\n", "\ndela\n", "\npaylaş\n", "\nbagikan\n", "\nprint\n", "\ncomments\n", "\nlisten\n", "\nsave\n")  # fmt: skip

_OFFERS = call(
    r"^[^\w\n(\[]{0,4}(?P<said>today['’]s best (?:(?!\b(?:was|is|are|were|in|at|for|and then)\b)[^.!?:;,\n]){2,100} (?:deals|prices|offers))[^\w\n]*$"
)
"""The head under which a page shows what shops ask for a thing; the offers themselves are gone."""
_OFFERS_SIGNS = ("today's best ", "today’s best ")

LEFT_ON_LINES: tuple[Frame, ...] = (
    ("share", _STRIP_SIGNS, _STRIP),
    ("advertisement", _COUNTS_SIGNS, _COUNTS),
    ("advertisement", _ON_SIGNS, _ON),
    ("advertisement", _SPONSORED_SIGNS, _SPONSORED),
    ("advertisement", _BRAND_SIGNS, _BRAND),
    ("advertisement", _OFFERS_SIGNS, _OFFERS),
    ("related", _MARKED_SIGNS, _MARKED),
    ("related", _MISSED_SIGNS, _MISSED),
    ("related", _READ_SIGNS, _READ),
    ("related", _HUNGRY_SIGNS, _HUNGRY),
    ("related", _TURNS_SIGNS, _TURNS),
    ("share", _BUTTONS_SIGNS, _BUTTONS),
    ("newsletter", _CHANNEL_SIGNS, _CHANNEL),
    ("assistant", _MODEL_SIGNS, _MODEL),
    ("assistant", _OFFER_SIGNS, _OFFER),
    ("footer", _ENTRY_SIGNS, _ENTRY),
)
"""The kind of each, its signs in small letters, and its pattern."""
