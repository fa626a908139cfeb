# The words of the values and of the catalogue: principles, disciplines, functions, roles, subjects.

# Values of the design

side-client = OG
    .long = client
side-contractor = ON
    .long = contractor

form-three-domains = Three domains
    .one-sentence = Design and shared risks lie in the alliance, construction falls under the contract.
form-full = Full alliance
    .one-sentence = Design and construction lie in one alliance, and OG and ON share the risks from start to end.

domain-contract-authority = Contract authority
    .task = Says what is needed and within which bounds
domain-alliance = Alliance
    .task = Finds the design solution and has it built
domain-executing-contractor = Executing contractor
    .task = Builds to the alliance’s specifications
domain-client = OG
    .task = Only the two exceptions
domain-contractor = ON
    .task = In principle nothing

phase-exploration = Exploration
phase-plan-development = Plan development
phase-tender = Tender
phase-realisation = Realisation
phase-handover = Completion and handover

work-railway = Railway
work-dike = Dike
work-tunnel = Tunnel
work-road = Road
work-other = Other work

lens-political = Political and administrative
lens-financial = Financial and economic
lens-legal = Legal
lens-technical = Technical
lens-organisational = Organisational
lens-spatial = Spatial
lens-social = Social

origin-client-wishes = OG’s wishes
origin-boundary-conditions = Boundary conditions
origin-design = Design
origin-execution = Execution
origin-surroundings = Surroundings
origin-law = Law and rules
origin-public-cooperation = Public-law cooperation

managed-client = OG
managed-contractor = ON
managed-jointly = OG and ON together

hat-partner = Partner in the alliance
hat-client = Client of the alliance
hat-funder-link = Link to the funder
hat-owner-asset-manager = Owner and asset manager

step-talk = talk it through
step-advise = advise
step-decide = decide
step-claim-procedure = claim procedure

line-reports-to = reports to
line-decides-with = decides together with
line-advises = advises
line-informs = informs

# Disciplines

discipline-alliance-management = Alliance management
discipline-design = Design
discipline-conditioning = Site conditioning
discipline-surroundings = Surroundings
discipline-contract-procurement = Contract and procurement
discipline-project-control = Project control
discipline-execution = Execution
discipline-safety-health = Safety and health
discipline-handover = Asset management and handover

# Functions

function-project-manager = Project manager
function-project-control-manager = Project control manager
function-surroundings-manager = Surroundings manager
function-technical-manager = Technical manager
function-contract-manager = Contract manager
function-alliance-manager = Alliance manager
function-deputy-alliance-manager = Deputy alliance manager
function-alliance-secretary = Secretary of the alliance
function-team-coach = Team coach
function-design-leader = Design leader
function-designer = Designer
function-structural-engineer = Structural engineer
function-systems-engineer = Systems engineer
function-bim-coordinator = BIM coordinator
function-landscape-architect = Landscape architect
function-conditioning-manager = Site conditioning manager
function-permit-coordinator = Permit coordinator
function-cables-pipes-coordinator = Cables and pipes coordinator
function-ecologist = Ecologist
function-land-agent = Land agent
function-communication-adviser = Communication adviser
function-stakeholder-adviser = Stakeholder adviser
function-buyer = Buyer
function-contract-adviser = Contract adviser
function-risk-manager = Risk manager
function-planner = Planner
function-cost-expert = Cost expert
function-controller = Controller
function-execution-manager = Execution manager
function-foreman = Foreman
function-work-planner = Work planner
function-safety-coordinator = Safety coordinator
function-handover-manager = Handover manager

# Roles

role-client = Client
    .for = Says what the project must yield, and answers for the money and for the support of its own board.
    .not-for = Does not choose design solutions and does not direct the team.
role-contract-authority = Contract authority
    .for = States wishes and boundary conditions correctly and speaks for OG about the contract.
    .not-for = Does not join in the design and gives the executing contractor no orders around the alliance.
role-alliance-board = Alliance board
    .for = Decides jointly on what goes beyond the AMT’s mandate, and guards the principles.
    .not-for = Does not redo the AMT’s daily work and does not plead for one parent organisation.
role-management-team = AMT
    .for = Leads the alliance from day to day and decides jointly within the agreed mandate.
    .not-for = Does not change the assignment or the target budget by itself.
role-contractor-board = Contractor’s board
    .for = Answers for good people and means from ON, and signs the principles.
    .not-for = Does not direct its own people in the alliance around the AMT.
role-executing-contractor = Executing contractor
    .for = Builds to the alliance’s specifications and boundary conditions, and carries the risks of execution.
    .not-for = Does not change the design and makes no agreements of its own with OG on the requirements.
role-asset-manager = Asset manager
    .for = Brings in early what operation and maintenance ask, and takes over the work.
    .not-for = Does not add requirements late outside the agreed route.
role-funder = Funder
    .for = Gives money under conditions known beforehand and checks whether they are met.
    .not-for = Does not decide on design, planning or team.
role-public-representative = Public representative
    .for = Brings in the public interest, visibly and at every decision that touches the surroundings.
    .not-for = Does not check on ON and does not negotiate money for OG.
role-independent-review = Independent review
    .for = Looks on from outside, contradicts where needed and advises the alliance board.
    .not-for = Takes no decisions and does no audit.
role-process-guardian = Process guardian
    .for = Plans the moments to stop and recalibrate, and speaks up when the team skips a step.
    .not-for = Does not judge the content and does not check on people.
role-independent-chair = Independent chair
    .for = Keeps room for the shared ambition in the alliance board and cuts the knot where the board is stuck.
    .not-for = Takes no side and draws no decisions to itself that the board can take.
role-discipline-leads = Discipline leads
    .for = Solve questions between disciplines together and prepare the AMT’s decisions.
    .not-for = Do not decide on money or scope outside their mandate.

# Subjects of decision

subject-design-change = Change in the design
subject-risk-pot = Use of the risk budget
subject-changes-settlement = Changes and settlement (VTW)
subject-scope-requirements = Scope and requirements
subject-surroundings-communication = Communication with the surroundings
subject-planning-milestones = Planning and milestones
subject-procurement = Procurement and contracting
subject-team-staffing = Staffing of the team
subject-permits = Permits
subject-safety = Safety
subject-optimisation-room = Use of the optimisation room
subject-handover = Asset management and handover
subject-key-persons = Replacing key persons
subject-innovation-trials = Innovation and trials

# Principles

principle-best-for-project = Best for project
    .asks = Choose what takes the project furthest, even if it serves one’s own organisation less.
    .shows-1 = At every decision somebody asks what this means for the project.
    .shows-2 = The best person does the work, from whichever side.
    .shows-3 = Somebody says aloud that a choice costs their own organisation something, and supports it all the same.
    .erodes-1 = The parent organisation is asked first what may be said.
    .erodes-2 = The words project interest serve to wave away a hard question from the surroundings.
principle-transparency = Transparency
    .asks = Share what another needs to decide along, also when it comes at a bad time.
    .shows-1 = Bad news is on the table within a day.
    .shows-2 = Each party tells what binds or worries its own organisation.
    .shows-3 = Planning, risks and decisions stand in one place that everybody can see.
    .erodes-1 = Preliminary meetings arise with OG only or ON only.
    .erodes-2 = Figures come to the table only once they look good enough.
principle-open-book = Open book
    .asks = Lay all costs and revenues of the project open on the table.
    .shows-1 = Settlement follows the actual cost, with the receipts attached.
    .shows-2 = OG and ON look at the same figures together every month.
    .shows-3 = Whoever does not understand an amount gets an explanation until it adds up.
    .erodes-1 = An item is called a trade secret without an agreement that it is.
    .erodes-2 = Beside the shared figures a second budget exists.
principle-no-gain-at-others-loss = No gain at the other’s loss
    .asks = Rule out that one earns from what the other loses.
    .shows-1 = At a change the team works out what it means for OG and for ON.
    .shows-2 = A windfall or a setback goes by the agreed division.
    .shows-3 = When one side is about to lose, the other side helps to find a way out.
    .erodes-1 = A mistake in the contract is kept until it pays.
    .erodes-2 = The other’s loss is called their own fault.
principle-stay-positive = Stay positive
    .asks = Look in every setback for what can be done, and keep enjoying the work.
    .shows-1 = The team celebrates small successes, also with the parent organisations.
    .shows-2 = Whoever reports a problem gets help first.
    .shows-3 = In busy weeks the shared lunch goes on.
    .erodes-1 = Cheerfulness becomes a duty, and whoever voices a worry is called negative.
principle-no-blame-no-claim = No blame, no claim
    .asks = Look for the solution and not for the culprit, and lay no claims against each other.
    .shows-1 = After a mistake the team asks what can be learned from it.
    .shows-2 = A dispute goes along the escalation ladder until it is solved.
    .shows-3 = Whoever makes a mistake reports it.
    .erodes-1 = A file is built up just in case.
    .erodes-2 = Letters with reservations take the place of a talk.
principle-fair-representation = Fair representation
    .asks = See to it that OG and ON have a fair voice at every level.
    .shows-1 = Alliance board and AMT have people from both sides.
    .shows-2 = Every discipline has people from OG and from ON.
    .shows-3 = When somebody leaves, that side keeps a voice until the successor is there.
    .erodes-1 = OG’s places are filled one by one with hired people or by ON.
    .erodes-2 = Whoever sits at the table may promise nothing for their own side.
principle-joint-decisions = Deciding jointly
    .asks = Take decisions of the alliance only together.
    .shows-1 = A decision stands when OG and ON both say yes.
    .shows-2 = Whoever doubts says so before the decision and not after it.
    .shows-3 = Both sides explain the decision at home in the same way.
    .erodes-1 = One side hears a decision as an announcement.
    .erodes-2 = A decision is discussed anew at home.
principle-together-out-together-home = Together out, together home
    .asks = Start together, finish together and leave nobody behind on the way.
    .shows-1 = Whoever has a hard time gets help from other disciplines.
    .shows-2 = To the outside OG and ON tell one story.
    .shows-3 = At completion both sides are there until the last item is done.
    .erodes-1 = As soon as things get tense, a side withdraws its best people.
principle-shared-risks = Shared risks
    .asks = Carry risks together, and use the money for them to prevent damage.
    .shows-1 = A risk has a holder, and its consequences belong to OG and ON together.
    .shows-2 = The team spends money on prevention when that costs less than the damage.
    .shows-3 = A new risk comes to the table together first, and only then the question who carries it.
    .erodes-1 = Just before signing, risks go to one side after all.
    .erodes-2 = A setback is suddenly called the other’s risk.
principle-equal-partners = Equal partners
    .asks = Talk with each other as equals, even though roles and interests differ.
    .shows-1 = OG and ON take turns in chairing the meeting.
    .shows-2 = An argument weighs the same, from whichever side it comes.
    .shows-3 = Whoever has power through the contract does not use it to be right.
    .erodes-1 = In a hard talk somebody says: the customer is king.
    .erodes-2 = One side asks, the other delivers.
principle-accountability = Accountability
    .asks = Hold each other to agreements, and let others do the same.
    .shows-1 = Whoever cannot keep an agreement says so before the date.
    .shows-2 = Remarks go straight to the person concerned.
    .shows-3 = Every meeting starts with the agreements of the last one.
    .erodes-1 = Behaviour is discussed with everybody except the person concerned.
principle-autonomy = Autonomy within bounds
    .asks = Let the alliance decide for itself within bounds that are clear beforehand.
    .shows-1 = Most decisions are taken in the team or in the AMT.
    .shows-2 = The team knows up to which amount and on which subject it decides.
    .shows-3 = The alliance board hears in time what it has to know.
    .erodes-1 = For every decision somebody asks permission at home.
    .erodes-2 = The parent organisations lose sight of the alliance.
principle-best-for-society = Best for society
    .asks = Weigh the interest of society, also where the project is hindered by it.
    .shows-1 = At every large decision somebody says what residents and surroundings will notice.
    .shows-2 = A public representative sits visibly at the table.
    .shows-3 = The team explains outside how it weighed the interests.
    .erodes-1 = The surroundings come into view only when there is a complaint.
    .erodes-2 = OG and ON agree, and call that the public interest.
principle-curiosity-learning = Curiosity and learning
    .asks = Ask what moves the other, and learn while the project runs.
    .shows-1 = In irritation somebody first asks what is going on.
    .shows-2 = The team discusses lessons during the project, and not only after it.
    .shows-3 = People from outside look on and may ask anything.
    .erodes-1 = The other’s intentions are guessed at without asking.
