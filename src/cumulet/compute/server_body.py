"""What a client asks for in `POST /servers`, checked once: the body becomes a `NewServer`.

Strict where silence would lie (a config drive, a volume), lenient where clients send empty extras of later
microversions (`tags: []`, one block device that only says "the image, on local disk").
"""

import base64
import binascii
import ipaddress
from collections.abc import Mapping
from typing import Any

import msgspec

from cumulet.compute.flavor import Flavor
from cumulet.compute.flavor import find as find_flavor
from cumulet.image.image import Image
from cumulet.image.image import find as find_image
from cumulet.model.errors import CumuletError, Invalid
from cumulet.model.types import BOOLEAN, UUID, Type, free_object, integer, list_of, text

MAX_USER_DATA = 65535
MAX_COUNT = 1000
_NAME = text(255, 1)
_KNOWN = {
    "name", "imageRef", "flavorRef", "networks", "min_count", "max_count", "security_groups", "user_data", "key_name",
    "metadata", "availability_zone", "config_drive", "adminPass", "OS-DCF:diskConfig", "accessIPv4", "accessIPv6",
    "block_device_mapping_v2", "block_device_mapping", "tags", "personality", "description", "hostname", "host",
    "return_reservation_id", "os:scheduler_hints", "OS-SCH-HNT:scheduler_hints", "trusted_image_certificates",
}  # fmt: skip


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

    def names(self) -> list[str]:
        """The names of the servers: one bears the name itself, several are numbered from 1."""
        if self.max_count == 1:
            return [self.name]
        return [f"{self.name}-{number}" for number in range(1, self.max_count + 1)]


def parse(body: Mapping[str, Any]) -> NewServer:
    """The body's `server` object checked. Raises Invalid that names the attribute."""
    unknown = sorted(set(body) - _KNOWN)
    if unknown:
        raise Invalid(f"Invalid input for field/attribute server. Unknown attributes: {unknown}.")
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
        metadata=_parse("metadata", free_object(), body.get("metadata") or {}),
        admin_pass=None if body.get("adminPass") is None else _parse("adminPass", text(255, 1), body["adminPass"]),
        disk_config=_disk_config(body.get("OS-DCF:diskConfig", "MANUAL")),
        access_ipv4=_access(body, "accessIPv4", 4),
        access_ipv6=_access(body, "accessIPv6", 6),
    )


def check_changes(body: Mapping[str, Any]) -> dict[str, Any]:
    """The values of an update's body checked, by the client's names."""
    checks = {
        "name": lambda: _name(body),
        "accessIPv4": lambda: _access(body, "accessIPv4", 4),
        "accessIPv6": lambda: _access(body, "accessIPv6", 6),
        "OS-DCF:diskConfig": lambda: _disk_config(body["OS-DCF:diskConfig"]),
    }
    return {name: checks[name]() for name in body}


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
    if body.get("config_drive") not in {None, "", False} and _parse("config_drive", BOOLEAN, body["config_drive"]):
        raise Invalid("Config drives are not offered here; instances read metadata from http://169.254.169.254.")
    if body.get("personality"):
        raise Invalid("File injection (personality) is not offered here; write the files from user_data.")
    if body.get("availability_zone") not in {None, "", "nova"}:
        raise Invalid("The requested availability zone is not available; there is one: nova.")
    if body.get("block_device_mapping"):
        raise Invalid("Volumes are not offered here; boot from an image with imageRef.")
    devices = body.get("block_device_mapping_v2") or []
    if not isinstance(devices, list):
        raise Invalid("Invalid input for field/attribute block_device_mapping_v2. It must be a list.")
    for device in devices:
        local = isinstance(device, dict) and device.get("source_type") == "image"
        if not local or device.get("destination_type", "local") != "local":
            raise Invalid("Volumes are not offered here; boot from an image with imageRef.")


def _image(body: Mapping[str, Any]) -> Image:
    reference = body.get("imageRef")
    if not reference:
        devices = body.get("block_device_mapping_v2") or [{}]
        reference = devices[0].get("uuid") if isinstance(devices[0], dict) else None
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
    if value is None or value == "auto":
        return None
    if value == "none":
        return ()
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise Invalid("Invalid input for field/attribute networks. It must be a list of objects.")
    nics = []
    for item in value:
        if item.get("port"):
            nics.append(Nic(port_id=_parse("networks.port", UUID, item["port"])))
        elif item.get("uuid"):
            fixed = item.get("fixed_ip")
            nics.append(Nic(network_id=_parse("networks.uuid", UUID, item["uuid"]), fixed_ip=_ip(fixed)))
        else:
            raise Invalid("Invalid input for field/attribute networks. Each needs a 'uuid' or a 'port'.")
    if len(nics) > 16:
        raise Invalid(f"A server takes at most 16 network cards, not {len(nics)}.")
    return tuple(nics)


def _ip(value: Any) -> str | None:
    if value is None:
        return None
    try:
        return str(ipaddress.ip_address(str(value)))
    except ValueError:
        raise Invalid("Invalid input for field/attribute fixed_ip. It is not a valid IP address.") from None


def _groups(value: Any) -> tuple[str, ...]:
    if value is None:
        return ()
    items = list_of(Type(lambda item: item, "json"), unique=False).parse(value) if isinstance(value, list) else None
    if items is None or not all(isinstance(i, dict) and isinstance(i.get("name"), str) for i in items):
        raise Invalid("Invalid input for field/attribute security_groups. It must be a list of {'name': ...}.")
    return tuple(dict.fromkeys(str(item["name"]) for item in items))


def _user_data(value: Any) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str) or len(value) > MAX_USER_DATA:
        raise Invalid(f"User data too large or no string. User data must be base64 of at most {MAX_USER_DATA} bytes.")
    try:
        base64.b64decode(value, validate=False)
    except (binascii.Error, ValueError) as error:
        raise Invalid("User data needs to be valid base64.") from error
    return value


def _disk_config(value: Any) -> str:
    if value not in {"MANUAL", "AUTO"}:
        raise Invalid("OS-DCF:diskConfig must be either 'MANUAL' or 'AUTO'.")
    return str(value)


def _access(body: Mapping[str, Any], name: str, version: int) -> str:
    value = body.get(name)
    if value in {None, ""}:
        return ""
    address = _ip(value)
    if address is None or ipaddress.ip_address(address).version != version:
        raise Invalid(f"Invalid input for field/attribute {name}. It is not an IPv{version} address.")
    return address
