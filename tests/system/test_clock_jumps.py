"""The clock of the machine is set a day on or back under a whole cloud: leases, instances and balancers go on."""

from pathlib import Path

import pytest

from clients.cloud import wait
from storage import power

from .command import Command, Person

DAY = 86400
LEASE = r"""
printf '#!/bin/sh\necho "$1 $ip"\n' >/tmp/told
chmod 755 /tmp/told
udhcpc -f -n -q -t 8 -i eth0 -s /tmp/told
"""


def balanced(person: Person, subnet: str, address: str) -> str:
    """A balanced member that answers on port 80, watched every second: its id."""
    pool = {"name": "web", "subnet_id": subnet, "protocol": "HTTP", "lb_method": "ROUND_ROBIN"}
    pool_id = person.ask("network", "/v2.0/lb/pools", {"pool": pool})["pool"]["id"]
    member = {"pool_id": pool_id, "address": address, "protocol_port": 80}
    group = person.ask("network", "/v2.0/security-groups?name=default")["security_groups"][0]["id"]
    rule = {"security_group_id": group, "direction": "ingress", "protocol": "tcp", "port_range_min": 80,
            "port_range_max": 80}  # fmt: skip
    person.ask("network", "/v2.0/security-group-rules", {"security_group_rule": rule})
    member_id: str = person.ask("network", "/v2.0/lb/members", {"member": member})["member"]["id"]
    vip = {"name": "web", "subnet_id": subnet, "protocol": "HTTP", "protocol_port": 80, "pool_id": pool_id}
    person.ask("network", "/v2.0/lb/vips", {"vip": vip})
    monitor = {"type": "TCP", "delay": 1, "timeout": 1, "max_retries": 2}
    made = person.ask("network", "/v2.0/lb/health_monitors", {"health_monitor": monitor})["health_monitor"]["id"]
    person.ask("network", f"/v2.0/lb/pools/{pool_id}/health_monitors", {"health_monitor": {"id": made}})
    return member_id


@pytest.mark.slow
@pytest.mark.parametrize("jump", [DAY, -DAY])
def test_a_cloud_goes_on(roots_command: Command, tmp_path: Path, jump: int) -> None:
    clock = tmp_path / "clock"
    tmp_path.chmod(0o755)
    clock.write_text("0")
    roots_command.up(LD_PRELOAD=str(power.preloaded("clock")), CLOCK_OFF=str(clock))
    person = Person(roots_command)
    one = person.boots("one")
    port = person.ask("network", f"/v2.0/ports?device_id={one}")["ports"][0]
    address, subnet = port["fixed_ips"][0]["ip_address"], port["fixed_ips"][0]["subnet_id"]
    assert roots_command.run("exec", "one", "--", "sh", "-c", "httpd -p 80 -h /etc").status == 0

    def status(id: str) -> str:
        return str(person.ask("network", f"/v2.0/lb/members/{id}")["member"]["status"])

    member = balanced(person, subnet, address)
    wait(lambda: "" if (state := status(member)) == "ACTIVE" else f"the member is {state}")
    before = roots_command.pids()

    clock.write_text(str(jump))
    person = Person(roots_command)
    lease = roots_command.run("exec", "one", "--", "sh", "-c", LEASE)
    assert f"bound {address}" in lease.stdout, lease
    person.boots("two")
    # What watches goes on to watch: the member's end is seen, and its return.
    assert roots_command.run("exec", "one", "--", "sh", "-c", "kill $(pidof httpd)").status == 0
    wait(lambda: "" if (state := status(member)) == "INACTIVE" else f"the member that ended is {state}")
    assert roots_command.run("exec", "one", "--", "sh", "-c", "httpd -p 80 -h /etc").status == 0
    wait(lambda: "" if (state := status(member)) == "ACTIVE" else f"the member that came back is {state}")
    roots_command.kill("agent")
    wait(lambda: "" if "agent" in roots_command.pids() else "no agent is started in place of the killed one")
    wait(lambda: "" if roots_command.status()["health"] == {} else "the cloud does not get healthy")
    after = roots_command.pids()
    same = [name for name in before if name != "agent"]
    assert {name: after.get(name) for name in same} == {name: before[name] for name in same}
    assert person.state(one) == "ACTIVE"
    assert roots_command.run("down").status == 0
