# Words that come back everywhere: severities, sources, lists, values without a catalogue.

severity-blocker = Blocker
severity-warning = Warning
severity-hint = Hint
severity-question = Question

section-team = Team
section-collaboration = Collaboration
section-ambition = Ambition and interests
section-surroundings = Surroundings
section-phases = Phases and recalibration
section-changes = Changes
section-precedents = Examples
section-workshop = Workshops
section-birth = Birth
section-bovenkant = Bovenkant
section-money = Money
section-risks = Risks and opportunities
section-principles = Principles
section-praatplaat = Praatplaat

source-nda = Nd Alliantieleren, { $heading }
source-gv = Geboorteverhalen, ch. { $chapter }
source-es = Evaluatiespiegel, { $heading }
source-vl = Vlinders Gorinchem-Waardenburg
source-av = Alliance development, { $heading }
source-risman = RISMAN
source-ours = the makers’ own experience

list-and = { $first } and { $last }
list-more = { $first } and { $more } more

nature-risk = risk
nature-opportunity = opportunity
place-tray = Still to place
role-other = Other role

decision-jointly = only jointly
decision-majority = by majority
decision-client = OG decides
decision-contractor = ON decides

arrangement-selection-client = Selection on competence at OG
arrangement-selection-contractor = Selection on competence at ON
arrangement-own-location = Project location of its own
arrangement-outside-visitors = Shutters open: external visitors
arrangement-onboarding = Onboarding of newcomers
arrangement-team-forming = Time for team building
arrangement-parents-in-dilemmas = Parent organisations help think through dilemmas
arrangement-double-hat = Double hat
arrangement-two-masters = Two masters
arrangement-other = Other arrangement

# The window.
sections-design = DESIGN
sections-together = TOGETHER
sections-share = SHARE
menu-file = File
menu-edit = Edit
menu-view = View
menu-help = Help
zoom-now = Zoom: { $zoom }
choice-none = not filled in
place-outside = outside the disciplines
field-unreadable = This cannot be read. Correct it, or press Esc for the previous value.
new-design = New design
new-risk = New risk
new-opportunity = New opportunity
new-person = New name
copy-of = { $title } (copy)

count-blocker = { $count ->
    [one] 1 blocker
   *[other] { $count } blockers
}
count-warning = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
count-hint = { $count ->
    [one] 1 hint
   *[other] { $count } hints
}

# Commands.
command-new = New design…
command-open = Open…
command-save = Save
command-save-as = Save as…
command-export-picture = Save praatplaat as picture…
command-close = Close design
command-quit = Quit
command-undo = Undo
command-undo-what = Undo: { $what }
command-redo = Redo
command-redo-what = Redo: { $what }
command-add-risk = Add risk
command-add-opportunity = Add opportunity
command-rename = Rename
command-duplicate = Duplicate
command-delete = Delete
command-move-left = Move left
command-move-right = Move right
command-move-to-tray = Back to Still to place
command-move-to-alliance = To the alliance
command-palette = Search: commands, fields and items
command-go-praatplaat = Go to Praatplaat
command-go-risks = Go to Risks and opportunities
command-go-principles = Go to Principles
command-go-team = Go to Team
command-go-bovenkant = Go to Bovenkant
command-go-money = Go to Money
present-before = This is the first section
present-before-to = Back to { $section }
present-after = This is the last section
present-after-to = On to { $section }
present-back = Stop (Esc)
command-go-birth = Go to Birth
command-present = Present
command-full-screen = Full screen
command-zoom-in = Larger
command-zoom-out = Smaller
command-zoom-reset = Normal size
command-switch-theme = Light or dark
command-contrast = High contrast, or back to usual
command-switch-language = Nederlands
command-keys = Keyboard shortcuts
command-about = About Alliantietafel

# Names of actions, after ‘Undo:’.
edit-rename-design = name of the design
edit-set-form = form: { $place }
edit-set-phase = phase: { $place }
edit-set-phase-order = order of the phases
edit-set-stage = stage of the design
edit-set-project = description of the project
edit-set-open-book = agreement on open book
edit-add-party = add party { $name }
edit-remove-party = remove party { $name }
edit-set-party = change party { $name }
edit-shift-party = move party { $name }
edit-add-risk = add risk { $name }
edit-add-opportunity = add opportunity { $name }
edit-move-risk = { $name } to { $place }
edit-remove-risk = delete { $name }
edit-merge-risks = merge { $name }
edit-set-risk = change { $name }
edit-add-measure = add measure to { $name }
edit-set-measure = change measure of { $name }
edit-remove-measure = remove measure from { $name }
edit-adopt-dossier = adopt risk register
edit-add-discipline = add discipline { $name }
edit-count-share-of = what OG’s own people are a share of
edit-rename-discipline = name of { $name }
edit-remove-discipline = remove discipline { $name }
edit-shift-discipline = move { $name }
edit-add-person = add somebody to { $name }
edit-set-person = change { $name }
edit-move-person = { $name } to { $place }
edit-remove-person = delete { $name }
edit-add-vacancy = vacancy for { $place } in { $name }
edit-set-vacancy = change vacancy
edit-fill-vacancy = fill vacancy
edit-remove-vacancy = delete vacancy
edit-add-role = add role { $name }
edit-set-role = change role { $name }
edit-remove-role = remove role { $name }
edit-appoint = appointment to { $name }
edit-open-seat = open position at { $name }
edit-set-seat = change open position
edit-remove-seat = remove position at { $name }
edit-add-line = line between { $name }
edit-set-line = change line
edit-remove-line = remove line
edit-add-subject = add subject { $name }
edit-set-subject = change subject { $name }
edit-remove-subject = remove subject { $name }
edit-add-mandate = mandate for { $name }
edit-set-mandate = change mandate
edit-remove-mandate = remove mandate
edit-lay-lines = draw the usual lines
edit-propose-mandates = propose mandates
edit-confirm-mandates = confirm the proposed mandates
edit-renew-mandates = agree roles and mandates anew
edit-set-ladder = change escalation ladder
edit-set-decision-rule = change decision rule
edit-set-votes = votes on the board
edit-add-case = walk through a case
edit-set-case = change case
edit-remove-case = remove case
edit-add-principle = add principle { $name }
edit-remove-principle = remove principle { $name }
edit-set-principle = change principle { $name }
edit-put-in-contract = principles in the contract
edit-sign-principle = signature under { $name }
edit-unsign-principle = remove signature under { $name }
edit-shift-principle = move { $name }
edit-add-arrangement = add arrangement: { $name }
edit-set-arrangement = change arrangement
edit-remove-arrangement = remove arrangement
edit-set-tab = set the TAB
edit-set-fee = profit in the budget
edit-set-fee-at-risk = profit at risk
edit-set-risk-pot = risk pot
edit-set-optimisation-room = optimisation room
edit-set-fund = alliance fund
edit-set-how-fixed = how the budget was set
edit-set-price-weight = weight of the price
edit-set-client-reserve = OG’s reserve
edit-set-shape = shape of the estimates
edit-add-cost = add cost item { $name }
edit-set-cost = change cost item { $name }
edit-remove-cost = remove cost item { $name }
edit-shift-cost = move cost item { $name }
edit-set-tab-to-parts = TAB to the sum of its parts
edit-set-staffel = choose a staffel
edit-remove-staffel = remove the staffel
edit-add-tier = add a tier
edit-set-tier = change a tier
edit-remove-tier = remove a tier
edit-set-cap = cap for ON
edit-set-partner = share of { $name }
edit-add-group = risks that occur together: { $name }
edit-rename-group = rename group { $name }
edit-set-group = group of { $name }
edit-remove-group = break up group { $name }
edit-add-worked = add a worked example
edit-set-worked = change a worked example
edit-remove-worked = remove a worked example
edit-add-note = add note
edit-set-note = change note
edit-remove-note = remove note
edit-waive = accept deviation
edit-unwaive = withdraw accepted deviation
edit-set-threshold = set own limit
edit-several = several at once

# Signals.
signals-title = Signals
signals-none = No signals
signals-none-says = That alone does not make a good alliance. It only says that the rules see nothing here.
signals-show = Show
signals-waive = Accept deviation…
signals-waived = { $count ->
    [one] 1 accepted deviation
   *[other] { $count } accepted deviations
}
signals-waived-by = { $name } · { $date }
signals-unwaive = Withdraw accepted deviation

# Status bar.
status-alignment = Aligned interests
status-alignment-says = The part of the outcomes in which OG and ON gain or lose together, or one of them ends up at about zero.
status-alignment-none = Known once there is a staffel: it is not agreed yet how the result is divided.
status-tab = TAB
status-expected = · expected
status-shared = Shared
status-of-risk = of { $amount } risk
status-no-value = No risks with an amount yet
status-opportunities = Opportunities
status-own = OG’s own people
status-own-says = OG’s own people as a share of the people in the disciplines: { $of }.
status-stage = Stage
status-changed = Not saved yet
status-saved = Saved in { $name }
said-undone = Undone: { $what }
said-redone = Redone: { $what }
status-new = New, not in a file yet

# Details.
details-close = Close details
details-risk = Risk
details-opportunity = Opportunity
details-discipline = Discipline
details-person = Person
details-vacancy = Vacancy
details-role = Role
details-principle = Principle
details-party = Party
details-design = Design
design-name = Name
design-form = Form
design-phase = Phase of the project
design-phases = Order of the phases
design-phase-earlier = Move { $phase } earlier
design-phase-later = Move { $phase } later
design-phases-usual = Usual order
design-stage = Stage of the design
design-stage-follows = { $stage } (follows from the design)
design-stage-says = Sketch: no people and roles yet. Design: there are people or roles. Agreement: there is a TAB, a division and a mandate. At work: all parties have signed the principles in the contract, or realisation is under way.
design-work = Kind of work
design-description = What it is about
notes-title = Notes
note-add = note
note-remove = Delete note
note-remark = Remark
note-illustrative = For illustration
note-source = Source

# Right mouse button.
menu-open = Open details
menu-rename = Rename
menu-remove = Delete
menu-duplicate = Duplicate
menu-move-to = Move to { $place }
menu-move-person = Move to…
menu-add-person = Add person from { $side }
menu-add-vacancy = Vacancy for { $side }
menu-add-risk-here = Add risk here
menu-add-opportunity-here = Add opportunity here
menu-move-selected-here = { $count ->
    [one] Move the selected card here
   *[other] Move the { $count } selected cards here
}

# Search.
palette-button = Search…
palette-hint = Search for a command, a field or an item
palette-nothing = Nothing found

# Start.
start-to-parties = Next: parties
start-to-phase = Next: project and phase
start-make = Create design
start-open = Open…
start-back = Back
start-client = Client (OG)
start-client-hint = for example a water authority or ProRail
start-contractor = Contractor (ON)
start-contractor-hint = for example a combination of contractors
start-party-nth = { $side }, party { $nth }
start-add-client = Another client
start-add-contractor = Another contractor
start-partner = Partner
start-partners = Partners
start-partner-hint = for instance a water board, a province or a foundation
start-add-partner = Another partner
start-partners-say = Enter: to the next name; Ctrl+Enter: another partner below. Projects and functions come after that, on the plate.
start-party-up = Move { $name } up
start-party-down = Move { $name } down
start-party-remove = Remove { $name }
start-parties-say = Enter: to the next name; Ctrl+Enter: add a party below. Parent organisations and independents come later, under Team.
start-name = Name of the design
start-name-hint = for example Dijkversterking Noord
start-work = What is being built?
start-phase = Which phase is the project in now?
start-recent = RECENTLY OPENED
start-examples = EXAMPLES

# How an open place is filled.
filling-vacant = to be filled
filling-changing = rotating
filling-make-vacant = To be filled, not rotating
filling-make-changing = Rotating: somebody different each time
filling-to = Position of { $side }
filling-whose-of = Whose position it is: { $name }
filling-how-of = How the position is filled: { $name }
filling-who-of = Who arranges that it is filled: { $name }
filling-who-hint = who arranges it
filling-by-of = By when it has been arranged: { $name }
filling-by-hint = before, e.g. 1 Mar 2027
filling-plan-before = before { $by }
filling-plan-who = { $who } arranges it
filling-plan-by = to be arranged before { $by }

# To whom something belongs.
belonging-together = { $side } together

example-zwaluw = Zwaluw
    .about = three domains · railway Zwolle-Herfte
example-lingense = Lingense Alliantie
    .about = three domains · railway Geldermalsen
example-markermeerdijken = Markermeerdijken
    .about = full alliance · 33 km of dike
example-graaf-reinald = Graaf Reinald
    .about = full alliance from the exploration phase · 23 km of dike
example-piet-hein = Piet Heintunnel
    .about = full alliance · renovation of a tunnel
example-de-wending = Sluis De Wending
    .about = full alliance · only the essentials
example-zandwaard = Zandwaard dike reinforcement
    .about = no form chosen yet · is it the time?
example-oefening = Exercise: find the mistakes
    .about = for use in a workshop · 15 mistakes
example-a2 = A2 Hooggelegen
    .about = full alliance · widening of the A2
example-waardse = Waardse Alliantie
    .about = three domains · part of the Betuweroute
example-bataafse = Bataafse Alliantie
    .about = three domains · railway Houten

# Questions.
dialog-unsaved = Save changes?
dialog-save = Save
dialog-discard = Do not save
dialog-cancel = Cancel
dialog-open = Open
dialog-close = Close
dialog-path = Folder and name of the file
dialog-path-open = Which file should be opened?
dialog-path-save = Where should it be saved?
dialog-path-export = Where should the picture be saved? (.png or .svg)
dialog-waive = Accept deviation
dialog-waive-why = The signal stays on a list of its own, with reason and name. If what it is about changes, it comes back.
dialog-waive-reason = Reason
dialog-waive-name = Name of whoever decides this
dialog-waive-do = Accept deviation
file-kind-design = Alliance design
file-kind-picture = Picture
about-title = Alliantietafel
about-version = Version { $version }
about-says = A program with which the board of a project alliance designs together how they collaborate, decide and share.
about-licence = Free software under the MIT or Apache-2.0 licence. The typeface Inter is under the SIL Open Font License, the icons Material Symbols under Apache-2.0. The program uses no network.

# Dragging.
drag-stays = { $place }: stays as it is
drag-share = { $place }: shared { $now } → { $then }
drag-alignment = Aligned interests { $now } → { $then }
drag-own-share = { $place }: OG’s own { $now } → { $then }
drag-solves = ✓ solves: { $counts }
drag-raises = ⚠ raises: { $counts }

# The praatplaat as a section.
praatplaat-says = The whole design in one picture. Drag risks and opportunities between the domains, people between the disciplines.
praatplaat-save-picture = Save as picture

# Errors.
error-open = The file was not opened
error-open-unchanged = The file has not changed.
error-open-still = What was open is still open.
error-save-unchanged = Nothing has been overwritten.
error-open-kept = The file has not changed; what was open is still open.
error-save = The design was not saved
error-write = The program cannot write this design as text. That is an error in the program itself.
error-write-kept = The file is as it was, and the design is still open. Undo the last step and save again; report the error to whoever looks after the program.
error-export = The picture was not saved
error-export-kept = The design itself has not changed. Choose another folder or a name that ends in .png or .svg.
error-file = File: { $file }
error-too-large = The file is { $size }, larger than a design can be. Is this the right file?
error-newer = The file was made with a newer version of Alliantietafel (file version { $version }). Update the program to open it.
error-syntax = { $place }: { $what } Repair that place, or open an earlier copy of the file.
error-syntax-file = { $place }: { $what } Is this the right file? Otherwise open an earlier copy.
error-unknown = ‘{ $written }’ is not known in { $field }.
error-possible = Possible: { $names }.
error-lacks = ‘{ $written }’ is missing in { $field }.
error-twice = ‘{ $written }’ is there twice in { $field }. Remove one of them.
error-ends = the text ends too early: a bracket or a quotation mark is missing.
error-version = file version { $written } does not exist; the first is 1.
error-empty = the file is empty.
error-no-design = the file does not start like an Alliantietafel design. A design starts with a bracket and ‘version’.
error-header = at the top there is a line that starts with #. Remove that line.
error-after = there is more text after the last bracket. Remove it.
error-deep = brackets are nested too deeply here.
error-unknown-slip = ‘{ $written }’ is not known in { $field }. Perhaps ‘{ $meant }’ was meant.
error-slip-comma = { $field } is { $written }. Write a number with a point: { $meant }.
error-slip-thousands = { $field } is { $written }. Write an amount without signs between the thousands: { $meant }.
error-slip-percent = { $field } is { $written }. Write a percentage as a part of 1: { $meant }.
error-slip-euro = { $field } is { $written }. Write an amount without a euro sign: { $meant }.
error-slip-quoted = { $field } is { $written }. Write a number without quotation marks: { $meant }.
error-slip-unquoted = { $field } is { $written }. Put text between quotation marks: { $meant }.
error-slip-bare = { $field } is { $written }. Write what it is: { $meant }.
error-slip-alone = { $field } is { $written }. Write what goes with it: { $meant }.
error-slip-yes-no = { $field } is { $written }. Yes is true here, no is false. Write: { $meant }.
error-not-number = { $field } is ‘{ $written }’, which is not a number. Write for example 0.5 or 12.
error-not-whole = { $field } is ‘{ $written }’. It should be a whole number of 0 or more, for example 10.
error-not-amount = { $field } is ‘{ $written }’, which is not an amount. Write for example 1250000, or with cents 1250000.50.
error-not-yes-no = { $field } is ‘{ $written }’. Write true for yes or false for no.
error-not-text = { $field } is ‘{ $written }’. It should be text between quotation marks.
error-not-list = { $field } is ‘{ $written }’. It should be a list between [ and ].
error-not-group = { $field } is ‘{ $written }’. It should be fields between ( and ).
error-not-choice = { $field } is ‘{ $written }’. It should be a name that the program knows, without quotation marks.
error-not-id = { $field } is ‘{ $written }’, which is not an id. An id is a kind, a hyphen and lower-case letters or digits: r-cables.
error-not-date = { $field } is ‘{ $written }’, which is not a date. Write year, month and day: "2026-03-14".
error-not-order = { $field } does not name every phase exactly once. Name all five once.
error-other-id = { $field } is ‘{ $written }’, which is the id of something else. Here an id belongs that starts with { $meant }-.
error-parts = a comma or a bracket is missing before ‘{ $written }’ in { $field }.
error-odd = { $field } is ‘{ $written }’, which is not possible there.
error-field-start = the start of the file
error-invalid-per-cent = { $field } is { $written }. A share is a number from 0 to 1. If { $written }% is meant, write { $meant }.
error-invalid-fte = { $field } is { $written }. FTE is per person, from 0 to 1: full-time is 1, four days out of five is 0.8.
error-more = … and { $more } more
error-place = Line { $line }, character { $column }
error-field-of = ‘{ $field }’ of ‘{ $about }’
error-field = ‘{ $field }’
error-invalid-twice = ‘{ $about }’ is there twice, but an id belongs to one item. Give the second another id.
error-invalid-listed = ‘{ $about }’ is twice in a list where it should be once. Remove one of them.
error-invalid-missing = ‘{ $about }’ does not exist in this design. Remove the reference, or add the item.
error-invalid-share = { $field } is { $written }. A share is a number from 0 to 1: 35% is 0.35.
error-invalid-bound = { $field } has a limit that does not lie between 0 and 10 times the TAB. 5% is 0.05.
error-invalid-points = { $field } is { $written }. Choose a number of points from 0 to 10.
error-invalid-hundred = { $field } is { $written }. Choose a whole number from 0 to 100.
error-invalid-count = { $field } is { $written }. Choose a number from 1 to 20.
error-invalid-order = the three amounts of ‘{ $about }’ do not go from low to high, or one is negative.
error-invalid-negative = { $field } is { $written }. An amount here is zero or more.
error-invalid-backwards = the upper limit of ‘{ $about }’ is below the lower limit. Swap them.
error-invalid-long = { $field } has a text of more than 200,000 characters. Shorten it.
error-invalid-entry = { $field } names a principle that does not exist. Perhaps ‘{ $nearest }’ was meant.
error-invalid-loop = ‘{ $about }’ is a line from a role to itself. Choose two different roles.
error-not-found = The file or the folder does not exist. Check the name.
error-permission = You do not have permission for this file or folder.
error-folder = This is a folder and not a file. Choose a file name.
error-full = The disk is full. Make room, or choose another place.
error-read-only = This place is read-only. Choose another folder.
error-name = This name cannot be used here. Choose a shorter or simpler name.
error-held = Another program is holding this file. It may still be open there, or OneDrive or a virus scanner is just updating it. Close it there, or try again in a minute.
error-name-device = In Windows the name ‘{ $name }’ belongs to a device, not a file. Choose another name.
error-name-sign = The name ‘{ $name }’ contains the character { $sign }, which Windows does not allow. Leave it out.
error-name-control = The name ‘{ $name }’ contains an invisible character, which Windows does not allow. Type the name again.
error-name-end = The name ‘{ $name }’ ends in a full stop or a space, which Windows drops. Choose a name without.
error-no-text = The file is not text (UTF-8), so it is not an Alliantietafel design.
error-system = The system reports: { $what }.
error-picture-ending = The name does not end in .svg or .png.

# What a saved picture lacks.
lacking = The picture was saved, with empty boxes in it
lacking-why =
    { $count ->
        [one] One character is not in the typeface of the picture. There is an empty box there:
       *[other] { $count } characters are not in the typeface of the picture. There is an empty box there:
    }
lacking-signs =
    { $signs } in ‘{ $words }’{ $more ->
        [0] {""}
        [one] {" "}and in one more place
       *[other] {" "}and in { $more } more places
    }
lacking-do = The rest of the picture is right, and the design has not changed. Put plain letters in those places and save the picture again, or leave it as it is.

# A picture that is too large to read.
picture-drawing = Drawing { $name }…
picture-saved = { $name } is saved
picture-large = The picture was saved, but is too large to read at a glance
picture-large-why = There is so much in it that it is { $pages } pages high. Everything is on it.
picture-large-smaller = It was made smaller so that it can be opened: { $percent }% of the usual sharpness.
picture-large-do = Save it with a name that ends in .svg to zoom in sharply, or show the design in the list of risks.

# Command line and window.
check-why = why
check-source = source
check-fix = way out
check-nothing = no signals
window-no-display = There is no display (DISPLAY and WAYLAND_DISPLAY are empty); the commands check, rules and render also work without one.
window-lacks = A window needs { $package }, which is missing; install it with the package manager of this system.
window-failed = The window does not open: { $what }. Update the graphics driver, or start the program on another display.
window-not-built = This program was built without a window; the commands check, rules and render work.

# The design’s thresholds.
thresholds-title = Own thresholds
thresholds-say = This is where a signal starts to speak. Empty means the usual threshold.
threshold-client-share = Goal for OG’s own people (usually { $usual })
threshold-execution-left = Execution risk that may stay with ON (usually { $usual })
threshold-shared-least = Smallest share that is shared (usually { $usual })
threshold-overloaded = Overloaded from this number of roles (usually { $usual })

# Writing over a file.
dialog-overwrite = This file already exists
dialog-overwrite-why = Overwriting replaces what is in it: { $file }
dialog-overwrite-do = Overwrite

# Waiting for the system’s own dialog.
dialog-opening = Opening { $name }…
dialog-opening-why = A large design, or a file on a slow disk or network drive, takes a moment.
dialog-changed = This file has been changed in the meantime
dialog-changed-why = Somebody else, or another window, saved it after you opened it: on { $at }, { $size }. What changed in it is not in this window. Overwriting replaces that file.
dialog-changed-why-size = Somebody else, or another window, saved it after you opened it; it is now { $size }. What changed in it is not in this window. Overwriting replaces that file.
dialog-changed-newer = Under this name there is now a design from a newer version of Alliantietafel (file version { $version }). It is not overwritten. Save your design as a copy.
dialog-changed-copy = Save as a copy…
dialog-changed-overwrite = Overwrite anyway
dialog-gone = This file is no longer there
dialog-gone-why = It was renamed, moved or deleted after you opened it. Your design is still open. ‘Recreate here’ puts it back under its old name.
dialog-gone-folder = The folder it was in is no longer there. Your design is still open. Choose another place.
dialog-gone-here = Recreate here
dialog-gone-elsewhere = Save somewhere else…
dialog-closed = This file cannot be read
dialog-closed-why = So there is no way to see whether somebody else has worked in it, and nothing was overwritten. Save your design as a copy.
file-copy-of = { $nth ->
    [1] { $name } – copy
   *[other] { $name } – copy { $nth }
}
dialog-waiting = Choose a file
dialog-waiting-why = The system’s own window is open. If it does not appear, type the name.
dialog-waiting-type = Type the name

sections-name = Section
signals-count = Signals ({ $count })

# Words of the field, to be found by searching.

word-bloedgroep = Bloedgroep
word-bloedgroep-says = the side that somebody comes from: OG or ON
word-discipline = Discipline
word-discipline-says = a team by trade within the alliance
word-competences = Selection on competences
word-competences-says = choosing for working together, on both sides
word-bovenkant = Bovenkant (governance above the team)
word-bovenkant-says = all above the team: who steers, decides, settles
word-amt = AMT
word-amt-says = runs the alliance from day to day
word-mandate = Mandate
word-mandate-says = who decides on what, up to which amount
word-escalation = Escalation
word-escalation-says = who takes over where people do not agree
word-hats = Hats of the client
word-hats-says = partner, client, money line and asset manager at once
word-principle = Alliance principle
word-principle-says = conduct that the boards sign in the contract
word-shared = Shared or allocated risk
word-shared-says = carried together, or by one side
word-three-points = Three-point estimate
word-three-points-says = lowest, likely and highest amount
word-tab = TAB (target budget)
word-tab-says = the agreed budget against which gain and loss count
word-staffel = Staffel (sharing bands)
word-staffel-says = who gets or pays which share, band by band
word-cap = Cap
word-cap-says = the most that a side gains or loses
word-fund = Alliance fund
word-fund-says = the pot that pays for shared risks
word-alignment = Aligned interests
word-alignment-says = how often OG and ON gain or lose together
