"""Words that are no name: they link, they say what somebody does."""

from collections.abc import Sequence
from functools import lru_cache

from services.grammar.language import lazily, ukrainian
from services.grammar.language.morphology import Form, must_be, readings
from services.grammar.language.words import WEEKDAYS, spelt
from services.grammar.lexicon import things
from services.grammar.line import Line, Word
from services.grammar.people import names
from services.grammar.people.given_english import ENGLISH

FILL = spelt(
    "этому этого этим этой цьому цього клиент клиента клиенту клиентом клієнт клієнта клієнту клієнтом client по с "
    "со у от до для к ко на в во "
    "из про мне мені this the with to for from of at on by від з із зі угода угоду угоди угоді deal сделка "
    "сделку сделки сделке сделкой угодою the a an и й та and он она они я мы ми we i he she they это этот эту "
    "уже вже там тут наш наша наш там с тем за о об компания компании компанию компанией фирма фирме фирму фирмой "
    "фірма фірмі компанія компанії компанію буду будем хочу собираюсь планирую должен должна был была ура "
    "hooray ну вот короче слушай итак значит срочно пожалуйста пж "
    "плиз терміново urgently asap please "
    "меня нас нам первым делом сначала спочатку обязательно также обов'язково господин г-н mr mrs ms me my мой мою "
    "моего теперь "
    "now тепер that "
    "таки взагалі мій моя мого моїй цей ця цю "
    "нашу нашего нашей нашему нашим наші нашої нашому нашою моей моему моєї моєму моєю клиентка клиентку клієнтка "
    "клієнтку пан пані пана пану панові паном mister господа госпожа госпоже госпожу госпожой моб сот "
    "it our their your them him her us instead лучше краще"
)


STOP = spelt(
    "we сам сама сами не ні но а и й та але що что чтобы щоб как як as якщо если потому but and that not because all "
    "все усе "
    "всё уже пока поки досі еще ще позже снова опять по на в во про о об за из насчет щодо about re on in at his "
    "он она они вони він вона he she they его ее их бо для с со у от до к with to for from of хотя просто сказав мы ми "
    "это вроде нужен нужна нужно потом надо треба wants want is was will has no ok ок норм думает будет была был было "
    "были нет є очень very пусть хай нехай let later soon still tonight he's she's it's they're i'm we're won't can't "
    "don't isn't hasn't too only also just really probably maybe definitely currently already always never "
    "тільки лише лиш лишь только немає потрібен потрібна потрібно потрібні нужны важливо "
    "зручно незручно цікаво чекаю чекаємо шукаю шукаємо його її їх йому "
    "їй їм ним нею них неї нього ними нему собі мене тебе уже вже ночью вночі twice once дважды трижды двічі тричі"
)


_NO_VERB = (
    r"(?!(?:муртаз|сейтк|нур|мад|шер|курбан|рахмат|махмад|гасан|имам|сад)али(?!\w))"
    r"(?![^\W\d_]+(?:швили|детали|модели|панели|мебели|медали))"
)
"""«Чолхашвили», «Касимовстройдетали»."""
_VERBAL = lazily.compile(
    rf"{_NO_VERB}(?:"
    + r"[^\W\d_]{2,}(?:лся|лась|лись|лось|тся|ться|ется|ится|ются|ятся|вся|лася|лися|ється|иться|али|или|ели|яли"
    r"|ули|ували"
    r"|ает|яет|ует|еет|ют|ят|ит|ут|ат|ає|яє|ує|ює|іє|ють|ять|уть|ать|ил|ал|ел|ял|ила|ала|ела|яла|нул|нула|ав|яв|ував|ит"
    r"|ить|сят|ет|ыл|ыла|ыли|ула|ули|шел|шла|шли|шло|нес|несла|несли|вез|везла|везли|ив|ийшов|ийшла)"
    r"|[^\W\d_]*(?:хот|сид|лет|терп|[уз]м|вм|[сзп]м|розум|бол|хвор|волод|жал|шкод|гор|ціл|глад|брал|[дв]ив|(?:за|при"
    r"|пере|від|про|по|до|роз|на|з)?в)ів"
    r"|bought|brought|spoke|wrote|knew|spent|forgot|drove|began|(?:with|under)stood"
    r"|[a-z]{2,}[a-df-z]ed|(?:с|по)мог(?:ла|ли)?|зміг|змогла|змогли|вернул|повернув|передвинул|подтянул|в(?:нес|вез"
    r"|шел)(?:ла|ли)?)"
)


SURELY_VERBAL = lazily.compile(
    rf"{_NO_VERB}(?:"
    + r"[^\W\d_]{2,}(?:лся|лась|лись|лось|ются|ятся|ется|ится|лася|лися|ється|ували|ывают|ивают|ывает|ивает)"
    r"|[^\W\d_]{3,}(?:али|или|ели|яли)"
    r"|прос(?:ит|ят|ил|ила|или|ив|ить|ять)|хоч(?:ет|е|уть|ут)|хотят|хоті(?:в|ла|ли)|хоте(?:л|ла|ли)|дума(?:ет"
    r"|ют|є|ють|л|ла)"
    r"|жд(?:ет|ут|ем)|чека(?:є|ють)|сказа(?:л|ла|ли|в)|говор(?:ит|ят|ил|ила|ить|ять)|спр(?:ашивает|ашивают|осил"
    r"|осила)"
    r"|обеща(?:л|ла|ют|ет)|обіця(?:в|ла|є)|ответил[аи]?|взял[аи]?|взя(?:в|ла)|бер(?:ет|ут|е|уть)|сомневается"
    r"|соглас\w{2,4}"
    r"|[a-z]+n't|(?:не)?актуально|неактуален|против|занят[аоы]?|зайнят(?:ий|а|і)|недоволен|доволен|довольн[аы]"
    r"|недовольн[аы]"
    r"|заинтересован[аы]?|болен|больна"
    r"|здесь нет|живет|живут|ед(?:ет|ут)|уехал[аи]?|приедет|придет|любит|любить|зна(?:ет|ют|є)|пиш(?:ет|ут|е)"
    r"|пита(?:є|ла|в|ли)"
    r"|(?:при|за|ви|по|під)?їд(?:е|уть)|пр[иі]йд(?:е|уть)|ищет|ищут|шука(?:є|ють)|заболел[аи]?|болеет|купи(?:т"
    r"|ть)|важно|понравил\w+|устро(?:ил|ила|ило)|готов|рад"
    r"|жена|муж|(?:оплач|одобр|отгруж|доставл|утвержд|выставл|просроч|сплач|схвал|відвантаж)ен[аоыиі]?"
    r""
    r"|(?:перенес|отмен|назнач|заплан|подтвержд)[^\W\d_]{1,5}|прош(?:ел|ла|ло|ли)|reckons|decides|worries|expects"
    r"|hopes|plans"
    r"|insists|complains|suggests|believes|feels|lives|works|owns|comes|goes|seems"
    r"|looks|sounds|can|cannot|could|would|should|might|owes|runs|expires|leaks|hates|drives|fancies|accepts|agrees"
    r"|refuses|mentions|admits|wonders|struggles|knows|moves|pays|buys|wants?|asks?|says?|needs?|asked|agreed"
    r"|discussed|said|says|thinks?|will|is|was|needs?|likes?|liked|has|had|lost|declined|rejected|doesn't|didn't"
    r"|gone|came|thought|found|kept|chose|ready|happy|keen|(?!(?:build|glaz|scaffold|plaster|til|render|pav|decorat"
    r"|weld|train|cater|clean|print|floor|roof"
    r"|plumb"
    r"|market|consult|engineer|packag|hold|fenc|light|heat|hous|cloth|wedd|paint|landscap|trad|shipp|meet|hir|leas"
    r"|sterl|brown|gold|whit|gosl|mann|cann|chann|cush|darl|dowl|dunn|field|fann|gould|hemm|kipl|nutt|picker|pill"
    r"|snell|skeld|spald"
    r"|spauld|starl|stirl|utt|war|wild|hard|flem|hask|keat|bright|read"
    r"|aisl|ashl|irv|xiaom|yut)ing)[a-z]{3,}ing"
    r"|went|got|gave|paid|made|told|saw|heard|held|broke|fell|felt|loves?|prefers?|promised|waiting|waits|takes?|took"
    r"|wife|husband)"
)


def verbal(word: str) -> bool:
    """Looks like a verb or a word that begins a note; not asked of the first word of a name."""
    return word in STOP or tells(word)


_NOUNS = spelt(
    "минут кредит билет бюджет пакет ответ комитет кабинет паркет депозит возврат аппарат формат адвокат "
    "результат квадрат автомат совет интернет магнит гранит дебет предмет объект факультет приоритет привет "
    "макет букет щит кит салат халат карат агат маршрут институт атрибут кают валют вал канал подвал металл "
    "материал журнал филиал вокзал портал мебель отдел модел предел раздел чел стил профил автомобил школа "
    "скала балл зал магистрал мотив актив позитив негатив архив массив объектив кооператив штатив вариатив тыл "
    "united джили чери "
    "аудит монолит "
    "лимит визит дефицит транзит графит композит керамогранит реквизит бисквит авторитет буфет банкет браслет "
    "жилет табурет "
    "планшет туалет кабриолет кювет омлет портрет секрет силуэт сюжет трафарет турникет фуршет этикет учет отчет "
    "расчет "
    "счет зачет подсчет цвет свет расцвет вылет полет самолет вертолет балет диабет запрет обет агрегат аттестат "
    "банкомат "
    "дубликат депутат канат кандидат комбинат концентрат мандат препарат прокат плагиат сертификат солдат субстрат "
    "термостат "
    "экспонат чат гранат затрат зарплат оплат палат лопат батут дебют приют уют салют статут мазут персонал "
    "терминал генерал "
    "квартал идеал капитал минерал потенциал сериал сигнал скандал перевал провал овал бокал финал оригинал урал "
    "байкал ямал "
    "мангал удел утил текстил крокодил пассив коллектив креатив норматив прилив отлив налив слив залив полив "
    "состав сплав "
    "устав рукав модели детали панели медали отели цели автомобили вертикали стили профили недели качели форели мели "
    "автомати квіти карпати плити "
    "limited advanced allied integrated unlimited interested"
)
"""Words that end like verbs."""


ORDERS = spelt(
    "переведи верни вернуть отдай скажи спроси сделай пришли возьми дай купи продай закрой удали убери отмени закажи "
    "оформи посчитай посмотри запроси забери сними помоги попроси передай переделай пересчитай скасуй поверни віддай "
    "спитай зроби візьми купи видали забери замов порахуй подивись попроси give cancel tell make take let ask cut "
    "drop "
    "refund remove delete knock"
)
"""Words of command that begin no name."""


MEASURED = (
    r"(?:рост|вес|размер|возраст|пробег|площадь|длина|ширина|высота|глубина|толщина|диаметр|объем|этаж|год"
    r"|зріст|вага|розмір|вік|пробіг|площа|довжина|висота|глибина|товщина|діаметр|об'?єм|поверх|рік"
    r"|height|weight|size|age|mileage|area|length|width|depth|floor)"
)
"""How big, old or far somebody's thing is, before a figure."""
FACT = lazily.compile(
    rf"(?<!\w){MEASURED} (?=\d)|"
    r"(?<!\w)(?:(?:новый|другой|второй|ещё|еще|доп|рабочий|личный|новий|інший|другий|new|another|second)"
    r" (?:номер|телефон|контакт|number|phone)|(?:лпр|директор|бухгалтер|секретарь|снабженец|(?:контакт\w*"
    r"|конт) лицо)(?= )|номер (?:поменял|сменил|змінив)\w*|(?:сменил|поменял|змінив)\w* номер"
    r"|день рождения|день народження|др|birthday|on (?:holiday|hols?|leave|vacation|annual leave)"
    r"|out of (?:office|town)|off sick|away (?:till|until|on|in|for))(?!\w)"
)
"""What a line tells about somebody without a verb: his other phone, his birthday."""


_DAY = rf"{'|'.join(WEEKDAYS)}|week|month|year|quarter|morning|time"
"""«next Tue» is when, and no step on."""
ONWARD = lazily.compile(
    r"(?<!\w)(?:(?:на |в )?(?:следующ\w+|сл(?:ед)?\.?) (?:этап\w*|стади\w+|шаг\w*|ступен\w+)|(?:на |в )?(?:наступн\w+"
    r"|наст\.?) (?:[еэ]тап\w*|крок\w*|стаді\w*)"
    r"|(?:to )?(?:the )?next (?:stage|step)"
    rf"|дальше|далее|далі|вперед|некст|next(?! (?:{_DAY}))|advance|forward)(?!\w)"
)
"""One step on in the pipeline."""


_DID = (
    "показа обсуди отда посчита рассчита просчита замери выстави отправи подписа получи приня согласова ответи "
    "подтверди отмени поздрави верну заказа забронирова уточни выясни узна напомни объясни рассказа "
    "предложи пообеща подготови сдела собра оформи провери переда добави измени обнови записа снизи подня встрети "
    "проводи посети спроси скину высла посла написа загрузи состави подобра оцени осмотре распечата остави пригласи "
    "закрепи продли назначи перезаказа проконсультирова договори услови сговори созвони законтрактова отгрузи установи "
    "показа обговори відда порахува прорахува виміря вистави відправи надісла підписа отрима прийня погоди узгоди "
    "відпові підтверди скасува привіта поверну замови забронюва з'ясува нагада поясни розпові запропонува пообіця "
    "підготува зроби зібра оформи перевіри дода зміни онови знизи зустрі відвіда проконсультува домови встанови"
)
DID = lazily.compile(
    rf"(?:{'|'.join(dict.fromkeys(_DID.split()))})(?:л|ла|ли|в|лся|лась|лись|лися|вся|лася)"
    r"|(?:от|при|пере|за|под|до|у|вы)(?:вез|нес|вел)(?:ла|ли)?|(?:від|при|пере|за|під)(?:віз|везла|везли|ніс|несла)"
    r"|вн(?:ес|есла|если|іс|ласа)|про(?:вел|вела|вели|вів|вела)"
    r"|sent|e-?mailed|texted|handed|showed|discussed|agreed|arranged|gave|measured|invoiced|issued|received|accepted"
    r"|answered|confirmed|cancell?ed"
    r"|delivered|dropped|congratulated|returned|refunded|ordered|booked|reserved|checked|explained|offered|promised"
    r"|prepared|updated|added|reminded|introduced|quoted|collected|sorted|signed up"
)
"""What one tells that one did, at the beginning of a line."""


NEGATIONS = spelt("не ні not")


@lru_cache(4096)
def tells(word: str) -> bool:
    """A verb of somebody's doing, without a doubt."""
    if word in _NOUNS or word in ENGLISH or (must_be(word, Form.NOUN | Form.NUMERAL) and word not in _KIN):
        return False
    if _LIKE_VERB.fullmatch(word) and not readings(word):
        return False
    if must_be(word, Form.PAST) or SURELY_VERBAL.fullmatch(word) or _VERBAL.fullmatch(word):
        return True
    return ukrainian.does(word) and not readings(word)


_LIKE_VERB = lazily.compile(r"[^\W\d_]{1,2}[аеиу]т")
"""«Алатау Фрут»: a short verb would be in the dictionary."""
_KIN = spelt("жена муж бере")
"""Of whom something is told as a rule."""


def speaks(words: Sequence[Word]) -> bool:
    """These words are no name: somebody does something."""
    return bool(words) and (
        words[0].read in STOP - FILL
        or bool(SURELY_VERBAL.fullmatch(words[0].read))
        or any(verbal(word.read) for word in words[1:] if not _of_name(word.read))
    )


def _of_name(word: str) -> bool:
    """«Fenwick Tooling» does nothing."""
    return names.personal(word) or word in names.SECOND


def tells_deed(line: Line) -> bool:
    """The line tells first what was done: «обсудили с Котовым условия»."""
    words = line.words()
    first = next((word for word in words if not things.is_object(word.read)), None)
    if first is not None and first is not words[0]:
        return any(DID.fullmatch(word.read) for word in words[1:4])
    return first is not None and _did(first.read) and not line.text(0, first.start)


def _did(word: str) -> bool:
    return DID.fullmatch(word) is not None or (must_be(word, Form.PAST) and not word.endswith(("ся", "сь")))
