"""Threats in ten languages by their grammar: what should be done to somebody's body ("Dem gehört der Schädel eingeschlagen"), what we do to somebody's things next time, what becomes of whoever comes once more, who gets a bullet.

A single word makes none of them: each takes who should do it or when it is done, what is done, and to what of somebody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from provenance.analysis.characters import IN_LOWERED, lowered
from provenance.api import Document, Literals, Span, analysis, lazy_pattern

if TYPE_CHECKING:
    from provenance_plugins.moderation.menaces import Address

__all__ = ["may_threaten_by_parts", "threats_by_parts"]

_W = r"(?:[^\W\d_][\w’'-]*\s)"

_EN_PART = r"(?:head|skull|face|teeth|jaw|legs|knees|kneecaps|neck|throat|nose|ribs|windows|house|car)"
_ENGLISH = (
    # "Somebody ought to put a brick through her head", "smash his teeth in".
    rf"(?:some(?:one|body)|they|we)\s(?:really\s|just\s)?(?:ought\sto|should|needs?\sto|has\sto|have\sto|must|wants\sto)\s(?:just\s|really\s)?(?:put|stick|drive|kick|smash|bash|cave|knock|punch|break|slit|stove|shove|blow)\s{_W}{{0,3}}?(?:through\s|in\s|into\s|out\sof\s|off\s)?(?:his|her|their|your)\s(?:\w+\s)?{_EN_PART}\b",
    rf"(?:he|she|they)\s(?:deserves?|needs?|wants)\s(?:a\s(?:brick|bullet|hammer|boot|fist|knife)\s(?:to|through|in|between|into)\s(?:the|his|her|their)\s(?:\w+\s)?(?:{_EN_PART}|back|ribs|brain|eyes)|(?:his|her|their)\s{_EN_PART}\s(?:kicked|smashed|bashed|caved|broken|knocked|punched|slit|stoved|blown)(?:\s(?:in|off|out))?)\b",
    # "Show your face here once more and you'll leave in a box".
    rf"(?:show\s(?:your|his|her)\sface|come|set\sfoot|say|print|write|touch|open\syour\smouth|go\snear|park|call|ring|post|try|cross|speak|look|knock)\b[^.!?\n]{{0,60}}\b(?:again|once\smore|one\smore\stime|one\smore\sword)\b[^.!?\n]{{0,20}}\band\s(?:you['’]ll|you\swill|we['’]ll|we\swill|i['’]ll|i\swill|they['’]ll)\s{_W}{{0,4}}?(?:in\san?\s(?:box|coffin|body\sbag|ambulance|wheelchair|hearse|bag)|in\spieces|on\sa\sstretcher|in\s(?:the\s)?(?:hospital|morgue|ground)|feet\sfirst|your\s(?:{_EN_PART}))\b",
    # "Next time we burn his car with him in it".
    rf"(?:next\stime\s(?:we|i)(?:['’]ll|\swill|['’]re\sgoing\sto)?|(?:we|i)(?:['’]ll|\swill|['’]re\s(?:going\sto|gonna)|['’]m\s(?:going\sto|gonna)))\s{_W}?(?:burn|torch|smash|break|blow\sup|set\sfire\sto|cut)\s(?:his|her|their|your)\s(?:\w+\s)?(?:car|house|home|shop|van|legs|arms|face|skull|knees|fingers)\b(?:\swith\s(?:him|her|them|you)\s(?:in|inside)(?:\sit)?)?",
    # "We'll be waiting outside his house and he'll end up in hospital".
    r"we(?:['’]ll|\swill|['’]re)\s(?:be\s)?waiting\sfor\s(?:him|her|them|you)\b[^.!?\n]{0,50}\b(?:he|she|they|you)(?:['’]ll|\swill|['’]s\sgoing\sto)\s(?:end\sup|finish|leave|go\shome|wake\sup)\s(?:in|on)\s(?:the\s|a\s)?(?:hospital|coffin|box|morgue|stretcher|ambulance|body\sbag)\b",
    # "That old man is going to get a bullet in the head".
    r"(?:he|she|you|they|(?:that|this|the)\s(?:\w+\s){1,2}?)(?:['’]s|\sis|\sare|['’]re|['’]ll|\swill)\s?(?:going\sto\s|gonna\s)?(?:get|take|catch|eat)\sa\sbullet\s(?:in|to|through|between)\s(?:the|his|her|their|your)\b",
)
_DE_PART = r"(?:schädel|kopf|fresse|schnauze|zähne|knochen|hals|genick|beine|kiefer|nase|visage|rübe|kniescheiben|hütte|haus|auto|karre|maul)"
_GERMAN = (
    rf"(?:dem|der|denen|dir|euch|ihm|ihr|ihnen|solchen?\s\w+|diesem\s\w+|diesen\s\w+)\s(?:gehör(?:t|en|te|ten)|müsste\sman|sollte\sman|muss\sman|müsste\smal\seiner|sollte\smal\seiner|sollte\sjemand)\s(?:mal\s|doch\s|endlich\s|einfach\s|ordentlich\s)*(?:(?:der|die|das|den|eins?\sin\sdie|eine?\skugel\sin\sden|eine?\skugel\sdurch\sden|eins\süber\sden)\s)?{_DE_PART}\s{_W}?(?:eingeschlagen|einschlagen|poliert|polieren|gebrochen|brechen|umgedreht|umdrehen|eingetreten|eintreten|ausgeschlagen|ausschlagen|angezündet|anzünden|abgefackelt|abfackeln|gejagt|jagen|verpasst|verpassen|abgerissen|abreißen|zertrümmert|zertrümmern|gestopft|stopfen|gehauen|hauen|gespalten|spalten)\b",
    r"(?:noch\s(?:einmal|mal|ein\s(?:wort|mal|artikel|brief))|lass\sdich\s[^.!?\n]{0,30}(?:noch\smal|nochmal|noch\seinmal)|wenn\s(?:du|ich\sdich)\s[^.!?\n]{0,40}(?:noch\smal|nochmal|noch\seinmal|wieder))[^.!?\n]{0,50}\b(?:du|ihr|dich|dir|euch)\b[^.!?\n]{0,30}\b(?:im\s(?:krankenhaus|sarg|rollstuhl|leichenwagen|leichensack)|in\sder\s(?:kiste|leichenhalle|intensiv)|auf\sder\sintensivstation|unter\sder\serde|mit\sden\sfüßen\svoran)\b",
    rf"(?:nächstes\smal|beim\snächsten\smal|das\snächste\smal|morgen|heute\snacht|bald)\s(?:zünde[nt]?|fackel[nt]?|schlag(?:en|e)?|brech(?:en|e)?|stech(?:en|e)?|schieß(?:en|e)?|polier(?:en|e)?|brenn(?:en|t)?)\s(?:wir|ich)\s(?:ihm|ihr|denen|dir|euch|dem\s\w+|der\s\w+)\s{_W}{{0,2}}?(?:{_DE_PART}|wagen|laden|bude|reifen)\b",
    rf"(?:wir|ich)\s(?:warte[nt]?|lauer[nt]?|stehe[nt]?)\s[^.!?\n]{{0,50}}\bund\s(?:dann\s)?(?:er|sie|du)?\s?(?:landet|landest|liegt|liegst|kommt|kommst|geht|gehst)\s{_W}{{0,3}}?(?:im\s(?:krankenhaus|sarg|rollstuhl)|auf\sder\sintensiv\w*|in\sder\skiste|unter\sder\serde)\b",
    rf"(?:der|die|dieser|diese|du|ihr|so\seiner)\s{_W}{{0,2}}?(?:kriegt|kriegst|bekommt|bekommst|fängt\ssich|fängst\sdir)\s(?:noch\s|bald\s|eines\stages\s)*eine?\skugel\s(?:in|durch|zwischen)\s(?:den|die|das)\b",
)
_FR_PART = r"(?:gueule|tête|dents|jambes|crâne|mâchoire|genoux|os|nez|bras|nuque|gorge|face|tronche|bagnole|voiture|caisse|maison|baraque|vitres|figure|rotules)"
_FR_ACT = r"(?:cass|pét|défonc|éclat|bris|fracass|cram|brûl|explos|crev|ouvr|tranch|arrach|pulvéris|démol)(?:er|ir|e|ons|era|erai|erons|ent|ez)?"
_FRENCH = (
    rf"(?:on\sdevrait|il\sfaudrait|faudrait|il\sfaut|faut|quelqu['’]un\sdevrait|(?:il|elle|ils|elles|tu|vous)\smérit(?:e|es|ent|ez)\squ['’]on)\s(?:lui|leur|te|vous)\s(?:{_FR_ACT}|mettre\s(?:une?\s(?:balle|brique|batte)\sdans|un\scoup\sde\s\w+\sdans)|mette\sune?\sballe\sdans|tirer\sune\sballe\sdans|coller\sune\sballe\sdans)\s(?:la|le|les|sa|son|ses|l['’])\s?{_FR_PART}\b",
    rf"(?:la\sprochaine\sfois|cette\sfois|demain|ce\ssoir|bientôt)[^.!?\n]{{0,15}}\s(?:on|je|nous)\s(?:lui|leur|te|vous)\s{_FR_ACT}\s(?:la|le|les|sa|son|ses|ta|tes|l['’])\s?{_FR_PART}\b",
    rf"(?:on|je|nous)\s(?:va\s|vais\s|allons\s)(?:lui|leur|te|vous)\s{_FR_ACT}\s(?:la|le|les|sa|son|ses|ta|tes|l['’])\s?{_FR_PART}\b",
    r"(?:on|nous|je)\s(?:l['’]|les\s|t['’]|vous\s)(?:attend|attends|attendons|attendra|attendrons)\s[^.!?\n]{0,50}\bet\s(?:il|elle|ils|elles|tu|vous)\s(?:va\s|vas\s|vont\s|allez\s)?(?:fini(?:r|ra|ras|ront|rez)|repart(?:ir|ira|iras|iront)|sort(?:ir|ira|iras)|rentr(?:er|era|eras)|termin(?:er|era|eras))\s[^.!?\n]{0,12}(?:à\sl['’](?:hosto|hôpital)|dans\sun\scercueil|entre\squatre\splanches|les\spieds\sdevant|en\s(?:ambulance|fauteuil)|sur\sun\sbrancard|à\sla\smorgue)",
    r"(?:reviens|remets\sles\spieds|repasse|remontre|encore\sun\s(?:mot|article)|une\sfois\sde\splus|si\s(?:tu|vous)\s[^.!?\n]{0,40}(?:encore|une\sfois\sde\splus))[^.!?\n]{0,50}\b(?:tu|vous)\s(?:vas\s|allez\s)?(?:fini(?:s|ssez|r|ras|rez)|repar(?:s|tez|tir|tiras|tirez)|sor(?:s|tez|tir|tiras)|rentr(?:es|ez|er|eras))\s[^.!?\n]{0,12}(?:à\sl['’](?:hosto|hôpital)|dans\sun\scercueil|entre\squatre\splanches|les\spieds\sdevant|en\s(?:ambulance|fauteuil)|sur\sun\sbrancard|à\sla\smorgue)",
    r"(?:(?:ce|cette|cet)\s(?:[^\W\d_]+\s){1,2}|il|elle|tu|vous)\s?(?:va|vas|allez|finira\spar)\s(?:se\s|te\s|vous\s)?prendre\s(?:une\sballe|du\splomb|un\scoup\sde\scouteau)\b",
)
_ES_PART = r"(?:cara|piernas|cabeza|dientes|boca|cuello|hocico|jeta|cráneo|huesos|rodillas|nariz|coche|casa|garganta|costillas|morro|tapa\sde\slos\ssesos|sesos|moto|negocio)"
_SPANISH = (
    rf"(?:habría\sque|hay\sque|había\sque|deberían|alguien\sdebería|alguien\stendría\sque|tendrían\sque|merece(?:n|s)?\sque\s(?:le|les|te))\s(?:partir|romper|reventar|volar|abrir|cortar|quemar|machacar|partan|rompan|revienten|vuelen|abran|quemen|meter|pegar|metan|peguen)(?:le|les|te|os)?\s(?:un\stiro\sen\s|una\sbala\sen\s|un\sladrillo\sen\s)?(?:la|el|los|las|su|sus|tu|tus)\s{_ES_PART}\b",
    rf"(?:la\spróxima(?:\svez)?|esta\svez|mañana|esta\snoche|como\s(?:vuelva|vuelvas|lo\svea|te\svea)\b[^.!?\n]{{0,30}})[,\s]\s?(?:le|les|te|os)\s(?:vamos\sa\s|voy\sa\s)?(?:part|romp|revent|revient|quem|vol|abr|cort|met|peg|rompe|pint)\w{{1,5}}\s(?:un\stiro\sen\s|una\sbala\sen\s)?(?:la|el|los|las|su|sus)\s{_ES_PART}\b",
    r"(?:vuelve|vuelva|asómate|como\s(?:vuelvas|te\sasomes|vengas)|si\s(?:vuelves|te\sasomas|vienes)|otra\svez|una\svez\smás|una\spalabra\smás)[^.!?\n]{0,60}\b(?:y\s|que\s)?(?:sales|saldrás|vas\sa\s(?:salir|acabar|terminar)|acabas|acabarás|terminas|terminarás|te\svas)\s(?:de\saquí\s|de\sallí\s)?(?:en\s(?:una\scaja|un\sataúd|el\shospital|una\sambulancia|camilla|silla\sde\sruedas)|con\slos\spies\spor\sdelante|bajo\stierra)\b",
    r"(?:lo|la|los|le|te)\s(?:esperamos|espero|esperaremos|vamos\sa\sesperar)\s[^.!?\n]{0,50}\by\s(?:va\sa\s|vas\sa\s)?(?:acabar[áa]?s?|acaba|terminar[áa]?s?|termina|salir|saldrá|sale)\s(?:en\s(?:el\shospital|una\scaja|un\sataúd|urgencias|camilla)|con\slos\spies\spor\sdelante|bajo\stierra)\b",
    r"(?:ese|esa|este|esta|tú|usted|el\smuy)\s(?:[^\W\d_]+\s){0,2}?(?:se\sva\sa|te\svas\sa|va\sa|vas\sa)\s(?:llevar(?:se|te)?|ganar(?:se|te)?|comer(?:se|te)?|recibir)\s(?:un\s(?:tiro|balazo|navajazo)|una\s(?:bala|puñalada))\b",
)
_IT_PART = r"(?:faccia|testa|gambe|denti|ossa|gola|muso|cranio|ginocchia|naso|mascella|macchina|casa|auto|collo|cervello|dita|moto|negozio)"
_ITALIAN = (
    rf"(?:bisognerebbe|bisogna|qualcuno\sdovrebbe|dovrebbero|andrebbero?|ci\svorrebbe\squalcuno\sper|gli\sandrebbe(?:ro)?)\s(?:spacca|rompe|taglia|brucia|spezza|apri|sfonda|spara|piant|fracassa|spaccat|rott|bruciat|spezzat|sfondat)\w{{0,6}}\s(?:un\sproiettile\sin\s|una?\s\w+\sin\s|in\s)?(?:la|le|il|i|gli|l['’])?\s?{_IT_PART}\b",
    rf"(?:la\sprossima(?:\svolta)?|stavolta|domani|stanotte|stasera)[^.!?\n]{{0,12}}\s(?:gli|le|ti|vi|ve\sle|te\sla|gliela)\s(?:bruci|spacch|romp|tagli|spari|spezz|apri|sfasci|sfond|dar|d)\w{{0,6}}\s(?:fuoco\salla\s|fuoco\sa\s)?(?:la|le|il|i|gli|l['’]|in)?\s?(?:sua\s|sue\s)?{_IT_PART}\b",
    r"(?:torna|rifatti\svedere|fatti\s(?:ri)?vedere|se\s(?:torni|ti\srivedo|ti\sfai\srivedere)|ancora\suna\s(?:volta|parola)|un['’]altra\s(?:volta|parola))[^.!?\n]{0,60}\b(?:e\s)?(?:esci|uscirai|finisci|finirai|te\sne\svai|torni\sa\scasa)\s(?:in\s(?:una\sbara|una\scassa|un\ssacco|barella|ambulanza)|all['’]ospedale|sottoterra|su\suna\ssedia\sa\srotelle|coi\spiedi\sin\savanti)\b",
    r"(?:lo|la|li|ti|vi)\s(?:aspettiamo|aspetto|aspetteremo)\s[^.!?\n]{0,50}\be\s(?:finisce|finirà|finisci|finirai|esce|uscirà|va|andrà)\s(?:all['’]ospedale|al\spronto\ssoccorso|in\s(?:una\sbara|barella|ambulanza|rianimazione)|sottoterra)",
    r"(?:quel|quella|questo|questa|quello)\s(?:[^\W\d_]+\s){0,2}?(?:si\sprende|si\sprenderà|si\sbecca|si\sbeccherà|prenderà)\s(?:una\s(?:pallottola|coltellata)|un\sproiettile)\b",
)
_PT_PART = r"(?:cara|pernas|cabeça|dentes|boca|pescoço|focinho|fuças|ossos|joelhos|nariz|carro|casa|garganta|testa|peito|moto|loja|costelas)"
_PORTUGUESE = (
    rf"(?:alguém\s(?:devia|deveria|tinha\sque|tinha\sde|precisa)|(?:ele|ela|esse\s\w+|essa\s\w+|eles)\s(?:merec(?:e|em|ia|iam)\sque\slhe)|(?:tinham|tinha|deviam|devia)\s(?:que\s|de\s)?(?:lhe\s)?)\s?(?:quebr|part|arrebent|dar\sum\stiro\sn|met(?:er|am)\suma\sbala\sn|cort|queim|tacar\sfogo\sn|rach|estour|dêem\sum\stiro\sn)\w{{0,4}}\s?(?:a|as|o|os|na|no|nas|nos)?\s?(?:dele\s|dela\s|desse\s\w+\s)?{_PT_PART}\b",
    rf"(?:da\spróxima(?:\svez)?|na\spróxima(?:\svez)?|desta\svez|amanhã|hoje\sà\snoite)[^.!?\n]{{0,12}}\s(?:(?:a\sgente|nós|eu)\s)?(?:vamos\s|vou\s|vai\s)?(?:lhe\s)?(?:queim|quebr|part|taca|arrebent|rach|cort|pega)\w{{0,5}}\s(?:fogo\sn)?(?:o|a|os|as)?\s?{_PT_PART}\b",
    r"(?:volta|volte|aparece|apareça|pisa|pise|se\s(?:voltar|voltares|você\svoltar|aparecer|pisar)|mais\suma\s(?:vez|palavra))[^.!?\n]{0,60}\b(?:e\s|que\s)?(?:você\s|tu\s|cê\s)?(?:sai|sais|vai\s(?:sair|parar|acabar)|vais\s(?:sair|parar|acabar)|acaba|acabas)\s(?:daqui\s|de\slá\s)?(?:(?:num|em\sum)\scaixão|de\scaixão|de\smaca|de\sambulância|no\s(?:hospital|cemitério|necrotério|ims?l)|numa\s(?:cova|vala|cadeira\sde\srodas)|debaixo\sda\sterra)\b",
    r"(?:esper(?:amos|o|aremos)|vamos\s(?:te\s)?esperar)\s(?:por\s)?(?:ele|ela|eles|você|ti|te)\b[^.!?\n]{0,50}\be\s(?:ele\s|ela\s|você\s)?(?:vai\s|vais\s)?(?:acaba|acabar|parar|para|sair|sai)\s(?:no\s(?:hospital|cemitério)|(?:num|em\sum)\scaixão|de\smaca)\b",
    r"(?:esse|essa|este|esta|você|vocês|tu|o\sdesgraçado)\s(?:[^\W\d_]+\s){0,2}?(?:vai|vais|vão)\s(?:tomar|levar|comer|receber)\s(?:(?:um\s|uns\s)?tiros?|(?:uma\s)?balas?|(?:uma\s)?facadas?|chumbo)\b",
)
_NL_PART = r"(?:kop|kaken|kaak|tanden|benen|strot|keel|nek|schedel|bek|hersens|gezicht|knieën|poten|auto|huis|botten|smoel|harses|tent|ruiten)"
_DUTCH = (
    rf"(?:iemand\s(?:moet|moest|zou)|ze\s(?:moeten|moesten|zouden|mogen)|(?:die|hij|zij|dat\s\w+|die\s\w+)\sverdien(?:t|en))\s(?:{_W}{{0,3}}?)(?:een\s(?:kogel|baksteen|mes)\s(?:door|in|tussen)\s)?(?:zijn|z['’]n|haar|hun|d['’]r|de|hem\sde|haar\sde|die\s\w+\sde)\s{_NL_PART}\s{_W}{{0,2}}?(?:inslaan|in\ste\sslaan|inslaat|breken|doorsnijden|door\ssnijden|afsnijden|omdraaien|afhakken|in\sde\sfik\s\w+|afbranden|intrappen|krijgen|jagen|schieten|uitslaan|verbouwen|ingeslagen|gebroken)\b",
    rf"(?:(?:de\s)?volgende\skeer|morgen|vannacht|vanavond|straks)\s(?:steken|slaan|breken|snijden|branden|schieten|trappen|fikken)\s(?:we|wij|ik)\s(?:zijn|haar|hun|hem|die\s\w+|z['’]n|jullie|je)\s{_W}{{0,3}}?(?:{_NL_PART})\b(?:\s(?:in\sde\sfik|in\sbrand|plat|af))?",
    r"(?:kom|laat\sje|waag|nog\s(?:één|een)\s(?:keer|woord|stuk)|als\sje\s(?:nog|weer))[^.!?\n]{0,60}\b(?:en|dan)\s(?:je\s|jij\s|u\s)?(?:verlaat|gaat|ga|lig|ligt|eindigt|eindig|belandt|beland|vertrekt|kom)\s(?:je\s|jij\s|u\s)?(?:\w+\s){0,3}?(?:in\s(?:een\s(?:kist|lijkzak|ambulance|rolstoel)|het\s(?:ziekenhuis|mortuarium))|onder\sde\s(?:grond|zoden)|tussen\szes\splanken|op\seen\sbrancard)\b",
    r"(?:we|wij|ik)\s(?:wachten|wacht|staan|sta)\s[^.!?\n]{0,50}\ben\s(?:dan\s)?(?:hij|zij|ze|je|jij)?\s?(?:eindigt|belandt|ligt|gaat|komt)\s(?:hij\s|zij\s|ze\s|je\s)?(?:in\s(?:het\sziekenhuis|een\skist|een\srolstoel)|onder\sde\szoden|op\sde\sintensive)",
    r"(?:die|dat|deze|hij|zij|jij|je)\s(?:[^\W\d_]+\s){0,2}?(?:krijgt|vangt|verdient)\s(?:nog\s|binnenkort\s|straks\s)*een\skogel\s(?:door|in|tussen)\s",
)
_PL_PART = r"(?:łeb|mordę|ryj|zęby|nogi|gardło|kark|kości|dom|auto|samochód|głowę|szczękę|nos|kolana|gębę|czaszkę|chałupę|furę|sklep)"
_POLISH = (
    rf"(?:ktoś\spowinien|trzeba|trzeba\sby|należy|powinno\ssię|powinni|należałoby|przydałoby\ssię|zasługuj(?:e|ą),?\s(?:żeby|aby))\s(?:{_W}{{0,2}}?)(?:mu|jej|im|go|ją|ich|ci|tej\s\w+|temu\s\w+)?\s?(?:połamać|rozwalić|obić|wybić|poderżnąć|strzelić\sw|wpakować\skulkę\sw|spalić|skręcić|rozbić|podpalić|rozłupać|przetrącić|obcinać|obciąć)\s{_PL_PART}\b",
    rf"następnym\srazem\s(?:{_W}{{0,2}}?)(?:spal(?:imy|ę)|połam(?:iemy|ię)|rozwal(?:imy|ę)|podpal(?:imy|ę)|wybij(?:emy|ę)|obij(?:emy|ę)|rozbij(?:emy|ę)|poderżn(?:iemy|ę))\s(?:mu|jej|im|ci|wam)\s{_W}{{0,2}}?{_PL_PART}\b",
    rf"(?:spal|połam|rozwal|podpal|obij|poderżn|rozbij)(?:imy|iemy|ę|ię|emy)\s(?:mu|jej|im|ci|wam)\s{_W}?{_PL_PART}\b",
    r"(?:jeszcze\s(?:raz|jedno\ssłowo)|pokaż\ssię|przyjdź|wróć|jak\s(?:cię\s)?jeszcze\sraz)[^.!?\n]{0,60}\b(?:a|i|to)\s(?:skończysz|wylądujesz|wyjedziesz|wyjdziesz|trafisz)\s(?:stąd\s)?(?:w\s(?:szpitalu|trumnie|piachu|worku|kostnicy)|do\s(?:szpitala|piachu|kostnicy)|pod\sziemią|na\s(?:wózku|noszach)|nogami\sdo\sprzodu)\b",
    r"(?:czekamy|będziemy\sczekać|poczekamy)\s(?:na\s(?:niego|nią|nich|ciebie))?[^.!?\n]{0,50}\bi\s(?:skończy|wyląduje|trafi|skończysz|wylądujesz)\s(?:w\s(?:szpitalu|trumnie|piachu)|do\s(?:szpitala|piachu)|na\s(?:wózku|noszach))\b",
    r"wie(?:my|m),?\s(?:gdzie|do\sktórej|o\sktórej)\s[^.!?\n]{0,30}\b(?:twoje|twoja|twój|wasze)\s(?:dzieci|dziecko|córka|syn|żona)\b",
    r"(?:ten|ta|ci|tamten|ty|on|ona)\s(?:[^\W\d_]+\s){0,2}?(?:dostanie|dostaniesz|zarobi|zarobisz|oberwie)\s(?:kulkę|kulą|kosę|nożem)\b",
)
_SV_PART = (
    r"(?:skallen|tänderna|benen|halsen|nacken|käken|näsan|huvudet|bilen|huset|knäna|ansiktet|käften|kåken|trynet)"
)
_SWEDISH = (
    rf"(?:någon\sborde|man\sborde|nån\sborde|de\sborde|vi\sborde|någon\småste|(?:han|hon|de|den\s\w+)\sförtjänar\s(?:att\s(?:någon|få)|en\skula\si))\s(?:{_W}{{0,3}}?)(?:slå|slår|krossa|krossar|skjuta|knäcka|knäcker|bryta|bryter|sätta|köra|skära|bränna|elda|sparka|få|inslagen|knäckta)?\s?(?:in\s|av\s|upp\s|ner\s|en\s(?:kula|tegelsten|kniv)\si\s)?{_SV_PART}\b(?:\s(?:på|av)\s(?:honom|henne|dem|den\s\w+))?",
    rf"nästa\sgång\s(?:slår|krossar|skjuter|knäcker|bryter|sätter|bränner|eldar|tänder|spränger)\s(?:vi|jag)\s(?:in\s|av\s|upp\s|ner\s|på\s|eld\spå\s)?(?:hans|hennes|deras|din|ditt|dina)?\s?(?:{_SV_PART}|bil|hus|ben|skalle|kåk|tänder|knän)\b",
    r"(?:visa\sdig|kom|en\sgång\still|ett\sord\still|om\sdu\s[^.!?\n]{0,30}(?:igen|en\sgång\still))[^.!?\n]{0,60}\b(?:och|så)\s(?:då\s)?(?:hamnar|slutar|åker|lämnar|går|ligger)\sdu\s[^.!?\n]{0,12}(?:på\s(?:sjukhus|akuten|bår)|i\s(?:en\s(?:kista|låda|liksäck)|kista|rullstol|jorden)|under\sjorden|med\sfötterna\sföre)",
    r"(?:visa\sdig|kom|en\sgång\still|ett\sord\still)[^.!?\n]{0,60}\b(?:och|så)\sdu\s(?:kommer\satt\s)?(?:hamnar?|slutar?|åker?|lämnar?|går?)\s[^.!?\n]{0,12}(?:på\s(?:sjukhus|akuten|bår)|i\s(?:en\s(?:kista|låda|liksäck)|kista|rullstol)|under\sjorden|med\sfötterna\sföre)",
    r"(?:vi|jag)\s(?:väntar|står)\s[^.!?\n]{0,50}\boch\s(?:då\s)?(?:han|hon|du|de)?\s?(?:hamnar|slutar|åker)\s(?:han\s|hon\s|du\s)?(?:på\s(?:sjukhus|akuten)|i\s(?:en\skista|rullstol))\b",
    r"(?:vi|jag)\svet\s(?:var|vilken|när)\s[^.!?\n]{0,20}\b(?:dina|din|era)\s(?:barn|dotter|son|fru|ungar)\b",
    r"(?:den|han|hon|du|de)\s(?:(?:jäveln|där|gubben|typen|kärringen)\s){0,2}?(?:ska|kommer\satt)\s(?:få|äta)\s(?:en\skula|bly|kniven)\b",
)
_TR_PART = r"(?:kafasını|kafasına|kafanı|kafana|bacaklarını|dişlerini|kemiklerini|ağzını|ağzının|burnunu|evini|arabasını|boğazını|boynunu|çenesini|dükkânını|dükkanını|kolunu|kollarını|suratını)"
_TURKISH = (
    rf"{_TR_PART}\s(?:{_W}{{0,2}}?)(?:kırmak|sıkmak|patlatmak|yakmak|kesmek|ezmek|dağıtmak|parçalamak|koparmak|dökmek|indirmek)\s(?:lazım|gerek|gerekir|gerekiyor|şart)\b",
    rf"(?:biri(?:si|leri|nin)?|birileri)\s(?:{_W}{{0,3}}?){_TR_PART}\s(?:{_W}?)(?:kırmalı|sıkmalı|patlatmalı|yakmalı|kesmeli|ezmeli|dağıtmalı|kırsın|sıksın|patlatsın|yaksın)\b",
    rf"(?:bir\sdahaki\ssefere|bir\sdaha\s\w+|yarın|bu\sgece)[^.!?\n]{{0,30}}\s{_TR_PART}\s(?:{_W}{{0,3}}?)(?:kırarız|kıracağız|kırarım|sıkarız|sıkarım|yakarız|yakacağız|yakarım|keseriz|keserim|patlatırız|patlatırım|dağıtırız|dağıtırım|dökerim|dökeriz)\b",
    rf"{_TR_PART}\s(?:içinde\w*\s\w+\s|{_W})?(?:yakarız|yakacağız|kıracağız|kırarız|sıkarız|dağıtırız|patlatırız)\b",
    r"bir\sdaha\s[^.!?\n]{0,50}\b(?:hastanelik|mezara|tabutla|tabuta|kefenle|toprağın\saltına|morga)\s(?:\w+\s)?(?:olursun|girersin|çıkarsın|gidersin|edersin|ederiz|ederim|yollarız|yollarım)\b",
    r"(?:bekliyoruz|bekleyeceğiz|bekleriz)\b[^.!?\n]{0,40}\b(?:hastanelik|mezarlık)\s(?:olacak|olur|olursun|edeceğiz)\b",
    r"(?:çocuklarının|kızının|oğlunun|karının|eşinin)\s[^.!?\n]{0,40}\b(?:biliyoruz|biliyorum)\b",
    r"(?:bu|şu|o)\s(?:[^\W\d_]+\s){1,2}?(?:kurşunu|mermiyi|bıçağı)\s(?:yer|yiyecek|yersin|yiyeceksin)\b",
)
_ALL = (_ENGLISH, _GERMAN, _FRENCH, _SPANISH, _ITALIAN, _PORTUGUESE, _DUTCH, _POLISH, _SWEDISH, _TURKISH)

_SIGNS: tuple[tuple[str, ...], ...] = (
    # of each language: a part of the body or a thing beside a word that does it harm, a sign of when or by whom
    ("body ought to", "body should", "one should", "one ought to", "body needs to", "body has to", "deserves a ", "deserve a ", "needs a b", "deserves h", "once more", "again and ", "one more word", "next time", "we'll burn", "we’ll burn", "we will burn", "waiting for ", "a bullet"),
    ("gehör", "zünden wir", "schlagen wir ihm", "brechen wir ihm", "müsste", "sollte", "noch einmal", "noch mal", "nochmal", "noch ein ", "nächste", "warten", "eine kugel"),
    ("devrait", "faudrait", "faut ", "mérite", "prochaine fois", "on va lui", "on va leur", "on va te", "attend", "hosto", "les pieds", "encore un", "de plus", "prendre une balle", "du plomb"),
    ("habría que", "hay que", "alguien ", "deberían", "merece", "próxima", "vuelv", "asóm", "esperamos", "un tiro", "un balazo", "una bala", "una puñalada"),
    ("bisogn", "qualcuno dovrebbe", "andrebbe", "prossima", "stavolta", "torna", "rifatti", "ti rivedo", "aspett", "pallottola", "proiettile", "coltellata"),
    ("alguém ", "merec", "deviam", "da próxima", "na próxima", "volta", "volte", "aparec", "mais uma", "esper", " tiro", " bala", "facada"),
    ("in de fik", "in brand", "iemand moet", "iemand moest", "iemand zou", "verdien", "volgende keer", "nog een ", "nog één", "kogel", "wachten ", "waag"),
    ("powinien", "trzeba", "należy", "następnym razem", "jeszcze raz", "jeszcze jedno", "czekamy", "poczekamy", "kulkę", "spalimy", "połamiemy", "rozwalimy", "podpalimy", "obijemy", "dostanie ", "zarobi", "wiemy", "wiem "),
    ("borde ", "förtjänar", "nästa gång", "en gång till", "ett ord till", "väntar", "en kula", "kniven", "vi vet", "jag vet"),
    ("kafası", "kafan", "bacaklarını", "dişlerini", "kemiklerini", "ağzını", "burnunu", "evini", "arabasını", "boğazını", "boynunu", "çenesini", "suratını", "dahaki sefere", "bir daha ", "kurşunu", "mermiyi", "bekliyoruz", "biliyoru"),
)  # fmt: skip
"""One of these stands in each threat of the language at the same place, in small letters."""
_ANY = Literals(sign for signs in _SIGNS for sign in signs)


def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    return lazy_pattern(lambda: rf"(?<![\w’'-])(?:{'|'.join(f'(?:{form})' for form in forms)})", re.IGNORECASE)


_PATTERNS = tuple(map(_pattern, _ALL))
_BEFORE, _BEHIND = 160, 240
"""Characters to either side of a sign in which all of such a threat stands."""


_REPORTED = lazy_pattern(
    r"(?<![\w-])(?:said|says|told|wrote|shouted|threatened|threat|accused|alleged(?:ly)?|court|police|sagte|schrieb|rief|drohte|gedroht|soll|gericht|polizei|a\sdit|a\sécrit|a\scrié|menac\w+|tribunal|police|dijo|escribió|gritó|amenaz\w+|policía|juez|disse|ha\sdetto|ha\sscritto|minacci\w+|polizia|procura|escreveu|gritou|ameaç\w+|polícia|juiz|zei|schreef|riep|dreig\w+|politie|rechter|powiedział\w*|napisał\w*|groził\w*|policj\w+|sąd\w*|sade|skrev|skrek|hotade?|polisen|tingsrätt\w*|dedi|diye|yazdı|bağırdı|tehdit\w*|polis\w*|mahkeme\w*)(?!\w)",
    re.IGNORECASE,
)
"""A sentence that tells what somebody said or what is before a court."""
_NOT = lazy_pattern(
    r"(?<![\w-])(?:nobody|no\sone|not|never|niemand|nicht|personne|nadie|nessuno|ninguém|niemand|nikt|ingen|kimse)(?!\w)",
    re.IGNORECASE,
)


@analysis()
def may_threaten_by_parts(document: Document) -> bool:
    """Whether a text has one of the signs."""
    return IN_LOWERED.any_in(document, _ANY)


def threats_by_parts(document: Document) -> Iterator[Address]:
    """Such threats, at most one a sentence."""
    if not may_threaten_by_parts(document):
        return
    from provenance_plugins.moderation.menaces import Address  # noqa: PLC0415 - every text asks the condition above
    from provenance_plugins.moderation.passages import (  # noqa: PLC0415 - the same
        is_code,
        is_framed,
        sentence_around,
        trimmed,
    )

    reached = -1
    for core in sorted(set(_found(document))):
        if core.start < reached or is_code(document, core):
            continue
        sentence = sentence_around(document, core)
        if is_framed(document, core, sentence) or _REPORTED.search(document.text, *sentence) is not None:
            continue
        if _NOT.search(document.text, max(sentence.start, core.start - _NEAR), core.start) is not None:
            continue
        reached = sentence.end
        yield Address(trimmed(document, sentence), "parts", document.slice(core), direct=False, place=core, core=core)


def _found(document: Document) -> Iterator[Span]:
    """Where the forms of a language stand around its signs; each place is read once."""
    text, low = document.text, lowered(document)
    places = IN_LOWERED.find_all(document, low, _ANY)
    for signs, pattern in zip(_SIGNS, _PATTERNS, strict=True):
        known = frozenset(signs)
        for start, end in _windows(sorted(at for sign, at in places if sign in known)):
            for match in pattern.finditer(text, start, end):
                yield Span(*match.span())


def _windows(places: list[int]) -> Iterator[tuple[int, int]]:
    """The stretches around places, those that overlap as one: each character is read once."""
    start = end = -1
    for at in places:
        if at - _BEFORE > end:
            if end >= 0:
                yield start, end
            start = max(0, at - _BEFORE)
        end = at + _BEHIND
    if end >= 0:
        yield start, end


_NEAR = 20
"""Characters before such words in which they are denied."""
