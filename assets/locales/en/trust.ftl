# Where it comes from, and how firm it is
class-official = From the company itself
class-regulator = Authority or court
class-law = Law
class-parliament = Parliament
class-ngo = Consumer or privacy organisation
class-press = Press
class-community = Others
source-read = { $date }, read { $seen }
proof-said = Source: { $publisher }, { $date }{ $more ->
    [0] {""}
   *[other] , and { $more } more
}
proof-name = { $text }. { $source }
proof-reported = reported
proof-own = filled in by you
proof-hearsay = according to others, have a look yourself
proof-unchecked = not checked since { $date }
proof-list = These lines were not checked since { $date }.
proof-list-reported = These lines are only reported.
proof-list-hearsay = These lines are according to others. Have a look yourself.
proof-company = Who decides
proof-basis = What the company relies on
proof-covers = An objection here probably counts for

# What nobody says
unknown-title = Unknown
unknown-why = We found this in no source.
unknown-controller = Which company decides for your country
unknown-country = In which country the company is
unknown-basis = What the company relies on
unknown-lead-authority = Which authority leads
unknown-default = Whether it is on if you do nothing
unknown-answer = What comes back after an objection

# Sources that disagree
disputed-title = Where sources disagree
disputed-why = All that they say stands here side by side. Did one of them hold for you? Note it, and you find it here again.
disputed-held = This held for me
disputed-held-name = This held for me: { $claim }
disputed-held-on = Held for you, { $date }
disputed-copy-name = Copy a correction: { $about }
history-held = { $about }: for you ‘{ $claim }’ held
recorded-held = Noted what held for you at { $name }.

# A correction to send in
correction-ask = Is this not right?
correction-what = What did you see?
correction-hint = For example: the button has another name now
correction-why = The text has this fact, its sources and what you write here. It says nothing of you.
correction-copy = Copy a correction
copied-correction = The correction is copied. Send it to the place where you got Bezwaar.
correction-head = Correction for Bezwaar: { $name } ({ $place })
correction-text = It says: { $text }
correction-about = Sources disagree on: { $about }
correction-claim = [{ $claim }] { $text }
correction-source = - { $title } ({ $publisher }, { $date }) { $url }
correction-saw = I saw: { $text }
correction-held = For me this held: [{ $claim }], on { $date }
correction-foot = Bezwaar { $version }, { $date }

# Your own website
crawlers-title = Who reads your website
crawlers-why = Choose whom you ask to stay away. The text below goes into the file robots.txt on your website.
crawler-training = To train AI
crawler-search = To be found
crawler-visit = For somebody who asks for a page
crawler-count = { $words } ({ $chosen } of { $all })
crawler-which = Who are they?
crawler-which-name = Who are they? { $words }
crawler-line = { $agent }, of { $owner }: { $obeys }
crawler-obeys-yes = keeps to robots.txt
crawler-obeys-no = does not keep to robots.txt
crawler-obeys-unclear = unclear whether it keeps to robots.txt
crawler-ask = Ask this one to stay away too
crawlers-text = Text for robots.txt
crawlers-none = First choose whom you want to ask.
crawlers-copy = Copy for robots.txt
copied-robots = The text for robots.txt is copied.
crawlers-request = It is a request and no lock: who does not keep to it gets in all the same. It holds for one address. If you also have a shop or blog on a subdomain of its own, put it there too. It changes nothing of what was fetched before.
act-website = 1. Put it on your website
act-website-done = 2. Is it on it?
act-website-why = Nobody has to answer it. Look now and then whether there are new names.
used-earlier = If you objected before

# Nothing to do
calm-title = There is nothing to do here
calm-caution = Good to know all the same
gone-title = This does not exist any more
gone-went = What happened
gone-instead = Go to { $name }
gone-instead-why = What is still to be done is at { $name }.

# A form beside a switch
beside-title-form = Beside it: object with the form
beside-title-email = Beside it: object by e-mail
beside-title-post = Beside it: object by letter
beside-why = About a switch { $company } need not say anything. An objection { $company } has to answer, in principle within a month.
beside-why-elsewhere = With an objection you tell { $company } why you do not want this.
beside-open = Object as well
beside-switch-title = Switch it off as well
beside-switch-why = Your objection does not change your setting.
beside-switch-open = Go to the switch
beside-off = You switched the setting off: { $date }.

# What Bezwaar knows
known-title = What Bezwaar knows
known-open = What Bezwaar knows
known-lead = With all that Bezwaar says stands where it comes from. This is the whole, counted today.
known-platforms = { $count ->
    [one] 1 platform
   *[other] { $count } platforms
} of { $companies ->
    [one] 1 company
   *[other] { $companies } companies
}
known-facts = { $count } facts, with { $sources } sources together
known-reported = Only reported: { $count }
known-hearsay = Only according to others: { $count }
known-unchecked = Not checked for more than a year: { $count }
known-disputed = Points on which sources disagree: { $count }
known-unknown = Things that nobody says: { $count }
known-oldest = The oldest source is of { $date }.
known-classes = The sources
known-class = { $class }: { $count } ({ $share } %)

# Errors
error-unknown-point = At { $platform } sources do not disagree on ‘{ $point }’. { $known ->
        [none] There is nothing to note at this platform.
       *[other] Choose { $known }.
    }
error-unknown-claim = On { $point } nobody says ‘{ $claim }’. Choose { $known }.

# Commands
help-held = which claim held for you, where sources disagree (see bezwaar show PLATFORM)
cli-purpose-left-out = The option --purpose is for a website of your own; this text says nothing of it.
flag-purpose = for a website of your own, whom you ask to stay away: training, search, visit, or several with commas between
place-point = POINT
place-claim = CLAIM
place-purpose = PURPOSE
show-basis = What the company relies on
show-unknown = What nobody says
show-crawlers = Who reads websites
show-held = held for you, { $date }
