"""English as those write it who have learnt it, and words of other CRMs: «I have new lead», «new opp»."""

from services.grammar.language import lazily
from services.grammar.line import Line

_NAME = (
    r"(?!(?:is|was|are|has|he|she|they|it|we|i|you|to|and|or|please|client|customer|somebody|someone|will|can|must"
    r"|should|have|let|ask"
    r"|tell|remind|need|want|make|get|who) )[a-z'-]{2,}"
)
_WHO = rf"{_NAME}(?: {_NAME})?"
_HELD = r"(?:meeting|call|presentation|demo|visit|chat|conversation|talk)"
_TURNS = tuple(
    (lazily.compile(said), meant)
    for said, meant in (
        (r"^do (?=(?:add|move|send|call|put|find|remind|show) )", ""),
        (r"^add (?![^:]*(?:deal|lead|customer|client|enquiry))(?=[^:,]{4,40}: )", "new deal "),
        (r"(?<=[a-z\d]) deal(?: is|'s)? dead(?=[ .!]*(?:,|$))", " lost"),
        (r"^(?:just )?had (?:an? )?meeting (?=with )", "met "),
        (
            rf"^(?:i|we) (?:just )?(?:have |had |made |make |did |do )+(?:an? |the )?"
            rf"(?=(?:good |nice |short |long |quick )*{_HELD} with )",
            "",
        ),
        (
            r"^(?:i|we)(?:'ve)? (?:just )?(?:have |has |got |get |received? )+(?:an? |one )?"
            r"(?=new (?:lead|deal|client|customer|enquiry))",
            "",
        ),
        (
            r"^(?P<keep>(?:(?:add|create|log|open|make) )?(?:an? )?new) (?:opp|opportunity|job|prospect)(?=[ :,])",
            " deal",
        ),
        (r"^i (?:was |am )?(?:calling|phoning|ringing)(?: to)?(?= )", "called"),
        (
            r"(?<!\w)i (?:must|have|need|should) (?:to )?(?=(?:show|call|send|ring|bring|prepare|make|give|write"
            r"|visit|meet) )",
            "",
        ),
        (r"(?<!\w)in (?=\d{1,2}:\d\d(?!\d))", "at "),
        (r"(?<=[a-z]) (?:go|goes) (?=to (?:the )?next (?:stage|step))", " "),
        (r"^remember (?:me |us )?(?=to )", "remind me "),
        (r"^inbound(?: lead)?(?= (?:from|via|off) )", "lead"),
        (
            rf"^add (?!(?:an? )?(?:task|note|call|meeting) )(?=(?:{_NAME} ){{1,3}}(?:llc|ltd|limited|inc|plc"
            rf"|llp)(?!\w))",
            "new deal ",
        ),
        (
            r"^(?:the )?(?:budget|amount|price|value) (?:of|for)"
            r" (?=[^,]+ (?:is|was|has been) (?:reduced|raised|increased|changed|set|lowered) to )",
            "",
        ),
        (r" (?:is|was|has been) (?:reduced|raised|increased|changed|set|lowered) to(?= [$€£]?\d)", " now"),
        (r"(?<!\w)telephoned(?: with)?(?!\w)", "called"),
        (r"(?<!\w)fae(?!\w)", "from"),
        (r"(?<!\w)mornin'?(?!\w)", "morning"),
        (r"(?<= is )no(?= (?:going|buying|interested|coming|answering))", "not"),
        (r"^(?:could|can|may) (?:i|we) (?:please )?(?:see|have|get)(?= )", "show"),
        (r"(?<=[a-z]) (?:job|order|sale)(?= (?:won|lost)(?!\w))", ""),
        (r"(?<=[a-z\d]) (?:is|was) (?=(?:lost|won|sold)(?!\w))", " "),
        (r"^(?:(?:please|kindly) )?do the needful(?: and(?= )|,)", ""),
        (
            r"^(?:i |we )?(?:have|has)(?: just| already)? (?=(?:(?:[a-z]*mail|ask|call|show|visit|hand|text|talk"
            r"|chat)ed|sent"
            r"|met|spoken) )",
            "",
        ),
        (
            rf"^(?P<keep>{_WHO}) (?:is |was )?(?:call|ring|phone)(?:s|ing)? (?:to )?(?:me|us)(?=[ .]*(?:$|,))",
            " called me",
        ),
        (
            r"(?<=[a-z\d]) (?:(?:say|says|tell|told|answer|answered) no|(?:do|does)(?:n't| not) want(?: to buy| it)?)"
            r"(?=[ .!]*(?:$|,))",
            " refused",
        ),
        (
            r"(?<=[a-z ])(?<!will )(?<!did )(?:but )?(?:(?:he|she|they) )?(?:(?:do|does) not|don't|no"
            r"|not) (?:answer|pick ?up)"
            r"(?: (?:the |his |her )?(?:phone|calls?|mobile))?(?=[ .!]*(?:$|,))",
            "no answer",
        ),
        (
            r"(?<=[a-z\d]) (?:(?:has |have |'s )?(?:gone|went|go|is) (?:quiet|silent|dark|dead|cold)"
            r"|(?:is |was )?disappeared)(?= (?:after|since|for|from) )",
            " went silent",
        ),
    )
)
_ANY = lazily.compile(r"[a-z]{2}")


def write_out(line: Line) -> None:
    """In the reading; what was typed stays."""
    if _ANY.search(line.read) is None:
        return
    for pattern, meant in _TURNS:
        line.rewrite_first(pattern, meant)
