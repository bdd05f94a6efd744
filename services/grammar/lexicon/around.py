"""Whoever stands around the client and has a say: family, neighbours, those who decide and pay in his firm."""

from services.grammar.language.words import spelt

FAMILY = spelt(
    "жена муж отец папа мать мама сын дочь дочка брат сестра теща тесть свекр зять кум кума дядя тетя родители "
    "родственник племянник дружина чоловік мати батько тато син донька родич племінник дядько тітка батьки "
    "друг подруга товарищ товариш сосед соседка сусід сусідка коллега колега "
    "wife husband son daughter brother sister dad mum mom mother father uncle aunt cousin nephew friend mate neighbour "
    "neighbor girlfriend boyfriend colleague"
)
OFFICE = spelt(
    "директор директорка бухгалтер бухгалтерка бухгалтерия бухгалтерія шеф начальник юрист партнер менеджер банк "
    "лизинг лізинг "
    "bank lender landlord lawyer solicitor accountant secretary boss partner manager team director assistant insurer "
    "insurers"
)
AROUND = FAMILY | OFFICE
