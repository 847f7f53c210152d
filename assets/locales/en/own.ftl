# What you add yourself: a platform that is not in here, or a date that you were told.

## What of it comes into the list, the letter and the calendar

yours-what = You added this yourself on { $date }. We have not looked into what happens to your data there.
yours-route-email = By e-mail
yours-route-page = By their form
yours-route-post = By letter
yours-route-post-note = Look up the address in the company’s privacy policy. Do you know their e-mail address or form? Then add it under ‘Add something yourself’.
yours-route-own = Filled in by you
show-route-own = filled in by you
yours-text-from = last full day, because you were told: from { $date }
yours-text-last-day = last day that you were told
yours-added = added by yourself on { $date }
yours-source = You: you added this platform yourself on { $date }.
yours-told-from = from { $date }
yours-told-last-day = last day { $date }
yours-comes = Last day: { $date }, { $days ->
    [one] 1 day left
   *[other] { $days } days left
}.
yours-comes-today = Last day: { $date }. That is today, until midnight.
yours-comes-passed = The last day was { $date }. You can still object.
remind-last-day-passed-own = { $names }: the date that you added has passed

history-own-platform = Added by yourself: { $name }
history-own-platform-changed = Changed by yourself: the details of this platform
history-own-platform-removed = Taken out of the list by yourself
history-own-deadline = You added a date: { $told }
history-own-deadline-changed = Your own date changed: { $told }
history-own-deadline-removed = Your own date taken away
recorded-own-platform = { $name } is in your list now.
recorded-own-platform-changed = { $name } is changed.
recorded-own-platform-removed = Taken out of your list. What you recorded about it is kept.
recorded-own-deadline = { $name }: your date is added. The last day is { $date }.
recorded-own-deadline-changed = Your date is changed. The last day is now { $date }.
recorded-own-deadline-removed = Your date is taken away.

## The commands

help-own-add-platform = adds a platform that is not in the list yet
help-own-add-deadline = adds a date that a company told you
help-own-list = what you added yourself
help-own-edit = changes something that you added yourself; an empty value ("") erases it
help-own-remove = takes away something that you added yourself
help-own-toml = makes a catalogue file of it, to hand in
flag-name = what the platform is called
flag-company = the company behind it
flag-email = the company’s e-mail address for objections
flag-page = the company’s form for objections (https)
flag-from = from which day it holds; the last day is the day before
flag-last-day = the last day itself
place-company = COMPANY
place-email = E-MAIL
place-url = ADDRESS
yours-id = Number: { $id }
yours-none = You have added nothing yourself yet. Did a company tell you a date? Type bezwaar own add-deadline PLATFORM --from DATE.

yours-error-no-name = The platform has no name yet. Fill it in.
yours-error-long = { $part ->
    [name] The name
    [company] The name of the company
   *[note] The text with the date
} is too long. Make it at most { $longest } characters.
yours-error-template = { $part ->
    [name] In the name
    [company] In the name of the company
   *[note] In the text with the date
} there are braces that mean something else in a letter. Take them out.
yours-error-character = { $part ->
    [name] In the name
    [company] In the name of the company
   *[note] In the text with the date
} there is a character that you cannot see. Type the text again instead of pasting it.
yours-error-not-https = ‘{ $page }’ does not begin with https://. Paste the address as your browser shows it.
yours-error-page = ‘{ $page }’ is not an ordinary web address. Paste the address as your browser shows it, with https:// in front.
yours-error-email = ‘{ $email }’ is not an e-mail address. Write it as name@example.com.
yours-error-same = Something of this name is in the list already: { $platform }. Add a date to that, or choose another name.
yours-error-long-ago = { $date } is more than a year ago. Check the year.
yours-error-far = { $date } is more than five years away. Check the year.
yours-error-nothing-to-do = There is nothing to do for { $platform }, so no date counts down there. Add a platform of your own.
yours-error-not-of = The option { $option } does not fit here. A platform has a name and an address, a date has a day and a note.
yours-error-unknown = You did not add ‘{ $id }’ yourself. See bezwaar own list.
yours-error-which = You added more than one thing. Name one: { $known }.

## The file to hand in

yours-toml-head =
    Made with Bezwaar from what you added yourself on { $date }.
    What only a person can say stands below with a # in front. Fill it in and take the # away.
    Check it with: bezwaar check FILE
yours-toml-ids = Put ‘{ $id }’ on a line of assets/catalog/ids.txt too.
yours-toml-kind = kind = "social"   (or assistant, work, creative, shop, search, device, website)
yours-toml-what =
    What happens to your data, in one or two short sentences:
    what = {"{"} nl = "…", en = "…" {"}"}
yours-toml-source =
    Where it says so, for everyone to read. A mail to you alone is no source.
    class is official, regulator, law, parliament, ngo, press or community.
    Without a date on the page: seen = the day on which you read it.
    title = "…"
    publisher = "…"
    class = "official"
    url = "https://…"
    date = "…"
yours-toml-date = last full day
yours-toml-note = Your note about it: { $note }
yours-toml-group = Put this at the end of the file of { $group } (assets/catalog/{ $group }.toml).

## The window

yours-title = Add something yourself
yours-intro = A company that is not in here, or a date that you were told. Bezwaar counts down, reminds you and puts it in your calendar.
yours-door-date = They mailed me a date
yours-which = What would you like to add?
yours-which-platform = A platform
yours-which-date = Only a date
yours-name = What is it called?
yours-name-hint = The name of the app or site
yours-company = Which company is behind it?
yours-company-hint = If you do not know, leave this empty
yours-email = Their e-mail address for objections
yours-email-hint = Often in their privacy policy
yours-page = Their form for objections
yours-page-hint = https://
yours-has-date = Were you told a date too?
yours-has-date-yes = Yes, a date
yours-has-date-no = No, no date
yours-platform = Which platform is it about?
yours-day-how = What does the mail say?
yours-day-from = From this day on
yours-day-last = On this day at the latest
yours-day = Which day
yours-day-none = choose
yours-month = Which month
yours-year = Which year
yours-no-day = That day does not exist or is not chosen yet. Choose a day.
yours-note = Where does it come from?
yours-note-hint = For example: mail of 20 November
yours-save = Save
yours-save-change = Save the change
yours-list = What you added yourself
yours-empty = Nothing yet. What you add will stand here and in your list.
yours-edit = Change
yours-edit-name = Change { $what }
yours-remove = Remove
yours-remove-name = Remove { $what }
yours-copy = Copy as TOML
yours-copy-name = Copy { $what } as TOML
yours-keep = Save as a file
yours-keep-name = Save { $what } as a file
yours-send-in = Does it concern more people? Copy it as TOML and send it in, then everyone can get it.
yours-copied = Copied as TOML. What is still missing stands in it with a # in front.
yours-kept = Saved: { $path }
yours-of = Date of { $name }
