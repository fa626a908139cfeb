# Files: what can be odd about them, and what is asked and said around saving.

error-special = This is not an ordinary file but a device or a channel between programs. Choose a file on a disk.
error-circle = This name refers to itself through links, and so leads nowhere. Choose the file itself.
error-itself = This is the file of the design itself, perhaps through a link. It has not been overwritten. Choose another name.
error-there = Something already has this name. Choose another name, or add --force to replace it.
error-limit = This would be larger than a file of this program may be on this computer (ulimit -f). Ask whoever manages it for a higher limit.
error-save-nothing = Nothing has been overwritten, and the design is still open. Try again, or save it somewhere else.
dialog-save-elsewhere = Save as…

caution-title = One thing first
caution-read-only = Somebody has made this file read-only. Overwriting replaces what is in it; it stays read-only.
caution-names =
    { $count ->
        [one] This file has one more name (a hard link). Under that name the old contents stay; after this they are two files.
       *[other] This file has { $count } more names (hard links). Under those names the old contents stay; after this they are separate files.
    }
caution-comments =
    { $count ->
        [one] This file has 1 line of comments that somebody wrote by hand. It will be lost: the program keeps the design only.
       *[other] This file has { $count } lines of comments that somebody wrote by hand. They will be lost: the program keeps the design only.
    }

saved-unsure = Saved, but not yet certain to be on the disk: { $why } Save again in a moment, or keep a copy elsewhere too.
saved-lost = Saved. What the old file had and the new one does not: { $what }.
saved-lost-owner = its owner
saved-lost-group = its group
saved-lost-attribute = the attribute ‘{ $name }’

window-no-wayland = The display { $name } (WAYLAND_DISPLAY) is not there and DISPLAY is empty; the commands check, rules and render also work without one.
window-no-opengl = A window needs OpenGL 2.1 or newer, which does not work here, not even in software. Install libgl1 and libgl1-mesa-dri with the package manager of this system, or update the graphics driver.
program-stopped = Alliantietafel has stopped because of an error in the program. What was not saved yet will be offered at the next start. Pass this on to whoever looks after the program: { $what } ({ $place })

about-parts = Parts and their licences
about-parts-show = Show parts and their licences
