# Je weg vinden: de koppen van de lijst
find-social = Sociale media
find-assistants = AI-assistenten
find-work = Werk en school
find-creative = Foto’s, muziek en ontwerp
find-shops = Winkels en reizen
find-search = Zoeken en gezichten
find-devices = Apparaten
find-website = Je eigen website
find-own = Van jezelf
find-part = { $todo ->
    [0] niets te doen
   *[other] { $todo } van { $count } te doen
}
find-part-said = { $name }, { $part }

# Wat je ziet, en in welke volgorde
find-tools = Kies wat je ziet
find-show = Wat je ziet
find-to-do = Te doen
find-waits = Wacht op antwoord
find-phone = Telefoon nodig
find-no-log-in = Zonder inloggen
find-all = { $count ->
    [one] 1 platform
   *[other] { $count } platforms
}
find-some = { $shown ->
    [one] Je ziet er 1 van de { $count }.
   *[other] Je ziet er { $shown } van de { $count }.
}
find-hits = { $count ->
    [one] 1 gevonden
   *[other] { $count } gevonden
}
find-by-company = Sorteer op bedrijf
find-by-time = Sorteer op datum
find-everything = Toon alles
find-none = Niets in je lijst past hierbij.

# Het eerste scherm, met veel platforms
welcome-more = Gebruik je nog meer?
welcome-part = { $chosen ->
    [0] { $count } platforms
   *[other] { $chosen } gekozen van { $count }
}
welcome-too-many = { $count ->
    [one] Er is er nog 1. Zoek hierboven op naam.
   *[other] Er zijn er nog { $count }. Zoek hierboven op naam.
}
welcome-rest-not = De rest gebruik ik niet
