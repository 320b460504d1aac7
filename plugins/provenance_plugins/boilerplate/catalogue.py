"""The rules of the family, in the order of their ids."""

from __future__ import annotations

from provenance.api import AnyRule
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.assistant_residue import assistant_residue
from provenance_plugins.boilerplate.boilerplate_block import boilerplate_block
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.cookie_notice import cookie_notice
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.markup.mojibake import mojibake
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.repeated_across_documents import repeated_across_documents
from provenance_plugins.boilerplate.review_marks import review_marks
from provenance_plugins.boilerplate.script_notice import script_notice
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.site_footer import site_footer
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

RULES: list[AnyRule] = [
    related_posts,
    share_prompt,
    newsletter_prompt,
    cookie_notice,
    navigation,
    advertisement,
    read_more,
    site_footer,
    comment_section,
    template_placeholder,
    markup_residue,
    mojibake,
    assistant_residue,
    script_notice,
    repeated_across_documents,
    boilerplate_block,
    review_marks,
    doubled_text,
]
