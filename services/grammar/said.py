"""A line on its way to becoming an intent: what has been read of it so far, and what is still free."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from services.grammar.company import lists
from services.grammar.company.entries import Entry, entry
from services.grammar.contacts import phones
from services.grammar.intent import Intent, Named, StageName, Verb, Vocabulary
from services.grammar.language import lazily
from services.grammar.line import OPAQUE, Line, Word
from services.grammar.typed import (
    abbreviated,
    deal_numbers,
    dimensions,
    full_names,
    intended,
    manners,
    misspelt,
    officialese,
    orders_last,
    ordinals,
    papers,
    rephrased,
    shorthand,
    slips,
    tails,
)
from services.grammar.typed.deal_numbers import SUM, UNITS
from services.grammar.typed.spelling import heard


@dataclass(slots=True)
class Said:
    line: Line
    now: datetime
    vocabulary: Vocabulary
    number: int | None = None
    phone: str | None = None
    tags: tuple[str, ...] = ()
    unread: list[str] = field(default_factory=list)
    sure: bool = True
    named: bool = False
    """Whom it is about was said before a colon."""

    @classmethod
    def of(cls, text: str, now: datetime, vocabulary: Vocabulary) -> "Said":
        said = cls(heard(text, whole=True, in_ukraine=vocabulary.region == "UA"), now, vocabulary)
        misspelt.write_out(said.line, vocabulary)
        abbreviated.write_out(said.line, vocabulary)
        shorthand.write_out(said.line, now)
        dimensions.write_out(said.line)
        manners.drop(said.line)
        orders_last.drop(said.line)
        full_names.write_out(said.line, vocabulary)
        intended.drop(said.line, now)
        officialese.write_out(said.line)
        rephrased.write_out(said.line)
        slips.drop(said.line)
        said.tags = tuple(_tags(said.line))
        opaque(said.line)
        said.phone = phones.take(said.line, vocabulary.region)
        if said.phone is None and (wrong := phones.misdialled(said.line)):
            said.unread.append(wrong)
            said.sure = False
        if said.phone is None:
            tails.write_out(said.line)
        ordinals.write_out(said.line)
        deal_numbers.write_out(said.line)
        said._numbered()
        return said

    def copy(self) -> "Said":
        return Said(
            self.line.copy(),
            self.now,
            self.vocabulary,
            self.number,
            self.phone,
            self.tags,
            [*self.unread],
            self.sure,
            self.named,
        )

    def _numbered(self) -> None:
        """«#12», «сделка 12»; of two numbers the first counts, and the bot asks."""
        for match in _MARKED.finditer(self.line.read):
            if self._of_paper(match) if match["marked"] else not self._is_a_number(match):
                continue
            self.line.take(*match.span())
            if self.number is None:
                self.number = int(match["marked"] or match["called"])
            else:
                self.unread.append(self.line.text(*match.span()) or match[0])
                self.sure = False

    def _of_paper(self, match: re.Match[str]) -> bool:
        """«договор №45 у юристов», but not «счёт #118»."""
        if match[0].startswith("#"):
            return False
        before = self.words(0, match.start())[-1:]
        return bool(before) and _PAPER.fullmatch(before[0].read) is not None

    def _is_a_number(self, match: re.Match[str]) -> bool:
        """«номер двенадцать», «сделка двенадцать дальше», but not «сделка два окна»."""
        few = int(match["called"]) <= deal_numbers.FEW
        if _OF_A_PAPER.match(self.line.read, match.end()):
            return False
        if (
            few
            and not _NUMBER_SAID.search(match[0])
            and deal_numbers.counts(self.line, match.end(), int(match["called"]))
        ):
            return False
        if self.line.typed_between(*match.span("called")).isdecimal() or _NUMBER_SAID.search(match[0]):
            return True
        if (hit := self.stage(self.words(match.end()))) and hit.full and hit.start == match.end() + 1:
            return True
        onto = _ONTO.match(self.line.read, match.end())
        return _ORDERED.match(self.line.read, match.end()) is not None or bool(
            onto and (hit := self.stage(self.words(onto.end()))) and hit.start == onto.end()
        )

    def take_leading_number(self) -> None:
        """«12 дальше»: asked for when the rest of the line says what to do with a deal."""
        match = _LEADING.match(self.line.read)
        if match is None or _FROM_DAY_TO_DAY.match(self.line.typed):
            return
        if self.number is None and self.line.typed_between(*match.span(1)).isdecimal():
            self.number = int(match[1])
            self.sure = self.sure and not match["listed"]
            self.line.take(match.start(1), match.end("listed") if match["listed"] else match.end(1))

    def entries(self, names_: Iterable[Named | StageName]) -> list[Entry]:
        return [entry(one.id, one.name) for one in names_]

    def stage(self, words: Sequence[Word]) -> lists.Hit | None:
        """The stage that these words name."""
        return lists.find(words, self.entries(self.vocabulary.stages))

    def words(self, start: int = 0, end: int | None = None) -> list[Word]:
        return self.line.words(start, end)

    def intent(self, verb: Verb, **slots: Any) -> Intent:
        """With what is common to all; digits that found no place are put among the unread."""
        kept = " ".join(str(slots.get(key) or "") for key in ("name", "title", "client", "contact", "note"))
        kept += (slots.get("task") or ("",))[0]
        lost = [self.line.text(*span) for span in self.line.pieces() if any(map(str.isdigit, self.line.text(*span)))]
        unread = (*self.unread, *(text for text in lost if not _inside(text, kept)))
        slots.setdefault("unread", unread)
        slots.setdefault("sure", self.sure and not unread)
        return Intent(verb, **{"number": self.number, "phone": self.phone, "tags": self.tags, **slots})


def _inside(text: str, kept: str) -> bool:
    return all(number in kept for number in re.findall(r"\d+", text))


_MARKED = lazily.compile(
    rf"(?:[#№] ?(?P<marked>\d{{1,7}})(?![\w%]|[.,]\d)"
    rf"|(?<!\w)(?<!нов[аы][яй] )(?<!нова )(?:(?:(?<=^)|(?<=^ ))(?:заказ[ау]?|замовлення|order)"
    rf"|(?:лид|лід|lead)[ау]?|сделк[аиуе]|сделкой|угод[аиуі]|угодою|deal|номер(?:у|ом)?"
    rf"|(?<!phone )(?<!wrong )(?<!mobile )number|№|заявк[аиуе])"
    rf" (?:номер |№ ?|# ?|number |no\.? )?(?P<called>\d{{1,6}})(?![\w%-]|[.,:]\d| (?!{SUM})\d| ?{UNITS}))"
)


_PAPER = lazily.compile(
    r"догов[оі]р\w{0,2}|сч[её]т\w{0,2}|акт\w{0,2}|заказ\w{0,2}|накладн\w+|рахун\w+|invoice|contract|order"
)
_OF_A_PAPER = lazily.compile(r" (?:от|від) \d")
"""«счёт отправила, номер 218 от 20.11»."""
_NUMBER_SAID = lazily.compile(r"номер|number")
_ORDERED = lazily.compile(
    r"[ ,.:]*(?:$|(?:дальше|далее|далі|вперед|next)(?!\w)|выигр|выйгр|вигра|продан|отказ|відмов|won|lost"
    r"|переда|отда|злил|зли(?:вся|лася|лися)"
    r"|віддай|позвон|перезвон|подзвон|набра|отправ|надісл|куп|слил|слив|перенес|переве[дс]|змін|измен|поменя|отлож"
    r"|двига|двинь|перевед|закр)"
)
"""What is done with a deal."""
_ONTO = lazily.compile(r" (?:на|в|к|to) ")


_LEADING = lazily.compile(
    rf"[\x00 ]*(?:(?:ура|ну|вот|так|так что|короче|yay|hooray),? [\x00 ]*|(?:по|для|for|on|re) )?(\d{{1,6}})(?: ?[,;:/]"
    rf"|(?P<listed>[.)]))? (?=[^\W\d_]"
    rf"|\x00)(?!{UNITS})"
)


_FROM_DAY_TO_DAY = lazily.compile(r"\s*\d{1,2} (?:to|till|and) \d{1,2} [a-z]", re.IGNORECASE)
"""«14 to 16 december install …»."""
_ADDRESS = lazily.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]*\w")


def opaque(line: Line) -> None:
    """Addresses and numbers of papers are not read into; they stay where they stand."""
    line.rewrite(_ADDRESS, OPAQUE)
    for match in reversed(list(papers.FIGURES.finditer(line.read))):
        line.respell(*match.span(match.lastgroup or 0), OPAQUE)


_TAG = lazily.compile(r"(?<![\w#])#(?P<name>[^\W\d_][\w-]*)")


def _tags(line: Line) -> Iterable[str]:
    for match in list(_TAG.finditer(line.read)):
        yield line.text(*match.span("name"))
        line.take(*match.span())
