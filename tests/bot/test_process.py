"""The bot as whoever installs it runs it: a process of its own, Telegram another one, both over HTTP."""

import asyncio
import base64
import os
import re
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.settings import Settings

ROOT = Path(__file__).parents[2]
TOKEN = "42:practice"
OWNER, ANYA, STRANGER = 500, 501, 502
PATIENCE = 60.0
"""Seconds for one answer. The start of Python and of aiogram takes four; a busy machine many times that."""
PAUSE = 0.1


def environment(**settings: str) -> dict[str, str]:
    """This process's own, without the settings of whoever runs the tests."""
    known = {name.upper() for name in Settings.model_fields}
    ours = {name: value for name, value in os.environ.items() if name.upper() not in known}
    return ours | {"PYTHONPATH": str(ROOT)} | settings


async def start(folder: Path, *arguments: str, **settings: str) -> Process:
    """`python -m …` in a folder that has no `.env`."""
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", *arguments, cwd=folder, env=environment(**settings), stdout=PIPE, stderr=PIPE
    )


async def finish(folder: Path, *arguments: str, **settings: str) -> tuple[int, str, str]:
    """Exit code, and what stands on the console."""
    process = await start(folder, *arguments, **settings)
    out, err = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode is not None
    return process.returncode, out.decode(), err.decode()


async def line(process: Process) -> str:
    assert process.stdout is not None
    return (await asyncio.wait_for(process.stdout.readline(), PATIENCE)).decode().strip()


@dataclass
class World:
    """A practice Telegram, a folder for the bot's data, and whatever was started for it."""

    http: aiohttp.ClientSession
    folder: Path
    address: str
    running: list[Process] = field(default_factory=list)

    async def bot(self, **settings: str) -> Process:
        settings |= {"BOT_TOKEN": TOKEN, "BOT_API_URL": self.address, "DATA_DIR": "data"}
        self.running.append(await start(self.folder, "bot", "run", **settings))
        return self.running[-1]

    async def person(self, number: int, name: str) -> "Person":
        await self.post("person", user_id=number, first_name=name, language_code="ru")
        return Person(self, number)

    async def post(self, act: str, **arguments: Any) -> Any:
        async with self.http.post(f"/person/{act}", json=arguments) as response:
            assert response.status == 200, await response.text()
            return await response.json()

    async def get(self, path: str) -> Any:
        async with self.http.get(path) as response:
            return await response.json()


@dataclass(frozen=True)
class Person:
    world: World
    number: int

    async def answers(self) -> list[dict[str, Any]]:
        screen = await self.world.get(f"/screen/{self.number}")
        return [message for message in screen if message["from"]["is_bot"]]

    async def says(self, text: str) -> None:
        await self.world.post("says", user_id=self.number, text=text)

    async def taps(self, label: str) -> None:
        """The newest button that begins with these words, as soon as there is one."""
        for _ in self._moments():
            for message in reversed(await self.answers()):
                for button in chain(*message.get("reply_markup", {}).get("inline_keyboard", [])):
                    if button["text"].startswith(label):
                        where = {"user_id": self.number, "message_id": message["message_id"]}
                        await self.world.post("taps", data=button["callback_data"], **where)
                        return
            await asyncio.sleep(PAUSE)
        raise AssertionError(f"no button {label!r}")

    async def sees(self, words: str) -> str:
        """Waits until the bot's newest words, new or changed, have these."""
        newest = ""
        for _ in self._moments():
            said = [message["text"] for message in await self.answers() if "text" in message]
            newest = said[-1].replace("\u00a0", " ") if said else ""
            if words in newest:
                return newest
            await asyncio.sleep(PAUSE)
        raise AssertionError(f"{words!r} is not to be seen; the newest is {newest!r}")

    async def gets_picture(self) -> dict[str, Any]:
        for _ in self._moments():
            for message in await self.answers():
                if "photo" in message:
                    return dict(message["photo"][-1])
            await asyncio.sleep(PAUSE)
        raise AssertionError("no picture came")

    @staticmethod
    def _moments() -> range:
        return range(int(PATIENCE / PAUSE))


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    server = await start(tmp_path, "bot.playground.server", "--token", TOKEN)
    address = (await line(server)).removeprefix("listening on ")
    async with aiohttp.ClientSession(address) as http:
        found = World(http, tmp_path, address, [server])
        yield found
    for process in found.running:
        if process.returncode is None:
            process.kill()
        await process.communicate()


def secret(words: str) -> str:
    found = re.search(r"https://t\.me/\w+\?start=([\w-]+)", words)
    assert found, f"no link in {words!r}"
    return found[1]


async def stops_politely(bot: Process) -> None:
    bot.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(bot.wait(), 3) == 0


async def answers_four_questions(owner: Person) -> None:
    await owner.says("/start")
    await owner.sees("Как называется компания?")
    await owner.says("Окна Сибири")
    await owner.sees("Чем занимаетесь?")
    await owner.taps("Автосалон")
    await owner.sees("В какой валюте")
    await owner.taps("₽")
    await owner.sees("Часовой пояс?")
    await owner.taps("Новосибирск")
    assert "Новый лид → " in await owner.sees("Готово. Воронка «Автосалон»")


async def invites(owner: Person, anya: Person) -> None:
    await owner.says("/team")
    await owner.taps("➕ менеджер")
    await anya.says("/start " + secret(await owner.sees("Приглашение")))
    await anya.sees("Добро пожаловать, Аня.")
    await owner.sees("Аня теперь в команде")


async def works(anya: Person) -> None:
    await anya.says("сделка Ромашка окна 350к")
    await anya.sees("#1 Ромашка окна · 350 000 ₽")
    await anya.taps("Открыть")
    await anya.taps("▶ Первичный контакт")
    await anya.sees("Этап: Новый лид → Первичный контакт")
    await anya.says("воронка")
    await anya.sees("1 лид → 0 продаж")
    assert (await anya.gets_picture())["width"] == 1080
    content = base64.b64encode(b"abc").decode()
    file = {"kind": "document", "name": "a.txt", "content": content, "mime": "text/plain"}
    await anya.world.post("sends_file", user_id=ANYA, **file)
    await anya.sees("Куда?")
    await anya.taps("#1 Ромашка окна")
    await anya.sees("📎 a.txt")


async def test_a_firm_sets_itself_up_and_works_through_a_crash(world: World) -> None:
    """The first day of a firm; then kill -9 in the middle of the wizard, which goes on where it stood."""
    bot = await world.bot(OWNER_ID=str(OWNER))
    owner, anya = await world.person(OWNER, "Вера"), await world.person(ANYA, "Аня")
    await answers_four_questions(owner)
    await invites(owner, anya)
    await works(anya)

    await anya.says("/new")
    await anya.sees("Что продаём?")
    await anya.says("Двери")
    await anya.sees("Кто клиент?")
    bot.kill()
    assert await bot.wait() == -signal.SIGKILL
    await anya.says("Пётр Иванов")
    bot = await world.bot(OWNER_ID=str(OWNER))
    await anya.sees("Телефон клиента?")
    await anya.says("/skip")
    await anya.sees("На какую сумму?")
    await anya.says("1,2 млн")
    await anya.sees("Откуда клиент?")
    await anya.taps("Пропустить")
    await anya.sees("Какой следующий шаг?")
    await anya.taps("Пропустить")
    assert "Пётр Иванов" in await anya.sees("#2 Двери · 1 200 000 ₽")
    await stops_politely(bot)


async def test_without_an_owner_the_console_prints_a_link_for_one(world: World) -> None:
    """Who opens it first owns the bot; it opens once. `/skip` answers all four questions."""
    bot = await world.bot()
    link = f"/start {secret(await line(bot))}"
    owner, second = await world.person(OWNER, "Вера"), await world.person(STRANGER, "Чужой")
    await owner.says(link)
    await owner.sees("Как называется компания?")
    await second.says(link)
    await second.sees("Ссылка больше не действует")
    await owner.says("/skip")
    await owner.sees("Готово. Воронка «Автосалон»")
    await second.says("воронка")
    await second.sees("вход по приглашению")
    await owner.sees("В бот написал посторонний: Чужой")
    await stops_politely(bot)


WRONG = {"BOT_TOKEN": "no-token", "TIMEZONE": "Moscow", "DATABASE_URL": "mysql://somewhere"}


@pytest.mark.parametrize("name", WRONG)
async def test_a_wrong_setting_is_told_in_one_line(tmp_path: Path, name: str) -> None:
    code, out, err = await finish(tmp_path, "bot", "run", **{name: WRONG[name]})
    assert (code, out) == (2, "")
    assert err.startswith(f"{name}: ")
    assert err.count("\n") == 1


async def test_migrate_seed_and_doctor_need_no_telegram(tmp_path: Path) -> None:
    settings = {"DATA_DIR": str(tmp_path / "data")}
    assert (await finish(tmp_path, "bot", "doctor", **settings))[0] == 1
    assert (await finish(tmp_path, "bot", "migrate", **settings))[0] == 0
    assert (await finish(tmp_path, "bot", "seed", "--deals", "50", **settings))[0] == 0
    code, out, err = await finish(tmp_path, "bot", "doctor", **settings)
    assert (code, err) == (0, "")
    assert {row.split(":")[0] for row in out.splitlines()} == {
        "ok   data folder", "ok   database", "ok   owner", "ok   inbox", "ok   Telegram"
    }  # fmt: skip
