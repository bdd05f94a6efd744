"""What is sent lands where it belongs."""

import io

from PIL import Image
from sqlalchemy import select

from bot.app import App
from bot.files import Files
from bot.playground.engine import Engine
from bot.playground.refusals import ApiError
from models import Attachment, FileState
from tests.marks import covers, on_sqlite
from tests.office import Clock, Company
from tests.people import Person
from tests.stories import story

CONTRACT = b"%PDF-1.4 contract" * 100


def picture(colour: str = "red") -> bytes:
    content = io.BytesIO()
    Image.new("RGB", (90, 60), colour).save(content, "PNG")
    return content.getvalue()


@story
async def deals(anya: Person) -> Person:
    await anya.says("сделка Ромашка окна 350к")
    await anya.says("сделка Иванов Лада Веста 1,2 млн")
    return anya


async def rows(app: App) -> list[Attachment]:
    async with app.database.reading() as session:
        return list(await session.scalars(select(Attachment).order_by(Attachment.id)))


@covers(19, 64)
async def test_a_file_is_asked_about_and_lands_with_one_tap(deals: Person, app: App) -> None:
    await deals.sends_file("договор.pdf", CONTRACT)
    assert deals.sees == (
        "📎 договор.pdf · 2 КБ\nКуда?\n"
        "[#2 Иванов, Лада Веста, 1 200 000 ₽]\n[#1 Ромашка окна, 350 000 ₽]\n[➕ Новая сделка]\n[Никуда]"
    )
    await deals.taps("#1")
    assert deals.sees == (
        "#1 Ромашка окна · 350 000 ₽\n📎 договор.pdf · 2 КБ\n[▶ Первичный контакт]\n[Открыть | ↩ Отменить]"
    )
    await app.fetcher.drain()
    (row,) = await rows(app)
    assert (row.state, row.size, row.mime) == (FileState.STORED, len(CONTRACT), "application/pdf")
    assert Files(app.settings.data_dir).path(row.sha256 or "").read_bytes() == CONTRACT


@covers(21, 34)
async def test_the_card_lists_its_files_and_sends_them_back(company: Company, deals: Person, app: App) -> None:
    await deals.sends_file("договор.pdf", CONTRACT)
    await deals.taps("#1")
    await app.fetcher.drain()
    await company.boris.says("#1")
    await company.boris.taps("Ещё…")
    await company.boris.taps("Файлы · 1")
    assert company.boris.sees == (
        "#1 Ромашка окна · 350 000 ₽\nФайлы: 1\n1. 📎 договор.pdf · 2 КБ\nАня · сегодня, 10:00\n[1]\n[Открыть]"
    )
    await company.boris.taps("1")
    sent = company.boris.answers[-1]
    assert app.fetcher.files  # the bytes come from the disk
    assert company.boris.engine.file(sent["document"]["file_id"]).content == CONTRACT
    assert sent["document"]["file_name"] == "договор.pdf"
    assert sent["caption"].startswith("#1 Ромашка окна")
    await company.boris.says("#1")
    await company.boris.taps("Ещё…")
    await company.boris.taps("История")
    assert "📎 договор.pdf" in company.boris.text


async def test_a_file_is_taken_out_again(deals: Person, app: App) -> None:
    await deals.sends_file("договор.pdf", CONTRACT)
    await deals.taps("#1")
    await deals.taps("Отменить")
    assert "↩ Вернул как было." in deals.text
    await deals.says("#1")
    assert "Файлы" not in " ".join(deals.buttons)


async def test_a_reply_to_a_card_asks_nothing(deals: Person) -> None:
    await deals.says("Ромашка")
    await deals.sends_photo(picture(), reply_to=deals.answers[-1]["message_id"])
    assert deals.text.startswith("#1 Ромашка окна · 350 000 ₽\n🖼 Фото · 1 КБ")


async def test_a_number_in_the_caption_asks_nothing_and_a_name_comes_first(deals: Person) -> None:
    await deals.sends_photo(picture(), "#1 замер")
    assert deals.text.startswith("#1 Ромашка окна · 350 000 ₽\n🖼 Фото · 1 КБ\n«#1 замер»")
    await deals.says("#2")
    await deals.taps("▶")
    await deals.sends_photo(picture(), "ромашка")
    assert deals.buttons[0].startswith("#1 Ромашка")


@covers(19, 64)
async def test_the_words_under_a_file_are_a_note(deals: Person) -> None:
    await deals.sends_file("КП.pdf", CONTRACT, caption="#1 КП на 12 окон, скидка 5 %")
    await deals.taps("Открыть")
    assert "💬 сегодня, 10:00: «КП на 12 окон, скидка 5 %»" in deals.text
    await deals.says("отмени")
    await deals.says("#1")
    assert "💬" not in deals.text


async def test_edited_words_under_a_file_are_another_note(deals: Person, clock: Clock) -> None:
    await deals.sends_file("КП.pdf", CONTRACT, caption="#1 КП на 12 окон")
    await deals.edits("#1 КП на 12 окон", "#1 КП на 14 окон, скидка 5 %")
    assert deals.text == "#1 Ромашка окна · 350 000 ₽\n📎 КП.pdf · 2 КБ\n«#1 КП на 14 окон, скидка 5 %»"
    await deals.says("#1")
    assert "💬 сегодня, 10:00: «КП на 14 окон, скидка 5 %»" in deals.text
    await deals.edits("#1 КП на 14 окон, скидка 5 %", "#1")
    await deals.says("#1")
    assert "💬" not in deals.text
    await deals.edits("#1", "#1 <b>всё</b> 🪟")
    await deals.says("отмени")
    await deals.says("#1")
    assert "💬" not in deals.text
    await deals.sends_photo(picture(), "замер #2")
    clock.passes(days=1, seconds=1)
    await deals.edits("замер #2", "замер кухни #2")
    assert deals.text == "Исправить строку можно в течение суток, они прошли. Напишите новой строкой."


async def test_edited_words_say_where_it_belongs(deals: Person) -> None:
    await deals.sends_photo(picture(), "договор")
    await deals.edits("договор", "ромашка договор")
    assert deals.buttons[0].startswith("#1 Ромашка")


@on_sqlite
async def test_another_deal_than_the_likely_ones_is_found_on_the_next_pages(anya: Person, app: App) -> None:
    for number in range(1, 13):
        await anya.says(f"сделка Окна {number}")
    await anya.sends_file("договор.pdf", CONTRACT)
    assert [button.partition(" ")[0] for button in anya.buttons] == [
        "#12",
        "#11",
        "#10",
        "#9",
        "#8",
        "➕",
        "Другая…",
        "Никуда",
    ]
    await anya.taps("Другая…")
    await anya.taps("›")
    await anya.taps("#3")
    assert [row.deal_id for row in await rows(app)] == [3]


async def test_an_album_is_one_question_and_one_answer(deals: Person, app: App) -> None:
    heard = len(deals.answers)
    for colour in ("red", "green"):
        await deals.sends_photo(picture(colour), media_group_id="77")
    assert len(deals.answers) == heard + 1
    assert deals.text == "🖼 Альбом\nКуда?"
    await deals.taps("#1")
    assert "📎 2 файла" in deals.text
    await deals.sends_photo(picture("blue"), media_group_id="77")
    assert len(deals.answers) == heard + 1
    assert [row.deal_id for row in await rows(app)] == [1, 1, 1]
    await deals.taps("Отменить")
    assert [row.deal_id for row in await rows(app)] == [None, None, None]


@covers(18)
async def test_a_shared_contact_is_a_new_deal_with_him(deals: Person) -> None:
    await deals.sends_contact("8 912 345-67-89", "Пётр", "Сидоров")
    assert deals.text == "👤 Пётр Сидоров · +7 912 345-67-89\nКуда?"
    assert deals.buttons[0] == "➕ Новая сделка"
    await deals.taps("➕ Новая сделка")
    assert deals.text.startswith("🆕 #3 Пётр Сидоров\nНовый лид · только что · Аня\n👤 Пётр Сидоров  +7 912 345-67-89")
    await deals.sends_contact("+79123456789", "Петя")
    assert deals.sees == (
        "👤 Пётр Сидоров, +7 912 345-67-89: уже есть, 1 сделка.\n"
        "[#3 Пётр Сидоров]\n[👤 Карточка клиента]\n[➕ Ещё одна с ним | Никуда]"
    )
    await deals.taps("#3")
    assert "Новый лид · только что · Аня" in deals.text


async def test_a_contact_becomes_the_client_of_the_deal_it_is_put_into(deals: Person) -> None:
    await deals.sends_contact("+79123456789", "Пётр")
    await deals.taps("#1")
    assert "\nКлиент: Пётр\n" in deals.sees
    await deals.taps("Открыть")
    assert "👤 Пётр  +7 912 345-67-89" in deals.text
    await deals.says("отмени")
    await deals.says("#1")
    assert "Пётр" not in deals.text


async def test_somebody_elses_client_is_not_told_by_his_phone(company: Company, deals: Person) -> None:
    await deals.sends_contact("+79123456789", "Пётр", "Сидоров")
    await deals.taps("➕ Новая сделка")
    await company.zoya.sends_contact("+79123456789", "Петя")
    assert company.zoya.sees == "👤 Петя · +7 912 345-67-89\nКуда?\n[➕ Новая сделка | 👤 Только клиент]\n[Никуда]"


@covers(61)
async def test_a_forwarded_message_is_a_note_with_its_author_and_moment(deals: Person, clock: Clock) -> None:
    written = int(clock.now.timestamp()) - 3600
    await deals.forwards("Здравствуйте, сколько стоят окна?", "Пётр Сидоров", date=written)
    assert deals.text == "↪ Пётр Сидоров, сегодня, 09:00: «Здравствуйте, сколько стоят окна?»\nКуда?"
    await deals.taps("#1")
    assert "↪ Пётр Сидоров, сегодня, 09:00: «Здравствуйте, сколько стоят окна?»" in deals.text
    await deals.taps("Открыть")
    assert "💬 сегодня, 10:00: «Пётр Сидоров: Здравствуйте, сколько стоят окна?»" in deals.text
    assert "Файлы" not in " ".join(deals.buttons)
    await deals.says("отмени")
    await deals.says("#1")
    assert "окна?" not in deals.text


async def test_a_forwarded_message_offers_the_deals_of_its_author_first(deals: Person) -> None:
    await deals.forwards("Здравствуйте", "Иванов")
    assert deals.buttons[0].startswith("#2 Иванов, Лада Веста")
    await deals.taps("➕ Новая сделка")
    assert deals.text.startswith("🆕 #3 Иванов\n")
    assert "👤 Иванов" in deals.text


async def test_what_a_colleague_wrote_is_no_client(company: Company, deals: Person) -> None:
    await company.boris.says("возьми их в работу")
    (asked,) = [message for message in company.boris.screen if message.get("text") == "возьми их в работу"]
    await deals.forwards(asked)
    assert deals.text.startswith("↪ Борис, сегодня, 10:00: «возьми их в работу»")
    await deals.taps("➕ Новая сделка")
    assert deals.text.startswith("🆕 #3 возьми их в работу\n")
    assert "👤" not in deals.text


async def test_several_forwarded_at_once_are_asked_about_once(deals: Person) -> None:
    heard = len(deals.answers)
    for words in ("Здравствуйте", "сколько стоят окна?"):
        await deals.forwards(words, "Пётр")
    assert len(deals.answers) == heard + 1
    await deals.taps("#1")
    assert "Пётр, сегодня, 10:00: «Здравствуйте»" in deals.text
    assert "Пётр, сегодня, 10:00: «сколько стоят окна?»" in deals.text
    await deals.taps("Отменить")
    await deals.says("#1")
    assert "💬" not in deals.text


async def test_a_place_is_kept_and_sent_back_as_a_map(deals: Person) -> None:
    await deals.sends_location(55.751244, 37.618423)
    assert deals.text == "📍 55.75124, 37.61842\nКуда?"
    await deals.taps("#1")
    await deals.says("#1")
    await deals.taps("Ещё…")
    await deals.taps("Файлы · 1")
    await deals.taps("1")
    assert deals.answers[-1]["location"] == {"latitude": 55.751244, "longitude": 37.618423}


async def test_a_voice_message_is_kept_and_honestly_not_understood(deals: Person) -> None:
    await deals.sends_file("voice.ogg", b"OggS" * 100, kind="voice", mime="audio/ogg")
    assert deals.text == "🎤 Голосовое\nСлова из записи не разбираю, она хранится как есть.\nКуда?"
    await deals.taps("#1")
    assert "Слова из записи не разбираю" in deals.text


async def test_a_question_in_the_middle_stays_open(anya: Person) -> None:
    await anya.says("/new")
    await anya.says("Веста")
    await anya.sends_file("договор.pdf", CONTRACT)
    assert anya.text.endswith("Куда?")
    await anya.taps("Никуда")
    assert anya.text == "Хорошо, никуда не прикладываю."
    await anya.says("Иванов")
    assert anya.text == "Телефон клиента?"


@covers(19)
async def test_a_new_deal_of_a_file_is_called_after_its_words(anya: Person) -> None:
    await anya.sends_file("Смета на окна.xlsx", CONTRACT)
    await anya.taps("➕ Новая сделка")
    assert anya.text.startswith("🆕 #1 Смета на окна\n")
    await anya.sends_photo(picture(), "новая сделка Ромашка двери 350к")
    await anya.taps("➕ Новая сделка")
    assert anya.text.startswith("🆕 #2 Ромашка двери · 350 000 ₽\n")
    await anya.says("#2")
    assert "📎 1" in anya.text
    await anya.taps("Ещё…")
    assert "Файлы · 1" in anya.buttons
    await anya.says("отмени")
    assert anya.text == "↩ Сделка #2 убрана, как не было."


async def test_a_second_tap_says_where_it_lies(deals: Person, app: App) -> None:
    await deals.sends_file("договор.pdf", CONTRACT)
    asked = deals.answers[-1]
    tap = asked["reply_markup"]["inline_keyboard"][1][0]["callback_data"]
    for _ in range(2):
        await deals.taps_data(asked["message_id"], tap, forged=True)
    assert deals.sees == "Это уже лежит в сделке.\n[Открыть]"
    assert [row.deal_id for row in await rows(app)] == [1]


@on_sqlite
async def test_quality_control_puts_nothing_anywhere(company: Company, app: App) -> None:
    await company.inna.sends_file("договор.pdf", CONTRACT)
    assert company.inna.text == "У контроля качества всё открыто для чтения, менять сделки нельзя."
    assert await rows(app) == []


@on_sqlite
async def test_a_number_of_anothers_deal_in_the_caption_opens_nothing(company: Company, deals: Person) -> None:
    await company.zoya.sends_photo(picture(), "#1 замер")
    assert company.zoya.sees == "🖼 Фото · 1 КБ\n«#1 замер»\nКуда?\n[➕ Новая сделка]\n[Никуда]"


@on_sqlite
async def test_nothing_is_fetched_that_was_put_nowhere(deals: Person, app: App) -> None:
    await deals.sends_file("договор.pdf", CONTRACT)
    await app.fetcher.drain()
    assert [row.state for row in await rows(app)] == [FileState.WAITING]
    assert not (app.settings.data_dir / "files").exists()


@on_sqlite
async def test_the_same_content_is_kept_once(deals: Person, app: App) -> None:
    for name in ("договор.pdf", "тот же.pdf"):
        await deals.sends_file(name, CONTRACT)
        await deals.taps("#1")
    await app.fetcher.drain()
    assert len([path for path in (app.settings.data_dir / "files").rglob("*") if path.is_file()]) == 1
    assert len({row.sha256 for row in await rows(app)}) == 1


async def test_a_file_waits_through_a_restart_and_a_bad_line(
    deals: Person, app: App, another: App, engine: Engine, clock: Clock
) -> None:
    await deals.sends_file("договор.pdf", CONTRACT)
    await deals.taps("#1")
    engine.faults = lambda method, _: ApiError(502, "Bad Gateway") if method == "getFile" else None
    await app.fetcher.drain()
    assert [row.state for row in await rows(app)] == [FileState.WAITING]
    engine.faults = None
    await another.fetcher.drain()
    assert [row.state for row in await rows(app)] == [FileState.WAITING], "not at once again"
    clock.passes(minutes=2)
    await another.fetcher.drain()
    assert [row.state for row in await rows(app)] == [FileState.STORED]


@covers(19)
async def test_the_deal_is_named_instead_of_tapped(deals: Person) -> None:
    await deals.sends_photo(picture())
    await deals.says("ромашка")
    assert "🖼 Фото" in deals.text
    assert deals.text.startswith("#1 ")
    await deals.forwards("Когда будет готово?", "Пётр Галкин")
    await deals.says("#2")
    assert deals.text.startswith("#2 ")
    assert "Когда будет готово?" in deals.text


async def test_of_an_album_too_and_only_at_once(deals: Person) -> None:
    for colour in ("red", "green"):
        await deals.sends_photo(picture(colour), media_group_id="78")
    await deals.says("ромашка")
    assert "📎 2 файла" in deals.text
    await deals.sends_photo(picture())
    await deals.says("воронка")
    await deals.says("ромашка")
    assert deals.text.startswith("#1 ")
    assert "Фото" not in deals.text
