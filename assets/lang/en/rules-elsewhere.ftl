# Signals from practice elsewhere, and their ways out.

source-ipm = IPM
source-nacg = NACG (Australia)
source-sia-2065 = SIA 2065 (Switzerland)
source-mallesons = Mallesons 2008 (Australia)
source-iso-44001 = ISO 44001

severity-elsewhere = { $severity } · practice elsewhere
elsewhere-switch = Include practice elsewhere
elsewhere-says = What experts beyond the Dutch sources expect: hints only, and no norm for here.
edit-elsewhere-on = include practice elsewhere
edit-elsewhere-off = leave out practice elsewhere
number-management-team-most = Most people in a management team
number-risks-per-lens = Asks from this many risks with a lens
number-tab-rich-over = Exceeds the TAB in less than this part of the outcomes
number-tab-rich-gain = The contractor has its highest gain in at least this part

rule-board-member-cannot-bind =
    { $count ->
        [one] { $people }: cannot bind their party yet
       *[other] { $count } board members cannot bind their party yet
    }
    .why = In { $board } not everybody can bind their party: { $people }. In Australian alliances every board member can, so that a decision in the room holds outside it.
    .name = Board member without authority
    .explains = Checks whether every member of the alliance board can bind their party. Whoever has to take a decision home first holds the alliance up. As long as it is laid down of nobody that they can, the signal is silent. Who already has a mandate in a role of the party’s own binds it there.

rule-management-team-misses-party =
    { $count ->
        [one] Nobody of { $parties } in { $role }
       *[other] { $count } parties have nobody in { $role }
    }
    .why = Nobody of { $parties } sits in { $role } yet. In Australian alliances every party has somebody in the management team, so that each knows the way there and can get things done.
    .name = Party without anybody in the AMT
    .explains = Checks, where a side has more than one party, whether each party has somebody in the management team. It shows in people’s parent organisations; where somebody’s is not filled in, the signal is silent. A party that only funds does not count.

rule-management-team-large = { $role }: { $people } people
    .why = There are { $people } people in { $role }. Australian guidelines keep it to at most { $most }: with more, deciding becomes a meeting.
    .name = Large management team
    .explains = Counts the people in the management team. Open places do not count yet. Australian guidelines name at most nine or ten people; the signal comes above ten.

rule-no-blame-without-exceptions = { $principles }: no exceptions yet
    .why = { $principles } stands in the contract without saying where it ends. In Australia wilful default, fraud, insolvency and claims of third parties are excepted, so that the principle holds when it matters.
    .name = No blame without exceptions
    .explains = Checks whether exceptions to the principle no blame, no claim are written down once it stands in the contract. A promise without a limit is hard to keep in a contract.

rule-risman-lens-empty =
    { $count ->
        [one] No risks seen through one lens: { $lenses }?
       *[other] No risks seen through { $count } lenses?
    }
    .why = Of { $risks } risks with a lens none has: { $lenses }. Is there really nothing, or did nobody look yet? RISMAN looks through seven lenses, so that no kind of risk stays unseen.
    .name = Lens without risks
    .explains = Checks whether each of the seven lenses of RISMAN has at least one risk, once eight risks have a lens. An empty lens is a question and no fault. The eight risks are the makers’ own choice.

rule-loss-beyond-fee = ON can lose { $loss }: more than it earns?
    .why = The contractor’s greatest loss is { $loss }; its profit and overhead come to { $earned }. In Australia the loss ends where the earnings do, so that nobody covers themselves for fear of more. Is this meant so?
    .name = Loss beyond the earnings
    .explains = Compares the contractor’s greatest loss by the staffel with its profit and overhead together. Australian guidelines put the earnings at risk and cover direct cost. Without a maximum the signal about the staffel speaks.

rule-tab-rich = Is the TAB rich? ON mostly has its highest gain
    .why = In only { $over } of the outcomes the work exceeds the TAB, and in at least { $least } the contractor has its highest gain of { $gain } already. Then it hardly pays to do anything better. Is there air in the estimate?
    .name = Rich TAB
    .explains = Computes whether the budget is so rich that it is seldom exceeded and the contractor mostly has all there is to gain. It speaks only once all shared risks have amounts. Australian guidelines ask for a budget that is fair to both sides; the bounds of 10% and one half are the makers’ own.

rule-role-count-per-person =
    { $count ->
        [one] { $people }: technical and contract manager
       *[other] { $count } people are technical and contract manager
    }
    .why = { $people } sees to the technique and to the contract. In the model IPM those are two people: whoever thinks of the solution does not also guard the agreements about it.
    .name = Technical and contract manager in one
    .explains = Looks for people who are technical manager and contract manager at once, by their function and the names of their roles, in Dutch or English. The model IPM keeps the two apart.

fix-can-bind = { $count ->
        [one] Lay down that this person can bind their party
       *[other] Lay down that these { $count } people can bind their party
    }
cure-management-team-large = one person fewer in the management team
cure-no-blame-without-exceptions = excepting wilful default, fraud and insolvency
cure-risman-lens-empty = the lens social for Bouwkuip
cure-role-count-per-person = somebody else as contract manager
cure-loss-beyond-fee = the contractor loses at most € 10 million
cure-tab-rich = € 8 million of the fund becomes a temporary bridge

rule-deadlock-route-missing = Joint decisions only, and no route out of deadlock
    .why = Decisions are taken only together, and after the last step of the ladder nothing is agreed. In Switzerland it is settled beforehand who helps then, for example an expert or an independent chair.
    .name = No route out of deadlock
    .explains = Checks whether there is a route out of deadlock where decisions are taken only together and the ladder is there. An independent chair or reviewer on the ladder is a route too. It is best chosen before it is needed.

rule-reserved-powers-missing = Nothing is reserved for { $client }
    .why = On no subject does { $client } decide alone. In Australia the client keeps a short list, such as emergencies, scope, regulation and media, so that its public duty is not up for debate.
    .name = Nothing reserved for the client
    .explains = Checks, once there are mandates, whether there are subjects on which only the client decides: marked so, or because only the client has a mandate on them.

rule-reserved-powers-many = { $count } subjects for the client alone
    .why = For the client alone: { $subjects }. A short list suits an alliance; with more than { $most } it becomes client and contractor again.
    .name = Much reserved for the client
    .explains = Counts the subjects on which only the client decides: marked so, or because only the client has a mandate on them. The source asks for a short list; the limit of seven is the makers’ own.

rule-exit-missing = No agreement yet on how the alliance ends
    .why = The project is in the phase { $phase }, and it is not laid down yet how the alliance ends and what it hands over. The standard ISO 44001 lays that down while the collaboration still goes well.
    .name = No agreement on the end
    .explains = Checks from realisation on whether it is agreed how the collaboration ends and what is handed over: work, knowledge, people and what still runs.

fix-deadlock-expert = Agree that an expert breaks the deadlock
fix-deadlock-chair = Agree that the independent chair breaks the deadlock
fix-arrange-exit = Lay down how the alliance ends and hands over
number-reserved-most = Most subjects for the client alone
cure-reserved-powers-missing = reserving the scope for the client
cure-reserved-powers-many = planning back with the alliance

rule-overhead-counted-twice =
    { $count ->
        [one] In direct cost and in AK: { $names }
       *[other] { $count } lines in direct cost and in AK
    }
    .why = Counted twice: { $names }. Australian guidelines do not let the same cost be paid twice, once as work and once in the compensation for AK.
    .name = Twice in AK and direct cost
    .explains = Looks for lines that stand under the same name in direct cost and in AK, whatever the case and punctuation. Australian guidelines keep the two strictly apart.

rule-worked-examples-missing =
    { $kept ->
        [0] Staffel without worked examples
        [one] Staffel with one worked example
       *[other] Staffel with { $kept } worked examples
    }
    .why = With worked examples everybody reads the staffel alike. In Australia partners work the staffel through before signing and put worked examples in the agreement; this signal asks for { $least }.
    .name = Too few worked examples
    .explains = Looks whether at least three worked examples are kept with a staffel: what client and contractor get or pay at a saving or a setback. The source asks for examples; that it is three is the makers’ choice.

rule-risk-pot-thin = Money for risks covers only { $covers } of outcomes
    .why = After the planned measures there is { $pot }; with that the shared risks can be paid in { $covers } of the outcomes. Australian guidelines put the risk money at the P50: in at least { $least } it is enough. Raise the risk pot or plan measures.
    .name = Thin risk pot
    .explains = Computes how often risk pot and alliance fund together cover the shared risks: what is left of the money after the planned measures, against what those leave of the risks. Australian guidelines put the money for risks at the P50. More can be too much: who prices the worst does not share the risk.

fix-remove-from-direct =
    { $count ->
        [one] Take it out of direct cost
       *[other] Take { $count } lines out of direct cost
    }
fix-add-worked-examples =
    { $count ->
        [one] Add a worked example
       *[other] Add { $count } worked examples
    }
number-worked-examples = Fewest worked examples
number-pot-covers = Least part of the outcomes that the money for risks covers
cure-risk-pot-thin = a risk pot of €1m
