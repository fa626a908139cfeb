# Ambitie, belangen, omgeving en sturing: de woorden voor wat er is, en wat ermee gebeurt.

layer-project = project
layer-partners = OG en ON
layer-society = omgeving en maatschappij
verdict-helps = helpt
verdict-even = geen verschil
verdict-costs = kost iets
interest-own = gewoon belang
interest-reputation = verborgen: goede naam
interest-risk-acceptance = verborgen: hoeveel risico we kunnen dragen
interest-uncertain-mandate = verborgen: onzeker mandaat
interest-hidden = verborgen: iets anders

involved-informed = wordt geïnformeerd
involved-consulted = wordt geraadpleegd
involved-at-the-table = zit aan tafel
involved-partner = is partner buiten de alliantie
involved-none = nog niets afgesproken

space-strict = strakke ruimte
space-free = vrije ruimte
space-never-faster = nooit sneller
usual-space-safety = veiligheid
usual-space-money = geld
usual-space-surroundings = omgeving
usual-space-mandate = mandaat
usual-space-learning = leren
usual-space-innovation = vernieuwen
usual-space-solving = problemen oplossen
usual-space-involving = omgeving betrekken
usual-space-legal-check = juridische toets

sign-unclear-who = onduidelijk wie beslist
sign-misunderstandings = steeds misverstanden
sign-irritation = ergernis over rollen
sign-feels-watched = formats voelen als toezicht
sign-role-nobody-asks = rol waar niemand om vraagt
sign-little-initiative = weinig eigen inbreng

task-wishes = wensen en randvoorwaarden
task-design = ontwerpen
task-optimisation = optimalisaties zoeken
task-surroundings = afstemmen met de omgeving
task-guarding-fund = het alliantiefonds bewaken
task-supervision = toezicht op de uitvoering
task-building = uitvoeren

task-domain-client = bij OG
task-domain-alliance = in de alliantie
task-domain-contractor = bij ON

leaning-control = controle
leaning-trust = vertrouwen

butterfly-nugget = Het klompje goud zichtbaar maken
    .says = Wat de alliantie waard is, zien anderen pas als het verteld en gedeeld wordt.
butterfly-winning-trust = Vertrouwen winnen
    .says = Eerst sceptisch, later trots: vertrouwen groeit langzaam, doordat het werk echt anders gaat.
butterfly-daring-yes = Ja durven zeggen zonder te weten hoe
    .says = Vier partijen pakten samen een terrein op waar jaren niets lukte, voordat alles geregeld was.
ingredient-inner-learning = Een leergroep binnen het project
ingredient-outer-learning = Leergroepen met mensen van buiten
ingredient-learn-during = Gebruik tijdens het werk wat je leert, en niet pas erna
ingredient-tell-others = Vertel het verder: bijeenkomsten, publicaties, onderzoek
ingredient-one-team = Eén team, zonder zichtbare streep tussen OG en ON
ingredient-applied-principles = Pas de beginselen toe, schrijf ze niet alleen op
ingredient-shared-risks = Deel risico’s, winst en verlies
ingredient-concrete-openness = Spreek concreet af wat open is en wie je erop aanspreekt
ingredient-autonomy = Beslis zelf, binnen vaste kaders
ingredient-rituals = Rituelen: samen lunchen, een frietkar, een toernooi
ingredient-talk-again = Een project waarin mensen weer met elkaar praten
ingredient-one-mouth = De alliantie helpt met één mond te spreken en geeft het proces ruimte
ingredient-occasion = Een aanleiding die iets in beweging zet
ingredient-daring = Bestuurders die lef tonen
ingredient-earlier-relations = Relaties uit eerdere fasen
ingredient-need-each-other = Elkaar nodig hebben: niemand kan het alleen

uncertainty-says = relatie { $relation }, werk { $work }
stakeholder-place = belang { $interest }, invloed { $influence }
confirmation-of = { $board }, { $phase }
exchange-of = { $one } ⇄ { $other }

## Wat er gebeurt, in het menu om ongedaan te maken

edit-set-ambition = ambitie wijzigen
edit-confirm-ambition = ambitie bevestigd: { $name }
edit-unconfirm-ambition = bevestiging weg: { $name }
edit-add-not-now = nu bewust niet: { $name }
edit-set-not-now = nu bewust niet wijzigen: { $name }
edit-remove-not-now = weer opgepakt: { $name }
edit-add-interest = belang erbij: { $name }
edit-set-interest = belang wijzigen: { $name }
edit-speak-interest = besproken: { $name }
edit-shift-interest = volgorde van belangen: { $name }
edit-remove-interest = belang weg: { $name }
edit-explore-interests = belangen langsgelopen
edit-add-exchange = belangenruil erbij
edit-set-exchange = belangenruil wijzigen
edit-remove-exchange = belangenruil weg
edit-add-weighing = weging erbij: { $name }
edit-set-weighing = weging wijzigen: { $name }
edit-shift-weighing = volgorde van wegingen: { $name }
edit-remove-weighing = weging weg: { $name }
edit-add-stakeholder = belanghebbende erbij: { $name }
edit-set-stakeholder = belanghebbende wijzigen: { $name }
edit-place-stakeholder = { $name } op de kaart verplaatsen
edit-shift-stakeholder = volgorde van belanghebbenden: { $name }
edit-remove-stakeholder = belanghebbende weg: { $name }
edit-place-uncertainty = stip van het bestuur gezet
edit-unplace-uncertainty = stip van het bestuur weg
edit-add-member = bestuurslid erbij: { $name }
edit-set-member = bestuurslid wijzigen: { $name }
edit-remove-member = bestuurslid weg: { $name }
edit-set-sign = teken wijzigen: { $name }
edit-add-spaced = in een ruimte gezet: { $name }
edit-rename-spaced = { $name } anders noemen
edit-move-spaced = { $name } naar ‘{ $place }’
edit-remove-spaced = uit de ruimten gehaald: { $name }
edit-add-leader = functie erbij: { $name }
edit-set-leader = functie wijzigen: { $name }
edit-remove-leader = functie weg: { $name }
edit-adopt-ingredient = overgenomen: { $name }
edit-drop-ingredient = niet meer overgenomen: { $name }
edit-set-how = hoe wij het doen: { $name }
edit-set-task = taak { $name }: { $place }
edit-set-task-nowhere = taak { $name }: nergens meer
