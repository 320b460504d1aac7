"""Studies, reports and polls that nobody could look up (ATT104).

Which module reads what:

- `unnamed_study` is the rule. Beside the attributions it reads studies with which a sentence opens (`opened_studies`), works to which one points
  (`pointed_works`), works told of as known (`definite_works`) and those that nobody can look up (`ownerless`, `works_not_there`).
- The text answers: a reference beside it (`cited_works`, `paper_marks`, `closing_reference`), its makers (`makers`), its name in the sentence,
  before, behind or in a list (`works_in_sentence`, `works_before`, `works_named_on`, `works_listed`, `bracketed_works`, `works_shown`,
  `works_beside`, `works_of_sites`), the same work once more (`second_studies`).
- `open_quotations` are somebody else's words over several paragraphs.
"""
