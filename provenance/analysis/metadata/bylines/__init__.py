"""Who wrote a text: by its markup, and by its own lines.

Which module reads what:

- `authorship` decides. `bylines` asks the lines of the text; markup gives names by links and classes (`linked_names`, `marked_names`) and columns
  (`outlet_columns`).
- At the head: labels and what stands behind them (`labels_apart`, `behind_labels`, `behind_dates`, `beside_days`, `within_lines`, `parted`,
  `long_heads`, `joined_heads`), names without one (`names_alone`, `headed_days`, `under_titles`, `affiliated`, `aged_bylines`, `bracketed_reporters`), with `headings` and `counts` for
  what looks alike.
- At the end: `closing`, `closing_labels`, `contributions`, `describing`, `followed`, `last_notes`, `place_signatures`, `run_on`, `sign_offs`.
- By what the text is: `columnists`, `spoken`, `told_of_itself`, `works_of`. In running text: `running`, with `widgets`.
- Who is no author: `helpers`, `regions_behind`, `slogans`.
"""
