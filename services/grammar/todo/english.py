"""What is to be done, in English, where verbs are nouns too: the place of a word tells which it is."""

import re
from collections.abc import Iterator

from services.grammar.language import lazily
from services.grammar.language.words import MONTH, WEEKDAYS
from services.grammar.lexicon.speech import speaks, tells
from services.grammar.line import TAKEN, Line
from services.grammar.people import names
from services.grammar.typed import texting

_WHO = r"[^\W\d_]+(?:['-][^\W\d_]+)?(?: [^\W\d_]+(?:['-][^\W\d_]+)?)??"
_DETERMINER = r"(?:the|an?|his|her|their|our|some|new)"
KNOWN = lazily.compile(
    r"(?<![\w-])(?:(?:i'll |i will |will |gonna |going to |got to |gotta )?"
    r"(?:(?:send|email|call|ring|phon|text|messag|visit|post|drop|try|chas)ing(?: back| over| off| up| again)?"
    r"|try again"
    r"|(?:pop|take|put up|put in)(?= (?:the|an?|his|her|their|some) )"
    r"|re-?try|try|chase(?: up)?|call back|call|telephone|phone|ring(?: back)?|email|e-mail|(?:re-?)?send|text|ping"
    r"|nudge|poke"
    r"|(?:write|type|work) up|write|prepare|draft|meet|follow up"
    r"|(?<!site )(?<!home )(?<!house )visit|(?:swing|stop|drop|pop) (?:by|in"
    r"|round|over|into)|pop (?:to|up|down|across)"
    r"|(?:double-?|re-?)?check(?: in)?|ask"
    r"|(?:re-?)?invoice|ship|set up|loop in|circle back|share|forward|submit|fetch|collect|bring|hand in|put together"
    rf"|(?:talk|run|walk|take)(?= {_WHO} through )"
    rf"|get(?= {_WHO} to (?:sign|call|ring|pay|send|confirm|agree|come|bring|email|reply|check|complete|return"
    rf"|post|approve) )|sort|go (?:and )?(?:see|visit|meet|collect|check)|have another (?:go|try|crack)"
    rf"|quote(?= (?!for ){_WHO} (?:for|on|the|by|tomorrow|today)(?!\w))|drop(?= (?:the|an?|his|her|their|some) )"
    rf"|let(?= {_WHO} know)|see(?! (?:if|whether|you|what|how|above|below))"
    r"|have(?= an? (?:quick |good )?(?:chat|call|word|meeting|catch))|draw up|find out|look into"
    r"|sort out|speak (?:to|with)|talk (?:to|with)|touch base|reply|respond|negotiate|finali[sz]e|renew|tell"
    rf"|find(?= {_WHO} (?:the|an?|some) )|update(?= (?:\x00+|{_WHO}) (?:on|about|re|with|by|tomorrow|today)(?!\w))"
    r"|get(?= (?:the|an?|his|her|their|signed|signature|approval|confirmation) )"
    rf"|get(?= {_WHO} (?:the|an?|some|his|her|their) )"
    rf"|(?:drop|pick|take|hand|run|carry|ship|load)(?= (?!{_DETERMINER} ){_WHO} (?:off|up|over|round|back|across|down"
    r"|out) (?:at|to|from|for|by|with)(?!\w))"
    r"|(?:re)?install|restock|replenish|descale|resupply|top up"
    r"|schedule|(?:re-?)?book|discuss|message|order|confirm|show|sign|remind|pick up|drop off|deliver|clarify"
    rf"|(?:post|mail|courier|hand|lend|fax|whatsapp|drop)(?= (?:{_WHO} )?(?:the|an?|some|his|her|their|our) )"
    rf"|give(?= {_WHO} an? (?:quick )?(?:call|ring|bell|buzz|shout)(?!\w))"
    rf"|(?:bug|hassle|hound|pester|badger)(?= {_WHO} (?:about|for|on|re) )|reach out(?= to )"
    rf"|shoot(?= {_WHO} an? (?:e-?mail|text|message|line|note|whatsapp))|do(?= the )"
    rf"|(?:pencil|slot|squeeze)(?= {_WHO} in(?!\w))"
    r"|get hold of|get(?= (?:[a-z0-9]+ ){1,3}?(?!need|speed|feed)[a-z]+(?:ed|done|cut|sent|made)(?!\w))"
    r"|(?:finish|fit|fix|repair|clean|wash|build|prep|pack|load|valet|design|draw)(?= (?!for |at "
    r"|to )[a-z]+ (?:for|at|to) )"
    r"|measure(?: up)?(?= (?:at|for|the|up) )|price up|arrange|get back)|i'll (?!be|have|need|let|think"
    r"|see)[a-z]+)(?: again)?(?: to)?(?!\w)"
)
_NO_ORDERS = (
    r"(?:for|with|from|and|but|was|has|had|got|took|sent|bought|gave|did|made|met|rang|told|said|saw|left|lost|won|paid"
    r"|sold|came|went|kept|held|brought|thought|caught|built|drove|wrote|chose|broke|found|felt|heard|knew|ran|showed"
    r"|keen|happy|interested|ready|likes|loves|wants|needs|into|onto|about|after|before|over|under|then|that|this|not"
    r"|all|get|deal|lead|client|note|won't|can't|don't|at|on"
    r"|in|to|of|by|up|out|off|down|back|like|near|via|re|is|are|were|will|would|move|put|set|push|mark|close|change"
    r"|undo|find|give|hand|pass|assign|cancel|remove|delete|add|create|open|log|take|cut|raise|lower|drop|bump"
    r"|lose|win|park|pause|hold|keep|make|only|just|also|want|need|still|now|and|plus|as|if|so|or|do|me|my|we|he|it"
    r"|no|she|they|you)"
)
UNKNOWN = lazily.compile(
    rf"(?<= to )(?!{_NO_ORDERS}(?!\w))[a-z]{{2,}}(?= [a-z']+ {_DETERMINER} [a-z])"
    rf"|(?<![\w'-])(?!{_NO_ORDERS}(?!\w))(?!(?!(?:[bfsw]|st?r)(?:r|l"
    rf"|w)?ing )[a-z]+ing )[a-z]{{2,}}(?<!ed)(?<![^s]s)(?: (?:up|out|off|down|in|over|on|back|away|round)"
    rf"(?= {_DETERMINER} ))?(?= {_DETERMINER} [a-z])"
    rf"(?! {_DETERMINER}(?: [a-z]+){{1,2}} (?:is|are|was|were|has|have|had|will|needs?|wants?|said|says|called)(?!\w))"
)
"""«wash the fabia», "warm up the van", "to post lacey the brochure": a word before an article, not of the past."""
_WHEN = lazily.compile(
    r"\x00|(?<!\w)(?:today|tonight|tomorr?ow|tmrw|tmw|morning|noon|afternoon|evening|next|\d{1,2} ?[ap]m"
    rf"|(?:at|by|on|before|till|until|from|in) \d{{1,2}}|\d{{1,2}} (?:{MONTH})|{'|'.join(WEEKDAYS)})(?!\w)"
)


_NOUN = lazily.compile(r"(?<!\w)(?:the|an?|his|her|their|our|my|this|that) $")
"""«the order form»."""
_HAPPENED = lazily.compile(
    r" (?:is |was |has been )?(?:off|dead|switched off|sent|paid|signed|issued|raised|received|approved"
    r"|confirmed)(?!\w)"
)
"""«invoice sent to patel»: a thing, and no order."""
_ONLY = lazily.compile(r" only[ .!]*$")
"""«ring after 6 only»: a rule, and nothing to be done now."""
_LETTER = lazily.compile(r"[a-z]")
_DEAL = lazily.compile(r" *[#№]?\d{1,6} ")
"""«214 logbook in the post»: the number is no moment."""


def actions(line: Line, start: int) -> Iterator[re.Match[str]]:
    """Known verbs where they can be no nouns; any other at the start of a line that names a moment."""
    if _LETTER.search(line.read, start) is None:
        return
    for match in KNOWN.finditer(line.read, start):
        if _NOUN.search(line.read, 0, match.start()) or _HAPPENED.match(line.read, match.end()):
            continue
        if _ONLY.search(line.read, match.end()):
            continue
        if any(reads(line, match) for reads in (_begins_clause, _of_named, _after_moment, _once_more)):
            yield match
    read = line.read.lstrip("\x00 ") if _DEAL.match(line.typed) else line.read
    for match in UNKNOWN.finditer(line.read, start) if _WHEN.search(read) else ():
        if not names.personal(match[0]) and _after_moment(line, match):
            yield match


def has_object(line: Line, match: re.Match[str]) -> bool:
    """ "ring sandhu today", but not "call tomorrow"."""
    after = next(iter(line.words(match.end())), None)
    if line.read.startswith(TAKEN, match.end() + 1):
        return True
    return after is not None and after.start == match.end() + 1 and not _LED.fullmatch(after.read)


def _after_moment(line: Line, match: re.Match[str]) -> bool:
    """«tomorrow 8:45 call marquez», «I need to drop the keys …», «…, tomorrow at 10 send photos»."""
    clause = re.split(r"[,;] ", line.typed[: line.span(*match.span())[0]].lower())[-1]
    before = re.findall(r"[\w:.'#]*[\w:'#]", clause)
    return all(_LED.fullmatch(texting.WORDS.get(word, word)) for word in before)


_LED = lazily.compile(
    r"(?:twenty|thirty|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|second|third"
    r"|[a-z]+teen(?:th)?|[a-z]+(?:ie|x|f|h|n|r)th)|"
    rf"#?[\d:.]+(?:[ap]m|st|nd|rd|th)?|in|hrs?|hours?|min(?:ute)?s?|days?|weeks?|an?|half|first|thing|eod|today"
    rf"|tonight|tomorr?ow|tmrw|tmw|morning|noon|afternoon|evening|next|week|[ap]m|at|by"
    rf"|this|end|start|of|from|between|and|month|day|play|lunch|lunchtime|later|on|before|till|until|the|i|we|to"
    rf"|remind|me|need|must|have|should|gotta|please|pls|also|then|and|{MONTH}|{'|'.join(WEEKDAYS)}"
)
"""Before the verb stands the moment, perhaps, or that it is needed."""


def _begins_clause(line: Line, match: re.Match[str]) -> bool:
    """English verbs are nouns too: they count at the start of a clause, or after «to» and a slot."""
    before = line.read[: match.start()].rstrip(" ")
    return (
        not before
        or before[-1] in ",;.:!?\x00-"
        or bool(re.search(r"(?<!\w)(?:to|pls|please|(?<=\x00 )and|(?<=\x00 )then)$", before))
    )


_SOON = lazily.compile(
    r" (?:\x00|(?:on|at|by|in|after|before|next|this|first thing|tomorrow|today|tonight|noon|midday|eod|eow"
    rf"|{'|'.join(WEEKDAYS)}|\d{{1,2}}(?:[:.]\d\d)? ?[ap]m)(?!\w))"
)
_AGAIN = lazily.compile(r"(?:call|ring|phone|text|email|try|chase|follow)(?: (?:him|her|them|back|again|up))+(?!\w)")
_SEND_SOMETHING = lazily.compile(
    r"(?:send|email|text|share|post)(?: (?:him|her|them))?(?: (?:the|a|an|some|more))?(?: (?:revised|new|updated"
    r"|final))?"
    r" (?:quote|offer|price|pics?|pictures|photos?|videos?|specs?|details|brochure|catalogue|invoice|contract"
    r"|samples|link"
    r"|docs|documents|paperwork|drawings|proposal|valuation|figures|report|agreement|form|forms)(?!\w)"
)
_THE_THING = lazily.compile(
    r"(?:send|email|text|share|post|forward|drop|bring)(?: (?:him|her|them))? (?:the|an?) (?:[a-z-]+ ){0,2}[a-z-]+"
    + _SOON.pattern
)
"""«send the price list on thursday»."""
_THEIRS = lazily.compile(
    r"(?:he|she|they|who|we|you|will|to|can|could|would|should|might|may|must|and|or|said|says|asked|if|not|never"
    r"|always"
    r"|[a-z]+'(?:ll|d)|[a-z]+n't)"
)


def _once_more(line: Line, match: re.Match[str]) -> bool:
    """«owner is away call back tues at 3»: said by the way, with its moment, and of nobody else."""
    before = line.words(0, match.start())[-1:]
    again = _AGAIN.match(line.read, match.start()) or _SEND_SOMETHING.match(line.read, match.start())
    soon = (again and _SOON.match(line.read, again.end())) or _THE_THING.match(line.read, match.start())
    return bool(before and soon) and _THEIRS.fullmatch(before[0].read) is None


_DAY = lazily.compile("|".join((*WEEKDAYS, "today|tomorrow|tonight|am|pm")))
_SENT = lazily.compile(
    r" (?:the |an? |him |her |them |our )?(?:revised |new |final )?(?:quote|invoice|contract|proposal|price|offer"
    r"|email|docs|documents"
    r"|samples|link|brochure|catalogue|details|reminder|back)(?!\w)"
)


def _of_named(line: Line, match: re.Match[str]) -> bool:
    """«Smith call tomorrow»: a name, what to do, and when."""
    before = line.words(0, match.start())
    if match[0].startswith(("will", "i'll", "i will")):
        return False
    before = [word for word in before if not (word.read.isdigit() or _DAY.fullmatch(word.read))]
    soon = _SOON.match(line.read, match.end()) or _SENT.match(line.read, match.end()) or _thing_soon(line, match)
    return 0 < len(before) < 3 and not speaks(before) and soon is not None


def _thing_soon(line: Line, match: re.Match[str]) -> re.Match[str] | None:
    """«ackroyd send finance figures tomorrow»: of verbs that are no nouns, with what it is and when."""
    found = _THING_SOON.match(line.read, match.end()) if _NO_NOUN.fullmatch(match[0]) else None
    return None if found and any(tells(word.read) for word in line.words(*found.span("thing"))) else found


_NO_NOUN = lazily.compile(
    r"(?:re-?)?send|collect|chase(?: up)?|bring|fetch|prepare|draft|confirm|arrange|forward|submit|deliver"
    r"|(?:re-?)?book|(?:double-?|re-?)?check|remind|drop off|pick up|sort(?: out)?"
)
_THING_SOON = lazily.compile(rf"(?P<thing>(?: (?!that|if|whether|when|until)[a-z0-9'-]+){{1,4}}?){_SOON.pattern}")
