"""The invented company in English."""

from services.seed.land import Land, Names, Trade

_NAMES = Names(
    men=(
        *("Adam", "Alan", "Albert", "Andrew", "Anthony", "Ben", "Brian", "Carl", "Charles", "Chris"),
        *("Daniel", "David", "Dennis", "Edward", "Eric", "Frank", "Gary", "George", "Greg", "Harry"),
        *("Henry", "Ian", "Jack", "James", "Jason", "John", "Keith", "Kevin", "Leo", "Liam"),
        *("Martin", "Michael", "Neil", "Oscar", "Patrick", "Paul", "Peter", "Richard", "Robert", "Stephen"),
    ),
    women=(
        *("Abigail", "Alice", "Amy", "Angela", "Barbara", "Beth", "Caroline", "Catherine", "Claire", "Diana"),
        *("Donna", "Eleanor", "Emily", "Emma", "Fiona", "Georgia", "Grace", "Hannah", "Helen", "Irene"),
        *("Jane", "Jennifer", "Julia", "Karen", "Kate", "Laura", "Linda", "Lucy", "Margaret", "Mary"),
        *("Megan", "Nancy", "Olivia", "Pamela", "Rachel", "Rebecca", "Sarah", "Sophie", "Susan", "Victoria"),
    ),
    surnames=(
        *("Abbott", "Adams", "Anderson", "Atkinson", "Bailey", "Barker", "Barnes", "Bennett", "Bishop", "Bradley"),
        *("Brooks", "Burton", "Butler", "Campbell", "Carpenter", "Carter", "Chapman", "Clark", "Coleman", "Collins"),
        *("Cooper", "Crawford", "Cunningham", "Davies", "Dawson", "Dixon", "Douglas", "Edwards", "Ellis", "Evans"),
        *("Ferguson", "Fisher", "Fletcher", "Foster", "Fowler", "Freeman", "Gardner", "Gibson", "Gordon", "Graham"),
        *("Griffin", "Hamilton", "Harper", "Harris", "Harrison", "Henderson", "Hicks", "Holland", "Holmes", "Howell"),
        *("Hudson", "Hughes", "Jenkins", "Johnston", "Kelly", "Kennedy", "Lambert", "Lawson", "Lloyd", "Marshall"),
        *("Mason", "Matthews", "McDonald", "Mills", "Mitchell", "Morgan", "Morrison", "Murphy", "Murray", "Nelson"),
        *("Newton", "Norris", "Owens", "Palmer", "Parker", "Patterson", "Pearson", "Perkins", "Porter", "Powell"),
        *("Reynolds", "Richardson", "Robertson", "Robinson", "Rogers", "Russell", "Sanders", "Saunders", "Shaw"),
        *("Simpson", "Spencer", "Stevens", "Sutton", "Thompson", "Tucker", "Turner", "Walker", "Watson", "Wilkinson"),
    ),
    hers={"": ""},
    forms=("{} Ltd", "{} Ltd", "{} LLC", "{} Inc"),
    firms=(
        *("Daisy", "Vector", "Horizon", "Delta Service", "Dawn", "Wellspring", "Cascade", "Forest Yard", "Meridian"),
        *("Newhome", "Pillar", "Sailcloth", "Brook", "Comfort Build", "Technosphere", "Hearth", "Fairway", "Breadland"),
        *("Supply Centre", "Clean City", "Silkway", "Etalon", "South Wind", "Ashtree", "Agrosupply", "Shoreline"),
        *("Blue Wave", "Granite", "Two Rivers", "Firtree", "Fresh Water", "Greenmeadow", "Cedar", "Line of Light"),
        *("Master Craft", "Cornfield", "Optima", "Pilot", "Rhythm"),
    ),
    sole="{surname} & Sons",
    initials="ABCDEFGHJKLMNPRST",
    country="+1",
    codes=("5232", "5245", "5256", "5267", "5272", "5283", "5294", "5335", "5662", "5883"),
    digits=6,
)
_TRADE = Trade(
    titles=(
        *(("Toyota Corolla", 22, 29), ("Toyota RAV4", 30, 41), ("Skoda Octavia", 24, 33)),
        *(("Kia Sportage", 28, 38), ("Hyundai Tucson", 28, 39), ("Renault Duster", 18, 25)),
        *(("Used Golf", 8, 16), ("Used Focus", 6, 12), ("Used Leaf", 9, 17)),
        *(("VW Caddy", 26, 37), ("Peugeot 2008", 22, 30), ("Ford Transit", 33, 48)),
    ),
    endings=(", trade-in", " on finance", ", light interior", " as a taxi", ", winter tyres"),
    firms=0.12,
    steps=(
        ("Call", "Call back", "Ask about the budget"),
        ("Invite to a test drive", "Call back", "Send the trims"),
        ("Test drive", "Confirm the test drive", "Remind of the test drive"),
        ("Send the quote", "Call after the test drive", "Value the trade-in"),
        ("Ask for the decision", "Send the invoice", "Meeting at the showroom", "Hear from the bank"),
    ),
    tags=("trade-in", "finance", "urgent", "VIP", "taxi", "waits for a colour", "returning"),
    comments={
        "expensive": (
            *("the dealer next door is 500 cheaper", "3,000 short", "wanted 10% off, no deal"),
            *("will come back for a promotion", "the family is against the price"),
        ),
        "another dealer": ("they gave interest-free finance", "went across the road", "promised it in two days"),
        "another make": ("bought privately", "has paid a deposit elsewhere", "waits for the new model"),
        "mind": ("keeps the old one for now", "was asking for a friend"),
        "reason": ("does not pick up any more", "said it is off"),
        "loan": ("the bank declined twice", "did not like the rate"),
        "trim": ("wanted a white one", "looks for four-wheel drive"),
        "wait": ("two months are too long",),
    },
    results=(
        *("agreed, waits for the figures", "thinks until Friday", "asks for a discount", "compares with others"),
        *("happy with everything", "will call after payday", "wants to see it again"),
    ),
)
LAND = Land(
    company="Northgate Motors",
    department="Sales",
    names=_NAMES,
    trade=_TRADE,
    quality={"mouth": 1.6, "phone": 1.15, "partn": 1.1, "website": 1.0, "targeted": 0.75, "ads": 0.7},
    often={"expensive": 5.0, "another": 2.5, "reason": 2.0},
)
