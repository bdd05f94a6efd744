"""Every feature's router, in the order they are tried."""

from handlers import (
    activities,
    conversation,
    deals,
    edits,
    fallback,
    funnel,
    history,
    members,
    moves,
    rating,
    say,
    settings,
    start,
    strangers,
    team,
    undo,
)

routers = (
    strangers.router,
    start.router,
    conversation.router,
    deals.router,
    moves.router,
    edits.router,
    activities.router,
    history.router,
    undo.router,
    funnel.router,
    rating.router,
    team.router,
    settings.router,
    members.router,
    say.router,
    fallback.router,
)
