# Letters: which there are, and what must be known first
letter-short = a short text for the field of a form
letter-short-child = the short text for your child under 16
letter-short-again = the short text after an earlier objection
letter-objection = the whole letter with your objection
letter-child = the letter for your child under 16
letter-no-account = the letter without an account, or when your account is closed
letter-again = the letter after an earlier objection
letter-withdrawal = to withdraw consent, where the company relies on it
letter-reminder = a reminder when no answer comes
letter-identity = an answer to the question who you are
letter-reasons = an answer to the question for reasons or proof
letter-refusal = an answer to a refusal
letter-complaint = a complaint to the authority
letter-company-complaint = a complaint to the company itself (United Kingdom)
letter-authorisation = an authorisation for who helps you

letter-needs-sent = For this it must be on record that your objection was sent and that you still await an answer. First tell when you sent it.
letter-needs-receipt = The day of receipt is not known, so there is no day to remind of. First tell on which day you sent it or when it was received.
letter-needs-until = By our calculation the company has until { $date }. A reminder is possible after that.
letter-needs-identified = The company asked who you are and waits for that. Answer first; the letter ‘identity’ is for that.
letter-needs-earlier = For this it must be known when you objected before. Give the day or the month.
letter-needs-consent = This letter fits only where the company relies on consent. Object here; the letter ‘objection’ is for that.
letter-needs-question = For this it must be on record what the company asked you. First tell which answer you got.
letter-needs-refusal = For this it must be on record that the company refused. First tell which answer you got.
letter-needs-outcome = Nothing is on record yet that you can complain about. First tell which answer you got, or wait until the time is over.
letter-needs-company-complaint = In the United Kingdom you complain to the company itself first. The letter ‘company-complaint’ is for that.
letter-needs-united-kingdom = This letter is for people in the United Kingdom. If you live there, set it as your country.
letter-not-there = The letter ‘{ $kind }’ does not exist for the law of Switzerland. The letters ‘short’ and ‘objection’ do.

# Writing a letter in the window
write-short = Write a short text
write-short-child = Write a short text for your child
write-short-again = Write a short text after an earlier objection
write-objection = Write your objection
write-child = Write an objection for your child
write-no-account = Write an objection without an account
write-again = Write an objection after an earlier one
write-withdrawal = Withdraw your consent
write-reminder = Write a reminder
write-identity = Answer who you are
write-reasons = Answer their question
write-refusal = Write back
write-complaint = Write your complaint
write-company-complaint = Write your complaint to the company
write-authorisation = Make an authorisation
copied-letter = Your letter is copied.
letter-lead = The authority in { $country } ({ $name })
