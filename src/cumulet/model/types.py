"""Attribute types: each turns what a client sent into one canonical Python value, or says in words what is wrong.

Lenient as Neutron is: numbers and booleans may come as strings ("80", "True"), since its 2015 clients send them so.
"""

import ipaddress
import json
import re
from collections.abc import Callable, Collection, Mapping
from typing import Any, Literal

import msgspec

Column = Literal["text", "integer", "boolean", "json", "float"]
Parse = Callable[[Any], Any]

MAX_LIST = 1000
_UUID = re.compile(r"[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}", re.IGNORECASE)
_MAC = re.compile(r"[0-9a-f]{2}(?::[0-9a-f]{2}){5}", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_HOST_PATH = re.compile(r"(?<![\w./-])/(?:[^\s/'\":;,]+/)+([^\s/'\":;,]*)")
_HOSTNAME = re.compile(r"(?!-)[A-Za-z0-9-]{1,63}(?<!-)(?:\.(?!-)[A-Za-z0-9-]{1,63}(?<!-))*\.?")


class Type(msgspec.Struct, frozen=True):
    """An attribute's type: `parse` (raises ValueError with the reason), its column, and its JSON schema."""

    parse: Parse
    column: Column = "text"
    schema: Mapping[str, Any] = {}


def shown(value: object, limit: int = 80) -> str:
    """A client's value for an error message: quoted, cut, without control characters."""
    text = value if isinstance(value, str) else json.dumps(value, default=str)
    text = text.encode("unicode_escape").decode() if _CONTROL.search(text) or "\n" in text else text
    return "'" + (text if len(text) <= limit else text[: limit - 3] + "...") + "'"


def on_a_line(words: str) -> str:
    """A tenant's words as a terminal may show them: what does not print (line ends, escapes, the direction of writing)
    is written out."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in words)


def told(reason: str, limit: int = 1024) -> str:
    """A data plane's reason as a tenant may read it: of the host's files their last names only (OSSA-2019-003)."""
    return _HOST_PATH.sub(r"\1", reason)[:limit]


def text(maximum: int = 255, minimum: int = 0) -> Type:
    """A string of at most `maximum` characters; NUL is refused since neither database nor kernel can keep it."""

    def parse(value: Any) -> str:
        if not isinstance(value, str):
            raise ValueError(f"{shown(value)} is not a valid string.")
        if len(value) > maximum:
            raise ValueError(f"{shown(value)} exceeds maximum length of {maximum}.")
        if len(value) < minimum:
            raise ValueError(f"{shown(value)} is shorter than {minimum} characters.")
        if "\x00" in value or any(0xD800 <= ord(c) <= 0xDFFF for c in value):
            raise ValueError("it holds a character that can't be stored.")
        return value

    return Type(parse, "text", {"type": "string", "maxLength": maximum, "minLength": minimum})


def pattern(expression: str, words: str, maximum: int = 255) -> Type:
    """A string that matches `expression` whole; `words` says what that is."""
    compiled = re.compile(expression)

    def parse(value: Any) -> str:
        if not isinstance(value, str) or len(value) > maximum or not compiled.fullmatch(value):
            raise ValueError(f"{shown(value)} is not {words}.")
        return value

    return Type(parse, "text", {"type": "string", "pattern": f"^(?:{expression})$", "maxLength": maximum})


def _parse_boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, int | str):
        word = str(value).lower()
        if word in {"true", "1", "t", "y", "yes", "on"}:
            return True
        if word in {"false", "0", "f", "n", "no", "off"}:
            return False
    raise ValueError(f"{shown(value)} cannot be converted to boolean.")


BOOLEAN = Type(_parse_boolean, "boolean", {"type": "boolean"})


def integer(minimum: int | None = None, maximum: int | None = None) -> Type:
    """An integer, also as digits in a string, within bounds (None: what a signed 32-bit column holds)."""
    low, high = -(2**31) if minimum is None else minimum, 2**31 - 1 if maximum is None else maximum

    def parse(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int | str):
            raise ValueError(f"{shown(value)} is not an integer.")
        if isinstance(value, str) and not re.fullmatch(r"\s*[+-]?[0-9]{1,12}\s*", value):
            raise ValueError(f"{shown(value)} is not an integer.")
        number = int(value)
        if not low <= number <= high:
            raise ValueError(f"{shown(value)} is not in the range {low} to {high}.")
        return number

    return Type(parse, "integer", {"type": "integer", "minimum": low, "maximum": high})


def _parse_uuid(value: Any) -> str:
    if not isinstance(value, str) or not _UUID.fullmatch(value):
        raise ValueError(f"{shown(value)} is not a valid UUID.")
    return value


UUID = Type(_parse_uuid, "text", {"type": "string", "format": "uuid"})


def _parse_ip(value: Any) -> str:
    try:
        if not isinstance(value, str) or "%" in value:
            raise ValueError
        return str(ipaddress.ip_address(value))
    except ValueError:
        raise ValueError(f"{shown(value)} is not a valid IP address.") from None


IP_ADDRESS = Type(_parse_ip, "text", {"type": "string", "format": "ip"})


def _parse_cidr(value: Any) -> str:
    try:
        if not isinstance(value, str) or "/" not in value or "%" in value:
            raise ValueError
        interface = ipaddress.ip_interface(value)
    except ValueError:
        raise ValueError(f"{shown(value)} is not a valid IP subnet (an address, a slash and a length).") from None
    if interface.ip != interface.network.network_address:
        raise ValueError(f"{shown(value)} isn't a recognized IP subnet cidr, '{interface.network}' is recommended.")
    return str(interface.network)


CIDR = Type(_parse_cidr, "text", {"type": "string", "format": "cidr"})


def _parse_mac(value: Any) -> str:
    if not isinstance(value, str) or not _MAC.fullmatch(value):
        raise ValueError(f"{shown(value)} is not a valid MAC address.")
    return value.lower()


MAC = Type(_parse_mac, "text", {"type": "string", "format": "mac"})


def _parse_hostname(value: Any) -> str:
    if not isinstance(value, str) or len(value) > 253 or (value and not _HOSTNAME.fullmatch(value)):
        raise ValueError(f"{shown(value)} is not a valid DNS name: letters, digits and hyphens, parts of 1 to 63.")
    return value


def _parse_fqdn(value: Any) -> str:
    parsed: str = _parse_hostname(value).lower()
    if parsed and not parsed.endswith("."):
        raise ValueError(f"{shown(value)} is not a FQDN.")
    return parsed


FQDN = Type(_parse_fqdn, "text", {"type": "string", "format": "dns-name"})
HOSTNAME = Type(_parse_hostname, "text", {"type": "string", "format": "dns-name"})


def one_of(*values: str | int, converted: bool = False) -> Type:
    """One of the listed values; with `converted` also the number's string form, and words in any case."""
    by_word = {str(v).lower(): v for v in values}

    def parse(value: Any) -> str | int:
        if not isinstance(value, bool):
            if value in values:
                return value  # type: ignore[no-any-return]
            if converted and isinstance(value, str | int) and str(value).lower() in by_word:
                return by_word[str(value).lower()]
        raise ValueError(f"{shown(value)} is not in {list(values)}.")

    column: Column = "integer" if all(isinstance(v, int) for v in values) else "text"
    return Type(parse, column, {"enum": list(values)})


def nullable(inner: Type) -> Type:
    """The inner type, or null."""

    def parse(value: Any) -> Any:
        return None if value is None else inner.parse(value)

    return Type(parse, inner.column, {"anyOf": [dict(inner.schema), {"type": "null"}]})


def list_of(inner: Type, *, unique: bool = True, maximum: int = MAX_LIST) -> Type:
    """A list; null counts as the empty one, as in Neutron. With `unique`, a duplicate is refused."""

    def parse(value: Any) -> list[Any]:
        if value is None:
            return []
        if not isinstance(value, list):
            raise ValueError(f"{shown(value)} is not a list.")
        if len(value) > maximum:
            raise ValueError(f"it has {len(value)} items; at most {maximum} are taken.")
        items = [inner.parse(item) for item in value]
        if unique:
            seen: set[bytes] = set()
            for item in items:
                if (form := msgspec.json.encode(item, order="deterministic")) in seen:
                    raise ValueError(f"Duplicate items in the list: {shown(item)}.")
                seen.add(form)
        return items

    return Type(parse, "json", {"type": "array", "items": dict(inner.schema), "maxItems": maximum})


def object_of(fields: Mapping[str, Type], *, required: Collection[str] = ()) -> Type:
    """A JSON object with the given fields and no others."""

    def parse(value: Any) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise ValueError(f"{shown(value)} is not a dictionary.")
        unknown = sorted(set(value) - set(fields))
        if unknown:
            raise ValueError(f"unexpected key {shown(unknown[0])}; known are {sorted(fields)}.")
        missing = [name for name in required if name not in value]
        if missing:
            raise ValueError(f"expected keys {missing} are missing.")
        parsed = {}
        for name, item in value.items():
            try:
                parsed[name] = fields[name].parse(item)
            except ValueError as error:
                raise ValueError(f"{name}: {error}") from None
        return parsed

    schema = {"type": "object", "properties": {n: dict(t.schema) for n, t in fields.items()},
              "required": list(required), "additionalProperties": False}  # fmt: skip
    return Type(parse, "json", schema)


def free_object(maximum_items: int = 128, key: int = 255, item: int = 255) -> Type:
    """A JSON object of strings (metadata)."""

    def parse(value: Any) -> dict[str, str]:
        if not isinstance(value, dict):
            raise ValueError(f"{shown(value)} is not a dictionary.")
        if len(value) > maximum_items:
            raise ValueError(f"it has {len(value)} items; at most {maximum_items} are taken.")
        names, values = text(key, 1), text(item)
        return {names.parse(k): values.parse(v) for k, v in value.items()}

    return Type(parse, "json", {"type": "object", "additionalProperties": {"type": "string"}})


JSON = Type(lambda value: value, "json", {})
"""Anything; only for attributes that no client sets."""
