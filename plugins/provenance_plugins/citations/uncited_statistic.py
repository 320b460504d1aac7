"""CIT301: a figure without a source."""

from collections.abc import Iterator

from provenance.analysis import Claim, attributions, citations, claims, dates, unsourced_figures
from provenance.api import Context, Document, Example, Hit, Severity, lazy_pattern, rule
from provenance_plugins.citations.grading import grade, needs_no_source, stated


@rule(
    id="CIT301",
    slug="uncited-statistic",
    severity=Severity.INFO,
    summary="A figure that is stated as fact, without a source",
    running_text=True,
    languages=("de", "en", "es", "fr", "it", "nl", "pl", "pt", "sv", "tr"),
    uses=(claims, citations, attributions, dates),
    when=(unsourced_figures,),
    bad=[
        "Unemployment in the region fell by 12 percent in three years.",
        "We spend $82 billion a year on interest payments.",
        "Wages have doubled since the treaty was signed in 1994.",
        "One in five of the bakers is poor.",
        "Profit fell by half to £200,000, according to the accounts that were filed in May.",
        "The shop carried 1.2 million lamps in 2025, it said.",
        "There are 533401 passports in use in the county.",
        "The yard had a staff of 12000 in 2019.",
        "En España se tiran cada año 1.300 millones de kilos de comida.",
        "La commune a perdu 12 % de ses habitants en dix ans.",
        "In Deutschland fehlen nach wie vor rund 700.000 Wohnungen.",
        "Il porto della città movimenta 1,4 milioni di container l’anno.",
        "Uma em cada três crianças do país vive em risco de pobreza.",
        "Van de basisscholen in het land kampt 58 procent met een tekort.",
    ],
    good=[
        "Two thirds of the way up the hill stands a mill.",
        "She was the third of five sisters.",
        "After six years, I’m stepping down from the board of the town trust.",
        "The office answers on 020 8123 4567 and on no other number.",
        "The office answers on 01632 960 778 and on no other number.",
        "Her home number is (0117) 925 8431.",
        "His patient number is 53340187, and he lost it on the ferry.",
        "His passport is 533401872, and he lost it on the ferry.",
        "Profit fell by half to £200,000, according to the accounts that Westline filed.",
        "Westline carried 1.2 million riders in 2025, it said.",
        "In the night call the Harbour Line on 116 005 and ask for help.",
        "When Harbour Watch asked 2,000 people in 2019, 68 percent of them wanted a bridge.",
        "The council voted 7–4 to fit meters in the square in 2019.",
        "Unemployment in the region fell by 12 percent in three years, according to Statistics Netherlands.",
        "Unemployment in the region fell by 12 percent in three years.[1]\n\nReferences\n\n[1] Statistics Netherlands, 2019.",
        Example(
            "Unemployment fell by 12 percent [in three years](https://www.cbs.nl/en-gb/labour).",
            media_type="text/markdown",
        ),
        "Según el INE, el 23 % de los hogares del país no enciende la calefacción.",
        "Le livre que vous cherchez compte 320 pages et coûte 24 euros.",
        "Wenn 10 Prozent der Einwohner unterschreiben, gibt es eine Abstimmung.",
        "Three men were arrested on Tuesday.",
        "Thousands of people came to the square.",
        "She was 42 years old and lived alone.",
        "Business research provider Grand View Research projects that spending on cloud services will rise to $2.4 trillion in 2030.",
        "HomeAdvisor reported that the cost of a new roof rose by 12 percent.",
        "The analysis, published online Feb. 16, 2023, by the British Journal of Sports Medicine, used 97 reviews of 128,119 patients.",
        "The market for such apps is projected to reach $11.1 billion in 2025 (Research and Markets).",
        "A family with income under $66,819 could receive the credit by filing a tax return.1",
        "Dinosaurs appeared on the continent about 230 million years ago.",
        "Badly defeated by the army of Korea in 663 A.D., the empire retired for a thousand years.",
        "After the 747 took off from the base in California, it flew over the city.",
        "The two rear seats of the car of 1998 were as large as those of its rival.",
        "A score of 100 meant that the state followed the recommendations of 2005.",
        "The exposure was a small percentage of the limit of the law in 2003.",
        "The industry generated $72 billion of revenue in 2023 (1).",
        "Unemployment in the region fell by 12 percent in 2019¹.\n\nNotes\n\n1. Statistics Netherlands, 2020.",
        "A shareholder who owned more than 50 percent controlled a corporation in 1998 under section 267 of the code.",
        "An average of 72 people a month were killed in 2007, figures from the independent group River Watch show.",
        "Congress will be told of a sale of arms for $20 billion, The Morning Post has learned.",
        "Traffic in the country grew from 390 million to 1.1 billion in 2023, as measured with the Digital Traffic Program.",
        "Per a White House fact sheet, the sessions of 2024 cost taxpayers 80 million hours.",
        "The computers of 1998 were VAX 11/780 machines of the army.",
        "The last one in the list of 2004 is the one to take.",
        "The ship lay near 70° W when its radio failed.",
        "The bank found that only nine pairs of $1 bills were printed twice.",
        "All three apps were covered by a 100% human support team.",
        "For the full year TimeWarner posted a profit of $3.36 billion, up 27% from 2003.",
        "Vivus (NASDAQ: VVUS) dropped about 6% to a new low of $2.78.",
        "The $1,000 Quest Pro was announced a year before the others came out.",
        "From 1967 to 1995 he was a member of the Parliament and twice served as prime minister.",
        "The home team won the match by 45 points to 24.",
        "He oversaw the $52 billion CHIPS and Science Act at the department.",
        "The war cost the country more than $1 million an hour.** It went on for two years.",
        "The Plain Writing Act of 2010 (Public Law 111-274), which the President signed, calls for clear writing.",
        "One of her daughters escaped and phoned 911.",
        "Over 400 firefighters fought the blaze until midnight.",
        "$arr = array( 'a' => 200 ); return new Response( $arr, 200, 300 );",
        Example(
            "Ana Cruz of Statistics Netherlands said:\n\n- Unemployment fell by 12 percent in three years.\n- Wages rose by 4 percent.",
            media_type="text/markdown",
        ),
        Example(
            "According to the Harbour Yearbook and local media:\n\n- Unemployment fell by 12 percent in three years.",
            media_type="text/markdown",
        ),
        Example(
            "- Unemployment fell by 12 percent in three years.\n- Wages rose by 4 percent.\n\nSource: Statistics Netherlands",
            media_type="text/markdown",
        ),
        "Shares of the maker (AMZN +0.21%) moved with those of its rivals.",
    ],
)
def uncited_statistic(document: Document, context: Context) -> Iterator[Hit]:
    """A share, rate or amount is a measurement, and somebody made it: a reader who cannot see who, when and how cannot check it.

    Say where the figure comes from in the sentence itself, or add a link, a note or a reference to it.

    It is for information: many figures are the writer's own, common knowledge, or have their source in another sentence.
    A severity that you configure holds for the clearest alone, not for what “we” tell of our own work, a speech, a report,
    a table, or figures beside which somebody is cited.

    In nine languages beside English it reads shares, amounts, large counts and what there is a year
    or a head, by rules.

    In stories, plots and anecdotes, which look like facts to this rule, allow it. Allow it, too, for a programme whose
    own figures a text tells.

    Not told:
    - dates, ages, clock times, numbers in names, and counts of an event that the article tells
    - what a named speaker says, who counts as the source
    - in a longer text, what "I" tell of what I did, or "we" of our own work
    """
    for claim in claims(document):
        if (
            claim.statistic
            and not claim.supported
            and not _is_month(document, claim)
            and not needs_no_source(document, claim)
        ):
            yield Hit(
                claim.span,
                f"{stated(document, claim)} states a figure {_WITHOUT[claim.unnamed]}: say who counted or measured it, or link to where it stands",
                *grade(document, claim, context),
            )


_WITHOUT = {False: "without a source", True: "from a source without a name"}


def _is_month(document: Document, claim: Claim) -> bool:
    """Whether a figure is the year and the month with which an entry of a timeline begins: "2016.01 The bridge was opened"."""
    figure = document.slice(claim.words or claim.span)
    return _MONTH.fullmatch(figure) is not None and document.text.startswith(figure, claim.span.start)


_MONTH = lazy_pattern(r"(?:19|20)\d\d\.(?:0[1-9]|1[0-2])")
