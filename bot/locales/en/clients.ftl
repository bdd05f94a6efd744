clients-title = <b>{ $which } · { $count }</b>
clients-active = Active clients
clients-gone = Clients gone quiet
clients-inquiries = Asked, never bought
clients-active-count = Active · { $count }
clients-gone-count = Gone · { $count }
clients-inquiries-count = Asked · { $count }
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
client-sent = 🤝 Referrals made: { $count }
client-colleagues = From the same company: { $names }
client-deals = Deals · { $count }
client-new-deal = ➕ Deal
client-edit = Edit…
client-outcomes = Outcome…
client-merge = Merge with…
client-list = ‹ Clients

outcome-work = In work
outcome-bought = Bought
outcome-refused = Will not buy
outcome-other = Not a client
outcome-by-deals = By the deals
outcome-ask = { $client }
    How did it end?
outcome-why = { $client }
    Why not?

client-edit-ask = { $client }
    What to change?
client-edit-name = Name
client-edit-points = ➕ Phone, e-mail
client-edit-birthday = Birthday
client-edit-company = Company
client-edit-referrer = Referred by
client-remove-point = ✖ { $value }
cname-name =
    <b>{ $name }</b>
    What is the client’s name now?
cpoints-points =
    <b>{ $name }</b>
    A phone, an e-mail or a Telegram name? Several will do.
cbirth-day =
    <b>{ $name }</b>
    When is the birthday? For example, 12.03 or 12 March 1985.
cbirth-none = Remove the birthday
cfirm-name =
    <b>{ $name }</b>
    From which company?
cfirm-none = Remove the company
csent-who =
    <b>{ $name }</b>
    Who referred the client? A name or a phone.
csent-none = Remove the referrer
referrer-which = { $client }
    Which of them referred the client?
cmerge-who =
    <b>{ $name }</b>
    Merge with whom? A name or a phone.
merge-which = { $client }
    Which of them is the same client?
merge-nobody = { $client }
    None of your clients is like that.
merged-with = 🔗 Merged: { $name }

newfor-title =
    <b>{ $name }</b>
    What are we selling? The deal’s title.
dealclient-client =
    <b>#{ $number } { $title }</b>
    Who is the client? Name, phone, e-mail: whatever there is.

client-changed-name = Name
client-changed-company = Company
client-changed-birthday = Birthday
client-changed-outcome = Outcome
client-changed-reason = Reason
client-changed-referred_by = Referred by
client-changed-points = Contact
client-history-title = { $client }
    History: { $count }
client-history-entry = <i>{ $when } · { $name } · #{ $number } { $title }</i>
client-began = <i>{ $when } · { $name }</i>
    First record of the client

client-known = 👋 Already known: { $name }, { $deals }
client-alike = There seems to be such a client. The same one?
client-same = Same one: { $name }
client-new = A new client
client-held = There is such a client already. In charge: { $name }.
client-ask-for = Ask for a hand-over
client-asked = Request sent: { $name }.

clients-new = ➕ Client
clients-companies = 🏢 Companies
client-company-card = 🏢 Company
client-created = 🆕 Client saved, no deal yet
client-gone = ↩ { $name } is gone, as if never put down.
client-met = 👋 You have this client already.
newclient-client = Who is the client? Name, phone, e-mail: whatever there is.

transfer-given = 🤝 { $client } is with { $name } now: { $deals }.
transfer-kept = { $client } stays put. { $name } will be told.
outcome-no-deal = No deal
outcome-which-deal = { $client }
    Which deal was sold?
client-deal-left = #{ $number }: where to?
clients-chosen = 🔎 Select
