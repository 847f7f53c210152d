# Waaraan we herinneren, en waarom. Eerst in het venster, dan op een melding die iedereen kan lezen.
# $names: de platforms; $same: of die net zo heten als het bedrijf. $due: de dag waar het om gaat, met de weekdag. $date: dezelfde dag zonder.

remind-last-day = { $days ->
    [0] { $names }: vandaag is de laatste dag, tot middernacht
    [one] { $names }: nog 1 dag
   *[other] { $names }: nog { $days } dagen
}
remind-last-day-detail = { $days ->
    [0] Je hebt nog geen bezwaar gemaakt.
   *[other] Je hebt nog geen bezwaar gemaakt. De laatste dag is { $due }.
}
remind-last-day-switch-detail = { $days ->
    [0] De instelling staat nog niet uit.
   *[other] De instelling staat nog niet uit. De laatste dag is { $due }.
}
remind-last-day-bounced-detail = { $days ->
    [0] Je bezwaar kwam terug. Probeer een andere manier.
   *[other] Je bezwaar kwam terug. Probeer een andere manier. De laatste dag is { $due }.
}
remind-last-day-opened-detail = Je opende de pagina al. Zeg nog even of het is verstuurd.
remind-last-day-opened-switch-detail = Je opende de pagina al. Zeg nog even of de instelling uit staat.
remind-last-day-passed = { $names }: de aangekondigde datum is voorbij
remind-last-day-passed-detail = De datum was { $date }. Bezwaar maken kan nog steeds, op elk moment.
remind-say-whether-sent = Heb je het bezwaar voor { $names } verstuurd?
remind-say-whether-sent-switch = Heb je de instelling van { $names } uitgezet?
remind-say-whether-sent-detail = Je opende de pagina op { $date }.
remind-no-confirmation = Kreeg je een bevestiging van { $company }?
remind-no-confirmation-detail = Je verstuurde je bezwaar op { $date }. Geen mail gezien? Kijk bij ongewenste mail en in oude mailadressen. Soms moet je nog een code invullen.
remind-answer-late = { $same ->
    [yes] { $company } had moeten antwoorden
   *[no] { $company } had moeten antwoorden over { $names }
}
remind-answer-late-detail = Volgens onze berekening moest het antwoord er op { $date } zijn.
remind-extension-over = { $same ->
    [yes] { $company } had moeten antwoorden
   *[no] { $company } had moeten antwoorden over { $names }
}
remind-extension-over-detail = Ook de langere tijd is om. Volgens onze berekening liep die tot en met { $date }.
remind-send-reminder = { $same ->
    [yes] Tijd voor een herinnering aan { $company }
   *[no] Tijd voor een herinnering aan { $company } over { $names }
}
remind-send-reminder-detail = Volgens onze berekening moest het antwoord er op { $date } zijn. De brief staat klaar; je mag ook meteen een klacht indienen.
remind-own-day-over = { $same ->
    [yes] Vraag { $company } naar het beloofde antwoord
   *[no] Vraag { $company } naar het beloofde antwoord over { $names }
}
remind-own-day-over-detail = { $company } noemde zelf { $date }. De brief waarmee je ernaar vraagt, staat klaar.
remind-reminder-over = { $same ->
    [yes] Geen antwoord op je herinnering aan { $company }
   *[no] Geen antwoord op je herinnering aan { $company } over { $names }
}
remind-reminder-over-detail = Je kunt nu een klacht indienen bij de toezichthouder. De tekst staat klaar.
remind-authority-silent = Nog niets gehoord over je klacht over { $names }?
remind-authority-silent-detail = Volgens onze berekening moest de toezichthouder uiterlijk { $date } iets laten weten. Vraag eerst hoe het ervoor staat.
remind-check-again = { $names }: staat de instelling nog uit?
remind-check-again-detail = Je zette die een tijd geleden uit. Kijk even of dat nog zo is.
remind-changed = { $names }: er is iets veranderd
remind-changed-detail = De data of de manieren om bezwaar te maken zijn bijgewerkt. Kijk of het voor jou iets uitmaakt.

# Wat nog moet komen: wat pas die dag waar is, wordt ook zo gezegd.
remind-last-day-ahead = { $days ->
    [0] { $names }: de laatste dag, tot middernacht
    [one] { $names }: nog 1 dag
   *[other] { $names }: nog { $days } dagen
}
remind-last-day-detail-ahead = Als je dan nog geen bezwaar hebt gemaakt.
remind-last-day-switch-detail-ahead = Als de instelling dan nog niet uitstaat.
remind-last-day-opened-detail-ahead = Als je dan nog niet hebt gezegd of het is verstuurd.
remind-last-day-opened-switch-detail-ahead = Als je dan nog niet hebt gezegd of de instelling uit staat.
remind-last-day-bounced-detail-ahead = Als je dan nog geen nieuw bezwaar hebt verstuurd.
remind-answer-ahead = { $same ->
    [yes] Nog geen antwoord van { $company }?
   *[no] Nog geen antwoord van { $company } over { $names }?
}
remind-answer-late-detail-ahead = Volgens onze berekening moet het er uiterlijk { $due } zijn.
remind-extension-over-detail-ahead = Dan is ook de langere tijd om: volgens onze berekening loopt die tot en met { $due }.
remind-send-reminder-detail-ahead = Als er dan nog geen antwoord is. Een klacht indienen mag dan ook.
remind-own-day-over-detail-ahead = Als er dan nog geen antwoord is. { $company } noemde zelf { $date }.
remind-reminder-over-detail-ahead = Dan is ook de tijd van je herinnering om. Een klacht indienen kan dan.
remind-authority-silent-detail-ahead = Dan zijn de drie maanden om waarin de toezichthouder iets moet laten weten, volgens onze berekening.
remind-no-confirmation-detail-ahead = Als er dan nog geen bevestiging is.
remind-check-again-detail-ahead = Mensen melden dat een instelling soms terugspringt.

note-last-day = { $days ->
    [0] { $count ->
        [one] Vandaag is de laatste dag voor een bezwaar, tot middernacht.
       *[other] Vandaag is de laatste dag voor { $count } bezwaren, tot middernacht.
    }
    [one] { $count ->
        [one] Nog 1 dag voor een bezwaar.
       *[other] Nog 1 dag voor { $count } bezwaren.
    }
   *[other] { $count ->
        [one] Nog { $days } dagen voor een bezwaar.
       *[other] Nog { $days } dagen voor { $count } bezwaren.
    }
}
note-last-day-passed = { $count ->
    [one] Een aangekondigde datum is voorbij. Bezwaar maken kan nog steeds.
   *[other] Aangekondigde data zijn voorbij. Bezwaar maken kan nog steeds.
}
note-say-whether-sent = { $count ->
    [one] Heb je afgemaakt waar je mee bezig was?
   *[other] Heb je afgemaakt waar je mee bezig was? Het gaat om { $count } platforms.
}
note-no-confirmation = { $count ->
    [one] Kreeg je een bevestiging van je bezwaar?
   *[other] Kreeg je een bevestiging van je { $count } bezwaren?
}
note-answer-late = { $count ->
    [one] Het antwoord op je bezwaar had er moeten zijn.
   *[other] De antwoorden op { $count } bezwaren hadden er moeten zijn.
}
note-extension-over = { $count ->
    [one] Ook de langere tijd voor een antwoord is om.
   *[other] Ook de langere tijd voor { $count } antwoorden is om.
}
note-send-reminder = { $count ->
    [one] Je kunt een bedrijf herinneren aan je bezwaar.
   *[other] Je kunt bedrijven herinneren aan { $count } bezwaren.
}
note-own-day-over = { $count ->
    [one] Een bedrijf noemde zelf een dag voor zijn antwoord, en die is voorbij.
   *[other] Bedrijven noemden zelf een dag voor { $count } antwoorden, en die is voorbij.
}
note-reminder-over = { $count ->
    [one] Op een herinnering aan een bedrijf kwam geen antwoord.
   *[other] Op { $count } herinneringen aan bedrijven kwam geen antwoord.
}
note-authority-silent = { $count ->
    [one] Vraag hoe het met je klacht staat.
   *[other] Vraag hoe het met je { $count } klachten staat.
}
note-check-again = { $count ->
    [one] Kijk even of een instelling nog uit staat.
   *[other] Kijk even of { $count } instellingen nog uit staan.
}
note-changed = { $count ->
    [one] Er is iets veranderd bij een platform van jou.
   *[other] Er is iets veranderd bij { $count } platforms van jou.
}
note-more = En nog { $count }.
note-open = Open Bezwaar om te zien waar het om gaat.

# De opdracht zelf
cli-remind-none = Er is nu niets om aan te herinneren.
cli-remind-shown = { $count ->
    [one] De melding is verstuurd, met 1 herinnering.
   *[other] De melding is verstuurd, met { $count } herinneringen.
}
cli-remind-trial = De proefmelding is verstuurd.
cli-remind-busy = Er kijkt al een ander venster of programma wat er te melden is.
note-trial-title = Bezwaar kan je waarschuwen
note-trial = Dit is de proefmelding. Zo zie je een herinnering, ook als het venster dicht is.
error-notify-no-session = Er is hier geen bureaublad om de melding op te tonen. Bezwaar probeert het de volgende keer opnieuw.
error-notify-no-service = Niets op deze computer toont meldingen. Zet je herinneringen in je agenda: bezwaar export calendar bezwaar.ics
error-notify-refused = Het systeem wilde de melding niet tonen ({ $said }). Bezwaar probeert het de volgende keer opnieuw.
error-notify-silent = Het systeem antwoordde niet binnen 2 seconden. Bezwaar probeert het de volgende keer opnieuw.
error-remind-again = De melding is verstuurd, maar dat kon niet worden opgeschreven. Je ziet haar dus nog eens. { $why }
