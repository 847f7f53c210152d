# Waar iets staat
status-to-do = Te doen
status-would-be-covered = Te doen; loopt waarschijnlijk mee met { $platform }
status-switched-on = Staat weer aan
status-opened = Pagina geopend. Verstuurd?
status-sent = Verstuurd
status-sent-on = Verstuurd op { $date }
status-sent-in = Verstuurd in { $date }
status-received = Ontvangen, nog geen antwoord
status-granted = Toegezegd
status-granted-on = Toegezegd op { $date }
status-granted-in = Toegezegd in { $date }
status-refused = Afgewezen
status-refused-on = Afgewezen op { $date }
status-refused-in = Afgewezen in { $date }
status-late = { $company } had moeten antwoorden
status-extended = { $company } neemt meer tijd
status-identity-asked = { $company } vraagt wie je bent
status-no-action = { $company } zegt niets te kunnen doen
status-bounced = Niet aangekomen
status-switched-off = Uitgezet
status-switched-off-on = Uitgezet op { $date }
status-switched-off-in = Uitgezet in { $date }
status-covered = Loopt waarschijnlijk mee met { $platform }
status-done-earlier = Al gedaan, rond { $date }
status-withdrawn = Ingetrokken
status-withdrawn-on = Ingetrokken op { $date }
status-withdrawn-in = Ingetrokken in { $date }
status-complained = Klacht ingediend
status-complained-on = Klacht ingediend op { $date }
status-complained-in = Klacht ingediend in { $date }
status-not-used = Gebruik je niet
status-nothing-to-do = Niets te doen
status-retired = Bestaat niet meer

# Tijd
days-left = { $days ->
    [one] nog 1 dag
   *[other] nog { $days } dagen
}
days-over = { $days ->
    [one] 1 dag geleden
   *[other] { $days } dagen geleden
}
last-day = vandaag is de laatste dag, tot middernacht
last-day-short = laatste dag
due-today = antwoord vandaag
no-end-date = geen einddatum
deadline-open = De laatste volle dag is { $date }. Bezwaar maken kan ook daarna nog.
deadline-last-day = Vandaag is de laatste volle dag, tot middernacht. Bezwaar maken kan ook daarna nog.
deadline-announced = Aangekondigd voor { $date }; een precieze dag is niet bekend. Bezwaar maken kan altijd.
deadline-passed = Bezwaar maken kan altijd; het gaat dan over gebruik vanaf nu.
deadline-none = Er is geen einddatum: bezwaar maken kan altijd.
still-does = Je bezwaar is voor gebruik vanaf nu. Of je oude berichten dan ook buiten nieuwe training blijven, is niet zeker. Wat al in een model zit, krijg je er volgens de Autoriteit Persoonsgegevens niet zomaar uit.
list-and = { $many } en { $last }

# Het vinkje
tick-sent = { $name }: bezwaar verstuurd
tick-switch = { $name }: uitgezet

# De volgende stap
next-send-title = Maak bezwaar bij { $name }
next-switch-title = Zet uit: { $name }
next-say-title = Is je bezwaar bij { $name } verstuurd?
next-say-switch-title = Staat het uit: { $name }?
next-remind-title = { $company } had moeten antwoorden over { $name }
next-read-title = { $company } vraagt wie je bent
next-complain-title = { $company } doet niet wat je vroeg bij { $name }
next-check-title = Staat het nog uit: { $name }?
next-none-title = Alles gedaan

# Wat er gebeurde
history-opened = Je opende de pagina
history-opened-switch = Je opende de uitleg
history-sent = Je verstuurde je bezwaar { $how }
history-sent-remembered = Je maakte bezwaar
history-not-sent = Het versturen lukte niet
history-received = { $company } meldde dat je bezwaar is ontvangen
history-granted = { $company } zegde toe je bezwaar te respecteren
history-refused = { $company } wees je bezwaar af
history-extended = { $company } liet weten meer tijd te nemen
history-identity-asked = { $company } vroeg wie je bent
history-no-action = { $company } schreef niets te kunnen doen
history-bounced = Je bericht kwam niet aan
history-withdrawn = Je trok je bezwaar in
history-switched-off = Je zette het uit
history-switched-on = Het stond weer aan
history-not-used = Je gebruikt dit niet
history-used = Je gebruikt dit
history-complained = Je diende een klacht in bij een toezichthouder
history-auto-reply = { $company } stuurde een automatisch bericht
history-reasons-asked = { $company } vroeg naar je redenen
history-proof-asked = { $company } vroeg om bewijs
history-replied = Je schreef { $company } terug
history-reminder-sent = Je stuurde { $company } een herinnering
history-complained-to-company = Je diende een klacht in bij { $company }
history-authority-news = De toezichthouder liet iets weten over je klacht
history-still-off = Je keek nog eens: het staat nog uit
history-account-added = Account toegevoegd: { $handle }
history-account-renamed = Account heet nu: { $handle }
history-account-removed = Account weggehaald
history-retracted = Iets teruggenomen
how-form = via het onlineformulier
how-app = via de app
how-email = per e-mail
how-post = per post
how-unknown = zelf

# Net vastgelegd
recorded-opened = { $name }: pagina geopend.
recorded-sent = { $name }: verstuurd, { $date }.
recorded-not-sent = { $name }: niet verstuurd.
recorded-received = { $name }: ontvangen, { $date }.
recorded-granted = { $name }: toegezegd, { $date }.
recorded-refused = { $name }: afgewezen, { $date }.
recorded-extended = { $name }: het bedrijf neemt meer tijd, { $date }.
recorded-identity-asked = { $name }: er is gevraagd wie je bent, { $date }.
recorded-no-action = { $name }: ze zeggen niets te kunnen doen, { $date }.
recorded-bounced = { $name }: niet aangekomen, { $date }.
recorded-withdrawn = { $name }: ingetrokken, { $date }.
recorded-switched-off = { $name }: uitgezet, { $date }.
recorded-switched-on = { $name }: staat weer aan, { $date }.
recorded-not-used = { $name }: gebruik je niet.
recorded-used = { $name }: gebruik je.
recorded-complained = { $name }: klacht ingediend, { $date }.
recorded-auto-reply = { $name }: automatisch bericht, { $date }.
recorded-reasons-asked = { $name }: er is naar je redenen gevraagd, { $date }.
recorded-proof-asked = { $name }: er is om bewijs gevraagd, { $date }.
recorded-replied = { $name }: je schreef terug, { $date }.
recorded-reminder-sent = { $name }: herinnering verstuurd, { $date }.
recorded-complained-to-company = { $name }: klacht bij het bedrijf ingediend, { $date }.
recorded-authority-news = { $name }: bericht van de toezichthouder, { $date }.
recorded-still-off = { $name }: staat nog uit, { $date }.
recorded-account-added = { $name }: account ‘{ $handle }’ toegevoegd.
recorded-account-renamed = Het account heet nu ‘{ $handle }’.
recorded-account-removed = Account weggehaald.
recorded-retracted = Teruggenomen.
taken-back = teruggenomen: { $what }.
