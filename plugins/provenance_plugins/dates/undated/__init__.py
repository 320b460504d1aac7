"""Texts without a day (DAT201): which would need one, and whether something in them gives it.

Which module reads what:

- `missing_date` is the rule. `telling` decides whether a reader needs the day, with `announcements`, `called_posts`, `reported_days`, `portraits`, `plain_pages`,
  `site_pages` and `leads`; `kinds_without_day` asks for kinds of texts that need none: `asked_questions`, `cited_acts`, `day_books`, `file_parts`, `invented_worlds`, `larger_works`, `lettered_turns`, `programs`, `reference_pages`, `release_notes`, `remembered`, `reviewed_works`, `scholarly`, `shapes`, `templates`, `training` and `treatises`, `nothing_told` for texts without a time or a speaker, and `essays` for those in which nothing happens; `any_day` has what only seems to need one, with `opening_hours`, `rarely_missed` that of which few readers miss it.
- `edges` finds a day at either end of a text: datelines and signatures (`datelines`), boxes above the title (`days_above`), corrections (`corrections`), acts (`days_of_acts`), the headings of schedules (`schedules`), forecasts (`days_foretold`), tasks, talks and fairs (`days_within`), years in Roman
  numerals (`roman_years`), what the words tell (`told_years`), what pages repeat (`running_heads`), terms of courses and rights (`terms`), days that ran into their neighbours (`glued_days`), and any form that nothing reads (`loose_days`). `own_days` finds the day of the writing, `titled` that of a title, `front_months` the month of front matter, `stated_words` what stands there in place of a date, `filled_in` where a generator puts it in.
"""
