"""What firms call themselves that say no legal form."""

from services.grammar.language.words import spelt

SURE = spelt("group trust holdings solutions analytics logistics associates consulting foundation industries")
"""What a firm's name ends with and hardly anything else: "Maplewood Dental Group"."""
ONLY_HOUSES = spelt(
    "vets motors haulage taxis textiles traders enterprises ventures brothers bakery brewery distillery couriers dairy "
    "dairies butchers florists opticians lettings removals academy clinic surgery university church council charity"
)
"""What is seldom sold: whatever stands before is the name."""
HOUSES = (
    SURE
    | ONLY_HOUSES
    | spelt(
        "nursery charity supply supplies bakery hauling clinic practice agency systems freight partners labs ventures "
        "academy arms association brothers builders cabs chapel church club college council enterprises foods "
        "haulage hospital hotel inn motors primary school stores surgery taxis textiles traders university "
        "vets couriers dairy dairies removals brewery distillery butchers bakers florists opticians lettings "
        "recruitment "
        "caterers roofers plumbers landscapes autos"
    )
)
"""What the last word of a firm's name may be."""
KINDS = spelt(
    "сто азс такси таксі "
    "сеть мережа завод комбинат фабрика агентство бюро фирма клиника стоматология больница аптека отель "
    "гостиница санаторий "
    "ресторан кафе бар пекарня кофейня школа лицей садик автошкола салон магазин студия ателье типография "
    "автосервис автосалон стройбаза турбаза база ферма птицефабрика хлебозавод мясокомбинат агенція фірма "
    "сто автосервис центр автоцентр техцентр медцентр таксопарк автопарк автобаза автоколонна автомойка шиномонтаж "
    "хостел "
    "логопарк технопарк агропарк бизнес-парк кооператив товарищество администрация музей театр библиотека университет "
    "институт колледж техникум гимназия "
    "детсад лагерь питомник зоомагазин ветклиника барбершоп парикмахерская химчистка прачечная пиццерия "
    "закусочная кондитерская булочная пивоварня винодельня молокозавод элеватор мельница лесопилка верфь порт "
    "аэропорт издательство редакция турагентство турфирма застройщик поликлиника клуб спортклуб фитнес-клуб цех "
    "мастерская супермаркет гипермаркет кальянная шашлычная пельменная чайхана хинкальная кофейня чайная бизнес-центр "
    "ломбард нотариат лаборатория "
    "м'ясокомбінат молокозавод хлібозавод автобаза перукарня піцерія пекарня садочок гімназія коледж поліклініка "
    "ветклініка бібліотека турагенція видавництво млин елеватор майстерня фабрика гіпермаркет комбінат клуб "
    "агрофірма агрофирма агрохолдинг клініка стоматологія лікарня готель їдальня кав'ярня ліцей крамниця друкарня"
)
"""What is called by a name of its own: «завод Электроконтакт», «отель Старая Мельница»."""
WHICH = spelt("фитнес фітнес бизнес бізнес спорт авто кофе барбер арт мини міні vip")
"""What may stand before the kind: «фитнес клуб»."""
ASKED = spelt(
    "срок сроки дата дату дати паспорт пробег пробіг скидка скидку знижка знижку цена цену цены ціна ціну счет рахунок "
    "акт договор договір фото адрес график графік план остатки залишки наличие термін терміни прайс каталог образцы "
    "зразки деньги гроші оплата оплату доступ ответ відповідь телефон номер заказ замовлення адреса проект проєкт"
)
"""What is wanted of a house, and no name of it."""

PICTURED = spelt("фото фотки фотку фотографии видео відео снимки світлини показать показати осмотреть оглянути")
"""«фото салона Громыко»: of the house, and for somebody."""
