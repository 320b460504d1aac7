"""Names at either end of a text that their place and shape tell, in any language and whether or not the first name is a known one."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.any_sign import any_sign

from provenance.testing import document

_STORY = (
    "The bridge was closed on Monday after an inspection, the city said. It will be opened again when the repairs are done, the mayor said. "
    "The council met on Tuesday and asked for a report. Two lanes of the old road are open for buses, and lorries have to use the tunnel. "
    "The mill, which sends forty lorries a day, said that it would lose trade. Shops on the north bank stayed open."
)
_BRUECKE = (
    "Die Brücke wurde am Montag nach einer Prüfung gesperrt, teilte die Stadt mit. Sie wird wieder geöffnet, wenn die Arbeiten getan sind. "
    "Der Rat hat am Dienstag einen Bericht verlangt, und die Busse fahren über die alte Straße. Eine Fähre legt um neun Uhr ab, sagte der Leiter."
)
_PUENTE = (
    "El puente se cerró el lunes después de una inspección, dijo la ciudad. Se abrirá de nuevo cuando terminen las obras, dijo la alcaldesa. "
    "El concejo pidió el martes un informe, y los autobuses pasan por la carretera vieja. Un barco sale a las nueve, según el puerto."
)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        (f"LEEDS — Sarah Cruz {_STORY}", "Sarah Cruz"),
        (f"Thandiwe Mokoena, Staff Reporter {_STORY}", "Thandiwe Mokoena"),
        (f"The bridge\n\nThandiwe Mokoena @tmokoena {_STORY}", "Thandiwe Mokoena"),
        (f"Die Brücke\n\nGesine Wrede Lokalredakteurin {_BRUECKE}", "Gesine Wrede"),
        (f"Die Brücke\n\nGesine Wrede, Kiel {_BRUECKE}", "Gesine Wrede"),
        (f"Von unserer Korrespondentin Gesine Wrede {_BRUECKE}", "Gesine Wrede"),
        (f"El puente\n\nYaneth Quispe/Lima {_PUENTE}", "Yaneth Quispe"),
        (f"El puente\n\nYaneth Quispe Corresponsal {_PUENTE}", "Yaneth Quispe"),
        (f"{_PUENTE} Yaneth Quispe, para la Radio Lima.", "Yaneth Quispe"),
        (f"{_STORY} Thandiwe Mokoena reporting.", "Thandiwe Mokoena"),
        (f"{_STORY} This is Thandiwe Mokoena, Harbour Radio.", "Thandiwe Mokoena"),
        (f"{_STORY}\n\nSenior reporter Thandiwe Mokoena joined the Gazette in 2014.", "Thandiwe Mokoena"),
        (f"{_STORY}\n\nSend tips to Thandiwe Mokoena.", "Thandiwe Mokoena"),
        (f"{_BRUECKE}\n\nGesine Wrede arbeitet als freie Journalistin in Kiel.", "Gesine Wrede"),
        (f"{_STORY}\n\nMore stories by Thandiwe Mokoena", "Thandiwe Mokoena"),
        (f"{_STORY}\n\nHarbour Post | Thandiwe Mokoena", "Thandiwe Mokoena"),
        (f"{_BRUECKE} gw/dpa", "gw/dpa"),
        (f"{_STORY} (harbour post/tm)", "(harbour post/tm)"),
        (f"{_STORY}\n\ntm", "tm"),
        (f"{_STORY} tm/reuters", "tm/reuters"),
        (f"{_STORY} /TAMO", "/TAMO"),
        (f"LEEDS (Thandiwe Mokoena) {_STORY}", "Thandiwe Mokoena"),
        (f"Thandiwe Mokoena for the Harbour Post {_STORY}", "Thandiwe Mokoena"),
        (f"Thandiwe Mokoena, Harbour Post {_STORY}", "Thandiwe Mokoena"),
        (f"Opinion | Thandiwe Mokoena {_STORY}", "Thandiwe Mokoena"),
        (f"Yaneth Quispe (Lima) {_PUENTE}", "Yaneth Quispe"),
        (f"{_STORY}(Thandiwe Mokoena)", "Thandiwe Mokoena"),
        (f"{_STORY} //Thandiwe Mokoena", "Thandiwe Mokoena"),
        (f"{_STORY} Thandiwe Mokoena, 17, is a student reporter.", "Thandiwe Mokoena"),
        (f"{_STORY}\n\nThe views are those of the author, Thandiwe Mokoena.", "Thandiwe Mokoena"),
        (f"{_STORY}\n\nThandiwe Mokoena (@tmokoena)", "Thandiwe Mokoena"),
        (f"{_BRUECKE}\n\nDas Gespräch führte Gesine Wrede.", "Gesine Wrede"),
        (f"{_PUENTE}\n\nTexto/Fotos: Yaneth Quispe", "Yaneth Quispe"),
    ],
)
def test_named_by_place_and_shape(text: str, sign: str) -> None:
    assert (any_sign(document(text)) or "").startswith(sign)


@pytest.mark.parametrize(
    "text",
    [
        f"Thandiwe Mokoena, the oldest ferrywoman of the town, died on Sunday. {_STORY}",
        f"Reporter Thandiwe Mokoena was hurt on Sunday. {_STORY}",
        f"{_STORY} The prize went to Thandiwe Mokoena.",
        f"{_STORY} Golden Lamp is a racehorse.",
        f"{_STORY} The opinions of Thandiwe Mokoena were not asked.",
        f"{_STORY}\n\nRelated Articles",
        f"{_STORY}\n\n/stop",
        f"{_STORY}\n\nend",
        f"{_STORY}\n\nvia",
        f"{_STORY}\n\n/contact/",
        f"{_STORY}\n\nand/or",
        f"{_STORY} (2021/22)",
        f"{_STORY} (his/her)",
        f"{_STORY}\n\nGolden Lamp",
        f"Thandiwe Mokoena for the Harbour Post won a prize. {_STORY}",
        f"{_STORY} The journalist Thandiwe Mokoena was among the crowd.",
        f"{_STORY} Thandiwe Mokoena, a neighbour, told Harbour Radio that she had heard a crack.",
        f"{_STORY}\n\nJournalist Thandiwe Mokoena was set free on Friday.",
        f"{_STORY}\n\nFollow us: Facebook | Amazon Fire | YouTube | Golden Lamp",
        f"{_BRUECKE} Gewonnen hat am Ende Gesine Wrede.",
        f"Gesine Wrede, die älteste Fährfrau, ist am Sonntag gestorben. {_BRUECKE}",
        f"Yaneth Quispe, de Lima, murió el domingo. {_PUENTE}",
    ],
)
def test_people_of_the_story_are_no_sign(text: str) -> None:
    assert any_sign(document(text)) is None
