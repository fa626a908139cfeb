# Words of a programme alliance.

programme-project = Project
programme-core = Shared core

function-chair = Chair
function-coordinator = Coordinator
function-lead-applicant = Lead applicant

edit-set-stake = contribution and votes: { $name }
edit-add-function = function added: { $name }
edit-set-function = change function: { $name }
edit-remove-function = function removed: { $name }
edit-add-programme-project = project added: { $name }
edit-set-programme-project = change project: { $name }
edit-shift-programme-project = order of projects: { $name }
edit-remove-programme-project = project removed: { $name }
edit-set-joining = joining and leaving
edit-set-say = why the votes are divided as they are

plate-programme-carried = carried together { $amount } · { $share }
plate-programme-no-ambition = No shared ambition yet
plate-programme-brings = brings { $amount }
plate-programme-brings-open = contribution still open
plate-programme-votes =
    { $count ->
        [one] one vote
       *[other] { $count } votes
    }
plate-programme-votes-open = votes still open
plate-programme-carries-nothing = carries nothing itself yet
plate-programme-project-nothing = no risks yet
plate-programme-function-open = nobody yet
plate-programme-function-of = function with { $party }
plate-programme-function-apart = independent
plate-programme-until = until { $day }
plate-programme-projects = Projects
plate-programme-no-projects = No projects yet
plate-programme-no-partners = No partners yet
plate-programme-flow = contributions { $contributions } · grants { $grants } · still to divide { $left } · per project: contribution + grant
plate-programme-people = People
plate-programme-no-people = nobody yet
plate-programme-signed = signed by { $count } of { $all }
plate-programme-joining = Joining and leaving
plate-programme-arranged = arranged
plate-programme-to-arrange = still to arrange
plate-programme-of-nobody = of no partner
plate-programme-more = +{ $count }

unfit-sides = no client and contractor face each other here; partners stand at equal height.
unfit-rooms = the partners agree themselves who carries a risk: one partner, all together or a project.
unfit-budget = there is no target budget, but contributions and grants, project by project.
unfit-staffel = there is no result to divide, unless partners agree so themselves.
unfit-birth = this is about the birth of a project alliance between a client and the market.
unfit-roles = a programme has a core with functions, and no roles between client and contractor.
unfit-own = ‘{ $rule }’ asks the same in the words of this form.
unfit-programme = this is about partners at equal height around a shared core.
manual-not-for = Does not hold for { $forms }: { $why }
change-column-contributions = Contributions
change-column-within = Within project
team-by-partner = People by partner

compare-section-programme = Programme
compare-design-programme-stakes = contributions and votes
compare-design-programme-functions = functions
compare-design-programme-projects = projects
compare-design-programme-joining = joining
compare-design-programme-leaving = leaving
compare-design-programme-say = why the votes are divided as they are
compare-function-kind = function
compare-function-who = who
compare-function-party = of which partner
compare-function-until = until when
compare-function-alone = decides alone on
compare-project-name = name
compare-project-phase = phase
compare-project-partners = who take part
compare-project-contribution = from contributions
compare-project-grant = grant
compare-stakes-party = of which partner
compare-stakes-contribution = contribution
compare-stakes-votes = votes
compare-kind-function = function
compare-kind-project = project
compare-design-thresholds-say-apart = difference between votes and contribution from
unfit-one-alliance = design and execution are in one alliance, without a domain of their own for execution.
unfit-fixed-price = this is about a fixed price with a fund beside it.
unfit-partly-shared = a part of the risks lies with one side here by design.
unfit-in-tender = in this form the budget is fixed in the tender by design.
plate-programme-flow-over = contributions { $contributions } · grants { $grants } · { $over } more promised than brought in · per project: contribution + grant
