# De opdrachten: hulp, en wat ze terugzeggen.

## Hulp

help-title = Bezwaar { $version }: maak bezwaar tegen AI-training met jouw gegevens
help-usage = Gebruik:
help-window = opent het venster
help-commands = Opdrachten:
help-options = Opties:
help-global = Opties bij elke opdracht:
help-events = GEBEURTENIS is een van:
help-keys = SLEUTEL is een van:
help-platforms = PLATFORM is de korte naam uit de lijst (bezwaar list --all).
help-more = Meer over één opdracht: bezwaar help OPDRACHT
help-codes = Afloop: 0 gelukt, 1 niet gelukt, 2 verkeerd gebruikt.
help-notice = Geen juridisch advies, geen overheid, niet van Meta of Apple; jij verstuurt.
help-examples = Voorbeeld:

help-list = laat zien waar je staat
help-show = alles over één platform: wat er gebeurt, de routes, de bronnen, je geschiedenis
help-law = wat de wet, rechters en toezichthouders over één platform zeggen, met bronnen
help-text = de tekst om te versturen
help-open = opent de pagina in je browser en onthoudt dat
help-record = legt vast wat er gebeurde
help-undo = draait het laatste terug
help-account-add = geeft een account een naam, of voegt er een toe
help-account-list = je accounts
help-account-rename = geeft een account een andere naam
help-account-remove = haalt een account uit de lijst
help-set = bewaart een instelling; een lege waarde ("") wist haar
help-remind = toont wat er nu te melden is, in één melding
help-schedule-on = laat de computer elk uur kijken of er iets te melden is, ook als Bezwaar dicht is
help-schedule-off = stopt daarmee en ruimt alles op
help-schedule-status = laat zien of het aanstaat en werkt
help-schedule-test = stuurt nu een proefmelding, langs dezelfde weg
help-export-calendar = zet de datums in een bestand voor je agenda
help-check = controleert catalogusbestanden
help-help = deze hulp, of die van één opdracht

flag-data-dir = de map met je gegevens
flag-now = doe alsof het dit tijdstip is, zoals 2025-05-20T10:00:00+02:00
flag-lang = de taal: nl of en
flag-renderer = waarmee het venster tekent: glow, op Windows en macOS ook wgpu
flag-json = uitvoer voor programma's
flag-help = deze hulp (ook -h)
flag-version = de versie
flag-all = ook wat je niet gebruikt, wat niets van je vraagt en wat niet meer bestaat
flag-kind = short (een korte tekst voor een formulier) of objection (de hele brief)
flag-reason = je eigen situatie, in je eigen woorden
flag-account = welk account: het nummer uit bezwaar account list, of de naam
flag-route = langs welke weg (zie bezwaar show PLATFORM)
flag-print = toont alleen het adres; opent niets en legt niets vast
flag-on = welke dag (2025-05-20), of alleen de maand (2025-05) als je de dag niet meer weet
flag-note = je eigen aantekening erbij
flag-text = het bestand met de tekst die je verstuurde
flag-evidence = komt in een latere versie
flag-format = text, json of github
flag-dry-run = zegt alleen wat er te melden is; toont niets en legt niets vast

event-opened = de pagina is geopend
event-sent = je bezwaar is verstuurd
event-not-sent = het versturen lukte niet
event-received = het bedrijf bevestigt de ontvangst
event-granted = het bedrijf zegt toe je bezwaar te respecteren (ook: confirmed)
event-refused = het bedrijf wijst je bezwaar af
event-extended = het bedrijf neemt meer tijd
event-identity-asked = het bedrijf vraagt wie je bent
event-no-action = het bedrijf zegt dat het niets kan doen
event-bounced = je bericht kwam terug
event-withdrawn = je trok je bezwaar in
event-switched-off = je zette de instelling uit
event-switched-on = de instelling stond weer aan
event-not-used = je gebruikt dit platform niet
event-used = je gebruikt dit platform
event-complained = je diende een klacht in bij een toezichthouder

place-event = GEBEURTENIS
place-handle = NAAM
place-id = NUMMER
place-route = ROUTE
place-key = SLEUTEL
place-value = WAARDE
place-path = PAD
place-command = OPDRACHT
place-dir = MAP
place-rfc3339 = TIJDSTIP
place-lang = TAAL
place-renderer = MANIER
place-kind = SOORT
place-text = TEKST
place-file = BESTAND
place-date = DATUM
place-format = VORM

setting-language = de taal
setting-country = je land
setting-name = je naam
setting-email = je e-mailadres
setting-address = je adres
setting-theme = het uiterlijk
setting-text-size = de lettergrootte
setting-motion = de beweging
setting-remind-from = het uur van de herinneringen
setting-quiet-from = het begin van de stille uren
setting-quiet-to = het eind van de stille uren
setting-remind-names = namen in een melding
setting-recheck = nakijken van instellingen

key-language = de taal
key-country = het land waar je woont
key-name = je naam, voor onder de brief
key-email = je e-mailadres, voor het antwoord
key-address = je adres, voor brieven per post
key-theme = licht of donker
key-text-size = de grootte van de letters in het venster, in procenten
key-motion = of er iets beweegt in het venster
key-remind-from = vanaf welk uur je herinneringen krijgt
key-quiet-from = vanaf welk uur het stil is
key-quiet-to = tot welk uur het stil is
key-remind-names = of een melding platforms en accounts mag noemen, ook op een vergrendeld scherm
key-recheck = of je een herinnering krijgt om uitgezette instellingen na te kijken

## Wat de opdrachten zeggen

cli-next = Nu: { $step }. Verder met: { $command }
cli-progress = { $done } van { $total } gedaan.
cli-progress-left = { $done } van { $total } gedaan, nog ongeveer { $minutes } minuten.
cli-until = Volgens onze berekening moet { $company } uiterlijk { $date } antwoorden.
cli-until-late = Volgens onze berekening had { $company } uiterlijk { $date } moeten antwoorden.
cli-opened = Je browser is nu open op { $host }: { $url }. Kom daarna terug en leg vast of het lukte.
cli-account-added = { $said } Nummer: { $id }
cli-no-accounts = Er zijn nog geen accounts. Voeg er een toe met bezwaar account add PLATFORM NAAM.
cli-nameless = (nog zonder naam)
cli-kept = Bewaard: { $name } is nu { $value }.
cli-erased = Gewist: { $name }.
cli-check-sound = In orde: niets gevonden.
cli-reason-left-out = In deze korte tekst past geen reden; die is weggelaten. Neem de hele brief met --kind objection.
cli-missing-name = Je naam ontbreekt nog in de tekst. Vul hem zelf in, of bewaar hem met bezwaar set name "Je naam".
cli-missing-account = Je account ontbreekt nog in de tekst. Vul het zelf in, of voeg het toe met bezwaar account add { $platform } NAAM.
cli-missing-find = In de tekst ontbreekt hoe het bedrijf je kan vinden: je naam zoals die online staat, links of een adres. Vul dat zelf in.
cli-missing-address = Je adres ontbreekt nog in de tekst. Vul het zelf in, of bewaar het met bezwaar set address "Straat 1, 1000 AA Plaats".
cli-missing-email = Je e-mailadres ontbreekt nog in de tekst. Vul het zelf in, of bewaar het met bezwaar set email naam@voorbeeld.nl.

show-controller-unknown = Welk bedrijf van { $name } voor jouw land beslist, is ons niet bekend.
show-retired = Dit platform bestaat niet meer.{ $other ->
    [none] {""}
   *[other] {" "}In plaats daarvan: { $other }.
}
show-elsewhere = Wat hier staat, geldt voor andere landen dan dat waar jij woont.
show-always = Bezwaar maken kan altijd.
show-what = Wat er met je gegevens gebeurt
show-used = Wat wordt gebruikt
show-not-used = Wat niet wordt gebruikt
show-covered = Wat je ermee bereikt
show-not-covered = Wat je er niet mee bereikt
show-covers = Loopt waarschijnlijk mee
show-answer = Wat er terugkomt
show-good-to-know = Goed om te weten
show-disputed = Waar bronnen elkaar tegenspreken
show-dates = Datums
show-today = vandaag, tot middernacht
show-standing-announced = aangekondigd
show-standing-seen = gezien
show-standing-cancelled = ging niet door
show-routes = Manieren, in volgorde van voorkeur
show-route-official = genoemd door het bedrijf of een toezichthouder
show-route-reported = genoemd door anderen
show-route-gone = waarschijnlijk vervallen
show-device-web = In de browser:
show-device-phone = In de app op je telefoon:
show-device-iphone = Op een iPhone of iPad:
show-device-mac = Op een Mac:
show-sources = Bronnen
show-history = Wat er tot nu toe is gebeurd
show-taken-back = teruggenomen
