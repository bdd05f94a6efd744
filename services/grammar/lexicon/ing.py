"""English words in -ing that are no surname: «Stenning lost» is of Stenning, «waiting for the bank» of nobody."""

from services.grammar.language.words import spelt

DOING = spelt(
    "asking awaiting backing being booking bringing building buying calling cancelling changing chasing checking "
    "choosing closing collecting coming comparing confirming considering cutting dealing deciding delaying "
    "delivering discussing doing dragging driving dropping emailing ending expecting expanding feeling finding "
    "finishing following getting ghosting giving going haggling handing happening having hoping insisting "
    "inviting joining keeping leaning learning leasing leaving letting liking listening liquidating living "
    "looking losing making meeting messaging missing moving needing nothing offering opening ordering paying "
    "phoning picking planning playing popping posting preferring preparing pricing pulling pushing putting "
    "raining rebooking recommending reducing refusing relocating renewing renting repairing replacing requesting "
    "retiring returning ringing running saying seeing selling sending sharing shopping showing signing sitting "
    "slowing something sorting speaking stalling starting staying stopping struggling swapping taking talking "
    "telling testing texting thinking transferring travelling trying turning updating upgrading using viewing "
    "visiting waiting wanting wavering winning wondering working writing anything everything "
)
