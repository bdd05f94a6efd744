say-which = “{ $name }”: which deal is it?
say-nobody = No “{ $name }” among your deals. Is it a new one?
say-note-to = 💬 Note on { $deal }
step-call = Call
corrected-answer = I do not read an answer again when it is edited. The “‹ Back” button returns to the question.
say-for-client = ➕ Deal: { $name }
