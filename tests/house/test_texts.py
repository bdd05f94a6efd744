"""The languages agree: the same texts, variables, plurals and markup, and examples that are read as they are meant."""

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from bot.callbacks import Next
from bot.forms import Form
from bot.i18n import LOCALES, Translations
from bot.playground import html
from bot.views.changes import DAYS, SHOWN
from bot.views.client_changes import SHOWN as CLIENT_SHOWN
from bot.views.presets import PRESETS
from bot.views.settings import TOGETHER
from bot.views.start import COMMANDS
from handlers.participants import FUNCTIONS
from handlers.settings import ZONES
from handlers.setup import CURRENCIES
from models import AttachmentKind, Outcome, ReasonKind, Role, StageKind, TaskKind, TaskStatus
from services import agenda, contacts, grammar, workspace
from services.clients.segments import Criterion
from services.clients.sets import ClientSet
from services.deals import Which
from services.errors import Refused
from services.grammar.asked import recurring
from services.grammar.contacts import birthdays, sizes
from services.grammar.money import amounts
from services.grammar.past import talks
from services.grammar.when import dates, periods, week
from services.grammar.when import holidays as days_off
from services.later import Later
from services.reports.scope import Report
from services.settings import Setting

NOW = datetime(2026, 11, 25, 12, tzinfo=ZoneInfo("Europe/Moscow"))
TEXTS = Translations.load()

REPORTS = [report.name.lower() for report in Report]
TASK_PARTS = ("done", "overdue", "failed", "open")

PLURALS = {"ru": {"one", "few", "many"}, "uk": {"one", "few", "many"}, "en": {"one", "other"}}

STRANGE = {"ru": "A-Za-zІіЇїЄєҐґ", "uk": "A-Za-zЫыЭэЪъЁё", "en": "Ѐ-ӿ"}
"""Letters of another language, or of a keyboard left in the wrong layout."""

TAG = re.compile(r"</?\w[^<>]*>")

BORROWED = {"Telegram", "QR", "B2B", "SEO", "Ctrl", "C", "Br", "3k", "Moscow", "Kyiv", "Warsaw", "Almaty"}


def read(language: str) -> dict[str, ftl.Message]:
    files = [
        FluentParser(with_spans=False).parse(file.read_text("utf-8")) for file in (LOCALES / language).glob("*.ftl")
    ]
    return {entry.id.name: entry for file in files for entry in file.body if isinstance(entry, ftl.Message)}


MESSAGES = {language: read(language) for language in TEXTS}
RUSSIAN = MESSAGES["ru"]
SHARED = [key for key in RUSSIAN if all(key in messages for messages in MESSAGES.values())]


def parts(of: Any, kind: type) -> Iterator[Any]:
    if isinstance(of, kind):
        yield of
    for inner in vars(of).values() if isinstance(of, ftl.BaseNode) else of if isinstance(of, list) else ():
        yield from parts(inner, kind)


def variables(message: ftl.Message) -> set[str]:
    return {found.id.name for found in parts(message, ftl.VariableReference)}


def words(message: ftl.Message) -> str:
    """What is written out in the message itself, in all its variants."""
    return " ".join(found.value for found in parts(message, ftl.TextElement))


def choices(message: ftl.Message) -> dict[str, set[str]]:
    """The variables by which the message chooses its words, and their cases."""
    return {
        choice.selector.id.name: {getattr(case.key, "name", None) or case.key.value for case in choice.variants}
        for choice in parts(message, ftl.SelectExpression)
    }


def renderings(language: str, key: str) -> list[str]:
    """The finished text with a word for each variable, once for each way that its choices can fall."""
    values: dict[str, Iterable[Any]] = dict.fromkeys(sorted(variables(RUSSIAN[key])), ("x",))
    for name, cases in choices(RUSSIAN[key]).items():
        values[name] = (1, 2, 5) if "one" in cases else [int(c) if c.isdigit() else c for c in sorted(cases)]
    return [TEXTS[language].plain(key, **dict(zip(values, way, strict=True))) for way in product(*values.values())]


@pytest.mark.parametrize("language", TEXTS)
def test_every_language_has_the_same_texts_with_the_same_variables(language):
    found = MESSAGES[language]
    assert sorted(RUSSIAN.keys() - found.keys()) == []
    assert sorted(found.keys() - RUSSIAN.keys()) == []
    assert [key for key in RUSSIAN if variables(found[key]) != variables(RUSSIAN[key])] == []


@pytest.mark.parametrize("language", TEXTS)
def test_a_choice_has_every_plural_of_its_language_and_every_case_of_the_others(language):
    for key in SHARED:
        own = choices(MESSAGES[language][key])
        wanted = (own | choices(RUSSIAN[key])).items()
        assert own == {name: PLURALS[language] if "one" in cases else cases for name, cases in wanted}, key


@pytest.mark.parametrize("language", TEXTS)
def test_telegram_takes_every_text_and_marks_it_as_in_russian(language):
    for key in SHARED:
        for text, russian in zip(renderings(language, key), renderings("ru", key), strict=True):
            assert text, key
            assert [line for line in text.split("\n") if line != line.strip()] == [], key
            assert sorted(TAG.findall(text)) == sorted(TAG.findall(russian)), key
            html.parse(text)


@pytest.mark.parametrize("language", TEXTS)
def test_no_word_of_another_language_is_left(language):
    found = {}
    for key, message in MESSAGES[language].items():
        own = re.sub(r"(?<!\w)/\w+", " ", TAG.sub(" ", words(message)))
        strange = set(re.findall(rf"\w*[{STRANGE[language]}]\w*", own)) - BORROWED
        if strange and not key.startswith("language-"):
            found[key] = strange
    assert found == {}


@pytest.mark.parametrize("language", TEXTS)
def test_only_a_win_and_a_greeting_are_exclaimed(language):
    loud = {key for key, message in MESSAGES[language].items() if "!" in words(message)}
    assert loud <= {"won-cheer", "stranger-answer", "joined-welcome"}


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("key", [key for key in SHARED if key.startswith("preset-")])
def test_a_preset_has_as_many_names_in_every_language(language, key):
    names, russian = (TEXTS[code].plain(key).split("\n") for code in (language, "ru"))
    assert len(set(names)) == len(names) == len(russian)


# What the code asks for.

FILES = [path for folder in ("bot", "handlers", "services") for path in Path(folder).rglob("*.py")]
NODES = [node for path in FILES for node in ast.walk(ast.parse(path.read_text("utf-8")))]

BUILT: dict[str, list[Iterable[str]]] = {
    "role-{}": [Role], "home-{}": [[*Role, *REPORTS]],
    "example-{}": [REPORTS], "deal-{}": [Which], "deal-reason-{}": [ReasonKind], "command-{}": [COMMANDS],
    "attachment-{}": [AttachmentKind],
    "language-{}": [TEXTS], "zone-{}": [ZONES], "currency-{}": [[code.lower() for code in CURRENCIES]],
    "preset-{}": [PRESETS], "preset-button-{}": [PRESETS], "preset-{}-{}": [PRESETS, StageKind],
    "preset-{}-{}-reasons": [PRESETS, ReasonKind],
    "tasks-{}": [agenda.Which], "task-later-{}": [Later], "next-{}": [Next],
    "task-kind-{}": [TaskKind], "taskreport-{}": [TASK_PARTS], "taskreport-word-{}": [TASK_PARTS],
    **{f"reasons-{{}}-{what}": [ReasonKind] for what in ("title", "deals-title", "empty")},
    "count-{}": [ReasonKind], "task-is-{}": [TaskStatus], "task-closed-{}": [["done", "failed"]],
    "segment-{}": [Criterion], "segment-mail-{}": [("yes", "no")], "function-{}": [FUNCTIONS],
    "outcome-{}": [Outcome], "clients-{}": [ClientSet], "clients-{}-count": [ClientSet],
    "client-changed-{}": [[name.removesuffix("_id") for name in CLIENT_SHOWN]],
    "settings-{}": [[one.value.removeprefix("firm") for one in Setting]], "setting-{}": [TOGETHER],
    "schedule-{}": [("plan", "wrap", "digest")], "wrap-was-{}": [("done", "failed", "new")],
    "changed-{}": [[name.removesuffix("_id").removesuffix("_on") for name in (*SHOWN, *DAYS, "tags")]],
}  # fmt: skip
"""Keys that are put together, and of which names. Of one that is not listed here, any text that fits will do."""


def calls(of: Iterable[ast.AST], names: str) -> list[ast.Call]:
    return [node for node in of if isinstance(node, ast.Call) and re.fullmatch(names, ast.unparse(node.func))]


def strings(of: Iterable[ast.AST]) -> set[str]:
    return {node.value for node in of if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def fitting(key: str) -> set[str]:
    if key in BUILT:
        return {key.format(*names) for names in product(*BUILT[key])}
    return {known for known in RUSSIAN if re.fullmatch(key.replace("{}", r"[\w-]+"), known)}


TRANSLATED = r"t|(\w+\.)?t\.plain|own\.plain"
ASKED = [call.args[0] for call in calls(NODES, TRANSLATED)]
EITHER = [side for key in ASKED if isinstance(key, ast.IfExp) for side in (key.body, key.orelse)]
FORMATTED = {ast.unparse(key)[2:-1] for key in ASKED if isinstance(key, ast.JoinedStr)}
PATTERNS = {re.sub(r"\{.+?\}", "{}", key) for key in FORMATTED} - {"{}-{}"}  # of forms, which are asked themselves
WANTED = strings([*ASKED, *EITHER]).union(
    {f"{form.name}-{ask.name}" for form in Form.known.values() for ask in form.asks},
    {refusal.key for refusal in Refused.__subclasses__()},
    {f"notice-{kind}" for call in calls(NODES, r"notices\.tell\w*") for kind in strings(call.args)},
    *map(fitting, PATTERNS),
)


def test_every_text_that_is_asked_for_exists():
    assert sorted(WANTED - RUSSIAN.keys()) == []
    assert [key for key in PATTERNS if not fitting(key)] == []
    assert BUILT.keys() <= PATTERNS


def test_no_text_is_left_that_nobody_asks_for():
    """A key in a variable: with a hyphen it may stand anywhere, without one in the function that asks."""
    functions = [list(ast.walk(node)) for node in NODES if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    choosing = [body for body in functions if any(isinstance(c.args[0], ast.Name) for c in calls(body, TRANSLATED))]
    mentioned = {word for word in strings(NODES) if "-" in word}.union(*map(strings, choosing))
    included = {one.id.name for message in RUSSIAN.values() for one in parts(message, ftl.MessageReference)}
    assert sorted(RUSSIAN.keys() - WANTED - mentioned - included) == []


def test_whoever_asks_for_a_text_gives_it_all_its_variables():
    for call in calls(NODES, TRANSLATED):
        given = {word.arg for word in call.keywords}
        for key in strings(call.args[:1]) & RUSSIAN.keys():
            assert None in given or variables(RUSSIAN[key]) <= given, f"{key}, line {call.lineno}"


# What the texts give as examples.

FOR_EXAMPLE = re.compile(r"(?:например|наприклад|for example)[,:]? (.+?)\.?$", re.IGNORECASE | re.MULTILINE)


day, period = partial(dates.parse, now=NOW), partial(periods.parse, now=NOW)


def step(text: str) -> object:
    found, rest = dates.find(text.strip("«»“”"), NOW)
    return found and found.at and rest


def deal(text: str) -> object:
    return (found := amounts.last_in(text)) and text[: found[1][0]].strip()


WEEKS = {"12345", "2", "4", "6", "246"}

EXAMPLES: dict[str, Callable[[str], object]] = {
    **dict.fromkeys(("new-amount", "newfor-amount", "amount-amount", "won-amount"), amounts.parse),
    "error-unreadable-amount": amounts.parse,
    **dict.fromkeys(("expect-day", "wakeday-day", "error-unreadable-date", "retime-when", "newtask-when"), day),
    **dict.fromkeys(("error-unreadable-zone", "zone-zone", "setup-timezone"), workspace.zone),
    **dict.fromkeys(("new-step", "newfor-step", "plan-step", "newtask-what"), step),
    **dict.fromkeys(("cbirth-day", "error-unreadable-birthday"), lambda text: birthdays.parse(text, NOW.date())),
    **dict.fromkeys(
        ("hours-hours", "firmhours-hours", "quiet-hours", "firmquiet-hours", "error-unreadable-hours"), week.hours
    ),
    "schedhour-at": week.hour,
    "scheddays-days": lambda text: recurring.find(text)[0] or week.days(text),
    **dict.fromkeys(("hours-days", "firmhours-days", "error-unreadable-days"), lambda text: week.days(text) in WEEKS),
    **dict.fromkeys(
        ("remind-before", "firmremind-before", "unanswered-again", "unanswered-manager", "error-unreadable-minutes"),
        week.before,
    ),
    **dict.fromkeys(("waking-lost", "waking-won", "error-unreadable-months"), week.months),
    **dict.fromkeys(("holiday-days", "leave-days", "error-unreadable-holiday"), partial(days_off.parse, now=NOW)),
    **dict.fromkeys(("segpaid-value",), amounts.parse),
    **dict.fromkeys(("segwhen-value",), period),
    "segremind-step": step,
    **dict.fromkeys(("cosize-size", "error-unreadable-size"), sizes.parse),
    "error-unreadable-period": period,
    "error-unreadable-phone": lambda text: contacts.phone(text, "RU"),
    "tags-tags": str.split,
    "error-unreadable-count": int,
    "call-said": lambda text: talks.told(text).minutes == 7,
}
"""The texts with «for example», and how what follows it would be read."""


@pytest.mark.parametrize("language", TEXTS)
def test_every_example_is_read(language):
    shown = {key: found[1] for key in SHARED if (found := FOR_EXAMPLE.search(renderings(language, key)[0]))}
    assert shown.keys() == EXAMPLES.keys()
    for key, examples in shown.items():
        assert all(map(EXAMPLES[key], re.split(", | или | або | or ", examples))), f"{key}: {examples}"


@pytest.mark.parametrize("language", TEXTS)
def test_every_line_to_copy_is_read_as_the_russian_one(language):
    for key in SHARED:
        meant = []
        for code in (language, "ru"):
            quoted = re.findall(r"(?:<code>|[«“])(.+?)(?:</code>|[»”])", renderings(code, key)[0])
            found = [grammar.read(line, NOW, grammar.Vocabulary()) for line in quoted]
            meant.append([(one.verb, one.report, one.sure) for one in found if one.verb in DONE_BY_LINE])
            assert all(one.sure and not one.unread for one in found if one.verb in DONE_BY_LINE), f"{key}: {quoted}"
        assert meant[0] == meant[1], key


FOREIGN = {"en": r"Ivanov|Petrov|(?<![\d.])\d{1,2}\.(?:0[1-9]|1[0-2])(?!\w)", "uk": r"Іванов(?!ич)|Петров(?!ич)"}
"""Names and ways to write a date that the reader's country has not."""


@pytest.mark.parametrize("language", FOREIGN)
def test_examples_are_of_the_reader_s_country(language):
    for key in SHARED:
        assert not re.search(FOREIGN[language], renderings(language, key)[0]), key


DONE_BY_LINE = (grammar.Verb.NEW, grammar.Verb.REPORT, grammar.Verb.CALL)
"""What the texts show how to write."""


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("key", sorted(key for key in strings(NODES) if re.match(r"(step-call|expect|when)-\w", key)))
def test_a_ready_answer_about_time_means_the_same_in_every_language(language, key):
    (russian, _), (found, rest) = (dates.find(TEXTS[code].plain(key), NOW) for code in ("ru", language))
    assert found == russian is not None
    assert len(rest.split()) == key.startswith("step-"), "the verb alone is left"
