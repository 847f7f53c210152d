# What we remind of, and why. First in the window, then on a notification that anybody may read.
# $names: the platforms; $same: whether they are called as the company is. $due: the day it is about, with its weekday. $date: the same day without.

remind-last-day = { $days ->
    [0] { $names }: today is the last day, until midnight
    [one] { $names }: 1 day left
   *[other] { $names }: { $days } days left
}
remind-last-day-detail = { $days ->
    [0] You have not objected yet.
   *[other] You have not objected yet. The last day is { $due }.
}
remind-last-day-switch-detail = { $days ->
    [0] The setting is not off yet.
   *[other] The setting is not off yet. The last day is { $due }.
}
remind-last-day-bounced-detail = { $days ->
    [0] Your objection came back. Try another way.
   *[other] Your objection came back. Try another way. The last day is { $due }.
}
remind-last-day-opened-detail = You opened the page already. Just say whether it was sent.
remind-last-day-opened-switch-detail = You opened the page already. Just say whether the setting is off.
remind-last-day-passed = { $names }: the announced date has passed
remind-last-day-passed-detail = The date was { $date }. You can still object, at any time.
remind-say-whether-sent = Did you send the objection for { $names }?
remind-say-whether-sent-switch = Did you switch off the setting of { $names }?
remind-say-whether-sent-detail = You opened the page on { $date }.
remind-no-confirmation = Did { $company } confirm your objection?
remind-no-confirmation-detail = You sent your objection on { $date }. No mail seen? Look in your spam folder and in old mail addresses. Sometimes there is still a code to enter.
remind-answer-late = { $same ->
    [yes] { $company } should have answered
   *[no] { $company } should have answered about { $names }
}
remind-answer-late-detail = By our calculation the answer had to be there on { $date }.
remind-extension-over = { $same ->
    [yes] { $company } should have answered
   *[no] { $company } should have answered about { $names }
}
remind-extension-over-detail = The longer time is over too. By our calculation it ran until { $date }.
remind-send-reminder = { $same ->
    [yes] Time for a reminder to { $company }
   *[no] Time for a reminder to { $company } about { $names }
}
remind-send-reminder-detail = By our calculation the answer had to be there on { $date }. The letter is ready; you may also complain right away.
remind-own-day-over = { $same ->
    [yes] Ask { $company } for the answer it promised
   *[no] Ask { $company } for the answer it promised about { $names }
}
remind-own-day-over-detail = { $company } itself named { $date }. The letter to ask about it is ready.
remind-reminder-over = { $same ->
    [yes] No answer to your reminder to { $company }
   *[no] No answer to your reminder to { $company } about { $names }
}
remind-reminder-over-detail = You can now complain to the authority. The text is ready.
remind-authority-silent = Heard nothing yet about your complaint about { $names }?
remind-authority-silent-detail = By our calculation the authority had to let you know something by { $date } at the latest. Ask first how things stand.
remind-check-again = { $names }: is the setting still off?
remind-check-again-detail = You switched it off some time ago. Have a look whether it still is.
remind-changed = { $names }: something has changed
remind-changed-detail = The dates or the ways to object were updated. See whether it matters to you.

# What is still to come: what is true only on that day is said as such.
remind-last-day-ahead = { $days ->
    [0] { $names }: the last day, until midnight
    [one] { $names }: 1 day left
   *[other] { $names }: { $days } days left
}
remind-last-day-detail-ahead = If you have not objected by then.
remind-last-day-switch-detail-ahead = If the setting is not off by then.
remind-last-day-opened-detail-ahead = If you have not said by then whether it was sent.
remind-last-day-opened-switch-detail-ahead = If you have not said by then whether the setting is off.
remind-last-day-bounced-detail-ahead = If you have not sent a new objection by then.
remind-answer-ahead = { $same ->
    [yes] No answer from { $company } yet?
   *[no] No answer from { $company } about { $names } yet?
}
remind-answer-late-detail-ahead = By our calculation it has to be there by { $due }.
remind-extension-over-detail-ahead = Then the longer time is over too: by our calculation it runs until { $due }.
remind-send-reminder-detail-ahead = If there is no answer by then. You may also complain then.
remind-own-day-over-detail-ahead = If there is no answer by then. { $company } itself named { $date }.
remind-reminder-over-detail-ahead = By then the time of your reminder is over too. You can complain then.
remind-authority-silent-detail-ahead = By then the three months are over in which the authority must let you know something, by our calculation.
remind-no-confirmation-detail-ahead = If there is no confirmation by then.
remind-check-again-detail-ahead = People report that a setting sometimes switches back.

note-last-day = { $days ->
    [0] { $count ->
        [one] Today is the last day for an objection, until midnight.
       *[other] Today is the last day for { $count } objections, until midnight.
    }
    [one] { $count ->
        [one] 1 day left for an objection.
       *[other] 1 day left for { $count } objections.
    }
   *[other] { $count ->
        [one] { $days } days left for an objection.
       *[other] { $days } days left for { $count } objections.
    }
}
note-last-day-passed = { $count ->
    [one] An announced date has passed. You can still object.
   *[other] Announced dates have passed. You can still object.
}
note-say-whether-sent = { $count ->
    [one] Did you finish what you were working on?
   *[other] Did you finish what you were working on? It is about { $count } platforms.
}
note-no-confirmation = { $count ->
    [one] Was your objection confirmed?
   *[other] Were your { $count } objections confirmed?
}
note-answer-late = { $count ->
    [one] The answer to your objection should have been there.
   *[other] The answers to { $count } objections should have been there.
}
note-extension-over = { $count ->
    [one] The longer time for an answer is over too.
   *[other] The longer time for { $count } answers is over too.
}
note-send-reminder = { $count ->
    [one] You can remind a company of your objection.
   *[other] You can remind companies of { $count } objections.
}
note-own-day-over = { $count ->
    [one] A company itself named a day for its answer, and that has passed.
   *[other] Companies themselves named a day for { $count } answers, and that has passed.
}
note-reminder-over = { $count ->
    [one] No answer came to a reminder to a company.
   *[other] No answer came to { $count } reminders to companies.
}
note-authority-silent = { $count ->
    [one] Ask how your complaint stands.
   *[other] Ask how your { $count } complaints stand.
}
note-check-again = { $count ->
    [one] Have a look whether a setting is still off.
   *[other] Have a look whether { $count } settings are still off.
}
note-changed = { $count ->
    [one] Something has changed at a platform of yours.
   *[other] Something has changed at { $count } platforms of yours.
}
note-more = And { $count } more.
note-open = Open Bezwaar to see what it is about.

# The command itself
cli-remind-none = There is nothing to be reminded of now.
cli-remind-shown = { $count ->
    [one] The notification was sent, with 1 reminder.
   *[other] The notification was sent, with { $count } reminders.
}
cli-remind-trial = The trial notification was sent.
cli-remind-busy = Another window or program is already looking what there is to tell.
note-trial-title = Bezwaar can warn you
note-trial = This is the trial notification. It is how you see a reminder, also with the window closed.
error-notify-no-session = There is no desktop here to show the notification on. Bezwaar tries again next time.
error-notify-no-service = Nothing on this computer shows notifications. Put your reminders in your calendar: bezwaar export calendar bezwaar.ics
error-notify-refused = The system would not show the notification ({ $said }). Bezwaar tries again next time.
error-notify-silent = The system did not answer within 2 seconds. Bezwaar tries again next time.
error-remind-again = The notification was sent, but that could not be written down. So you will see it once more. { $why }
