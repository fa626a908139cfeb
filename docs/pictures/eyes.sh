#!/bin/sh
# The praatplaat as eyes see it that tell fewer colours apart: eyes.sh PLATE.png OUT.png. Needs ImageMagick.
# The matrices are those of `src/picture/tokens_tests.rs` (Machado, Oliveira, Fernandes 2009), on linear light.
set -eu
folder=$(mktemp -d)
see() { convert "$1" -alpha off -colorspace RGB -color-matrix "$3" -colorspace sRGB -resize 900x "$folder/$2.png"; }
see "$1" 1-protanopia '0.152286 1.052583 -0.204868 0.114503 0.786281 0.099216 -0.003882 -0.048116 1.051998'
see "$1" 2-deuteranopia '0.367322 0.860646 -0.227968 0.280085 0.672501 0.047413 -0.011820 0.042940 0.968881'
see "$1" 3-tritanopia '1.255528 -0.076749 -0.178779 -0.078411 0.930809 0.147602 0.004733 0.691367 0.303900'
see "$1" 4-grey '0.2126 0.7152 0.0722 0.2126 0.7152 0.0722 0.2126 0.7152 0.0722'
convert \( "$folder/1-protanopia.png" "$folder/2-deuteranopia.png" +append \) \
    \( "$folder/3-tritanopia.png" "$folder/4-grey.png" +append \) -append -colors 128 "$2"
rm -r "$folder"
