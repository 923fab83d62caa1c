"""What a client asks for in `POST /servers`, checked once: the body becomes a `NewServer`.

Strict where silence would lie (a config drive, a volume), lenient where clients send empty extras of later
microversions (`tags: []`, one block device that only says "the image, on local disk").
"""

import base64
import re
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from cumulet.compute.flavor import Flavor
from cumulet.compute.flavor import find as find_flavor
from cumulet.image.image import Image
from cumulet.image.image import find as find_image
from cumulet.model.errors import CumuletError, Invalid
from cumulet.model.types import BOOLEAN, IP_ADDRESS, UUID, Type, free_object, integer, shown, text

MAX_USER_DATA = 65535
MAX_COUNT = 1000
_NAME = text(255, 1)
MAX_NICS, MAX_GROUPS = 16, 50
_KNOWN = {
    "name", "imageRef", "flavorRef", "networks", "min_count", "max_count", "security_groups", "user_data", "key_name",
    "metadata", "availability_zone", "config_drive", "adminPass", "OS-DCF:diskConfig", "accessIPv4", "accessIPv6",
    "block_device_mapping_v2", "block_device_mapping", "return_reservation_id",
}  # fmt: skip
_NOT_OFFERED = {
    "personality": "File injection (personality) is not offered here; write the files from user_data.",
    "block_device_mapping": "Volumes are not offered here; boot from an image with imageRef.",
    "tags": "Tags of servers come with microversion 2.52; this is 2.1.",
    "description": "Descriptions of servers come with microversion 2.19; this is 2.1.",
    "hostname": "Host names come with microversion 2.90; here a server's name makes its host name.",
    "host": "Hosts can't be chosen; there is one.",
    "hypervisor_hostname": "Hosts can't be chosen; there is one.",
    "trusted_image_certificates": "Images are not signed here.",
    "os:scheduler_hints": "Nothing is scheduled here: there is one host.",
    "OS-SCH-HNT:scheduler_hints": "Nothing is scheduled here: there is one host.",
}
"""What is refused in words when it asks for something; clients send it empty."""

_META_KEY = re.compile(r"[a-zA-Z0-9_:. -]{1,255}")


class Nic(msgspec.Struct, frozen=True, kw_only=True):
    """One network card asked for: a port that exists, or a network, maybe with an address."""

    network_id: str | None = None
    port_id: str | None = None
    fixed_ip: str | None = None


class NewServer(msgspec.Struct, frozen=True, kw_only=True):
    """A checked request for servers. `nics` None: the client didn't say. `user_data` is base64, as stored."""

    name: str
    image: Image
    flavor: Flavor
    nics: tuple[Nic, ...] | None
    min_count: int
    max_count: int
    security_groups: tuple[str, ...]
    user_data: str | None
    key_name: str | None
    metadata: dict[str, str]
    admin_pass: str | None
    disk_config: str
    access_ipv4: str
    access_ipv6: str
    by_reservation: bool


def parse(body: Mapping[str, Any]) -> NewServer:
    """The body's `server` object checked. Raises Invalid that names the attribute."""
    unknown = sorted(set(body) - _KNOWN - _NOT_OFFERED.keys())
    if unknown:
        raise Invalid(f"Invalid input for field/attribute server. Unknown attributes: {shown(unknown)}.")
    for required in ("name", "flavorRef"):
        if required not in body:
            raise Invalid(f"Invalid input for field/attribute server. '{required}' is a required property")
    _refuse_what_is_not_offered(body)
    minimum, maximum = _counts(body)
    return NewServer(
        name=_name(body),
        image=_image(body),
        flavor=_flavor(body["flavorRef"]),
        nics=_nics(body.get("networks")),
        min_count=minimum,
        max_count=maximum,
        security_groups=_groups(body.get("security_groups")),
        user_data=_user_data(body.get("user_data")),
        key_name=None if body.get("key_name") is None else _parse("key_name", text(255, 1), body["key_name"]),
        metadata=metadata(body.get("metadata")),
        admin_pass=None if body.get("adminPass") is None else _parse("adminPass", text(255, 1), body["adminPass"]),
        disk_config=_disk_config(body.get("OS-DCF:diskConfig", "MANUAL")),
        access_ipv4=_access(body, "accessIPv4", 4),
        access_ipv6=_access(body, "accessIPv6", 6),
        by_reservation=_flag(body, "return_reservation_id"),
    )


def parse_update(body: Mapping[str, Any]) -> dict[str, Any]:
    """The changes a client may make to a server, by its columns. Raises Invalid that names the attribute."""
    checks: Mapping[str, tuple[str, Callable[[], str]]] = {
        "name": ("name", lambda: _name(body)),
        "accessIPv4": ("access_ipv4", lambda: _access(body, "accessIPv4", 4)),
        "accessIPv6": ("access_ipv6", lambda: _access(body, "accessIPv6", 6)),
        "OS-DCF:diskConfig": ("disk_config", lambda: _disk_config(body["OS-DCF:diskConfig"])),
    }
    unknown = sorted(set(body) - set(checks))
    if unknown:
        raise Invalid(f"Invalid input for field/attribute server. These can't be changed: {shown(unknown)}.")
    if not body:
        raise Invalid("Invalid input for field/attribute server. It holds nothing to change.")
    return {checks[name][0]: checks[name][1]() for name in body}


def metadata(value: Any) -> dict[str, str]:
    """Metadata checked: strings by names that can be in a path. Raises Invalid."""
    found: dict[str, str] = _parse("metadata", free_object(), {} if value is None else value)
    for key in found:
        if not _META_KEY.fullmatch(key):
            raise Invalid(
                f"Invalid input for field/attribute metadata. {shown(key)} is no key: letters, digits, spaces and "
                "_ : . - make one."
            )
    return found


def nic(body: Mapping[str, Any]) -> Nic | None:
    """The body's `interfaceAttachment` object checked; None when it leaves the network to us. Raises Invalid."""
    unknown = sorted(set(body) - {"port_id", "net_id", "fixed_ips", "tag"})
    if unknown or body.get("tag"):
        raise Invalid(f"Invalid input for field/attribute interfaceAttachment. Unknown: {shown(unknown or ['tag'])}.")
    port_id, net_id, fixed_ips = body.get("port_id"), body.get("net_id"), body.get("fixed_ips")
    if port_id and net_id:
        raise Invalid("Must not input both network_id and port_id")
    if fixed_ips and not net_id:
        raise Invalid("Must input network_id when request IP address")
    if port_id:
        return Nic(port_id=_parse("port_id", UUID, port_id))
    if not net_id:
        return None
    if fixed_ips is not None:
        one = isinstance(fixed_ips, list) and len(fixed_ips) == 1 and isinstance(fixed_ips[0], dict)
        if not one or set(fixed_ips[0]) != {"ip_address"}:
            raise Invalid("Invalid input for field/attribute fixed_ips. It must be [{'ip_address': ...}].")
        fixed_ips = _parse("fixed_ips", IP_ADDRESS, fixed_ips[0]["ip_address"])
    return Nic(network_id=_parse("net_id", UUID, net_id), fixed_ip=fixed_ips)


def _flag(body: Mapping[str, Any], name: str) -> bool:
    value = body.get(name)
    return False if value is None or value == "" else bool(_parse(name, BOOLEAN, value))


def _parse(name: str, kind: Type, value: Any) -> Any:
    try:
        return kind.parse(value)
    except ValueError as error:
        raise Invalid(f"Invalid input for field/attribute {name}. {error}") from None


def _name(body: Mapping[str, Any]) -> str:
    name = str(_parse("name", _NAME, body["name"])).strip()
    if not name or any(ord(c) < 32 or ord(c) == 127 for c in name):
        raise Invalid("Invalid input for field/attribute name. It must have printable characters, and no others.")
    return name


def _refuse_what_is_not_offered(body: Mapping[str, Any]) -> None:
    for name, words in _NOT_OFFERED.items():
        if body.get(name):
            raise Invalid(words)
    if _flag(body, "config_drive"):
        raise Invalid("Config drives are not offered here; instances read metadata from http://169.254.169.254.")
    zone = body.get("availability_zone")
    if zone is not None and zone not in ("", "nova"):
        raise Invalid("The requested availability zone is not available; there is one: nova.")
    devices = body.get("block_device_mapping_v2") or []
    if not isinstance(devices, list):
        raise Invalid("Invalid input for field/attribute block_device_mapping_v2. It must be a list.")
    for device in devices:
        local = isinstance(device, dict) and device.get("source_type") == "image"
        if not local or device.get("destination_type", "local") != "local" or len(devices) > 1:
            raise Invalid("Volumes are not offered here; boot from an image with imageRef.")


def _image(body: Mapping[str, Any]) -> Image:
    reference = body.get("imageRef")
    if not reference:
        devices = body.get("block_device_mapping_v2") or [{}]  # judged by now: objects
        reference = devices[0].get("uuid")
    if not isinstance(reference, str) or not reference:
        raise Invalid("Invalid imageRef provided: an image's id is needed.")
    try:
        return find_image(reference.rstrip("/").rsplit("/", 1)[-1])
    except CumuletError as error:
        raise Invalid(f"Can not find requested image: {error.message}", type="ImageNotFound") from None


def _flavor(reference: Any) -> Flavor:
    if isinstance(reference, bool) or not isinstance(reference, str | int):
        raise Invalid("Invalid flavorRef provided.")
    try:
        return find_flavor(str(reference).rstrip("/").rsplit("/", 1)[-1])
    except CumuletError as error:
        raise Invalid(f"Invalid flavorRef provided: {error.message}") from None


def _counts(body: Mapping[str, Any]) -> tuple[int, int]:
    count = integer(1, MAX_COUNT)
    given_minimum, given_maximum = body.get("min_count"), body.get("max_count")
    minimum = 1 if given_minimum is None else int(_parse("min_count", count, given_minimum))
    maximum = minimum if given_maximum is None else int(_parse("max_count", count, given_maximum))
    if minimum > maximum:
        raise Invalid("min_count must be <= max_count")
    return minimum, maximum


def _nics(value: Any) -> tuple[Nic, ...] | None:
    if value is None or value in ("auto", []):  # an empty list says nothing, as in Nova
        return None
    if value == "none":
        return ()
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise Invalid("Invalid input for field/attribute networks. It must be a list of objects.")
    if len(value) > MAX_NICS:
        raise Invalid(f"A server takes at most {MAX_NICS} network cards, not {len(value)}.")
    return tuple(_nic(item) for item in value)


def _nic(item: Mapping[str, Any]) -> Nic:
    unknown = sorted(set(item) - {"uuid", "port", "fixed_ip", "tag"})
    if unknown or item.get("tag"):
        raise Invalid(f"Invalid input for field/attribute networks. Unknown: {shown(unknown or ['tag'])}.")
    fixed = item.get("fixed_ip")
    if item.get("port"):
        if fixed:
            raise Invalid(
                f"Specified Fixed IP {shown(fixed)} cannot be used with port {shown(item['port'])}: the two cannot be "
                "specified together."
            )
        return Nic(port_id=_parse("networks.port", UUID, item["port"]))
    if item.get("uuid"):
        address = None if fixed is None else _parse("networks.fixed_ip", IP_ADDRESS, fixed)
        return Nic(network_id=_parse("networks.uuid", UUID, item["uuid"]), fixed_ip=address)
    raise Invalid("Invalid input for field/attribute networks. Each needs a 'uuid' or a 'port'.")


def _groups(value: Any) -> tuple[str, ...]:
    if value is None:
        return ()
    named = isinstance(value, list) and all(isinstance(item, dict) and set(item) == {"name"} for item in value)
    if not named or len(value) > MAX_GROUPS:
        raise Invalid("Invalid input for field/attribute security_groups. It must be a list of {'name': ...}.")
    return tuple(dict.fromkeys(_parse("security_groups", text(255, 1), item["name"]) for item in value))


def _user_data(value: Any) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str) or len(value) > MAX_USER_DATA:
        raise Invalid(f"User data too large or no string. User data must be base64 of at most {MAX_USER_DATA} bytes.")
    joined = "".join(value.split())  # old clients break the lines
    try:
        base64.b64decode(joined, validate=True)
    except ValueError as error:
        raise Invalid("User data needs to be valid base64.") from error
    return joined


def _disk_config(value: Any) -> str:
    if value not in ("MANUAL", "AUTO"):
        raise Invalid("OS-DCF:diskConfig must be either 'MANUAL' or 'AUTO'.")
    return str(value)


def _access(body: Mapping[str, Any], name: str, version: int) -> str:
    value = body.get(name)
    if value is None or value == "":
        return ""
    address = str(_parse(name, IP_ADDRESS, value))
    if (":" in address) != (version == 6):
        raise Invalid(f"Invalid input for field/attribute {name}. It is not an IPv{version} address.")
    return address
