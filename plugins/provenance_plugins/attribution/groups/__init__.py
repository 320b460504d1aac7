"""Groups and nobodies to whom a text lays a claim: "experts say", "it is believed", "many people think" (ATT103).

Which module reads what:

- `weasel_attribution` is the rule. Beside the attributions it reads views of an open number of people (`opinions`), bodies of no name (`any_bodies`) and what is
  stirred without anybody (`reactions`).
- `answered_groups` says where the text answers for the group: by who took part in what it tells of (`participants`), by bounds of the group in its sentence
  (`bounds`). Words that only date an event are found by `days_told`, groups of comments that a text sums up by `summed_comments`,
  groups that a text names as its own or whose paragraph one note closes by `defined_groups`, charges that the next sentence answers by `rebutted`, both sides of a debate and praise with its ground by `summed_up`, questions, counsel and reasons that state nothing by `no_opinion`, and sentences
  that lay nothing to anybody by `nothing_laid`.
"""
