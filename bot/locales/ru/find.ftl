find-how = Что найти? Напишите имя, номер, часть телефона или слово из заметки: <code>/find Иванов</code> или <code>/find 912 345</code>.
find-found = Нашлось по «{ $words }»:
find-client = 👤 { $name }
find-note = 💬 #{ $number }: { $words }
find-company = 🏢 { $name }
