"""MED701: whoever writes in a language that leaves the pronoun out speaks of themselves in the verb alone."""

from __future__ import annotations

import pytest
from provenance_plugins.media.first_person import speaks_of_itself

from provenance.testing import document


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Hay listas de correo muy buenas para quien empieza. Las uso desde hace años y las recomiendo a quien pregunta."),
        ("es", "Llevo diez años con el puente delante de la casa, y cada mañana pasan por él los mismos camiones."),
        ("es", "He construido una lista de mil lectores, y el puente sale en casi todas las cartas de la semana."),
        ("es", "En la primera semana dejé el teléfono en casa, y el puente parecía otro con la luz de la mañana."),
        ("es", "Al final del verano aprendí a mirar el puente de otra manera, y la ciudad parecía más pequeña."),
        ("es", "Les cuento cómo fue la semana del puente, con lluvia por la mañana y con sol por la tarde."),
        ("es", "La ciudad es pequeña y el puente es viejo, pero no me canso de cruzarlo por la mañana."),
        ("pt", "No fim do verão comecei a olhar para a ponte de outra maneira, e a cidade parecia mais pequena."),
        ("pt", "Tenho a ponte diante da casa há dez anos, e todas as manhãs passam por ela os mesmos carros."),
        ("pt", "Na primeira semana deixei o telefone em casa, e a ponte parecia outra com a luz da manhã."),
        ("it", "Penso spesso al ponte vecchio sul fiume, e la città la mattina sembra più piccola di una volta."),
        ("it", "La città è piccola e il ponte è vecchio, ma la mattina mi piace attraversarlo con la bicicletta."),
        ("it", "Nella prima settimana andai al ponte senza il telefono, e la luce della mattina era un'altra."),
    ],
)  # fmt: skip
def test_a_verb_in_the_first_person(language: str, text: str) -> None:
    assert speaks_of_itself(document(f'<html lang="{language}"><p>{text}</p></html>', media_type="text/html"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El comité de la ciudad abrió el café del puente, y los cuatro vecinos de la calle lo cruzan cada mañana."),
        ("es", "José cruza el puente con el bebé cada mañana, y ella espera que el viejo puente esté abierto en verano."),
        ("es", "El club Burumbé ganó el partido del puente, y los otros equipos de la ciudad no han ganado ninguno."),
        ("es", "“Llevo diez años aquí y dejé el puente en mayo”, dijo la vecina, que cruza el puente cada mañana."),
        ("pt", "A equipa de vôlei da cidade ganhou o jogo da ponte, e as outras equipas não ganharam nenhum."),
        ("pt", "A ponte da cidade é velha, e todas as manhãs passam por ela os mesmos carros e os mesmos barcos."),
        ("it", "Il ponte della città è vecchio, e ogni mattina passano le stesse automobili e le stesse barche."),
    ],
)  # fmt: skip
def test_no_verb_in_the_first_person(language: str, text: str) -> None:
    assert not speaks_of_itself(document(f'<html lang="{language}"><p>{text}</p></html>', media_type="text/html"))
