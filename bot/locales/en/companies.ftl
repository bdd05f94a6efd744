companies-title = <b>Companies · { $count }</b>
companies-empty = None yet. A company appears once you name it on a client.
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
    Whom is the new deal with?
company-began = <i>{ $when } · { $name }</i>
    First record of the company
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
    What is the company called now?
cosize-size =
    <b>{ $name }</b>
    How many people work there? For example, 50 or 1.5k.
cosize-none = Unknown
copoints-points =
    <b>{ $name }</b>
    A phone or an e-mail of the company itself? Several will do.
coperson-who =
    <b>{ $name }</b>
    Who works there? Name, phone, e-mail: whatever there is.
cosame-who =
    <b>{ $name }</b>
    Which company to merge it with?
company-changed-name = Name
company-changed-size = Employees

company-which = { $client }
    “{ $name }”: which of them?
company-this = { $name }
company-new = ➕ A new company
company-alike = There seems to be such a company. The same one?
company-same = Same one: { $name }
company-merge-which = { $firm }
    Which of them is the same company?
company-merge-nobody = { $firm }
    None of your companies is like that.
