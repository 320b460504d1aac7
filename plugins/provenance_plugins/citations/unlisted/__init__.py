"""Marks of references that lead to nothing in the text (CIT303): works that no list holds, and lists, notes and headings that are not there.

Which module reads what:

- Works by their authors: `narrators_not_listed` in sentences, `bracketed_not_listed` in square brackets, `pairs_not_listed` two authors, `names_without_list` where
  there is no list at all; `works_missing` which of several is told, `beside_marks` what stands beside a name and is no reference.
- Numbers and letters: `lone_marks` and `lettered_marks`; `other_numbers` those that cite nothing, `note_heads` those that head a note.
- Lists and notes: `lists_not_there`, `run_together` those that lost their lines, `glued_notes` notes that lost theirs, `split_works` lists in a file of their own,
  `source_keys` marks by key whose list is elsewhere, `doubted_lists` marks whose entry may be there in another form.
- Links within a text: `lost_places`, `near_headings` with the names that programs give to headings (`heading_names`), `near_definitions`.
"""
