# That the computer looks by itself whether there is something to tell: on, off, how it is and a trial.
# $folder: the data folder. $program: the program. $moment: a day with a time. $why: whole sentences, why something failed.

schedule-on = Reminders are on. Each hour that this computer is on, it looks whether there is something to tell, also with Bezwaar closed.
schedule-on-autostart = Reminders are on, but this computer looks only when you log in. It cannot look each hour.
schedule-on-try = Try it with: bezwaar schedule test
schedule-off = Reminders are off. Nothing of them was left behind.
schedule-status-off = Reminders are off. Switch them on with: bezwaar schedule on
schedule-broken-gone = It does not work now: the program { $program } is no longer there. Repair it with: bezwaar schedule on
schedule-broken = It does not work now: the computer no longer knows of it, or somebody changed it. Repair it with: bezwaar schedule on
schedule-other = It is about another folder: { $folder }. If you want reminders for this folder, switch them on with: bezwaar schedule on
schedule-way-systemd = Arranged with systemd (bezwaar-remind.timer)
schedule-way-autostart = Arranged with a program that starts when you log in (autostart)
schedule-way-launch-agent = Arranged with a LaunchAgent (nl.bezwaar.remind)
schedule-way-task-scheduler = Arranged with Task Scheduler (Bezwaar)
schedule-program = Program: { $program }
schedule-hours = You get reminders from { $from }:00.
schedule-hours-quiet = You get reminders from { $from }:00. Quiet from { $quiet }:00 to { $loud }:00.
schedule-moment = { $date }, { $hour }:{ $minute }
schedule-never = It has not looked yet.
schedule-ran-nothing = Last looked: { $moment }. There was nothing to tell.
schedule-ran-shown = { $count ->
    [one] Last looked: { $moment }. A notification was sent, with 1 reminder.
   *[other] Last looked: { $moment }. A notification was sent, with { $count } reminders.
}
schedule-ran-tried = Last looked: { $moment }. The trial notification was sent.
schedule-ran-failed = Last looked: { $moment }. A notification could not be sent. { $why }
schedule-failed = It did not work on { $moment }. { $why }
schedule-service = Notifications are shown by: { $name }
schedule-service-fine = Notifications go through the system itself.
schedule-service-none = Notifications do not work here now. { $why }
schedule-instead = To be sure, put your dates in your calendar too: bezwaar export calendar bezwaar.ics
schedule-tried = The trial notification was sent, as a reminder is. If you do not see it, check whether notifications are on for this computer.

error-schedule-none = This computer cannot have Bezwaar look by itself. Put your reminders in your calendar: bezwaar export calendar bezwaar.ics
error-schedule-off = Reminders are off. Switch them on with: bezwaar schedule on
error-schedule-program = Bezwaar does not know where the program is ({ $said }). Install it again.
error-schedule-path = The computer cannot remember { $path }, because that name has a strange character. Choose another folder with --data-dir DIR.
error-schedule-file = { $path } could not be written: { $why ->
    [denied] you are not allowed to there
    [read-only] it can only be read
    [full] the disk is full
    [not-folder] a part of that path is no folder
   *[other] { $said }
}. Put that right, or put your reminders in your calendar: bezwaar export calendar bezwaar.ics
error-schedule-no-tool = This computer has no { $tool }. Put your reminders in your calendar: bezwaar export calendar bezwaar.ics
error-schedule-silent = { $tool } does not answer. Try again later, or put your reminders in your calendar: bezwaar export calendar bezwaar.ics
error-schedule-tool = { $tool } did not do it ({ $said }). Put your reminders in your calendar: bezwaar export calendar bezwaar.ics
error-no-trial = The computer did not run the check. Switch reminders off and on again, and try once more.
