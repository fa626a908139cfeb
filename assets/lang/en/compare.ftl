### Differences between designs: sections, what happened, and each field of the document.

compare-section-project = Project and parties
compare-section-birth = Birth
compare-section-collaboration = Collaboration
compare-section-ambition = Ambition and interests
compare-section-surroundings = Surroundings
compare-section-steering = Steering
compare-section-report = Report
compare-section-changes = Changes
compare-section-life = Phases and recalibration
compare-section-workshop = Workshops
compare-section-risks = Risks and opportunities
compare-section-principles = Principles
compare-section-team = Team
compare-section-bovenkant = Bovenkant
compare-section-money = Money
compare-section-arrangements = Arrangements and notes

compare-mark-added = new
compare-mark-removed = gone
compare-mark-moved = moved
compare-mark-changed = changed
compare-line = { $name }: { $says }
compare-added = new
compare-added-in = new, { $place }
compare-removed = gone
compare-removed-from = gone, was { $place }
compare-along = { $says }, with { $what }
compare-along-lines =
    { $count ->
        [one] the line to { $names }
       *[other] the lines to { $names }
    }
compare-count-mandate =
    { $count ->
        [one] 1 mandate
       *[other] { $count } mandates
    }
compare-count-measure =
    { $count ->
        [one] 1 measure
       *[other] { $count } measures
    }
compare-count-scoreform =
    { $count ->
        [one] 1 form
       *[other] { $count } forms
    }
compare-count-person =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
compare-count-vacancy =
    { $count ->
        [one] 1 vacancy
       *[other] { $count } vacancies
    }
compare-count-parent =
    { $count ->
        [one] 1 parent organisation
       *[other] { $count } parent organisations
    }
compare-count-seats =
    { $count ->
        [one] 1 position in a role
       *[other] { $count } positions in roles
    }
compare-count-more =
    { $count ->
        [one] 1 mention elsewhere
       *[other] { $count } mentions elsewhere
    }
compare-from-to = from { $from } to { $to }
compare-without-price = without a price of { $amount }
compare-change = { $field } { $before } → { $after }
compare-set = { $field } { $after }
compare-unset = { $field } no longer filled in, was { $before }
compare-unset-short = no longer filled in, was { $before }
compare-unset-text = { $field } no longer filled in
compare-unset-text-short = no longer filled in
compare-filled = { $field } filled in
compare-filled-short = filled in
compare-rewritten = { $field } changed
compare-rewritten-short = changed
compare-was-called = was called { $before }
compare-stands-for = in the place of { $before }
compare-came = { $field } added: { $item }
compare-went = { $field } gone: { $item }
compare-came-short = { $item } added
compare-went-short = { $item } gone
compare-order = order of { $field } changed: { $names }
compare-order-short = another order: { $names }
compare-expected = expected { $before } → { $after }
compare-what-whole = all of it
compare-what-place = place
compare-what-order = order of { $field }
compare-why-both = Both sides changed this differently.
compare-why-no-base = Without a common start nothing tells who changed this.
compare-why-changed = One side removed this, the other changed it. Removing never wins by itself.
compare-why-used = One side removed this, in the other it is now named by { $names }.
compare-side-removed = removed
compare-side-absent = is not in it
compare-side-there = is in it
compare-side-was = as it was
compare-side-empty = not filled in
compare-figure-tab = TAB
compare-figure-alignment = Alignment
compare-figure-cost-p80 = Cost P80
compare-figure-client-mean = OG on average
compare-figure-contractor-mean = ON on average
compare-figure-over-tab = Chance above TAB
compare-figure-shared = Share of shared risks
compare-figure-own-client = OG’s own people
compare-figure-partner = { $name }, mean
compare-figure-same = equal
compare-figure-points = { $points } percentage points
compare-nameless = without a name
compare-quoted = ‘{ $words }’
compare-and-more = { $names } and { $count } more

compare-place-shared = alliance
compare-place-unplaced = not placed
compare-in-shared = in the alliance
compare-in-side = with { $side }
compare-in-unplaced = not placed yet
compare-outside = outside the disciplines
compare-vacancy = vacancy { $side }
compare-vacancy-for = vacancy { $side }, { $function }
compare-seat-changing = rotating { $side }
compare-line-between = { $from } to { $to }
compare-mandate-of = { $subject }: { $who }
compare-step-of = Step { $name }
compare-note-of = Note { $words }
compare-waiver-of = Accepted deviation: { $name }
compare-within = { $name } ({ $of })
compare-up-to = up to { $amount }
compare-between = from { $above } to { $amount }
compare-above = above { $above }
compare-no-limit = without a limit
compare-class = { $name } = { $says }
compare-votes = OG { $client }, ON { $contractor }
compare-tier = up to { $bound } ON { $share }
compare-tier-open = above that ON { $share }
compare-points = { $points } (€ m)
compare-planned-by = { $who }, { $on }
compare-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
compare-yes = yes
compare-cli-equal = { $a } and { $b } are equal
compare-cli-count =
    { $count ->
        [one] { $a } → { $b }: 1 difference
       *[other] { $a } → { $b }: { $count } differences
    }
compare-cli-other = These are different designs: they did not begin as the same one.
compare-cli-picture-two = A picture is of two designs: name two.
compare-cli-two = Name two designs or more to compare.
compare-cli-signals = Signals
compare-cli-solved = solved
compare-cli-new = new
compare-cli-changed = changed
compare-cli-both = in both
compare-cli-figures = Money and interest
compare-cli-difference = difference
compare-merge-other = { $a } and { $b } are not versions of the same design. Nothing was merged; they can be compared.
compare-merge-conflicts =
    { $count ->
        [one] 1 choice is yours: both sides changed the same. Nothing was written.
       *[other] { $count } choices are yours: both sides changed the same. Nothing was written.
    }
compare-merge-open = Choose in Alliantietafel: open { $a }, choose File > Merge with… and then { $b }. Or make the two the same in one of them and merge again.
compare-merge-here = here
compare-merge-there = the other branch
compare-merge-git =
    { $file } is still as it was here; nothing of the other branch is in it yet. Choose like this:
      git show ":1:{ $file }" > begin.alliantie.ron
      git show ":3:{ $file }" > other.alliantie.ron
      Open { $file } in Alliantietafel, choose File > Merge with… and then other.alliantie.ron,
      with begin.alliantie.ron as the common begin. Save, and then: git add "{ $file }"
compare-merge-done =
    { $count ->
        [one] Merged: 1 change, no choice needed.
       *[other] Merged: { $count } changes, no choice needed.
    }
compare-merge-was = was
compare-merge-comments =
    { $count ->
        [one] 1 line of comment in { $file } was not kept.
       *[other] { $count } lines of comment in { $file } were not kept.
    }
compare-merge-broken = What would be merged is not a valid design. Nothing was written; both designs are as they were.
compare-no = no
compare-value-Little = little
compare-value-Medium = some
compare-value-Much = much
compare-value-Control = leans on control
compare-value-Trust = leans on trust
compare-value-InTender = in the tender
compare-value-Later = later, together
compare-value-Pert = PERT
compare-value-Triangular = triangle
compare-value-Remark = remark
compare-value-Illustrative = illustrative
compare-value-Source = source

## The design as a whole

compare-design-name = name
compare-design-risks-classes-impact = classes of impact
compare-design-risks-classes-probability = classes of probability
compare-design-form = form of the alliance
compare-design-stage = stage
compare-design-elsewhere-off = signals of practice elsewhere switched off
compare-design-project-description = description of the project
compare-design-project-work = kind of work
compare-design-project-phase = phase
compare-design-project-order = order of the phases
compare-design-thresholds-client-share-goal = goal for OG’s own people
compare-design-thresholds-overloaded-roles = overloaded from this number of roles
compare-design-thresholds-execution-left = execution risk that may stay with ON
compare-design-thresholds-shared-least = least share that is shared
compare-design-thresholds-alignment-full = least alignment in a full alliance
compare-design-thresholds-alignment-domains = least alignment with three domains
compare-design-thresholds-guard-rails = probability that a side hits its guard rail
compare-design-thresholds-lopsided = difference between gain and loss of ON
compare-design-thresholds-condition-dominant = condition that carries most from
compare-design-thresholds-condition-starved = condition that gets little up to
compare-design-thresholds-views-differ = difference of view from
compare-design-thresholds-price-weight = limit to the weight of the price
compare-design-parties = parties
compare-design-birth-form-open = form still open
compare-design-birth-scorers = who score
compare-design-birth-features = characteristics of the project
compare-design-birth-tender-steps = tender
compare-design-birth-tender-requirements = room in the specifications
compare-design-birth-tender-basis = unit prices, plan or price
compare-design-birth-tender-criteria = criteria of the award
compare-design-birth-hats = ready for the hats
compare-design-birth-motive = motive
compare-design-birth-actions = actions before the birth
compare-design-birth-card-milestones = milestones
compare-design-birth-card-born = moment of birth
compare-design-birth-card-task = task on the card
compare-design-birth-card-weight = weight on the card
compare-design-birth-card-project = what made it possible: project
compare-design-birth-card-people = what made it possible: people
compare-design-birth-card-organisation = what made it possible: organisation
compare-design-birth-card-helped = who helped
compare-design-birth-card-source = where it was told
compare-design-collaboration-moments = key moments
compare-design-collaboration-paradoxes = paradoxes in our own words
compare-design-tasks = tasks and their domain
compare-design-ambition-text = shared ambition
compare-design-ambition-public = public side of the ambition
compare-design-ambition-guard = who guards the ambition
compare-design-ambition-own = what the ambition means to each board
compare-design-ambition-confirmed = confirmations of the ambition
compare-design-ambition-not-now = what is deliberately not done now
compare-design-ambition-interests = interests
compare-design-ambition-explored = interests gone through on
compare-design-ambition-exchanges = exchanges of interests
compare-design-ambition-weighings = weighings
compare-design-surroundings-stakeholders = stakeholders
compare-design-steering-placed = the board’s point
compare-design-steering-members = points of board members
compare-design-steering-signs = signs of too little or too much
compare-design-steering-spaces = strict, free and never faster
compare-design-steering-leaders = leading functions
compare-design-steering-adopted = ingredients taken over
compare-design-changes-list = changes
compare-design-changes-way-raising = how a change is raised
compare-design-changes-way-decides = who decides on changes
compare-design-changes-way-subject = subject among the mandates
compare-design-changes-way-days = decided within
compare-design-changes-way-settle-days = settled within
compare-design-changes-way-method = how it is settled
compare-design-changes-way-effect = where the amount lands
compare-design-workshop-kind = kind of exercise
compare-design-workshop-play = state of the exercise
compare-design-workshop-table = table
compare-design-workshop-aim = what the exercise is about
compare-design-workshop-minutes = minutes
compare-design-workshop-hides = what stays hidden
compare-design-workshop-tasks = steps
compare-design-workshop-planted = planted mistakes
compare-design-workshop-reasons = where risks lie best
compare-design-workshop-seats = roles
compare-design-workshop-course = course
compare-design-workshop-questions = questions afterwards
compare-design-workshop-marks = marks
compare-design-workshop-parking = parking list
compare-design-workshop-presented = what is presented
compare-task-place = where
compare-task-title = name
compare-task-says = task
compare-task-hints = hints
compare-task-asked = hints asked
compare-task-done = done
compare-planted-rule = rule
compare-planted-about = where it is seen
compare-planted-topic = about
compare-planted-task = step
compare-planted-title = name
compare-planted-says = what to say about it
compare-planted-mends = how it can be right
compare-planted-note = note
compare-planted-revealed = revealed
compare-planted-counts = counts
compare-mark-number = number
compare-mark-on = on what
compare-mark-topic = about
compare-mark-says = what chafes
compare-mark-task = step
compare-parked-what = what
compare-parked-who = who
compare-parked-by = when
compare-reasons-risk = risk
compare-reasons-to = best place
compare-reasons-why = why
compare-seats-side = side
compare-seats-wants = what it wants
compare-seats-rails = guard rails
compare-design-report-shape = report: for whom
compare-design-report-for-whom = report: for whom, in own words
compare-design-report-foreword = foreword of the report
compare-design-report-order = order of the report
compare-design-report-board = parts in the report for the board
compare-design-report-whole = parts in the whole report
compare-design-life-begins = beginning of the project’s phases
compare-design-life-end = end of the last phase
compare-design-life-developments = phases of development
compare-design-life-seen = what is seen
compare-design-life-moments = recalibrations
compare-design-life-events = changes of people
compare-design-life-decisions = decisions
compare-design-life-rhythm = fixed pauses
compare-design-life-learning = learning agenda
compare-design-life-harvest = harvest
compare-design-risks-adopted = risk register adopted in phase
compare-design-risks-axes = axes of the matrix
compare-design-risks-list = risks and opportunities
compare-design-principles-started = started on principles
compare-design-principles-chosen = principles
compare-design-team-disciplines = disciplines
compare-design-team-outside = people outside the disciplines
compare-design-team-client-share-of = what the share of OG’s own people is counted over
compare-design-bovenkant-roles = roles
compare-design-bovenkant-lines = lines
compare-design-bovenkant-subjects = subjects of decision
compare-design-bovenkant-mandates = mandates
compare-design-bovenkant-ladder = escalation ladder
compare-design-bovenkant-cases = walked cases
compare-design-bovenkant-decision-rule = how the alliance takes decisions
compare-design-bovenkant-board-votes = votes in the board
compare-design-bovenkant-deadlock = route out of a deadlock
compare-design-money-open-book = open book
compare-design-money-tab = TAB
compare-design-money-fee = profit of ON
compare-design-money-fee-at-risk = profit of ON at risk
compare-design-money-risk-pot = risk pot
compare-design-money-optimisation-room = optimisation room
compare-design-money-fund = alliance fund
compare-design-money-fixed = budget fixed
compare-design-money-how = how the budget is set
compare-design-money-price-weight = weight of the price in the award
compare-design-money-client-reserve = what OG can bear beyond the budget
compare-design-money-staffel = staffel
compare-design-money-staffel-gain = staffel for a gain
compare-design-money-staffel-loss = staffel for a loss
compare-design-money-staffel-gain-cap = ON gains at most
compare-design-money-staffel-loss-cap = ON loses at most
compare-design-money-shape = shape of the estimates
compare-design-money-direct = direct cost
compare-design-money-overhead = AK
compare-design-money-partners = share within its side
compare-design-money-groups = risks that strike together
compare-design-money-examples = worked examples
compare-design-money-variants = kept variants
compare-design-money-beside = variant beside it
compare-design-money-kept-name = name of the variant beside it
compare-design-arrangements = arrangements
compare-design-notes = notes
compare-design-waivers = accepted deviations

## Each element

compare-party-name = name
compare-party-side = side
compare-party-parents = parent organisations
compare-parent-name = name
compare-parent-decides-in = decides within
compare-scorer-who = role
compare-scorer-scores = score
compare-scores-aspect = aspect
compare-scores-light = score
compare-scores-evidence = evidence
compare-scores-on = scored on
compare-keymoment-name = name
compare-keymoment-when = when
compare-keymoment-story = what happened
compare-keymoment-who = who took part
compare-keymoment-forms = form
compare-scoreform-voice = teller or reflector
compare-scoreform-name = name
compare-scoreform-halves = points
compare-paradoxes-of = condition
compare-paradoxes-text = in our own words
compare-own-board = board
compare-own-text = in own words
compare-confirmation-board = board
compare-confirmation-phase = phase
compare-confirmation-on = confirmed on
compare-confirmation-who = by whom
compare-notnow-what = what
compare-notnow-why = why
compare-notnow-until = until when
compare-interest-party = whose
compare-interest-text = interest
compare-interest-kind = kind
compare-interest-spoken = talked about on
compare-interest-yields = gives way to the joint interest
compare-exchange-one-party = the one party
compare-exchange-one-gets = what the one gets
compare-exchange-other-party = the other party
compare-exchange-other-gets = what the other gets
compare-exchange-about = interest that gives way
compare-weighing-what = choice
compare-weighing-project-verdict = for the project
compare-weighing-project-note = for the project, in words
compare-weighing-partners-verdict = for client and contractor
compare-weighing-partners-note = for client and contractor, in words
compare-weighing-society-verdict = for surroundings and society
compare-weighing-society-note = for surroundings and society, in words
compare-weighing-outcome = outcome
compare-weighing-guard = guarded by
compare-stakeholder-name = name
compare-stakeholder-stake = what is at stake for them
compare-stakeholder-place = place on the map
compare-stakeholder-involved = how involved
compare-stakeholder-contact = who keeps in touch
compare-stakeholder-principles = principles that hold there too
compare-stakeholder-shares = risks they would share in
compare-change-number = number
compare-change-what = change
compare-change-from = from
compare-change-state = state
compare-change-raised = raised on
compare-change-assessed = assessed on
compare-change-decided = decided on
compare-change-settled = settled on
compare-change-due = due
compare-change-decides = who decides
compare-change-amount = amount
compare-change-effect = where the amount lands
compare-change-apart = difference of view
compare-change-apart-about = difference of view
compare-change-apart-step = step of the ladder
compare-change-decision = decision
compare-placed-on = placed on
compare-placed-at = uncertainty
compare-memberview-name = name
compare-memberview-standing = side
compare-memberview-at = uncertainty
compare-spaced-what = what
compare-spaced-space = space
compare-leader-what = function
compare-leader-who = who
compare-leader-until = until when
compare-leader-decides-alone = decides alone
compare-adopted-of = ingredient
compare-adopted-how = how we do it
compare-begins-phase = phase
compare-begins-on = begins on
compare-developments-to = phase of development
compare-developments-on = from
compare-developments-why = what happened
compare-recalibration-what = what is looked at again
compare-recalibration-at = when
compare-recalibration-who = who
compare-recalibration-held = held
compare-event-kind = kind
compare-event-who = who
compare-event-on = when
compare-decision-what = what
compare-decision-on = when
compare-learning-what = what
compare-learning-who = who
compare-learning-by = by when
compare-learning-learned = what we learned
compare-harvest-kind = kind
compare-harvest-what = what
compare-harvest-evidence = by what that shows
compare-harvest-shared = shared
compare-tasks-task = task
compare-tasks-domain = domain
compare-role-tasks = tasks
compare-features-of = characteristic
compare-features-level = value
compare-features-note = in words
compare-features-marks = own mark
compare-steps-item = item
compare-steps-state = state
compare-steps-who = who
compare-steps-on = when
compare-steps-note = what was arranged
compare-criterion-name = name
compare-criterion-share = weight
compare-hats-hat = hat
compare-hats-who = who
compare-hats-ready = ready
compare-hats-note = what it takes
compare-action-what = what
compare-action-who = who
compare-action-by = by
compare-action-done = done
compare-action-cause = because of
compare-milestone-when = when
compare-milestone-what = what
compare-risk-title = name
compare-risk-nature = kind
compare-risk-description = description
compare-risk-allocation-party = place
compare-risk-reason = why there
compare-risk-probability = probability
compare-risk-impact = impact
compare-risk-price = price
compare-risk-origin = origin
compare-risk-managed-by = managed by
compare-risk-phase = phase
compare-risk-lens = RISMAN lens
compare-risk-holder = action owner
compare-risk-measures = measures
compare-risk-tags = label
compare-risk-register-number = own number
compare-risk-register-status = status
compare-risk-register-since = status since
compare-risk-register-actual = actual amount
compare-risk-register-cause = cause
compare-risk-register-consequence = consequence in words
compare-risk-register-delay = consequence for time
compare-risk-register-with = also acts on it
compare-measure-title = name
compare-measure-cost = cost
compare-measure-cuts-probability = less probable
compare-measure-cuts-impact = less impact
compare-measure-planned = planned
compare-discipline-name = name
compare-discipline-people = people
compare-discipline-vacancies = vacancies
compare-person-name = name
compare-person-function = function
compare-person-party-side = side
compare-person-parent = parent organisation
compare-person-hired = hired
compare-person-fte = FTE
compare-person-assessed = competences assessed
compare-person-can-bind = can bind their party
compare-vacancy-function = function
compare-vacancy-party-side = side
compare-vacancy-fte = FTE
compare-vacancy-plan = who arranges it and when
compare-role-kind = kind
compare-role-name = name
compare-role-purpose = responsible for
compare-role-limits = not responsible for
compare-role-reason = why this way
compare-role-party = party
compare-role-seats = position
compare-role-hats = hat
compare-role-reconfirmed = last confirmed in phase
compare-role-at = place on the canvas
compare-line-from-to = course
compare-line-kind = kind
compare-line-subject = subject
compare-subject-name = name
compare-subject-money = with amounts
compare-subject-reserved = reserved for OG
compare-mandate-above-up-to = amount
compare-mandate-subject = subject
compare-mandate-who = decides
compare-mandate-with = together with
compare-mandate-renewed = last confirmed in phase
compare-mandate-proposed = still a proposal
compare-step-role = role
compare-step-days = term
compare-step-kind = what happens
compare-case-title = name
compare-case-risk = example risk
compare-case-subject = subject
compare-case-amount = amount
compare-case-starts = starts on
compare-principle-entry = principle from the list
compare-principle-name = name
compare-principle-asks = what it asks
compare-principle-in-contract = in the contract
compare-principle-signatures = signature
compare-principle-behaviours = behaviour
compare-principle-catalogue-behaviours = behaviours from the list
compare-principle-outward = also holds outside the alliance
compare-principle-exceptions = exceptions
compare-signatures-name = signed by
compare-signatures-on = signed on
compare-arrangement-kind = kind
compare-arrangement-about = is about
compare-arrangement-text = what is agreed
compare-arrangement-reason = why
compare-arrangement-leaning = leans on
compare-arrangement-who = who
compare-arrangement-when = when
compare-arrangement-by = at the latest
compare-arrangement-review = looked at again on
compare-arrangement-done = done
compare-arrangement-from = from the card
compare-note-kind = kind
compare-note-about = is about
compare-note-text = text
compare-waiver-rule-seen-subjects-wording = signal
compare-waiver-reason = reason
compare-waiver-name = who
compare-waiver-on = since
compare-cost-name = name
compare-cost-amount = amount
compare-cost-range = range
compare-group-name = name
compare-group-risks = risk
compare-worked-title = name
compare-worked-setback = windfall or setback
compare-partners-share = share
compare-variants-money = amounts and arrangements

edit-become-merged = merge
edit-become-version = bring an earlier version back
