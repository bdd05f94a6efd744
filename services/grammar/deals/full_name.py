"""How far a person's name goes in the line of a new deal: the surname, or the given name, that is in no list."""

from services.grammar.deals import before_phone, by_looks, goods
from services.grammar.language import lazily
from services.grammar.language.agreement import agree
from services.grammar.language.morphology import Form, readings
from services.grammar.language.words import WEEKDAY_NAMES, spelt
from services.grammar.lexicon import channels, things, wares
from services.grammar.lexicon.speech import FILL, tells
from services.grammar.line import Word
from services.grammar.people import names, surnames
from services.grammar.said import Said

_SURNAME_LIKE = lazily.compile(r"[^\W\d_]{2,}(?:ів|їв|ишин|ич|як|[рнлбд]ак|айло|[еий]йко|ець|[^ш]ых|[^ш]их)")


def whole(said: Said, span: tuple[int, int]) -> tuple[int, int]:
    """«Соломія Гнатів», «Вовк Соломія»: a given name, and the word beside it that is no goods."""
    first = said.words(*span)
    following = said.words(span[1])[:1]
    if len(first) == 1 and following and _two_before_phone(said, first[0], following[0]):
        return span[0], following[0].end
    if (alone := _alone_with(said, span)) is not None:
        return alone
    if (led := _stranger_first(said, span, first)) is not None:
        return led
    if len(first) != 1 or not (names.given(first[0].read) or first[0].read.isascii()):
        return span
    before, after = said.words(0, span[0])[-1:], said.words(span[1])[:1]
    for word in (*after, *before):
        pair = (min(word.start, span[0]), max(word.end, span[1]))
        if pair[1] - pair[0] == len(word.read) + span[1] - span[0] + 1 and _may_be_surname(said, word, pair):
            return pair
    return span


def _stranger_first(said: Said, span: tuple[int, int], first: list[Word]) -> tuple[int, int] | None:
    """«Фурса Інна поло», «Жмурко Надія Петрівна форд»: a surname of no list stands first of all."""
    before = said.words(0, span[0])
    if not before or before[-1].end != span[0] - 1 or not names.given(first[0].read) or not stranger(before[-1]):
        return None
    patronymic = len(first) > 1 and surnames.PATRONYMIC.fullmatch(first[1].read)
    pair = before[-1].start, span[1] if patronymic else first[0].end
    taken = len(first) > 1 and not patronymic and names.well_known(first[1].read)
    named = len(before) == 1 and before[0].read not in _NO_SURNAMES and _may_be_surname(said, before[0], pair)
    return pair if named and not taken and _first_of_all(said, pair) else None


_NO_SURNAMES = spelt("клієнт клієнтка орион оріон телеграм контакт лпр директор")


def _alone_with(said: Said, span: tuple[int, int]) -> tuple[int, int] | None:
    """«Суворкина Тата, Ниссан Жук»: two or three words before a comma, and what is sold comes after it."""
    start, end = next(piece for piece in said.line.pieces() if piece[0] <= span[0] < piece[1])
    words = said.words(start, end)
    besides = [word for word in words if not span[0] <= word.start < span[1]]
    if (
        not besides
        or len(words) > _NAMES
        or said.line.text(start, end) != said.line.text(words[0].start, words[-1].end)
    ):
        return None
    beside_surname = len(words) == 2 and besides[0] == words[1] and names.surname(words[0].read)
    beside_patronymic = len(besides) == 1 and surnames.PATRONYMIC.search(said.line.read[slice(*span)])
    if beside_surname or beside_patronymic:
        named = _free(besides[0]) and not wares.ware(besides[0].read)
    else:
        named = all(_free(word) and (stranger(word) or _second_name(word, words)) for word in besides)
    after = [one for one in said.line.pieces(end) if goods.said(said, *one)]
    before = [one for one in said.line.pieces(0, start) if goods.said(said, *one)]
    parted = (after and "," in said.line.read[end : after[0][0] + 1]) or (
        before and "," in said.line.read[before[-1][1] - 1 : start + 1]
    )
    return (words[0].start, words[-1].end) if named and parted else None


def _second_name(word: Word, words: list[Word]) -> bool:
    """«анна зима, паркет …»: the two stand alone."""
    alone = len(words) == _NAMES - 1 and word == words[1] and names.given(words[0].read)
    return alone and not (word.read in goods.MAKES or wares.ware(word.read) or things.is_object(word.read))


_NAMES = 3


def _free(word: Word) -> bool:
    return not (word.read.isdigit() or tells(word.read) or word.read in FILL | wares.COMMON)


def stranger(word: Word) -> bool:
    """«Джахонгир», «Блюм»: of no dictionary, and nothing that is sold."""
    plain = word.read.isalpha() and not word.read.isascii()
    return plain and not (readings(word.read) or wares.ware(word.read) or word.read in goods.MAKES)


_CHANNEL = lazily.compile(rf"(?:{channels.MESSENGERS}|{channels.SOCIALS}|{channels.MAILS})(?!\w)")


def _may_be_surname(said: Said, word: Word, pair: tuple[int, int]) -> bool:
    """No goods and nobody's doing; «Арнаут Савелий» ends like what several do."""
    doing = tells(word.read) and not (word.start == pair[0] and word.read.endswith(("ут", "ат", "ів", "їв")))
    doing = doing and not (stranger(word) and before_phone.behind(said, pair[1]))
    if word.read in FILL or word.read.isdigit() or doing or _CHANNEL.fullmatch(word.read):
        return False
    if goods.LEAD_IN.match(word.read) or things.is_object(word.read):
        return False
    if word.read in wares.COMMON | things.PLACES:
        return False
    if word.start == pair[0]:
        return bool(_SURNAME_LIKE.fullmatch(word.read)) or _first_of_all(said, pair)
    at_its_end = said.line.read[pair[1] : pair[1] + 2].strip(" ") == "\x00"
    if _stranger_before_goods(said, word) or _beast(said, word, pair) or _of_nothing(said, word):
        return True
    return bool(_SURNAME_LIKE.fullmatch(word.read)) or (
        at_its_end and (word.read in WEEKDAY_NAMES or before_phone.behind(said, pair[1]))
    )


def _of_nothing(said: Said, word: Word) -> bool:
    """«Евгения Лисовая гетц», «Семён Рябой входная дверь»: an adjective that says nothing of what stands behind it."""
    behind = said.words(word.end)[:1]
    if not behind or behind[0].start != word.end + 1 or not behind[0].read.isalpha():
        return False
    found = readings(word.read)
    adjective = not found or any(one & _WHICH == _WHICH for one in found)
    strange = not readings(behind[0].read)
    says = agree(word.read, behind[0].read) or not _ADJECTIVE.fullmatch(word.read)
    return adjective and not says and (strange or by_looks.sold(behind))


_WHICH = Form.ADJECTIVE | Form.NOMINATIVE
_ADJECTIVE = lazily.compile(r"[^\W\d_]{3,}(?:ая|ый|ий|ой)")


def _beast(said: Said, word: Word, pair: tuple[int, int]) -> bool:
    """«Максим Ворона субару»: nothing that is sold has a soul."""
    if word.read in goods.MAKES or wares.ware(word.read) or not word.read.isalpha():
        return False
    beast = any(one & _BEAST == _BEAST and not one & Form.PLURAL for one in readings(word.read))
    alone = not [one for one in said.words(0, pair[0]) if one.end == pair[0] - 1]
    return beast and alone and bool(said.words(word.end) or list(said.line.pieces(pair[1])))


_BEAST = Form.NOUN | Form.ANIMATE | Form.NOMINATIVE


def _stranger_before_goods(said: Said, word: Word) -> bool:
    """«Пеэтер Куусик вольво …»: a word of no dictionary, and behind it one that is sold."""
    behind = said.words(word.end)[:1]
    if word.read.isascii() or not word.read.isalpha() or readings(word.read) or not behind:
        return False
    return behind[0].start == word.end + 1 and by_looks.sold(behind) and word.read not in goods.MAKES


def _two_before_phone(said: Said, surname: Word, word: Word) -> bool:
    """«Уразов Тимерхан 8 917 440 12 12 Ларгус»."""
    if word.start != surname.end + 1 or not names.surname(surname.read):
        return False
    return before_phone.behind(said, word.end) and _may_be_surname(said, word, (surname.start, word.end))


def _first_of_all(said: Said, pair: tuple[int, int]) -> bool:
    """Nothing stands before the two, and the goods come after them."""
    before = [span for span in said.line.pieces(0, pair[0]) if said.words(*span)]
    after = said.line.pieces(pair[1])
    return not before and any(goods.said(said, *span) for span in after)
