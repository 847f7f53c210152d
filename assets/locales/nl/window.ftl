# Het venster
window-title = Bezwaar
window-other = Bezwaar is al open. Dat venster komt naar voren; zie je het niet, kijk dan in je taakbalk.
window-none = Het venster kan hier niet open ({ $why }). De opdrachten werken wel: typ bezwaar help.
no-window-title = Bezwaar kan geen venster tekenen
no-window-text = Het venster van Bezwaar kan op deze computer niet open, want er is niets dat het kan tekenen. De opdrachten werken wel: open een terminal en typ { $command }.
trouble-title = Dit lukt nu niet
trouble-close = Sluiten
list-name = Je lijst
nav-overview = Overzicht
nav-settings = Instellingen
search = Zoek een platform of bedrijf
search-nothing = Niets gevonden voor ‘{ $what }’.
search-clear = Wis de zoekopdracht
list-all = { $count ->
    [one] Toon er nog 1
   *[other] Toon er nog { $count }
}
list-fewer = Toon er minder
progress = { $done } van { $total } gedaan
effort = ± { $minutes } minuten werk
effort-tip = Onze schatting, als je al bent ingelogd
today = vandaag
undo = Maak ongedaan
cancel = Annuleer
toast-close = Sluit deze melding
no-legal-advice = Geen juridisch advies, geen overheid, van geen van deze bedrijven; jij verstuurt.

# Overzicht
overview-title = Je volgende stap
overview-begin = Begin
overview-continue = Bekijk
ring-above = nog
ring-below = { $days ->
    [one] dag
   *[other] dagen
}
ring-last-above = vandaag
ring-last = laatste
ring-last-below = dag
done-title = Alles gedaan
weeks-title = De komende weken
week-last-day = laatste dag { $company }
week-answer-late = { $company } had moeten antwoorden
week-check = nog eens kijken
week-starts = aangekondigde start { $company }
week-changed = verandering bij { $company }
waiting-title = Wacht op antwoord
waiting-for = { $status }. { $company } moet volgens onze berekening uiterlijk { $due } antwoorden.
waiting-late = { $company } had volgens onze berekening uiterlijk { $due } moeten antwoorden.
next-together = Eén keer is waarschijnlijk genoeg.
next-say-text = Je opende de pagina. Vertel of het versturen is gelukt; ‘nee’ is ook een antwoord.
next-say-switch-text = Je opende de uitleg. Vertel of het is gelukt.
next-read-text = Op de pagina staat hoe je dat veilig bevestigt.
next-complain-text = Je mag een klacht indienen bij de toezichthouder. Op de pagina staat wat je nu kunt doen.
next-check-text = Mensen melden dat een instelling soms terugspringt. Kijk of de schakelaar nog uitstaat.

# Een platform
platform-gone = Dit account staat niet meer in je lijst.
platform-used = Wat wordt wel en niet gebruikt?
used-yes = Wordt gebruikt
used-no = Wordt niet gebruikt
used-default = Als je niets doet
used-covers = Je bezwaar gaat over
used-covers-switch = Uitzetten geldt voor
used-covers-not = Wat er niet bij hoort
used-know = Goed om te weten
used-disputed = Bronnen spreken elkaar tegen
together = Loopt waarschijnlijk mee met { $platform }.
no-route = Voor dit platform is nog geen manier bekend.
act-also-here = Maak ook hier bezwaar
act-again = Doe het opnieuw

# 1. Kopieer je tekst
act-copy = 1. Kopieer je tekst
act-copy-none = Voor dit platform is geen tekst nodig.
kind-short = Korte tekst
kind-objection = Volledige brief
reason-choose = Kies wat bij jou past. Een reden helpt, maar Meta vraagt er bijvoorbeeld niet om.
reason-children = Mijn kinderen
reason-grandchildren = Mijn kleinkinderen
reason-family = Mijn familie
reason-work = Mijn werk
reason-special = Gevoelige gegevens
reason-own-words = Eigen woorden
reason-own = Jouw situatie, in hoogstens { $limit } tekens
reason-own-hint = Op mijn foto’s staat …
reason-special-note = Denk aan gezondheid, geloof of geaardheid. Let op: ook dit zinnetje vertelt het bedrijf al iets over je.
reason-expectation = Een deel plaatste ik voordat dit gebruik werd aangekondigd
text-name = Jouw tekst
text-edited = Je paste de tekst zelf aan. Jouw tekst staat er nog.
text-keep = Houd mijn tekst
text-renew = Neem de nieuwe tekst
copy = Kopieer tekst
copy-again = Kopieer opnieuw
copied-text = Je tekst is gekopieerd. Je kunt hem nu plakken.
copied-link = De link is gekopieerd.
copied-address = Het adres is gekopieerd.
copied-folder = De plek is gekopieerd.
copy-failed = Kopiëren lukt op deze computer niet. Typ de tekst over, of maak hem met de opdracht: bezwaar text.
short-enough = kort genoeg
characters = { $count } tekens
missing = Vul nog in: { $what }.
missing-settings = Vul je gegevens in
missing-name = je naam
missing-account = je account
missing-find = hoe ze je vinden
missing-address = je adres
missing-email = je e-mailadres
missing-authority = je toezichthouder
missing-helper = de naam van je helper
missing-reason = je situatie

# 2. Open de pagina
act-open-form = 2. Open het formulier
act-open-page = 2. Open de pagina
act-open-email = 2. Stuur een e-mail
act-open-post = 2. Stuur een brief
act-switch = 1. Zet het uit
where-logged-in = Waar ben je ingelogd?
where-open = Waar wil je het doen?
where-here = Hier
where-phone = Op mijn telefoon
step-your-name = Staat rechtsboven jouw naam?
step-email = Controleer het e-mailadres
step-paste = Plak je tekst
step-send = Verstuur, en maak een schermafdruk
open-form = Open formulier
open-page = Open pagina
goes-to = Gaat naar { $host }
opening = { $host } wordt geopend in je browser …
opened = Je browser is nu open op { $host }. Kom daarna hier terug.
opened-come-back = Je browser is nu open. Kom daarna hier terug en vertel of het is gelukt.
phone-scan = Scan deze code met de camera van je telefoon.
phone-code = Code voor je telefoon, gaat naar { $host }
phone-text = Je tekst staat op deze computer. Mail hem naar jezelf, of laat het veld leeg als het formulier dat goedvindt.
copy-link = Kopieer link
copy-address = Kopieer adres
other-ways = Werkt het niet?
other-ways-title = Andere manieren
other-ways-note = Wij konden de pagina’s zelf niet openen. Bij elke manier staat waar die vandaan komt.
route-official = Genoemd door het bedrijf of een toezichthouder
route-reported = Genoemd door anderen
route-gone = Waarschijnlijk vervallen
route-chosen = Deze staat nu klaar
route-choose = Neem deze
route-choose-name = Neem deze manier: { $route }
device-web = In de browser
device-phone = Op je telefoon
device-iphone = Op je iPhone of iPad
device-mac = Op je Mac
device-computer = Op je computer

# 3. Verstuurd?
act-sent = 3. Verstuurd?
act-off = 2. Staat het uit?
act-sent-why = Dan houdt Bezwaar bij wanneer { $company } moet antwoorden.
act-off-why = Bij een schakelaar hoeft { $company } niet te antwoorden. Kijk over drie maanden nog eens.
sent-this-text = Ik stuurde de tekst die ik hier kopieerde
sent-no-text = Ik liet het veld voor mijn uitleg leeg
sent-today = Ja, vandaag
sent-other-day = Andere dag
sent-not = Nee, het lukte niet
sent-earlier = Al eerder gedaan
earlier-why = Wanneer was dat ongeveer? Weet je de dag niet meer, dan is de maand genoeg. Zoek in je mail naar de bevestiging; ben je die kwijt, dan geeft dat niet.
failed-why = Jammer. Wat ging er mis?
failed-dead = De link werkt niet
failed-login = Ik kan niet inloggen
failed-form = Er kwam een ander formulier
failed-stopped = Ik ben gestopt
advice-dead = Kies hierboven bij ‘Andere manieren’ de volgende.
advice-login = Probeer het op je telefoon, waar je vaak al bent ingelogd. Of vraag een nieuw wachtwoord aan bij het bedrijf zelf.
advice-form = Bedrijven vragen soms eerst waar het over gaat. Kies ‘bezwaar’ en ‘AI’. Lukt het niet, kies dan een van de andere manieren.
advice-stopped = Geeft niet. Je tekst blijft staan zolang Bezwaar open is.
when-day = Dag
when-month = Maand
when-year = Jaar
when-unknown = weet ik niet
confirm-date = Ja, { $date }
date-cannot-be = Die dag bestaat niet of moet nog komen. Kies een andere.
recorded-then = { $company } moet volgens onze berekening uiterlijk { $due } antwoorden.

# Wat er tot nu toe is gebeurd
history-title = Wat er tot nu toe is gebeurd
history-correct = Klopt er iets niet? Herstel het
history-correct-done = Klaar met herstellen
history-take-back = Neem terug
history-take-back-name = Neem terug: { $what }
history-taken-back = Teruggenomen; telt niet meer mee.
history-corrected = Hersteld: het staat nu op een andere dag.
history-other-day-name = Andere dag: { $what }
history-text-kept = De tekst is bewaard.
history-text-none = Je liet het veld voor je uitleg leeg.
history-text-copy = Kopieer die tekst

# Meer
more-accounts = Je account
more-law = Mag dit zomaar?
more-sources = Bronnen
more-not-used = Gebruik ik niet
more-used = Gebruik ik wel
accounts-why = Heb je hier meer dan één account, bijvoorbeeld privé en van je club? Geef ze een naam, dan houdt Bezwaar ze uit elkaar. De naam komt ook in je brief.
accounts-named = Dit account heet nu:
accounts-name = Gebruikersnaam, profieladres of e-mailadres
accounts-other-name = Andere naam, of nog een account
accounts-hint = bijvoorbeeld anneke.devries
accounts-add = Geef deze naam
accounts-add-another = Voeg nog een account toe
accounts-rename = Wijzig de naam
accounts-remove = Haal dit account weg
milestones-title = Bekende datums
standing-announced = Aangekondigd
standing-seen = Volgens een bron gebeurd
standing-cancelled = Gepland, maar ging die dag niet door
sources-note = Hier komt alles op deze pagina vandaan.
source-open = Open de bron ({ $host })
source-undated = zonder datum, gelezen { $date }

# Instellingen
settings-kept = Bewaard.
settings-letters = Voor je brieven
settings-letters-why = Alleen voor je teksten; het blijft op deze computer.
settings-name = Je naam
settings-email = Je e-mailadres
settings-address = Je adres (alleen voor een brief op papier)
settings-country = Het land waar je woont
settings-country-none = Nog niet gekozen
settings-country-why = Bepaalt welke wet in je tekst staat. Zonder keuze nemen we de Europese regels.
settings-looks = Taal en weergave
settings-language = Taal
settings-theme = Licht of donker
settings-text-size = Grootte van de tekst
language-nl = Nederlands
language-en = English
theme-system = Zoals je computer
theme-light = Licht
theme-dark = Donker
settings-data = Jouw gegevens
settings-data-where = Alles wat je vastlegt, staat alleen in deze map op deze computer:
settings-data-copy = Kopieer de plek
settings-data-note = Wil je alles wissen, sluit dan Bezwaar en gooi die map weg.
about-title = Over Bezwaar
about-version = Bezwaar { $version } helpt je bezwaar te maken tegen AI-training met jouw gegevens.
about-privacy = Bezwaar stuurt zelf niets: geen statistieken, geen account, geen internet, tenzij jij een pagina opent.
about-licences = Licenties
about-licence-code = De code is vrij te gebruiken onder de MIT-licentie (hieronder, in het Engels).
about-licence-catalogue = De lijst van platforms is vrijgegeven onder CC0 1.0: je mag er alles mee doen.
about-licence-font = Het lettertype is Inter, onder de SIL Open Font License 1.1.
about-licence-crates = Bezwaar is gemaakt met vrije software van anderen, vooral egui en eframe, onder de licenties MIT, Apache 2.0, BSD, ISC, Zlib, MPL 2.0, Unicode en BSL 1.0.
country-NL = Nederland
country-BE = België
country-DE = Duitsland
country-FR = Frankrijk
country-LU = Luxemburg
country-AT = Oostenrijk
country-BG = Bulgarije
country-CY = Cyprus
country-CZ = Tsjechië
country-DK = Denemarken
country-EE = Estland
country-ES = Spanje
country-FI = Finland
country-GR = Griekenland
country-HR = Kroatië
country-HU = Hongarije
country-IE = Ierland
country-IS = IJsland
country-IT = Italië
country-LI = Liechtenstein
country-LT = Litouwen
country-LV = Letland
country-MT = Malta
country-NO = Noorwegen
country-PL = Polen
country-PT = Portugal
country-RO = Roemenië
country-SE = Zweden
country-SI = Slovenië
country-SK = Slowakije
country-GB = Verenigd Koninkrijk
country-CH = Zwitserland

# Een platform: de kop, de eerste twee stappen en daarna
together-link = Loopt mee met { $platforms }?
reasons-more = Meer redenen
reasons-fewer = Minder redenen
where-unknown = Weet ik niet
where-unknown-help = Geeft niet. Op je telefoon ben je vaak al ingelogd: begin daar. Lukt dat niet, kies dan ‘Hier’.
about-your-name = Staat op de pagina jouw naam of foto? Zo niet, dan is iemand anders ingelogd. Heb je meer accounts, doe het dan voor elk.
effort-logged-in = Ben je al ingelogd, dan kost dit ongeveer { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}.
opened-screenshot = Maak een schermafdruk van het laatste scherm voordat je de pagina sluit.
mail-missing = Nog geen mail na twee dagen? Kijk bij je ongewenste mail, ook op een oud adres. Soms moet je nog een code of link bevestigen. Stuur nooit een identiteitsbewijs, wachtwoord of geld via een link in een mail.

# Overzicht: de tijd, het wachten en klaar
overview-still = Wat doet het nog?
ring-said = { $left }, tot en met { $date }
days-ahead = { $days ->
    [0] vandaag
    [1] morgen
   *[other] over { $days } dagen
}
week-answer-from = antwoord van { $company }
week-remind = herinnering aan { $company } mogelijk
week-said = { $date }, { $away }: { $title } ({ $detail }).
weeks-none = Er komen nu geen datums aan. Bezwaar maken kan altijd; doe het wanneer het jou uitkomt.
weeks-later = De komende drie maanden staat er niets. De eerstvolgende datum is { $date }.
week-answers-late = antwoord bleef uit
weeks-all = Toon alle { $count } datums
waiting-said = { $name }: { $text } { $left }.
done-text = Jouw deel is klaar. Je hebt goed voor je eigen gegevens gezorgd.
done-waits-title = Nu zijn zij aan zet
done-waits-text = Jouw deel is klaar, mooi gedaan. { $company } { $count ->
    [one] moet
   *[other] moeten
} nog antwoorden.
done-late-text = Jouw deel is klaar, mooi gedaan. { $company } { $count ->
    [one] had
   *[other] hadden
} al moeten antwoorden. Je hoeft nu nog niets te doen.
done-sent = { $count ->
    [one] 1 bezwaar verstuurd
   *[other] { $count } bezwaren verstuurd
}
done-granted = { $count } toegezegd
done-off = { $count ->
    [one] 1 schakelaar uit
   *[other] { $count } schakelaars uit
}
done-covered = { $count ->
    [one] 1 loopt waarschijnlijk mee
   *[other] { $count } lopen waarschijnlijk mee
}
done-list = Bekijk je lijst
watch-title = Wat Bezwaar voor je in de gaten houdt
watch-unknown = Dag nog onbekend
watch-unknown-why = { $names }; de termijn loopt nog niet
watch-new-when = Bij een update
watch-new = Nieuwe datums van bedrijven
watch-new-why = Die komen erbij als de lijst van platforms wordt vernieuwd
nothing-title = Er staat niets op je lijst
nothing-text = Je gaf bij alles aan dat je het niet gebruikt. Gebruik je toch iets, of komt er iets bij? Open het dan en kies ‘Gebruik ik wel’.
nothing-show = Toon alle platforms
idle-title = Er is nu niets te doen
idle-text = Wil je later toch bezwaar maken? Dat kan altijd: open een platform in je lijst.
# De toetsen
keys-title = Sneltoetsen
keys-why = Alles kan ook zonder muis.
keys-moves = Rondgaan
keys-commands = Overal
keys-close = Sluiten
key-tooltip = { $what } ({ $keys })
key-search = Zoek in je lijst
key-undo = Maak het laatste ongedaan
key-overview = Ga naar het overzicht
key-settings = Open de instellingen
key-part = Ga naar het volgende deel: lijst, pagina, knoppen
key-back = Ga een stap terug
key-larger = Maak de tekst groter
key-smaller = Maak de tekst kleiner
key-ordinary = Zet de tekst weer op 100 %
key-help = Bekijk de sneltoetsen
key-quit = Sluit Bezwaar
key-tab = Naar het volgende of vorige
key-arrows = Door je lijst, en met links naar het rondje om af te vinken
key-enter = Open of druk in
key-space = Vink af of druk in
key-pages = Blader door de pagina
key-name-tab = Tab, Shift+Tab
key-name-arrows = Pijltjes
key-name-enter = Enter
key-name-space = Spatiebalk
key-name-pages = Page Up, Page Down
key-name-plus = plus
key-name-minus = min
window-on = { $page } – { $window }

# Sluiten met een aangepaste tekst
unsaved-title = Je tekst is nog niet gekopieerd
unsaved-why = Je paste de tekst voor { $names } aan. Die staat alleen hier: als je Bezwaar sluit, is hij weg.
unsaved-copy = Kopieer tekst en sluit
unsaved-close = Sluit zonder te kopiëren
unsaved-stay = Blijf hier
# Het eerste scherm
welcome-title = Welkom bij Bezwaar
welcome-what = Bezwaar helpt je nee te zeggen tegen AI-training met jouw gegevens, en houdt bij wat bedrijven antwoorden.
welcome-question = Welke hiervan gebruik je?
welcome-again = Wat je al vastlegde, blijft staan. Wat je niet kiest, gaat uit je lijst; je vindt het terug onder aan de lijst.
welcome-tile = { $name }, van { $company }
welcome-everybody = Dit gaat over iedereen en blijft in je lijst: { $names }.
welcome-everybody-many = Nog { $count } dingen gaan over iedereen; die blijven in je lijst.
welcome-done = Klaar
welcome-on = Verder
welcome-skip = Sla over
welcome-list = { $count ->
    [one] Je lijst heeft nu 1 platform.
   *[other] Je lijst heeft nu { $count } platforms.
}
welcome-rest = De rest vind je onder ‘{ $button }’.
welcome-taken-back = Teruggenomen. Je lijst is weer zoals hij was.

# Instellingen: wat erbij kwam
settings-kept-here = Bewaard
settings-motion = Beweging
motion-system = Zoals je computer
motion-less = Rustig
settings-used = Wat je gebruikt
settings-used-why = Bezwaar houdt je lijst kort: alleen wat je gebruikt, en wat over iedereen gaat.
settings-used-choose = Kies wat je gebruikt

# Herinneringen
nav-reminders = Herinneringen
key-reminders = Ga naar je herinneringen
reminders-intro = Bezwaar kan je waarschuwen als het venster dicht is, op dagen dat deze computer aanstaat. Zet ze ook in je agenda, dan heb je ze overal waar die agenda staat.
reminders-switch = Waarschuw me ook als Bezwaar dicht is
reminders-asking = Even kijken of het aanstaat …
reminders-off = Staat uit. Je ziet je herinneringen alleen als je Bezwaar opent.
reminders-on = Staat aan.
reminders-on-hourly = Staat aan. Bezwaar kijkt elk uur, op dagen dat deze computer aanstaat.
reminders-on-login = Staat aan, maar hier kan Bezwaar alleen kijken als je inlogt.
reminders-broken = Staat aan, maar werkt niet meer: het programma is verplaatst, of er ontbreekt iets.
reminders-again = Zet opnieuw aan
reminders-elsewhere = Staat uit voor deze gegevens, en aan voor die in { $folder }. Er kan er één tegelijk: zet je het hier aan, dan stopt het daar.
reminders-absent = Deze computer kan Bezwaar niet vanzelf laten kijken. Je ziet je herinneringen als je Bezwaar opent.
reminders-unclear = Of het aanstaat, is niet te zien. { $why }
reminders-turning-on = Bezig met aanzetten …
reminders-turning-off = Bezig met uitzetten …
reminders-trying = De proefmelding wordt verstuurd. Dat kan een paar seconden duren …
reminders-try = Stuur een proefmelding
reminders-tried = De proefmelding is verstuurd. Zie je haar niet, kijk dan of meldingen aanstaan en of ‘niet storen’ uitstaat.
reminders-not-tried = De proefmelding is niet verstuurd. { $why }
reminders-not-on = De herinneringen staan niet meer aan.
reminders-calendar = Zet je herinneringen ook in je agenda: die waarschuwt je vanzelf.
reminders-no-service = Niets op deze computer toont meldingen.
reminders-no-session = Er is hier geen bureaublad om meldingen op te tonen.
reminders-ran = { $when } gekeken: er was niets te melden.
reminders-ran-shown = { $when } gekeken, melding verstuurd.
reminders-ran-tried = { $when } gekeken, proefmelding verstuurd.
reminders-ran-failed = { $when } gekeken, maar de melding is niet verstuurd.
reminders-shown = De laatste melding is { $when } verstuurd.
reminders-time = { $hour }.{ $minute } uur
reminders-today = vandaag om { $time }
reminders-yesterday = gisteren om { $time }
reminders-day = op { $date } om { $time }
reminders-hour = { $hour }.00 uur
reminders-from = Meldingen vanaf
reminders-from-quiet = Dat is in je stille uren. De melding komt daarna, vanaf { $hour }.
reminders-when = Wanneer en hoe
reminders-quiet-from = Stil vanaf
reminders-quiet-to = Stil tot
reminders-quiet-why = In de stille uren komt er niets, behalve op een laatste dag: die duurt tot middernacht.
reminders-never-quiet = Zo is het nooit stil.
reminders-names = Noem platforms in de melding
reminders-names-why = Ook op een vergrendeld scherm kan iedereen een melding lezen. Staat dit uit, dan zegt zij niet om welk bedrijf het gaat.
reminders-recheck = Herinner me om instellingen na te kijken
reminders-recheck-why = Drie maanden nadat je iets uitzette. Mensen melden dat een instelling soms terugspringt.
coming-title = Wat eraan komt
coming-calendar = Zet in mijn agenda (.ics)
coming-now = Nu
coming-none = Er komt nu niets aan. Hier verschijnt wat een dag heeft: een laatste dag, een antwoord dat moet komen, een instelling om na te kijken.
coming-weeks = over { $weeks } weken
coming-months = over { $months } maanden
coming-more = En daarna nog { $count }.
coming-put-off = { $count ->
    [one] 1 herinnering is uitgesteld of staat uit
   *[other] { $count } herinneringen zijn uitgesteld of staan uit
}
coming-until = Uitgesteld tot { $date }
coming-silenced = Staat uit
coming-again = Weer herinneren
coming-again-name = Weer herinneren: { $what }
later = Uitstellen
later-name = Uitstellen: { $what }
later-tomorrow = Morgen, { $date }
later-three = Over 3 dagen, { $date }
later-week = Over een week, { $date }
later-day = Een dag later, { $date }
later-three-days = 3 dagen later, { $date }
later-seven-days = Een week later, { $date }
later-silence = Hier niet meer aan herinneren
later-no-further = Langer kan niet: { $date } is de laatste dag.
later-done = Bezwaar herinnert je er { $date } aan.
later-silenced = Bezwaar herinnert je hier niet meer aan.
later-resumed = Bezwaar herinnert je hier weer aan.
exported = Het bestand voor je agenda staat klaar, met { $count ->
    [one] 1 dag
   *[other] { $count } dagen
}: { $path }
exported-none = Er zijn nu geen datums om in je agenda te zetten.
export-open = Open in je agenda
export-unopened = Geen programma wilde het bestand openen. Open het zelf in je agenda: { $path }
bar-look = Bekijk: { $what }
bar-later = Later
bar-more = { $count ->
    [one] En nog 1 herinnering
   *[other] En nog { $count } herinneringen
}
door-off = Bezwaar waarschuwt je nu alleen als je het opent.
door-page = Ga naar herinneringen
door-decline = Niet nodig
watch-on = Herinneringen staan aan: Bezwaar waarschuwt je, op dagen dat deze computer aanstaat.
watch-off = Herinneringen komen nu niet vanzelf: je ziet ze als je Bezwaar opent.
next-tomorrow = Herinner me er morgen aan
