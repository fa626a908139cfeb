# The Team section: disciplines, people, partners, arrangements; and the forms of discipline, person and vacancy.

team-says = Who sits where, from which side. Drag people to another discipline, or to a position in the bovenkant.
team-empty = No team yet
team-empty-says = This is the place for the disciplines with their people, from OG and from ON, and the parties behind them.
team-start-usual = Start with the usual disciplines
team-discipline = Discipline
team-new-discipline = New discipline
team-all-usual = All usual ones
team-all-there = All usual disciplines are there already
team-rename = Rename
team-more = More about { $name }
team-remove-discipline = Remove discipline
team-remove-with-people =
    { $count ->
        [one] Remove discipline, with 1 person
       *[other] Remove discipline, with { $count } people
    }

team-fte = FTE
team-vacancies =
    { $count ->
        [one] 1 vacancy
       *[other] { $count } vacancies
    }
team-own-share = OG’s own people
team-share-of = What OG’s own people are a share of
team-share-beside-builders = without execution
team-share-of-everybody = of everybody
team-goal = goal
team-goal-name = Goal for OG’s own people, as a percentage of the FTE. Empty: the usual goal.
team-nobody = nobody yet
team-hired = hired
team-vacancy = vacancy
team-changing = rotating
team-vacancy-for = Vacancy { $side }
team-add-person = Add somebody from { $side } to { $team }
team-outside = Outside the team
team-outside-says = People without a place in a discipline; often with a role in the bovenkant.

team-discipline-name = Name of the discipline
team-person-name = Name
team-function = Function
team-function-of = Function of { $name }
team-function-sought = Function sought
team-usual-functions = Choose a usual function
team-side = Side
team-side-of = Side of { $name }
team-side-sought = Side that fills the vacancy
team-parent = Parent organisation
team-decides-in = Own decision takes (days)
team-parent-of = Parent organisation of { $name }
team-no-parents = { $side } has no parent organisations yet. They are in Team, under Parties.
team-unknown = not filled in
team-fte-long = FTE, from 0 to 1
team-fte-of = FTE of { $name }
team-fte-sought = FTE of the vacancy
team-in-discipline = Discipline
team-discipline-of = Discipline of { $name }
team-is-hired = Hired
team-is-assessed = Competence in collaboration assessed
team-can-bind = Can bind their own party
team-roles = Roles in the bovenkant
team-no-roles = none
team-remove-person = Remove person
team-fill = Filled by
team-fill-hint = name, then Enter
team-fill-by = Or by somebody from the team
team-fill-by-none = choose somebody
team-vacancy-plan = Who arranges that it is filled, and by when
team-remove-vacancy = Remove vacancy

team-add-party = Party of { $side }
team-new-party = New party
team-party-name = Name of party { $name }
team-remove-party = Remove party { $name }
team-add-parent = Add a parent organisation behind { $name }
team-new-parent = New parent organisation
team-parent-name = Name of parent organisation { $name }
team-remove-parent = Remove parent organisation { $name }
team-add-partner = Partner without a side
team-add-independent = Independent person
team-other-standings = Those who do not belong to OG or ON: partners in a programme, an independent chair, a reviewer.
team-party-standing = Standing of { $name }
team-party-up = Move party { $name } up
team-party-down = Move party { $name } down
team-party-share = { $share } of { $side }
team-party-share-of = Share of { $name } in the result: { $share }. To Money
team-decides = decides in
team-decides-days = days
team-decides-in-of = How many days { $name } needs to decide for itself
team-decides-says = How long a decision of its own takes, from question to answer: by its general or executive board, council, provincial council or directors. Empty: not known.
team-arrangement-reason = Why: { $name }
team-arrangement-reason-hint = why this way, or why different from usual

team-arrangements-says = { $done } of { $all } arranged. Write down what has been agreed, who takes care of it and when.
team-add-arrangement = Other arrangement
team-remove-arrangement = Remove arrangement { $name }
team-arrangement-text = What was agreed about { $name }
team-arrangement-text-hint = what has been agreed
team-arrangement-who = Who takes care of { $name }
team-arrangement-who-hint = who
team-arrangement-when = When { $name }
team-arrangement-when-hint = when
team-arrangement-leaning = Control or trust in { $name }
team-leaning-none = leans on …
team-leaning-control = control
team-leaning-trust = trust

# Names of acts, after ‘Undo:’.
edit-move-vacancy = move vacancy ({ $place })
edit-add-many = add { $name }
newcomers-vacancies =
    { $count ->
        [one] 1 vacancy { $side }
       *[other] { $count } vacancies { $side }
    }

# The board.
team-tab-board = Board
team-tab-holders = Roles
team-tab-arrangements = Arrangements
team-tab-parties = Parties
team-board-name = Board of the team
team-bovenkant = Bovenkant
team-chip-board = Board
team-chip-amt = AMT
team-own-discipline = Custom discipline
team-people = people
team-own = own
team-assessed = competence assessed
team-holds = roles: { $roles }
team-overloaded = overloaded
team-role-count = { $count } roles
team-own-of-goal = OG’s own people: { $share } of the FTE, goal { $goal }
team-own-and-hired = ({ $own } own, { $hired } hired)
team-goal-met = of the FTE · goal met
team-goal-short = of the FTE · { $fte } FTE below the goal
team-fill-vacancy = Fill: { $name }
team-take-seat = Take { $name }’s position in { $role } away
team-seat = Position
team-seat-for = Open position { $side }
team-seat-changing = Rotating position { $side }
team-give-seat = Give a position in { $role }
team-open-seat = Open position for { $side }
team-votes = Votes: { $client } OG · { $contractor } ON
team-role-lacks = { $role } is missing.
team-add-role = Add { $role }
team-grip = Drag { $name } to another place
team-add-more = Add more to { $team }
team-to-left = Move left
team-to-right = Move right
team-remove-keep-people = Remove discipline, keep its people outside the team
team-menu-seat = Give a position in…
team-menu-leave = Take away the position in { $role }
team-menu-fill = Fill
team-drag-seat = { $place }: gets a position
team-drag-order = { $place }: different order
team-vacancy-filled = Vacancy filled

# Several at once.
team-add-many = Several at once
team-many-to = to
team-per-party = Per party
team-of-party = { $name }: { $people ->
        [one] 1 person
       *[other] { $people } people
    }, { $fte } FTE
team-party-unknown = { $side }, party unknown
team-independents =
    { $count ->
        [one] 1 independent, not counted
       *[other] { $count } independent, not counted
    }
team-partners =
    { $count ->
        [one] 1 from a partner, not counted
       *[other] { $count } from partners, not counted
    }
team-many-as-form = Use a form
team-many-as-line = Type a line
team-many-close = Close several at once
team-many-line = Who is added, in one line
team-many-hint = 3 designers ON, 1 vacancy OG planner
team-many-add = Add
team-many-says = Number, function and side, in any order. Also: hired, 0.5 fte, vacancy, at Design. Separate with a comma.
team-many-says-party = A party may be named too.
team-many-will = To add: { $what }.
team-many-one = { $what }, at { $place }
team-someone = people
team-many-count = Number
team-many-function = Function of who is added
team-many-fte = FTE per person
team-many-vacancy = vacancy
team-many-hired = hired externally
newcomers-no-side = Which side is ‘{ $words }’ from? Add OG or ON.
newcomers-two-sides = ‘{ $words }’ has two sides. Separate them with a comma.
newcomers-count = ‘{ $words }’ is not a number from 1 to { $most }.
newcomers-two-counts = ‘{ $words }’ is a second number. If it is FTE, write fte after it.
newcomers-fte = The FTE in ‘{ $words }’ cannot be read. FTE is per person, above 0 and at most 1.
newcomers-nothing = What is to be added? ‘{ $words }’ names no function and no side.
newcomers-no-place = There is no discipline ‘{ $words }’.

# Who holds which roles.
team-holders-says =
    { $people ->
        [one] 1 person holds a role in the bovenkant
       *[other] { $people } people hold a role in the bovenkant
    }{ $busy ->
        [0] .
        [one] , of whom 1 is overloaded.
       *[other] , of whom { $busy } are overloaded.
    }
team-overloaded-from = Overloaded from
team-overloaded-from-name = Overloaded from this number of roles. Empty: the usual number.
team-roles-word = roles
team-holders-none = Nobody holds a role in the bovenkant yet.
team-double-hat = double hat
team-double-hat-arranged = double hat arranged

# Arrangements: why.
team-not-arranged = not arranged yet
team-arrange = Arrange
team-arrange-named = Arrange: { $name }
team-why-selection = Choose people for how they work together, and not only for professional knowledge.
team-why-location = One place for the whole team, apart from the parent organisations.
team-why-shutters = A team with a place of its own often invites external people, so that it does not become an island.
team-why-onboarding = Whoever joins later hears what has been agreed and why.
team-why-forming = Time to become a team, at the start and when people change.
team-many-hint-partners = 3 designers { $one }, 1 vacancy planner { $other }
team-many-says-partner = Number, function and partner, in any order. Also: hired, 0.5 FTE, vacancy, at Design. Part with a comma.
newcomers-no-partner = Which partner does ‘{ $words }’ come from? Add its name.
