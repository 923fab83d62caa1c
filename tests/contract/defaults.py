"""The services' own access rules, printed as JSON; run by an environment that has them.

    {SERVICE: {RULE: {"check": TEXT, "scopes": [SCOPE], "operations": [[METHOD, PATH]]}}}

Rules that were replaced, and go on beside the new ones only where an operator wants that, are left out.
"""

import importlib
import json

MODULES = {"neutron": "neutron.conf.policies", "keystone": "keystone.common.policies", "nova": "nova.policies",
           "glance": "glance.policies"}  # fmt: skip


def main() -> None:
    """See above."""
    found = {}
    for service, module in MODULES.items():
        found[service] = {
            rule.name: {
                "check": rule.check_str,
                "scopes": rule.scope_types or ["system", "domain", "project"],
                "operations": [
                    [method, operation["path"]]
                    for operation in getattr(rule, "operations", ())
                    for method in _methods(operation["method"])
                ],
            }
            for rule in importlib.import_module(module).list_rules()
        }
    print(json.dumps(found))


def _methods(said: str | list[str]) -> list[str]:
    return [said] if isinstance(said, str) else said


if __name__ == "__main__":
    main()
