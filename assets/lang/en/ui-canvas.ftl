# The canvas of the bovenkant.

edit-place-role = position of { $name } on the canvas
edit-unplace-role = place { $name } automatically
error-invalid-place = ‘{ $about }’ is off the canvas. A place lies between -4000 and 4000.
command-export-bovenkant = Save bovenkant as picture…

canvas-more-roles =
    { $count ->
        [one] (+1 role)
       *[other] (+{ $count } roles)
    }
canvas-with-more-roles =
    { $count ->
        [one] (1 with more roles)
       *[other] ({ $count } with more roles)
    }
canvas-vacant = vacancy
canvas-vacancies =
    { $count ->
        [one] vacancy { $side }
       *[other] { $count } vacancies { $side }
    }
canvas-changing =
    { $count ->
        [one] { $side }, rotating
       *[other] { $side }, { $count } × rotating
    }
canvas-not-for = Not responsible for: { $limits }
canvas-hat-partner = partner
canvas-hat-client = client
canvas-hat-funder-link = link to funder
canvas-hat-owner = owner
canvas-line-missing = line missing
canvas-together = decide together

canvas-name = Canvas with the roles
canvas-fit = Everything in view
canvas-larger = Canvas larger
canvas-smaller = Canvas smaller
canvas-place-one = Place automatically
canvas-draw-line = Draw line…
canvas-draw-line-to = Draw line to
canvas-draw-line-from = Draw line from { $role }
canvas-draw = Draw line
canvas-cancel = Never mind
canvas-line-from = From which role
canvas-line-to = To which role
canvas-line-kind = Kind of line
canvas-line-subject = Subject of the line
canvas-turn-line = Reverse the line
canvas-remove-line = Remove the line
canvas-close-bar = Deselect the line
canvas-missing = Line missing from { $from } to { $to }: draw it

canvas-sign-role-vacant = nobody yet
canvas-sign-role-task-missing = task missing
canvas-sign-role-limits-missing = limits missing
canvas-sign-role-detached = no line
canvas-sign-line-loop = lines run in a loop
canvas-sign-double-hat = double hat
canvas-sign-board-unbalanced = out of balance
canvas-sign-management-team-one-sided = one bloedgroep
canvas-sign-escalation-dead-end = dead end
canvas-sign-mandates-proposed = still a proposal
canvas-sign-mandates-stale = from an earlier phase
canvas-sign-mandate-overlap = mandates overlap
canvas-sign-mandate-gap = mandate has a gap
canvas-sign-mandate-missing = mandate missing
canvas-sign-escalation-no-term = no term
canvas-sign-decision-not-joint = not decided jointly
canvas-sign-public-voice-missing = no public voice
canvas-sign-asset-manager-missing = not connected
canvas-sign-client-board-line-missing = no line to the board
canvas-sign-client-role-missing = client missing
canvas-sign-hat-uncovered = hat without a wearer
canvas-sign-overloaded-person = too many roles
canvas-sign-two-masters = two masters
