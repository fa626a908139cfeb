# Signalen over ambitie, belangen, omgeving en sturing.

number-levels-most = Hoogste aantal lagen van OG tot discipline
number-uncertainty-apart = Verschil in onzekerheid dat telt (van 100)

rule-ambition-missing = Nog geen gedeelde ambitie
    .why = Een ambitie zegt waarom jullie samenwerken en geeft houvast als het druk wordt. Schrijf die op in een zin of twee, in woorden die iedere partij begrijpt.
    .name = Ambitie niet gedeeld
    .explains = Kijkt of er een gedeelde ambitie staat, of de publieke kant erbij staat, en daarna of elk bestuur de ambitie in deze fase heeft bevestigd. Dat laatste komt pas aan de orde als er getekend gaat worden. Moederorganisaties bevestigen voor hun partij; een onafhankelijke partij hoeft niet te bevestigen.

rule-ambition-missing--public = Wat heeft het publiek aan deze ambitie?
    .why = De ambitie staat er, het publieke belang nog niet. Zonder die kant verdringt wat goed is voor het project wat goed is voor de omgeving.

rule-ambition-missing--unconfirmed =
    { $count ->
        [one] Eén bestuur heeft de ambitie niet bevestigd
       *[other] { $count } besturen hebben de ambitie niet bevestigd
    }
    .why = Nog te bevestigen in de fase { $phase }: { $names }. Een ambitie is geen vast punt: bij elke fase vragen de besturen zich af of die nog klopt.

rule-interests-unspoken =
    { $count ->
        [one] Eén partij zonder belangen op papier
       *[other] { $count } partijen zonder belangen op papier
    }
    .why = Van { $names } ligt nog niet op tafel wat ze nodig hebben. Wie elkaars belangen kent, kan ze meewegen; wie moet raden, gaat schaken.
    .name = Belangen niet uitgesproken
    .explains = Kijkt, zodra ambitie en belangen zijn begonnen, of elke partij ten minste één belang heeft opgeschreven. Daarna of zichtbaar is wat er staat tegenover een belang dat wijkt.

rule-interests-unspoken--exchange = Wat krijgt de partij die wijkt?
    .why = Dit wijkt voor het gezamenlijke belang: { $names }. Maak zichtbaar wat er tegenover staat, anders blijft het knagen.

rule-weighing-layer-missing =
    { $count ->
        [one] Eén weging mist een laag
       *[other] { $count } wegingen missen een laag
    }
    .why = Het gaat om: { $names }. Nog te bekijken: { $layers }. Kijk bij elke keuze naar alle drie de lagen.
    .name = Weging mist een laag
    .explains = Kijkt of een keuze die gewogen is, of waarvan de uitkomst vaststaat, in alle drie de lagen is bekeken: project, OG en ON, omgeving en maatschappij. Een keuze waarbij nog niets is ingevuld, geeft geen signaal.

rule-outside-unseen = Wie heeft er buiten de alliantie belang bij?
    .why = Er staat nog niemand van buiten op de kaart. Een sterk wij-gevoel houdt de buitenwereld gemakkelijk op afstand.
    .name = Omgeving niet in beeld
    .explains = Kijkt of er een belanghebbende buiten de moederorganisaties is opgeschreven, en of van ten minste één is afgesproken hoe die betrokken wordt.

rule-outside-unseen--involved = Hoe wordt de omgeving betrokken?
    .why = Op de kaart: { $names }. Van niemand is nog afgesproken hoe: informeren, raadplegen, aan tafel of als partner.

rule-over-organised =
    { $count ->
        [one] Is deze rol nu nog nodig?
       *[other] Zijn deze { $count } rollen nu nog nodig?
    }
    .why = Uit een eerdere fase, niet opnieuw bevestigd: { $roles }. Bij een andere alliantie was een rol van de start na drie jaar minder nodig, en werkte die zelfs tegen.
    .name = Meer geregeld dan nodig
    .explains = Kijkt of er meer rollen in de bovenkant zijn dan mensen en vacatures in de disciplines, of er meer dan vijf lagen zijn van OG tot discipline, en of een rol in een eerdere fase voor het laatst is bevestigd. Zodra de alliantie aan het werk is, gaat het signaal ‘Mandaten van een eerdere fase’ over dat laatste. Lagen worden geteld langs de kortste weg over lijnen van verantwoording en van samen besluiten.

rule-over-organised--roles = Meer rollen in de bovenkant dan mensen in de disciplines
    .why = Rollen in de bovenkant: { $roles }. Mensen en vacatures in de disciplines: { $people }. Welke rol kan weg of samen met een andere?

rule-over-organised--levels = { $levels } lagen tussen OG en discipline
    .why = Wat lang onderweg is, komt anders aan. Welke laag voegt niets toe aan een besluit?

rule-control-trust-mismatch = Afspraken leunen naar controle
    .why = Afspraken die controleren: { $control }. Afspraken die ruimte geven: { $trust }. Het werk is onzekerder dan de relatie; dat vraagt om vertrouwen. Wat durven jullie los te laten?
    .name = Controle en vertrouwen uit balans
    .explains = Vergelijkt wat het bestuur onzeker vindt met de afspraken. Onzekerheid in de relatie vraagt om controle, onzekerheid in het werk om vertrouwen. Geeft alleen een signaal als de ene onzekerheid duidelijk groter is dan de andere, terwijl meer afspraken de andere kant op leunen. Hoe groot ‘duidelijk’ is, komt van de makers.

rule-control-trust-mismatch--trust = Afspraken leunen naar vertrouwen
    .why = Afspraken die ruimte geven: { $trust }. Afspraken die controleren: { $control }. De relatie is onzekerder dan het werk; dat vraagt eerst om heldere regels. Wat leggen jullie vast?

rule-space-not-marked = Wat is strak, wat is vrij?
    .why = Leg vast wat strak geregeld is (veiligheid, geld, omgeving, mandaat), waar ruimte is om te leren, en wat nooit sneller gaat, hoe hoog de druk ook is.
    .name = Ruimte niet gemarkeerd
    .explains = Kijkt, als de alliantie aan het werk is, of er iets staat in de strakke ruimte, in de vrije ruimte, en bij wat nooit sneller gaat.

rule-space-not-marked--some = Nog leeg: { $spaces }
    .why = Als vaststaat wat strak is, wat vrij is en wat nooit sneller gaat, hoeft daar onder druk geen gesprek meer over.
