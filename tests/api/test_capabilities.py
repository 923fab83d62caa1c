"""What the cloud says it does of each feature, on each data plane."""

from cumulet.http.capabilities import CAPABILITIES


def test_without_packets_only_the_apis_own_promises_are_enforced() -> None:
    said = {c.feature: c.on("memory") for c in CAPABILITIES}
    apis = ["default security group rules", "subnet pools", "sharing by RBAC policies", "quotas",
            "catalog, EC2 and other credentials", "application credentials, access rules",
            "lock-out, password history, form, expiry and age, change upon first use, inactive users",
            "several proofs of a user, passcodes by time (TOTP)"]  # fmt: skip
    assert [feature for feature, row in said.items() if row["state"] == "enforced"] == apis
    for capability in CAPABILITIES:
        row = said[capability.feature]
        if capability.state != "enforced":
            assert row["state"] == capability.state, "nothing gets better without packets"
        elif capability.by_packets:
            assert (row["state"], row["note"]) == ("recorded", "the memory data plane carries no packets")


def test_with_packets_the_list_is_as_written() -> None:
    for capability in CAPABILITIES:
        row = {"feature": capability.feature, "state": capability.state, "note": capability.note}
        assert capability.on("linux") == row
