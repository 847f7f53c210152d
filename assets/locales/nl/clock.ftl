# Tijd en antwoord: de som van de termijn, wat er nu kan, en het plaatje. Wat onze som is, heet ‘volgens onze berekening’.

clock-sent = Verstuurd op { $date } { $how }.
clock-sent-somehow = Verstuurd op { $date }.
clock-assumed = Naar onze mening is het die dag ook ontvangen.
clock-confirmed = { $company } bevestigde de ontvangst op { $received }.
clock-delivered = Volgens wat je vastlegde, is het op { $received } bezorgd.
clock-runs = Volgens onze berekening moet { $company } onverwijld antwoorden, en uiterlijk { $due }: één maand na ontvangst.
clock-identified = Volgens onze berekening moet { $company } onverwijld antwoorden, en uiterlijk { $due }. Bij twijfel tellen we vanaf je antwoord op de vraag wie je bent.
clock-identity = Die vraag kan de tijd laten stilstaan tot je antwoordt. Volgens onze berekening is de laatste dag voor { $company }:
clock-identity-late = { $company } vroeg dit pas na de laatste dag, volgens onze berekening { $due }. Dat geeft geen extra tijd. Antwoord er toch op; daarna zie je hier wat je kunt doen.
clock-end = { $day }, { $when }.
clock-end-from-receipt = als de tijd gewoon doorloopt
clock-end-if-today = als je vandaag antwoordt en de tijd dan opnieuw begint
clock-end-from-reply = als de tijd opnieuw begon met je antwoord van { $reply }
clock-late = Volgens onze berekening had { $company } uiterlijk { $due } moeten antwoorden. Sinds { $since } ontbreekt dat antwoord.
clock-extended = { $company } liet op tijd weten meer tijd te nemen, in een bericht van { $notice }. Volgens onze berekening is dat tot uiterlijk { $due }.
clock-own-day = Zelf noemde { $company } { $own }. Komt er dan niets, dan kun je ernaar vragen. Verplicht is het pas op { $until }.
clock-own-day-over = Zelf wilde { $company } uiterlijk { $own } antwoorden. Verplicht is dat pas op { $until }.
clock-extension = { $company } mag dat met redenen verlengen tot uiterlijk { $extended }, als het dat uiterlijk { $due } meldt (art. 12 lid 3 AVG).
clock-extension-late = { $company } liet pas in een bericht van { $notice } weten meer tijd te nemen, na die maand. Volgens onze berekening telt dat niet.
clock-moved-weekend = Het einde valt op { $nominal }, in het weekend. Daarom telt { $due }.
clock-moved-holiday = Het einde valt op { $nominal }, een feestdag in { $country }. Daarom telt { $due }.
clock-moved-both = Het einde valt op { $nominal }. Door het weekend en een feestdag in { $country } telt { $due }.
clock-beyond-table = De feestdagen daar en dan kennen we niet; alleen weekenden zijn overgeslagen.
country-US = de Verenigde Staten

# Na een klacht bij een toezichthouder
clock-news = Volgens onze berekening moet die uiterlijk { $due } laten weten hoe het ervoor staat. Een besluit hoeft er dan nog niet te zijn.
clock-news-over = Volgens onze berekening had je uiterlijk { $due } iets moeten horen. Vraag de toezichthouder eerst hoe het ervoor staat.
clock-news-since = De drie maanden tellen vanaf je klacht van { $date }.
clock-news-since-word = De drie maanden tellen vanaf het laatste bericht, van { $date }.
clock-news-court = Hoor je dan niets, dan kun je daarmee naar de rechter (art. 78 lid 2 AVG).
clock-news-court-now = Blijft het stil, dan kun je daarmee naar de rechter (art. 78 lid 2 AVG). Laat je dan eerst adviseren.

# Waar het staat, op de pagina
card-waits-title = { $days ->
    [one] { $company } heeft nog 1 dag
   *[other] { $company } heeft nog { $days } dagen
}
card-due-today-title = Vandaag moet { $company } antwoorden
card-no-clock = Er loopt nog geen termijn: wanneer { $company } je bericht ontving, is niet bekend. Kreeg je een bevestiging, vertel dat dan hieronder.
card-no-clock-switch = Bij een schakelaar hoeft { $company } niet te antwoorden. Er loopt dus geen termijn.
card-no-clock-consent = Dit gebruik rust op je toestemming. Trek je die in, dan hoort daar geen antwoordtermijn bij.
card-no-clock-uk = Voor het Verenigd Koninkrijk rekenen we geen laatste dag uit: daar gelden eigen regels.
card-no-clock-ch = Voor Zwitserland rekenen we geen laatste dag uit: daar geldt een eigen wet.
card-late = Wacht gerust tot en met { $day }. Daarna kun je een herinnering sturen, of een klacht indienen bij de toezichthouder. Een herinnering mag, maar hoeft niet.
card-late-remind = Je kunt nu een herinnering sturen, of meteen een klacht indienen bij de toezichthouder.
card-own-day-remind = Je kunt nu een herinnering sturen en naar die dag vragen. Dat mag, maar hoeft niet.
card-reminder-waits = { $late ->
    [yes] Je herinnering van { $reminder } ligt er. Wacht gerust tot en met { $last }; een klacht indienen mag ook nu al.
   *[no] Je herinnering van { $reminder } ligt er. Wacht gerust tot en met { $last }.
}
card-reminder-over = Op je herinnering van { $reminder } kwam geen antwoord. Je kunt nu een klacht indienen bij de toezichthouder.
card-identity-asked = Bevestig wie je bent door in te loggen op je account of te antwoorden vanaf het e-mailadres van je account. Stuur liever geen kopie van een identiteitsbewijs; kan het niet anders, dek dan het BSN en de foto af. Doe dit nooit via een link in een mail.
card-identity-asked-no-account = Antwoord vanaf het e-mailadres waarmee je schreef. Stuur liever geen kopie van een identiteitsbewijs; kan het niet anders, dek dan het BSN en de foto af. Doe dit nooit via een link in een mail.
card-granted = { $company } zegt je bezwaar te respecteren. Bewaar de mail of maak een schermafdruk: dat is je bewijs.
card-refused = Je hoeft het daar niet bij te laten: je mag een klacht indienen bij de toezichthouder.
card-no-action = Een bedrijf moet uitleggen waarom het niets doet, en waar je kunt klagen. Je mag een klacht indienen bij de toezichthouder.
card-bounced = Je bericht kwam terug. Kies hieronder een andere manier.
card-switched-off = Goed zo. Mensen melden dat een instelling soms terugspringt: kijk over drie maanden nog eens, op elk apparaat.
card-covered = Dit loopt waarschijnlijk mee. Zeker is het niet: twijfel je, maak dan ook hier bezwaar.
card-done-earlier = Je deed dit al. Er loopt geen termijn en je hoeft niets te doen. Zoek in je mail naar de bevestiging, ook bij ongewenst. Ben je die kwijt en wil je een nieuw bewijs, dan mag je het opnieuw doen.
card-withdrawn = Je trok je bezwaar in. Opnieuw bezwaar maken kan altijd.
card-complained = Je klacht ligt bij de toezichthouder. Dat kan lang duren.

# Het plaatje: eerst voor wie luistert, dan wat eronder staat
month-said = De maand: ontvangen op { $received }, vandaag is het { $today }; volgens onze berekening moet { $company } uiterlijk { $due } antwoorden
month-said-assumed = De maand: verstuurd op { $received }, vandaag is het { $today }; volgens onze berekening moet { $company } uiterlijk { $due } antwoorden
month-said-longer = De maand en de langere tijd: ontvangen op { $received }, vandaag is het { $today }; volgens onze berekening moet { $company } uiterlijk { $due } antwoorden
month-said-longer-assumed = De maand en de langere tijd: verstuurd op { $received }, vandaag is het { $today }; volgens onze berekening moet { $company } uiterlijk { $due } antwoorden
month-said-news = Drie maanden: sinds { $since }, vandaag is het { $today }; volgens onze berekening moet de toezichthouder uiterlijk { $due } iets laten horen
month-start = { $date } ontvangen
month-start-assumed = { $date } verstuurd
month-start-news = sinds { $date }
month-end = uiterlijk { $date }
month-weeks = Een breed blokje is een week.
month-rest = Het laatste, brede blokje loopt door tot vandaag.
month-pause = Open blokjes: de vraag wie je bent wachtte op je antwoord, van { $from } tot en met { $to }.
month-pause-open = Open blokjes: sinds { $from } wacht de vraag wie je bent op je antwoord.
month-reminder = Met een stip: je herinnering van { $date }.

# Elders: de volgende stap, en de komende weken
next-own-day-title = Vraag { $company } naar het antwoord over { $name }
next-silent-title = { $company } antwoordt niet over { $name }
week-complain = klacht over { $company } mogelijk
week-authority = bericht van de toezichthouder
