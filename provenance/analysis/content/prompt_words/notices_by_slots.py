"""Notices of pages in Spanish, French, German, Portuguese, Italian, Dutch and Indonesian by their parts: what cannot be shown and why, what is being loaded, which cookies are asked for, and who made a site."""

from __future__ import annotations

import re
from collections.abc import Iterable

from provenance.analysis.content.prompt_words.wordings import Frame, anchors, call

__all__ = ["NOTICES_BY_SLOTS"]

_REST = r"[^.!?\n]{0,70}"
_WHY = r"[^.!?\n]{0,60}"
_SHOWN_ES = r"(?:contenido(?: incrustado| externo)?|vídeo|video|mapa|publicación|mensaje|audio|tuit|imagen)"
_SHOWN_FR = r"(?:contenu(?: intégré| externe)?|vidéo|carte|publication|message|audio|tweet|lecteur)"
_SHOWN_DE = r"(?:inhalt|beitrag|video|tweet|post|karte|audio|eintrag|player|element|podcast)"
_SHOWN_PT = r"(?:conteúdo(?: incorporado)?|vídeo|mapa|publicação|áudio|tuíte|imagem)"
_SHOWN_IT = r"(?:contenuto(?: incorporato| esterno)?|video|mappa|post|audio|tweet|filmato)"
_SHOWN_NL = r"(?:inhoud|video|bericht|tweet|kaart|audio|content|post|podcast|fragment)"


def _whole(alternatives: Iterable[str]) -> re.Pattern[str]:
    return call(rf"^[^\w\n(]*(?:{'|'.join(alternatives)})[^\w\n]*$")


NOTICES_BY_SLOTS: tuple[Frame, ...] = (
    (
        "cookie",
        anchors(
            "cookie|traceurs|einwilligung|zustimmung|datenschutzerklärung|consentimiento|consentement|consenso|toestemming"
        ),
        _whole(
            (
                rf"(?:este|esta|el|la) {_SHOWN_ES} (?:no se (?:muestra|puede mostrar|carga)|está (?:bloquead|ocult|desactivad)[oa]) {_WHY}\bcookies\b{_REST}|para (?:ver|mostrar|reproducir|cargar) (?:este|esta|el|la) {_SHOWN_ES},? (?:debes|tienes que|es necesario|hay que|acepta)\b{_WHY}\bcookies\b{_REST}",
                rf"(?:ce|cette|cet|le|la) {_SHOWN_FR} (?:est (?:bloquée?|masquée?|désactivée?)|n['’]est pas (?:affichée?|disponible)|ne peut (?:pas )?(?:être|s['’])\w*) {_WHY}\b(?:cookies|traceurs|consentement)\b{_REST}|pour (?:voir|afficher|lire|regarder) (?:ce|cette|cet|le|la) {_SHOWN_FR},? (?:vous devez |veuillez |il faut )?accept\w+ {_WHY}\b(?:cookies|traceurs)\b{_REST}",
                rf"(?:dieser|dieses|der|das|die|diese) (?:externe |eingebettete )?{_SHOWN_DE}(?:e)? (?:wird|ist|wurde|kann)\b{_WHY}\b(?:blockiert|nicht angezeigt|gesperrt|ausgeblendet|nicht geladen)\b{_WHY}\b(?:cookies?|zustimmung|einwilligung|eingewilligt|zugestimmt)\b{_REST}",
                rf"(?:zur|für die|zum) (?:anzeige|darstellung|abspielen|laden) (?:dieses|des|der|dieser) (?:externen )?{_SHOWN_DE}e?s? (?:ist|wird|benötigen wir|brauchen wir) (?:ihre|deine|eure) (?:zustimmung|einwilligung)\b{_REST}|mit (?:dem )?(?:laden|abspielen|aufruf|klick)\b{_WHY}\b(?:akzeptieren|stimmen|erklären) sie\b{_WHY}\b(?:datenschutz\w*|cookies|einverstanden|zu)\b{_REST}",
                rf"(?:este|esta|o|a) {_SHOWN_PT} (?:está (?:bloquead|ocult)[oa]|não (?:pode ser|é|foi|será) (?:exibid|mostrad|carregad)[oa]) {_WHY}\bcookies\b{_REST}|para (?:ver|assistir|visualizar) (?:este|esta|o|a|ao) {_SHOWN_PT},? (?:é preciso|você precisa|aceite|deve)\b{_WHY}\bcookies\b{_REST}",
                rf"per (?:vedere|visualizzare|guardare|riprodurre) (?:questo|questa|il|la) {_SHOWN_IT},? (?:devi|è necessario|occorre|bisogna|accetta)\b{_WHY}\bcookie\b{_REST}|(?:questo|questa|il|la) {_SHOWN_IT} (?:è (?:bloccat|nascost|disattivat)[oa]|non (?:può essere|è|viene) (?:mostrat|visualizzat|caricat)[oa]) {_WHY}\b(?:cookie|consenso)\b{_REST}",
                rf"(?:deze|dit|de|het) {_SHOWN_NL} (?:kan niet worden|wordt niet|is) (?:getoond|weergegeven|geladen|geblokkeerd|verborgen) {_WHY}\b(?:cookies|toestemming)\b{_REST}|om (?:deze|dit|de|het) {_SHOWN_NL} te (?:bekijken|zien|tonen|laden) {_WHY}\bcookies\b{_REST}|(?:konten|video) ini (?:diblokir|tidak (?:dapat|bisa) ditampilkan) {_WHY}\bcookie\b{_REST}",
            )
        ),
    ),
    (
        "script",
        anchors(
            "cargando|chargement|geladen|carregando|caricamento|memuat|cargar|charger|carregar|caricare|reproduc|reproduz|riprodur|afficher|affichée|angezeigt|abgespielt|weergegeven|getoond|afgespeeld|mostrar|exibir|exibid|visualizzare|ditampilkan|diputar|dimuat|navegador|navigateur|browser|lesbar"
        ),
        _whole(
            (
                rf"(?:no se (?:ha podido|puede|pudo|han podido)|imposible|error al) (?:cargar|reproducir|mostrar) (?:el|la|este|esta|los) {_SHOWN_ES}{_REST}|(?:este|esta|el|la) {_SHOWN_ES} no (?:se puede|puede) (?:mostrar|reproducir|cargar|mostrarse|reproducirse){_REST}|cargando (?:el |la |los )?(?:{_SHOWN_ES}|comentarios|reproductor|página)(?: ?…|\.{{3}})?",
                rf"(?:impossible|erreur lors) (?:de|du) (?:charger|lire|afficher|chargement) (?:le |la |ce |cette |de )?(?:la )?{_SHOWN_FR}{_REST}|(?:ce|cette|cet|le|la) {_SHOWN_FR} (?:ne peut (?:pas|plus)|n['’]a pas pu) être (?:affichée?|lue?|chargée?){_REST}|chargement (?:en cours|de la vidéo|du contenu|du lecteur|de la page|des commentaires)(?: en cours)?",
                rf"(?:dieser|dieses|der|das|die|diese) (?:externe |eingebettete )?{_SHOWN_DE} kann (?:leider |derzeit |momentan |hier )*nicht (?:mehr )?(?:angezeigt|geladen|abgespielt|dargestellt) werden|(?:der |das |die )?{_SHOWN_DE}s? (?:wird|werden) geladen|(?:ihr|dein) browser (?:unterstützt|kann) {_REST}(?:nicht|kein)\w*{_REST}",
                rf"(?:não foi possível|não é possível|erro ao) (?:carregar|exibir|reproduzir|mostrar) (?:o|a|este|esta|os) {_SHOWN_PT}{_REST}|(?:este|esta|o|a) {_SHOWN_PT} não (?:pode|pôde) ser (?:exibid|reproduzid|carregad)[oa]{_REST}|carregando (?:o |a |os )?(?:{_SHOWN_PT}|comentários|player|página)",
                rf"(?:impossibile|non è (?:stato )?possibile|errore durante) (?:caricare|riprodurre|visualizzare|il caricamento) ?(?:il|la|questo|questa|del)? ?{_SHOWN_IT}{_REST}|(?:questo|questa|il|la) {_SHOWN_IT} non (?:può essere|è) (?:visualizzat|riprodott|caricat|disponibil)\w+{_REST}|caricamento (?:del video|del contenuto|dei commenti|della pagina|del player|video|in corso)(?: in corso)?|(?:il tuo|questo) browser non (?:supporta|è in grado){_REST}",
                rf"(?:dit|deze|de|het) {_SHOWN_NL}(?: op \w+)? kan (?:helaas )?niet (?:meer )?(?:worden )?(?:weergegeven|geladen|getoond|afgespeeld)(?: worden)?|(?:de |het )?(?:{_SHOWN_NL}|reacties|pagina) (?:wordt|worden) geladen|(?:je|uw) browser (?:ondersteunt|kan) {_REST}\bniet\b{_REST}|(?:konten|video) ini tidak (?:dapat|bisa) (?:ditampilkan|diputar|dimuat)|(?:sedang )?memuat (?:video|konten|halaman|komentar)",
                rf"(?:tu|su|seu|o seu) navegador no?ã?o? (?:es compatible|admite|soporta|puede|suporta|é compatível|permite){_REST}|votre navigateur ne (?:permet|prend|supporte|peut){_REST}",
            )
        ),
    ),
    (
        "footer",
        anchors(
            "diseñ|desarroll|desenvolvid|criado|criação|réalis|conception|création|realizzat|sviluppat|webdesign|umsetzung|gestaltung|ontwerp|ontworpen|gebouwd|website door|webontwikkeling"
        ),
        _whole(
            (
                r"(?:(?:sitio|web|página|diseño) (?:web )?)?(?:diseñado|desarrollado|creado|diseño|desarrollo)(?: web| y desarrollo| y desarrollado)? (?:por|de):? (?=[^\n]*\b(?:estudio|agencia|digital|media|web|diseño|creativ\w*|labs?|studio|soluciones)\b)(?-i:[A-Z0-9Ñ])[^.!?\n]{2,40}",
                r"(?:site|web|site web)? ?(?:réalisé|créé|conçu|réalisation|conception|création)(?: et développé| du site| web)? (?:par|:) (?=[^\n]*\b(?:agence|studio|digital|web|design|créa\w*|labs?|média|communication|atelier)\b)(?-i:[A-Z0-9É])[^.!?\n]{2,40}",
                r"(?:webdesign|website|gestaltung|umsetzung|realisierung|design)(?: (?:und|&) \w+)?(?: von| by|:| durch) (?=[^\n]*\b(?:studio|agentur|digital|media|web|design|medien|labs?|kreativ\w*|werbeagentur|internet)\b)(?-i:[A-Z0-9ÄÖÜ])[^.!?\n]{2,40}",
                r"(?:site |página )?(?:desenvolvido|criado|criação|desenvolvimento|feito)(?: e hospedado)?(?: por|:) (?=[^\n]*\b(?:estúdio|agência|digital|mídia|web|design|criativ\w*|labs?|studio|comunicação|soluções)\b)(?-i:[A-Z0-9Á])[^.!?\n]{2,40}",
                r"(?:sito )?(?:web )?(?:realizzato|sviluppato|creato|progettato|realizzazione|web design)(?: e sviluppato)?(?: da|:| di) (?=[^\n]*\b(?:studio|agenzia|digital|media|web|design|creativ\w*|labs?|comunicazione)\b)(?-i:[A-Z0-9])[^.!?\n]{2,40}",
                r"(?:website|site|webdesign|ontwerp|ontworpen|gebouwd|webontwikkeling)(?: en (?:bouw|ontwikkeld))? (?:door|:|by) (?=[^\n]*\b(?:bureau|studio|digital|media|web|design|online|labs?|creati\w*|internet\w*)\b)(?-i:[A-Z0-9])[^.!?\n]{2,40}",
            )
        ),
    ),
)
