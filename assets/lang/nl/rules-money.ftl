# Signalen over geld, en de uitwegen daarbij.

tier-of-gain = trede { $at } bij voordeel
tier-of-loss = trede { $at } bij nadeel

## Budget

rule-money-not-started = Nog niets over geld
    .why = Begin met de directe kosten en het risicobudget; daaruit volgt het TAB. Spreek daarna de staffel af.
    .name = Nog niet begonnen
    .explains = Staat er zolang er over geld nog niets is ingevuld. Andere signalen over geld zwijgen tot dan; alleen een gesloten boek spreekt. Dit signaal is van de makers.

rule-money-not-started--domains = Nog niets over geld
    .why = Begin met het budget: de uitvoeringssom en het alliantiefonds. Spreek daarna af hoe besparingen en tegenvallers worden verdeeld.

rule-tab-missing = Nog geen TAB
    .why = Er zijn afspraken over geld, maar nog geen budget om het resultaat aan af te meten. In een alliantie bepalen OG en ON samen het taakstellend alliantiebudget. Vul het TAB in, of de directe kosten.
    .name = Geen TAB of alliantiefonds
    .explains = Kijkt of er een budget is waar winst en verlies vanaf tellen. In een volledige alliantie is dat het TAB; bij drie domeinen legt ProRail een uitvoeringssom en een alliantiefonds vast, en rust de verdeling van winst en verlies op die twee.

rule-tab-missing--work-and-fund = Nog geen uitvoeringssom en geen alliantiefonds
    .why = Bij drie domeinen rust de verdeling van winst en verlies op twee bedragen: de uitvoeringssom en het alliantiefonds. Geen van beide is ingevuld.

rule-tab-missing--work = Alliantiefonds zonder uitvoeringssom
    .why = Er is een alliantiefonds, maar nog geen uitvoeringssom ernaast. Bij drie domeinen rust de verdeling van winst en verlies op allebei.

rule-tab-missing--fund = Uitvoeringssom zonder alliantiefonds
    .why = Er is een uitvoeringssom, maar nog geen alliantiefonds ernaast. In de praktijk van ProRail gaan besparingen naar dat fonds en worden tegenvallers eruit betaald.

rule-tab-not-adding-up = Onderdelen komen { $off } boven het TAB uit
    .why = De onderdelen zijn samen { $parts }, het TAB staat op { $tab }. Zo meten OG en ON het resultaat af aan een bedrag dat niet bij de onderdelen past.
    .name = TAB en onderdelen verschillen
    .explains = Telt de onderdelen van het budget op: directe kosten, AK, winst, prijzen van risico’s die ON alleen draagt, risicobudget, optimalisatieruimte en alliantiefonds. Is het TAB zelf ingevuld, dan horen de onderdelen daarop uit te komen: de bron noemt één budget dat partijen samen bepalen.

rule-tab-not-adding-up--short = Onderdelen blijven { $off } onder het TAB
    .why = De onderdelen zijn samen { $parts }, het TAB staat op { $tab }. Van het verschil is niet te zien waar het voor bedoeld is.

rule-risk-money-missing =
    { $count ->
        [one] Geen geld voor een gedeeld risico: { $names }
       *[other] Geen geld voor { $count } gedeelde risico’s
    }
    .why = Gedeeld zijn: { $names }. Er is nog geen risicobudget of alliantiefonds waaruit een tegenvaller wordt betaald, dus gaat de eerste tegenvaller meteen ten koste van het werk zelf.
    .name = Geen geld voor gedeelde risico’s
    .explains = Kijkt bij drie domeinen of er een risicobudget of alliantiefonds is zodra er risico’s gedeeld zijn. Bij ProRail zit er een risicobudget in de vaste prijs. Ontbreekt ook de uitvoeringssom, dan spreekt het signaal over het budget.

rule-pot-without-shared-risks = { $pot } voor gedeelde risico’s, maar er is er geen
    .why = Elk risico ligt bij één kant, en toch staat er { $pot } klaar om gedeelde te betalen. Zo wordt dat geld vanzelf winst, zonder dat iemand iets beter deed.
    .name = Risicogeld zonder gedeeld risico
    .explains = Kijkt of er geld is voor gedeelde risico’s terwijl geen enkel risico gedeeld is. Zolang er nog een risico zonder plek is, zwijgt het signaal. Dit signaal is van de makers; in Australië hoort het risicogeld bij de risico’s die samen worden gedragen.

rule-closed-book = Het boek is gesloten
    .why = Afgesproken is dat partijen elkaars cijfers niet zien. Een alliantie rekent af op werkelijke kosten, en deelt daarvoor alle cijfers die eronder liggen.
    .name = Geen open boek
    .explains = Kijkt of er een open boek is afgesproken. Het financieel model in de bron gaat uit van open boek en transparantie. Is er nog niets afgesproken, dan komt er een tip zodra er een budget is. Is open boek als beginsel gekozen, dan spreekt het signaal over dat beginsel.

rule-closed-book--not-agreed = Over open boek is nog niets afgesproken
    .why = Er is een budget, maar nog niet afgesproken of partijen elkaars cijfers zien. Afrekenen op werkelijke kosten vraagt dat alle cijfers gedeeld worden.

rule-price-driven-tender = De prijs telt voor { $weight } mee in de gunning
    .why = De prijs weegt meer dan { $most }. Ervaren allianties raden aan de prijs zo weinig mogelijk te laten meetellen: wat in de gunning scherp is, wringt later in de samenwerking.
    .name = Gunning op prijs
    .explains = Kijkt hoe zwaar de prijs weegt in de gunning. De bron raadt aan de prijs zo weinig mogelijk te laten meetellen, en noemt allianties die op samenwerking gunden. De grens van 40 % is van de makers en is per ontwerp in te stellen.

rule-no-optimisation-room = Geen optimalisatieruimte in de vaste prijs
    .why = In de vaste prijs zit geen ruimte om te optimaliseren. Bij ProRail maakt juist die ruimte een alliantie aantrekkelijk: er kan resultaat uit ontstaan, en een tegenvaller kan erin worden opgevangen.
    .name = Geen optimalisatieruimte
    .explains = Kijkt bij drie domeinen, zodra er een budget is, of daar optimalisatieruimte in zit. Bij ProRail zitten een risicobudget en optimalisatieruimte in de vaste prijs die vooraf wordt afgesproken.

rule-overhead-not-agreed = De AK is nog niet afgesproken
    .why = Er staat nog geen post voor algemene kosten. In een alliantie is er een vergoeding voor AK die OG en ON samen vaststellen, zodat die losstaat van wat het werk kost. Neem er een post voor op.
    .name = AK niet afgesproken
    .explains = Kijkt of er een vergoeding voor algemene kosten is zodra er aan geld is begonnen. De bron noemt een gezamenlijk vastgestelde vergoeding voor AK als deel van het financieel model.

rule-rails-early = Het budget ligt al vanaf de aanbesteding vast
    .why = Het budget stond al vast voordat OG en ON samen aan het ontwerp begonnen. Wie de vangrails later bepaalt, houdt meer ruimte om samen te zoeken.
    .name = Vangrails vroeg vast
    .explains = Kijkt bij een volledige alliantie of het budget in de aanbesteding is vastgelegd. De bron vindt het het mooist als de alliantie de plaats van de vangrails samen bepaalt. Bij drie domeinen hoort vastleggen in de aanbesteding bij de vorm.

rule-market-conformity-open = Hoe is het TAB aan de markt getoetst?
    .why = Het TAB ligt er, maar nergens staat waaruit blijkt dat het marktconform is: de prijs telde niet mee in de gunning en van een toets is niets opgeschreven. Wie twijfelt aan de prijs, twijfelt al snel aan de alliantie.
    .name = Marktconformiteit open
    .explains = Kijkt of ergens uit blijkt hoe het budget aan de markt is getoetst: vastgelegd in de aanbesteding, prijs in de gunning, een afspraak daarover of een toelichting bij hoe het budget tot stand komt. De bron vertelt over een alliantie waar de belofte van marktconformiteit zwaarder woog dan de laagste prijs. Het is een vraag, geen fout.

## Staffel

rule-staffel-broken = De staffel spreekt zichzelf tegen
    .why = De treden van de staffel sluiten niet op elkaar aan.
    .name = Staffel klopt niet
    .explains = Loopt de treden van de staffel na: elke trede eindigt voorbij de vorige, alleen de laatste is open, de delen van OG en ON zijn samen 100 %, en voordeel en nadeel hebben allebei treden. De bron vraagt een staffel die vooraf vaststaat; een staffel die niet klopt, verdeelt niets.

rule-staffel-broken--open = Open, maar niet de laatste: { $tiers }
    .why = Een trede zonder eind loopt altijd door, dus wat na { $tiers } komt, geldt nooit. Alleen de laatste trede kan open zijn.

rule-staffel-broken--backwards = Loopt niet op: { $tiers }
    .why = Hier ligt het eind op nul, of niet voorbij dat van een eerdere trede: { $tiers }. Zo is er geen enkel resultaat dat in die trede valt.

rule-staffel-broken--shares = Samen geen 100 %: { $tiers }
    .why = De delen van OG en ON zijn hier samen geen 100 %: { $tiers }. Van wie het verschil is, is zo niet afgesproken.

rule-staffel-broken--no-gain = Staffel zonder treden voor voordeel
    .why = Voor nadeel zijn er treden, voor voordeel niet. Wie wat krijgt van een voordeel, staat zo nog open.

rule-staffel-broken--no-loss = Staffel zonder treden voor nadeel
    .why = Voor voordeel zijn er treden, voor nadeel niet. Wie wat betaalt van een nadeel, staat zo nog open.

rule-staffel-no-cap = Winst en verlies van ON zonder maximum
    .why = De laatste trede loopt door zonder plafond, bij voordeel en bij nadeel. Een alliantie stelt een maximum aan winst en verlies, zodat ook een duurzame oplossing het kan winnen van een die alleen het resultaat helpt.
    .name = Staffel zonder maximum
    .explains = Kijkt of er een grens is aan wat ON wint en verliest: een plafond, of een laatste trede waarin ON geen deel heeft. De bron noemt een maximum aan winst en aan verlies, zodat niet alleen telt wat het resultaat helpt.

rule-staffel-no-cap--gain = Winst van ON zonder maximum
    .why = De laatste trede bij voordeel loopt door zonder plafond. Een alliantie stelt een maximum aan de winst, zodat ook een duurzame oplossing het kan winnen van een die alleen het resultaat helpt.

rule-staffel-no-cap--loss = Verlies van ON zonder maximum
    .why = De laatste trede bij nadeel loopt door zonder plafond. Een alliantie stelt ook een maximum aan het verlies: wie niet weet waar het ophoudt, gaat zich indekken.

rule-staffel-lopsided = ON heeft { $gain } van voordeel, { $loss } van nadeel
    .why = Over de eerste { $within } van het TAB krijgt ON { $gain } van een voordeel en betaalt ON { $loss } van een nadeel. Een euro mee weegt voor ON dan anders dan een euro tegen; is dat zo bedoeld?
    .name = Scheve staffel
    .explains = Vergelijkt het deel van ON in de eerste 5 % voordeel met dat in de eerste 5 % nadeel. In de bron delen alle partijen in winst en verlies, in een verhouding die vooraf vastligt. De 5 % en de grens van 20 procentpunten zijn van de makers; die grens is per ontwerp in te stellen.

rule-partner-shares-open = Aandelen binnen { $side }: samen meer dan 100 %
    .why = De aandelen van { $partners } zijn samen meer dan het geheel. Zo is er bij winst en verlies meer toegezegd dan er is.
    .name = Aandelen zijn samen geen 100 %
    .explains = Telt de aandelen op waarmee partners binnen één kant hun resultaat verdelen. Zolang er geen enkel aandeel is ingevuld, zwijgt het signaal. De bron vraagt een verdeling die vooraf vastligt; dat die ook binnen één kant op 100 % uitkomt, leiden de makers af. Een verschil van minder dan een twintigste procent is afronding.

rule-partner-shares-open--short = Aandelen binnen { $side }: samen minder dan 100 %
    .why = De aandelen van { $partners } komen niet op het geheel uit. Van wie de rest is, bij winst en bij verlies, is zo niet afgesproken.

rule-fee-at-risk-too-high = { $at-risk } winst op het spel, van { $fee }
    .why = Van de winst van ON staat { $at-risk } op het spel, maar de winst is { $fee }. Meer dan er is kan er niet op het spel staan.
    .name = Meer winst op het spel dan er is
    .explains = Vergelijkt de winst die ON op het spel zet met de winst in het budget. Dat het niet meer kan zijn, volgt uit de bedragen zelf. In Australië staat de winst geheel of voor een deel op het spel, en zijn de directe kosten gedekt.

## Uitkomsten

rule-opposed-interests =
    { $named ->
        [0] Tegengesteld belang in { $opposed } van de doorrekeningen
       *[1] Tegengesteld belang in { $opposed }, vooral door { $risk }
    }
    .why = In { $opposed } van de doorrekeningen wint de ene kant terwijl de andere verliest; in ten minste { $least } horen ze samen te winnen of te verliezen.{ $named ->
        [0] {""}
       *[1] {" "}{ $risk } weegt daarin het zwaarst.
    } Een alliantie rust op gelijke belangen: samen winnen, en samen het verlies nemen.
    .name = Tegengestelde belangen
    .explains = Rekent door hoe vaak de ene kant wint terwijl de andere verliest. In een volledige alliantie tellen risico’s uit wetten en publiekrechtelijke medewerking daarbij niet mee, en evenmin een wens van OG die OG met een reden zelf draagt: wie meer bestelt, betaalt meer en krijgt meer. De bronnen noemen gelijke belangen de kern van een alliantie; de grenzen van 90 % en bij drie domeinen 75 % zijn van de makers en zijn per ontwerp in te stellen.

rule-guard-rails-client =
    { $named ->
        [0] OG moet in { $share } van de doorrekeningen extra geld vragen
       *[1] OG moet in { $share } extra geld vragen, vooral door { $risk }
    }
    .why = In { $share } van de doorrekeningen verliest OG meer dan de eigen reserve; de grens is { $most }.{ $named ->
        [0] {""}
       *[1] {" "}{ $risk } weegt daarin het zwaarst.
    } Dan moet OG extra geld vragen. Dat wil deze grens voorkomen: het werk past bij voorkeur binnen de vangrails van allebei.
    .name = Vangrail van OG
    .explains = Rekent door hoe vaak OG meer verliest dan de eigen reserve en extra geld moet vragen. De bron noemt dat de vangrail van de opdrachtgever. Zonder ingevulde reserve is het niet te zeggen. De grens van 20 % is van de makers en is per ontwerp in te stellen.

rule-guard-rails-client--unknown = Nog niet ingevuld: de reserve van OG
    .why = Er is een budget, maar niet wat OG daarboven kan dragen. Zo is niet te zeggen wanneer OG extra geld moet vragen. Vul de reserve in.

rule-guard-rails-contractor =
    { $named ->
        [0] ON maakt verlies in { $share } van de doorrekeningen
       *[1] ON maakt verlies in { $share }, vooral door { $risk }
    }
    .why = In { $share } van de doorrekeningen verliest ON meer dan de eigen winst, of dan het deel daarvan dat op het spel staat; de grens is { $most }.{ $named ->
        [0] {""}
       *[1] {" "}{ $risk } weegt daarin het zwaarst.
    } Dan legt ON geld toe. Dat wil deze grens voorkomen: het werk past bij voorkeur binnen de vangrails van allebei.
    .name = Vangrail van ON
    .explains = Rekent door hoe vaak ON meer verliest dan de eigen winst, of dan het deel daarvan dat op het spel staat. De bron noemt dat de vangrail van de opdrachtnemer. Zonder AK of winst is het niet te zeggen. De grens van 20 % is van de makers en is per ontwerp in te stellen.

rule-guard-rails-contractor--unknown = Nog niet ingevuld: de winst van ON
    .why = Er is een budget, maar niet hoeveel winst ON erin heeft. Een opdrachtnemer wil geen verlies maken; hoe dichtbij dat is, valt zo niet te zeggen. Vul de winst in.

rule-budget-unrealistic =
    { $named ->
        [0] Slechts { $within } van de doorrekeningen blijft binnen het TAB
       *[1] Slechts { $within } binnen het TAB, vooral door { $risk }
    }
    .why = In { $within } van de doorrekeningen blijven de kosten binnen het TAB; onder { $least } is een budget weinig realistisch.{ $named ->
        [0] {""}
       *[1] {" "}Van de gedeelde risico’s weegt { $risk } het zwaarst.
    } Een alliantie slaagt alleen met een realistisch budget.
    .name = Budget niet realistisch
    .explains = Rekent door hoe vaak de kosten binnen het TAB blijven. De bron noemt een realistisch budget een voorwaarde voor succes; dat minder dan 20 % te weinig is, is een keuze van de makers.

## Uitwegen

fix-set-tab-to-parts = Zet het TAB op { $parts }
fix-divide-evenly = Verdeel gelijk binnen { $side }
fix-set-fee-at-risk = Zet de winst op het spel op { $fee }
fix-arrange-market = Leg vast hoe het TAB aan de markt is getoetst
fix-put-in-risk-pot = Zet { $off } in het risicobudget
fix-remove-tiers-beyond = De treden erna verwijderen
fix-remove-tiers =
    { $count ->
        [one] Trede verwijderen
       *[other] { $count } treden verwijderen
    }
fix-give-client-the-rest = De rest is voor OG
fix-mirror-tiers = De treden van de andere helft overnemen
fix-cap-gain = Winst van ON ten hoogste { $cap }
fix-cap-loss = Verlies van ON ten hoogste { $cap }
fix-cap-loss-at-fee = Verlies van ON ten hoogste de winst op het spel: { $cap }

## Grenzen

number-alignment-full = Minimaal gelijk belang in een volledige alliantie
number-alignment-domains = Minimaal gelijk belang bij drie domeinen
number-guard-rails = Grootste kans dat een kant de eigen vangrail raakt
number-lopsided = Grootste verschil, in procentpunten, tussen het deel van ON in voordeel en in nadeel
number-lopsided-within = Vergelijkt over dit eerste deel van het TAB
number-realistic-least = Kleinste deel van de doorrekeningen binnen het TAB
number-price-weight = Hoogste gewicht van de prijs in de gunning
threshold-alignment-full = Minimaal gelijk belang, volledige alliantie (gewoon { $usual })
threshold-alignment-domains = Minimaal gelijk belang, drie domeinen (gewoon { $usual })
threshold-guard-rails = Kans dat een kant de eigen vangrail raakt (gewoon { $usual })
threshold-lopsided = Verschil voordeel en nadeel van ON (gewoon { $usual })
threshold-price-weight = Gewicht van de prijs in de gunning (gewoon { $usual })

# Waarna een voorbeeld zwijgt.
cure-money-not-started = een post voor de uitvoering
cure-tab-missing = een alliantiefonds van € 8 mln
cure-staffel-lopsided = ON betaalt 40 % van de eerste tegenvallers
cure-budget-unrealistic = een risicobudget van € 4 mln
cure-price-driven-tender = de prijs weegt 30 %
cure-no-optimisation-room = € 2 mln optimalisatieruimte
cure-overhead-not-agreed = een post voor algemene kosten
cure-rails-early = het budget later samen vaststellen
cure-risk-money-missing = een alliantiefonds van € 8 mln
cure-pot-without-shared-risks = het risico delen
cure-market-conformity-open = opschrijven hoe het budget is getoetst
