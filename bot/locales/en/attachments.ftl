attachment-photo = Photo
attachment-document = File
attachment-voice = Voice message
attachment-video = Video
attachment-video_note = Video message
attachment-audio = Audio
attachment-animation = Animation
attachment-location = Location
attachment-contact = Contact
attachment-message = ↪ { $origin }: “{ $words }”
attachment-line = { $icon } { $parts }
attachment-author = { $name }, { $when }
attachment-from = from { $origin }
attachment-several = 📎 { $files }
attachment-album = 🖼 Album
attachment-where = Where should this go?
attachment-known = 👤 { $name }, { $phone }: already on file, { $deals }.
attachment-new = ➕ New deal
attachment-new-with = ➕ Another deal
attachment-elsewhere = Another one…
attachment-nowhere = Nowhere
attachment-dropped = OK, not added anywhere.
attachment-unheard = I cannot make out the words; the recording is kept as it is.
attachment-too-big = Telegram does not let bots download files over 20 MB, so I only have a link to it. To keep a copy here, compress it or send it in parts.
attachment-kept-away = over 20 MB, kept in Telegram only
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
attachment-only-client = 👤 Just the client
attachment-client = 👤 The client’s card
