"""What players, maps and embedded posts say on a line of their own, by its parts in ten languages: what cannot be played, what comes next in so many seconds, which cookies or scripts are to be let in to see it.

Each is a whole line, or the sentence with which one begins: what people do with a map or a film in a text goes on behind the verb.
"""

from __future__ import annotations

from collections.abc import Iterable
from re import Pattern

from provenance.analysis.content.prompt_words.wordings import Frame, anchors, call

__all__ = ["SAID_BY_PLAYERS", "SAID_BY_PLAYERS_ABROAD"]

_REST = r"[^.!?\n]{0,60}"
_MANY = r"\d{1,3}"
_SCRIPT = r"(?:java ?script|scripts?|cookies?(?: (?:from|von|de|van|z|från|di) [\w .&-]{2,24})?|third[- ]party cookies|marketing cookies|drittanbieter-cookies|marketing-cookies|kakor|plików cookie|pliki cookie|ciasteczka|javascriptu|çerezleri|javascript['’]i)"
_EN = r"(?:(?:the|this|that|our|these|an?) )?(?:[\w-]+ )?(?:video|map|chart|graphic|graph|table|gallery|player|podcast|poll|quiz|content|timeline|widget|stream|livestream|audio|clip|episode|post|tweet|feed|comments|embed|recording)"
_DE = r"(?:(?:die|den|das|der|diese[nrs]?|dieses) )?[\w-]*(?:karte|grafik|videos?|tabelle|diagramm|inhalte?s?|beitrags?|galerie|podcasts?|player|umfrage|audio|kommentare)"
_FR = r"(?:(?:la |le |les |ce |cet |cette |ces |l['’]))?(?:carte|graphique|infographie|vidéo|tableau|contenu|galerie|podcast|lecteur|sondage|publication|audio|commentaires|module)"
_ES = r"(?:(?:el|la|los|este|esta) )?(?:mapa|gráfico|infografía|v[íi]deo|tabla|contenido|galería|p[óo]dcast|reproductor|encuesta|publicación|audio|comentarios)"
_IT = r"(?:(?:il |lo |la |i |questo |questa |l['’]|quest['’]))?(?:mappa|grafico|infografica|video|tabella|contenuto|galleria|podcast|player|lettore|sondaggio|post|audio|commenti)"
_PT = r"(?:(?:o|a|os|este|esta) )?(?:mapa|gráfico|infográfico|vídeo|tabela|conteúdo|galeria|podcast|player|leitor|enquete|publicação|áudio|comentários)"
_NL = r"(?:(?:de|het|deze|dit) )?[\w-]*(?:kaart|grafiek|video|tabel|inhoud|galerij|podcast|speler|player|poll|bericht|audio|reacties|fragment)"
_PL = r"(?:(?:ta|to|tej|tę|te|ten) )?(?:map\w|wykres|grafik\w|film|wideo|tabel\w|treść|treści|galeri\w|podcast|odtwarzacz|sondę|post|nagranie|komentarze)"
_SV = r"(?:(?:den|det|de) här )?(?:karta|kartan|diagrammet|grafiken|videon|videoklippet|klippet|tabellen|innehållet|galleriet|podden|spelaren|inlägget|kommentarerna)"
_TR = r"(?:bu )?(?:harita|grafi[kğ]|video|tablo|içeri[kğ]|galeri|podcast|oynatıcı|anket|gönderi|yorumlar)[^\W\d_]{0,5}"
_AGAIN = r"(?:(?:try|load) again|retry|reload|refresh|erneut versuchen|neu laden|noch einmal versuchen|réessayer|recharger|reintentar|inténtalo de nuevo|volver a intentar|riprova|ricarica|tentar (?:de novo|novamente)|tente novamente|probeer (?:het )?opnieuw|opnieuw proberen|vernieuwen|spróbuj ponownie|odśwież|försök igen|ladda om|tekrar dene\w*|yenile)"


def _whole(alternatives: Iterable[str]) -> Pattern[str]:
    return call(rf"^[^\w\n]*(?:{'|'.join(alternatives)})[^\w\n]*$")


SAID_BY_PLAYERS: tuple[Frame, ...] = (
    (
        "script",
        anchors(
            "skip |your phone|your device|your screen|available|buffering|to unmute|to mute|desktop|in a browser|your consent|content from|post from|video from|map from|offline|device|phone|tablet|player|seconds|turn on|turned on|switched on|cookies|data failed|not load|be loaded|failed to load|unable to load|/ 0|/ 1|/ 2|/ 3|/ 4|/ 5|/ 6|/ 7|/ 8|/ 9|keyboard shortcuts"
        ),
        _whole(
            (
                rf"(?:sorry[,!.] )?(?:your|this) (?:[\w-]+ )?(?:device|phone|tablet|player|system|app|television|tv) (?:does(?:n['’]t| not) (?:support|allow)|can(?:not|['’]t) (?:play|show|display)|is(?:n['’]t| not) able to (?:play|show|display)) (?:html5 )?{_EN}(?: playback)?",
                rf"(?:(?:playing|coming up|starting|up) next|next (?:video|episode|clip|up|story|track)(?: (?:starts|begins|plays))?|auto-?play(?:ing|s)?(?: (?:starts|begins|next))?) in {_MANY} ?(?:seconds?|secs?|s)\b{_REST}",
                rf"{_EN}(?: data)? (?:failed to load|could(?:n['’]t| not) (?:be loaded|load)|can(?:not|['’]t) be loaded|did(?:n['’]t| not) load)[.!…]* ?{_AGAIN}",
                rf"(?:for (?:the|a) (?:best|better|full) [\w -]{{3,30}},? (?:please )?(?:turn on|switch on|enable|allow) (?:your )?{_SCRIPT}|this (?:web)?(?:site|page) (?:works|runs|is) best (?:viewed )?with {_SCRIPT} (?:switched|turned) on|this (?:web)?(?:site|page) works best with {_SCRIPT} enabled)",
                rf"(?:please )?(?:accept|allow|enable) (?:all |the |third[- ]party |marketing |functional )*{_SCRIPT} (?:in order )?to (?:see|view|watch|play|hear|listen to|load|show|display) (?:it|{_EN})",
                rf"(?:embedded |external |third[- ]party )?(?:content|video|post|map|tweet|embed): (?:to (?:see|view|watch|play|load) (?:it|this)|you (?:must|need to|have to)),? (?:please )?(?:accept|allow|enable) {_REST}cookies?",
                rf"(?:this|the) (?:content|video|post|map|embed|audio|podcast) is (?:hosted|provided|served) by (?:a third party|an external \w+|[\w .&-]{{2,24}})[:;,.–—-]+ (?:please )?(?:accept|allow|enable) {_REST}",
                rf"(?:sorry[,!.] |oops[,!.] )?{_EN} (?:is(?:n['’]t| not| no longer)|has been removed and is(?:n['’]t| not)) (?:currently )?available(?: (?:any ?more|any longer|right now|at the moment))?[.!]?",
                r"skip (?:this |the )?(?:video|ad|advert|intro|clip)|(?:rotate|turn|flip|tilt) your (?:phone|device|screen|tablet)(?: sideways| to landscape)? (?:to|for) (?:see|view|a (?:better|full)|the full)[^.!?\n]{2,40}",
                r"buffering ?(?:…|\.{3})? ?\d{1,3} ?%|(?:tap|click|press) (?:here )?to (?:un)?mute|(?:interactive|graphic|map|chart|interactive (?:graphic|map|chart)): (?:please )?(?:open|view|see) (?:in|on|with) (?:a |your )?(?:desktop|browser|full|larger)[^.!?\n]{2,40}",
                r"(?:this|the) (?:embed|post|video|map|content|widget) (?:needs|requires) your consent[.:!]? ?(?:(?:show|load|view|allow) (?:the )?content(?: from [\w .&-]{2,24})?)?|(?:load|show|display) (?:the )?(?:content|post|video|map) from [\w .&-]{2,24}\??[^\n]{0,60}|you(?:['’]re| are) (?:currently |now )?offline[.!:–—-]? ?(?:some |this |the )?(?:content|page|parts?)[^.!?\n]{2,50}",
                r"\d{1,2}:\d\d(?::\d\d)? ?/ ?\d{1,3}:\d\d(?::\d\d)?(?:[\s|·•,;-]+(?:volume(?: \d{1,3} ?%?)?|\d(?:\.\d+)?x|speed|settings|full ?screen|(?:un)?mute|captions|subtitles|quality|auto|live|play|pause|share|press \S{1,5} for keyboard shortcuts|keyboard shortcuts|theat(?:er|re) mode|picture in picture|mini ?player|cast)){1,9}",
            )
        ),
    ),
)
"""In English, and by figures alone."""

SAID_BY_PLAYERS_ABROAD: tuple[Frame, ...] = (
    (
        "script",
        anchors(
            "überspringen|passer |saltar|omitir|salta |pular|overslaan|pomiń|hoppa över|videoyu|reklamı|ustawienia|inställningar|ayarlarınız|verfügbar|disponible|disponibile|disponível|beschikbaar|dostępn|tillgänglig|mevcut değil|el sonido|l'audio|l’audio|o som|ton ein|le son|geluid aan|dźwięk|ljudet|sesi aç|laden?|anzeigen?|tonen?|bekijken?|contenu d|contenido de|contenuto di|treść z|innehåll från|zustimm|toestemming|zgod"
        ),
        _whole(
            (
                rf"{_DE} (?:ist|sind) (?:leider )?(?:nicht (?:mehr|länger)|derzeit nicht) verfügbar|{_FR} n['’]est (?:malheureusement )?(?:plus|pas) disponible|{_ES} (?:ya )?no está disponible|{_IT} non è (?:più )?disponibile|{_PT} (?:já )?não está (?:mais )?disponível|{_NL} is (?:helaas )?niet (?:meer |langer )?beschikbaar|{_PL} (?:nie jest już|jest już nie|nie jest) dostępn\w+|{_SV} är (?:tyvärr )?inte (?:längre )?tillgänglig\w?|{_TR} (?:artık )?(?:mevcut|kullanılabilir) değil",
                r"(?:das )?(?:video|intro|anzeige|werbung) überspringen|passer (?:la vidéo|l['’]annonce|la pub)|(?:saltar|omitir) (?:el )?(?:v[íi]deo|anuncio)|salta (?:il video|l['’]annuncio)|(?:pular|saltar) (?:o )?(?:vídeo|anúncio)|(?:video|advertentie) overslaan|pomiń (?:film|wideo|reklamę)|hoppa över (?:videon|annonsen)|(?:videoyu|reklamı) (?:geç|atla)",
                r"(?:ta |ten )?(?:treść|materiał|film) (?:została?|jest) (?:zablokowan\w+|ukryt\w+) przez (?:twoje )?ustawienia (?:plików )?cookies?|innehållet (?:blockeras|är blockerat) av dina (?:kak|cookie)-?inställningar|bu içerik çerez ayarlarınız nedeniyle (?:engellendi|gösterilemiyor)",
                r"(?:activar?|activa|encender) el sonido|attivare? l['’]audio|attiva l['’]audio|(?:ativar?|ativa|ligar) o som|(?:ton|stummschaltung) (?:einschalten|aufheben|an)|(?:activer|activez) le son|(?:zet )?(?:het )?geluid (?:aan|inschakelen)|włącz dźwięk|(?:slå på|aktivera) ljudet|sesi aç(?:ın)?",
                r"(?:inhalte?|beitrag|video|karte) von (?-i:[A-Z])[\w .&-]{1,24} (?:laden|anzeigen)\?[^\n]{0,70}|(?:inhoud|bericht|video|kaart) van (?-i:[A-Z])[\w .&-]{1,24} (?:tonen|laden|bekijken)\?[^\n]{0,70}|(?:afficher|charger) (?:le )?contenu (?:de|d['’]) ?(?-i:[A-Z])[\w .&-]{1,24} ?\?[^\n]{0,70}|¿?(?:mostrar|cargar) (?:el )?contenido de (?-i:[A-Z])[\w .&-]{1,24}\?[^\n]{0,70}|(?:mostrare|caricare) (?:il )?contenuto di (?-i:[A-Z])[\w .&-]{1,24}\?[^\n]{0,70}|(?:pokazać|załadować) treść z (?-i:[A-Z])[\w .&-]{1,24}\?[^\n]{0,70}|(?:visa|ladda) innehåll från (?-i:[A-Z])[\w .&-]{1,24}\?[^\n]{0,70}",
            )
        ),
    ),
    (
        "script",
        anchors(
            "sekunden|secondes|segundos|secondi|seconden|sekund|sekunder|saniye|geladen werden|niet worden geladen|niet geladen|kunde inte|gick inte att|nie udało|nie można|yüklenemedi|impossible de charger|n'a pas pu|n’a pas pu|no se pudo|no se ha podido|impossibile caricare|não foi possível"
        ),
        _whole(
            (
                rf"(?:das )?nächste[rs]? (?:video|folge|beitrag|clip)s? (?:startet|beginnt|folgt|läuft) in {_MANY} sekunden?|(?:automatische wiedergabe|autoplay|start|wiedergabe|weiter) in {_MANY} sekunden?",
                rf"(?:(?:la )?(?:vidéo|lecture|épisode|article) (?:suivante?|automatique)|lecture automatique|démarrage|prochaine vidéo)(?: (?:débute|démarre|commence))? dans {_MANY} secondes?",
                rf"(?:el |la )?(?:(?:siguiente|próxim[oa]) (?:v[íi]deo|episodio|clip|noticia)|reproducción automática|v[íi]deo)(?: (?:comienza|empieza|comenzará|empezará|se reproducirá))? en {_MANY} segundos?",
                rf"(?:il |la )?(?:prossim[oa] (?:video|episodio|clip|notizia)|riproduzione automatica|video successivo)(?: (?:inizia|comincia|inizierà|parte))? (?:tra|fra) {_MANY} secondi",
                rf"(?:o |a )?(?:próxim[oa] (?:vídeo|episódio|clipe|notícia)|reprodução automática|vídeo seguinte)(?: (?:começa|começará|inicia|será reproduzido))? (?:em|dentro de) {_MANY} segundos?",
                rf"(?:de )?(?:volgende (?:video|aflevering|clip)|automatisch afspelen|video)(?: (?:start|begint))? (?:over|in|binnen) {_MANY} seconden?|(?:następn[ey] (?:film|wideo|odcinek|materiał)|automatyczne odtwarzanie|odtwarzanie)(?: (?:rozpocznie się|zacznie się|za chwilę))? za {_MANY} sekund\w?",
                rf"nästa (?:video|klipp|avsnitt|film)(?: (?:startar|börjar|spelas))? om {_MANY} sekunder|(?:automatisk uppspelning|autouppspelning) om {_MANY} sekunder|(?:sonraki|sıradaki) (?:video|bölüm|haber) {_MANY} saniye (?:sonra|içinde) (?:başlayacak|başlıyor|oynatılacak)|otomatik oynatma {_MANY} saniye{_REST}",
                rf"{_DE} (?:konnten?|kann|können) (?:leider |derzeit )?nicht geladen werden[.!]? ?{_AGAIN}|{_NL} (?:kan|kon|kunnen) (?:helaas )?niet (?:worden geladen|geladen worden)[.!]? ?{_AGAIN}",
                rf"{_SV} kunde inte laddas[.!]? ?{_AGAIN}|(?:det gick inte att|kunde inte) ladda {_SV}[.!]? ?{_AGAIN}|(?:nie udało się|nie można) (?:załadować|wczytać) {_PL}[.!]? ?{_AGAIN}|{_TR} yüklenemedi[.!]? ?{_AGAIN}",
                rf"(?:impossible de charger {_FR}|{_FR} n['’]a pas pu être chargée?)[.!]? ?{_AGAIN}|no se (?:pudo|ha podido) cargar {_ES}[.!]? ?{_AGAIN}|impossibile caricare {_IT}[.!]? ?{_AGAIN}|não foi possível carregar {_PT}[.!]? ?{_AGAIN}",
            )
        ),
    ),
    (
        "script",
        anchors("javascript|cookie|kakor|çerez|ciasteczk|scripts"),
        _whole(
            (
                rf"(?:zum|für das) (?:abspielen|anzeigen|ansehen|laden|anhören) (?:de[rs]|dieser|dieses|von) {_DE}(?: von [\w.-]+)? (?:bitte |müssen sie |musst du )?(?:die )?(?:[\w-]+-)?(?:{_SCRIPT}|javascript) (?:von [\w .&-]{{2,24}} )?(?:zulassen|akzeptieren|erlauben|aktivieren|einschalten)",
                rf"um {_DE} (?:zu sehen|zu laden|zu nutzen|anzusehen|anzuzeigen|abzuspielen|sehen zu können),? (?:müssen sie|musst du|bitte) (?:bitte )?(?:die )?{_SCRIPT} (?:[\w ]{{2,20}} )?(?:zulassen|akzeptieren|erlauben|aktivieren|einschalten|anschalten)",
                rf"(?:vous devez|tu dois|il faut|veuillez|merci d['’]) ?(?:activer|accepter|autoriser) (?:le |les |vos )?{_SCRIPT} pour (?:voir|afficher|lire|consulter|regarder|écouter|charger) {_FR}|(?:acceptez|activez|autorisez) (?:le |les |vos )?{_SCRIPT} pour (?:voir|afficher|lire|consulter|regarder|écouter|charger) {_FR}",
                rf"(?:debes?|tienes? que|es necesario|hay que|necesitas?) (?:activar|habilitar|aceptar|permitir) (?:el |las |tus |sus )?{_SCRIPT} para (?:ver|cargar|mostrar|visualizar|reproducir|escuchar) {_ES}|(?:acept[ae]|activ[ae]|habilit[ae]|permit[ae]) (?:el |las |tus |sus )?{_SCRIPT} para (?:ver|cargar|mostrar|visualizar|reproducir|escuchar) {_ES}",
                rf"(?:devi|è necessario|occorre|bisogna) (?:attivare|abilitare|accettare|consentire) (?:i |il |gli )?{_SCRIPT} per (?:vedere|visualizzare|caricare|guardare|ascoltare|riprodurre) {_IT}|(?:accetta|attiva|abilita|consenti) (?:i |il |gli )?{_SCRIPT} per (?:vedere|visualizzare|caricare|guardare|ascoltare|riprodurre) {_IT}",
                rf"(?:é preciso|é necessário|deve|precisa|tem de|você precisa|você deve) (?:ativar|habilitar|aceitar|permitir) (?:o |os )?{_SCRIPT} para (?:ver|carregar|visualizar|assistir(?: a)?|ouvir|reproduzir) {_PT}|(?:aceite|ative|habilite|permita) (?:o |os )?{_SCRIPT} para (?:ver|carregar|visualizar|assistir(?: a)?|ouvir|reproduzir) {_PT}",
                rf"(?:u moet|je moet|gelieve) (?:de )?{_SCRIPT} (?:inschakelen|accepteren|toestaan|aanzetten|activeren)(?: in te schakelen)? om {_NL} te (?:zien|bekijken|laden|beluisteren|kunnen zien)|(?:accepteer|activeer|schakel|zet) (?:de )?{_SCRIPT}(?: in| aan)? om {_NL} te (?:zien|bekijken|laden|beluisteren|kunnen zien)",
                rf"(?:musisz|należy|trzeba|proszę) (?:włączyć|zaakceptować|zezwolić na) (?:obsługę )?{_SCRIPT},? (?:aby|żeby) (?:zobaczyć|obejrzeć|wyświetlić|odtworzyć|odsłuchać) {_PL}|(?:włącz|zaakceptuj) (?:obsługę )?{_SCRIPT},? (?:aby|żeby) (?:zobaczyć|obejrzeć|wyświetlić|odtworzyć|odsłuchać) {_PL}",
                rf"(?:du måste|du behöver|vänligen) (?:aktivera|slå på|godkänna|tillåta) {_SCRIPT} för att (?:kunna )?(?:se|visa|spela|titta på|lyssna på) {_SV}|(?:aktivera|slå på|godkänn|tillåt) {_SCRIPT} för att (?:kunna )?(?:se|visa|spela|titta på|lyssna på) {_SV}",
                rf"{_TR} (?:görmek|görüntülemek|izlemek|oynatmak|dinlemek) için (?:lütfen )?{_SCRIPT}(?:['’]?\w{{0,3}})? (?:kabul ed|etkinleştir|açm?|izin ver)\w*(?: gerekiyor| gerekir)?",
            )
        ),
    ),
)
"""In the other languages."""
