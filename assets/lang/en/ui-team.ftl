# The Team section: disciplines, people, partners, arrangements; and the forms of discipline, person and vacancy.

team-says = Who sits where, from which side. Drag people from one discipline to another.
team-empty = No team yet
team-empty-says = Here come the disciplines with their people, from OG and from ON, and the parties behind them.
team-start-usual = Start with the usual disciplines
team-discipline = Discipline
team-new-discipline = New discipline
team-usual-disciplines = Usual disciplines
team-all-usual = All usual ones
team-all-there = All usual disciplines are there already
team-rename = Rename
team-earlier = Earlier in the row
team-later = Later in the row
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
team-outside-count = { $count } outside the disciplines
team-own-share = OG’s own people
team-goal = goal
team-goal-name = Goal for OG’s own people, in per cent of the FTE. Empty: the usual goal.
team-nobody = nobody yet
team-hired = hired
team-vacancy = vacancy
team-vacancy-for = Vacancy { $side }
team-add-person = Add somebody from { $side } to { $team }
team-add-vacancy = Open a vacancy in { $team }
team-outside = Outside the disciplines
team-outside-says = People of the parent organisations, with a role in the bovenkant.

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
team-parent-of = Parent organisation of { $name }
team-no-parents = { $side } has no parent organisations yet. They are in Team, under Parties and parent organisations.
team-unknown = not filled in
team-fte-long = FTE, from 0 to 1
team-fte-of = FTE of { $name }
team-fte-sought = FTE of the vacancy
team-in-discipline = Discipline
team-discipline-of = Discipline of { $name }
team-is-hired = Hired
team-is-assessed = Competence for working together assessed
team-can-bind = Can bind their own party
team-roles = Roles in the bovenkant
team-no-roles = none
team-remove-person = Remove person
team-fill = Filled by
team-fill-hint = name, then Enter
team-remove-vacancy = Remove vacancy

team-parties = Parties and parent organisations
team-add-party = Party of { $side }
team-new-party = New party
team-party-name = Name of party { $name }
team-remove-party = Remove party { $name }
team-add-parent = Add a parent organisation behind { $name }
team-new-parent = New parent organisation
team-parent-name = Name of parent organisation { $name }
team-remove-parent = Remove parent organisation { $name }

team-arrangements = Arrangements around the team
team-arrangements-says = Tick what is arranged, and write down what was agreed.
team-add-arrangement = Other arrangement
team-remove-arrangement = Remove arrangement { $name }
team-arrangement-text = What was agreed about { $name }
team-arrangement-text-hint = what was agreed
team-arrangement-who = Who sees to { $name }
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
