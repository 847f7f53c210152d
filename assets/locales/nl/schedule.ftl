# Dat de computer vanzelf kijkt of er iets te melden is: aan, uit, hoe het staat en een proef.
# $folder: de datamap. $program: het programma. $moment: een dag met een tijd. $why: hele zinnen, waarom iets niet ging.

schedule-on = Herinneringen staan aan. Elk uur dat deze computer aanstaat, kijkt hij of er iets te melden is, ook als Bezwaar dicht is.
schedule-on-autostart = Herinneringen staan aan, maar deze computer kijkt alleen als je inlogt. Elk uur kijken kan hier niet.
schedule-on-try = Probeer het met: bezwaar schedule test
schedule-off = Herinneringen staan uit. Er is niets van achtergebleven.
schedule-status-off = Herinneringen staan uit. Zet ze aan met: bezwaar schedule on
schedule-broken-gone = Het werkt nu niet: het programma { $program } is er niet meer. Herstel het met: bezwaar schedule on
schedule-broken = Het werkt nu niet: de computer weet er niet meer van, of iemand veranderde het. Herstel het met: bezwaar schedule on
schedule-other = Het gaat over een andere map: { $folder }. Wil je herinneringen voor deze map, zet ze dan aan met: bezwaar schedule on
schedule-way-systemd = Geregeld met systemd (bezwaar-remind.timer)
schedule-way-autostart = Geregeld met een programma dat start als je inlogt (autostart)
schedule-way-launch-agent = Geregeld met een LaunchAgent (nl.bezwaar.remind)
schedule-way-task-scheduler = Geregeld met Taakplanner (Bezwaar)
schedule-program = Programma: { $program }
schedule-hours = Je krijgt herinneringen vanaf { $from }.00 uur.
schedule-hours-quiet = Je krijgt herinneringen vanaf { $from }.00 uur. Stil van { $quiet } tot { $loud }.00 uur.
schedule-moment = { $date }, { $hour }.{ $minute } uur
schedule-never = Er is nog niet gekeken.
schedule-ran-nothing = Laatst gekeken: { $moment }. Er was niets te melden.
schedule-ran-shown = { $count ->
    [one] Laatst gekeken: { $moment }. Er is een melding verstuurd, met 1 herinnering.
   *[other] Laatst gekeken: { $moment }. Er is een melding verstuurd, met { $count } herinneringen.
}
schedule-ran-tried = Laatst gekeken: { $moment }. De proefmelding is verstuurd.
schedule-ran-failed = Laatst gekeken: { $moment }. Een melding kon niet worden verstuurd. { $why }
schedule-failed = Het lukte niet op { $moment }. { $why }
schedule-service = Meldingen toont hier: { $name }
schedule-service-fine = Meldingen gaan via het systeem zelf.
schedule-service-none = Meldingen werken hier nu niet. { $why }
schedule-instead = Zet je data voor de zekerheid ook in je agenda: bezwaar export calendar bezwaar.ics
schedule-tried = De proefmelding is verstuurd, zoals een herinnering. Zie je haar niet, kijk dan of meldingen op deze computer aanstaan.

error-schedule-none = Deze computer kan Bezwaar niet vanzelf laten kijken. Zet je herinneringen in je agenda: bezwaar export calendar bezwaar.ics
error-schedule-off = De herinneringen staan uit. Zet ze aan met: bezwaar schedule on
error-schedule-program = Bezwaar weet niet waar het programma staat ({ $said }). Installeer het opnieuw.
error-schedule-path = { $path } kan de computer niet onthouden, want die naam heeft een vreemd teken. Kies een andere map met --data-dir MAP.
error-schedule-file = { $path } kon niet worden geschreven: { $why ->
    [denied] je hebt daar geen rechten
    [read-only] dat is alleen te lezen
    [full] de schijf is vol
    [not-folder] een deel van dat pad is geen map
   *[other] { $said }
}. Verhelp dat, of zet je herinneringen in je agenda: bezwaar export calendar bezwaar.ics
error-schedule-no-tool = { $tool } is er op deze computer niet. Zet je herinneringen in je agenda: bezwaar export calendar bezwaar.ics
error-schedule-silent = { $tool } geeft geen antwoord. Probeer het later nog eens, of zet je herinneringen in je agenda: bezwaar export calendar bezwaar.ics
error-schedule-tool = { $tool } deed het niet ({ $said }). Zet je herinneringen in je agenda: bezwaar export calendar bezwaar.ics
error-no-trial = De computer voerde de controle niet uit. Zet de herinneringen uit en weer aan, en probeer het nog eens.
