"""In which order the readers are asked: the most telling beginnings first."""

from dataclasses import replace

from services.grammar.asked import finding, reports
from services.grammar.company import colleagues
from services.grammar.deals import agreed, announced, changed_sums, fresh, goods, offered, sums
from services.grammar.intent import Intent
from services.grammar.notes import bystanders, deposits, figures, outsiders, plain, remarks, undone, unsettled
from services.grammar.past import deeds, talks, touches
from services.grammar.said import Said
from services.grammar.stages import closings, handing, lost, moves, nowhere, onward, papers_sent, reached
from services.grammar.todo import done, errands, he_will, moments, reminders, snoozed, tasks


def first(said: Said) -> Intent | None:
    """What the first of them makes of it."""
    for reader in (
        plain.undo,
        fresh.written_down,
        plain.note,
        errands.errand,
        reports.report,
        finding.search,
        done.done,
    ):
        if (found := reader(said)) is not None:
            return found
    if (found := _told_first(said)) is not None:
        return found
    for reader in _THEN:
        if (found := reader(said)) is not None:
            return found
    return None


def _of_colleague(said: Said) -> Intent | None:
    """«Сергей Ильич встретился с Ароновым»: what a colleague did; asked, for it may be a client of that name."""
    words = said.words()[:2]
    hit = colleagues.person(words, said.entries(said.vocabulary.people)) if words else None
    if hit is None or not hit.full or hit.start != words[0].start or len(hit.words) < len(words):
        return None
    rest = said.copy()
    rest.line.take(0, hit.end)
    inner = touches.touch(rest) or talks.call(rest, at_start=True)
    return replace(inner, person_id=hit.id, sure=False) if inner is not None and inner.name else None


def _told_first(said: Said) -> Intent | None:
    """What the line begins with decides, whatever else it tells."""
    if (of_another := _of_colleague(said)) is not None:
        return of_another
    call = talks.call(said, at_start=True)
    if call is not None and said.phone is not None and goods.wanted(said):
        return fresh.told(said) or call
    if call is not None:
        closing = closings.closing(said)
        return replace(call, sure=False) if closing and closing.sure else call
    return None


_THEN = (
    announced.keyword,
    snoozed.snooze,
    reached.reached,
    agreed.agreed,
    handing.hand_over_first,
    handing.passes,
    changed_sums.explicit,
    reminders.behind,
    errands.addressing,
    errands.for_colleague,
    he_will.he_will,
    reminders.reminder,
    reminders.of_his,
    undone.undone,
    tasks.at_start,
    handing.hand_over,
    papers_sent.sent,
    outsiders.no_client,
    fresh.told,
    offered.offered,
    bystanders.bystander,
    figures.figures,
    deposits.deposit,
    unsettled.unsettled,
    closings.closing,
    touches.touch,
    lambda said: talks.call(said, at_start=False),
    sums.and_step,
    tasks.anywhere,
    onward.pause,
    onward.onward,
    moves.move,
    sums.amount,
    lost.by_reason,
    handing.onto,
    handing.between_two,
    moments.moment,
    deeds.deed,
    nowhere.nowhere,
    remarks.remark,
    plain.about,
    finding.find,
)
