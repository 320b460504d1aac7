"""Works in a journal with a name, told of in the sentence beside: they answer for what a group or studies are said to find."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Rule
from tests.found import severities_of

_GROUP = "Economists and sociologists have noted that mills grow old."
_STUDIES = "People, or so serious studies suggest, nap less than before."


@pytest.mark.parametrize(
    ("rule", "text", "found"),
    [
        (weasel_attribution, f"{_GROUP} A recent article in the American Mill Review puts it bluntly.", "info"),
        (weasel_attribution, f"{_GROUP} One study published in the journal Nature Naps followed 113 mills.", "info"),
        (weasel_attribution, f"{_GROUP}\n\nA recent article in the American Mill Review puts it bluntly.", "warning"),
        (weasel_attribution, f"{_GROUP} A recent fair in the American Mill Review hall was full.", "warning"),
        (weasel_attribution, f"{_GROUP} A study of mills in Leeds and York took a year.", "warning"),
        (weasel_attribution, f"{_GROUP} The mill, says an article in the Mill Review, is old.", "warning"),
        (weasel_attribution, f"{_GROUP} An article in the paper puts it bluntly.", "warning"),
        (unnamed_study, f"A recent article in The Atlantic told of the “nap recession.” {_STUDIES}", "info"),
        (unnamed_study, f"An article told of the “nap recession” in Leeds. {_STUDIES}", "warning"),
        (unnamed_study, f"A recent article in The Atlantic told of it.\n\n{_STUDIES}", "warning"),
    ],
)
def test_a_work_in_the_sentence_beside_answers(rule: Rule, text: str, found: str) -> None:
    assert severities_of(rule, text) == [found]


_PASSAGE = "The mill is of oak. However, studies of naps now suggest that people sleep less than before."
_MORE = "The ferry goes at nine, and the mill is open from May until the first of the frost."


@pytest.mark.parametrize(
    ("below", "found"),
    [
        ("[Continue reading on Harbourpedia](https://harbour.example/naps)", "info"),
        ("[Read the full article →](https://harbour.example/naps)", "info"),
        (f"*From the Harbour Post*\n\n[Read more](https://harbour.example/naps)\n\n{_MORE}", "info"),
        ("[Continue reading](/naps/2)", "warning"),
        ("Continue reading on Harbourpedia", "warning"),
        ("[Read more: the ferry is sold](https://harbour.example/ferry)", "warning"),
        ("[Lamps of the harbour](https://harbour.example/lamps)", "warning"),
        (f"## Lamps\n\n[Read more](https://harbour.example/lamps)\n\n{_MORE}", "warning"),
        (f"{_MORE}\n\n{_MORE}\n\n[Read more](https://harbour.example/lamps)", "warning"),
    ],
)
def test_a_passage_goes_on_elsewhere(below: str, found: str) -> None:
    assert severities_of(unnamed_study, f"# Naps\n\n{_MORE}\n\n{_PASSAGE}\n\n{below}\n") == [found]
