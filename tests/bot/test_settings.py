import pytest
from pydantic import ValidationError

from bot.settings import Settings, complaint


def _complaint(**values: object) -> str:
    with pytest.raises(ValidationError) as refused:
        Settings(_env_file=None, **values)
    return complaint(refused.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("bot_token", "nonsense"),
        ("bot_api_url", "telegram.example"),
        ("bot_proxy", "proxy"),
        ("database_url", "mysql://x"),
        ("owner_id", "Vera"),
        ("language", "de"),
        ("timezone", "Mars/Olympus"),
        ("http_port", "70000"),
    ],
)
def test_a_wrong_setting_is_named_in_one_line(name, value):
    words = _complaint(**{name: value})
    assert words.startswith(f"{name.upper()}: ")
    assert "\n" not in words


def test_a_secret_is_not_repeated():
    assert "s3cret" not in _complaint(bot_token="s3cret", database_url="oracle://me:s3cret@host/x")


def test_without_anything_there_is_a_working_default(tmp_path):
    settings = Settings(_env_file=None, data_dir=tmp_path)
    assert settings.database() == f"sqlite:///{tmp_path / 'voronka.db'}"


HOMES = [("ru", "Europe/Moscow"), ("uk", "Europe/Kyiv"), ("en", "Europe/London")]


@pytest.mark.parametrize(("language", "zone"), HOMES)
def test_a_company_is_at_home_where_its_language_is_unless_told_otherwise(language, zone):
    assert Settings(_env_file=None, language=language).timezone == zone
    assert Settings(_env_file=None, language=language, timezone="Asia/Almaty").timezone == "Asia/Almaty"
