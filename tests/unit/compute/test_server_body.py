"""The checked form of a request for servers."""

import pytest

from cumulet.compute.server_body import Nic, metadata, nic, parse, parse_update
from cumulet.image.image import GUEST_ID
from cumulet.model.errors import Invalid

BODY = {"name": "vm", "imageRef": GUEST_ID, "flavorRef": "1"}
UUID = "11111111-2222-4333-8444-555555555555"


def test_numbers_and_booleans_may_be_strings() -> None:
    new = parse({**BODY, "min_count": "2", "return_reservation_id": "True", "flavorRef": 1})
    assert (new.min_count, new.max_count, new.by_reservation, new.flavor.name) == (2, 2, True, "m1.tiny")


def test_references_may_be_urls() -> None:
    new = parse({**BODY, "imageRef": f"http://h:8774/v2/images/{GUEST_ID}", "flavorRef": "http://h/v2/flavors/2/"})
    assert (new.image.id, new.flavor.name) == (GUEST_ID, "m1.small")


def test_networks() -> None:
    assert [parse({**BODY, "networks": n}).nics for n in (None, [], "auto", "none")] == [None, None, None, ()]
    new = parse({**BODY, "networks": [{"uuid": UUID, "fixed_ip": "fd00::0005"}, {"port": UUID, "uuid": UUID}]})
    assert new.nics == (Nic(network_id=UUID, fixed_ip="fd00::5"), Nic(port_id=UUID))


def test_interface_attachments() -> None:
    assert nic({}) is None
    assert nic({"net_id": UUID, "fixed_ips": [{"ip_address": "10.0.0.5"}]}) == Nic(network_id=UUID, fixed_ip="10.0.0.5")
    assert nic({"port_id": UUID, "net_id": None}) == Nic(port_id=UUID)
    with pytest.raises(Invalid, match="Must not input both"):
        nic({"port_id": UUID, "net_id": UUID})


def test_names_are_trimmed_and_groups_named_once() -> None:
    new = parse({**BODY, "name": "  vm ", "security_groups": [{"name": "a"}, {"name": "b"}, {"name": "a"}]})
    assert (new.name, new.security_groups) == ("vm", ("a", "b"))


def test_user_data_loses_its_line_breaks() -> None:
    assert parse({**BODY, "user_data": "IyEv\nYmlu\r\nL3No\n"}).user_data == "IyEvYmluL3No"


def test_metadata_keys() -> None:
    assert metadata(None) == {}
    assert metadata({"a key:1.x_-": ""}) == {"a key:1.x_-": ""}
    for wrong in ({"a/b": ""}, {"é": ""}, {"": ""}, {"a": None}, [], "x"):
        with pytest.raises(Invalid, match="metadata"):
            metadata(wrong)


def test_an_update_names_columns() -> None:
    assert parse_update({"name": "n", "accessIPv6": "::1"}) == {"name": "n", "access_ipv6": "::1"}
    with pytest.raises(Invalid, match="These can't be changed"):
        parse_update({"name": "n", "status": "ACTIVE"})
