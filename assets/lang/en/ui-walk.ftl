# Walking a case.

arrangement-hat-partner = Hat of partner
arrangement-hat-client = Hat of client
arrangement-hat-funder-link = Hat of link to the funder
arrangement-hat-owner = Hat of owner and asset manager
arrangement-exit = Exit and handover
arrangement-no-staffel = No staffel, but another division
arrangement-change-settlement = Changes and settlement
arrangement-market-conformity = Test against the market

deadlock-expert = expert whom both sides accept
deadlock-chair = independent chair
deadlock-mediation = mediator
deadlock-parents-boards = boards of the parents together
deadlock-other = otherwise

edit-reserve-subject = change reservation of { $name }
edit-set-deadlock = change the route out of deadlock

edit-decide = who decides on { $name }
edit-add-limit = add a limit to { $name }
edit-move-limit = move a limit of { $name }

walk-open = Walk a case…
walk-title = Walk a case
walk-says = Choose about what, how much and from when. The path shows who decides, and where it goes without agreement.
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
walk-unreadable = This cannot be read.
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
walk-then = { $says }; failing that { $next }
walk-next-step = it goes to { $who }
walk-next-deadlock = the agreed way out
walk-next-none = there is no ladder
walk-next-no-way-out = no way out was agreed
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
walk-deadlock = Then the agreed way out: { $kind }
walk-deadlock-by = Then the agreed way out: { $kind }, by { $who }
walk-no-way-out = Then it gets stuck: no way out of deadlock was agreed
walk-vacant = { $who }: nobody holds this role yet
walk-waits = { $parent } decides for itself first and needs { $days } days for it
walk-above = Should it be more than { $limit }, { $who } decides.
walk-above-nobody = Should it be more than { $limit }, nobody decides.
walk-stops = Here it stops.
walk-holds = The path holds to its end.
walk-fix-mandate = give the mandate to …
walk-fix-mandate-name = Who decides on this
walk-fix-role = choose a role …
walk-fix-role-name = Who takes this step
walk-fix-vacant = Fill { $role }
walk-fix-ladder = Lay the usual ladder
walk-fix-deadlock = agree on a way out …
walk-fix-deadlock-name = Way out of deadlock

bovenkant-case-walk = Walk { $name }
bovenkant-case-walk-short = Walk
bovenkant-case-holds = the path holds
bovenkant-case-breaks = gets stuck at step { $step }
bovenkant-no-cases = No case kept yet. Walk a case and keep it: should it break later, a signal tells.
walk-lead-plain = { $says }

table-says = Who decides on what, up to which amount. Press a cell to choose.
table-name = Mandate table
table-subject = Subject
table-all = all amounts
table-up-to = up to { $amount }
table-above = above that
table-move-limit = Move the limit { $amount }
table-cell = { $subject }: { $who }
table-cell-band = { $subject }, { $band }: { $who }
table-nobody = nobody
table-double = double: { $names }
table-with = { $who }, together with { $with }
table-reserved = { $who }, alone
table-rename = Rename { $name }
table-menu = More about { $name }
table-menu-rename = Rename
table-menu-money = Decisions have an amount
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
cell-limit-tip = Empty: this limit goes
cell-limit-later = First choose who decides; then a limit can be added.
cell-add-limit = Add a limit at
cell-add-limit-name = Add a limit to { $name }
cell-add-limit-hint = amount
limit-title = Limit { $amount }
limit-says = A limit belongs to a subject. Empty: the limit goes.

ladder-says = Where a dispute goes, and after how many days it goes further.
ladder-handle = Move step { $step }
ladder-handle-tip = Drag to order, or Ctrl with arrow up or down
ladder-menu = More about step { $step }
ladder-by-day = over by day { $day }
ladder-no-day = no last day

hats-says = A client wears four hats. Each hat has a wearer, and an arrangement for when hats collide.
hats-wears = Hat { $hat }, worn by { $role }
hats-conflict = When the hat { $hat } collides
hats-conflict-hint = when this hat collides with another: what was agreed

reserved-title = Reserved to the client
reserved-says = A short list of what only the client decides. A long list turns partners back into client and contractor.
reserved-none = Nothing reserved yet. Start with a usual subject.
reserved-no-client = there is no role of the client yet
reserved-free = { $name } no longer reserved
reserved-add = Reserve { $name } to the client
reserved-choose = Another subject
reserved-emergency = Emergencies
reserved-regulation = Law and regulation
reserved-media = Media and press

deadlock-title = Route out of deadlock
deadlock-says = Who only decides together agrees how it goes on when the ladder ends.
deadlock-kind = What breaks the deadlock
deadlock-role = By which role
deadlock-no-role = no role of the bovenkant
deadlock-text = How that goes
deadlock-text-hint = for example: binding advice within ten days

bind-title = Power to bind
bind-says = Whoever sits on the alliance board must be able to sign for its party on the spot.
bind-nobody = Nobody on the alliance board yet.
bind-open-board = Fill the alliance board
bind-short = can bind
bind-can = { $name } can bind its party
