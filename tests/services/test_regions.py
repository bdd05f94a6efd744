import pytest

from models import Workspace
from services import regions


@pytest.mark.parametrize(
    ("timezone", "country"),
    [
        ("Europe/Moscow", "RU"),
        ("Asia/Yekaterinburg", "RU"),
        ("Europe/Kyiv", "UA"),
        ("Europe/Kiev", "UA"),
        ("Europe/Minsk", "BY"),
        ("Asia/Almaty", "KZ"),
        ("Europe/London", "GB"),
        ("America/Chicago", "US"),
        ("UTC", "RU"),
    ],
)
def test_a_company_dials_as_its_country_does(timezone, country):
    assert regions.of(Workspace(timezone=timezone)) == country
