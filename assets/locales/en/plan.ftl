# Where something stands
status-to-do = To do
status-would-be-covered = To do; probably covered by { $platform }
status-switched-on = Is on again
status-opened = Page opened. Sent?
status-sent = Sent
status-sent-on = Sent on { $date }
status-sent-in = Sent in { $date }
status-received = Received, no answer yet
status-granted = Granted
status-granted-on = Granted on { $date }
status-granted-in = Granted in { $date }
status-refused = Refused
status-refused-on = Refused on { $date }
status-refused-in = Refused in { $date }
status-late = { $company } should have answered
status-extended = { $company } takes more time
status-identity-asked = { $company } asks who you are
status-no-action = { $company } says it can do nothing
status-bounced = Not delivered
status-switched-off = Switched off
status-switched-off-on = Switched off on { $date }
status-switched-off-in = Switched off in { $date }
status-covered = Probably covered by { $platform }
status-done-earlier = Done earlier, around { $date }
status-withdrawn = Withdrawn
status-withdrawn-on = Withdrawn on { $date }
status-withdrawn-in = Withdrawn in { $date }
status-complained = Complaint made
status-complained-on = Complaint made on { $date }
status-complained-in = Complaint made in { $date }
status-not-used = Not used by you
status-nothing-to-do = Nothing to do
status-retired = No longer exists

# Time
days-left = { $days ->
    [one] 1 day left
   *[other] { $days } days left
}
days-over = { $days ->
    [one] 1 day ago
   *[other] { $days } days ago
}
last-day = today is the last day, until midnight
last-day-short = last day
due-today = answer today
no-end-date = no end date
deadline-open = The last full day is { $date }. You can still object after it.
deadline-last-day = Today is the last full day, until midnight. You can still object after it.
deadline-announced = Announced for { $date }; the exact day is not known. You can object at any time.
deadline-passed = You can object at any time; it is for use from now on.
deadline-none = There is no end date: you can object at any time.
still-does = Your objection is for use from now on. Whether your old posts then stay out of new training is not certain. What is already in a model is not simply taken out, says the Dutch authority.
list-and = { $many } and { $last }

# The tick
tick-sent = { $name }: objection sent
tick-switch = { $name }: switched off

# The next step
next-send-title = Object to { $name }
next-switch-title = Switch off: { $name }
next-say-title = Did you send your objection to { $name }?
next-say-switch-title = Is it off: { $name }?
next-remind-title = { $company } should have answered about { $name }
next-read-title = { $company } asks who you are
next-complain-title = { $company } does not do what you asked for { $name }
next-check-title = Is it still off: { $name }?
next-none-title = All done

# What happened
history-opened = You opened the page
history-opened-switch = You opened the explanation
history-sent = You sent your objection { $how }
history-sent-remembered = You objected
history-not-sent = Sending did not work
history-received = { $company } said it received your objection
history-granted = { $company } promised to honour your objection
history-refused = { $company } refused
history-extended = { $company } said that it takes more time
history-identity-asked = { $company } asked who you are
history-no-action = { $company } wrote that it can do nothing
history-bounced = Your message was not delivered
history-withdrawn = You withdrew your objection
history-switched-off = You switched it off
history-switched-on = It was on again
history-not-used = You do not use this
history-used = You use this
history-complained = You complained to an authority
history-auto-reply = { $company } sent an automatic message
history-reasons-asked = { $company } asked for your reasons
history-proof-asked = { $company } asked for proof
history-replied = You wrote back to { $company }
history-reminder-sent = You sent { $company } a reminder
history-complained-to-company = You complained to { $company }
history-authority-news = The authority sent word about your complaint
history-still-off = You looked again: it is still off
history-account-added = Account added: { $handle }
history-account-renamed = Account renamed: { $handle }
history-account-removed = Account removed
history-retracted = Something was taken back
how-form = through the online form
how-app = in the app
how-email = by e-mail
how-post = by post
how-unknown = yourself

# Recorded just now
recorded-opened = { $name }: page opened.
recorded-sent = { $name }: sent, { $date }.
recorded-not-sent = { $name }: not sent.
recorded-received = { $name }: received, { $date }.
recorded-granted = { $name }: granted, { $date }.
recorded-refused = { $name }: refused, { $date }.
recorded-extended = { $name }: the company takes more time, { $date }.
recorded-identity-asked = { $name }: they ask who you are, { $date }.
recorded-no-action = { $name }: they say they can do nothing, { $date }.
recorded-bounced = { $name }: not delivered, { $date }.
recorded-withdrawn = { $name }: withdrawn, { $date }.
recorded-switched-off = { $name }: switched off, { $date }.
recorded-switched-on = { $name }: on again, { $date }.
recorded-not-used = { $name }: not used by you.
recorded-used = { $name }: used by you.
recorded-complained = { $name }: complaint made, { $date }.
recorded-auto-reply = { $name }: automatic message, { $date }.
recorded-reasons-asked = { $name }: they asked for your reasons, { $date }.
recorded-proof-asked = { $name }: they asked for proof, { $date }.
recorded-replied = { $name }: you wrote back, { $date }.
recorded-reminder-sent = { $name }: reminder sent, { $date }.
recorded-complained-to-company = { $name }: complaint made to the company, { $date }.
recorded-authority-news = { $name }: word from the authority, { $date }.
recorded-still-off = { $name }: still off, { $date }.
recorded-account-added = { $name }: account ‘{ $handle }’ added.
recorded-account-renamed = The account is now called ‘{ $handle }’.
recorded-account-removed = Account removed.
recorded-retracted = Taken back.
taken-back = taken back: { $what }.
