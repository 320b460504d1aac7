"""What players, charts and embedded posts say within a text in place of what they should have shown, in ten languages, by its parts: what a reader is to switch on to see something, what could not be loaded, what a browser cannot do, what to do where nothing is seen.

Each sentence is told with the next one where that asks readers to try again. What a person does in a text ("the video could not be played in court") goes on behind its verb.
"""

from __future__ import annotations

from provenance.analysis.content.prompt_words.wordings import BEHIND, Frame, call
from provenance.named_tuples import NamedTuple

_TAIL = r"(?:[^.!?\n]|\.(?=\w)){0,110}"
_END = r"(?:[.!…]+(?!\w)|(?=\s*(?:\n|\Z)))"


class _Words(NamedTuple):
    """How a language says it; each is a part of a pattern."""

    things: str
    """What is shown, with its article."""
    purposes: tuple[str, ...]
    """"To see the map, please …", up to the verb of what is asked."""
    technical: str
    """What it is asked of: one of these stands behind the verb."""
    unseen: tuple[str, ...]
    """"If you cannot see the map, click …", up to the verb of what is asked."""
    failed: tuple[str, ...]
    """"The map could not be loaded"; the sentence ends behind it."""
    errors: str
    """"An error occurred"; told where the next sentence asks to try again."""
    again: str
    """How that sentence begins."""
    browser: tuple[str, ...]
    """"Your browser does not support …"."""
    denied: tuple[str, ...]
    """"This map requires JavaScript", "… is not available in your country", "Enable JavaScript to see the map"."""


_EN = r"(?:the|this|our|these|that)\s(?:[\w-]+\s){0,2}?(?:video|map|chart|graphic|graph|table|gallery|player|podcast|poll|quiz|form|content|timeline|widget|livestream|stream|infographic|slideshow|interactive|animation|comments|results|images?|photos?|post|tweet|audio|clip|feed|dashboard|calculator|calendar|document)"
_DE = r"(?:die|den|das|der|diesen?|dieses|dieser|unsere[nr]?)\s(?:[\w-]+\s)?[\w-]*?(?:karte|grafik|videos?|tabelle|diagramm|inhalte?|beitrag|galerie|podcast|player|umfrage|quiz|formular|livestream|bild|bilder|element|audio|kommentare|ergebnisse|animation)"
_FR = r"(?:(?:la|le|les|ce|cet|cette|ces|notre)\s|l['’])(?:carte|graphique|infographie|vidéo|tableau|contenu|diaporama|galerie|podcast|lecteur|sondage|quiz|formulaire|direct|images?|publication|tweet|audio|commentaires|résultats|animation|module)(?:\s[\w-]+)?"
_ES = r"(?:el|la|los|las|este|esta|nuestr[oa])\s(?:mapa|gráfic[oa]|infografía|v[íi]deo|tabla|contenido|galería|p[óo]dcast|reproductor|encuesta|formulario|imagen|imágenes|publicación|tuit|audio|comentarios|resultados|animación|directo)(?:\s[\w-]+)?"
_IT = r"(?:(?:il|lo|la|i|gli|le|questo|questa|questi|queste)\s|l['’]|quest['’])(?:mappa|grafic[oi]|infografica|video|tabella|contenut[oi]|galleria|podcast|player|lettore|sondaggio|modulo|immagin[ei]|post|tweet|audio|commenti|risultati|animazione|diretta)(?:\s[\w-]+)?"
_PT = r"(?:o|a|os|as|este|esta|nosso|nossa)\s(?:mapa|gráfico|infográfico|infografia|vídeo|tabela|conteúdo|galeria|podcast|player|leitor|reprodutor|enquete|formulário|imagem|imagens|publicação|post|tuíte|áudio|comentários|resultados|animação)(?:\s[\w-]+)?"
_NL = r"(?:de|het|deze|dit|onze)\s(?:[\w-]+\s)?[\w-]*?(?:kaart|grafiek|infographic|video|tabel|inhoud|galerij|podcast|speler|player|poll|quiz|formulier|afbeelding|bericht|tweet|audio|reacties|resultaten|animatie|livestream|fragment)"
_PL = r"(?:(?:ta|to|tej|tego|ten|tę|te|nasz\w*|interaktywn\w+)\s)?(?:map\w{1,2}|wykres\w{0,3}|grafik\w{1,2}|infografik\w{1,2}|film\w{0,2}|wideo|tabel\w?|treści|treść|galeri\w{1,2}|podcast\w{0,2}|odtwarzacz\w?|sond\w{1,2}|ankiet\w?|formularz\w?|zdję\w{1,3}|wpis\w?|post\w?|tweet\w?|nagrani\w|komentarz\w{0,2}|wynik\w{1,2}|animacj\w|materiał\w{0,2}|zawartości|zawartość)"
_SV = r"(?:(?:den|det|de) här\s)?(?:kartan|diagrammet|grafiken|grafen|videon|filmen|klippet|tabellen|innehållet|bildspelet|galleriet|podden|spelaren|enkäten|formuläret|bilden|bilderna|inlägget|tweeten|ljudet|kommentarerna|resultaten|animationen|sändningen)"
_TR = r"(?:(?:bu|interaktif)\s)?(?:harita|grafi[kğ]|video|tablo|içeri[kğ]|galeri|podcast|oynatıcı|anket|form|görsel|fotoğraf|gönderi|tweet|yorumlar|sonuçlar|animasyon)[^\W\d_]{0,5}"

_LANGUAGES = (
    _Words(
        _EN,
        (
            rf"to (?![^.!?\n]{{0,200}}\bhtml5 video(?! ?[.!]))(?:see|view|read|use|display|show|load|explore|open|watch|play|hear|listen to) {_EN}(?: (?:in full|here|below))?,? (?:please |kindly |you (?:must|need to|have to|should|may need to|will need to|will have to) |you['’]ll (?:need|have) to )?(?:enable|turn|activate|allow|accept|switch|disable|pause|reload|refresh|update|upgrade|unblock|whitelist)",
        ),
        r"(?:java ?script|cookies?|ad[ -]?block\w*|browser|page|flash|tracking|third-party|consent|plug-?in)",
        (
            rf"if you (?:(?:can(?:not|['’]t)|do(?:n['’]t| not)) (?:see|view|play|hear|load)|are (?:unable|not able) to (?:see|view|play|load)) {_EN}(?: (?:above|below|here|properly|correctly))?,? (?:please )?(?:click|tap|press|reload|refresh|try|disable|turn|enable|check|update|switch)",
            rf"if {_EN} (?:does(?:n['’]t| not)|fails to|won['’]t) (?:load|appear|display|show|play|work)(?: (?:above|below|here|properly|correctly))?,? (?:please )?(?:click|tap|press|reload|refresh|try|disable|turn|enable|check|update|switch)",
        ),
        (
            r"(?:sorry[,!.] |oops[,!.] )?(?:the|this|our)\s(?:[\w-]+\s)?(?:map|chart|graphic|graph|video|player|gallery|comments|widget|poll|quiz|livestream|infographic|podcast) (?:could(?:n['’]t| not)|can(?:not|['’]t)) be (?:loaded|displayed|embedded)",
            r"(?:(?:we['’]re |we are )?sorry[,!.] (?:but )?|oops[,!.] )?(?:the|this|our)\s(?:[\w-]+\s)?(?:map|chart|graphic|graph|video|player|gallery|comments|widget|poll|quiz|livestream|infographic|podcast) failed to load",
            r"(?:sorry[,!.] |oops[,!.] )?(?:we (?:could(?:n['’]t| not)|were unable to)|failed to|unable to|could not|couldn['’]t) load (?:the|this|our)\s(?:[\w-]+\s)?(?:map|chart|graphic|graph|video|player|gallery|comments|widget|poll|quiz|livestream|infographic|podcast)",
        ),
        r"(?:sorry[,!.] |oops[,!.] )?(?:an?|some)\s(?:unexpected |unknown )?error (?:has )?occurred(?: (?:while|when) (?:loading|playing|displaying|fetching)[^.!?\n]{2,40})?",
        r"(?:please )?(?:try|reload|refresh|check)",
        (
            r"(?:your|this) (?:[\w-]+ )?browser (?:does(?:n['’]t| not)|can(?:not|['’]t)) (?:support|display|show|play|render|handle) (?=[^.!?\n]{0,90}\b(?:frames?|iframes?|video|audio|html5|this|embedded|inline|svg|canvas|tag|element|player|webgl|map|chart|so)\b)",
        ),
        (
            rf"{_EN} (?:requires|needs) (?:java ?script|cookies?|ad[ -]?block\w*|browser|page|flash|tracking|third-party|consent|plug-?in)",
            rf"{_EN} (?:is(?:n['’]t| not)|is currently not|is no longer) available in your (?:region|country|location|area)",
            rf"(?:please )?(?:enable|turn on|activate|allow|turn off|disable|switch off|pause) (?:your )?(?:java ?script|cookies?|ad[ -]?block\w*|browser|page|flash|tracking|third-party|consent|plug-?in) to (?:see|view|use|load|display|play|watch|read) {_EN}",
        ),
    ),
    _Words(
        _DE,
        (
            rf"um {_DE} (?:hier |vollständig |richtig |korrekt )?(?:(?:zu )?(?:sehen|laden|nutzen|lesen|hören)|anzusehen|anzuzeigen|abzuspielen|darzustellen|anzuschauen|(?:an)?(?:sehen|schauen|zeigen|nutzen|hören) zu können),? (?:bitte |müssen sie |musst du |ist es nötig, )?(?=\w)",
        ),
        r"(?:java ?script|cookies?|(?:werbe|ad)-?blocker|seite|browser|flash|tracking|drittanbieter\w*|zustimm\w+)",
        (
            rf"(?:falls|wenn|sollten) (?:sie|du) {_DE} (?:hier |unten )?nicht (?:sehen|siehst|sehen können|sehen kannst)(?: sollten)?,? (?:dann )?(?:bitte )?(?:klick\w*|tipp\w*|lad\w*|deaktivier\w*|aktivier\w*|aktualisier\w*|versuch\w*|prüf\w*|schalt\w*)",
            rf"(?:falls|wenn|sollte) {_DE} (?:hier |unten )?nicht (?:angezeigt|geladen|dargestellt) (?:wird|werden),? (?:dann )?(?:bitte )?(?:klick\w*|tipp\w*|lad\w*|deaktivier\w*|aktivier\w*|aktualisier\w*|versuch\w*|prüf\w*|schalt\w*)",
        ),
        (
            rf"{_DE} (?:konnten?|kann|können) (?:leider |derzeit |momentan |hier )*nicht (?:geladen|angezeigt|dargestellt|abgespielt) werden",
        ),
        r"(?:es ist |leider ist )?ein (?:unerwarteter )?fehler (?:ist )?aufgetreten",
        r"(?:bitte )?(?:laden|aktualisier\w+|versuch\w+|prüf\w+|lade|probier\w+)",
        (r"(?:ihr|dein|dieser) browser (?:unterstützt|kann|erlaubt) (?=[^.!?\n]{0,70}\b(?:nicht|keine?n?)\b)",),
        (
            rf"für {_DE} (?:benötigen|brauchen|benötigst|brauchst) (?:sie|du) (?:java ?script|cookies?|(?:werbe|ad)-?blocker|seite|browser|flash|tracking|drittanbieter\w*|zustimm\w+)|{_DE} (?:benötigt|erfordert) (?:java ?script|cookies?|(?:werbe|ad)-?blocker|seite|browser|flash|tracking|drittanbieter\w*|zustimm\w+)",
            rf"{_DE} ist in (?:ihrem|deinem|ihrer|deiner) (?:land|region)\w* (?:leider )?nicht verfügbar",
            rf"(?:bitte )?(?:aktivieren|erlauben|deaktivieren|schalten) sie (?:bitte )?(?:ihren |den )?(?:java ?script|cookies?|(?:werbe|ad)-?blocker|seite|browser|flash|tracking|drittanbieter\w*|zustimm\w+)(?: ein| aus| ab)?,? um {_DE}",
        ),
    ),
    _Words(
        _FR,
        (
            rf"pour (?:voir|afficher|visualiser|consulter|lire|regarder|charger|utiliser|écouter) {_FR},? (?:vous devez |il faut |veuillez |merci d['’]|merci de )?(?:activ|accept|désactiv|recharg|actualis|autoris)\w+",
        ),
        r"(?:java ?script|cookies?|bloqueurs?|adblock\w*|traceurs|page|navigateur|flash)",
        (
            rf"si (?:vous ne (?:voyez|visualisez)|tu ne vois) pas {_FR}(?: ci-dessous| ci-dessus| ici)?,? (?:veuillez )?(?:cliqu|recharg|actualis|désactiv|activ|essay|vérifi)\w+",
            rf"si {_FR} ne (?:s['’]affiche|se charge|s['’]ouvre) pas(?: correctement)?,? (?:veuillez )?(?:cliqu|recharg|actualis|désactiv|activ|essay|vérifi)\w+",
        ),
        (
            rf"(?:impossible de (?:charger|lire|afficher) {_FR}|{_FR} (?:n['’](?:a|ont) (?:pas )?pu être|ne (?:peut|peuvent) (?:pas )?être) (?:chargé|affiché|lu)e?s?|(?:échec|erreur) (?:du|lors du) chargement (?:de la |du |des |de l['’])\w+)",
        ),
        r"une erreur (?:inattendue )?(?:est survenue|s['’]est produite)",
        r"(?:veuillez |merci de |merci d['’])?(?:actualis|recharg|réessay|essay|rafraîch)\w*",
        (r"(?:votre|ton|ce) navigateur ne (?:prend pas|supporte pas|permet pas|gère pas|peut pas) ",),
        (
            rf"{_FR} (?:nécessite|requiert) (?:java ?script|cookies?|bloqueurs?|adblock\w*|traceurs|page|navigateur|flash)",
            rf"{_FR} n['’]est pas (?:disponible|accessible) dans votre (?:pays|région)",
            rf"(?:veuillez )?(?:activ|désactiv|autoris|accept)\w+ (?:votre |le |les )?(?:java ?script|cookies?|bloqueurs?|adblock\w*|traceurs|page|navigateur|flash) pour (?:voir|afficher|lire|consulter) {_FR}",
        ),
    ),
    _Words(
        _ES,
        (
            rf"para (?:ver|visualizar|mostrar|consultar|cargar|reproducir|leer|usar|escuchar) {_ES},? (?:debes? |tienes? que |es necesario |hay que |necesitas? |por favor,? )?(?:activ|acept|desactiv|habilit|recarg|permit|actualiz)\w+",
        ),
        r"(?:java ?script|cookies?|bloqueador\w*|adblock\w*|página|navegador|flash)",
        (
            rf"si no (?:ves?|puedes? ver|se (?:ve|muestra|carga|visualiza)|visualizas?|te (?:sale|aparece)) {_ES}(?: aquí| abajo)?,? (?:por favor,? )?(?:puls|pinch|haz clic|haga clic|recarg|desactiv|activ|prueb|actualiz|clic|toc)\w*",
        ),
        (
            rf"(?:no se (?:ha podido|pudo|puede|han podido|pudieron)|no (?:hemos podido|pudimos|podemos|fue posible|ha sido posible)|error al|imposible) (?:cargar|reproducir|mostrar|visualizar) {_ES}",
        ),
        r"(?:se ha producido|ha ocurrido|ocurrió|se produjo|hubo) un error(?: inesperado)?",
        r"(?:por favor,? )?(?:recarg|actualiz|inténtal|intent|vuelv|prueb|refresc)\w*",
        (r"(?:tu|su|este) navegador no (?:soporta|admite|permite|es compatible|puede mostrar|puede reproducir) ",),
        (
            rf"{_ES} (?:necesita|requiere) (?:java ?script|cookies?|bloqueador\w*|adblock\w*|página|navegador|flash)",
            rf"{_ES} no está disponible en (?:tu|su) (?:país|región|ubicación)",
            rf"(?:por favor,? )?(?:activ|desactiv|habilit|acept|permit)\w+ (?:el |las |tu |su )?(?:java ?script|cookies?|bloqueador\w*|adblock\w*|página|navegador|flash) para (?:ver|cargar|mostrar|visualizar) {_ES}",
        ),
    ),
    _Words(
        _IT,
        (
            rf"per (?:vedere|visualizzare|guardare|caricare|riprodurre|consultare|leggere|usare|ascoltare) {_IT},? (?:devi |è necessario |occorre |bisogna |si prega di )?(?:accett|attiv|abilit|disattiv|disabilit|ricaric|consent|aggiorn)\w+",
        ),
        r"(?:java ?script|cookies?|ad-?block\w*|blocco|pagina|browser|flash)",
        (
            rf"se non (?:vedi|riesci a vedere|vedete|visualizzi|si (?:vede|carica|visualizza)) {_IT},? (?:clicca\w*|prem\w+|ricaric\w+|disattiv\w+|attiv\w+|prov\w+|aggiorn\w+|tocc\w+|fai clic)",
        ),
        (
            rf"(?:(?:impossibile|non è stato possibile|non siamo riusciti a) (?:caricare|riprodurre|visualizzare|mostrare) {_IT}|{_IT} non (?:può|possono) essere (?:caricat|visualizzat|mostrat|riprodott)\w|errore (?:nel|durante il) caricamento (?:del(?:la|lo)? |dei |delle |dell['’])\w+)",
        ),
        r"si è verificato un errore(?: imprevisto)?",
        r"(?:si prega di )?(?:ricaric|aggiorn|riprov|prov)\w*",
        (r"il (?:tuo|suo|vostro) browser non (?:supporta|consente|permette|è in grado) ",),
        (
            rf"{_IT} (?:richiede|necessita di) (?:java ?script|cookies?|ad-?block\w*|blocco|pagina|browser|flash)",
            rf"{_IT} non è disponibile (?:nel tuo|nel suo|nella tua|nel vostro) (?:paese|regione|area)",
            rf"(?:attiv|abilit|disattiv|accett|consent)\w+ (?:il |i |l['’])?(?:java ?script|cookies?|ad-?block\w*|blocco|pagina|browser|flash) per (?:vedere|visualizzare|caricare) {_IT}",
        ),
    ),
    _Words(
        _PT,
        (
            rf"para (?:ver|visualizar|assistir(?: a)?|carregar|exibir|consultar|ler|usar|ouvir|reproduzir) {_PT},? (?:é (?:necessário|preciso) |você (?:precisa|deve) |(?:deve|precisa|tem de|tem que) |por favor,? )?(?:ativ|aceit|desativ|habilit|recarreg|atualiz|permit)\w+",
        ),
        r"(?:java ?script|cookies?|bloqueador\w*|adblock\w*|página|navegador|flash)",
        (
            rf"(?:se|caso) (?:você )?não (?:consegue ver|consiga ver|conseguir ver|está vendo|estiver vendo|vê|veja|vir) {_PT}(?: abaixo| acima| aqui)?,? (?:por favor,? )?(?:cliqu|recarreg|atualiz|desativ|ativ|toqu|tent|carregu)\w+",
            rf"(?:se|caso) {_PT} não (?:carregar|aparecer|abrir|carregue|apareça|abra),? (?:por favor,? )?(?:cliqu|recarreg|atualiz|desativ|ativ|toqu|tent|carregu)\w+",
        ),
        (
            rf"(?:(?:não foi possível|não (?:conseguimos|pudemos)|erro ao|impossível) (?:carregar|reproduzir|exibir|mostrar|visualizar) {_PT}|{_PT} não (?:pôde|puderam|pode|podem) ser (?:carregad|exibid|mostrad|reproduzid)[oa]s?)",
        ),
        r"(?:ocorreu|houve|aconteceu) um erro(?: inesperado)?",
        r"(?:por favor,? )?(?:atualiz|recarreg|tent|volt|verifiqu)\w*",
        (r"(?:o )?(?:seu|teu|este) navegador não (?:suporta|é compatível|permite|consegue|oferece) ",),
        (
            rf"{_PT} (?:requer|necessita de|precisa de|exige) (?:java ?script|cookies?|bloqueador\w*|adblock\w*|página|navegador|flash)",
            rf"{_PT} não está disponível (?:no seu|na sua|em seu|em sua|no teu) (?:país|região)",
            rf"(?:ativ|habilit|desativ|aceit|permit)\w+ (?:o |os |seu )?(?:java ?script|cookies?|bloqueador\w*|adblock\w*|página|navegador|flash) para (?:ver|carregar|visualizar|assistir) {_PT}",
        ),
    ),
    _Words(
        _NL,
        (
            rf"om {_NL} (?:goed |hier |volledig )?te (?:kunnen )?(?:zien|bekijken|tonen|laden|lezen|gebruiken|beluisteren|afspelen),? (?:moet|dient|schakel|zet|accepteer|laad|ververs|geef|activeer|sta)",
        ),
        r"(?:java ?script|cookies?|ad-?blocker|advertentieblokker|pagina|browser|flash|toestemming)",
        (
            rf"(?:(?:als|indien) (?:je|u) {_NL} (?:hier |hieronder )?niet (?:ziet|kunt zien|kan zien)|ziet? (?:je|u) {_NL} (?:hier |hieronder )?niet|(?:als|indien) {_NL} niet (?:laadt|verschijnt|zichtbaar is))[,?] ?(?:klik|ververs|laad|schakel|zet|probeer|tik|herlaad|vernieuw)",
        ),
        (
            rf"(?:{_NL} (?:kan|kon|kunnen|konden) (?:helaas |hier |nu |momenteel )*niet (?:worden )?(?:geladen|getoond|weergegeven|afgespeeld)(?: worden)?|(?:laden|afspelen) van {_NL} (?:is )?mislukt)",
        ),
        r"er (?:is (?:een (?:onverwachte )?fout opgetreden|iets (?:fout|mis)gegaan)|ging iets (?:mis|fout))",
        r"(?:ververs|vernieuw|laad|herlaad|probeer)",
        (r"(?:je|uw|jouw|deze) browser (?:ondersteunt|kan) (?=[^.!?\n]{0,70}\b(?:niet|geen)\b)",),
        (
            rf"voor {_NL} (?:is (?:java ?script|cookies?|ad-?blocker|advertentieblokker|pagina|browser|flash|toestemming) nodig|heb je (?:java ?script|cookies?|ad-?blocker|advertentieblokker|pagina|browser|flash|toestemming) nodig|heeft u (?:java ?script|cookies?|ad-?blocker|advertentieblokker|pagina|browser|flash|toestemming) nodig)|{_NL} (?:vereist|heeft) (?:java ?script|cookies?|ad-?blocker|advertentieblokker|pagina|browser|flash|toestemming)",
            rf"{_NL} is (?:helaas )?niet beschikbaar in (?:uw|je|jouw) (?:land|regio)",
            rf"(?:schakel|zet|accepteer|activeer) (?:de |uw |je )?(?:java ?script|cookies?|ad-?blocker|advertentieblokker|pagina|browser|flash|toestemming)(?: in| uit| aan)? om {_NL}",
        ),
    ),
    _Words(
        _PL,
        (
            rf"(?:aby|żeby) (?:zobaczyć|obejrzeć|wyświetlić|załadować|wczytać|odtworzyć|przeczytać|odsłuchać) {_PL},? (?:musisz |należy |trzeba |proszę )?(?:włącz|zaakceptuj|zaakceptować|wyłącz|odśwież|zezwól|zezwolić|zaktualiz|wyrazić|wyraź)\w*",
        ),
        r"(?:java ?script\w*|cookies?|ciasteczk\w+|ad-?block\w*|blokad\w+|blokowani\w+|reklam\w*|stron\w+|przeglądark\w+|skrypt\w*|flash)",
        (
            rf"jeśli (?:nie widzisz|nie widać|nie możesz zobaczyć|nie (?:wyświetla|ładuje|wczytuje) (?:ci )?się) {_PL},? (?:kliknij|odśwież|wyłącz|włącz|spróbuj|naciśnij)",
            rf"nie widzisz {_PL}\? ?(?:kliknij|odśwież|wyłącz|włącz|spróbuj|naciśnij)",
        ),
        (
            rf"(?:nie (?:udało się|można) (?:załadować|wczytać|wyświetlić|odtworzyć|pobrać) {_PL}|(?:wystąpił )?błąd (?:podczas )?(?:ładowania|wczytywania|odtwarzania) {_PL})",
        ),
        r"wystąpił (?:nieoczekiwany )?błąd",
        r"(?:proszę )?(?:odśwież|spróbuj|przeładuj|sprawdź|spróbować)\w*",
        (r"(?:twoja|ta|państwa) przeglądarka nie (?:obsługuje|wspiera|pozwala|może) ",),
        (
            rf"{_PL} wymaga (?:włączenia |obsługi )?(?:java ?script\w*|cookies?|ciasteczk\w+|ad-?block\w*|blokad\w+|blokowani\w+|reklam\w*|stron\w+|przeglądark\w+|skrypt\w*|flash)",
            rf"{_PL} jest niedostępn\w+ w (?:twoim|twojej|państwa) (?:kraju|regionie|lokalizacji)",
            rf"(?:włącz|wyłącz|zaakceptuj)\w* (?:java ?script\w*|cookies?|ciasteczk\w+|ad-?block\w*|blokad\w+|blokowani\w+|reklam\w*|stron\w+|przeglądark\w+|skrypt\w*|flash),? (?:aby|żeby) (?:zobaczyć|obejrzeć|wyświetlić) {_PL}",
        ),
    ),
    _Words(
        _SV,
        (
            rf"för att (?:kunna )?(?:se|visa|titta på|ladda|läsa|använda|lyssna på|spela upp) {_SV},? (?:måste du |behöver du |vänligen )?(?:aktivera|slå på|slå av|godkänn\w*|tillåt\w*|stäng\w* av|ladda om|uppdatera)",
        ),
        r"(?:java ?script|cookies?|kakor|annonsblockerar\w*|ad-?block\w*|sidan|webbläsar\w*|flash)",
        (
            rf"(?:om du inte (?:ser|kan se) {_SV}|ser du inte {_SV}|om {_SV} inte (?:visas|laddas|syns))[,?] ?(?:klicka|ladda|uppdatera|stäng|slå|prova|testa|tryck)",
        ),
        (
            rf"(?:(?:det gick inte att|kunde inte|vi kunde inte|det går inte att) (?:ladda|läsa in|visa|spela upp|hämta) {_SV}|{_SV} (?:kan|kunde) (?:tyvärr )?inte (?:visas|laddas|läsas in|spelas upp|hämtas))",
        ),
        r"(?:ett (?:oväntat )?fel (?:har inträffat|inträffade|uppstod|har uppstått)|något gick fel)",
        r"(?:vänligen )?(?:ladda om|uppdatera|försök|prova)",
        (r"din webbläsare (?:stöder|stödjer|kan|har|tillåter) (?:tyvärr )?(?:inte|inget|ingen) ",),
        (
            rf"{_SV} kräver (?:att )?(?:java ?script|cookies?|kakor|annonsblockerar\w*|ad-?block\w*|sidan|webbläsar\w*|flash)",
            rf"{_SV} är (?:tyvärr )?inte tillgänglig\w* i (?:ditt land|din region)",
            rf"(?:aktivera|slå på|godkänn|stäng av|tillåt) (?:din )?(?:java ?script|cookies?|kakor|annonsblockerar\w*|ad-?block\w*|sidan|webbläsar\w*|flash) för att (?:se|visa|titta på) {_SV}",
        ),
    ),
    _Words(
        _TR,
        (
            rf"{_TR} (?:görmek|görüntülemek|izlemek|görebilmek|izleyebilmek|yüklemek|okumak|dinlemek) için (?=[^.!?\n]{{0,80}}\b(?:etkinleştir|açın|kabul|kapat|devre dışı|yenile|izin|güncelle))",
        ),
        r"(?:java ?script\w*|çerez\w*|reklam engelleyici\w*|sayfa\w*|tarayıcı\w*|flash)",
        (
            rf"{_TR} (?:göremiyorsanız|göremiyorsan|görüntülenmiyorsa|görünmüyorsa|açılmıyorsa|yüklenmiyorsa),? (?=[^.!?\n]{{0,80}}(?:tıkla|yenile|kapat|etkinleştir|dene|devre))",
        ),
        (
            rf"{_TR} (?:yüklenemedi|görüntülenemedi|görüntülenemiyor|oynatılamıyor|oynatılamadı|gösterilemiyor|yüklenirken (?:bir )?(?:hata|sorun) oluştu)",
        ),
        r"(?:beklenmeyen )?(?:bir )?hata oluştu",
        r"(?:lütfen )?(?:sayfayı|tekrar|yeniden|daha sonra)",
        (
            r"tarayıcınız (?=[^.!?\n]{0,70}\b(?:desteklemiyor|desteklememektedir|oynatamıyor|gösteremiyor|görüntüleyemiyor)\b)",
        ),
        (
            rf"{_TR} için (?:java ?script\w*|çerez\w*|reklam engelleyici\w*|sayfa\w*|tarayıcı\w*|flash) (?:gerekli|gerekiyor|gerekmektedir)[^.!?\n]{{0,10}}",
            rf"{_TR} (?:ülkenizde|bölgenizde|bulunduğunuz ülkede|bulunduğunuz bölgede) (?:kullanılamıyor|kullanılamamaktadır|mevcut değil|görüntülenemiyor|izlenemiyor)",
            rf"{_TR} (?:görmek|görüntülemek|izlemek) için (?:java ?script\w*|çerez\w*|reklam engelleyici\w*|sayfa\w*|tarayıcı\w*|flash)",
        ),
    ),
)


def _sentences(words: _Words) -> str:
    again = rf"(?:\s{words.again}{_TAIL}{_END})"
    asked = rf"(?:{'|'.join(words.purposes)})(?:[^.!?\n]|\.(?=\w)){{0,110}}?\b{words.technical}(?!\w)(?:(?=\s(?-i:[A-ZÀ-Þ]))|{_TAIL}{_END})"  # another sentence may run on
    unseen = rf"(?:{'|'.join(words.unseen)}){_TAIL}{_END}"
    failed = rf"(?:{'|'.join(words.failed)})(?:{_END}{again}?|,? (?:{words.again}){_TAIL}{_END})"
    errors = rf"(?:{words.errors})[.!…]+{again}"
    browser = rf"(?:{'|'.join(words.browser)}){_TAIL}{_END}"
    denied = rf"(?:{'|'.join(words.denied)}){_TAIL}{_END}"
    return f"{asked}|{unseen}|{failed}|{errors}|{browser}|{denied}"


_SIGNS = (
    ("browser does", "browser can", "browser is ", "error occurred", "error has occurred", " be loaded", " be displayed", " be embedded", " load the ", " load this ", " load our ", "ad blocker", "adblock", "ad-block", "javascript", "java script", " see the ", " see this ", " view the ", " view this ", " play the ", " play this ", "n't load", "n’t load", "not load", "fails to ", "third-party cookies", "available in your", "failed to load"),
    ("neu laden", "neu zu laden", "-blocker", "eblocker", "adblocker", "nicht sehen", "nicht siehst", "nicht angezeigt", "nicht geladen", "nicht abgespielt", "nicht dargestellt", "fehler aufgetreten", "fehler ist aufgetreten", "browser unterstützt", "browser kann", "browser erlaubt", "javascript", "cookies", "nicht verfügbar"),
    ("javascript", "cookies", "bloqueur", "adblock", "ne voyez pas", "ne visualisez pas", "ne vois pas", "affiche pas", "charge pas", "ouvre pas", "impossible de ", " pu être ", " être ", "du chargement", "erreur est survenue", "est produite", "navigateur ne ", "dans votre pays", "dans votre région"),
    ("javascript", "cookies", "bloqueador", "adblock", "si no ves", "si no ve ", "si no puede", "si no se ", "si no visualiza", "si no te ", "no se pud", "no se pue", "no se ha podido", "no se han podido", "no hemos podido", "no pudimos", "no podemos", "no fue posible", "no ha sido posible", "error al ", "imposible ", "un error", "navegador no ", "disponible en tu", "disponible en su"),
    ("javascript", "cookie", "adblock", "ad-block", "se non vedi", "se non vedete", "se non riesci", "se non si ", "se non visualizzi", "impossibile ", "non è stato possibile", "non siamo riusciti", "essere caricat", "essere visualizzat", "essere mostrat", "essere riprodott", "errore", "browser non ", "disponibile ne"),
    ("javascript", "cookies", "bloqueador", "adblock", " não consegue ver", " não consiga ver", " não conseguir ver", " não está vendo", " não estiver vendo", " não vê ", " não veja ", " não carrega", " não carregue", " não aparec", " não foi possível", "não foi possível", "não conseguimos", "não pudemos", "erro ao ", "impossível ", " não pôde ser", " não puderam ser", " não pode ser", " um erro", "navegador não ", "não está disponível"),
    ("javascript", "cookies", "adblocker", "ad-blocker", "advertentieblokker", " niet ziet", " niet kunt zien", " niet laadt", " niet verschijnt", " niet zichtbaar", " niet,", " niet?", "niet worden ", "niet geladen", "niet getoond", "niet weergegeven", "niet afgespeeld", "mislukt", "fout opgetreden", "ging iets ", "misgegaan", "browser ondersteunt", "browser kan", "niet beschikbaar"),
    ("javascript", "cookie", "ciasteczk", "adblock", "ad-block", "odśwież", "nie widzisz", "nie widać", "nie wyświetla się", "nie ładuje się", "nie udało się", "nie można ", "błąd", "przeglądarka nie", "niedostępn"),
    ("javascript", "cookies", "kakor", "annonsblock", "adblock", " inte ser ", " inte kan se ", "ser du inte", " inte visas", " inte laddas", " inte syns", "gick inte att", "kunde inte ", "går inte att", "kan inte ", "ett fel ", "oväntat fel", "något gick fel", "webbläsare ", "inte tillgänglig"),
    ("javascript", "çerez", "reklam engelleyici", "göremiyorsan", "görüntülenmiyorsa", "görünmüyorsa", "açılmıyorsa", "yüklenmiyorsa", "yüklenemedi", "görüntülenem", "oynatılam", "gösterilemiyor", "hata oluştu", "sorun oluştu", "tarayıcınız ", "ülkenizde", "bölgenizde", "bulunduğunuz "),
)  # fmt: skip
"""One of these stands in each sentence of the language at the same place, in small letters."""

_BY_LANGUAGE: tuple[Frame, ...] = tuple(
    ("script", signs, call(lambda words=words: rf"{BEHIND}(?:{_sentences(words)})"))  # type: ignore[misc]  # a default binds the words of one language
    for words, signs in zip(_LANGUAGES, _SIGNS, strict=True)
)

_LOADED = r"(?:recommendations?|recommended (?:articles|stories|videos)|related (?:articles|stories|content|posts)|more (?:articles|stories|posts)|suggestions|articles|stories|empfehlungen|ähnliche artikel|recommandations?|recomendaciones|artículos|raccomandazioni|articoli|recomendações|artigos|aanbevelingen|rekomendacje|rekommendationer|öneriler|map|chart|graphic|graph|video|player|gallery|comments?|widget|poll|quiz|tweet|post|podcast|content|page|karte|grafik|diagramm|galerie|kommentare|umfrage|inhalte?|seite|la carte|le graphique|la vidéo|du lecteur|des commentaires|du contenu|mapa|gráfico|vídeo|comentarios|contenido|mappa|grafico|commenti|contenuto|comentários|conteúdo|kaart|grafiek|reacties|inhoud|mapy|wykresu|filmu|komentarzy|treści|kartan|diagrammet|videon|kommentarerna|innehållet|harita|grafik|yorumlar|içerik)"
_WAITS = call(
    rf"^[^\w\n]{{0,4}}(?P<said>(?:loading (?:the )?{_LOADED}|{_LOADED} (?:wird|werden) geladen|{_LOADED} wordt geladen|{_LOADED} laddas|{_LOADED} yükleniyor|chargement (?:de )?{_LOADED}|cargando (?:el |la |los )?{_LOADED}|caricamento (?:della |del |dei )?{_LOADED}|carregando (?:o |a |os )?{_LOADED}|(?:trwa )?ładowanie {_LOADED}|{_LOADED} laden)\s?(?:…|\.{{3}}))[^\w\n]*$"
)
_WAITS_GLUED = call(
    rf"{BEHIND}(?P<said>(?:loading (?:the |more |your )?{_LOADED}|{_LOADED} (?:wird|werden) geladen|{_LOADED} wordt geladen|{_LOADED} laddas|{_LOADED} yükleniyor|chargement (?:de |des )?{_LOADED}|cargando (?:el |la |los |las )?{_LOADED}|caricamento (?:della |del |dei )?{_LOADED}|carregando (?:o |a |os |as )?{_LOADED})\s?(?:…|\.{{3}}))[^\w\n]*$"
)
"""The same behind the last sentence, with which a program made it one line."""
_WAITS_SIGNS = ("loading ", "geladen", "laddas", "yükleniyor", "chargement", "cargando", "caricamento", "carregando", "ładowanie", " laden")  # fmt: skip
_HOSTED = call(
    rf"{BEHIND}(?:(?:this|the) (?:content|video|post|embed|map) is (?:hosted|provided|served) by (?:a third party|an external|youtube|instagram|facebook|tiktok|vimeo|x\b|twitter){_TAIL}{_END}|an dieser stelle (?:finden sie|findest du|befindet sich|steht) (?:ein(?:en)? )?(?:externe[rn]?|eingebettete[rn]?) (?:inhalt|beitrag)e?{_TAIL}{_END}|empfohlener (?:externer|redaktioneller) inhalt(?=\s*(?:\n|\Z))"
    rf"|(?:ce contenu|cette vidéo) est (?:hébergée?|fournie?) par (?:un tiers|youtube|instagram|facebook|tiktok){_TAIL}{_END}|este (?:contenido|vídeo) está alojado (?:por|en) (?:un tercero|youtube|instagram|facebook|tiktok){_TAIL}{_END}|questo contenuto è ospitato da (?:una terza parte|terzi|youtube|instagram|facebook|tiktok){_TAIL}{_END}|este conteúdo é hospedado por (?:terceiros|um terceiro|youtube|instagram|facebook|tiktok){_TAIL}{_END}"
    rf"|deze inhoud wordt (?:gehost|aangeboden) door (?:een derde|derden|youtube|instagram|facebook|tiktok){_TAIL}{_END}|t(?:a treść|en materiał) (?:jest|pochodzi) (?:hostowan\w+ przez|z) (?:podmiot\w* zewnętrzn\w+|zewnętrzn\w+ serwis\w*|youtube|instagram\w*|facebook\w*|tiktok\w*){_TAIL}{_END}|(?:innehållet|det här innehållet) kommer från (?:en tredje part|youtube|instagram|facebook|tiktok){_TAIL}{_END}|bu içerik (?:üçüncü (?:taraf|bir taraf)|youtube|instagram|facebook|tiktok)\w* (?:tarafından )?(?:sunul|barındırıl){_TAIL}{_END})"
)
_HOSTED_SIGNS = ("is hosted by", "is provided by", "is served by", "an dieser stelle", "empfohlener externer", "empfohlener redak", "est hébergé", "est fourni", "está alojado", "è ospitato da", "é hospedado por", "wordt gehost", "wordt aangeboden", "hostowan", "pochodzi z ", "kommer från", "bu içerik ")  # fmt: skip

SAID_BY_SCRIPTS: tuple[Frame, ...] = (
    *_BY_LANGUAGE,
    ("script", _WAITS_SIGNS, _WAITS),
    ("script", _WAITS_SIGNS, _WAITS_GLUED),
    ("script", _HOSTED_SIGNS, _HOSTED),
)
"""The kind of each, its signs in small letters, and its pattern."""
