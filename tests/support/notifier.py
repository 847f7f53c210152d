#!/usr/bin/python3
"""What shows notifications on a session bus, as a desktop has one.

    notifier.py answers [CAPABILITY…]   accepts each
    notifier.py refuses                 refuses each
    notifier.py silent                  never answers

Prints `ready` once it can be asked, and each notification that it is asked to show, as JSON in one line.
Needs the system's Python: Debian's python3-gi.
"""

import json
import sys

from gi.repository import Gio, GLib

NAME = "org.freedesktop.Notifications"
INTERFACE = f"""<node><interface name="{NAME}">
  <method name="GetCapabilities"><arg type="as" direction="out"/></method>
  <method name="GetServerInformation">{'<arg type="s" direction="out"/>' * 4}</method>
  <method name="Notify">
    <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
    <arg type="a{{sv}}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/>
  </method>
</interface></node>"""
FIELDS = ["app", "replaces", "icon", "title", "body", "actions", "hints", "timeout"]

kind, *capabilities = sys.argv[1:]


def called(_bus, _sender, _path, _interface, method, parameters, invocation):
    if method == "Notify":
        print(json.dumps(dict(zip(FIELDS, parameters.unpack()))), flush=True)
    if kind == "silent":
        return
    if kind == "refuses":
        invocation.return_dbus_error(f"{NAME}.Error.ExcessNotificationGeneration", "too many {notifications}\nof yours")
    elif method == "GetCapabilities":
        invocation.return_value(GLib.Variant("(as)", (capabilities,)))
    elif method == "GetServerInformation":
        invocation.return_value(GLib.Variant("(ssss)", ("stub", "nobody", "1", "1.2")))
    else:
        invocation.return_value(GLib.Variant("(u)", (7,)))


bus = Gio.bus_get_sync(Gio.BusType.SESSION)
bus.register_object("/org/freedesktop/Notifications", Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0], called)
Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, lambda *_: print("ready", flush=True), None)
GLib.MainLoop().run()
