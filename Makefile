# `make run` and `make test` are all a newcomer needs; both set the project up first.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
UV := $(PY) -m uv pip
LOCKS := requirements.lock requirements-dev.lock requirements-learn.lock

.PHONY: run test setup check torture bench browser learn lock

run: $(VENV)/.runs
	@$(PY) -m bot run

test: setup
	@$(PY) -m pytest -q -n 2 --dist worksteal

setup: $(VENV)/.ready

$(PY):
	@$(PYTHON) -m venv --without-pip $(VENV)
	@$(PYTHON) -m pip --python $(PY) install --quiet uv

$(VENV)/.runs: requirements.lock | $(PY)
	@$(UV) install --quiet --python $(PY) --compile-bytecode --require-hashes -r requirements.lock
	@touch $@

$(VENV)/.ready: requirements-dev.lock | $(PY)
	@$(UV) install --quiet --python $(PY) --compile-bytecode --require-hashes -r requirements-dev.lock
	@touch $@

check: setup
	@$(PY) -m ruff format --check .
	@$(PY) -m ruff check .
	@$(PY) -m mypy
	@$(VENV)/bin/lint-imports
	@! grep -nE 'https?://|file:' $(LOCKS)

torture: setup
	@$(PY) -m pytest -q -m torture

bench: setup
	@$(PY) -m tests.benchmarks

browser: setup
	@$(PY) -m pytest -q -m browser

# What the second opinion knows, learnt anew from the labelled lines of the corpus.
learn: setup
	@$(UV) install --quiet --python $(PY) --require-hashes -r requirements-learn.lock
	@$(PY) -m tests.services.grammar.learning

lock: $(PY)
	@$(UV) compile pyproject.toml $(FLAGS) -o requirements.lock
	@$(UV) compile pyproject.toml --group dev $(FLAGS) -c requirements.lock -o requirements-dev.lock
	@$(UV) compile --group learn $(FLAGS) -c requirements-dev.lock -o requirements-learn.lock

FLAGS := --universal --generate-hashes --no-emit-index-url --no-annotate --no-header --quiet
