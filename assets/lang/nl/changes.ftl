# Wijzigingen van de opdracht: de woorden voor wat er is, en wat ermee gebeurt.

change-raised = ingebracht
change-assessed = beoordeeld
change-decided = besloten
change-settled = verrekend
change-method-price = voor een prijs die vooraf vaststaat
change-method-actual = tegen werkelijke kosten, met open boek
change-method-rates = tegen eenheidsprijzen uit het contract
change-on-budget = op het budget
change-on-result = op het resultaat
change-scene-without = Zonder wijzigingen
change-scene-decided = Met wat besloten is
change-scene-all = Met alles wat openstaat
change-column-tab = TAB
change-column-fund = Fonds
change-column-result = Resultaat
change-named = VTW { $number } { $what }
change-step-of = Stap { $step } van { $count }
change-forecast = { $scene }: TAB { $tab }, verwacht { $cost }; van het verschil is { $client } voor OG en { $contractor } voor ON.
change-forecast-cost = { $scene }: TAB { $tab }, verwacht { $cost }.
change-forecast-tab = { $scene }: TAB { $tab }.
change-worked = Met de wijzigingen waarover besloten is, valt dit { $amount } { $turn ->
        [saving] mee
       *[setback] tegen
    }: OG { $client }, ON { $contractor }.
change-worked-even = Met de wijzigingen waarover besloten is, komt dit precies op het budget uit.
change-worked-same = De wijzigingen waarover besloten is, veranderen het budget met { $amount }; de uitkomst wordt dan OG { $client }, ON { $contractor }.

## Wat er gebeurt, in het menu om ongedaan te maken

edit-set-changes-way = hoe we wijzigingen regelen
edit-add-change = wijziging erbij: { $name }
edit-set-change = wijziging aanpassen: { $name }
edit-set-change-amount = bedrag van { $name }
edit-climb-change = plek op de ladder: { $name }
edit-differ-on-change = verschil van inzicht: { $name }
edit-agree-on-change = het weer eens: { $name }
edit-move-change = { $name } naar ‘{ $place }’
edit-shift-change = volgorde van wijzigingen: { $name }
edit-remove-change = wijziging weg: { $name }
