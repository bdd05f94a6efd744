segments-title = <b>🔎 { $name } · { $count }</b>
segment-title = Client segment
segment-all = All clients: add a condition.
segment-criterion = <i>{ $what }</i>
segment-wants = { $what }: { $value }
segment-who = Who
segment-silent = No activity for
segment-about = Deal about
segment-paid = Spent at least
segment-when = Bought in
segment-source = Source
segment-mail = E-mail
segment-mail-yes = known
segment-mail-no = unknown
segment-any = Any
segment-edit = Conditions…
segment-remind = ⏰ Remind me
segment-keep = 💾 Save
segment-drop = Delete
segment-clear = Start over
segment-kept = ⭐ { $name }
segment-show = ‹ Show
segment-ask = <b>{ $name }</b>
    Which condition?
segwho-value = Which clients?
segsilent-value = How many days with no activity? You can type a number.
segabout-value = Which word should the deal’s title contain?
segpaid-value = How much did they spend, at least? For example, 500k or 1.2M.
segwhen-value = When did they buy? For example, March, quarter or 1–15 October.
segsource-value = Which source?
segmail-value = Do we have an e-mail address?
segkeep-name = What should this segment be called?
segremind-step = What should be done with each of them, and when? For example, “call tomorrow at 10”.
segment-reminded = ⏰ { $count ->
    [one] { $count } task planned.
   *[other] { $count } tasks planned.
 }
segment-left = That is as many as fit at a time; left over: { $count }.
