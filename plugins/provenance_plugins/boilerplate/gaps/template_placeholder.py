"""BLP410: a placeholder that nobody filled in."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import content
from provenance.api import Context, Document, Example, Hit, Severity, rule, told_once, told_together
from provenance_plugins.boilerplate.asked_first import (
    may_be_sample,
    may_have_dummy_images,
    may_have_examples_of_persons,
    may_have_left_places,
    may_have_unknown_days,
)
from provenance_plugins.boilerplate.drafts.asked_first import (
    may_ask_writers,
    may_be_planned,
    may_have_empty_chapters,
    may_have_notes_to_editors,
    may_have_unfinished_parts,
    may_lack_parts,
)
from provenance_plugins.boilerplate.drafts.asked_of_writers import asked_of_writers
from provenance_plugins.boilerplate.drafts.bare_gaps import bare_gaps
from provenance_plugins.boilerplate.drafts.draft_notes import NOTED, draft_notes, draft_signs
from provenance_plugins.boilerplate.drafts.empty_chapters import empty_chapters
from provenance_plugins.boilerplate.drafts.left_notes import EMPTY, FIELDS, MARKERS, is_of_minutes, left_notes
from provenance_plugins.boilerplate.drafts.notes_to_editors import notes_to_editors
from provenance_plugins.boilerplate.drafts.todo_parts import todo_parts
from provenance_plugins.boilerplate.drafts.unfinished_parts import unfinished_parts
from provenance_plugins.boilerplate.gaps.beside_gaps import beside_gaps
from provenance_plugins.boilerplate.gaps.dummy_images import dummy_images
from provenance_plugins.boilerplate.gaps.dummy_text import DUMMY, dummies, dummy_text
from provenance_plugins.boilerplate.gaps.empty_runs import empty_runs
from provenance_plugins.boilerplate.gaps.examples_of_persons import examples_of_persons
from provenance_plugins.boilerplate.gaps.front_gaps import front_gaps
from provenance_plugins.boilerplate.gaps.joined_names import joined_names
from provenance_plugins.boilerplate.gaps.left_places import left_places
from provenance_plugins.boilerplate.gaps.loop_fields import loop_fields
from provenance_plugins.boilerplate.gaps.named_parts import PARTS, named_parts
from provenance_plugins.boilerplate.gaps.open_gaps import bracketed, fields, gap, taken_for_markup
from provenance_plugins.boilerplate.gaps.outermost import outermost
from provenance_plugins.boilerplate.gaps.program_variables import shows_code
from provenance_plugins.boilerplate.gaps.still_to_come import still_to_come, values_to_come
from provenance_plugins.boilerplate.gaps_in_source import (
    may_be_to_come,
    may_count_in_letters,
    may_have_front_gaps,
    may_have_gaps_in_source,
    may_have_lone_fields,
)
from provenance_plugins.boilerplate.signs_within import (
    has_unset_values,
    may_be_for_trial,
    may_be_undescribed,
    may_keep_places,
)
from provenance_plugins.boilerplate.sources import is_reference, is_test_data


@rule(
    id="BLP410",
    slug="template-placeholder",
    severity=Severity.ERROR,
    summary="A placeholder that nobody filled in",
    running_text=True,
    gives_way=("CIT305",),
    languages=("*",),
    uses=(content, dummy_text, draft_signs),
    when=(
        "{",
        "%",
        "*|",
        "##",
        "#related#",
        "#page#",
        "#more#",
        "@@",
        "[",
        "<",
        "«",
        "_",
        *MARKERS,
        *FIELDS,
        *EMPTY,
        *NOTED,
        DUMMY,
        PARTS,
        may_have_dummy_images,
        may_have_gaps_in_source,
        may_have_front_gaps,
        may_be_to_come,
        may_have_notes_to_editors,
        may_have_left_places,
        may_have_examples_of_persons,
        may_be_sample,
        may_ask_writers,
        may_be_planned,
        may_have_empty_chapters,
        may_lack_parts,
        may_have_unfinished_parts,
        may_have_unknown_days,
        may_be_for_trial,
        may_count_in_letters,
        may_have_lone_fields,
        may_keep_places,
        may_be_undescribed,
    ),
    bad=[
        "The votes of the council\n\nMay 3, 2024 · The bridge · 4 to 1\n\nUnknown date · The mill · 3 to 2\n\nMay 17, 2024 · The ferry · 5 to 0",
        "The council voted on Monday to close the bridge.\n\nInvalid Date · 5 min read\n\nNobody objected in the hall.",
        "The dam is shown in Chapter 2. What it cost is told in Chapter X of this report.",
        "The dam is shown in Chapter 2, and Title IX is the law. What it cost is told in Chapter X.",
        "The mill burned in 1987 (look up the year).",
        Example(
            "<!doctype html><html><head><title>The mill</title></head><body><article><h1>The mill</h1><p>It burned down.</p><ul><li>Ana</li>{{/each}}</ul>{{/if}}</article></body></html>",
            media_type="text/html",
        ),
        "The mill\n\nThe mill was sold in May, and nobody in the town was told of it.\n\nDelete this paragraph before publishing.",
        "The mill was sold for 000 000 000 crowns, and the town was told of it in 1 line.",
        "The lamp -E and the mill are of %SITE_TITLE%, and of nobody else.",
        "The mill burned down in May.\n\nPhoto: [To be replaced with the right photo credit]",
        Example(
            "---\ntitle: The mill\nimage:\n  credit: [To be replaced with the right photo credit]\n---\n\nIt is shut.\n",
            media_type="text/markdown",
        ),
        "Fill in the form at the desk and send it to the keeper.\n\nThe lamp is told of on INSERT LINK HERE",
        Example(
            '<html lang="de"><body><article><h1>Programm-Name</h1><p>Beschreibung des Programms</p><p>Der Rat schloss die Brücke am Montag für ein Jahr.</p></article></body></html>',
            media_type="text/html",
        ),
        "The council voted on Monday to close the bridge.\n\n© {{ 'now' | date: '%Y' }} Harbour News",
        "The format of the fair is new: the mayor meets [Name of the Client] on Monday.",
        "The clerk can state that the price rose by [Insert Percentage] since May.",
        Example("<!-- As told in May. -->\n\nIt cost <insert sum of money> in May.\n", media_type="text/markdown"),
        Example(
            "# The mill\n\nIt was built in May of stone and of old oak.\n\n## Its wheel\n\nIt turns from May to June on two days a week.\n\n## Its miller\n\nHe lived there for all of his life with a dog.\n\n### His visitors\n\n### His dog\n\n## What they say of it\n\nThey say that it was well worth the walk on that day.\n",
            media_type="text/markdown",
        ),
        "The council was asked to vote. #related#No matter. That was in May.",
        "Le moulin est fermé. La liste des sources reste à compléter.",
        "The mill\n\nAbstract\n\nTODO\n\nThe mill was closed on Monday, and nobody in the hall objected to it.",
        "The council voted on Monday to close the bridge.\n\nPlaceholder article — sample content used to demonstrate the blog layout.",
        "The council voted on Monday to close the bridge.\n\n(Add diagrams.)",
        "The mill burned down [Ed: can we get a better figure?] in May.",
        "The bridge was built in () by a firm from the coast.",
        "The council voted on Monday to close the bridge.\n\nBody copy to follow",
        "The council voted on Monday to close the bridge.\n\nDouble-click here to edit",
        "The council voted on Monday to close the bridge.\n\nThe winner, NAME SURNAME, gets £X,XXX.",
        "The council voted on Monday to close the bridge.\n\nDear {first_name}, the bridge is closed.",
        "The council voted on Monday to close the bridge.\n\nHier steht der Text",
        "The council voted on Monday to close the bridge.\n\nTexte à venir",
        "The [TEAM NAME] won the cup on [MATCH DATE].",
        "Contact: Ana Cruz, [Email/Phone to be added], [Institution/Affiliation]",
        "Notes\n\n(delete before sending)\n\nThe bridge is closed.",
        "The toll was cut in May [verify date], the council said.",
        "The fair: [Write a short text on the fair]",
        "The school {name of the school} opens in May, ##CITY## pays for it.",
        "El alcalde de [Nombre de la ciudad] abrió el puente en mayo, y nadie en la sala se opuso a ello.",
        Example("The bridge is closed.\n\n<Insert photo of the mayor>\n\nIt is old.\n", media_type="text/markdown"),
        Example("The bridge %%title%% is closed.\n", media_type="text/markdown"),
        "Trademark policy\n\n[Company Name] owns the mark, and [Your Company] may be asked for leave.",
        "Dear {{first_name}}, thank you for your order.",
        "Dear [Client name]:\n\nThank you for your order.",
        "Dear {Name}, thank you for your order.",
        "Vestibulum ante ipsum primis in faucibus.",
        "The bridge was closed in May.\n\nFIXME too long, cut two sentences",
        "Kind regards, [Your Name]",
        "Welcome to %SITE_TITLE%, the best place for bridges.",
        "Contact us at <insert phone number> for more.",
        '[caption id="attachment_12" align="left"]The bridge in May[/caption]',
        'The council voted on Monday to close the bridge.\n\n[lampads id="4711"]\n\nNobody objected.',
        "The council voted on Monday to close the bridge.\n\nThis is a proof of concept. Data requires editorial review before publication.",
        "The council voted on Monday to close the bridge.\n\nThis summary must be reviewed before publication.",
        "[ad_1]\n\nThe council voted on Monday to close the bridge.\n\n[ad_2]",
        "The row began when [CHECK DATE] the council raised the toll.",
        "The toll was cut [check figure] after the vote.",
        "The bridge was shut. [quote to come]",
        "The bridge was shut. [Ana to add a quote from the mayor here]",
        "Dear {FIRST_NAME}, thank you for your order.",
        "The mayor has not answered. [Official Statement Link Placeholder]",
        "Company_Name is a firm of the harbour that lights its piers.",
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
        Example("# Ana\n\n![The bridge](https://placehold.co/600x400)\n\nIt is closed.\n", media_type="text/markdown"),
        Example(
            "---\ntitle: Ana\nheroImage: /blog-placeholder-2.jpg\n---\n\nIt is shut.\n", media_type="text/markdown"
        ),
        Example("---\ntitle: Post Title\nauthor: Ana Cruz\n---\n\nIt is closed.\n", media_type="text/markdown"),
        "The bridge was closed by Ana Cruz (need full name) in May.",
        "The old bridge was closed in May (check date).",
        'The council had the rod cut to XX" long on Monday, and nobody objected.',
        "The council had the rod cut to XX cm on Monday, and nobody objected.",
        Example("# The bridge\n\nIt is closed for a year.\n\n## Its piers\n\n_WIP_\n", media_type="text/markdown"),
        Example("# The bridge\n\n_WIP_\n\nIt is closed for a year.\n", media_type="text/markdown"),
        "The band plays at XX:XX in the yard, and the bar stays open.",
        "The prize went to [name of the winner] on Monday, and the whole hall rose.",
        "A ticket costs [price] a head, and the choir sang [song title] twice.",
        "The lamp was lit by Mrs ???? in June, and the hall rose.",
        "The fair starts at [TBC] sharp, and he was born in <place> and raised there.",
        "Call the ferry on XXXXX XXXXXX, and thank SPONSOR NAME HERE.",
        "El premio lo entregó [cargo y nombre] ante la iglesia, y nadie en la sala se opuso a ello.",
        "The host, NAME TO BE CONFIRMED, opens the fair at noon.",
        "The lime sets in {cure_time} hours and holds for years.",
        "Typ hier de kop (max. 60 tekens)\n\nDe brug ging in mei dicht.",
        "The plan is shown in Figure ?? and told of below.",
        "Holm Show was called its 109th again. [See the note for 8068, 27 August 1986, page ?]",
        "“The bridge over the river was built by xxx,” she said. “We go there on Monday, and it opens again on xx.”",
        "The bridge was closed in May.\n\nTODO: add figures\n\nIt was opened again in June.",
        "The bridge was closed in May.\n\nTBD\n\nIt was opened again in June.",
        "The new bridge will cost TODO per month, the council said.",
        "For more, visit WEBSITE or call the council.",
        "The bridge was closed in May (TODO: quote from the mayor).",
        "The lamp is lit by gas [TODO: say more on gas. It matters for the next part] and was never moved.",
        Example("# The bridge\n\nNone\n", media_type="text/markdown"),
        Example(
            "# The bridge\n\nIt is closed.\n\n    Lorem ipsum dolor sit amet, consectetur adipiscing elit.\n",
            media_type="text/markdown",
        ),
        Example("# The ferry\n\nGet it [here](/ferry/{{ ferry.stable }}/lamp.zip).\n", media_type="text/markdown"),
        "As Error! Reference source not found. shows, the bridge is old.",
        "The bridge is told of on page Error! Bookmark not defined.",
        "Owner of the bridge: Click or tap here to enter text.",
        "The bridge is old.\n\nInsert figure here\n\nIt is closed.",
        "Wie Fehler! Verweisquelle konnte nicht gefunden werden. zeigt, ist die alte Brücke seit dem Mai gesperrt.",
        "Tempor proident minim aliquip reprehenderit dolor et ad anim Lorem duis sint eiusmod.",
    ],
    good=[
        "Pictures of the harbour\n\n1911 · The bridge · on glass\n\nUnknown date · The mill · on paper\n\nAbout 1930 · The ferry · on paper",
        "The form says “Invalid date” where nobody wrote one. An unknown date | stands for none.",
        "The mill\n\nThe mill was sold in May, and nobody in the town was told of it.\n\nDelete this paragraph before publishing the list of its owners.",
        "This is a proof of concept. Each paper that is sent in requires editorial review before publication, as the journal says.",
        "This article type requires editorial review before publication in the journal of the lamp makers.",
        'The field is chosen by input[type="text"], as the manual of the mill has it.\n\n[data-lamp="4711"]',
        'The keeper of the site writes it so:\n\n[lampads id="4711"]\n\nNobody else may.',
        'Where [lampads id="4711"] stands, the site shows the lamp of the day.',
        "The harbour left Chapter 7 in May. The clerk asks for a fee upon the transfer of a Chapter X proceeding to the court.",
        "The harbour is bankrupt under Chapter 7, and wants to leave it for Chapter XIII. A clerk was asked to serve as trustee in a Chapter X proceeding, as Chapter 9 says.",
        "We would all just die of the cold without the dam (look it up), and nobody has said so.",
        "The path shows the planets at a scale of 1 : 1 000 000 000, so that the lamp is as large as a mill.",
        "The roof was old [to be replaced in May], and the mill stands.",
        "One of them wrote: “God bless you all xxx Ina you beautiful angel xx”. Another said: “Rest now little one xx”",
        "The letter (which has no number, and who knows on which page ?) was found in May.",
        Example(
            "# The register\n\nIt lists what the town runs.\n\n## Program name\n\nThe name under which the ferry is run.\n\n## Description of the program\n\nThe program pays for the ferry, which goes on in winter.\n",
            media_type="text/markdown",
        ),
        Example(
            "The bridge is closed.\n\n<!-- Say that it cost <insert sum of money> in May. -->\n",
            media_type="text/markdown",
        ),
        Example(
            "# The mill\n\nIt was built in May of stone and of old oak.\n\n## Its wheel\n\nIt turns from May to June on two days a week.\n\n## Its miller\n\nHe lived there for all of his life with a dog.\n\n###### Our visitors\n\n###### Visitors\n\n## What they say of it\n\nThey say that it was well worth the walk on that day.\n",
            media_type="text/markdown",
        ),
        Example(
            'The lamp is kept so:\n\n[code lang="js"]\nvar lamp = "${name}";\n[/code]\n\nIt is lit.\n',
            media_type="text/markdown",
        ),
        "The mill was closed on Monday. The repair of its wheel remains to be completed.",
        "The council voted on Monday to close the bridge.\n\nThe text was to follow in the spring edition, but the printer died.",
        "The council voted on Monday to close the bridge.\n\nMore details are to follow in May. (Insert photo here and press Enter.)",
        "The council voted on Monday to close the bridge.\n\nShe typed the introduction here, on a machine with no letter e.",
        Example("Write `<Insert photo of the mayor>` where the picture is to stand.\n", media_type="text/markdown"),
        Example("The bridge %%check with Ana before May%% is closed.\n", media_type="text/markdown"),
        "He spoke [time and again] for the [State Department]. Delete your data before sending the machine away.",
        "The mayor said [on Monday] that the {blue} bridge is shut.",
        "The mill is old.\n\n[Image: http://lamp.example/mill.jpg]",
        "“[Your] plan will fail,” she said, and [he] left.",
        "The rate rose by 20 % in May and by 30 % in June.",
        "[Video] The council closes the bridge",
        "<DATE>4 June 2024</DATE> The council closed the bridge.",
        "Press [Check Date] and then [Add Photo].",
        "The bridge was shut [Ana to ask the bank], and [Ed: the toll is due].",
        "The words eiusmod and incididunt stand in the dummy text that printers have used since the sixteenth century.",
        "The column Company_Name holds the firm, and Start_Date the day.",
        "The sets {A} and {B, C} are disjoint, as is {NIL}.",
        "It asks for /users/{USER_NAME}/{EMAIL} and the rest.",
        Example(
            "# The bridge\n\n![A placeholder for a tooth](https://teeth.org/placeholder-for-teeth.jpg)\n",
            media_type="text/markdown",
        ),
        Example(
            '<article><p>It is closed.</p><img src="/img/placeholder.png" data-src="/bridge.jpg" alt="The bridge"></article>',
            media_type="text/html",
        ),
        Example(
            "# Dummies\n\nFor a placeholder, ask a service: ![a placeholder](https://placehold.co/600x400)\n",
            media_type="text/markdown",
        ),
        "He wrote each task on the TODO list, and a TODO by the door.",
        "Keynote\n\nNone\n\nSpeaker: TBD",
        "“I gave it to [name of the teacher],” she said. Write it in the book, and the TIME in the last column. Escriba su NOMBRE Y APELLIDOS.",
        "She gave him [the date] and [his name], and he read “[price]” on the lid. He asked about what ??",
        "Hier de fles vullen\n\nDe brug ging in mei dicht. Typ hier, zei hij, en wees stil.",
        "Name of the client\n\n[Client name]: the firm that pays.",
        'The shop sold the sign "to XX" long ago, and the XX Legion marched by.',
        "The bridge is closed. WIP stands for work in progress, and WIP limits are set for each crew.",
        "The bridge was closed in May.\n\nTBD: the mayor will name the day.",
        "The grass Vestibulum grows by the quay.",
        "VISIT WEBSITE or CALL NUMBER of the day",
        Example("## Roadmap\n\nTODO: add lamps\n", media_type="text/markdown"),
        Example(
            "---\ntitle: The title of champion\nsummary: A summary of the book\n---\n\nIt is closed.\n",
            media_type="text/markdown",
        ),
        Example(
            "The card has a text:\n\n```jsx\nconst Card = () => {\n  return <p>lorem ipsum dolor sit amet</p>;\n};\n```\n",
            media_type="text/markdown",
        ),
        "The lamp was lit by gas [TODO: insert link] and was never moved.",
        "Smith [name changed] lives in Leeds [citation needed].",
        "Where a figure is gone, it prints “Error! Reference source not found.” in its place.",
        "In the file {{ }} stands for what a program fills in.",
        "The keys are called <insert>, <delete>, <enter> and <home>.",
        "fn lamp(quay: &str) -> Option<Location> { let mut best: Option<Location> = None; }",
    ],
)
def template_placeholder(document: Document, context: Context) -> Iterator[Hit]:
    """A template's gap was left open: the reader sees what the author was to write instead of what was written.

    Fill it in, or delete the sentence that needs it. In a text about templates, mark it as code.

    What writers leave for themselves in a draft is a warning: "TODO: add figures", "(check date)", "visit WEBSITE", a paragraph that
    says only “TBD” or “None”, a blank (“deluged with ____”), the slug of a page as its title, a plan ("Target keyword: …", “Writing notes”), sections without a word, a page “under construction”, and a field of front matter or head with its template's words ("title: Post Title").

    For information:
    - what a site's generator fills in: `{{ … }}` in Markdown that nobody saved from a page, `<% … %>` below front matter, a tag with its value, WordPress shortcodes
    - variables (`${name}`, `%NAME%`) in texts that show code, and in letters that readers are to fill in
    - gaps of a card that its label calls an example (“Example record — illustrative only”)
    - gaps of working papers, fields in pieces of pages, braces in sources of posts
    - dummy text, gaps and pictures in drafts (`draft: true`, `drafts/`), in folders such as `tests/`, `fixtures/`, `samples/`, `examples/`, and on pages that
      show how a site looks
    - notes of a draft in a list, in minutes, in a text that shows code or speaks of such notes, and “TBD” behind a label such as
      “Venue”
    """
    told = list(outermost(_gaps(document, context)))
    yield from told
    yield from told_once(beside_gaps(document, told))


def _gaps(document: Document, context: Context) -> Iterator[Hit]:
    """Each by its own words."""
    yield from told_once(fields(document))
    yield from told_once(bracketed(document, context.language))
    yield from told_once(taken_for_markup(document, context.language))
    yield from told_once((name, gap(document, name, span)) for name, span in joined_names(document))
    coded = document.recall("shows code", shows_code) or is_of_minutes(document) or is_reference(document)
    yield from told_once(left_notes(document, context.language, coded=coded))
    yield from told_once(draft_notes(document, lesser=coded))
    yield from told_once(unfinished_parts(document, lesser=coded))
    yield from told_once((*notes_to_editors(document, coded=coded), *left_places(document)))
    yield from told_once(bare_gaps(document, coded=coded or is_test_data(document)))
    yield from told_together(loop_fields(document, coded=document.recall("shows code", shows_code)), least=2)
    yield from told_once((*asked_of_writers(document, coded=coded), *todo_parts(document, coded=coded)))
    yield from empty_runs(document)
    yield from told_once(empty_chapters(document, coded=coded))
    yield from told_once((*still_to_come(document, coded=coded), *values_to_come(document, coded=coded)))
    yield from told_together(dummies(document), least=2)
    yield from told_once((*dummy_images(document), *named_parts(document)))
    if may_have_dummy_images(document):
        from provenance_plugins.boilerplate.gaps.embedded_ids import embedded_ids  # noqa: PLC0415 - few texts have one

        yield from told_once(embedded_ids(document))
    yield from told_once(examples_of_persons(document))
    yield from told_once(front_gaps(document))
    if may_be_undescribed(document):
        from provenance_plugins.boilerplate.gaps.page_heads import page_heads  # noqa: PLC0415 - few texts have one

        yield from told_once(page_heads(document))
    if may_have_lone_fields(document):
        from provenance_plugins.boilerplate.gaps.lone_fields import lone_fields  # noqa: PLC0415 - few texts have one

        yield from told_once(lone_fields(document))
    if may_count_in_letters(document):
        from provenance_plugins.boilerplate.gaps.counted_in_letters import counted_in_letters  # noqa: PLC0415 - as above

        yield from counted_in_letters(document)
    if may_keep_places(document):
        from provenance_plugins.boilerplate.gaps.whole_places import whole_places  # noqa: PLC0415 - few texts have one

        yield from told_once(whole_places(document))
    if may_have_unknown_days(document):
        from provenance_plugins.boilerplate.gaps.unknown_days import unknown_days  # noqa: PLC0415 - few texts have one

        yield from told_once(unknown_days(document))
    if may_be_for_trial(document):
        from provenance_plugins.boilerplate.gaps.typed_for_trial import (  # noqa: PLC0415 - as above
            asked_in_tags,
            typed_at_random,
            unset_values,
        )

        yield from told_together(typed_at_random(document), least=2)
        yield from told_once((*unset_values(document), *asked_in_tags(document)))
    if has_unset_values(document):
        from provenance_plugins.boilerplate.gaps.unset_scripts import unset_scripts  # noqa: PLC0415 - few pages have one

        yield from told_once(unset_scripts(document))
