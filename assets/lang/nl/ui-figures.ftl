### Figures, tornado and measures of the Money section.

figures-outcomes = { $count } doorrekeningen
figures-outcomes-name = Aantal doorrekeningen
figures-reduced = Gerekend met { $count }: meer past bij zoveel risico’s niet in het geheugen.
figures-waiting =
    { $count ->
        [one] 1 risico wacht op een schatting
       *[other] { $count } risico’s wachten op een schatting
    }
figures-waiting-says = Zonder kans van optreden of gevolg telt een risico niet mee. Klik: selecteer ze in het dossier.
figures-needs-tab = Nog geen TAB en geen directe kosten. Vul ze in, dan staat hier hoe vaak OG en ON winnen of verliezen, en hoe vaak hun belang gelijk is.
figures-needs-direct = Nog geen directe kosten. Vul ze in, dan staat hier hoe vaak OG en ON winnen of verliezen, en hoe vaak hun belang gelijk is.
figures-kept-says-little = Variant { $name } zegt nog te weinig om door te rekenen.
figures-no-staffel = Er is nog geen staffel: het hele resultaat is voor OG.
figures-no-reserve = reserve niet ingevuld: gerekend met € 0
figures-no-fee = winst niet ingevuld: gerekend met € 0
figures-no-pot = risicobudget niet ingevuld: gerekend met € 0

figures-alignment = gelijk belang
figures-alignment-says = In { $count } van de { $all } doorrekeningen winnen of verliezen OG en ON samen, of komt een van beide rond nul uit (binnen 0,1 % van het TAB).
figures-client-asks = kans dat OG extra geld moet vragen
figures-client-asks-says = In { $count } van de { $all } doorrekeningen verliest OG meer dan de eigen reserve van { $limit }: dan is extra geld nodig.
figures-contractor-loses = kans dat ON meer verliest dan de winst op het spel
figures-contractor-loses-says = In { $count } van de { $all } doorrekeningen verliest ON meer dan { $limit }: de winst in het TAB, of het deel daarvan dat op het spel staat, is dan op.
figures-pot-covers = dekking risicobudget
figures-pot-covers-says = In { $count } van de { $all } doorrekeningen dekt het geld voor risico’s de gedeelde risico’s. Dat geld is { $limit }: risicobudget en alliantiefonds, min de geplande maatregelen.
figures-over-tab = In { $share } van de doorrekeningen zijn de werkelijke kosten hoger dan het TAB van { $tab }.
figures-over-tab-kept = In { $share } van de doorrekeningen zijn de werkelijke kosten hoger dan het TAB van { $tab }; in variant { $name } { $before }.

figures-table-unit = € mln
figures-table-cost = Werkelijke kosten
figures-table-kept = variant { $name }
figures-table-kept-says = De tweede regel is variant { $name }, zoals die bewaard is, bij dezelfde risico’s.
figures-table-mean = gemiddeld
figures-table-mean-says = Het gemiddelde van alle doorrekeningen.
figures-table-p10 = P10
figures-table-p10-says = Eén op de tien doorrekeningen komt niet hoger uit.
figures-table-p50 = P50
figures-table-p50-says = De helft van de doorrekeningen komt niet hoger uit.
figures-table-p80 = P80
figures-table-p80-says = Vier van de vijf doorrekeningen komen niet hoger uit.
figures-table-p90 = P90
figures-table-p90-says = Negen van de tien doorrekeningen komen niet hoger uit.
figures-table-cell = { $what }, { $column }: { $value }
figures-table-between = tussen { $low } en { $high }
figures-table-exact = de fout valt weg in de afronding
figures-table-between-says = Met meer doorrekeningen blijft de waarde met 95 % zekerheid binnen die grenzen.

tornado-title = Wat elk risico doet
tornado-tried = Wat geprobeerd wordt
tornado-figure = Wat de balken tonen
tornado-leave-out = Weglaten
tornado-to-alliance = Naar de alliantie
tornado-to-client = Naar OG
tornado-to-contractor = Naar ON
tornado-leave-out-act = Weglaten van { $risk }
tornado-to-alliance-act = { $risk } naar de alliantie
tornado-to-client-act = { $risk } naar OG
tornado-to-contractor-act = { $risk } naar ON
tornado-alignment = Gelijk belang, in procentpunten
tornado-alignment-rises = { $act } verhoogt gelijk belang van { $from } naar { $to }.
tornado-alignment-falls = { $act } verlaagt gelijk belang van { $from } naar { $to }.
tornado-cost = P80 van de kosten
tornado-cost-rises = { $act } verhoogt de P80 van de kosten van { $from } naar { $to }.
tornado-cost-falls = { $act } verlaagt de P80 van de kosten van { $from } naar { $to }.
tornado-client = OG gemiddeld
tornado-client-rises = { $act } verbetert het gemiddelde resultaat van OG van { $from } naar { $to }.
tornado-client-falls = { $act } verslechtert het gemiddelde resultaat van OG van { $from } naar { $to }.
tornado-contractor = ON gemiddeld
tornado-contractor-rises = { $act } verbetert het gemiddelde resultaat van ON van { $from } naar { $to }.
tornado-contractor-falls = { $act } verslechtert het gemiddelde resultaat van ON van { $from } naar { $to }.
tornado-points = { $points } procentpunt
tornado-per-cent = { $share } %
tornado-no-numbers = Nog geen risico met kans van optreden én gevolg.
tornado-nothing = Geen enkel risico verandert dit op deze manier.
tornado-open = { $risk } openen
tornado-move = Verplaats
tornado-move-name = Verplaats { $risk } naar { $to }
tornado-all = Toon alle { $count }
tornado-first = Toon de grootste
tornado-all-of = wat elk risico doet

bought-title = Wat maatregelen opleveren
bought-says = Wat een maatregel van de verwachte waarde van het risico wegneemt, naast de andere geplande maatregelen.
bought-none = Nog geen maatregelen bij risico’s met kans van optreden én gevolg.
bought-all-of = wat maatregelen opleveren
bought-planned = gepland
bought-cost = kost
bought-takes = neemt weg
bought-per-euro = per euro
bought-plan = { $measure } bij { $risk } gepland
bought-name = { $measure } bij { $risk }: kost { $cost } en neemt { $takes } weg, { $per } per euro.
bought-name-free = { $measure } bij { $risk }: kost niets en neemt { $takes } weg.
bought-more = Gelijk belang { $alignment } procentpunt, P80 van de kosten { $p80 }.
figures-hidden = Deze oefening houdt de uitkomsten verborgen tot de nabespreking.
