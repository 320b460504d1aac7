"""Wordings with which pages speak to their readers, and programs to theirs, which vary too much for a list of lines.

Which module reads what:

- `prompts` asks them all of a line, `joined_parts` of the sentences within one; `wordings` has what their patterns are made of.
- Calls to readers: `calls_in_parts`, `calls_of_houses`, `calls_of_papers`, `calls_to_services`, `calls_to_share`, `calls_to_subscribe`,
  `calls_in_capitals`,
  `plain_calls`, with the words of `call_words`; in other languages `calls_abroad`, `calls_by_slots`, `calls_elsewhere`, `calls_in_forms`; both with notices of houses
  on lines of their own: `asked_on_lines`.
- Other texts and the rest of this one: `other_texts`, `leading_elsewhere`, `headed_elsewhere`, `glued_titles`, `titles_within`, `continued_below`, `said_of_rest`, `east_asian_ends`,
  `notices_of_walls`, `walls_abroad`.
- Notices, bars and what is for sale: `notices`, `notices_by_slots`, `prompts_by_slots`, `bars_by_slots`, `bars_abroad`, `advertising`, `post_heads`.
- What pages leave within a text: `left_by_broadcasters`, `left_by_newsrooms`, `left_by_papers`, `left_on_lines`, `said_by_scripts`,
  `said_by_players`.
- Chat assistants: `assistants`, `assistants_abroad`, `assistants_by_slots`, `orders_abroad`.
"""
