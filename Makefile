# Two commands matter: `make run` and `make test`. The rest is for those who work on it.
SHELL := /bin/sh
PORT ?= 8000
PYTHON ?=
VENV := .venv
BIN := $(VENV)/bin
PY := $(BIN)/python
MANAGE := $(PY) manage.py
PIP := $(PY) -m pip install -qq --disable-pip-version-check --no-input --require-hashes
COMPILE := $(PY) -m uv pip compile --quiet --upgrade --generate-hashes --universal --python-version 3.12 --no-emit-index-url --no-header --no-annotate

.PHONY: help run dev test setup setup-dev bench pins format force
help:
	@echo "make run    start Notewright on http://localhost:$(PORT) (PORT=… for another port)"
	@echo "make test   check everything that must hold"
	@echo "make dev    start it with reloading, for working on the code"
	@echo "make setup  only the environment that runs; make setup-dev: the one that tests"
	@echo "make bench  measure speed; make pins: refresh the pinned requirements; make format"

# An environment whose Python has gone (an upgrade, a moved folder) is made anew. Stamps, because
# make would look at the age of the interpreter behind the link.
ifneq ($(shell $(PY) -IS -c 'print("runs")' 2>/dev/null),runs)
$(VENV)/.python-stamp: force
endif

# Candidates are tried by running them: a version manager's shim can exist and still fail, and
# then a later folder of PATH, or the manager's own, may have what its shim does not give.
$(VENV)/.python-stamp:
	@usable='import ensurepip, sqlite3, ssl, sys, venv; sys.exit(not (3, 12) <= sys.version_info[:2] <= (3, 14))'; \
	try() { "$$1" -c "$$usable" >/dev/null 2>&1 || return 1; \
	  echo "Making the environment with $$("$$1" --version)."; "$$1" -m venv --clear $(VENV) && touch $@ && exit 0; exit 1; }; \
	if [ -n "$(PYTHON)" ]; then try "$(PYTHON)"; \
	else folders=$$PATH:$${PYENV_ROOT:-$$HOME/.pyenv}/versions/*/bin:$$HOME/.local/share/uv/python/*/bin; \
	for name in python3.13 python3.14 python3.12 python3 python; do \
	  IFS=:; for folder in $$folders; do unset IFS; try "$$folder/$$name"; done; \
	done; fi; \
	echo "Notewright needs Python 3.12, 3.13 or 3.14 (with venv, ssl and sqlite3) and found none; install one, or name it: make run PYTHON=/path/to/python3." >&2; exit 1

$(VENV)/.run-stamp: requirements.txt $(VENV)/.python-stamp
	@echo "Installing what Notewright needs."
	@$(PIP) -r requirements.txt
	@touch $@

$(VENV)/.dev-stamp: requirements-dev.txt $(VENV)/.run-stamp
	@echo "Installing what its tests need."
	@$(PIP) -r requirements-dev.txt
	@touch $@

setup: $(VENV)/.run-stamp
setup-dev: $(VENV)/.dev-stamp

# exec, so that a signal to make reaches the program and not a shell in between.
run: setup
	@PORT=$(PORT) exec $(MANAGE) serve

dev: setup-dev
	@PORT=$(PORT) DEBUG=true exec $(MANAGE) serve --reload

test: setup-dev
	@exec $(PY) -m tests.run

bench: setup-dev
	@exec $(PY) -m tests.bench

format: setup-dev
	@$(PY) -m ruff check --fix --quiet .
	@$(PY) -m ruff format --quiet .
	@git ls-files -z 'templates/*.html' | xargs -0 -r $(BIN)/djade --target-version 6.1

pins: setup-dev
	@$(COMPILE) pyproject.toml -o requirements.txt
	@$(COMPILE) pyproject.toml --group dev -o requirements-dev.txt
