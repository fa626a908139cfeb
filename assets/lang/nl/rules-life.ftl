# Signalen over fasen, herijking, leren en oogsten.

number-organised-least = Minste aantal van de vijf dat geregeld is

fix-plan-recalibration =
    { $count ->
        [one] Plan een herijking bij de overgang
       *[other] Plan herijkingen bij { $count } overgangen
    }
fix-replan-recalibration = Verzet naar { $day }
fix-plan-retelling =
    { $count ->
        [one] Plan het gesprek
       *[other] Plan { $count } gesprekken
    }

rule-recalibration-missing =
    { $count ->
        [one] Nog geen herijking bij de volgende overgang
       *[other] { $count } overgangen zonder herijking
    }
    .why = De overgang naar { $phases } staat in de agenda, een moment om de afspraken opnieuw langs te lopen nog niet. Koppel dat aan de overgang, dan wacht niemand tot er iets misgaat.
    .name = Overgang zonder herijking
    .explains = Kijkt, als de alliantie aan het werk is, of aan het begin van elke projectfase die nog komt en een datum heeft, een herijking gekoppeld is. Een losse datum in de buurt telt niet: die schuift niet mee als de overgang verschuift.

rule-recalibration-overdue =
    { $count ->
        [one] Een herijking is te laat
       *[other] { $count } herijkingen zijn te laat
    }
    .why = Sinds { $day } wacht dit: { $what }. Houd het gesprek en leg de uitkomst vast, of spreek een nieuwe datum af.
    .name = Herijking te laat
    .explains = Kijkt of de datum van een geplande herijking voorbij is terwijl er geen uitkomst is vastgelegd. Op de dag zelf is een herijking nog op tijd.

rule-recalibration-overdue--bare =
    { $count ->
        [one] Een herijking is te laat
       *[other] { $count } herijkingen zijn te laat
    }
    .why = De datum was { $day }. Houd het gesprek en leg de uitkomst vast, of spreek een nieuwe datum af.

rule-story-not-retold =
    { $count ->
        [one] Het verhaal is niet opnieuw verteld
       *[other] Het verhaal is na { $count } wisselingen niet opnieuw verteld
    }
    .why = Nieuw sinds de start: { $names }. Bij een wisseling kan de steun voor de alliantie wegvallen. Vertel opnieuw waarom jullie dit samen doen.
    .name = Verhaal niet opnieuw verteld
    .explains = Kijkt of na de start iemand nieuw in het bestuur kwam of een moederorganisatie een ander bestuur kreeg, zonder dat daarna een moment is gepland of gehouden om het verhaal te vertellen. Een wisseling die nog moet komen, geeft geen signaal. Ook een nieuw teamlid kan het verhaal horen, maar daar komt geen signaal van.

rule-under-organised = Is er genoeg geregeld voor deze fase?
    .why = Voor { $phase } is er al: { $there }. Nog niet: { $lacking }. Met weinig afspraken ontstaan steeds opnieuw misverstanden.
    .name = Minder geregeld dan nodig
    .explains = Telt vijf dingen: een manier van beslissen, mandaten, een escalatieladder, een leeragenda en een vast ritme. Zijn er minder dan drie zodra de alliantie ontdekt en leert of produceert, dan vraagt het signaal of dat genoeg is. De grens van drie komt van de makers.

rule-under-organised--none = Er is nog niets geregeld voor deze fase
    .why = Voor { $phase } helpt het om van deze vijf een paar te hebben: { $lacking }.

rule-learning-agenda-missing = Wat willen jullie van elkaar leren?
    .why = In deze fase ontdekken jullie verschillen. Zet op een leeragenda wat jullie willen leren; dan krijgt leren tijd en schiet het er in de drukte niet bij in.
    .name = Geen leeragenda
    .explains = Kijkt of er iets op de leeragenda staat zodra de fase ‘ontdekken en leren’ is vastgelegd.

rule-harvest-missing = Wat heeft de alliantie al gebracht?
    .why = De meerwaarde wordt zichtbaar, maar er is nog niets vastgelegd. Schrijf op wat de alliantie brengt voor de maatschappij, de mensen, het leren en het project, en deel dat.
    .name = Oogst niet vastgelegd
    .explains = Kijkt, als de alliantie aan het werk is en de fase ‘productie’ is vastgelegd, of er ten minste één opbrengst staat bij Leren en oogsten.
