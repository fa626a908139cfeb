# Walking a case.

arrangement-hat-partner = Hat: partner
arrangement-hat-client = Hat: client
arrangement-hat-funder-link = Hat: link to the funder
arrangement-hat-owner = Hat: owner and asset manager
arrangement-exit = End and handover
arrangement-no-staffel = No staffel, but another division
arrangement-change-settlement = Changes and settlement
arrangement-market-conformity = Test against the market

deadlock-expert = expert accepted by both sides
deadlock-chair = independent chair
deadlock-mediation = mediator
deadlock-parents-boards = boards of the parent organisations together
deadlock-other = something else

edit-reserve-subject = change reservation of { $name }
edit-set-deadlock = change the route out of a deadlock

edit-decide = who decides on { $name }
edit-add-limit = add a limit to { $name }
edit-move-limit = move a limit of { $name }

walk-open = Walk through a case…
walk-title = Walk through a case
walk-says = Choose what it is about, how much and from when. The path shows who decides, and where it goes without agreement.
walk-close = Close the case
walk-subject = Subject of the case
walk-subject-label = Subject
walk-amount = Amount of the case
walk-amount-label = Amount
walk-day = Day on which the case starts
walk-day-label = Starts on
walk-day-hint = d Mon yyyy
walk-risk = Risk as an example
walk-risk-label = Example
walk-no-subject = choose a subject
walk-no-risk = without a risk
walk-previous = Previous step
walk-next = Next step
walk-count = step { $at } of { $count }
walk-go = Step { $nth }: { $says }
walk-keep = Keep this case
walk-update = Update the kept case
walk-new-case = { $subject }, { $amount }

walk-lead-day = { $date }: { $says }
walk-lead-term =
    { $days ->
        [one] 1 day, { $date } at the latest: { $says }
       *[other] { $days } days, { $date } at the latest: { $says }
    }
walk-lead-days =
    { $days ->
        [one] 1 day: { $says }
       *[other] { $days } days: { $says }
    }
walk-lead-open = Without a term: { $says }
walk-then = { $says }; if that fails: { $next }
walk-next-step = it goes to { $who }
walk-next-deadlock = the agreed route out of the deadlock
walk-next-none = there is no ladder
walk-next-no-way-out = no route out of the deadlock has been agreed
walk-decides = { $who } decides
walk-decides-with = { $who } decides together with { $with }
walk-double = { $who } each decide alone here
walk-reserved = { $who } decides, alone: the client keeps this to itself
walk-reserved-together = { $who } decide together, without the others: the clients keep this to themselves
walk-no-subject-stop = No subject chosen yet
walk-nobody = Nobody decides on { $amount }
walk-nobody-plain = Nobody decides on this
walk-climb-talk = { $who } talks it through
walk-climb-advise = { $who } advises
walk-climb-decide = { $who } decides
walk-climb-claim = { $who } handles a claim
walk-no-role = nobody: this step has no role
walk-no-ladder = Without agreement it gets stuck: there is no ladder
walk-deadlock = Then the agreed route out of the deadlock: { $kind }
walk-deadlock-by = Then the agreed route out of the deadlock: { $kind }, by { $who }
walk-no-way-out = Then it gets stuck: no route out of a deadlock has been agreed
walk-vacant = { $who }: nobody holds this role yet
walk-waits = { $parent } first decides for itself and needs { $days } days for that
walk-above = If it turns out to be more than { $limit }, { $who } decides.
walk-above-nobody = If it turns out to be more than { $limit }, nobody decides.
walk-stops = It stops here.
walk-holds = The path holds to the end.
walk-fix-mandate = give the mandate to …
walk-fix-mandate-name = Who decides on this
walk-fix-role = choose a role …
walk-fix-role-name = Who takes this step
walk-fix-vacant = Fill { $role }
walk-fix-ladder = Take the usual ladder
walk-fix-deadlock = agree on a route out of the deadlock …
walk-fix-deadlock-name = Route out of the deadlock

bovenkant-case-walk = Walk through { $name }
bovenkant-case-walk-short = Walk through
bovenkant-case-holds = the path holds
bovenkant-case-breaks = gets stuck at step { $step }
bovenkant-no-cases = No case kept yet. Walk through a case and keep it: if it breaks later, a signal will say so.
walk-lead-plain = { $says }

table-says = Who decides on what, up to which amount. Click a cell to choose.
table-name = Mandate table
table-subject = Subject
table-all = all amounts
table-up-to = up to { $amount }
table-above = above that
table-move-limit = Move the limit { $amount }
table-cell = { $subject }: { $who }
table-cell-band = { $subject }, { $band }: { $who }
table-nobody = nobody
table-proposed = { $who } (proposal)
table-proposed-says = Marked (proposal) is who would usually decide. Go through it together: whoever changes a cell decides on it; the rest counts only once it is confirmed.
table-confirm = Confirm the proposal
table-propose = Propose mandates
table-propose-tip = Fills in the usual subjects on which nobody decides yet, with limits in proportion to the TAB
table-propose-tab = Fit the proposal to the TAB
table-double = double: { $names }
table-with = { $who }, together with { $with }
table-reserved = { $who }, alone
table-rename = Rename { $name }
table-menu = More about { $name }
table-menu-rename = Rename
table-menu-money = Decisions involve an amount
table-menu-reserved = Only the client decides
table-menu-remove = Remove, with mandates

cell-reserved = The client keeps this to itself. The alliance does not decide on it.
cell-free = No longer reserved
cell-decides = { $who } decides
cell-nobody = nobody
cell-nobody-decides = Nobody decides
cell-with = Together with
cell-with-name = Together with { $who }
cell-up-to = Up to and including
cell-limit-name = Limit { $amount } of { $name }
cell-limit-tip = Empty: this limit is removed
cell-limit-later = First choose who decides; then a limit can be added.
cell-add-limit = Add a limit at
cell-add-limit-name = Add a limit to { $name }
cell-add-limit-hint = amount
limit-title = Limit { $amount }
limit-says = A limit applies per subject. Empty: the limit is removed.

ladder-says = Where a dispute goes, and after how many days it moves on.
ladder-handle = Move step { $step }
ladder-handle-tip = Drag to order, or Ctrl with arrow up or down
ladder-menu = More about step { $step }
ladder-by-day = done by day { $day }
ladder-no-day = no end date

hats-says = A client wears four hats. Each hat has a wearer, and an arrangement for when hats clash.
hats-wears = Hat { $hat }, worn by { $role }
hats-conflict = If it clashes with the hat { $hat }
hats-conflict-hint = if this hat clashes with another: what has been agreed

reserved-title = Reserved for the client
reserved-says = A short list of what only the client decides. A long list turns partners back into client and contractor.
reserved-none = Nothing reserved yet. Start with one of the usual subjects.
reserved-no-client = there is no role of the client yet
reserved-free = { $name } no longer reserved
reserved-add = Reserve { $name } for the client
reserved-choose = Another subject
reserved-emergency = Emergencies
reserved-regulation = Law and regulation
reserved-media = Media and press

deadlock-title = Route out of a deadlock
deadlock-says = Whoever only decides together agrees what happens when the ladder runs out.
deadlock-kind = What breaks the deadlock
deadlock-role = By which role
deadlock-no-role = no role of the bovenkant
deadlock-text = How that works
deadlock-text-hint = for example: binding advice within ten days

bind-title = Authority to bind
bind-says = Whoever sits on the alliance board can sign for their own party within a recorded mandate.
bind-nobody = Nobody on the alliance board yet.
bind-open-board = Fill the alliance board
bind-short = can bind
bind-can = { $name } can bind their own party
