### De opdracht `simulate`.

simulate-bounds = Het aantal doorrekeningen is { $asked }; kies een aantal van { $least } tot en met { $most }.
simulate-programme = Er valt niets door te rekenen: een programma verdeelt geen resultaat. Wat er binnenkomt en naar elk project gaat, staat bij Geld.
    bestand: { $file }
simulate-no-tab = Er valt niets door te rekenen: het ontwerp heeft nog geen TAB en geen onderdelen daarvan. Vul ze in bij Geld.
    bestand: { $file }
simulate-no-direct = Er valt niets door te rekenen: het ontwerp heeft nog geen directe kosten om mee te beginnen. Vul ze in bij Geld.
    bestand: { $file }
simulate-own-seed = dat van het ontwerp
simulate-drawn = { $outcomes } doorrekeningen van { $risks } risico’s en kansen; startgetal: { $seed }
simulate-fewer = Gevraagd waren { $asked } doorrekeningen; meer dan dit past niet in het geheugen dat daarvoor is.
simulate-waiting =
    { $count ->
        [one] Eén risico of kans wacht op een schatting en telt niet mee.
       *[other] { $count } risico’s en kansen wachten op een schatting en tellen niet mee.
    }
simulate-no-staffel = Er is geen staffel: het hele resultaat is voor OG.
simulate-cost = Werkelijke kosten
simulate-million = € mln
simulate-mean = gemiddeld
simulate-percentile = P80: in vier van de vijf doorrekeningen is het bedrag dit of lager. Met ±: zo ver kan het ware getal er met 95 % zekerheid naast liggen.
simulate-error = ±, 95 % zeker
simulate-tab = TAB { $tab }
simulate-alignment = { $share } gelijk belang: beide winnen, beide verliezen, of een van beide komt rond nul uit
simulate-over-tab = { $share } kans dat de kosten boven het TAB uitkomen
simulate-client-asks = { $share } kans dat OG extra geld moet vragen: meer tekort dan de eigen reserve van { $amount }
simulate-contractor-loses = { $share } kans dat ON verlies maakt: meer tekort dan de winst van { $amount } die op het spel staat
simulate-covers = { $share } kans dat { $amount } risicobudget en fonds de gedeelde risico’s dekken
simulate-tornado = Wat verandert als één risico wegblijft
simulate-risk = risico of kans
simulate-of-alignment = gelijk belang, procentpunten
simulate-p80 = P80 kosten, € mln
simulate-client = OG, € mln
simulate-contractor = ON, € mln
simulate-measures = Wat maatregelen opleveren, de beste per euro eerst
simulate-planned = gepland
simulate-not-planned = niet gepland
simulate-measure = { $measure } ({ $risk }; { $planned }): kost { $cost }, neemt { $takes } weg; per euro { $each }
