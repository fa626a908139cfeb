### What goes to other programs: the sheets, what the commands export, convert, schema, completions and man say.

export-sheet-register = Risk register
export-sheet-expected = Expected value
export-sheet-measures = Measures
export-sheet-team = Team
export-sheet-parties = Parties
export-sheet-roles = Roles
export-sheet-mandates = Mandates
export-sheet-ladder = Escalation ladder
export-sheet-principles = Principles
export-sheet-staffel = Staffel
export-sheet-curve = Points of the curve
export-sheet-figures = Key figures
export-sheet-percentiles = Percentiles
export-sheet-signals = Signals
export-sheet-arrangements = Arrangements
export-sheet-forms = Forms
export-sheet-course = Course
export-sheet-stakeholders = Stakeholders
export-sheet-changes = Changes
export-sheet-forecast = Changes in forecast
export-sheet-calendar = Calendar
export-sheet-about = About

export-program = Program
export-design = Design
export-file = File
export-date = Date
export-language = Language
export-language-name = English
export-rows-of = Rows on the sheet ‘{ $sheet }’
export-seed = seed of the outcomes
export-not-drawn = too little is known of the money to simulate it

tables-role-kind = Kind of role
tables-tasks = Tasks
tables-stands = Status
tables-stands-open = open
tables-stands-accepted = accepted deviation
tables-stands-later = later
tables-severity = Severity
tables-signal = Signal
tables-source = Source
tables-accepted-because = Reason to accept the deviation
tables-since = Since
tables-rule = Rule
tables-total = Total

export-failed = The export was not saved
export-failed-file = Nothing was written.
export-unmade = The file could not be made: { $what }
export-kind = It is not clear which kind of file this is to be. Choose a name that ends in .xlsx, .csv, .ics or .json.
export-json-whole = A .json file has the whole design. Leave out --what, or choose a name that ends in .xlsx or .csv.
export-ics-whole = An .ics file has all days to come. Leave out --what, or choose a name that ends in .xlsx or .csv.
export-place = { $sheet }, row { $row }, { $column }
export-shortened = had { $length } characters and was shortened to { $longest }: a cell holds no more
export-dropped = { $count ->
    [one] 1 character that cannot be in a cell was left out
   *[other] { $count } characters that cannot be in a cell were left out
}

convert-failed = The design was not converted
convert-kind = It is not clear which kind of file this is to be. Choose a name that ends in .ron or .json.
convert-no-version = There is no version { $version } of the file. This program knows versions 1 to { $newest }.
convert-loses = Version { $version } of the file has no place for: { $fields }. Leave out --version to get the lowest version that holds everything.
convert-comments = { $count ->
    [one] 1 line of comment in { $file } was not taken along.
   *[other] { $count } lines of comment in { $file } were not taken along.
}
man-unknown = There is no command ‘{ $name }’. These are the commands: { $names }.

help-export = Saves tables of a design for a spreadsheet (.xlsx or .csv), what is to come for a calendar (.ics), or the whole design for another program (.json). What does not fit in a cell is named.
    .usage = [OPTIONS] DESIGN FILE
    .out = A name that ends in .xlsx, .csv, .ics or .json. As .csv with more than one table there is a file per table, with its name added.
    .what = Which tables, with commas between them: register, measures, team, roles, mandates, ladder, principles, staffel, figures, signals, arrangements, forms, stakeholders, changes, calendar or all. If left out: all, and as .csv register.
    .what_value = WHAT
    .force = Replaces a file that is there; never the design itself.
help-convert = Writes a design in another version of the file, or as .json. If anything would be lost, it says so and writes nothing.
    .usage = [OPTIONS] DESIGN FILE
    .out = A name that ends in .ron or .json.
    .version = The version of the file. If left out: the lowest that holds everything.
    .version_value = NUMBER
    .force = Replaces a file that is there; never the design itself.
help-schema = Writes what a design in .json looks like (JSON Schema).
    .usage = {""}
help-completions = Writes what a shell needs to complete commands and options.
    .usage = [OPTIONS] SHELL
    .shell = bash, elvish, fish, powershell or zsh.
    .shell_value = SHELL
help-man = Writes the manual page for man, of the program or of one command.
    .usage = [OPTIONS] [COMMAND]
    .name = The command.
    .name_value = COMMAND
help-tables = Saves a fresh copy of an exercise for each table, beside its file. Where one is there already, nothing is written.
    .usage = [OPTIONS] DESIGN
    .count = How many tables, from 1 to 12.
    .count_value = COUNT
    .force = Replaces copies that are there; never the exercise itself.
