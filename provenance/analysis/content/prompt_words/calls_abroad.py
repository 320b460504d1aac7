"""Calls and notices of pages in Spanish, French, German, Portuguese, Italian, Dutch and Indonesian whose words vary, as whole lines: "¡Dale like y comparte!", "Accès illimité pour 1 euro par semaine"."""

from __future__ import annotations

from provenance.analysis.content.prompt_words.wordings import Frame, anchors, call, whole_lines

_REST = r"[^.!?\n]{0,70}"
_NAME = r"(?-i:[A-ZÀ-Þ])[\w.&'’-]*(?: (?:(?-i:[A-ZÀ-Þ0-9])[\w.&'’-]*|&|de|del|du|di|von|van|y|et|und|e|en)){0,5}"
_BOUGHT = r" ?[–—:|,-][^.!?\n]{1,60}| (?:ab|bis|bei|beim|im|in|auf|direkt|für|mit|ohne|online|solange|und|zum|zur|y|e|et|en|con|com|avec|por|pour|per|desde|dès|a partir|à partir|al|tu|tus|su|sus|seu|sua|votre|vos|ton|tua|tuo|il tuo|la tua|i tuoi|met|bij|op|vanaf|uw|je|jouw|di|dengan|mulai|\d)\b[^.!?\n]{0,58}"
"""What goes on behind such a call: where, from what price and whose; with an article and a thing a sentence asks somebody to buy some."""
_SAVES = r"(?=[^\n]*(?:%|€|\b(?:gratis|grátis|ahorr\w+|descuento|desconto|sconto|promocional|promozionale|rabatt|risparmi\w*|economiz\w+|ganh\w+|envío|frete|spedizione|(?-i:[A-Z][A-Z0-9]{3,}))\b))"
"""In such a line, what a code is good for, or the code itself: a door and a law have one, too."""
_PRICE = r"(?:[$£€] ?\d[\d.,]*|(?:rp|r\$) ?\d[\d.,]*|\d[\d.,]* ?(?:€|euros?|dólares|pesos|reais|franken|rupiah))"
_NETWORK = r"(?:facebook|instagram|twitter|x|tiktok|youtube|whatsapp|telegram|threads|linkedin|bluesky|pinterest)"


_ES = r"(?:artículo|noticia|nota|publicación|entrada|post|vídeo|video|página|información|contenido|historia|receta)"
_FR = r"(?:article|actualité|info|publication|billet|post|vidéo|page|contenu|dossier|recette|histoire)"
# “Jetzt kaufen viele ihr Holz”: with who buys behind it, the infinitive of the call is the verb of a sentence.
_CALLED = r"(?! +(?!(?:ab|bis|direkt|einfach|für|günstig|gratis|hier|inkl|inklusive|kostenlos|mit|ohne|online|portofrei|solange|statt|über|und|unter|versandkostenfrei|zu|zum|zur)\b|(?:bei|beim|im|in|auf|vom|von)(?: (?:unserem|unserer|der|dem))? (?-i:[A-ZÄÖÜ])[\w.-]+[^\w\n]*$)[^\W\d_])"
_DE = r"(?:artikel|beitrag|text|post|video|seite|inhalt|rezept|bericht|meldung|nachricht)s?"
_PT = r"(?:artigo|notícia|matéria|reportagem|publicação|post|vídeo|página|conteúdo|texto|receita|história)"
_IT = r"(?:articolo|notizia|post|video|pagina|contenuto|testo|ricetta|storia)"
_NL = r"(?:artikel|bericht|nieuws|post|video|pagina|inhoud|tekst|recept|verhaal|stuk)"
_ID = r"(?:artikel|berita|halaman|postingan|video|konten|tulisan|informasi|cerita|resep)"

ABROAD: tuple[Frame, ...] = (
    (
        "related",
        anchors(
            "peut-être|plus loin|relire|saber más|lesetipp|weiterlesen|saiba mais|gostar|interessarti|saperne|leestip|kijktip|simak|pierdas|pierda|interese|interesar|gustar|leyendo|más sobre|également|aussi|manquer|rater|auch|lesenswert|sehenswert|interessant|spannend|zum thema|dazu|verpassen|perca|deixe de ler|também|ainda|perdere|anche|approfondire|te missen|mis |ook|verder|lewatkan|juga|selanjutnya"
        ),
        call(
            r"(?<=\n)[^\w\n(]*(?:no te (?:lo )?pierdas|no se (?:lo )?pierda|quizás? te interese|te podría (?:interesar|gustar)|sigue leyendo|más sobre (?:el tema|esto)|à (?:voir|lire|écouter|découvrir)(?: également| aussi)|à ne pas (?:manquer|rater)|(?:lire|voir|écouter) (?:aussi|également)|vous (?:aimerez|pourriez) (?:aussi|aimer|peut-être|également)|pour aller plus loin|à relire|te puede interesar|también te puede (?:interesar|gustar)|para saber más|lesetipps?|zum weiterlesen|saiba mais|você (?:pode|vai) gostar|potrebbe interessarti|per saperne di più|leestips?|kijktip|simak pula"
            r"|(?:auch )?(?:lesenswert|sehenswert|interessant|spannend)|(?:lesen|sehen|hören) sie (?:auch|jetzt|mehr)|mehr (?:zum thema|dazu)|nicht verpassen|não (?:perca|deixe de ler)|(?:leia|veja|ouça|confira|assista) (?:também|ainda|a seguir)|da non perdere|(?:leggi|guarda|ascolta|vedi) (?:anche|ora)|per approfondire|niet te missen|mis (?:dit )?niet|(?:lees|bekijk|luister) (?:ook|verder|nu)"
            r"|jangan (?:lewatkan|sampai lewat)|(?:baca|simak|lihat|tonton) (?:juga|selanjutnya)) ?[:|] ?(?=[\w“«\"'¿¡][^\n]{6,160}$)(?=[^\n]*[^\s.:;,]$)"
        ),
    ),
    (
        "advertisement",
        anchors("compr|achet|kauf|acquist|koop|beli |jetzt bestellen|jetzt zugreifen"),
        call(
            rf"^[^\w\n(]*(?:(?:compra|compre|cómpral[oa]|cómprel[oa]) (?:ahora|agora|ya|já|hoy|hoje|ora|subito|online)|achetez(?:-(?:le|la))? (?:maintenant|dès maintenant|en ligne)|jetzt (?:kaufen|bestellen|zugreifen){_CALLED}|acquista (?:ora|subito|online)|koop (?:nu|direct|online)|beli sekarang)(?:{_BOUGHT})?[^\w\n]*$"
        ),
    ),
    (
        "share",
        anchors(
            "dibaca|leituras|visualizações|lecturas|vistas|lectures|vues|aufrufe|mal gelesen|letture|visualizzazioni|keer gelezen|keer bekeken"
        ),
        call(
            r"^(?:[^\n]{0,80}[|·•] ?)?[^\w\n(]*(?:dibaca )?\d[\d.,]*k? ?(?:kali dibaca|kali|x dibaca|leituras|visualizações|lecturas|vistas|visitas|lectures|vues|aufrufe|mal gelesen|letture|visualizzazioni|keer gelezen|keer bekeken)[^\w\n]*$"
        ),
    ),
    (
        "related",
        anchors("más |plus |mehr |mais |altri |altre |meer |lainnya |lain "),
        call(
            rf"(?<=\n)[^\w\n(]*(?:más (?:noticias |historias |artículos |contenido )?(?:en|de|desde)|(?:plus (?:d['’](?:actualités|articles|infos) )?(?:dans|de la rubrique)|(?:d['’]autres|autres) (?:articles|sujets|actualités) (?:dans|sur|de))|mehr (?:nachrichten |artikel |themen |texte )?(?:aus|von|in)(?: der rubrik| dem ressort)?|mais (?:notícias |artigos |histórias )?(?:em|de|da|do)|altr[ie] (?:articoli|notizie|storie|contenuti) (?:di|da|su|in)|meer (?:nieuws |artikelen |verhalen )?(?:uit|van|in)|(?:berita|artikel) lain(?:nya)? (?:dari|di|tentang|seputar)) (?:{_NAME}|(?:este|esta|questo|questa|cet|cette|diesem|dieser|deze|dit) (?:autor|autora|autore|autrice|auteur|auteure|rubrique|sección|sezione|rubriek|seção))[^\w\n.!?:]*$"
        ),
    ),
    (
        "related",
        anchors("nuestr|notre|nos |unser|noss|nostr|ons |onze "),
        call(
            rf"(?<=\n)(?:[^\w\n(]*(?:lee|lea|leé|mira|consulta|descubre|lire|lisez|voir|voyez|découvrez|consultez|retrouvez|lesen sie|lies|sehen sie|hören sie|entdecken sie|leia|veja|confira|leggi|guarda|scopri|lees|bekijk)(?: (?:también|aquí|aussi|ici|auch|hier|também|aqui|anche|qui|ook|mehr dazu in|todo|tous|toute))?|[^\w\n(]*[>»→►][^\w\n(]*) (?:nuestr[oa]s?|notre|nos|unser(?:e[nmrs]?)?|o nosso|a nossa|noss[oa]s?|il nostro|la nostra|i nostri|le nostre|ons|onze) (?:[\w-]+ ){{0,2}}?(?:{_ES}|{_FR}|{_DE}|{_PT}|{_IT}|{_NL}|reportajes?|guía|especial|análisis|entrevista|cobertura|reportages?|guide|enquête|analyse|entretien|reportage[ns]?|überblick|ratgeber|guia|especial|cobertura|entrevista|análise|speciale|guida|intervista|inchiesta|overzicht|verslag|gids)s?\b[^.!?\n]{{0,80}}[^\w\n]*$"
        ),
    ),
    (
        "share",
        anchors(
            "like|compart|suscr|etiqueta|útil|redes sociales|clic|correo|imprimir|partag|ami|utile|retrouvez-nous|aimez|imprimer|teil|hilfreich|nützlich|folg|drucken|curt|siga|marque um|clique|partilhe|condivid|mi piace|seguiteci|stampa|invia|utile|deel|delen|nuttig|volg|print|e-mail dit|tag een|klik|bagikan|bermanfaat|berguna|sukai|tandai|sebarkan|follow"
        ),
        whole_lines(
            (
                r"(?:(?:no (?:te )?olvides|no olviden|recuerda|recuerden|por favor|y)[ ,]+(?:de )?)*(?:dale|dar(?:le)?|darnos|dadle|deja|déjanos|regálanos|suscríbete|suscribirte|síguenos|seguirnos|comenta|comentar|comparte|compartir|reacciona)(?: (?:un |tu |a )*(?:like|me gusta|seguir|suscribirte|suscríbete))?(?:(?:, | y | e )(?:dale |darle |dar |a )*(?:like|me gusta|comparte|compartir|suscríbete|suscribirte|síguenos|comenta|comentar|compártelo)(?: a me gusta)?)+",
                rf"(?:comparte|comparta|compartan|compartir|difunde)(?: (?:en|con|por) (?:tus?|sus?|las?) (?:redes(?: sociales)?|amigos|contactos|familia)| (?:este|esta|la|el) {_ES}{_REST})",
                rf"etiqueta a (?:un|una|tus?|alguien|ese|esa){_REST}|(?:haz|haga|hacé) cl?ic para (?:compartir|enviar|imprimir|tuitear){_REST}|imprimir (?:esta |este |la |el )?{_ES}|enviar (?:esto )?por (?:correo(?: electrónico)?|e-?mail)",
                rf"¿(?:te|le) (?:ha |fue |resultó )?(?:sido |resultado |pareció |parecido )?(?:útil|gustado|interesante|gustó)(?: (?:este|esta|el|la) {_ES})?\?(?: ?sí ?[/|]? ?no)?|¿(?:fue|es|ha sido) útil (?:este|esta) {_ES}\?(?: ?sí ?[/|]? ?no)?",
                rf"(?:et )?(?:n['’]oubliez|n['’]oublie) pas de (?:liker|partager|vous abonner|t['’]abonner|commenter|nous suivre|mettre){_REST}|(?:likez|partagez|abonnez-vous|commentez|aimez)(?:(?:, | et )(?:likez|partagez|abonnez-vous|commentez|activez la cloche|suivez-nous))+",
                rf"partagez(?: (?:cet|cette|ce|la|l['’]) ?{_FR}{_REST}| (?:avec|à) (?:vos|votre) (?:amis|proches|réseau|entourage){_REST})|aimez notre page{_REST}|retrouvez[- ]nous sur {_NETWORK}{_REST}|suivez[- ](?:nous|moi) (?:aussi )?sur {_NETWORK}{_REST}|cliquez pour (?:partager|envoyer|imprimer){_REST}|identifiez un ami{_REST}|imprimer (?:cette |cet |la |l['’])?{_FR}",
                rf"(?:cet|cette|ce) {_FR} vous a[- ]t[- ](?:il|elle) (?:été utile|plu|aidé|intéressé)[^\n]{{0,20}}|avez-vous trouvé (?:cet|cette|ce) {_FR} utile ?\?[^\n]{{0,12}}",
                rf"(?:und )?(?:vergesst|vergiss|vergessen sie) nicht,? (?:uns )?zu (?:liken|teilen|abonnieren|folgen|kommentieren){_REST}|(?:lasst?|gebt?|gib) (?:uns |mir |dem video )?(?:gerne )?(?:ein(?:en)? |euer |dein )?(?:like|daumen|abo|herz)(?: (?:da|nach oben|hoch))?|(?:liked?|teilt?|kommentiert?|abonniert?)(?:(?:, | und )(?:liked?|teilt?|kommentiert?|abonniert?|folgt?))+{_REST}",
                rf"(?:war|ist) (?:dieser|diese|dieses|der|die|das) {_DE} (?:für sie |für dich )?(?:hilfreich|nützlich|interessant)\??[^\n]{{0,16}}|(?:gefällt|gefallen|hat) (?:dir|ihnen|euch) (?:der|die|das|dieser|diese|dieses) {_DE}(?: gefallen)?\?[^\n]{{0,50}}|klick(?:en sie)?,? um (?:auf|über|per|dies|einem)[^\n]{{0,60}}|(?:folge?|folgt|folgen sie) (?:uns|mir) (?:auch )?(?:auf|bei) {_NETWORK}{_REST}|(?:teilen sie|teilt|teile) (?:diese[ns]?|den|die|das) {_DE}{_REST}|(?:diese[ns]? )?(?:seite|artikel|beitrag) (?:aus)?drucken",
                rf"(?:e )?não (?:se )?esque(?:ça|cer|çam) de (?:curtir|compartilhar|deixar|se inscrever|seguir|partilhar|comentar){_REST}|(?:curta|curtam|compartilhe|comente|inscreva-se|siga|partilhe|deixe (?:o |seu )+like)(?:(?:, | e )(?:curta|compartilhe|comente|inscreva-se|siga|partilhe|ative o sininho))+{_REST}|curta (?:nossa|a nossa) página{_REST}|(?:partilhe|compartilhe) (?:este|esta|o|a|com) (?:{_PT}|seus amigos|os seus amigos){_REST}",
                rf"marque (?:um|uma|aquele|aquela|seu|seus) (?:amig|pesso)\w+{_REST}|clique para (?:compartilhar|partilhar|enviar|imprimir){_REST}|imprimir (?:esta |este |a |o )?{_PT}|(?:este|esta|o|a) {_PT} foi útil(?: para (?:você|si))?\?[^\n]{{0,14}}|(?:siga|sigam|segue)[- ](?:nos|a gente) (?:também )?n[oa] {_NETWORK}{_REST}",
                rf"(?:e )?non (?:dimenticare|dimenticate|dimenticarti|scordare) di (?:mettere|condividere|seguirci|iscriverti|lasciare|commentare){_REST}|(?:metti|mettete|lascia|lasciate|lasciateci|lasciaci) (?:un )?(?:mi piace|like){_REST}|condividi(?: (?:questo|questa|il|la|l['’]) ?{_IT}{_REST}| con (?:i tuoi|gli) amici{_REST})|(?:seguici|seguiteci|seguimi) (?:anche )?su {_NETWORK}{_REST}|fai clic per (?:condividere|inviare|stampare){_REST}",
                rf"stampa (?:questa |questo |la |l['’])?{_IT}|invia (?:questo )?(?:per|via|tramite) e-?mail|(?:ti|vi) è stat[oa] utile (?:questo|questa) {_IT}\?[^\n]{{0,12}}|(?:questo|questa) {_IT} (?:ti|vi) è stat[oa] utile\?[^\n]{{0,12}}",
                rf"(?:en )?vergeet niet (?:te|om te|ons te) (?:liken|delen|volgen|abonneren){_REST}|like (?:onze|deze) (?:pagina|post|video){_REST}|deel (?:dit|deze|het) {_NL}{_REST}|(?:print|e-?mail|mail) (?:dit|deze) {_NL}|(?:was|is) (?:dit|deze) {_NL} (?:nuttig|handig|interessant)(?: voor (?:u|jou))?\?[^\n]{{0,12}}|tag (?:een|je) (?:vriend|vriendin|vrienden){_REST}|klik om (?:te delen|te printen|te e-?mailen|af te drukken|dit){_REST}|volg (?:ons|mij) (?:ook )?op {_NETWORK}{_REST}",
                rf"(?:dan )?jangan lupa (?:untuk )?(?:like|share|subscribe|follow|bagikan|komen|ikuti){_REST}|(?:like|share|bagikan|komen)(?:, | dan )[^\n.]{{0,12}}(?:share|subscribe|follow|bagikan|komentar){_REST}|apakah {_ID} ini (?:bermanfaat|berguna|membantu)\?[^\n]{{0,12}}|sukai (?:halaman|fanpage) kami{_REST}|tandai (?:teman|temanmu|sahabat){_REST}|(?:follow|ikuti) (?:juga )?(?:akun )?{_NETWORK} kami{_REST}|klik untuk (?:berbagi|membagikan|mencetak|mengirim){_REST}|(?:bagikan|sebarkan)(?: {_ID} ini{_REST}| ke (?:teman|{_NETWORK}){_REST})?",
            )
        ),
    ),
    (
        "newsletter",
        anchors(
            "correo|periodismo|nuestra app|nuestra aplicación|acceso|notificaciones|donación|socio|suscriptor|prueba|boletín|notre application|notre appli|gratuit|accès|notifications|don|ne manquez|recevez|abonnez|anmeld|kanal|unsere app|e-mail-adresse|registrieren|zugang|nachrichten|abo |mitglied|kostenlos|postfach|jornalismo|aplicativo|nossa app|acesso|notificações|doação|membro|assin|nostra app|indirizzo|accesso|notifiche|donazione|gratis|abbonat|journalistiek|onze app|toegang|meldingen|doneer|nieuwsbrief|jurnalisme|aplikasi|daftar|akses|channel|saluran|berlangganan|donasi|email anda"
        ),
        whole_lines(
            (
                rf"(?:recibe|reciba|recibí) (?:las |nuestras |todas las |nuestro |cada )?(?:\w+ ){{0,3}}(?:noticias|novedades|boletín|actualidad|titulares|alertas){_REST}\b(?:correo|e-?mail|bandeja|móvil|celular|whatsapp)\b{_REST}|(?:apoya|apoye|apoyá|defiende) (?:el |nuestro )?(?:periodismo|medio|trabajo|diario)\b{_REST}\b(?:socio|socia|dona|suscríb|suscrib|aporta|únete|hazte){_REST}|(?:descarga|descargue|descárgate|baja|instala) (?:nuestra|la) (?:app|aplicación)(?: (?:gratis|para|de|y|en){_REST})?",
                rf"acceso (?:ilimitado|total|completo|digital) {_REST}(?:{_PRICE}|gratis){_REST}|(?:activa|activá|active|habilita) (?:las |nuestras )?notificaciones(?: (?:para|y){_REST})?|(?:tu|su|cada) (?:donación|aportación|aporte|apoyo|suscripción) (?:mantiene|hace posible|ayuda|sostiene|financia|nos ayuda){_REST}|(?:hazte|hágase|conviértete en|sé) (?:socio|socia|suscriptor|suscriptora|miembro)(?: (?:por|desde|de|hoy|ya|y|ahora){_REST})?|prueba (?:un|1|\w+) (?:mes|semana)\w* (?:gratis|por {_PRICE}){_REST}",
                rf"téléchargez (?:notre|l['’]) ?(?:application|appli|app)(?: {_REST})?|inscrivez-vous gratuitement|accès (?:illimité|complet|numérique|premium){_REST}(?:{_PRICE}|gratuit){_REST}|activez les (?:notifications|alertes)(?: (?:pour|et){_REST})?|(?:essayez|testez)(?:[- ](?:nous|le))? (?:gratuitement )?(?:pendant |pour )?(?:un|1|\w+) (?:mois|semaines?){_REST}|ne (?:manquez|ratez) (?:plus )?(?:aucune|rien|pas|plus)[^.!?\n]{{0,30}} ?[:!,] ?(?:recevez|abonnez|inscrivez|téléchargez|suivez){_REST}|(?:votre don|vos dons|chaque don) (?:nous )?(?:permet|permettent|aide|aident|finance|soutient){_REST}|faites un don(?: (?:pour|maintenant|à|dès){_REST})?|devenez (?:membre|abonné|adhérent|donateur)(?: {_REST})?",
                rf"(?:jetzt|hier|gleich)(?: (?:kostenlos|gratis))? (?:abonnieren|abo abschließen|mitglied werden|spenden|anmelden und (?:nichts|keine|immer)){_REST}|(?:jetzt|hier|gleich) (?:kostenlos|gratis) (?:registrieren|anmelden|testen)|(?:laden sie|lade|ladet) (?:unsere|die|dir die|sich die)(?: \w+)? ?app{_REST}|(?:tritt|treten sie|folge|folgen sie|folgt|abonniere|abonnieren sie) (?:unserem|unseren|unser) [\w-]*(?:kanal|channel|gruppe|newsletter){_REST}|geben sie (?:hier )?ihre e-?mail-?adresse ein{_REST}|(?:unbegrenzter?|voller|kompletter|digitaler) zugang{_REST}(?:{_PRICE}|gratis|kostenlos){_REST}",
                rf"(?:aktivieren sie|aktiviere|schalten sie) (?:die |unsere )?(?:push-?)?(?:nachrichten|benachrichtigungen|mitteilungen)(?: (?:ein|an|und|um){_REST})?|(?:werden sie|werde|werdet) (?:jetzt |heute )?(?:mitglied|abonnent|abonnentin|unterstützer|förderer|förderin){_REST}|(?:einen|1|drei|\d+) (?:monate?|wochen?) (?:lang )?(?:kostenlos|gratis|für {_PRICE}) (?:testen|lesen|ausprobieren)|(?:die|alle) (?:wichtigsten|neuesten|besten|aktuellen) (?:nachrichten|artikel|meldungen|news|geschichten){_REST}\b(?:postfach|per e-?mail|per mail|aufs handy|per newsletter){_REST}|(?:unterstützen sie|unterstütze|unterstützt) (?:unsere|unseren|unser) (?:arbeit|journalismus|redaktion|zeitung|berichterstattung){_REST}",
                rf"(?:apoie|apoia) (?:o )?(?:nosso|jornalismo){_REST}|(?:baixe|descarregue|instale|transfira) (?:o |a )?(?:nosso|nossa|o|a) (?:aplicativo|app|aplicação){_REST}|(?:digite|insira|informe|introduza) (?:o )?seu e-?mail{_REST}|acesso (?:ilimitado|total|completo|digital){_REST}(?:{_PRICE}|grátis){_REST}|(?:ative|ativa|habilite) as (?:nossas )?notificações{_REST}|(?:faça|faz) (?:uma|a sua|sua) doação{_REST}|(?:seja|torne-se) (?:um )?(?:membro|assinante|apoiador|sócio){_REST}|(?:receba|recebe) (?:as |nossas |todas as )?(?:\w+ ){{0,2}}(?:notícias|novidades|manchetes){_REST}\b(?:e-?mail|whatsapp|caixa de entrada|celular)\b{_REST}|(?:experimente|teste) (?:grátis )?(?:por )?(?:um|1|\w+) (?:mês|mes|dias|semana)\w*{_REST}",
                rf"(?:scarica|scaricate|installa) (?:la nostra|l['’]|la) ?app{_REST}|(?:inserisci|inserite) (?:qui )?(?:il tuo|la tua|il vostro) (?:indirizzo )?(?:e-?mail|email|mail|posta){_REST}|accesso (?:illimitato|completo|totale|digitale){_REST}(?:{_PRICE}|gratis){_REST}|(?:attiva|attivate) le (?:nostre )?notifiche{_REST}|(?:fai|fate) una donazione{_REST}|(?:prova|provalo|provaci) (?:gratis|gratuitamente)(?: per| un){_REST}|(?:diventa|diventate) (?:socio|sostenitore|membro|abbonato|un sostenitore){_REST}|(?:sostieni|sostenete|supporta) (?:il nostro|il|la nostra) (?:giornalismo|lavoro|redazione|giornale|progetto){_REST}|(?:la tua|ogni|una) donazione (?:ci )?(?:aiuta|permette|sostiene){_REST}",
                rf"(?:steun|ondersteun) (?:onze|ons|de|onafhankelijke) (?:journalistiek|werk|redactie|krant){_REST}|download (?:nu )?(?:onze|de) (?:gratis )?app{_REST}|(?:vul|voer) (?:hier )?(?:je|uw) e-?mail(?:adres)? in{_REST}|(?:meld je|schrijf je|registreer je)(?: nu| hier)? ?(?:gratis )?(?:aan|in)?(?: voor (?:onze|de) nieuwsbrief{_REST})?|(?:onbeperkt|volledig|onbeperkte) (?:digitaal )?(?:toegang|lezen){_REST}(?:{_PRICE}|gratis){_REST}|zet (?:de |je |onze )?(?:meldingen|notificaties) aan{_REST}|doneer (?:nu|vandaag|hier|aan ons){_REST}|word (?:nu |vandaag )?(?:lid|abonnee|donateur|vriend){_REST}|probeer (?:nu )?(?:een|1|\w+) (?:maand|week|weken|maanden) (?:gratis|voor {_PRICE}){_REST}|(?:ontvang|krijg) (?:het|elke|dagelijks|onze|de){_REST}\b(?:mailbox|inbox|e-?mail|nieuwsbrief){_REST}",
                rf"dukung (?:jurnalisme|kami|karya|media){_REST}|(?:unduh|download|instal) (?:sekarang )?aplikasi(?: \w+){{0,2}}{_REST}|daftar (?:sekarang )?gratis(?: sekarang)?|berlangganan (?:sekarang|newsletter|gratis|di sini){_REST}|akses (?:tanpa batas|penuh|premium){_REST}(?:{_PRICE}|gratis|sekarang){_REST}|(?:subscribe|ikuti|gabung(?: di| ke)?|bergabung(?: di| dengan)?) (?:channel|kanal|saluran|grup|komunitas) (?:\w+ )?(?:kami|whatsapp|telegram|youtube){_REST}|aktifkan notifikasi{_REST}|(?:dapatkan|terima) (?:berita|update|kabar|informasi){_REST}\b(?:email|whatsapp|ponsel|setiap hari|telegram)\b{_REST}|(?:masukkan|isi) (?:alamat )?email (?:anda|kamu){_REST}",
            )
        ),
    ),
    (
        "cookie",
        anchors(
            "cookie|consentimiento|dispositivo|privacidad|partenaires|consentement|vie privée|partner|einwilligung|privatsphäre|privacidade|parceiros|consentimento|privacy|consenso|toestemming|apparaat|mitra|privasi|persetujuan"
        ),
        whole_lines(
            (
                rf"(?:este|nuestro|el|esta|nuestra) (?:sitio|web|página)(?: web)? (?:usa|utiliza|emplea) cookies{_REST}|(?:nosotros|yo) y nuestros (?:\d+ )?socios (?:almacenamos|usamos|utilizamos|tratamos|procesamos|accedemos){_REST}|(?:valoramos|respetamos|nos importa|cuidamos) (?:tu|su) privacidad|(?:aceptar|rechazar|permitir|configurar|gestionar) (?:todas )?(?:las )?(?:mis )?cookies(?: \w+)?",
                rf"(?:accepter|refuser|autoriser|gérer|paramétrer) (?:tous |toutes )?(?:les |mes )?cookies(?: \w+)?|(?:nous et nos|nos) (?:\d+ )?partenaires(?: et nous)? (?:stockons|utilisons|traitons|accédons|conservons){_REST}|cookies (?:strictement )?(?:nécessaires|essentiels|fonctionnels|publicitaires|statistiques)|nous (?:respectons|protégeons|prenons soin de) votre vie privée",
                rf"(?:diese|unsere) (?:website|webseite|internetseite|seite) (?:benutzt|verwendet|nutzt) cookies{_REST}|durch die (?:weitere )?nutzung{_REST}cookies{_REST}|wir (?:schätzen|respektieren|schützen|achten) (?:ihre|deine) (?:privatsphäre|daten)|(?:technisch |unbedingt )?(?:notwendige|erforderliche|essenzielle|funktionale|statistische) cookies|(?:wir und )?unsere (?:\d+ )?partner (?:speichern|verwenden|nutzen|verarbeiten){_REST}",
                rf"(?:valorizamos|respeitamos|nos importamos com) (?:a )?(?:sua|tua) privacidade|(?:nós e )?(?:os )?nossos (?:\d+ )?parceiros (?:armazenamos|armazenam|usamos|usam|processamos|utilizamos){_REST}|cookies (?:estritamente )?(?:necessários|essenciais|funcionais)|(?:aceitar|rejeitar|permitir|gerenciar|gerir) (?:todos )?(?:os )?cookies(?: \w+)?",
                rf"(?:impostazioni|preferenze|gestione) (?:dei |sui |relative ai )?cookie|(?:rispettiamo|teniamo al|ci sta a cuore) la (?:tua|vostra) privacy|noi e i nostri (?:\d+ )?(?:partner|fornitori) (?:archiviamo|utilizziamo|conserviamo|trattiamo){_REST}|cookie (?:strettamente )?(?:necessari|essenziali|tecnici|funzionali)",
                rf"(?:wij|we) (?:respecteren|waarderen|hechten waarde aan) (?:je|uw|jouw) privacy|(?:wij|we) en onze (?:\d+ )?partners (?:slaan|gebruiken|verwerken|bewaren){_REST}|(?:strikt )?(?:noodzakelijke|functionele|analytische) cookies|(?:alle )?cookies (?:accepteren|weigeren|toestaan|beheren)",
                rf"(?:terima|tolak|izinkan|kelola|atur) (?:semua )?(?:pengaturan )?cookies?|kami (?:menghargai|menghormati|peduli) (?:dengan )?privasi (?:anda|kamu)|kami dan (?:para )?mitra(?: kami)? (?:menyimpan|menggunakan|memproses){_REST}|(?:situs|website|laman) (?:web )?(?:ini|kami) menggunakan cookies?{_REST}",
            )
        ),
    ),
    (
        "advertisement",
        anchors(
            "afili|publicidad|patrocinad|colaboración|compra ahora|cómpralo|publirreportaje|anúnciate|el código|el cupón|affili|sponsoris|partenariat|achetez|publireportage|publi-|proposé par|partenaire|le code|anzeige|gesponsert|zusammenarbeit|kaufen|bezahlte|provision|werbung|code |anúncio|publicidade|parceria|compre |publieditorial|cupom|sponsorizz|pubblicità|acquista|pubbliredazionale|promozionale|il codice|gesponsord|samenwerking|koop |betaalde|commissie|advertentie|afiliasi|disponsori|bersponsor|iklan|beli |komisi"
        ),
        whole_lines(
            (
                rf"(?:este|esta|nuestro) {_ES} (?:puede )?(?:contiene|contener|incluye|incluir) enlaces (?:de )?afiliad\w+{_REST}|(?:la|el) {_ES} (?:continúa|sigue){_REST}(?:publicidad|anuncio)|patrocinado por {_NAME}|(?:en colaboración|colaboración pagada) con {_NAME}|(?:compra|cómpralo|compre|pídelo) (?:ahora|ya|aquí)|publirreportaje|contenido (?:patrocinado|promocionado|publicitario)|(?:anúnciate|anúnciese|anuncie) (?:aquí|con nosotros)|(?:usa|utiliza|use|aplica) (?:el |mi |nuestro )?(?:cupón|código{_SAVES}){_REST}",
                rf"(?:cet|cette|ce) {_FR} (?:peut )?(?:contient|contenir|comporte) des liens (?:d['’])?affili\w+{_REST}|(?:contenu )?(?:sponsorisé|proposé|offert|présenté) par {_NAME}|(?:en )?partenariat (?:rémunéré |commercial )?avec {_NAME}|achetez (?:maintenant|ici|le|en ligne){_REST}|publi-?reportage|en tant que partenaire amazon{_REST}|utilisez (?:le |mon |notre )?code {_REST}|la suite après la pub{_REST}",
                rf"(?:nach|unter) der (?:anzeige|werbung) (?:geht es weiter|weiterlesen)|gesponserte?[rs]? {_DE}|(?:dieser|diese|dieses) {_DE} (?:ist|wurde) (?:gesponsert|bezahlt|eine anzeige){_REST}|(?:bezahlte )?(?:werbe)?partnerschaft mit {_NAME}|gesponsert von {_NAME}|(?:in|bezahlte) zusammenarbeit mit {_NAME}|(?:jetzt|hier|gleich) (?:kaufen|bestellen|shoppen){_CALLED}{_REST}|[^.!?\n]{{0,50}}\b(?:links? (?:sind|ist ein|handelt es sich um) affiliate-links?|affiliate-links?)\b{_REST}|wir (?:erhalten|bekommen) (?:eine )?(?:kleine )?provision{_REST}|mit (?:dem |unserem |meinem )?(?:gutschein)?code \w+ (?:spar|bekomm|erh){_REST}",
                rf"patrocinado por {_NAME}|(?:em )?parceria (?:paga )?com {_NAME}|(?:compre|comprar|peça) (?:agora|já|aqui)|publieditorial|informe publicitário|(?:use|utilize|aplique) (?:o |meu |nosso )?(?:cupom|cupão|código{_SAVES}){_REST}|(?:este|esta|o|a) {_PT} (?:pode )?(?:contém|conter|inclui) links (?:de )?afiliad\w+{_REST}",
                rf"(?:contenuto )?sponsorizzato da {_NAME}|(?:in collaborazione (?:pagata )?|partnership pubblicitaria )con {_NAME}|(?:acquista|compra|ordina) (?:ora|subito|qui)|pubbliredazionale|(?:messaggio|contenuto|informazione) (?:promozionale|pubblicitari[oa])|(?:usa|utilizza|inserisci) il (?:coupon|codice{_SAVES}){_REST}|(?:questo|questa) {_IT} (?:può )?(?:contiene|contenere) link (?:di )?affiliat\w+{_REST}",
                rf"(?:dit|deze) {_NL} (?:bevat|kan) (?:ook )?affiliate[- ]links?{_REST}|gesponsord door {_NAME}|gesponsorde? {_NL}|(?:in|betaalde) samenwerking(?: met {_NAME})?|(?:koop|bestel|shop) (?:nu|hier|direct){_REST}|(?:wij|we) (?:ontvangen|krijgen) (?:een )?(?:kleine )?commissie{_REST}|gebruik (?:de )?(?:korting)?scode \w+{_REST}|gebruik code \w+{_REST}",
                rf"{_ID} ini (?:mengandung|berisi|memuat) tautan afiliasi{_REST}|disponsori oleh {_NAME}|(?:bekerja ?sama|kerja ?sama) dengan {_NAME}|beli (?:sekarang|di sini|disini){_REST}|kami (?:mendapat|menerima|memperoleh) komisi{_REST}|gunakan kode \w+{_REST}|(?:konten|artikel|pesan) (?:bersponsor|berbayar|promosi)",
            )
        ),
    ),
    (
        "readmore",
        anchors(
            "gratuit|socios|suscript|intégral|en entier|abonné|lesen|abonnent|ganzen|kostenpflichtig|limite|assinantes|completa|altro|abbonati|hele artikel|abonnee|gratis artikelen|verder te lezen|leden|artikel|pelanggan|anggota|membaca|berlangganan|lihat lebih"
        ),
        whole_lines(
            (
                rf"has (?:alcanzado|llegado al?|agotado) (?:el |tu )?límite de (?:artículos|noticias|lecturas){_REST}|(?:contenido|artículo|noticia)s? (?:exclusiv[oa]s? )?(?:para|solo para|sólo para|de) (?:socios|suscriptores|miembros|abonados)|(?:lee|lea|ver|lee aquí) (?:la |el )?{_ES} complet[oa]{_REST}",
                rf"(?:vous avez|tu as) (?:lu|atteint|épuisé) (?:tous |toutes )?(?:vos|le|la|tes){_REST}(?:gratuits?|articles offerts){_REST}|lire (?:l['’]|la |le )?{_FR} (?:en entier|en intégralité|intégrale?|complète?){_REST}|(?:réservé|exclusif|accessible)(?: \w+)? (?:aux|à nos|pour nos) (?:abonnés|membres|adhérents)",
                rf"(?:hier |jetzt )?(?:klicken|weiterlesen)(?: sie)?(?: hier)?,? um (?:den|die|das) (?:ganzen?|vollständigen?|kompletten?) {_DE} zu lesen|(?:bereits|schon) abonnent(?:in)?\? ?(?:hier )?(?:anmelden|einloggen){_REST}|(?:sie haben|du hast) (?:ihr|dein|das) (?:limit|kontingent){_REST}|zum (?:ganzen|vollständigen|kompletten|original-?)? ?{_DE}|der rest (?:dieses|des) {_DE} ist (?:kostenpflichtig|nur für){_REST}|(?:den )?(?:ganzen|vollständigen|kompletten) {_DE} lesen",
                rf"(?:você )?(?:atingiu|alcançou) (?:o |seu )?limite de (?:artigos|notícias|matérias|leituras){_REST}|(?:leia|veja|ler) (?:a |o )?{_PT} (?:completa?|na íntegra|inteira?){_REST}|(?:conteúdo|artigo|matéria) (?:exclusiv[oa] )?(?:para|só para) (?:assinantes|membros|sócios)",
                rf"(?:mostra|vedi|leggi) altro|hai (?:raggiunto|esaurito|letto) (?:il |i |tutti ){_REST}(?:gratuiti|gratis){_REST}|(?:questo|questa) {_IT} è (?:riservat[oa] (?:agli|ai)|(?:per|solo per) (?:soli|gli|i)) (?:abbonati|soci|membri|registrati|utenti){_REST}|(?:contenuto|articolo) (?:solo |esclusivo )?per (?:gli )?(?:abbonati|soci)",
                rf"klik (?:hier|op de link)(?: om)? (?:het|de) (?:hele|volledige) {_NL} te lezen|(?:al|reeds) (?:abonnee|lid)\? ?(?:log (?:hier )?in|inloggen){_REST}|(?:je|u) (?:hebt|heeft|hebben) (?:je|uw) limiet{_REST}|(?:registreer|meld|log) (?:je|u|in) ?(?:aan|in)? ?om (?:verder te lezen|dit {_NL} te lezen|door te lezen){_REST}|(?:exclusief|alleen) voor (?:leden|abonnees)|lees (?:het |de )?(?:hele|volledige) {_NL}{_REST}",
                rf"konten (?:khusus|eksklusif)(?: untuk)? (?:pelanggan|anggota|member)|(?:sudah|telah) berlangganan\? ?(?:silakan )?(?:masuk|login){_REST}|lihat (?:lebih banyak|selengkapnya)|(?:anda|kamu) (?:telah|sudah) mencapai batas{_REST}|(?:untuk|daftar untuk|masuk untuk|login untuk|berlangganan untuk) (?:terus |melanjutkan )?membaca{_REST}|{_ID} ini (?:hanya|khusus) untuk (?:anggota|pelanggan|member){_REST}",
            )
        ),
    ),
    (
        "comments",
        anchors(
            "coment|comment|kommentar|kommentiert|kommentieren|commenti|comentários|reacti|reageer|komentar|berkomentar|discussion|opini|la tua|je mening"
        ),
        whole_lines(
            (
                rf"sé (?:el|la) primer[oa] en (?:comentar|opinar|dejar un comentario)|(?:¿[^?\n]{{4,60}}\? ?)?(?:déjalo|déjanos|cuéntanos|cuéntame|dinos|escríbelo|escribe|comparte|opina|deja)(?: (?:tu|su|tus|lo que|una?) ?[\w ]{{2,30}})? en (?:los|la sección de|la caja de) comentarios{_REST}|comenta (?:esta|este|la|el) {_ES}",
                rf"(?:[^?\n]{{4,60}}\? ?)?(?:dites-le|dites-nous|donnez votre avis|racontez|partagez|laissez|faites-le)[\w '’-]{{0,40}} (?:en|dans les|dans l['’]espace) commentaires?{_REST}|participez à la (?:discussion|conversation)|(?:réagissez|réagir) à (?:cet|cette|l['’]) ?{_FR}",
                rf"(?:seien sie|sei) (?:der|die) erste,? (?:der|die) kommentiert|(?:anmelden|einloggen),? um zu kommentieren|(?:[^?\n]{{4,60}}\? ?)?(?:schreibt|schreib|schreiben sie|sagt|sag|sagen sie|teilt|verratet|lasst)[^.!?\n]{{0,50}} in (?:die|den) kommentaren?{_REST}|(?:die )?kommentare sind (?:geschlossen|deaktiviert)|kommentarfunktion (?:ist )?(?:geschlossen|deaktiviert)",
                rf"(?:[^?\n]{{4,60}}\? ?)?(?:deixe|conte|conta|diga|escreva|comente|compartilhe|fale)[^.!?\n]{{0,40}} n[oa]s? (?:comentários|caixa de comentários){_REST}|(?:os )?comentários (?:estão )?(?:encerrados|fechados|desativados)",
                rf"(?:[^?\n]{{4,60}}\? ?)?(?:scrivetelo|scrivilo|scrivi|scriveteci|ditelo|dillo|lasciate|lascia|raccontateci|fatecelo sapere|fammi sapere|fateci sapere)[^.!?\n]{{0,30}} nei commenti{_REST}|i commenti sono (?:chiusi|disattivati)|dicci la tua|di['’] la tua",
                rf"(?:wees de eerste (?:om te|die) reage\w+|reageer als eerste)|(?:[^?\n]{{4,60}}\? ?)?(?:laat het|laat je|laat|deel|vertel|schrijf|zet)[^.!?\n]{{0,40}} in de (?:reacties|comments){_REST}|(?:de )?reacties zijn (?:gesloten|uitgeschakeld)|(?:bekijk|toon|lees) (?:alle )?(?:\d+ )?reacties|geef (?:je|uw) mening",
                rf"jadilah (?:yang|orang) pertama (?:yang )?(?:ber|men)\w*komentar\w*|(?:masuk|login) untuk (?:ber|mem)\w*komentar|(?:[^?\n]{{4,60}}\? ?)?(?:tulis|sampaikan|bagikan|tinggalkan|ceritakan)[^.!?\n]{{0,30}} (?:di )?kolom komentar{_REST}|komentar (?:telah )?(?:ditutup|dinonaktifkan)|beri komentar (?:anda|kamu)|ikut berdiskusi",
            )
        ),
    ),
    (
        "script",
        anchors(
            "disponible|bloqueador|bloqueur|verfügbar|adblocker|disponível|ad blocker|adblock|disponibile|beschikbaar|tersedia|pemblokir|instagram"
        ),
        whole_lines(
            (
                rf"est[ea] (?:contenido|vídeo|video|publicación|tuit|página) no está disponible{_REST}|(?:desactiva|desactive|deshabilita|apaga) (?:tu|su|el) (?:bloqueador(?: de (?:anuncios|publicidad))?|adblock\w*){_REST}|c(?:e|ette) (?:contenu|vidéo|publication|tweet|page) n['’]est (?:pas|plus) disponible{_REST}|désactivez votre (?:bloqueur de publicité|adblock\w*){_REST}",
                rf"dies(?:er|es|e) (?:inhalt|video|beitrag|tweet|seite) ist (?:in ihrem land |derzeit |leider |momentan |in deinem land )*nicht (?:mehr )?verfügbar{_REST}|(?:bitte )?(?:deaktivieren sie|deaktiviere|schalten sie) (?:ihren|deinen) (?:ad-?blocker|werbeblocker){_REST}|(?:sieh dir )?diesen beitrag auf instagram an(?:sehen)?|est[ea] (?:conteúdo|vídeo|publicação|página) não está (?:mais )?disponível{_REST}|desative (?:o )?(?:seu )?(?:bloqueador(?: de anúncios)?|adblock\w*){_REST}",
                rf"quest[oa] (?:contenuto|video|post|pagina) non è (?:più )?disponibile{_REST}|disattiva (?:il tuo |l['’])?(?:ad ?-?block\w*|blocco pubblicità){_REST}|(?:dit|deze) (?:inhoud|video|bericht|tweet|pagina) is (?:helaas )?niet (?:meer )?beschikbaar{_REST}|(?:schakel|zet) (?:je|uw) ad-?blocker uit{_REST}|dit bericht op instagram bekijken|(?:konten|video|halaman|postingan) ini tidak (?:lagi )?tersedia{_REST}|(?:nonaktifkan|matikan) (?:pemblokir iklan|adblock\w*)(?: anda)?{_REST}",
            )
        ),
    ),
    (
        "footer",
        ("wordpress", "joomla", "drupal", "blogger", "hugo", "jekyll", "ghost"),
        whole_lines(
            (
                r"(?:con orgullo |orgullosamente )?(?:desarrollado|funciona|creado|hecho|propulsado|potenciado) (?:gracias a|por|con) (?:wordpress|joomla|drupal|blogger|hugo|jekyll|ghost)|(?:fièrement )?(?:propulsé|réalisé|créé|développé|fourni) (?:par|avec) (?:wordpress|joomla|drupal|blogger|hugo|jekyll|ghost)|(?:stolz )?(?:präsentiert|betrieben|erstellt|unterstützt) (?:von|mit) (?:wordpress|joomla|drupal|blogger|hugo|jekyll|ghost)",
                r"(?:orgulhosamente )?(?:desenvolvido|mantido|criado|feito) (?:por|com) (?:wordpress|joomla|drupal|blogger|hugo|jekyll|ghost)|(?:realizzato|creato|fatto|gestito) (?:con|da) (?:wordpress|joomla|drupal|blogger|hugo|jekyll|ghost)|(?:trots )?(?:mogelijk gemaakt|aangedreven|gemaakt|ondersteund) (?:door|met) (?:wordpress|joomla|drupal|blogger|hugo|jekyll|ghost)|(?:dengan bangga )?(?:didukung|dibuat|ditenagai|diberdayakan) (?:oleh|dengan) (?:wordpress|joomla|drupal|blogger|hugo|jekyll|ghost)",
            )
        ),
    ),
)
