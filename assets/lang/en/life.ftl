### The life of the alliance: phases of development, recalibration, learning and harvest.

development-start = start
development-start-long = design and align
development-develop = discover and learn
development-develop-long = discover and learn
development-produce = production
development-produce-long = productivity and added value

seen-ambition-leads = the ambition leads and binds
seen-content-above = the content is on the table
seen-struggle-under = there is pushing and pulling under it
seen-working-apart = we work together, but each on our own
seen-differences-found = we discover differences
seen-pecking-order = a pecking order arises
seen-common-story = we speak one language and tell one story
seen-one-front = to the outside world we are one
seen-value-takes-shape = the added value becomes visible

doing-lower-waterline = get to know each other
    .says = Take time to hear what each of you needs, also what is not said at once.
doing-vision-values = set a vision and values
    .says = Write down together where this is going, and what matters to you on the way.
doing-working-agreements = agree how we work
    .says = Fix what must be, and leave open what can be. Too many rules are stifling, too few lead to misunderstanding.
doing-learning-agenda = make a learning agenda
    .says = Agree on what you want to learn, who does that and when.
doing-reflect-share = look back and share
    .says = Meet regularly to say what works and what does not.
doing-show-outside = show our work to the outside world
    .says = Let the surroundings, the parents and the sector see what you do.
doing-harvest-record = harvest and record
    .says = Write down what it has yielded, in figures and in stories.
doing-use-strengths = use each other’s strengths
    .says = Let everybody do what they do best, whichever side they come from.
doing-contradiction = invite challenge
    .says = Ask somebody external to look at it critically, and put the hard questions on the agenda.

recalibrate-roles = roles and mandates
recalibrate-risks = risk register
recalibrate-ambition = ambition
recalibrate-interests = interests
recalibrate-signatures = signatures
recalibrate-story = retell the story
recalibrate-nothing = recalibration
recalibrate-all = go through all agreements again
recalibrate-all-story = go through all agreements again, and the story

tie-none = a separate date
tie-transition = transition to { $phase }
tie-before =
    { $days ->
        [one] 1 day before
       *[other] { $days } days before
    }
tie-same-day = on the day itself
tie-after =
    { $days ->
        [one] 1 day after
       *[other] { $days } days after
    }
moment-of = { $what } ({ $tie })

event-board-member = new member of the board
event-team-member = new member of the team
event-parent-board = a different board at a parent
event-of = { $kind }: { $who }

rhythm-every =
    { $months ->
        [1] every month
        [3] every quarter
        [6] every half year
        [12] every year
       *[other] every { $months } months
    }
rhythm-from = { $every }, from { $day }
life-confirmed = ambition confirmed ({ $name })
life-pause = fixed pause

harvest-society = society
harvest-people = people
harvest-learning = learning
harvest-project = project
shared-inside = in the alliance
shared-parents = with the parents
shared-sector = with the sector

track-people = changes of people
track-decisions = decisions
track-agreements = arrangements
track-pauses = fixed pauses
mark-done = done
mark-planned = planned
mark-late = late

organised-decision-rule = a rule to decide by
organised-mandates = mandates
organised-ladder = an escalation ladder
organised-learning = a learning agenda
organised-rhythm = a fixed rhythm

edit-set-phase-begin = beginning of a phase: { $name }
edit-set-phase-end = end of the last phase
edit-set-seen = what is seen: { $name }
edit-record-development = phase of development recorded: { $name }
edit-set-development-why = what happened at: { $name }
edit-remove-development = remove step: { $name }
edit-add-moment = recalibration planned: { $name }
edit-set-moment = change recalibration: { $name }
edit-move-moment = move recalibration: { $name }
edit-hold-moment = recalibration held: { $name }
edit-remove-moment = remove recalibration: { $name }
edit-add-event = add change of people: { $name }
edit-set-event = change of people edited: { $name }
edit-remove-event = remove change of people: { $name }
edit-add-decision = add decision: { $name }
edit-set-decision = edit decision: { $name }
edit-remove-decision = remove decision: { $name }
edit-set-rhythm = fixed pauses: { $name }
edit-remove-rhythm = no fixed pauses any more
edit-add-learning = on the learning agenda: { $name }
edit-set-learning = change learning agenda: { $name }
edit-shift-learning = order of the learning agenda: { $name }
edit-remove-learning = off the learning agenda: { $name }
edit-add-harvest = harvested: { $name }
edit-set-harvest = change harvest: { $name }
edit-remove-harvest = remove harvest: { $name }
