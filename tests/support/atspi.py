#!/usr/bin/python3
"""What a screen reader does: finds things in a running window by role and name, and presses them.

    atspi.py enable                    say that assistive technology is in use; starts the accessibility bus
    atspi.py PID tree                  print everything: role, name, tab-separated
    atspi.py PID press ROLE NAME       press it, by its action
    atspi.py PID place ROLE NAME       print the middle of it, within the window
    atspi.py PID read ROLE NAME        print the text in it
    atspi.py PID hear TEXT             wait until something in the window says this
    atspi.py PID focus                 print role and name of what has the keyboard's focus
    atspi.py PID judge                 print everything that cannot be listened to; nothing if all is well

A NAME that ends in * is the beginning of a name. Everything waits until it is there, at most 30 seconds.
Needs the system's Python: Debian's python3-gi and gir1.2-atspi-2.0.
"""

import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

PATIENCE = 30.0
# What AT-SPI calls a role changed between its versions.
ALIASES = {"push button": "button", "toggle button": "button", "text": "entry"}


def enable():
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    value = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
    bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", value, None, 0, 20000, None)


def application(pid):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(index)
        if app is not None and app.get_process_id() == pid:
            # The window goes on living while we look at it.
            app.set_cache_mask(Atspi.Cache.NONE)
            app.clear_cache()
            return app
    return None


def nodes(node):
    if node is None:
        return
    yield node
    for index in range(node.get_child_count()):
        yield from nodes(node.get_child_at_index(index))


def role_of(node):
    role = node.get_role_name()
    return ALIASES.get(role, role)


def name_of(node):
    return node.get_name() or ""


def everything(pid):
    """Every node; none while the window changes under our eyes."""
    try:
        return list(nodes(application(pid)))
    except GLib.Error:
        return []


def wait(what, look):
    until = time.monotonic() + PATIENCE
    while True:
        try:
            found = look()
        except GLib.Error:
            found = None
        if found:
            return found
        if time.monotonic() > until:
            sys.exit(f"no {what} after {PATIENCE:.0f} seconds")
        time.sleep(0.1)


def find(pid, role, name):
    def fits(node):
        found = name_of(node)
        same = found.startswith(name[:-1]) if name.endswith("*") else found == name
        return same and role_of(node) == role

    def look():
        found = [node for node in everything(pid) if fits(node)]
        return found[0] if len(found) == 1 else None

    return wait(f"single {role} {name!r}", look)


def press(node):
    action = node.get_action_iface()
    if action is None or action.get_n_actions() == 0:
        sys.exit(f"{name_of(node)!r} has no action")
    if not action.do_action(0):
        sys.exit(f"{name_of(node)!r} could not be pressed")


CONTROLS = {"button", "check box", "radio button", "combo box", "entry", "link", "menu item"}
NAMED = CONTROLS | {"frame", "landmark", "dialog", "image", "progress bar", "heading", "alert", "notification"}


def is_private(text):
    return any(0xE000 <= ord(character) <= 0xF8FF for character in text)


def complaints(pid):
    """What is wrong with the tree, as lines to read."""
    found = []
    seen = everything(pid)
    for node in seen:
        role, name, said = role_of(node), name_of(node), node.get_description() or ""
        text = ""
        words = node.get_text_iface() if role == "entry" else None
        if words is not None:
            text = Atspi.Text.get_text(words, 0, Atspi.Text.get_character_count(words))
        if role in NAMED and not name.strip():
            found.append(f"a {role} without a name")
        if any(map(is_private, (name, said, text))):
            found.append(f"{role} {name!r} has an icon in its words")
        if role == "progress bar" and node.get_value_iface() is None:
            found.append(f"progress {name!r} has no value")
    if not any(role_of(node) in CONTROLS for node in seen):
        found.append("there is nothing to use")
    return found


def main(args):
    if args == ["enable"]:
        return enable()
    pid, command, *rest = args
    pid = int(pid)
    Atspi.init()
    if command == "tree":
        wait("window", lambda: len(everything(pid)) > 1)
        for node in everything(pid):
            print(role_of(node), name_of(node), sep="\t")
    elif command == "press":
        press(find(pid, *rest))
    elif command == "place":
        box = find(pid, *rest).get_component_iface().get_extents(Atspi.CoordType.WINDOW)
        print(box.x + box.width // 2, box.y + box.height // 2)
    elif command == "read":
        text = find(pid, *rest).get_text_iface()
        print(Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)), end="")
    elif command == "hear":
        wait(f"{rest[0]!r}", lambda: any(rest[0] in name_of(node) for node in everything(pid)))
    elif command == "judge":
        print("\n".join(complaints(pid)))
    elif command == "focus":
        def focused(node):
            return node.get_state_set().contains(Atspi.StateType.FOCUSED) and role_of(node) != "frame"

        node = wait("focus", lambda: next(filter(focused, everything(pid)), None))
        print(role_of(node), name_of(node), sep="\t")
    else:
        sys.exit(__doc__)


main(sys.argv[1:])
