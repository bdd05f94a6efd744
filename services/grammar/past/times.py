"""When it has happened, and how long it took: «вчера», «посидели сорок минут», "it lasted an hour"."""

from services.grammar.language import lazily
from services.grammar.lexicon.speech import speaks, tells
from services.grammar.line import Line
from services.grammar.said import Said
from services.grammar.when import dates, durations


def past_moment(said: Said) -> dates.When | None:
    """«вчера», «час назад»: when it took place."""
    if _SINCE.search(said.line.read):
        return None
    for place, (start, end) in enumerate(said.line.clauses()):
        if place and (_AGAIN.search(said.line.read, start, end) or speaks(said.words(start, end))):
            continue  # «не взял, вчера тоже не брал»
        line = said.line.only(start, end)
        if (moment := _past(line, said)) is not None:
            said.line.read = said.line.read[:start] + line.read[start:end] + said.line.read[end:]
            return moment
    return None


_SINCE = lazily.compile(r"(?<!\w)(?:since|со вчера|с вчерашн|з учора|від учора|із учора)")
"""«her phone is off since yesterday»: how long it has been so."""
_AGAIN = lazily.compile(r"(?<!\w)(?:тоже|также|теж|також|опять|снова|знову|same|again|too|also)(?!\w)")


def _past(line: Line, said: Said) -> dates.When | None:
    found = dates.take(line, said.now)
    moment = found.when if found else None
    if moment is None or moment.day > said.now.date():
        return None
    return moment if moment.day < said.now.date() or _AGO.search(said.line.read) else None


_AGO = lazily.compile(r"(?<!\w)(?:назад|тому|ago)(?!\w)")


def how_long_and_when(said: Said) -> tuple[int | None, dates.When | None]:
    """«вчера, два часа» tells how long, «вчера в два часа» when."""
    if (match := _FOR_SO_LONG.search(said.line.read)) and not tells(said.words(0, match.start())[-1].read):
        said.line.take(*match.span())
    minutes = durations.take(said.line) if _LASTED.search(said.line.read) else None
    past = past_moment(said)
    minutes = minutes or durations.take(said.line)
    said.line.grab(_LENGTH)
    return minutes, past


_FOR_SO_LONG = lazily.compile(
    r"(?<=[^\W\d_] )на (?=(?:полчаса|час|годину|півгодини|пів години|\d{1,3} ?(?:мин|хв)\w*) *(?:,|$))"
)
"""«встретилась с Аверкиевой на час», but not «опоздал на час»."""
_LENGTH = lazily.compile(
    r"(?<=[\x00 ])(?:(?:и|і|та|and|we) )?(?:(?:раз|пере|про|по)?гов(?:арив?а|ори)(?:л[аи]?|в)|(?:про)?сид(?:ели"
    r"|іли)|(?:про|по)?общал(?:ся"
    r"|ась|ись)"
    r"|(?:по|про)?(?:розмовля|балака)(?:в|ла|ли)|(?:по)?болтал[аи]?|(?:spoke|talked|chatted)(?: for)?)(?: с н(?:им"
    r"|ей|ими)| з н(?:им|ею|ими))?(?= \x00)"
    r"|(?<![^\W\d_])(?:(?:весь )?(?:беседа|бесіда|разговор|розмова|встреча|зустріч|презентация|презентація|показ"
    r"|демо) )?"
    r"(?:занял[аи]?|зайнял[аи]|зайняв|длил(?:ась|ся|ось)|продлил(?:ась|ся|ось)|тривал[аио]|тривав|шла|lasted"
    r"|took)(?= \x00)"
    r"|(?<=\x00 )(?:разговора|розмови|беседы|бесіди|общения)(?=[ ]*(?:[,.;!]|$))"
    r"|(?<=[,;.!] )(?:(?:we|ми|мы) )?(?:nattered|chatted|talked|gabbed|spoke|поговорили|говорили|сидели|посидели"
    r"|сиділи)"
    r"(?: for)?(?= \x00)"
    r"|(?<=\x00 )(?:про|по)(?:говорили|сидели|сиділи|беседовали|болтали|балакали)(?=[ ]*(?:[,.;!]|$))"
    r"|(?<=\x00 )(?:беседовали|розмовляли)(?=[ ]*(?:[,.;!]|$))"
    r"|(?<=\x00 )(?:(?:про|по)?(?:говорили|сидели|сиділи|разговаривали|общались|болтали|розмовляли|балакали"
    r"|спілкувал[а-я]+)"
    r"|(?:talked|chatted))(?= (?!со? |зі? |із |with )[^\W\d_])"
    r"|(?<=[,;]) (?:разговор|длительность|розмова|тривалість"
    r"|встреча|зустріч"
    r"|(?:мы |ми |we )?(?:про)?(?:говорили|разговаривали|розмовляли|общались|спілкувались|talked|spoke)"
    r"|(?:the )?(?:call|meeting) (?:lasted|was))[ :]*(?=\x00)"
)
"""«…, разговор 15 минут»."""
_LASTED = lazily.compile(
    r"(?<!\w)(?<!\bв )(?<!\bо )(?<!\bоб )(?<!\bу )(?<!\bк )(?<!\bдо )(?<!\bat )(?<!\bby )(?<!\d )(?<![\d.,:])"
    r"\d{1,2}(?:[.,]5)? ?(?:час(?:а|ов)|годин[иу]?|hours?|hrs?"
    r"|(?:ч|час|год|h)(?= ?\d{1,2} ?(?:м|хв|m)))(?!\w)(?! (?:назад|тому|ago|дня|ночи|утра|вечера|ранку"
    r"|дн|веч))"
)
