"""Where this cloud's own services are, by the name under which a client reached it."""

import re
import uuid

import msgspec

from cumulet.settings import Settings

_SPACE = uuid.UUID("6f1f2f0e-5d0a-4a53-9c7b-1d1e6d3b7a52")
_HOST = re.compile(r"(\[[0-9A-Fa-f:.]{2,45}\]|[A-Za-z0-9_.-]{1,253})(?::[0-9]{1,5})?")


class Place(msgspec.Struct, frozen=True):
    """The settings, and how the client called us: `host` without the port."""

    settings: Settings
    host: str
    scheme: str = "http"

    def at(self, port: int, path: str = "") -> str:
        """An address of ours."""
        return f"{self.scheme}://{self.host}:{port}{path}"


def host_of(settings: Settings, header: str) -> str:
    """The name a client used in its Host header, without the port; what is no name is answered with our address."""
    found = _HOST.fullmatch(header)
    if found:
        return found.group(1)
    listen = "127.0.0.1" if settings.listen in {"0.0.0.0", "::", ""} else settings.listen  # noqa: S104
    return f"[{listen}]" if ":" in listen else listen


def lasting_id(words: str) -> str:
    """The id of something that no row keeps: the same in every run."""
    return uuid.uuid5(_SPACE, words).hex
