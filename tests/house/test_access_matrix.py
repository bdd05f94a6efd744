"""Every button, command and conversation × every person × every record: who changes, who sees, who gets nothing.

The list of buttons comes from the dispatcher, so that a new one without a line here fails.
"""

from collections.abc import AsyncIterator, Iterable

import pytest
from aiogram.filters.callback_data import CallbackData

from bot.app import App
from bot.callbacks import InviteAs
from bot.forms import Form
from bot.greetings import Greeting, Thanks
from bot.playground.engine import Engine
from models import Role
from services.dialogs import QUESTION
from services.grammar.intent import Verb
from tests.house import matrix
from tests.house.matrix import ASKS, CHANGES, NO_RECORD, NOTHING, SEES, Firm, Said
from tests.marks import on_postgresql, on_sqlite
from tests.office import Company

OUTSIDERS = ("chuzhoy", "kostya")
ONE_OF_EACH = ("anya", "boris", "inna", *OUTSIDERS)
"""A rep with a colleague and another department, a manager, quality control, a stranger, who has left.

From the owner, whom all the other scenarios know, nothing is hidden.
"""
ACTORS = (*ONE_OF_EACH, "vera", "dima", "zoya", "gleb")
MAY_CHANGE = {
    "anya": {"anya_open", "anya_won"},
    "dima": {"dima_open"},
    "boris": {"anya_open", "anya_won", "dima_open"},
    "vera": {"anya_open", "anya_won", "dima_open", "zoya_open"},
    "zoya": {"zoya_open"},
    "gleb": {"zoya_open"},
}
MAY_LOOK = {"inna": MAY_CHANGE["vera"]}

# What those who may change a deal get from an open and from a won one; what quality control gets.
DEAL_BUTTONS = {
    "deal": (SEES, SEES, SEES),
    "dealof": (SEES, SEES, SEES),
    "history": (SEES, SEES, SEES),
    "stages": (ASKS, ASKS, NOTHING),
    "move": (CHANGES, CHANGES, NOTHING),
    "win": (ASKS, ASKS, NOTHING),
    "winnow": (CHANGES, NOTHING, NOTHING),
    "winsum": (ASKS, ASKS, NOTHING),
    "wonwhy": (SEES, SEES, NOTHING),
    "wonfor": (NOTHING, CHANGES, NOTHING),
    "lose": (ASKS, ASKS, NOTHING),
    "losefor": (CHANGES, CHANGES, NOTHING),
    "comment": (ASKS, ASKS, NOTHING),
    "more": (SEES, SEES, NOTHING),
    "dedit": (SEES, SEES, NOTHING),
    "title": (ASKS, ASKS, NOTHING),
    "amount": (ASKS, ASKS, NOTHING),
    "expect": (ASKS, ASKS, NOTHING),
    "tags": (ASKS, ASKS, NOTHING),
    "step": (ASKS, ASKS, NOTHING),
    "note": (ASKS, ASKS, NOTHING),
    "call": (ASKS, ASKS, NOTHING),
    "sources": (SEES, SEES, NOTHING),
    "source": (CHANGES, CHANGES, NOTHING),
    "give": (ASKS, ASKS, NOTHING),
    "giveto": (CHANGES, CHANGES, NOTHING),
    "undo": (CHANGES, CHANGES, NOTHING),
    "peers": (SEES, SEES, NOTHING),
    "peeradd": (ASKS, ASKS, NOTHING),
    # Nobody takes part in these deals yet; whoever does has a test to himself.
    "peerx": (NOTHING, NOTHING, NOTHING),
    "next": (CHANGES, CHANGES, NOTHING),
    "task": (SEES, SEES, SEES),
    **dict.fromkeys(("tdone", "tfail", "tbegin", "tlater", "tmissed", "tgiveto", "ttick"), (CHANGES, CHANGES, NOTHING)),
    **dict.fromkeys(("twhen", "tgive"), (SEES, SEES, NOTHING)),
    **dict.fromkeys(("tmoment", "tresult"), (ASKS, ASKS, NOTHING)),
    "put": (CHANGES, CHANGES, NOTHING),
    "files": (SEES, SEES, SEES),
    "file": (SEES, SEES, SEES),
    "dclient": (ASKS, ASKS, NOTHING),
    # The client that the button names is the deal's own; two different ones have a test to themselves.
    "same": (NOTHING, NOTHING, NOTHING),
    # The event is somebody else's, and the note tells of no day to come.
    "nremind": (NOTHING, NOTHING, NOTHING),
    "askfor": (NOTHING, NOTHING, NOTHING),
    "wtask": (CHANGES, CHANGES, NOTHING),
    "wdeal": (CHANGES, CHANGES, NOTHING),
    "wake": (SEES, SEES, NOTHING),
    "wakeask": (SEES, SEES, NOTHING),
    "wakein": (CHANGES, CHANGES, NOTHING),
    "wakeday": (ASKS, ASKS, NOTHING),
    "takeup": (CHANGES, CHANGES, NOTHING),
}

# The same of the client of an open and of a won deal.
CLIENT_BUTTONS = {
    **dict.fromkeys(("client", "cdeals", "chistory"), (SEES, SEES, SEES)),
    **dict.fromkeys(("cedit", "cends"), (SEES, SEES, NOTHING)),
    # Of an open deal it is asked whether that was bought.
    "cend": (SEES, CHANGES, NOTHING),
    **dict.fromkeys(("newfor", "cname", "cpoints", "cbirth", "cfirm", "csent", "cmerge"), (ASKS, ASKS, NOTHING)),
    **dict.fromkeys(("cpointx", "cendby", "cendfor", "cbought"), (CHANGES, CHANGES, NOTHING)),
    # The other client that the button names is the same one; two different ones have a test to themselves.
    **dict.fromkeys(("cmergeto", "csentby"), (NOTHING, NOTHING, NOTHING)),
    # Nobody else has a client with the same phone; such a one has a test to himself.
    "askforc": (NOTHING, NOTHING, NOTHING),
    # Somebody of another department has asked for the client.
    "transfer": (CHANGES, CHANGES, NOTHING),
    **dict.fromkeys(("co", "codeals", "cohist", "copeople"), (SEES, SEES, SEES)),
    "coedit": (SEES, SEES, NOTHING),
    **dict.fromkeys(("codeal", "coperson", "coname", "cosize", "copoints", "cosame"), (ASKS, ASKS, NOTHING)),
    # The firm that the button names is the client's own, and the other one is the same.
    **dict.fromkeys(("comerge", "cojoin", "conew"), (NOTHING, NOTHING, NOTHING)),
}

# The last answer to each conversation about a deal, and what it does to an open and to a won one.
DEAL_FORMS = {
    "title": ("Другое имя", CHANGES, CHANGES),
    "amount": ("12 345", CHANGES, CHANGES),
    "expect": ("завтра", CHANGES, CHANGES),
    "tags": ("свой", CHANGES, CHANGES),
    "plan": ("позвонить завтра", CHANGES, CHANGES),
    "comment": ("не сошлись", NOTHING, CHANGES),
    "note": ("просит скидку", CHANGES, CHANGES),
    "call": ("7 мин", CHANGES, CHANGES),
    "wakeday": ("через месяц", CHANGES, CHANGES),
    "won": ("12 345", CHANGES, NOTHING),
    "retime": ("завтра", CHANGES, CHANGES),
    "result": ("договорились", CHANGES, CHANGES),
    "dealclient": ("Новый Клиент", CHANGES, CHANGES),
    "peer": ("документы", CHANGES, CHANGES),
    "cname": ("Другое имя", CHANGES, CHANGES),
    "cpoints": ("new@mail.ru", CHANGES, CHANGES),
    "cbirth": ("12.03", CHANGES, CHANGES),
    "cfirm": ("ООО Ромашка", CHANGES, CHANGES),
    **dict.fromkeys(("csent", "cmerge", "cosame"), ("Незнакомец", NOTHING, NOTHING)),
    "coname": ("ООО Другая", CHANGES, CHANGES),
    "cosize": ("50", CHANGES, CHANGES),
    "copoints": ("new@mail.ru", CHANGES, CHANGES),
    "coperson": ("Новый Человек", CHANGES, CHANGES),
}

# The same of what is asked about a deal beside its buttons; of some what the order lacks.
DEAL_QUESTIONS = {
    "?order lost": ("дорого", CHANGES, CHANGES),
    "?order won": ("12 345", CHANGES, NOTHING),
    "?order move": ("первичный контакт", CHANGES, CHANGES),
    "?order hand_over": ("{taker}", CHANGES, CHANGES),
    "?meant": ("да", CHANGES, CHANGES),
    **dict.fromkeys(("?deal", "?new"), ("#{number}", CHANGES, CHANGES)),
    # It asks of a line of one's own whether it is a deal.
    "?perhaps": ("нет", NOTHING, NOTHING),
    # Who hands over all that somebody has is a test of its own.
    "?handing": ("нет", NOTHING, NOTHING),
    # What each has sent is his own and waits; here it is somebody else's.
    "?put": ("#{number}", NOTHING, NOTHING),
    # What was said is no task that is done.
    "?task": ("#{number}", NOTHING, NOTHING),
}
TAKERS = {"anya": "Диме", "dima": "Ане", "zoya": "Глебу"}
"""By whose deal it is: who may have it."""

# rep, manager, owner, quality control. Reports and lists name no record: who is in them is tested apart.
NOBODY = (NOTHING,) * 4
SELLERS = (CHANGES, CHANGES, CHANGES, NOTHING)
EVERYBODY = (CHANGES,) * 4
FIRST_TIME = (CHANGES, CHANGES, CHANGES, NOTHING)
"""What everybody's role gets without asking is made when it is first looked at; quality control gets nothing."""
OWNER = (NOTHING, NOTHING, CHANGES, NOTHING)
OWN_BUTTONS = {
    **dict.fromkeys(("home", "help", "-", "team", "settings", "langs", "status", "member", "planof"), NOBODY),
    **dict.fromkeys(("deals", "dealsof", "dealsby", "clients", "cos", "rp", "rpb", "rpr", "rpc"), NOBODY),
    "newclient": (ASKS, ASKS, ASKS, NOTHING),
    # Selections are everybody's own, quality control's too; whom they fit is limited as every list is.
    **dict.fromkeys(("seg", "segedit"), NOBODY),
    **dict.fromkeys(("segask", "segkeep"), (ASKS,) * 4),
    "segclear": EVERYBODY,
    "segdrop": NOBODY,
    "segremind": (ASKS, ASKS, ASKS, NOTHING),
    # What each has sent is a file, and nobody's contact.
    "putclient": NOBODY,
    **dict.fromkeys(("tasks", "taskteam", "talone"), NOBODY),
    "newtask": (ASKS, ASKS, ASKS, NOTHING),
    **dict.fromkeys(
        (
            "newof",
            "say",
            "sayto",
            "rather",
            "sayof",
            "saynew",
            "sayt",
            "a",
            "choices",
            "month",
            "skip",
            "enough",
            "back",
            "cancel",
        ),
        NOBODY,
    ),
    **dict.fromkeys(("putnew", "putno"), SELLERS),
    "putelse": (ASKS, ASKS, ASKS, NOTHING),
    "new": (ASKS, ASKS, ASKS, NOTHING),
    "invite": (NOTHING, CHANGES, CHANGES, NOTHING),
    "newteam": (NOTHING, NOTHING, ASKS, NOTHING),
    **dict.fromkeys(("lang", "pics"), EVERYBODY),
    "zone": (ASKS, ASKS, ASKS, ASKS),
    "goal": (NOTHING, NOTHING, ASKS, NOTHING),
    "set": (ASKS, ASKS, ASKS, ASKS),
    **dict.fromkeys(("firm", "hols"), NOBODY),
    **dict.fromkeys(("leaves", "dropleave"), NOBODY),
    "addleave": (ASKS, ASKS, ASKS, ASKS),
    **dict.fromkeys(("plan", "stepless", "wrap", "digest", "sched", "spread"), NOBODY),
    **dict.fromkeys(("buried", "buriedof", "buriedfor", "handout"), NOBODY),
    # All that Аня has: asked of whoever may change hers. To whom it may go is a test of its own.
    "giveall": (ASKS, ASKS, ASKS, NOTHING),
    **dict.fromkeys(("giveallto", "giveallnow"), NOBODY),
    "scheds": FIRST_TIME,
    "schedon": NOBODY,
    "schedat": NOBODY,
    "scheddays": NOBODY,
    "addhol": (NOTHING, NOTHING, ASKS, NOTHING),
    "drophol": (NOTHING, NOTHING, CHANGES, NOTHING),
}
COMMANDS = {
    **dict.fromkeys(("start", "menu", "help", "cancel", "skip", "team", "settings", "status"), NOBODY),
    **dict.fromkeys(("plan", "wrap", "digest", "buried"), NOBODY),
    **dict.fromkeys(("deals", "clients", "companies", "segments", "find"), NOBODY),
    **dict.fromkeys(("funnel", "rating", "calls", "taskreport", "lost", "won", "report"), NOBODY),
    **dict.fromkeys(("today", "tasks"), NOBODY),
    **dict.fromkeys(("new", "client", "call", "task"), (ASKS, ASKS, ASKS, NOTHING)),
    "undo": SELLERS,
    "schedule": FIRST_TIME,
}
WORDS = {
    **dict.fromkeys(("сделки", "угоди", "deals", "отмена", "скасування", "cancel"), NOBODY),
    **dict.fromkeys(("клиенты", "клієнти", "clients"), NOBODY),
    **dict.fromkeys(("отбор", "сегменты", "відбір", "сегменти", "segments"), NOBODY),
    **dict.fromkeys(("фирмы", "компании", "фірми", "компанії", "companies"), NOBODY),
    **dict.fromkeys(("меню", "menu", "помощь", "допомога", "help", "что", "що", "what"), NOBODY),
    **dict.fromkeys((*Greeting.WORDS, *Greeting.GOOD, *Thanks.WORDS), NOBODY),
    **dict.fromkeys(("команда", "team", "настройки", "налаштування", "settings"), NOBODY),
    **dict.fromkeys(("статистика", "statistics", "stats", "мои", "мої", "my"), NOBODY),
    **dict.fromkeys(("история", "історія", "history"), NOBODY),
    **dict.fromkeys(("сегодня", "сьогодні", "today", "задачи", "дела", "завдання", "справи", "tasks"), NOBODY),
    **dict.fromkeys(("план", "plan", "итоги", "підсумки", "wrap", "сводка", "дайджест", "зведення", "digest"), NOBODY),
    **dict.fromkeys(("отчет", "отчёт", "отчеты", "отчёты", "звіт", "звіти", "reports"), NOBODY),
    **dict.fromkeys(("зарытые", "закопані", "buried"), NOBODY),
    **dict.fromkeys(("расписание", "розклад", "schedule"), FIRST_TIME),
    **dict.fromkeys(("отпуск", "отпуске", "отгул", "выходной", "больничный", "больничном"), NOBODY),
    **dict.fromkeys(("відпустка", "відпустці", "відгул", "вихідний", "лікарняний", "лікарняному"), NOBODY),
    **dict.fromkeys(("vacation", "leave", "holiday"), NOBODY),
    **dict.fromkeys(("болею", "хворію", "sick"), EVERYBODY),
}
LINES = {
    Verb.NEW: ("сделка zz 5к", SELLERS),
    Verb.REPORT: ("воронка", NOBODY),
    Verb.SCHEDULE: ("воронка каждый день в 9", EVERYBODY),
    Verb.FIND: ("найди zqtitle", NOBODY),
    Verb.UNDO: ("отмени", SELLERS),
    Verb.TASK: ("напомни купить кран завтра", SELLERS),
    Verb.DONE: ("готово", NOBODY),
    Verb.SNOOZE: ("завтра в 11", (ASKS, NOTHING, NOTHING, NOTHING)),
}
"""A line of each meaning that has a handler of its own, and what comes of it."""
# Conversations that begin from nothing: all answers, and what comes of them.
OWN_FORMS = {
    "new": (["Кран", None, None, None, None, None], SELLERS),
    "newtask": (["купить кран", None, None], SELLERS),
    "newfor": (["Кран", None, None, None], NOBODY),
    "newclient": (["Новый Клиент"], SELLERS),
    "callof": (["Незнакомец"], NOBODY),
    "segwho": (["active"], EVERYBODY),
    "segsilent": (["30"], EVERYBODY),
    "segabout": (["веста"], EVERYBODY),
    # Who sees no money does not learn it by asking who has paid how much.
    "segpaid": (["500к"], SELLERS),
    "segwhen": (["март"], EVERYBODY),
    "segsource": (["1"], EVERYBODY),
    "segmail": (["yes"], EVERYBODY),
    "segkeep": (["Молчат"], EVERYBODY),
    "segremind": (["позвонить завтра"], SELLERS),
    "goal": (["40"], (NOTHING, NOTHING, CHANGES, NOTHING)),
    "zone": (["Kyiv"], EVERYBODY),
    "hours": (["10-19", None], EVERYBODY),
    "quiet": (["22-7"], EVERYBODY),
    "remind": (["за час"], EVERYBODY),
    "firmhours": (["10-19", None], OWNER),
    "firmquiet": (["22-7"], OWNER),
    "firmremind": (["за час"], OWNER),
    "unanswered": (["15 минут", None], OWNER),
    "waking": (["12 месяцев", None], OWNER),
    "holiday": (["8 марта"], OWNER),
    "schedhour": (["8:30"], NOBODY),
    "scheddays": (["пн, ср"], NOBODY),
    "leave": (["завтра"], EVERYBODY),
    "newteam": (["Сервис"], (NOTHING, NOTHING, CHANGES, NOTHING)),
    "setup": (["Другая фирма", "short", "USD", "Kyiv"], (NOTHING, NOTHING, CHANGES, NOTHING)),
}
ROLES = {"anya": 0, "dima": 0, "zoya": 0, "boris": 1, "gleb": 1, "vera": 2, "inna": 3}


@pytest.fixture
async def firm(app: App, engine: Engine, company: Company) -> AsyncIterator[Firm]:
    made = await matrix.firm(app, engine, company)
    yield made
    assert await made.quarantined() == []


by_everybody = pytest.mark.parametrize(
    "actor", [who if who in ONE_OF_EACH else pytest.param(who, marks=pytest.mark.torture) for who in ACTORS]
)


def visible(actor: str) -> set[str]:
    return MAY_CHANGE.get(actor, set()) | MAY_LOOK.get(actor, set())


def leaks(firm: Firm, actor: str, said: Said) -> list[str]:
    """What this person was shown and should not have been."""
    found: list[str] = []
    text = matrix.squeezed(said)
    for record in firm.records.values():
        hidden = () if record.name in visible(actor) else record.canaries
        money = () if record.name in MAY_CHANGE.get(actor, ()) else record.money
        found.extend(f"{canary} of {record.name}" for canary in (*hidden, *money) if matrix.shows(canary, text))
    if actor == "inna" and "₽" in text:
        found.append("money")
    return found


def expected(prefix: str, actor: str, record: str) -> str:
    if prefix == "undo" and record not in MAY_CHANGE.get(actor, ()):
        return NOTHING
    if prefix == "tgiveto" and ROLES.get(actor) == 0:
        return NOTHING
    place = 0 if record in MAY_CHANGE.get(actor, ()) else 2 if record in MAY_LOOK.get(actor, ()) else 3
    opened, won, looking = (DEAL_BUTTONS | CLIENT_BUTTONS)[prefix]
    return (won if "won" in record else opened, None, looking, NOTHING)[place] or NOTHING


async def tap_deals(firm: Firm, actor: str, prefixes: Iterable[str], records: Iterable[str]) -> list[str]:
    """What went otherwise than the table says."""
    wrong = []
    kinds = matrix.addresses(firm.routes)
    for prefix in prefixes:
        unknown = await firm.taps(actor, matrix.forged(kinds[prefix], matrix.NO_RECORD, actor, firm))
        for name in records:
            record = firm.records[name]
            outcome, said = await firm.taps(actor, matrix.forged(kinds[prefix], record, actor, firm))
            if outcome is NOTHING and any(matrix.shows(canary, matrix.squeezed(said)) for canary in record.canaries):
                outcome = SEES
            wanted = expected(prefix, actor, name)
            line = f"{actor} taps «{prefix}» of {name}"
            wrong += [] if outcome == wanted else [f"{line}: {outcome}, not: {wanted}"]
            wrong += [f"{line}: shown {leak}" for leak in leaks(firm, actor, said)]
            wrong += [] if said else [f"{line}: silence"]
            if name not in visible(actor) and said != unknown[1]:
                wrong.append(f"{line}: told apart from an unknown number: {said} {unknown[1]}")
    return wrong


@on_sqlite
@by_everybody
async def test_a_forged_button_of_a_deal_does_what_the_table_says(firm: Firm, actor: str) -> None:
    every = [name for name in firm.records if name != "unknown"]
    wrong = await tap_deals(firm, actor, DEAL_BUTTONS | CLIENT_BUTTONS, every)
    assert not wrong, "\n".join(wrong)


@on_postgresql
@pytest.mark.parametrize("actor", ["zoya", "inna", "kostya"])
async def test_it_is_no_different_on_postgresql(firm: Firm, actor: str) -> None:
    wrong = await tap_deals(firm, actor, DEAL_BUTTONS | CLIENT_BUTTONS, ["anya_open"])
    assert not wrong, "\n".join(wrong)


def said_of(record: matrix.Record, answer: str) -> str:
    return answer.format(number=record.id, taker=TAKERS[record.holder])


@on_sqlite
@by_everybody
async def test_a_question_asked_in_time_is_no_right_to_answer_it_later(firm: Firm, actor: str) -> None:
    wrong = []
    for form, (last, opened, won) in (DEAL_FORMS | DEAL_QUESTIONS).items():
        for name in set(firm.records) - {"unknown"}:
            record = firm.records[name]
            outcome, said = await firm.answers(actor, form, [], said_of(record, last), record)
            wanted = (won if "won" in name else opened) if name in MAY_CHANGE.get(actor, ()) else NOTHING
            line = f"{actor} answers «{form}» of {name}"
            wrong += [] if (outcome is CHANGES) == (wanted is CHANGES) else [f"{line}: {outcome}, not: {wanted}"]
            wrong += [f"{line}: shown {leak}" for leak in leaks(firm, actor, said)]
    assert not wrong, "\n".join(wrong)


@on_sqlite
@by_everybody
async def test_what_names_no_deal_does_what_the_table_says(firm: Firm, actor: str) -> None:
    wrong, kinds = [], matrix.addresses(firm.routes)
    tries: list[tuple[str, tuple[str, ...], str]] = [
        *((f"taps «{prefix}»", OWN_BUTTONS[prefix], _forged(firm, kinds[prefix], actor)) for prefix in OWN_BUTTONS),
        *((f"says /{name}", COMMANDS[name], f"/{name}") for name in COMMANDS),
        *((f"says «{word}»", WORDS[word], word) for word in WORDS),
        *((f"says «{line}»", row, line) for line, row in LINES.values()),
    ]
    for what, row, sent in tries:
        outcome, said = await (firm.taps if what.startswith("taps") else firm.says)(actor, sent)
        barred = actor in OUTSIDERS or (what == "taps «giveall»" and "anya_open" not in MAY_CHANGE.get(actor, ()))
        wanted = NOTHING if barred else row[ROLES[actor]]
        wrong += [] if outcome == wanted else [f"{actor} {what}: {outcome}, not: {wanted}"]
        # One's own words said back tell nothing.
        wrong += [f"{actor} {what}: shown {leak}" for leak in leaks(firm, actor, said) if leak.split()[0] not in sent]
        wrong += [] if said else [f"{actor} {what}: silence"]
    assert not wrong, "\n".join(wrong)


def _forged(firm: Firm, kind: type[CallbackData], actor: str) -> str:
    return matrix.forged(kind, firm.records["anya_open"], actor, firm)


@on_sqlite
@by_everybody
async def test_a_conversation_about_nothing_yet_does_what_the_table_says(firm: Firm, actor: str) -> None:
    wrong = []
    for form, (given, row) in OWN_FORMS.items():
        outcome, said = await firm.answers(actor, form, given[:-1], given[-1], NO_RECORD)
        wanted = NOTHING if actor in OUTSIDERS else row[ROLES[actor]]
        line = f"{actor} answers «{form}»"
        wrong += [] if CHANGES not in {outcome, wanted} or outcome == wanted else [f"{line}: {outcome}, not: {wanted}"]
        wrong += [f"{line}: shown {leak}" for leak in leaks(firm, actor, said)]
    assert not wrong, "\n".join(wrong)


@on_sqlite
async def test_every_button_command_word_and_conversation_stands_in_a_table(firm: Firm) -> None:
    routes = firm.routes
    assert set(routes.taps) == {*DEAL_BUTTONS, *CLIENT_BUTTONS, *OWN_BUTTONS}
    assert set(routes.commands) == set(COMMANDS)
    assert set(routes.words) == set(WORDS)
    assert set(routes.lines) == set(LINES)
    assert set(routes.questions) == {name.split()[0].removeprefix(QUESTION) for name in DEAL_QUESTIONS}
    assert set(Form.known) == {*DEAL_FORMS, *OWN_FORMS}
    assert set(matrix.addresses(routes)) == set(routes.taps)


@on_sqlite
async def test_lists_show_exactly_the_deals_that_exist_for_their_reader(firm: Firm) -> None:
    for actor in ROLES:
        mine = {name for name in visible(actor) if "open" in name}
        won = {name for name in visible(actor) if "won" in name}
        for data, wanted in {
            "deals:open:0": mine,
            "deals:open:7": mine,
            "deals:won:0": won,
            "deals:lost:0": set(),
            "dealsof:open:0::0:1": mine,
            f"dealsof:open:0:p{firm.ids['anya']}:0:0": mine & {"anya_open"},
            f"dealsof:stepless:0:t{firm.teams['zoya']}:0:0": set(),
            f"dealsof:won:0:t{firm.teams['anya']}:0:0": won,
            "rpr:f:all:1::1:0": mine | won,
            **{f"cdeals:{record.contact_id}:0": {name} & (mine | won) for name, record in firm.records.items()},
            f"rpr:r:all:1::{firm.ids['anya']}:0": won,
        }.items():
            _, said = await firm.taps(actor, data)
            shown = {
                name
                for name, record in firm.records.items()
                if f"zqtitle{name.replace('_', '')}" in matrix.squeezed(said)
            }
            assert shown == wanted, f"{actor}: {data}"


MERGES = {
    ("anya_open", "anya_won"): {"anya", "boris", "vera"},
    ("anya_open", "dima_open"): {"boris", "vera"},
    ("anya_open", "zoya_open"): {"vera"},
    ("zoya_open", "anya_open"): {"vera"},
    ("anya_open", "anya_deleted"): set(),
}


@on_sqlite
@by_everybody
async def test_two_clients_are_joined_only_by_who_sees_both(firm: Firm, actor: str) -> None:
    for (one, other), allowed in MERGES.items():
        stays, goes = firm.records[one], firm.records[other]
        wanted = CHANGES if actor in allowed else NOTHING
        pair = f"{stays.contact_id}:{goes.contact_id}"
        for data in (f"cmergeto:{pair}", f"csentby:{pair}", f"same:{goes.id}:{stays.contact_id}"):
            outcome, said = await firm.taps(actor, data)
            assert (outcome, leaks(firm, actor, said)) == (wanted, []), f"{actor}: {data} of {one}, {other}"


@on_sqlite
async def test_nobody_takes_back_what_another_has_changed(firm: Firm) -> None:
    for actor in ROLES:
        for other in {"anya", "vera", "zoya"} - {actor}:
            outcome, said = await firm.taps(actor, f"undo:{firm.records['anya_open'].events[other]}")
            assert (outcome, leaks(firm, actor, said)) == (NOTHING, [])


INVITES = {
    "anya": set(),
    "inna": set(),
    "kostya": set(),
    "boris": {("rep", "own")},
    "vera": {(role, team) for role in ("rep", "manager", "controller") for team in ("own", "other", "none")},
}


@on_sqlite
@pytest.mark.parametrize("actor", INVITES)
async def test_a_forged_invitation_gives_no_more_than_the_role_may(firm: Firm, actor: str) -> None:
    teams = {"own": firm.teams["boris"], "other": firm.teams["zoya"], "none": 0}
    made = set()
    for role in Role:
        for where, team_id in teams.items():
            outcome, _ = await firm.taps(actor, InviteAs(role=role, team_id=team_id).pack())
            made |= {(role.value, where)} if outcome is CHANGES else set()
    assert made == INVITES[actor]


@on_sqlite
async def test_a_known_telephone_does_not_tell_whose_client_it_is(firm: Firm) -> None:
    phone = firm.records["anya_open"].canaries[-1]
    _, said = await firm.answers("zoya", "new", ["Окна", "Незнакомец", phone, None, None], None, NO_RECORD)
    found = [leak for leak in leaks(firm, "zoya", said) if phone not in leak]
    assert found == [], "a rep of another department reads a client's name off a telephone number"


@on_sqlite
async def test_personal_figures_are_not_told_to_a_group(firm: Firm, engine: Engine) -> None:
    """Whoever sits in the group reads what is said there, strangers too."""
    group = -1001
    engine.create_group(group, "Отдел", [firm.people["anya"].id, firm.people["chuzhoy"].id])
    for words in ("/deals", "/start", "/funnel", "/rating", "/calls", "/taskreport", "/lost", "/won", "/team"):
        firm.spy.take()
        await firm.people["anya"].says(words, chat_id=group)
        assert leaks(firm, "chuzhoy", firm.spy.take()) == [], words
