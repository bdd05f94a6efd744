"""Where a new deal comes from, by the company's own list."""

from services.grammar.company import lists
from services.grammar.company.entries import Entry
from services.grammar.deals.goods import LEAD_IN, LEAD_WANTS
from services.grammar.language import lazily
from services.grammar.language.likeness import Like
from services.grammar.language.morphology import Form, must_be
from services.grammar.language.words import spelt
from services.grammar.people import firms, houses, names
from services.grammar.said import Said
from services.grammar.todo import english

_BEFORE_SOURCE = lazily.compile(
    r"(?<!\w)(?:с|со|из|от|по|через|(?:referred |recommended )?by|(?:came |comes? )?from|via|off|through"
    r"|(?<=\x00 )on|з|із|зі|від"
    r"|источник"
    r"|джерело|source|канал)[ :-]+(?:(?:the|an?) )?"
    r"(?=[^\W\d_])"
)


def source(said: Said) -> lists.Hit | None:
    """After «с», «от», «по»; without them only a whole name of two words."""
    line, entries = said.line, said.entries(said.vocabulary.sources)
    for before in _BEFORE_SOURCE.finditer(line.read):
        start = before.end()
        words = [word for word in said.words(start) if word.start - start < 40][:4]
        hits = (lists.find(words[:many], entries, kin=True) for many in range(len(words), 0, -1))
        hit = next((hit for hit in hits if hit is not None and hit.start == start), None)
        if hit is not None and not must_be(hit.words[0].read, Form.INSTRUMENTAL):
            line.take(*before.span())
            _take_kin_after(said, hit.end, hit, entries)
            return taken(said, hit)
    hit = lists.find(said.words(), entries)
    first = next(iter(said.words()), None)
    if hit is not None and hit.full and hit.words[0] == first and hit.quality > Like.FORM and _goods_follow(said, hit):
        return taken(said, hit)
    if hit is not None and hit.full and len(hit.words) > 1:
        return taken(said, hit)
    return None


def _take_kin_after(said: Said, end: int, hit: lists.Hit, entries: list[Entry]) -> None:
    """«via google ads»: said twice."""
    more = said.words(end)[:1]
    same = lists.find(more, entries, kin=True) if more and more[0].start == end + 1 else None
    if more and more[0].start == end + 1 and more[0].read in _ADS:
        said.line.take(more[0].start, more[0].end)
    if same is not None and same.id == hit.id:
        said.line.take(more[0].start, more[0].end)


_ADS = ("ad", "advert", "реклама", "реклами")


def before_step(said: Said) -> lists.Hit | None:
    """«… £58k website call mon pm»: alone between a slot and what is to be done."""
    read, entries = said.line.read, said.entries(said.vocabulary.sources)
    for match in english.KNOWN.finditer(read):
        word = said.words(0, match.start())[-1:]
        if not word or word[0].end != match.start() - 1 or not read[: word[0].start].rstrip(" ").endswith("\x00"):
            continue
        hit = lists.find(word, entries)
        if hit is not None and hit.full and hit.sure and hit.quality >= Like.SAME:
            return taken(said, hit)
    return None


def taken(said: Said, hit: lists.Hit) -> lists.Hit:
    said.line.take_words(hit.words)
    return hit


def _goods_follow(said: Said, hit: lists.Hit) -> bool:
    """«лид авито Вахтанг балкон»: at the beginning, and somebody or something else is named after it."""
    after = said.words(hit.end)
    phone_next = said.line.read[hit.end : hit.end + 2].strip(" ") == "\x00"
    firm = firms.first(said.line, hit.end, len(said.line.read))
    by_house = any(word.read in houses.KINDS for word in after[:2])
    by_firm = firm is not None and bool(after) and firm[0] <= after[0].start
    return len(after) > 1 and (
        any(names.personal(word.read) for word in after[:2]) or phone_next or by_firm or by_house
    )


_NO_GOODS = spelt(
    "рекомендация рекомендації рекомендація рекомендации рекоменд сарафан инста інста инстаграм інстаграм "
    "інстаграма фейсбук тикток гугл сарафанка сарафанкой контекст контекстка "
    "facebook instagram linkedin tiktok google adwords тікток соцсети соцмережі"
)
"""Where somebody came from, wherever it stands; nobody sells them by these words."""


_IN_SHORT = spelt("холодные холодні cold")
"""«Холодные продажи»."""
_ITS_PHONE = spelt("тел телефон номер моб phone tel mobile")
_ENOUGH = 3
"""Words: of fewer the source would be all that is sold."""


def standing_alone(said: Said) -> lists.Hit | None:
    """«… пежо 308 сайт»: a word alone between other slots, or the last one, when something else is sold."""
    read, pieces, entries = said.line.read, list(said.line.pieces()), said.entries(said.vocabulary.sources)
    if len(said.words()) < _ENOUGH:
        return None
    spans = [span for span in pieces if not LEAD_WANTS.search(read, *span)]
    words = [own for span in spans if (own := [one for one in said.words(*span) if one.read not in _ITS_PHONE])]
    for word in (word for piece in words for word in piece if word.read in _NO_GOODS):
        if (kin := lists.find([word], entries, kin=True)) is not None:
            _take_kin_after(said, word.end, kin, entries)
            return taken(said, kin)
    last = [] if not words or LEAD_IN.match(read, words[-1][0].start) else words[-1][-1:]
    for one in [*(words_ for words_ in words if len(words_) == 1), last]:
        hit = lists.find(one, entries)
        whole = hit is not None and (hit.full or hit.words[0].read in _IN_SHORT)
        if hit is not None and whole and hit.sure and hit.quality >= (Like.SAME if one is last else Like.FORM):
            return taken(said, hit)
    return None
