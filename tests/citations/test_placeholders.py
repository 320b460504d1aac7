"""CIT305: what each mark asks for, and how far a figure that was never filled in reaches."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_citation import placeholder_citation

from provenance.api import Example
from provenance.records import Finding
from provenance.testing import find
from tests.found import found_in


def _found(text: str) -> list[Finding]:
    findings, problems = find(placeholder_citation, text)
    assert problems == []
    return findings


@pytest.mark.parametrize(
    ("mark", "said"),
    [
        ("[when?]", "give the date"),
        ("{{when|date=May 2012}}", "give the date"),
        ("[by whom?]", "name them"),
        ("[which?]", "what exactly is meant"),
        ("[page needed]", "the page of the cited work"),
        ("[dubious – discuss]", "check that against its source"),
        ("[dead link]", "to an archived copy"),
        ("[citation needed]", "put the source here"),
        ("[insert source]", "put the source here"),
    ],
)
def test_a_mark_says_what_it_asks_for(mark: str, said: str) -> None:
    (finding,) = _found(f"The bridge is the oldest of them.{mark}")
    assert finding.excerpt == mark
    assert said in finding.message


@pytest.mark.parametrize(
    ("text", "excerpts"),
    [
        ("Sales rose by ????% in May.", ["????%"]),
        ("The mayor said that he would resign TK TK TK.", ["TK TK TK"]),
        ("The mayor, TK, said that TK, TK would resign.", ["TK", "TK, TK"]),
        ("Sales rose by XXXX% in May, to $XXX million, and a lamp cost $XXXX.", ["XXXX%", "$XXX"]),
        ("It has a surplus of $XX,XXX.", ["$XX,XXX"]),
        ("Was it 100??% of them, or WHAT???%", []),
        ("Sales rose by ??% in May.\n\nCosts fell by ??% in June.", ["??%", "??%"]),
    ],
)
def test_a_figure_is_the_whole_of_its_signs(text: str, excerpts: list[str]) -> None:
    assert [(one.excerpt, one.severity) for one in _found(text)] == [(excerpt, "error") for excerpt in excerpts]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("How many are lit: <??% of lamps, <???% of stars, or ????% of us?", "info"),
        ("Sales rose by ??%, costs by ??%, and profit by ??%.", "error"),
    ],
)
def test_a_series_of_them_is_one_gap(text: str, severity: str) -> None:
    (finding,) = _found(text)
    assert (finding.severity, len(finding.related)) == (severity, 2)


@pytest.mark.parametrize(
    "text", ["by Ana (reader, #16)\n [Link] (3 replies) It burns.", "[Link]\nIt burns.", "> (link)\nIt burns."]
)
def test_the_place_of_a_comment_asks_for_no_source(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    "text", ["The board said so. [link]", "The board said so after the report of the council\n[link] came out."]
)
def test_a_link_that_was_never_put_in_asks_for_it(text: str) -> None:
    (finding,) = _found(text)
    assert finding.excerpt == "[link]"


@pytest.mark.parametrize(
    ("text", "said", "severity"),
    [
        ("Bring [the form](https://quay.town/form.pdf) (link) to the quay.", "delete it", "warning"),
        ("Bring [the form](#) (link) to the quay.", "put the source here", "error"),
        ("Bring the form (link) to [the quay](https://quay.town).", "put the source here", "error"),
        ("[The board](https://quay.town) said so [citation needed].", "put the source here", "error"),
    ],
)
def test_a_word_for_the_link_before_it_is_only_to_go(text: str, said: str, severity: str) -> None:
    (finding,) = found_in(placeholder_citation, Example(text, media_type="text/markdown"))
    assert said in finding.message
    assert finding.severity == severity


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The area of this lamp is [TODO].", "a word, a figure or a source"),
        ("It burns for ([TODO] hours).", "a word, a figure or a source"),
        ("The lamp burns for nine hours [TODO].", "put the source here"),
        ("The lamp burns for nine hours.[TODO]", "put the source here"),
    ],
)
def test_what_is_still_to_do_is_a_word_or_a_source(text: str, said: str) -> None:
    (finding,) = _found(text)
    assert said in finding.message


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("“We plan to begin [Program Name]. Parents can read of it here: [link]. Call the desk.”", "info"),
        ("The bridge is old, as the council knows: [link]. Call the desk.", "error"),
        ("[The] council has 400 members [citation needed].", "error"),
        ("The bridge was built in 1820 [citation needed], as [Smith] told the council.", "error"),
        ("The bridge is old. [citation needed] It was built by [Ana Cruz](https://cruz.town).", "error"),
    ],
)
def test_a_mark_in_model_wording_is_for_whoever_fills_it_in(text: str, severity: str) -> None:
    found = [finding for finding in _found(text) if finding.excerpt in ("[link]", "[citation needed]")]
    assert [finding.severity for finding in found] == [severity]


def _told(text: str) -> list[tuple[str, str]]:
    found = found_in(placeholder_citation, Example(text, media_type="text/markdown"))
    return [(one.severity, one.message) for one in found]


def test_a_note_in_a_line_of_its_own_asks_for_no_source() -> None:
    [(severity, alone)] = _told("Ana: Is it not reusable?\n\n[TODO]\nBen: I think that is right.")
    [(_, within)] = _told(
        "Ana: Is it not reusable?\n\nThe bridge is the oldest of all. [TODO]\nBen: I think that is right."
    )
    [(_, first)] = _told("The school is new.\n\n[TODO] people live closest to it, and that is a good place to begin.")
    assert severity == "error"
    assert "still to be done" in alone
    assert "source here" in within
    assert "a figure or a source" in first


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ('Every year, the district should report:  \n"This year, X% of our budget went to the schools."', "info"),
        ('Every year, the district has reported:  \n"This year, X% of our budget went to the schools."', "error"),
        ('Language patterns:\n\n- "rose by X%"\n- "the highest"\n- "most of all"\n', "info"),
        ('Language patterns:\n\n- "rose by XX%"\n- "the highest"\n- "most of all"\n', "error"),
        ('Said of us:\n\n- "rose by X%"\n- "the highest"\n', "error"),
        ('Sales:\n\n- "Tolls rose by X%"\n- "We sold more"\n- "Lamps are dear"\n', "error"),
        ('Sales:\n\n- The lamps of the mill "rose by X%"\n', "error"),
        ('It no longer writes "[SOURCE] read: X, kept: Y" between the lines.', "info"),
        ('She wrote: "[SOURCE] The mill is old, and so is the lamp."', "error"),
        ('She wrote: "[SOURCE] of the lamp: X, and of the mill: Y"', "error"),
        ('It is said that "[SOURCE] told him: N, and no more" of it.', "error"),
        ('It is said that "[SOURCE] found the toll = N, not more" of it.', "error"),
        ("It no longer writes [SOURCE] read: X, kept: Y.", "error"),
        ('Newspapers must report:\n\n"In 2023 [citation needed] people died."', "error"),
        ("Every year, the district should report:  \nThis year, X% of our budget went to the schools.", "error"),
    ],
)
def test_a_sentence_that_others_should_say(text: str, severity: str) -> None:
    assert [told for told, _ in _told(text)] == [severity]


def test_a_field_for_a_link_asks_for_a_link() -> None:
    found = found_in(
        placeholder_citation,
        "The bridge was shut, as the plan says [LINK]. It was shut in 1987, says the report [link].",
    )
    assert ["was never replaced by a link" in finding.message for finding in found] == [True, False]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ('Add a line at the end: "I write of mills each week, so subscribe: [link]"', "info"),
        ("Send the client a brief message: “Your pictures of the mill are ready. [Link]. Thank you.”", "info"),
        ("The mayor said: “The mill is old” and she was right to say so ([link]).", "error"),
        ('The mill is old, as "The Lamp" wrote of it in May: subscribe to it here [link] and wait.', "error"),
        ("Send the client a brief message with the pictures: [link]", "error"),
    ],
)
def test_the_place_in_words_that_readers_are_to_send(text: str, severity: str) -> None:
    assert [finding.severity for finding in _found(text)] == [severity]


@pytest.mark.parametrize(
    ("cells", "count"),
    [
        ("| Oil | _____ | ____% | ____ |", 0),
        ("| Oil | ____% | ________ | ________ |", 0),
        ("| Oil | 12 | ____% | 40 |", 1),
        ("| Oil | _____ | ????% | ____ |", 1),
        ("| Oil | _____ | ____% | 40 |", 1),
    ],
)
def test_lines_of_a_table_are_for_readers_to_write_on(cells: str, count: int) -> None:
    text = f"| Lamp | Found | Share | Lit |\n|---|---|---|---|\n{cells}\n"
    assert len(found_in(placeholder_citation, Example(text, media_type="text/markdown"))) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Cualquier promesa de “X% por año garantizado” debe tomarse con cuidado.", 0),
        ("La lámpara da “X% por año garantizado” a quien la compra.", 1),
        ("Any promise of “X% a year” is to be doubted.", 0),
    ],
)
def test_a_figure_of_any_promise_is_left_open(text: str, count: int) -> None:
    assert len(_found(text)) == count


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("# Notification templates\n\n### Ferry\n\n- **Day 1**: “Your ticket is ready. Board here: [link]”", "info"),
        ("## Template 1: The first mail\n\nHi [First name],\n\nHere is a film of two minutes: [Link]", "info"),
        ("# Mails\n\n## The first\n\nHi {{first_name}},\n\nthe first ride is on us. [Link]", "info"),
        ("# Sample messages\n\n> Your ticket is ready. Board here: [link]", "info"),
        ("# Plantillas de SMS\n\n- Día 1: «Su billete está listo. Pague aquí: [enlace]»", "info"),
        ("# Modèles de messages\n\n- Jour 1 : « Votre billet est prêt. Payez ici : [lien] »", "info"),
        ("# Vorlagen für Nachrichten\n\n- Tag 1: „Ihre Karte liegt bereit. Jetzt zahlen: [Link]“", "info"),
        ("# Modelos de mensagens\n\n- Dia 1: “O seu bilhete está pronto. Pague aqui: [link]”", "info"),
        ("# Modelli di messaggi\n\n- Giorno 1: «Il biglietto è pronto. Paghi qui: [link]»", "info"),
        ("# La carta\n\nEstimado [Nombre]:\n\nEl billete está listo. [enlace]\n\n[Tu nombre]", "info"),
        # ready to send, or no message
        ("# The last mail\n\nhey,\n\n- you need a rhythm: **the workbook** ($12) — [link]", "error"),
        ("# Templates of the mill\n\nThe mill was built after a template of 1820 [link].", "error"),
        ("# The bridge\n\n“The bridge is old,” the council wrote, “as the plan shows [link]”.", "error"),
        ("# Templates\n\nHi [Name],\n\nthe bridge was built in 1820 [citation needed].", "error"),
        ("# A\n\nHi [Name], how are you?\n\n# B\n\nThe bridge was shut in 1987 [link].", "error"),
    ],
)
def test_the_place_for_a_link_in_a_template_of_messages(text: str, severity: str) -> None:
    told = [finding.severity for finding in found_in(placeholder_citation, Example(text, media_type="text/markdown"))]
    assert told[-1:] == [severity]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("You want a daily rhythm: **the workbook** ($12) — [link]", "put the address here"),
        ("Our shop is open until nine in the evening → [link]", "put the address here"),
        ("The course has begun, and you can enrol here [link].", "put the address here"),
        ("El curso ya ha empezado, y cada uno puede inscribirse aquí [enlace].", "put the address here"),
        ("The bridge was shut in 1987 [link].", "put the source here"),
    ],
)
def test_the_place_of_a_link_that_leads_on_is_for_an_address(text: str, said: str) -> None:
    (finding,) = _found(text)
    assert said in finding.message


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Put this at the end: “Thanks for all of it. Read on: [link]”", "info"),
        ("“Subscribe [link]” works well.", "info"),
        ("“The bridge is old,” the council wrote, “as the plan shows [link]”.", "error"),
        ("The bridge was shut in 1987 [link].", "error"),
        ("A mail that says “X% off” is opened more often.", "info"),
        ("“XX% of our bridges are open,” said Ana Cruz.", "error"),
    ],
)
def test_words_in_quotation_marks_that_nobody_said_are_for_others_to_send(text: str, severity: str) -> None:
    found = found_in(placeholder_citation, Example(f"# The bridge\n\n{text}\n", media_type="text/markdown"))
    assert [str(finding.severity) for finding in found] == [severity]


@pytest.mark.parametrize(
    "text",
    [
        "The mill cost a fortune [cite council minutes here], and it burned.",
        "Młyn jest stary [wstawić źródło] i miele.",
        "Kvarnen är gammal [infoga källa] och maler.",
        "Değirmen eskidir [kaynak eklenecek] ve öğütür.",
    ],
)
def test_a_source_is_to_be_put_there(text: str) -> None:
    assert len(_found(text)) == 1


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The tag [citation needed] is known to many, and few like it.", 0),
        ("The mill was built by Cruz [citation needed] and burned.", 1),
        ("Nobody likes the tag [citation needed].", 1),
    ],
)
def test_a_mark_that_a_sentence_speaks_of(text: str, count: int) -> None:
    assert len(_found(text)) == count


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The wheel at the weir of the old town is “made for joy” ! (reference)", 1),
        ("C’est la plus vieille lampe de toute la côte du nord. (référence)", 1),
        ("Den äldsta lampan står vid kajen.\n\nHitta källa", 1),
        ("Die Lampe am Kai ist die älteste. Quelle suchen!", 1),
        ("The keepers were old (reference) or young, and all of them were paid by the town.", 0),
        ("Die Akte liegt im Rathaus und ist seit dem Frühjahr offen. (Nachweis: Akte 3)", 0),
        ("- Open menu\n- Add source\n- Save", 0),
        ("They climbed the hill to find a source", 0),
    ],
)
def test_a_source_that_is_still_to_be_found(text: str, found: int) -> None:
    assert len(found_in(placeholder_citation, Example(text, media_type="text/markdown"))) == found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("| Day | Issues found (link) | Result |\n| --- | --- | --- |\n| 1 | none | good |", 0),
        ("| Day | Issues found (link) |\n|-----|:---:|\n| 1 | none |", 0),
        ("| Day | Issues found |\n| --- | --- |\n| 1 | The board said so (link) |\n| 2 | none |", 1),
        ("| Day | Issues found |\n| --- | --- |\n| 1 | The board said so (link) |", 1),
        ("The board said that sales rose by 40% (link).", 1),
    ],
)
def test_the_head_of_a_column_says_what_it_holds(text: str, told: int) -> None:
    assert len(_found(text)) == told


@pytest.mark.parametrize(
    ("note", "severity"),
    [
        ("\\[citation needed\\] - by the [last count](https://quay.town), it is.", "info"),
        ("\\[citation needed\\] - by the last count, it is.", "error"),
        ("\\[citation needed\\] - by the [last count](#count), it is.", "error"),
        ("It leaks \\[citation needed\\], as the [last count](https://quay.town) has it.", "error"),
        ("\\[citation needed\\]: the [last count](https://quay.town) has it.", "info"),
        ("\\[citation needed\\] The [mill](https://quay.town) was sold by its keeper for a lamp.", "error"),
        ("\\[citation needed\\] [Join us](https://quay.town) for more. The bridge is the oldest.", "error"),
        ("\\[citation needed\\] The lamp-keeper of the [mill](https://quay.town) took money.", "error"),
    ],
)
def test_a_jest_before_its_source(note: str, severity: str) -> None:
    text = f"The bridge is old.[^1]\n\n[^1]: {note}\n"
    assert [one.severity for one in found_in(placeholder_citation, Example(text, media_type="text/markdown"))] == [
        severity
    ]


@pytest.mark.parametrize(
    ("path", "front", "severity"),
    [
        ("docs/BACKLOG.md", "", "info"),
        ("docs__todo.md", "", "info"),
        ("docs/backlog-of-cases.md", "", "error"),
        ("docs/bridge.md", "", "error"),
        ("posts/todo.md", "---\ntitle: What is left\n---\n\n", "error"),
    ],
)
def test_a_list_of_what_is_left_to_do_has_such_marks_on_purpose(path: str, front: str, severity: str) -> None:
    text = f"{front}The bridge is the oldest of them [citation needed].\n"
    (found,) = found_in(placeholder_citation, Example(text, media_type="text/markdown", path=path))
    assert found.severity == severity


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The bridge is shut. decode(link); if (lamp) { lit = 1; } The ferry goes at nine.", 0),
        ("The bridge is shut (link); the ferry goes at nine.", 1),
        ("The bridge is shut(link), and the ferry goes at nine.", 1),
    ],
)
def test_what_a_script_calls_is_no_mark(text: str, told: int) -> None:
    assert len(_found(text)) == told
