"""Lessons by how they begin, in several languages."""

from __future__ import annotations

import pytest

from provenance.analysis.register.lessons import is_lesson
from provenance.testing import document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Teacher: Hello everyone and welcome back to the course. Today we mend a lamp.", True),
        ("Hi. So in this video, we look at how a lamp is made. The next lecture is about oil.", True),
        ("Lampen\n\nIn dieser Lektion lernen wir, wie man eine Lampe baut.", True),
        ("Dans cette leçon, nous allons voir comment on fait une lampe.", True),
        ("En esta clase vamos a ver cómo se hace una lámpara.", True),
        ("In questa lezione vedremo come si fa una lampada.", True),
        ("Nesta aula vamos ver como se faz uma lâmpada.", True),
        ("Välkommen till kursen. I den här lektionen ska vi laga en lampa.", True),
        ("W tej lekcji naprawimy lampę i kupimy olej.", True),
        ("Bu derste lambayı nasıl yapacağımızı göreceğiz ve konuşacağız.", True),
        ("In this video, the minister says that the lamp is out.", False),
        ("The minister said in this video that we have no lamps.", False),
        ("Welcome to the harbour fair. We have lamps.", False),
        ("The quay broke yesterday. In this video, we show how. The guards closed it on Monday.", False),
        (
            "In this video, you can see the quay. The video was taken on Monday, and nobody knows who took the video.",
            False,
        ),
        ("Welcome to the course! The harbour was closed on Monday, and the guards took two men away.", False),
        (
            "Welcome to the course! As we saw on Monday, a lamp has a wick. This lesson is on oil, the next lesson on glass.",
            True,
        ),
        ("In this lesson, we mend a lamp. Ana Cruz said that it is old. Ben Ode said that it is new.", False),
    ],
)
def test_a_lesson(text: str, *, expected: bool) -> None:
    assert is_lesson(document(text)) is expected
