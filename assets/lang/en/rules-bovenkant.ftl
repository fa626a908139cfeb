# Signals about the bovenkant and the mandates, and their ways out.

rule-bovenkant-not-started = Bovenkant: not started yet
    .why = Begin with three roles: client, alliance board and AMT. Then draw the lines between them.
    .name = Bovenkant not started
    .explains = Points at the first step while the bovenkant is empty. Until then the other signals about the bovenkant are silent. This signal is the makers’ own; no source names it.

rule-client-role-missing = The bovenkant has no client yet
    .why = Without a client or contract authority it cannot be seen who states the wishes and boundary conditions, and where the alliance board can turn to.
    .name = Client missing
    .explains = Looks for a role of client or contract authority. It states wishes and boundary conditions; the line with the alliance board starts there.

rule-alliance-board-missing = The bovenkant has no alliance board yet
    .why = In the alliance board both partners lead the alliance together. Without that role no line runs from the client to the alliance.
    .name = Alliance board missing
    .explains = Looks for a role of alliance board, in a full alliance and in three domains. Without a joint board there is no place where both partners decide on the alliance together.

rule-role-vacant =
    { $count ->
        [one] Nobody yet in the role { $roles }
       *[other] { $count } roles with nobody in them yet
    }
    .why = Nobody is in { $roles } yet. A role only works when it is clear who carries it.
    .name = Role without a person
    .explains = Looks for roles of the bovenkant that nobody holds, also where a place is open. The source asks for a clear description of roles and tasks; a role without a person is not there yet. That last is what the makers infer.

rule-role-task-missing =
    { $count ->
        [one] Task not described yet: { $roles }
       *[other] { $count } roles do not say what they are for
    }
    .why = { $roles }: what the role is for is not written yet. Without a shared view of it, things get complicated between client and alliance board.
    .name = Role without a task
    .explains = Looks for roles that do not say what they are for. The source counts a clear description of roles and tasks among what makes a well-designed bovenkant.

rule-role-limits-missing =
    { $count ->
        [one] Limits not described yet: { $roles }
       *[other] { $count } roles do not say what they are not for
    }
    .why = { $roles }: what the role is not for is not written yet. That very bound keeps roles from sliding over each other.
    .name = Role without limits
    .explains = Looks for roles that do not say what they are not for. The source asks for both: what a role is for, and what it is not for.

rule-client-board-line-missing = No line between { $client } and { $board }
    .why = How this line runs decides whether client and alliance board work together well. In this design it is not there.
    .name = No line between client and board
    .explains = Looks for a line, of whatever kind, between client or contract authority and alliance board. Where the lines are not thought through, collaboration between those two can get complicated.

rule-contractor-line-missing = No line between { $amt } and { $contractor }
    .why = { $contractor } builds what the alliance designs. Without a line with { $amt } nobody can see how a design reaches the site, and how what shows there comes back.
    .name = No line AMT and executing contractor
    .explains = Looks in three domains for a line, of any kind, between the management team and the executing contractor. In ProRail’s first alliance the alliance itself supervised what the contractor built; that asks for a line.

rule-role-detached =
    { $count ->
        [one] { $roles }: no line yet
       *[other] { $count } roles without a line
    }
    .why = Without a line it cannot be seen at { $roles } to whom account is given and with whom decisions are taken.
    .name = Role without a line
    .explains = Looks for roles at which no line starts or ends. The source asks how the lines run. Where another signal already asks for a certain line, this signal does not name that role again.

rule-line-loop =
    { $count ->
        [one] { $roles } reports to itself
       *[other] { $count } roles report in a loop
    }
    .why = The line runs from { $roles } back to the start. So nobody in the loop is the last to whom account is given.
    .name = Lines in a loop
    .explains = Looks for reporting lines that come back to where they started. Lines about different subjects make no loop together. Whoever reports in a loop reports to itself in the end; the design then contradicts itself. That a loop is a contradiction is what the makers infer; the source asks for clear roles and lines.

rule-two-masters = { $role }: two masters on one subject
    .why = { $role } answers to { $masters } on the same subject. That is possible, with an arrangement on who comes first, and when.
    .name = Two masters
    .explains = Looks for roles that report to two roles on one subject, and for people in the AMT who answer, on one subject, to the alliance and to somebody outside it, such as their parent organisation. The source calls that position difficult at times and advises to talk about it. With an arrangement the signal is silent.

rule-two-masters--person = { $person }: two masters on one subject
    .why = { $person } answers to { $alliance } and to { $parent } on the same subject. { $own ->
        [0] An arrangement says who comes first, and when.
       *[other] It is not always easy then to be independent in the alliance towards one’s own organisation; an arrangement helps.
    }

rule-mandate-missing =
    { $count ->
        [one] { $subjects }: nobody decides on it yet
       *[other] { $count } subjects without a mandate
    }
    .why = No role has a mandate on { $subjects } yet. Without a fixed way a decision stays where it is or looks for an informal route.
    .name = Subject without a mandate
    .explains = Looks for subjects in the table of mandates on which no role decides. The source asks to lay down formal ways of decision, so that roles and mandate are clear in every phase.

rule-mandate-overlap = { $subject }: mandates overlap
    .why = { $ends ->
        [0] { $roles } can
       *[other] Up to and including { $up-to } { $roles } can
    } each decide on it without the other. So it is not clear who may decide on what.
    .name = Mandates overlap
    .explains = Looks for subjects on which two roles each decide alone, and on subjects with amounts only where the amounts meet. Deciding together is no overlap. Where it is not clear who may decide on what, relations come under strain. That amounts which overlap do so is what the makers infer.

rule-mandate-overlap--amounts = { $subject }: mandates overlap
    .why = { $ends ->
        [0] Above { $above }
       *[other] Above { $above } up to and including { $up-to }
    } { $roles } can each decide on the same amount without the other. So it is not clear who may decide on what.

rule-owners-decide-apart = { $subject }: two parties of { $side }, each apart
    .why = { $roles } each decide on this without the other, for { $parties }. Agree who says it, or decide together: then { $side } sits at the table with one answer.
    .name = Parties of one side decide apart
    .explains = Looks for subjects on which two parties of the same side each decide alone, also where the subject is reserved to the client. This signal is the makers’ own; the source does say that it strains relations where nobody knows who decides on what. Where one of the roles has a reason, it is a question.

rule-owners-decide-apart--meant = { $subject }: do the parties of { $side } stay apart?
    .why = { $roles } each decide on this without the other, and one of those roles says why. Does the other side know whom to turn to?

rule-mandate-gap =
    { $count ->
        [one] { $subjects }: amounts without a mandate
       *[other] { $count } subjects with amounts without a mandate
    }
    .why = On { $subjects } there are amounts that nobody decides on, between two limits or above the highest.
    .name = Gap in the mandates
    .explains = Looks, on subjects with amounts, for amounts that nobody decides on: between two limits or above the highest. Subjects without any mandate have a signal of their own. A way of decision is complete when every amount has its place. The amounts are the makers’ own; the source only asks for fixed ways of decision.

rule-mandate-gap--above = { $subjects }: no mandate above { $above }
    .why = Up to and including { $above } it is clear who decides on { $subjects }; above that nobody does.

rule-mandate-gap--between = { $subjects }: no mandate { $above } to { $up-to }
    .why = Nobody decides on amounts above { $above } up to and including { $up-to }. Outside that it is settled.

rule-decisions-all-on-top = { $board } decides on every subject
    .why = All { $count } subjects lie with { $board }, the small amounts too. In an alliance decisions are spread over the levels: who is near the work can then go on by themselves.
    .name = All decisions at the top
    .explains = Checks whether the alliance board decides on every subject that has a mandate. The source describes decisions at all levels, and a project team that can do much by itself. What only the client decides does not count. That the signal speaks from three subjects on is the makers’ choice.

rule-change-settlement-open = Changes: who decides, and when are they settled?
    .why = There is no subject yet on which somebody decides about a change, and no agreement on settling. When pressure grows, this very talk costs much time.
    .name = Changes and settlement open
    .explains = Checks whether somebody decides on changes, and whether it is agreed how and within which term they are settled. A subject is about changes where its name says so. The source tells of fierce talks about settling changes in alliances under financial pressure.

rule-change-settlement-open--term = Changes: no agreement on settling them
    .why = Who decides on a change is known; how and within which term it is settled is not. What is left lying becomes a point of dispute under pressure.

rule-change-settlement-open--nobody = Changes: nobody decides on them yet
    .why = How changes are settled is agreed, but not who decides on them. Name it in the agreement, or make it a subject with a mandate.

rule-escalation-missing = There is no escalation ladder yet
    .why = An alliance can act fast and informally when it is clear how a dispute moves up. That line is not laid down yet.
    .name = No escalation ladder
    .explains = Checks whether there is a ladder of at least two steps. The source says that an alliance can act faster provided that clear lines of escalation are agreed. The number two is the makers’ own: with fewer steps nothing moves up.

rule-escalation-missing--short = The escalation ladder has one step only
    .why = With one step it cannot be seen where a dispute goes when it is not solved there. A second step makes it a ladder.

rule-escalation-dead-end =
    { $count ->
        [one] Escalation step { $steps } has no role
       *[other] { $count } escalation steps have no role
    }
    .why = Whoever arrives at step { $steps } cannot go on: no role takes the step.
    .name = Escalation ends dead
    .explains = Looks for steps without a role, steps at a role that nobody holds, and roles that stand on the ladder twice. In each of these a dispute gets no further. Laying down escalations only helps when the way leads somewhere. That last is the makers’ inference.

rule-escalation-dead-end--vacant =
    { $count ->
        [one] Escalation stops at { $roles }
       *[other] Escalation stops at { $count } roles with nobody in them
    }
    .why = The ladder runs by way of { $roles }, and nobody is there yet. A dispute that arrives there stays there.

rule-escalation-dead-end--twice =
    { $count ->
        [one] { $roles } stands on the ladder twice
       *[other] { $count } roles stand on the ladder twice
    }
    .why = A dispute comes back to { $roles }, where it was not solved before. The ladder then goes round instead of up.

rule-escalation-no-term =
    { $count ->
        [one] Escalation step { $steps } has no term
       *[other] { $count } escalation steps have no term
    }
    .why = At step { $steps } it does not say after how many days a dispute moves on. With a term it does not get stuck.
    .name = Escalation without a term
    .explains = Looks for steps of the ladder without a term in days; no days at all is no term either. The source asks to lay escalations down. That a term belongs to it is the makers’ own elaboration.

rule-decision-not-joint = The alliance decides by majority
    .why = In an alliance decisions are only taken jointly. A majority can outvote the other side.
    .name = Decisions not joint
    .explains = Checks how the alliance takes decisions. The source names as a principle that alliance decisions can only be taken jointly. While nothing is agreed, the signal is silent.

rule-decision-not-joint--one-side = { $side } alone takes the alliance’s decisions
    .why = In an alliance decisions are only taken jointly. When one side decides, it is no alliance decision.

rule-public-voice-missing = OG leads with hired people only
    .why = In { $roles } all people of OG are hired, and there is no public representative. In consensus what is brought to the table counts, for the public interest too.
    .name = Public voice missing
    .explains = Checks whether board or AMT has somebody of OG’s own, or whether there is a public representative. Reflectors at the Markermeerdijken named too little visibility of the public representative as a risk. That hired people do not count here is the makers’ own choice.

rule-asset-manager-missing = The asset manager has no role yet
    .why = The project is in the phase { $phase }. Trouble arises easily at the edge with the asset manager; preparing early helps to finish well.
    .name = Asset manager missing
    .explains = Checks, from plan development on, whether the asset manager has a role and a line. The source asks to prepare asset managers early. That early means from plan development on is the makers’ own choice.

rule-asset-manager-missing--no-line = { $role }: no line yet
    .why = { $role } takes over what is built, but has no line with the alliance yet in the phase { $phase }. Connecting early helps to finish well.

rule-counterforce-missing = Nobody from outside looks along
    .why = An independent review team or reflectors from outside keep the alliance in touch with the world around it and organise contradiction.
    .name = Counterforce missing
    .explains = Looks for a role of independent review or outside reflectors. The sources advise to organise counterforce and contradiction, so that an alliance does not become a world of its own.

rule-independent-from-parent = { $role }: somebody of a party
    .why = { $people } belongs to one of the parties, while this role is nobody’s. A look from outside keeps the alliance connected with the world around it.
    .name = Independent role with a party
    .explains = Checks whether an independent chair or an independent mirror is employed by one of the parties. Who is hired for the role counts as an outsider. The sources ask for independent review teams, and describe a chair with a neutral place at the table. Where the role says why, it is a question.

rule-independent-from-parent--meant = { $role }: independent enough?
    .why = { $people } belongs to one of the parties, and the role says why. Does the other side see it that way too?

rule-process-guardian-missing = Nobody guards the process
    .why = Ambition can push the process aside. A guardian of the process plans the moments to stop and recalibrate.
    .name = Process guardian missing
    .explains = Looks for a role of process guardian. The source advises to give somebody that role explicitly when the ambition is worded; to support, not to control.

rule-seat-changing =
    { $count ->
        [one] A changing place of { $whose } in { $roles }
       *[other] { $count } changing places in { $roles }
    }
    .why = In { $roles } somebody else comes for { $whose } each time. Who was not there last time starts anew; with one face trust grows faster.
    .name = Changing place
    .explains = Looks for places in alliance board and management team where a party has nobody in particular. This signal is the makers’ own; no source names it.

rule-mandates-stale =
    { $count ->
        [one] 1 role or mandate is of an earlier phase
       *[other] { $count } roles and mandates are of an earlier phase
    }
    .why = The project is now in the phase { $phase }. Every phase asks for another division, so agreements on roles and mandates are renewed per phase.
    .name = Mandates of an earlier phase
    .explains = Looks for roles and mandates that were last confirmed in an earlier phase. The source advises to renew agreements on roles and mandates per phase. What was never confirmed does not count here.

rule-unclear-bovenkant =
    { $count ->
        [one] The bovenkant is not clear yet
       *[other] The bovenkant is not clear yet: { $count } causes
    }
    .why = It is about: { $members }. Where this is not thought through, collaboration between client and alliance board can get complicated.
    .name = Unclear bovenkant
    .explains = Sums up other signals: one contradiction in roles, lines or mandates is enough, or three open ends together. The signals themselves stay listed under it. The limit of three is the makers’ own; what was accepted on purpose does not count.

rule-unclear-bovenkant--open-ends = The bovenkant is not clear yet: { $count } open ends
    .why = It is about: { $members }. Each of them is a beginning that is not finished; together they make the bovenkant unclear.

rule-hat-uncovered =
    { $count ->
        [one] Hat of OG without a wearer: { $hats }
       *[other] { $count } hats of OG have no wearer
    }
    .why = OG is more than a partner. Without a wearer as yet: { $hats }. Each of these interests wants somebody in the alliance who brings it in.
    .name = Hat without a wearer
    .explains = Checks whether each of OG’s four hats (partner, client, link to the funder, owner and asset manager) goes with a role that somebody holds. A role may wear several. The source asks OG to know beforehand which roles it brings along.

rule-hats-on-one-role = All four hats on { $role }: does that fit?
    .why = { $role } is now partner, client, link to the funder and owner at once. Those interests do not always run alike; who wears all four has nobody to contradict.
    .name = All hats on one role
    .explains = Checks whether one role wears all four hats of OG and no other role has one. The source names the four hats and asks for a clear division of roles; that one role is little for all four is what the makers infer. In a small organisation it cannot be otherwise, so this is a question.

rule-parents-out-of-sight = Parents’ boards do not join in dilemmas yet
    .why = Whoever joins at decisions only misses the way towards them. Fixed moments around dilemmas keep the parent organisations involved.
    .name = Parent organisations out of sight
    .explains = Checks whether moments are planned at which the boards of the parent organisations think along about dilemmas. Involving alliance board and parents well proves difficult in more than one alliance.

rule-ladder-does-not-climb =
    { $count ->
        [2] The same people: { $roles }
       *[other] The same people in { $count } roles
    }
    .why = The same people sit in { $roles }. What they cannot agree on among themselves they then put to themselves again: the dispute does not go up.
    .name = Ladder does not climb
    .explains = Looks for steps of the ladder, or board and management team, in which exactly the same people sit. One other person is enough for silence. The source asks to lay escalations down; that up means to other people is the makers’ inference. Where one of the roles says why, it is a question.

rule-ladder-does-not-climb--meant =
    { $count ->
        [2] The same people in { $roles }: does that work?
       *[other] The same people in { $count } roles: does that work?
    }
    .why = The same people sit in { $roles }, and it says why. Where does a dispute go that they do not settle among themselves?

rule-parent-decides-slower =
    { $count ->
        [one] { $parents }: { $days } days, step { $steps } has { $term }
       *[other] { $count } steps wait longer for a parent organisation
    }
    .why = Step { $steps } needs a decision of { $parents } itself, and that takes longer than the term. So the ladder is faster on paper than in practice.
    .name = Parent decides later
    .explains = Compares the term of each step of the ladder with how long the parent organisation takes for a decision of its own. Who may decide for their party need not go back. The source advises to know how the other decides, such as a general or executive board; the comparison is the makers’ own.

rule-escalation-not-walked = No case walked along the ladder yet
    .why = A ladder that was talked through by a risk (if this, then that, along that path) works under pressure too.
    .name = Ladder not walked
    .explains = Checks whether a case was walked along mandate and ladder, and whether the largest shared risk was among them. The source advises to talk ways of decision and escalations through by risk analyses. The choice of the largest risk is the makers’ own.

rule-escalation-not-walked--largest = Largest risk not walked along the ladder yet
    .why = Of the shared risks ‘{ $risk }’ has the highest expected value. That is where the ladder is most likely to be needed.

rule-case-breaks = ‘{ $case }’ goes no further
    .why = The case was kept because its path held. Now nobody decides on { $amount }: at step { $step } it stays lying.
    .name = Walked case gets stuck
    .explains = Walks every kept case through mandate and ladder again, and speaks where it ends with nobody to decide, at a role that nobody holds or at a step without a role. The source advises to walk the ways of decision: if this, then that, along that path. The gap itself has a signal of its own; this one names the case that gets stuck in it.

rule-case-breaks--vacant = ‘{ $case }’ stops at { $role }
    .why = At step { $step } it is the turn of { $role }, and nobody holds that role yet. The case stays lying there.

rule-case-breaks--no-role = ‘{ $case }’ stops at step { $step }
    .why = Step { $step } of the path has no role. Whoever arrives there finds nobody.

rule-case-breaks--no-subject = ‘{ $case }’ has no subject
    .why = Without a subject it cannot be said who decides. Choose what this case is about.

fix-add-role = Add the role: { $role }
fix-add-linked-role = Add the role: { $role }, with a line to { $to }
fix-draw-line = Draw a line from { $from } to { $to }
fix-arrange-two-masters = Lay down how { $who } deals with two masters
fix-usual-ladder = Take the usual ladder of { $count } steps
fix-decide-jointly = Agree: decide only jointly
fix-renew-mandates = Mark as confirmed in the phase { $phase }
fix-wear-hat = Give { $role } the hat { $hat }
fix-walk-case = Walk ‘{ $risk }’ along the ladder
fix-lengthen-terms =
    { $count ->
        [one] Give this step { $days } days
       *[other] Give these steps the time that the parent organisation needs
    }
fix-arrange-changes = Lay down how changes are settled
