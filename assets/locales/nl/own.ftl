# Wat je zelf toevoegt: een platform dat hier niet in staat, of een datum die je kreeg.

## Wat ervan in de lijst, de brief en de agenda komt

yours-what = Dit voegde je zelf toe op { $date }. Wat er met je gegevens gebeurt, hebben wij niet uitgezocht.
yours-route-email = Per e-mail
yours-route-page = Via hun formulier
yours-route-post = Per brief
yours-route-post-note = Zoek het adres op in het privacybeleid van het bedrijf. Weet je hun e-mailadres of formulier? Vul dat dan aan bij ‘Zelf iets toevoegen’.
yours-route-own = Door jou ingevuld
show-route-own = door jou ingevuld
yours-text-from = laatste volle dag, want jou is verteld: vanaf { $date }
yours-text-last-day = laatste dag die jou is verteld
yours-added = zelf toegevoegd op { $date }
yours-source = Jij: dit platform voegde je zelf toe op { $date }.
yours-told-from = vanaf { $date }
yours-told-last-day = laatste dag { $date }
yours-comes = Laatste dag: { $date }, { $days ->
    [one] nog 1 dag
   *[other] nog { $days } dagen
}.
yours-comes-today = Laatste dag: { $date }. Dat is vandaag, tot middernacht.
yours-comes-passed = De laatste dag was { $date }. Bezwaar maken kan nog steeds.
remind-last-day-passed-own = { $names }: de datum die je zelf toevoegde, is voorbij

history-own-platform = Zelf toegevoegd: { $name }
history-own-platform-changed = Zelf gewijzigd: de gegevens van dit platform
history-own-platform-removed = Zelf weggehaald uit de lijst
history-own-deadline = Zelf een datum toegevoegd: { $told }
history-own-deadline-changed = Eigen datum gewijzigd: { $told }
history-own-deadline-removed = Eigen datum weggehaald
recorded-own-platform = { $name } staat nu in je lijst.
recorded-own-platform-changed = { $name } is gewijzigd.
recorded-own-platform-removed = Weggehaald uit je lijst. Wat je erover vastlegde, blijft bewaard.
recorded-own-deadline = { $name }: je datum is toegevoegd. De laatste dag is { $date }.
recorded-own-deadline-changed = Je datum is gewijzigd. De laatste dag is nu { $date }.
recorded-own-deadline-removed = Je datum is weggehaald.

## De opdrachten

help-own-add-platform = voegt een platform toe dat nog niet in de lijst staat
help-own-add-deadline = voegt een datum toe die je van een bedrijf kreeg
help-own-list = wat je zelf toevoegde
help-own-edit = wijzigt iets wat je zelf toevoegde; een lege waarde ("") wist haar
help-own-remove = haalt iets weg wat je zelf toevoegde
help-own-toml = maakt er een catalogusbestand van, om in te sturen
flag-name = hoe het platform heet
flag-company = het bedrijf erachter
flag-email = het e-mailadres van het bedrijf voor bezwaar
flag-page = het formulier van het bedrijf voor bezwaar (https)
flag-from = vanaf welke dag het geldt; de laatste dag is dan de dag ervoor
flag-last-day = de laatste dag zelf
place-company = BEDRIJF
place-email = E-MAIL
place-url = ADRES
yours-id = Nummer: { $id }
yours-none = Je voegde nog niets zelf toe. Een datum van een bedrijf gekregen? Typ bezwaar own add-deadline PLATFORM --from DATUM.

yours-error-no-name = Het platform heeft nog geen naam. Vul die in.
yours-error-long = { $part ->
    [name] De naam
    [company] De naam van het bedrijf
   *[note] De tekst bij de datum
} is te lang. Maak er hoogstens { $longest } tekens van.
yours-error-template = { $part ->
    [name] In de naam
    [company] In de naam van het bedrijf
   *[note] In de tekst bij de datum
} staan accolades die in een brief iets anders betekenen. Haal die weg.
yours-error-character = { $part ->
    [name] In de naam
    [company] In de naam van het bedrijf
   *[note] In de tekst bij de datum
} staat een teken dat je niet ziet. Typ de tekst opnieuw in plaats van te plakken.
yours-error-not-https = ‘{ $page }’ begint niet met https://. Plak het adres zoals je browser het toont.
yours-error-page = ‘{ $page }’ is geen gewoon webadres. Plak het adres zoals je browser het toont, met https:// ervoor.
yours-error-email = ‘{ $email }’ is geen e-mailadres. Schrijf het als naam@voorbeeld.nl.
yours-error-same = Iets met deze naam staat al in de lijst: { $platform }. Voeg daar een datum aan toe, of kies een andere naam.
yours-error-long-ago = { $date } is meer dan een jaar geleden. Kijk het jaar na.
yours-error-far = { $date } is meer dan vijf jaar weg. Kijk het jaar na.
yours-error-nothing-to-do = Bij { $platform } hoef je niets te doen, dus daar telt geen datum af. Voeg een eigen platform toe.
yours-error-not-of = De optie { $option } past hier niet. Een platform heeft een naam en een adres, een datum heeft een dag en een aantekening.
yours-error-unknown = ‘{ $id }’ heb je niet zelf toegevoegd. Zie bezwaar own list.
yours-error-which = Je voegde meer dan één ding toe. Noem er een: { $known }.

## Het bestand om in te sturen

yours-toml-head =
    Gemaakt met Bezwaar van wat je op { $date } zelf toevoegde.
    Wat alleen een mens kan zeggen, staat hieronder met een # ervoor. Vul het in en haal de # weg.
    Kijk het na met: bezwaar check BESTAND
yours-toml-ids = Zet ‘{ $id }’ ook op een regel van assets/catalog/ids.txt.
yours-toml-kind = kind = "social"   (of assistant, work, creative, shop, search, device, website)
yours-toml-what =
    Wat er met je gegevens gebeurt, in een of twee korte zinnen:
    what = {"{"} nl = "…", en = "…" {"}"}
yours-toml-source =
    Waar het staat, voor iedereen te lezen. Een mail aan jou alleen is geen bron.
    class is official, regulator, law, parliament, ngo, press of community.
    Zonder datum op de pagina: seen = de dag waarop je haar las.
    title = "…"
    publisher = "…"
    class = "official"
    url = "https://…"
    date = "…"
yours-toml-date = laatste volle dag
yours-toml-note = Je aantekening erbij: { $note }
yours-toml-group = Zet dit onderaan het bestand van { $group } (assets/catalog/{ $group }.toml).

## Het venster

yours-title = Zelf iets toevoegen
yours-intro = Een bedrijf dat hier niet staat, of een datum die je kreeg. Bezwaar telt af, herinnert je en zet het in je agenda.
yours-door-date = Ze mailden mij een datum
yours-which = Wat wil je toevoegen?
yours-which-platform = Een platform
yours-which-date = Alleen een datum
yours-name = Hoe heet het?
yours-name-hint = De naam van de app of site
yours-company = Welk bedrijf zit erachter?
yours-company-hint = Weet je het niet, laat dit dan leeg
yours-email = Hun e-mailadres voor bezwaar
yours-email-hint = Vaak in hun privacybeleid
yours-page = Hun formulier voor bezwaar
yours-page-hint = https://
yours-has-date = Kreeg je ook een datum?
yours-has-date-yes = Ja, een datum
yours-has-date-no = Nee, geen datum
yours-platform = Over welk platform gaat het?
yours-day-how = Wat staat er in de mail?
yours-day-from = Vanaf deze dag
yours-day-last = Uiterlijk deze dag
yours-day = Welke dag
yours-day-none = kies
yours-month = Welke maand
yours-year = Welk jaar
yours-no-day = Die dag bestaat niet of is nog niet gekozen. Kies een dag.
yours-note = Waar komt het vandaan?
yours-note-hint = Bijvoorbeeld: mail van 20 november
yours-save = Opslaan
yours-save-change = Bewaar de wijziging
yours-list = Wat je zelf toevoegde
yours-empty = Nog niets. Wat je toevoegt, komt hier te staan en in je lijst.
yours-edit = Wijzig
yours-edit-name = Wijzig { $what }
yours-remove = Verwijder
yours-remove-name = Verwijder { $what }
yours-copy = Kopieer als TOML
yours-copy-name = Kopieer { $what } als TOML
yours-keep = Bewaar als bestand
yours-keep-name = Bewaar { $what } als bestand
yours-send-in = Staat het bij meer mensen? Kopieer het als TOML en stuur het in, dan kan het bij iedereen komen.
yours-copied = Gekopieerd als TOML. Wat er nog ontbreekt, staat erin met een # ervoor.
yours-kept = Bewaard: { $path }
yours-of = Datum van { $name }
