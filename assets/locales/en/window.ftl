# The window
window-title = Bezwaar
window-other = Bezwaar is already open. Its window comes to the front; if you do not see it, look in your taskbar.
window-none = The window cannot open here ({ $why }). The commands do work: type bezwaar help.
no-window-title = Bezwaar cannot draw a window
no-window-text = The window of Bezwaar cannot open on this computer, because nothing here can draw it. The commands do work: open a terminal and type { $command }.
trouble-title = That did not work just now
trouble-close = Close
list-name = Your list
nav-overview = Overview
nav-settings = Settings
search = Search for a platform or company
search-nothing = Nothing found for ‘{ $what }’.
search-clear = Clear the search
list-all = { $count ->
    [one] Show 1 more
   *[other] Show { $count } more
}
list-fewer = Show fewer
progress = { $done } of { $total } done
effort = about { $minutes } minutes
effort-tip = Our estimate, if you are logged in already
today = today
undo = Undo
cancel = Cancel
toast-close = Close this message
no-legal-advice = Not legal advice, not the government, not from any of these companies; you send it yourself.

# Overview
overview-title = Your next step
overview-begin = Begin
overview-continue = View
# Above the number stands nothing in English: "6 days left".
ring-above = { "" }
ring-below = { $days ->
    [one] day left
   *[other] days left
}
ring-last-above = today
ring-last = last
ring-last-below = day
done-title = All done
weeks-title = The coming weeks
week-last-day = last day { $company }
week-answer-late = { $company } should have answered
week-check = look once more
week-starts = announced start { $company }
week-changed = change at { $company }
waiting-title = Waiting for an answer
waiting-for = { $status }. By our calculation { $company } must answer by { $due } at the latest.
waiting-late = By our calculation { $company } should have answered by { $due } at the latest.
next-together = Once is probably enough.
next-say-text = You opened the page. Say whether sending worked; ‘no’ is an answer too.
next-say-switch-text = You opened the explanation. Say whether it worked.
next-read-text = The page says how to confirm that safely.
next-complain-text = You may complain to the authority. The page says what you can do now.
next-check-text = People report that a setting sometimes switches back. See whether it is still off.

# A platform
platform-gone = This account is no longer in your list.
platform-used = What is used, and what is not?
used-yes = Is used
used-no = Is not used
used-default = If you do nothing
used-covers = Your objection is about
used-covers-switch = Switching it off applies to
used-covers-not = What is not included
used-know = Good to know
used-disputed = Sources disagree
together = Probably covered by { $platform }.
no-route = No way is known yet for this platform.
act-also-here = Object here too
act-again = Do it again

# 1. Copy your text
act-copy = 1. Copy your text
act-copy-none = This platform needs no text.
kind-short = Short text
kind-objection = Full letter
reason-choose = Choose what fits you. A reason helps, but Meta, for one, does not ask for it.
reason-children = My children
reason-grandchildren = My grandchildren
reason-family = My family
reason-work = My work
reason-special = Sensitive data
reason-own-words = My own words
reason-own = Your situation, in at most { $limit } characters
reason-own-hint = My photos show …
reason-special-note = Think of health, religion or sexual orientation. Mind: even this sentence tells the company something about you.
reason-expectation = I posted part of it before this use was announced
text-name = Your text
text-edited = You changed the text yourself. Your text is still there.
text-keep = Keep my text
text-renew = Take the new text
copy = Copy text
copy-again = Copy again
copied-text = Your text is copied. You can paste it now.
copied-link = The link is copied.
copied-address = The address is copied.
copied-folder = The location is copied.
copy-failed = Copying does not work on this computer. Type the text out, or make it with the command: bezwaar text.
short-enough = short enough
characters = { $count } characters
missing = Still to fill in: { $what }.
missing-settings = Fill in your details
missing-name = your name
missing-account = your account
missing-find = how they find you
missing-address = your address
missing-email = your e-mail address
missing-authority = your authority
missing-helper = your helper's name
missing-reason = your situation

# 2. Open the page
act-open-form = 2. Open the form
act-open-page = 2. Open the page
act-open-email = 2. Send an e-mail
act-open-post = 2. Send a letter
act-switch = 1. Switch it off
where-logged-in = Where are you logged in?
where-open = Where do you want to do it?
where-here = Here
where-phone = On my phone
step-your-name = Is it your name at the top right?
step-email = Check the e-mail address
step-paste = Paste your text
step-send = Send it, and take a screenshot
open-form = Open form
open-page = Open page
goes-to = Goes to { $host }
opening = Opening { $host } in your browser …
opened = Your browser is now open at { $host }. Come back here afterwards.
opened-come-back = Your browser is now open. Come back here afterwards and say whether it worked.
phone-scan = Scan this code with your phone’s camera.
phone-code = Code for your phone, goes to { $host }
phone-text = Your text is on this computer. Mail it to yourself, or leave the field empty if the form allows that.
copy-link = Copy link
copy-address = Copy address
other-ways = Not working?
other-ways-title = Other ways
other-ways-note = We could not open the pages ourselves. Each way says where it comes from.
route-official = Named by the company or an authority
route-reported = Named by others
route-gone = Probably gone
route-chosen = This one is ready now
route-choose = Take this one
route-choose-name = Take this way: { $route }
device-web = In the browser
device-phone = On your phone
device-iphone = On your iPhone or iPad
device-mac = On your Mac
device-computer = On your computer

# 3. Sent?
act-sent = 3. Sent?
act-off = 2. Is it off?
act-sent-why = Then Bezwaar keeps track of when { $company } must answer.
act-off-why = { $company } need not answer to a switch. Look again in three months.
sent-this-text = I sent the text that I copied here
sent-no-text = I left the field for my explanation empty
sent-today = Yes, today
sent-other-day = Another day
sent-not = No, it did not work
sent-earlier = Done earlier
earlier-why = When was that, roughly? If you no longer know the day, the month will do. Look in your mail for the confirmation; if it is lost, that does not matter.
failed-why = That is a pity. What went wrong?
failed-dead = The link does not work
failed-login = I cannot log in
failed-form = A different form came up
failed-stopped = I stopped
advice-dead = Choose the next one above, under ‘Other ways’.
advice-login = Try it on your phone, where you are often logged in already. Or ask the company itself for a new password.
advice-form = Companies sometimes ask first what it is about. Choose ‘objection’ and ‘AI’. If that does not work, choose one of the other ways.
advice-stopped = That is fine. Your text stays as long as Bezwaar is open.
when-day = Day
when-month = Month
when-year = Year
when-unknown = I do not know
confirm-date = Yes, { $date }
date-cannot-be = That day does not exist or is still to come. Choose another one.
recorded-then = By our calculation { $company } must answer by { $due } at the latest.

# What happened so far
history-title = What happened so far
history-correct = Is something wrong? Correct it
history-correct-done = Done correcting
history-take-back = Take back
history-take-back-name = Take back: { $what }
history-taken-back = Taken back; no longer counts.
history-corrected = Corrected: it now stands on another day.
history-other-day-name = Another day: { $what }
history-text-kept = The text is kept.
history-text-none = You left the field for your explanation empty.
history-text-copy = Copy that text

# More
more-accounts = Your account
more-law = Is this allowed at all?
more-sources = Sources
more-not-used = I do not use this
more-used = I do use this
accounts-why = Do you have more than one account here, say a private one and your club’s? Give them names, and Bezwaar keeps them apart. The name also goes into your letter.
accounts-named = This account is now called:
accounts-name = User name, profile address or e-mail address
accounts-other-name = Another name, or one more account
accounts-hint = for example emma.clarke
accounts-add = Give this name
accounts-add-another = Add one more account
accounts-rename = Change the name
accounts-remove = Remove this account
milestones-title = Known dates
standing-announced = Announced
standing-seen = Happened, according to a source
standing-cancelled = Planned, but did not happen that day
sources-note = Everything on this page comes from here.
source-open = Open the source ({ $host })
source-undated = undated, read { $date }

# Settings
settings-kept = Kept.
settings-letters = For your letters
settings-letters-why = Only for your texts; it stays on this computer.
settings-name = Your name
settings-email = Your e-mail address
settings-address = Your address (only for a letter on paper)
settings-country = The country where you live
settings-country-none = Not chosen yet
settings-country-why = Decides which law your text names. Without a choice we take the European rules.
settings-looks = Language and looks
settings-language = Language
settings-theme = Light or dark
settings-text-size = Size of the text
language-nl = Nederlands
language-en = English
theme-system = Like your computer
theme-light = Light
theme-dark = Dark
settings-data = Your data
settings-data-where = All that you record is kept only in this folder on this computer:
settings-data-copy = Copy the location
settings-data-note = If you want to erase everything, close Bezwaar and throw that folder away.
about-title = About Bezwaar
about-version = Bezwaar { $version } helps you object to AI training with your data.
about-privacy = Bezwaar itself sends nothing: no statistics, no account, no internet unless you open a page.
about-licences = Licences
about-licence-code = The code is free to use under the MIT licence.
about-licence-catalogue = The list of platforms is released under CC0 1.0: you may do anything with it.
about-licence-font = The typeface is Inter, under the SIL Open Font License 1.1.
about-licence-crates = Bezwaar is made with free software of others, above all egui and eframe, under the licences MIT, Apache 2.0, BSD, ISC, Zlib, MPL 2.0, Unicode and BSL 1.0.
country-NL = Netherlands
country-BE = Belgium
country-DE = Germany
country-FR = France
country-LU = Luxembourg
country-AT = Austria
country-BG = Bulgaria
country-CY = Cyprus
country-CZ = Czechia
country-DK = Denmark
country-EE = Estonia
country-ES = Spain
country-FI = Finland
country-GR = Greece
country-HR = Croatia
country-HU = Hungary
country-IE = Ireland
country-IS = Iceland
country-IT = Italy
country-LI = Liechtenstein
country-LT = Lithuania
country-LV = Latvia
country-MT = Malta
country-NO = Norway
country-PL = Poland
country-PT = Portugal
country-RO = Romania
country-SE = Sweden
country-SI = Slovenia
country-SK = Slovakia
country-GB = United Kingdom
country-CH = Switzerland

# A platform: the head, the first two steps, and afterwards
together-link = Covered by { $platforms } too?
reasons-more = More reasons
reasons-fewer = Fewer reasons
where-unknown = I don’t know
where-unknown-help = That is fine. On your phone you are often logged in already: start there. If that does not work, choose ‘Here’.
about-your-name = Does the page show your name or picture? If not, somebody else is logged in. If you have more accounts, do it for each.
effort-logged-in = If you are logged in already, this takes about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}.
opened-screenshot = Take a screenshot of the last screen before you close the page.
mail-missing = No mail after two days? Look in your spam, at an old address too. Sometimes a code or link is still to be confirmed. Never send an identity document, password or money through a link in a mail.

# Overview: time, waiting and done
overview-still = What does it still do?
ring-said = { $left }, up to and including { $date }
days-ahead = { $days ->
    [0] today
    [1] tomorrow
   *[other] in { $days } days
}
week-answer-from = answer from { $company }
week-remind = reminder to { $company } possible
week-said = { $date }, { $away }: { $title } ({ $detail }).
weeks-none = No dates are coming up now. You can object at any time; do it when it suits you.
weeks-later = There is nothing in the coming three months. The next date is { $date }.
week-answers-late = no answer came
weeks-all = Show all { $count } dates
waiting-said = { $name }: { $text } { $left }.
done-text = Your part is done. You took good care of your own data.
done-waits-title = Now it is their turn
done-waits-text = Your part is done, well done. { $company } { $count ->
    [one] still has
   *[other] still have
} to answer.
done-late-text = Your part is done, well done. { $company } { $count ->
    [one] should
   *[other] should all
} have answered already. There is nothing you need to do yet.
done-sent = { $count ->
    [one] 1 objection sent
   *[other] { $count } objections sent
}
done-granted = { $count } granted
done-off = { $count ->
    [one] 1 switch off
   *[other] { $count } switches off
}
done-covered = { $count } probably covered
done-list = See your list
watch-title = What Bezwaar keeps an eye on for you
watch-unknown = Day not known yet
watch-unknown-why = { $names }; no time is running yet
watch-new-when = With an update
watch-new = New dates from companies
watch-new-why = They are added when the list of platforms is renewed
nothing-title = There is nothing on your list
nothing-text = You said of everything that you do not use it. Do you use something after all, or is there something new? Then open it and choose ‘I do use this’.
nothing-show = Show all platforms
idle-title = There is nothing to do now
idle-text = Would you like to object later after all? You always can: open a platform in your list.
# The keys
keys-title = Keyboard shortcuts
keys-why = Everything works without a mouse too.
keys-moves = Getting around
keys-commands = Everywhere
keys-close = Close
key-tooltip = { $what } ({ $keys })
key-search = Search your list
key-undo = Undo the last thing
key-overview = Go to the overview
key-settings = Open the settings
key-part = Go to the next part: list, page, buttons
key-back = Go one step back
key-larger = Make the text larger
key-smaller = Make the text smaller
key-ordinary = Set the text to 100% again
key-help = See the keyboard shortcuts
key-quit = Close Bezwaar
key-tab = To the next or the previous one
key-arrows = Through your list, and with left to the circle to tick
key-enter = Open or press
key-space = Tick or press
key-pages = Page through
key-name-tab = Tab, Shift+Tab
key-name-arrows = Arrow keys
key-name-enter = Enter
key-name-space = Space bar
key-name-pages = Page Up, Page Down
key-name-plus = plus
key-name-minus = minus
window-on = { $page } – { $window }

# Closing with an edited text
unsaved-title = Your text has not been copied yet
unsaved-why = You changed the text for { $names }. It is only here: if you close Bezwaar, it is gone.
unsaved-copy = Copy the text and close
unsaved-close = Close without copying
unsaved-stay = Stay here
# The first screen
welcome-title = Welcome to Bezwaar
welcome-what = Bezwaar helps you say no to AI training with your data, and keeps track of what companies answer.
welcome-question = Which of these do you use?
welcome-again = What you recorded stays. What you do not choose leaves your list; you find it again at the end of the list.
welcome-tile = { $name }, by { $company }
welcome-everybody = This is about everybody and stays in your list: { $names }.
welcome-everybody-many = Another { $count } things are about everybody; they stay in your list.
welcome-done = Done
welcome-on = Continue
welcome-skip = Skip
welcome-list = { $count ->
    [one] Your list now has 1 platform.
   *[other] Your list now has { $count } platforms.
}
welcome-rest = You find the rest under ‘{ $button }’.
welcome-taken-back = Taken back. Your list is as it was.

# Settings: what was added
settings-kept-here = Kept
settings-motion = Motion
motion-system = Like your computer
motion-less = Calm
settings-used = What you use
settings-used-why = Bezwaar keeps your list short: only what you use, and what is about everybody.
settings-used-choose = Choose what you use

# Reminders
nav-reminders = Reminders
key-reminders = Go to your reminders
reminders-intro = Bezwaar can warn you when its window is closed, on days when this computer is on. Put them in your calendar too, and you have them wherever that calendar is.
reminders-switch = Warn me when Bezwaar is closed too
reminders-asking = Looking whether it is on …
reminders-off = Is off. You only see your reminders when you open Bezwaar.
reminders-on = Is on.
reminders-on-hourly = Is on. Bezwaar looks every hour, on days when this computer is on.
reminders-on-login = Is on, but here Bezwaar can only look when you log in.
reminders-broken = Is on, but no longer works: the program was moved, or something is missing.
reminders-again = Turn it on again
reminders-elsewhere = Is off for this data, and on for that in { $folder }. There can be one at a time: if you turn it on here, it stops there.
reminders-absent = This computer cannot have Bezwaar look by itself. You see your reminders when you open Bezwaar.
reminders-unclear = Whether it is on cannot be seen. { $why }
reminders-turning-on = Turning it on …
reminders-turning-off = Turning it off …
reminders-trying = The trial notification is being sent. That may take a few seconds …
reminders-try = Send a trial notification
reminders-tried = The trial notification was sent. If you do not see it, look whether notifications are on and ‘do not disturb’ is off.
reminders-not-tried = The trial notification was not sent. { $why }
reminders-not-on = Reminders are not on any more.
reminders-calendar = Put your reminders in your calendar too: it warns you by itself.
reminders-no-service = Nothing on this computer shows notifications.
reminders-no-session = There is no desktop here to show notifications on.
reminders-ran = { $when } it looked: there was nothing to tell.
reminders-ran-shown = { $when } it looked, notification sent.
reminders-ran-tried = { $when } it looked, trial notification sent.
reminders-ran-failed = { $when } it looked, but the notification was not sent.
reminders-shown = The last notification was sent { $when }.
reminders-time = { $hour }:{ $minute }
reminders-today = today at { $time }
reminders-yesterday = yesterday at { $time }
reminders-day = on { $date } at { $time }
reminders-hour = { $hour }:00
reminders-from = Notifications from
reminders-from-quiet = That is in your quiet hours. The notification comes after them, from { $hour } on.
reminders-when = When and how
reminders-quiet-from = Quiet from
reminders-quiet-to = Quiet until
reminders-quiet-why = In the quiet hours nothing comes, except on a last day: that lasts until midnight.
reminders-never-quiet = This way it is never quiet.
reminders-names = Name platforms in the notification
reminders-names-why = Anybody can read a notification, on a locked screen too. With this off it does not say which company it is about.
reminders-recheck = Remind me to check settings again
reminders-recheck-why = Three months after you switched something off. People report that a setting sometimes switches back.
coming-title = What is coming
coming-calendar = Put in my calendar (.ics)
coming-now = Now
coming-none = Nothing is coming now. What has a day appears here: a last day, an answer that has to come, a setting to check.
coming-weeks = in { $weeks } weeks
coming-months = in { $months } months
coming-more = And { $count } more after that.
coming-put-off = { $count ->
    [one] 1 reminder is put off or silent
   *[other] { $count } reminders are put off or silent
}
coming-until = Put off until { $date }
coming-silenced = Silent
coming-again = Remind me again
coming-again-name = Remind me again: { $what }
later = Put off
later-name = Put off: { $what }
later-tomorrow = Tomorrow, { $date }
later-three = In 3 days, { $date }
later-week = In a week, { $date }
later-day = A day later, { $date }
later-three-days = 3 days later, { $date }
later-seven-days = A week later, { $date }
later-silence = Do not remind me of this any more
later-no-further = Longer is not possible: { $date } is the last day.
later-done = Bezwaar reminds you of it on { $date }.
later-silenced = Bezwaar does not remind you of this any more.
later-resumed = Bezwaar reminds you of this again.
exported = The file for your calendar is ready, with { $count ->
    [one] 1 day
   *[other] { $count } days
}: { $path }
exported-none = There are no dates now to put in your calendar.
export-open = Open in your calendar
export-unopened = No program would open the file. Open it in your calendar yourself: { $path }
bar-look = Look: { $what }
bar-later = Later
bar-more = { $count ->
    [one] And 1 more reminder
   *[other] And { $count } more reminders
}
door-off = For now Bezwaar only warns you when you open it.
door-page = Go to reminders
door-decline = No need
watch-on = Reminders are on: Bezwaar warns you, on days when this computer is on.
watch-off = Reminders do not come by themselves now: you see them when you open Bezwaar.
next-tomorrow = Remind me tomorrow
