"""Reads calendar files as two independent programs do: python-icalendar, and libical, which Evolution, GNOME and KDE
use, with its strict check of RFC 5545 and 5546. Prints the events of each file as JSON; fails where the two do not read
the same, or either finds fault."""

import json
import sys

import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402
from icalendar import Calendar  # noqa: E402


def by_icalendar(data):
    calendar = Calendar.from_ical(data)
    assert not calendar.errors, calendar.errors
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"], calendar
    events = []
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        assert event["DTSTART"].params["VALUE"] == event["DTEND"].params["VALUE"] == "DATE"
        assert (event["DTEND"].dt - event["DTSTART"].dt).days == 1
        alarms = []
        for alarm in event.walk("VALARM"):
            assert not alarm.errors and alarm["ACTION"] == "DISPLAY", alarm
            alarms.append([int(alarm["TRIGGER"].dt.total_seconds()), str(alarm["DESCRIPTION"])])
        events.append({
            "uid": str(event["UID"]),
            "sequence": int(event["SEQUENCE"]),
            "stamp": event["DTSTAMP"].dt.strftime("%Y%m%dT%H%M%SZ"),
            "modified": event["LAST-MODIFIED"].dt.strftime("%Y%m%dT%H%M%SZ"),
            "on": event["DTSTART"].dt.isoformat(),
            "summary": str(event["SUMMARY"]),
            "description": str(event.get("DESCRIPTION", "")),
            "status": str(event["STATUS"]),
            "transp": str(event["TRANSP"]),
            "class": str(event["CLASS"]),
            "alarms": alarms,
        })
    return events


def by_libical(data):
    calendar = ICalGLib.Parser.parse_string(data.decode())
    assert calendar.isa() == ICalGLib.ComponentKind.VCALENDAR_COMPONENT, calendar.isa()
    assert ICalGLib.restriction_check(calendar), calendar.as_ical_string()
    assert calendar.count_errors() == 0, calendar.as_ical_string()

    def value(component, kind):
        found = component.get_first_property(getattr(ICalGLib.PropertyKind, kind + "_PROPERTY"))
        return found.get_value_as_string() if found else ""

    def parts(component, kind):
        part = component.get_first_component(kind)
        while part:
            yield part
            part = component.get_next_component(kind)

    events = []
    for event in parts(calendar, ICalGLib.ComponentKind.VEVENT_COMPONENT):
        assert event.get_dtstart().is_date() and event.get_dtend().is_date()
        alarms = []
        for alarm in parts(event, ICalGLib.ComponentKind.VALARM_COMPONENT):
            trigger = alarm.get_first_property(ICalGLib.PropertyKind.TRIGGER_PROPERTY).get_trigger()
            alarms.append([trigger.get_duration().as_int(), alarm.get_description()])
        day = event.get_dtstart()
        events.append({
            "uid": event.get_uid(),
            "sequence": event.get_sequence(),
            "stamp": value(event, "DTSTAMP"),
            "modified": value(event, "LASTMODIFIED"),
            "on": f"{day.get_year():04}-{day.get_month():02}-{day.get_day():02}",
            "summary": event.get_summary(),
            "description": event.get_description() or "",
            "status": value(event, "STATUS"),
            "transp": value(event, "TRANSP"),
            "class": value(event, "CLASS"),
            "alarms": alarms,
        })
    return events


files = []
for path in sys.argv[1:]:
    with open(path, "rb") as file:
        data = file.read()
    one, other = by_icalendar(data), by_libical(data)
    assert one == other, f"{path}:\n{one}\n{other}"
    files.append(one)
json.dump(files, sys.stdout)
