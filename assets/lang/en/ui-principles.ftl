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
principles-form-signed-on = on { $date }
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
