# Wat in de agenda komt te staan. Het wordt gelezen vóór, op en na de dag zelf.
# $name: het platform, met een nummer bij een volgend account.

calendar-last-day = { $name }: laatste dag om bezwaar te maken
    .detail =
        De dag loopt tot middernacht. In Bezwaar staan de tekst en de stappen klaar.
        Ook daarna kan bezwaar maken nog, op elk moment.
calendar-last-day-switch = { $name }: laatste dag om de instelling uit te zetten
    .detail =
        De dag loopt tot middernacht. In Bezwaar staan de stappen klaar.
        Ook daarna kun je de instelling nog uitzetten, op elk moment.
calendar-answer = { $company } moet antwoorden over { $name } (volgens onze berekening)
    .detail =
        Volgens onze berekening is dit de laatste dag voor een antwoord op je bezwaar. Kwam er een antwoord, zeg het dan in Bezwaar.
        Kwam er geen, dan kun je het bedrijf { $days } werkdagen later herinneren. De brief staat dan klaar in Bezwaar.
calendar-check = { $name }: staat de instelling nog uit?
    .detail = Mensen melden dat instellingen soms vanzelf weer aan gaan. Kijk even of deze nog uit staat, en zeg het in Bezwaar.
calendar-cancelled = Niet meer nodig – { $title }

# De opdracht zelf
cli-calendar-written = { $count ->
    [one] In { $path } staat 1 datum. Open het bestand met je agenda.
   *[other] In { $path } staan { $count } datums. Open het bestand met je agenda.
}
cli-calendar-cancelled = { $count ->
    [one] 1 daarvan is niet meer nodig: je agenda streept die door of haalt die weg.
   *[other] { $count } daarvan zijn niet meer nodig: je agenda streept die door of haalt die weg.
}
cli-calendar-again = Verandert er iets, maak het bestand dan opnieuw. De meeste agenda’s werken dan bij wat er staat, zonder iets dubbel te zetten.
cli-calendar-none = Er is niets om in je agenda te zetten. Er is geen bestand geschreven.
error-calendar-kept = Het bestand is geschreven, maar wat erin staat kon niet worden onthouden. Een volgend bestand werkt je agenda misschien niet bij. { $why }
