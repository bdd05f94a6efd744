"""Orders in other words, read as the plain one: «продвинь Лядова», "put Hartley off till Friday"."""

from services.grammar.language import lazily
from services.grammar.line import Line

_WHO = r"(?:[^ ,.:;]+ ){1,3}?"
_SO_LONG = (
    r"(?:(?:about |around |почти |около |майже |десь )?(?:\d+|half an|an|пол|пів)"
    r" ?(?:min\w*|hours?|мин\w*|хв\w*|час\w*|годин\w*) |полчаса |час |півгодини |годину )?"
)
_ORDERS = tuple(
    (lazily.compile(said), meant)
    for said, meant in (
        (r"^(?:продвинь|просунь)(?= [^ ]+(?: [^ ]+){0,2}[ .!]*$)(?!.* (?:на|до|к|далі|дальше))", "двигай дальше"),
        (r"^(?:please )?mark (?=(?:[^ ,.:;]+ ){1,5}?(?:as )?(?:won|lost|sold|done)(?!\w))", ""),
        (r"^mark (?=(?:the )?task .*done[ .!]*$)", ""),
        (rf"^(?:change|update|set) the (?={_WHO}budget (?:to|is) )", ""),
        (r"^(?:change|update|set) (?:the )?(?=owner (?:of|on|for) )", ""),
        (r"^(?:update|change|set) (?:the )?(?=(?:stage|status) (?:of|on|for) )", ""),
        (rf"^push (?={_WHO}(?:to|into|forward|on|along)(?!\w))", "move "),
        (rf"^change (?={_WHO}(?:stage |status )?to [a-z])", "move "),
        (rf"(?<=^move ){_WHO}(?P<part>stage |status )(?=to )", ""),
        (r"(?<=[a-z\d]) (?:is|are)(?: now| currently)? at (?=[a-z])", " now at "),
        (r"(?<=[a-z\d]) goes (?:back )?to (?=[a-z])", " to "),
        (r"(?<=[a-z\d])(?<!look)(?<!looking)(?<!paid)(?<!pay it) forward(?=[ .!]*$)", " next"),
        (r"(?<=^move )(?:#?\d+|[^ ,.:;]+ [^ ,.:;]+)(?P<part> (?:on|along))(?=[ .!]*$)", " next"),
        (r"^call (?:in )?(?=from )", "incoming call "),
        (rf"^(?:i |we )?(?:just |was |were |been |spent )+(?={_SO_LONG}on the phone (?:with|to) )", ""),
        (rf"^{_SO_LONG}(?P<part>on the phone )(?=(?:with|to) )", "call "),
        (rf"^{_SO_LONG}(?P<part>(?:по телефону|на телефоне|на трубке) )(?=со? )", "звонок "),
        (rf"^{_SO_LONG}(?P<part>(?:по телефону|телефоном|на телефоні) )(?=зі? |із )", "дзвінок "),
        (rf"^(?:we |i )?(?:have |just )?(?P<part>lost the )(?={_WHO}(?:deal|sale|order|job)(?!\w))", "lost "),
        (r"^we (?=(?:have |just )?(?:lost|won|sold) )", ""),
        (r"^закр(?:ий|ой|ити|ыть)[^,]*?(?P<part> (?:як|как|в|у) усп[еі]шн\w+)", " успех"),
        (
            r"^(?:сегодня |сьогодні )?не (?:успе\w+|могу|смогу|встиг\w+|зможу|можу),? (?=перенес|отлож|посун|сдвин"
            r"|відклад)",
            "",
        ),
        (r"^встречу (?=(?:с|со) (?!.* (?:завтра|на |в \d)))", "встреча "),
        (r"^(?:мені|мне) (?=(?:треба|надо|нужно|потрібно) )", ""),
        (r"(?<=^нагадай) мені про це(?!\w)|(?<=^напомни) мне об этом(?!\w)", ""),
        (r"^(?P<part>(?:хай|нехай|пусть) )(?=[^,]+ (?:побуд|повис|полеж))", ""),
        (
            r"^(?:звоню|набираю|дзвоню|телефоную)(?= [^,]+,? (?:(?:а|но|але|і|и|он|она|они|він|вона|вони|там|у него"
            r"|в нього"
            r"|(?:все|весь) время|весь час|постоянно|постійно|опять|знову) )*(?:абонент|не (?:бер|від|отв|под)|занят"
            r"|зайнят"
            r"|вне |поза |гудк|недоступ|вимкн|выключ|телефон|сброс|молч|тиш))",
            "набрал",
        ),
        (r"(?<!\w)(?P<part>(?:як|как) )(?=(?:втрачену|виграну|програну|выигранную|проигранную|потерянную)(?!\w))", ""),
        (r"(?<=дальше) по (?:воронке|этапам)(?!\w)|(?<=далі) по (?:воронці|етапах)(?!\w)", ""),
        (r"^(?:закрити|закриваємо)(?= .*(?<!\w)(?:відмова|успіх|успішно|програн|вигран))", "закрий"),
    )
)
"""Of a group `part` alone the meaning is told."""


def write_out(line: Line) -> None:
    """In the reading; what was typed stays."""
    for pattern, meant in _ORDERS:
        if (match := pattern.search(line.read)) is not None:
            line.respell(*match.span("part" if "part" in pattern.groupindex else 0), meant)
