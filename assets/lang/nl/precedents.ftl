# Allianties die er al waren: wat de bronnen ervan vertellen, in eigen woorden.

precedent-lane-origin = Oorsprong
    .says = en buitenland
precedent-lane-three-domains = Ontwerpalliantie
    .says = drie domeinen
precedent-lane-full = Volledige alliantie
precedent-lane-none = Geen alliantie

precedent-north-sea = Noordzee
    .name = Alliantie Noordzee (BP)
    .form = oorsprong van de alliantie
    .what = een nieuwe reeks platforms op zee, die de oude contracten met één vaste prijs niet mogelijk maakten
    .partners = BP en andere oliemaatschappijen, met ontwerpers en bouwers
    .lesson = Wie iets maakt dat nog niemand kan, heeft weinig aan een vaste prijs vooraf. Gelijk aan tafel kwam vernieuwing wel van de grond.
    .differs = Hoofdstuk 2 vertelt over olieplatforms. Het geboortekaartje noemt BP, Nuon, Shell en de overheid, en gaat over windparken tot in 2020.
precedent-north-sea-begin = oliebedrijven en industrie zoeken een vorm waarin ze gelijk zijn
precedent-north-sea-australia = BP neemt de aanpak mee naar Australië

precedent-uk-contracts = contracten VK
    .name = Standaardcontracten in het Verenigd Koninkrijk
    .form = contractmodellen
    .what = FAC-1 en NEC4 ALC: modellen die het denken in allianties overnamen
    .partners = niet voor één opdrachtgever en één opdrachtnemer gemaakt
    .lesson = Een idee kan ook als model verder leven. Zulke modellen regelen andere verhoudingen dan die tussen OG en ON.

precedent-australia = Australië
    .name = Allianties in Australië
    .form = allianties in een ander land
    .what = de aanpak groeit verder in infrastructuur, mijnbouw en overheidsgebouwen
    .partners = BP bracht het model
    .lesson = Wat elders werkte, is mee te nemen. Daarna past elk land het aan.
precedent-australia-arrived = het model komt mee met BP

precedent-melbourne = Melbourne
    .name = Haven van Melbourne
    .form = projectalliantie
    .what = de haven groter en moderner maken (Channel Deepening)
    .partners = Port of Melbourne met Boskalis en Nederlandse ingenieurs
    .lesson = Nederlandse bouwers deden hier ervaring op en namen die mee naar huis: delen ervan zijn terug te zien bij de A2.
precedent-melbourne-begin = de partijen gaan samen aan het werk
precedent-melbourne-first-part = het eerste deel is klaar
precedent-melbourne-opened = de nieuwe terminal gaat open

precedent-waardse = Waardse
    .name = Waardse Alliantie
    .form = ontwerpalliantie
    .what = Betuweroute van Sliedrecht tot Gorinchem, met een tunnel en twee bruggen
    .client = ProRail
    .contractor = HBSC: Heijmans, Boskalis, Strukton, CFE
    .lesson = Begin met het deel dat samen beter gaat: ontwerp, omgeving en het fonds. De ontwerpkosten en stukken van beide risicobudgetten gingen in één fonds, dat samen werd bewaakt.
    .differs = Hoofdstuk 2 laat de alliantie in en na de tender van 1999 ontstaan. Het geboortekaartje zet de oprichting in 2003.
precedent-waardse-tender = bij de tender mag het als alliantie
precedent-waardse-founded = oprichting, om meer grip op risico’s te krijgen
precedent-waardse-done = werk klaar; monitoring en onderhoud gaan door

precedent-n201 = N201
    .name = Alliantie N201
    .form = ontwerpalliantie
    .what = de weg N201
    .client = Provincie Noord-Holland
    .contractor = Combinatie N201: Boskalis, Heijmans
    .lesson = Een vorm die werkt, is over te nemen: ook door een provincie, en ook voor een weg.

precedent-ov-saal = OV-SAAL
    .name = OV-SAAL: Amstelspoor en Amsterdamse Waltz
    .form = twee ontwerpallianties
    .what = meer spoor tussen Schiphol, Amsterdam, Almere en Lelystad
    .client = ProRail
    .contractor = Amstelspoor: BAM. Waltz: VolkerRail, Van Hattum en Blankevoort
    .lesson = Spreek vooraf af tot waar het ontwerp samen is. Hier lag dat minder vast dan later bij Zwaluw, waar alles tot en met het uitvoeringsontwerp in de alliantie zit.
precedent-ov-saal-plan = begin van de planning
precedent-ov-saal-work = het werk begint
precedent-ov-saal-done = spoor klaar

precedent-bataafse = Bataafse
    .name = Bataafse Alliantie
    .form = ontwerpalliantie
    .what = het spoor bij Houten verdubbelen, zodat er rond Utrecht meer treinen kunnen rijden
    .client = ProRail
    .contractor = CFE/TBI met KWS
    .lesson = Herhaal wat goed ging. Het model van de Waardse Alliantie kon vrijwel zonder aanpassing naar een volgend spoorproject.
    .differs = Hoofdstuk 2 noemt BAM als partner van ProRail. Het geboortekaartje noemt CFE/TBI met KWS.
precedent-bataafse-founded = oprichting
precedent-bataafse-work = het werk begint
precedent-bataafse-done = klaar

precedent-zwaluw = Zwaluw
    .name = Zwolse Alliantie Zwaluw
    .form = ontwerpalliantie
    .what = vier sporen van Zwolle tot Herfte, een dive-under en een nieuw opstelterrein
    .client = ProRail
    .contractor = NoorderSpoort: Van Hattum en Blankevoort, VolkerRail, KWS
    .lesson = Leg alle ontwerpwerk in de alliantie. En verwacht bij krap geld stevige gesprekken over wijzigingen: ook dan kan werk dat vaststaat op tijd klaar zijn.
precedent-zwaluw-begin = start
precedent-zwaluw-design = ontwerp
precedent-zwaluw-work = uitvoering
precedent-zwaluw-in-service = in dienst

precedent-lingense = Lingense
    .name = Lingense Alliantie
    .form = ontwerpalliantie
    .what = sporen, perrons, tunnels en onderdoorgangen bij Geldermalsen
    .client = ProRail
    .contractor = Dura Vermeer, Mobilis
    .lesson = Kies mensen die bij elkaar passen, en neem tijd om een team te worden. Een alliantie maakt samenwerken makkelijker, maar geeft geen garantie.
precedent-lingense-plan = ontwerp en planning
precedent-lingense-founded = oprichting
precedent-lingense-work = het werk begint

precedent-a2 = A2 Hooggelegen
    .name = A2 Hooggelegen
    .form = volledige alliantie
    .what = de A2 breder, van de Leidsche Rijntunnel tot knooppunt Oudenrijn
    .client = Rijkswaterstaat
    .contractor = Trajectum Novum: Boskalis, KWS Infra, Mourik Groot Ammers, Van Hattum en Blankevoort, Vialis
    .lesson = Gunnen op samenwerking kan. Ontwerp en uitvoering in één overeenkomst gaf vaart toen de tijd drong.
    .differs = Hoofdstuk 2 noemt drie bedrijven aan de kant van ON, het geboortekaartje vijf.
precedent-a2-contract = contract en start
precedent-a2-done = klaar, zonder gang naar de rechter

precedent-vught = Vught Verdiept
    .name = Vught Verdiept
    .form = lijkt op een volledige alliantie
    .what = het spoor bij Vught omlaag, voor veiligheid en leefbaarheid
    .client = ProRail
    .contractor = Boskalis, Van Hattum en Blankevoort
    .lesson = Wie gewend is aan drie domeinen, kan verder gaan: deze alliantie lijkt sterk op die van de A2.
precedent-vught-decided = besluit om het spoor te verdiepen
precedent-vught-award = gunning en start

precedent-markermeerdijken = Markermeerdijken
    .name = Alliantie Markermeerdijken
    .form = volledige alliantie
    .what = 33 kilometer dijk van Hoorn tot Amsterdam sterker maken
    .client = Hoogheemraadschap Hollands Noorderkwartier
    .contractor = KWS, Van Hattum en Blankevoort, Boskalis
    .lesson = Bewaak de publieke stem. De helft eigen mensen van OG was het doel, minder dan een tiende bleef over. Selecteren op samenwerking en op een onderbouwing van eenheidsprijzen kan.
precedent-markermeerdijken-call = uitvraag aan de markt
precedent-markermeerdijken-agreed = overeenkomst
precedent-markermeerdijken-work = werk aan de dijk begint

precedent-graaf-reinald = Graaf Reinald
    .name = Graaf Reinaldalliantie
    .form = volledige alliantie, vanaf de verkenning
    .what = 23 kilometer dijk van Gorinchem tot Waardenburg sterker maken
    .client = Waterschap Rivierenland
    .contractor = Waalensemble: Heijmans, GMB, DEME Environmental NL; Royal HaskoningDHV als adviseur
    .lesson = Begin vroeg, als de eisen nog open zijn, en deel alle risico’s op twee uitzonderingen na. Eerlijk over geld woog zwaarder dan de laagste prijs.
    .differs = Nd Alliantieleren noemt De Vries & Van de Wiel waar het geboortekaartje DEME noemt. De handtekening van 2016 hoort bij de leidraad voor de aanbesteding, niet bij de start.
precedent-graaf-reinald-rejected = de dijk is afgekeurd
precedent-graaf-reinald-talks = eerste gesprekken bij het waterschap
precedent-graaf-reinald-consultation = marktconsultatie
precedent-graaf-reinald-signed = handtekening, voor de leidraad
precedent-graaf-reinald-begin = start

precedent-piet-hein = Piet Heintunnel
    .name = Piet Heintunnel
    .form = volledige alliantie
    .what = een tunnel van 1.500 meter in Amsterdam vernieuwen
    .client = Gemeente Amsterdam
    .contractor = Yunex Traffic, Heijmans Infra
    .lesson = Durf terug te komen op een contract dat niet past. Staan de eisen nog niet vast, dan is een alliantie een betere plek dan een vaste opdracht.
precedent-piet-hein-dropped = D&C voorbereid, en losgelaten
precedent-piet-hein-tender = aanbesteding, met het alliantiebudget erin
precedent-piet-hein-award = gunning en start

precedent-hoevelaken = Hoevelaken
    .name = Knooppunt Hoevelaken (A28/A1)
    .form = geen alliantie
    .what = een knooppunt van snelwegen, waar het toch geen alliantie werd
    .partners = niet genoemd
    .lesson = Zonder geloof bij OG wordt het niets. In het projectteam geloofde iemand er niet in, en dat woog zwaar in het besluit. Kijk bij Geboorte naar de mensen voordat de vorm gekozen wordt.

precedent-early = begin jaren ’{ $short }
precedent-over = { $first }–{ $last }
precedent-undated = jaar niet in de bron

precedent-aspect-form = Vorm
precedent-aspect-award = Gunning
precedent-aspect-shared = Gedeeld risico
precedent-aspect-mix = Eigen mensen OG
precedent-aspect-mandates = Mandaten
precedent-aspect-principles = Beginselen
precedent-aspect-staffel = Staffel
precedent-aspect-signals = Signalen
