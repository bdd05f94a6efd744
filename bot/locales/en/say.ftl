say-which = “{ $name }”: which deal is it?
say-nobody = No “{ $name }” among your deals. Is it a new one?
say-note-to = 💬 Note on { $deal }
step-call = Call
