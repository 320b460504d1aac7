"""Notes that writers leave in a draft, for themselves or for each other, and what such a draft says that it lacks (BLP410).

Which module reads what:

- `left_notes`: words that are marks, "TODO: add figures", "will cost TODO", "visit WEBSITE", a paragraph that says “None”; with the plans of
  `writing_plans`, "Target keyword: …", and headings over notes.
- `draft_notes`: brackets, "(date?)", "[rewrite this paragraph]", and numbers not put in, "Figure ??"; what is to be looked up by `left_checks`, "(verify
  date!!)".
- `notes_to_editors`: what others are asked, "(Add diagrams.)", "[Ed: …?]", "@Tom can you …"; whole lines by `notes_in_lines`, "XX to check the spelling".
- `asked_of_writers`: what is to be put in, by grammar in many languages, "(AGREGAR CUADRO?)"; lines of `notes_to_oneself`, "Describe here what I did".
- `unfinished_parts`: a part of the text of which it says that it is not done, "This section is still to be written."
- `todo_parts`: what is still to be done of a paper, remarks with initials, titles of templates, numbers of pages; with `empty_labels`, "Open questions:".
- `empty_chapters`: "…" as all of a chapter, an abstract without a word, headings of a trial, captions without words, "To write up: …".
- `bare_gaps`: notes and gaps with no mark of their own, "Seite ???", "2nd reader: supervisor name"; with `blanks_in_prose`, "deluged with ____".

`asked_first` has the conditions that every text is asked before any of these is imported, `telling` what is told of a note. Gaps of templates, and sections
without a word, stand beside this folder.
"""
