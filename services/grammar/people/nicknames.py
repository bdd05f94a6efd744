"""What colleagues call a person by: Павел is Паша, Daniel is Dan."""

from functools import lru_cache

from services.grammar.language import lazily
from services.grammar.language.likeness import Like, same_name

SHORT = {
    "александр": "саша саня шура", "александра": "саша шура", "алексей": "леша алеша", "анастасия": "настя",
    "анатолий": "толя", "андрей": "андрюша", "анна": "аня нюра", "антон": "тоша", "борис": "боря", "вадим": "вадик",
    "валентина": "валя", "валерий": "валера", "василий": "вася", "виктор": "витя", "виктория": "вика",
    "виталий": "виталик", "владимир": "вова володя", "вячеслав": "слава", "галина": "галя", "геннадий": "гена",
    "григорий": "гриша", "дарья": "даша", "дмитрий": "дима митя", "евгений": "женя", "евгения": "женя",
    "екатерина": "катя", "елена": "лена алена", "иван": "ваня", "ирина": "ира", "константин": "костя",
    "ксения": "ксюша",
    "лариса": "лара", "леонид": "леня", "любовь": "люба", "людмила": "люда мила", "максим": "макс", "маргарита": "рита",
    "мария": "маша", "михаил": "миша", "надежда": "надя", "наталья": "наташа ната", "николай": "коля",
    "оксана": "ксюша",
    "олег": "олежа", "ольга": "оля", "павел": "паша", "петр": "петя", "роман": "рома", "светлана": "света",
    "семен": "сема", "сергей": "сережа серега", "станислав": "стас", "степан": "степа", "татьяна": "таня",
    "юлия": "юля", "юрий": "юра", "яков": "яша",
    "андрій": "андрей андрюша андрюха андрійко", "іван": "иван ваня", "василь": "василий вася", "богдан": "бодя",
    "дарина": "даша", "дарія": "даша", "анастасія": "анастасия настя", "надія": "надежда надя",
    "григорій": "григорий гриша", "любов": "люба", "олександр": "александр саша сашко",
    "олексій": "алексей леша льоша", "ганна": "анна аня", "дмитро": "дмитрий дима діма", "євген": "евгений женя",
    "ірина": "ирина ира іра", "катерина": "екатерина катя катя", "марія": "мария маша маруся",
    "михайло": "михаил миша", "наталія": "наталья наташа", "олена": "елена лена", "павло": "павел паша",
    "петро": "петр петя", "світлана": "светлана света світа", "сергій": "сергей сергійко", "тетяна": "татьяна таня",
    "юлія": "юлия юля", "юрій": "юрий юра", "тарас": "тарасик", "микола": "николай коля",
    "володимир": "владимир вова", "вікторія": "виктория вика віка", "віталій": "виталий виталик віталік",
    "william": "bill will", "robert": "rob bob", "michael": "mike", "james": "jim", "richard": "rick", "edward": "ed",
    "thomas": "tom", "daniel": "dan", "david": "dave", "christopher": "chris", "alexander": "alex", "samuel": "sam",
    "katherine": "kate", "elizabeth": "liz", "jennifer": "jen", "margaret": "maggie", "olivia": "liv", "anna": "annie",
}  # fmt: skip
"""And in Russian, where both are spoken: «Андрію» is told to «Андрею»."""


@lru_cache(1024)
def initials(name: str) -> frozenset[str]:
    """With which letters a word begins that this person may be called by."""
    return frozenset(one[0] for one in (name, *SHORT.get(name, "").split()))


@lru_cache(8192)
def called(word: str, name: str) -> Like:
    """As `same_name`, and by the short names that colleagues use: «Паше» is Павел, «Маринке» is Марина."""
    found = same_name(word, name)
    short = SHORT.get(name, "").split()
    fond = [one[:-1] + ending for one in (name, *short) if one[-1] in "ая" for ending in ("ка", "ька")]
    if found is Like.NO and any(same_name(word, one) > Like.TYPO for one in (*short, *fond)):
        return Like.FORM
    return found


@lru_cache(1024)
def addressed(word: str, name: str) -> bool:
    """«Паш», «Вер», «Ань», «Ірино», «Верочка»: a name as one calls it out."""
    full = (name, *SHORT.get(name, "").split())
    stem = word.removesuffix("ь").removesuffix("о")
    dear = _DEAR.fullmatch(word)
    if dear is not None and any(one[:-1] == dear[1] or one == dear[1] for one in full):
        return True
    return len(stem) > 1 and any(stem + ending in full for ending in "ая")


_DEAR = lazily.compile(r"([^\W\d_]{2,})(?:[оеї]чк|[оеєь]ньк|[ую]ш|[ую]шк|[иі]к|ух|юх)[аоуи]?")
"""«Верочка», «Пашенька», «Павлик»."""
