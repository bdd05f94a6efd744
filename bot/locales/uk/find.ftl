find-how = Що знайти? Напишіть ім’я, номер, частину телефону або слово з нотатки: <code>/find Іваненко</code> або <code>/find 067 123</code>.
find-found = Знайшлося за «{ $words }»:
find-client = 👤 { $name }
find-note = 💬 #{ $number }: { $words }
find-company = 🏢 { $name }
