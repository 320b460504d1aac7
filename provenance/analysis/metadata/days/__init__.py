"""When a text was published and last changed: by its markup, its address and its own words.

Which module reads what:

- `dating` decides, with `day_and_month` where figures have two readings (by `uploads` and `systems`), `years` where only the year is told.
- `declared_dates` reads markup, front matter, columns and addresses (`other_calendars`).
- `text_dates` asks the text: lines at both ends (`written_dates`, `timelines`, `sentences_of_days`, `outlet_months`), its first words (`first_words`, `stamped`,
  `glued_labels`, `told_openings`, `stated_today`, `agencies`), what it says of itself (`said_dates`, `told_days`, `recordings`), issues (`issues`, `mastheads`, `running_heads`, `numbered_months`; `lines_below` further down).
- Which dates are not the text's own: `logs`, `lists_of_texts`, `of_whole`, `in_force`, `saved_days`.
"""
