"""English in whole sentences and in columns, read as the plain line: "I'm afraid we lost …", "Hand-over: … to Anna"."""

from services.grammar.language import lazily
from services.grammar.line import Line

_DID = r"(?:called|rang|rung|phoned|emailed|sent|met|won|lost|sold|spoken|texted|messaged|quoted|visited|booked|moved)"
_WHO = r"[a-z'&-]{2,}(?: [a-z'&-]{2,}){0,2}?"
_DAY = r"(?:\d|at |on |in |to|mon|tue|wed|thu|fri|sat|sun|next)"
_TO_DO = r"(?:ring|call|phone|send|email|text|chase|book|order|tell|ask)(?!\w)"
_SENTENCES = (
    (r"(?:please )?(?:don't|do not|dont) let me forget(?: to)?(?= )", "remind me to"),
    (rf"(?:put|pencil|book) me (?:down|in) (?:for )?(?={_DAY}.* to [a-z])", "remind me "),
    (r"let's (?=(?:give|move|postpone|put off|push|park|hand|shift|reschedule|close|book|call) )", ""),
    (r"(?:please )?(?:dig (?:out|up)|pull up|bring up|look up)(?= )", "find"),
    (rf"all (?=done with {_WHO})", ""),
    (rf"(?:i(?:'ve| have)? )?finished (?:my|the) (?:task|job|bit) (?:for|with|on)(?= {_WHO})", "done with"),
    (r"turns out (?=[a-z])", ""),
    (r"(?:push|move|shift) my (?:chat|catch-?up|talk|chinwag)(?= with )", "move my call"),
    (r"i send(?= .*(?:(?:he|she|they) (?:decide|think|want|say|wait|like|ask)|waiting))", "sent"),
    (r"i have (?:an? )?missed call (?=from )", "missed call "),
    (r"popped (?=[a-z'-]+(?: [a-z'-]+)? in for an? test)", "booked "),
    (
        r"(?:(?:just )?had )?(?:an? )?(?:quick |good |nice )?(?:chat|natter) with(?= [a-z'-]+(?: [a-z'-]+)? (?:on"
        r"|over|via) (?:facebook"
        r"|instagram|insta|linkedin|whatsapp|messenger|telegram|viber))",
        "wrote to",
    ),
    (r"(?:please )?(?:put|note|write|jot) down (?:a )?task[,:] (?=[a-z])", "task: "),
    (r"(?:i've got|i have|we've got|we have|got) (?=[a-z'-]+(?: [a-z'-]+)? booked (?:in )?(?:for|on) )", ""),
    (r"(?P<keep>(?:spoke|talked)) on the phone(?= (?:to|with) )", ""),
    (r"shift (?=.* (?:to|into) )", "move "),
    (r"(?:can you |please )?set (?:me|us) (?:up )?(?:an? )?(?=(?:meeting|call|demo|viewing) with )", ""),
    (
        r"(?:i'm afraid|i am afraid|sorry to say|pleased to say|happy to say)(?: that)?,? (?:(?:we|i)(?: have"
        r"|'ve)? )?",
        "",
    ),
    (rf"(?:(?:yes|right|so|ok|well)[ ,]+)*(?:i|we)(?: have|'ve)?(?: just| now)? (?={_DID}(?!\w))", ""),
    (
        r"(?:(?:oh|nah|no|hang on|wait|that's wrong)[ ,]+)*(?:(?:scrap|bin) that(?: last)?(?: 1| one)?(?: back)?"
        r"|(?:take|put) (?:that|it)(?: last)?(?: 1| one)? back)(?=[ .!]*$)",
        "undo",
    ),
    (r"sale (?:is )?(?:done|made|closed|agreed) (?:with|to|for)(?= )", "won"),
    (r"what do (?:we|you) have on (?=[a-z])", "find "),
    (r"rung(?= )", "rang"),
    (r"(?:yes,? )?(?:i have|i've|ive)(?: just)? done (?:it|that|this|them)(?: 1| one)?(?: now)?(?=[ .!]*$)", "done"),
    (r"done (?:that|this|it)(?: one)?(?=,)", "done"),
    (r"(?:had|got|took) (?:an?(?:other)? )?(?:quick )?(?:phone )?call (?:off|from)(?= )", "incoming call from"),
    (r"e-?mail (?:was )?sent(?= (?:over |off |out )?to )", "sent email"),
    (r"did (?:it|that|this)(?: one)?(?=,| *[.!]*$)", "done"),
    (
        r"(?:no,? )?(?:scrap|bin|undo|cancel|forget) that,? (?:and )?(?:put|set|change) it (?:back )?(?:how|as"
        r"|the way) it was(?=[ .!]*$)",
        "undo",
    ),
    (r"(?:put|set|change) it (?:back )?(?:how|as|to what|the way) it was(?: before)?(?=[ .!]*$)", "undo"),
    (r"set (?:a|me a|another) reminder (?=to )", "remind me "),
    (r"(?:make|add|take|put) a note (?:on|for|about)(?= )", "note on"),
    (r"who's (?:at the )?top of the (?:leaderboard|table|league|rating)s?", "rating"),
    (r"what's on for me(?= )", "what's on"),
    (
        r"(?:what|how)(?:'s| does| is) my day (?:look(?:ing)?|shaping up)(?: like)?(?= *[?.!]*$| today)",
        "what's on today",
    ),
    (r"put off (?:calling|ringing|phoning|(?:the|my) call (?:to|with))(?= )", "postpone"),
    (
        r"i (?:call|ring|phone)(?: to)? (?=.*(?:not pick|not answer|no answer|wrong number|busy|engaged|voicemail"
        r"|(?:he|she|they) say ))",
        "called ",
    ),
    (r"(?:made|had) (?=(?:the |a )?first contact (?:with|from) )", ""),
    (r"(?:can|could) (?:this|it|that) wait (?=(?:till|until) )", "postpone to "),
    (rf"later[,:] (?={_DAY})", "postpone to "),
    (rf"(?:ask|tell|nudge|ping) me again (?={_DAY})", "remind me "),
    (rf"remind me (?:about|of) (?:it|this|that|him|her|them) (?={_DAY})", "remind me "),
    (rf"remember (?:to )?(?={_TO_DO})", "remind me to "),
    (r"what (?:have we|do we|have you) (?:got )?on (?=[a-z])", "find "),
    (r"(?:please )?(?=park [a-z'-]+ no contact)", ""),
)
_COLUMNS = (
    (r"(?:phone )?call", "called"), (r"(?:sum|amount|price|value)(?=[^:]*: [^:]*\d)", "amount"), (r"(?:search"
    r"|find)", "find"),
    (r"report", ""), (r"hand-?over", "hand over"), (r"done", "done,"), (r"task", "task"), (r"won", "won"),
    (r"(?:lead|new lead|new deal|deal)", "new lead"), (r"lost", "lost"), (r"move", "move"),
    (r"(?:передача|передать|передати)", "передай"), (r"(?:поиск|найти|пошук)", "найди"), (r"(?:отчет|звіт)", ""),
)  # fmt: skip
_WITHIN = (
    (r", (?:love|pet|duck|petal|flower|chick|hun|guv|boss)(?= *(?:[,.!?]|$))", ""),
    (
        r"(?<=[,.] )(?:(?:the |their |her |his )?(?:person|man|woman|contact|contact person"
        r"|guy)(?: there)? is)(?= [a-z])",
        "contact",
    ),
    (r"(?<=[,.] )(?:i|we)(?:'ll| will| shall) (?=(?:call|ring|send|email|text|visit|phone|meet|chase)(?!\w))", ""),
    (r"(?P<keep>(?:he|she|they|it)) want (?=[a-z])", " wants "),
    (r"(?<= me) just now(?=[ ]*[,.]|$)", ""),
    (r"(?<=\d) can (?=(?:go|move) )", " "),
    (
        r"(?<=[a-z\d]) (?:(?:can |should )?(?:go|goes|move|moves|push) )?(?:one|1|a) (?:stage|step) (?:further|on"
        r"|along|forward|ahead|up)(?!\w)",
        " next",
    ),
    (r"(?<=rang) in(?= )", ""),
    (
        r"(?<=[ ,])(?:an? )?(?:fell?a|chap|guy|man|woman|lady|lad|bloke|gentleman|couple) (?:called|named"
        r"|by the name of)(?= )",
        ",",
    ),
    (r",? so (?:that one|that|it|this one|they|he|she)(?:'s| is| are) (?=won|lost)", ", "),
    (
        r"(?P<keep>[a-z]+(?: [a-z]+)?)(?:'s| is) (?:out|gone|off)(?: for good)?(?:,? i'm afraid)?"
        r"(?=,? (?:he |she |they )?(?:said|bought|too|went|chose|took|the price))",
        " lost",
    ),
    (
        r"(?<=[a-z])(?:'s)? (?:deal|total|order)? ?(?:comes|came|adds up|works out)(?: out)? (?:to|at)(?= [£$€]?\d)",
        " now",
    ),
    (r"(?<=[a-z]) (?:should|ought to|needs to|is meant to) (?:sit|be|stand|stay|go) (?:at|in|on|under) ", " to "),
    (r"(?<= )both (?=(?:the )?(?:quote|invoice|contract|proposal) )", ""),
    (r"(?<=[a-z]) (?:myself|personally)(?= *(?:,|$))", ""),
    (r", i (?:rang|called|phoned) (?:them|him|her)(?=,)", ""),
    (r"(?<=met) up(?= with )", ""),
    (r"(?P<keep>(?:has|have)?) ?payed(?!\w)", " paid"),
    (r",? (?:fingers crossed|bless (?:him|her|them)|touch wood|happy days|result)(?=[ .!]*$)", ""),
    (r"(?<=[a-z]),? (?:and|but) (?:he|she|they|it) (?=(?:did not|didn't|does not|doesn't) (?:pick|answer))", ", "),
    (r"(?<=[a-z]),? (?:but )?(?:it|that)(?:'s| was| is) (?:the |a )?(?=wrong number)", ", "),
    (r"(?<=[a-z]),? the (?=line (?:was|is) (?:engaged|busy))", ", "),
    (r"(?<=[a-z]) who (?=(?:wants?|needs?|is after|is looking) )", " "),
    (
        r"(?P<keep>had (?:his|her|their|an?|the) test drive) (?:this morning|this afternoon|earlier|today"
        r"|yesterday)(?= *(?:[,.!]|$)| and | but )",
        "",
    ),
    (r"(?<=[a-z] )done (?=(?:liked|loved|enjoyed|hated|very|really|went|happy|all good)(?!\w))", "done, "),
    (r"(?<=\w),? (?:(?:his|her|their) )?(?:number|mobile|phone) is(?= [+(]?\d)", " "),
    (r"(?<=[a-z] )(?:has|have) had (?:their|his|her|a|the) (?=test)", "had a "),
    (r"(?<=[a-z] )(?:has |have )?been (?:out )?(?:on|for) (?:their|his|her|a|the) (?=test)", "had a "),
    (r"(?<=[a-z] )made (?=(?:a |the )?test)", "had "),
    (r"(?<=\w) from now on(?=[ .!]*$)", ""),
    (
        r"(?<=[\w\x00]),? (?:who )?(?:came|comes|found us|came in|came to us)(?= (?:off|from|via|through|on) (?:the "
        r"|our |a )?(?:web|google|face|insta|search|ad|partner))",
        ",",
    ),
    (r"(?<=\d) is now (?=[£$€]?\d)", " now "),
    (r"(?<= )(?:along|over|on|up|forward) (?=to (?:the )?next (?:stage|step))", ""),
    (r"(?<=[a-z]),? (?:but |and )?(?:it's|its|it was|it is|that's) (?:a |the )?(?=wrong (?:number|person))", " "),
    (r"(?<=[a-z]), (?:unfortunately|sadly|luckily|thankfully|apparently),(?= )", ","),
    (r"(?<=\w) for me(?=[ .!?]*$)", ""),
    (r"(?<!\w)na[ey] (?=(?:answer|reply|joy|luck)(?!\w))", "no "),
    (
        r"(?<=[a-z] )(?<!did )(?<!does )(?<!is )(?<!was )(?<!has )(?<!do )(?:he |she "
        r"|they )?not pick(?:ing)? up(?= *(?:$|[,.]))",
        "no answer",
    ),
    (r"(?:(?<=met )|(?<=spoke )|(?<=talked ))wi (?=[a-z])", "with "),
    (r"(?<=[a-z] )will be (?=(?:looking after|taking over|handling) )", "is "),
)
_WHOLE = tuple(
    (lazily.compile(said), meant)
    for said, meant in (
        *((rf"^[ ]*{said}", meant) for said, meant in _SENTENCES),
        *((rf"^[ ]*{said}(?: ?:| [-–—])(?= [^\W_])", meant) for said, meant in _COLUMNS),
        *_WITHIN,
    )
)
_DASH = lazily.compile(r"(?<=\w) [-–—] (?=\w)")
"""«new lead - clifton veg boxes - 3 electric vans»."""
_AROUND = tuple(
    (lazily.compile(rf"^[ ]*{said}"), parts)
    for said, parts in (
        (
            rf"(?:won|lost)(?P<the> the) {_WHO}(?P<deal> (?:deal|sale|order|job"
            rf"|business))(?!\w)",
            {"the": "", "deal": ""},
        ),
        (
            rf"(?P<the>the ){_WHO}(?P<deal> (?:deal|sale|order|job) (?:is|was|has been))(?= (?:won|lost)(?!\w))",
            {"the": "", "deal": ""},
        ),
        (r"new (?:lead|enquiry|deal|one)(?P<is> is)(?= [a-z]+ [a-z])", {"is": ""}),
        (
            rf"(?:i |we |just )*took {_WHO} (?:out )?(?:on|for) (?:his |her |their |an? |the )?test drive"
            r"(?P<when> (?:today|this morning|this afternoon|earlier|yesterday))(?= *(?:[,.!]|$))",
            {"when": ""},
        ),
        (
            rf"(?:i |we |just )*(?P<took>took ){_WHO}"
            r"(?P<out> (?:out )?(?:on|for) (?:his |her |their |an? |the )?)(?=test)",
            {"took": "", "out": " had a "},
        ),
        (rf"(?P<close>close (?:off |out |down )?){_WHO}(?P<as> as )(?=lost|won)", {"close": "", "as": " "}),
        (
            rf"(?P<put>put )(?:(?:my|the|our) )?(?:call|meeting|visit|viewing|appointment) (?:with|to) {_WHO}"
            r"(?P<back> back)(?= (?:to|till|until) )",
            {"put": "move ", "back": ""},
        ),
        (
            r"(?P<put>(?:please |pls )?put on )[a-z'-]+(?: [a-z'-]+)??(?P<that> that)(?= (?:they|he|she) )",
            {"put": "note on ", "that": ":"},
        ),
    )
)
"""What stands around a name."""


def write_out(line: Line) -> None:
    """In the reading of a whole line; what was typed stays."""
    for pattern, meant in _WHOLE:
        line.rewrite_first(pattern, meant)
    if len(_DASH.findall(line.read)) > 1:
        line.rewrite(_DASH, ", ")
    for around, parts in _AROUND:
        if (found := around.search(line.read)) is not None:
            for name, said in reversed(parts.items()):
                line.respell(*found.span(name), said)
