# De matrix van kans en gevolg, en waar de waarde ligt.

edit-estimate-risk = kans van optreden en gevolg van { $name }
edit-set-axes = assen van de matrix
edit-plan-measure = maatregel bij { $name } plannen

error-invalid-axes = bij { $field } hebben de assen van de matrix geen lengte, of staan de grenzen er niet in volgorde op.

matrix-title = Kans van optreden × gevolg
matrix-probability = kans van optreden
matrix-impact = gevolg
matrix-level-low = laag
matrix-level-middle = midden
matrix-level-high = hoog
matrix-none = Nog geen risico met kans van optreden én gevolg.
matrix-dot = { $nature } { $title }: kans van optreden { $probability }, gevolg { $impact }, verwacht { $value }, { $place }, { $level }
matrix-dot-beyond = buiten de assen
matrix-dot-keys = Slepen of pijltjes: kans van optreden en gevolg aanpassen. Enter: openen.
matrix-cluster = { $count } bij elkaar: { $names }
matrix-cluster-more = en nog { $count }
matrix-now = Kans van optreden { $now } → { $then }
matrix-now-impact = Gevolg { $now } → { $then }
matrix-now-value = Verwacht { $now } → { $then }
matrix-unknown = ?
matrix-waiting = Zonder getallen ({ $count })
matrix-waiting-one = Zonder getallen: { $title }. Slepen of Enter zet dit in de matrix.
matrix-waiting-rest = + { $count }
matrix-put-middle = In het midden zetten
matrix-show = Matrix en waarde tonen
matrix-hide = Matrix en waarde verbergen
matrix-enlarge = Matrix en waarde vergroten
matrix-shrink = Dossier weer tonen

axes-open = Assen…
axes-say = Waar de assen eindigen, en waar laag overgaat in midden en hoog.
axes-probability = Hoogste kans van optreden
axes-impact = Grootste gevolg
axes-probability-step-1 = Kans van optreden: midden vanaf
axes-probability-step-2 = Kans van optreden: hoog vanaf
axes-impact-step-1 = Gevolg: midden vanaf
axes-impact-step-2 = Gevolg: hoog vanaf
axes-from-data = Assen uit de schattingen halen
axes-are-from-data = De assen volgen de schattingen.

exposure-tab = Waarde per
exposure-title = Waar ligt de waarde
exposure-place = Plek
exposure-manager = Wie het best beheerst
exposure-lens = RISMAN-bril
exposure-phase = Fase
exposure-all = Alles
exposure-measures = Lonend ({ $count })
exposure-no-manager = Niet gezegd
exposure-no-lens = Zonder RISMAN-bril
exposure-no-phase = Zonder fase
exposure-none = Nog geen risico met kans van optreden én gevolg. Daarna staat hier waar de verwachte waarde ligt.
exposure-bar = { $part }: { $value }
exposure-share = { $value } · { $share }
exposure-empty = geen risico’s
exposure-empty-lens = nog leeg. Klopt dat?
exposure-unknown = { $count } zonder getallen
exposure-gross = { $value } vóór de geplande maatregelen
exposure-opportunities = kansen { $value }
exposure-risks = { $count ->
    [one] 1 risico
   *[other] { $count } risico’s
}
exposure-legend = Licht: wat de geplande maatregelen wegnemen ({ $value }).
exposure-select = Klik: selecteer deze in het dossier.
exposure-goal = Doel: minstens { $least } gedeeld
exposure-thin = Gedeeld is { $share }, het doel is minstens { $least }.
exposure-thick = Gedeeld is { $share }, zoals bedoeld (minstens { $least }).

paying-none = Geen maatregel die loont staat nog open.
paying-says = Deze maatregelen kosten minder dan ze wegnemen en zijn nog niet gepland.
paying-row = scheelt { $gain }
paying-name = { $measure } bij { $risk }: scheelt { $gain }
paying-plan = Plannen
paying-plan-name = Plannen: { $measure } bij { $risk }

measures-cost-planned = Geplande maatregelen: { $cost }
measures-pays = loont
measures-net-gain = Neemt { $takes } weg en kost { $cost }: scheelt { $net }.
measures-net-loss = Neemt { $takes } weg en kost { $cost }: kost { $net } meer dan het scheelt.
measures-net-even = Neemt { $takes } weg en kost evenveel.
measures-takes = Neemt { $takes } weg.
measures-no-effect = Hoeveel neemt dit weg van kans van optreden of gevolg?
measures-up = Maatregel { $measure } omhoog
measures-down = Maatregel { $measure } omlaag
