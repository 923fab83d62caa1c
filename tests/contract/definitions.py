"""Networking's API as neutron-lib declares it, printed as JSON; run by an environment that has neutron-lib.

    {"extensions": {ALIAS: {"name", "description", "updated"}},
     "resources": {ALIAS: {COLLECTION: {ATTRIBUTE: {"create", "update", "default", "shown", "filters", "sorts"}}}}}

A `default` is there only where the definition names one. Sub-resources stand under their collection's name too.
"""

import importlib
import json
import pkgutil

from neutron_lib import constants
from neutron_lib.api import definitions


def main() -> None:
    """See above."""
    extensions, resources = {}, {}
    for module in pkgutil.iter_modules(definitions.__path__):
        if module.name.startswith("_"):
            continue
        loaded = importlib.import_module(f"{definitions.__name__}.{module.name}")
        alias = getattr(loaded, "ALIAS", None)
        if alias is None:
            continue
        extensions[alias] = {
            "name": loaded.NAME,
            "description": loaded.DESCRIPTION,
            "updated": loaded.UPDATED_TIMESTAMP,
        }
        maps = dict(loaded.RESOURCE_ATTRIBUTE_MAP)
        for name, sub in (loaded.SUB_RESOURCE_ATTRIBUTE_MAP or {}).items():
            maps.setdefault(name, {}).update(sub.get("parameters", {}))
        resources[alias] = {
            collection: {name: _plain(attribute) for name, attribute in attributes.items()}
            for collection, attributes in maps.items()
        }
    print(json.dumps({"extensions": extensions, "resources": resources}, default=str))


_NAMES = {"allow_post": "create", "allow_put": "update", "is_visible": "shown", "is_filter": "filters",
          "is_sort_key": "sorts"}  # fmt: skip


def _plain(attribute: dict) -> dict:
    """What the definition says; one that extends another's attribute says but what it changes."""
    plain = {ours: attribute[theirs] for theirs, ours in _NAMES.items() if theirs in attribute}
    default = attribute.get("default", constants.ATTR_NOT_SPECIFIED)
    if default is not constants.ATTR_NOT_SPECIFIED:
        convert = attribute.get("convert_to")
        plain["default"] = convert(default) if convert and default is not None else default
    return plain


main()
