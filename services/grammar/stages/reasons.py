"""Why it was won or lost: from the company's list, and in the words that were typed."""

import re
from collections.abc import Sequence
from dataclasses import replace

from services.grammar.company import lists
from services.grammar.company.entries import WEAK
from services.grammar.intent import Named
from services.grammar.language import lazily
from services.grammar.language.words import spelt
from services.grammar.lexicon.speech import FILL, STOP
from services.grammar.line import Line, Word
from services.grammar.said import Said


def find(
    said: Said, reasons: tuple[Named, ...], rest: list[tuple[int, int]]
) -> tuple[lists.Hit | None, list[tuple[int, int]]]:
    """The reason from the list; a clause that says no more than the reason does is not kept as a note."""
    line = said.line
    hits = [
        (hit, span)
        for span in rest
        if (hit := lists.find(said.words(*span), said.entries(reasons), kin=True)) is not None
        and not _by_the_way(said, hit)
    ]
    if not hits:
        return _in_other_words(said, reasons, rest), rest
    best, where = max(hits, key=lambda pair: (len(pair[0].words), pair[0].full))
    whole = lists.find([word for span in rest for word in said.words(*span)], said.entries(reasons), kin=True)
    if whole is not None and len(whole.words) > len(best.words) + 1:
        return whole, [span for span in rest if not _goes_on(said, reasons, whole, span)]
    if best.quality <= 1 and _PRICE.search(line.read, *where) and not _in_other_words(said, reasons, rest):
        best = replace(best, sure=False)
    rest = [span for span in rest if span == where or not _goes_on(said, reasons, best, span)]
    words = said.words(*where)
    took = _TOOK if reasons is said.vocabulary.won_reasons else frozenset()
    left = [word for word in words if word not in best.words and not _empty(word) and word.read not in took]
    if not left:
        return best, [span for span in rest if span != where or not _telling(best, line)]
    if best.full and best.quality > 1 and words[-1] == best.words[-1] and _last(best, words):
        return best, [(where[0], best.start) if span == where else span for span in rest]
    return best, [(_after(best, words), where[1]) if span == where else span for span in rest]


def _last(hit: lists.Hit, words: Sequence[Word]) -> bool:
    """«купила весту цена и качество»: it stands last, with nothing between its words but what links them."""
    first = words.index(hit.words[0])
    behind, before = words[first:], [word for word in words[:first] if not (_empty(word) or word.read in WEAK)]
    before = [word for word in before if word.read not in _SAYS]
    return bool(before) and len(hit.words) > 1 and all(word in hit.words or word.read in FILL for word in behind)


_SAYS = spelt("said says каже кажуть говорит говорят сказал сказала сказали сказав")
"""«he said too expensive»: his words, and no more than the reason."""


def _by_the_way(said: Said, hit: lists.Hit) -> bool:
    """«starting when the rain stops» is no «Easy start»: half of a name, in another form."""
    if hit.full or len(hit.words) > 1 or not hit.words[0].read.isascii():
        return False
    return hit.words[0].read.endswith("ing")


def _goes_on(said: Said, reasons: tuple[Named, ...], hit: lists.Hit, span: tuple[int, int]) -> bool:
    """«уже есть другое, менять не будут»: what stands after the comma in the company's own words."""
    own = next({word.read for word in Line.of(one.name).words()} for one in reasons if one.id == hit.id)
    words = said.words(*span)
    return bool(words) and all(word.read in own or word.read in FILL | STOP for word in words)


def _after(hit: lists.Hit, words: Sequence[Word]) -> int:
    """«дорого брат пригонит из японии»: the reason stands first in the list's own words, and more is told after it."""
    first = [word for word in words if word in hit.words or not _empty(word)][: len(hit.words)]
    after = words[words.index(first[-1]) + 1 :]
    own = hit.full and hit.quality > 1 and set(first) == set(hit.words)
    links = after and after[0].read in FILL | STOP and after[0].read not in _WHO
    if not own or len(after) < 2 or after[0].read.isdigit() or links or after[0].read.endswith("ло"):
        return words[0].start
    return after[0].start


_WHO = spelt("он она они він вона вони he she they his her their our надо нужно нужен нужна треба потрібно потрібен")
_TOO_DEAR = (
    r"(?:цен[аы]|цін[аи]) кус[^\W\d_]+|кус(?:ається|ается) цен[аы]|кусається ціна|не по(?:тягн(?:е|уть)"
    r"|тян(?:ет|ут))"
    r"|так(?:их|ої|ой) (?:денег|грошей|суми|суммы)(?: [^ ,]+){0,3} (?:нет|немає|нема|нету)"
    r"|(?:нет|немає|нема|нету)(?: [^ ,]+)? так(?:их|ої|ой) (?:денег|грошей|суми|суммы)"
    r"|не потягну(?:т[ьи]|ть)?|не тягн(?:е|уть)|не (?:проход(?:им|ит|ять|имо)|прошли|пройшли"
    r"|устро[^\W\d_]+) (?:по )?(?:цен[^\W\d_]+"
    r"|цін[^\W\d_]+)"
    r"|can(?:'t|not) (?:stretch|run) to [^,]+|can(?:'t|not) go to (?:it|that)|не по (?:карман|кишен)\w+"
    r"|over (?:their |his |her |the "
    r"|my )?budget"
    r"|out of (?:their |his |her |the )?(?:budget|price range)|(?:can't|cannot|couldn't|can not) afford(?: it)?"
    r"|(?:вне|выше|за пределами|поза|вище) бюджет\w*|не вписа\w+ (?:в|у) бюджет"
)
_SAID_OTHERWISE = (
    (
        r"shut+ing (?:up shop|(?:the [a-z]+ )?down|(?:the|their) (?:bus+iness+|shop|company|firm|doors|garage))"
        r"|closing (?:down|up shop|the (?:business|shop))|(?:going|gone"
        r"|went) (?:bust|under)"
        r"|winding (?:(?:the|their) [a-z]+ )?up|ликвидиру\w+|л[иі]кв[иі]дову(?:ють|є)\w*|закрыва(?:ют"
        r"|ет)(?:ся)? (?:фирм|контор|магазин|точк"
        r"|салон)\w*|сворачива(?:ют|ет)(?:ся)? (?:бизнес|деятельн|производ|фирм|точк)\w*|згорта(?:ють|є) (?:бізнес"
        r"|діяльн)\w*"
        r"|закрива(?:ють"
        r"|є)(?:ся)?"
        r" (?:фірм|контор|магазин)\w*",
        "business is closing бизнес закрывается бізнес закривається",
    ),
    (
        r"we (?:don't|dont|do not|can't|cant|cannot) (?:do|have|sell|stock|offer|supply|make) [^,]+"
        r"|we (?:haven't|have not|hadn't|don't have|didn't have|have no|had no)(?: got)?(?: any| an?)? [a-z]+"
        r"|we've (?:no|not got(?: any| an?)?) [a-z]+"
        r"|we(?:'ve| have)? (?:got )?(?:none|nothing)(?: for (?:him|her|them))?"
        r"|(?:нет|нема|немає|нету) (?:[^ ,]+ ){1,3}(?:на|в|у|с|з|под|під) [^ ,]+"
        r"|(?:нет|нема|немає|нету) [ву] нас (?:[^ ,]+ )?[^ ,]+|[ву] нас (?:нет|нема|немає|нету) (?:[^ ,]+ )?[^ ,]+"
        r"|(?:нет|нема|немає|нету) (?!таких|других|інших|своих|своїх|их|їх)[^ ,]{2,}(?:ых|их)(?= *$)"
        r"|(?:мы|ми|мы же|ми ж) (?:такого|такой|таких|таке|такое|такі|такие) не (?:возим|возимо|дела|роби|прода|держ"
        r"|трима|постав)\w*"
        r"|так(?:ого|ой|их|ої) [^ ]+ (?:[ув] нас )?(?:нет|немає|нема)|[^ ]+ [ув] нас (?:нет|немає|нема)"
        r"|[ув] нас (?:такого|такой|таких|их|её|ее|його"
        r"|такої) (?:нет|немає|нема)|(?:нет|немає|нема) (?:такого|такой"
        r"|такої) у нас",
        "we lack what they need нет нужного немає потрібного",
    ),
    (
        r"без (?:объяснен|поясн|причин)\w*|не объясн\w+|не поясни\w+|no reason|without (?:a )?reason"
        r"|(?:did|would|will)(?:n't| not) say(?: why)?|won't say(?: why)?",
        "не сказали причину причини gave no reason",
    ),
    (
        _TOO_DEAR,
        "дорого не тянут по деньгам too expensive",
    ),
    (
        r"(?:решил|надумал)[аи]? (?:пока |вообще |все же |ничего )*(?:[^ ,]+ )?не"
        r" (?:делать|ремонтировать|менять|трогать)"
        r"|ремонт(?:ировать)? (?:делать |робити )?не (?:буд[^\W\d_]+|хот[^\W\d_]+)|не (?:будут"
        r"|будет) (?:делать )?ремонт[^\W\d_]*"
        r"|ремонт (?:уже |больше |вже |більше )*не (?:нуж(?:ен|на)|потріб(?:ен|на))"
        r"|вирішили (?:поки |взагалі |нічого )*(?:[^ ,]+ )?не (?:робити|міняти|чіпати)",
        "передумали передумали ремонтировать",
    ),
    (
        r"(?:взя|купи|заказа|замови|уш|піш)\w* (?:в|у|к|до) (?:сосед|сусід)\w+",
        "ушли к соседям пішли до сусідів",
    ),
    (
        r"(?:[ву]?зя|взя|купи|заказа|замови|уш|піш[оліа]*|выбра|обра)\w* (?:[^ ,]+ ){0,3}?(?:у |к |в |до )?"
        r"(?:[^ ,]+ого |[^ ,]+их )?(?:сосед|конкурент|друг(?:ог|их|ом|ую|ой)|інш(?:ог|их|ом|у)|сусід|официал"
        r"|офіційн|перекуп|дилер)\w*"
        r"|(?:взя|купи|заказа|замови)\w* (?:[^ ,]+ ){0,3}?(?:на (?:авто)?рын[^ ,]+|на авторинк[^ ,]+"
        r"|на рин[^ ,]+|[сз] рук|на (?:авито|дроме|авторіа|авториа|олх|озоне)|у перекуп\w*|по объявлени\w+"
        r"|за оголошенн\w+)"
        r"|(?:уш|піш|переш|перейш)\w* (?:на|в|у) (?!отпуск|відпуст|декрет|отказ|відмов|минус|пауз|каник|канік|разм"
        r"|раздум|больн"
        r"|лікарн|себя|друг|інш|думать)[^ ,]+"
        r"|(?:got|bought) (?:(?:one|1|it) )?(?:off|aff|from) (?!us(?!\w))\w+"
        r"|(?:взя|купи|заказа|замови)\w* (?:в|у) (?:[^ ]+ )?(?:салон|магазин|автодом|автосалон|фирм|фірм|компани"
        r"|компані)\w*"
        r"|(?:взя|купи|заказа|замови)\w* (?:в|у|на) (?:сосед|друг|сусід|інш)\w+ \w+"
        r"|bought (?:an? |the |his |her |their )?[^ ,]+(?: [^ ,]+)? (?:in|at|over in) (?!the (?:new|end|spring"
        r"|summer)|january|may)[a-z]+"
        r"|(?:bought|went (?:for|with)|got|chose|took|picked) (?:[^ ,]+ ){1,4}instead"
        r"|(?:bought|went|gone) (?:[^ ,]+ ){0,3}(?:elsewhere|somewhere else)|bought (?:(?:an?|the|his|her"
        r"|their) (?:[a-z0-9]+ ){1,2})?from (?:an?other"
        r"|someone|somebody|a different|our|the"
        r"|an? (?=dealer|garage|competitor|rival|main)) ?\w+|(?:went"
        r"|gone|going|signed) with \w+"
        r"|(?:(?:went|gone|going) )?(?:to|for) (?:an?|the"
        r"|our|another|some)?"
        r" ?(?:cheaper |other |[a-z]+ (?=dealer))?(?:competitors?|rivals?|competition|others?|one|supplier|someone"
        r"|dealer|contractor)",
        "выбрали других ушли к конкурентам обрали інших пішли до конкурентів chose someone else went to a competitor",
    ),
    (
        r"оста(?:ются|нутся|лись|ется|лся|лась) (?:на|при|с|со) (?:стар|прежн|сво|нынешн|текущ)\w+"
        r"|залиша(?:ються|ється|лись|вся|лася) (?:на|при|з|зі) (?:стар|колишн|сво)\w+"
        r"|(?:staying|sticking|stayed|stuck) with (?:their|what they|the old)\w*"
        r"|(?:[ву] (?:него|нее|них|нього|неї) )?(?:уже|вже) (?:стоит|работает|внедрен[ао]?|стоїть|працює"
        r"|впроваджен[ао]?)"
        r"(?: [^ ,]+)?|already (?:have|has|use|uses|using|got) (?:an?other |an? )?[^,]+",
        "уже есть другое менять не будут уже є інше не змінюватимуть",
    ),
    (
        r"(?:so )?(?:he |she |they )?(?:doesn't|don't|no longer|didn't) need(?:s|ed)? (?:one|1|it|them|any"
        r"|a [a-z]+)(?: any ?more| now)?"
        r"|(?:больше |уже |стал[аои]? )+не ?нуж(?:ен|на|но|ны)|(?:більше |вже )+не (?:потріб(?:ен|на|но|не|ні)|треба)"
        r"|(?:no longer|don't|doesn't|do not|does not) need(?:s|ed)?(?: (?:it|one"
        r"|them|(?:an?|the|any) (?:[a-z]+ )?[a-z]+))?(?: any ?more| now)?(?=[ .]*(?:,|$))",
        "нет потребности немає потреби no need not needed",
    ),
    (
        r"сво[йию][^\W\d_]{0,2} (?:прог(?:и|ов|ер[^\W\d_]*)|айтишник[^\W\d_]*|разраб[^\W\d_]*|кодер[^\W\d_]*"
        r"|програм[^\W\d_]+)"
        r"|(?:(?:has|have|'ve|got) )+(?:their own |an? |in[- ]house )*dev(?:eloper)?s?(?: in[- ]house| of their own)?",
        "developers of their own свои разработчики свої розробники",
    ),
)
"""Phrases, and the words in which the company's reason for the same may be put."""


def _in_other_words(said: Said, reasons: tuple[Named, ...], rest: list[tuple[int, int]]) -> lists.Hit | None:
    """The words stay in the note: what was said is more than what is meant."""
    for span in rest:
        for phrase, words in _SAID_OTHERWISE:
            if re.search(rf"(?<!\w)(?:{phrase})(?!\w)", said.line.read[span[0] : span[1]]):
                hit = lists.find(Line.of(words).words(), said.entries(reasons))
                if hit is not None and hit.full:
                    for_all = phrase is _TOO_DEAR and _FOR_ALL.search(said.line.read, *span)
                    return replace(hit, quality=1, sure=hit.sure and not for_all)
    return None


_FOR_ALL = lazily.compile(r"человек|сотрудник|рабочих мест|на всех|людей|працівник|на всіх|for everyone|staff|seats")
"""«на двадцать человек не по карману»: dear, or dear for all of them?"""
_PRICE = lazily.compile(r"дешевл|дешевш|cheaper|цен[аеоу]|ціна|price")
"""«конкуренты дешевле»: went to others, or found it dear?"""


def _empty(word: Word) -> bool:
    return word.read in FILL or word.read in _NOTHING


_NOTHING = spelt(
    "причина причину reason he she they вони они ей ему ее его ими это це цього очень слишком просто нам им для і наша "
    "дуже неї нього них їх йому їй їм too very"
)


_TOOK = spelt(
    "взял взяла взяли взяв купил купила купили купив из из-за через за ради решил решила решили решило подкупило "
    "понравилось сподобалося причина причину reason because потому тому что що мы ми мой сказал сказала сказали сказав "
    "говорит говорят каже кажуть said say took bought chose liked did it was an a все всё усе"
)
"""«взяла из-за цены и качества»: of what is won they say no more than its reason."""


def _telling(hit: lists.Hit, line: Line) -> bool:
    """The words of the line are those of the list; kindred words are kept as a note."""
    return hit.full or hit.quality > 1
