companies-title = <b>Companies · { $count }</b>
companies-empty = None yet. A company appears here once you add one to a client.
company-size = 👥 { $people }
company-person = 👤 { $name }  { $ways }
company-person-only = 👤 { $name }
company-more = and { $count } more
company-people = People · { $count }
company-list = ‹ Companies
company-add = ➕ Person
company-people-of = { $firm }
    People: { $count }
company-deal-with = { $firm }
    Who is the new deal with?
company-began = <i>{ $when } · { $name }</i>
    Company first recorded
count-employees = { $count ->
    [one] { $count } employee
   *[other] { $count } employees
 }
count-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
 }

company-edit-name = Name
company-edit-size = Size
coname-name =
    <b>{ $name }</b>
    What is the company’s new name?
cosize-size =
    <b>{ $name }</b>
    How many people work there? For example, 50 or 1.5k.
cosize-none = Unknown
copoints-points =
    <b>{ $name }</b>
    The company’s own phone number or e-mail? You can send several.
coperson-who =
    <b>{ $name }</b>
    Who works there? Name, phone, e-mail: whatever you have.
cosame-who =
    <b>{ $name }</b>
    Which company should it be merged with?
company-changed-name = Name
company-changed-size = Employees

company-which = { $client }
    “{ $name }”: which of these?
company-this = { $name }
company-new = ➕ New company
company-alike = A company like this already exists. Is it the same one?
company-same = Yes, it’s { $name }
company-merge-which = { $firm }
    Which of these is the same company?
company-merge-nobody = { $firm }
    None of your companies matches that.
