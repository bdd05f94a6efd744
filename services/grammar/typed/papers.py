"""Numbers of firms, accounts and papers: «ИНН 7712045689», «ЄДРПОУ 38412076», "company no 04819273"."""

from services.grammar.language import lazily

_NUMBERED = r"(?: ?(?:номер|код|no|num|number|ref|is)\.?)"
WORDS = (
    r"(?:(?:инн|огрн(?:ип)?|кпп|бик|окпо|снилс|паспорт|стс|птс|р/с|к/с|[єе]дрпоу|іпн|рнокпп|мфо|пдв|він[- ]?код"
    r"|vat(?: reg)?|registration|reg|crn|utr|eori|duns|chassis|vin|iban"
    rf"|swift|sort code){_NUMBERED}?|(?:company|companies house|account|acc|acct|tax|ni|policy|passport|licence|serial)"
    rf"(?: registration| reg)?{_NUMBERED})[ :№#]+"
)
_NO_PHONE = r"(?!0\d{4} ?\d{6}(?!\d)|0\d{2,3} ?\d{3} ?\d{4}(?!\d))"
FIGURES = lazily.compile(
    rf"(?<!\w)(?:{WORDS}{_NO_PHONE}(?=[a-z]{{0,2}}(?:[ /-]?\d){{5}})(?P<of_paper>[a-z]{{0,2}}\d[\d/ -]*\d)"
    r"|(?:р/р|рахунок|iban) ?(?P<of_account>(?:ua)?\d{10,}))(?![\w%]|[.,]\d| ?(?:тис|тыс|k|млн|грн|дол)(?!\w))"
)
"""They stay where they stand, and are read as nothing: neither a sum, nor a phone, nor a deal's number."""
