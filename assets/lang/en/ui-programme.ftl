# Screens of a programme alliance, and another form for a design.

details-partner = Partner
details-function = Function
details-project = Project

programme-contribution = Contribution
programme-contribution-of = Contribution of { $name }
programme-votes = Votes
programme-votes-short = Votes
programme-votes-of = Votes of { $name }
programme-partner-says = Every partner stands at equal height. What the partner needs itself is at Ambition and interests.
programme-remove-partner = Remove partner
programme-take-part = Who take part?
programme-of-contributions = From contributions
programme-of-contributions-to = From contributions for { $name }
programme-grant = Grant
programme-grant-to = Grant for { $name }
programme-project-earlier = Project earlier
programme-project-later = Project later
programme-remove-project = Remove project
programme-function = Function
programme-who = Who
programme-of-partner = Of which partner
programme-of-none = of no partner
programme-until = Until when
programme-alone = Decides alone on
programme-alone-hint = nothing; partners decide together
programme-function-says = A function carries no vote and goes to somebody else after a time.
programme-remove-function = Remove function
programme-new-partner = New partner
programme-new-project = New project
programme-add-partner = Partner
programme-add-project = Project
programme-add-function = Function: { $name }
programme-joining = Joining
programme-joining-hint = Who decides, and what does a new partner bring?
programme-leaving = Leaving
programme-leaving-hint = What happens to contribution, vote and risks?
programme-say = Why the votes are divided as they are
programme-say-hint = for instance: one vote each, small or large

money-programme-says = What partners bring in and what each project gets.
money-programme-in = Contributions
money-programme-to-projects = To projects
money-programme-grants = Grants
money-programme-left = Of the contributions { $amount } is still to be divided.
money-programme-even = The contributions are divided over the projects.
money-programme-over = The projects together get { $amount } more than the partners bring in.
money-programme-partners = Contribution and vote by partner
money-programme-projects = Money by project
money-programme-agreements = Agreements between partners
money-programme-kept = What was filled in before about budget and division is kept and comes back in another form.

unfit-section-birth = These questions are about a project alliance that begins with a party from the market, and do not fit a programme. What stood here is kept.
unfit-section-tasks = Tasks by domain do not fit a programme: partners have no domain of their own.

form-change-title = What changes with { $form }?
form-change-sides = Two sides then face each other. Who comes to stand on the contractor’s side?
form-change-contractor = { $party } becomes contractor
form-change-party = { $name } becomes { $to }
form-change-parties =
    { $count ->
        [one] One party becomes { $to }
       *[other] { $count } parties become { $to }
    }
form-change-comes = { $name } comes as a partner
form-change-risk = ‘{ $name }’ goes to { $to }
form-change-risks =
    { $count ->
        [one] One risk goes to { $to }
       *[other] { $count } risks go to { $to }
    }
form-change-people =
    { $count ->
        [one] One person then belongs to another party or side
       *[other] { $count } people then belong to another party or side
    }
form-change-nothing = Nothing goes to another place
form-change-stays-projects = The projects are kept, but have no place in this form
form-change-stays-functions = The functions are kept, but have no place in this form
form-change-stays-stakes = Contributions, votes and agreements between partners are kept, but stand nowhere in this form
form-change-stays-money = Budget and division are kept, but do not count in a programme
form-change-stays-birth = The birth is kept, but asks nothing in a programme
form-change-stays-tasks = Tasks by domain are kept, but do not hold in a programme
form-change-new-partner = Something belongs to a side without a party: a partner with a provisional name comes for it.
form-change-undo = Nothing is lost, and undoing once brings all back.
form-change-do = Change the form
form-change-leave = Leave it so

status-programme-in = Contributions
status-programme-grants = · grants
status-programme-partners = Partners
status-programme-projects = · projects
status-programme-people = · people

example-rivieren = Programma Rivieren Oost
    .about = programme alliance of six dike authorities, invented after the HWBP
example-bronnen = Bronnen voor morgen
    .about = programme alliance in development aid, invented
example-oefening-programma = Exercise: partners at equal height?
    .about = a programme with mistakes built in
