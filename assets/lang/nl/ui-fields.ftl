### Velden waarin men typt: voorbeelden, vragen, en waarom iets niet te lezen is.

field-amount-hint = 1,5 mln
field-share-hint = … %
field-points-hint = bijv. 4,2 · 8,5 · 14,0
field-holds = Tot dan geldt { $value }.
field-holds-nothing = Tot dan is hier niets ingevuld.
field-ask = { $first } of { $last }?
field-left-open =
    { $count ->
        [one] 1 veld wacht op antwoord, nog niet bewaard
       *[other] { $count } velden wachten op antwoord, nog niet bewaard
    }
field-lost = Niet overgenomen: { $typed }
amount-not-read = Dit is geen bedrag. Typ bijvoorbeeld 1,5 mln, 250.000 of =40+40.
amount-groups = De punten en komma’s passen niet bij een bedrag. Typ bijvoorbeeld 1.234.567,50.
amount-below-zero = Een bedrag onder nul kan hier niet.
amount-too-large = Dit bedrag is te groot: hoogstens € 1.000 mld.
share-not-read = Dit is geen percentage. Typ bijvoorbeeld 35 of 12,5 %.
share-below-zero = Een percentage onder nul kan hier niet.
share-above-all = Een percentage boven 100 % kan hier niet.
points-three = Typ drie bedragen van laag naar hoog, bijvoorbeeld 4,2 · 8,5 · 14,0, of één bedrag voor alle drie.
points-order = De drie bedragen staan niet van laag naar hoog.
day-not-read = Dit is geen datum. Typ bijvoorbeeld 14-03-2026.
number-not-read = Dit is geen getal.
number-out-of-bounds = Dit getal valt buiten wat hier kan.
cap-share-without-tab = Een percentage van het TAB kan pas als er een TAB is.
limit-outside-band = Deze grens valt buiten de bedragen van deze cel.
