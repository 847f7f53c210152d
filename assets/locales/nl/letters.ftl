# Brieven: welke er zijn, en wat er eerst bekend moet zijn
letter-short = een korte tekst voor het veld van een formulier
letter-short-child = de korte tekst voor je kind, jonger dan 16
letter-short-again = de korte tekst na een eerder bezwaar
letter-objection = de hele brief met je bezwaar
letter-child = de brief voor je kind, jonger dan 16
letter-no-account = de brief zonder account, of als je account is gesloten
letter-again = de brief na een eerder bezwaar
letter-withdrawal = je toestemming intrekken, waar het bedrijf zich daarop beroept
letter-reminder = een herinnering als het antwoord uitblijft
letter-identity = antwoord op de vraag wie je bent
letter-reasons = antwoord op de vraag om redenen of bewijs
letter-refusal = antwoord op een afwijzing
letter-complaint = een klacht bij de toezichthouder
letter-company-complaint = een klacht bij het bedrijf zelf (Verenigd Koninkrijk)
letter-authorisation = een machtiging voor wie je helpt

letter-needs-sent = Hiervoor moet vastliggen dat je bezwaar is verstuurd en dat je nog op antwoord wacht. Vertel eerst wanneer je het verstuurde.
letter-needs-receipt = De dag van ontvangst is niet bekend, dus er is geen dag om aan te herinneren. Vertel eerst op welke dag je het verstuurde of wanneer het is ontvangen.
letter-needs-until = Het bedrijf heeft volgens onze berekening nog tot en met { $date } de tijd. Een herinnering kan daarna.
letter-needs-identified = Het bedrijf vroeg wie je bent en wacht daarop. Antwoord eerst; daarvoor is er de brief ‘identity’.
letter-needs-earlier = Hiervoor moet bekend zijn wanneer je eerder bezwaar maakte. Geef de dag of de maand op.
letter-needs-consent = Deze brief past alleen waar het bedrijf zich op toestemming beroept. Maak hier bezwaar; daarvoor is er de brief ‘objection’.
letter-needs-question = Hiervoor moet vastliggen wat het bedrijf je vroeg. Vertel eerst welk antwoord je kreeg.
letter-needs-refusal = Hiervoor moet vastliggen dat het bedrijf je bezwaar afwees. Vertel eerst welk antwoord je kreeg.
letter-needs-outcome = Er ligt nog niets vast waarover je kunt klagen. Vertel eerst welk antwoord je kreeg, of wacht tot de termijn voorbij is.
letter-needs-company-complaint = In het Verenigd Koninkrijk klaag je eerst bij het bedrijf zelf. Daarvoor is er de brief ‘company-complaint’.
letter-needs-united-kingdom = Deze brief is voor wie in het Verenigd Koninkrijk woont. Woon je daar, stel dat dan in als je land.
letter-not-there = De brief ‘{ $kind }’ bestaat niet voor het recht van Zwitserland. De brieven ‘short’ en ‘objection’ wel.

# Een brief schrijven in het venster
write-short = Schrijf een korte tekst
write-short-child = Schrijf een korte tekst voor je kind
write-short-again = Schrijf een korte tekst na een eerder bezwaar
write-objection = Schrijf je bezwaar
write-child = Schrijf een bezwaar voor je kind
write-no-account = Schrijf een bezwaar zonder account
write-again = Schrijf een bezwaar na een eerder bezwaar
write-withdrawal = Trek je toestemming in
write-reminder = Schrijf een herinnering
write-identity = Antwoord wie je bent
write-reasons = Antwoord op hun vraag
write-refusal = Schrijf terug
write-complaint = Schrijf je klacht
write-company-complaint = Schrijf je klacht aan het bedrijf
write-authorisation = Maak een machtiging
copied-letter = Je brief is gekopieerd.
letter-lead = De toezichthouder in { $country } ({ $name })
