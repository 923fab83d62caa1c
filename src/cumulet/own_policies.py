"""The rules of the cloud's own paths, `/cumulet/...`, which every port serves."""

from cumulet.model.policy import ADMIN, ANYWHERE, declare

declare("cumulet", {
    "cumulet:health": "@",
    "cumulet:explain": "role:reader",
    "cumulet:isolation": "role:reader",
    "cumulet:metering": "role:reader",
    "cumulet:topology": ADMIN,
    "cumulet:differences": ADMIN,
    "cumulet:repair": ADMIN,
}, *ANYWHERE)  # fmt: skip
