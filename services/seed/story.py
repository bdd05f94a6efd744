"""The life of a deal: how it comes, goes forward, stalls, is lost, won, laid aside and taken up again."""

from datetime import date
from random import Random
from typing import Any

from models import Direction, TaskStatus
from services.grammar.when.dates import months_on
from services.seed.company import Company
from services.seed.hours import DAY
from services.seed.land import rounded
from services.seed.life import Call, Closing, Life
from services.seed.people import Seller
from services.timeline import Action

DAYS = (1.4, 4.8, 7.0, 5.5, 7.0)
"""How long a deal stands at each open stage, in the middle."""


CALLS = (1, 2, 3, 4, 6)
"""How many are tried while a deal stands at a stage; of these, the ones outside working hours are not made."""


def tell(company: Company, deal_id: int, at: int, contact_id: int | None) -> Life:
    """Everything that happened to a deal from its beginning until now."""
    life, quality = _begin(company, deal_id, at, contact_id)
    place: int | None = 0
    while place is not None:
        _look_after(company, life, place)
        seller = _seller(company, life)
        goes_on = company.rng.random() < company.chances[place] ** (1 / (seller.skill * quality))
        then = _later(company, life, place, seller, goes_on)
        _call(company, life, min(then, company.now), place)
        if then > company.now:
            _plan(company, life, place)
            break
        _work(company, life, then, place)
        place = _forward(company, life, then, place) if goes_on else _drop(company, life, then, place)
    return life


def _begin(company: Company, deal_id: int, at: int, contact_id: int | None) -> tuple[Life, float]:
    """The deal as it was written down first, and how promising it is."""
    rng = company.rng
    seller = company.sellers[company.draw.one(rng)]
    author = seller.manager_id if rng.random() < 0.1 else seller.id
    source = company.sources.one(rng) if company.sources.ids else None
    title, price = company.land.trade.goods(rng)
    life = Life.begin(
        at,
        author,
        price=price,
        way=company.way,
        id=deal_id,
        title=title,
        amount=price if rng.random() < 0.6 else None,
        currency=company.currency,
        pipeline_id=company.pipeline.id,
        stage_id=company.open[0].id,
        responsible_id=author,
        contact_id=contact_id,
        source_id=source if rng.random() < 0.9 else None,
    )
    if author != seller.id:
        _edit(company, life, Action.HANDED, user_id=author, responsible_id=seller.id)
    if life.row["source_id"] is None and rng.random() < 0.4:
        _edit(company, life, source_id=source)
    if company.tags and rng.random() < 0.22:
        at = life.clock + rng.randint(60, 900)
        if at <= company.now:
            life.tag(at, _author(company, life), sorted(rng.sample(company.tags, rng.choice((1, 1, 2)))))
    return life, company.quality.get(source or 0, 1.0)


def _look_after(company: Company, life: Life, place: int) -> None:
    """What is put right or added while the deal stands at a stage."""
    rng, row = company.rng, life.row
    if place and row["amount"] is None and rng.random() < 0.6:
        _edit(company, life, amount=life.price)
    if place and rng.random() < 0.02 and (peers := _seller(company, life).peers):
        _edit(company, life, Action.HANDED, responsible_id=rng.choice(peers))
    if place + 1 == len(company.open) and rng.random() < 0.75:
        day = company.hours.day(life.clock) + rng.randint(5, 21)
        _edit(company, life, expected_on=company.hours.date(day))


def _work(company: Company, life: Life, until: int, place: int) -> None:
    """What was planned while the deal stood at a stage, and done, or not, before it left."""
    rng = Random(life.row["id"] * 100 + place)  # its own: what happens to deals does not hang on their tasks
    planned, done = life.clock + rng.randint(60, 1200), until - rng.randint(60, 600)
    if rng.random() < 0.3 or done - planned < 3 * 3600:
        return
    titles = company.land.trade.steps[place * len(company.land.trade.steps) // len(company.open)]
    failed = rng.random() < 0.08
    said = rng.choice(company.land.trade.results) if not failed and rng.random() < 0.5 else None
    life.work(planned, done, rng.choice(titles), Closing(TaskStatus.FAILED if failed else TaskStatus.DONE, said))


def _call(company: Company, life: Life, until: int, place: int) -> None:
    """The talks while the deal stood at a stage: some are not answered, few of the others are long."""
    rng, since = Random(life.row["id"] * 100 + place + 50), life.clock + 60
    last = until - 4500  # a task that is done within an hour of a call is no call of its own
    for at in sorted(rng.randint(since, last) for _ in range(rng.choice(CALLS)) if last > since):
        hours = company.hours.open(company.hours.day(at))
        if hours is None or not hours[0] <= at < hours[1]:
            continue
        direction = Direction.IN if rng.random() < 0.2 else Direction.OUT
        if rng.random() < 0.22:
            life.talk(at, Call(direction, None, False, None))
            continue
        said = rng.choice(company.land.trade.results) if rng.random() < 0.4 else None
        life.talk(at, Call(direction, min(30, 1 + int(rng.lognormvariate(1.1, 0.7))), True, said))


def _forward(company: Company, life: Life, at: int, place: int) -> int | None:
    """To the next stage as a rule; now and then back, or over one. None when it is won."""
    luck = company.rng.random()
    if place + 1 == len(company.open):
        _win(company, life, at)
        return None
    there = place - 1 if place and luck < 0.03 else min(place + 2, len(company.open) - 1) if luck > 0.96 else place + 1
    life.enter(at, _author(company, life), Action.MOVED, company.open[there])
    return there


def _win(company: Company, life: Life, at: int) -> None:
    rng, values = company.rng, dict[str, Any]()
    if life.row["amount"] is None:
        values = {"amount": life.price} if rng.random() < 0.85 else {}
    elif rng.random() < 0.35:
        values = {"amount": rounded(round(life.price / 100 * rng.uniform(0.95, 1.0)))}
    if company.won_reasons.ids and rng.random() < 0.6:
        values["reason_id"] = company.won_reasons.one(rng)
    values["wake_on"] = _due_again(company, at, company.wake_won_after)
    life.enter(at, _author(company, life), Action.WON, company.won, **values)


def _due_again(company: Company, at: int, months: int) -> date | None:
    """When the client of a deal that is closed now is to be come back to."""
    return months_on(company.hours.date(company.hours.day(at)), months) if months else None


def _drop(company: Company, life: Life, at: int, place: int) -> int | None:
    """Lost, or laid aside. Returns the stage at which it was taken up again, if it ever was."""
    rng, author = company.rng, _author(company, life)
    parks = bool(company.parked) and rng.random() < 0.2
    if parks:
        # The first such stage is for clients who fell silent late; the others for those who never were ones.
        early = company.parked[1:] if place < 2 else []
        life.enter(at, author, Action.PARKED, rng.choice(early or company.parked[:1]))
    else:
        reason = company.lost_reasons.one(rng)
        why = {"reason_id": reason, "comment": _comment(company, reason)}
        wake_on = _due_again(company, at, company.wake_lost_after)
        life.enter(at, author, Action.LOST, company.lost, **why, wake_on=wake_on)
    back = company.hours.settle(at + int(rng.uniform(4, 30) * DAY))
    if rng.random() > (0.25 if parks else 0.03) or back > company.now:
        return None
    if parks:
        life.enter(back, author, Action.MOVED, company.open[place])
    else:
        blank = dict.fromkeys(("reason_id", "comment", "wake_on", "closed_at"))
        life.enter(back, author, Action.REOPENED, company.open[place], **blank)
    return place


def _comment(company: Company, reason: int) -> str | None:
    said = company.reason_names[reason].casefold()
    known = next((lines for part, lines in company.land.trade.comments.items() if part in said), ())
    return company.rng.choice(known) if known and company.rng.random() < 0.4 else None


def _plan(company: Company, life: Life, place: int) -> None:
    """The next step of a deal that is still open: sometimes forgotten, sometimes overdue."""
    rng, now = company.rng, company.now
    if rng.random() < 0.1:
        return
    titles = company.land.trade.steps[place * len(company.land.trade.steps) // len(company.open)]
    for _ in range(1 if rng.random() < 0.92 else 2):
        overdue = rng.random() < 0.2
        due = now - int(rng.uniform(0.1, 5) * DAY) if overdue else now + int(rng.uniform(0.05, 6) * DAY)
        due = company.hours.settle(due) // 900 * 900
        days_ahead = max(0, due - now) // DAY + rng.randint(1, 3)
        planned = max(life.clock + rng.randint(60, 1200), due - days_ahead * DAY)
        if planned <= now:
            life.plan(planned, life.row["responsible_id"], rng.choice(titles), max(due, planned // 900 * 900 + 9000))


def _later(company: Company, life: Life, place: int, seller: Seller, goes_on: bool) -> int:
    """When the deal leaves its stage; a deal that comes to nothing lingers."""
    days = DAYS[place * len(DAYS) // len(company.open)] * seller.pace * (1 if goes_on else 1.8)
    return company.hours.settle(life.clock + 1200 + int(company.rng.lognormvariate(0, 0.8) * days * DAY))


def _edit(
    company: Company, life: Life, action: Action = Action.EDITED, *, user_id: int | None = None, **values: Any
) -> None:
    at = life.clock + company.rng.randint(60, 1200)
    if at <= company.now:
        life.edit(at, user_id or _author(company, life), action, **values)


def _seller(company: Company, life: Life) -> Seller:
    return company.sellers[life.row["responsible_id"]]


def _author(company: Company, life: Life) -> int:
    """Mostly the one responsible, sometimes his manager."""
    seller = _seller(company, life)
    return seller.manager_id if company.rng.random() < 0.04 else seller.id
