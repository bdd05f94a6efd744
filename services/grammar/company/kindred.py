"""Words that mean the same to a salesperson: «дорого» and «цена», «сарафан» and «рекомендация»."""

from functools import lru_cache

_KIN = tuple(
    tuple(group.split())
    for group in (
        "дорог дорож задорог задорож цен денег деньг expens pric dear costly afford",
        "друг конкурент соперник інш competitor elsewhere another someone rival",
        "потребност потреб неактуальн передумал актуальн надобност need",
        "бесплатн безкоштовн халяв free",
        "интеграц інтеграц integrat",
        "закрыва закрив банкрот clos bankrupt",
        "разработчик програмист программист розробник програміст developer programmer coder разраб devs",
        "сайт лендинг website site landing",
        "сарафан рекоменд знаком знайом порад кум приятел mouth referr friend",
        "соцсет соцмереж инст інст вк vk фб фейсбук facebook instagram linkedin лінкед тикток тікток тіктоц tiktok "
        "одноклассник social",
        "мессенджер месенджер вотсап ватсап whatsapp телег вайбер viber telegram messenger",
        "контекст директ гугл google яндекс ads",
        "партнер partner",
        "рассылк розсилк newsletter",
    )
)
"""Words that mean the same to a salesperson, by their beginnings."""


def has_kin(word: str) -> bool:
    """«сарафанка»: known for what it means, and no slip of another word."""
    return bool(_groups(word))


def alike(word: str, token: str) -> int:
    return int(not _groups(word).isdisjoint(_groups(token)))


@lru_cache(8192)
def _groups(word: str) -> frozenset[int]:
    return frozenset(number for number, group in enumerate(_KIN) if word.startswith(group))
