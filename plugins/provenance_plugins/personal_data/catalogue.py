"""The rules of the family, in the order of their ids."""

from __future__ import annotations

from provenance.api import AnyRule
from provenance_plugins.personal_data.bank_account import bank_account
from provenance_plugins.personal_data.e_mail_address import e_mail_address
from provenance_plugins.personal_data.ip_address import ip_address
from provenance_plugins.personal_data.national_id import national_id
from provenance_plugins.personal_data.payment_card import payment_card
from provenance_plugins.personal_data.phone_number import phone_number
from provenance_plugins.personal_data.postal_address import postal_address
from provenance_plugins.personal_data.secret_key import secret_key

RULES: list[AnyRule] = [
    e_mail_address,
    phone_number,
    postal_address,
    payment_card,
    bank_account,
    national_id,
    secret_key,
    ip_address,
]
