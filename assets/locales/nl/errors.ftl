# Wat er mis kan gaan: steeds één regel, met wat je eraan kunt doen.

## De opdrachtregel

usage-command = De opdracht ‘{ $word }’ bestaat niet. { $near ->
        [none] Met bezwaar help zie je wat er kan.
       *[other] Bedoel je { $near }? Met bezwaar help zie je alles.
    }
usage-subcommand = Na { $command } hoort nog een woord. Kies { $choices }.
usage-option = De optie { $option } bestaat niet. { $near ->
        [none] Met bezwaar help zie je wat er kan.
       *[other] Bedoel je { $near }?
    }
usage-option-elsewhere = De optie { $option } hoort niet bij { $command }. Met bezwaar help { $command } zie je wat er kan.
usage-option-alone = De optie { $option } hoort bij een opdracht, en die staat er niet. Met bezwaar help zie je wat er kan.
usage-no-value = Na { $option } hoort een waarde. Schrijf { $option } { $value }.
usage-needless-value = De optie { $option } krijgt geen waarde. Laat weg wat er na het =-teken staat.
usage-missing = Bij { $command } ontbreekt { $operand }. Schrijf: { $usage }
usage-too-much = ‘{ $word }’ is te veel. Schrijf: { $usage }
usage-too-much-words = ‘{ $word }’ is te veel. Zet een naam met spaties tussen aanhalingstekens: { $usage }
usage-not-text = ‘{ $word }’ is geen leesbare tekst. Typ het opnieuw, in gewone letters (UTF-8).
usage-word = ‘{ $word }’ kan niet bij { $what }. Kies { $choices }.
usage-now = ‘{ $word }’ is geen tijdstip. Schrijf --now bijvoorbeeld als 2025-05-20T10:00:00+02:00.
usage-on = ‘{ $word }’ is geen bestaande datum. Schrijf { $option } als 2025-05-20, of als 2025-05 als je alleen de maand nog weet.
usage-only-year = Alleen het jaar { $word } is te weinig. Schrijf { $option } als 2025-05-20, of als 2025-05 als je alleen de maand nog weet.
usage-day = ‘{ $word }’ is geen bestaande dag. Schrijf { $option } als 2025-05-20.
usage-other-kind = De optie { $option } hoort bij { $kinds }. Laat haar weg, of kies die tekst met --kind.
usage-without = De optie { $option } hoort bij { $other }. Zet die er ook bij.
usage-both = De opties { $option } en { $other } gaan niet samen. Kies er een.
usage-ending = Het bestand ‘{ $word }’ heeft een andere naam nodig. Laat die eindigen op .eml (voor je mailprogramma) of .txt.
usage-later = De optie { $option } werkt in deze versie nog niet. Laat haar weg en bewaar het bestand zelf.
usage-no-json = De opdracht { $command } kent geen --json. Laat die optie weg.
usage-no-command = Er staat geen opdracht. Met bezwaar-cli help zie je wat er kan; het venster opent met bezwaar.
usage-no-window = Deze uitvoering van Bezwaar heeft geen venster. Met bezwaar help zie je de opdrachten, en bouwen mét venster gaat met cargo build --release.

## Platforms, routes en accounts

error-unknown-platform = Het platform ‘{ $platform }’ staat niet in de lijst. { $near ->
        [none] Met bezwaar list --all zie je alle platforms.
       *[other] Bedoel je { $near }?
    }
error-unknown-route = { $platform } heeft geen route ‘{ $route }’. { $known ->
        [none] Er is bij dit platform niets in te dienen.
       *[other] Kies { $known }.
    }
error-no-page = Bij { $platform } is langs deze weg geen pagina te openen. Met bezwaar show { $platform } zie je de andere manieren.
error-unknown-account = Het account ‘{ $account }’ staat niet bij je accounts. Met bezwaar account list zie je ze.
error-unknown-account-on = Het account ‘{ $account }’ staat niet bij je accounts op { $platform }. { $known ->
        [none] Voeg het toe met bezwaar account add { $platform } NAAM.
       *[other] Kies { $known }.
    }
error-which-account = Je hebt meer dan één account op { $platform }. Kies er een met --account: { $known }.
error-same-name = Meer dan één account heet ‘{ $account }’. Kies het nummer: { $known }.
error-same-account = Het account ‘{ $handle }’ staat er al. Kies een andere naam, of gebruik het account dat er staat.
error-empty-handle = Een account zonder naam kan niet. Geef een gebruikersnaam, profieladres of e-mailadres.
error-too-long = Deze tekst is te lang: er passen { $longest } tekens. Maak hem korter; er is niets veranderd.
error-ahead = { $date } moet nog komen. Kies een dag tot en met vandaag, en controleer de datum van je computer als die niet klopt.
error-nothing-to-undo = Er is niets om terug te draaien. Wat op een ander apparaat is vastgelegd, draai je daar terug.

## Bestanden

error-journal-read = De geschiedenis is niet te lezen ({ $path }): { $why } Er is niets veranderd.
error-journal-write = Dit is niet vastgelegd, want schrijven lukt niet ({ $path }): { $why } Wat er al stond, is er nog.
error-journal-busy = Een ander programma houdt de geschiedenis bezet ({ $path }). Sluit het of wacht even, en probeer het opnieuw; er is niets veranderd.
error-journal-too-large = De geschiedenis is { $size } MB groot, veel groter dan kan kloppen ({ $path }). Zet het bestand elders neer of zet een reservekopie terug; het is niet aangeraakt.
error-settings-value = ‘{ $value }’ kan niet bij { $key }. Kies { $choices }.
error-settings-too-long = De waarde voor { $key } is te lang: er passen { $longest } tekens. Maak haar korter; er is niets veranderd.
error-settings-write = De instelling is niet bewaard, want schrijven lukt niet ({ $path }): { $why } Wat er al stond, is er nog.
error-file-read = Het bestand { $path } is niet te lezen: { $why }
error-file-not-text = Het bestand { $path } is geen leesbare tekst. Bewaar het als gewone tekst (UTF-8) en probeer het opnieuw.
error-no-home = Je thuismap { $home } bestaat niet, dus er is geen plek voor je gegevens. Kies zelf een map met --data-dir MAP; er is niets vastgelegd.
error-no-folder = Dit systeem heeft geen plek voor je gegevens. Kies zelf een map met --data-dir MAP.
error-output = De uitvoer kan niet worden geschreven: { $why }

why-full = de schijf is vol. Maak ruimte vrij en probeer het opnieuw.
why-read-only = de schijf is alleen-lezen. Kies een andere map met --data-dir MAP, of maak de schijf beschrijfbaar.
why-denied = je hebt daar geen rechten voor. Kies een andere map met --data-dir MAP, of vraag de eigenaar om toegang.
why-not-folder = een deel van dat pad is geen map. Kies een andere map met --data-dir MAP.
why-missing = dat pad bestaat niet en kan niet worden gemaakt. Kies een andere map met --data-dir MAP.
why-folder = dat is een map en geen bestand. Verplaats die map, of kies een andere met --data-dir MAP.
why-file-denied = je hebt geen rechten om het te lezen. Vraag de eigenaar om toegang.
why-file-missing = het bestaat niet. Controleer de naam.
why-file-folder = het is een map. Kies een bestand.
why-export-read-only = de schijf is alleen-lezen. Kies een andere plek.
why-export-denied = je hebt daar geen rechten voor. Kies een andere map, of vraag de eigenaar om toegang.
why-export-missing = die map bestaat niet. Kies een map die er is.
why-export-folder = dat is een map. Zet er de naam van een bestand achter, zoals bezwaar.ics.
why-export-other = daar staat al iets anders onder die naam. Kies een andere naam.
why-other = { $said }. Controleer de schijf en probeer het opnieuw.

## De browser

error-open = Er kon geen browser worden gestart. Kopieer dit adres en open het zelf: { $url }

## Opmerkingen: er is niets verloren

remark-unreadable = { $count ->
        [one] Regel { $lines } van de geschiedenis is niet te lezen en telt niet mee; de rest telt wel.
       *[other] { $count } regels van de geschiedenis zijn niet te lezen en tellen niet mee (regel { $lines }); de rest telt wel.
    } Mis je iets, leg het dan opnieuw vast of zet een reservekopie terug.
remark-newer = { $count ->
        [one] Eén regel van de geschiedenis komt van een nieuwere versie van Bezwaar; hij blijft bewaard en telt hier niet mee.
       *[other] { $count } regels van de geschiedenis komen van een nieuwere versie van Bezwaar; ze blijven bewaard en tellen hier niet mee.
    } Werk Bezwaar bij om alles te zien.
remark-settings = Je instellingen zijn niet helemaal te lezen (settings.toml); wat leesbaar is, geldt. Stel opnieuw in wat ontbreekt; het oude bestand wordt bewaard.
remark-catalog = Een eigen catalogusbestand telt niet mee ({ $place }): { $why } Met bezwaar check { $file } zie je wat eraan schort.
remark-clock-early = Volgens de klok is het { $date }. Zet de datum van je computer goed; tot die tijd kloppen de termijnen niet.
remark-clock-back = Volgens de klok is het { $date }, maar je legde al iets vast op { $newest }. Controleer de datum van je computer; er is niets verloren.
remark-no-home = Je thuismap { $home } bestaat niet, dus vastleggen kan niet. Kies zelf een map met --data-dir MAP.

## Teksten

error-no-text = Bij { $platform } hoort geen tekst: daar zet je iets uit, of hoef je niets te doen. Met bezwaar show { $platform } zie je hoe.
error-reason-too-long = Je reden telt { $length } tekens en hier passen er { $limit }. { $text ->
        [letter] Maak haar korter.
       *[short] Maak haar korter, of kies de hele brief (--kind objection).
    }
error-template = Een tekst van het programma zelf is stuk ({ $said }). Meld dit aan de makers; er is niets verloren.

list-or = { $many } of { $last }
error-export = Het bestand { $path } is niet geschreven: { $why }

## Wat niet kan

error-long-ago = { $date } kan niet kloppen: toen was er nog niets om bezwaar tegen te maken. Controleer het jaar; er is niets veranderd.
error-before-sent = { $date } ligt voor de dag waarop je je bezwaar verstuurde ({ $other }). Kies een latere dag, of herstel eerst de dag van het versturen; er is niets veranderd.
error-after-answer = Op { $other } kwam er al een antwoord, en daarna valt er niets meer uit te stellen ({ $date }). Klopt dat antwoord niet, neem het dan eerst terug; er is niets veranderd.
error-before-complaint = { $date } ligt voor de dag waarop je de klacht indiende ({ $other }). Kies een latere dag, of herstel eerst de dag van de klacht; er is niets veranderd.
error-until-before = De dag die ze zelf noemen ({ $until }), ligt voor hun bericht ({ $date }). Controleer beide dagen; er is niets veranderd.
error-until-far = { $until } ligt te ver weg voor een antwoord. Controleer het jaar; er is niets veranderd.
error-not-of = De optie { $option } hoort niet bij { $event }, wel bij { $fits }. Laat haar weg; er is niets vastgelegd.
error-unknown-authority = De toezichthouder ‘{ $code }’ is niet bekend. Schrijf de code van een land, zoals NL, of van een Duitse deelstaat, zoals DE-BE.
error-file-empty = Het bestand { $path } is leeg. Zet het bericht erin en probeer het opnieuw, of laat --text weg.
error-file-empty-sent = Het bestand { $path } is leeg. Zet de tekst erin die je verstuurde; liet je het veld leeg, schrijf dan --text "".
