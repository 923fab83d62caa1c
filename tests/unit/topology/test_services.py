"""What a packet may be: cut where rules differ, and told in few words."""

from cumulet.topology.packet import ICMP, TCP, UDP
from cumulet.topology.services import OTHER, Atom, atoms, words
from dataplane.topologies import allow


def shape(found: list[Atom]) -> list[tuple[int, int | None, int | None]]:
    return [(atom.protocol, atom.low, atom.high) for atom in found]


def test_without_rules_there_are_only_the_protocols() -> None:
    # Port 68 is what clients of DHCP listen on: nobody but the cloud sends there, whatever rules say.
    assert shape(atoms(4, [])) == [
        (ICMP, None, None), (TCP, 1, 65535), (UDP, 1, 67), (UDP, 69, 65535), (OTHER, None, None)
    ]  # fmt: skip


def test_rules_cut_where_they_begin_and_end() -> None:
    rules = [allow("ingress", 6, 80, 90), allow("egress", 6, 85, 65535), allow("ingress", 6, 22, 22, family=6)]
    assert [ends for ends in shape(atoms(4, rules)) if ends[0] == TCP] == [
        (TCP, 1, 79), (TCP, 80, 84), (TCP, 85, 90), (TCP, 91, 65535)
    ]  # fmt: skip
    assert [ends for ends in shape(atoms(4, [], [8080])) if ends[0] == TCP][1] == (TCP, 8080, 8080)


def test_icmp_is_cut_by_type_and_code_when_a_rule_is() -> None:
    assert len([atom for atom in atoms(4, [allow("ingress", 1)]) if atom.protocol == ICMP]) == 1
    found = [atom for atom in atoms(4, [allow("ingress", 1, 8, 0)]) if atom.protocol == ICMP]
    assert [(atom.low, atom.code) for atom in found if atom.low == 8] == [(8, 0), (8, None)]
    rest = next(atom for atom in found if atom.low == 8 and atom.code is None)
    assert rest.packet("port", None, "10.0.0.1", None).icmp_code == 1


def test_a_protocol_that_no_rule_names_stands_for_the_others() -> None:
    named = [allow("ingress", number) for number in (132, 253)]
    found = atoms(4, named)
    assert {132, 253} <= {atom.protocol for atom in found}
    assert found[-1].packet("port", None, "10.0.0.1", None).protocol == 254


def test_words_are_few() -> None:
    every = atoms(4, [allow("ingress", 6, 22, 22), allow("ingress", 6, 23, 25), allow("ingress", 1, 8, 0)])
    assert words(4, every, every) == ("anything",)
    assert words(6, atoms(6, []), atoms(6, [])) == ("anything over IPv6",)
    assert words(4, every, [atom for atom in every if atom.low in {22, 23}]) == ("TCP ports 22-25",)
    assert words(4, every, [atom for atom in every if (atom.low, atom.code) == (8, 0)]) == ("ping",)
    assert words(4, every, [atom for atom in every if atom.protocol == UDP]) == ("all UDP",)
    dhcp = atoms(4, [allow("ingress", 17, 60, 70)])
    assert words(4, dhcp, [atom for atom in dhcp if atom.low in {60, 69}]) == ("UDP ports 60-70",)
    assert words(4, every, []) == ()
