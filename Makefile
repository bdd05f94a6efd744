# `make run` and `make test` are all a newcomer needs; both set the project up first.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.ready

.PHONY: run test setup check torture bench browser lock

run: setup
	@$(PY) -m bot run

test: setup
	@$(PY) -m pytest -q -n 2 --dist loadfile

setup: $(READY)

$(READY): requirements.lock
	@$(PYTHON) -m venv --without-pip $(VENV)
	@$(PYTHON) -m pip --python $(PY) install --quiet uv
	@$(PY) -m uv pip install --quiet --python $(PY) --compile-bytecode --require-hashes -r requirements.lock
	@touch $@

check: setup
	@$(PY) -m ruff format --check .
	@$(PY) -m ruff check .
	@$(PY) -m mypy
	@$(VENV)/bin/lint-imports
	@! grep -nE 'https?://|file:' requirements.lock

torture: setup
	@$(PY) -m pytest -q -m torture

bench: setup
	@$(PY) -m tests.benchmarks

browser: setup
	@$(PY) -m pytest -q -m browser

lock: setup
	@$(PY) -m uv pip compile pyproject.toml --group dev --universal --generate-hashes \
		--no-emit-index-url --no-annotate --no-header --quiet -o requirements.lock
