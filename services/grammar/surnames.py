"""The commonest surnames, as they are called; they need no shape to be known by."""

from services.grammar.words import spelt

RUSSIAN = spelt(
    "абдуллин абрамов авдеев агафонов агеев акимов аксенов александров алексеев алиев андреев андрианов анисимов "
    "антипов антонов артамонов архипов афанасьев ахметов баженов балашов баранов белов белоусов беляев беляков "
    "березин бирюков блинов бобров богданов богомолов большаков борисов бородин бочаров быков валиев васильев "
    "виноградов владимиров власов волков воробьев воронин воронов воронцов гаврилов галиев галкин гарипов гасанов "
    "гатауллин герасимов головин голубев гончаров горбачев горбунов гордеев горелов горшков грачев григорьев "
    "гришаев гришин громов гуляев гусев давыдов данилов дементьев демидов демин денисов дмитриев дорофеев дроздов "
    "дубинин дубов дьячков евдокимов егоров елисеев емельянов еременков еремин ермаков ермолаев ершов ефимов "
    "ефремов жданов жуков журавлев завьялов зайцев закиров захаров зверев зимин зиновьев золотарев зорин зотов "
    "зубков зубов зуев ибрагимов иванов игнатов игнатьев ильин иноземцев исаев казаков калашников калинин карасев "
    "каримов карпов кириллов киселев климов князев ковалев кожевников козлов колесников колосов комаров "
    "кондратьев коновалов константинов копылов корнеев корнилов королев коротков костин котов кравцов краснов "
    "круглов крылов крюков кудрявцев кудряшов кузин кузнецов кузьмин кулаков кулешов куликов куприянов лавров "
    "лазарев лапин лаптев лапшин ларин ларионов латыпов лебедев левин леонов леонтьев лисицын литвинов лобанов "
    "логинов лукин лукьянов лыков львов любимов магомедов майоров макаров максимов малышев мальцев мамедов маркин "
    "марков мартынов масленников маслов матвеев медведев мельников мещеряков миронов митрофанов михайлов михеев "
    "моисеев молчанов морозов муравьев муратов мусин мухин мясников нагорнов назаров наумов некрасов нестеров "
    "нефедов нечаев никитин никифоров николаев никонов никулин новиков носов нуриев овсянников овчинников одинцов "
    "орлов осипов островский павлов панин панкратов панов панфилов пахомов петров петухов пирогов платонов "
    "плеханов плотников покровский поляков пономарев попов потапов прокопьев прокофьев прохоров пугачев пушкин "
    "рахимов рогов родин родионов рожков романов рудаков румянцев рыбаков рыжов рябов сабиров савельев савин "
    "савченков сазонов самойлов самсонов сафин сафиуллин сафонов сахаров свиридов седов селезнев селиванов "
    "семенов сергеев серов сидоров симонов скворцов смирнов соболев соколов соловьев сомов сорокин спиридонов "
    "степанов столяров субботин суворов сулейманов сычев тагиров тарасов терентьев терехов тимофеев титов "
    "тихомиров тихонов ткачев токарев третьяков трифонов трофимов трусов туманов ульянов устинов уткин ушаков "
    "фадеев фахрутдинов федоров федосеев федотов филатов филимонов филиппов фирсов фокин фомин фролов хабаров "
    "хакимов харитонов хасанов хохлов цветков черкасов чернов чернышев чижов чистяков шаповалов шарипов шестаков "
    "шилов широков шишкин шмелев шубин щеглов щербаков юдин юсупов ягодин якимов яковлев якушев"
)

UKRAINIAN = spelt(
    "бойко бондар бондаренко білик василенко вдовиченко волошин гаврилюк гайовий гнатюк гнатів гончар гончаренко "
    "горобець гринь гуменюк данилюк демченко демчук дмитрів довгань дорош дяченко захарченко карпенко кириленко "
    "клименко коваленко коваль ковальчук ковтун когут козир колісник корж кравець кравченко кравчук кузьменко "
    "кульчицький кухар кучеренко кушнір левченко лисак лисенко литвин ляшко мазур марченко мельник мельничук "
    "михайлів мороз москаль нечай олійник остапенко павленко панасюк панченко петренко петрів пилипенко поліщук "
    "пономаренко прокопенко рибак романюк руденко різник савченко савчук сидоренко скиба скляр сорока стеценко "
    "стецьків сірко ткач ткаченко ткачук федоренко федорів харченко хоменко чорновол шаповал швець шевченко "
    "шевчук шпак юрчишин яковенко яценко яцишин іваненко"
)

OF_ONE_SHAPE_WITH_WORDS = spelt(
    "бабич бойка бойко бондар бондарь гайдук гончар гук гуцул дзюба дорошенко жук заяц ковалем коваль ковалю "
    "коваля козак король кравец кравець кузьменко кулик кучер лисенко мельник мельника мельнику мороз мороза "
    "морозу олійник поліщук рудь савчук сорока ткач ткачук чумак швец швець шевчук шульга юдін яремчук"
)
"""«Мороз», «Швец»: also in their cases."""

ENGLISH = spelt(
    "ahmed alexander allen alvarez andrews arnold austin bailey baker barker barnes bennett berry bevan bishop "
    "bowman boyd bradley brewer brooks brown bryant burke burns burton butler byrd campbell carlson carpenter "
    "carr carroll carter castillo chapman chavez clark cole coleman collins cooper cox crawford cunningham "
    "davidson davies davis dawson douglas duncan dunn edwards elliott ellis evans ferguson fernandez fisher "
    "fleming flores foster fowler franklin frazier freeman fuller gardner garrett garza gibson gilbert gomez "
    "gonzales gordon graham green greene griffin griffiths hall hamilton hansen hanson harper harris harrison "
    "harvey hawkins hayes henderson hicks hill hoffman holland holmes holt hopkins howard howell hudson hughes "
    "hunter hussain jackson jacobs jenkins jensen johnston jones kaur kelley kelly kennedy khan king knight "
    "larson lawrence lawson lewis lloyd lynch marshall matthews mccoy mcdonald medina mendoza meyer miller mills "
    "mitchell montgomery moore morales moreno morgan morris murphy murray myers nguyen oliver olson ortiz owens "
    "parker patel patterson payne pearson perkins perry peters peterson phillips pierce porter powell pugh "
    "ramirez ramos reed rees reid reyes reynolds richards richardson rivera roberts robertson rogers ross ruiz "
    "russell ryan sanders schmidt shah shaw silva simmons simpson sims singh smith smiths snyder spencer stephens "
    "stevens stewart sullivan thomas thompson torres tucker turner vargas vasquez wagner walker wallace ward "
    "warren washington watkins watson weaver webb welch wells wheeler white williamson willis wilson wright young"
)

ALL = RUSSIAN | UKRAINIAN | OF_ONE_SHAPE_WITH_WORDS | ENGLISH
