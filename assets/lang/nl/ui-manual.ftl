# Het handboek van de regels.

manual-title = Handboek
manual-says = Elke regel waarmee het programma meekijkt: wat de regel ziet, waarom dat telt en waar het vandaan komt.
manual-search = Zoek in het handboek
manual-close = Handboek sluiten
manual-nothing = Geen bladzijde met deze woorden
manual-list = Regels
manual-previous = Vorige bladzijde
manual-next = Volgende bladzijde
manual-back = Alle bladzijden
manual-looks-at = Wat deze regel ziet, en waarom
manual-severities = Gewicht
manual-sources = Bron
manual-numbers = Grenzen
manual-example = Voorbeeld
manual-example-in = In een klein ontwerp ({ $form }) zegt de regel:
manual-silent-after = Verdwijnt na
manual-ways-out = Wat eraan te doen is
manual-here = In dit ontwerp
manual-here-none = Geen signaal van deze regel
manual-here-count = { $count ->
    [one] 1 signaal van deze regel
   *[other] { $count } signalen van deze regel
}
manual-show = Toon in het ontwerp
manual-off = uit in dit ontwerp
manual-no-design = Open een ontwerp om te zien wat deze regel daarin ziet.
manual-unknown = Er is geen regel ‘{ $id }’. De opdracht rules zonder naam noemt ze alle.
manual-off-here = In dit ontwerp is de praktijk elders uitgezet.
manual-about = Over deze regel
manual-count = { $count ->
    [one] 1 regel
   *[other] { $count } regels
}
command-manual = Handboek
chapter-elsewhere = Praktijk elders

number-ours = Ons eigen getal; de bron noemt er geen.
number-from = Bron: { $source }.
number-may-set = Per ontwerp te kiezen, onder Eigen grenzen.
number-own = Dit ontwerp kiest zelf { $says }.
number-client-share-goal = Doel voor eigen mensen van OG, in fte
number-client-share-of-goal = Waarschuwt onder dit deel van het doel
number-client-share-ammd = Noemt de ervaring van Markermeerdijken onder
number-overloaded-roles = Veel rollen voor één persoon, vanaf
number-ladder-steps = Minste aantal stappen van een escalatieladder
number-unclear-from = Open einden die de bovenkant samen onduidelijk maken
number-leads-to-judge = Spreekt pas vanaf zoveel disciplineleiders
number-subjects-to-judge = Spreekt pas vanaf zoveel onderwerpen
number-execution-left = Grootste deel van de waarde van uitvoeringsrisico’s bij de uitvoerend aannemer
number-shared-least = Kleinste deel van de risicowaarde dat gedeeld is
number-risks-to-judge = Spreekt pas vanaf zoveel risico’s
number-one-side-carries = Zoveel van de risico’s bij één kant

source-nda-full = Neerlands diep, Nd Alliantieleren (2021), onder ‘{ $heading }’
source-gv-full = Symposiummagazine Geboorteverhalen, hoofdstuk { $chapter }
source-es-full = Evaluatiespiegel Alliantie Markermeerdijken (2025), { $heading }
source-vl-full = Drie Vlinders van Gorinchem-Waardenburg
source-av-full = Artikel over de ontwikkeling van allianties, ‘{ $heading }’
source-risman-full = RISMAN, de Nederlandse methode voor risicomanagement
source-ipm-full = Het IPM-model, het Nederlandse model voor integraal projectmanagement met vijf rollen
source-nacg-full = National Alliance Contracting Guidelines, Australië (2011, herzien 2015)
source-sia-2065-full = SIA 2065, de Zwitserse handreiking voor projectallianties
source-mallesons-full = Mallesons over alliantiecontracten, Australië (2008)
source-iso-44001-full = ISO 44001, de norm voor samenwerking tussen organisaties
source-ours-beside = Deels een gevolgtrekking van de makers; zo ver gaat de bron niet
source-ours-full = Eigen ervaring van de makers; geen bron zegt dit

# Waarna een voorbeeld zwijgt, waar de naam van de handeling dat niet zegt.
cure-single-bloedgroep = iemand van OG in Conditionering
cure-empty-discipline = iemand in Duurzaamheid
cure-client-share-low = nog iemand van OG in Ontwerp
cure-double-hat = opschrijven hoe de directeur de petten uit elkaar houdt
cure-two-masters = opschrijven wie wanneer voorgaat
cure-exit-missing = opschrijven hoe de alliantie eindigt en overdraagt
cure-overloaded-person = een ander als procesbewaker
cure-role-task-missing = opschrijven waar de procesbewaker van is
cure-role-limits-missing = opschrijven waar de procesbewaker niet van is
cure-line-loop = de lijn van Alliantiebestuur naar AMT weghalen
cure-mandate-overlap = het bestuur beslist boven € 500.000
cure-mandate-gap = het bestuur beslist boven € 250.000
cure-escalation-no-term = een termijn van tien dagen bij de tweede stap
cure-ladder-does-not-climb = een projectmanager erbij in het AMT
cure-decisions-all-on-top = het AMT beslist over ontwerpkeuzen
cure-owners-decide-apart = beide opdrachtgevers beslissen samen
cure-change-settlement-open = opschrijven hoe wijzigingen worden verrekend
cure-independent-from-parent = iemand van buiten als voorzitter
cure-seat-changing = de directie wijst een vaste persoon aan
cure-one-side-carries-all = Bouwkuip delen
cure-hats-on-one-role = het AMT draagt de pet van partner
cure-exception-to-decide = opschrijven wie het draagt en waarom
cure-risk-unquantified = laagste, waarschijnlijk en hoogste bedrag invullen
cure-risk-no-holder = het AMT als actiehouder
cure-principles-unsigned = de handtekening van Waterschap
cure-principles-inward = het beginsel ook voor partners buiten de alliantie
