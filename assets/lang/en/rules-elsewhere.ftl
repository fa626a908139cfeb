# Signals from practice elsewhere, and their ways out.

source-ipm = IPM model
source-nacg = NACG (Australia)
source-sia-2065 = SIA 2065 (Switzerland)
source-mallesons = Mallesons 2008 (Australia)
source-iso-44001 = ISO 44001

severity-elsewhere = { $severity } · practice elsewhere
elsewhere-switch = Include practice elsewhere
elsewhere-says = What experts beyond the Dutch sources expect: hints only, and not a norm for the Netherlands.
edit-elsewhere-on = include practice elsewhere
edit-elsewhere-off = leave out practice elsewhere
number-management-team-most = Most people in the AMT
number-risks-per-lens = Asks from this many risks with a lens
number-tab-rich-over = TAB exceeded in less than this part of the outcomes
number-tab-rich-gain = ON has its highest gain in at least this part of the outcomes

rule-board-member-cannot-bind =
    { $count ->
        [one] { $people }: cannot bind their party yet
       *[other] { $count } board members cannot bind their party yet
    }
    .why = On { $board } not everybody can bind their party: { $people }. In Australian alliances every board member can, so that a decision in the room also holds outside it.
    .name = Board member without authority
    .explains = Checks whether every member of the alliance board can bind their party. Whoever has to take a decision home first holds the alliance up. As long as nobody has been recorded as able to, the signal is silent. Whoever already has a mandate in a role of their own party binds the party there.

rule-management-team-misses-party =
    { $count ->
        [one] Nobody from { $parties } in { $role }
       *[other] { $count } parties have nobody in { $role }
    }
    .why = Nobody from { $parties } sits in { $role } yet. In Australian alliances every party has somebody in the AMT, so that each knows their way around and can get things done.
    .name = Party without anybody in the AMT
    .explains = Checks, where a side has more than one party, whether each party has somebody in the AMT. That shows in people’s parent organisations; if anybody’s is not filled in, the signal is silent. A party that only provides money does not count, not even with a position on the board. Whoever leads a discipline under the AMT knows the way there.

rule-management-team-large = { $role }: { $people } people
    .why = There are { $people } people in { $role }. Australian guidelines say at most { $most }: with more, deciding turns into a meeting.
    .name = Large AMT
    .explains = Counts the people in the AMT. Open positions do not count yet. Australian guidelines name at most nine or ten people; the signal comes above ten.

rule-no-blame-without-exceptions = { $principles }: no exceptions yet
    .why = { $principles } is in the contract without saying where it ends. In Australia wilful default, fraud, insolvency and claims of third parties are excepted, so that the principle holds when it matters.
    .name = No blame without exceptions
    .explains = Checks whether exceptions to the principle no blame, no claim are written down once it is in the contract. A promise without a limit is hard to keep in a contract.

rule-risman-lens-empty =
    { $count ->
        [one] No risks seen through one RISMAN lens: { $lenses }?
       *[other] No risks seen through { $count } RISMAN lenses?
    }
    .why = Of { $risks } risks with a lens, none has: { $lenses }. Is there really nothing, or has nobody looked yet? RISMAN looks through seven lenses, so that no kind of risk goes unseen.
    .name = Lens without risks
    .explains = Checks whether each of the seven RISMAN lenses has at least one risk, once eight risks have a lens. An empty lens is a question, not a fault. The eight risks are the makers’ own choice.

rule-loss-beyond-fee = ON can lose { $loss }: more than it earns?
    .why = The contractor’s greatest loss is { $loss }; its profit and overhead come to { $earned }. In Australia the loss ends where the earnings do, so that nobody starts hedging for fear of losing more. Is that what is meant?
    .name = Loss beyond the earnings
    .explains = Compares the contractor’s greatest loss by the staffel with its profit and overhead together. Australian guidelines put the earnings at risk and cover direct cost. Without a maximum the signal about the staffel speaks.

rule-tab-rich = Is the TAB generous? ON usually has its highest gain
    .why = In only { $over } of the outcomes does the work exceed the TAB, and in at least { $least } ON already has its highest gain of { $gain }. Then it hardly pays to do any better. Is there padding in the estimate?
    .name = Generous TAB
    .explains = Works out whether the budget is so generous that it is seldom exceeded and ON usually has all there is to gain. It speaks only once all shared risks have amounts. Australian guidelines ask for a budget that is fair to both sides; the limits of 10% and one half are the makers’ own.

rule-role-count-per-person =
    { $count ->
        [one] { $people }: technical and contract manager
       *[other] { $count } people are technical and contract manager
    }
    .why = { $people } is responsible for both the technical solution and the contract. In the IPM model those are two people: whoever devises the solution does not also guard the agreements about it.
    .name = Technical and contract manager in one
    .explains = Looks for people who are both technical manager and contract manager, by their function and the names of their roles, in Dutch or English. The IPM model keeps the two apart.

fix-can-bind = { $count ->
        [one] Lay down that this person can bind their party
       *[other] Lay down that these { $count } people can bind their party
    }
cure-management-team-large = one person fewer in the AMT
cure-no-blame-without-exceptions = excepting wilful default, fraud and insolvency
cure-risman-lens-empty = giving Bouwkuip the lens social
cure-role-count-per-person = making somebody else contract manager
cure-loss-beyond-fee = having the contractor lose at most €10 million
cure-tab-rich = turning €8 million of the fund into a temporary bridge

rule-deadlock-route-missing = Joint decisions only, and no route out of a deadlock
    .why = Decisions are only taken together, and nothing is agreed for after the last step of the ladder. In Switzerland it is settled beforehand who helps then, for example an expert or an independent chair.
    .name = No route out of a deadlock
    .explains = Checks whether there is a route out of a deadlock where decisions are only taken together and there is a ladder. An independent chair or review on the ladder counts as a route too. It should be chosen before it is needed.

rule-reserved-powers-missing = Nothing is reserved for { $client }
    .why = There is no subject on which { $client } decides alone. In Australia the client keeps a short list to itself, such as emergencies, scope, regulation and media, so that its public duty is not up for debate.
    .name = Nothing reserved for the client
    .explains = Checks, once there are mandates, whether there are subjects on which only the client decides: marked as such, or because only the client has a mandate on them.

rule-reserved-powers-many = { $count } subjects for the client alone
    .why = For the client alone: { $subjects }. A short list suits an alliance; with more than { $most } the partners become client and contractor again.
    .name = Much reserved for the client
    .explains = Counts the subjects on which only the client decides: marked as such, or because only the client has a mandate on them. The source asks for a short list; the limit of seven is the makers’ own.

rule-exit-missing = No agreement yet on how the alliance ends
    .why = The project is in the phase { $phase }, and it has not been laid down yet how the alliance ends and what it hands over. The standard ISO 44001 lays that down while the collaboration is still going well.
    .name = No agreement on the end
    .explains = Checks from realisation on whether it is agreed how the collaboration ends and what is handed over: the works, knowledge, people and what is still running.

fix-deadlock-expert = Agree that an expert breaks a deadlock
fix-deadlock-chair = Agree that the independent chair breaks a deadlock
fix-arrange-exit = Lay down how the alliance ends and hands over
number-reserved-most = Most subjects for the client alone
cure-reserved-powers-missing = reserving the scope for the client
cure-reserved-powers-many = giving planning back to the alliance

rule-overhead-counted-twice =
    { $count ->
        [one] In direct cost and in AK: { $names }
       *[other] { $count } items in direct cost and in AK
    }
    .why = Counted twice: { $names }. Australian guidelines do not let the same cost be paid twice, once as work and once in the compensation for AK.
    .name = Twice in AK and direct cost
    .explains = Looks for items that appear under the same name in direct cost and in AK, whatever the case and punctuation. Australian guidelines keep the two strictly apart.

rule-worked-examples-missing =
    { $kept ->
        [0] Staffel without worked examples
        [one] Staffel with one worked example
       *[other] Staffel with { $kept } worked examples
    }
    .why = With worked examples everybody reads the staffel in the same way. In Australia partners work the scheme through before signing and put worked examples in the agreement; this signal asks for { $least }.
    .name = Too few worked examples
    .explains = Checks whether at least three worked examples are kept with a staffel: what OG and ON get or pay in the event of a saving or a setback. The source asks for examples; that it is three is the makers’ choice.

rule-risk-pot-thin = Money for risks covers only { $covers } of outcomes
    .why = After the planned measures there is { $pot }; that is enough to pay for the shared risks in { $covers } of the outcomes. Australian guidelines set the risk pot at the P50: enough in at least { $least }. Raise the risk pot or plan measures.
    .name = Thin risk pot
    .explains = Works out how often risk pot and alliance fund together cover the shared risks: what is left of the money after the planned measures, against what those measures leave of the risks. Australian guidelines set the money for risks at the P50. More can also be too much: whoever prices in the worst case does not share the risk.

fix-remove-from-direct =
    { $count ->
        [one] Take it out of direct cost
       *[other] Take { $count } items out of direct cost
    }
fix-add-worked-examples =
    { $count ->
        [one] Add a worked example
       *[other] Add { $count } worked examples
    }
number-worked-examples = Fewest worked examples
number-pot-covers = Smallest part of the outcomes that the money for risks covers
cure-risk-pot-thin = a risk pot of €1m
