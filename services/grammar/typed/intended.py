"""What one means to do, read as what is to be done: «через неделю хочу спросить …», "I want to ask …"."""

from datetime import datetime

from services.grammar.language import lazily
from services.grammar.line import Line
from services.grammar.when import dates

_INFINITIVE = r"(?=(?:ещё |еще |ще |бы |би )?(?!быть|бути)[^\W\d_]{2,}(?:ть|ти|чь|тись|ться|тися)(?!\w))"
_MEANT = lazily.compile(
    r"(?<!\w)(?:(?:я|мне|мені|нам) )?(?:(?:ещё|еще|ще|уже|вже|обязательно|обов'язково) )?"
    r"(?:хочу|хотим|хотел[аи]? бы|хоті(?:в|ла) би|планирую|планую|собираюсь|збираюсь|збираюся|намерен[аы]?|должен"
    r"|должна"
    r"|обязан[аы]?|(?:маю|маємо)(?= [^ ]+ти(?:ся|сь)?(?!\w))|мушу|повинен|повинна|надо(?: бы| будет)?"
    r"|нужно(?: будет)?|треба(?: буде)?|потрібно)"
    rf"(?: ещё| еще| ще)? {_INFINITIVE}"
    r"|(?<!\w)(?:i|we) (?:(?:really|also|still) )?(?:want|plan|mean|intend|am going|have|need|ought) to (?=[a-z])"
    r"|(?<!\w)(?:i|we)(?:'m| am|'re| are) (?:going|planning|meaning|supposed|due) to (?=[a-z])"
    r"|(?<!\w)(?:i'm|i am|we're|we are) to (?=[a-z])|(?<!\w)i (?:must|should|shall|will) (?=[a-z])"
    r"|(?<!\w)i'll (?=[a-z])"
)


def drop(line: Line, now: datetime) -> None:
    """At the beginning, or behind nothing but a moment."""
    match = _MEANT.search(line.read)
    if match is None:
        return
    before = line.only(0, match.start()) if match.start() else None
    if before is None or (dates.take(before, now) and not before.read.strip(" ,\x00")):
        line.respell(*match.span(), "")
