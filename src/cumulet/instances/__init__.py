"""Instances: what runs behind a port. `driver` is the contract, `containers` the realization by runc."""
