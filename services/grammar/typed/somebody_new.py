"""English lines about somebody new, read as the plain ones: "a new chap walked in", "she's asking for a Kona"."""

from services.grammar.language import lazily
from services.grammar.line import Line

_NEW_ONE = (
    r"(?:one|1|lead|enquiry|customer|client|prospect|punter|chap|guy|lad|lady|woman|man|couple|fell?a|buyer|face)"
)
_FIRST = tuple(
    (lazily.compile(rf"^[ ]*{said}"), meant)
    for said, meant in (
        (
            rf"(?:there's |we have |we've (?:got )?|i have |i've (?:got )?|got |have )?(?:(?:an?|an?other) )?"
            rf"(?:(?:brand[- ]new|new|fresh) )+{_NEW_ONE}"
            r"(?: for (?:you|us|me|the list))?(?:[, ]+(?:this time|just now|today|has|just|walked in|came in|turned up"
            r"|rang in|popped in))*"
            r"(?=[ ,:.])",
            "new lead",
        ),
        (
            r"(?:please )?add (?:an? |another )?(?:new )?(?:lead|client|customer|deal) for (?:us|me)(?=[ ,:])",
            "new lead",
        ),
        (r"put in (?:an? )?(?:new )?(?:lead|client|customer|deal)(?: for (?:us|me))?(?=[ ,:])", "new lead"),
        (r"new,? (?=(?:via|from|through|off) )", "new lead "),
        (r"pop (?=an? new (?:deal|lead|client))", "add "),
        (r"add (?:a )?new (?:1|one)(?: for)?(?= )", "new lead"),
        (r"(?:someone|somebody) new(?= (?:from|off|via) )", "new lead"),
        (r"put in (?=[a-z'-]+ [a-z'-]+, )", "add "),
        (r"new business(?=[ ,:])", "new deal"),
        (r"fresh (?=lead|enquiry)", "new "),
        (
            r"(?:(?:i|we)(?:'ve| have)?(?: got)?|there's|got) (?:a|another) new (?:un|one|'un|customer|client|lead"
            r"|prospect"
            r"|buyer)(?!\w),?",
            "new lead",
        ),
    )
)
_WITHIN = tuple(
    (lazily.compile(said), meant)
    for said, meant in (
        (r"(?<=[a-z]),? as an? new (?:client|lead|deal|customer|enquiry)(?: please)?(?= *(?:[,.]|$))", ""),
        (r"(?<=[,.] )(?:phone|number|tel|mobile) is (?=[+(0\d])", ""),
        (r",? (?:his|her|their) (?:number|mobile|phone)(?:'s| is)(?= [+(]?\d)", ","),
    )
)
_WANTED = tuple(
    lazily.compile(rf"(?<=[a-z\x00\d.,] ){said}(?= )")
    for said in (
        r"(?:he|she|they)(?:'s| is|'re| are) (?:after|asking for|looking (?:for|at)|interested in|keen on|hunting for)",
        r"(?:(?:he|she|they) )?(?:fancies|fancy|is after|are after)(?= (?:an? |the |some |\d))|after(?= an? )",
    )
)
"""Of somebody new: «…, she's asking for a Kona»."""
_COMPANY = lazily.compile(r"(?<=[,.] )company (?=[a-z])")
_NEW = lazily.compile(r"^ *(?:new|add|got|lead|enquiry)(?!\w)")


def write_out(line: Line) -> None:
    """In the reading of a whole line; what was typed stays."""
    for pattern, meant in (*_FIRST, *_WITHIN):
        line.rewrite_first(pattern, meant)
    if _NEW.match(line.read):
        for wanted in _WANTED:
            line.rewrite_first(wanted, "wants")
        line.rewrite_first(_COMPANY, "")
