# Mag dit zomaar? Wat het bedrijf aanvoert, en welk recht daarbij hoort
law-legitimate-interest = { $company } zegt dat het een gerechtvaardigd belang heeft (art. 6 lid 1 onder f AVG). Of dat klopt, wordt per geval gewogen.
law-public-task = { $company } beroept zich op een taak van algemeen belang (art. 6 lid 1 onder e AVG).
law-consent = { $company } beroept zich op jouw toestemming. Die mag je altijd weer intrekken (art. 7 lid 3 AVG). Wat daarvoor gebeurde, wordt daardoor niet onrechtmatig.
law-contract = { $company } zegt dat het nodig is voor de overeenkomst met jou (art. 6 lid 1 onder b AVG).
law-unknown = Op welke grond { $company } dit doet, hebben we niet gevonden. Je mag ernaar vragen.
law-uk = In het Verenigd Koninkrijk geldt de UK GDPR. Berust het op een gerechtvaardigd of een algemeen belang, dan mag je op elk moment bezwaar maken om redenen uit je eigen situatie (art. 21 lid 1).
law-ch = In Zwitserland mag je uitdrukkelijk verbieden dat je gegevens worden verwerkt (art. 30 lid 2 onder b DSG).
law-object = Berust het op een gerechtvaardigd of een algemeen belang, dan mag je op elk moment bezwaar maken om redenen uit je eigen situatie (art. 21 lid 1 AVG). Het bedrijf moet dan stoppen, tenzij het dwingende redenen aantoont die zwaarder wegen, of de gegevens nodig heeft voor een rechtszaak.

# Hoe vast iets staat
law-standing-interim = Voorlopig oordeel
law-standing-undecided = Staat niet vast
law-standing-moving = In beweging
law-standing-outdated = Achterhaald
law-standing-too-broad = Te ruim
law-instead-outdated = Achterhaald door: { $title }, { $by }
law-instead-too-broad = Zie: { $title }, { $by }

# Koppen
law-more = Meer hierover
law-topic-rights = Wat je kunt doen
law-topic-courts = Wat rechters zeiden
law-topic-authorities = Wat toezichthouders zeiden
law-topic-others = Wat anderen zeiden
law-topic-unsettled = Wat nog niet vaststaat
law-topic-children = Kinderen
law-topic-laws = Andere wetten

# Wie het zei, en waar het staat
law-seen = gelezen { $date }
law-proof = Bron: { $by }, { $date }
