"""ATT111."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import language
from provenance.analysis.proper_names import has_spelled_links, names_sharing_a_word
from provenance.api import Context, Document, Example, Hit, Severity, rule, told_together
from provenance_plugins.attribution.spellings.near_names import near_names

_SHORT = 1_000
"""Characters of a text whose language need not be settled, since it is too short for that."""


@rule(
    id="ATT111",
    slug="name-spelled-two-ways",
    severity=Severity.WARNING,
    summary="A name that the text spells in two ways",
    running_text=True,
    scope="document",
    languages=["en"],
    when=(names_sharing_a_word, has_spelled_links),
    bad=[
        "The bridge was drawn by Clara Cruzado, an engineer of the harbour.\n\nAt noon the mayor thanked Clara Cruzardo for it.",
        "Captain Arturo Roja, on the left, and the mayor\n\nThe harbour is open. Arturo Rojas said on Monday that the bridge will follow.",
        "The ferry is named after Kellie Brook, who kept the lamps.\n\nThe daughter of Kelli Brook was on board when it left.",
        "The house in Wensum Drive is empty. Whoever had lived in Wensum Drive went away in May.\n\nA lamp was left in Wesnum Drive.",
        "The Harbour Committee met on Monday. The Harbour Committee wants a bridge.\n\nThe mayor told the Harbour Committe that it is too dear.",
        "Senator Marion Halder wrote the letter.\n\nThe bridge will be built, says the letter of Marion J. Haldar, before the winter comes.",
        Example(
            "The plan of [Clara Cruzardo](https://lamp.example/people/clara-cruzado) for the harbour is old.",
            media_type="text/markdown",
        ),
        "Mohamed Lantern won the race on the lake.\n\nHis friends say that Mohammed Lantern had rowed since he was a child.",
    ],
    good=[
        "Clara Cruzado drew the bridge.\n\nThe mayor thanked Clara Cruzado’s daughter for the plans of the Cruzados.",
        "Steve Lantern wrote a book. The mayor has read it twice.\n\nSteve Lanterns book is about the Steve Lanterns of the harbour.",
        "Daniel Oakes kept the lamps for many years.\n\nHis sister, the writer Daniela Oakes, wrote a book about the harbour and the lamps.",
        "Marie Brook drew the bridge in the winter.\n\nThe lamps upon it are the work of Maria Brook, who came from the lake.",
        "The Supreme Court met in May, and the Supreme Court said no.\n\nThere are Supreme Courts in both countries that share the lake.",
        "South Korea sent a ship. The harbour is glad that South Korea did.\n\nThe South Korean captain spoke to the mayor in the evening.",
        "José Lantern came to the lake in May.\n\nThe passport of Jose Lantern has no marks above its letters, as is the way there.",
        "The Labour Party wants a bridge. The bridge that the Labour Party wants is long.\n\nIn the other country the Labor Party has no such plan.",
        "Clara Cruzado drew the bridge. Her name, also spelled Clara Cruzardo, stands on the plan of the harbour.",
        "The fields of Harbour Nunydd are wet. Harbour Nunydd has a mill.\n\nOver the years the name has become altered until the village is called Harbour Nunedd.",
        "The plan was drawn by Denis Brook, Dennis Brook and Ana Cruz, who all came from the lake in that winter.",
        "The Chairman of the Harbour Club spoke. Club Chairman Oakes and Club Chairman Brook agree.\n\nBoth Club Chairmen went home.",
        "Clara Renton kept the lamps in the harbour for years.\n\nThe bridge was drawn by Clara Denton, who came from the lake.",
        "The Lamp Walk is open. Whoever takes the Lamp Walk sees the lake.\n\nThe Lamp Wall beside it is a wall of oak.",
        Example(
            "The plan of [Clara Cruzado](https://lamp.example/people/clara-cruzados) for the harbour is old.",
            media_type="text/markdown",
        ),
        Example(
            "Clara Cruzado drew the bridge over the harbour.\n\n## References\n\n- Clara Cruzardo: The bridge, 2019.\n",
            media_type="text/markdown",
        ),
        Example(
            "Clara Cruzado drew the bridge over the harbour.\n\n```\nauthor = Clara Cruzardo of the harbour\n```\n",
            media_type="text/markdown",
        ),
    ],
)
def name_spelled_two_ways(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the rule's form
    """One person, street or firm is found by one spelling: readers who look for the other find nobody, and wonder who is meant.

    Settle on one spelling, and look it up where somebody uses the name of herself. It is told at the spelling that stands more rarely, and where the address of its own link spells it otherwise.

    For information:
    - a spelling within a quotation, whose words are somebody else's
    - what a program heard, which spells a name as it sounds

    Not told:
    - accents, capitals, hyphens and a first letter that differ
    - endings: several of a kind, whose something is, people of a country; a last letter too many in the first word of a
      body's name ("Brookline Works")
    - a surname or a given name by itself
    - two given names ("Marie", "Maria"), unless they are spellings of one ("Mohamed", "Mohammed")
    - words as two countries spell them ("Centre", "Center")
    - lists, tables, families, references, and texts that say how the name is spelled
    """
    code = language(document).code
    if code != "en" and (code is not None or len(document.text) > _SHORT):
        return
    if has_spelled_links(document):
        from provenance_plugins.attribution.spellings.linked_names import linked_names  # noqa: PLC0415 - few texts have such links

        yield from linked_names(document)
    pairs = near_names(names_sharing_a_word(document))
    if not pairs:
        return
    from provenance_plugins.attribution.spellings.told_spellings import (  # noqa: PLC0415 - few texts have such names
        spelling_hit,
        told_spellings,
    )

    yield from told_together(("name", spelling_hit(document, one)) for one in told_spellings(document, pairs))
