find-how = What shall I find? Write a name, a number, a part of a phone or a word of a note: <code>/find Smith</code> or <code>/find 912 345</code>.
find-found = Found for “{ $words }”:
find-client = 👤 { $name }
find-note = 💬 #{ $number }: { $words }
find-company = 🏢 { $name }
