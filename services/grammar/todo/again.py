"""What is to be done again and again: a task is done once, so it is asked about."""

import re
from collections import Counter
from dataclasses import replace
from datetime import datetime

from services.grammar.intent import Intent, Vocabulary
from services.grammar.language import lazily
from services.grammar.said import Said
from services.grammar.todo import tasks


def again(text: str, words: str, now: datetime, vocabulary: Vocabulary) -> Intent | None:
    """«каждый понедельник звонить Иванову»: a task is done once, so it is asked about."""
    if _EACH.search(text) is None:
        return None
    said = Said.of(words, now, vocabulary)
    once = tasks.at_start(said) or tasks.anywhere(said)
    if once is None:
        return None
    left = Counter(text.split()) - Counter(words.split())
    return replace(once, sure=False, unread=(*once.unread, " ".join(left)))


def oddly(text: str, now: datetime, vocabulary: Vocabulary) -> Intent | None:
    """«раз в квартал», "every other friday": of a task, and asked about."""
    match = _ODDLY.search(text)
    if match is None:
        return None
    words = f"{text[: match.start()]} {text[match.end() :]}".strip(" ,")
    return again(text, words, now, vocabulary)


_ODDLY = lazily.compile(
    r"(?<!\w)(?:кажд\w+\s+(?:\d+|дв[ае]|три)\s+(?:недел|дн|месяц)\w*|кожн\w+\s+(?:\d+|дв[аі]|три)\s+(?:тижн|дн"
    r"|місяц)\w*|кажд\w+\s+(?:осень|зиму|весну|лето|сезон|год|квартал)|кожн\w+\s+(?:осінь|осені|зим[уи]|весн[уи]"
    r"|літ[оа]|сезону?|рік|року"
    r"|квартал\w?)|що(?:осені|весни|зими|літа|року|кварталу|сезону|сезонно)|раз\s+(?:в|на)\s+(?:квартал|полгода"
    r"|півроку|год|рік|\w+\s+(?:недел|дн|тижн|месяц|місяц)\w*)"
    r"|(?:every\s+(?:other|second|third|two|three|few|\d+)|once\s+(?:an?|every|in))\s+(?:other\s+)?\w+(?:\s+weeks?"
    r"|\s+months?)?)(?!\w)",
    re.IGNORECASE,
)
_EACH = lazily.compile(
    r"(?<!\w)(?:кажд|кож[ен]|еже(?:дн|не|ме)|every|each|daily|weekly|monthly|раз\s+(?:в|на)\s|once\s+an?\s"
    r"|twice\s+an?\s"
    r"|щ[оа](?:ос|вес|зим|літ|рок|ква|сез|дн|тиж|міс|пон|вів|сер|чет|п'|пят|суб|нед|ран|веч)"
    r"|по\s+(?:будн|понед|вторн|сред|четв|пятн|субб|воск|утр|веч))",
    re.IGNORECASE,
)
"""«30 числа» is a day of this month."""
