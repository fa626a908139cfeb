# De woorden van de waarden en van de catalogus: beginselen, disciplines, functies, rollen, onderwerpen.

# Waarden van het ontwerp

side-client = OG
    .long = opdrachtgever
side-contractor = ON
    .long = opdrachtnemer

form-three-domains = Drie domeinen
    .one-sentence = Ontwerp en gedeelde risico’s liggen in de alliantie, de bouw valt onder het contract.
form-full = Volledige alliantie
    .one-sentence = Ontwerp en bouw liggen in één alliantie, en OG en ON delen de risico’s van begin tot eind.

domain-contract-authority = Contractgemachtigde
    .task = Zegt wat nodig is en binnen welke grenzen
domain-alliance = Alliantie
    .task = Zoekt de ontwerpoplossing en laat die bouwen
domain-executing-contractor = Uitvoerend aannemer
    .task = Bouwt volgens de specificaties van de alliantie
domain-client = OG
    .task = Alleen de twee uitzonderingen
domain-contractor = ON
    .task = In beginsel niets

phase-exploration = Verkenning
phase-plan-development = Planuitwerking
phase-tender = Aanbesteding
phase-realisation = Realisatie
phase-handover = Oplevering en overdracht

work-railway = Spoor
work-dike = Dijk
work-tunnel = Tunnel
work-road = Weg
work-other = Ander werk

lens-political = Politiek en bestuurlijk
lens-financial = Financieel en economisch
lens-legal = Juridisch
lens-technical = Technisch
lens-organisational = Organisatorisch
lens-spatial = Ruimtelijk
lens-social = Maatschappelijk

origin-client-wishes = Wensen van OG
origin-boundary-conditions = Randvoorwaarden
origin-design = Ontwerp
origin-execution = Uitvoering
origin-surroundings = Omgeving
origin-law = Wet en regels
origin-public-cooperation = Publiekrechtelijke medewerking

managed-client = OG
managed-contractor = ON
managed-jointly = OG en ON samen

hat-partner = Partner in de alliantie
hat-client = Opdrachtgever van de alliantie
hat-funder-link = Schakel met de financier
hat-owner-asset-manager = Eigenaar en beheerder

step-talk = bespreken
step-advise = adviseren
step-decide = beslissen
step-claim-procedure = claimprocedure

line-reports-to = rapporteert aan
line-decides-with = beslist samen met
line-advises = adviseert
line-informs = informeert

# Disciplines

discipline-alliance-management = Alliantiemanagement
discipline-design = Ontwerp
discipline-conditioning = Conditionering
discipline-surroundings = Omgeving
discipline-contract-procurement = Contract en inkoop
discipline-project-control = Projectbeheersing
discipline-execution = Uitvoering
discipline-safety-health = Veiligheid en gezondheid
discipline-handover = Beheer en overdracht

# Functies

function-project-manager = Projectmanager
function-project-control-manager = Manager projectbeheersing
function-surroundings-manager = Omgevingsmanager
function-technical-manager = Technisch manager
function-contract-manager = Contractmanager
function-alliance-manager = Alliantiemanager
function-deputy-alliance-manager = Plaatsvervangend alliantiemanager
function-alliance-secretary = Secretaris van de alliantie
function-team-coach = Teamcoach
function-design-leader = Ontwerpleider
function-designer = Ontwerper
function-structural-engineer = Constructeur
function-systems-engineer = Systems engineer
function-bim-coordinator = BIM-coördinator
function-landscape-architect = Landschapsarchitect
function-conditioning-manager = Manager conditionering
function-permit-coordinator = Vergunningencoördinator
function-cables-pipes-coordinator = Coördinator kabels en leidingen
function-ecologist = Ecoloog
function-land-agent = Grondverwerver
function-communication-adviser = Communicatieadviseur
function-stakeholder-adviser = Omgevingsadviseur
function-buyer = Inkoper
function-contract-adviser = Contractadviseur
function-risk-manager = Risicomanager
function-planner = Planner
function-cost-expert = Kostendeskundige
function-controller = Controller
function-execution-manager = Uitvoeringsmanager
function-foreman = Uitvoerder
function-work-planner = Werkvoorbereider
function-safety-coordinator = Veiligheidscoördinator
function-handover-manager = Manager overdracht

# Rollen

role-client = Opdrachtgever
    .for = Zegt wat het project moet opleveren, en staat in voor het geld en de rugdekking van het bestuur.
    .not-for = Kiest geen ontwerpoplossing en stuurt het team niet aan.
role-contract-authority = Contractgemachtigde
    .for = Legt wensen en randvoorwaarden juist vast en spreekt namens OG over het contract.
    .not-for = Ontwerpt niet mee en geeft de uitvoerend aannemer geen opdrachten buiten de alliantie om.
role-alliance-board = Alliantiebestuur
    .for = Beslist samen over wat het mandaat van het AMT te boven gaat, en bewaakt de beginselen.
    .not-for = Doet het dagelijkse werk van het AMT niet over en pleit niet voor één moederorganisatie.
role-management-team = AMT
    .for = Leidt de alliantie van dag tot dag en beslist samen binnen het afgesproken mandaat.
    .not-for = Verandert de opdracht of het taakstellend alliantiebudget niet zelf.
role-contractor-board = Directie ON
    .for = Staat in voor goede mensen en middelen van ON, en tekent voor de beginselen.
    .not-for = Stuurt de eigen mensen in de alliantie niet buiten het AMT om.
role-executing-contractor = Uitvoerend aannemer
    .for = Bouwt volgens de specificaties en randvoorwaarden van de alliantie, en draagt de risico’s van de uitvoering.
    .not-for = Verandert het ontwerp niet en maakt geen eigen afspraken met OG over de eisen.
role-asset-manager = Beheerorganisatie
    .for = Brengt vroeg in wat beheer en onderhoud vragen, en neemt het werk over.
    .not-for = Voegt laat geen eisen toe buiten de afgesproken weg om.
role-funder = Financier
    .for = Geeft geld onder vooraf bekende voorwaarden en toetst of daaraan is voldaan.
    .not-for = Beslist niet over ontwerp, planning of team.
role-public-representative = Publieke vertegenwoordiger
    .for = Brengt het publieke belang in, zichtbaar en bij elk besluit dat de omgeving raakt.
    .not-for = Controleert ON niet en onderhandelt niet namens OG over geld.
role-independent-review = Onafhankelijke spiegel
    .for = Kijkt van buiten mee, spreekt tegen waar dat nodig is en adviseert het alliantiebestuur.
    .not-for = Neemt geen besluiten en doet geen audit.
role-process-guardian = Procesbewaker
    .for = Plant de momenten om stil te staan en te herijken, en zegt het als het team een stap overslaat.
    .not-for = Oordeelt niet over de inhoud en controleert geen mensen.
role-independent-chair = Onafhankelijk voorzitter
    .for = Houdt in het alliantiebestuur ruimte voor de gedeelde ambitie en hakt de knoop door waar het bestuur vastloopt.
    .not-for = Kiest geen partij en trekt geen besluiten naar zich toe die het bestuur zelf kan nemen.
role-discipline-leads = Disciplineleiders
    .for = Lossen vragen tussen disciplines samen op en bereiden besluiten van het AMT voor.
    .not-for = Beslissen niet over geld of scope buiten hun mandaat.

# Onderwerpen van besluiten

subject-design-change = Wijziging in het ontwerp
subject-risk-pot = Inzet van het risicobudget
subject-changes-settlement = Wijzigingen en verrekening (VTW)
subject-scope-requirements = Scope en eisen
subject-surroundings-communication = Communicatie met de omgeving
subject-planning-milestones = Planning en mijlpalen
subject-procurement = Inkoop en contracteren
subject-team-staffing = Teambezetting
subject-permits = Vergunningen
subject-safety = Veiligheid
subject-optimisation-room = Inzet van de optimalisatieruimte
subject-handover = Beheer en overdracht
subject-key-persons = Vervangen van sleutelpersonen
subject-innovation-trials = Innovatie en proeven

# Beginselen

principle-best-for-project = Best for project
    .asks = Kies wat het project het verst brengt, ook als de eigen organisatie daar minder aan heeft.
    .shows-1 = Bij elk besluit vraagt iemand wat dit voor het project betekent.
    .shows-2 = De beste persoon doet het werk, van welke kant die ook komt.
    .shows-3 = Iemand zegt hardop dat een keuze de eigen organisatie iets kost, en steunt haar toch.
    .erodes-1 = De moederorganisatie krijgt eerst de vraag wat er gezegd mag worden.
    .erodes-2 = Het woord projectbelang dient om een lastige vraag uit de omgeving weg te wuiven.
principle-transparency = Transparantie
    .asks = Deel wat een ander nodig heeft om mee te beslissen, ook als het slecht uitkomt.
    .shows-1 = Slecht nieuws ligt binnen een dag op tafel.
    .shows-2 = Elke partij vertelt wat de eigen organisatie bindt of zorgen geeft.
    .shows-3 = Planning, risico’s en besluiten staan op één plek die iedereen kan inzien.
    .erodes-1 = Er ontstaan vooroverleggen met alleen OG of alleen ON.
    .erodes-2 = Cijfers komen pas op tafel als ze mooi genoeg zijn.
principle-open-book = Open boek
    .asks = Leg alle kosten en opbrengsten van het project open op tafel.
    .shows-1 = De afrekening volgt de werkelijke kosten, met de bonnen erbij.
    .shows-2 = OG en ON kijken elke maand samen naar dezelfde cijfers.
    .shows-3 = Wie een bedrag niet begrijpt, krijgt uitleg tot het klopt.
    .erodes-1 = Een post heet bedrijfsgeheim zonder dat dit is afgesproken.
    .erodes-2 = Naast de gedeelde cijfers bestaat een tweede begroting.
principle-no-gain-at-others-loss = Geen winst ten koste van de ander
    .asks = Sluit uit dat de een verdient aan wat de ander verliest.
    .shows-1 = Bij een wijziging rekent het team uit wat ze voor OG en voor ON betekent.
    .shows-2 = Een meevaller of tegenvaller gaat langs de afgesproken verdeling.
    .shows-3 = Dreigt één kant verlies te lijden, dan zoekt de andere kant mee naar een uitweg.
    .erodes-1 = Een fout in het contract wordt bewaard tot ze iets oplevert.
    .erodes-2 = Verlies van de ander heet eigen schuld.
principle-stay-positive = Blijf positief
    .asks = Zoek in elke tegenslag wat wel kan, en houd plezier in het werk.
    .shows-1 = Het team viert kleine successen, ook met de moederorganisaties.
    .shows-2 = Wie een probleem meldt, krijgt eerst hulp.
    .shows-3 = In drukke weken gaat de gezamenlijke lunch door.
    .erodes-1 = Vrolijkheid wordt een plicht, en wie zorgen uit, heet negatief.
principle-no-blame-no-claim = No blame, no claim
    .asks = Zoek de oplossing en niet de schuldige, en dien geen claims tegen elkaar in.
    .shows-1 = Na een fout vraagt het team wat ervan te leren is.
    .shows-2 = Een geschil gaat langs de escalatieladder tot het is opgelost.
    .shows-3 = Wie een fout maakt, meldt die zelf.
    .erodes-1 = Er ontstaat een dossier voor het geval dat.
    .erodes-2 = Brieven met voorbehoud nemen de plaats in van een gesprek.
principle-fair-representation = Eerlijke vertegenwoordiging
    .asks = Zorg dat OG en ON op elk niveau een eerlijke stem hebben.
    .shows-1 = In alliantiebestuur en AMT zitten mensen van beide kanten.
    .shows-2 = Elke discipline heeft mensen van OG en van ON.
    .shows-3 = Valt iemand weg, dan houdt die kant een stem tot de opvolger er is.
    .erodes-1 = De plekken van OG worden één voor één door inhuur of door ON gevuld.
    .erodes-2 = Wie aan tafel zit, mag namens de eigen kant niets toezeggen.
principle-joint-decisions = Samen beslissen
    .asks = Neem besluiten van de alliantie alleen samen.
    .shows-1 = Een besluit staat vast als OG en ON allebei ja zeggen.
    .shows-2 = Wie twijfelt, zegt het voor het besluit en niet erna.
    .shows-3 = Beide kanten leggen het besluit thuis op dezelfde manier uit.
    .erodes-1 = De ene kant hoort een besluit als mededeling.
    .erodes-2 = Een besluit gaat thuis opnieuw ter discussie.
principle-together-out-together-home = Samen uit, samen thuis
    .asks = Begin samen, maak het samen af en laat onderweg niemand achter.
    .shows-1 = Wie het zwaar heeft, krijgt hulp van andere disciplines.
    .shows-2 = Naar buiten vertellen OG en ON één verhaal.
    .shows-3 = Bij oplevering zijn beide kanten er tot het laatste punt klaar is.
    .erodes-1 = Zodra het spannend wordt, trekt een kant de beste mensen terug.
principle-shared-risks = Gedeelde risico’s
    .asks = Draag risico’s samen, en gebruik het geld ervoor om schade te voorkomen.
    .shows-1 = Een risico heeft een houder, en de gevolgen zijn van OG en ON samen.
    .shows-2 = Het team geeft geld uit aan voorkomen als dat minder kost dan de schade.
    .shows-3 = Een nieuw risico komt eerst samen op tafel, en pas daarna komt de vraag wie het draagt.
    .erodes-1 = Vlak voor het tekenen gaan risico’s alsnog naar één kant.
    .erodes-2 = Een tegenvaller heet opeens het risico van de ander.
principle-equal-partners = Gelijkwaardige partners
    .asks = Praat als gelijken met elkaar, ook al zijn rol en belang verschillend.
    .shows-1 = OG en ON zitten om beurten het overleg voor.
    .shows-2 = Een argument weegt even zwaar, van welke kant het ook komt.
    .shows-3 = Wie macht heeft door het contract, zet die niet in om gelijk te krijgen.
    .erodes-1 = In een lastig gesprek zegt iemand: de klant is koning.
    .erodes-2 = De ene kant vraagt, de andere levert.
principle-accountability = Aanspreekbaar zijn
    .asks = Spreek elkaar aan op afspraken, en laat anderen hetzelfde doen.
    .shows-1 = Wie een afspraak niet haalt, meldt dat voor de datum.
    .shows-2 = Aanspreken gebeurt rechtstreeks, bij de persoon zelf.
    .shows-3 = Elk overleg begint met de afspraken van de vorige keer.
    .erodes-1 = Over gedrag wordt gepraat met iedereen behalve met de persoon zelf.
principle-autonomy = Autonomie binnen kaders
    .asks = Laat de alliantie zelf beslissen binnen kaders die vooraf helder zijn.
    .shows-1 = De meeste besluiten vallen in het team of in het AMT.
    .shows-2 = Het team weet tot welk bedrag en over welk onderwerp het zelf beslist.
    .shows-3 = Het alliantiebestuur krijgt op tijd te horen wat het moet weten.
    .erodes-1 = Voor elk besluit vraagt iemand thuis om toestemming.
    .erodes-2 = De moederorganisaties verliezen de alliantie uit het oog.
principle-best-for-society = Best for society
    .asks = Weeg het belang van de samenleving mee, ook waar het project er last van heeft.
    .shows-1 = Bij elk groot besluit zegt iemand wat bewoners en omgeving ervan merken.
    .shows-2 = Een publieke vertegenwoordiger zit zichtbaar aan tafel.
    .shows-3 = Het team legt buiten uit welke afweging het heeft gemaakt.
    .erodes-1 = De omgeving komt pas in beeld als er een klacht is.
    .erodes-2 = OG en ON zijn het eens, en noemen dat het publieke belang.
principle-curiosity-learning = Nieuwsgierig zijn en leren
    .asks = Vraag wat de ander beweegt, en leer zolang het project loopt.
    .shows-1 = Bij irritatie vraagt iemand eerst wat er speelt.
    .shows-2 = Het team bespreekt lessen tijdens het project, en niet pas erna.
    .shows-3 = Mensen van buiten kijken mee en mogen alles vragen.
    .erodes-1 = Over de bedoelingen van de ander wordt gegist zonder het te vragen.
