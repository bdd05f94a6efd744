attachment-photo = Photo
attachment-document = File
attachment-voice = Voice message
attachment-video = Video
attachment-video_note = Video message
attachment-audio = Audio
attachment-animation = Animation
attachment-location = Place
attachment-contact = Contact
attachment-message = ↪ { $origin }: “{ $words }”
attachment-line = { $icon } { $parts }
attachment-author = { $name }, { $when }
attachment-from = from { $origin }
attachment-several = 📎 { $files }
attachment-album = 🖼 Album
attachment-where = Where does it go?
attachment-known = 👤 { $name }, { $phone }: already here, { $deals }.
attachment-new = ➕ New deal
attachment-new-with = ➕ Another deal
attachment-elsewhere = Another…
attachment-nowhere = Nowhere
attachment-dropped = All right, I am not adding it anywhere.
attachment-unheard = I cannot make out the words, the recording is kept as it is.
attachment-too-big = Telegram gives bots nothing over 20 MB: I only have a link to the file in Telegram. To keep it with us, send it in parts or compress it.
attachment-kept-away = over 20 MB, kept only in Telegram
attachment-not-fetched = could not be downloaded
attachment-lost =
    { $what }
    I do not have this file right now. If it has just been sent, try again in a minute.
attachments-title =
    { $heading }
    Files: { $count }
attachments-line = <b>{ $number }.</b> { $what }
attachments-line-more = <i>{ $parts }</i>
deal-files = Files · { $count }
size-kb = { $number }{"\u00A0"}KB
size-mb = { $number }{"\u00A0"}MB
count-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
 }
attachment-only-client = 👤 Only the client
attachment-client = 👤 The client’s card
