"""Figures in German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish and Turkish: which sentences state one by themselves, and what stands behind them."""

from __future__ import annotations

import pytest

from provenance.analysis import claims
from provenance.testing import document

_FILLERS = {
    "de": "Der Markt liegt seit jeher am Ufer des Flusses, und am Abend sitzen die Leute vor den Häusern.",
    "es": "El mercado está desde siempre a la orilla del río, y por la tarde la gente se sienta ante las casas.",
    "fr": "Le marché se tient depuis toujours au bord de la rivière, et le soir les gens s'assoient devant les maisons.",
    "it": "Il mercato sta da sempre sulla riva del fiume, e la sera la gente si siede davanti alle case.",
    "nl": "De markt ligt van oudsher aan de oever van de rivier, en 's avonds zitten de mensen voor de huizen.",
    "pl": "Targ od dawna leży nad brzegiem rzeki, a wieczorem ludzie siadają przed swoimi domami.",
    "sv": "Torget ligger sedan gammalt vid stranden, och på kvällen sitter folk framför husen sina.",
    "tr": "Pazar eskiden beri nehrin kıyısındadır ve akşamları insanlar evlerinin önünde oturur.",
    "pt": "O mercado fica desde sempre à beira do rio, e à tarde as pessoas sentam-se em frente das casas.",
}


def words_of(language: str, sentence: str) -> list[str]:
    text = f"{_FILLERS[language]}\n\n{sentence}"
    made = document(text)
    return [made.slice(claim.words) for claim in claims(made) if claim.words is not None and not claim.supported]


@pytest.mark.parametrize(
    ("language", "sentence", "words"),
    [
        ("es", "En España se tiran cada año 1.300 millones de kilos de comida.", "1.300 millones de kilos"),
        ("es", "Una de cada tres familias de la comarca vive en una casa alquilada.", "Una de cada"),
        ("es", "El precio de la vivienda ha subido un 47 % desde 2015.", "47 %"),
        ("fr", "Le marché du vélo d'occasion pèse 450 millions d'euros.", "450 millions d'euros"),
        ("fr", "Un Français sur cinq vit sous le seuil de pauvreté.", "sur cinq"),
        ("fr", "La commune a perdu 12 % de ses habitants en dix ans.", "12 %"),
        ("de", "In Deutschland fehlen 700.000 Wohnungen.", "700.000 Wohnungen"),
        ("de", "Die Schulden der Stadt liegen bei 85 Mio. Euro.", "85 Mio. Euro"),
        ("de", "Jede dritte Brücke des Landes ist marode.", "Jede dritte"),
        ("it", "Il porto movimenta 1,4 milioni di container l'anno.", "1,4 milioni di container"),
        ("it", "Il settore dà lavoro a 250mila persone.", "250mila persone"),
        ("it", "Oltre l'80 per cento delle nuove imprese fallisce entro cinque anni.", "80 per cento"),
        ("pt", "O glaciar perdeu 90 metros de espessura desde 1985.", "90 metros"),
        ("pt", "O número de turistas duplicou em dez anos.", "duplicou"),
        ("nl", "Van de basisscholen kampt 58 procent met een lerarentekort.", "58 procent"),
        ("nl", "Elke Nederlander verbruikt 130 liter water per dag.", "130 liter"),
        ("pl", "Bez ogrzewania żyje 12 procent rodzin w powiecie.", "12 procent"),
        ("pl", "Co trzecia szkoła w kraju nie ma stołówki.", "Co trzecia"),
        ("pl", "Port obsługuje 1,4 mln kontenerów rocznie.", "1,4 mln kontenerów"),
        ("sv", "Utan värme lever 12 procent av familjerna i länet.", "12 procent"),
        ("sv", "Var femte skola i landet saknar matsal.", "Var femte"),
        ("sv", "Skulden uppgår till 85 miljoner kronor i kommunen.", "85 miljoner kronor"),
        # what somebody cannot do is no guess, and a share of some is no offer
        ("de", "Jede dritte Familie kann die Miete nicht bezahlen.", "Jede dritte"),
        ("de", "Jedes fünfte Kind verlässt die Schule, ohne lesen zu können.", "Jedes fünfte"),
        ("nl", "Een op de zes gezinnen kan de huur niet betalen.", "Een op de"),
        ("pl", "Co czwarta rodzina nie może opłacić czynszu.", "Co czwarta"),
        ("es", "El 40 % de los jóvenes no puede pagar un alquiler.", "40 %"),
        ("tr", "İlçedeki ailelerin yüzde 12'si ısınmadan yaşıyor.", "yüzde 12"),
        ("tr", "Ailelerin %12'si ısınmadan kışı geçiriyor burada.", "%12"),
        ("tr", "Okulların üçte biri yemekhaneden yoksun durumda.", "üçte biri"),
        ("pl", "Ta brama jest najwyższa w kraju.", "najwyższa w kraju"),
        ("sv", "Grinden är landets högsta och öppnas sällan.", "landets högsta"),
        ("tr", "Bu kapı ülkenin en yüksek kapısıdır.", "ülkenin en"),
        ("de", "Kaltes Wasser verursacht Migräne.", "verursacht Migräne"),
        ("es", "El agua fría provoca migraña.", "provoca migraña"),
        ("fr", "L'eau froide provoque la migraine.", "provoque la migraine"),
        ("it", "L'acqua fredda provoca l'emicrania.", "provoca l'emicrania"),
        ("pt", "Beber frio causa enxaqueca.", "causa enxaqueca"),
        ("nl", "Koud water veroorzaakt vaak migraine.", "veroorzaakt vaak migraine"),
        ("pl", "Zimna woda wywołuje migrenę.", "wywołuje migrenę"),
        ("sv", "Kallt vatten orsakar ofta migrän.", "orsakar ofta migrän"),
        ("tr", "Soğuk su migrene yol açar.", "migrene yol açar"),
        ("pt", "Metade da água perde-se, e 30% da restante se desperdiça.", "30%"),
        ("nl", "Een op de acht huizen in de stad staat al jaren leeg.", "Een op de"),
    ],
)
def test_a_figure_of_the_text_itself(language: str, sentence: str, words: str) -> None:
    assert words_of(language, sentence) == [words]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        # dates, ages, prices, offers, scores, measures of a thing, and what is counted of an event
        ("es", "Se jubiló en 2011 tras 35 años en la mina y 12.000 días de trabajo."),
        ("es", "La parcela se vende por 180.000 euros y tiene garaje."),
        ("es", "Esta semana todos los zapatos llevan un 30 % de descuento."),
        ("es", "Montaron en la mesa un puzle de 6.000 piezas y lo enmarcaron."),
        ("fr", "L'équipe locale s'est imposée 84-79 devant 3 000 spectateurs."),
        ("de", "Das Buch hat 312 Seiten und kostet 24 Euro."),
        ("it", "La corsa parte alle 10.30 ed è lunga 21 chilometri."),
        ("nl", "Een derde van de aanwezigen was die avond al vroeg naar huis."),
        ("nl", "Er staat een molen aan de rivier, en er komt nog een op de dijk."),
        ("es", "Esta semana el 30 % de los precios baja en la tienda."),
        ("de", "Jede dritte Familie kann hier einkaufen und sparen."),
        # the writer's own doing, advice, and what may be
        ("pt", "Plantámos 12 mil árvores no nosso vale."),
        ("nl", "Als 10 procent van de inwoners tekent, komt er een stemming."),
        ("de", "Wenn 10 Prozent der Einwohner unterschreiben, gibt es eine Abstimmung."),
        ("es", "La mina recibirá 40 millones de euros del fondo."),
        # somebody says so
        ("es", "Según el INE, el 23 % de los hogares no enciende la calefacción."),
        ("fr", "Selon l'Insee, 23 % des ménages se chauffent mal."),
        ("fr", "La vente a reculé de 40 % en un an, détaille M. Adam."),
        ("de", "Laut Statistischem Bundesamt heizen 23 Prozent der Haushalte zu wenig."),
        ("it", "Il 23 per cento delle famiglie non si scalda (Istat, 2022)."),
        ("pt", "De acordo com o IBGE, a população caiu 12% desde 2010."),
        ("nl", "Volgens het CBS stookt 23 procent van de huishoudens te weinig."),
        ("de", "Die Umfrage galt dem Parken in der Stadt. In Köln klagen 72 Prozent über zu wenig Plätze."),
        (
            "fr",
            "L'institut Kantar a mené une enquête. Le quart des ménages en parle. Le loyer pèse trop. Seuls 15 % sont contents.",
        ),
        ("pl", "Według GUS bez ogrzewania żyje 12 procent rodzin."),
        ("pl", "Książka ma 312 stron i kosztuje 24 złote w sklepie."),
        ("pl", "Co drugi dzień chodzi pieszo nad rzekę przed pracą."),
        ("sv", "Enligt SCB lever 12 procent av familjerna utan värme."),
        ("sv", "Om 10 procent av invånarna skriver under blir det omröstning."),
        ("sv", "Varannan dag går hon till floden före arbetet."),
        ("tr", "TÜİK verilerine göre ailelerin yüzde 12'si ısınmıyor."),
        ("tr", "Fiyatlarda yüzde 20 indirim bugün de sürüyor burada."),
        # a question
        ("it", "È vero che il 23% delle famiglie non riesce a scaldare la casa?"),
    ],
)
def test_no_figure_of_the_text_itself(language: str, sentence: str) -> None:
    assert words_of(language, sentence) == []


@pytest.mark.parametrize(
    ("language", "sentence", "words"),
    [
        ("es", "Es la iglesia más antigua del país.", "más antigua del país"),
        ("es", "Fue la primera mujer en dirigir un periódico de tirada nacional.", "la primera mujer en"),
        ("fr", "C'est le seul moulin du pays qui travaille encore le chanvre.", "seul moulin du pays"),
        (
            "fr",
            "Aucune autre ville au monde ne compte autant de ponts.",
            "Aucune autre ville au monde ne compte autant",
        ),
        ("de", "Die Staumauer ist die höchste Europas.", "höchste Europas"),
        ("de", "Der Likör wurde von Mönchen als Mittel gegen die Gicht erfunden.", "erfunden"),
        ("it", "È l'unico mulino del paese che lavora ancora la canapa.", "unico mulino del paese"),
        ("it", "Da allora il consumo di carne è diminuito costantemente.", "Da allora"),
        ("pt", "Foi a primeira cidade do país a ter luz elétrica.", "primeira cidade do país"),
        ("nl", "De molen is de enige in het land die nog hennep verwerkt.", "enige in het land"),
        (
            "de",
            "Es gibt in Deutschland keine andere Brücke, die so viele Bögen hat.",
            "Es gibt in Deutschland keine andere Brücke, die so viele",
        ),
        (
            "nl",
            "Er is in Nederland geen andere brug die zo veel bogen heeft.",
            "Er is in Nederland geen andere brug die zo veel",
        ),
        ("pl", "Nie ma w Polsce innego mostu, który ma tak wiele łuków.", "Nie ma w Polsce innego mostu, który ma tak"),
        ("pl", "To jeden z największych mostów w Polsce.", "największych mostów w Polsce"),
        (
            "fr",
            "Il n'y a pas en France d'autre pont qui compte autant d'arches.",
            "Il n'y a pas en France d'autre pont qui compte autant",
        ),
    ],
)
def test_a_first_an_origin_or_a_change(language: str, sentence: str, words: str) -> None:
    assert words_of(language, sentence) == [words]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Es el portero más caro de la liga en España."),
        ("es", "Viajó a una de las islas más pobres del mundo."),
        ("es", "Fue la primera en llegar a la fiesta del país vecino."),
        ("fr", "La mariée fut la première à entrer, suivie de son père."),
        ("de", "Als Erste betrat die Braut die Kirche, gefolgt von ihrem Vater."),
        ("de", "Laut Statistischem Bundesamt ist es die größte Stadt des Landes."),
        ("it", "La scusa è stata inventata lì per lì."),
        ("pt", "Somos a oficina mais antiga da região."),
        ("nl", "Het was de mooiste dag van de wereld."),
        ("it", "Questa è la causa più nota di migrania e di emicrania."),
        ("es", "El incendio causa daños en tres casas del pueblo."),
        ("sv", "Laget är landets bästa och vann matchen i går."),
        ("tr", "Takım ülkenin en iyi maçını oynadı, kupayı kazandı."),
        # of hives that the text tells of
        ("es", "Desde entonces el número ha crecido hasta treinta y una."),
        ("de", "Seitdem ist die Zahl auf einunddreißig gewachsen."),
        ("nl", "Sindsdien is het aantal gegroeid tot eenendertig."),
        ("de", "Es gibt in Deutschland keine andere Lösung, sagte Ana Cruz."),
        ("pl", "Nie ma w Polsce innego mostu, mówi Ana Cruz."),
        ("nl", "Er is in Nederland geen andere weg."),
    ],
)
def test_no_first_origin_or_change(language: str, sentence: str) -> None:
    assert words_of(language, sentence) == []


def test_a_link_or_a_note_covers_the_paragraph() -> None:
    linked = (
        "La commune a perdu 12 % de ses habitants en dix ans. Le maire le regrette [ici](https://www.insee.fr/fr/4)."
    )
    made = document(f"{_FILLERS['fr']}\n\n{linked}", media_type="text/markdown")
    assert [claim for claim in claims(made) if not claim.supported] == []
