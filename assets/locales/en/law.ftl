# May they just do this? What the company claims, and the right that answers it
law-legitimate-interest = { $company } says it has a legitimate interest (Art. 6(1)(f) GDPR). Whether that is right is weighed case by case.
law-public-task = { $company } relies on a task in the public interest (Art. 6(1)(e) GDPR).
law-consent = { $company } relies on your consent. You may withdraw it at any time (Art. 7(3) GDPR). That does not make unlawful what happened earlier.
law-contract = { $company } says it is needed for the contract with you (Art. 6(1)(b) GDPR).
law-unknown = We have not found the ground on which { $company } does this. You may ask for it.
law-uk = The UK GDPR applies in the United Kingdom. Where it rests on a legitimate or a public interest, you can object at any time on grounds relating to your own situation (Art. 21(1)).
law-ch = In Switzerland you can expressly prohibit the processing of your data (Art. 30(2)(b) FADP).
law-object = If it rests on a legitimate or a public interest, you may object at any time, for reasons from your own situation (Art. 21(1) GDPR). The company must then stop, unless it shows compelling reasons that weigh more, or needs the data for a legal claim.

# How firm it is
law-standing-interim = Interim ruling
law-standing-undecided = Not settled
law-standing-moving = Moving
law-standing-outdated = Outdated
law-standing-too-broad = Too broad
law-instead-outdated = Overtaken by: { $title }, { $by }
law-instead-too-broad = See: { $title }, { $by }

# Headings
law-more = More about this
law-topic-rights = What you can do
law-topic-courts = What courts said
law-topic-authorities = What authorities said
law-topic-others = What others said
law-topic-unsettled = What is not settled
law-topic-children = Children
law-topic-laws = Other laws

# Who said it, and where it stands
law-seen = read { $date }
law-proof = Source: { $by }, { $date }
