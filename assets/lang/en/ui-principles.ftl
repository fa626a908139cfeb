# The section Principles: chosen, catalogue, form.

principles-says = { $count ->
    [0] Rules of conduct that are in the contract and that boards sign
    [one] 1 chosen, { $contract } in the contract
   *[other] { $count } chosen, { $contract } in the contract
}
principles-add-own = + own principle
principles-new = New principle
principles-empty = No principles yet
principles-empty-says = An alliance principle is a rule of conduct that is in the contract and that the boards of all parties sign. Start with the core, or choose from the catalogue.
principles-choose-core = Choose the core
principles-catalogue = Catalogue
principles-show-behaviours = Show behaviour
principles-choose = Choose
principles-choose-name = Choose: { $name }
principles-chosen = chosen
principles-shows = You can tell by
principles-erodes = Erodes through
principles-kind-principle = principle
principles-kind-value = value that teams make into a principle
principles-source = source: { $source }

principles-up = Move { $name } up
principles-down = Move { $name } down
principles-remove-name = Remove { $name }
principles-in-contract = In the contract
principles-in-contract-name = { $name } is in the contract
principles-outward = Externally too
principles-outward-name = { $name } also applies to partners outside the alliance
principles-signed-by = Signed:
principles-signed-name = { $party } signed { $name }

principles-arrangements = Agreements that go with principles
principles-arrangements-says = Without these two, principles are just words.
principles-open-book = Open book
principles-open-book-yes = yes
principles-open-book-no = no
principles-open-book-not-yet = not agreed yet
principles-decision-rule = How the alliance decides

principles-form-name = Name
principles-form-asks = What it asks
principles-form-asks-hint = In one sentence: what do we do, what do we not do?
principles-form-agreed = Agreed
principles-form-signed = { $party } has signed
principles-form-signer = Who signed for { $party }
principles-form-signer-hint = name of whoever signed
principles-no-parties = There are no parties to sign yet.
principles-form-behaviours = Behaviour
principles-form-behaviour = Behaviour { $number }
principles-form-behaviour-remove = Remove behaviour { $number }
principles-form-new-behaviour = New behaviour
principles-form-new-behaviour-hint = + how can you tell?
principles-form-take-over = The catalogue’s behaviour applies
principles-form-bounds = Where it applies
principles-outward-long = For partners outside the alliance too
principles-form-exceptions = Exceptions
principles-form-exceptions-hint = When does it not apply?
principles-remove = Remove principle

principles-page-back = To the catalogue
principles-page-stands = What this design says about it
principles-page-nothing = The design says nothing about this. Behaviour is what makes it true.
principles-page-catalogue = From the catalogue
principles-stand-agrees = agrees
principles-stand-disagrees = contradicts
principles-stand-open = still open
principles-stand-go = Go to: { $what }
principles-search = Search the catalogue
principles-search-none = Nothing in the catalogue has these words.
principles-compare = Compare with the eight of Markermeerdijken
principles-compare-back = Back to the catalogue
principles-compare-says = The Markermeerdijken alliance works with eight principles. The sources name a few of them; the others are in the example design, added by the makers. Here they are shown beside those of this design.
principles-compare-here = chosen here too
principles-compare-not = not chosen here
principles-compare-only = Only in this design
principles-compare-count = { $both } of the { $all } are chosen here too
principles-print = Sheet to sign…
principles-drag = Drag { $name }
principles-card-signed = { $signed } of { $all } signed
principles-card-concrete = behaviour agreed
principles-card-not-concrete = no behaviour yet
principles-card-contract = in the contract
principles-card-no-contract = not in the contract
principles-card-outward = externally too
principles-form-signed-date = Date of signing for { $party }
principles-form-signed-hint = 14 Mar 2026
principles-exception-add = Add exception: { $what }
principles-exception-default = wilful default
principles-exception-insolvency = insolvency
principles-exception-fraud = fraud
principles-exception-third = claims of third parties
principles-behaviour-up = Move behaviour { $number } up
principles-behaviour-down = Move behaviour { $number } down

command-export-principles = Principles as a sheet to sign…
sheet-title = Alliance principles
sheet-says = { $name }. These principles apply to everybody in the alliance.
sheet-contract = Part of the contract
sheet-not-contract = Not part of the contract
sheet-exceptions = Exceptions: { $what }
sheet-outward = For partners outside the alliance too.
sheet-for = For { $party }
sheet-name = Name
sheet-date = Date
sheet-sign = Signature
sheet-none = No principles chosen yet.
sheet-more = All principles: { $names }

accord-open-book = The books are open
accord-closed-book = The books are closed
accord-book-not-agreed = Nothing has been agreed about open book yet
accord-interests-unknown = Whether both sides gain and lose together cannot be calculated yet
accord-interests-alike = In { $alike } of the outcomes OG and ON gain or lose together
accord-interests-opposed = In { $opposed } of the outcomes one gains while the other loses
accord-decides-jointly = The alliance decides only jointly
accord-decides-by-majority = The alliance decides by majority
accord-decides-one-side = One side decides in the alliance
accord-decisions-not-agreed = How the alliance decides has not been agreed yet
accord-claim-steps =
    { $count ->
        [one] The escalation ladder has a claim procedure
       *[other] The escalation ladder has { $count } claim procedures
    }
accord-no-claim-steps = The escalation ladder has no claim
accord-no-ladder = There is no escalation ladder yet
accord-represented = { $role }: { $client } from OG, { $contractor } from ON
accord-shares-unknown = No risks with figures yet
accord-shared = { $share } of the risk value is shared
accord-shared-thin = Only { $share } of the risk value is shared
accord-shared-little = { $share } of the risk value is shared
accord-no-mandates = There are no mandates yet
accord-decided-inside = The alliance has a say in { $inside } of the { $all } subjects with a mandate
accord-public-voice = { $role } speaks for the public interest
accord-no-public-voice = Nobody on the board or in the AMT speaks for the public interest
accord-reviewed = { $role } provides an external view
accord-not-reviewed = Nobody provides an external view
accord-dossier-adopted = The risk register has been adopted together for this phase
accord-dossier-not-adopted = The risk register has not been adopted for this phase yet
accord-exceptions-written = The exceptions are on paper
accord-exceptions-not-written = The exceptions are not on paper yet
accord-disciplines-mixed = Every discipline of two or more has both bloedgroepen
accord-disciplines-one-sided = One bloedgroep in { $disciplines }
accord-all-placed = All risks have a place
accord-some-unplaced =
    { $count ->
        [one] One risk has no place yet
       *[other] { $count } risks have no place yet
    }
accord-all-held = Every shared risk has an action owner
accord-some-not-held =
    { $count ->
        [one] One shared risk has no action owner yet
       *[other] { $count } shared risks have no action owner yet
    }
accord-selection-both = OG and ON select on competence
accord-selection-not-both = Selection on competence has not been arranged for both sides yet
accord-exit-arranged = End and handover have been arranged
accord-exit-not-arranged = End and handover have not been arranged yet
accord-team-forming = There is time for team building
accord-no-team-forming = Time for team building has not been arranged yet
accord-onboarding = Onboarding of newcomers has been arranged
accord-no-onboarding = Onboarding of newcomers has not been arranged yet
accord-visitors = External visits have been arranged
accord-no-visitors = External visits have not been arranged yet
accord-outward = The principle also applies to partners outside the alliance
accord-not-outward = The principle applies inside the alliance only
