# What comes to stand in the calendar. It is read before, on and after the day itself.
# $name: the platform, with a number for a further account.

calendar-last-day = { $name }: last day to object
    .detail =
        The day runs until midnight. The text and the steps are ready in Bezwaar.
        After it you can still object, at any time.
calendar-last-day-switch = { $name }: last day to switch the setting off
    .detail =
        The day runs until midnight. The steps are ready in Bezwaar.
        After it you can still switch the setting off, at any time.
calendar-answer = { $company } has to answer about { $name } (by our calculation)
    .detail =
        By our calculation this is the last day for an answer to your objection. If an answer came, say so in Bezwaar.
        If none came, you can remind the company { $days } working days later. The letter is then ready in Bezwaar.
calendar-check = { $name }: is the setting still off?
    .detail = People report that settings sometimes come back on by themselves. Have a look whether this one is still off, and say so in Bezwaar.
calendar-cancelled = No longer needed – { $title }

# The command itself
cli-calendar-written = { $count ->
    [one] There is 1 date in { $path }. Open the file with your calendar.
   *[other] There are { $count } dates in { $path }. Open the file with your calendar.
}
cli-calendar-cancelled = { $count ->
    [one] 1 of them is no longer needed: your calendar strikes it out or takes it away.
   *[other] { $count } of them are no longer needed: your calendar strikes them out or takes them away.
}
cli-calendar-again = If something changes, make the file again. Most calendars then update what is there, without doubling anything.
cli-calendar-none = There is nothing to put into your calendar. No file was written.
error-calendar-kept = The file was written, but what is in it could not be remembered. A next file may not update your calendar. { $why }
