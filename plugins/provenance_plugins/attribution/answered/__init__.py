"""Whether a text answers for a source that it does not name: in the same sentence, near it, or at another place (ATT102 to ATT104).

Which module reads what:

- In the sentence: `answered_in_sentence`, `answered_abroad` in other languages, a bracket right behind (`named_in_brackets`).
- Near it: `told_near` and `told_abroad` read the sentences around, `told_beside` and `told_before` what stands before; spokesmen and
  officials lead back to their bodies (`spokesmen`, `bodies_before`, `officials_near`, `officials_asked`), sources to who stands beside them
  (`named_beside`), persons to who they are in the sentence before (`persons_taken_up`), groups to what they judge (`told_by_acts`), leads to whom the text names below (`next_speakers`,
  `proved_below`, `repeated_lead`, `quoted_below`).
- At another place: names (`named_elsewhere`), works as links (`works_linked`; `works_at_end` has the stems of their words), why a name is
  kept back (`kept_names`).
- By somebody else's report: other outlets (`outlets_before`, `cited_by_outlets`, `told_to_outlets`, `heard_abroad` in other languages), passages and
  extracts of theirs (`quoted_passages`, `signed_extracts`), words of somebody else without marks (`passages`), published words (`published_words`), headlines (`headlines`), items of a digest
  (`digest_items`, `lost_links`, `credited_entries`) and of feeds (`feed_items`), what a speaker says in a transcript (`marked_transcripts`), quoted blocks (`block_quotations`), and notes, links and references (`references`).
"""
