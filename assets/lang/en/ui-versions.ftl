# Versions of a file: looking back, bringing back, and what is kept of them.

command-versions = Versions…
command-compare = Compare with…
command-merge = Merge with…
aside-close = Close

source-now = This design, now
source-saved = As it was last saved
source-variant = Money variant { $name }
source-variant-none = Variant { $name } is no longer there
source-variant-none-says = Choose another variant or version.
version-of = version of { $at }
version-undated = version without a date

versions-title = Versions
versions-says =
    { $count ->
        [0] none yet of { $file }
        [one] 1 of { $file }
       *[other] { $count } of { $file }
    }
versions-no-file = this design is in no file yet
versions-policy = Of each file the last 20 versions stay for a year, 50 MB in all at most; a version with a name stays until you remove it.
versions-looking = Looking up the versions…
versions-reading = Reading the version…
versions-no-place = No place to keep versions was found on this computer.
versions-off = Keeping versions is switched off. It can be switched on again under Help, About Alliantietafel.
versions-none = No versions yet
versions-none-says = Each time you save, the program keeps a version here that only you can read. So you can look back, compare and bring back.
versions-foreign =
    { $count ->
        [one] In the folder of versions there is 1 file that is no version. It was left as it is: { $folder }
       *[other] In the folder of versions there are { $count } files that are no versions. They were left as they are: { $folder }
    }
versions-of-other = Of another file of this design: { $file }
versions-in-file = in the file now
versions-today = today, { $time }
versions-saved-by = Saved by { $who } · { $size }
versions-saved = Saved · { $size }
versions-opened = As it was when opened · { $size }
versions-compare = Compare with now
versions-bring-back = Bring back
versions-bring-back-says = The whole design becomes as in this version. That is one step, which you can undo; the file changes only when you save.
versions-same = The design is as in this version already.
versions-brought-back = Brought back: { $name }. Not saved yet.
versions-name = Name it…
versions-rename = Another name…
versions-name-label = Name of this version
versions-name-hint = for the March board
versions-name-keep = Keep the name
versions-remove = Remove
versions-really = Really remove
versions-plate = Praatplaat of { $name }
versions-trouble = Something went wrong with the versions: { $why } Your file itself is fine.
versions-too-large = This design is larger than 5 MB; no version of it is kept. The file itself is fine.
versions-wiped =
    { $count ->
        [0] There were no versions.
        [one] 1 version wiped.
       *[other] { $count } versions wiped.
    }

about-versions = Versions
about-versions-says = Each time you save, the program keeps a version apart from your files that only you can read:
about-versions-none = No place to keep versions was found on this computer.
about-versions-on = Keep versions
about-versions-wipe = Wipe all versions
about-versions-really = Really wipe all versions, those with a name too

dialog-path-merge = Which design do you want to merge with?
dialog-path-begin = Which file did both begin from?
dialog-path-beside = Which design do you want to put beside it?
dialog-look = Look
