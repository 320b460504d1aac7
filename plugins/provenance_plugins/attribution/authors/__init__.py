"""Whose text it is: texts without an author (ATT105), and with one that names nobody (ATT108).

Which module reads what:

- `missing_author` and `placeholder_author` are the rules. Both first ask the text itself: its own bylines (`bylines`, `initials`, `nobody`), and with
  `near_authors` whatever stands at its ends. `unnamed_authors` has what is said of a text without a byline.
- At the ends (`edge_lines`): lines that are only a name (`names_alone`), credits and signatures (`credit_lines`, `edge_signatures`), names with no label (`unlabelled_names`, `senders`, `menus`, `before_foot`, `closing_brackets`), labels apart from their names
  (`bylines_apart`, `run_together`), names by place and shape alone (`names_by_shape`), in addresses (`names_in_addresses`), notes and mastheads (`edge_notes`, `mastheads`, `introductions`, `joint_makers`, `meta_lines`, `marked_credits`), places of reports
  and agencies (`report_places`, `wire_notes`), reporters of a sentence (`reporters_named`), first names below letters (`letter_names`), what only scripts and attributes say (`unseen_authors`), what the words tell (`told_authors`,
  `own_profiles`).
- Before a warning: `any_sign`, `names_at_marks` and `edge_fragments` ask for a name in any form, `offered_names` for one that a message may offer.
- A body stands for it: `publishers`, with `logos`, `page_titles` and `rights_reserved`; releases (`releases`, `release_heads`, `release_marks`); issuers
  (`own_issuers`, `official_notices`), bodies that speak as themselves (`statements_of_bodies`).
- Rows of a table: `columns_of_names`, `heads_alone`.
- Kinds of texts that nobody signs: `asked_speakers`, `editorials`, `encyclopedic`, `event_notices`, `given_speeches`, `jottings`, `labelled_items`, `short_items`, `linked_digests`, `live_posts`, `machine_digests`, `notices`, `numbered_essays`, `own_houses`, `signed_comments`, `turns`,
  `unsigned`, `withheld_names`; with `anonymous_tales`, those whose author chose to have no name; those of which few miss one: `doubtful_kinds`, `rarely_missed`; those whose front matter or title page says it: `front_matter`, `title_pages`; whose author there is an account's: `log_ins`.
"""
