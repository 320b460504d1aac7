"""Threats to whoever is spoken to, and calls to kill one person with an office, in ten languages by their grammar: "Sonst zünden wir dir das Haus an", "A ese ministro habría que colgarlo de un árbol".

Who does it is the one who speaks, and to whom is said beside the verb; the verb takes its object or its particle, so that "I'll cut you some bread" is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from provenance.api import lazy_pattern

__all__ = ["TO_YOU"]

_W = r"(?:[^\W\d_][\w’'-]*\s)"
_END = r"(?=\s*(?:[.!,;…]|\Z|und\b|oder\b|wenn\b))"
"""Behind a particle that is also a preposition: "bringen wir dich um" ends so, "bringen wir dich um acht nach Hause" does not."""

_PART_DE = r"(?:zähne|knochen|beine|arme|nase|kniescheiben|fresse|visage|schnauze|schädel|kiefer|kehle|hals|genick|finger|kopf|rippen)"
_HOUSE_DE = r"(?:haus|auto|wagen|hütte|karre|bude|laden|wohnung|hof|garage|büro|dach)"
_OFFICE_DE = r"(?:bürgermeister(?:in)?|richter(?:in)?|minister(?:in)?|kanzler(?:in)?|präsident(?:en|in)?|stadtrat|stadträtin|abgeordneten?|politiker(?:in)?|landrat|landrätin|chef(?:in)?|direktor(?:in)?|lehrer(?:in)?|journalist(?:en|in)?|staatsanwalt|staatsanwältin|polizist(?:en|in)?|redakteur(?:in)?|pfarrer(?:in)?)"
_OFFICE_NL = r"(?:burgemeester|wethouder|minister|premier|rechter|politicus|politica|kamerlid|raadslid|directeur|leraar|lerares|journaliste?|officier|agente?|redacteur|dominee|voorzitter)"
_OFFICE_FR = r"(?:maire|ministre|président|présidente|juge|député|députée|sénateur|préfet|préfète|conseill(?:er|ère)|directeur|directrice|patron|patronne|prof|professeur|journaliste|procureur|flic|élus?|adjointe?|curé)s?"
_OFFICE_ES = r"(?:alcalde|alcaldesa|ministr[oa]|concejal|concejala|presidente|presidenta|juez|jueza|diputad[oa]|senador|senadora|director|directora|profesor|profesora|periodista|fiscal|policía|cura|gobernador|gobernadora|político)s?"
_OFFICE_IT = r"(?:sindac[oa]|ministr[oa]|assessor[ea]|consigliere|consigliera|presidente|giudice|deputat[oa]|senatore|senatrice|direttore|direttrice|preside|prof|professore|professoressa|giornalista|pm|prete|politico|vigile)"
_OFFICE_PT = r"(?:prefeit[oa]|vereador|vereadora|ministr[oa]|presidente|juiz|juíza|deputad[oa]|senador|senadora|diretor|diretora|professor|professora|jornalista|autarca|governador|governadora|delegad[oa]|padre|político|procurador)"
_OFFICE_SV = r"(?:politikern|kommunalrådet|ministern|statsministern|domaren|rektorn|läraren|journalisten|åklagaren|polisen|prästen|redaktören|borgmästaren|ordföranden|direktören)"
_OFFICE_PL = r"(?:burmistrza|burmistrz|wójta|wójt|prezydenta|ministra|ministrę|posła|posłankę|radnego|radną|sędziego|sędzię|dyrektora|dyrektorkę|prokuratora|dziennikarza|dziennikarkę|premiera|starostę|sołtysa|księdza|policjanta)"
_OFFICE_EN = r"(?:mayor|minister|councillor|councilor|councilwoman|councilman|judge|president|senator|congressman|congresswoman|governor|mp|politician|headteacher|teacher|director|editor|journalist|reporter|prosecutor|cop|chief|boss|vicar|priest|landlord)"


def _german() -> Iterator[str]:
    me = r"(?:wir|ich)"
    # "Dich" is who it is done to; "euch" may be for whom: "Die Pakete stechen wir euch ab".
    whole = rf"(?:bring(?:en|e)?\s{{me}}(?:dich|euch)\s{_W}{{{{0,4}}}}?um{_END}|stech(?:en|e)?\s{{me}}dich\s{_W}{{{{0,2}}}}?ab{_END}|(?:mach(?:en|e)?)\s{{me}}dich\s{_W}{{{{0,2}}}}?(?:kalt|platt){_END}|(?:schlag(?:en|e)?|prügel[ne]?|tret(?:en|e)?)\s{{me}}dich\s{_W}{{{{0,2}}}}?(?:tot|zusammen(?!\smit)|krankenhausreif|halb\stot|windelweich)|(?:knall(?:en|e)?|schieß(?:en|e)?)\s{{me}}dich\s{_W}{{{{0,2}}}}?(?:ab|nieder|über\sden\shaufen){_END}|leg(?:en|e)?\s{{me}}dich\sum{_END})\b"
    several = rf"(?:stech(?:en|e)?\s{{me}}euch\s{{all}}ab{_END}|mach(?:en|e)?\s{{me}}euch\s{{all}}(?:kalt|platt){_END}|(?:schlag(?:en|e)?|prügel[ne]?|tret(?:en|e)?)\s{{me}}euch\s{{all}}(?:tot|zusammen(?!\smit)|krankenhausreif|halb\stot|windelweich)|(?:knall(?:en|e)?|schieß(?:en|e)?)\s{{me}}euch\s{{all}}(?:ab|nieder|über\sden\shaufen){_END})\b"
    every = r"(?:(?:alle|beide|einfach|eiskalt|noch)\s){0,2}"
    # What is also cut, turned, broken or polished for a guest or a patient takes its particle.
    body = rf"(?:(?:schlag(?:en|e)?|hau(?:en|e)?|tret(?:en|e)?|brech(?:en|e)?|reiß(?:en|e)?)\s{{me}}(?:dir|euch)\s{_W}{{{{0,2}}}}?(?:die|den|das|jeden|alle|beide|sämtliche)\s{_W}?{_PART_DE}(?:\s(?:ein|aus|ab|durch|um|weg))?(?!\s(?:in|vom|von|des|der|für|am|zu|auf|frei)\b)|schneid(?:en|e)?\s{{me}}(?:dir|euch)\s(?:die|den)\s(?:kehle|hals|finger|eier)\s(?:ab|durch){_END}|dreh(?:en|e)?\s{{me}}(?:dir|euch)\s(?:den|das)\s(?:hals|genick)\sum{_END}|polier(?:en|e)?\s{{me}}(?:dir|euch)\sdie\s(?:fresse|visage|schnauze))\b"
    fire = rf"(?:zünd(?:en|e)?|fackel[ne]?|steck(?:en|e)?|brenn(?:en|e)?|spreng(?:en|e)?)\s{{me}}(?:(?:dir|euch)\s(?:das|die|den)|deine?[nr]?|eure?[nr]?|euer)\s{_W}?{_HOUSE_DE}\s{_W}{{{{0,3}}}}?(?:an|ab|nieder|in\sbrand|in\sdie\sluft)\b"
    for form in (whole, body, fire):
        yield form.format(me=rf"{me}\s")
        yield rf"{me}\s{form.format(me='')}"
    yield rf"{me}\s{several.format(me='', all=every)}"
    inverted = several.format(me=rf"{me}\s", all=every)
    yield rf"(?:sonst|oder|dann|morgen|nächstes\smal)\s{inverted}"
    # Without an order that only a threat gives it is a warning of a hazard: "sonst brennt dein Haus".
    yield rf"(?:verschwinde|verschwindet|hau\sab|haut\sab|halt\s(?:dein|die)\s(?:maul|klappe|fresse)|zieh\s(?:den|die|das|deinen|deine)\s\w+\szurück),?\s(?:sonst|oder)\s(?:brennt|brennen|fliegt)\s(?:dein|deine|dir\sdas|euer|eure|euch\sdas)\s{_HOUSE_DE}\b"
    yield rf"(?:den|die|diesen|diese|unseren|unsere|so\seinen|so\seine)\s(?:herrn\s|frau\s)?(?:\w+\s)?{_OFFICE_DE}\s(?:sollte\sman|müsste\sman|gehört)\s(?:\w+\s){{0,2}}?(?:aufhängen|aufgehängt|erschießen|erschossen|aufknüpfen|aufgeknüpft|abknallen|abgeknallt|abstechen|totschlagen|lynchen|gelyncht|an\sdie\swand\s(?:stellen|gestellt)|anzünden|angezündet|steinigen|gesteinigt)\b"
    yield rf"(?:dem|der|den|diesem|dieser|diesen|so\seinem|so\seiner)\s(?:\w+\s)?(?:{_OFFICE_DE})n?\s(?:gehört|gehörte|gebührt)\s(?:eine?\skugel|der\sstrick|der\sgalgen|ein\sstrick)\b"


def _dutch() -> Iterator[str]:
    yield r"(?:steken|steek|schieten|schiet|slaan|sla|maken|maak|trappen|trap|rijden|rij|hakken|hak|snijden|snij|knallen|knal)\s(?:we|wij|ik)\s(?:je|jou|jullie|u)\s(?:(?:nog|ook|wel|echt|morgen|vanavond|vannacht|gewoon|helemaal|meteen|persoonlijk|allemaal)\s){0,2}(?:neer|dood|kapot|overhoop|in\selkaar|in\smekaar|van\skant|om\szeep)\b"
    yield r"(?:we|wij)\s(?:steken|schieten|slaan|maken|trappen|rijden|hakken|snijden|knallen)\s(?:je|jou|jullie|u)\s(?:(?:nog|ook|wel|echt|morgen|vanavond|vannacht|gewoon|helemaal|meteen|persoonlijk|allemaal)\s){0,2}(?:neer|dood|kapot|overhoop|in\selkaar|in\smekaar|van\skant|om\szeep)\b"
    # "Het glazuur maken we je af" is done for somebody: what stands before the verb says which it is.
    yield r"(?:we|wij)\smaken\s(?:je|jou|jullie)\s(?:(?:allemaal|allebei|gewoon)\s)?af(?=\s*(?:[.!,;]|\Z))"
    yield r"(?:anders|of)\s(?:maken|maak)\s(?:we|wij|ik)\s(?:je|jou|jullie)\s(?:(?:allemaal|allebei|gewoon)\s)?af(?=\s*(?:[.!,;]|\Z))"
    house = r"(?:huis|auto|zaak|winkel|kantoor|schuur|boerderij|bedrijf)"
    yield rf"(?:steken|steek|zetten|zet)\s(?:we|wij|ik)\s(?:je|jouw|jullie|uw|die)\s(?:\w+\s)?(?:{house}|tent)\s(?:\w+\s){{0,3}}?(?:in\sde\sfik|in\sbrand)\b"
    yield rf"(?:(?:fikken|branden)\s(?:we|wij|ik)\s(?:je|jouw|jullie|uw|die)\s(?:\w+\s)?{house}\s(?:\w+\s){{0,3}}?(?:af|plat)|blazen\s(?:we|wij)\s(?:je|jouw|jullie|uw|die)\s(?:\w+\s)?{house}\s(?:\w+\s){{0,3}}?op)\b"
    yield r"(?:breken|breek|slaan|sla|trappen|trap|snijden|snij|schieten|schiet)\s(?:we|wij|ik)\s(?:je|jou|jullie)\s(?:de\s|je\s)?(?:\w+\s)?(?:benen|nek|poten|tanden|keel|strot|knieën|kop|kaken|schedel|vingers|botten)\b"
    yield r"(?:rot\sop|oprotten|hou\sje\s(?:bek|kop|mond)|trek\s(?:die|je|de)\s\w+\sin),?\s(?:anders|of)\s(?:brandt|fikt)\s(?:je|jouw|uw|jullie)\s(?:huis|auto|zaak|winkel|tent|schuur)\b(?:\s(?:\w+\s)?af)?"
    yield rf"(?:die|deze|onze|de)\s(?:\w+\s)?{_OFFICE_NL}\s(?:moet(?:en)?|mogen|mag|zouden|zou)\s(?:ze|we|je|iemand)\s(?:\w+\s){{0,2}}?(?:ophangen|opknopen|doodschieten|neerschieten|afschieten|afmaken|lynchen|vergassen|aan\sde\shoogste\sboom)\b"
    yield rf"(?:die|deze|onze|de)\s(?:\w+\s)?{_OFFICE_NL}\s(?:moet|mag|verdient\shet\som)\s(?:te\sworden\s|worden\s)?(?:opgehangen|opgeknoopt|doodgeschoten|neergeschoten|gelyncht|afgemaakt)\b"


def _french() -> Iterator[str]:
    part = r"(?:dents|jambes|bras|gueule|tête|gorge|langue|nez|os|genoux|doigts|couilles|mâchoire|crâne)"
    fire = r"(?:brûle|brûlera|brûler|crame|cramera|cramer|fait\ssauter|fera\ssauter|incendie|incendiera|met\sle\sfeu\sà|mettra\sle\sfeu\sà)"
    house = r"(?:maison|baraque|voiture|bagnole|boutique|magasin|garage|bureau|ferme|resto)"
    yield r"(?:on|je|nous)\s(?:te|vous|t['’])\s?(?:fera|ferai|ferons|fais|fait)\s(?:la\speau|crever|bouffer\stes\sdents|sauter\sla\s(?:tête|cervelle))\b"
    yield rf"(?:on|je|nous)\s(?:te|vous)\s(?:coupe|coupera|couperai|casse|cassera|casserai|pète|pètera|péterai|brise|brisera|briserai|arrache|arrachera|arracherai|éclate|éclatera|explose|explosera|défonce|défoncera|tranche|tranchera)\s(?:les|la|le|tes|toutes\sles|les\sdeux)\s{part}\b(?!\s(?:de|du|des|d['’])\b|\sd['’])"
    yield r"(?:on|je|nous)\s(?:te|vous|t['’])\s?(?:tue|tuera|tuerai|bute|butera|buterai|crève|crèvera|saigne|saignera|égorge|égorgera|flingue|flinguera|massacre|massacrera|troue\sla\speau|brûlera\svif)(?=\s*(?:[.!,;]|\Z|et\b|toi\b|comme\sun\schien))"
    yield rf"(?:on|je|nous)\s(?:va\s|vais\s|allons\s)?(?:(?:te|vous)\s{fire}\s(?:la|le)|{fire}\s(?:ta|ton|votre))\s{house}\b"
    # Plants and brings down, in a race or from a hill.
    yield r"(?:on|je|nous)\s(?:te|vous)\s(?:plante|plantera|descend|descendra)\scomme\sun\schien\b"
    yield r"(?:on|ils)\s(?:te|vous)\s(?:retrouvera|retrouveront|repêchera|repêcheront|ramassera|ramasseront)\s(?:mort|morte|pendu|pendue|raide|au\sfond\s(?:du|de\sla|d['’]un)\s(?:canal|fossé|puits|rivière|ravin|trou)|dans\s(?:le|un|une|la)\s(?:canal|fossé|coffre|seine|caniveau|benne)(?=\s*(?:[.!,;]|\Z)))\b"
    yield r"(?:on|ils)\s(?:te|vous)\s(?:repêchera|repêcheront)\sdans\s(?:le|un|une|la)\s(?:rivière|port|lac|étang)\b"
    yield rf"(?:(?:ce|cette|le|la|ces|les|notre)\s(?:\w+\s)?{_OFFICE_FR},?\s(?:il\sfaudrait|il\sfaut|faudrait|faut|on\sdevrait)\s(?:le|la|les)\s(?:pendre|fusiller|lyncher|égorger|buter|abattre)|(?:il\sfaudrait|il\sfaut|faut|on\sdevrait)\s(?:(?:pendre|fusiller|lyncher|égorger|buter)\s(?:ce|cette|ces|le|la|les|notre)|abattre\s(?:ce|cette|ces|notre))\s(?:\w+\s)?{_OFFICE_FR})\b"


def _spanish() -> Iterator[str]:
    part = r"(?:piernas|cara|dientes|cabeza|cuello|brazos|rodillas|dedos|huesos|lengua|crisma|alma)"
    house = r"(?:casa|coche|carro|negocio|local|tienda|moto|finca|bar|oficina)"
    yield rf"(?:te|os)\s(?:parto|partimos|partiré|partiremos|rompo|rompemos|romperé|romperemos|corto|cortamos|cortaré|cortaremos|reviento|reventamos|reventaré|arranco|arrancamos|arrancaré|abro|abrimos)\s(?:la|las|el|los|ambas)\s{part}\b(?!\s(?:de|del|al)\b)"
    yield r"(?:te|os)\s(?:(?:matamos|mataremos|mataré|rajamos|rajaremos|degollamos|apuñalamos|descuartizamos|ahogamos)(?!\s(?:el|la|los|las|un|una|en|con|de)\b|\sa\s(?:besos|abrazos|cosquillas|preguntas|regalos|risas))|quemamos\sviv[oa]s?|pegamos\s(?:un|dos)\stiros?|metemos\s(?:un\stiro|una\sbala|plomo)|llenamos\sde\splomo|enterramos\sviv[oa]s?)\b"
    yield rf"(?:o|si\sno,?|y)\s(?:te\s|os\s)?(?:quemamos|quemaremos|quemaré|quemo|incendiamos|volamos)\s(?:tu|la|el|vuestra|vuestro|su)\s{house}\b"
    yield r"(?:aparecerás|vas\sa\saparecer|amanecerás)\s(?:muert[oa]|en\suna\s(?:cuneta|zanja|fosa|acequia|bolsa)|flotando)\b"
    kill = r"(?:fusilar|colgar|ahorcar|linchar|matar|quemar|degollar)"
    yield rf"(?:a\s)?(?:ese|esa|este|esta|al|a\sla|a\sl[oa]s|ese\s\w+\sde|esos|esas)\s(?:\w+\s)?{_OFFICE_ES}\s(?:\w+\s){{0,3}}?(?:habría\sque|hay\sque|deberían|tendrían\sque)\s(?:matarl[oa]s?\b(?!\s(?:de|a|con)\s(?!tiros|palos|golpes|pedradas|una?\b))|(?!matar){kill}l[oa]s?\b)"
    yield rf"(?:habría\sque|hay\sque|deberían|tendrían\sque)\s{kill}\sa(?:l|\s(?:la|ese|esa|este|esta|esos|esas|los|las))\s(?:\w+\s)?{_OFFICE_ES}\b(?!\s(?:de\s\w+\s)?(?:de\s(?:risa|amor|aburrimiento)|a\s(?:besos|abrazos|preguntas)))"


def _italian() -> Iterator[str]:
    part = r"(?:gambe|faccia|denti|testa|collo|braccia|ginocchia|dita|ossa|lingua|gola|culo)"
    yield rf"(?:ti|vi)\s(?:spacchiamo|spaccheremo|spezziamo|spezzeremo|rompiamo|romperemo|rompo|romperò|tagliamo|taglieremo|taglierò|strappiamo|strappo|facciamo\ssaltare|spaccherò|spezzerò)\s(?:le|la|i|il|tutti\si|entrambe\sle|tutte\sle)\s{part}\b(?!\s(?:di|del|dello|della|dei|degli|delle|al|allo|alla|agli|alle)\b|\s(?:dell|all)['’])"
    yield r"(?:ti|vi)\s(?:ammazzeremo|ammazzerò|uccideremo|ucciderò|spariamo|spareremo|facciamo\sfuori|faremo\sfuori|sgozziamo|accoltelliamo|strangoliamo|bruciamo\svivi?|facciamo\sa\spezzi|gambizziamo)\b"
    yield r"(?:ti|vi)\s(?:bruciamo|bruceremo|incendiamo|facciamo\ssaltare|diamo\sfuoco\sa(?:lla|l)?)\s(?:la|il|l['’])?\s?(?:casa|macchina|auto|negozio|bar|locale|officina|cascina|ufficio)\b"
    yield r"(?:ti|vi)\s(?:(?:ritroveranno|troveranno|ritroviamo|ripescheranno|ripescano)\s(?:mort[oaie]|(?:in\sun|nel|dentro\sun|in\sfondo\sal?)\s(?:fosso|fiume|bagagliaio|pozzo|burrone|cassonetto))|(?:ripescheranno|ripescano)\s(?:nel|in\sun|in\sfondo\sal)\s(?:canale|lago|mare))\b"
    kill = r"(?:impiccare|fucilare|linciare|ammazzare|appendere|sparare\sa|bruciare)"
    yield rf"(?:quel|quella|questo|questa|quei|questi)\s(?:\w+\s)?{_OFFICE_IT}\s(?:\w+\s){{0,2}}?(?:andrebbe|andrebbero|dovrebbe\sessere|meriterebbe\sdi\sessere|merita\sdi\sessere)\s(?:impiccat|fucilat|linciat|ammazzat|appes|bruciat)[oaie]\b"
    yield rf"(?:bisognerebbe|bisogna|si\sdovrebbe|dovrebbero|qualcuno\sdovrebbe)\s{kill}\s(?:quel|quella|questo|questa|il|la)\s(?:\w+\s)?{_OFFICE_IT}\b"


def _portuguese() -> Iterator[str]:
    part = r"(?:dentes|pernas|cara|braços|joelhos|cabeça|pescoço|dedos|ossos|língua|focinho|fuça)"
    yield rf"(?:parto|partimos|quebro|quebramos|corto|cortamos|arranco|arrancamos|rebento|rebentamos|racho|rachamos|estouro|estouramos)(?:-te|-vos)\s(?:os|as|a|o|todos\sos)\s{part}\b(?!\s(?:de|do|da|dos|das)\b)"
    yield rf"(?:te|a\sgente\ste|eu\ste|nós\ste)\s(?:quebro|quebra|quebramos|parto|parte|partimos|corto|corta|cortamos|arranco|arranca|arrancamos|racho|racha|estouro|estoura)\s(?:os|as|a|o|todos\sos)\s{part}\b(?!\s(?:de|do|da|dos|das)\b)"
    # Not what one has: "matamos-te a fome".
    other = r"(?!\s(?:o|as|os|um|uma|de|em|com|a(?!\s(?:tiros?|facadas?)\b))\b)"
    yield rf"(?:matamos|mataremos|esfaqueamos|degolamos|enterramos|afogamos|furamos)(?:-te|-vos)\b{other}|(?:a\sgente|nós|eu)\s(?:vai\s|vamos\s|vou\s)?te\s(?:(?:mata|matamos|matar|fura|furamos|furar)\b{other}|(?:apaga|apagamos|apagar)(?=\s*(?:[.!]|\Z))|queima\svivo\b|enche\sde\s(?:bala|tiro)\b)"
    yield r"(?:queimamos|queimaremos|incendiamos|botamos\sfogo\sn|deitamos\sfogo\s[àa]|tocamos\sfogo\sn)(?:-te)?\s?(?:a\stua|a\ssua|tua|sua|a|o\steu|o\sseu)\s(?:casa|carro|loja|bar|oficina|quinta|sítio)\b"
    yield r"(?:vais|você\svai)\s(?:aparecer|amanhecer)\s(?:mort[oa]|boiando|a\sboiar|n(?:o|um)\s(?:(?:rio|valão|poço|mato|caixão)\b(?!\s(?:de|do|da|dos|das)\b)|fundo\s(?:do|de\sum|dum)\s(?:rio|poço|mar|lago)))\b"
    yield rf"(?:esse|essa|este|esta)\s(?:\w+\s)?{_OFFICE_PT}\s(?:devia|deveria|merecia|merece|tinha\s(?:que|de))\s(?:ser\s)?(?:enforcad|fuzilad|linchad|queimad)[oa]\b"
    yield rf"(?:deviam|deveriam|tinham\s(?:que|de)|é\spreciso|tem\s(?:que|de))\s(?:enforcar|fuzilar|linchar|matar|queimar)\s(?:esse|essa|este|esta)\s(?:\w+\s)?{_OFFICE_PT}\b"


def _swedish() -> Iterator[str]:
    yield r"(?:slår|skjuter|hugger|sparkar)\s(?:vi|jag)\s(?:ihjäl|ner)\s(?:dig|er)\b|(?:dödar|mördar|knivhugger|skjuter|sticker\sner)\s(?:vi|jag)\s(?:dig|er)(?=\s*(?:[.!,;]|\Z|och\b|alla\b|allihop))|(?:vi|jag)\s(?:ska\s)?(?:slår|slå|skjuter|skjuta|hugger|hugga|sticker|sticka|sparkar)\s(?:ihjäl|ner)\s(?:dig|er)\b|vi\s(?:dödar|mördar|knivhugger|skjuter)\s(?:dig|er)(?=\s*(?:[.!,;]|\Z|och\b|alla\b|allihop))"
    yield r"(?:(?:vi|jag)\s(?:ska\s)?(?:skär|skära|slår|slå|knäcker|knäcka|bryter|bryta|krossar|krossa|sparkar|sparka|sliter|slita)|(?:skär|slår|knäcker|bryter|krossar|sparkar|sliter)\s(?:vi|jag))\s(?:av\s|in\s|ut\s|sönder\s)?(?:halsen|tänderna|benen|nacken|armarna|knäna|skallen|näsan|käken|fingrarna|tungan|huvudet)\s(?:av|på)\s(?:dig|er)\b"
    yield r"(?:bränner|eldar|tänder|spränger)\s(?:vi|jag)\s(?:ner\s|upp\s|på\s|eld\spå\s)?(?:ditt|din|ert|er|era|dina)\s(?:hus|bil|butik|lada|stuga|villa|kontor|affär|båt)\b|(?:håll\s(?:käften|klaffen|tyst)|försvinn|dra\stillbaka\s\w+),?\s(?:annars|eller\sså|så)\s(?:brinner|ryker)\s(?:ditt|din|ert|er)\s(?:hus|bil|butik|lada|stuga|villa|kontor|affär|båt)\b"
    yield rf"(?:den|den\sdär|den\shär)\s(?:\w+\s)?{_OFFICE_SV}\sborde\s(?:man\s)?(?:hängas?|skjutas?|lynchas?|avrättas?|stenas?|bli\sskjuten|spetsas?)\b|(?:någon|man|nån|vi)\sborde\s(?:hänga|skjuta|lyncha|avrätta)\s(?:den|den\sdär)\s(?:\w+\s)?{_OFFICE_SV}\b"


def _polish() -> Iterator[str]:
    yield r"(?:zabijemy|zajebiemy|zastrzelimy|zadźgamy|potniemy|utopimy|udusimy|zatłuczemy|odstrzelimy|wypatroszymy|zakopiemy|powiesimy|spalimy)\s(?:cię|ciebie|was)\b(?!\sw\s(?!rze|jez|kana|staw|les|piach|doł))"
    yield r"(?:połamię|połamiemy|wybiję|wybijemy|obetnę|obetniemy|poderżniemy|przetrącę|przetrącimy|rozwalimy|odetniemy|wyrwę|wyrwiemy|skręcę|skręcimy|ukręcę)\s(?:ci|wam)\s(?:\w+\s){0,2}?(?:nogi|ręce|zęby|gardło|łeb|kark|palce|język|kolana|żebra|głowę|szczękę)\b"
    yield r"(?:spalimy|spalę|podpalimy|podpalę|wysadzimy|puścimy\sz\sdymem)\s(?:ci|wam)\s(?:\w+\s)?(?:dom|samochód|auto|sklep|chatę|stodołę|warsztat|firmę|biuro)\b"
    yield r"(?:znajdą|wyłowią)\scię\s(?:martw\w+|w\s(?:rzece|rowie|kanale|piachu|trumnie|bagażniku|stawie|jeziorze|lesie)|na\sdnie)\b"
    yield rf"(?:tego|tę|tą|tych|naszego|naszą)\s(?:\w+\s)?{_OFFICE_PL}\s(?:\w+\s)?(?:trzeba|należy|należałoby|powinno\ssię|powinni)\s(?:\w+\s)?(?:powiesić|rozstrzelać|zastrzelić|zlinczować|zabić|zatłuc|ukamienować|utopić)\b"
    yield rf"(?:trzeba|należy|należałoby|powinno\ssię|powinni)\s(?:\w+\s)?(?:powiesić|rozstrzelać|zastrzelić|zlinczować|zabić|zatłuc|utopić)\s(?:tego|tę|tą|naszego)\s(?:\w+\s)?{_OFFICE_PL}\b"


def _turkish() -> Iterator[str]:
    yield r"(?:seni|sizi|hepinizi)\s(?:\w+\s){0,2}?(?:öldürürüz|öldüreceğiz|vururuz|vuracağız|gebertiriz|geberteceğiz|keseriz|keseceğiz|yakarız|yakacağız|doğrarız|asarız|asacağız|gömeriz|gömeceğiz|şişleriz)\b|(?:seni|sizi|hepinizi)\s(?:boğarız|boğacağız)\b"
    yield r"(?:evini|arabanı|dükkânını|dükkanını|ahırını|iş\syerini|tarlanı|bürosunu)\s(?:\w+\s){0,2}?(?:yakarız|yakacağız|yakarım|yakacağım|uçururuz|başına\syıkarız|ateşe\sveririz|kundaklarız)\b"
    yield r"(?:bacaklarını|kemiklerini|dişlerini|kollarını|parmaklarını|kafanı|boynunu|dilini|boğazını)\s(?:\w+\s)?(?:kırarız|kırarım|kıracağız|kıracağım|dökerim|dökeriz|keserim|keseriz|patlatırız|koparırım|koparırız|sökerim)\b"


def _english() -> Iterator[str]:
    # "Drop the case, or your shop burns, with you inside".
    order = r"(?:drop|withdraw|pay\s(?:up|us|me|what\syou\sowe)|leave\s(?:town|the\s(?:town|village|estate|valley|area)|us)|shut\s(?:up|your\s(?:mouth|trap|gob|face))|sell|sign|take\s(?:back|it\sback|that\sback|it\sdown|that\sdown)|move\sout|get\sout|resign|retract|keep\s(?:quiet|your\smouth)|back\soff|hand\s(?:over|it\sover))"
    yield rf"{order}\b[^\n]{{0,50}}?[.,;!–-]?\s(?:or|otherwise|else|if\syou\sdon['’]t),?\syour\s(?:house|home|shop|car|office|barn|place|store|garage|pub|restaurant|farm|van|boat)\s(?:will\s)?(?:burns?|goes\sup\sin\sflames|gets\s(?:torched|burnt|burned))(?=\s*(?:[.!,;\n–-]|\Z|and\b|with\syou\b))"
    # "Talk to the police and you'll end up in the river".
    tells = r"(?:talk|talking|speak|tell|testify|testifying|squeal|snitch|grass|complain|report|go\sto|run\sto|call|ring|say|print|publish|write|open\syour\smouth|breathe\sa\sword|turn\sup\sin\scourt|take\sthe\sstand)"
    topic = r"(?:police|cops|court|press|anyone|anybody|somebody|paper|papers|judge|lawyer|again|a\sword|about\s(?:this|that|it|us|me)|against\s(?:us|me|him|them)|complaint|mouth|stand|reporters?|journalists?)"
    yield rf"{tells}\s[^.!?\n]{{0,30}}{topic}(?=\s*(?:[,;–-]|and\b|again\b|about\b|against\b|or\b|then\b|you|they|we\b|your\b|someone\b|to\b|that\b|in\b|at\b))[^.!?\n]{{0,30}}\b(?:you['’]ll|you\swill|they['’]ll|they\swill|we['’]ll|we\swill|your\s(?:body|corpse)\swill|someone\swill)\s(?:end\sup|wind\sup|be\sfound|find\syou|finish\sup|fish\syou\sout|dig\syou\sup)\s(?:dead|floating|face\sdown|(?:in|at|under)\s(?:(?:the|a|an)\s)?(?:bottom\sof\sthe\s)?(?:river|canal|ditch|quarry|lake|harbour|harbor|sea|reservoir|pond|grave|morgue|body\sbag|concrete))(?=\s*(?:[.!,\n]|\Z|and\b|with\b))"
    yield r"(?:if\syou|when\syou)\s[^.!?\n]{3,50},\s(?:we|i)(?:['’]ll|\swill)\s(?:stab|gut|knife|strangle|drown|lynch|behead|butcher|kneecap)\syou(?=\s*(?:[.!,;\n]|\Z|and\b|like\sa\b|dead\b|in\sthe\s(?:head|face|knees?|back|leg)))"
    # A photographer shoots too.
    yield r"(?:if\syou|when\syou)\s[^.!?\n]{3,50},\s(?:we|i)(?:['’]ll|\swill)\sshoot\syou\s(?:dead|like\sa\sdog|in\sthe\s(?:head|face|knees?|back|leg))\b"
    yield r"if\syou\s(?:set\sfoot|testify|vote|snitch|squeal|tell\sany|call\sthe\s(?:police|cops)|go\sto\sthe\s(?:police|cops)|touch)[^.!?\n]{0,40},\s(?:we|i)(?:['’]ll|\swill)\sshoot\syou(?=\s*(?:[.!,;\n]|\Z))"
    # "Your son takes the bus to school, doesn't he? Watch what you write".
    kin = r"(?:little\s)?(?:girl|boy|son|daughter|kids?|children|wife|husband|mother|mum|sister|brother|missus|family|grandson|granddaughter|lad|lass)"
    yield rf"your\s(?:\w+\s)?{kin}\s[^.!?\n]{{3,70}},\s(?:doesn['’]t|don['’]t|isn['’]t|aren['’]t)\s(?:she|he|they)\?\s(?:so\s|better\s|do\s|i['’]d\s)?(?:be\s(?:very\s)?careful|careful|watch\s(?:what|your|yourself|it|out)|mind\s(?:what|your)|think\s(?:twice|about\sthat|about\sit|of\sthat|before))\b"
    loved = r"(?:girl|boy|son|daughter|kids|wife|husband|mother|mum|sister|brother|missus|grandson|granddaughter)"
    yield rf"(?:we|i)\sknow\s(?:exactly\s)?(?:which|what)\s(?:school|bus|road|street|nursery|house|train)\syour\s(?:\w+\s)?{loved}\s[^.!?\n]{{2,40}}"
    yield rf"(?:shame|pity)\sif\s(?:something|anything|an\saccident)\s(?:\w+\s)?(?:happened|were\sto\shappen|should\shappen)\sto\syour\s(?:\w+\s)?(?:{kin}|house|shop|car|place|dog|business)\b"
    yield r"(?:nice|lovely|pretty)\s(?:little\s)?(?:house|family|shop|car|place|home|dog|business|boat|farm|pub)\s(?:you(?:['’]ve)?\s(?:have|got)|of\syours|that)\b[^.!?\n]{0,20}[.!,]\s(?:it['’]d\sbe\s|would\sbe\s|it\swould\sbe\s|be\s)?a?\s?(?:real\s)?(?:shame|pity)\sif\s(?:something|anything|an\saccident|it\s(?:were\sto\s)?(?:burn|caught\sfire|went\sup|got\s(?:torched|smashed)))"
    yield rf"(?:some(?:one|body)|they|we)\s(?:ought\sto|should|needs?\sto|has\sto|must)\s(?:just\s|really\s)?string\s(?:that|the|our|this)\s(?:\w+\s)?{_OFFICE_EN}\sup\b"


def _joined(forms: Iterator[str]) -> str:
    return rf"(?<![\w’'-])(?:{'|'.join(f'(?:{form})' for form in forms)})"


TO_YOU: Mapping[str, re.Pattern[str]] = {
    language: lazy_pattern(lambda forms=forms: _joined(forms()), re.IGNORECASE)  # type: ignore[misc]
    for language, forms in (
        ("de", _german),
        ("en", _english),
        ("es", _spanish),
        ("fr", _french),
        ("it", _italian),
        ("nl", _dutch),
        ("pl", _polish),
        ("pt", _portuguese),
        ("sv", _swedish),
        ("tr", _turkish),
    )
}
"""Of each language the forms."""
