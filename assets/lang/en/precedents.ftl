# Alliances that were there before: what the sources tell of them, in our own words.

precedent-lane-origin = Origin
    .says = and abroad
precedent-lane-three-domains = Design alliance
    .says = three domains
precedent-lane-full = Full alliance
precedent-lane-none = No alliance

precedent-north-sea = North Sea
    .name = North Sea alliance (BP)
    .form = where the alliance comes from
    .what = a new kind of platform at sea, which contracts with one fixed price could not bring about
    .partners = BP and other oil companies, with designers and builders
    .lesson = Whoever makes what nobody can make yet has little use for a price fixed beforehand. As equals they did get something new off the ground.
    .differs = Chapter 2 tells of oil platforms. The birth card names BP, Nuon, Shell and the state, and is about wind farms up to 2020.
precedent-north-sea-begin = oil companies and industry look for a form in which they are equals
precedent-north-sea-australia = BP takes the approach along to Australia

precedent-uk-contracts = UK contracts
    .name = Standard contracts in the United Kingdom
    .form = model contracts
    .what = FAC-1 and NEC4 ALC: models that took over the idea of alliances
    .partners = not made for one client and one contractor
    .lesson = An idea can also live on as a model. Such models settle other relations than that of client and contractor.

precedent-australia = Australia
    .name = Alliances in Australia
    .form = alliances in another country
    .what = the approach grows on in infrastructure, mining and public buildings
    .partners = BP brought the model
    .lesson = What worked elsewhere can be taken along. After that each country adapts it.
precedent-australia-arrived = the model arrives with BP

precedent-melbourne = Melbourne
    .name = Port of Melbourne
    .form = project alliance
    .what = making the port larger and more modern (Channel Deepening)
    .partners = Port of Melbourne with Boskalis and Dutch engineers
    .lesson = Dutch builders gained experience here and took it home: parts of it are found again in the A2.
precedent-melbourne-begin = the partners start to work together
precedent-melbourne-first-part = the first part is ready
precedent-melbourne-opened = the new terminal opens

precedent-waardse = Waardse
    .name = Waardse Alliantie
    .form = design alliance
    .what = Betuweroute from Sliedrecht to Gorinchem, with a tunnel and two bridges
    .client = ProRail
    .contractor = HBSC: Heijmans, Boskalis, Strukton, CFE
    .lesson = Begin with the part that goes better together: design, surroundings and the fund. The cost of design and pieces of both risk budgets went into one fund that was guarded together.
    .differs = Chapter 2 has the alliance come about in and after the tender of 1999. The birth card puts its founding in 2003.
precedent-waardse-tender = the tender allows an alliance
precedent-waardse-founded = founded, to get a better grip on risks
precedent-waardse-done = work done; monitoring and maintenance go on

precedent-n201 = N201
    .name = Alliantie N201
    .form = design alliance
    .what = the road N201
    .client = Provincie Noord-Holland
    .contractor = Combinatie N201: Boskalis, Heijmans
    .lesson = A form that works can be taken over: by a province too, and for a road as well.

precedent-ov-saal = OV-SAAL
    .name = OV-SAAL: Amstelspoor and Amsterdamse Waltz
    .form = two design alliances
    .what = more track between Schiphol, Amsterdam, Almere and Lelystad
    .client = ProRail
    .contractor = Amstelspoor: BAM. Waltz: VolkerRail, Van Hattum en Blankevoort
    .lesson = Agree beforehand how far the design is joint. Here that was less settled than later at Zwaluw, where all of it up to the execution design is in the alliance.
precedent-ov-saal-plan = planning begins
precedent-ov-saal-work = the work begins
precedent-ov-saal-done = track ready

precedent-bataafse = Bataafse
    .name = Bataafse Alliantie
    .form = design alliance
    .what = doubling the track at Houten, so that more trains can run around Utrecht
    .client = ProRail
    .contractor = CFE/TBI with KWS
    .lesson = Repeat what went well. The model of the Waardse Alliantie went to the next railway project almost as it was.
    .differs = Chapter 2 names BAM as ProRail’s partner. The birth card names CFE/TBI with KWS.
precedent-bataafse-founded = founded
precedent-bataafse-work = the work begins
precedent-bataafse-done = done

precedent-zwaluw = Zwaluw
    .name = Zwolse Alliantie Zwaluw
    .form = design alliance
    .what = four tracks from Zwolle to Herfte, a dive-under and a new stabling yard
    .client = ProRail
    .contractor = NoorderSpoort: Van Hattum en Blankevoort, VolkerRail, KWS
    .lesson = Put all design work in the alliance. And where money is tight, expect firm talks about changes: work that stands fast can be on time even then.
precedent-zwaluw-begin = start
precedent-zwaluw-design = design
precedent-zwaluw-work = execution
precedent-zwaluw-in-service = in service

precedent-lingense = Lingense
    .name = Lingense Alliantie
    .form = design alliance
    .what = tracks, platforms, tunnels and underpasses at Geldermalsen
    .client = ProRail
    .contractor = Dura Vermeer, Mobilis
    .lesson = Choose people who suit each other, and take time to become a team. An alliance makes working together easier, and guarantees nothing.
precedent-lingense-plan = design and planning
precedent-lingense-founded = founded
precedent-lingense-work = the work begins

precedent-a2 = A2 Hooggelegen
    .name = A2 Hooggelegen
    .form = full alliance
    .what = a wider A2, from the Leidsche Rijn tunnel to the Oudenrijn junction
    .client = Rijkswaterstaat
    .contractor = Trajectum Novum: Boskalis, KWS Infra, Mourik Groot Ammers, Van Hattum en Blankevoort, Vialis
    .lesson = Awarding on cooperation is possible. Design and execution in one agreement gave speed when time pressed.
    .differs = Chapter 2 names three companies on the contractor’s side, the birth card five.
precedent-a2-contract = contract and start
precedent-a2-done = done, without going to court

precedent-vught = Vught Verdiept
    .name = Vught Verdiept
    .form = close to a full alliance
    .what = the railway at Vught lowered, for safety and quality of life
    .client = ProRail
    .contractor = Boskalis, Van Hattum en Blankevoort
    .lesson = Whoever is used to three domains can go further: this alliance is much like that of the A2.
precedent-vught-decided = decision to lower the railway
precedent-vught-award = award and start

precedent-markermeerdijken = Markermeerdijken
    .name = Alliantie Markermeerdijken
    .form = full alliance
    .what = making 33 kilometres of dike from Hoorn to Amsterdam stronger
    .client = Hoogheemraadschap Hollands Noorderkwartier
    .contractor = KWS, Van Hattum en Blankevoort, Boskalis
    .lesson = Guard the public voice. Half own client staff was the aim, less than a tenth was left. Selecting on cooperation and on how unit prices are argued for is possible.
precedent-markermeerdijken-call = call to the market
precedent-markermeerdijken-agreed = agreement
precedent-markermeerdijken-work = work on the dike begins

precedent-graaf-reinald = Graaf Reinald
    .name = Graaf Reinaldalliantie
    .form = full alliance, from the exploration phase
    .what = making 23 kilometres of dike from Gorinchem to Waardenburg stronger
    .client = Waterschap Rivierenland
    .contractor = Waalensemble: Heijmans, GMB, DEME Environmental NL; Royal HaskoningDHV as adviser
    .lesson = Begin early, while requirements are still open, and share all risks with two exceptions. Being honest about money weighed more than the lowest price.
    .differs = Nd Alliantieleren names De Vries & Van de Wiel where the birth card names DEME. The signature of 2016 belongs to the tender guide and not to the start.
precedent-graaf-reinald-rejected = the dike is rejected
precedent-graaf-reinald-talks = first talks within the water board
precedent-graaf-reinald-consultation = market consultation
precedent-graaf-reinald-signed = signature, for the tender guide
precedent-graaf-reinald-begin = start

precedent-piet-hein = Piet Heintunnel
    .name = Piet Heintunnel
    .form = full alliance
    .what = renewing a tunnel of 1,500 metres in Amsterdam
    .client = Gemeente Amsterdam
    .contractor = Yunex Traffic, Heijmans Infra
    .lesson = Dare to come back on a contract that does not fit. Where requirements are not settled yet, an alliance is a better place than a fixed order.
precedent-piet-hein-dropped = D&C prepared, and dropped
precedent-piet-hein-tender = tender, with the alliance’s budget in it
precedent-piet-hein-award = award and start

precedent-hoevelaken = Hoevelaken
    .name = Knooppunt Hoevelaken (A28/A1)
    .form = no alliance
    .what = a junction of motorways, where no alliance came about
    .partners = not named
    .lesson = Without belief on the client’s side nothing comes of it. Somebody in the project team did not believe in it, and that weighed heavily in the decision. Look at the people under Birth before the form is chosen.

precedent-early = early { $year }s
precedent-over = { $first }–{ $last }
precedent-undated = no year in the source

precedent-aspect-form = Form
precedent-aspect-award = Award
precedent-aspect-shared = Shared risk
precedent-aspect-mix = Client’s own people
precedent-aspect-mandates = Mandates
precedent-aspect-principles = Principles
precedent-aspect-staffel = Staffel
precedent-aspect-signals = Signals
