"""One-time passwords by time (RFC 6238): six digits, a new one every 30 s, by SHA-1, as every authenticator has them.

The secret is the blob of a credential of the type `totp`, in base32. As with Keystone a passcode of the interval before
is good still, and one may be used again while it is.
"""

import base64
import binascii
import hmac

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP

from cumulet.identity.credential import Credential, Vault
from cumulet.store.transaction import Reader

TYPE = "totp"
_DIGITS, _INTERVAL = 6, 30
_DECOY = base64.b32encode(bytes(20)).decode()
"""Stands for the secret of somebody who has none, so that the answer takes as long."""


def passcodes(secret: str, now: float) -> list[str]:
    """The passcodes that are good at a moment; none for a secret that is not base32."""
    try:
        key = base64.b32decode(secret.upper() + "=" * (-len(secret) % 8))
    except (binascii.Error, ValueError):
        return []
    made = TOTP(key, _DIGITS, SHA1(), _INTERVAL, enforce_key_length=False)  # noqa: S303  as authenticators do
    return [made.generate(int(max(at, 0))).decode() for at in (now, now - _INTERVAL)]


def right(reader: Reader, vault: Vault, user_id: str, given: str, now: float) -> bool:
    """Whether a passcode is good by one of the user's secrets."""
    secrets = [vault.open(row.sealed) for row in reader.all(Credential, user_id=user_id, type=TYPE)]
    good = [code for secret in secrets or [_DECOY] for code in passcodes(secret, now)]
    found = [code for code in good if hmac.compare_digest(code.encode(), given.encode("utf-8", "surrogatepass"))]
    return bool(secrets and found)
