find-how = What should I find? Type a name, a number, part of a phone number or a word from a note: <code>/find Smith</code> or <code>/find 7946 0958</code>.
find-found = Found for “{ $words }”:
find-client = 👤 { $name }
find-note = 💬 #{ $number }: { $words }
find-company = 🏢 { $name }
