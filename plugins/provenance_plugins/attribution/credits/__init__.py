"""Credits that name nobody (ATT101), that are a handle alone (ATT109), and material of no stated origin (ATT106).

Which module reads what:

- `credit_lines` knows what opens a credit; `vague_credit` tells of one that names nobody: whole lines (`empty_credits`), places where anybody may post
  (`nameless_origins`), the web (`taken_from_web`), sentences that disown (`disclaimers`, `disowned`); `embedded_posts` knows a line above a post that is quoted with its author, `rows_of_platforms` a table of platforms, `spoken_of` sentences that speak of
  pictures and makers. `givers` finds who gave a picture all the same;
  `front_credits` reads the fields of front matter.
- `names_of_bodies` knows a body whose short name has the letters of a formula; `weight_of_credits` decides how much it weighs; `own_figures` are those that a platform counts itself.
- `handle_only_credit` tells of handles, with a label (`labelled_handles`) and without; `accounts` says where a handle is somebody's account and no credit.
- `missing_origin` tells of material whose origin a text leaves out.
"""
