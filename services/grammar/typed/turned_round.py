"""What is told round about, turned into the plain line: «18,750 for bhamra not 19», «забери Лодыгина и отдай Ане»."""

import re

from services.grammar.language import lazily
from services.grammar.typed import openers, turned_russian

_SUM = r"[$€£]?\d[\d.,]*(?: ?(?:k|m|grand|thousand)(?!\w))?"
_ENGLISH_WHO = r"[a-z'&-]{2,}(?: [a-z'&-]{2,}){0,2}"
_TURNED = tuple(
    (lazily.compile(rf"^ *(?:please |pls |ok |so )?(?:{said})(?P<rest>[.,;!] .+?)?[ .!?]*$", re.IGNORECASE), anew)
    for said, anew in (
        *turned_russian.SAID,
        (
            rf"(?:i )?(?:won't|can't|cannot|will not) (?:manage|make|get to|see|do"
            rf"|reach) (?P<who>{_ENGLISH_WHO}) today,? (?:so )?(?:please )?"
            r"(?:push|move|shift|put|postpone) (?:him|her|them|it) (?:back )?(?P<till>(?:to|till|until) .+)",
            r"postpone \g<who> \g<till>",
        ),
        (
            rf"(?P<whom>[a-z]+(?: [a-z]+)?) (?:is taking|takes|will take|is going to take) (?:over )?"
            rf"(?P<who>{_ENGLISH_WHO})(?: over)? from me",
            r"hand over \g<who> to \g<whom>",
        ),
        (
            rf"(?P<who>{_ENGLISH_WHO}?)(?:'s)? (?P<what>demo|test drive|meeting|call|viewing|visit|fitting) "
            r"(?:slips|slipped|is slipping|has slipped|gets moved|is pushed|has been pushed) (?:back )?to (?P<when>.+)",
            r"move the \g<what> with \g<who> to \g<when>",
        ),
        (
            rf"(?P<whom>[a-z]+(?: [a-z]+)?) (?:is taking|takes|will take"
            rf"|is going to take) over (?P<who>{_ENGLISH_WHO})",
            r"hand over \g<who> to \g<whom>",
        ),
        (
            rf"(?:change|update|correct|set|put) (?P<who>{_ENGLISH_WHO}?) to (?P<sum>[$€£] ?\d[\d.,]*[km]?)",
            r"\g<who> now \g<sum>",
        ),
        (
            rf"(?:the )?(?:sum|amount|price|figure|total) (?:for|on|of) (?P<who>{_ENGLISH_WHO}?) is (?:not (?:good"
            rf"|right|correct)"
            rf"|wrong)[.,;]* (?:the )?(?:correct|right)(?: one| sum"
            rf"| amount)? is (?P<sum>{_SUM}(?: \d{{3}})?(?: ?(?:dollars|euros|pounds))?)",
            r"\g<who> now \g<sum>",
        ),
        (
            rf"(?:the )?(?:step|task|job|thing) (?:for|with|on) (?P<who>{_ENGLISH_WHO}?) is (?:now )?(?:complete"
            rf"|completed|done|finished)",
            r"done with \g<who>",
        ),
        (
            rf"(?:i(?:'m| am)? )?(?:all )?(?:done|finished)(?: with)? (?:the|my|that) (?:task|step|job|thing) (?:for"
            rf"|with|on) (?P<who>{_ENGLISH_WHO}?)",
            r"done with \g<who>",
        ),
        (
            rf"(?:everything(?:'s| is| has been)?|all(?:'s| is)?) (?:done|sorted|finished) (?:for"
            rf"|with) (?P<who>(?:(?:deal|number) )?#?\d{{2,6}}|{_ENGLISH_WHO})"
            r"(?:,? (?:so )?(?:you can|please|pls) (?:tick|close|mark|cross) (?:it|that|this)(?: \w+)?)?",
            r"done with \g<who>",
        ),
        (
            rf"mark (?:the )?(?:task (?:for|with|on) )?(?P<who>{_ENGLISH_WHO}?)(?:(?:'s)? task)? (?:as )?(?:done"
            rf"|complete|completed"
            r"|finished)",
            r"done with \g<who>",
        ),
        (rf"(?P<who>{_ENGLISH_WHO}?)(?:'s)? task (?:is )?(?:complete|completed|finished)", r"done with \g<who>"),
        (r"(?:assign|give|set) (?P<whom>[a-z]+) (?:an? |the )?task to (?P<what>.+)", r"tell \g<whom> to \g<what>"),
        (
            rf"let(?:'s|s| us) (?:put|keep|leave) (?P<who>{_ENGLISH_WHO}?) (?:on hold|on ice|parked) (?P<till>(?:for"
            rf"|until"
            r"|till) [^,]+)",
            r"park \g<who> \g<till>",
        ),
        (
            rf"(?P<who>{_ENGLISH_WHO}?) (?:is|are) now (?P<sum>{_SUM}),? (?:(?:please|pls) )?(?:change|update|correct"
            rf"|fix)"
            r" (?:it|that)(?: please| pls)?",
            r"\g<who> now \g<sum>",
        ),
        (
            r"(?:schedule|set|put(?: in)?|book|arrange|plan|add|make)(?: me)? (?:an? |in )*call (?:with"
            r"|to) (?P<what>.+)",
            r"call \g<what>",
        ),
        (
            r"(?:set(?: up)?|put(?: in)?|add|make)(?: me)? (?:an? |in )*(?P<what>(?:meeting|demo|viewing|visit"
            r"|presentation) with .+)",
            r"schedule a \g<what>",
        ),
        (rf"(?P<sum>{_SUM}) for (?P<who>{_ENGLISH_WHO}) not {_SUM}", r"\g<who> now \g<sum>"),
        (
            rf"(?P<who>\d{{2,6}}|{_ENGLISH_WHO}?) (?:is|are) (?:now )?worth (?P<sum>{_SUM})(?: now)?(?:,? please .*"
            rf"| not {_SUM})?",
            r"\g<who> now \g<sum>",
        ),
        (rf"(?P<sum>{_SUM}),? and (?:it's|its|it is) (?:won|sold),? (?P<who>{_ENGLISH_WHO})", r"won \g<who> \g<sum>"),
        (rf"(?:can|could) you make (?P<who>{_ENGLISH_WHO}) (?P<sum>{_SUM})(?: please| pls)?", r"\g<who> now \g<sum>"),
        (
            rf"(?P<why>too (?:expensive|dear|pricey)) for (?P<who>{_ENGLISH_WHO}),? (?:so|and) (?:that's|thats|it's"
            rf"|its) lost",
            r"\g<who> lost \g<why>",
        ),
        (
            rf"(?:can|could|will|would) (?P<who>[a-z]+(?: [a-z]+)?) take over (?P<whom>{_ENGLISH_WHO}?)(?: please"
            rf"| pls)?",
            r"hand over \g<whom> to \g<who>",
        ),
        (
            r"(?:can|could) (?P<who>[a-z]+(?: [a-z]+)?) have (?P<whom>(?:mr|mrs|ms) [a-z'-]+)(?: please| pls)?",
            r"hand over \g<whom> to \g<who>",
        ),
        (
            rf"(?:the )?(?P<what>test drive|demo|viewing) with (?P<who>{_ENGLISH_WHO}?) (?:has |was |is "
            rf"|has been )?moved to"
            r" (?P<when>(?:next )?(?:mon|tue|wed|thu|fri|sat|sun|tom|tmr|\d).*)",
            r"move the \g<what> with \g<who> to \g<when>",
        ),
        (
            r"(?:(?:к|до|по|у|on|for) )?(?P<who>#?\d{1,6}|(?!add |put |make |take |leave |запиши|сделай|внеси|занеси"
            r"|напиши|оставь|залиш|зроби|добав"
            r"|додай)[^\W\d_]{3,}(?: (?!заметк|приміт|нотат)[^\W\d_]{3,})?),? "
            r"(?:заметка|заметку|примітка|нотатка|коментар|комментарий|note)[ :-]+(?P<what>\S.*)",
            r"заметка \g<who>: \g<what>",
        ),
        (rf"(?P<who>{_ENGLISH_WHO}?) (?P<order>show me|find|покажи|найди|знайди)", r"find \g<who>"),
        (rf"park (?P<who>{_ENGLISH_WHO}?) (?P<stage>no contact|went silent|not a real deal)", r"\g<who> \g<stage>"),
    )
)
"""Of each the plain words; of what is asked, the name is kept as it was typed."""
_POLITE = lazily.compile(
    r",? (?:пожалуйста|будь[ -]?ласка|please|прошу)(?:,(?= )|(?=[ .!?]*$)|(?= [^\W\d_]))", re.IGNORECASE
)


def plain(text: str) -> str | None:
    """The line anew, or nothing where it is not told so."""
    plainly = _POLITE.sub("", openers.without(text))
    candidates = (text,) if plainly == text else (text, plainly)
    found = ((match, anew) for one in candidates for pattern, anew in _TURNED if (match := pattern.match(one)))
    return next((match.expand(rf"{anew}\g<rest>") for match, anew in found), None)
