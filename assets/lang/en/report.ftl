# The report: what it says, in every kind of file.

report-board = Board
    .for = For the board
    .says = How the alliance is designed, and what is asked of the board now
    .foot = report for the board
report-whole = Whole
    .for = Whole report
    .says = Everything that the design says
    .foot = whole report
report-contents = Contents
report-page-of = { $page } of { $count }
report-more =
    { $count ->
        [one] 1 more is in the design itself.
       *[other] { $count } more are in the design itself.
    }

report-part-decided = What was decided, by whom
report-part-plate = Praatplaat
report-part-form = Form and why
report-part-bovenkant = Bovenkant and mandates
report-part-principles = Principles, signatures
report-part-money = Money
report-part-risks = Heaviest risks
report-part-signals = Signals
report-part-since = Changed since the last report
report-part-questions = Open questions, parking list
report-part-birth = Birth
report-part-team = Team
report-part-register = Register and measures
report-part-ambition = Ambition and interests
report-part-together = Working together, arrangements
report-part-surroundings = Surroundings
report-part-life = Phases, calendar, changes
report-part-sources = Sources

report-asked = Decision asked for
report-asked-nothing = There is nothing now on which the board has to decide.
report-ask-signal = { $fix }. Why: { $title }
report-ask-talk = Talk about what to do with this: { $title }
report-ask-change = Decide on { $change }.
report-ask-change-by = Decide on { $change }, by { $by } at the latest.
report-ask-sign = Sign the principles of the contract. Not all signed yet: { $parties }.
report-ask-mandates =
    { $count ->
        [one] Adopt the proposed mandate, or change it.
       *[other] Adopt the { $count } proposed mandates, or change them.
    }
report-decisions = Decided
report-accepted = Accepted: { $title }
report-signed =
    { $count ->
        [one] 1 principle signed for { $party }
       *[other] { $count } principles signed for { $party }
    }
report-form = { $form }
report-ambition = What it is about together: { $text }
report-principle-holds = Where it holds
report-parties = Parties and the organisations behind them

report-plate-says = The praatplaat of { $name }: { $roles } roles in the bovenkant, { $risks } risks and { $opportunities } opportunities in their places, { $principles } principles as the foundation.
report-plate-shared = Of { $amount } expected risk value { $share } is shared.

report-bovenkant-says = The bovenkant: { $count } roles with the lines between them. Who decides on what is in the tables below.
report-roles = Roles: what they are for, and not for
report-mandates = Who decides on what
report-mandates-none = No mandates were agreed yet.
report-decides = How the board decides: { $rule }.
report-ladder = Escalation ladder
report-deadlock = If the board cannot agree: { $how }.
report-cases = Cases that were walked
report-case = The path of ‘{ $title }’:

report-signatures = Signatures
report-signed-by = { $who } ({ $count } of { $all } principles)

report-money-tab = The target alliance budget (TAB) is { $tab }.
report-money-outcomes = Over { $count } outcomes the cost comes to { $cost } on average, with a chance of { $within } to stay within the TAB.
report-budget = Budget
report-partners = Division within each side
report-curve-says = What client and contractor get or pay at every actual cost, around the TAB of { $tab }. The same amounts are in the staffel and the worked examples.
report-bridge-says = From the part by the staffel to the result of each side. The same amounts are in the table below.
report-assumptions = Assumptions: { $count } outcomes, seed { $seed }. With the same seed anybody comes to the same figures.

report-register-cut = On paper are the { $shown } heaviest risks and opportunities. { $left } more are in the register of the design itself, which can be saved as a spreadsheet too.
report-paying = Measures that pay for themselves and are not planned

report-signals-open = Open
report-signals-accepted = Knowingly accepted
report-signals-later = For later
report-later =
    { $count ->
        [one] 1 signal waits for a later stage.
       *[other] { $count } signals wait for a later stage.
    }
report-since =
    { $count ->
        [0] Nothing changed since { $name }.
        [one] Since { $name } there is 1 difference.
       *[other] Since { $name } there are { $count } differences.
    }
report-open-questions = Open questions
report-waiting =
    { $count ->
        [one] 1 risk or opportunity waits for an estimate.
       *[other] { $count } risks and opportunities wait for an estimate.
    }
report-parked = Parking list

report-birth-says = The birth card of { $name }.
report-scores = Is it the time for an alliance?
report-view = View
report-aspect = Aspect
report-stands = Stands at
report-actions = Actions agreed on
report-by = By
report-done = Done
report-team = In the disciplines work { $client } people of the client and { $contractor } of the contractor.
report-team-own = In FTE and without construction the client’s own people are { $share } of the team.
report-course = How it goes on
report-arrangements = Arrangements
report-sheet-says = { $name }: the page that this section prints itself too.
report-calendar = Calendar
report-changes = Changes to the assignment
report-forecast = What the changes do to the forecast
report-harvest = Learning and harvest

report-sources-rules = What the signals lean on
report-sources-design = Where facts in this design come from
report-sources-made-up = What was made up as an example
report-made-by = Made with { $with }.

report-loose-plate = A3 plate
report-loose-mandates = Mandate table
report-loose-signatures = Signatures
report-loose-form = Blank form
report-loose-birth-card = Birth card

## What happens, in the undo menu

edit-set-report-shape = report: { $place }
edit-set-report-for-whom = for whom the report is
edit-set-report-foreword = foreword of the report
edit-take-into-report = into the report: { $place }
edit-leave-out-of-report = out of the report: { $place }
edit-move-in-report = place in the report: { $place }
edit-usual-report = usual parts in the report: { $place }
report-programme-money = Partners bring in { $contributions } together; grants add { $grants }.
report-programme-over = { $amount } more is promised to projects than the partners bring in.
report-programme-left = Of the contributions { $amount } is not divided among projects yet.
report-programme-partners = Contribution and vote of each partner
report-programme-projects = What goes to each project
report-money-tenth = If the work costs a tenth more: { $says }
report-deadlock-none = What happens where the last step gives no answer either is not agreed yet.
report-since-solved = Signals that were solved
report-since-new = New signals
report-team-own-all = In FTE the client’s own people are { $share } of the team.
report-signals-hidden = This is an exercise: its signals do not stand here, whoever takes part finds them.
