start-welcome = This is Voronka: your sales department in this chat.
start-four = Four questions and you are ready. Skip any of them, or all of them with /skip.

setup-name =
    { start-welcome }
    { start-four }

    What is the company called?
setup-preset = What do you do? The stages of your pipeline depend on it; you can change them later.
setup-currency = Which currency are your deals in?
setup-timezone = Which time zone? If yours is not listed, type a city, for example London.
setup-default-name = My company
setup-done =
    Ready. Your pipeline, “{ $pipeline }”:
    { $stages }

    Try it right now, in one line:
    <code>deal Brown Octavia 28k, call tomorrow at 10</code>
setup-invite = Invite people

home-title = { $company }
home-greeting = { $name }, { $role }
home-rep = Open: { $open }. A new deal takes one line: <code>deal Acme windows 350k</code>
home-manager = Open in your department: { $open }.
home-owner = Open: { $open }.
home-controller = Open: { $open }. You can see everything but change nothing.
home-today = ⏰ Today
home-clients = 👤 Clients
home-deals = 📋 Deals
home-new = ➕ New deal
home-funnel = 📊 Funnel
home-rating = 🏆 Rating
home-calls = 📞 Calls
home-tasks = ✔ Tasks
home-lost = ✖ Loss reasons
home-won = 💰 Sales
home-team = 👥 Team
home-settings = ⚙ Settings

help-text =
    <b>What I can do</b> — write as you would to a colleague

    🆕 <code>deal Acme windows 350k, call tomorrow at 10</code>
    ▶ <code>Acme test drive</code> · <code>#12 next</code> · <code>#12 won 1150000</code> · <code>Acme lost too expensive</code>
    📞 <code>call Smith 7 min agreed on Thursday</code>
    💬 <code>Smith: wants 5% off</code>
    ⏰ <code>remind me to send Smith the quote tomorrow 9:30</code>
    🔎 <code>Smith</code>, <code>7946 0958</code> · /deals · /clients · /companies · /segments
    📎 A file, photo, voice message, contact or forwarded message: send it and I ask where it goes; in reply to a card it goes there
    📊 <code>funnel october</code>, <code>rating week</code>, <code>calls yesterday</code>, <code>tasks this week</code>

    My day: /today, /plan, and /wrap at the end
    Clients to follow up: /buried
    What I send and when: /schedule
    Undo the last change: <code>undo</code> or “↩ Undo”, within 24 hours
    Step by step: /new, /task, /client, /call
    /settings — hours, reminders, language{ $team ->
        [yes] , /team — people and invitations
       *[no] {""}
    }

stranger-answer = Hello. This is a company’s work bot, by invitation only. The owner has been told that you wrote.
stranger-tap = This button is no longer available to you.
joined-welcome =
    Welcome, { $name }.
    Your role: { $role }{ $team ->
        [none] .
       *[other] , “{ $team }”.
    }
joined-hint = Write your first deal in one line: <code>deal Acme windows 350k</code>

command-new = new deal
command-deals = my deals
command-find = find a deal, client or note
command-today = today’s tasks
command-tasks = my tasks
command-task = new task
command-clients = clients
command-client = new client
command-companies = companies
command-segments = client segments
command-funnel = funnel
command-rating = rating
command-call = log a call
command-calls = calls
command-taskreport = task report
command-lost = loss reasons
command-won = sales by reason
command-team = people and invitations
command-undo = undo the last change
command-settings = hours, reminders, language
command-help = what I can do

not-understood = I did not understand “{ $text }”. Is it a new deal?
not-understood-deal = ➕ New deal
not-understood-help = What I can do
groups-later = I only work in a private chat. Write to me there.
unknown-command = There is no { $text } command. They are all behind the “/” button; plain words work too.
not-understood-note = I did not understand “{ $text }”. Is it a note?
thanks = You’re welcome.
