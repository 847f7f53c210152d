//! Which sentence stands in which text, and when.

use super::{Facts, has, is};

/// Texts, when the sentence is there, and a part of it that no other sentence has: in Dutch, in English.
type Claim = (&'static [&'static str], fn(&Facts) -> bool, &'static str, &'static str);

fn told(f: &Facts) -> bool {
    !is(f, "outcome", "bounced") && !is(f, "outcome", "obstacle")
}

fn waits(f: &Facts) -> bool {
    is(f, "outcome", "silent") || extended(f)
}

fn extended(f: &Facts) -> bool {
    is(f, "outcome", "extended-late") || is(f, "outcome", "extension-over")
}

fn refused(f: &Facts) -> bool {
    ["refused", "refused-grounds", "refused-no-grounds"].iter().any(|outcome| is(f, "outcome", outcome))
}

fn answered(f: &Facts) -> bool {
    refused(f) || is(f, "outcome", "no-action")
}

const ACCOUNT_OBJECTIONS: &[&str] = &["objection", "again"];
const OBJECTIONS: &[&str] = &["objection", "again", "child", "objection-noaccount", "objection-images"];
const SITUATIONS: &[&str] = &["objection", "again", "objection-noaccount", "objection-images", "objection-ch"];
const REMINDERS: &[&str] = &["reminder-silent", "reminder-extended", "reminder-auto-reply"];
const REPLIES: &[&str] = &["reminder-silent", "reminder-extended", "reminder-auto-reply", "refusal"];
const COPYING: &[&str] =
    &["reminder-silent", "reminder-extended", "reminder-auto-reply", "refusal", "company-complaint"];
const COMPLAINTS: &[&str] = &["complaint", "complaint-uk"];
const ALL_COMPLAINTS: &[&str] = &["complaint", "complaint-uk", "company-complaint"];
const SIGNED: &[&str] = &[
    "objection",
    "again",
    "child",
    "objection-noaccount",
    "objection-images",
    "objection-ch",
    "withdrawal",
    "reminder-silent",
    "reminder-extended",
    "reminder-auto-reply",
    "identity",
    "reasons",
    "refusal",
    "complaint",
    "complaint-uk",
    "company-complaint",
];

pub const CLAIMS: &[Claim] = &[
    // On paper.
    (SIGNED, |f| has(f, "by_post"), "Handtekening: ____", "Signature: ____"),
    (COMPLAINTS, |f| has(f, "by_post"), "staan bovenaan deze brief", "are at the top of this letter"),
    (&["objection-ch"], |f| !has(f, "person.email") && has(f, "by_post"), "het adres hierboven", "the address above"),
    (&["objection-ch"], |f| !has(f, "person.email") && !has(f, "by_post"), "het adres hieronder", "the address below"),
    // The answer, by the law of the region.
    (
        OBJECTIONS,
        |f| has(f, "due_if_today") && !has(f, "uk"),
        "volgens mijn berekening uiterlijk 21 december 2026",
        "by my calculation, 21 december 2026 at the latest",
    ),
    (OBJECTIONS, |f| !has(f, "uk"), "binnen een maand na ontvangst", "within one month of receipt"),
    (
        OBJECTIONS,
        |f| !has(f, "uk") && has(f, "by_post"),
        "een maand na ontvangst van deze brief",
        "one month of receipt of this letter",
    ),
    (
        OBJECTIONS,
        |f| has(f, "uk"),
        "de wettelijke termijn (artikel 12 UK GDPR)",
        "statutory time limit (Article 12 UK GDPR)",
    ),
    (
        OBJECTIONS,
        |f| has(f, "by_post") && has(f, "person.email"),
        "U kunt antwoorden per e-mail.",
        "You may reply by e-mail.",
    ),
    // Who and where.
    (
        &["objection", "again", "objection-ch"],
        |f| has(f, "account.can_sign_in"),
        "door in te loggen op mijn account",
        "by signing in to my account",
    ),
    (&["child"], |f| has(f, "account.can_sign_in"), "door in te loggen op het account", "by signing in to the account"),
    (&["child"], |f| has(f, "account.identifier"), "Het account van mijn kind", "My child's account with"),
    (&["child"], |f| has(f, "find"), "Waar u de gegevens vindt", "Where you find the data"),
    (&["child"], |f| has(f, "child.name"), "Mijn kind heet Mies.", "My child's name is Mies."),
    (COMPLAINTS, |f| has(f, "child.name") && has(f, "for_child"), "Mijn kind heet Mies.", "My child's name is Mies."),
    (&["objection-ch"], |f| has(f, "find"), "U kunt zoeken met:", "You can search for:"),
    (
        &["objection-ch"],
        |f| has(f, "account.identifier"),
        "Mijn account bij Facebook is",
        "My account with Facebook is",
    ),
    // The situation.
    (SITUATIONS, |f| has(f, "reason"), "Mijn naam is zeldzaam", "Mijn naam is zeldzaam"),
    (&["child"], |f| has(f, "reason"), "Mijn naam is zeldzaam", "Mijn naam is zeldzaam"),
    (
        &["short", "short-web", "short-images", "short-again"],
        |f| has(f, "reason") && !has(f, "blocks.special"),
        "Mijn naam is zeldzaam",
        "Mijn naam is zeldzaam",
    ),
    (&["short", "short-web", "short-images", "short-again"], |f| has(f, "blocks.special"), "(art. 9)", "(Art. 9)"),
    (
        &["short", "short-web"],
        |f| has(f, "reason") && has(f, "reason_is_own") && !has(f, "blocks.special"),
        "Mijn situatie: ",
        "My situation: ",
    ),
    (
        &["short-images", "short-again"],
        |f| has(f, "reason") && has(f, "reason_is_own") && !has(f, "blocks.special"),
        "Reden: ",
        "Reason: ",
    ),
    (&["short"], |f| !has(f, "reason") && !has(f, "blocks.special"), "moeilijk terug te halen", "hard to take out"),
    (OBJECTIONS, |f| has(f, "blocks.special"), "bijzondere categorieën", "special categories"),
    (&["objection-ch"], |f| has(f, "blocks.special"), "bijzonder te beschermen", "sensitive personal data"),
    (
        ACCOUNT_OBJECTIONS,
        |f| has(f, "blocks.expectation"),
        "voordat u dit gebruik aankondigde",
        "before you announced this use",
    ),
    (
        ACCOUNT_OBJECTIONS,
        |f| has(f, "reason") || has(f, "blocks.special") || has(f, "blocks.expectation"),
        "Mijn situatie\n",
        "My situation\n",
    ),
    (
        &["objection-noaccount", "objection-images", "objection-ch"],
        |f| has(f, "reason") || has(f, "blocks.special"),
        "Mijn situatie\n",
        "My situation\n",
    ),
    // Without an account.
    (
        &["objection-noaccount"],
        |f| is(f, "noaccount.kind", "never"),
        "Ik heb geen account bij",
        "I have no account with",
    ),
    (
        &["objection-noaccount"],
        |f| is(f, "noaccount.kind", "closed"),
        "Ik heb geen account meer bij",
        "I no longer have an account with",
    ),
    (&["objection-noaccount"], |f| is(f, "noaccount.kind", "closed"), "wat ik vroeger plaatste", "what I used to post"),
    (
        &["objection-noaccount"],
        |f| is(f, "noaccount.kind", "apart"),
        "Dit bezwaar gaat niet over een account.",
        "This objection is not about an account.",
    ),
    // After an earlier objection.
    (&["again", "short-again"], |f| has(f, "previous.exact"), "Op 20 mei 2025 maakte", "On 20 mei 2025 I objected"),
    (&["again", "short-again"], |f| !has(f, "previous.exact"), "In 20 mei 2025 maakte", "In 20 mei 2025 I objected"),
    (&["again"], |f| has(f, "previous.how"), "maakte ik via de app bezwaar", "I objected in the app to"),
    (&["again"], |f| has(f, "previous.reference"), "Uw kenmerk was P-1.", "Your reference was P-1."),
    (
        &["again"],
        |f| has(f, "previous.granted_on"),
        "Op 22 mei 2025 liet u weten dat u dat bezwaar respecteert.",
        "On 22 mei 2025 you told me that you honour that objection.",
    ),
    (
        &["again"],
        |f| has(f, "previous.proof_lost"),
        "Uw bevestiging kan ik niet meer",
        "no longer find your confirmation",
    ),
    // Withdrawal.
    (
        &["withdrawal"],
        |f| has(f, "consent.what"),
        "Het gaat in elk geval om: Help AI.",
        "In any case this concerns: Help AI.",
    ),
    (&["withdrawal"], |f| has(f, "account.identifier"), "Mijn account is jan.de.vries.", "My account is jan.de.vries."),
    (
        &["withdrawal"],
        |f| has(f, "consent.switched_off_on"),
        "Op 2 juni 2025 heb ik ook de instelling daarvoor uitgezet.",
        "On 2 juni 2025 I also turned off the setting for it.",
    ),
    (&["withdrawal"], |f| has(f, "consent.ask_erasure"), "artikel 17 lid 1 onder b", "Article 17(1)(b)"),
    // Reminders, and the answer to a refusal.
    (REPLIES, |f| has(f, "sent.exact"), "Op 20 mei 2025 maakte", "On 20 mei 2025 I objected"),
    (REPLIES, |f| !has(f, "sent.exact"), "In 20 mei 2025 maakte", "In 20 mei 2025 I objected"),
    (COPYING, |f| has(f, "copy"), "Een kopie staat onder deze brief.", "A copy is below this letter."),
    (COPYING, |f| has(f, "copy"), "Kopie van mijn bezwaar van 20 mei 2025", "Copy of my objection of 20 mei 2025"),
    (COPYING, |f| has(f, "reference"), "Uw kenmerk is R-7.", "Your reference is R-7."),
    (&["identity", "reasons"], |f| has(f, "reference"), "Uw kenmerk is R-7.", "Your reference is R-7."),
    (
        REMINDERS,
        |f| has(f, "asked.restriction"),
        "Bevestig dat u zich daaraan houdt.",
        "confirm that you keep to this.",
    ),
    (
        REPLIES,
        |f| has(f, "dpa.name"),
        "bij de toezichthouder (Autoriteit X)",
        "with the supervisory authority (Autoriteit X)",
    ),
    (REPLIES, |f| !has(f, "dpa.name"), "bij een toezichthoudende autoriteit", "with a supervisory authority"),
    (
        &["reminder-silent"],
        |f| has(f, "identity.replied_on"),
        "Op 24 mei 2025 vroeg u wie ik ben. Op 25 mei 2025 heb ik geantwoord.",
        "On 24 mei 2025 you asked who I am. On 25 mei 2025 I replied.",
    ),
    (
        &["reminder-silent"],
        |f| has(f, "identity.replied_on") && has(f, "identity.due_on"),
        "die eindigde dan op 25 juni 2025",
        "it then ended on 25 juni 2025",
    ),
    (
        &["reminder-extended"],
        |f| has(f, "extended_due_on"),
        "Ook die termijn eindigde volgens mijn berekening op 21 augustus 2025.",
        "By my calculation that period ended on 21 augustus 2025.",
    ),
    (
        &["reminder-extended"],
        |f| has(f, "extension.late"),
        "Volgens mijn berekening eindigde die maand al op 23 juni 2025.",
        "By my calculation that month had already ended on 23 juni 2025.",
    ),
    (
        &["reminder-extended"],
        |f| has(f, "extension.own_date"),
        "U noemde zelf 11 juli 2025 als datum; die is voorbij.",
        "You yourself named 11 juli 2025; that date has passed.",
    ),
    (
        &["reminder-extended"],
        |f| has(f, "extension.no_reasons"),
        "Redenen las ik in uw bericht niet.",
        "I found no reasons in your message.",
    ),
    // Who are you?
    (&["identity"], |f| has(f, "identity.asked"), "U vroeg om: een code.", "You asked for: een code."),
    (
        &["identity"],
        |f| has(f, "for_child"),
        "namens mijn kind, jonger dan 16; ik",
        "on behalf of my child, under 16; I",
    ),
    (
        &["identity"],
        |f| has(f, "for_child") && has(f, "account.can_sign_in"),
        "samen met mijn kind",
        "together with my child",
    ),
    (&["identity"], |f| has(f, "account.can_sign_in"), "op het account jan.de.vries", "to the account jan.de.vries"),
    (
        &["identity"],
        |f| has(f, "identity.same_email"),
        "vanaf het e-mailadres van het account",
        "from the e-mail address of",
    ),
    (
        &["identity"],
        |f| !has(f, "account.can_sign_in") && !has(f, "identity.same_email"),
        "waarmee u mij anders kunt herkennen",
        "how else you can recognise me",
    ),
    (&["identity"], |f| is(f, "region", "eu"), "De EDPB", "The EDPB"),
    (
        &["identity"],
        |f| is(f, "identity.id_copy", "attached"),
        "voeg ik toch een kopie bij",
        "I attach a copy all the same",
    ),
    (&["identity"], |f| is(f, "identity.id_copy", "if-needed"), "Ik stuur dan een kopie", "I will then send a copy"),
    (
        &["identity"],
        |f| is(f, "identity.id_copy", "none-sent"),
        "Ik stuur daarom geen kopie",
        "I therefore do not send a copy",
    ),
    // Give reasons, prove it.
    (&["reasons"], |f| has(f, "demand.reasons"), "U vroeg naar mijn redenen.", "You asked for my reasons."),
    (&["reasons"], |f| has(f, "demand.reasons"), "Mijn naam is zeldzaam", "Mijn naam is zeldzaam"),
    (&["reasons"], |f| has(f, "demand.proof"), "U vroeg om bewijs", "You asked for proof"),
    (
        &["reasons"],
        |f| has(f, "demand.proof") && has(f, "account.identifier"),
        "U kunt zoeken met het account jan",
        "You can search by the account jan",
    ),
    (&["reasons"], |f| has(f, "demand.proof") && has(f, "find"), "U kunt ook zoeken met:", "You can also search for:"),
    // A refusal.
    (&["refusal"], |f| is(f, "refusal.kind", "grounds"), "Ik ben het daar niet mee eens.", "I do not agree."),
    (
        &["refusal"],
        |f| is(f, "refusal.kind", "no-grounds"),
        "Redenen las ik daarin niet.",
        "I found no reasons in that",
    ),
    (&["refusal"], |f| is(f, "refusal.kind", "no-action"), "geen actie kunt ondernemen", "you cannot take action"),
    (
        &["refusal"],
        |f| !is(f, "refusal.kind", "no-grounds") && has(f, "refusal.summary"),
        "in mijn woorden: Het bedrijf vindt",
        "in my words: Het bedrijf vindt",
    ),
    (&["refusal"], |f| has(f, "rebuttal"), "Ik zie dat anders.", "Ik zie dat anders."),
    (
        &["refusal"],
        |f| (is(f, "refusal.kind", "grounds") || is(f, "refusal.kind", "refused")) && has(f, "sent.reason_given"),
        "hoe u de situatie die ik noemde",
        "how you took into account the situation I described",
    ),
    (
        &["refusal"],
        |f| (is(f, "refusal.kind", "grounds") || is(f, "refusal.kind", "refused")) && has(f, "reason"),
        "Dit is de situatie: Mijn naam",
        "This is the situation: Mijn naam",
    ),
    (
        &["refusal"],
        |f| has(f, "refusal.no_remedies"),
        "Ik las in uw bericht niet dat",
        "I did not read in your message that",
    ),
    // A complaint: who and about whom.
    (
        ALL_COMPLAINTS,
        |f| has(f, "for_child"),
        "Ik dien deze klacht in namens mijn kind",
        "I lodge this complaint on behalf of",
    ),
    (
        COMPLAINTS,
        |f| has(f, "for_child"),
        "gaat over de persoonsgegevens van mijn kind",
        "is about my child's personal data",
    ),
    (COMPLAINTS, |f| !has(f, "for_child"), "mijn eigen persoonsgegevens", "my own personal data"),
    (
        &["complaint"],
        |f| is(f, "dpa.link", "residence") && has(f, "for_child"),
        "omdat mijn kind in Nederland woont",
        "because my child lives in Nederland",
    ),
    (
        &["complaint"],
        |f| is(f, "dpa.link", "residence") && !has(f, "for_child"),
        "omdat ik in Nederland woon.",
        "because I live in Nederland",
    ),
    (&["complaint"], |f| is(f, "dpa.link", "work"), "omdat ik in Nederland werk", "because I work in Nederland"),
    (
        &["complaint"],
        |f| is(f, "dpa.link", "infringement"),
        "omdat de inbreuk naar mijn mening in Nederland plaatsvond",
        "because, in my view, the infringement took place in Nederland",
    ),
    (COMPLAINTS, |f| has(f, "account.identifier"), "Account: jan.de.vries", "Account: jan.de.vries"),
    (COMPLAINTS, |f| has(f, "reference"), "Kenmerk van het bedrijf: R-7", "The company's reference: R-7"),
    // What happened: sending.
    (ALL_COMPLAINTS, |f| has(f, "sent.exact") && told(f), "Op 20 mei 2025 maakte", "On 20 mei 2025 I objected"),
    (ALL_COMPLAINTS, |f| !has(f, "sent.exact") && told(f), "In 20 mei 2025 maakte", "In 20 mei 2025 I objected"),
    (
        COMPLAINTS,
        |f| is(f, "sent.text", "kept") && has(f, "annex.sent") && !is(f, "outcome", "obstacle"),
        "De verzonden tekst is bijlage 1.",
        "The text sent is Annex 1.",
    ),
    (
        COMPLAINTS,
        |f| is(f, "sent.text", "kept") && !has(f, "annex.sent") && !is(f, "outcome", "obstacle"),
        "De verzonden tekst heb ik bewaard",
        "I kept the text sent",
    ),
    (
        COMPLAINTS,
        |f| is(f, "sent.text", "empty") && !is(f, "outcome", "obstacle"),
        "Ik liet het toelichtingsveld leeg.",
        "I left the explanation field empty.",
    ),
    (
        &["company-complaint"],
        |f| is(f, "sent.text", "empty") && told(f),
        "Ik liet het toelichtingsveld leeg.",
        "I left the explanation field empty.",
    ),
    (
        COMPLAINTS,
        |f| has(f, "asked.restriction") && told(f),
        "zolang het bezwaar wordt beoordeeld (artikel 18",
        "while the objection is assessed (Article 18",
    ),
    (
        &["company-complaint"],
        |f| has(f, "asked.restriction") && told(f),
        "zolang u het bezwaar beoordeelt",
        "while you assess the objection",
    ),
    (COMPLAINTS, |f| has(f, "asked.erasure") && told(f), "te wissen (artikel 17)", "for AI training (Article 17)"),
    (COMPLAINTS, |f| has(f, "asked.notice") && told(f), "(artikel 19)", "(Article 19)"),
    // What happened: receipt.
    (
        COMPLAINTS,
        |f| is(f, "receipt.basis", "assumed-form") && told(f),
        "Verstuurd via het eigen onlineformulier",
        "Sent through the company's own online form",
    ),
    (
        COMPLAINTS,
        |f| is(f, "receipt.basis", "assumed-app") && told(f),
        "Verstuurd via het eigen formulier in de app",
        "Sent through the company's own form in its app",
    ),
    (
        COMPLAINTS,
        |f| is(f, "receipt.basis", "assumed-email") && told(f),
        "Verstuurd naar een e-mailadres dat",
        "Sent to an e-mail address that",
    ),
    (
        COMPLAINTS,
        |f| told(f) && at_assumed(f) && has(f, "sent.exact"),
        "naar mijn mening die dag ontvangen",
        "in my view received that day",
    ),
    (
        COMPLAINTS,
        |f| told(f) && at_assumed(f) && !has(f, "sent.exact"),
        "naar mijn mening dezelfde dag ontvangen",
        "in my view received the same day",
    ),
    (
        COMPLAINTS,
        |f| is(f, "receipt.basis", "confirmed") && told(f),
        "Op 21 mei 2025 kreeg ik een bevestiging",
        "On 21 mei 2025 I received a confirmation",
    ),
    (
        COMPLAINTS,
        |f| is(f, "receipt.basis", "delivered") && told(f),
        "mijn brief op 21 mei 2025 bezorgd",
        "my letter was delivered on 21 mei 2025",
    ),
    (COMPLAINTS, |f| has(f, "annex.receipt") && has(f, "receipt.basis") && told(f), "Zie bijlage 2.", "See Annex 2."),
    // What happened: answers.
    (
        ALL_COMPLAINTS,
        |f| has(f, "autoreply.on") && told(f),
        "Op 27 mei 2025 kreeg ik een automatisch bericht",
        "On 27 mei 2025 I received an automatic message",
    ),
    (
        COMPLAINTS,
        |f| has(f, "identity.asked_on") && told(f),
        "Op 24 mei 2025 vroeg het bedrijf wie ik ben.",
        "On 24 mei 2025 the company asked who I am.",
    ),
    (
        &["company-complaint"],
        |f| has(f, "identity.asked_on") && told(f),
        "Op 24 mei 2025 vroeg u wie ik ben.",
        "On 24 mei 2025 you asked who I am.",
    ),
    (
        ALL_COMPLAINTS,
        |f| has(f, "identity.replied_on") && told(f),
        "Op 25 mei 2025 heb ik geantwoord.",
        "On 25 mei 2025 I replied.",
    ),
    (
        COMPLAINTS,
        |f| has(f, "annex.identity") && has(f, "identity.asked_on") && told(f),
        "Zie bijlage 4.",
        "See Annex 4.",
    ),
    (
        COMPLAINTS,
        |f| has(f, "due_on") && waits(f) && !has(f, "uk"),
        "eindigde volgens mijn berekening op 23 juni 2025.",
        "ended, by my calculation, on 23 juni 2025.",
    ),
    (
        COMPLAINTS,
        |f| has(f, "due_on") && has(f, "identity.due_on") && waits(f) && !has(f, "uk"),
        "eindigde die op 25 juni 2025",
        "it ended on 25 juni 2025",
    ),
    (COMPLAINTS, extended, "Op 10 juni 2025 liet het bedrijf", "On 10 juni 2025 the company told me"),
    (&["company-complaint"], extended, "Op 10 juni 2025 liet u", "On 10 juni 2025 you told me"),
    (
        COMPLAINTS,
        |f| has(f, "extension.no_reasons") && extended(f),
        "Redenen las ik daarin niet.",
        "I found no reasons in that message.",
    ),
    (
        &["company-complaint"],
        |f| has(f, "extension.no_reasons") && extended(f) || is(f, "outcome", "refused-no-grounds"),
        "Redenen las ik daarin niet.",
        "I found no reasons in that message.",
    ),
    (
        COMPLAINTS,
        |f| has(f, "extension.own_date") && extended(f),
        "Het bedrijf noemde zelf 11 juli 2025",
        "The company itself named 11 juli 2025",
    ),
    (
        &["company-complaint"],
        |f| has(f, "extension.own_date") && extended(f),
        "U noemde zelf 11 juli 2025",
        "You yourself named 11 juli 2025",
    ),
    (COMPLAINTS, |f| has(f, "annex.extension") && extended(f), "Zie bijlage 3.", "See Annex 3."),
    (
        COMPLAINTS,
        |f| has(f, "extended_due_on") && extended(f) && !has(f, "uk"),
        "volgens mijn berekening op 21 augustus 2025",
        "too, ended on 21 augustus 2025",
    ),
    (
        COMPLAINTS,
        |f| has(f, "extended_due_on") && has(f, "identity.extended_due_on") && extended(f) && !has(f, "uk"),
        "eindigde die op 25 augustus 2025",
        "it ended on 25 augustus 2025",
    ),
    (
        &["reminder-extended"],
        |f| has(f, "extended_due_on") && has(f, "identity.extended_due_on"),
        "eindigde die op 25 augustus 2025",
        "it ended on 25 augustus 2025",
    ),
    (COMPLAINTS, refused, "Op 28 mei 2025 wees het bedrijf mijn bezwaar af.", "On 28 mei 2025 the company refused"),
    (&["company-complaint"], refused, "Op 28 mei 2025 wees u mijn bezwaar af.", "On 28 mei 2025 you refused"),
    (
        COMPLAINTS,
        |f| is(f, "outcome", "no-action"),
        "antwoordde het bedrijf dat het geen actie",
        "replied that it cannot take",
    ),
    (
        &["company-complaint"],
        |f| is(f, "outcome", "no-action"),
        "antwoordde u dat u geen actie",
        "replied that you cannot",
    ),
    (COMPLAINTS, |f| has(f, "annex.answer") && answered(f), "Het antwoord is bijlage 5.", "The answer is Annex 5."),
    (
        ALL_COMPLAINTS,
        |f| has(f, "refusal.summary") && answered(f) && !is(f, "outcome", "refused-no-grounds"),
        "in mijn woorden: Het bedrijf vindt AI nuttig.",
        "in my words: Het bedrijf vindt AI nuttig.",
    ),
    (
        COMPLAINTS,
        |f| has(f, "reminder.on") && told(f),
        "Op 1 juli 2025 stuurde ik een herinnering.",
        "On 1 juli 2025 I sent a reminder.",
    ),
    (COMPLAINTS, |f| has(f, "annex.reminder") && has(f, "reminder.on") && told(f), "Zie bijlage 6.", "See Annex 6."),
    (ALL_COMPLAINTS, waits, "Tot vandaag weet ik niet welk gevolg", "To this day I do not know what action"),
    // What happened: it never arrived.
    (ALL_COMPLAINTS, |f| is(f, "outcome", "obstacle"), "Dat lukte niet.", "That did not work."),
    (
        ALL_COMPLAINTS,
        |f| has(f, "obstacle") && is(f, "outcome", "obstacle"),
        "De knop deed niets.",
        "De knop deed niets.",
    ),
    (
        ALL_COMPLAINTS,
        |f| is(f, "outcome", "bounced"),
        "de melding dat het bericht niet kon worden bezorgd",
        "that the message could not be delivered",
    ),
    (
        ALL_COMPLAINTS,
        |f| has(f, "bounce.on") && is(f, "outcome", "bounced"),
        "Op 29 mei 2025 kreeg ik de melding",
        "On 29 mei 2025 I was notified",
    ),
    (
        COMPLAINTS,
        |f| has(f, "bounce.published") && is(f, "outcome", "bounced"),
        "heeft het adres dat ik gebruikte zelf bekendgemaakt",
        "itself published the address I used",
    ),
    (COMPLAINTS, |f| has(f, "annex.failure") && !told(f), "Zie bijlage 7.", "See Annex 7."),
    // Why, and what is asked.
    (
        &["complaint"],
        |f| has(f, "refusal.no_remedies") && answered(f),
        "In het antwoord las ik niet dat",
        "I did not read in the answer that",
    ),
    (
        &["complaint"],
        |f| is(f, "outcome", "silent"),
        "Bericht van een verlenging kreeg ik",
        "I received no notice of an",
    ),
    (
        &["complaint"],
        |f| is(f, "outcome", "refused-no-grounds"),
        "In het antwoord las ik geen",
        "I found no reasons in the answer",
    ),
    (
        &["complaint", "company-complaint"],
        |f| has(f, "rebuttal") && answered(f),
        "Ik zie dat anders.",
        "Ik zie dat anders.",
    ),
    (
        &["complaint", "company-complaint"],
        |f| has(f, "for_child") && !told(f),
        "uitoefening van de rechten van mijn kind",
        "exercise of my child's rights",
    ),
    (&["complaint"], |f| has(f, "lead.name"), "u of de leidende toezichthouder:", "you or the lead authority:"),
    (&["complaint"], |f| has(f, "lead.name"), "Autoriteit Y is dan mogelijk", "Autoriteit Y may then be"),
    (COMPLAINTS, |f| is(f, "confirm.disclosure", "yes"), "U mag mijn naam doorgeven", "You may disclose my name"),
    (COMPLAINTS, |f| is(f, "confirm.disclosure", "ask"), "Vraag het mij dan eerst.", "please ask me first."),
    (&["complaint"], |f| has(f, "confirm.no_court"), "geen procedure bij een rechter", "no court proceedings"),
    (
        &["complaint"],
        |f| has(f, "lead.name") || has(f, "confirm.disclosure") || has(f, "confirm.no_court"),
        "\nVerder\n",
        "\nFurther\n",
    ),
    (COMPLAINTS, |f| has(f, "annexes"), "\nBijlagen\n", "\nAnnexes\n"),
    // The United Kingdom.
    (&["complaint-uk"], |f| has(f, "annex.own_complaint"), "Mijn klacht is bijlage 8.", "My complaint is Annex 8."),
    (
        &["complaint-uk"],
        |f| has(f, "own_complaint.acknowledged_on"),
        "Op 3 juli 2026 bevestigde het bedrijf",
        "On 3 juli 2026 the company acknowledged",
    ),
    (
        &["complaint-uk"],
        |f| has(f, "own_complaint.answered_on"),
        "Op 4 juli 2026 antwoordde het bedrijf op mijn klacht.",
        "On 4 juli 2026 the company answered my complaint.",
    ),
    (
        &["complaint-uk"],
        |f| !has(f, "own_complaint.answered_on"),
        "Tot vandaag heb ik de uitkomst van mijn klacht niet gehoord.",
        "To this day I have not been told the outcome of my complaint.",
    ),
    (
        &["complaint-uk"],
        |f| has(f, "rebuttal") && has(f, "own_complaint.answered_on"),
        "Ik zie dat anders.",
        "Ik zie dat anders.",
    ),
    (
        &["company-complaint"],
        |f| has(f, "dpa.name"),
        "bij de toezichthouder (Autoriteit X)",
        "complain to the regulator (Autoriteit X)",
    ),
    (&["company-complaint"], |f| !has(f, "dpa.name"), "de Britse toezichthouder", "the UK data protection regulator"),
    // Somebody else sends.
    (&["authorisation"], |f| has(f, "helper.address"), "Kade 2", "Kade 2"),
    (&["authorisation"], |f| has(f, "helper.email"), "ans@example.org", "ans@example.org"),
    (
        &["authorisation"],
        |f| has(f, "account.identifier"),
        "Mijn account is jan.de.vries.",
        "My account is jan.de.vries.",
    ),
    (
        &["authorisation"],
        |f| has(f, "authorisation.complaint"),
        "hierover een klacht indienen bij de toezichthouder (Autoriteit X);",
        "lodge a complaint about this with the supervisory authority (Autoriteit X);",
    ),
    (
        &["authorisation"],
        |f| has(f, "authorisation.until"),
        "tot en met 31 december",
        "up to and including 31 december",
    ),
];

fn at_assumed(f: &Facts) -> bool {
    ["assumed-form", "assumed-app", "assumed-email"].iter().any(|basis| is(f, "receipt.basis", basis))
}
