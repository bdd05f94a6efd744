"""What people call the ways to a client, and what they send."""

MESSENGERS = (
    r"в[оа][тц]с?ап\w*|whatsapp|телег\w*|тг|телеграм\w*|telegram|вайбер\w*|viber"
    r"|(?<=в )макс(?!\w)|мессенджер\w*|месенджер\w*|смс|sms|чат|signal"
)

SOCIALS = (
    r"вк|вконтакт\w*|инст\w*|інст\w*|фейсбук\w*|facebook|instagram|insta|linkedin|одноклассник\w*|директ"
    r"|соцсет\w+|тикток|fb|vk"
)

MAILS = r"письмо|почт[уе]|мыло|имейл|емейл|мейл|імейл|листа?|пошту|email|e-mail|mail|letter"

PROPOSALS = (
    r"кп(?:шк[ауи])?|ком?мерческ\w+(?: предложени\w+)?|комерційн\w+(?: пропозиц\w+)?|предложение"
    r"|проп[оа]з[иі]ц[иі][юя]|смету"
    r"|расчет(?! (?:по|лизинг|кредит|ипотек|рассроч|каско|страхов))|кошторис|(?:a |the )?(?:proposal|quote|offer)"
)
