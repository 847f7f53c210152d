# Finding one's way: the headings of the list
find-social = Social media
find-assistants = AI assistants
find-work = Work and school
find-creative = Photos, music and design
find-shops = Shops and travel
find-search = Search and faces
find-devices = Devices
find-website = Your own website
find-own = Your own
find-part = { $todo ->
    [0] nothing to do
   *[other] { $todo } of { $count } to do
}
find-part-said = { $name }, { $part }

# What you see, and in which order
find-tools = Choose what you see
find-show = What you see
find-to-do = To do
find-waits = Waiting for an answer
find-phone = Needs a phone
find-no-log-in = Without logging in
find-all = { $count ->
    [one] 1 platform
   *[other] { $count } platforms
}
find-some = { $shown ->
    [one] You see 1 of the { $count }.
   *[other] You see { $shown } of the { $count }.
}
find-hits = { $count ->
    [one] 1 found
   *[other] { $count } found
}
find-by-company = Sort by company
find-by-time = Sort by date
find-everything = Show everything
find-none = Nothing in your list fits this.

# The first screen, with many platforms
welcome-more = Do you use any others?
welcome-part = { $chosen ->
    [0] { $count } platforms
   *[other] { $chosen } chosen of { $count }
}
welcome-too-many = { $count ->
    [one] There is 1 more. Search for it by name above.
   *[other] There are { $count } more. Search for them by name above.
}
welcome-rest-not = I do not use the rest
