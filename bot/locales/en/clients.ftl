clients-title = <b>{ $which } · { $count }</b>
clients-active = Active clients
clients-gone = Lapsed clients
clients-inquiries = Enquired, never bought
clients-active-count = Active · { $count }
clients-gone-count = Lapsed · { $count }
clients-inquiries-count = Enquiries · { $count }
clients-empty = Nobody here yet.
clients-row = <b>{ $place }.</b> { $parts }
clients-open = { $count } open

client-person = 👤 <b>{ $name }</b>
client-firm = 🏢 <b>{ $name }</b>
client-company = 🏢 { $name }
client-point = { $value }
client-birthday = 🎂 { $day }
client-outcome = <i>{ $parts }</i>
client-deal = <b>#{ $number }</b> { $parts }
client-referrer = 🤝 Referred by { $name }
client-sent = 🤝 Referrals: { $count }
client-colleagues = Also from this company: { $names }
client-deals = Deals · { $count }
client-new-deal = ➕ Deal
client-edit = Edit…
client-outcomes = Outcome…
client-merge = Merge with…
client-list = ‹ Clients

outcome-work = In progress
outcome-bought = Bought
outcome-refused = Won’t buy
outcome-other = Not a client
outcome-by-deals = As the deals show
outcome-ask = { $client }
    How did it turn out?
outcome-why = { $client }
    Why not?

client-edit-ask = { $client }
    What would you like to change?
client-edit-name = Name
client-edit-points = ➕ Phone, e-mail
client-edit-birthday = Birthday
client-edit-company = Company
client-edit-referrer = Referred by
client-remove-point = ✖ { $value }
cname-name =
    <b>{ $name }</b>
    What is the client’s new name?
cpoints-points =
    <b>{ $name }</b>
    A phone number, an e-mail or a Telegram name? You can send several.
cbirth-day =
    <b>{ $name }</b>
    When is their birthday? For example, 12 March or 12 March 1985.
cbirth-none = Remove the birthday
cfirm-name =
    <b>{ $name }</b>
    Which company are they from?
cfirm-none = Remove the company
csent-who =
    <b>{ $name }</b>
    Who referred them? A name or a phone number.
csent-none = Remove the referrer
referrer-which = { $client }
    Which of these referred the client?
cmerge-who =
    <b>{ $name }</b>
    Who should they be merged with? A name or a phone number.
merge-which = { $client }
    Which of these is the same client?
merge-nobody = { $client }
    None of your clients matches that.
merged-with = 🔗 Merged: { $name }

newfor-title =
    <b>{ $name }</b>
    What are we selling? Name the deal.
dealclient-client =
    <b>#{ $number } { $title }</b>
    Who is the client? Name, phone, e-mail: whatever you have.

client-changed-name = Name
client-changed-company = Company
client-changed-birthday = Birthday
client-changed-outcome = Outcome
client-changed-reason = Reason
client-changed-referred_by = Referred by
client-changed-points = Contact details
client-history-title = { $client }
    History: { $count }
client-history-entry = <i>{ $when } · { $name } · #{ $number } { $title }</i>
client-began = <i>{ $when } · { $name }</i>
    Client first recorded

client-known = 👋 Already known: { $name }, { $deals }
client-alike = A client like this already exists. Is it the same one?
client-same = Yes, it’s { $name }
client-new = No, a new client
client-held = This client already exists. Looked after by { $name }.
client-ask-for = Ask to take over
client-asked = Request sent to { $name }.

clients-new = ➕ Client
clients-companies = 🏢 Companies
client-company-card = 🏢 Company
client-created = 🆕 Client saved, no deal yet
client-gone = ↩ { $name } removed, as if never added.
client-met = 👋 You already have this client.
newclient-client = Who is the client? Name, phone, e-mail: whatever you have.

transfer-given = 🤝 { $client } is now with { $name }: { $deals }.
transfer-kept = { $client } stays put. { $name } will be told.
outcome-no-deal = No deal
outcome-which-deal = { $client }
    Which deal was won?
client-deal-left = #{ $number }: move where?
clients-chosen = 🔎 Segments
