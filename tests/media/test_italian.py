"""Verbs by which whoever rides tells of their own ride, whose pictures are their own."""

from __future__ import annotations

from provenance_plugins.media.first_person import speaks_of_itself

from provenance.analysis import language
from provenance.testing import document


def test_a_ride_told_in_the_first_person_of_its_verbs() -> None:
    ride = "Sono partito da Roma la mattina presto, e dopo il ponte la strada sale verso le colline. Al bivio ho deviato verso il lago, dove la gente del paese guarda le barche."
    told = "La corsa parte da Roma la mattina presto, e dopo il ponte la strada sale verso le colline. Al bivio il gruppo gira verso il lago, dove la gente del paese guarda le barche."
    read = document(f'<html lang="it"><body><p>{ride}</p></body></html>', media_type="text/html")
    assert language(read).read_as == "it"
    assert speaks_of_itself(read)
    assert not speaks_of_itself(document(f'<html lang="it"><body><p>{told}</p></body></html>', media_type="text/html"))
