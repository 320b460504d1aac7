"""What a text says, compared with the works that it was given: quotations (CIT310) and figures (CIT311).

Which module does what:

- Of the text: `quoted_passages` and `single_marks` find quotations, `quotation_segments` what stands between their omissions, `block_origin` and
  `quoted_references` where they say that they are from; `asked_figures` finds figures, `spelled_numbers` those in words.
- Of the works: `supplied_sources` which of them a passage cites, `work_names` by what it names them, `source_words` their words, `source_marks` what stands among
  these and is none.
- The comparison: `quotation_match` with `spelling` and `negations`, `figures` with `units`.
- What is told: `misquotation`, with the passages that `closest_passage` and `figure_passage` find.
"""
