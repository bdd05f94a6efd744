"""docs/coverage.md says what the tests say."""

from tests import coverage_page


def test_the_page_is_current() -> None:
    assert coverage_page.PAGE.read_text("utf-8") == coverage_page.page(), "run: python -m tests.coverage_page"


def test_every_capability_has_a_name() -> None:
    assert sorted(coverage_page.names()) == list(range(1, coverage_page.LAST + 1))


def test_no_scenario_names_a_capability_that_is_not_there() -> None:
    assert set(coverage_page.proofs()) <= set(range(1, coverage_page.LAST + 1))
