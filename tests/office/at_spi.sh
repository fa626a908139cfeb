#!/bin/sh
# What a screen reader of a Linux desktop is told by the real program, through AT-SPI: at_spi.sh PROGRAM DESIGN.
# Run by hand. Needs xvfb, xdotool, dbus, at-spi2-core and python3-pyatspi.
set -eu
here=$(dirname "$0")
home=$(mktemp -d)
export XDG_CONFIG_HOME="$home/c" XDG_DATA_HOME="$home/d" PROGRAM="$1" DESIGN="$2" HERE="$here"
mkdir -p "$home/c/alliantietafel" "$home/d"
echo '(theme: Light, language: Nl)' > "$home/c/alliantietafel/settings.ron"
status=0
xvfb-run -a -s '-screen 0 1440x900x24' dbus-run-session -- sh -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately & bus=$!
    sleep 1
    # A desktop tells programs that somebody listens; without one it is said by hand.
    dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.freedesktop.DBus.Properties.Set \
        string:org.a11y.Status string:ScreenReaderEnabled variant:boolean:true > /dev/null
    "$PROGRAM" "$DESIGN" & program=$!
    sleep 6
    status=0
    /usr/bin/python3 "$HERE/at_spi.py" || status=$?
    kill $program $bus
    exit $status' || status=$?
rm -r "$home"
exit $status
