"""Markup that shows (BLP411), and letters that a wrong decoding left (BLP412).

Which module reads what:

- `markup_residue` is the rule on markup: tags (`broken_tags`, `named_tags`), entities and escapes (`escapes`), wikis (`wiki_markup`, `other_headings`), marks
  that no program reads (`unread_marks`, `marks_in_pages`, `parted_links`, `flanked_marks`, `mends_of_marks`, `shown_emphasis`, `loose_readers`, `shown_classes`), scripts (`page_scripts`, `script_calls`, `closing_programs`, `data_objects`), conflicts of git and fences in a page (`merge_marks`, `left_fences`), printed lists and strokes for breaks (`joined_lists`, `broken_by_strokes`), rows that are no table (`lost_tables`), bullets, names of files and ends of headings that were left (`left_signs`, `source_slips`), codes of feeds and templates (`left_codes`), pages under the names of texts (`pages_as_texts`). What a text
  shows on purpose is known by `shown_code`, and by `shown_samples` and `mentions` beside this folder.
- `mojibake` is the rule on letters: with `misread`, `mac_letters`, `lost_letters`, `last_letters`, `dropped_letters`, `lost_signs`, `question_marks`, `lost_powers`, `lost_dashes`, `lost_marks`, `lost_blanks`, `lost_gaps`, `lost_commas`, `lost_edges`, `one_cause`, `code_pages`, `stated_words`, `stray_marks` and `words_of_letters`.
"""
