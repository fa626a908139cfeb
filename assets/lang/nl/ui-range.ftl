### De bandbreedte van een kostenpost: waar die op kan uitkomen.

range = kan uitkomen op
range-tip = Laag, waarschijnlijk en hoog, in miljoenen. Het budget houdt het bedrag erboven; de werkelijke kosten worden hieruit getrokken, naast de risico’s.
range-field = Bandbreedte van { $name }
range-add = Bandbreedte toevoegen
range-add-name = Bandbreedte van { $name } toevoegen
range-remove = Bandbreedte weghalen
range-remove-name = Bandbreedte van { $name } weghalen
range-mean = Gemiddeld { $mean }, net als in het budget.
range-mean-more = Gemiddeld { $mean }: { $by } meer dan in het budget.
range-mean-less = Gemiddeld { $mean }: { $by } minder dan in het budget.
range-outside = Het bedrag in het budget ligt buiten deze bandbreedte.
range-tornado = Kostenposten staan hier niet bij, want die zijn niet te verplaatsen of weg te laten. Hun bandbreedte brengt de P80 van de kosten van { $from } naar { $to }.
range-drawn =
    { $count ->
        [one] Eén kostenpost heeft een bandbreedte
       *[other] { $count } kostenposten hebben een bandbreedte
    }: zonder die bandbreedte is de P80 van de kosten { $from }, ermee { $to }.

## De opdracht `simulate`

simulate-client-below = { $share } kans dat het resultaat van OG onder nul komt
simulate-contractor-below = { $share } kans dat het resultaat van ON onder nul komt

## De tabel om te kopiëren

range-low = Laag
range-likely = Waarschijnlijk
range-high = Hoog

## Wat ernaast staat

cap-share = { $share } van het TAB. Wijzigt het TAB, dan blijft dit bedrag staan.
cap-anew = Zet op { $share } van het TAB: { $amount }
figures-pot-short = Voor de gedeelde risico’s is { $there } beschikbaar. Om ze in 80 % van de doorrekeningen te dekken is { $needed } nodig: { $more } meer.
figures-table-reads = Bij kosten is hoog ongunstig: kijk naar P80 en P90. Bij een resultaat is laag ongunstig: kijk naar P10.
