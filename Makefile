# Cumulet's commands. `make help` lists them.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# What the data plane runs with, and what the tests need beyond it (the 2015 client has a part in C; ssh logs in).
RUNTIME := nftables libnftables1 dnsmasq-base haproxy runc busybox-static dropbear-bin uidmap conntrack iproute2 python3-venv
TESTING := $(RUNTIME) gcc libc6-dev python3-dev curl openssh-client iputils-ping procps util-linux
.DEFAULT_GOAL := help

help:            ## what there is
	@grep -E '^[a-z-]+: .*##|^[a-z-]+:  +##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 18

up: $(VENV)/.runtime ## install what is needed and start a cloud; it goes on in the background
	@$(BIN)/cumulet up --detach

down:            ## end the cloud; nothing is left running
	@if [ -x $(BIN)/cumulet ]; then $(BIN)/cumulet down; else echo "Nothing is installed here yet."; fi

test: $(VENV)/.testing ## all tests (some minutes); as root, those as an ordinary user too
	$(BIN)/pytest -n auto --maxprocesses 4 --dist loadfile

test-slow: $(VENV)/.testing ## the tests that take long: soak, five quiet minutes
	$(BIN)/pytest -m slow

check: $(VENV)/.testing ## style, types, import directions, documents
	$(BIN)/ruff check src tests bench
	$(BIN)/ruff format --check src tests bench
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -q tests/architecture

tutorial: $(VENV)/.testing ## the 2015 tutorial with the real clients, step by step
	$(BIN)/pytest -v -s tests/clients/test_tutorial.py

conformance: $(VENV)/.testing ## OpenStack's own test suites against a cloud; writes docs/reference/conformance.md
	@PYTHONPATH=tests $(BIN)/python -m tests.conformance

bench: $(VENV)/.testing ## measure; prints the tables of bench/RESULTS.md
	@bash scripts/apt-packages iperf3 wrk
	$(BIN)/python -m bench

clean:           ## remove what was installed and built here (not a cloud's data)
	rm -rf $(VENV) .build .mypy_cache .ruff_cache .pytest_cache

# Asked for all at once, so that without root one command is named, not two in turn.
PACKAGES := $(RUNTIME)
$(VENV)/.testing: PACKAGES := $(TESTING)
$(VENV)/bin/pip:
	@bash scripts/apt-packages $(PACKAGES)
	$(PYTHON) -m venv $(VENV)

$(VENV)/.runtime: pyproject.toml scripts/apt-packages | $(VENV)/bin/pip
	@bash scripts/apt-packages $(RUNTIME)
	@echo "installing cumulet into $(VENV)"
	@$(BIN)/pip install --quiet --disable-pip-version-check -e .
	@$(BIN)/python -m compileall -q src
	@touch $@

$(VENV)/.testing: pyproject.toml scripts/apt-packages | $(VENV)/bin/pip
	@bash scripts/apt-packages $(TESTING)
	@echo "installing cumulet and what its tests need into $(VENV)"
	@$(BIN)/pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $(VENV)/.runtime $@

.PHONY: help up down test test-slow check tutorial conformance bench clean
