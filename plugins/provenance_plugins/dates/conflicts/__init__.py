"""Days of publication that contradict each other (DAT206).

Which module reads what:

- `conflicting_dates` is the rule, `places_of_dates` where a document states its day.
- Another day all the same: of an entry, a comment or an item (`dates_of_parts`, `items_of_page`), of a program (`program_days`), of the name of a file
  (`named_otherwise`), of the same element for programs (`said_otherwise`), of the heading that repeats the title (`titled_otherwise`), of a feast on which the text says that it is put out (`posted_on_feasts`), of an event (`days_of_events`),
  of a diary or by a comment (`days_of_entries`), of a reprinted text (`reprinted_works`), and what the text explains (`other_days`).
"""
