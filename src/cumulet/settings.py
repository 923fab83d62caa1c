"""One frozen Settings: from flags, environment and a TOML file in the home, in that order of precedence."""

import ipaddress
import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

import msgspec


class SettingsError(Exception):
    """A setting is wrong; the message names it and what it may be."""


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What an operator may choose.

    `home` holds everything the cloud owns. `listen` is the address of the APIs, `host` the name by which clients reach
    them where a request doesn't tell (default: `listen`). `realize_timeout` (s) bounds how long an answer waits for the
    packets; 0 answers at once. `token_lifetime` in seconds. `snapshot_interval`: seconds between looks whether the
    database has changed and is to be copied; 0: a copy at the start only. Passwords that are not given are generated
    and kept. `network_quotas`: Networking's limits for projects that have none of their own, by what is counted.
    `global_physnet_mtu` (bytes) bounds what MTU a network may be given.
    """

    home: Path
    dataplane: Literal["linux", "memory"] = "linux"
    listen: str = "127.0.0.1"
    identity_port: int = 5000
    network_port: int = 9696
    compute_port: int = 8774
    image_port: int = 9292
    region: str = "RegionOne"
    realize_timeout: float = 1.0
    token_lifetime: int = 3600 * 12
    snapshot_interval: float = 600.0
    lockout_failure_attempts: int = 0
    lockout_duration: int = 1800
    unique_last_password_count: int = 0
    password_expires_days: int = 0
    minimum_password_age: int = 0
    change_password_upon_first_use: bool = False
    disable_user_account_days_inactive: int = 0
    password_regex: str | None = None
    password_regex_description: str = ""
    admin_password: str | None = None
    demo_password: str | None = None
    public_cidr: str = "203.0.113.0/24"
    internet_host: str = "198.51.100.10"
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    network_quotas: dict[str, int] = {}
    global_physnet_mtu: int = 1500

    @property
    def database(self) -> Path:
        """The database file."""
        return self.home / "cumulet.db"

    @property
    def keys(self) -> Path:
        """The keys that seal tokens."""
        return self.home / "fernet.keys"

    @property
    def credential_keys(self) -> Path:
        """The keys that seal credentials in the database."""
        return self.home / "credential.keys"

    @property
    def run(self) -> Path:
        """Sockets and process ids of this run."""
        return self.home / "run"

    @property
    def log_file(self) -> Path:
        """The server's structured log."""
        return self.home / "log" / "server.log"


def default_home(environment: Mapping[str, str] = os.environ) -> Path:
    """CUMULET_HOME, else the XDG place of the user's data."""
    if given := environment.get("CUMULET_HOME"):
        return Path(given).expanduser().absolute()
    data = environment.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(data) / "cumulet"


def load(flags: Mapping[str, Any], environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings: HOME/cumulet.toml, overridden by CUMULET_* variables, overridden by flags (None: not given)."""
    home = Path(flags["home"]).expanduser().absolute() if flags.get("home") else default_home(environment)
    values: dict[str, Any] = {}
    file = home / "cumulet.toml"
    if file.exists():
        try:
            values |= tomllib.loads(file.read_text())
        except (OSError, ValueError) as error:
            raise SettingsError(f"{file} can't be read: {error}. Correct it or move it away.") from error
    for name in Settings.__struct_fields__:
        if (given := environment.get(f"CUMULET_{name.upper()}")) is not None:
            values[name] = given
    values |= {name: value for name, value in flags.items() if value is not None}
    values["home"] = str(home)
    try:
        settings = msgspec.convert(values, Settings, strict=False, dec_hook=lambda kind, value: kind(value))
    except msgspec.ValidationError as error:
        known = ", ".join(sorted(Settings.__struct_fields__))
        raise SettingsError(f"A setting is wrong: {error}. Known settings: {known}.") from error
    for name, complaint in _complaints(settings):
        raise SettingsError(f"The setting {name} ({getattr(settings, name)!r}) {complaint}.")
    return settings


def _complaints(settings: Settings) -> Iterator[tuple[str, str]]:
    """What is wrong beyond types: the setting's name and what it must be."""
    ports: dict[int, str] = {}
    for name in ("identity_port", "network_port", "compute_port", "image_port"):
        port: int = getattr(settings, name)
        if not 0 < port < 65536:
            yield name, "must be a port from 1 to 65535"
        if ports.setdefault(port, name) != name:
            yield name, f"is {ports[port]} already; each API needs a port of its own"
    if not 0 <= settings.realize_timeout <= 3600:
        yield "realize_timeout", "must be a number of seconds from 0 to 3600"
    if not 0 <= settings.snapshot_interval <= 86400:
        yield "snapshot_interval", "must be a number of seconds from 0 to 86400"
    if not 1280 <= settings.global_physnet_mtu <= 9000:
        yield "global_physnet_mtu", "must be a number of bytes from 1280 to 9000"
    if settings.token_lifetime < 1:
        yield "token_lifetime", "must be a number of seconds above 0"
    yield from _password_complaints(settings)
    for name in ("listen", "internet_host"):
        try:
            ipaddress.ip_address(getattr(settings, name))
        except ValueError:
            yield name, "must be an IP address"
            return
    try:
        public = ipaddress.ip_network(settings.public_cidr)
    except ValueError as error:
        yield "public_cidr", f"must be a network as 203.0.113.0/24 ({error})"
        return
    if public.num_addresses < 8:
        yield "public_cidr", "is too small; it needs room for eight addresses at least"
    if public.is_multicast or public.is_loopback or public.is_link_local or public.prefixlen == 0:
        yield "public_cidr", "can't be used for a network"
    if ipaddress.ip_address(settings.internet_host) in public:
        yield "internet_host", f"must lie outside of public_cidr ({public})"


def _password_complaints(settings: Settings) -> Iterator[tuple[str, str]]:
    """As `_complaints`, of what is asked of passwords."""
    bounds = {"lockout_failure_attempts": 1000, "lockout_duration": 10**9, "unique_last_password_count": 24,
              "password_expires_days": 36500, "minimum_password_age": 36500,
              "disable_user_account_days_inactive": 36500}  # fmt: skip
    for name, most in bounds.items():
        if not 0 <= getattr(settings, name) <= most:
            yield name, f"must be a number from 0 to {most}"
    if 0 < settings.password_expires_days <= settings.minimum_password_age:
        yield (
            "minimum_password_age",
            "must be less than password_expires_days, or passwords expire before they may change",
        )
    try:
        re.compile(settings.password_regex or "")
    except re.error as error:
        yield "password_regex", f"must be a regular expression ({error})"
