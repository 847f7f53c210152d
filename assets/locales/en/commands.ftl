# The commands: help, and what they say.

## Help

help-title = Bezwaar { $version }: object to AI training with your data
help-usage = Usage:
help-window = opens the window
help-commands = Commands:
help-options = Options:
help-global = Options with every command:
help-events = EVENT is one of:
help-keys = KEY is one of:
help-platforms = PLATFORM is the short name in the list (bezwaar list --all).
help-more = More about one command: bezwaar help COMMAND
help-codes = Result: 0 done, 1 could not, 2 wrong use.
help-notice = Not legal advice, not the government, not from Meta or Apple; you send it yourself.
help-examples = Example:

help-list = shows where you stand
help-show = everything about one platform: what happens, routes, sources, your history
help-law = what the law, courts and authorities say of one platform, with sources
help-text = the text to send
help-open = opens the page in your browser and remembers that
help-record = records what happened
help-undo = takes the last thing back
help-account-add = gives an account a name, or adds one
help-account-list = your accounts
help-account-rename = gives an account another name
help-account-remove = takes an account out of the list
help-set = keeps a setting; an empty value ("") erases it
help-remind = shows what is due now, as one notification
help-schedule-on = has the computer look each hour whether there is something to tell, also with Bezwaar closed
help-schedule-off = stops that and clears everything away
help-schedule-status = shows whether it is on and works
help-schedule-test = sends a trial notification now, by the same way
help-export-calendar = writes the dates into a file for your calendar
help-check = checks catalogue files
help-help = this help, or that of one command

flag-data-dir = the folder with your data
flag-now = pretend it is this instant, like 2025-05-20T10:00:00+02:00
flag-lang = the language: nl or en
flag-renderer = what the window draws with: glow, on Windows and macOS also wgpu
flag-json = output for programs
flag-help = this help (also -h)
flag-version = the version
flag-all = also what you do not use, what asks nothing of you and what is gone
flag-kind = short (a short text for a form) or objection (the full letter)
flag-reason = your own situation, in your own words
flag-account = which account: its number in bezwaar account list, or its name
flag-route = by which route (see bezwaar show PLATFORM)
flag-print = only prints the address; opens and records nothing
flag-on = on which day (2025-05-20), or only the month (2025-05) if that is all you remember
flag-note = your own note with it
flag-text = the file with the text that you sent
flag-evidence = comes in a later version
flag-format = text, json or github
flag-dry-run = only says what is due; shows nothing and records nothing

event-opened = the page was opened
event-sent = your objection was sent
event-not-sent = sending did not work
event-received = the company confirms receipt
event-granted = the company says it honours your objection (also: confirmed)
event-refused = the company refuses
event-extended = the company takes more time
event-identity-asked = the company asks who you are
event-no-action = the company says it can do nothing
event-bounced = your message came back
event-withdrawn = you took your objection back
event-switched-off = you switched the setting off
event-switched-on = the setting was on again
event-not-used = you do not use this platform
event-used = you use this platform
event-complained = you complained to an authority

place-event = EVENT
place-handle = HANDLE
place-id = ID
place-route = ID
place-key = KEY
place-value = VALUE
place-path = PATH
place-command = COMMAND
place-dir = DIR
place-rfc3339 = RFC3339
place-lang = LANG
place-renderer = WAY
place-kind = KIND
place-text = TEXT
place-file = FILE
place-date = DATE
place-format = FORMAT

setting-language = the language
setting-country = your country
setting-name = your name
setting-email = your e-mail address
setting-address = your address
setting-theme = the look
setting-text-size = the size of the letters
setting-motion = the motion
setting-remind-from = the hour of reminders
setting-quiet-from = the start of the quiet hours
setting-quiet-to = the end of the quiet hours
setting-remind-names = names in a notification
setting-recheck = looking again at settings

key-language = the language
key-country = the country where you live
key-name = your name, for under the letter
key-email = your e-mail address, for the answer
key-address = your address, for letters by post
key-theme = light or dark
key-text-size = the size of the letters in the window, in per cent
key-motion = whether anything moves in the window
key-remind-from = from which hour on you get reminders
key-quiet-from = from which hour on it is quiet
key-quiet-to = until which hour it is quiet
key-remind-names = whether a notification may name platforms and accounts, also on a locked screen
key-recheck = whether you are reminded to look again at settings you switched off

## What the commands say

cli-next = Now: { $step }. Go on with: { $command }
cli-progress = { $done } of { $total } done.
cli-progress-left = { $done } of { $total } done, about { $minutes } minutes left.
cli-until = By our calculation { $company } must answer by { $date } at the latest.
cli-until-late = By our calculation { $company } should have answered by { $date } at the latest.
cli-opened = Your browser is now open at { $host }: { $url }. Come back after it and record whether it worked.
cli-account-added = { $said } Number: { $id }
cli-no-accounts = There are no accounts yet. Add one with bezwaar account add PLATFORM NAME.
cli-nameless = (without a name so far)
cli-kept = Kept: { $name } is now { $value }.
cli-erased = Erased: { $name }.
cli-check-sound = Sound: nothing found.
cli-reason-left-out = This short text has no room for a reason; it was left out. Take the full letter with --kind objection.
cli-missing-name = Your name is still missing in the text. Fill it in yourself, or keep it with bezwaar set name "Your name".
cli-missing-account = Your account is still missing in the text. Fill it in yourself, or add it with bezwaar account add { $platform } NAME.
cli-missing-find = The text lacks how the company can find you: your name as it stands online, links or an address. Fill it in yourself.
cli-missing-address = Your address is still missing in the text. Fill it in yourself, or keep it with bezwaar set address "1 Street, Town".
cli-missing-email = Your e-mail address is still missing in the text. Fill it in yourself, or keep it with bezwaar set email name@example.org.

show-controller-unknown = Which company of { $name } decides for your country is not known to us.
show-retired = This platform no longer exists.{ $other ->
    [none] {""}
   *[other] {" "}In its place: { $other }.
}
show-elsewhere = What stands here is about other countries than the one where you live.
show-always = You can object at any time.
show-what = What happens to your data
show-used = What is used
show-not-used = What is not used
show-covered = What you reach with it
show-not-covered = What you do not reach with it
show-covers = Probably covered as well
show-answer = What comes back
show-good-to-know = Good to know
show-disputed = Where sources disagree
show-dates = Dates
show-today = today, until midnight
show-standing-announced = announced
show-standing-seen = seen to happen
show-standing-cancelled = did not happen
show-routes = Ways, the preferred one first
show-route-official = named by the company or an authority
show-route-reported = named by others
show-route-gone = probably gone
show-device-web = In the browser:
show-device-phone = In the app on your phone:
show-device-iphone = On an iPhone or iPad:
show-device-mac = On a Mac:
show-sources = Sources
show-history = What happened so far
show-taken-back = taken back
