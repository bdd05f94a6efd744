"""English turns of phrase, read as the plain words for them: «was engaged», «bring … forward to», «ring 255 back»."""

from services.grammar.language import lazily
from services.grammar.language.words import MONTH, WEEKDAYS
from services.grammar.line import Line

_WEEKDAY = rf"(?:next|today|tomorrow|tonight|noon|midday|{'|'.join(WEEKDAYS)})(?!\w)"
_DAY = rf"(?:\d|the \d|{MONTH}|{_WEEKDAY})"
_SUM = r"(?:[$€£] ?\d|\d[\d.,]* ?(?:k|m|lakhs?|lacs?|crores?|grand|thousand|quid|euros?|pounds|bucks|dollars)(?!\w))"
_END = r"(?= *(?:$|[,.;!])| (?:for|will|i'll|try|trying|gonna|going|calling|ringing|so)(?!\w))"
_NAME = (
    r"(?!(?:he|she|they|it|we|i|you|his|her|their|the|my|our|wife|husband|boss|bank|landlord|mum|dad|son|daughter|who"
    r"|that) )[a-z'-]{2,}"
)
_WHO = rf"{_NAME}(?: [a-z'-]{{2,}})?"
_ONE = (
    r"(?:one|1|deal|client|person|guy|fell?a|fellow|lad|lass|bloke|chap|man|woman|lady|customer|contact|lead|card|name"
    r"|number|stage|button|line|thing|job|account)"
)
_ALAS = (
    r"(?:ah+|oh|oops|whoops|ugh|ar+gh+|aa+gh|shit|damn|crap|bugger|sorry|soz|apologies|mate|lads|no|nah|nope|wait"
    r"|hang on|hold on|my bad|my mistake|(?:that's |that was |it was |was )?(?:the )?wrong"
    rf"(?: {_ONE})?|not (?:that|this|him|her)(?: {_ONE})?)"
)
_AT = rf"(?:to|till|until) {_DAY}"
_EVENT = r"(?:call|meeting|appointment|viewing|demo|visit|fitting|survey)"
_SENT = r"(?:quote|proposal|contract|invoice|brochure|spec|offer|price|estimate)(?!\w)"
_STAGE = r"(?!(?:the|an?|my|his|her|our|for|touch|charge|contact with)(?!\w))[a-z]"
_OFF_HE = rf"(?!(?:put|push|move|leave|hold|keep|shift|park|snooze|take|call|time|day) )(?:\d{{2,6}} )?{_NAME}"
_AWAY = r"(?:away|abroad|off(?: sick)?|out of [a-z]+|on (?:annual |sick )?(?:leave|hols?|holidays?|vacation))"
_ANOTHER = (
    r"(?:another|a different|some other) (?:dealer|firm|company|supplier|crowd|garage|builder|contractor|fitter|shop"
    r"|place|provider|vendor|agency|quote)(?!\w)"
)
_FROM_OTHERS = (
    r"(?:(?:from|off) (?!us|me|our)[a-z'-]+(?: [a-z'-]+)? instead|on (?:ebay|gumtree|autotrader|amazon|marketplace"
    r"|facebook)|online)"
)
_MISSED = r"(?:had |got |have )?(?:an?(?:other)? )?missed (?:an?(?:other)? )?call (?:off|from)"
_ORDER = (
    r"(?:sort|send|chase|finish|write up|check|get|print|post|email|prepare|draft|review|approve|confirm|do|order|find)"
)
_TURNS = tuple(
    (lazily.compile(said), meant)
    for said, meant in (
        (r"(?<!\w)quotations?(?!\w)", "quote"),
        (rf"^bell(?= {_NAME})", "ring"),
        (rf"^(?:bung|chuck|sling|lob|punt)(?= (?:#?\d+|{_NAME}|{_NAME} [a-z]+) (?:over |across |on )?to )", "hand"),
        (r"^suspend(?= )", "pause"),
        (r"^(?:locate|pull out)(?= )", "find"),
        (r"^(?:that|it)(?:'?s| is) (?=(?:all )?(?:done|sorted|finished|complete)(?!\w))", ""),
        (r"(?<!\w)remind us(?= to )", "remind me"),
        (r"^(?:record|register|enter|raise|book in)(?= (?:an? |the )?(?:new )?(?:deal|lead|enquiry))", "add"),
        (r"^(?P<keep>(?:another |an? )?(?:new )?(?:deal|lead)) for (?:you|us|ya)(?=[ :,])", ""),
        (
            r"(?<=[a-z\d]) (?:(?:has |have |'s )?(?:gone|went) (?:quiet|dark|dead|cold|off (?:the |my )?radar)"
            r"|(?:has |have )?(?:ghosted|vanished|disappeared)(?: on)?(?: me| us)?)(?=[ .!]*(?:$|,))",
            " went silent",
        ),
        (
            r"^(?:(?:just )?had )?(?:an? )?(?:quick |good |brief )?(?:telephonic|telephone|phone) "
            r"(?:discussion|conversation|chat|talk|call)(?= with )",
            "call",
        ),
        (
            r"^(?:just )?had (?:an? )?(?:quick |good |nice )?(?:natter|chinwag|blether|yarn|catch[ -]?up)"
            r"(?: on| over)?(?: the)?(?: phone)?(?= with )",
            "had a chat",
        ),
        (rf"^(?:issued|raised|provided|submitted|gave)(?= (?:an?|the|our) {_SENT})", "sent"),
        (r"^(?P<keep>presentation|demo) (?:was )?(?:given|made|delivered|shown)(?= to )", ""),
        (
            r"(?<=[ ,])(?:finali[sz]ed|signed|closed|going ahead|gone ahead) with (?:an?other|some other|other)"
            r" (?:vendor|party|supplier|dealer|firm|company)",
            "went with another",
        ),
        (r"^won (?:the|an?|this) (?:order|deal|contract|sale|job|business) (?:from|with|for|at)(?= )", "won"),
        (
            r"(?<=[a-z\d]) (?:turned (?:us|me|it|this|our (?:offer|quote)) down|turned down (?:our|the|my) (?:offer"
            r"|quote)"
            r"|knocked (?:us|me|it) back|bailed(?: out)?(?: on (?:me|us))?|said no(?: thanks| to us)?"
            r"|gave us the elbow)(?=[ .!]*(?:$|,)| (?!call|ring|but|to )[a-z])",
            " refused",
        ),
        (
            r"(?<=[a-z']) (?:(?:up )?(?:one|1|a) (?:stage|step)(?: (?:on|forward|further|up|along))?)(?=[ .!]*$)",
            " next",
        ),
        (rf"^ *(?:{_ALAS}[ ,.!;:-]+)+(?=undo(?!\w)|revert(?!\w))", ""),
        (r"(?<=^undo that) (?:one|1)(?= *$)", ""),
        (r"^ *(?:yep|yeah|yup|yes|aye|grand)[ ,]+(?=(?:all )?(?:done|sorted)(?!\w))", ""),
        (r"(?:(?<=^done)|(?<=^sorted)|(?<=^undo that)) (?:mate|lads|pal|boss|sir)(?= *$)", ""),
        (rf"(?<=[a-z\d])(?:'s| is| was| were| still){{1,2}} engaged{_END}", " engaged"),
        (rf"(?<=[a-z\d])(?:'s)?(?: line| phone)?(?:'s| is| was| still){{0,2}} engaged again{_END}", " engaged"),
        (r"^still engaged(?= )", "engaged"),
        (rf"(?<= )(?:voice ?mail|vm) again{_END}", "voicemail"),
        (rf"(?<= )no answer again{_END}", "no answer"),
        (rf"^ *{_MISSED}(?= )", "missed call from"),
        (r"(?<!\w)missed \d{1,2} calls (?:off|from)(?= )", "missed call from"),
        (r" tried (?:me|(?:call|ring)ing me|to (?:call|ring|reach) me)(?: earlier| again)?(?= *(?:$|[,;]))", " missed"),
        (r"(?<=[a-z] )(?:cut|disconnected) (?:the|my) call(?!\w)", "hung up"),
        (r"(?<!\w)hung up on (?:me|us)(?!\w)", "hung up"),
        (r"(?:'s)? (?:number|phone) (?:is )?(?:not in|out of) service(?!\w)", " phone off"),
        (r"^stick(?= )", "put"),
        (rf"^(?P<keep>put (?:(?:deal |number )?#?\d+|{_NAME}(?: [a-z'-]{{2,}})??)) (?:into|in)(?= {_STAGE})", " to"),
        (rf"^ ?(?P<keep>{_OFF_HE}) {_AWAY}(?= (?:till|until) )", " is away"),
        (
            rf"(?<!\w)(?:(?:is |was )?not|(?:did|does|is|was)n't) lift(?:ing)?(?: (?:the|my) (?:phone|calls?))?{_END}",
            "not answering",
        ),
        (
            r"^(?:(?:hopped|jumped|got) on (?:an?|the) (?:quick )?call|(?:touched base|circled back))(?= with )",
            "spoke",
        ),
        (r"(?<=[a-z] )(?:circled|got) back(?: to (?:me|us))?(?=,? \d+ ?min)", "called back"),
        (r"(?<=[a-z] )(?:is )?(?:going|gone) (?:elsewhere|somewhere else)(?!\w)", "went elsewhere"),
        (
            rf"^(?P<keep>{_NAME}) (?:has )?(?:rescheduled|moved|pushed|postponed)(?: back| out)?(?= to {_WEEKDAY})",
            " postpone",
        ),
        (rf"^(?:shot|fired|dropped|pinged)(?= {_WHO} an? (?:e-?mail|text|message|whatsapp))", "sent"),
        (r"(?<= )@ ?(?=\d{1,2}(?!\d))", "at "),
        (rf"(?<=[a-z] )about (?=(?:1?\d|2[0-4])(?:[:.]\d\d)?(?:ish| ?[ap]m)?(?: *$| *,| {_WEEKDAY}))", "around "),
        (rf"^(?:sent over|(?:fired|pinged|shot)(?: over| off)?)(?= [^,]*(?<!\w){_SENT})", "sent"),
        (r"(?<!\w)so far(?= this )", ""),
        (r"^what's(?= [a-z-]+'?s (?:phone |mobile )?(?:number|email|address)[ ?]*$)", ""),
        (r"^(?P<keep> ?[a-z-]{3,})s (?:phone |mobile )?number(?=[ ?]*$)", "'s number"),
        (r"^left (?:an?(?:other)? )?message for(?= )", "left voicemail for"),
        (r"(?<=[a-z] )(?:rang|called|phoned) (?:up|in)(?= *[,;]| \d+ ?min)", "called"),
        (r"^(?:phoned|rang|called|walked|came|emailed) in:(?= )", "lead:"),
        (rf"(?<=[a-z])'s(?= {_EVENT} (?:back |out )?{_AT})", ""),
        (rf"^(?P<keep>(?:push|move|shift|pull|put|bump) [^,]+?) (?:back|out|forward)(?= {_AT})", ""),
        (r"(?<!\w)on ice(?= *(?:$|[,.;])| (?:for|till|until) )", "on hold"),
        (rf"(?<=[a-z\d]) closed(?: at| for)?(?= {_SUM})", " won for"),
        (rf"(?<=[a-z\d]) took(?= (?:it|one|both|them|the [a-z]+(?: [a-z]+)?) (?:for|at) {_SUM})", " bought"),
        (rf"^(?:done deal|deal done)(?: with| for)?(?= {_NAME})", "won"),
        (rf"(?<=[a-z\d] )(?:chose|picked|opted for|went for|using) {_ANOTHER}", "went with another"),
        (
            r"(?<=[a-z\d] )(?:got|bought|found|sourced) (?:it|one|1|them|something)(?: cheaper)? elsewhere",
            "bought elsewhere",
        ),
        (rf"(?<=[a-z\d] )bought (?:(?:it|one|1|them|his|hers) )?{_FROM_OTHERS}(?!\w)", "bought elsewhere"),
        (r"(?<=[a-z\d] )(?:is )?(?:a )?dead (?:lead|deal)(?=[ .!]*$)", "not interested"),
        (
            r"(?<= )(?P<keep>(?:hot|warm|good|cold|strong|weak|great|solid|poor|old|bad)) lead(?!\w)",
            " prospect",
        ),
        (r"^cold[- ](?=(?:call|rang|ring|phon|e-?mail)(?:ed|ing)?(?!\w))", ""),
        (
            r"^(?P<keep>(?:i |we |so |[a-z'-]+ ){0,3}?)(?:finally|eventually|only just|just now|just)(?= (?:rang|called"
            r"|phoned|spoke|met|emailed|got (?:hold|through))(?!\w))",
            "",
        ),
        (r"^still (?=no (?:reply|answer|response)(?!\w))", ""),
        (r"^what's next(?=[ ?]*$)", "my tasks"),
        (r"(?<=^my )(?:open|live|active|current) (?=deals(?!\w))", ""),
        (
            r"^(?:i )?need (?=(?:check|call|ring|send|chase|get|email|text|prepare|confirm|arrange|book|find)"
            r" [a-z0-9])",
            "need to ",
        ),
        (r"^deals won(?!\w)", "won deals"),
        (r"^deals lost(?!\w)", "lost deals"),
        (rf"^ ?(?P<keep>{_NAME}) (?:status|update|history|phone|email|details)(?=[ ?]*$)", "'s number"),
        (rf"^closed(?= {_WHO} (?:at |for )?{_SUM})", "won"),
        (r"(?:'s| is) a no(?= *(?:$|[,;]))", " lost"),
        (r"^who's (?:the )?(?:(?:top|best)(?: seller| rep)?|winning|leading|ahead)(?= )", "rating"),
    )
)
_NUMBER = (
    r"(?<!\w)(?:(?:ring|call|phone|chase|text|email|ping|nudge|message|whatsapp|remind|update|tell)(?P<{0}> )"
    r"(?=\d{{2,6}} (?:back|up|again|on|about|re|the|his|her|their|an?|that|when|if)(?!\w)"
    r"|\d{{3,6}} (?:for|in|at|to|by|and) )"
    r"|(?:send|post|quote|forward|share|give|get)(?P<{1}> )(?=\d{{2,6}} (?:the|his|her|their|our|an?) )"
    r"|^lost(?P<{4}> )(?=\d{{3,6}} [a-z]|\d\d (?:too|no|chose|gave|want|went|missing|they|he|she)(?!\w))"
    r"|^(?:put|stick|leave)(?P<{2}> )(?=\d{{3,6}} (?:on|to|into|in|at|back) )"
    r"|(?<!\w)(?:texted|emailed|messaged|whatsapped|met|rang|phoned|visited|spoke (?:to|with)|missed call (?:off|from))"
    r"(?P<{3}> )(?=\d{{3,6}}(?: *(?:,|$)| (?!\d|people|clients|times|leads|contacts|min|customers))))"
)
_OF_NUMBER = lazily.compile(_NUMBER.format("to_do", "given", "put", "past", "lost"))
"""«ring 255 back», «send 255 the invoice», «put 255 on hold»."""
_HAGGLED = (
    r"(?:knock(?:ed)?|br(?:ing|ought)|g[eo]t|talk(?:ed)?|beat|take|took|drop(?:ped)?|cut|put|c[ao]me|went|haggled"
    r"|price)"
)
_DEAR = r"(?:too (?:dear|expensive|pricey|much|high|costly|steep)|(?:over|out of) budget|can't afford)"
_PAPERS = (
    r"(?:quote|invoice|contract|proposal|offer|price|docs|estimate|deposit|payment|paperwork|drawings|plans|keys)(?!\w)"
)
_IS = r"(?:'s| is| are|(?: has)? c[ao]me| went)"
_APART = tuple(
    (lazily.compile(rf"^ *{said}"), parts)
    for said, parts in (
        (
            rf"(?P<put>put|set|leave) {_WHO}?(?P<aside> (?:aside|to one side|on the back burner))"
            r"(?= (?:for|till|until) )",
            {"put": "park", "aside": ""},
        ),
        (r"(?P<bring>bring) [^,]+?(?P<on> forward)(?= (?:to|till|until) )", {"bring": "move", "on": ""}),
        (rf"(?!{_HAGGLED} )(?:\d{{1,6}}|{_WHO}?)(?P<to>{_IS}?(?: now)? down to)(?= {_SUM})", {"to": " now"}),
        (
            rf"(?:\d{{1,6}}|{_NAME})(?P<drop> (?:drop(?:s|ped)?|reduced|lowered|raised|bumped) to)(?= {_SUM})",
            {"drop": " now"},
        ),
        (
            rf"(?P<gave>gave) {_WHO}?(?P<ring> an? (?:quick )?(?:bell|ring|call|shout|buzz))(?!\w)",
            {"gave": "called", "ring": ""},
        ),
        (rf"{_ORDER} {_NAME}(?P<whose>'s)(?= {_PAPERS})", {"whose": ""}),
        (rf"missed {_NAME}(?P<then> earlier(?: today| on)?)(?= *(?:$|[,;]))", {"then": ""}),
        (r"(?P<put>put) [^ ]+(?: [^ ]+)? (?P<down>down) for (?=an? )", {"put": "booked", "down": "in"}),
        (r"(?P<put>book|pop) [^ ]+(?: [^ ]+)? (?P<down>in) for (?=an? test)", {"put": "booked", "down": "in"}),
        (r"(?P<mark>mark )[^ ]+(?: [^ ]+)? (?P<as>as )(?=won|lost|sold|done)", {"mark": "", "as": ""}),
        (
            r"(?P<got>got|had(?! an? )|caught|reached) [^ ]+(?: [^ ]+)?(?P<on> on the (?:phone|line|blower))(?!\w)",
            {"got": "called", "on": ""},
        ),
        (r"missed [^ ]+?(?: [^ ]+?)?(?P<of>'s call)(?!\w)", {"of": " "}),
        (
            rf"{_WHO}(?P<no> said no(?: thanks)?)(?=[ ,]+{_DEAR})",
            {"no": " refused"},
        ),
    )
)
"""«put ortega down for a test drive», «missed thornbury's call»: what stands around a name."""
_ANY = lazily.compile(r"[a-z]{2}")


def write_out(line: Line) -> None:
    """In the reading; what was typed stays."""
    if _ANY.search(line.read) is None:
        return
    for match in reversed(list(_OF_NUMBER.finditer(line.read))):
        line.respell(*match.span(match.lastgroup or 0), " #")
    for around, parts in _APART:
        if (found := around.search(line.read)) is not None:
            for name, said in reversed(parts.items()):
                line.respell(*found.span(name), said)
    for pattern, meant in _TURNS:
        line.rewrite_first(pattern, meant)
