# Time and answers: the sum of the time limit, what can be done now, and the picture. What is our sum is ‘by our calculation’.

clock-sent = Sent on { $date } { $how }.
clock-sent-somehow = Sent on { $date }.
clock-assumed = In our view it was received that day too.
clock-confirmed = { $company } confirmed receipt on { $received }.
clock-delivered = By what you recorded, it was delivered on { $received }.
clock-runs = By our calculation { $company } must answer without undue delay, and by { $due } at the latest: one month after receipt.
clock-identified = By our calculation { $company } must answer without undue delay, and by { $due } at the latest. In doubt we count from your answer to the question who you are.
clock-identity = That question may stop the time until you answer. By our calculation the last day for { $company } is:
clock-identity-late = { $company } asked this only after the last day, by our calculation { $due }. That gives no extra time. Answer it all the same; after that you see here what you can do.
clock-end = { $day }, { $when }.
clock-end-from-receipt = if the time simply runs on
clock-end-if-today = if you answer today and the time then starts again
clock-end-from-reply = if the time started again with your answer of { $reply }
clock-late = By our calculation { $company } should have answered by { $due } at the latest. Since { $since } that answer is missing.
clock-extended = { $company } said in time that it takes more time, in a message of { $notice }. By our calculation that is until { $due } at the latest.
clock-own-day = { $company } itself named { $own }. If nothing comes then, you can ask about it; it only has to answer by { $until }.
clock-own-day-over = { $company } itself meant to answer by { $own }. It only has to do so by { $until }.
clock-extension = { $company } may extend that with reasons until { $extended } at the latest, if it says so by { $due } (Art. 12(3) GDPR).
clock-extension-late = { $company } said only in a message of { $notice } that it takes more time, after that month. By our calculation that does not count.
clock-moved-weekend = The end falls on { $nominal }, in the weekend. So { $due } counts.
clock-moved-holiday = The end falls on { $nominal }, a public holiday in { $country }. So { $due } counts.
clock-moved-both = The end falls on { $nominal }. Because of the weekend and a public holiday in { $country }, { $due } counts.
clock-beyond-table = We do not know the public holidays there at that time; only weekends were passed over.
country-US = the United States

# After a complaint to an authority
clock-news = By our calculation it must tell you how things stand by { $due } at the latest. There need not be a decision by then.
clock-news-over = By our calculation you should have heard something by { $due } at the latest. Ask the authority first how things stand.
clock-news-since = The three months count from your complaint of { $date }.
clock-news-since-word = The three months count from the last message, of { $date }.
clock-news-court = If you hear nothing by then, you can go to court about that (Art. 78(2) GDPR).
clock-news-court-now = If it stays silent, you can go to court about that (Art. 78(2) GDPR). Take advice first.

# Where it stands, on the page
card-waits-title = { $days ->
    [one] { $company } has 1 day left
   *[other] { $company } has { $days } days left
}
card-due-today-title = { $company } must answer today
card-no-clock = No clock is running yet: it is not known when { $company } received your message. If you got a confirmation, say so below.
card-no-clock-switch = { $company } need not answer to a switch. So no time limit is running.
card-no-clock-consent = This use rests on your consent. If you withdraw that, no time limit for an answer goes with it.
card-no-clock-uk = For the United Kingdom we work out no last day: it has rules of its own.
card-no-clock-ch = For Switzerland we work out no last day: it has a law of its own.
card-late = Feel free to wait until { $day }. After that you can send a reminder, or complain to the authority. A reminder is allowed, not required.
card-late-remind = You can send a reminder now, or complain to the authority right away.
card-own-day-remind = You can send a reminder now and ask about that day. It is allowed, not required.
card-reminder-waits = { $late ->
    [yes] Your reminder of { $reminder } is with them. Feel free to wait until { $last }; you may also complain now.
   *[no] Your reminder of { $reminder } is with them. Feel free to wait until { $last }.
}
card-reminder-over = No answer came to your reminder of { $reminder }. You can now complain to the authority.
card-identity-asked = Confirm who you are by logging in to your account, or by replying from your account’s e-mail address. It is better not to send a copy of an identity document; if there is no other way, cover your national number (the BSN in the Netherlands) and the photo. Never do this through a link in a mail.
card-identity-asked-no-account = Reply from the e-mail address with which you wrote. It is better not to send a copy of an identity document; if there is no other way, cover your national number (the BSN in the Netherlands) and the photo. Never do this through a link in a mail.
card-granted = { $company } says it honours your objection. Keep the mail or take a screenshot: that is your evidence.
card-refused = You need not leave it at that: you may complain to the authority.
card-no-action = A company must explain why it does nothing, and where you can complain. You may complain to the authority.
card-bounced = Your message came back. Choose another way below.
card-switched-off = Well done. People report that a setting sometimes switches back: look again in three months, on every device.
card-covered = This is probably covered too. It is not certain: if in doubt, object here as well.
card-done-earlier = You did this already. No clock is running and there is nothing you need to do. Look for the confirmation in your mail, also among the unwanted. If it is lost and you want new evidence, you may do it again.
card-withdrawn = You withdrew your objection. You can object again at any time.
card-complained = Your complaint is with the authority. That can take a long time.

# The picture: first for those who listen, then what stands below it
month-said = The month: received on { $received }, today is { $today }; by our calculation { $company } must answer by { $due } at the latest
month-said-assumed = The month: sent on { $received }, today is { $today }; by our calculation { $company } must answer by { $due } at the latest
month-said-longer = The month and the longer time: received on { $received }, today is { $today }; by our calculation { $company } must answer by { $due } at the latest
month-said-longer-assumed = The month and the longer time: sent on { $received }, today is { $today }; by our calculation { $company } must answer by { $due } at the latest
month-said-news = Three months: since { $since }, today is { $today }; by our calculation the authority must let you know something by { $due } at the latest
month-start = received { $date }
month-start-assumed = sent { $date }
month-start-news = since { $date }
month-end = by { $date } at the latest
month-weeks = A wide block is a week.
month-rest = The last, wide block goes on until today.
month-pause = Open blocks: the question who you are waited for your answer, from { $from } to { $to }.
month-pause-open = Open blocks: since { $from } the question who you are waits for your answer.
month-reminder = With a dot: your reminder of { $date }.

# Elsewhere: the next step, and the coming weeks
next-own-day-title = Ask { $company } for the answer about { $name }
next-silent-title = { $company } does not answer about { $name }
week-complain = complaint about { $company } possible
week-authority = word from the authority
