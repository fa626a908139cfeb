# The Bovenkant section: roles, lines, hats, mandates, escalation, decisions, walked cases; the form of a role.

bovenkant-says = Who is responsible for what, who decides on what, and where a dispute goes.
bovenkant-empty = No bovenkant yet
bovenkant-empty-says = This is the place for the roles above the team, the lines between them, the mandates and the escalation ladder.
bovenkant-start-usual = Start with the usual bovenkant
bovenkant-add-role = Role
bovenkant-own-role = Custom role
bovenkant-new-role = New role
bovenkant-vacant = nobody yet
bovenkant-vacancy = vacancy { $side }
bovenkant-changing = rotating, { $side }
bovenkant-still-empty = still empty
bovenkant-for = Responsible for: { $words }
bovenkant-not-for = Not responsible for: { $words }

bovenkant-role-name = Name of the role
bovenkant-role-kind = Kind of role
bovenkant-purpose = Responsible for
bovenkant-purpose-hint = what this role is responsible for
bovenkant-limits = Not responsible for
bovenkant-limits-hint = what this role is not responsible for
bovenkant-role-party = Party of the role
bovenkant-reason = Why this way
bovenkant-reason-hint = why this role is as it is, or different from usual
bovenkant-seats = Who
bovenkant-appoint = Appoint somebody from the team
bovenkant-appoint-new = External person
bovenkant-appoint-new-hint = external person: name
bovenkant-side-of-new = Side of the external person
bovenkant-fill-hint = name of whoever takes this position
bovenkant-open-seat = Position for { $side }
bovenkant-open-seats = Open position for …
bovenkant-remove-seat = Remove { $name } from this role
bovenkant-hats-of-role = Hats of the client
bovenkant-reconfirmed = Last confirmed in phase
bovenkant-no-lines = no lines yet
bovenkant-remove-line = Remove line: { $name }
bovenkant-remove-role = Remove role, with lines and mandates

bovenkant-lines = Lines
bovenkant-no-lines-yet = No lines yet. A line says who reports to, advises or decides with whom.
bovenkant-lines-need-roles = A line needs two roles.
bovenkant-line = { $from } to { $to }
bovenkant-line-from = Start of the line { $line }
bovenkant-line-kind = Kind of the line { $line }
bovenkant-line-to = End of the line { $line }
bovenkant-line-subject = Subject of the line { $line }
bovenkant-remove-line-between = Remove line: { $line }
bovenkant-everything = everything
bovenkant-about = about: { $subject }
bovenkant-new-line = New line
bovenkant-new-line-from = from …
    .name = Start of a new line
bovenkant-new-line-to = to …
    .name = End of a new line

bovenkant-hats = Four hats of the client
bovenkant-hats-says = Each hat has a wearer, or deliberately belongs to another role.
bovenkant-give-hat = Give hat { $hat } to a role
bovenkant-give = give to …
bovenkant-take-hat = Take hat { $hat } from { $role }
bovenkant-hat-nobody = nobody wears this hat

bovenkant-mandates = Mandate: who decides
bovenkant-no-subjects = No subjects yet. A subject is something the alliance decides on, such as changes or the risk pot.
bovenkant-add-subject = Subject
bovenkant-own-subject = Custom subject
bovenkant-new-subject = New subject
bovenkant-subject-name = Name of subject { $name }
bovenkant-remove-subject = Remove subject { $name }, with mandates
bovenkant-money = amounts
bovenkant-money-of = Decisions on { $name } involve an amount
bovenkant-first-a-role = first a role, then a mandate
bovenkant-add-mandate = Mandate
bovenkant-add-mandate-to = Add a mandate on { $name }
bovenkant-remove-mandate = Remove mandate on { $name }
bovenkant-above = Applies above this amount
bovenkant-above-of = Above which amount, on { $name }
bovenkant-up-to = Applies up to and including this amount; empty: no limit
bovenkant-up-to-of = Up to which amount, on { $name }
bovenkant-no-limit = no limit
bovenkant-who-of = Who decides on { $name }
bovenkant-with-of = With whom, on { $name }
bovenkant-caption-above = above
bovenkant-caption-up-to = up to
bovenkant-caption-who = decides
bovenkant-caption-with = with
bovenkant-alone = alone
bovenkant-with = with { $names }
bovenkant-nobody = nobody decides
bovenkant-nobody-above = Above { $amount } nobody decides
bovenkant-renew = Roles and mandates agreed anew for { $phase }
bovenkant-renewed = Roles and mandates have been agreed for { $phase }

bovenkant-decisions = Decisions in the alliance
bovenkant-decision-rule = How the alliance takes its decisions
bovenkant-board-votes = The board votes
bovenkant-votes-of = Votes of { $side }

bovenkant-ladder = Escalation
bovenkant-no-ladder = No ladder yet. A ladder says where a dispute goes, and how long each step takes.
bovenkant-ladder-days =
    { $count ->
        [one] 1 day in all
       *[other] { $count } days in all
    }
bovenkant-days = Term in days
bovenkant-days-word = days
bovenkant-add-step = Step
bovenkant-usual-ladder = Usual ladder
bovenkant-replace-ladder = Replace with the usual ladder
bovenkant-outside-ladder = Ladder that ends outside the board
bovenkant-no-role = nobody chosen yet
bovenkant-vacant-role = { $role } (nobody yet)
bovenkant-step-role = Who takes step { $step }
bovenkant-step-kind = What step { $step } does
bovenkant-step-days = Days for step { $step }
bovenkant-step-up = Move step { $step } up
bovenkant-step-down = Move step { $step } down
bovenkant-step-remove = Remove step { $step }

bovenkant-cases = Walked cases
bovenkant-cases-says = If this happens, who decides, and along which path does it continue?
bovenkant-add-case = Case
bovenkant-new-case = New case
bovenkant-case-title = Case { $name }
bovenkant-case-risk = Risk as the example of { $name }
bovenkant-case-subject = Subject of { $name }
bovenkant-case-amount = Amount of { $name }
bovenkant-remove-case = Remove case { $name }
bovenkant-no-risk = without a risk
bovenkant-no-subject = choose a subject
bovenkant-case-needs-subject = Choose a subject, and the path appears.
bovenkant-walk-decides = { $who } decides
bovenkant-walk-with = { $says } together with { $names }
bovenkant-walk-up-to = { $says }, up to { $amount }
bovenkant-walk-above = Above that: { $says }
bovenkant-walk-nobody = Nobody decides on { $amount }
bovenkant-walk-ladder = Without agreement: { $steps }
bovenkant-walk-no-ladder = Without agreement it gets stuck: there is no ladder
bovenkant-walk-step = { $who } ({ $what })
bovenkant-walk-until =
    { $day ->
        [one] { $says }, until day 1
       *[other] { $says }, until day { $day }
    }
bovenkant-walk-no-term = { $says }, no term
