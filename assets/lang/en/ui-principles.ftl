# The section Principles: chosen, catalogue, form.

principles-says = { $count ->
    [0] Rules of conduct that stand in the contract and are signed by boards
    [one] 1 chosen, { $contract } in the contract
   *[other] { $count } chosen, { $contract } in the contract
}
principles-add-own = + own principle
principles-new = New principle
principles-empty = No principles yet
principles-empty-says = An alliance principle is a rule of conduct that stands in the contract and that the boards of all parties sign. Start with the core set, or pick from the catalogue.
principles-choose-core = Choose the core set
principles-catalogue = Catalogue
principles-show-behaviours = Show behaviour
principles-choose = Choose
principles-choose-name = Choose: { $name }
principles-chosen = chosen
principles-shows = Shows in
principles-erodes = Erodes by
principles-kind-principle = principle
principles-kind-value = value that teams make into a principle
principles-source = source: { $source }

principles-up = { $name } up
principles-down = { $name } down
principles-remove-name = Remove { $name }
principles-in-contract = In the contract
principles-in-contract-name = { $name } stands in the contract
principles-outward = Outside too
principles-outward-name = { $name } also holds with partners outside the alliance
principles-signed-by = Signed:
principles-signed-name = { $party } signed { $name }

principles-arrangements = Arrangements that belong to principles
principles-arrangements-says = Without these two, principles remain words.
principles-open-book = Open book
principles-open-book-yes = yes
principles-open-book-no = no
principles-open-book-not-yet = not agreed yet
principles-decision-rule = How the alliance decides

principles-form-name = Name
principles-form-asks = What it asks
principles-form-asks-hint = In one sentence: what is done, what is not?
principles-form-agreed = Agreed
principles-form-signed = { $party } has signed
principles-form-signer = Who signed for { $party }
principles-form-signer-hint = name of who signed
principles-no-parties = There are no parties to sign yet.
principles-form-behaviours = Behaviour
principles-form-behaviour = Behaviour { $number }
principles-form-behaviour-remove = Remove behaviour { $number }
principles-form-new-behaviour = New behaviour
principles-form-new-behaviour-hint = + how does it show?
principles-form-take-over = The catalogue’s behaviour holds
principles-form-bounds = Where it holds
principles-outward-long = With partners outside the alliance too
principles-form-exceptions = Exceptions
principles-form-exceptions-hint = When does it not hold?
principles-remove = Remove principle

principles-page-back = To the catalogue
principles-page-stands = What this design says of it
principles-page-nothing = The design says nothing about this. Behaviour makes it true.
principles-page-catalogue = From the catalogue
principles-stand-agrees = agrees
principles-stand-disagrees = contradicts
principles-stand-open = still open
principles-stand-go = Go to: { $what }
principles-search = Search the catalogue
principles-search-none = Nothing in the catalogue has these words.
principles-compare = Compare with the eight of Markermeerdijken
principles-compare-back = Back to the catalogue
principles-compare-says = The Markermeerdijken alliance works with eight principles. The sources name a few of them; the others are in the example design, filled in by the makers. Here they stand beside those of this design.
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
principles-card-outward = outward too
principles-form-signed-date = Date of signing for { $party }
principles-form-signed-hint = 14 Mar 2026
principles-exception-add = Add exception: { $what }
principles-exception-default = wilful default
principles-exception-insolvency = insolvency
principles-exception-fraud = fraud
principles-exception-third = claims of third parties
principles-behaviour-up = Behaviour { $number } up
principles-behaviour-down = Behaviour { $number } down

command-export-principles = Principles as a sheet to sign…
sheet-title = Alliance principles
sheet-says = { $name }. These principles hold for everybody in the alliance.
sheet-contract = Part of the contract
sheet-not-contract = No part of the contract
sheet-exceptions = Exceptions: { $what }
sheet-outward = With partners outside the alliance too.
sheet-for = For { $party }
sheet-name = Name
sheet-date = Date
sheet-sign = Signature
sheet-none = No principles chosen yet.
sheet-more = All principles: { $names }

accord-open-book = The books are open
accord-closed-book = The books are closed
accord-book-not-agreed = Nothing is agreed about open books yet
accord-interests-unknown = Whether both sides win and lose together cannot be computed yet
accord-interests-alike = In { $alike } of the outcomes client and contractor win or lose together
accord-interests-opposed = In { $opposed } of the outcomes one wins while the other loses
accord-decides-jointly = The alliance decides only jointly
accord-decides-by-majority = The alliance decides by majority
accord-decides-one-side = One side decides in the alliance
accord-decisions-not-agreed = How the alliance decides is not agreed yet
accord-claim-steps =
    { $count ->
        [one] The escalation ladder has a claim procedure
       *[other] The escalation ladder has { $count } claim procedures
    }
accord-no-claim-steps = The escalation ladder has no claim
accord-no-ladder = There is no escalation ladder yet
accord-represented = { $role }: { $client } from OG, { $contractor } from ON
accord-shares-unknown = No risks with numbers yet
accord-shared = { $share } of the risk value is shared
accord-shared-thin = Only { $share } of the risk value is shared
accord-shared-little = { $share } of the risk value is shared
accord-no-mandates = There are no mandates yet
accord-decided-inside = The alliance has a say in { $inside } of the { $all } subjects with a mandate
accord-public-voice = { $role } speaks for the public interest
accord-no-public-voice = Nobody in board or AMT speaks for the public interest
accord-reviewed = { $role } looks on from outside
accord-not-reviewed = Nobody looks on from outside
accord-dossier-adopted = The risk dossier was adopted together for this phase
accord-dossier-not-adopted = The risk dossier is not adopted for this phase yet
accord-exceptions-written = The exceptions are on paper
accord-exceptions-not-written = The exceptions are not on paper yet
accord-disciplines-mixed = Every discipline of two or more has both sides
accord-disciplines-one-sided = One side only in { $disciplines }
accord-all-placed = All risks have a place
accord-some-unplaced =
    { $count ->
        [one] One risk has no place yet
       *[other] { $count } risks have no place yet
    }
accord-all-held = Every shared risk has a holder
accord-some-not-held =
    { $count ->
        [one] One shared risk has no holder yet
       *[other] { $count } shared risks have no holder yet
    }
accord-selection-both = OG and ON select on competences
accord-selection-not-both = Selection on competences is not arranged for both sides yet
accord-exit-arranged = Exit and handover are arranged
accord-exit-not-arranged = Exit and handover are not arranged yet
accord-team-forming = There is time for team forming
accord-no-team-forming = Time for team forming is not arranged yet
accord-onboarding = Onboarding of newcomers is arranged
accord-no-onboarding = Onboarding of newcomers is not arranged yet
accord-visitors = Visits from outside are arranged
accord-no-visitors = Visits from outside are not arranged yet
accord-outward = The principle holds with partners outside the alliance too
accord-not-outward = The principle holds inside the alliance only
