# Bibliotheek van gebruikelijke risico’s en kansen van infrastructuurprojecten.

library-cables-and-pipes = Kabels en leidingen
    .description = Oude gegevens over de ondergrond kloppen niet. Tijdens het graven duikt een onbekende leiding op en het werk ligt stil tot die is verlegd.
    .measure-1 = Proefsleuven graven op drukke plekken
    .measure-2 = Vroeg afspraken maken met de netbeheerders

library-possession-overrun = Buitendienststelling loopt uit
    .description = Het werk in de buitendienststelling past net niet in de tijd. De treinen rijden later weer en er volgt een boete en veel hinder.
    .measure-1 = Het werk vooraf oefenen
    .measure-2 = Een vast moment kiezen waarop terugkeer nog kan
    .measure-3 = Reservematerieel klaarzetten

library-possession-withdrawn = Buitendienststelling gaat niet door
    .description = Een ander werk op het spoor of een evenement krijgt voorrang. De geplande buitendienststelling vervalt en de volgende komt pas maanden later.
    .measure-1 = Reserveperioden vroeg aanvragen
    .measure-2 = Werk klaar hebben dat zonder buitendienststelling kan

library-signalling-interface = Beveiliging sluit niet aan
    .description = Het ontwerp van spoor en beveiliging is los van elkaar gemaakt. Bij het testen passen ze niet en moet er opnieuw worden ontworpen.
    .measure-1 = Eén team voor spoor en beveiliging
    .measure-2 = Eerst testen in een nagebouwde omgeving

library-railway-specialists-scarce = Te weinig spoorspecialisten
    .description = Veel spoorwerk vraagt in dezelfde weken om dezelfde vakmensen. Ploegen komen niet vol en werkzaamheden schuiven door.
    .measure-1 = Ploegen een jaar vooruit vastleggen
    .measure-2 = Eigen mensen opleiden met een erkend bewijs

library-running-track-settles = Spoor in dienst verzakt
    .description = Bouwen vlak naast het spoor roert de ondergrond. Het spoor zakt meer dan mag en treinen moeten langzamer rijden.
    .measure-1 = Het spoor doorlopend meten
    .measure-2 = Vooraf grenzen en een herstelplan afspreken

library-railway-approval-late = Toelating spoor komt te laat
    .description = Het veiligheidsdossier is bij de aanvraag niet compleet. De toezichthouder geeft later toestemming en de ingebruikname schuift op.
    .measure-1 = Het dossier per fase vullen en laten toetsen
    .measure-2 = Vroeg overleg met de toezichthouder

library-level-crossing-protest = Verzet tegen sluiten van overweg
    .description = Een overweg verdwijnt en bewoners moeten omrijden. Zij verzetten zich en het plan moet anders of later.
    .measure-1 = Alternatieve routes samen met bewoners tekenen
    .measure-2 = Fietsers en hulpdiensten als eersten spreken

library-traction-power-short = Te weinig tractievermogen
    .description = De nieuwe dienstregeling vraagt meer stroom dan in de randvoorwaarden staat. Er is alsnog een onderstation nodig en dat kost tijd en geld.
    .measure-1 = De stroomvraag opnieuw doorrekenen
    .measure-2 = Ruimte voor een onderstation vrijhouden

library-timetable-change = Andere dienstregeling gewenst
    .description = Het Rijk of de vervoerder kiest een andere dienstregeling. Het sporenplan klopt niet meer en het ontwerp begint deels opnieuw.
    .measure-1 = Een datum afspreken waarop het sporenplan vaststaat
    .measure-2 = Gevolgen van varianten vooraf in beeld brengen

library-station-crowding = Drukte op het station tijdens bouw
    .description = Bouwschotten maken perrons en trappen smaller. Reizigers lopen vast en een deel van het perron moet dicht of het werk moet stoppen.
    .measure-1 = Loopstromen per bouwfase doorrekenen
    .measure-2 = Reizigersbegeleiders inzetten op drukke uren

library-dive-under-leaks = Bouwkuip lekt
    .description = De bodem van de bouwkuip is niet overal dicht. Grondwater stroomt binnen en het werk ligt stil tot het lek is gedicht.
    .measure-1 = De bodem keuren voordat er wordt leeggepompt
    .measure-2 = Pompen en injectieploeg paraat houden

library-railway-vibration = Trillingen boven de norm
    .description = Nieuwe metingen laten bij huizen langs het spoor meer trillingen zien dan gedacht. Bewoners gaan in beroep en er zijn extra maatregelen nodig.
    .measure-1 = Per woning vooraf meten
    .measure-2 = Trillingsarme oplossingen in het ontwerp opnemen

library-rail-material-late = Wissels komen te laat
    .description = De fabriek heeft lange levertijden en één opdracht loopt achter. De wissels missen de buitendienststelling en ploegen staan voor niets klaar.
    .measure-1 = Wissels bestellen voor het uitvoeringsontwerp klaar is
    .measure-2 = Ruime opslag dicht bij het werk

library-storm-season-limit = Dijk niet dicht voor stormseizoen
    .description = Buiten het gesloten seizoen is te weinig tijd om de dijk open te leggen. De dijk is in oktober niet dicht en er zijn noodmaatregelen nodig.
    .measure-1 = Dijkvakken kort houden
    .measure-2 = Elke week toetsen of sluiten op tijd lukt
    .measure-3 = Noodmaterieel langs de dijk

library-high-water-during-work = Hoogwater tijdens het werk
    .description = De rivier stijgt buiten de verwachte maanden. De uiterwaard loopt onder, materieel moet weg en een deel van het werk gaat verloren.
    .measure-1 = Hoogwaterplan met vaste waterstanden
    .measure-2 = Opslag op hoge plekken

library-piping-subsoil = Ondergrond gevoeliger voor piping
    .description = Er is te weinig geboord om de zandlaag goed te kennen. Nader onderzoek toont meer kans op piping en de maatregel wordt langer en dieper.
    .measure-1 = Extra boringen op verdachte plekken
    .measure-2 = Doorlatendheid in het veld meten

library-unexploded-ordnance = Ontplofbare resten uit de oorlog
    .description = Het vooronderzoek naar oorlogsresten was grof. Een verdacht voorwerp komt boven, het gebied gaat dicht en het werk wacht op de ruiming.
    .measure-1 = Verdachte vakken vooraf met detectie vrijgeven
    .measure-2 = Vast contact met de gemeente over ruiming

library-clay-shortage = Te weinig goede klei
    .description = Meer dijkwerken vragen tegelijk om erosiebestendige klei. De prijs stijgt en vrachten worden afgekeurd, waardoor het werk stokt.
    .measure-1 = Klei in voorraad nemen en vooraf keuren
    .measure-2 = Klei uit het eigen werk rijpen

library-pfas-soil = Grond met PFAS niet toepasbaar
    .description = Regels voor PFAS veranderen of meetwaarden vallen tegen. Vrijgekomen grond mag niet terug en moet duur worden afgevoerd.
    .measure-1 = Vroeg en op veel plekken bemonsteren
    .measure-2 = Tijdelijke opslag met vergunning regelen

library-sheet-pile-damage = Schade aan huizen door damwanden
    .description = Huizen staan dicht op het werk en zijn zwak gefundeerd. Het inbrengen van damwanden geeft scheuren en bewoners verliezen vertrouwen.
    .measure-1 = Vooropnamen en sensoren aan gevels
    .measure-2 = Drukken in plaats van trillen
    .measure-3 = Eén schadeloket

library-protected-species = Beschermde dieren op het werk
    .description = Een das, vleermuis of broedende vogel vestigt zich op het werkterrein. Het werk moet wachten op een vergunning of op het einde van het seizoen.
    .measure-1 = Elk seizoen opnieuw inventariseren
    .measure-2 = Terrein vooraf ongeschikt maken volgens plan

library-land-acquisition-late = Grond komt te laat vrij
    .description = Een eigenaar wil niet verkopen en onteigening duurt lang. Een deel van het werkterrein ontbreekt bij de start en de bouwvolgorde moet om.
    .measure-1 = Vroeg en persoonlijk gesprek met eigenaren
    .measure-2 = Bouwvolgorde met een reservevak

library-dike-standard-change = Nieuwe rekenregels voor de dijk
    .description = Tijdens de planuitwerking komen nieuwe regels om dijken te toetsen. Het ontwerp moet worden nagerekend en valt zwaarder uit.
    .measure-1 = Gevoeligheid voor nieuwe regels vooraf berekenen
    .measure-2 = Een peildatum voor de regels afspreken

library-subsidy-not-eligible = Kosten vallen buiten de subsidie
    .description = Een keuze in het ontwerp past niet bij de regels van de subsidie. Het waterschap moet dat deel zelf betalen.
    .measure-1 = Keuzes vroeg voorleggen aan de subsidiegever
    .measure-2 = Kosten per onderdeel apart bijhouden

library-landscape-objection = Weerstand tegen hogere dijk
    .description = De dijk verandert het uitzicht en raakt oude bomen en huizen. Bewoners en erfgoedgroepen maken bezwaar en het plan loopt uit.
    .measure-1 = Beelden op ooghoogte laten zien
    .measure-2 = Met bewoners langs de dijk lopen
    .measure-3 = Ontwerper voor landschap in het team

library-dike-settlement = Ophoging zakt langzamer dan gedacht
    .description = De slappe lagen geven hun water trager af dan berekend. De volgende ophoging moet wachten en de oplevering schuift op.
    .measure-1 = Zetting wekelijks meten en bijsturen
    .measure-2 = Extra drainage vooraf ontwerpen

library-pumping-station-worse = Gemaal slechter dan beschreven
    .description = De inspectie van gemaal en sluis is oud. Onderdelen blijken versleten en moeten mee worden vervangen.
    .measure-1 = Nieuwe inspectie voor het voorontwerp
    .measure-2 = Met de beheerorganisatie kiezen wat mee gaat

library-opening-permit-refused = Tunnel mag nog niet open
    .description = Het veiligheidsbeheerplan of de oefeningen zijn niet op tijd klaar. Het bevoegd gezag geeft de vergunning niet en de tunnel blijft dicht.
    .measure-1 = Bevoegd gezag elke fase laten meekijken
    .measure-2 = Oefeningen in de planning vastzetten

library-tunnel-software = Besturing werkt niet als geheel
    .description = Elk systeem werkt los, maar samen geven ze storingen. Testen duurt maanden langer en de openstelling schuift op.
    .measure-1 = Vroeg testen met een digitale kopie
    .measure-2 = Eén integrator met het laatste woord
    .measure-3 = Testtijd niet inkorten

library-hidden-asbestos = Verborgen asbest
    .description = Het onderzoek keek niet achter alle wanden. Bij het slopen komt asbest tevoorschijn en dat deel van het werk gaat dicht.
    .measure-1 = Extra onderzoek met openbreken
    .measure-2 = Saneerder op afroep contracteren

library-old-drawings = Tekeningen kloppen niet met buiten
    .description = Oude wijzigingen zijn nooit in het archief gezet. Het ontwerp past niet op de bestaande constructie en moet worden aangepast.
    .measure-1 = Alles inmeten met een laserscan
    .measure-2 = Met oud-beheerders door het object lopen

library-floor-uplift = Vloer komt omhoog door grondwater
    .description = De bestaande trekpalen zijn minder sterk dan aangenomen. De vloer kan bij werk omhoogkomen en er zijn extra verankeringen nodig.
    .measure-1 = Trekproeven op bestaande palen
    .measure-2 = Ballast en bouwvolgorde vooraf doorrekenen

library-leaking-joints = Voegen zijn verder versleten
    .description = Rubber en staal in de voegen zijn ouder dan gedacht. Bij het openen blijken meer voegen lek en is meer herstel nodig.
    .measure-1 = Enkele voegen vooraf openen
    .measure-2 = Herstel per voeg als vaste prijs afspreken

library-fire-resistance = Beton houdt brand te kort tegen
    .description = Nieuwe brandproeven laten zien dat het beton sneller afspat. Er moet brandwerende bekleding bij en de ruimte in de buis wordt krapper.
    .measure-1 = Proeven met beton uit de eigen tunnel
    .measure-2 = Ruimte voor bekleding vroeg vrijhouden

library-diversion-overload = Omleiding loopt vast
    .description = De tunnel of weg gaat dicht en tegelijk ligt een andere route open. De stad loopt vast en het bestuur wil het werk stilleggen.
    .measure-1 = Werken in de regio op één kalender
    .measure-2 = Reizigers op tijd een ander aanbod doen

library-emergency-services-demands = Hulpdiensten vragen extra voorzieningen
    .description = Brandweer en politie zien het ontwerp laat. Zij vragen extra voorzieningen en het ontwerp gaat terug naar de tekentafel.
    .measure-1 = Hulpdiensten lid maken van het ontwerpoverleg
    .measure-2 = Scenario’s samen doorlopen

library-cyber-security = Besturing niet veilig tegen inbraak
    .description = Nieuwe regels voor digitale veiligheid komen na het ontwerp. Besturing en netwerk voldoen niet en moeten deels worden vervangen.
    .measure-1 = Digitale veiligheid vanaf het eerste ontwerp
    .measure-2 = Elk jaar een onafhankelijke inbraakproef

library-grid-connection-late = Geen aansluiting op het stroomnet
    .description = Het stroomnet in de regio is vol. De zwaardere aansluiting komt jaren later en de installatie of de bouwplaats heeft te weinig stroom.
    .measure-1 = Aanvraag doen in de verkenning
    .measure-2 = Batterij of eigen opwek inplannen

library-groundwater-permit = Bemaling mag niet zo diep
    .description = Het verlagen van het grondwater raakt huizen of natuur in de buurt. De vergunning wordt strenger en de bouwmethode moet anders.
    .measure-1 = Grondwater een jaar vooraf meten
    .measure-2 = Een bouwmethode zonder bemaling achter de hand

library-operators-not-ready = Bedienaars nog niet opgeleid
    .description = Opleiding van bedienaars start pas als het systeem klaar is. Er is te weinig tijd om te oefenen en de overdracht wacht.
    .measure-1 = Trainen op een simulator
    .measure-2 = Opleiding als eigen mijlpaal plannen

library-nitrogen-permit = Stikstof houdt vergunning tegen
    .description = Een uitspraak of nieuwe regel maakt de berekening van stikstof ongeldig. De vergunning moet opnieuw en de start loopt maanden vertraging op.
    .measure-1 = Rekenen met elektrisch materieel
    .measure-2 = Ruimte vooraf vastleggen bij de provincie

library-tar-asphalt = Teer in oud asfalt
    .description = De boorkernen waren te dun gezaaid. Onder nieuwe lagen ligt teerhoudend asfalt en dat moet apart worden afgevoerd.
    .measure-1 = Meer boorkernen per wegvak
    .measure-2 = Prijs per ton vooraf afspreken

library-steel-bridge-fatigue = Viaduct minder sterk dan berekend
    .description = Het oude viaduct draagt meer vrachtverkeer dan waarvoor het is gebouwd. Herberekening laat te weinig sterkte zien en het moet worden versterkt.
    .measure-1 = Herberekening in de verkenning
    .measure-2 = Proefbelasting en metingen aan het viaduct

library-road-traffic-nuisance = Meer verkeershinder dan beloofd
    .description = Rijstroken zijn langer dicht dan is verteld. Weggebruikers en winkeliers klagen en werken in de nacht wordt verplicht.
    .measure-1 = Hinder per fase doorrekenen
    .measure-2 = Wekelijks eerlijk bericht aan de omgeving

library-bitumen-price = Asfalt wordt duurder
    .description = De prijs van bitumen en gas stijgt na de aanbesteding. Het asfalt kost meer dan in de raming staat.
    .measure-1 = Prijsindex afspreken in de overeenkomst
    .measure-2 = Deel van het asfalt vooraf inkopen

library-asphalt-plant-stop = Asfaltcentrale ligt stil
    .description = De centrale haalt strengere eisen aan uitstoot niet. Levering stopt en afgesproken wegafsluitingen gaan niet door.
    .measure-1 = Tweede centrale vooraf contracteren
    .measure-2 = Uitstoot van de centrale opvragen bij inkoop

library-winter-weather = Vorst en regen houden werk op
    .description = De herfst is natter of de winter kouder dan in de planning staat. Asfalt, beton en grond kunnen niet worden verwerkt en het werk schuift door.
    .measure-1 = Gevoelig werk in het zomerhalfjaar
    .measure-2 = Onwerkbare dagen ruim inplannen

library-noise-limits = Geluid boven het plafond
    .description = De verkeerscijfers zijn herzien en het geluid valt hoger uit. Er zijn hogere schermen of stiller wegdek nodig, met nieuw overleg.
    .measure-1 = Geluid met ruime verkeerscijfers berekenen
    .measure-2 = Fundering voor hogere schermen meenemen

library-archaeology = Archeologische vondst
    .description = De bodem is vooraf maar deels onderzocht. Sporen van een oude nederzetting komen boven en het vak wacht op opgraving.
    .measure-1 = Proefsleuven in de planuitwerking
    .measure-2 = Archeoloog op afroep
    .measure-3 = Bouwvolgorde met uitwijkvakken

library-plan-appeal = Beroep tegen het projectbesluit
    .description = Een belanghebbende vindt dat zijn belang niet is gewogen. De rechter zet het projectbesluit stil en werkzaamheden kunnen niet starten.
    .measure-1 = Bezwaren vroeg thuis bespreken
    .measure-2 = Juridische toets voor het besluit

library-municipality-withdraws = Gemeente trekt bijdrage terug
    .description = Na verkiezingen heeft de gemeenteraad andere plannen. De toegezegde bijdrage of medewerking vervalt en er ontstaat een gat in geld en tijd.
    .measure-1 = Bijdrage vastleggen voor de verkiezingen
    .measure-2 = Nieuw college snel meenemen in het werk

library-late-scope-wishes = Late wensen van de opdrachtgever
    .description = Bestuurders horen nieuwe wensen uit de streek en beloven die in te passen. Het ontwerp groeit, terwijl budget en planning gelijk blijven.
    .measure-1 = Een datum waarop de wensen vaststaan
    .measure-2 = Elke late wens met prijs en tijd voorleggen

library-asset-manager-wishes = Beheerorganisatie keurt werk niet goed
    .description = De beheerorganisatie is pas laat gevraagd wat zij nodig heeft. Bij overdracht wil zij aanpassingen en de oplevering stokt.
    .measure-1 = Beheerorganisatie in het ontwerpteam
    .measure-2 = Proefoverdracht van één onderdeel

library-vague-requirements = Eisen spreken elkaar tegen
    .description = De vraagspecificatie komt uit meer afdelingen en is niet in haar geheel gelezen. Partijen lezen haar verschillend en er moet worden hersteld.
    .measure-1 = Eisen samen doorlopen voor ondertekening
    .measure-2 = Eén lezer voor de hele specificatie

library-price-inflation = Prijzen stijgen harder dan de index
    .description = Staal, beton en lonen worden sneller duurder dan de afgesproken index. De werkelijke kosten lopen weg van het budget.
    .measure-1 = Een index kiezen die past bij het werk
    .measure-2 = Dure materialen vroeg inkopen

library-staff-shortage = Te weinig eigen mensen
    .description = Het werk vraagt meer specialisten dan de moederorganisaties kunnen leveren. Inhuur groeit, kennis vertrekt en besluiten duren langer.
    .measure-1 = Bezetting per fase vastleggen met de moeders
    .measure-2 = Jonge mensen koppelen aan ervaren collega’s

library-key-person-leaves = Sleutelpersoon vertrekt
    .description = Veel kennis en vertrouwen hangt aan één manager. Die gaat weg en het team verliest tempo en afspraken.
    .measure-1 = Voor elke sleutelrol een vaste vervanger
    .measure-2 = Overdracht van een maand inplannen

library-board-change = Nieuw bestuur twijfelt
    .description = Na een wissel kent het nieuwe bestuur het verhaal van de alliantie niet. Steun verdwijnt en besluiten blijven liggen.
    .measure-1 = Het verhaal binnen een maand opnieuw vertellen
    .measure-2 = Nieuwe bestuurders op locatie ontvangen

library-parents-disagree = Moederorganisaties trekken uit elkaar
    .description = Druk van buiten maakt dat beide kanten weer aan zichzelf denken. Besluiten in de alliantie worden thuis teruggedraaid.
    .measure-1 = Elk kwartaal belangen bespreken in het bestuur
    .measure-2 = Vaste route naar een besluit met termijn

library-subcontractor-bankrupt = Onderaannemer failliet
    .description = Een onderaannemer nam te veel werk aan voor te weinig geld. Hij gaat failliet en een vervanger is duurder en later.
    .measure-1 = Jaarcijfers toetsen bij inkoop
    .measure-2 = Ontwerp en data steeds laten overdragen

library-bidders-drop-out = Te weinig inschrijvers
    .description = De markt vindt de risico’s te groot of het schrijfwerk te duur. Er schrijft één partij in of geen, en de aanbesteding moet opnieuw.
    .measure-1 = Markt vroeg en open raadplegen
    .measure-2 = Vergoeding geven voor het schrijfwerk

library-award-challenged = Verliezer stapt naar de rechter
    .description = Een afgewezen partij vindt de beoordeling onduidelijk. Een kort geding houdt de gunning op en het team valt uit elkaar.
    .measure-1 = Beoordeling op samenwerking vooraf oefenen
    .measure-2 = Elke score met een reden vastleggen

library-problem-not-shared = Streek ziet het nut niet
    .description = In de verkenning is vooral met besturen gepraat. Bewoners herkennen het probleem niet en de keuze voor een variant moet over.
    .measure-1 = Eerst het probleem samen bespreken
    .measure-2 = Open avonden voor er varianten zijn

library-estimate-too-low = Eerste raming te laag
    .description = De raming uit de verkenning rust op een schets en oude prijzen. Bij het voorontwerp is het geld op papier al niet genoeg.
    .measure-1 = Bandbreedte tonen in plaats van één getal
    .measure-2 = Raming laten narekenen door uitvoerders

library-space-claims = Anderen willen dezelfde ruimte
    .description = Woningbouw, energie en natuur zoeken plek in hetzelfde gebied. Het tracé verliest ruimte en het ontwerp wordt duurder.
    .measure-1 = Eén gebiedskaart met alle plannen
    .measure-2 = Ruimte voorlopig laten vastleggen

library-one-long-possession = Eén lange buitendienststelling
    .description = De vervoerder is bereid tot één lange periode in de zomer. Veel korte nachten vervallen en het werk gaat sneller en veiliger.
    .measure-1 = Hinder van beide varianten naast elkaar zetten
    .measure-2 = Vervangend vervoer vroeg regelen

library-share-possessions = Meeliften op ander spoorwerk
    .description = Een onderhoudsploeg heeft dezelfde baanvakken al buiten dienst. Werk gaat mee in die uren en een eigen buitendienststelling is niet nodig.
    .measure-1 = Kalender van het onderhoud delen
    .measure-2 = Klein werk als pakket klaarleggen

library-prefab-slide-in = Dek naast de baan bouwen
    .description = Naast het spoor of de weg is ruimte vrij. Het dek wordt daar gebouwd en in één weekend ingeschoven, zodat de hinder kort blijft.
    .measure-1 = Ruimte naast de baan vastleggen
    .measure-2 = Schuifweg in het ontwerp opnemen

library-simpler-track-plan = Minder wissels nodig
    .description = De vervoerder gebruikt enkele verbindingen bijna nooit. Die wissels kunnen weg, wat bouw en onderhoud goedkoper maakt.
    .measure-1 = Gebruik per wissel uitzoeken
    .measure-2 = Besluit vragen aan vervoerder en beheerorganisatie

library-reuse-rail-material = Oud spoor opnieuw gebruiken
    .description = Vrijgekomen spoorstaven en ballast zijn nog goed. Ze dienen voor hulpsporen, zodat minder nieuw materiaal nodig is.
    .measure-1 = Materiaal keuren voor het eruit gaat

library-more-borings-less-steel = Meer meten, minder staal
    .description = Extra metingen tonen een sterkere ondergrond dan de rekenwaarde. Damwanden worden korter of vervallen.
    .measure-1 = Proefvak met sensoren
    .measure-2 = Rekenwijze vooraf afstemmen met de toetser

library-new-piping-method = Nieuwe maatregel tegen piping
    .description = Een nieuwe techniek is elders beproefd en wordt toegelaten. De brede berm is niet nodig en huizen houden hun tuin.
    .measure-1 = Resultaten van elders opvragen
    .measure-2 = Toelating vroeg met de toetser bespreken

library-clay-from-floodplain = Klei uit de uiterwaard
    .description = Een natuurplan naast de dijk maakt klei vrij. Die klei gaat de dijk in, met minder vrachtwagens en een lagere prijs.
    .measure-1 = Beide planningen op elkaar leggen
    .measure-2 = Klei vooraf keuren en laten rijpen

library-transport-by-water = Aanvoer over water
    .description = Langs de dijk kan een tijdelijke loswal komen. Grond komt per schip, zodat dorpen rust houden en de uitstoot daalt.
    .measure-1 = Loswal vergunnen in de planuitwerking
    .measure-2 = Schepen samen met andere werken huren

library-open-dike-in-winter = Langer doorwerken in het najaar
    .description = De waterstand is laag en de beheerorganisatie ziet geen gevaar. Een ontheffing geeft extra weken en een heel seizoen vervalt.
    .measure-1 = Voorwaarden voor ontheffing vooraf afspreken
    .measure-2 = Snel sluiten oefenen

library-digital-twin-tests = Testen op een digitale kopie
    .description = De besturing is na te bouwen voordat de installatie er staat. Fouten komen vroeg naar boven en de sluiting van de tunnel wordt korter.
    .measure-1 = Digitale kopie in het eerste halfjaar bouwen
    .measure-2 = Bedienaars laten meetesten

library-standard-tunnel-systems = Bouwstenen van een andere tunnel
    .description = Een andere tunnel heeft dezelfde systemen net beproefd. Ontwerp en software worden overgenomen, wat tijd en testwerk scheelt.
    .measure-1 = Gebruiksrecht regelen met de eigenaar
    .measure-2 = Mensen van dat team laten meekijken

library-one-tube-stays-open = Eén buis blijft open
    .description = Met een slimme fasering kan verkeer door één buis blijven rijden. De stad houdt haar route en steun van het bestuur blijft.
    .measure-1 = Veiligheid per fase met hulpdiensten bepalen
    .measure-2 = Tijdelijke besturing ontwerpen

library-concrete-better = Beton beter dan gedacht
    .description = Monsters uit wand en vloer tonen minder schade dan de inspectie. Een deel van het herstel kan vervallen.
    .measure-1 = Monsters nemen voor het voorontwerp
    .measure-2 = Herstel per vierkante meter verrekenen

library-early-opening-file = Vergunning in delen aanvragen
    .description = Het bevoegd gezag wil het dossier per deel beoordelen. De laatste toets is kort en de tunnel gaat eerder open.
    .measure-1 = Afspraak over delen vastleggen
    .measure-2 = Eén vaste dossierhouder

library-temporary-becomes-final = Tijdelijke weg wordt blijvend
    .description = De omleidingsweg ligt dicht bij het eindbeeld. Met een kleine aanpassing blijft hij liggen en sloop is niet nodig.
    .measure-1 = Eisen voor blijvend gebruik vroeg toetsen
    .measure-2 = Grond voor altijd aankopen

library-combine-municipal-works = Werk samen met riool van gemeente
    .description = De gemeente vervangt in dezelfde straat het riool. Alles gaat één keer open, zodat kosten worden gedeeld en bewoners één keer hinder hebben.
    .measure-1 = Planningen in de verkenning naast elkaar leggen
    .measure-2 = Kosten vooraf verdelen

library-soil-balance = Grond blijft op het werk
    .description = Vrijgekomen grond is geschikt voor taluds en geluidswallen. Minder vrachten rijden weg en minder zand komt binnen.
    .measure-1 = Grondbalans elke maand bijwerken
    .measure-2 = Tussenopslag dicht bij het werk

library-client-drops-requirement = Eis blijkt niet nodig
    .description = Een eis komt uit een oud handboek en niemand vraagt er nog om. De eis vervalt en het ontwerp wordt eenvoudiger.
    .measure-1 = Van elke dure eis de eigenaar opzoeken

library-zero-emission-grant = Subsidie voor elektrisch materieel
    .description = Het Rijk betaalt mee aan schoon materieel. De meerkosten dalen en de vergunning voor stikstof wordt eenvoudiger.
    .measure-1 = Aanvraag klaar hebben voor de opening
    .measure-2 = Laadplaatsen in het bouwterrein tekenen

library-region-as-partner = Bewoners denken mee over de keuze
    .description = Een actieve groep bewoners kent het gebied goed. Zij dragen een variant aan met minder bezwaar en een kortere procedure.
    .measure-1 = Ontwerpavonden in het dorp
    .measure-2 = Laten zien wat met elk idee is gedaan

library-bundle-next-project = Team gaat door naar volgend werk
    .description = Een vergelijkbaar werk start als dit werk klaar is. Hetzelfde team gaat door en leerkosten vallen weg.
    .measure-1 = Ervaring vastleggen per fase
    .measure-2 = Vroeg praten met beide moederorganisaties

