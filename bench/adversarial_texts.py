"""Texts that once took the square of their size, or might: each grows with a number, and says who reads it.

A mark that is looked at for each other one makes a large page last for minutes. What has been mended so has its text here.
"""

from __future__ import annotations

from adversarial_files import FILES
from adversarial_parts import (
    LISTED,
    PARAGRAPH,
    alike_names,
    capitals,
    column_of_buttons,
    dialled,
    divisions,
    lost_works,
    notes,
    numbered,
    page,
    partners,
    repeated,
    works_of_other_years,
)
from adversarial_readers import (
    ADDRESSES,
    CITATIONS,
    CONTENT,
    DOUBLES,
    EVERYTHING,
    EXPRESSIONS,
    FIGURES,
    FORM,
    GAPS,
    HOMES,
    HTML,
    KEYS,
    LINKS,
    MAIL,
    MARKDOWN,
    MARKS,
    MARKUP,
    MENUS,
    METADATA,
    PHONES,
    POINTERS,
    PROMPTS,
    QUOTES,
    RELATED,
    SIGNS,
    SPEAKERS,
    SPELLINGS,
    VULGAR,
    WEEKDAYS,
    Growing,
)

TEXTS = (
    *FILES,
    Growing("dated lines", CONTENT, 800, repeated("The ferry is back 14:05\n\n", PARAGRAPH)),
    Growing("prompts in one line", CONTENT, 4_000, repeated("Subscribe to our newsletter and more of it. ", PARAGRAPH)),
    Growing(
        "cards of a list of articles",
        CONTENT,
        800,
        repeated("The ferry is back after a year\n\n12 March 2024\n\n3 comments\n\n", PARAGRAPH),
    ),
    Growing("heads of lists of tags", CONTENT, 3_000, repeated("Categories\n\n", PARAGRAPH * 2), MARKDOWN),
    Growing("heads of lists with an item", CONTENT, 2_000, repeated("Topics\n\n- Oak\n\n", PARAGRAPH * 2), MARKDOWN),
    Growing(
        "prompts in a list",
        CONTENT,
        1_900,
        repeated("- Subscribe to our newsletter\n- Write to the council\n", "# Take action\n\n"),
        MARKDOWN,
    ),
    Growing(
        "elements in elements", CONTENT, 4_000, repeated("<div><p>The bridge is closed.</p>", "<html><body>"), HTML
    ),
    Growing("capitals behind weekdays", EXPRESSIONS, 3_000, capitals),
    Growing("marks of notes in one line", CITATIONS, 3_700, notes),
    Growing("marks of numbered references", CITATIONS, 800, numbered),
    Growing("works that no list has", CITATIONS, 600, lost_works),
    Growing("heads of references in one block", CITATIONS, 3_000, repeated("so the references say\n")),
    Growing("quotations in one line", SPEAKERS, 5_000, repeated("“It is.” ", "Ana Cruz said it was late. ")),
    Growing(
        "elements that quote", QUOTES, 750, lambda count: f"<p>{'<q>It is late</q> ' * count}{'<q>' * count}</p>", HTML
    ),
    Growing("works that a list has of another year", LINKS, 300, works_of_other_years),
    Growing("marks of notes that are not there", LINKS, 4_000, repeated("It leaks[^{}]. "), MARKDOWN),
    Growing("days with their years, one a line", WEEKDAYS, 4_000, repeated("Opened 3 May 1990\n", PARAGRAPH)),
    Growing("days that no calendar has, in one line", WEEKDAYS, 400, repeated("The fair was on 31 June 2019, ")),
    Growing(
        "addresses of people in one line", HOMES, 300, repeated("M. Durand, 12 rue de la Paix, 75002 Paris, and more. ")
    ),
    Growing(
        "capitals of one word in a claim",
        FIGURES,
        3_000,
        repeated("ACGT", "The market is ", " projected to reach $11 billion in 2025."),
    ),
    Growing("links that lead nowhere", LINKS, 1_200, repeated("See [pier {}][p{}]. "), MARKDOWN),
    Growing("authors with the letters of a mark", MARKS, 8_000, repeated("Hall TK, ")),
    Growing("numbers to dial", PHONES, 300, dialled, HTML),
    Growing("contacts in one line", MAIL, 225, repeated("ana.cruz@vexmail.net "), MARKDOWN),
    Growing("contacts between the words of one line", PHONES, 1_000, repeated("Ring +44 20 7946 1234 for more. ")),
    Growing(
        "numbers between links", PHONES, 1_500, repeated("<https://quay.org/{}> Ring +44 20 7946 1234. "), MARKDOWN
    ),
    Growing("mailboxes of one line, each another", MAIL, 1_000, repeated("ana{}@vexmail.net, ")),
    Growing("numbers of one line, each another", PHONES, 1_000, repeated("Ring +44 20 7946 1{}, ")),
    Growing(
        "links that dial and write, each another",
        EVERYTHING,
        300,
        repeated("[Ana](tel:+4420794612{}) [Ana](mailto:ana{}@vexmail.net) ", PARAGRAPH),
        MARKDOWN,
    ),
    Growing("a long word behind a contact", MAIL, 500_000, repeated("a", "ana.cruz@vexmail.net "), MARKDOWN),
    Growing(
        "a long word above contacts",
        MAIL,
        500,
        lambda count: "a" * 20 * count + "\n" + repeated("ana.cruz{}@vexmail.net ")(count),
    ),
    Growing(
        "a long word above a contact",
        MAIL,
        500_000,
        repeated("a", after="\nana.cruz@vexmail.net is what she used"),
        MARKDOWN,
    ),
    Growing("words in disguise in one line", VULGAR, 400, repeated("d.a.m.n sh!t a$$ ")),
    Growing("a list of partners", MENUS, 2_000, partners, HTML),
    Growing("a column of buttons", MENUS, 400, column_of_buttons, HTML),
    Growing(
        "meta tags in a comment",
        PROMPTS,
        30_000,
        lambda count: page('<div><a href="/join">Sign up today</a></div>', f"<!-- {'<meta og:type ' * count} -->"),
        HTML,
    ),
    Growing("quotations before gaps", GAPS, 1_500, lambda count: "“a” " * count + "He is [Name] so. " * count),
    Growing("variables in the name of a file", GAPS, 4_000, repeated("initramfs-%%ARCH%%-%%KV%%", PARAGRAPH), MARKDOWN),
    Growing(
        "variables that a text may show as code",
        GAPS,
        1_000,
        repeated("The keeper {{ name{} }} has `a` and `b`. ", PARAGRAPH),
        MARKDOWN,
    ),
    Growing("notes to do below one heading", GAPS, 1_500, repeated("TODO: say how.\n\n", "# The lamp\n\n"), MARKDOWN),
    Growing("blanks of a draft in one line", GAPS, 4_000, repeated("It is full of ____ ", PARAGRAPH * 12), MARKDOWN),
    Growing(
        "lost blanks between left-overs",
        SIGNS,
        700,
        repeated(
            "The beams are rotten, as the firm of the county told us in May.The town has no money for new ones at all.\n\nShare this article on Facebook\n\n"
        ),
    ),
    Growing(
        "small words that stand twice in one line", DOUBLES, 2_000, repeated("They took the the beams of a our mill. ")
    ),
    Growing(
        "paragraphs that stand twice",
        DOUBLES,
        300,
        repeated(
            f"{'The lamp {} of the quay is lit by {} at dusk. ' * 5}\n\n{'The lamp {} of the quay is lit by {} at dusk. ' * 5}\n\n"
        ),
    ),
    Growing("scripts that nothing ends", GAPS, 4_000, repeated("<script>", "<p>The key is YOUR_KEY_.</p>"), HTML),
    Growing("headings with other ends before scripts", EVERYTHING, 2_000, repeated("<h2>a</h3><script "), HTML),
    Growing(
        "fences and comments that nothing ends", EVERYTHING, 2_000, repeated("``` <!-- ", "<h2>a</h3>\n\n"), MARKDOWN
    ),
    Growing("speakers in one line", EVERYTHING, 2_000, repeated("The beams are rotten, as two firms told us in May. ")),
    Growing("blanks behind a column", FORM, 500, repeated(" ", "SELECT a\nFROM b\na.b DESC", "!")),
    Growing("strokes in a list of words", FORM, 500, repeated("-", "a b\n" * 60, "x")),
    Growing("statements of rights in one line", EVERYTHING, 2_500, repeated("© 2020 ")),
    Growing("mojibake that looks like them", EVERYTHING, 5_000, repeated("Ã©")),
    Growing("control characters in one run", EVERYTHING, 1_000, repeated("é\x80")),
    Growing(
        "quotations of nobody in one line", EVERYTHING, 500, repeated('"This changes everything for the whole of us." ')
    ),
    Growing("divisions in divisions", EVERYTHING, 2_500, divisions, HTML),
    Growing(
        "sources of nobody in German, one a line",
        EVERYTHING,
        400,
        repeated(
            "Wie aus Kreisen verlautete, ist das Wehr alt.\n\n", "Der Rat der Stadt hat die Brücke geschlossen.\n\n"
        ),
    ),
    Growing(
        "experts in one sentence in German",
        EVERYTHING,
        250,
        repeated("Experten sagen, dass das Wehr alt sei, ", "Der Rat der Stadt hat die Brücke geschlossen. "),
    ),
    Growing(
        "experts with asides in one sentence in Swedish",
        EVERYTHING,
        250,
        repeated("experter, som arbetar här, säger att dammen är gammal, ", "Rådet i staden har stängt bron. "),
    ),
    Growing(
        "studies in one sentence in Polish",
        EVERYTHING,
        250,
        repeated("z badań wynika, że tama jest stara, ", "Rada miasta zamknęła most na rok. "),
    ),
    Growing(
        "experts in one sentence in Turkish",
        EVERYTHING,
        250,
        repeated("uzmanlar, barajın eski olduğunu, ", "Belediye köprüyü bir yıllığına kapattı. "),
    ),
    Growing(
        "words of credits in one paragraph",
        EVERYTHING,
        500,
        repeated("The plan was made by the town: it was read by Ana Bell. "),
    ),
    Growing(
        "officials behind the body that they are of",
        EVERYTHING,
        400,
        repeated("The Harbour Ministry confirmed the leak. Officials say that it is small.\n\n"),
    ),
    Growing("tags in one paragraph", EVERYTHING, 300, repeated("The council voted.<br><br>Nobody objected. ")),
    Growing("escapes in one paragraph", EVERYTHING, 500, repeated(r"The mayor\u2019s party voted against it. ")),
    Growing(
        "buttons that ran into one paragraph",
        EVERYTHING,
        300,
        repeated("The council voted to close it.Lihat Foto Jembatan lama di Leeds (Ana Cruz) "),
    ),
    Growing("empty brackets in one paragraph", EVERYTHING, 500, repeated("The bridge was built in () by the town. ")),
    Growing("notes and their marks", EVERYTHING, 1_250, repeated("a[^{}]\n\n[^{}]: b\n\n"), MARKDOWN),
    Growing(
        "heads of other articles with their links",
        RELATED,
        500,
        repeated("**Related:** [The {} of May](https://lamp.org/{})\n\nHolm met on it.\n\n"),
        MARKDOWN,
    ),
    # Patterns that read the same words in many ways took a time that grew with a power of two.
    Growing(
        "tags before the number of a note",
        LINKS,
        12,
        repeated("<strong>", 'It leaks.[1]\n\nNotes\n\n<a href="#_ftnref1">', "- [1] The bridge is of 1961."),
    ),
    Growing(
        "blanks behind a link",
        EVERYTHING,
        20,
        repeated(" ", '<p><a href="/quay">\n', '<img src="a.png"></p><p>Read more</p>'),
        HTML,
    ),
    Growing("capitals before a day", METADATA, 20, repeated("A", "", "! 3 May 2024 - It voted for the bridge.\n")),
    Growing(
        "marks of a list below a head", CONTENT, 4, repeated(LISTED, "It is closed.\n\nMORE:\n", "And so on it goes.\n")
    ),
    Growing(
        "counts in a line of buttons",
        CONTENT,
        20,
        repeated("{}, ", "It is closed.\n\n• ", f" 👍 {'and so on it goes ' * 4}\n"),
    ),
    Growing(
        "formulas in a text that has one power without braces",
        MARKUP,
        3_000,
        repeated("So $\\alpha$ is. ", "It is $\\num x^-11 \\alpha$.\n\n"),
        MARKDOWN,
    ),
    Growing("lone marks of code below blocks", MARKUP, 2_000, repeated("```\noak\n```\n`\n\n", PARAGRAPH), MARKDOWN),
    Growing("letters for numbers", GAPS, 2_000, repeated("I have covered X streets, with Y remaining. ")),
    Growing("headings with which a text ends", GAPS, 3_000, repeated("## Lamps of the row\n\n", PARAGRAPH), MARKDOWN),
    Growing("labels with pictures below", GAPS, 800, repeated("Rating:\n\nIt is long.\n\n![a](b.png)\n\n"), MARKDOWN),
    Growing(
        "pointers to a film between prompts",
        POINTERS,
        500,
        repeated("Watch the video above to see it.\n\nSubscribe to our newsletter\n\n"),
    ),
    Growing("brackets that open at the end", POINTERS, 20_000, repeated("a (b ", f"{PARAGRAPH}{PARAGRAPH}")),
    Growing(
        "weekdays without a year",
        WEEKDAYS,
        500,
        repeated("On Monday 3 January it met. ", "---\ndate: 2024-01-02\n---\n\nOn Tuesday 2 January it met in 2011. "),
        MARKDOWN,
    ),
    Growing(
        "paths without a site between links",
        ADDRESSES,
        1_000,
        repeated("Available at: /article/lamps [b](https://a.org/x) "),
        MARKDOWN,
    ),
    Growing(
        "sentences without a blank between prompts",
        SIGNS,
        300,
        repeated(f"{PARAGRAPH.strip()}The mill goes on.\n\nSubscribe to our newsletter\n\n"),
    ),
    Growing("words that lost joined letters", SIGNS, 2_000, repeated("He came a?er the o?icer ? which he is ? ")),
    Growing("names that are alike", SPELLINGS, 3_000, alike_names),
    Growing(
        "names in two spellings", SPELLINGS, 2_000, repeated("It was Clara Haldar. ", "It was Clara Halder. " * 50)
    ),
    Growing(
        "quotations that are paragraphs",
        DOUBLES,
        500,
        repeated(
            "“The bridge number {} is to be closed for a year and a day.”\n\nThe council said that the lamps of the ferry were lit.\n\n",
            PARAGRAPH,
        ),
    ),
    Growing("capitals without a blank", SPELLINGS, 100_000, repeated("A", PARAGRAPH)),
    Growing(
        "links to sections without words",
        GAPS,
        1_000,
        repeated("The lamps are lit by the [keeper of them](#oak-{}).\n\n## Oak {}\n\n", PARAGRAPH),
        MARKDOWN,
    ),
    Growing("keys of a network", KEYS, 3_000, repeated("pass key - ace4c9 ", "Wi-Fi ")),
)
