"""Gaps that a template left, or a writer, and nobody filled in (BLP410). Notes of a draft stand in `drafts` beside this folder.

Which module reads what:

- `template_placeholder` is the rule; `outermost` tells one gap within another once.
- By a sign: `open_gaps` reads fields in brackets and braces, with `signs_of_gaps`, `shortcodes`, `loop_fields`, `of_generators`, `program_variables`,
  `kinds_of_values`, `kinds_of_files`, `described_images` and `screens` for what is written alike and is none; `beside_gaps` reads words in brackets by the gaps beside them.
- By words: dummy text and images (`dummy_text`, `dummy_images`, `embedded_ids`, `of_samples`), persons of examples (`examples_of_persons`), instructions
  (`template_instructions`), what is still to come (`still_to_come`; `other_branches` of a layout show it where there is nothing else), names of fields without a bracket (`joined_names`), what a template calls its parts (`named_parts`), days that a program lacks (`unknown_days`), what was typed for trial or is asked for in tags (`typed_for_trial`), lines that keep a place (`whole_places`), values of scripts (`unset_scripts`); `explained_gaps` are those that the text has its readers fill in, `labelled_examples` those of a card that says that it is an example, `quoted_messages` those within a message that the text quotes.
- Within sentences: `left_places` asks `asked_in_sentences` and `values_within` and `left_within`, which knows its words by `left_within_forms`.
- In front matter: `front_gaps`, `front_notes`; in the head of a page: `page_heads`. Letters in place of figures: `gaps_of_letters`, `counted_in_letters`. Headings with nothing below: `empty_runs`; fields with nothing behind: `lone_fields`.
"""
