preset-auto = Car dealership
preset-auto-open = New lead
    First contact
    Test drive booked
    Test drive
    Quote and invoice
preset-auto-won = Won
preset-auto-lost = Lost
preset-auto-parked = Went silent
    Not a real deal
    No contact

preset-b2b = B2B
preset-b2b-open = New lead
    Taken on
    Qualified
    Proposal sent
    Proposal agreed
    Contract+bill sent
    Contract+bill agreed
    Prepayment received
    Balance received
preset-b2b-won = Won
preset-b2b-lost = Closed and not won
preset-b2b-parked = Went silent
    No contact

preset-short = Short
preset-short-open = New lead
    In progress
    Proposal
    Payment
preset-short-won = Won
preset-short-lost = Lost
preset-short-parked = Went silent

preset-button-auto = Car dealership
preset-button-b2b = Services for business (B2B)
preset-button-short = Other: a short pipeline

preset-b2b-lost-reasons = Too expensive
    Chose someone else
    We lack what they need
    No need
    Gave no reason
    Want it for free
    Too expensive for all staff
    Missing feature
    No integration
    Need an on-premises version
    Need custom work, not possible
    Need custom work, will not pay
    Developers of their own
    Have another, will not switch
    Business is closing
preset-b2b-won-reasons = Price and quality
    Has everything they need
    Easy start
    Nothing to install
    Liked the presentation
preset-sources = Website
    Phone call
    Search ads
    Targeted ads
    Social media
    Messenger
    Word of mouth
    Partners
    Cold sales
    Webinar
    Chatbot
    SEO
    Newsletter
    Walked in
preset-auto-lost-reasons = Too expensive
    Bought at another dealer
    Chose another make
    Loan not approved
    No deal on trade-in
    No such trim
    Too long to wait
    Changed their mind
    Only looking
    Gave no reason
preset-auto-won-reasons = Price and terms
    In stock
    Good trade-in
    Loan approved
    Liked the test drive
    Liked the salesperson
preset-short-lost-reasons = { preset-b2b-lost-reasons }
preset-short-won-reasons = { preset-b2b-won-reasons }
