"""English as it is thumbed on a phone: «appt w ellis», «spoke 2 rao», «w/c 7 dec», «by cob»; read as if written out."""

from services.grammar.language import lazily
from services.grammar.language.words import WEEKDAYS
from services.grammar.line import Line

WORDS = {
    short: word
    for word, written in {
        "appointment": "appt appts apptmt", "meeting": "mtg mtng", "quote": "qtn qtns qte", "forward": "fwd frwd",
        "tomorrow": "tmw tmoro tmrw tmr tomoz tmrow tmrrw", "tonight": "tonite", "yesterday": "yday yest ystday",
        "postpone": "prepone", "postponed": "preponed",
        "with": "wtih wiht", "week": "wk", "weeks": "wks", "month": "mth mnth", "months": "mths mnths",
        "quarter": "qtr", "year": "yr", "years": "yrs",
        "wednesday": "wensday wendsday wednsday wedns", "thursday": "thurday thrsday thrs thursdy", "friday": "fryday",
        "tuesday": "tusday teusday", "saturday": "satday saterday", "monday": "munday",
        "afternoon": "arvo", "message": "msg", "messages": "msgs", "messaged": "msgd msged", "text": "txt",
        "texted": "txtd txted", "texts": "txts", "please": "plz plse", "thanks": "thx tnx thanx", "until": "til",
        "whatsapp": "whatsap watsapp wapp", "instagram": "insta ig", "whatsapped": "whatsappd watsapped",
    }.items()
    for short in written.split()
}  # fmt: skip
_AHEAD = rf"(?:\d|the \d|noon|midday|lunch|he |she |they |i |we |xmas|christmas|tomorrow|{'|'.join(WEEKDAYS)})"
_ORDERED = (
    r"contact|call|meeting|visit|demo|stage|step|draft|offer|payment|instal\w*|deposit|floor|time|thing|choice|owner"
)
_SHORT_OF_WILL = (
    r"send|call|ring|phone|text|email|let|get|be|pay|decide|come|confirm|reply|revert|know|have|sign|transfer"
    r"|collect|pop"
    r"|bring|post|drop|try|chase|check|forward|book|order|sort|do|take|go|see|pick|speak|think|give|arrange|message"
)
_PHRASES = tuple(
    (lazily.compile(rf"(?<![\w.@/-])(?:{said})"), meant)
    for said, meant in (
        (r"w/c(?!\w)|wc(?= (?:the )?\d{1,2}(?:st|nd|rd|th)? )|week (?:commencing|beginning)(?!\w)", "on"),
        (r"f/u(?!\w)", "follow up"),
        (r"(?:(?<=^)|(?<=will )|(?<=pls ))cb(?= [a-z])", "call back"),
        (r"n/a(?=[ .!]*(?:$|,)| (?:will|try|trying|left|again))", "no answer"),
        (r"thru(?!\w)", "through"),
        (
            r"(?:has |have |all )?(?:went|gone) (?:quiet|silent|dark)(?!\w)|(?:has )?ghosted(?: (?:us|me))?(?!\w)",
            "went silent",
        ),
        (r"w/o(?!\w)", "without"),
        (r"quite(?= to [a-z])", "quote"),
        (r"agian(?!\w)", "again"),
        (r"remeber(?!\w)", "remember"),
        (r"shoud(?= be )", "should"),
        (r"(?<=new )leed(?!\w)", "lead"),
        (r"sory(?!\w)", "sorry"),
        (r"rest(?= drive(?!\w))", "test"),
        (r"nw(?= (?:lead|deal|enquiry|client)(?!\w))", "new"),
        (r"dial(?:led|ed)(?!\w)", "called"),
        (r"(?:(?<=lead )|(?<=enquiry ))off (?=[a-z])", "from "),
        (r"w/ ?(?=[a-z]{2})", "with "),
        (r"(?<=[a-z] )w(?= [a-z])", "with"),
        (r"(?:(?<=spoke )|(?<=speak )|(?<=talk )|(?<=talked )|(?<=chatted ))2(?= (?!min|hour|hr|day|time)[a-z])", "to"),
        (r"(?:(?<=can )|(?<=could )|(?<=will )|(?<=would ))u(?!\w)", "you"),
        (rf"b4(?= {_AHEAD})", "before"),
        (r"2(?:moro|morow|morrow|mrw|moz)(?!\w)", "tomorrow"),
        (r"2nite(?!\w)", "tonight"),
        (r"2day(?!\w)", "today"),
        (r"sat'day(?!\w)", "saturday"),
        (rf"1st(?= (?:{_ORDERED})(?!\w))", "first"),
        (rf"2nd(?= (?:{_ORDERED})(?!\w))", "second"),
        (rf"3rd(?= (?:{_ORDERED})(?!\w))", "third"),
        (rf"ill(?= (?:{_SHORT_OF_WILL})(?!\w))", "i'll"),
        (rf"shell(?= (?:{_SHORT_OF_WILL})(?!\w))", "she'll"),
        (rf"hell(?= (?:{_SHORT_OF_WILL})(?!\w))", "he'll"),
        (r"theyll(?!\w)", "they'll"),
        (r"onto(?!\w)", "to"),
        (r"(?:rebooked|re-booked)(?= )", "booked"),
        *((rf"{word}(?!\w)", f"{word[:-1]}'s") for word in ("whats", "hows", "wheres", "whos", "hes", "shes", "thats")),
        (r"cob(?= (?:today|tomorrow|on |by |" + "|".join(WEEKDAYS) + r")|[ .!]*$)", "eod"),
    )
)
_ANY = lazily.compile(r"[a-z]")


def write_out(line: Line) -> None:
    """In the reading; what was typed stays."""
    if _ANY.search(line.read) is None:
        return
    for pattern, meant in _PHRASES:
        line.rewrite(pattern, meant)
