"""Whoever runs tests loads the office; whoever only hands them out to others (`-n 2`) is spared its imports."""

import gc
import os
import sys

import pytest

# Each process that a test starts would compile the whole bot again, which no process of a user does.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False


def pytest_configure(config: pytest.Config) -> None:
    if hasattr(config, "workerinput") or not config.getoption("numprocesses", None):
        gc.disable()  # as `bot.__main__` does: looking for garbage takes a seventh of the time that the imports do
        config.pluginmanager.import_plugin("tests.office")


def pytest_collection_finish() -> None:
    """What is loaded is no garbage, and garbage is looked for as seldom as `App.prepare` has it."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000)
    gc.enable()
