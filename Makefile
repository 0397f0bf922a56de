# Two commands matter: `make run` and `make test`. The rest is for those who work on it.
SHELL := /bin/sh
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin
MANAGE := $(BIN)/python manage.py

.PHONY: help run dev test setup setup-dev bench pins format
help:
	@echo "make run    start Notewright on http://localhost:$(PORT)"
	@echo "make test   check everything that must hold"
	@echo "make dev    start it with reloading, for working on the code"
	@echo "make setup  only the environment that runs; make setup-dev: the one that tests"
	@echo "make bench  measure speed; make pins: refresh the pinned requirements; make format"

# Candidates are tried by running them: a version manager's shim can exist and still fail.
$(BIN)/python: .python-version
	@for candidate in python3.13 python3.14 python3.12 python3 python; do \
	  if $$candidate -c 'import sys, venv, ensurepip; sys.exit(not (3, 12) <= sys.version_info[:2] <= (3, 14))' >/dev/null 2>&1; then \
	    echo "Making the environment with $$($$candidate --version)."; \
	    $$candidate -m venv --clear $(VENV) && exit 0; exit 1; \
	  fi; \
	done; \
	echo "Notewright needs Python 3.12, 3.13 or 3.14 with venv, and none was found on PATH." >&2; exit 1

$(VENV)/.run-stamp: requirements.txt | $(BIN)/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

$(VENV)/.dev-stamp: requirements-dev.txt $(VENV)/.run-stamp
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

setup: $(VENV)/.run-stamp
setup-dev: $(VENV)/.dev-stamp

run: setup
	@PORT=$(PORT) $(MANAGE) serve

dev: setup-dev
	@PORT=$(PORT) DEBUG=true $(MANAGE) serve --reload

test: setup-dev
	@$(BIN)/python -m tests.run

bench: setup-dev
	@$(BIN)/python -m tests.bench

format: setup-dev
	@$(BIN)/ruff check --fix --quiet .
	@$(BIN)/ruff format --quiet .
	@git ls-files -z 'templates/*.html' | xargs -0 -r $(BIN)/djade --target-version 6.1

pins: setup-dev
	@$(BIN)/uv pip compile --quiet --upgrade --generate-hashes --universal --python-version 3.12 --no-emit-index-url --no-header --no-annotate pyproject.toml -o requirements.txt
	@$(BIN)/uv pip compile --quiet --upgrade --generate-hashes --universal --python-version 3.12 --no-emit-index-url --no-header --no-annotate pyproject.toml --group dev -o requirements-dev.txt
