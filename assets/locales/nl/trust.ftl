# Waar het vandaan komt, en hoe vast het staat
class-official = Van het bedrijf zelf
class-regulator = Toezichthouder of rechter
class-law = Wet
class-parliament = Parlement
class-ngo = Consumenten- of privacyorganisatie
class-press = Pers
class-community = Anderen
source-read = { $date }, gelezen { $seen }
proof-said = Bron: { $publisher }, { $date }{ $more ->
    [0] {""}
   *[other] , en nog { $more }
}
proof-name = { $text }. { $source }
proof-reported = volgens berichten
proof-own = zelf ingevuld
proof-hearsay = volgens anderen, kijk zelf even
proof-unchecked = niet meer gecontroleerd sinds { $date }
proof-list = Deze regels zijn niet meer gecontroleerd sinds { $date }.
proof-list-reported = Deze regels komen alleen uit berichten.
proof-list-hearsay = Deze regels zijn volgens anderen. Kijk zelf even.
proof-company = Wie beslist
proof-basis = Waarop het bedrijf zich beroept
proof-covers = Een bezwaar hier telt waarschijnlijk ook voor

# Wat niemand zegt
unknown-title = Onbekend
unknown-why = Dit vonden we in geen enkele bron.
unknown-controller = Welk bedrijf voor jouw land beslist
unknown-country = In welk land het bedrijf zit
unknown-basis = Waarop het bedrijf zich beroept
unknown-lead-authority = Welke toezichthouder de leiding heeft
unknown-default = Of het aan staat als je niets doet
unknown-answer = Wat er terugkomt op een bezwaar

# Bronnen die elkaar tegenspreken
disputed-title = Waar bronnen elkaar tegenspreken
disputed-why = Alles wat ze zeggen, staat hier naast elkaar. Klopte er bij jou een? Leg het vast, dan vind je het hier terug.
disputed-held = Dit klopte bij mij
disputed-held-name = Dit klopte bij mij: { $claim }
disputed-held-on = Klopte bij jou, { $date }
disputed-copy-name = Kopieer een correctie: { $about }
history-held = { $about }: bij jou klopte ‘{ $claim }’
recorded-held = Vastgelegd wat er bij jou klopte op { $name }.

# Een correctie om in te sturen
correction-ask = Klopt dit niet?
correction-what = Wat zag jij?
correction-hint = Bijvoorbeeld: de knop heet nu anders
correction-why = In de tekst staan dit feit, de bronnen en wat jij hier schrijft. Over jou staat er niets in.
correction-copy = Kopieer een correctie
copied-correction = De correctie is gekopieerd. Stuur hem naar de plek waar je Bezwaar vandaan hebt.
correction-head = Correctie voor Bezwaar: { $name } ({ $place })
correction-text = Er staat: { $text }
correction-about = Bronnen spreken elkaar tegen over: { $about }
correction-claim = [{ $claim }] { $text }
correction-source = - { $title } ({ $publisher }, { $date }) { $url }
correction-saw = Ik zag: { $text }
correction-held = Bij mij klopte: [{ $claim }], op { $date }
correction-foot = Bezwaar { $version }, { $date }

# Je eigen website
crawlers-title = Wie je website leest
crawlers-why = Kies wie je vraagt om weg te blijven. De tekst hieronder zet je in het bestand robots.txt op je website.
crawler-training = Om AI te trainen
crawler-search = Om gevonden te worden
crawler-visit = Namens iemand die een pagina opvraagt
crawler-count = { $words } ({ $chosen } van { $all })
crawler-which = Wie zijn dat?
crawler-which-name = Wie zijn dat? { $words }
crawler-line = { $agent }, van { $owner }: { $obeys }
crawler-obeys-yes = houdt zich aan robots.txt
crawler-obeys-no = houdt zich niet aan robots.txt
crawler-obeys-unclear = onduidelijk of die zich aan robots.txt houdt
crawler-ask = Vraag ook deze om weg te blijven
crawlers-text = Tekst voor robots.txt
crawlers-none = Kies eerst wie je wilt vragen.
crawlers-copy = Kopieer voor robots.txt
copied-robots = De tekst voor robots.txt is gekopieerd.
crawlers-request = Het is een verzoek en geen slot: wie zich er niet aan houdt, komt er toch bij. Het geldt voor één adres. Heb je ook een shop of blog op een eigen subdomein, zet het daar dan ook neer. Wat al opgehaald is, verandert er niet door.
act-website = 1. Zet het op je website
act-website-done = 2. Staat het erop?
act-website-why = Niemand hoeft erop te antwoorden. Kijk af en toe of er nieuwe namen bij zijn.
used-earlier = Maakte je eerder bezwaar

# Niets te doen
calm-title = Hier hoef je niets te doen
calm-caution = Wel goed om te weten
gone-title = Dit bestaat niet meer
gone-went = Wat er gebeurde
gone-instead = Ga naar { $name }
gone-instead-why = Wat er nu nog te doen is, staat bij { $name }.

# Een formulier naast een schakelaar
beside-title-form = Daarnaast: bezwaar maken met het formulier
beside-title-email = Daarnaast: bezwaar maken per e-mail
beside-title-post = Daarnaast: bezwaar maken per brief
beside-why = Op een schakelaar hoeft { $company } niets te zeggen. Op een bezwaar moet { $company } in principe binnen een maand antwoorden.
beside-why-elsewhere = Met een bezwaar leg je { $company } uit waarom je dit niet wilt.
beside-open = Maak ook bezwaar
beside-switch-title = Zet ook de schakelaar uit
beside-switch-why = Je bezwaar verandert je instelling niet.
beside-switch-open = Naar de schakelaar
beside-off = Je zette de instelling uit: { $date }.

# Wat Bezwaar weet
known-title = Wat Bezwaar weet
known-open = Wat Bezwaar weet
known-lead = Bij alles wat Bezwaar beweert, staat waar het vandaan komt. Dit is het geheel, vandaag geteld.
known-platforms = { $count ->
    [one] 1 platform
   *[other] { $count } platforms
} van { $companies ->
    [one] 1 bedrijf
   *[other] { $companies } bedrijven
}
known-facts = { $count } feiten, met samen { $sources } bronnen
known-reported = Alleen volgens berichten: { $count }
known-hearsay = Alleen volgens anderen: { $count }
known-unchecked = Langer dan een jaar niet gecontroleerd: { $count }
known-disputed = Punten waarop bronnen elkaar tegenspreken: { $count }
known-unknown = Dingen die niemand zegt: { $count }
known-oldest = De oudste bron is van { $date }.
known-classes = De bronnen
known-class = { $class }: { $count } ({ $share } %)

# Fouten
error-unknown-point = Bronnen spreken elkaar bij { $platform } niet tegen over ‘{ $point }’. { $known ->
        [none] Er is bij dit platform niets vast te leggen.
       *[other] Kies { $known }.
    }
error-unknown-claim = Bij { $point } zegt niemand ‘{ $claim }’. Kies { $known }.

# Opdrachten
help-held = welke bewering bij jou klopte, waar bronnen elkaar tegenspreken (zie bezwaar show PLATFORM)
cli-purpose-left-out = De optie --purpose is voor een eigen website; in deze tekst staat er niets van.
flag-purpose = voor je eigen website, wie je vraagt weg te blijven: training, search, visit, of meer met komma’s ertussen
place-point = PUNT
place-claim = BEWERING
place-purpose = DOEL
show-basis = Waarop het bedrijf zich beroept
show-unknown = Wat niemand zegt
show-crawlers = Wie websites leest
show-held = klopte bij jou, { $date }
