"""What stands at the edge of a text where its author would be named, though nothing says that it is the author's name.

To be asked only where no author was found.
"""

from __future__ import annotations

from provenance.analysis.metadata.lexicons import words_for
from provenance.api import Document
from provenance_plugins.attribution.authors.before_foot import before_foot
from provenance_plugins.attribution.authors.bylines_apart import name_below_label
from provenance_plugins.attribution.authors.closing_brackets import name_in_brackets
from provenance_plugins.attribution.authors.credit_lines import credited
from provenance_plugins.attribution.authors.edge_notes import labelled_author, noted_author
from provenance_plugins.attribution.authors.edge_signatures import signed
from provenance_plugins.attribution.authors.introductions import introduced_author
from provenance_plugins.attribution.authors.joint_makers import joint_maker
from provenance_plugins.attribution.authors.letter_names import signed_letter
from provenance_plugins.attribution.authors.mastheads import issue_editor
from provenance_plugins.attribution.authors.meta_lines import posted_at
from provenance_plugins.attribution.authors.names_alone import name_alone
from provenance_plugins.attribution.authors.nobody import is_nobody
from provenance_plugins.attribution.authors.own_profiles import (
    own_channel,
    own_outlet,
    own_site,
    owner_of_profile,
    rights_holder,
)
from provenance_plugins.attribution.authors.releases import release_head, release_issuer
from provenance_plugins.attribution.authors.report_places import (
    outlet_of_line,
    outlet_that_opens,
    person_that_opens,
    sender_by_place,
)
from provenance_plugins.attribution.authors.reporters_named import reporter_named
from provenance_plugins.attribution.authors.run_together import run_together_author
from provenance_plugins.attribution.authors.told_authors import told_author
from provenance_plugins.attribution.authors.unlabelled_names import unlabelled
from provenance_plugins.attribution.authors.unseen_authors import (
    issue,
    keyed_author,
    own_word_for_author,
    unseen_author,
)
from provenance_plugins.attribution.authors.wire_notes import helped, reported_by
from provenance_plugins.attribution.people import may_write, once


def name_at_edge(document: Document) -> str | None:
    """What stands where a name would, as it is written: a line of its own, a credit, the place of a report, whose profile "me" is."""
    if not document.blocks:
        return None
    words = words_for(document)
    for found in (
        release_head,
        name_alone,
        credited,
        signed,
        name_in_brackets,
        name_below_label,
        reported_by,
        reporter_named,
        signed_letter,
        run_together_author,
        sender_by_place,
        outlet_that_opens,
        outlet_of_line,
        person_that_opens,
        introduced_author,
        labelled_author,
        unlabelled,
        owner_of_profile,
        own_site,
        own_channel,
        rights_holder,
        noted_author,
        release_issuer,
        posted_at,
        unseen_author,
        keyed_author,
        own_word_for_author,
        issue,
        issue_editor,
        own_outlet,
        helped,
        joint_maker,
        before_foot,
    ):
        labelled = found not in (name_alone, run_together_author)
        who = next(
            (
                one
                for one in found(document, words)
                if not is_nobody(one) and (labelled or may_write(document, one, words, alone=found is name_alone))
            ),
            None,
        )
        if who is not None:
            return " ".join(once(who.split())).strip(" .,;:*_")
    return told_author(document)
