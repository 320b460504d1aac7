"""Danish, Norwegian and Czech: what pages leave around a text is told there by each rule, and what authors write with the same words is not."""

from __future__ import annotations

import pytest

from provenance import check

PROSE = {
    "da": "Rådet besluttede mandag at lukke den gamle bro i et år, og ingen i salen var imod. Borgmesteren lovede en færge til alle.",
    "nb": "Kommunestyret vedtok mandag å stenge den gamle broen i ett år, og ingen i salen var imot. Ordføreren lovet en ferge til alle.",
    "nn": "Kommunestyret vedtok måndag å stengje den gamle brua i eitt år, og ingen i salen var imot. Ordføraren lova ei ferje til alle.",
    "cs": "Rada v pondělí rozhodla, že se starý most na rok uzavře, a nikdo v sále nebyl proti. Starostka slíbila přívoz pro všechny.",
}


def _told(code: str, line: str) -> list[tuple[str, str | None]]:
    record = check(f"{PROSE[code]}\n\n{line}\n\n{PROSE[code]}", select=["BLP"])
    assert not record.unchecked
    return [(one.rule, one.excerpt) for one in record.findings if one.severity != "info"]


@pytest.mark.parametrize(
    ("code", "rule", "line"),
    [
        ("da", "BLP401", "Læs også: Færgen sejler igen efter stormen"),
        ("da", "BLP401", "Andre læser også"),
        ("da", "BLP402", "Del artiklen"),
        ("da", "BLP402", "Følg os på Facebook"),
        ("da", "BLP403", "Tilmeld dig vores nyhedsbrev"),
        ("da", "BLP404", "Denne hjemmeside bruger cookies for at huske, hvem du er."),
        ("da", "BLP404", "Acceptér alle cookies"),
        ("da", "BLP405", "Spring til hovedindhold"),
        ("da", "BLP406", "Artiklen fortsætter efter annoncen"),
        ("da", "BLP406", "Sponsoreret indhold"),
        ("da", "BLP407", "Denne artikel er for abonnenter"),
        ("da", "BLP407", "Læs hele artiklen"),
        ("da", "BLP408", "Ansvarshavende chefredaktør: Ana Cruz"),
        ("da", "BLP408", "Hjem | Nyheder | Sport | Kultur | Kontakt"),
        ("da", "BLP409", "Din e-mailadresse vil ikke blive publiceret. Krævede felter er markeret med *"),
        ("da", "BLP413", "Selvfølgelig! Her er en kortere version:"),
        ("da", "BLP414", "Din browser understøtter ikke video"),
        ("da", "BLP401", "Vi anbefaler: Færgen sejler igen"),
        ("da", "BLP402", "Opret et personligt gavelink"),
        ("da", "BLP406", "Annonce: Scroll for at læse videre"),
        ("da", "BLP407", "Resten af artiklen er kun for abonnenter"),
        ("da", "BLP408", "Indlægget Færgen sejler igen blev først udgivet på Kvarnen."),
        ("da", "BLP414", "Kortet kræver JavaScript"),
        ("da", "BLP414", "Der er ikke oplæsning af denne artikel, så den oplæses derfor med maskinstemme."),
        ("nb", "BLP401", "Mer fra din by"),
        ("nb", "BLP406", "Annonse: Rull ned for å lese videre"),
        ("nb", "BLP407", "Resten av saken er kun for abonnenter"),
        ("nb", "BLP408", "Innlegget Fergen går igjen dukket først opp på Kvernen."),
        ("nb", "BLP409", "Ønsker du å kommentere saken? Logg inn"),
        ("nb", "BLP414", "Slå av annonseblokkeringen for å lese videre"),
        ("cs", "BLP405", "15 fotografií"),
        (
            "cs",
            "BLP404",
            "My a naši partneři zpracováváme údaje takto: Ukládání a/nebo přístup k informacím v zařízení.",
        ),
        ("cs", "BLP404", "Zachováme vám vše tak, jak jste zvyklí, a reklamu přizpůsobíme vašim zájmům."),
        ("cs", "BLP401", "Psali jsme: Proč se most zavírá"),
        ("cs", "BLP402", "Pošlete článek známému"),
        ("cs", "BLP406", "Reklama: Pokračujte ve čtení níže"),
        ("cs", "BLP407", "Zbytek článku je jen pro předplatitele"),
        ("cs", "BLP408", "Příspěvek Přívoz znovu jezdí pochází z webu Mlýn."),
        ("cs", "BLP414", "Pokud se mapa nezobrazuje, obnovte stránku"),
        ("da", "BLP402", "Følg os gerne på Instagram og TikTok"),
        ("da", "BLP402", "Kunne du lide artiklen? Del den med en ven."),
        ("da", "BLP403", "Få ugens vigtigste historier direkte i din indbakke hver fredag"),
        ("da", "BLP401", "Mest læst denne uge"),
        ("da", "BLP406", "Betalt indhold: Harbour Bank"),
        ("da", "BLP407", "Få adgang til hele artiklen for 1 kr."),
        ("da", "BLP409", "Log ind eller opret en bruger for at kommentere"),
        ("da", "BLP414", "Der opstod en fejl under indlæsningen af videoen"),
        ("da", "BLP413", "Vil du have, at jeg forkorter teksten?"),
        ("nb", "BLP402", "Del artikkelen med vennene dine"),
        ("nb", "BLP403", "Skriv inn e-postadressen din for å følge denne bloggen"),
        ("nb", "BLP401", "Mest lest akkurat nå"),
        ("nb", "BLP406", "Annonsørinnhold fra Harbour Bank"),
        ("nb", "BLP407", "Få tilgang til hele saken for 1 krone"),
        ("nb", "BLP409", "Gjerne legg igjen en kommentar"),
        ("nb", "BLP414", "Innlegget kunne ikke lastes"),
        ("nb", "BLP413", "Vil du at jeg skal forkorte teksten?"),
        ("cs", "BLP402", "Líbil se vám článek? Sdílejte ho s přáteli."),
        ("cs", "BLP403", "To nejlepší z týdne každý pátek do vašeho e-mailu"),
        ("cs", "BLP401", "Nejčtenější za poslední týden"),
        ("cs", "BLP406", "Komerční sdělení: Harbour Bank"),
        ("cs", "BLP407", "Zbývá vám 80 % článku"),
        ("cs", "BLP409", "Líbil se vám most? Napište komentář."),
        ("cs", "BLP414", "Při načítání videa došlo k chybě"),
        ("cs", "BLP413", "Tady je návrh článku:"),
        ("nb", "BLP401", "Les også: Fergen går igjen etter stormen"),
        ("nb", "BLP401", "Mest lest"),
        ("nb", "BLP402", "Del saken"),
        ("nb", "BLP403", "Meld deg på vårt nyhetsbrev"),
        ("nb", "BLP404", "Dette nettstedet bruker informasjonskapsler for å huske hvem du er."),
        ("nb", "BLP404", "Godta alle informasjonskapsler"),
        ("nb", "BLP405", "Hopp til hovedinnhold"),
        ("nb", "BLP406", "Saken fortsetter under annonsen"),
        ("nb", "BLP406", "Annonsørinnhold"),
        ("nb", "BLP407", "Denne saken er for abonnenter"),
        ("nb", "BLP408", "Ansvarlig redaktør: Ana Cruz"),
        ("nb", "BLP409", "E-postadressen din vil ikke bli publisert. Obligatoriske felt er merket med *"),
        ("nb", "BLP413", "Selvsagt! Her er en kortere versjon:"),
        ("nb", "BLP414", "Nettleseren din støtter ikke video"),
        ("nn", "BLP401", "Les òg: Ferja går att etter stormen"),
        ("nn", "BLP404", "Denne nettstaden brukar informasjonskapslar for å hugse kven du er."),
        ("nn", "BLP405", "Hopp til hovudinnhald"),
        ("nn", "BLP406", "Saka held fram under annonsen"),
        ("nn", "BLP407", "Les heile saka"),
        ("nn", "BLP409", "Legg att ein kommentar"),
        ("nn", "BLP414", "Nettlesaren din støttar ikkje video"),
        ("cs", "BLP401", "Čtěte také: Přívoz po bouři znovu jezdí"),
        ("cs", "BLP401", "Mohlo by vás zajímat"),
        ("cs", "BLP402", "Sdílet článek"),
        ("cs", "BLP403", "Přihlaste se k odběru newsletteru"),
        ("cs", "BLP404", "Tento web používá cookies, aby si pamatoval, kdo jste."),
        ("cs", "BLP404", "Přijmout všechny cookies"),
        ("cs", "BLP405", "Přejít k obsahu"),
        ("cs", "BLP406", "Článek pokračuje pod reklamou"),
        ("cs", "BLP406", "Komerční sdělení"),
        ("cs", "BLP407", "Tento článek je jen pro předplatitele"),
        ("cs", "BLP408", "Všechna práva vyhrazena"),
        ("cs", "BLP409", "Vaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny *"),
        ("cs", "BLP413", "Samozřejmě! Zde je kratší verze:"),
        ("cs", "BLP414", "Váš prohlížeč nepodporuje přehrávání videa"),
    ],
)
def test_what_pages_leave(code: str, rule: str, line: str) -> None:
    assert _told(code, line) == [(rule, line)]


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("da", "Del 1"),
        ("da", "Del dejen i fire stykker, og lad den hæve under et klæde i en time."),
        ("da", "Rapporter"),
        ("da", "Læs mere om broen i kommunens arkiv, sagde borgmesteren på mødet."),
        ("da", "Annoncen fra 1912 hænger stadig i gangen på den gamle skole."),
        ("da", "Tilmeld dig, råbte kaptajnen, mens færgen lagde fra kaj."),
        ("da", "Kommentaren fra ministeren vakte stor vrede blandt fiskerne i havnen."),
        ("da", "Svar"),
        ("da", "Læs mere om Ana Cruz"),
        ("da", "Kortet kræver en forklaring, siger borgmesteren."),
        ("da", "Hele artiklen er skrevet af kaptajnen selv."),
        ("da", "Vi anbefaler: tag en varm jakke med på færgen."),
        ("da", "Støt mandskabet, når broen bygges, bad kaptajnen."),
        ("da", "Her er et udkast til dagsorden:"),
        ("da", "Få adgang til broen, og hold den fri for is hele vinteren."),
        ("da", "Du skal være logget ind på serveren, før du kan ændre navnet på broen."),
        ("da", "Støt rebet med begge hænder, mens kranen løfter pælen op."),
        ("nb", "Del 2"),
        ("nb", "Del deigen i fire, og la den heve under et klede i en time."),
        ("nb", "Andre saker"),
        ("nb", "Lik"),
        ("nb", "Les mer om Ana Cruz"),
        ("nb", "Innholdet i kassen er beskyttet mot vann."),
        ("nb", "Vil du at jeg skal skrive til ordføreren?"),
        ("nb", "For å lese ut verdiene må broen først måles to ganger."),
        ("nb", "Få tilgang til dekket, og hold det fritt for is hele vinteren."),
        ("nb", "Brukeren må ta kontakt med eieren før lekteren kan flyttes."),
        ("nb", "Se også"),
        ("nb", "Les også brevene hennes, sa bibliotekaren, og gikk hjem."),
        ("nb", "Ordføreren les også: hun har tre aviser på bordet hver dag"),
        ("nb", "Annonsen fra 1912 henger fortsatt i gangen på den gamle skolen."),
        ("nb", "Innholdet i kassen ble delt mellom fem naboer, forteller fiskeren."),
        ("nn", "Del 3"),
        ("nn", "Les meir om brua i arkivet til kommunen, sa ordføraren på møtet."),
        ("cs", "15 fotografií z mostu visí v sále radnice."),
        ("cs", "K výstavě o mostě patří 15 fotografií."),
        ("cs", "Soud rozhodl, že souhlas s cílením reklamy musí být svobodný."),
        ("cs", "Firma podle soudu bez souhlasu četla údaje v telefonech a prodávala je."),
        ("cs", "Starostka řekla, že reklamu na mostě přizpůsobí zájmům obce."),
        ("cs", "Oprávněný zájem obce na mostě je zřejmý."),
        ("cs", "Registrace"),
        ("cs", "Diskuse"),
        ("cs", "Související články"),
        ("cs", "Tisk"),
        ("cs", "Načítání map"),
        ("cs", "Článek pochází z roku 1912."),
        ("cs", "Mapa vyžaduje vysvětlení, říká starostka."),
        ("cs", "Zde je návrh programu:"),
        ("cs", "Napište komentátorovi, řekla starostka, a podívala se na loď."),
        ("cs", "Zbývá nám 80 % mostu, a ten se opraví příští rok na jaře."),
        ("cs", "Upozornění"),
        ("cs", "Sociální sítě"),
        ("cs", "Kliknutím na tlačítko se lampa rozsvítí a světlo dopadne na hladinu."),
        ("cs", "Reklama v rádiu je čím dál dražší, říká ředitelka přístavu."),
        ("cs", "Sdílet loď s cizími lidmi se kapitánovi nechtělo, a tak čekal."),
        ("cs", "Komentáře starostky vyvolaly hněv mezi obyvateli starého města."),
    ],
)
def test_what_authors_write_with_the_same_words(code: str, line: str) -> None:
    assert _told(code, line) == []


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("da", "Hvis du vil, kan jeg skrive en kortere version til LinkedIn."),
        ("da", "Læs resten på vores hjemmeside"),
        ("nb", "Hvis du ønsker, kan jeg skrive en kortere versjon til LinkedIn."),
        ("nb", "Logg inn for å lese resten"),
        ("cs", "Pokud chcete, mohu připravit kratší verzi textu pro LinkedIn."),
        ("cs", "Přečtěte si celý článek na našem webu"),
    ],
)
def test_the_last_words_of_a_text(code: str, line: str) -> None:
    record = check(f"{PROSE[code]}\n\n{PROSE[code]} {line}", select=["BLP407", "BLP413"])
    assert [one.excerpt for one in record.findings] == [line]


@pytest.mark.parametrize(
    ("code", "text", "rule", "words"),
    [
        ("da", "{} LÆS OGSÅ: Færgen sejler igen efter stormen\n{}", "BLP401", "LÆS OGSÅ: Færgen sejler igen efter stormen"),
        ("da", "{} Artiklen fortsætter efter annoncen {}", "BLP406", "Artiklen fortsætter efter annoncen"),
        ("nb", "{}Saken fortsetter under annonsen{}", "BLP407", "Saken fortsetter under annonsen"),
        ("nb", "{}Saken fortsetter under annonsen.{}", "BLP406", "Saken fortsetter under annonsen."),
        ("cs", "{} ČTĚTE TAKÉ: Přívoz znovu jezdí\n{}", "BLP401", "ČTĚTE TAKÉ: Přívoz znovu jezdí"),
        ("cs", '{} Čtěte také: Soud o zákazu. "Rozhodnutí" {}', "BLP401", "Čtěte také: Soud o zákazu."),
        ("cs", "{}Článek pokračuje pod reklamou{}", "BLP407", "Článek pokračuje pod reklamou"),
    ],
)  # fmt: skip
def test_what_ran_into_the_text(code: str, text: str, rule: str, words: str) -> None:
    record = check(text.format(PROSE[code], PROSE[code]), select=["BLP"])
    assert [(one.rule, one.excerpt) for one in record.findings] == [(rule, words)]
