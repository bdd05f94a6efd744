"""The practice ground speaks one language, its people, clients and goods too."""

from collections.abc import Iterator

import pytest

from bot.i18n import Translations
from bot.playground import demo
from bot.settings import Settings
from tests.people import Person

FOREIGN = {"ru": "іїєґ", "uk": "ыэъё", "en": "абвгдежзийклмнопрстуфхцчшщьыъэюяіїєґё"}
"""Letters that a language has not."""
LINES = {
    "ru": "сделка Ромашка джолион 1,2 млн, позвонить завтра в 10",
    "uk": "угода Ромашка дастер 900к, подзвонити завтра о 10",
    "en": "deal Daisy corolla 24k, call tomorrow at 10",
}


def shown(person: Person) -> Iterator[str]:
    for message in person.answers:
        yield from (part for part in (message.get("text"), message.get("caption")) if part)
        for row in message.get("reply_markup", {}).get("inline_keyboard", []):
            yield from (button["text"] for button in row)


@pytest.mark.parametrize("language", ["ru", "uk", "en"])
async def test_a_newcomer_reads_one_language_only(language, tmp_path, clock):
    settings = Settings(_env_file=None, data_dir=tmp_path, language=language)
    app, engine = await demo.start(settings, clock)
    try:
        people = await demo.people(app, engine)
        assert {who.language_code for who in people} == {language}
        assert len({who.role_label for who in people}) == 3
        for who in people:
            person = Person(app, engine, who.user_id, who.first_name, language)
            for line in ("/start", LINES[language], "/deals", "/plan", "/funnel", "/rating", "/digest", "/buried"):
                await person.says(line)
            seen = " ".join(shown(person))
            assert len(seen) > 1000
            assert not set(FOREIGN[language]) & set(seen.lower()), seen
    finally:
        await app.close()


async def test_each_language_has_a_company_of_its_own_which_is_found_again_after_a_kill(tmp_path, clock):
    """The chats were not saved: the bot must not take what is said now for what it has answered before."""
    for language, line, answer in (("uk", LINES["uk"], "#241"), ("en", LINES["en"], "#241"), ("uk", "#241", "дастер")):
        app, engine = await demo.start(Settings(_env_file=None, data_dir=tmp_path, language=language), clock)
        anya = Person(app, engine, 101, "Аня", language)
        await anya.says(line)
        assert answer in anya.text
        await app.close()
        clock.passes(hours=1)


def test_there_is_a_company_for_each_language():
    assert set(demo.NAMES) == set(demo.BOT) == set(Translations.load())
