"""Whether what pages leave behind is the text's own here: words of its author, data, credits, parts of a page that works (BLP401 to BLP409, BLP414, BLP416).

Which module reads what:

- By its author: `meant` asks `writers_own`, `running_text`, `own_offers`, `chosen_lists`, `picked_reading`, `asked_in_place`, `commands`,
  `written_links`, `lists_of_authors`, `before_buttons`; `pointing_lines` knows a line that points to what is below; a letter as a whole is known by `own_letters`.
- By its matter: `of_its_page`, `own_subject` and `in_terms` read what the text is about, `announced` what it announces itself, `lessons` its steps, `lesson_opens` how its sections begin, `own_membership` how to become a member,
  `notes_on_authors`, `cited_papers` and `own_references` what stands below a head.
- By its form: `data_lines`, `texts_of_programs`, `labels_in_lists`, `cells_of_data`, `day_lines`, `labelled_records`, `lists_of_figures`, `lists_of_files`, `section_heads`, `picture_heads`, `own_outline`, `own_titles`, `subject_lines`,
  `release_contacts`, `ends_of_addresses`, `credits`, `amid_own`, `beside_players`, `written_files`, `written_forms`; `told_facts` what only looks like a call, `lone_links` a link of one word, `told_records` what only looks like a page's; `cross_references` what sends readers to a page or an entry, `own_issues` the contents of an issue, `parts_of_own` heads of like lists, resources, tasks and what a mail that is quoted had.
- On a page that works: `working_parts`, `bars_of_pages`, `article_pages`, `site_sources`. `signs_of_pages` and `own_files` ask the other way round: what says that words were left
  over, and whether anything says that the text was taken from a page.
"""
