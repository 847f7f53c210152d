#!/usr/bin/python3
"""A settings portal on the session bus, as a desktop has one.

    portal.py answers GROUP KEY VALUE…     answers to ReadOne with these
    portal.py old     GROUP KEY VALUE…     knows Read only, and wraps its answers twice
    portal.py silent                       never answers
    portal.py rude    GROUP KEY VALUE…     the same as answers, but ReadOne gives a text in place of every value

A VALUE is written as GVariant does: uint32 1, true. Prints `ready` once it can be asked, and each question after it.
Each line on standard input is a change that it announces: GROUP KEY VALUE, separated by tabs.
Needs the system's Python: Debian's python3-gi.
"""

import sys

from gi.repository import Gio, GLib

SETTINGS = "org.freedesktop.portal.Settings"
PATH = "/org/freedesktop/portal/desktop"
METHOD = '<method name="{}"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/></method>'

kind, *words = sys.argv[1:]
known = {(words[at], words[at + 1]): GLib.Variant.parse(None, words[at + 2]) for at in range(0, len(words), 3)}
names = ["Read"] if kind == "old" else ["Read", "ReadOne"]
methods = "".join(METHOD.format(name) for name in names)
node = Gio.DBusNodeInfo.new_for_xml(f'<node><interface name="{SETTINGS}">{methods}</interface></node>')
bus = Gio.bus_get_sync(Gio.BusType.SESSION)


def say(*words):
    print(*words, flush=True)


def called(_bus, _sender, _path, _interface, method, parameters, invocation):
    setting = tuple(parameters.unpack())
    say(method, *setting)
    if kind == "silent":
        return
    if setting not in known:
        invocation.return_dbus_error("org.freedesktop.portal.Error.NotFound", "no such setting")
        return
    value = GLib.Variant("s", "dark") if kind == "rude" else known[setting]
    if method == "Read":
        value = GLib.Variant("v", value)
    invocation.return_value(GLib.Variant("(v)", (value,)))


def changed(_stream, _condition):
    line = sys.stdin.readline()
    if not line:
        return False
    group, key, value = line.rstrip("\n").split("\t")
    known[group, key] = GLib.Variant.parse(None, value)
    body = GLib.Variant("(ssv)", (group, key, known[group, key]))
    bus.emit_signal(None, PATH, SETTINGS, "SettingChanged", body)
    return True


bus.register_object(PATH, node.interfaces[0], called, None, None)
GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, changed)
Gio.bus_own_name_on_connection(bus, "org.freedesktop.portal.Desktop", Gio.BusNameOwnerFlags.NONE,
                               lambda *_: say("ready"), lambda *_: sys.exit("the name is taken"))
GLib.MainLoop().run()
