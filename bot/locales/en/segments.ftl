segments-title = <b>🔎 { $name } · { $count }</b>
segment-title = Selected clients
segment-all = All clients: add a condition.
segment-criterion = <i>{ $what }</i>
segment-wants = { $what }: { $value }
segment-who = Who
segment-silent = Silent for
segment-about = Deal about
segment-paid = Bought for at least
segment-when = When bought
segment-source = Source
segment-mail = E-mail
segment-mail-yes = known
segment-mail-no = unknown
segment-any = No matter
segment-edit = Conditions…
segment-remind = ⏰ Remind me
segment-keep = 💾 Save
segment-drop = Delete
segment-clear = Start over
segment-kept = ⭐ { $name }
segment-show = ‹ Show
segment-ask = <b>{ $name }</b>
    Which condition to select by?
segwho-value = Which clients?
segsilent-value = For how many days has nothing happened? You may write a number.
segabout-value = Which word is in the deal’s title?
segpaid-value = Bought for how much, at least? For example, 500k or 1.2M.
segwhen-value = In which period did they buy? For example, March, quarter or 1.10–15.10.
segsource-value = From which source?
segmail-value = Is there an e-mail?
segkeep-name = What to call this selection?
segremind-step = What is to be done with each, and when? For example, “call tomorrow at 10”.
segment-reminded = ⏰ { $count ->
    [one] { $count } task planned.
   *[other] { $count } tasks planned.
 }
segment-left = No more at a time; left over: { $count }.
