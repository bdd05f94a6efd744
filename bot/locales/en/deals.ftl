deal-open = Open
deal-parked = On hold
deal-won = Won
deal-lost = Lost
deal-stepless = Without a next step
deals-title = { $which } · { $deals }
deals-sums = worth { $sums }
deals-empty = { $which }: nothing yet. Start with one line: <code>deal Acme windows 350k</code>
deals-none = { $which }: no such deals.
deals-all = All deals
deals-whose = Whose deals?
deals-no-such =
    Deals cannot be picked by “{ $words }”. What does work: state, stage, person and period, as in
    <code>my deals</code>, <code>deals this month</code>.
deals-line = <b>#{ $number }</b> { $title } · { $amount }
deals-line-more = <i>{ $parts }</i>

deal-heading = <b>#{ $number } { $title }</b>
deal-heading-amount = <b>#{ $number } { $title }</b> · { $amount }
deal-stage = { $stage } · { $days } · { $name }
deal-client = 👤 { $name }
deal-client-phone = 👤 { $name }  { $phone }
deal-task = ⏰ { $when } — { $title }
deal-task-undated = ⏰ { $title }
deal-task-overdue = ⏰ { $when } — { $title }, overdue
deal-no-task = ⏰ No next step
deal-expected = decision expected by { $day }
deal-expected-late = decision was due { $day }
deal-tags = 🏷 { $tags }
deal-reason-lost = Lost: { $reason }
deal-reason-won = Bought: { $reason }
deal-comment = “{ $comment }”
deal-no-amount = no amount

deal-next = ▶ { $stage }
deal-stages = Stage…
deal-win = 🏆 Won
deal-lose = ✖ Lost
deal-step = ⏰ Task
deal-history = History · { $count }
deal-open-client = 👤 Client
deal-more = More…
deal-back-to-work = ↩ Reopen: { $stage }
deal-list = ‹ Back to the list

deals-new = ➕ New

new-client = Who is the client? A person or a company.
new-phone = The client’s phone number?
new-title = What are we selling? Name the deal.
new-amount = How much is it worth? For example, 350k or 1.2M.
new-source = Where did the client come from?
new-step = What is the next step? For example, “call tomorrow at 10”.
newfor-amount = { new-amount }
newfor-source = { new-source }
newfor-step = { new-step }
step-call-tomorrow = Call tomorrow
step-call-3days = Call in 3 days
step-call-monday = Call on Monday
deal-line-example = Write what we are selling: <code>deal Acme windows 350k</code>
deal-wake = follow up { $day }
deal-has-files = 📎 { $count }
deal-participant = 👥 { $name }: { $function }
function-task = via a task
