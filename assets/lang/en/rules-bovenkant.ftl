# Signals about the bovenkant and the mandates, and their ways out.

rule-bovenkant-not-started = Bovenkant: not started yet
    .why = Begin with three roles: client, alliance board and AMT. Then draw the lines between them.
    .name = Bovenkant not started
    .explains = Points to the first step as long as the bovenkant is empty. Until then the other signals about the bovenkant are silent. This signal is the makers’ own; no source names it.

rule-client-role-missing = The bovenkant has no client yet
    .why = Without a client or contract authority nobody can see who states the wishes and boundary conditions, or where the alliance board can turn.
    .name = Client missing
    .explains = Looks for a role of client or contract authority. That role states wishes and boundary conditions; the line with the alliance board starts there.

rule-alliance-board-missing = The bovenkant has no alliance board yet
    .why = On the alliance board both partners lead the alliance together. Without that role no line runs from the client to the alliance.
    .name = Alliance board missing
    .explains = Looks for a role of alliance board, in a full alliance and in three domains. Without a joint board there is no place where both partners decide on the alliance together.

rule-role-vacant =
    { $count ->
        [one] Nobody yet in the role { $roles }
       *[other] { $count } roles with nobody in them yet
    }
    .why = Nobody is in { $roles } yet. A role only works when it is clear who carries it.
    .name = Role without a person
    .explains = Looks for roles of the bovenkant that nobody holds, including roles where a position is still open. The source asks for a clear description of roles and tasks; a role that nobody holds does not work yet. The last point is the makers’ inference. Where others already sit, the signal names the party whose position is empty: in the roles of client, board and AMT. A position with a plan to fill it does not count.

rule-role-vacant--seat =
    { $count ->
        [one] Position for { $parties } in { $roles } still empty
       *[other] { $count } positions for parties still empty
    }
    .why = In { $roles } there is a position for { $parties }, but it is still empty and there is no plan to fill it. So decisions are taken there without { $count ->
        [one] this party
       *[other] these parties
    }.

rule-role-task-missing =
    { $count ->
        [one] Task not described yet: { $roles }
       *[other] { $count } roles do not say what they are for
    }
    .why = { $roles }: what the role is for is not written yet. Without a shared view of it, things get complicated between client and alliance board.
    .name = Role without a task
    .explains = Looks for roles that do not say what they are for. According to the source a clear description of roles and tasks is part of a well-designed bovenkant.

rule-role-limits-missing =
    { $count ->
        [one] Limits not described yet: { $roles }
       *[other] { $count } roles do not say what they are not for
    }
    .why = { $roles }: what the role is not for is not written yet. It is this limit that keeps roles from overlapping.
    .name = Role without limits
    .explains = Looks for roles that do not say what they are not for. The source asks for both: what a role is for, and what it is not for.

rule-client-board-line-missing = No line between { $client } and { $board }
    .why = How this line runs decides whether client and alliance board work well together. In this design it is missing.
    .name = No line between client and board
    .explains = Looks for a line, of whatever kind, between client or contract authority and alliance board. If the lines are not thought out, these two can find it hard to work together.

rule-contractor-line-missing = No line between { $amt } and { $contractor }
    .why = { $contractor } builds what the alliance designs. Without a line with { $amt } nobody can see how a design reaches the site, or how experience on site gets back to the design.
    .name = No line between AMT and executing contractor
    .explains = Looks in three domains for a line, of any kind, between the AMT and the executing contractor. In ProRail’s first alliance the alliance itself supervised what the contractor built; that calls for a line.

rule-role-detached =
    { $count ->
        [one] { $roles }: no line yet
       *[other] { $count } roles without a line
    }
    .why = Without a line nobody can see to whom { $roles } answers and with whom decisions are taken.
    .name = Role without a line
    .explains = Looks for roles where no line starts or ends. The source asks how the lines run. Where another signal already asks for a particular line, this signal does not name that role again.

rule-line-loop =
    { $count ->
        [one] { $roles } reports to itself
       *[other] { $count } roles report in a loop
    }
    .why = The line runs past { $roles } and comes back to its start. So accountability ends with nobody in the loop.
    .name = Lines in a loop
    .explains = Looks for reporting lines that come back to where they started. Lines about different subjects do not form a loop together. Whoever reports in a loop ends up reporting to themselves; the design then contradicts itself. That a loop is a contradiction is the makers’ inference; the source asks for clear roles and lines.

rule-two-masters = { $role }: two masters on one subject
    .why = { $role } answers to { $masters } on the same subject. That can work, if it is agreed who comes first, and when.
    .name = Two masters
    .explains = Looks for roles that report to two roles on one subject, and for people in the AMT who answer on one subject both to the alliance and to somebody outside it, such as their parent organisation. The source calls that position difficult at times and advises talking about it. With an arrangement the signal is silent.

rule-two-masters--person = { $person }: two masters on one subject
    .why = { $person } answers to { $alliance } and to { $parent } on the same subject. { $own ->
        [0] An arrangement says who comes first, and when.
       *[other] It is then not always easy to be independent of one’s own organisation in the alliance; an arrangement helps.
    }

rule-owners-not-linked = How do { $count } clients agree among themselves?
    .why = { $parties } are together on the client’s side. No shared mandate, line or step of the ladder says how they come to speak with one voice. Who speaks for them?
    .name = Clients not linked
    .explains = Checks, where the client’s side has two or more parties, whether something links them: a mandate that they share, a line by which they decide together, or a step of the ladder where they meet. The alliance board does not count: the contractor sits there too. A party that only funds does not count. This signal is the makers’ own; no source names it, and so it is a question.

rule-mandate-missing =
    { $count ->
        [one] { $subjects }: nobody decides on it yet
       *[other] { $count } subjects without a mandate
    }
    .why = No role has a mandate on { $subjects } yet. Without a fixed decision path a decision gets stuck or finds an informal route.
    .name = Subject without a mandate
    .explains = Looks for subjects in the mandate table on which no role decides. The source asks for formal decision paths to be laid down, so that roles and mandates are clear in every phase. If there are a board and an AMT but no subjects yet, the signal says so. If a subject is the client’s alone and there are several clients, it asks which of them decides.

rule-mandate-missing--no-subjects = Not laid down yet who decides on what
    .why = { $board } and { $amt } are there, but there is no subject yet on which they decide. Lay down who decides on what, and up to which amount.

rule-mandate-missing--reserved =
    { $count ->
        [one] { $subjects }: which client decides?
       *[other] { $count } subjects: which client decides?
    }
    .why = On { $subjects } only the client decides, and there are several clients. No mandate or line says which of them decides, or that they decide together.

rule-mandate-overlap = { $subject }: mandates overlap
    .why = { $ends ->
        [0] { $roles } can
       *[other] Up to and including { $up-to } { $roles } can
    } each decide on it without the other. That leaves it unclear who may decide on what.
    .name = Mandates overlap
    .explains = Looks for subjects on which two roles each decide alone; on subjects with amounts only where the amounts overlap. Deciding together does not count as overlap. Where it is not clear who may decide on what, relations come under strain. That overlapping amounts do this is the makers’ inference.

rule-mandate-overlap--amounts = { $subject }: mandates overlap
    .why = { $ends ->
        [0] Above { $above }
       *[other] Above { $above } up to and including { $up-to }
    } { $roles } can each decide on the same amount without the other. That leaves it unclear who may decide on what.

rule-owners-decide-apart = { $subject }: two parties of { $side } each decide alone
    .why = { $roles } each decide on this without the other, for { $parties }. Agree which of them decides, or decide together: then { $side } comes to the table with one answer.
    .name = Parties on one side decide separately
    .explains = Looks for subjects on which two parties of the same side each decide alone, also where the subject is reserved to the client. This signal is the makers’ own; the source does say that relations come under strain when nobody knows who decides on what. If one of the roles gives a reason, it is a question.

rule-owners-decide-apart--meant = { $subject }: should the parties of { $side } decide separately?
    .why = { $roles } each decide on this without the other, and one of those roles says why. Does the other side know whom to turn to?

rule-mandate-gap =
    { $count ->
        [one] { $subjects }: amounts without a mandate
       *[other] { $count } subjects with amounts without a mandate
    }
    .why = On { $subjects } there are amounts that nobody decides on, between two limits or above the highest.
    .name = Gap in the mandates
    .explains = Looks for amounts that nobody decides on, where a subject has amounts: between two limits or above the highest. Subjects without any mandate have a signal of their own. A decision path is only complete when every amount has a place. The amounts are the makers’ own; the source only asks for fixed decision paths.

rule-mandate-gap--above = { $subjects }: no mandate above { $above }
    .why = Up to and including { $above } it is clear who decides on { $subjects }; above that, nobody does.

rule-mandate-gap--between = { $subjects }: no mandate { $above } to { $up-to }
    .why = Nobody decides on amounts above { $above } up to and including { $up-to }. Outside that it is settled.

rule-decisions-all-on-top = { $board } decides on every subject
    .why = All { $count } subjects lie with { $board }, even the small amounts. In an alliance decisions are spread over the levels, so that those close to the work can carry on by themselves.
    .name = All decisions at the top
    .explains = Checks whether the alliance board decides on every subject that has a mandate. The source describes decisions at all levels, and a project team that can do much by itself. What only the client decides does not count. That the signal speaks from three subjects on is the makers’ choice.

rule-escalation-missing = There is no escalation ladder yet
    .why = An alliance can act fast and informally when it is clear how a dispute moves up. That line is not laid down yet.
    .name = No escalation ladder
    .explains = Checks whether there is a ladder of at least two steps. According to the source an alliance acts faster if the way up is clearly agreed. The number two is the makers’ own: with fewer steps nothing moves up.

rule-escalation-missing--short = The escalation ladder has only one step
    .why = With one step nobody can see where a dispute goes if it is not settled there. A second step makes it a ladder.

rule-escalation-dead-end =
    { $count ->
        [one] Escalation step { $steps } has no role
       *[other] { $count } escalation steps have no role
    }
    .why = Whoever reaches step { $steps } cannot go on: there is no role to take the step.
    .name = Escalation hits a dead end
    .explains = Looks for steps without a role, steps at a role that nobody holds, and roles that are on the ladder twice. In each of these cases a dispute gets no further. Laying down escalation paths only helps if the path leads somewhere. The last point is the makers’ inference.

rule-escalation-dead-end--vacant =
    { $count ->
        [one] Escalation stops at { $roles }
       *[other] Escalation stops at { $count } roles with nobody in them
    }
    .why = The ladder runs by way of { $roles }, and nobody holds that role yet. A dispute that gets there is stuck.

rule-escalation-dead-end--twice =
    { $count ->
        [one] { $roles } is on the ladder twice
       *[other] { $count } roles are on the ladder twice
    }
    .why = A dispute comes back to { $roles }, where it was not settled before. The ladder then goes round in circles instead of up.

rule-escalation-no-term =
    { $count ->
        [one] Escalation step { $steps } has no term
       *[other] { $count } escalation steps have no term
    }
    .why = Step { $steps } does not say after how many days a dispute moves on. With a term it does not get stuck.
    .name = Escalation without a term
    .explains = Looks for steps of the ladder without a term in days; zero days counts as no term too. The source asks for escalation paths to be laid down. That a term belongs to them is the makers’ own addition.

rule-decision-not-joint = The alliance decides by majority
    .why = An alliance only decides jointly. A majority can outvote the other side.
    .name = Decisions not joint
    .explains = Checks how the alliance takes decisions. The source names it as a principle that an alliance only decides jointly. As long as nothing is agreed, this signal is silent; another then asks how decisions are taken.

rule-decision-not-joint--one-side = { $side } alone takes the alliance’s decisions
    .why = An alliance only decides jointly. When one side decides, it is not an alliance decision.

rule-decision-rule-open = Not agreed yet how { $board } decides
    .why = Only together, by majority or with one side deciding: it has not been laid down yet. In an alliance the partners decide only together; that belongs on paper before anybody signs.
    .name = Way of deciding not agreed
    .explains = Checks, once the design is about to be signed and there is an alliance board, whether it has been agreed how the board decides. The source names as a principle that an alliance only decides jointly. If something else has been agreed, that has a signal of its own.

rule-public-voice-missing = OG is represented at the top by hired people only
    .why = In { $roles } all OG’s people are hired, and there is no public representative. Under consensus what counts is what is brought to the table, for the public interest too.
    .name = Public voice missing
    .explains = Checks whether the board or the AMT has somebody employed by OG itself, or whether there is a public representative. Reflectors at Markermeerdijken named too little visibility of the public representative as a risk. That hired people do not count here is the makers’ own choice.

rule-asset-manager-missing = The asset manager has no role yet
    .why = The project is in the phase { $phase }. Things easily go wrong at the interface with the asset manager; preparing early helps to finish well.
    .name = Asset manager missing
    .explains = Checks, from plan development on, whether the asset manager has a role and a line. The source asks for asset managers to be prepared early. That early means from plan development on is the makers’ own choice.

rule-asset-manager-missing--no-line = { $role }: no line yet
    .why = { $role } takes over what is built, but has no line with the alliance yet in the phase { $phase }. Connecting early helps to finish well.

rule-counterforce-missing = No external eyes on the alliance
    .why = An independent review team or external reflectors keep the alliance in touch with the world around it and provide counterforce.
    .name = Counterforce missing
    .explains = Looks for the role of independent review: a review team or external reflectors. The sources advise organising counterforce and dissent, so that an alliance does not become a world of its own.

rule-independent-from-parent = { $role }: somebody from a party
    .why = One of the parties employs { $people }, while this role should be independent. An external view keeps the alliance connected with the world around it.
    .name = Independent role held by a party
    .explains = Checks whether an independent chair or an independent reviewer is employed by one of the parties. Somebody hired for the role counts as external. The sources ask for independent review teams, and describe a chair with a neutral place at the table. If the role says why, it is a question.

rule-independent-from-parent--meant = { $role }: independent enough?
    .why = One of the parties employs { $people }, and the role says why. Does the other side see it that way too?

rule-process-guardian-missing = Nobody guards the process
    .why = Ambition can push the process aside. A process guardian plans the moments to pause and recalibrate.
    .name = Process guardian missing
    .explains = Looks for a role of process guardian. The source advises giving somebody that role explicitly as soon as the ambition is put into words: to support, not to control.

rule-seat-changing =
    { $count ->
        [one] A rotating position of { $whose } in { $roles }
       *[other] { $count } rotating positions in { $roles }
    }
    .why = In { $roles } somebody different comes for { $whose } each time. Whoever was not there last time starts from scratch; with a regular face trust grows faster.
    .name = Rotating position
    .explains = Looks for positions on the alliance board and in the AMT that a party does not fill with a regular person. This signal is the makers’ own; no source names it.

rule-mandates-stale =
    { $count ->
        [one] 1 role or mandate dates from an earlier phase
       *[other] { $count } roles and mandates date from an earlier phase
    }
    .why = The project is now in the phase { $phase }. Every phase needs a different division, so roles and mandates are agreed anew each phase.
    .name = Mandates from an earlier phase
    .explains = Looks for roles and mandates that were last confirmed in an earlier phase. The source advises agreeing roles and mandates anew each phase. What was never confirmed does not count here.

rule-mandates-proposed =
    { $count ->
        [one] Mandate on { $subjects } is still a proposal
       *[other] Mandates on { $count } subjects are still a proposal
    }
    .why = The program proposed who decides on { $subjects }. A proposal is not an agreement yet: only once the board has gone through it and confirmed it does everybody know where a decision is taken.
    .name = Mandate is still a proposal
    .explains = Looks for mandates that the program proposed and that nobody has confirmed or changed. The source advises laying down how decisions are taken; that a proposal does not count for that is the makers’ own.

rule-unclear-bovenkant =
    { $count ->
        [one] The bovenkant is not clear yet
       *[other] The bovenkant is not clear yet: { $count } causes
    }
    .why = It is about: { $members }. As long as this is open, client and alliance board easily get in each other’s way.
    .name = Unclear bovenkant
    .explains = Sums up other signals: one contradiction in roles, lines or mandates is enough, or three open ends together. The signals themselves stay listed below it. The limit of three is the makers’ own; accepted deviations do not count.

rule-unclear-bovenkant--open-ends = The bovenkant is not clear yet: { $count } open ends
    .why = It is about: { $members }. Each of these has been started but not finished; together they make the bovenkant unclear.

rule-hat-uncovered =
    { $count ->
        [one] Hat of OG without a wearer: { $hats }
       *[other] { $count } hats of OG have no wearer
    }
    .why = OG is more than a partner. Without a wearer so far: { $hats }. Each of these interests needs somebody in the alliance to bring it in.
    .name = Hat without a wearer
    .explains = Checks whether each of OG’s four hats (partner, client, link to the funder, owner and asset manager) goes with a role that somebody holds. One role may wear several. According to the source OG has to know beforehand which hats it brings to the table.

rule-hats-on-one-role = All four hats on { $role }: is that right?
    .why = { $role } is now partner, client, link to the funder and owner all at once. Those interests do not always coincide; whoever wears all four hats has nobody to contradict them.
    .name = All hats on one role
    .explains = Checks whether one role wears all four hats of OG and no other role has one. The source names the four hats and asks for a clear division of roles; that one role is not enough for all four is the makers’ inference. A small organisation may have no choice, so this is a question.

rule-parents-out-of-sight = Parent organisations not involved in dilemmas yet
    .why = Whoever joins only for the decisions does not see how they come about. Fixed moments around dilemmas keep the parent organisations involved.
    .name = Parent organisations out of sight
    .explains = Checks whether moments are planned when the boards of the parent organisations think through dilemmas with the alliance. Involving the alliance board and the parent organisations properly has proved hard in several alliances.

rule-ladder-does-not-climb =
    { $count ->
        [2] The same people: { $roles }
       *[other] The same people in { $count } roles
    }
    .why = The same people sit in { $roles }. What they cannot agree on among themselves they then put to themselves again: the dispute does not go up.
    .name = Ladder does not climb
    .explains = Looks for steps of the ladder, or the board and the AMT, held by exactly the same people. One other person is enough to silence it. The source asks for escalations to be laid down; that ‘up’ means ‘to other people’ is the makers’ inference. If one of the roles says why, it is a question.

rule-ladder-does-not-climb--meant =
    { $count ->
        [2] The same people in { $roles }: does that work?
       *[other] The same people in { $count } roles: does that work?
    }
    .why = The same people sit in { $roles }, and one of the roles says why. Where does a dispute go that they cannot settle among themselves?

rule-parent-decides-slower =
    { $count ->
        [one] { $parents }: { $days } days, step { $steps } has { $term }
       *[other] { $count } steps wait longer for a parent organisation
    }
    .why = Step { $steps } needs a decision by { $parents } itself, and that takes longer than the term. So the ladder is faster on paper than in practice.
    .name = Parent decides later
    .explains = Compares the term of each step of the ladder with how long the parent organisation takes for a decision of its own. Whoever may decide for their party need not go back to it. The source advises knowing how the other party decides, such as a general or executive board; the comparison is the makers’ own.

rule-escalation-not-walked = No case walked along the ladder yet
    .why = A ladder that was talked through with a risk (if this, then that, along that path) also works under pressure.
    .name = Ladder not walked
    .explains = Checks whether a case was walked along mandate and ladder, and whether the largest shared risk was among them. The source advises talking decision paths and escalation through with risk analyses. The choice of the largest risk is the makers’ own.

rule-escalation-not-walked--largest = Largest risk not walked along the ladder yet
    .why = Of the shared risks ‘{ $risk }’ has the highest expected value. That is where the ladder is most likely to be needed.

rule-case-breaks = ‘{ $case }’ gets no further
    .why = The case was kept because its path held. Now nobody decides on { $amount }: it gets stuck at step { $step }.
    .name = Walked case gets stuck
    .explains = Walks every kept case through mandate and ladder again, and speaks where it ends with nobody to decide, at a role that nobody holds or at a step without a role. The source advises walking decision paths: if this, then that, along that path. The gap itself has a signal of its own; this one names the case that gets stuck in it.

rule-case-breaks--vacant = ‘{ $case }’ stops at { $role }
    .why = At step { $step } it is up to { $role }, and nobody holds that role yet. The case gets stuck there.

rule-case-breaks--no-role = ‘{ $case }’ stops at step { $step }
    .why = Step { $step } of the path has no role. Whoever gets there finds nobody.

rule-case-breaks--no-subject = ‘{ $case }’ has no subject
    .why = Without a subject nobody can say who decides. Choose what this case is about.

fix-add-role = Add the role: { $role }
fix-add-linked-role = Add the role: { $role }, with a line to { $to }
fix-draw-line = Draw a line from { $from } to { $to }
fix-arrange-two-masters = Lay down how { $who } deals with two masters
fix-usual-subjects = Take the { $count } usual subjects
fix-usual-ladder = Take the usual ladder of { $count } steps
fix-decide-jointly = Agree: decide only jointly
fix-renew-mandates = Mark as confirmed in the phase { $phase }
fix-wear-hat = Give { $role } the hat { $hat }
fix-confirm-mandates = Confirm the proposed mandates
fix-walk-case = Walk ‘{ $risk }’ along the ladder
fix-lengthen-terms =
    { $count ->
        [one] Give this step { $days } days
       *[other] Give these steps the time that the parent organisation needs
    }
fix-arrange-changes = Lay down how changes are settled
