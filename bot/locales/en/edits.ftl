more-ask = { $heading }
    What else?
edit-ask = { $heading }
    What would you like to change?
edit-client = 👤 Who is it for?
edit-more = Edit…
edit-title = Name
edit-amount = Amount
edit-expected = Decision date
edit-source = Source
edit-tags = Tags
edit-give = Hand over
edit-comment = Comment

title-title =
    <b>#{ $number } { $title }</b>
    What is the deal’s new name?
amount-amount =
    <b>#{ $number } { $title }</b>
    What is the amount? For example, 350k, 1.2M or $3k.
amount-unknown = Remove the amount
expect-day =
    <b>#{ $number } { $title }</b>
    When do we expect a decision? For example, on Friday, 15 December or in 2 weeks.
expected-none = Remove the date
expect-friday = on Friday
expect-week = in 1 week
expect-month = in 1 month
tags-tags =
    <b>#{ $number } { $title }</b>
    Which tags? Separate them with commas, for example: trade-in, loan.
tags-none = Remove the tags
plan-step =
    <b>#{ $number } { $title }</b>
    What is the next step? For example, “call tomorrow at 10”.
source-ask = { $heading }
    Where did the client come from?
source-none = Not known
give-nobody = { $heading }
    I don’t know who “{ $words }” is. Hand it over to whom?
give-barred = { $heading }
    You can’t hand it over to that colleague. To whom, then?
give-ask = { $heading }
    Who should take it over?
edit-other-client = Another client
edit-participants = 👥 Participants
participants-ask = { $heading }
    Who else works on the deal? A participant can see it and change it.
participant-add = ➕ { $name }
participant-remove = ✖ { $name }: { $function }
peer-function =
    <b>#{ $number } { $title }</b>
    In what role?
function-documents = documents
function-estimate = estimate
function-delivery = delivery
function-help = helping out
