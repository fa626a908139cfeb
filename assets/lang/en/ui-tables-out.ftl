## What goes out
command-export-tables = Save tables (Excel, csv, JSON)…
dialog-path-tables = Where do the tables go?
tables-out-title = Save tables
tables-out-save = Save as .{ $ending }…
export-kind-xlsx = Excel (.xlsx)
    .says = One file with a sheet for each table, and a sheet that says where it comes from. Numbers and dates stay numbers and dates.
export-kind-csv = Csv (.csv)
    .says = A file for each table, for other programs. The register can be read in here again.
export-kind-json = Whole design (.json)
    .says = All that is in the design, for whoever makes something with it. It can be opened here again, too.
tables-out-all = All
tables-out-none = Nothing
tables-out-count =
    { $count ->
        [0] nothing chosen yet
        [one] one part chosen
       *[other] { $count } parts chosen
    }
tables-out-tick = Save: { $name }
tables-out-rows =
    { $count ->
        [one] 1 row
       *[other] { $count } rows
    }
tables-out-sheet-says = This is how the sheet will look: { $rows } rows, { $columns } columns.
tables-out-file-says = This is how the file will look: { $rows } rows, { $columns } columns.
tables-out-nothing = Choose at the left what goes out.
tables-out-remarks =
    { $count ->
        [one] 1 text does not fit whole
       *[other] { $count } texts do not fit whole
    }
tables-out-more =
    { $count ->
        [one] and 1 more
       *[other] and { $count } more
    }
tables-out-lines = { $count } lines. This is the beginning.
tables-out-making = { $name } is being made…
tables-out-saved = { $name } is saved
tables-out-saved-but =
    { $count ->
        [one] Saved, but one text did not fit whole
       *[other] Saved, but { $count } texts did not fit whole
    }
tables-out-there = There is a file of this name already, of an earlier time. Choose another name, or take that file away first: nothing was written over.
