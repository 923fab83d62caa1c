"""Receipts: sealed statements of what a user has proven so far, where their rules ask for more than one proof.

Like tokens they are kept nowhere. With one in `Openstack-Auth-Receipt` the proofs that are missing suffice.
"""

from collections.abc import Sequence
from typing import Any, Literal

import msgspec
from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from cumulet.identity.moments import written
from cumulet.identity.user import User
from cumulet.identity.user_options import also_needed
from cumulet.model.errors import Unauthorized

LIFETIME = 300
"""Seconds for which a receipt is good."""
_MAX_LENGTH = 2048
_MAX_METHODS = 8


class Receipt(msgspec.Struct, frozen=True, array_like=True):
    """What a receipt says; the first word tells it from a token, which the same keys seal. Seconds since 1970."""

    kind: Literal["receipt"]
    user_id: str
    generation: int
    methods: tuple[str, ...]
    issued: float
    expires: int


class Receipts:
    """Makes receipts and opens them."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        self._fernet = MultiFernet([Fernet(key) for key in keys])
        self._decoder = msgspec.msgpack.Decoder(Receipt)

    def make(self, user: User, methods: Sequence[str], now: float) -> tuple[str, Receipt]:
        """A receipt for what a user has proven by now."""
        known = tuple(dict.fromkeys(methods))[:_MAX_METHODS]
        made = Receipt("receipt", user.id, user.generation, known, round(now, 6), int(now) + LIFETIME)
        return self._fernet.encrypt(msgspec.msgpack.encode(made)).rstrip(b"=").decode(), made

    def open(self, text: str, user: User, now: float) -> tuple[str, ...]:
        """The methods by which this user has proven themselves. Raises Unauthorized for anything else."""
        try:
            if len(text) > _MAX_LENGTH or not text.isascii():
                raise InvalidToken
            found = self._decoder.decode(self._fernet.decrypt(text + "=" * (-len(text) % 4)))
        except (InvalidToken, msgspec.DecodeError):
            found = None
        if found is None or found.expires <= now or (found.user_id, found.generation) != (user.id, user.generation):
            raise Unauthorized("Could not find auth receipt.", type="ReceiptNotFound")
        return found.methods


class MoreProofsNeeded(Unauthorized):
    """The proofs are right and not enough: `text` is the receipt for them, `body` what tells of it."""

    def __init__(self, text: str, receipt: Receipt, user: User, domain_name: str) -> None:
        super().__init__("The request you have made requires authentication.", type="Unauthorized")
        self.text = text
        domain = {"id": user.domain_id, "name": domain_name}
        shown = {"methods": list(receipt.methods), "user": {"id": user.id, "name": user.name, "domain": domain},
                 "expires_at": written(receipt.expires), "issued_at": written(receipt.issued)}  # fmt: skip
        needed = also_needed(user.options, receipt.methods)
        self.body: dict[str, Any] = {"receipt": shown, "required_auth_methods": needed}
