"""What remains: notes, searches, undo, and what was not understood."""

from services.grammar.deals import sum_words
from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.language.morphology import readings
from services.grammar.lexicon.speech import speaks
from services.grammar.people import names
from services.grammar.said import Said
from services.grammar.stages import lost, won
from services.grammar.todo import follow
from services.grammar.whom import subject

_ONE = r"(?:one|1|deal|client|person|customer|lead|name|card|guy|contact|number)"
_THING = (
    r"(?: (?:сделк[аиу]|угод[аиу]|клиента?|клієнта?|карточку|картку|строку|кнопку|лида?|ліда?|заявк[аиу]|этап|етап"
    r"|контакт|задачу|сумм[ау]|сум[ау]))?"
)
_MISTAKE = (
    rf"(?:that(?:'s| is| was) (?:wrong|not right|not it)|that was (?:the wrong {_ONE}|(?:a|my) mistake)|(?:нечаянно "
    rf"|случайно |випадково |ненароком )?не (?:то|туда|туди"
    rf"|там|того|тому|та|тот|ту|той|те){_THING}"
    rf"(?:(?: [^\W\d_]{{3,}})?(?: [^\W\d_]{{3,}}(?:л|ла|ли|в)))?|(?:на|по)?(?:жал|тис)[а-яі]* не (?:то|туда|туди|ту"
    rf"|те){_THING}|мимо|(?:это "
    rf")?ошиб(?:ся|лась|ка)(?: я)?(?: (?:клиентом|сделкой|номером|карточкой|суммой|этапом|строкой))?"
    rf"|поторопил(?:ся|ась)(?: я)?|погорячил(?:ся|ась)(?: я)?|поспішив|поспішила|промахнул(?:ся|ась)"
    rf"|промазал[аи]?|(?:это )?(?:была )?ошибка|помилка|помили(?:вся|лась|лася)|(?:пере"
    rf"|на)пута(?:л[аи]?|в|ла)|сплутала?|случайно|випадково"
    rf"|(?:oops|sorry)(?: wrong {_ONE})?|not (?:that|this)(?: one)?|(?:my )?(?:mistake|bad)|wrong(?: {_ONE}"
    rf"| [a-z'-]{{3,}})?"
    rf"|i (?:made a mistake|messed up|hit the wrong {_ONE}|pressed the wrong {_ONE}))"
)
_UNDO = lazily.compile(
    r"^[ ]*(?:(?:ой|ай|ах|сорри|сорян|извини(?:те)?|прости(?:те)?|вибач(?:те)?|упс|бл[иі]н|тьху|тьфу|черт|стоп"
    r"|отставить|отбой|відбій|нет|ні|так|no|я|no no"
    rf"|{_MISTAKE})[,.!;]* ){{0,3}}(?:отмени(?:ть)?|отменяй(?:те)?|отменяем|отмена|откати(?:ть)?|откат"
    r"|верни(?:те)?|вернуть|undo"
    r"|(?:please |so )?undo|revert|(?:cancel|scrap|ignore|forget|reverse)(?= (?:that|it|this|last))"
    r"|скасуй(?:те)?|скасувати"
    r"|скасування|відміни(?:ти)?|відміна|поверни|назад)"
    r"(?: (?:последн\w+|это|останн\w+|останнє|last|that|it|все|мое|изменение|изменения|действие|зміну|дію|назад"
    r"|запись|записи|запис|сообщение|повідомлення|команду|сделанное|entry|message|please"
    r"|как было|як було|обратно|action|change|thing|one|1|the|my|мою|свое|свою|моё|что (?:я )?(?:сделал|написал"
    r"|натворил)[аи]?))*"
    rf"(?:[ ,.;:!-]+(?:я |это |ведь |i )?{_MISTAKE})*[ .!)]*$"
)
_NOTE = lazily.compile(
    r"^[ \x00]*(?:заметк[ау]|запиши(?! (?:нов\w+ )?(?:сделк|лид|угод|лід|задач|клиент|клієнт|контакт|заявк"
    r"|(?:\S+ ){1,2}на |на (?:тест|замер|замір|осмотр|консультац|демо|показ|презентац)))"
    r"|зафиксируй|комментарий|коментар"
    r"|коммент|примечание|запомни|нотатка|занотуй"
    r"|note|comment|помітка|замітк[ау]|примітк[ау]|нотатку|(?:добавь|запиши|сделай|внеси|занеси|напиши|оставь"
    r"|додай|залиш|зроби|запиши|внеси)(?:те)? (?:заметку|нотатку|примечание|комментарий|примітку|коментар)"
    r"|add (?:a )?note)(?!\w)"
    r"(?: (?:заметку|нотатку|примечание|комментарий|примітку|коментар)(?!\w))?(?: (?:что|що|that))?[ :]*(?:(?:до|к"
    r"|по) (?:угоди|сделке|сделки)(?!\w) ?)?(?:(?:к|до|по|для|о|про|to|for|on"
    r"|about)(?!\w) ?)?"
)
ORDER = lazily.compile(
    r"^[ \x00]*(?:\d+ )?(?:закрой|закрыть|закрий|верни|вернуть|перенеси|удали|удалить|видали|измени|поменяй"
    r"|поставь|двигай|добавь|назад|отмени"
    r"|сделай|создай|зроби|отправь|скидка|close|delete|remove|cancel|change|back|покажи)(?!\w)|(?<!\w)(?:назад"
    r"|back)[ .]*$"
)
"""An order that was not understood is not a note."""
_LABEL = lazily.compile(
    r"(?:^|[ ,;\x00])(?:отчет|звіт|report|бюджет|сумма|сума|цена|ціна|стоимость|причина(?: отказа| потери"
    r"| відмови)?|ответственный"
    r"|відповідальний|источник"
    r"|джерело|тел|телефон"
    r"|этап|етап|стадия|стадія|статус|задач[ау]|завдання|звонок|дзвінок|встреча|зустріч|лид|лід|сделка|угода|срок"
    r"|строк|дата"
    r"|budget|amount|price|reason|owner|source|phone|stage|status|task|call|meeting|lead|deal|due|assigned to)[ \x00]*$"
    r"|^[ \x00]*(?:(?:нов(?:ая|ую|а|у)|постав(?:ь|ить|те)?|созда(?:й|ть)|добав(?:ь|ить)|створи|додай|add|set"
    r"|create)? ?(?:an? )?(?:задач[ау]|завдання|task)|напомни|нагадай|remind me)(?!\w)"
)
_DEAL = lazily.compile(r"[ ]*(?:сделка|угода|заказ|замовлення|заявка|клиент|клієнт|deal|client|customer) (?=[^\W\d_])")
_CALL = lazily.compile(
    r"[ ]*(?:звонок|вызов|дзвінок|(?:по|пере)?(?:звонил|дзвонив)[аи]?|набрал[аи]?|набра(?:в|ла)|call(?:ed)?) [^\W\d_]"
)
"""«звонок Паку — не ответил»."""
_NOTED = lazily.compile(
    r"(?:^| )(?:прим|примечание|комментарий|коммент|коментар|примітка|note|comment)\.?(?: (?=[^ ])|$)"
)
"""What stands before a colon as in a form: the name of a field, not somebody's."""
_COLON = lazily.compile(r"^(?P<who>[^:]{2,60}?) ?(?::(?= |$|[^\d/])| - )(?P<what>.*)$")


_THAT = lazily.compile(r"^(?:что|що|that) ")
_OF_NUMBER = lazily.compile(
    r"(?P<number>[2-9]\d|\d{3,6}) (?=(?!(?:days|weeks|months|hours|min\w*) )[a-z]+ (?:[a-z]+ )??(?:is|are|was"
    r"|were|has|have"
    r"|needs?|wants?|says?|said|prefers?|got|asked|can't|won't)(?!\w))"
)
"""«note 208 tyres are worn»: of so many tyres nothing would be told."""


_UNDO_WHY = lazily.compile(
    r"[ ]*(?:(?:ой|упс|стоп|нет|ні|no|oops)[,.!]* )?(?:отмени(?:ть)?|отмена|скасуй(?:те)?|відміни(?:ти)?|undo|откати)"
    r"(?: (?:это|последнее|це|останнє|that|it))?[,.;!]+ (?:я |i )?(?:он[аио]?|это|він|вон[аи]|це|he|she|they|it"
    r"|that|was|wrong"
    r"|already|ошиб|перепут|помил|переплут|уже|вже|не |not )[^\d\x00?]{2,40}"
)
"""«отмени, они нашлись»: what has happened since, and no order."""


def undo(said: Said) -> Intent | None:
    if not (_UNDO.match(said.line.read) or _UNDO_WHY.fullmatch(said.line.read)):
        return None
    said.line.take_all()
    return said.intent(Verb.UNDO)


_OF_WHOM = lazily.compile(
    r"[ ]*(?:re|regarding|about|по|щодо|насч[её]т) (?P<who>[^\W\d_]+(?: [^\W\d_]+)?)[,:] (?=\S+ \S)"
)


def about(said: Said) -> Intent | None:
    """ "re Nuttall, has a dog …": of whom, and then what of him."""
    match = _OF_WHOM.match(said.line.read)
    words = said.words(*match.span("who")) if match else []
    if match is None or not all(names.personal(word.read) or not readings(word.read) for word in words):
        return None
    name, text = said.line.text(*match.span("who")), said.line.text(match.end())
    return said.intent(Verb.NOTE, name=name, note=text, sure=said.sure and bool(text))


def note(said: Said) -> Intent | None:
    """«заметка Иванову: …»."""
    match = _NOTE.match(said.line.read)
    if match is None:
        return None
    said = said.copy()
    said.line.take(*match.span())
    start = match.end()
    name = ""
    if said.number is None and (of := _OF_NUMBER.match(said.line.read, start)):
        said.number, start = int(of["number"]), of.end()
        said.sure = said.sure and said.number % 10 != 0
    colon = said.line.read.find(":", start)
    if said.number is None and (span := next(said.line.pieces(), None)):
        if colon > 0 and not said.line.read[colon + 1 : colon + 2].isdigit():
            name, start = said.line.text(start, colon), colon + 1
        elif not speaks(said.words(*span)[:1]):
            name, start = subject(said.line, *span)
    text = _THAT.sub("", said.line.text(start))
    said.line.take_all()
    if name.isdecimal():
        said.number, name = int(name), ""
    return said.intent(Verb.NOTE, name=name, note=text, sure=said.sure and bool(text))


def split(said: Said) -> tuple[Said, str] | None:
    """«Иванов: …»: who, and what is said of him."""
    match = _COLON.match(said.line.read)
    if match is None or not match["what"].strip(" \x00"):
        return None
    if (
        _LABEL.search(match["who"])
        or sum_words.told(said.line)
        or _CALL.match(match["who"])
        or won.WON.search(match["who"])
        or lost.LOST.search(match["who"])
    ):
        return None
    start, end = match.span("who")
    if (deal := _DEAL.match(said.line.read, start, end)) is not None:
        start = deal.end()
    if (noted := _NOTED.search(match["who"])) is not None:
        start, end = (start, start + noted.start()) if noted.start() else (start + noted.end(), end)
    if (about := _ABOUT.match(said.line.read, start, end)) is not None:
        start = about.end()
    words = said.words(start, end)
    name = said.line.text(start, end)
    if len(words) > 4 or (not words and said.number is None) or speaks(words):
        return None
    rest = said.copy()
    rest.named = True
    rest.line.take(0, match.start("what"))
    return rest, name


_ABOUT = lazily.compile(r"[ ]*(?:по|за|про|for|re|on) (?=[^\W_])")
"""«По 318: …», «По Нине Платоновне: …»."""


def of_split(said: Said, name: str) -> Intent:
    """What stands after the colon, kept; with the step that it names."""
    text, task, sure, unread = follow.follow_up(said, said.line.tail())
    text = text if text.endswith("..") else text.rstrip(" .")
    task = task if task and task[0] else None
    said.line.take_all()
    return said.intent(
        Verb.NOTE,
        name=name,
        note=text,
        task=task,
        unread=(*said.unread, *unread),
        sure=said.sure and (sure or not task),
    )


def unclear(said: Said) -> Intent:
    """Nothing fits: the words are offered as a note."""
    return Intent(Verb.UNCLEAR, number=said.number, phone=said.phone, note=said.line.typed.strip(), sure=False)
