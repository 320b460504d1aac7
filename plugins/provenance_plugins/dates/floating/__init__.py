"""Days that lean on the day of writing where a text does not tell it: "yesterday", "last Tuesday" (DAT202).

Which module reads what:

- `relative_date` is the rule. `loose_times` decides which times are loose at all, `beside_dates` whether their day stands beside them, `dated_texts` whether a year in the text mostly settles them.
- Weekdays that are none of these: `attributes`, `timetables`. `quoted_speeches` have a day of their own, and `asides` in brackets tell of no event, nor do `questions` about an imagined case; on those of `any_time` nothing hangs. `counted_from` has times that lean on something told, `shown_posts` posts with their days. `days_in_figures` lack the year alone (with DAT208).
"""
