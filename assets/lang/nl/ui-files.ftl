# Bestanden: wat er vreemd aan kan zijn, en wat er gevraagd en gezegd wordt rond het opslaan.

error-special = Dit is geen gewoon bestand, maar een apparaat of een doorgeefkanaal tussen programma’s. Kies een bestand op een schijf.
error-circle = Deze naam verwijst via koppelingen naar zichzelf, en dus nergens heen. Kies het bestand zelf.
error-itself = Dit is het bestand van het ontwerp zelf, misschien via een koppeling. Het is niet overschreven. Kies een andere naam.
error-there = Onder deze naam staat al iets. Kies een andere naam, of geef --force mee om het te vervangen.
error-limit = Dit wordt groter dan een bestand van dit programma op deze computer mag zijn (ulimit -f). Vraag de beheerder om een ruimere grens.
error-save-nothing = Er is niets overschreven, en het ontwerp staat nog open. Probeer het opnieuw, of sla het ergens anders op.
dialog-save-elsewhere = Opslaan als…

caution-title = Eerst even dit
caution-read-only = Iemand heeft dit bestand alleen-lezen gemaakt. Overschrijven vervangt de inhoud; alleen-lezen blijft het.
caution-names =
    { $count ->
        [one] Dit bestand heeft nog een andere naam (een harde koppeling). Onder die naam blijft de oude inhoud staan; daarna zijn het twee bestanden.
       *[other] Dit bestand heeft nog { $count } andere namen (harde koppelingen). Onder die namen blijft de oude inhoud staan; daarna zijn het losse bestanden.
    }
caution-comments =
    { $count ->
        [one] In dit bestand staat 1 regel commentaar die iemand er met de hand bij schreef. Die gaat verloren: het programma bewaart alleen het ontwerp.
       *[other] In dit bestand staan { $count } regels commentaar die iemand er met de hand bij schreef. Die gaan verloren: het programma bewaart alleen het ontwerp.
    }

saved-unsure = Opgeslagen, maar nog niet zeker op schijf: { $why } Sla zo nog eens op, of bewaar ook een kopie ergens anders.
saved-lost = Opgeslagen. Van het oude bestand is niet meegekomen: { $what }.
saved-lost-owner = de eigenaar
saved-lost-group = de groep
saved-lost-attribute = het kenmerk ‘{ $name }’

window-no-wayland = Het beeldscherm { $name } (WAYLAND_DISPLAY) is er niet en DISPLAY is leeg; de opdrachten check, rules en render werken ook zonder.
window-no-opengl = Voor een venster is OpenGL 2.1 of nieuwer nodig, en dat werkt hier niet, ook niet in software. Installeer libgl1 en libgl1-mesa-dri met de pakketbeheerder van dit systeem, of werk het stuurprogramma van de videokaart bij.
program-stopped = Alliantietafel is gestopt door een fout in het programma. Wat nog niet was opgeslagen, wordt bij de volgende start aangeboden. Geef dit door aan wie het programma beheert: { $what } ({ $place })

about-parts = Onderdelen en hun licenties
about-parts-show = Toon onderdelen en hun licenties
