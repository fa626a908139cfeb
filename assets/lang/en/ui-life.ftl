# The screen Phases: time line, recalibration, learning and harvest.

calendar-name = { $name }
calendar-who = With: { $who }

dialog-path-calendar = Save the calendar
file-kind-calendar = Calendar
calendar-saved =
    { $count ->
        [one] 1 date saved in { $file }
       *[other] { $count } dates saved in { $file }
    }
calendar-unsaved = The calendar was not saved

phases-tab-time = Time line
phases-tab-harvest = Learning and harvest
phases-tab-steering = Steering

life-says = Where the alliance stands, what can be seen now, and when you recalibrate.
life-none = Put the alliance on a time line
life-none-says = Begin with the phases of the project. Tie a moment to every transition to go through the agreements again.
life-begin-usual = Begin with the phases from today
life-begin-usual-says = Every phase begins a year after the one before. You set the dates afterwards.
life-line = Everything with a date
life-project-phase = Project phase
life-development = Development
life-recalibration = Recalibration
life-today = today { $day }
life-now = now: { $phase }
life-since = since { $day }
life-list = Everything in one list
life-list-day = Date
life-list-what = What
life-list-who = Who
life-list-outcome = Outcome
life-list-state = State
life-list-show = Show everything in one list
life-list-count =
    { $count ->
        [one] 1 date
       *[other] { $count } dates
    }
life-mark = { $name }, { $day }, { $state }
life-mark-tied = { $name }, { $day }, { $state }, tied
life-transition = Transition to { $phase }, { $day }
life-moved = { $from } → { $to }
life-moves-along =
    { $count ->
        [0] nothing moves along
        [one] 1 recalibration moves along
       *[other] { $count } recalibrations move along
    }
life-keys = Drag what is planned, or choose it with Tab: ← and → move it a week, Enter records the outcome. What is past is fixed.
life-locked = past, fixed
life-untold = { $event }: story not told again yet

life-add = moment
life-add-moment = Recalibration
life-add-event = Change of people
life-add-decision = Decision
command-export-calendar = Calendar (.ics)…
command-export-life = Time line as a picture…
command-export-harvest = Harvest as a picture…

life-phases = Phases of the project
life-phase-begins = { $phase } begins on
life-phase-end = The last phase ends on
life-day-hint = dd-mm-yyyy
life-pauses = Fixed pauses
life-pauses-says = At fixed points you pause and look up, even when it is busy.
life-pauses-none = no fixed pauses
life-pauses-first = First pause

life-seen = What can be seen now?
life-seen-says = Tick what applies. That is how the phase is recognised; nothing changes until you record it.
life-seen-of = { $phase }: { $seen }
life-ticks = { $count } of 3
life-recognised = Recognised: { $phase }
life-recognised-none = The phase cannot be recognised yet. Two of the three in one column are enough.
life-recognised-now = { $phase }, recorded on { $day }
life-record = Record phase
life-record-says = earlier steps are kept
life-doing = What to do
life-doing-adopt = Arrange: { $doing }
life-doing-adopted = arranged
life-history = Steps so far
life-step = { $phase }, from { $day }
life-step-why = What happened: { $phase }, { $day }
life-step-why-hint = what happened?
life-step-remove = Remove this step: { $phase }, { $day }
life-forward = forwards
life-sideways = stays
life-back = a step back

life-due = Due
life-due-none = Nothing is planned.
life-due-late =
    { $days ->
        [one] 1 day late
       *[other] { $days } days late
    }
life-due-today = today
life-due-in =
    { $days ->
        [one] in 1 day
       *[other] in { $days } days
    }
life-hold = Record outcome…
life-hold-of = Record outcome: { $name }
life-outcome-title = What came out of it?
life-outcome-on = Held on
life-outcome-hint = What was decided or changed?
life-outcome = Outcome
life-outcome-keep = Record
life-outcome-back = Not held after all

life-chosen = Chosen
life-moment-what = What is looked at
life-moment-tied = Tied to
life-moment-on = Date
life-moment-who = Who is there
life-moment-who-hint = board, AMT, who keeps an eye on it
life-moment-held = Held on { $day }
life-changed = What it changed
life-changed-add = + part
life-changed-none = nothing chosen yet
life-changed-remove = Not changed by it: { $name }
life-moment-remove = Remove this recalibration
life-event-kind = Kind of change
life-event-who = Who, or which organisation
life-event-who-hint = director of the contractor
life-event-on = Since
life-event-tell = Plan to tell the story again
life-event-told = The story: { $day }
life-event-remove = Remove this change of people
life-decision-what = What
life-decision-on = Date
life-decision-new = New decision
life-decision-remove = Remove this decision
life-close = Close

harvest-title = Learning and harvest
harvest-says = What do you want to learn, what has the alliance yielded, and with whom was that shared?
learning-agenda = Learning agenda
learning-agenda-says = What you want to learn together gets time once it is on an agenda.
learning-new = New on the learning agenda
learning-new-hint = + what do we want to learn?
learning-what = What
learning-what-of = What: { $name }
learning-who = Who
learning-who-of = Who learns this: { $name }
learning-who-hint = who
learning-by = When
learning-by-of = When: { $name }
learning-learned = Learned
learning-learned-of = What we learned: { $name }
learning-learned-hint = what did we learn?
learning-remove = Take off the learning agenda: { $name }
learning-count = { $learned } of { $all } learned
harvest-yield = What has the alliance yielded?
harvest-yield-says = Of four kinds, each yield with what shows it. What was shared counts twice: in the alliance, with the parents, with the sector.
harvest-society-long = For society
harvest-people-long = For people
harvest-learning-long = For learning
harvest-project-long = For the project
harvest-new = New yield: { $kind }
harvest-new-hint = + what did it yield?
harvest-what-of = Yield: { $name }
harvest-evidence-of = What shows it: { $name }
harvest-evidence-hint = what shows it?
harvest-shared = Shared
harvest-shared-of = { $name }, shared { $with }
harvest-shared-with = shared { $with }
harvest-remove = Remove this yield: { $name }

plate-life = now: { $phase }
plate-life-next = next recalibration { $day }
plate-harvest = harvested: { $kinds }
life-change-due = decision on { $name }
life-track-earlier = { $track } · { $count } earlier
