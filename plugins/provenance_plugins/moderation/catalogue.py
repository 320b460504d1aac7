"""The rules of the family, in the order of their ids."""

from __future__ import annotations

from provenance.api import AnyRule
from provenance_plugins.moderation.harassment import harassment
from provenance_plugins.moderation.hateful_passage import hateful_passage
from provenance_plugins.moderation.profanity import profanity
from provenance_plugins.moderation.self_harm import self_harm
from provenance_plugins.moderation.sexual_content import sexual_content
from provenance_plugins.moderation.slur import slur
from provenance_plugins.moderation.threat import threat

RULES: list[AnyRule] = [profanity, slur, hateful_passage, threat, self_harm, sexual_content, harassment]
